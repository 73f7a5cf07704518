6218 6064 5226

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<owner> own (choices|actions|behaviour|decisions|conduct|doing) (is|are|was|were) what ... (landed|got|get|gets|brought|put|led) <them>
(choices|actions|behaviour|decisions|conduct) ... (is|are) what [has|have] (landed|got|brought|put|led) <them> (here|there|in|into|where|to)
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(put~|place~|leave|left) <self> at the mercy of
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied|talked (into|round)|roped|taken (in|for a ride)|fooled|duped|conned|tricked|charmed|flattered|bought|won over|pushed into|sweet talked|seduced)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
(lay|lays|laid|laying) <self> [wide] open
(put~|place~) <self> in (his|the man's|the men's|a man's|men's) (way|path|reach|hands)
(make~|made) <self> [such] easy (meat|pickings|game)
too _ for <their> own good
(set|sets|setting) <self> up (to (be|get)|for (a|trouble|failure|harm|robbery|it|an)|as [an|a] [easy] target+)
(throw|throws|threw|throwing|thrown) caution to the (wind|winds)
(open|opens|opened|opening|leave|leaves|left|leaving) the door [wide|wide open|open] to (being|trouble|harm|danger|exploitation|abuse|blackmail|grooming|violence|robbery|such _|this kind of _)
(responsible|accountable|answerable) for (what|everything [that]) (was done|is done|happened|happens|has happened|befell|has been done) [to <them>]
(get|gets|got|getting) <self> (pregnant|addicted|hooked|evicted|banned|barred|a (name|reputation|record)|known|stabbed|shot|filmed|used|noticed by)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(fund|funds|funded|feed|feeds|fed|support|supports|finance|pay for|pays for) <their> [own] [_] (habit+|addiction+|drug use|substance use|cannabis use|lifestyle)
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold (drugs|packages|parcels|money|cash|a knife|knives|weapons|stuff|things|it|them)|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(have|has|had) [all|both|now|already|clearly] made <their> [own] (choice+|decision+)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|school|lessons|college|sessions|appointments|meetings|the (support|help|offer+|session+|appointment+|club|centre|programme|project|meeting+|clinic|school))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(given|had|have had|offered) (every|ample|plenty of|many|endless) (opportunity|opportunities|chance|chances) to (leave|engage|change|stop|accept|speak up|say no|walk away)
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to ((come|return|stay|live|sleep) (home|back|at home|there)|go (home|back to (school|college|lessons|class|<their>)))
(prioritise~|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
choice of (boyfriend+|girlfriend+|men|partner+)
(poor|bad|wrong|risky|foolish|silly|unwise) (choices|decisions) [<they>] [all|usually|always] (begin|begins|began|start|starts|started|happen|happens|happened|come in|creep in|crept in|set in|follow|followed|resume|resumed|continue|multiply|pile up|(are|were|get|got) made)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [all] [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(let|lets|letting|allow~) [the|older|these|those] (men|man|adults|males|dealer+) (take|see|have|follow|drive|photograph|film|keep|stay|in)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg|eggs|egged|egging) (him|(the|these|older) [older] (men|man)) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] [the] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(sneak~|snuck) (out|off|away) ... ... (to|at|and|with|from) _
(invite~|provoke~) the (comments|remarks|looks|stares|advances|catcalls|abuse|insults|attention|whistles|messages) (that|which|they|he|she|of|from)
(encourage~|welcome~|invite~|court~|enjoy~|return~) his (attention+|advances|interest|affections|flirting)
(welcome~|invite~|ask~) (the men|these men|the man|older (men|man|boys|lads|males|dealers)|strangers|dealers|the dealers) (in|into|inside|round|up|over)
(make~|made) (it|things|themselves) [all too|so|very|too] easy for (him|the man|the men|these men|men|dealers|exploiters|predators)
(lead|leads|led) (him|the man|the men|these men) to (think|believe) (that|they|he|she|it)
(<their>|<owner>) (behaviour|posts|profiles|accounts|pictures|conduct) [online|there|_ly] (attract~|draw~|invite~|bring|brings|encourage~) [the|all the|all sorts of|every|such] (wrong|unwanted|bad|worst|strange|unsavoury) (people|men|sort+|attention|interest|crowd|types|company|characters)
flaunt~
(parade~|display~|show~ off) <their> (bodies|legs|figures)
(throw~|threw|fling|flings|flinging|flung) <self> at (the|these|those|older|any) (mechanic+|driver+|coach|coaches|barman|waiter+|steward+|bouncer+|teacher+|worker+|builder+|soldier+|footballer+|crew|band|staff|owner+|manager+)
prefer~ (drinking|drugs|the streets|the men|smoking|crime) to
prefer~ (to be|being) (on the (street|streets)|at the flat|with (the men|older _)|out all night|out) ... (to|than|rather)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|choice (in <their>|in the _|on <their>|here|about whom|by)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
(responsibility|blame|fault) ... ... ... (lie|lies|lay|rest|rests|rested|fall|falls) [partly|largely|mainly|mostly|also|in part|squarely|equally|ultimately|solely] (with|on|at the feet of|at the door of) (them|the (group|young people|girls|boys|lads|friends|children|pupils|victims)|these _|the group's _)
because <they> (chose|opted|decided) to be
<owner> own fault
(is|was) <their> [own] choice to (live|be|behave|stay|carry on|go on) (like|as|this|that|there|with|out)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|way of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ <their> (friendship+|loyalty|boyfriend+|habit|fun|relationship+|phones) (before|above|ahead of|over) <their> [own] (safety|welfare|wellbeing|health|families|education|future+)
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(make|makes|making|made) <their> own (choices|decisions) (and|so) [_] (have|has|must|will|should|can|need) [to] (live|face|accept|bear|take|put up|deal) ...
self (place|places|placed|placing|placement+)
(happy|willing|content|prepared|keen|glad) to do (it|this|that|things|anything) for (the|a|some|a bit of) [easy|quick|extra|free|_] (cash|money|vapes|drugs|weed|trainers|clothes|thrill|buzz)
(do|does|did|doing) (it|this) for (the|easy|quick|some|a) [easy|quick|free] (cash|money|thrill|buzz|kicks|trainers|drugs|vapes|weed)
could [easily|simply|just] have (avoided|prevented|stopped) (this|it|that|harm|the (harm|attack|assault|robbery|trouble|fight)|being (hurt|robbed|attacked|stabbed|excluded|arrested))
could [all|both|easily|simply|just|always|at any point] have (rung|phoned|called|texted|told|asked|spoken to|come to|gone to|turned to|shouted for|let) (somebody|someone|anybody|anyone|us|staff|an adult|home|the police|help|a parent|a teacher|their parents|their mothers|for help)
could [just|all|both|simply|easily|always] have (said (something|so)|spoken (up|out|to)|reported (it|him)|refused|blocked (him|them)|screamed|run (away|home)|got (out|away)|stopped (him|it|them))
vote~ with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ <their> [own|younger] (friends|mates|peers|siblings|brother+|sister+|cousin+|classmates)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(is|are|was|were|be|been|started|began|caught|seen) [still|also|now|actively] drug (running|dealing|pushing|trafficking)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(run|runs|ran|running|operate~|operating|manage~|managing|set up|sets up) [a|an|the|their|its] [own|small] (county line|drug line|deal line|drugs line|drug dealing _|drugs (business|operation|ring|network)|drug (business|operation|ring|network|empire))
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(shotting|shotted|trapping) (for|in|out|up|down)
(go|goes|going|went|gone) (country|cunch|ot)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|men|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please|fancy|fancies|choose|chooses) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over|their|some|more] (picture+|image+|photo+|photograph+|video+|selfie+|nudes) [of <self>] to [the|these|some] [older|adult|grown|unknown|strange] (men|males|strangers|a man|a stranger)
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
(sext|sexts|sexted)
(<is>) [_ly|still|also|all] sexting
(produce~|make|makes|made|making|create~|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way+|with]
flirt~ with [the|these|those|a|some|their] [_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|pimp~) <self>
(sell|sells|sold|selling|offer~|hawk~|trade~) (<self>|<their> (body|bodies)) [to|for]
(teenage|young|underage) prostitute+
(<is>|are|were) [a|called|young|becoming|now] prostitute+
(sex|sexual favour+|sexual favor+|sexual act+|sexual activity|oral sex|sexual images|nudes|images of themselves) (in (return|exchange) for|for|in return) (money|drugs|gift+|cash|lift+|food|alcohol|vapes|cigarettes|phone+|clothes|a place|somewhere|weed|cannabis|credit|trainers|accommodation|shelter|a bed|them|attention|affection)
(in (return|exchange) for|exchang~|trade~|swap~|exchange~) [drugs|money|them|alcohol|gifts|food] [for] [nude|naked|intimate|indecent|sexual] (sex|sexual favour+|sexual act+|sexual activity|favour+|nudes|pictures|images|photos)
sexual favour+
<their> favours
(swap~|trade~|exchang~|exchange~|barter~) [their|some|more|the|intimate|nude|revealing|private] (photograph+|photo+|picture+|image+|selfie+|video+|clip+) [of <self>] for [more|some|a|an|the|free|phone|shopping|gift] (voucher+|money|cash|gift+|vape+|lift+|cigarettes|alcohol|drink+|weed|cannabis|credit|trainers|phone+|drugs|food|attention|presents|skins|top up+|game credit)
(picture+|photo+|photograph+|image+|video+|selfie+|clip+) [of <self>] in (return|exchange) for (vape+|lift+|gift+|cash|money|drugs|weed|alcohol|cigarettes|voucher+|credit|trainers|attention|presents)
(sex|sexual (things|favour+|act+|stuff)|nudes) ... ... in (change for|change of|exchange of|return of) _
(transactional|survival) sex
older (boyfriend+|girlfriend+|partner+|lover+)
(adult|online|internet|grown up) (boyfriend+|girlfriend+|partner+)
boyfriend+ [who (is|are|was|were)] [much|years|a lot] (older|in (his|their) _|aged _|twice <their> age)
boyfriend+ who (is|are|was|were) (eighteen|nineteen|twenty _|twenty|thirty|18|19|20|21|22|23|24|25|26|27|28|29|30)
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend|unhealthy|inappropriate|unsafe|risky] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
(love|loves|adore~|worship~|idolise~) (these men|older men|this man|an older (man|boy)|<their> (abuser+|exploiter+|groomer+))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(boyfriend+|girlfriend+|partner+) (of|who is) [about|around|at least|nearly|over] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty)
(partner+|boyfriend+|girlfriend+) in (his|her|their) [early|mid|late] (twenties|thirties|forties)
(boyfriend+|girlfriend+|partner+) with (<their> own (car+|flat+|place+|money)|(car+|flat+) [and] [car+|flat+|money|jobs])
(long term|sexual|romantic|intimate|serious|physical) relationship+ with (the|one of the|some of the|members of the) [_] (crew|mechanic+|driver+|doormen|bouncer+|owner+|staff|foreman|dealer+|men|builder+|band)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of <their> own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully) (run|runs|ran|work~|do|does|did|deliver~|fetch~|hold|holds|held|mind|minded|look after|looked after) ... (for|to) [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+)
(run|runs|ran|work~|do|does|did|deliver~|fetch~) ... for [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+) [quite|very|all too] (willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully)
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
(get|gets|got|getting|go|goes|went|gone|going) (in|into|off|out|away|back|along|with) ... ... (willingly|freely|knowingly|voluntarily)
(happy|glad|willing|keen|eager|content|only too happy) to be (taken|driven|collected|picked up|fetched) (for (a drive|drives|rides|a spin|a ride)|to (his|hotels|parties|a party|the flat)|by him|by them|about)
(gave|give|gives) in (too|so|all too) (easily|readily|quickly)
(sell|sells|sold|deal|deals|carry|carries|run|runs) ... ... because <they> (want|wanted|like|liked|enjoy|enjoyed|choose|chose) (to|it)
consented to (the|those|these|all|such|any|having|sleeping|meeting|going|being) [_] (relationship+|contact|meeting+|sex|men|it|arrangement+|encounter+|attention|photos|images|with|him|them|man|there|away|driven|taken|touched|used|paid)
agree~ to (the|this|his|that) (deal|arrangement|offer|terms|proposition) (and (took|kept|accepted)|for [the|some|a|free] (money|drugs|drink|gifts|cash|vapes))
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|stuck (to|with|at)|obeyed|complied|respected|done (as|what)|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
(could|would|might) [all|easily|well] (be|have been) (avoided|prevented) (if|had) <they>
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
(had <they>|if <they> had) (not|never) (replied|answered|gone (there|near|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
(make|makes|made|making) [no|any|little|not the slightest] (attempt|effort) to (get (away|out)|leave|escape|resist|run|say no|call for help|stop him|stop it|fight back|walk away|refuse)
(had it not been|if not|but|were it not) for <their> own (recklessness|carelessness|foolishness|naivety|stupidity|behaviour|actions|choices|folly|greed|conduct|posts|drinking)
if <they> had been at (home|school)
if (they|the _|these _) would only (use|listen|stay|think|stop|behave|keep|tell|see|try|do)
if only <they> (would (listen|learn|stop|see|stay|try|think|use|tell|behave)|had (listened|learned|learnt|stopped|stayed|told|said (no|something)|thought|walked|come|gone|kept|behaved))
if <they> had (minded|stuck|used|shown|only|simply|kept) (<their>|to|the|<self>|more|some|away|out)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
if (it|they|the _|these _|the young people) [simply|only|just|all] (stayed|kept|stuck|went|came|behaved) [to|the|at|straight] (home|in|indoors|away|out of|inside|earlier)
if <they> [simply|only|just|all] (spent|spend) (less|more) time ...
if <they> [simply|only|just|all] (kept|keep) (off|away from|out of|to) (the|their|trouble)
if <they> [simply|only|just|all] (behaved|behave) [<self>|well|as they should]
if <they> [simply|only|just|all] (did not|had not|stopped) (answer~ back|talk~ back|argue~|give~ cheek|give~ lip|mouth~ off|swear~ at|back chat|backchat|provoke~|wind~ (them|him|her|people|staff|everyone|the _) up)
(bring|brings|brought|bringing) ... ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
tempt~ (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves <them> right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|active|collude~) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
make~ (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|downplay~|normalise~) (what|how) ...
blame~ (everyone|everybody) else
blame~ (others|other people|anyone|anybody|everyone|everybody) [else] (but <self>|for (<their>|everything|what (happens|happened|goes)))
(<their>|<owner>) [own] (behaviour|conduct|choices|actions|drinking|clothes|posts|decisions|attitude) ... ... ... (is|was|are|were) (what|why) (draws|drew|attracts|attracted|brings|brought|leads|led|puts|put|gets|got|makes|made|causes|caused|they (are|were|get|got|keep|end|came))
(<their>|<owner>) [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|foolishness) [has|have] (led|leads|allowed|allows|enabled|resulted|contributed|caused|means|meant|brought|put|puts|makes|made)
(bring|brings|brought|bringing) (shame|disgrace|dishonour) (on|upon|to) _
(let|lets|allow~) (it|this|that) [all] happen
(none|neither|not one) of them [ever] (said no|resisted|objected|fought back|walked away|cried out)
would not [then|so|always] (attract|draw|invite|catch) [the|this|that|such] [wrong|unwanted|bad|older|_] (sort|sorts|attention|men|eye|eyes|crowd|strangers|trouble|interest|comments)
its own worst (enemy|enemies)
(walk~|run|runs|ran) (straight|right) into (it|trouble|danger|his|the man's|the men's|their) [hands|arms|trap]
(reap|reaps|reaping|reaped) what <they> (sow~|sown)
(made|have made) <their> [own] bed
(nobody|no one) to (thank|blame) but <self>
not [wholly|entirely|altogether|completely] blameless
it takes two
(wilfully|willfully) blind
(<their>|<owner>) [own] (carelessness|recklessness|naivety|foolishness|greed|stupidity) (with|about|over|online|in)
(<is>) [very|so|rather|terribly] (foolish|silly|careless|stupid|unwise|reckless|daft) (with|over|about) <their> _
(trade~|swap~|barter~|exchange~|sold|sell|sells) <their> (silence|company|bodies|loyalty|affection|friendship|attention) for
(throw|throws|threw|thrown|throwing) away (a|an|the|every|this|that|their) [_] [_] (offer+|chance+|opportunity|opportunities|place+|future+)
(cannot|can not|could not|can never|unable to) (keep|stay) (away from|out of) (trouble|danger|mischief|bother|the men|fights)
(cost|costs) <them> dear
(can|could) (hardly|scarcely|not) expect (not to|anything else|otherwise|better|to go unnoticed|to be left)
bear~ (some|part|a share|much|most|a measure) of the (responsibility|blame)
<their> own (undoing|downfall|ruin|destruction)
(do|does|did|doing) it [all|only|just] to (spite|provoke|annoy|get back at|get at|shock|test|wind up) (me|us|him|her|staff|adults|workers|the (staff|worker|workers|police|teacher+|adults|council|school|wardens))
(and|only to|but) then wonder~ why (they|he|she)
(nobody|no one) put (the|a|that) _ (in|into|to) <their> (hand+|mouth+|head+|pocket+)
(have|has|need|needs|got) to want (it|help|to change|to be helped)
(as though|as if) nothing had (been learned|been learnt)
milk~ (the (situation|system|sympathy)|it for)
(dress|dresses|drink|behave|behaves|post|flirt) (as|like|the way) (they|she|he) (do|does|did)
<their> own (gaoler+|jailer+)
(do|does|did|doing) (nothing|little) to (discourage|deter|put off|resist|rebuff) (the men|men|him|the man|older _|the attention|attention|his|their|such|it|this)
(gamble~|gambling|toy~) with <their> [own] (safety|lives|life|health|future+)
play~ both sides
(wilfully|deliberately) (ignore~|disobey~|disregard~) (the|all|our|every|any|advice|warning+|staff|instructions|what)
(poor|bad) judgement (landed|put|led|cost|got|brought)
(invite|invites|invited|inviting|attract~|court~) [the|a|an|this|that|such|more|their own] [_] (attack|assault|beating|robbery|abuse|grooming|bullying|retaliation|reprisal+|revenge|blackmail|stabbing|hostility)
(share~|own|owns) [some of|part of|much of|half|half of] the (blame|fault)
(have|has|had) [got] (nobody|no one|no body) [else] to (blame|thank) [but _]
(cannot|can not|could not|can never|unable to) (keep|stay|tear <self>) away (from|because) (there|it|the [_] (house|flat|address|place|car|garage|van|drama|action|trouble))
(equally|jointly|just as|every bit as|no less|as much) (to blame|guilty|culpable|at fault|complicit)
(equally|just as|every bit as|as much|no less|partly|largely|jointly|as) responsible for (what|the (image+|picture+|abuse|attack|fight|assault|harm|exploitation|robbery|photos)|their own|it|this|being)
(played|had|have|has|play|plays) (<their>|a) [own] (part|hand|share) in (what happened|it|this|<their> own|the (attack|assault|robbery|abuse|trouble|row|fight))
not [entirely|wholly|altogether|completely|exactly|quite|so] (innocent|blameless|guiltless|without (blame|fault)|faultless) in (this|it|all this|the matter)
not [entirely|wholly|altogether|completely|exactly|quite] without (blame|fault)
(it|this|that|all this|it all) (is|was) [all|partly|largely|entirely|really] <their> doing
(is|was|are|were) (its|<their>) own undoing
(cause~|create~|make~) (<their>|its) own (exclusion|arrest|injury|injuries|eviction|isolation|misery|harm|downfall|unhappiness)
(let|lets|allow~) (it|this|that) [all] to happen
(throw~) away <their> (education|schooling|talent+|life|lives|childhood)
<willing> [enough] [to] <harmact>
<willing> [enough] to go along with (what|whatever|anything|everything|him|it|the men|the man|older _)
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) of <their> own (making|choosing|creation)
(go off|goes off|went off|get in|gets in|got in|get into|gets into|got into|sleep|sleeps|slept|go home|went home|go) [cars|the car|vans|a car|bed|vehicles] with (anyone|anybody|any man|any stranger|whoever|complete strangers|total strangers|the first man|just anyone|all and sundry)
(will|would) do (anything|almost anything|most things|whatever) for [a|the|some|free|their next|any] (vape+|drink+|drugs|money|cash|weed|cigarette+|trainers|lift|fix|fag+|smoke|high|buzz)
(careless|reckless|indiscriminate|casual|unguarded|lax|slack|free and easy|cavalier) (about|with|in) (who|whom|what|where|how|their|online|his|her) ...
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] (still|nevertheless|nonetheless|all the same|even so) (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
(do|does|did) not (value|respect|care about|look out for|care for|think (much|enough) of) <self>
(change~|altered) <their> (story|stories|tune|account+)
(regret~) [it] [_] [_] (and|then) [later] (called|cried|said|claim~|alleg~)
(cry|cries|cried|crying|shout~) (rape|wolf|abuse)
(called|calling|call) it (rape|abuse|assault|exploitation|grooming) (afterwards|later|now|when|the next|to)
(bring|brings|brought|bringing) ... to <their> own (door+|doorstep+)
(have|has|had) <self> to (thank|blame)
(have|has|had|having|they) (learned|learnt) (nothing|no lesson+)
(could|should|ought to|need to|must|might) [all|really] [have] (choose|chosen|pick|picked|find|found|make|made) [some] (better|different|nicer|other|safer) (friends|company|friendships|people|mates|crowd)
(put~) <their> (hand+|fingers|finger) (in|into) (the|a) fire
(lure~|entice~|tempt~|seduce~|solicit~|proposition~|charm~|bewitch~|captivate~) (him|the (man|men|driver+|dealer+)|men|older (men|lads|boys)|a (man|driver)|grown men)
(revel~|glory|glories|delight~|bask~) in [the|all the] (danger|risk+|attention|drama|notoriety|chaos|violence|crime|fear they)
(want|wants|wanted|eager|keen|desperate|itching) to (be in with|run with|hang with|hang around with|get in with|be part of) (the|older|these|that) [older] (ones|lads|boys|men|gang|crowd|dealer+|elders|set)
(paid|pay|pays|paying) (dearly|a heavy price|a high price)
gave (him|<themen>) (what he wanted|what they wanted|everything he asked|all he asked)
(had|have|has) [been] (drinking|drunk|high|stoned) ... ... (did not help|does not help|made it worse)
(drunk|stoned|high) (which|and that) (did|does) not help
(mistake+|error+|problem+|difficulty|difficulties|crisis|debt+|danger+|predicament|troubles|harm|exclusion|isolation) of <their> own (making|choosing|creation|doing)
(cause|author+|architect+|source|root) of <their> [own] (trouble+|problem+|difficulty|difficulties|misfortune+|harm|exploitation|downfall|exclusion)
along for the (thrill|money|buzz|drink|excitement|drugs|laugh)
(situation|trouble|mess|problem+|danger|predicament|crisis) [that|which] <they> [have|has|had|themselves|had themselves] (created|caused|made|brought|started)
in thrall to
(turn~) down (a|the|every|several|all|our|offers of) (safe|refuge|help|support|safety|offer+ of [help|support|a safe])
(run|runs|ran|running) away from [a|an|<their>|perfectly] (good|loving|caring|stable|safe|decent|nice) (home+|family|families|placement+|carers|foster|parents)
without (a second thought|thinking twice|a moment's thought|batting an eyelid|so much as a second thought)
(approach~|sought out|contact~|message~|messaged|propositioned|rang|phoned) (the|a|an|local|known|older) [_] (dealer+|supplier+|pimp+|exploiter+|gang+)
ask~ (him|the man|the men|men|the dealer+|an older _|a dealer) (for (work|money|drugs|a job|drink|vapes|weed|more)|if they could (work|sell|carry|run|earn)|to (sell|let them (work|sell)))
(through|because of|thanks to|as a result of|due to|owing to) <their> own (actions|behaviour|choices|carelessness|disobedience|silence|recklessness|stupidity|foolishness|naivety|greed|conduct|doing|decisions|fault)
(give~) (him|<themen>) [exactly|just] what (he|they) (want~|wanted|was after|were after|asked for)
(meet~|see|sees|saw|go with|goes with|went with) [older|strange] (men|strangers|males) for (sex|drugs|money|drink|gifts|cash|a lift)
(make~|making) a choice to (be (exploited|with|there|used)|go|stay|return|sell|carry|run)
in it [only|just|purely|solely] for (the|what)
chase~ (status|clout|money|fame|likes|followers|paper|the (thrill|money|high|clout))
after [the|some|a] (quick|easy|fast) (cash|money|buck)
(get|gets|got|getting) (in|into) (situations|positions|scrapes) [that|which] <they> (cannot|could not|can not)
(lead|leads|led) (boys|men|him|lads|the boys|the men|the man) on
for (likes|clout|followers|views|the clout|street cred)
(add|adds|added) anyone (who|that) (asks|messages|sends|requests|adds|wants|asked)
(defend~|stick up for|sticks up for|stuck up for|cover~ up for|cover~ for|make~ excuses for|shield~|lie for|lies for|lied for) (him|the man|the men|the dealer+|<their> (abuser+|exploiter+|groomer+|boyfriend+|dealer+))
(lie|lies|lied|lying) to (protect|shield|save) (him|the (man|men|dealer+|driver)|<their> (abuser+|exploiter+|boyfriend+|dealer+))
(make~) (things|stories|it all|everything|allegations) up
known to (lie|exaggerate|make (things|stories|it))
(exaggerate|exaggerates|exaggerating|embellish~)
(do|does|did|done) (nothing|little) to (remove|extricate|distance|free) <self>
(fail~ to|did not|do not|does not|refuse~ to) (remove|extricate|distance|free) <self>
(did not|do not|does not|never) (leave|walk away|get out|go home|run|escape|call|ring|say anything|come home) [_ _|_] when (they|it|he|she) (could|had the|had a|had every)
(do|does|did) not walk away from (trouble|fights|a fight|danger|conflict)
knew the (risk+|danger+)
(chose|choose|chooses|decided|insist~ on) [to] (walk|go|be|wander|travel|walking|going|being|wandering) [home|out|about|back] (alone|by <self>|on <their> own|at night|late)
(left|leave|leaves|leaving) <their> drink+ unattended
(got|get|gets|getting) [so|too|very|blind] (drunk|stoned|high|wasted|paralytic) [that|and] ... (taken advantage|could not|robbed|hurt|assaulted|attacked|raped|used|lost)
<their> (account+|evidence|word|memory|recollection) (is|was|are|were) [_] (unreliable|not reliable|suspect|questionable|in doubt|not to be trusted)
(glorify~) (violence|gang+|crime|knives|drugs|the life)
(love~|enjoy~|like~|crave~|relish~) (violence|hurting (people|others|each)|danger|risk|chaos|conflict|causing (trouble|pain|chaos))
reject~ (help|support)
(push~) (people|adults|everyone|staff|workers|us|professionals|services) away
(wanted|enjoyed|liked) it (all along|just as much|deep down|or they)
(must|secretly) have (wanted|enjoyed|liked) it
secretly (wanted|enjoyed|liked|want|enjoy|like) it
because <they> (wanted|liked|enjoyed) (it|that kind|the attention|being)
(freely|fully|clearly|happily|readily) (consented|consent)
(would|will) (rather|sooner) be (on|out on|in) the (street+|flat|trap house)
(have|has|had|with|got) [a] [real|great|fatal] (taste|appetite|nose|talent|gift|knack|eye) for (danger|trouble|risk|violence|finding|the wrong|drama)
(find|finds|found) trouble (wherever|everywhere)
(pick|picks|picked|choose|chose|chooses|attract~) (the wrong|bad|unsuitable|abusive|dodgy) [sort of|kind of] (men|man|boyfriend+|friend+|company|crowd|partner+|lads|boys|people)
(have|has|had|with) (poor|bad|no|little) (judgement|judgment|sense)
(lack|lacks|lacked|lacking) [all|any] (judgement|judgment|discernment|foresight|sense|street sense|willpower|will power)
(make~|repeat~) the same [old] mistakes
(keep|keeps|kept) (making|repeating) the same
self (destruct~|destruction|destructive|sabotage~|sabotaging)
(normalise~|accept~|tolerate~|put~ up with) [the|such|this|all the] (abuse|violence|exploitation)
(take~|accept~) no (responsibility|ownership|blame)
as bad as (the other|the rival|any|the men)
(happily|gladly|eagerly|greedily|readily|cheerfully) (take~|accept~|carry|carried|carries|sell~|go~|get~|smoke~|agree~|send~|pocket~|spend|spent) [_] [_] (money|drugs|gift+|lift+|everything [that] (he|the (man|men|dealer+))|what (he|the)|whatever|with (him|the men)|in the car|to (sell|carry)|dealer+|cash|parcel+|package+)
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|to|round|home|back|over)
(choose~|choosing|prefer~|pick~) (exploitation|crime|drugs|the street+|danger|the gang|men|money|violence|drink) (over|above|to|before|instead)
(<their>|<owner>) [own] (behaviour|actions|conduct|dress|clothes|posts|attitude|lifestyle) (invite~|attract~|encourage~|draw~|bring~|provoke~|court~) [this|that|the] [kind|sort|type] [of] (attention|trouble|comments|remarks|interest|men|advances|response)
(happy|content|pleased|comfortable|fine) with (the (arrangement|deal|set up|situation|man|men|money)|it|this|what he) until
(within|in) (<their>|its) [own] power to (say|stop|leave|refuse|walk|end|avoid|prevent)
(take~) (the|a|that) risk and (lost|paid|suffered|got hurt|got caught|came)
at risk because of (how|the way) <they> (live|lives|lived|behave|behaves|behaved|dress|dresses|dressed|act|acts)
(choose~|decide~|opt~|prefer~) [not] to (keep (it|this|things|everything|what happened) (secret|quiet|hidden|from|to <self>)|say nothing|stay silent|keep (quiet|silent|secrets)|hide (it|what))
(wear|wears|wore|wearing) (it|this|that) [like|as] a badge
(have|has|had) no excuse
play~ along (for|with (him|the men|it|the man))
(think|thinks|thought|believe~) [that] (they|she|he) (were|are|was|is) (clever|so clever|too clever|smart|too smart|invincible|above it|in control|safe with (him|them))
(throw~|cast) (in <their> lot|<their> lot in) with
(stick|sticks|stuck|poke~) (its|<their>) nose+ in
(have|has|had) (had|used up|run out of) [all] <their> (chance+|chances)
put~ <their> own (pleasure|fun|wants|desires|enjoyment|greed) (first|before|above|ahead)
(thrive~|flourish~) on being (wanted|chased|noticed|feared|watched|talked|pursued)
(determined|desperate) to (get into|find trouble|cause|self|ruin|wreck|destroy|be with (him|the men|older))
(hell bent|hellbent|bent|intent|dead set|set) on (trouble|danger|self|destroying|ruining|wrecking|meeting (him|men)|getting (into|hurt|in)|going back|destruction|mischief)
(had|have|has) only to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
only had to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
bring~ (the|this|that|<their>) [own] (attack|assault|robbery|harm|exploitation|exclusion|trouble|downfall|stabbing|ban) about
bring~ about (the|this|their|its) [own] (attack|assault|robbery|harm|exploitation|exclusion|downfall|stabbing|ban)
(make~|made) <self> (at home|welcome) (at|in|with) (the (flat|men|man)|his|the men's)
(open|opened|opens) <self> up to (harm|abuse|exploitation|danger|blackmail|this|trouble)
(do|does|did) (whatever|anything) it takes to (make|get|earn|be|stay)
(have|has|had|with|got) [a|the] [bad|long|worrying|dangerous] (habit|history|pattern) of (going (off|missing|(out|home|off) with (men|him|older|strangers)|with (men|him|older|strangers))|running (off|away)|meeting (men|older|strangers)|disappearing|absconding|lying|stealing|taking (lifts|risks|drugs)|getting (into|in)|putting|staying out|truanting|fighting)
(it|this|that) (is|was) [the] (<their>|<owner>) [own] (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay (out|with|in the (house|flat)|at the (house|flat))|deal|steal)
(will|would|can|could) not leave well alone
(keep|keeps|kept) (getting|being) (hurt|robbed|attacked|exploited|used) until <they>
(want~|wanted|love~|value~) the (trainers|money|gifts|drugs|phone+|attention|vapes|thrill) more than
(out|in it) for what (they|he|she) (can|could) get
only (reported|told|disclosed|said|complained) ... (once|after|when|because) <they> [had] [been] (caught|found out|arrested|stopped)
(have|has|had) [got|all] (it|that|this|this one) coming [to <them>]
(get|gets|got|getting|had) <their> (comeuppance|just rewards|just desserts|fingers burnt|fingers burned)
(find~|found) out the hard way
(pay|pays|paid|paying) [the|a|a heavy|a high|dearly] [price] for <their> (own|greed|recklessness|carelessness|folly|stupidity|mistake+|choices|bravado|disobedience|naivety|silence|behaviour)
(reckless|foolish|careless|stupid|silly) ... and paid the price
(dose|taste) of <their> own medicine
a rod for <their> own back+
hoist (by|with|on) <their> own
(come|comes|came) (a cropper|unstuck)
take the rough with the smooth
(face|faces|faced|facing) the music
(lie|lies|lay) down with dogs
more [_] than <they> bargained for
(only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(cannot|can hardly|could hardly|can not|can scarcely) (be surprised|complain) [that|if|when|at|about]
<is> (where|somewhere [that]) <they> (should not|ought not to|had no right to) (be|have been)
(have|has|had) no business (being|to be|going|there|in|on|out|with)
went where <they> (should not|had no business)
(it is|it was) (only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(come|came|coming|comes) home to roost
what goes around comes around
you reap what you sow
as <they> (sow|sowed|make <their> bed|made <their> bed)
six of one [and half a dozen|half a dozen]
half a dozen of the other
(can|could|one can|you can) (hardly|scarcely) blame (him|the|a|an|men|older|anyone|anybody|adults|dealers|drivers)
(hard|difficult) to blame (him|the (man|men|driver+|dealer+|landlord)|men|a man|anyone else|anybody else)
(he|the man|the men|the driver|the landlord|men) (can|could) (hardly|scarcely|not) be blamed
(a bit|a little|an ounce|a modicum|some|a touch|a grain|a scrap|a shred|a pinch|ounce) [more] of common sense (would|could|might|and)
(a bit|a little|some) common sense (would|could|might) (have|keep|save)
(there is|there was) always a choice
(it is|it was) (they|the (boys|girls|lads|group|friends|young people|pupils)) who (started|began|provoked|asked|wanted|invited|chose|approached|contacted|picked)
no (sympathy|pity) for (them|the (boys|girls|lads|group|friends|young people)|these)
(it|this|that|the whole thing|none of this|all of this|all of it|the (attack|robbery|assault|stabbing|beating|fight)) (could|would|might|need) [not|never] [all|easily|well] have (been (avoided|prevented)|happened) (if|had) <they> (had|used|stayed|listened|gone|done|kept|left|behaved|told|only|just)
had <they> not been (flashing|showing|waving|drinking|wearing|shouting|messing|flirting|posting|playing|hanging|wandering|walking|smoking|sitting|out)
trouble (follows|finds|seems to follow|seems to find|dogs) (them|him|her|this group|the group|these)
(hard|difficult|not easy) to (feel (sorry|sympathy|pity)|have (sympathy|pity)|sympathise) (for|with) (them|the (boys|girls|lads|group|friends|young people)|these)
(difficult|hard|not easy|wrong) to call (it|this|that) (abuse|exploitation|grooming|rape|assault|harm)
(let|lets|letting) (everyone|everybody|their (carers|parents|families|teachers|mothers)|the school|themselves|himself|herself) down
(waste~|wasting) (police time|the police's time|our time|staff time|the (help|support) <they>)
(poke|pokes|poked|poking|stir|stirs|stirred|stirring|kick|kicked|kicking) [up] (the|a) (bear|hornets' nest|hornet's nest|wasps' nest|wasp's nest|hornets nest)
(pick|picks|picked|picking) [a|the|another|silly|these|that] (fight+|quarrel+|argument+|row+)
(spoil~|itch~|spoilt) for (a fight|a scrap|trouble|a row|aggro|it)
(throw|threw|thrown|throwing) the first (punch|stone|blow)
(fan|fans|fanned|fanning) the flames
(pour~|add~|throw|threw) [petrol|fuel|oil] (on|to) the (fire|flames|row|feud)
(push~) (him|her|them|the _|staff|people|everyone|things|it|his luck) (too far|over the edge|to the limit|to breaking)
(push~|press~) (his|her|their|people's|everyone's|staff's|the man's|all the|all the wrong|all the right) button+
(mess|messes|messed|messing|meddle~) with (the wrong|people|men|dealers|those who|someone|somebody|things)
(wave|waves|waved|waving) a red rag
(like|as) a red rag [to a bull]
(tease|teases|teased|teasing) [the|older|these|grown] (men|drivers|lads on the)
(send~|sent|give|gives|gave|giving) [out] mixed (signals|messages) [to]
(give|gives|gave|giving) (him|them|the men|men|the driver) (the come on|the eye|the glad eye|the green light|the wrong idea)
(lead|leads|led) (him|the man|the men|men|the driver) to (think|believe)
(bite~|bit|bitten) the hand+
(dangle~|parade~|hawk~) <self>
(court~|chase~|pursue~) the (older (crowd|boys|lads|men|ones)|men|dealer+)
(chase~|run|runs|ran|running) after (men|the men|older (men|boys|lads|males)|the money|clout|boys with)
(hand~|give|gives|gave|giving) (him|them|the man|the men) (the means|ammunition|everything he needed|the ammunition|the rope)
(throw|throws|threw|thrown|throwing) (it|them|everything|help|every _|our _|chances) back in (our|everyone's|people's|staff's|workers'|your|everybody's|the _) face+
from victim+ to (willing _|helper+|perpetrator+|offender+|recruiter+|exploiter+|aggressor+|dealer+|abuser+|accomplice+|groomer+)
skate~ [too|so] on thin ice
(sail~) [too|so|very] close to the wind
(chance|chances|chanced|chancing|try|tries|tried) <their> (arm|luck) [once|too|again]
(live|lives|lived|living) (dangerously|on the edge|life on the edge)
(walk~|go|goes|went|gone|stroll~|wander~) [straight|right|back|willingly] into the (lion's|lions'|wolf's|spider's) (den|jaws|mouth|lair|web)
head+ (in|into) (the|a) (lion's mouth|noose|lion's jaws|crocodile's mouth|lions' mouth)
(swim|swims|swam|swimming) with [the] sharks
(run|runs|ran|running) with (the|a|these|those) (wolves|wrong pack|pack|hounds|bad pack|fast crowd|rough crowd|bad lot|wrong set|fast set)
(fly|flies|flew|flown|flying) too (close to|near) [to] the (sun|flame|fire)
(bite~|bit|bitten) off more than
(go|goes|going|went|gone|jump~|dive~|leap~|leapt|plunge~|rush~|charge~|wade~|run|ran) [straight|right] (in|into) [it|this|_|the _] (with both feet|head first|headfirst|headlong|feet first|blindly|at the deep end|eyes shut)
(go|went|rush~|plunge~|charge~|hurtle~|dive~|run|ran) (headlong|head first|headfirst) into [it|this|_]
(tangled|mixed|messed) up (in|with) [the|these|some|older|those|such|a] (<crime>|men|dealer+|criminals|bad|dodgy|wrong|it|people|older)
(slip~|slide|slides|slid|sliding|sink|sinks|sank|sinking|wander~|stray~|descend~|sleepwalk~|drift~) into [a|the|a life of|a world of|petty|street] (<crime>|life of crime|life of|bad ways|bad company|bad habits|selling|carrying|running|trouble|stealing|thieving)
up to <their> (neck+|eyes|ears|eyeballs) [in]
(dig|digs|dug|digging) (<their> own|<self> [into] [a|an]) [deeper] (grave+|hole+|pit+)
(shoot|shoots|shot|shooting) <self> in the foot
(score|scores|scored|scoring) an own goal
(paint~|back~|box~) <self> into a corner
(store|stores|stored|storing) up (trouble|problems|grief|harm) for <self>
(cut|cuts|cutting) off <their> nose+
moth+ (to|round|around) (a|the) (flame|candle|light)
(gamble~|play~) with <their> [own] (lives|life|safety|future+|health)
(take|takes|took|taking) <their> (life|lives|own lives|safety) in [to] <their> own hands
(ask|asks|asked|asking) for (lifts|drink|money|drugs|presents|favours) ... ... (knew|knowing|price|cost|return)
(throw|throws|threw|throwing|thrown|hurl~) <self> into (danger|trouble|harm|the arms|his arms|the path|bad)
uninvited (at|to|in|into) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
invite~ <self> (to|into|round to|over to|back to) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
(put~|place~) <self> (in|into) the firing line
(sign|signs|signed|signing) up (for|to) (the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (what|gang|the (life|lifestyle|dream|image))
what <they> [had|have] (signed|sign|were signing) up (for|to)
(buy|buys|bought|buying) into (what (the|he|they)|the (life|lifestyle|dream|hype|image|money)|gang|gangs|that (life|world)|his)
willing (participant+|accomplice+|party|parties|partner+|helper+|tool+|pawn+|recruit+|victim+|mule+|runner+|servant+)
(party|accessory|parties) to [it|this|what|their own|the (abuse|crime|plan|plot|robbery|exploitation|harm|lie|deceit|scam)]
(need|needs|needed|take|takes|took|require~) (no|little|not much|hardly any|precious little|no second|no further|scant|no great) (persuading|persuasion|encouragement|encouraging|invitation|prompting|coaxing|inducement|arm twisting)
(do|does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing|asking twice|to be asked twice|arm twisting)
(jump|jumps|jumped|leap|leapt|leaped) at (the|any|every|his|that) (chance|offer|opportunity) [of|to] [make|earn|go|get|be|carry|sell|hold|run|meet|see|some|easy|quick] [_] (money|cash|with him|in his|men|him|drugs|bag+|parcel+|package+|lift+|trainers)
(only too|all too|more than|far too|so) (happy|glad|ready|keen|willing|eager|quick) to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(happy|glad|keen|willing|ready|eager|quick) enough to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(quick|eager|keen|ready) to (accept|say yes to|take up) (what|whatever|his|the|any|lifts|gifts|money) [_] (offer+|offered|gift+|money|lift+|drink|gave|cash|presents)
(cannot|could not|can not|could hardly|can hardly) (resist|wait) (the (money|cash|gifts|drink|drugs|lure|pull|temptation|offer|attention|excitement|thrill|men)|to (get back|go back|return|see him|get in|be back))
(cannot|could not|can not) get enough of (it|the (attention|money|drugs|men|excitement|life|drama)|him|them)
(take|takes|took|taken|taking|swallow~|rise|rises|rose) [to] the bait
(sell|sells|sold|selling) (<self> (to|for|cheap)|<their> souls|<their> soul)
would sell <their> [own] (grandmother+|mother+|nan+|granny|soul+|souls)
(for kicks|just for a laugh|just for laughs|for the hell of it)
(do|does|did|doing|done) (it|this|that) for (kicks|a laugh|laughs|a dare|clout|fun)
(it is|it was|pure|sheer|plain|simple) [pure|sheer|plain|simple] greed
greed (got|gets|has got) the better
(take|takes|took|taken|taking) to (it|this|selling|dealing|county lines|crime|the life|drugs|running|stealing|carrying|shoplifting|robbing) ... ducks to water
(take|takes|took|taken) to (selling|dealing|county lines|crime|shoplifting|robbing|thieving)
(have|has|had) a choice (and|but|all along|like everyone)
free to (leave|go|walk away|stop|get out) (the (flat|house|car|van|party)|whenever|all along|throughout|but (did|stayed|chose))
(can|could) [always|just|simply|all|easily] (walk away|leave|stop|get out|pull out|say no|end it|end this|stop this|stop it|stop that) [from it|all] (whenever|tomorrow|today|now|overnight|if <they> (want~|chose|really|tried|like~))
(know|knows|knew) (the deal|[that] there (would|will|was going to) be a price|what men [like that|like him] (want~|are after|were after)|what (would|will) be (wanted|asked|expected|required)|where it (leads|led|was heading)|it would (cost|come at))
<is> [all|both] in on (it|the (deal|plan|act|scam|robbery|theft))
along for the ride
lap~ it [all] up
(go|goes|went|gone|act~|fly|flew|flies) (against|in the face of) [all|the|every|our|good|repeated|sensible|everyone's] (advice|warning+|guidance|instructions)
(take|takes|took|taken|taking|pay|pays|paid|paying|give|gave) (no|little|not the slightest|scant) (notice|heed|attention) (of|to) [_] [_] (advice|warning+|told|staff|adults|anyone|anybody|rules|us|instructions|guidance|danger+|risk+|said|what)
(turn|turns|turned|turning) a deaf ear
(turn|turns|turned|turning) a blind eye to (what|his|the men's|the danger+|the risk+|it)
(brush~|wave~|swat~) (aside|off|away) [all|any|every|our|the] (advice|warning+|concern+|offer+|help)
ignor~ [all|every|the|any|all the|several|many|these|those|all of the] [obvious|clear|warning|red|danger] (signs|flags|signals|alarm bells|red flags|warning signs)
(it goes|it went|goes|went|advice goes|everything goes) in one ear and out
(should|ought to|must|need to|would only|could only|did not|do not|never|not|had only|only) [have|just|all|ever] (use|used|using) <their> (head+|brain+|loaf|common sense|heads|sense|brains|judgement) [_]
(leave|leaves|left|leaving) <their> (common sense|sense|brain+|head+|brains) (at home|at the door|behind)
(fall|falls|fell|fallen) for (it|the oldest|the line|that one|that old|every word|every lie|anything)
hook line and sinker
oldest trick in the book
swallow~ (his|the|their|every|a) [_] (story|lies|line|lie|tale|patter) [whole]
(too|overly|far too|so) (trusting|gullible|trustful)
(cannot|could not|can not) be bothered (to|with)
(do|does|did) not (think|stop to think) (before (they|acting|posting|sending|speaking|getting|going|doing|leaping|jumping)|ahead|things through|it through|twice before|about (the consequences|what (might|could|would)))
(do|does|did) not care (how|who|what|where) <they> (get|gets|got|hurt|hurts|take|took|end)
(told|warned|asked|reminded) ... ... blue in the face
(told|warned|reminded) (a hundred|a thousand|countless|umpteen|a dozen|dozens of|a million|so many) times
(answer|answers|answerable|own) [up] [to|for] what (came|comes|happened|follows|followed|happens) [next]
it (does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing)
(it is|that is|this is|it was) [all|entirely|really|ultimately] (down|up) to (them|her|him|the (boys|girls|lads|friends|group|young people|pupils)) to (stop|stay (away|safe|in|home|out)|keep (away|out|safe|<self>)|avoid|leave|say no|walk away|tell (someone|somebody|an adult|us)|report|change|protect|make better|break (away|with|off)|cut|end)
(will|have|has|need|needs|must|ought|should) [have] [to] learn to (stay|keep|say|avoid|walk|leave|choose|think before|protect|be (more|less)|make (better|safer)|control|resist|take responsibility)
(do|does|did) not [seem to|appear to|much] mind (being (used|touched|hit|exploited|passed|taken|filmed|hurt|shouted|followed)|what (he|the men|they) (do|does|did))
(enjoy~|like~|love~|relish~) being (chased|exploited|used|hurt|wanted|watched|followed|filmed|groomed|controlled|the centre|in danger|pursued|fought over|bought)
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions) (not to|to (stop|stay|leave|keep|avoid|go|think|take)|about (the|what|their))
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... (drugs|dangerous|danger+|risk+|risky|unsafe|record|reputation|illegal|wrong|trouble|forbidden|violent) (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|the excitement|the scene|that (world|life|scene))
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|rope~) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) into (it|this|that)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (trouble|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
(would|will) (rather|sooner) (deal|sell|steal|fight|drink|smoke|hang|roam|rob|go missing|lie|risk|run (drugs|the))
(place|places|placed|put|puts|set|sets|attach|attaches) (little|no|scant|small|low) (value|importance|store|price|premium) (on|by|to) <their> [own] (safety|lives|life|bodies|welfare|future+|health)
(happy|willing|content|keen|prepared|glad|ready) to (let|allow|lend|hand over|give up|rent out) ... [bank] (account+|bank card+|bank details)
(run|ran|runs|rush~|fly|flew|crawl~|flock~|go|goes|went) (straight|right|running) back to (him|the man|the men|the flat|the house|the older _|their abuser+|their exploiter+)
(make|makes|made) <their> [own] bed+ and [must|can|will|should|have to|now|then] [_] lie
(dress|dresses|dressing|doll|dolls) up for (the|older|grown|these|those) [_] (men|man|lads|drivers|boys)
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
would (stop|end|cease|go away) [tomorrow|overnight|at once|today] if <they> (stopped|blocked|ignored|stayed away|said no|kept away|walked away|left him)
even though (they|he|she) (had been|were|was) (warned|told)
(been|were|was) warned [about _ _|about the _|before|many times] (but|and still) [they|he|she] (went|still|carried|met)
(was|were|is|are|been) [very|so|extremely|really|rather] (foolish|silly)
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(not|never|fail~ to|unable to|refuse~ to|slow to) [yet|ever] (learn|learned|learnt|learning) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(lie|lies|lied|lying) to (cover|protect|get) (for|up|each|one|out)
blame~ others [and] [_] ... (responsibility|blame)
blame~ others for <their> _
(cannot|can hardly|could hardly|could not|should not|can scarcely) [really|now] (be surprised|complain|claim surprise) (that|if|when|at|to)
(cannot|can hardly|can scarcely) [really|now|then] (cry foul|play the victim|plead ignorance)
(did not|do not|does not|never) (say no|object|cry out|call out|scream|protest|(try|attempt) to (leave|resist|stop|escape|get (away|out|home)|say no|run|call|fight))
(should|ought to|must) [not|never|really|all|just|surely] have (reported|told|rung|called|phoned|asked (for|an|somebody|someone)|left|gone home|walked (away|off)|run|stayed|kept (away|out|to|clear|themselves)|refused|resisted|screamed|shouted|fought|blocked|deleted|listened|thought|realised|spotted|checked|avoided|stuck|spoken|come (forward|home|to)|sought|trusted|guessed|behaved|turned|taken (more|care|advice|notice|better)|looked (after|out)|sent|accepted|replied|answered|met|drunk|posted|shared|let|got in|got into|gone (there|with|to|near|out|back|in|along))
(should|ought to|must) [not|never|really|all|just|surely] have (walked|run|left|stayed (in|home|away|with)|gone (home|in|to bed))
(should|must|need to|needs to|ought to|could|might) [really|all|also] (take|have taken|show|have shown) (more|better|greater|some|a little|a bit more) care (of|with|about|over|who|whom|where|what|when|online)
(foolish|reckless|silly|rash|unwise|thoughtless|imprudent|careless) (and|that night|again|once more)
(placed|put|puts|place) <their> trust in (the wrong|bad|unsuitable|strangers|a stranger|the men)
trust~ (the wrong|strangers|any man|anyone)
<their> (naivety|carelessness|recklessness|greed|silliness|bravado|silence|secrecy|innocence|stupidity) (is|was) [_] (downfall|undoing|mistake)
(<owner>|<their>) (naivety|carelessness|recklessness|greed|silliness|bravado|stupidity) (is|was) <their> (downfall|undoing|mistake|problem)
(see|saw|seen|seeing) [no] sense
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exclusion|arrest|injury|injuries|troubles|problems|downfall|assault|predicament|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) <them>
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(take|takes|took|taking|accept~|assume~) (no|little) (responsibility|ownership|blame) for (what|it|this|any of|everything)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|say|go|avoid)
(fail~|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(make~|made) it [<very>] (hard|difficult|impossible) for (anyone|anybody|us|staff|services|adults|workers|professionals|people) to (help|keep|protect|safeguard|support|work|reach|look)
(think|thinks|thought) (it|that) (is|was) (fine|ok|okay|acceptable|normal|all right) to (steal|sell|carry|fight|drink|take|deal|rob|go with)
(see|sees|saw) no (problem|harm|issue) (with|in) (taking|what|it|stealing|selling|carrying|meeting|going|this|being)
(see|sees|saw) nothing wrong (with|in)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(<is>) not [really|your|the|a|exactly|just] [a] [typical|usual|obvious|ideal|perfect|classic|innocent] victim+
none of (them|[the|this|these] (group|boys|girls|lads|friends|young people|children|members)) [has|have] [ever] (show|shows|showed|shown|express|expresses|expressed|feel|feels|felt) [any] (remorse|empathy|regret|insight)
(do not|does not|did not|will not|never|not) [ever|even|always|really] (take|takes|took|taking) (<their>|its) [own] (safety|welfare|wellbeing|health) (seriously|into)
(do not|does not|did not|refuse~ to|cannot|will not|unable to|fail~ to) [fully|really|yet|even] (accept|see|recognise|acknowledge|realise|understand) [that] (what|this|it|they|he|she) ... ... [_] (abuse|abused|abusive|grooming|groomed|exploitation|exploited|rape|trafficking)
(were|was|are|is) not being (forced|made|coerced)
(drew|draw|draws) [the|these|older] (men|man|males) to (them|her|him)
(attract~|attracted) [the|these] [older|adult|unknown|strange] (men|man|males|dealers)
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|male attention)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(carry|carries|carried|carrying) [a|the|their] (knife|knives|weapon+|blade+) ... (bravado|kudos|clout|look (hard|big|tough)|(for|as) (status|show|a status))
(like~|love~|enjoy~|want~) the (money|gifts|trainers|clothes|cash|presents|drink|vapes|lifts|drugs) too (much|well)
(prefer|prefers|preferred|like|likes|enjoy|enjoys|choose|chooses|chose) the (company|society|attention) of (men|older men|older boys|older lads|grown men|adult men|dealers|strangers)
easily bought
habit of (picking|choosing|trusting|following|finding|attracting) (the wrong|bad|the bad|older|unsuitable|dangerous) (men|man|people|company|friends|boyfriends|sort|adults)
crave~ [the] (men's|male|his|older men's|the men's|adult) (company|attention|approval)
(associates|associate|associating|consort~|fraternise~) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] ((inappropriate|unsuitable|unknown|dangerous|risky|undesirable) (adult+|people|men|peers|others|individuals|company)|older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
(give|gives|gave|given) as good as <they> (get|gets|got)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
(this|that|it) is not reflected in <their> (behaviour|actions|presentation|conduct)
(allegation+|complaint+|disclosure+|account+) ... ... (thought|believed|felt|considered|found|deemed|likely) to be (malicious|false|fabricated|untrue|made up)
<owner> (account+|version+|story|stories|statement+) [of events|of it] (<is>) [<very>] (inconsistent|contradictory|implausible|far fetched|not believed)
(cast|casts|throw|throws|threw) doubt (on|upon) <their> [_] (account+|story|stories|word|claim+|version)
<their> (account+|story|stories|version+) [_] (does not|do not|did not|fails to|fail to) (add up|hold up|stack up|tally|ring true)
<their> (account+|story|stories|version+) (keeps|keep|kept) (changing|shifting)
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
undesirables
(plagued|blighted|terrorised|overrun|infested|besieged|pestered) by (these|this|those) [_] (kids|group|boys|girls|lads|youths|teenagers|young people|children|lot)
hooded (menace+|youth|youths|figure+|teenager+|lad+|gang+)
asbo (kid+|boy+|generation|family|families)
(blot on the landscape|nest of vipers)
(little|proper|right|regular|spoilt) (madam+|monster+|terror+|devil+|horror+|toerag+|sod+|git+|so and so+|savages|nightmare+|princess|princesses|ratbag+|swine|blighter+|hooligan+|beggars|bleeder+|thug+)
(foot soldier+|footsoldier+|henchman|henchmen|lackey+|sidekick+|minion+|kingpin+|mastermind+|shot caller+|hoodlum+|flunkey+|gofer+)
the (brains|muscle|brawn) (behind|of|in|for) [it|this|the|everything|that|their] [_]
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
<they> (are|is) rough
(of|is|are|was|were) [a] low ability
(the|among the|some of the) (worst|naughtiest|roughest|most disruptive|most difficult|worst behaved) [_] (children|pupils|boys|girls|kids|students|in (the|this|their) (school|class|year|unit|estate))
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(toxic|volatile|explosive|combustible|unhealthy|bad|lethal|dangerous|poisonous) (mix|combination|mixture|cocktail|pairing|pair|duo|trio|friendship+|group)
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
criminogenic
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead~|led) (them|others|each other|the others|[the] (younger|other|weaker) _) astray
(lead~|led|drag~|get|gets|got) (the others|[the] (younger|other|weaker) _) into (trouble|danger|crime)
follow~ like sheep
(sexually harmful|sexually abusive|harmful) (boy+|girl+|lad+|children|child|pupil+|young people|young person|teenager+|peers)
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(within|in|among|amongst) (the|this|our) [_|_ _] (group|cohort|friends|friendship group) [there] (is|are|was|were) ... [_] (perpetrator+|victim+ and ... perpetrator+)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to [themselves and|themselves and to|himself and|himself and to|herself and|herself and to] (others|[the] wider (community|public)|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(pose~|present~) [a|an|the] [very] [high|higher|serious|significant|considerable|real|direct|potential|medium] (risk|danger|threat) [of [serious|significant] [harm|violence|offending]] to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|manipulative|dishonest|nasty|selfish|lazy|arrogant|shameless|hardened|cunning|sly|devious|vicious|aggressive|notorious|persistent|serial|accomplished|practised|clever|disruptive|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(clique+|pack+|band+|crew+|crowd+|nest+|set+|lot+|mob+|pair+|trio) of [known|young|little|nasty|petty] (bullies|thug+|yob+|thieves|liar+|troublemaker+|dealers|hooligan+|vandal+|criminal+|delinquent+|savages|animals)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runaways|truants)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a [persistent|constant|local|real|daily|general|known|total|complete] (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(go|goes|going|went|gone) off the rails
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+|in [the|a|<their>|this] (offending|crime|criminality|lifestyle|gang+|drug+|antisocial|anti social|county lines|violence))
(cause~|create~) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
manipulate~ (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|create~) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|test~|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>) (have|has|had|with) no [sense of|personal] boundaries
(wander~|roam~|prowl~) the streets (at|until) [all] (hours|night)
prone to [sudden|frequent|outbursts of|acts of|bouts of] (violence|aggression|outbursts|lying|stealing|anger|fighting|exaggeration|exaggerate|lie)
(loose|low|no) morals
(<is>) [all|just|simply] [a|the] (low level|minor|part time|small time|budding|hardened|first time) (criminal+|offender+|thief|thieves|crook+|dealer+|robber+|burglar+)
(have|has|had|got|made|making) a (name|bad name) for (violence|trouble|fighting|thieving|stealing|drugs|bullying|kicking off|disorder|lying|crime)
no stranger+ to (the police|violence|trouble|crime|the courts|custody|drugs|drink|the cells|fighting|court|exclusion|conflict)
(bad|rotten|evil) (to the (bone|core)|through and through)
(beyond|past) (the pale|redemption|saving|redeeming)
nasty (piece|pieces) of work
(<is>) [all|such|real|total|proper] (bitch|bitches|cow|cows|witches)
trouble with a capital
lost generation
(neer|ne'er) do well+
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|break|vandalise|spit|swear) _
(mean|spiteful) girls
(hell raiser+|hellraiser+|dregs)
hard core group
(hothead+|firebrand+|wrong un+|wrong'un+)
(type|sort|kind) [of _] (that|who|whom) [the|every|most] (schools|staff|teachers|residents|shopkeepers|drivers|parents|police|people|everyone|neighbours|shops|stewards) (dread|dreads|hate|hates|fear|fears|avoid|avoids|despair of|cross the (road|street)|dislike)
(misfits|oddballs|deadbeats|wasters|losers|dropouts)
burn~ (<their>|all|every) boat+ with
(run|runs|ran|running) (riot|amok|wild|amuck)
(county lines|drug|drugs|gang) (kid+|boy+|girl+|lad+|children|child)
(rife|riddled|full|made up|packed|crawling) (with|of) [known|drug|petty|_] (drug user+|user+|shoplifter+|thief|thieves|dealer+|offender+|liar+|troublemaker+|bully|bullies|criminal+|addict+|vandal+|runner+|truant+)
(worst|biggest) (offender+|culprit+|trouble causer+)
as (bad|thick) as each other
(<is>) [<very>] [all|just|simply|basically|nothing but|nothing more than|little more than|known|right|complete|absolute|born|natural|something of|a pair of|such] [a|an|the] [bunch of|group of|lot of|pack of|set of|pair of|shower of|gang of] [little|right|proper|real|total|complete|absolute|born|cheeky|nasty|lazy|idle|local|estate's|school's|arrogant|silly|stupid|junior|petty|big|useless] (idiot+|moron+|fool+|clown+|joker+|chancer+|spiv+|gold digger+|freeloader+|sponger+|parasite+|waste of (space|time|air|skin|oxygen)|dead (loss|losses)|good for nothing+|man eater+|maneater+|temptress|temptresses|flirt+|tease+|(easy|good) lay+|easy lays|party girl+|hard (man|men|nut|nuts|cases|case)|heavies|bruiser+|scrapper+|brawler+|headcase+|nutcase+|basket case+|stirrer+|so and so+|control freak+|coward+|backstabber+|gossip+|drama llama+|diva+|prima donna+|show off+|big head+|know all+|know it all+|backchatter+|wolves|hyena+|rats|rat|vermin|swarm|cancer|poison|powder keg+|couch potato|couch potatoes|also ran+|accomplice+|enforcer+|drunk+|boozer+|closed (book|books|shop)|(trouble|crime) magnet+|wimp+|bighead+|bigmouth+|big mouth+|windup merchant+|wind up merchant+|creep+|perv+|soldier+|warrior+|weirdo+|freak+|nightmare+|villain+|rogue+|scoundrel+|oik+|airhead+|bimbo+|dunce+|dropout+|burden+|drain+|plague|blot|millstone+|thorn|pain|princess|princesses|drug dealer+|dealer+|thief|thieves|liar+|bully|bullies|rough diamond+|ruffian+|lout+|user+ of people|follower+ and not leader+)
out and out (thief|thieves|liar+|bully|bullies|crook+|rogue+)
(headcase+|nutcase+|smackhead+|crackhead+|pisshead+|pikey+|gyppo+|slapper+|hussy|hussies|guttersnipe+|jailbait|jail bait|man eater+|maneater+|temptress|temptresses|hood rat+|wide boy+|scrubber+|skank+|trollop+|floozy|floozies|fruit loop+|weirdo+|moron+|imbecile+|cretin+|retard+|wastrel+|toerag+|ingrate+|guttersnipes|neds|oik+)
(little|proper|right|cheeky) (minx|minxes|so and so+|monkey+|beggar+|herbert+|perisher+)
(have|has|had|with|got) [very] (sticky|light|itchy) fingers
(have|has|had|with|got) [a] (criminal|twisted|dirty|devious|warped|sick|nasty) mind+
(ones|pupils|kids|children|boys|girls|lads|group) [that|who|whom] (nobody|no one|no teacher|no school) wants to (teach|work with|manage|have|take|deal|sit)
(bad name|reputation|notoriety) ... ... (deserve~|well earned|well deserved|is earned|was earned|have earned|has earned|justified)
not the (sharpest|brightest) [tool+|knife|knives|crayon+|pair|of|in|pupils|children|sparks] [_]
not (all there|right in the head|the full shilling|exactly bright|very bright|too bright)
(short|shy) of (a|the full) (picnic|load|shilling)
away with the fairies
(screw|screws) loose
wired (wrong|differently to be bad)
terror+ of the (estate|school|year|town|neighbourhood|street|precinct|playground|bus)
(blot|blight|stain) on the (estate|school|town|neighbourhood|street|landscape|year)
thorn in (the|our|my|everyone's) side+
(cancer|poison|rot|virus) (in|at|within) the (school|year|class|group|estate|heart)
(hunt|hunts|hunted|roam~|prowl~|move|moves|moved|travel~|go|goes|went|go about|come) (in packs|in a pack|as a pack|like a pack|like wolves|as one pack)
(are|is|were|was|swarm~|descend~|fight|fights|fought|ate|hunt~|roam~) ... like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
well known to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
bad (blood|stock|breeding)
(it|crime|violence|trouble|thieving|stealing|dealing) (is|runs) in <their> (blood|genes|dna|veins|families|family)
(cut from the same cloth|chip+ off the old block|far from the tree)
(dodgy|shady|shifty|rough|suspect|unsavoury|slippery|tricky) (character+|customer+|type+|bunch|sort+)
(future|tomorrow's) (inmate+|criminal+|prisoner+|offender+|gangster+|dealer+|convict+)
(criminal+|gangster+|offender+|dealer+|thug+|prisoner+) (in waiting|in training|of the future|of tomorrow)
(fancy|fancies|see|sees|regard~|consider~|think|thinks) (<self>|of <self>) as [real|proper|little|the|big] (hard men|hard|gangster+|big shot+|kings of|top dogs|big men|gangsta+|big time)
(have|has|had|show|shows|showed|with|got|know|knows) (no|zero|little|absolutely no|not an ounce of|not a shred of|no sense of) (respect|manners|shame|conscience|filter|scruples|decency|gratitude|backbone|self respect|remorse|discipline)
hate~ (authority|rules|being told|teachers|adults)
(short|quick) (fuse+|temper+)
(evil|nasty|mean|cruel|vicious|violent|wild|malicious|spiteful|sadistic|vindictive|criminal) streak+
jekyll and hyde
(no good|bottom drawer|third rate|second rate) <child>
(bottom|dregs|scrapings) of the (barrel|heap|pile)
lowest of the low
(man|boy|sex|money|drug|drugs|power|attention) mad
rough and (ready|common|tumble sort)
<is> [nothing but|pure|just|simply|all|big|real|serious|constant|endless|more|only] trouble [with a|waiting|from|and|when|wherever]
(nothing but|pure|constant|endless) trouble
drama on legs
(foul|vile|horrid|horrible|revolting|dreadful|ghastly|poisonous) [little] (creature+|child|children|kids|boys|girls|lads|things|individuals|people|bunch|lot)
wrong uns
(fly|flies|flew|flying) off the handle
see red (and|when|if|at the (slightest|least)|whenever)
like a red rag to
(bring|brings|brought|bringing) out the (worst|bad|devil)
bad for (each other|one another)
toxic [when|if|as a] (together|group|for each other|mix)
high maintenance
(think|thinks|thought|believe~|feel|feels|act as if|acts as if) [that] the world owes
(going|go|get) nowhere fast
(going nowhere [in life]|come to nothing)
(have|has|with|got) [a|such a|quite a|too much] (mouth on (them|him|her)|attitude)
(all mouth|full of (attitude|themselves|lip|it|cheek)|too much attitude)
(give|gives|gave|giving) [plenty of|nothing but|endless|a lot of] (lip|cheek|backchat|attitude)
magnet+ for (trouble|drugs|violence|danger)
<is> special needs
(girls|young women) are [<very>] (loose|easy|fast)
more trouble than <they> <is> worth
(drag~|bring~|brought|pull~) [the] (others|other _|everyone|rest|each other|one another) (down|into trouble|to their level|low)
(antisocial|anti social|criminal|gang|street|deviant|negative|predatory|thug) (mindset+|mind set|mentality|outlook)
angry young (men|women|people|girls|boys|lads|man|woman)
(fire starter+|firestarter+|fire setter+|firesetter+|arsonist+)
<is> [all|just|simply|such] [a] (sad|hopeless|lost|pitiful|tragic) case+
<is> [all|just|simply|such|quite|an absolute|a complete|a total] [a] mess
not [really|at all] to be trusted
(worst|poorly|ill|terribly|atrociously|appallingly|shockingly) behaved
lost to (crime|drugs|the (streets|street|gang|life|road))
sexually (inappropriate|aggressive|predatory|deviant|promiscuous)
<is> [<very>] [a|two|three|some] [very] (dangerous|violent|volatile|unsavoury|troubled|nasty|unpleasant|difficult|complex|damaged) (individual+|character+|people|person|types|customers|souls)
magnet+ for (abusers|dealers|exploiters|predators|paedophiles|older men|bullies)
<is> (bad|terrible) news for (the (rest|others|younger)|each other|anyone|everybody|everyone|younger)
(no mark+|nomark+)
obsessed with (boys|men|sex|money|drugs|violence|status|trouble|<self>|knives|gang+|designer|labels)
bad to know
(morals|manners|brains|conscience) of (a|an|alley|sewer|farm) _
<is> the worst [of (them|the (lot|bunch|group|girls|boys|year))|in the (school|year|group)]
<is> (nothing|little) short of (criminal+|thug+|animals|gangster+|bullies|savages|a gang|feral)
(brassy|uncivilised|weird|odd|strange|dodgy|shady|shifty|crafty|unhinged|untamed|impenetrable|shameless|sulky|grumpy|big headed|backward|light fingered|screwed up|hard faced|stuck up|snide|smug|bratty|whiny|whingeing|sleazy|sluttish|slutty|tarty|skanky|pig headed|mulish|lairy|prickly|abrasive|cliquey|flaky|dim witted|slow witted|slippery|double dealing|parasitic|underhand|thieving|lying|cheating|good for nothing|trashy|common as muck|rotten|ratty|snotty|mardy|stroppy|arsey|obstreperous|bellicose|pugnacious|loudmouthed|potty mouthed|mealy mouthed|hard hearted|cold hearted|soulless|remorseless|conscienceless|spineless|gutless|brainless|clueless|mindless|useless|feckless|heedless)
(careless|irresponsible|foolhardy|imprudent|thoughtless|heedless|slapdash)
(foul tempered|ill tempered|quick tempered|evil tempered|sour|churlish|boorish)
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
illegal (immigrant+|migrant+|alien+)
illegals
(hard|difficult|impossible|tough|tricky|hardest|harder) to (reach|engage|place|manage|help|like|love|control|handle|teach|contain|parent|work with|pin down|get hold of|get through to|deal with|read|trust|support)
(disengage~|disengagement|unengaged|non engaging|non engagement|nonengagement|non attendance|non compliant|noncompliant|non compliance|noncompliance|uncooperative|unco operative|unreachable|unresponsive)
(poor|low|limited|little|lack of|minimal|sporadic|no|patchy|inconsistent|superficial|lacks|lacked) (engagement|cooperation|co operation)
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating|cooperated)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
(decline|declines|declined|declining) to (engage|work with|take part|attend|accept|cooperate)
not [at all|sufficiently|really|yet|fully] motivated to (change|engage|attend|learn|work|stop|accept|cooperate)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|come across as|comes across as|judged|judged to be|all|five|loyal and|(members|them|group|boys|girls|lads|friends|people|him|her|<child>) as) [to be] [all|both|now|still|being|at|very|a|often|increasingly] (high|medium|low) risk
easy (prey|meat|pickings)
<is> [<very>] [all|both|always] [a|an|the|such a] [absolute|real|total|complete|utter|constant|right|perfect|living|bit of a] (nightmare+|embarrassment|disgrace|liability|liabilities|plague|scourge|curse|headache+|blight|bane|pain in the neck|pain|trial) (on|in|at|to|for|with|when|of|and)
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
from [a|an] (troubled|dysfunctional|chaotic|rough|broken) (home+|family|families|background+|household+)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
<owner> [_] (laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness) (from|by|among|amongst|in|within|of) (the|this) (group|boys|girls|young people|lads|friends)
(misbehave~|misbehaviour|behave~ badly)
(<is>|can be|could be|finds them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(<is>) [<very>] [too|now|so|deeply] entrenched
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
pathological
(shiftless|uncouth|boorish|brazen|brash|sneaky|conniving|petulant|truculent|bolshy|lippy|uppity|slovenly|vulgar|headstrong|incorrigible|depraved|amoral|immoral)
(unteachable|unreachable|irredeemable|incorrigible|unruly|unbiddable|beyond help)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
attitude (stinks|sucks|is (poor|bad|appalling|awful|wrong|terrible))
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
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
adult sex (life|lives)
(run|runs|ran) (their|his|her) own business
(is|are|was|were) like [a|an] (mother|mothers|mum|mums|father|fathers|dad|parent|parents) to the
(mother|father|parent|mum|dad) figure+ (to|for) [the|all] (younger|other|others|rest|little|little ones|group)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind+
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around|deal with) [the|older|grown|these|any] [older|grown] (men|adults|system|staff|boys|police|workers|drivers|dealers|males|lads|customers|strangers|bouncers|doormen)
(by|of) <their> own choice
(consenting|consensual) (relationship+|sex|partner+|encounter+|arrangement+|activity)
(consent|consents|consented|agree|agrees|agreed) to (sex|sexual|the sex|being photographed|the relationship)
(sexually active|sexually experienced|promiscuous|precocious|provocative|provocatively|flirtatious|sexualised)
(need|needs|needing) no (protecting|protection|looking after|supervision|supervising|help from adults)
(can|could|able to|well able to|quite able to|perfectly able to) (look after|handle|take care of|fend for|fight for|defend|stand up for|cope for) <self>
old (hands|hand) at (this|it|that|_ing|the game|drugs|county lines)
old (heads|head) on _ shoulders
hard as nails
give as good as (they|he|she) (get|gets)
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(understand|understands|understood) [exactly|perfectly|full|very|quite] [well] what (he|she|they) (is|are|was|were) (doing|getting into)
(clued up|switched on|tuned in|wised up|worldly wise|street wise|clued in) [about|on|to] [the] (streets|risks|men|drugs|dangers|police|world|scene|older _)
(an|a|such an|such a) (old|wise|older) (head|soul)
(old|wise) souls
(have|has|with) [got] <their> (head+|heads) [well|firmly|properly] screwed on
head+ [well|firmly] screwed on
(should|ought to) [all|surely] [now|by now] be able to (judge|spot|tell|read|handle|recognise|avoid) [_] (man|men|danger|risk|trouble|older _|a _|the _)
(know|knows|knew) (a thing or two|all there is to know|what is what|what's what|the ways of the world|all the (tricks|moves|dodges))
the (tricks of the trade|street knowledge)
(born survivors|natural survivors|survivors by nature|hustlers)
<is> [<very>] knowing
(can|could|may) [safely|well] be left to its own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown|(a|an) (set|group|bunch|team|couple|gang) of] [young|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (twenty five|twenty one|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _)
(you|anyone|anybody|one|i|we) (would|could|might|will) [easily|well] (take|mistake) (<them>|the (girls|boys|lads|friends|young people)) for (16|17|18|19|20|21|25|eighteen|nineteen|twenty|adults|grown ups|men|women|older)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
(these|the) (lads|boys|girls) are grown
grown (lad+|boy+|girl+|lass|lasses|youth+)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adult+
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|just|simply|really|quite] [a|the|mere|little|a mere|a little] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence|manner|bearing|poise|ways|assurance|maturity) of (adults|grown _|women|men|an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(is|are|was|acts as|act as|acting as|like|as|seen as|become|became|being) [very much|something of|a bit of|almost|really] (the|a) (mum|mother|dad|father|parent) (of|to|in) (the|this) (group|others|rest|gang|house|friends|younger ones)
(men|women|man|woman|adults) who [can|will|could] make (<their> own|adult|informed) (choices|decisions)
(a lot|lots|plenty|so much|a great deal|a wealth|years) of life experience
(an adult|adult|a grown up|grown up|a mature|mature) (attitude+|approach|outlook|view+) (to|towards|of|on|about) [their|the] (sex|drugs|relationships|risk|life|men|alcohol|money|danger)
(lost|lose) [all] <their> innocence
(little|nothing|not much) left to protect
<child> ... ... grow up (early|fast|young|quickly|quicker|sooner)
(man|men|woman|women|boys|girls) of the world
(adult|grown up|sophisticated|full|thorough|mature) (understanding|knowledge|view|grasp|awareness) of (sex|men|drugs|relationships|what (men|he|they) (want|wants|are after))
ready for (adult|older|grown up|sexual) (company|relationship+|attention|men|life)
(men|women|adults) before (their|his|her) time
(stop~|cease~) (being|to be) (children|a child)
adult in (outlook|manner|attitude|bearing|behaviour|<their> (ways|outlook|manner|dealings|tastes))
thank (us|you|anyone|anybody) for (treating|seeing|calling|regarding) them (as|like) (children|kids)
(as good as|next thing to|close to being) (adults|grown ups)
(body|bodies|figure+) of (women|men|a woman|a man|adults|an adult|grown _)
who have lived
(like|as) ... twice <their> age
(adult's|adults'|man's|woman's|grown up's) (grasp|understanding|knowledge|view|grip|sense) of
(is|are|was|were) (in effect|effectively|practically|to all intents) (the|a) (mum|mother|dad|father|parent+) (of|to|in) (the|this) (group|others|rest|house|friends|younger ones)
(is|are|were) (men|women|a man|a woman|adults) already
(take|takes|took|taken|bear|bears|bore) it like (men|a man|women|a woman|adults|grown _)
(<is>) [all|both] (men|women|adults|grown ups) (now|these days|today)
(girl+|boy+|lad+|child|children|kid+) (no more|no longer)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(no point|no use|little point|no sense|pointless|patronising|insulting|silly|absurd|wrong) [in|to] (talking to|speaking to|talk to|speak to|treating|treat|lecturing|dealing with) (them|him|her|these _) (as if|as though|as|like) ... (children|kids|babies|a child|innocents)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(know|knows|aware of) <their> (power|effect|hold|appeal) (over|on|to|for) (men|him|older _|boys|the men)
(big|strong|tough|old) enough to (defend|protect|fight|stand up|see off|handle)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|manage~) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|so|too|really|remarkably|extremely|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to|can|old enough to|mature enough to) (making|make) [<their> own|their|his|her] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about [the|these|those|which|older|adult|any] [older|adult] (sex|risk+|relationship+|danger+|drugs|men|adults|dealer+|man|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
make up (its|their|his|her) own mind+ [about|on|what|whether|if|who] [the|a|an|any|these|those|this|such|older] [older|_] (man|men|adult+|dealer+|risk+|drugs|sex|relationship+|boyfriend+|danger+|stranger+|him|them|lift+)
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) ((get|getting) (<self>|home)|(keep|keeping|stay|staying) (<self>|safe)|(cope|coping|fend|fending)|(live|living|travel|travelling) alone|(handle|handling|protect|protecting) <self>)
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|protect|resist|take care)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone))
(cope~|manage~|get by|gets by|getting by) (admirably|well|fine|brilliantly|perfectly|splendidly|ably|happily) [enough] without
(can|could|able to) [all|well|easily|quite] look out for <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (babysitting|minding|mothering|mollycoddling|nannying|rescuing|saving|telling|chaperone+|escort+|chaperoning|watching|lessons from us|protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(more|very|too) sexually (aware|knowing|mature|experienced|knowledgeable)
less (innocent|childlike|naive|vulnerable|in need) than (others|other _|most|<their> (peers|classmates|friends)|<they> (look|looks|seem|seems|appear|appears)|many)
(do not|does not|did not|will not) [really|actually] need [a|an|any] (social worker+|chaperone+|babysitter+|guardian+|minder+|nanny|nannies|appropriate adult+|adult (with|to watch|watching|by))
consented to [the|being|all|this|that] (filming|filmed|photographed|photograph+|pictures|images|video+|touched|what happened)
(need|needs|needed|want|wants|ask|asks) (little|nothing|next to nothing) (from|of) (adults|us|staff|services|anyone|anybody|grown ups)
(inured|accustomed|immune|hardened) to (violence|danger|abuse|fear|threats|knives|pain|fighting|it all)
used to (violence|danger|abuse|fighting|knives) and (take|takes|can|cope|are|is|do|does)
(will|would|should|can) [soon|all|quickly|no doubt|surely] (get over it|bounce back|shrug it off|be none the worse)
none the worse for (it|that|this|what)
tough cookie+
(understand|understands|understood|know|knows|knew) (perfectly|full|very|only too|quite) well what (the men|men|he|they|these men|older _|adults) (want~|is|are|was|were|expect~)
(know|knows|knew) how to (get what (they|he|she) (want~)|handle (men|a man|older _)|play (men|him|them off)|work (men|him))
(experienced|knowing|advanced|worldly|mature) beyond (what|anything|most|other|expectation+|all)
in charge of <their> own (lives|life|destiny|affairs|safety|bodies)
too (sharp|clever|canny|savvy|smart|wise|shrewd|knowing) to be (taken in|fooled|tricked|conned|caught out|led|groomed|exploited|had|used)
(do not|does not|did not) want for (protection|looking after|care|guidance|supervision)
(do not|does not|did not) need (a curfew|curfews|boundaries|rules|limits|a bedtime)
give~ as good as (they|it|he|she) get+
past the age (at which|when|where|of needing|for (protection|worry|minding|looking after))
(do not|does not|did not|will not) [really|actually] need (us|me|rescuing|saving|minding|watching over|mothering|any of us|a worker|a grown up|an adult|grown ups|anybody|collecting|fetching|chaperoning|a lift home)
(nobody|no one|we|staff|workers|services|adults|parents) [really|ever|much] (need|needs|needed) [not] [to] (worry|fret|fuss|lose sleep|be (worried|concerned)) (about|over|for) (<them>|these _)
no (need|reason|cause|call) [for _|for anyone|for anybody] to (worry|fret|fuss|be (worried|concerned)) (about|over|for) (<them>|these _)
(come|comes|coming) to no harm
(grown out of|outgrown|past|beyond) (needing|wanting|any need of|the need (for|of)) [a|an|the|any] (curfew+|adult+|lift+|supervision|looking after|parent+|rules|boundaries|bedtime+|protection|us|help|grown up+|collecting|minding)
(nobody's|no one's) (victim+|mug+|pushover+|doormat+)
no (victim+|pushover+|shrinking violet+|wallflower+|innocent+|mug+|fool+) [these|here]
<is> (far from|anything but|hardly|scarcely|not exactly|not) (helpless|defenceless|babes in arms|babes in the wood|shrinking violets)
(need|needs|needed) no [_] (adult+|parent+|grown up+|guardian+|comforting|consoling|reassuring|collecting)
(do|does|did) not need [to be] (comforting|comforted|consoled|consoling|reassured|reassuring|treated (like|as) (children|kids))
no need to (treat|see|think of|regard|handle|wrap) <them> (like|as|up|in)
(should|need|must|do) not [need to] be (treated|seen|regarded|thought of) (like|as) (children|kids|victims|little)
(therefore|so|hence|thus) [are|is] not [thought|considered|felt|seen|deemed|judged] [to be] (at risk|vulnerable|in need|a concern|in danger|a worry)
made of (stern|sterner|tough|tougher|strong|stronger) (stuff|material)
made of (iron|steel|granite|teflon|stone)
nerves of (steel|iron)
(have|has|with|grown|got) [a|very] thick skin+
as (hard|tough) as (they come|nails|old boots|boots)
tough as (nails|old boots|boots)
(tough|hard) nut+
(is|are|was|were) [<very>] (unbreakable|bulletproof|bullet proof|steely|indestructible|unflappable)
not easily (scared|frightened|shocked|rattled|upset|hurt|fazed|intimidated|cowed|daunted)
it takes a lot to (rattle|scare|frighten|shock|hurt|upset|faze|worry|impress)
nothing (rattles|shocks|scares|frightens|fazes|bothers|touches|hurts|surprises|upsets|daunts|worries) (them|him|her|these|this|the (boys|girls|lads|group|friends|young people))
(past|beyond) being (shocked|hurt|frightened|scared|upset|surprised)
(used|accustomed|hardened|immune|inured) to (that|this) (sort|kind|type) of thing
(take|takes|took|taking) (it|everything|things|this|all this|life|that) [all] in <their> stride
(it is|this is|that is|all|just|like) water off a duck's back
(it|everything|this|all this|it all) [all] (roll~|bounce~|slide|slides) [right|straight] off (them|him|her)
(shrug|shrugs|shrugged) (it|things|this|everything|that|anything) [all] off
(land|lands|landed) on <their> feet
(always|quickly|soon|just|simply|easily) (bounce|bounces|bounced) back
(can|could) (take|handle) a (punch|beating|knock|hit|slap|blow|kicking)
what (happened|they (see|saw|have seen)) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|shocks) (them|him|her)
(do|does|did) not feel (it|things|pain|fear|this) (as|like|the way) [other|a|most|many] (children|child|others|_ children)
(does|do|did) not affect (them|him|her) (as|like|the way) [it|they] [would|does] [other|most] (children|others|them)
not bothered by (it|this|what|any)
seen [far|much] more [of life] than (most|many|some|any)
(deal|cope|contend) with (anything|whatever|everything|most things)
(drink|drinks|drank) ... under the table
(hold|holds|handle~) <their> (drink|ale|own drink)
not [people|ones|girls|boys] to be messed with
(a match for|more than a match for|the equal of|equal to) (any|a|most|grown|the) (man|men|adult+|grown _|dealer+|women)
dish it out
(act|acts|acted|play|plays) the (big|hard) man
(drink|drinks|smoke|smokes|fight|fights|swagger|swaggers|walk|walks|party|dance|swear|flirt|flirts) like (adults|men|women|grown _|a man|a woman|any man|sailors|troopers)
(hold|holds|carry|carries) <self> [like|as] [grown] (men|women|adults|a man|a woman)
(know|knows|knew) the (street|streets|street life|road life|roads|score|law of)
(have|has|with|full of|got) [their|a lot of|some|real] (street cred|street credibility|street knowledge|street sense|street wisdom)
law of the (street|streets|jungle)
(school|university) of (hard knocks|life)
(been|round|around) [round|around] the block
been there [and] done (that|it)
seen it [and] done it
(past master+|veteran+|seasoned operator+|old pro+|professional+|pro|pros|old hand+|experts) (at|in|of) (this|it|the game|dealing|selling|drugs|county lines|dodging|running|lying|handling men)
(businessmen|businesswomen|businessman|hard headed)
(know|knows|knew) how (the world|life|the street|the streets|the game|it all|men|the system|things) (works|work) [out there|on the street]
(know|knows|knew) how it works (out there|on the street|on road)
(know|knows|knew) [all|exactly|just] (about|what) (life|men|the world) [is] [about|all about|are|want]
(know|knows|knew) the facts of life
on the streets long enough
not as (green|innocent|naive|young|helpless|soft) as
not born yesterday
<is> (no|not) (fools|mugs|pushovers|innocents|lambs|babes)
<is> no (babies|baby|saints|little girl+|little boy+|kids|kid|child|children)
(spot|smell|tell) a (wrong un|wrong'un|bad one|bad man|dealer|predator|groomer|nonce)
weigh up (a|the|any|what) risk+
make up <their> own mind+ (about|on|who|whom|what) [who|whom|what] [they] (sleep|see|meet|go with|date|mix)
(it is|that is|this is) [all|entirely|really] up to (them|him|her) (who|whom|what) they (see|sleep|meet|go|date|mix|take|drink)
(it is|that is|this is|is) <their> own (business|affair|lookout|life|body|risk|funeral)
<is> [nearly|almost|just about|practically] of age
nothing [much|ever] gets past (them|him|her)
(run|runs|ran) a tight ship
(look|looks|turn|turns) to (nobody|no one|none)
not children in (any|the|a) [_] sense
not [really|truly] children in any
<is> [all|now|already|fully|quite] grown [now] (and|enough|so)
<is> [<very>] (clued up|wised up|switched on|street smart|road wise)
(know|knows|knew|understand|understands) the (risk+|danger+|streets|game) [far|much] better than
(competent|fit) to (consent|give consent)
cool (customer+|as cucumbers|as a cucumber)
smooth operator+
nothing touches (them|him|her)
<is> [already|quite|proper|real] (little|miniature|mini|proper) (women|men|ladies|gentlemen)
(happy|content|fine|glad|like|likes|prefer|prefers) [to be|being|when] left to <their> own devices
whom nothing (touches|scares|shocks|frightens|hurts)
(will|would|can|could) cope with (anything|more than|whatever|most)
hardy and (will|can|need)
looking after number one
(do|does|did) not need telling
have <their> wits about <them>
(their|his|her) wits about <them>
not come to (grief|harm)
(could|can|would|might|may) [easily|well] be (taken|mistaken) for (a|an|twenty|eighteen|nineteen|adults|men|women|much|grown|someone|young (men|women|adults))
(you|one|nobody|no one) would (not|never) (know|guess|think|believe) [it|that] [they|she|he] [is|are|were|was] [only|just|still] [_]
(stand|stands|stood) on <their> own [two] feet
(do|does|did|get|gets|got|manage~|cope~|live|lives) [perfectly|just|quite] (fine|well|by|along) [fine|well|on] [by|on] (<self>|<their> own)
<is> <their> own (boss|bosses|master|masters)
(pay|pays|paid|paying) <their> [own] (way|keep|rent)
(earn|earns|earned|earning) <their> own (living|keep|way)
lead~ <their> own lives
adult (relationship+|hours|tastes|habits|appetites|lifestyle+)
sexually (confident|knowing|assured)
(nearly|almost|practically) (adults|an adult|grown ups)
(past|beyond) (protecting|protection|being protected|childhood)
all but (grown|adult|grown up)
too big (to be told|for (rules|bedtimes|boundaries)|to need)
childhood (is|was) [long] (over|behind|gone|finished|done|a distant)
<their> childhood (behind|long ago|years ago)
(leave~|left|put) [<their>] childhood [long] behind
too far gone for
(done|finished) with (being children|being a child|childhood)
(gave|give|given) up (being|acting like|playing at being) (children|a child)
(children|a child|child) (in name only|only in name|only on paper|on paper only|in name alone)
(do|does|did) not (act|look|behave|seem|sound|come across|come over|present|strike us|talk|speak|think|live) (like|as|to be) [a|any] [normal|ordinary|little|real|typical|usual] (children|child|kids|kid|victims|victim|thirteen year olds|fourteen year olds|children do)
(unlikely|hardly|strange|poor) victims
least vulnerable
(mother+|mum+|father+|dad+|parents) to (the (rest|others|younger|little)|them all|each other)
like [little|second|small] (mother+|mum+|mummies|fathers|dads) [to]
(mother|father|parent|mothers|fathers|parents) the (rest|others|younger|little|group)
(run|runs|ran) the (house|household|home) [at home]
(act|acts|acted) as [the] (adults|grown ups|parents)
(size|height|strength|build) of (men|grown men|a man|women|adults)
(tower|towers|towered) over [<their>|the|most|all] (teachers|staff|adults|officers|workers|men|parents|mothers|teacher|worker)
bigger than (most|many|any|the|their|some) (officers|adults|teachers|men|staff|workers)
built like [grown|full grown] (men|a man|adults|women)
(look|looks|looked) every (bit|inch|day|year) [of] [_] (eighteen|nineteen|twenty|adult+|man|men|women|woman|grown)
(men|man|women|ladies) of the (group|gang|crew|class|squad)
(independent|self possessed|mature|capable|self sufficient|self assured|worldly) young (women|woman|men|man|adults|ladies|people)
childish things
(fully fledged|full blown|fully formed|fully paid up) (adult+|men|women|man|woman)
street (sense|smarts|nous|wisdom|craft|cunning|instincts)
(done|seen|lived) more (living|life|of life|of the world) than
(sophisticated|full|thorough|adult|advanced) (understanding|knowledge|grasp|awareness) of (how|what|exploitation|grooming|danger+|risk+)
(could|can) run (a (business|company|house|home)|<their> own|the country)
(know|knows|knew) [far|much|a lot] more about (sex|men|drugs|life|crime|the world|the street) than
(fight|fights|fought) <their> own (battles|corner)
(get|talk|dig|bail) <self> out of (trouble|anything|scrapes|most things|danger|it|tight spots|any)
(nobody|no one) (would|will|dares|dare|is going to) (pick on|mess with|cross|dare) [to] (them|him|her|touch|cross)
<is> [perfectly|quite|just|absolutely] (fine|all right|okay|alright) (on <their> own|alone|by <self>|without (us|adults|supervision|anyone|help))
(wise|men|women|grown up) before <their> time
capable of (saying no|refusing (men|him|them)|walking away|protecting <self>|resisting)
<is> young (women|men) (and|who) (can|should|must|know|are able|will|have|may)
lived (two|three|several|many|more|a hundred|a dozen) (lifetimes|lives)
(tough|hard) customer+
<is> [<very>] mature (individual+|people|characters|persons)
(men|women|adults) in (boys'|girls'|children's|a child's|a boy's|a girl's) (bodies|body|clothing|clothes)
not need (holding|leading|taking) by the hand
in the ways of (the world|men|life|adults)
(could|can) teach (us|most adults|staff|their teachers|adults) a thing
(left|leave) [far] behind [any|all] (childhood|childish)
street (skills|survival skills|instinct+)
<is> [<very>] (strong|tough|big|grown) young (men|women|man|woman)
as (adults|men|women|grown ups) and (should|must|can|need to|ought to) be (treated|seen|spoken to|regarded|dealt)
(<their>|<owner>) adult (behaviour|manner|ways|outlook|bodies|confidence|attitude+|clothes|looks|appearance|tastes)
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(wise|streetwise|savvy|experienced|mature|sharp|canny|shrewd|worldly) enough to (spot|tell|recognise|judge|avoid|protect|keep|say|sense)
(can|could|may) [safely|well] be left to (deal|fend|cope|look after|<their> own devices|find their own)
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
robust
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(tiny|slight|little|huge|enormous) for (their|his|her) age
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
<is> [all|both|some|a|an] (big|massive|huge|absolute|proper) unit+
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(look|looks|looked) [really|very|so|a bit|quite|pretty|rather|all|increasingly] (rough|dodgy|shifty|menacing|untidy|sloppy|foreign|sullen|gormless)
(grow|grows|growing|grew|grown) [a|an|<their>] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
<their> (beard+|moustache+|build|physique|complexion|tattoo+|figure) (and|make|makes|is|are|mean|means|give|gives|stand|stands|or)
(share~|same|matching|identical|similar) [a|the] (hairstyle+|haircut+)
(dressed|dress|dresses) (up|for a night out|for (the|a) (club|clubs|party))
(bikini+|swimming costume+|swimwear|swimming trunks)
<their> shirt+ (out|hanging out|untucked)
(roll~|hitch~) up <their> (skirt+|shorts|tops)
(skirt+|sleeves|shorts|trousers|tops) (rolled|hitched|pulled) up
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dress|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
<their> (short|tight|tiny|skimpy|revealing|low cut) (skirt+|dress|dresses|shorts|top|tops|leggings|clothes)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|pyjamas|slippers|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
(go|goes|going|went|walk~|turn~ up|sit|sits|come|comes) [about|around|round|in|out|up] in (pyjama bottoms|pyjama tops|slippers|dressing gowns|bare feet)
with <their> (ties|shirts|skirts|ties and _|blazers|socks) (off|out|rolled|hanging|undone|untucked|rolled up|down)
(look|looks|looked) like (models|film stars|dolls|tramps|scarecrows|a catwalk|twins|clones|an advert)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
refuse~ [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
resist~ (all|every|any|each|most) [_] (attempt+|effort+|offer+|help|support|intervention+|approach|approaches|engagement)
(simply|flatly|consistently|repeatedly|always|still|just|point blank) (refuse|refuses|refused)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
(hate|hates) (all|any|every) (adult+|teacher+|professional+|social worker+|authority)
(do not|does not) trust (anybody|anyone|any adult+)
(trust|trusts) (nobody|no one)
(care|cares) about (nothing|nobody|no one)
(do not|does not|did not) care (about (anything|anyone|anybody|school|their future|the consequences)|who they hurt)
only (want|wants) [to] (money|drink|drugs|trouble|fight|drinking)
interested in nothing but
only interested in (drinking|drugs|money|themselves|fighting|boys|men|drink|phones|vaping|weed|trouble)
(have|has|had) never [once|yet] (been (honest|truthful|reliable|open|on time|punctual)|told the truth|told us the truth|spoken to (a|any|us|staff|adults)|shown [any] (respect|remorse|interest))
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
(it is|is) [only|quite|almost] inevitable [that] (somebody|someone|one of them|one of these|a boy|a girl|a child|there) will
(have|has|had) not (changed|mended) <their> ways
unlikely (to (engage|change|attend|accept|comply|cooperate|respond|listen|stop)|[that] <they> will [ever] (engage|change|attend|accept|comply|cooperate|respond|listen|stop))
(could not|could hardly|cannot) care less
will (deny|argue with|lie about) (it|everything|anything|whatever)
(will|would) have nothing [whatever|whatsoever] to do with (us|services|adults|staff|any|anyone|anybody|the (school|service|worker+|police|youth|team|council|panel|plan+|offer+|session+)|professionals|workers|school|police|help|social|support|it)
(at no point|at no time|at no stage) [_] (accept|listen|take|engage|attend|answer|tell|show|follow|heed|try|cooperate|accepts|listens|takes|engages|attends|answers|tells|shows|follows)
(cannot|will not|never|could not|can not) get a straight answer
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
(no way|no chance) [on earth|in the world|in hell|at all|whatsoever] [that] <they> (will|would|are going to|were going to|is going to) [ever] <engage>
no way (will|would) <they> [ever] <engage>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
nothing (we|staff|workers|anyone|anybody) (do|does|offer|offers|try|tries|say|says) [to|with|for] [them] (makes|make|made|will make|works|will work) [any|a|the slightest] [difference]
always the same [story|thing|pattern|outcome] (with|for|from) (them|this (group|lot|bunch|cohort)|these (boys|girls|lads|young people|children|friends)|the group)
(make~|made) no difference (what|how|who) [is|was|we|they|staff|anyone] ... (offered|offer|tried|try|done|do|said|say)
nothing [that|_] [is|was] (said|told|explained) to (them|him|her|the _) (goes in|sinks in|gets through|registers|sticks)
(heading|headed|bound|destined|on course|heading straight|head) for (prison|jail|a cell|custody|the scrapheap|a life|borstal|the gutter|the dock)
nothing (will|would|can|could) (change|alter|shift|sway) (<their> (mind+|ways|behaviour|habits)|them|him|her)
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(every night|every day|night and day|day and night) without fail
permanently (at|on|in|out|around) _
constantly (walk~ out|shout~|swear~|argue~|lie|lies|lying|fight|fights|interrupt~|disrupt~|break|breaks|steal|steals|on the (bus|street|streets)|on their phones)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (they|he|she) (come|comes|end|ends|get|gets) [home|back|up|in|into] (drunk|high|late|trouble|fights)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (there is|someone|somebody) [_] (fight+|trouble|row+|damage|hurt|arguments|a fight|a row)
<they> must have (stolen|taken|lied|sold|done it|been dealing|started)
<they> must be (dealing|selling|carrying|hiding|lying|taking|stealing|behind|involved|using|getting)
(we are|i am|staff are|we know for) certain [that] <they>
(it is|is) (obvious|plain|clear|a fact|certain|beyond doubt|evident) [that] <they> (are|is|were|was|have been) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|to blame)
<they> (are|is|were|was) (clearly|plainly) (dealing|selling|stealing|lying|carrying)
(clearly|obviously|plainly|without doubt|without a doubt|without question) <they> (are|is|were|was) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible)
(is|are|was|were) (definitely|certainly|obviously|undoubtedly|without question|without doubt|without a doubt) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|in it|part of)
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|rude|disobey~|offend~|smoke~|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point) (have|has|did|do|does|will|would|had)
under no circumstances
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(constantly|continually|continuously|endlessly|consistently|perpetually|forever|persistently) (undermine~|push~|provoke~|demand~|disrupt~|complain~|interrupt~|abscond~|lie|lies|minimise~|exaggerate~|manipulate~|intimidate~|disrespect~|(go|goes|going|went) missing|seek~ (attention|trouble))
(not one|none|neither) of (them|the _|these _) [boys|girls|friends] (has|have|will|would) ever (told the truth|admitted|apologised|turned up|listened|engaged|attended|kept|answered|shown|accepted|finished|owned|tell the truth|admit|apologise|turn up|listen|engage|attend|keep|answer|accept) ...
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
had [the|this|that|either|any] (social care|children's social care|children's services|social services|police|school|college|academy|council|camhs|health|education|housing|youth justice|youth service) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
<service> never listen~ to
(nobody|no one|not one) (at|from|in) [the|our] _ [_] (took|takes|believed|believes|listened|cared|asked|answered)
never [once|even] (turn up|turns up|turned up|answer~ (the|any|our|their)|replied|replies|rang back|rings back|visit|visits|visited when|responded|called back)
(did not|does not|do not) [even|ever|really] (listen (to|when)|believe (the|them|him|her|any|what)|answer (the|any|our|their|e mails|emails)|turn up when|come when|ring back|call back)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) [even|simply] be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|acted|intervened|stepped in|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
put~ (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
hope~ (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(no one|nobody|none|not one|neither|did not|does not|do not|never|not) ... ... (take|takes|took|taken) the (trouble|time) to _
neither ... ... ... (took|takes|take|has taken|had taken|have taken) ... ... seriously
did not even (read|reply|answer|open|look|ring|ask|try|call|turn up|bother|acknowledge|pick up|return|write|check|log|record)
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
without (any|a) (thought|care|consideration) (for|about|of)
(was|were|is|are) not [at all|even|remotely] interested
(was|were|is|are) (rude|hostile|uncaring|dismissive|unhelpful|arrogant) [and _] (to|towards|with)
(badly|poorly|terribly|appallingly) (run|managed|led|organised|handled)
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(answer+|response+|reply|replies|effort+|attempt+|plan+|apology|offer+) (was|were|is|are) [<very>] (feeble|lame|woeful|pitiful|paltry|derisory|half hearted|lackadaisical|pathetic|laughable|risible|dire|shambolic)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads|three|four|five|six|seven|eight))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(was|were|is|are|been|being) [far|much|all|altogether|simply|often] too (slow|late|rigid|harsh|lax|heavy handed|quick|lenient|casual|passive|inflexible|cautious)
(let|lets|letting|allow~) ... ... ... (fall|slip|drop|disappear) (through|between|off) [the] (crack+|net|gap+|radar)
for no [good|apparent|clear|real|proper] reason
put (its|their) [own] reputation (first|before|above)
forgot [all] about (these|the|them|this)
(cover~ (it|this|that|everything|things) up|hush~ (it|this|that|everything|things) up|kept quiet about|kept it quiet|hid (the|its|their|a) (report+|letter+|email+|complaint+|figures|truth|mistake+))
(lied|lies|lying) to (parents|the|us|them|families)
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
pass~ the buck
buck passing
drag~ (its|their|his|her) (feet|heels)
drop~ the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
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
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
refuse~ [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
treat~ ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
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
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
(academy's|home's|club's|panel's|landlord's|operator's|college's|worker's|social worker's|officer's|office's|authority's|provider's|hospital's|clinic's|school's|head's|youth service's|social care's) [own] fault
(care|cares|cared) more (about|for) (its|their|his|her|results|targets|money|reputation|league tables|figures|numbers|exam|attendance|the (budget|figures|numbers|building))
(let|lets|letting) (everything|it|things|this|that|the (situation|matter|problem|case)) (rot|fester|drag on|run on)
had (the|either|any|each|both|this|that) [_] [_] (<service>) (done (what|as) (it|they)|been doing)
never once (turned up|came|rang|replied|answered|asked|visited|attended|listened|checked|called|thought|tried|bothered|looked)
(the|its|their|council's|school's|police's|service's|agency's|team's|department's|trust's|company's|club's|home's|academy's) [usual|only|latest|lame|poor|standard|stock] excuse+ (was|is|for|that|were|are)
(talk|talks|talked) and (talk|talks|talked)
to (hit|massage|protect|flatter|keep down) (its|their) [own] (targets|figures|numbers|statistics|budget|ratings|results)
more (interested in|concerned with|concerned about|bothered about|worried about|keen on) ... ... ... than (in|with|about|on|the)
(protect~|favour~|put~) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(treat~|handle~|dealt with|deal with|spoke to|speak to|greet~|met) (them|these|this|the (group|boys|girls|lads|young people|friends|children)|young people|children|families|parents) [young people|children|group] with (contempt|disdain|disrespect|hostility|indifference|suspicion and|scorn|derision)
(overreact~|over react~|over reacted|overreacted|jump~ to [the|wrong] [wrong] conclusion+|heavy handed|heavy handedly)
(blame|blames|blamed|blaming) (them|the (group|boys|girls|lads|young people|friends|children|victims)|young people|children|the group) (for|when|and not|rather|instead)
(should|must|needs to|need to|ought to|has to|have to) [really|just|simply|start to|now] (do (its|their|his|her) [own] job+|pull (its|their) _|try harder|wake up|up (its|their) game)
(should|must|needs to|need to|ought to) stop (harassing|hounding|picking on|bullying|targeting|labelling|blaming|punishing|ignoring|failing|criminalising|demonising|victimising)
(closed|ended|discharged|withdrew|stepped down|pulled out) ... ... [far|much|all] too (soon|early|quickly|readily|hastily)
(mistake+|error|errors|oversight|misjudgement) (by|of|on the part of) (the|its|our|both) [_] <service>
(keep|keeps|kept|keeping|hold|holds|held) ... ... [_] at arm's length
(make|makes|made|making) [its|their|the usual|nothing but] (excuses|excuse (after|upon|on) excuse)
(ignor~|breach~|broke|flout~|disregard~|forgot|overlook~|bent) (its|their) own (policy|policies|procedure+|rules|guidance|standards|promise+|advice|protocol+)
(?:spoken to about|persuaded? to|encouraged? to|might be got to|into) turn(?:ing)? (?:on|against) (?:the others|each other|one another)
any (?:word|news|sighting|whisper) (?:of|on|about) (?:where|(?:where|whom?|what) YOUNG(?: [\w’]+){0,4}?) (?:would be|is) (?:very )?(?:welcome|useful)
(?:worth|useful|helpful) (?:noting|knowing|recording|to know|to note) (?:who|which of YOUNG) (?:was|were|had) (?:carrying|holding|spending|flush)
(?:check|test|verif|disprov)\w* (?:the |YOUNG['’]s? |their )?alibis?
(?:serial|frame|phone|registration|imei) numbers (?:\w+ ){0,4}?(?:compared|matched|checked) (?:with|against|to)
(?:tell|distinguish|separate|sort)s? (?:[\w’'-]+ ){0,5}?from the (?:hard[ -]core|hangers-on|ring-?leaders|main players)
POLICE (?:would |will )?be (?:very |most )?(?:interested in|grateful for|keen on|glad of) (?:any|anything|whatever|names|sightings|what|whoever)
(?:police|force|officers?|sergeant|squad)['’]s? eyes
(?:adds? to|fills? (?:the )?gaps in|improves?|builds? on|deepens?) what POLICE (?:already )?knows? (?:of|about|on)
matters? (?:\w+ )?(?:most|more|much) to POLICE
rul(?:e|es|ing) (?:YOUNG|him|her) (?:in|out)
POLICE (?:[\w’']+ ){0,12}?(?:main|key|principal) players
(?:fit|fits|match|matches|matched|tally|tallies|coincide|coincides) (?:with )?the (?:pattern|times?|dates?|timing|locations?) of (?:the |recent )?(?:\w+ )?(?:burglar|robber|theft|stabbing|crime|break-in)\w*
YOUNG (?:is|are) the weak(?:est)? links?
(?:lets?|allow\w*|help\w*|enabl\w*|shows?|tells?) POLICE (?:to )?(?:see|know|tell|learn|work out|understand|find out)?\s?(?:at a glance )?(?:who|which)(?: of YOUNG)? (?:\w+ )?(?:calls? the shots|gives? (?:the )?orders|leads|runs|carr(?:y|ies)|sells?|deals?|steals?|is behind|started|to)
which (?:of them|of YOUNG|households?|address(?:es)?|homes?|families) (?:should|must|is to|are to|to) be?\s?(?:visited|visit|picked up|brought in|lifted|searched|search|raided|raid) (?:first|next|with)
(?:who|which) (?:in|of|among) YOUNG (?:would|might|could|may|is likely to|is ready to) (?:\w+ )?(?:talk|speak|inform|give (?:evidence|names|up))
(?:to|should|will|can|must) (?:visit|enter|search|raid) (?:[\w’']+ ){0,4}?(?:with|under)\s+(?:a )?(?:search )?warrants?
YOUNG (?:\w+ ){0,4}?(?:given|assigned|allocated|awarded|put in|placed in) (?:an? )?(?:threat|harm|danger|nuisance|offending|crime) (?:levels?|grades?|ratings?|bands?|scores?)
(?:phones?|handsets?|devices?) (?:should|must|will|need to|ought to|are to) be (?:looked (?:at|through|into)|gone through|searched|checked|read|opened) (?:by POLICE|(?:in order )?to (?:establish|see|find out|learn|identify|show|prove|discover))
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|(?:four|five|six|seven|eight)|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:information|details?|names|sightings?|logged|noted?|update|of (?:use|interest|value)|intended|material)(?: \w+){0,3}? (?:for|to) (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|cell|officers?|analysts?)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,6}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|sensitive|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,8}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
(?:his|her|their|its|the|two|three|trusted|loyal) (?:\w+ )?lieutenants?
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:address checks?|dossiers?|known addresses|mugshots?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|(?:holding|holds)(?! (?:back|hands|out|the (?:door|gate|sponge|hose|bucket|rope|ladder|torch|lamp|umbrella|mic|microphone|map|pen|cards)\b))|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which (?:of (?:them|the \w+)|young people|members|friends|boys|girls)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
(?:establish|identif\w+|find out|determine|learn|clarify|discover|confirm|work out) which (?:of (?:them|the \w+(?: \w+)?)|members) (?:is|are|was|were|has|have) (?:\w+ )?(?:involved|responsible|behind|stealing|offending|committing|carrying|dealing|selling|robbing)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
(?:know|find out|learn|establish|determine|clear) (?:who|which (?:one )?of (?:them|the \w+)) (?:\w+ ){0,2}?(?:handles|holds|stores|carries|runs|deals|sells|supplies|controls|counts) (?:the|their) (?:money|cash|drugs|stock|stash|line|phones?|supply|gear|weapons?|takings)
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,16}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:pass|give|hand|send|report)(?:s|ing)? (?:on )?(?:the )?names of (?:\w+ ){1,3}?who (?:\w+ ){1,6}?to POLICE
(?:pass on|report|tell|record|note)(?:s|ing)? (?:anything|everything|whatever|all) (?:that )?YOUNG (?:\w+ )?(?:say|do|tell|mention|post|talk)s?(?: \w+){0,3}? (?:to|about|with)
(?:tell|tells|give|gives)(?: the)? POLICE the names of
report (?:anything|everything|whatever) (?:\w+ )?(?:found|seen|heard|said) to POLICE
POLICE (?:is|are) looking for YOUNG
POLICE (?:(?:to|will|should|must|is|are|be) ){1,3}(?:told|called|informed|notified|alerted|rung) (?:\w+ ){0,3}?(?:when|whenever|if|each time|every time) (?:\w+ ){1,6}?(?:together|seen|gather|meet|spotted)
identif(?:y|ies|ied) (?:yp\d+|one of (?:them|the \w+)|him|her) as (?:the|an?) (?:\w+ )?(?:leader|ringleader|organiser|driving force|main|key|principal)
movements (?:(?:is|are|was|were|been|being|be|to|will|have|has) ){1,3}(?:\w+ )?(?:logged|recorded|tracked|noted|monitored|plotted|charted)
(?:seiz|confiscat)(?:e|es|ed|ing) (?:[\w’'-]+ ){0,5}?(?:phones?|devices?|handsets?|mobiles?) (?:\w+ ){0,5}?(?:examin|download|search|analys|contacts|check|interrogat)\w*
(?:give|gives|hand|hands|pass|passes|send|sends|supply|share|shares) POLICE (?:with )?the (?:\w+ )?(?:travel|card|call|location|door|swipe|browsing) (?:history|records?|logs?|data)
(?:travel|card|call|location|swipe|browsing) (?:history|records?|logs?|data) of YOUNG
at the (?:disposal|service) of POLICE
stills of YOUNG
(?:feed|feeds|fed|report|reports|pass|passes|put|send)(?:ing)? (?:[\w’']+ ){0,14}?(?:to|into) (?:the )?(?:police|force|cctv|ground) (?:control(?: room)?|command|system|desk)
(?:circulat|shar|distribut|send|pass|e-?mail|giv|issu)(?:e|es|s|ing|ed)? (?:YOUNG['’]s?|their) (?:names|photographs|photos|pictures|images|descriptions|details)(?: and \w+)? (?:to|with|among|round) (?:\w+ ){0,4}?(?:businesses|shops?|shopkeepers|traders|guards?|security|retailers|stores?|pubs?|landlords|stewards|wardens?|drivers|patrols?|police|officers)
(?:pass|report|send|feed|relay|give)(?:s|ed|es)?(?: on| back)? to POLICE (?:[\w’',-]+ ){0,14}?(?:who|whom|which of YOUNG|what was said)
(?:mak\w+|keep\w*|kept|tak\w+|compil\w+) (?:a |the )?(?:\w+ )?(?:note|log|list|record|tally)s? for POLICE (?:of|on|about) (?:who|whom|which of YOUNG|YOUNG|when YOUNG|where YOUNG)
(?:more|information|names|something|anything) (?:can|could|may|might) be (?:got|had|gleaned|drawn|extracted|learned|obtained) (?:from|out of) YOUNG
(?:pass|share|send|give|hand|forward|supply|email)(?:s|es|ing)? (?:the |any )?(?:clips?|stills?|footage|photographs?|pictures|images|recordings?) of YOUNG (?:on |over )?(?:to|with) POLICE
(?:photographs?|pictures|log|logs|list|lists|records?|notes?|down|register) (?:[\w’',-]+ ){0,3}?(?:of|which of|who|whom|when|where|what) YOUNG['’]?s? (?:[\w’',-]+ ){0,16}?(?:give|hand|send|pass|forward|email|share)(?:s|ing|ed)? (?:it|them|this|(?:the|a) (?:\w+ )?(?:file|list|log|names|notes?|pictures|register|copy|footage))(?: on| over)? (?:to|with) POLICE
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:to|with|for|by|from|via|through) (?:the )?(?:\w+ )?(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:police|officers['’]|law enforcement) attention
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
briefing (?:room|board|sheet|slide)s?
(?:(?:daily|morning|evening) police|shift) briefing
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999|the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time|every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos|pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?|stores?|tills?|counters?|guards?|security|control room|back office|police station)(?! (?:exhibition|window display))
(?:police|officers?|staff|workers?|us) (?:\w+ ){0,2}?posing as
(?:guards?|security|wardens?|officers?|patrols?|staff) to (?:follow|shadow|trail|tail) YOUNG(?!['’])
(?:read|check|access|monitor|download|go through|look through)(?:s|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:phones?|messages|chats?|accounts?|contacts)(?! (?:for|with) them| (?:is|are) (?:charged|on)\b)
(?:fake|false) (?:profiles?|accounts?|names?|identit(?:y|ies)) (?:\w+ ){0,5}?(?:group|chats?|messages|follow|read|befriend|watch)
(?:chats?|groups?) under a false name
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
(?:gather|collect|take|note|log|record|list|obtain)(?:s|ed|ing)? (?:the )?(?:names|details) of (?:anyone|anybody|those|all|everyone|everybody|whoever|people|others) (?:\w+ ){0,3}?(?:with|around|beside|near) (?:them|YOUNG)
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|(?:four|five|six|seven|eight)))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|(?:four|five|six|seven|eight)|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|(?:four|five|six|seven|eight))|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)(?! (?:lamps?|lights?|doors?|bus|lift|gate|fault|delay)s?\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
(?:social media|online|open source) (?:monitoring|surveillance|scanning) (?:\w+ )?(?:identifi|show|suggest|reveal|indicat|confirm|point|locat|found|find)\w*
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:(?!when|if\b|because|somebody|someone|strangers|adults)\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
(?:check|match|compare|run)(?:s|ed|ing)? YOUNG (?:\w+ )?(?:against|through) (?:the |a |its )?(?:[\w’']+ ){0,2}?(?:banned|barred|exclusion|wanted|police|crime|gangs?|offender|nominals?|intelligence|custody) (?:list|database|register|system|records)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
(?:looked at|wanted|sought|in the frame|under suspicion|suspected) (?:for|over|in connection with) (?:the |an? |two |three |several |some |recent )*(?:stabbings?|robber(?:y|ies)|burglar(?:y|ies)|offen[cs]es?|assaults?|murders?|thefts?|crimes?)
plac(?:e|es|ed|ing) YOUNG (?:at|near|close to|in the area of) (?:the )?(?:scene|robbery|burglary|stabbing|incident)
YOUNG (?:has |have |had )?(?:gone|went) to ground
(?:the|their|its) stash (?:is|was|moves|has)
can expect a knock
(?:put forward|nominated|selected|listed|adopted) (?:for|onto|on|by) (?:the )?(?:\w+ ){0,2}?(?:violence|offender|nominal|gangs?|crime|harm)(?:[ -]\w+)? (?:cohort|list|matrix)
subjects were (?:seen|observed|stopped|spoken to|followed|arrested)(?! as\b)
(?:custody|arrest) records? (?:show|link|place|confirm|reveal|indicate)s?
(?:by|from|through|in) custody records
(?:when|if|whenever|once) (?:one of |any of )?YOUNG (?:is|are) wanted(?=[.,;]|$| by| for)
(?:identif\w+|names?|naming|target\w*|pursu\w+|find\w*|expos\w+|against|establish\w*|learn|who)\s+(?:(?:is|are|were) )?(?:the |its |these )?ring-?leaders?
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|who suppl(?:y|ies) whom)
(?:likely|going|expected|predicted) to (?:re-?)?offend
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|brought in)\w* (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|burglar\w*|drug|gang|involvement)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:key |known |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
used (?:in court|in evidence|as evidence) against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
enforcers?(?=[.,;:)]|$| for| of| in)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with) (?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:overt|covert) (?:filming|photography|recording|monitoring|policing)
(?:film|photograph)ing of YOUNG by (?:POLICE|guards?|security|wardens?)
how many (?:of )?YOUNG (?:\w+ )?(?:are|were|is|have been|had been) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|cautioned)
(?:question|interview|interrogate|quiz)(?:s|ing)? YOUNG (?:\w+ )?(?:about|over|regarding) (?:\w+ ){0,3}?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|stabbings?|assaults?|damage|drugs|knives)
(?:targeted|regular|proactive|intelligence-led|routine|random) (?:stops?|searches) (?:of|on) (?:group members|YOUNG(?!['’]))
warrants? (?:to be |are |be )?(?:executed|obtained|sworn|granted)
(?:group|they|lads|boys|this) (?:to be|is|are) (?:an? )?(?:\w+ )?county line(?! (?:victim|exploit))
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|(?:four|five|six|seven|eight)|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|(?:four|five|six|seven|eight))(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|(?:four|five|six|seven|eight)|group|them)
(?:confirm|establish|prov|evidenc|determin|clarify|ascertain|investigat|identify|show)\w* (?:[\w’']+ ){1,4}?(?:role|part|involvement|hand|complicity) in (?:the )?(?:\w+ )?(?:supply|dealing|sale|robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage)
(?:likely|believed|thought|suspected|said|understood) to (?:be|have been) (?:\w+ )?(?:responsible for|behind|involved in|carrying out|committing) (?:the |most |much |some )?(?:of the )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|disorder|dealing)
who (?:is|are|was|were) (?:behind|responsible for|committing|carrying out) (?:the |these |this )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|dealing)
POLICE (?:\w+ )?(?:have|has|hold|build|builds|gain|get|gets|need|needs|obtain) (?:a |an |the )?(?:\w+ ){0,2}?picture of\s+(?:who|what|where|YOUNG)
(?:broken|ended|dismantled|weakened|crushed) (?:up )?(?:by|through|with) (?:\w+ )?(?:arrests?|enforcement|prosecutions?|policing)
(?:members|of (?:the group|them|the young people|the lads|the boys)) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|jailed|imprisoned) by (?:the end|\d|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|next)
used as (?:a |an )?(?:\w+ )?(?:source|informant)(?! (?:of|for)\b)
(?:make sure|ensure|so|let|remind|tell)\w* (?:that )?(?:\w+ ){0,3}?(?:know|knows|aware) (?:that )?(?:(?:we|police|officers|the police|guards|they) (?:are|is) (?:being )?watch\w+|they are on the radar)
(?:instagram|snapchat|tiktok|facebook|whatsapp|social media|accounts?|posts|stories|profiles)(?: \w+){0,3}?\s+(?:checked|trawled|searched|scanned|reviewed|scrolled) (?:\w+ )?for (?:\w+ ){0,2}?(?:evidence|weapons?|knives|drugs|stolen|names|offen\w+|crimes?|criminal)
(?:send|give|supply|provide|pass|hand|email|forward)(?:s|ing)?\s+POLICE\s+(?:\w+ ){0,3}?(?:lists?\s+of\s+(?:names|who|which|members|everyone|those|all)|names|registers?|photographs|footage|addresses|the details)
plot(?:s|ted|ting)? (?:\w+ )?(?:offen[cs]es|crimes?|robberies|burglaries|thefts)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
YOUNG (?:will|should|must|is to|are to|can) be (?:made )?(?:the )?subject (?:of|to) an? (?:\w+ )?(?:injunction|behaviour order|criminal behaviour order|curfew|banning order)
(?:with a view to|to support|towards|in support of|evidence for|case for|grounds for) (?:possession|eviction|committal|injunction|contempt) (?:proceedings|action|orders?|hearing)?
warrants? (?:\w+ ){0,6}?(?:granted|signed|issued by)
injunctions? (?:\w+ ){0,6}?against YOUNG
community protection (?:warnings?|notices?) (?:\w+ ){0,4}?(?:for|on|against|to) YOUNG
(?:stop[ -]and[ -]search(?:es)?|searches|stops) of YOUNG (?:\w+ ){0,3}?(?:productive|fruitful|successful|effective|yielded|paid off|worked)
seizures? (?:from|off) YOUNG
(?:may|might|could|should|will|would) (?:well )?(?:lead to|result in|bring about) (?:an |further |more )?arrests?
(?:support|strengthen|back|inform|help|assist|bolster)\w* (?:with )?(?:\w+ ){0,2}?(?:applications?|bids?|case) for (?:an? |the )?(?:\w+ ){0,3}?(?:closure|dispersal|injunction|protection|behaviour|exclusion|banning|civil)\s(?:order|notice|zone|power|injunction)s?
evidenc(?:e|es|ing) (?:of )?the (?:nuisance|disorder|anti-?social behaviour|offending|harm|trouble) (?:that |which )?YOUNG (?:\w+ )?(?:cause|commit)s?
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the (?:four|five|six|seven|eight)|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
(?:could|may|will|can) face (?:criminal )?prosecution
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
take out (?:those|the (?:key|main|top|core))
(?:\d+|one|two|three|four|five|six|several) (?:arrests?|convictions?|prosecutions?)(?: and\s+\w+ (?:charges?|arrests?|convictions?))? (?:made|secured|obtained|brought|by (?:the end|\d+ \w+|january|february|march|april|may|june|july|august|september|october|november|december))
(?:one|two|three|four|some|most|all|each|both) of (?:them|the (?:group|ringleaders|members|leaders|main players)) (?:is|are) (?:charged|convicted|prosecuted|remanded|put before the courts?)(?! with)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|with|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from(?! (?:the|this|any|every|their|a) (?:\w+ )?(?:chat|list|register|map|board|trip|team)))
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of YOUNG )?(?:to be |are |be )?(?:carried out|conducted|completed)(?! (?:fairly|with respect))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
stop[ -]checks?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
search(?:es|ing)? (?:of )?(?:the )?(?:their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
weapons? sweeps?
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
enforc\w+ (?:the |a |their )?curfews?
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|(?:four|five|six|seven|eight)|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
(?:deny(?:ing)?|depriv(?:e|ing)) YOUNG (?:of )?(?:a|its|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards|pursue|pursuing|requesting)(?:\s+(?!no |not )\w+){0,6}?\s+(?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:go|going|press|pressing|push|pushing) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
sanctions? (?:to date|applied so far|imposed so far)
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
search(?:es|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:bags?|lockers?|coats?|pockets?|phones?|bedrooms?)
(?:sniffer dogs?|knife arch(?:es)?) (?:to|will|should)
(?:install|deploy|use|bring in|put up)s? (?:an? |the )?(?:sniffer dogs?|knife arch(?:es)?)
(?:charge|charges|charged|charging) YOUNG with
(?:POLICE|officers?) to (?:charge|prosecute|caution) YOUNG
prosecutions? of YOUNG(?!['’])
YOUNG (?:is|are|to be|will be|must be) caught and (?:punished|charged|convicted)
YOUNG (?:must |should |will |to )?faces? (?:the|up to the) consequences
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
(?:fewer|less) (?:crimes?|offences) (?:\w+ )?(?:recorded|committed|reported|logged)
more arrests
(?:act|move|proceed|take action) against (?:the (?:ones? at|main|key|core|ringleaders?|leaders?|group|members|worst)|those at the|YOUNG)
YOUNG (?:\w+ )?(?:stops?|no longer|cease|ceases) (?:commit\w* (?:crimes?|offences)|offend\w*|steal(?:ing)?|shoplift\w*|vandalis\w+)
(?:shoplifting|thefts?|vandalism|crimes?|damage) by YOUNG (?:\w+ )?(?:goes|go|comes|come|falls?|drops?)
(?:less|fewer) (?:thefts?|vandalism|shoplifting|crimes?|damage) (?:by YOUNG|in the|at the)
(?:community|public|residents|businesses|shops|shopkeepers|neighbours|people) (?:will be|to be|is|are|be) (?:\w+ )?protected from YOUNG
responsible for (?:\w+ ){1,3}calls
(?:calls|reports|complaints) (?:made )?to (?:the )?(?:police|101|council) (?:about|on|concerning|regarding|involving|against) YOUNG (?:\w+ ){0,2}?(?:fall|fell|drop|dropped|halve|halved|reduce|decrease|go down|down|fewer)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:(?:the |these\s+|any )?(?:group|them|young|children|members|friends|boys|girls|five|four|three)|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
recorded crime
YOUNG (?:(?:should|must|will|can|needs? to|has to|have to|ought to) )be (?:\w+ )?(?:disrupted|dismantled|targeted|cracked down on)
(?:source|cause) of (?:\w+ )?demand on (?:the )?police
(?:drain|burden|strain|demand|pressure) on (?:the )?police (?:resources|time|officers)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
dispersal (?:orders?|powers?|zones?|notices?|areas?) (?:(?:is|are|was|were) (?:\w+ )?(?:needed|required|justified|the answer)|(?:would|will|could|should|may|might|can) (?:\w+ )?(?:stop|prevent|clear|keep|break|help|solve|end|deter|reduce|cut|tackle))
(?:initiative|upper hand|advantage) (?:away )?from YOUNG
(?:issue|issues|serve|serves|hit) YOUNG with (?:[\w-]+ ){0,2}?(?:fines?|penalty notices?|fixed penalties)
(?:pressure|heat) on YOUNG (?:should|must|will|has to|needs to) be (?:kept|maintained|stepped|turned|increased|ramped)
(?:keep|turn|ramp|step)(?:s|ing)? up (?:the )?(?:pressure|heat) on YOUNG
hostile to the group
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics) (?:\w+ ){0,6}?(?:down|falls?|drops?|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
(?:to|means to|can|will|should|must) disrupt YOUNG(?!['’])
(?:fewer places (?:they have |for them )?to hide|nowhere (?:left )?(?:for YOUNG )?to hide)(?! from)
(?:sooner|before|until|so that|way) (?:the )?(?:group|network|gang|cohort|they|it) (?:can|should|must|is|are|will) (?:to )?be (?:broken (?:up|apart)|taken apart|rolled up|brought down)
(?:group|network|gang|cohort) (?:can|should|must|will|needs? to|ought to|has to) be (?:taken apart|picked apart|rolled up|brought down|smashed)
before YOUNG (?:strikes?|offends?|steals?|robs?|attacks?) (?:again|next)
YOUNG (?:\w+ )?operat(?:e|es|ed|ing) (?:on foot|by (?:moped|bike|car)|out of|across the (?:town|borough|county|city))
(?:without|stop|stops|prevent|prevents|deny|denies) YOUNG (?:from )?(?:being (?:\w+ )?able to\s+)?(?:operat(?:e|ing)|(?:any |a )?(?:foothold|room|space|freedom) to operate)
(?:town|centre|estate|park|high street|parade|station|square|market|streets?|precinct|arcade|shops?|village) (?:\w+ )?(?:is|are|be|stays?|becomes?|kept|keeps?) (?:\w+ )?(?:free|rid|clear|empty) of YOUNG(?!['’])
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+(?! (?:the |an? |its |their |this )?(?:\w+ ){0,2}?(?:shelter|bench|fence|stage|stall|tent|bike|goal|wall|barrier|scaffold|set|kit|ramp|gate))
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:group|gang|network) (?:(?:is|are|to|be|will|should|must|can) ){0,3}disrupted(?=[.,;]|$| (?:before|early|soon|so)\b)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
(?:managed|tasked|tracked) (?:through|at|via|by|under) (?:the )?(?:\w+ )?(?:offender|nominals?|gangs?|tasking|crime) (?:meetings?|panel|management|board|process|programme|tasking)
(?:offen[cs]es|crimes?|thefts|robberies|burglaries|shoplifting) (?!of |on |against |from )(?:[\w’']+ ){0,4}?(?:rises?|peaks?|spikes?|increases?|clusters?|doubles?) (?:\w+ ){0,3}?(?:when|whenever|where) (?:[\w’']+ ){0,5}?YOUNG(?!['’])
(?:scope for|mount|mounts|run|runs|plan|plans|plans? for|launch|launches|stage) (?:an? )?(?:joint|further|weekend|night-time|partnership|police) operation(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit))
(?:will|to|should|must|can|and) (?:stop|search|question|challenge|film|photograph)s? YOUNG (?:[\w’']+ ){0,4}?(?:on sight|at every (?:turn|opportunity|visit)|(?:each time|every time|whenever|when) (?:they|YOUNG) (?:are|come|go|enter|meet|gather|appear|leave|pass|turn)s?)
(?:will|to|should|must|can) search YOUNG (?:[\w’']+ ){0,4}?(?:every|each) (?:morning|day|evening|night|afternoon)
(?:tenanc(?:y|ies)|homes?) (?:is|are|will be) at (?:stake|risk) if YOUNG (?:is|are|do|does|come|meet)s?
run an operation (?:[\w’']+ ){0,8}?(?:to|and) (?:catch|stop|arrest|deter)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|(?:four|five|six|seven|eight)|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from \w+ing\b)
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?(?! cards?))
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
charges? (?:of|for|against|with)
(?<!with\s)convictions?
(?:disrupt(?:ion)?|enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))|suppress(?:ion|ing)?)
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
investigat\w+
suspects?(?! that)
(?:closure orders?|deterren(?:t|ce)|drones?|hot ?spots?|matching the description|under control)
hold (?:them|the group|members) to account
held to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|(?<!youth\s)offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
dealers? (?:in|among|within) the group
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
diagnos(?:is|es|ed)
(?:adhd|add diagnosis|attention deficit|asd|autis(?:m|tic)|asperger(?:['’]?s)?|dyslexi[ac]|dyspraxi[ac]|dyscalculia|ocd|obsessive[ -]compulsive|ptsd|post-traumatic|tourette(?:['’]?s)?|foetal alcohol|neuro(?:diver\w+|develop\w+)|selective(?:ly)? mut(?:e|ism))
(?:conduct|oppositional|personality|tic|mood|panic|attachment|developmental|stress) disorder
(?:born with|has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|injury|stroke|rash|tumour)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|chronic \w+|(?:heart|long-term|medical|health|skin) (?:condition|murmur|problem))
(?:attachment|processing|sensory|speech and language) (?:assessment|delay|difficult\w+|disorder|needs?|processing|therap\w+)
learning (?:difficult(?:y|ies)|needs?)
cognitive (?:assessment|delay|ability|function\w+)
understands? at the level of
iq
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic attacks?
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
(?:bipolar|depress(?:ion|ive)|flashbacks?|hallucinat\w+|insomnia|low mood|night terrors|nightmares|poor mental health|psycho(?:sis|tic)|schizophreni[ac])
(?:hears?|hearing|heard) (?:voices|a voice (?:telling|that|in (?:his|her)))
(?:complex|developmental|childhood) trauma
trauma (?:therapy|symptoms|counselling)
(?:had|having|heading for) a (?:\w+ )?breakdown
sleep (?:disorder|apnoea|clinic)
(?:not|barely|hardly) slept for
(?:wets? (?:the|his|her) bed|bed-?wetting)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
(?:overdosed?|self-?\s?harm(?:s|ed|ing)?|suicid(?:e|al))
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
(?:cut|hang|harm|hurt|kill|poison|starv)(?:e|s|es|ed|ing|ting)? (?:him|her|them)sel(?:f|ves)
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
(?:swallow(?:ed|s)|drank|drunk) (?:some )?(?:bleach|batteries|a battery|glass|antifreeze|detergent)
stomach pumped
(?:dialysis|chemotherapy|radiotherapy|transfusions?|biops(?:y|ies)|colonoscopy)
(?:tube|peg)[ -]?fed
(?:nasogastric|feeding tube)
(?:anaemic|long covid|alopecia|glaucoma|jaundice|sepsis|vertigo|tinnitus|angina)
(?:has|had|having|needs) (?:his|her|an?|only) (?:\w+ )?(?:appendix|tonsils|spleen|kidney|wisdom teeth|gall ?bladder|grommets|adenoids)
(?:has|with|on) (?:only )?one (?:kidney|lung|eye|working \w+)
(?:was|were) (?:\w+ )?premature
skin grafts?
(?:allerg(?:y|ies|ic)|anaemia|anaphyla\w+|arthritis|asthma(?:tic)?|blood sugars?|cancer|cerebral palsy|cleft (?:palate|lip)|crohn['’]?s|diabet(?:es|ic)|eczema|epilep(?:sy|tic)|gum disease|insulin|leukaemia|migraines?|multiple sclerosis|scoliosis|seizures?|sickle cell)
(?:glandular|scarlet|rheumatic) fever
(?:spina bifida|muscular dystrophy|cystic fibrosis|hydrocephalus|endometriosis|psoriasis|haemophilia|thalassaemia|narcolepsy|coeliac|lupus|colitis|chronic fatigue)
born (?:prematurely|(?:\w+ ){1,3}(?:early|premature)|at (?:\d\d|twenty\w*|thirty\w*)(?:-\w+)? weeks)
(?:appendicitis|bronchitis|hepatitis|impetigo|meningitis|pneumonia|ringworm|scabies|tuberculosis)
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
(?:has|had|having|suffers|gets) fits
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|stroke)(?! of)
(?:blackouts?|concuss\w+|(?:brain|head) injury|unconscious)
heart (?:condition|murmur|attack)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
(?:anorexi[ac]|bulimi[ac]|dietary|eating disorders?|obes(?:e|ity))
eats? (?:almost |next to )?nothing
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
(?:is|was|very|clinically) (?:under|over)weight
(?:lost|losing) (?:\w+ ){0,2}weight
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
weighed
bruis(?:e|es|ed|ing)
faint(?:s|ed|ing)(?= )
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
(?:colostomy|catheter|stoma|wheelchair)
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
disab(?:led|ility)
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilities|loss|aids?)
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
(?:is|are|was) (?:\w+ )?deaf
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|drinking|drug use|panic|fits|stammer|disability|medical)
(?:his|her|their) (?:condition|disability|weight|moods?|illness|eating|injur(?:y|ies)|periods?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:abortion|contracepti(?:on|ve)|gave birth|miscarr(?:iage|ied)|pregnanc(?:y|ies))
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged|due|on the way)
expecting (?:a (?:child|baby)|twins|in (?:the )?\w+)
us(?:es|ed|ing) (?:ketamine|spice|cocaine|heroin|crack|nitrous oxide|xanax|mdma|steroids|codeine)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|gonorrhoea|syphilis|genital \w+|hiv|sexually transmitted|sti(?:s| test| clinic)?)
been (?:\w+ )?drinking (?:since|every|heavily|again)
(?:on|takes|taking|fitted with|given|had|has) (?:the|a|her) (?:coil|(?:contraceptive )?implant|pill|morning[ -]after\s?pill|depo)(?:\sfitted)?
(?:roaccutane|lithium|naltrexone|buvidal|clozapine|quetiapine|risperidone|aripiprazole|mirtazapine)
(?:drinks|drank|drinking) (?:a|two|three|half a|several|\d) (?:\w+ )?(?:bottles?|litres?|cans?|pints?) of (?:vodka|gin|rum|whisky|cider|wine|beer|lager|spirits)
(?:in|through|to|into|needs|needed|of) (?:a )?(?:detox|rehab)\b
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methadone|methylphenidate|ritalin|sertraline)
(?:takes?|on) (?:\w+ )?(?:tablets|pills|capsules|insulin|antidepressants|steroids|antibiotics) (?:for|to|every|each|twice|since)
physio(?:therap\w+)?
epi-?pens?
(?:sleeping |his |her |their )tablets
(?:his|her|their) (?:dose|inhaler|medicine)
(?:the|a higher|a lower) dose
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
(?:immunis|vaccinat)\w+
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:his|her|yp\d+['’]s) addiction
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
open to (?:camhs|child and adolescent|children['’]s (?:services|social care)|social care|early help|youth (?:justice|offending)|probation)
child and adolescent mental health
(?:camhs|cahms|crisis team|in-?patient|psychiatri(?:c|sts?)|psychotherap\w+|sectioned)
(?:educational |clinical )?psychologists?
dieti[ct]ians?
(?:his|her|their) (?:gp|doctor|consultant|paediatrician|dentist|therapist|counsellor|health visitor)
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|nurse|consultant|paediatrician|specialist)
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|issues?|records?|appointments?)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
waiting list for (?:an? |the )?(?:\w+ ){0,2}(?:assessment|therapy|counselling|treatment|clinic|surgery)
(?:in|into|to|out of) (?:intensive care|the high dependency unit)
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
(?:seen|treated|been|admitted) (?:\w+ (?:times )?)?(?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
hospitali[sz]ed
(?:broke|broken|fractured|sprained|dislocated) (?:his|her) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|ribs?|finger|toe|shoulder|hip|elbow)s?
(?:has|had|with) (?:a|his|her) (?:broken|fractured|dislocated) (?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|rib|finger|toe|shoulder|hip|elbow)
(?:in|nights? in|days? in|week in|weeks in) hospital (?:for|with|after|since)
(?:\w+ )?(?:nights?|days?|weeks?) in (?:the )?hospital
(?:on|needs|needed) crutches
(?:had|needed|needs|has) (?:\w+ )?stitches
needed (?:an? )?operations?
(?:was|been) admitted
(?:hospital|emergency|two|three|four|several|repeated|his|her) admissions?
(?:blood tests?|tested positive|underwent)
(?:had|has had|needs|need|awaiting|waiting for) (?:an? )?(?:\w+ ){0,2}(?:surgery|operations?|scans?|mri|biopsy|transplant)(?! to)
(?:was|been) (?:treated|operated) (?:for|on)
(?:is|being) (?:being )?treated for
treated (?:him|her)
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
care package
(?:gets|receives|claims|has|on) (?:an? |the )?(?:dla|pip|disability living|personal independence)
(?:send? )?tribunals?
(?:processing speed|slow processing|working memory)
(?:has|uses|given|with) (?:an? )?(?:exit|time-?out|toilet|reading) (?:card|pass|pen)
(?:a reader|a scribe|extra time) (?:for|in) (?:(?:his|her|the|all) )?(?:exams?|gcses?|tests?|mocks?)
predicted (?:nothing |no |only )?(?:\w+ ){0,2}?(?:grades?|threes?|fours?|fives?|passes|an? (?:one|two|three|four|five|six|seven|[1-9]))
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement (?:of|for) (?:special|sen|speech|autism|learning)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:got|given|served|had|has|another|second) (?:a |another )?fixed[ -]term (?:in|for|last|this|after|over)
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:(?:was|been|is|being|got) expelled|expelled from)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)(?! (?:for|of)\b)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?!(?:his|her|their|the) (?:\w+ )?(?:old|former|last|first|primary|friends?|teachers?))(?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
(?:school refus\w+|refus\w+ (?:to (?:go to|attend) )?school|truant\w*)
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
home[ -](?:educat|school)\w+
(?:educated|taught|schooled) at home
(?:dual|dually)[ -]registered
(?:not|never) been in (?:a (?:lesson|class(?:room)?)|lessons|class) (?:since|for|all)
(?:neet|not in education,? employment)
been (?:to|at|through|in) (?:two|three|four|five|six|\d+) (?:\w+ )?(?:schools|colleges)
predicted (?:to (?:fail|pass)|(?:mostly |all |mainly )?(?:grades?|[1-9]s|ones|twos|threes|fours|fives|us))(?! us)
(?:function\w*|work\w*|operat\w*|read(?:s|ing)?|achiev\w*) at (?:a |an |the )?(?:year \w+|key stage \w+|\w+-year-old|primary|infant|p-?scale)(?:['’]s)?(?: school)?(?: level| standard)?
(?:a|two|three|four|\d) years? behind
(?:has|needs|given|gets) (?:his own |her own |a )?teaching assistant
(?:one|two|three|four|\d) (?:days?|mornings?|afternoons?) (?:a|each|per) week (?:at|in|of) (?:school|college|lessons)
nurture (?:group|class|room|unit)
gaps in (?:his|her|yp\d+['’]s) (?:learning|education|schooling)
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:bottom|lowest) set
kept down a year
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
gcse (?:english|maths|predictions)
(?:his|her) predictions?
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks?|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:an? )?(?:year|child|\w+[ -]year[ -]old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable(?! (?:will|to|should|is to) be)|exclusion|suspension)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|brother|sister|nan|gran)['’]s (?:funeral|grave|cancer|trial|stroke|suicide|overdose)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|sent down|banged up|locked up|put away(?! (?:the|his|her|some))|back inside(?! (?:the|his|her|a|for (?:tea|a))\b)|doing (?:time|a stretch)|serving (?:time|an? sentence)|inside(?= again|[.,;]|$| (?:until|since|for \w+ (?:years?|months?)|and (?:yp\d|he|she|his|her)))|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
(?:restraining|non-molestation|occupation) orders?
(?:his|her|yp\d+['’]s) landlord
remov(?:e|es|ed|ing) (?:yp\d+|him|her) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))
(?:was|been|is|being) (?:removed|taken) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))(?=[.,;]|$| (?:in|at|when|by|because|after|and))
(?:in|into|to) (?:supported|semi-independent) (?:lodgings|accommodation|housing|living)
(?:has|had|with|got) no (?:papers|legal status|right to remain)
undocumented
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
custody of (?:him|her|yp\d+)
serving \w+ (?:years?|months?|weeks?)
the baby is (?:due|coming|expected)
parental responsibility
registered sex offender
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:step-?(?:father|dad|mother|mum)|(?:his|her|yp\d+['’]s) (?:father|dad|mother|mum)|mum['’]s (?:partner|boyfriend)) (?:who )?(?:has |had )?(?:put|threw|thrown|smash\w*|punch\w*|hit|beat\w*|stabb\w*|broke|killed|strangl\w*)
(?:whose|(?:his|her|yp\d+['’]s)) (?:step-?)?(?:mother|mum|mam|father|dad|parents?|brother|uncle|nan) (?:\w+\s+)?(?:hits?|beats?|beat|slaps?|slapped|kicks?|kicked|punch(?:es|ed)?|hurts?|strangled|locks?|locked|burns?|burned) (?:him|her|yp\d+)
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|slapped|punched|kicked|strangled|choked|burned|scalded|threatened|starved|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:abused (?:him|her|by)|(?:sexually|physically|emotionally) abused)
(?:was|been|were) (?:raped|sexually \w+)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|category of|on account of) (?:\w+ )?neglect
deprivation of liberty
(?:has|had|with|given) (?:(?:a|an allocated|another) social worker of (?:his|her|their) own|(?:his|her|an) (?:own|allocated) social worker)
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
(?:at[ -]risk register|care leaver|(?:the|a) care system|child looked after|child protection register|(?:cin|cp) plan|special guardian\w*)
care (?:order|proceedings|plan)
looked[ -]after(?: child| by the local authority)?
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
(?:section|s\.?) ?(?:17|20|31|47)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
(?:young carer|looking after the younger children)
(?:(?:cares|caring|carer) for|looks? after) (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
sle(?:pt|eping) in (?:a |the )?(?:\w+ )?(?:porch|doorway|shelter|garage|shed|tent|van|tunnel|subway|launderette|graveyard)
(?:mother|mum|father|dad|parents?|carer) (?:has |had )?changed the locks
(?:family|mother|mum|father|dad|parents?|carer) (?:\w+ ){0,8}?lost the (?:flat|house|home|tenancy|caravan)
(?:leav(?:e|es|ing)|left|put|puts) (?:him|her|yp\d+) (?:on an? (?:\w+ )?(?:sofa|floor|mattress)|with\s+nowhere to (?:live|sleep|stay)|without a (?:home|bed|roof))
(?:on|to) an? (?:\w+['’]s? )?(?:sofa|floor) (?:in|at) (?:an?other|a different|an?) (?:\w+ )?(?:town|city|borough|county|house|flat)
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in an?(?! (?:\w+ ){0,2}?(?:village|hamlet|town|city|suburb|street|road|close|valley|place|part|area|neighbourhood|postcode|country)\b)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:evict(?:ed|ion|s)|homeless(?:ness)?|no fixed (?:abode|address)|overcrowd\w+|rent arrears|sofa[ -]?surf\w*)
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
no (?:bed|room|place|space) (?:at home|for (?:him|her|yp\d+) (?:at|in))
sleeps in (?:the|a|his|her) (?:\w+[’']s )?(?:car|van|shed|garage|tent)
(?:forbidden|not allowed|unable|banned) (?:to see|from seeing) (?:his|her|yp\d+[’']s) (?:\w+ )?(?:mother|father|mum|dad|brother|sister|parents?|siblings?|family)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her|yp\d+['’]s) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:things|conditions|conflict|situation) at home
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:goes|go|going|went|does|often) without (?:a )?(?:meals?|food|dinner|tea|breakfast|lunch|heating|a coat|shoes)
(?:has|had|have|with|got) no (?:passport|visa)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)(?! (?:fridge|cupboards?|larder))
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:abstinence|sobriety|alcohol monitoring) (?:order|tag|requirement)
(?:conditional|absolute) discharge
found (?:an? |the |some )?(?:\w+ )?(?:knife|blade|weapon|machete|drugs?|cannabis|wraps?|cash|gun) (?:in|under|at|on)\s+(?:his|her|yp\d+['’]s)
(?:bailed|bail conditions?|cautioned for|final warning|probation|released under investigation|remand(?:ed)?|reprimand(?:ed|s)?|rui|under investigation)
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:convict(?:ed|ions?) (?:of|for)(?: \w+){1,2}|(?:was|is|been|being) convicted)
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
(?:guilty plea|pleaded (?:not )?guilty|found (?:not )?guilty|acquitted|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
report(?:s|ed|ing)? to (?:the|a) (?:police station|probation|youth justice|yot|yjs)
sign(?:s|ed|ing)? (?:on )?(?:at|with) (?:the|a|his|her) (?:police station|youth justice|yot|yjs|probation)
recalled to (?:custody|prison|the secure)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
in connection with (?:\w+ ){0,4}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
committ(?:ed|ing|s) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 79 79 80 80 80 80 81 82 83 83 83 84 85 85 86 86 87 87 87 88 88 89 89 89 89 89 89 89 89 89 89 89 90 90 90 90 90 90 90 90 90 90 90 90 90 91 92 92 93 93 93 93 93 93 94 94 95 95 95 95 95 96 96 97 97 97 97 97 97 97 98 98 98 98 98 99 100 100 101 101 101 101 101 101 102 103 104 104 105 105 105 105 106 106 106 107 107 108 108 108 109 110 110 111 112 112 113 114 115 116 116 116 117 117 117 117 117 117 117 117 118 119 120 121 121 121 121 121 121 122 122 122 122 123 123 123 123 124 124 126 126 127 128 128 128 129 129 129 129 129 130 130 130 130 130 130 130 130 131 132 132 133 134 135 135 136 136 136 136 136 136 136 137 137 137 138 139 139 139 139 139 139 140 141 142 143 143 143 143 144 144 144 144 145 145 146 146 146 147 147 147 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 148 149 149 149 149 149 149 149 150 150 151 151 152 152 152 153 153 153 153 153 153 154 154 154 155 155 156 157 157 158 158 158 159 159 159 159 159 159 160 160 160 160 161 162 162 162 162 162 162 163 163 164 164 166 166 167 168 168 168 169 169 169 169 169 169 169 169 170 170 170 170 170 170 170 170 171 171 172 173 174 174 175 176 176 177 177 177 177 177 178 178 178 178 178 179 179 179 180 180 180 181 181 181 181 182 182 183 184 185 186 188 188 189 189 190 190 190 191 191 191 191 191 191 192 193 193 193 194 194 194 194 194 194 194 195 195 195 198 198 198 198 199 199 199 199 200 200 201 201 201 201 202 202 202 202 202 202 202 202 202 203 204 204 206 207 207 211 211 211 211 211 212 212 212 213 214 214 214 215 215 215 215 215 215 215 218 219 221 223 224 225 229 231 231 232 234 237 237 237 237 237 237 237 237 238 238 238 238 241 241 241 242 243 243 243 243 246 247 247 248 248 249 251 251 251 252 254 254 254 254 254 254 255 256 257 257 257 257 257 257 257 258 258 258 258 258 259 259 259 259 259 259 260 260 262 262 263 264 264 265 265 265 265 267 267 268 269 269 270 271 271 271 272 273 273 273 274 275 277 277 277 277 277 277 277 277 277 278 279 279 279 279 279 280 280 281 281 282 283 283 284 284 284 284 284 285 285 285 285 285 285 285 285 286 286 286 286 286 286 286 286 286 287 287 287 288 288 289 289 290 290 291 291 291 291 291 292 292 292 292 292 293 293 294 295 296 296 297 297 297 297 297 297 297 297 298 298 298 298 299 299 300 300 300 301 301 302 302 302 303 303 304 304 304 305 305 305 306 306 306 306 307 307 308 308 308 309 309 310 310 310 310 310 310 310 310 310 311 311 312 312 313 313 314 315 315 315 316 317 317 319 320 320 320 320 320 321 322 323 323 323 323 323 323 324 324 324 324 324 325 325 327 327 328 328 329 329 330 332 333 334 335 336 337 338 339 340 341 341 342 343 343 344 344 344 344 345 345 345 345 345 346 346 347 347 347 348 348 349 349 350 350 350 350 351 352 352 353 355 356 356 357 357 358 358 359 360 361 361 361 361 361 362 363 364 364 364 365 365 366 366 367 367 369 371 371 372 373 374 375 375 375 375 375 376 376 377 377 377 377 377 378 378 378 379 380 380 380 380 381 381 382 382 383 383 383 384 384 385 385 386 386 387 388 388 388 388 388 389 390 391 392 394 395 395 395 396 396 396 396 396 397 397 397 397 398 398 398 398 398 399 399 399 399 400 400 400 401 402 402 402 403 403 404 404 405 406 407 407 407 407 407 407 407 407 407 408 408 408 408 409 409 410 411 411 411 411 411 411 411 411 411 411 411 411 412 412 412 413 413 414 414 414 414 414 414 414 414 414 414 414 414 415 415 415 415 415 416 417 419 419 420 421 422 422 423 423 423 424 425 425 425 425 426 426 427 427 427 427 427 427 428 428 429 429 429 429 430 430 430 431 431 432 433 434 435 435 436 437 437 438 439 439 439 439 439 440 440 441 441 441 441 441 441 442 442 442 442 442 442 443 443 443 443 444 444 444 444 445 445 446 447 448 449 449 449 450 450 450 450 451 451 452 453 453 453 453 453 453 453 453 453 454 454 454 455 455 456 456 458 459 459 459 459 459 460 460 460 460 460 460 461 461 462 463 463 463 463 464 465 465 465 466 466 466 466 467 468 468 470 471 471 471 471 472 473 474 474 474 476 476 477 477 478 479 479 480 481 481 482 483 485 486 487 487 487 487 488 488 488 488 488 488 489 489 489 489 489 490 490 490 491 491 492 492 492 493 493 494 494 494 495 495 496 496 496 496 496 497 498 499 499 500 500 500 500 500 500 500 501 501 502 502 503 503 503 504 505 506 506 506 506 507 507 507 507 508 508 508 508 508 509 509 509 509 509 510 510 511 512 512 512 513 514 515 515 515 515 515 515 515 516 516 516 516 516 516 516 517 518 518 519 520 520 521 521 522 522 523 523 523 523 523 524 525 526 527 528 529 530 531 532 533 534 534 535 535 535 536 536 536 536 537 537 537 538 538 539 539 540 540 541 542 543 544 544 544 545 546 547 547 547 548 548 548 548 548 549 549 549 549 549 550 550 550 550 550 550 550 550 550 550 551 551 551 552 552 553 553 554 554 555 555 555 555 555 555 556 556 557 557 557 558 558 558 559 559 560 560 560 561 561 561 561 561 562 562 562 562 562 562 564 564 564 564 565 566 567 568 568 568 568 569 569 569 569 569 570 570 570 571 572 573 574 575 575 575 575 575 576 576 576 576 577 579 579 580 580 580 580 580 581 581 581 581 581 582 582 582 583 583 584 585 586 587 587 588 589 589 589 589 589 590 591 591 591 591 591 591 591 591 592 592 593 594 594 594 594 594 594 595 595 596 596 597 597 597 597 597 597 597 598 599 599 600 601 602 603 604 605 606 607 607 608 609 609 609 609 610 611 611 611 611 612 613 613 613 613 613 613 613 613 613 613 613 614 614 615 615 616 616 616 616 619 619 619 619 619 619 619 620 620 620 620 621 621 621 622 622 622 622 622 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 628 628 628 629 630 630 630 631 631 631 632 632 633 633 634 634 634 635 635 636 636 636 637 637 637 637 638 638 638 638 638 638 638 638 638 638 639 639 639 639 639 639 640 640 641 642 643 643 644 644 645 646 646 646 646 647 648 648 648 649 649 649 649 649 650 650 650 650 650 650 650 650 651 651 651 652 652 652 652 652 652 652 653 654 655 656 657 657 657 658 658 658 658 658 658 659 659 660 661 661 661 661 661 661 661 662 663 664 664 664 664 664 664 664 664 665 665 665 665 665 666 666 667 667 667 667 668 668 668 668 668 668 668 669 669 669 670 670 670 670 670 670 671 671 672 672 672 673 673 674 675 675 675 675 676 677 678 678 678 678 678 679 680 680 681 681 681 681 681 681 681 681 682 682 682 682 682 682 682 682 683 683 683 684 685 685 685 685 686 686 686 686 686 686 686 686 687 688 689 689 689 689 689 689 689 689 689 690 690 690 690 690 690 691 691 692 692 694 694 695 696 697 698 699 699 699 700 701 702 702 703 703 703 703 703 704 704 705 705 706 706 707 707 708 708 708 708 708 708 708 708 708 709 709 709 709 710 710 711 712 712 713 714 715 715 715 715 716 716 717 717 717 717 718 718 718 719 720 721 722 723 723 723 723 723 723 724 724 724 725 725 725 725 726 726 726 726 726 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 730 730 730 730 731 731 732 733 733 735 736 736 737 738 738 739 740 740 740 740 740 740 740 740 740 740 740 741 741 741 741 741 741 741 741 741 742 742 742 742 743 743 743 743 743 744 744 744 744 744 744 744 744 745 745 746 746 747 747 747 749 749 749 750 751 753 754 755 755 755 757 758 758 759 760 761 761 761 761 761 761 761 761 761 761 761 761 762 762 762 762 762 762 762 762 762 762 762 763 763 763 763 765 765 765 765 765 766 766 766 767 767 767 768 768 769 769 769 770 770 770 771 771 772 773 774 774 775 775 775 775 775 776 776 776 776 776 776 776 776 777 778 780 780 781 782 783 783 785 785 785 785 785 785 785 786 786 786 786 786 786 786 786 786 786 786 786 786 787 788 790 791 792 793 794 795 795 795 796 797 797 797 797 797 797 799 799 799 800 800 800 802 802 802 803 803 804 805 805 805 805 807 808 808 808 809 809 810 811 811 812 814 815 816 817 817 818 819 820 820 820 820 821 821 822 822 822 822 823 823 823 825 826 826 827 827 828 828 829 829 829 835 837 838 838 839 839 839 840 841 841 841 841 841 842 844 845 848 849 854 854 856 856 859 859 860 862 864 864 865 866 866 866 866 868 868 868 869 870 870 871 874 876 882 883 883 883 885 886 886 886 886 887 887 888 889 889 891 891 891 891 892 894 894 894 895 896 897 897 898 898 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 899 900 900 900 900 901 901 901 901 901 901 901 901 901 901 901 901 901 901 901 901 901 901 902 903 903 903 904 905 905 905 905 907 910 912 913 914 914 914 914 915 915 915 915 916 917 917 917 922 923 923 924 924 924 924 924 924 924 924 925 926 927 928 928 929 929 929 929 931 932 933 933 935 935 936 937 938 938 938 938 939 939 939 939 940 940 940 941 942 943 943 944 944 944 945 945 945 945 946 946 947 947 948 949 950 950 951 952 954 954 954 954 954 955 955 956 956 956 956 957 957 958 959 961 963 964 967 969 969 969 971 971 973 974 974 975 976 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 977 978 980 981 982 983 983 983 983 984 984 984 984 984 984 985 986 986 986 986 986 986 987 987 988 990 991 992 993 994 995 995 995 995 995 995 996 996 996 996 997 998 998 999 1000 1000 1001 1001 1002 1002 1002 1002 1003 1004 1005 1007 1008 1008 1008 1011 1011 1011 1011 1012 1012 1012 1012 1012 1012 1012 1013 1013 1013 1013 1013 1014 1017 1018 1018 1018 1018 1019 1020 1022 1022 1024 1025 1028 1029 1029 1030 1031 1032 1032 1033 1035 1035 1035 1036 1037 1038 1039 1039 1041 1042 1043 1043 1044 1044 1045 1045 1045 1045 1046 1047 1049 1051 1053 1053 1055 1056 1056 1057 1057 1057 1059 1059 1060 1061 1062 1063 1063 1064 1064 1069 1069 1069 1072 1072 1073 1073 1073 1073 1076 1076 1076 1076 1076 1076 1078 1079 1079 1080 1080 1080 1080 1080 1081 1081 1081 1081 1081 1082 1082 1082 1083 1084 1084 1084 1084 1085 1086 1086 1086 1086 1086 1086 1086 1086 1086 1087 1087 1089 1089 1089 1089 1090 1090 1090 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1091 1093 1093 1094 1094 1094 1094 1094 1094 1095 1096 1096 1096 1096 1096 1096 1097 1097 1098 1099 1099 1099 1099 1100 1101 1105 1105 1105 1105 1106 1108 1108 1108 1109 1109 1110 1110 1111 1111 1112 1112 1114 1114 1114 1114 1114 1115 1115 1115 1116 1116 1121 1122 1122 1122 1125 1126 1131 1131 1132 1134 1134 1134 1134 1135 1136 1139 1141 1141 1141 1142 1142 1142 1145 1146 1147 1147 1148 1148 1149 1155 1156 1157 1158 1159 1160 1160 1161 1161 1161 1164 1165 1167 1168 1169 1170 1171 1171 1171 1172 1173 1174 1174 1174 1174 1175 1177 1177 1177 1177 1179 1179 1179 1180 1180 1180 1180 1180 1180 1180 1181 1181 1181 1181 1182 1183 1184 1185 1185 1185 1185 1186 1187 1188 1190 1190 1192 1192 1192 1193 1193 1193 1193 1194 1194 1195 1195 1196 1196 1196 1196 1196 1196 1196 1197 1197 1197 1199 1200 1201 1201 1201 1201 1202 1202 1202 1202 1202 1202 1203 1203 1204 1206 1207 1207 1208 1209 1209 1209 1209 1209 1209 1210 1210 1210 1210 1210 1210 1211 1212 1212 1213 1213 1213 1213 1213 1213 1213 1213 1213 1214 1215 1216 1217 1217 1217 1218 1220 1220 1220 1220 1220 1221 1221 1221 1222 1222 1222 1223 1223 1223 1223 1224 1224 1225 1225 1225 1226 1227 1227 1228 1228 1229 1231 1232 1232 1232 1232 1232 1232 1232 1232 1232 1232 1232 1233 1234 1235 1235 1236 1236 1236 1236 1237 1237 1238 1238 1239 1239 1240 1240 1240 1241 1241 1242 1244 1244 1244 1244 1244 1245 1245 1245 1246 1247 1247 1249 1250 1251 1251 1251 1252 1253 1253 1253 1253 1253 1253 1253 1257 1257 1257 1258 1258 1258 1259 1259 1259 1259 1259 1260 1260 1260 1262 1263 1263 1263 1265 1266 1267 1267 1267 1268 1268 1268 1268 1268 1269 1269 1270 1270 1270 1270 1270 1271 1271 1271 1271 1271 1272 1273 1273 1274 1274 1274 1274 1275 1276 1276 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1282 1283 1283 1283 1283 1283 1284 1285 1286 1286 1287 1287 1287 1288 1288 1288 1289 1289 1289 1289 1290 1291 1291 1292 1292 1292 1293 1294 1294 1294 1294 1295 1295 1295 1295 1295 1295 1295 1295 1296 1297 1297 1298 1298 1298 1298 1299 1299 1300 1300 1300 1300 1300 1300 1301 1301 1301 1301 1301 1301 1301 1302 1302 1302 1303 1303 1304 1304 1304 1305 1305 1305 1306 1306 1306 1307 1307 1307 1307 1307 1307 1307 1307 1307 1307 1307 1307 1307 1308 1310 1310 1310 1310 1312 1314 1314 1314 1315 1315 1316 1317 1317 1317 1318 1318 1319 1321 1321 1322 1323 1323 1324 1324 1324 1324 1325 1325 1325 1325 1325 1326 1326 1326 1326 1326 1326 1326 1328 1328 1328 1328 1329 1330 1330 1330 1330 1330 1331 1331 1332 1332 1332 1332 1333 1333 1333 1333 1334 1335 1335 1335 1335 1335 1335 1335 1336 1336 1336 1336 1337 1337 1338 1338 1338 1339 1339 1340 1340 1340 1341 1341 1341 1341 1341 1342 1342 1342 1343 1343 1343 1343 1343 1344 1345 1345 1345 1346 1346 1346 1347 1347 1347 1347 1347 1348 1348 1348 1349 1350 1350 1350 1351 1351 1351 1352 1352 1353 1354 1354 1355 1355 1355 1355 1356 1357 1357 1357 1357 1358 1358 1358 1358 1359 1359 1360 1360 1361 1361 1362 1363 1363 1363 1363 1364 1366 1366 1366 1366 1367 1367 1367 1367 1368 1369 1370 1370 1370 1371 1371 1371 1372 1372 1372 1373 1374 1374 1374 1374 1375 1375 1375 1375 1375 1375 1375 1375 1376 1376 1376 1377 1377 1378 1379 1379 1379 1380 1381 1382 1382 1382 1382 1383 1383 1384 1384 1385 1385 1386 1386 1387 1387 1387 1387 1387 1387 1388 1389 1390 1391 1392 1392 1392 1393 1393 1395 1396 1397 1398 1398 1399 1400 1401 1401 1402 1402 1402 1402 1403 1403 1403 1404 1405 1406 1407 1408 1408 1408 1409 1410 1410 1411 1411 1412 1413 1414 1414 1415 1416 1416 1417 1418 1418 1418 1418 1419 1420 1421 1421 1421 1421 1421 1422 1422 1422 1423 1423 1423 1423 1424 1424 1424 1424 1424 1425 1426 1426 1427 1428 1429 1430 1430 1430 1430 1430 1432 1432 1432 1432 1432 1432 1432 1433 1433 1433 1434 1434 1435 1436 1437 1438 1439 1440 1440 1440 1441 1441 1441 1441 1442 1443 1443 1444 1444 1444 1445 1445 1445 1445 1446 1447 1448 1449 1449 1450 1451 1452 1453 1453 1453 1453 1453 1454 1455 1455 1456 1456 1458 1459 1460 1461 1462 1462 1463 1464 1465 1466 1466 1467 1467 1468 1469 1469 1470 1470 1471 1472 1472 1473 1474 1475 1476 1479 1479 1480 1481 1481 1482 1482 1482 1483 1483 1484 1484 1484 1485 1486 1487 1487 1487 1488 1488 1488 1489 1489 1489 1489 1489 1490 1490 1490 1490 1493 1493 1493 1495 1496 1497 1497 1498 1498 1498 1499 1500 1501 1501 1502 1503 1504 1504 1504 1504 1506 1506 1506 1506 1508 1508 1508 1509 1510 1510 1510 1511 1511 1511 1512 1513 1513 1513 1514 1514 1514 1515 1515 1515 1515 1516 1516 1517 1517 1517 1517 1517 1518 1518 1519 1519 1519 1521 1522 1522 1522 1522 1523 1524 1524 1525 1525 1525 1526 1527 1528 1529 1529 1529 1530 1530 1531 1531 1531 1531 1531 1531 1532 1532 1534 1534 1535 1536 1536 1536 1536 1539 1539 1539 1539 1540 1541 1541 1542 1546 1546 1546 1546 1547 1547 1549 1549 1553 1554 1554 1554 1556 1560 1561 1561 1562 1562 1562 1562 1566 1567 1569 1570 1570 1570 1570 1571 1572 1572 1573 1573 1573 1573 1573 1573 1575 1576 1579 1579 1579 1580 1582 1584 1585 1588 1589 1589 1589 1590 1592 1592 1592 1593 1594 1594 1594 1594 1595 1596 1596 1596 1597 1597 1597 1598 1599 1601 1601 1603 1603 1604 1605 1606 1607 1608 1608 1609 1609 1610 1611 1611 1611 1612 1612 1612 1612 1612 1612 1612 1612 1612 1612 1613 1614 1614 1614 1614 1615 1616 1616 1617 1618 1618 1618 1619 1619 1622 1622 1623 1624 1624 1624 1625 1626 1627 1627 1627 1628 1629 1629 1629 1630 1631 1631 1631 1631 1633 1633 1633 1633 1634 1634 1634 1634 1634 1635 1635 1636 1636 1636 1636 1637 1637 1638 1638 1639 1640 1640 1644 1645 1645 1647 1648 1649 1649 1649 1650 1651 1651 1651 1651 1651 1652 1652 1652 1652 1653 1654 1655 1655 1655 1655 1655 1656 1656 1656 1656 1657 1658 1658 1659 1659 1660 1661 1661 1662 1662 1662 1663 1664 1665 1666 1666 1666 1666 1666 1667 1668 1669 1669 1669 1669 1669 1669 1670 1670 1670 1670 1670 1670 1671 1671 1671 1671 1671 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1676 1677 1677 1678 1678 1678 1679 1680 1681 1682 1682 1682 1682 1683 1683 1683 1683 1683 1683 1683 1684 1684 1684 1684 1684 1684 1685 1686 1686 1687 1687 1687 1688 1688 1688 1689 1689 1690 1690 1690 1691 1691 1691 1691 1692 1692 1694 1695 1695 1695 1695 1696 1696 1696 1696 1696 1697 1697 1697 1697 1697 1697 1698 1698 1698 1698 1698 1698 1699 1699 1699 1700 1701 1701 1702 1702 1702 1702 1703 1703 1703 1703 1704 1705 1705 1705 1706 1706 1706 1707 1707 1709 1709 1710 1710 1710 1711 1711 1711 1711 1712 1712 1712 1712 1712 1712 1713 1713 1713 1713 1714 1714 1714 1714 1714 1714 1715 1715 1716 1716 1716 1716 1717 1717 1718 1718 1719 1719 1720 1720 1720 1721 1721 1721 1721 1722 1723 1723 1723 1723 1724 1724 1724 1724 1724 1724 1725 1725 1726 1726 1726 1726 1726 1727 1728 1728 1728 1728 1728 1728 1728 1729 1731 1731 1731 1732 1732 1732 1732 1733 1733 1733 1733 1733 1733 1733 1733 1735 1736 1736 1737 1738 1738 1738 1738 1740 1740 1740 1741 1741 1741 1742 1742 1742 1743 1743 1743 1744 1744 1745 1745 1745 1745 1746 1746 1746 1747 1747 1748 1748 1748 1748 1749 1749 1749 1749 1751 1751 1751 1752 1752 1752 1753 1755 1755 1755 1755 1755 1755 1755 1755 1756 1756 1756 1758 1758 1759 1759 1759 1759 1759 1760 1761 1761 1761 1762 1762 1763 1763 1763 1763 1763 1764 1765 1765 1765 1765 1766 1766 1766 1767 1767 1767 1767 1768 1769 1769 1770 1770 1770 1770 1770 1772 1773 1773 1773 1775 1777 1777 1777 1778 1779 1780 1780 1781 1781 1782 1782 1782 1782 1783 1783 1783 1783 1783 1784 1784 1784 1784 1784 1784 1784 1785 1785 1785 1785 1786 1787 1787 1787 1788 1788 1788 1788 1788 1788 1788 1789 1790 1790 1790 1791 1791 1791 1791 1791 1791 1791 1791 1792 1792 1792 1792 1792 1792 1792 1793 1793 1793 1793 1793 1793 1794 1794 1795 1795 1795 1796 1796 1796 1797 1797 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1798 1799 1799 1799 1800 1800 1800 1800 1800 1801 1802 1803 1803 1803 1803 1804 1805 1805 1805 1805 1806 1806 1806 1806 1806 1806 1806 1807 1807 1807 1807 1807 1807 1808 1808 1808 1808 1809 1809 1809 1809 1810 1810 1810 1810 1811 1811 1812 1812 1812 1813 1813 1814 1814 1814 1815 1816 1816 1817 1817 1818 1819 1820 1820 1821 1821 1822 1822 1822 1823 1823 1823 1824 1825 1825 1826 1827 1827 1827 1827 1828 1828 1829 1829 1830 1830 1830 1830 1831 1831 1831 1831 1831 1831 1832 1832 1832 1832 1833 1833 1833 1834 1834 1834 1834 1834 1834 1834 1835 1836 1836 1837 1837 1837 1837 1837 1838 1838 1838 1838 1838 1838 1838 1839 1839 1839 1840 1841 1841 1841 1841 1841 1841 1841 1841 1841 1842 1842 1843 1844 1844 1845 1845 1845 1845 1845 1847 1847 1848 1849 1850 1852 1853 1853 1854 1854 1855 1856 1856 1856 1857 1859 1860 1860 1860 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1862 1862 1862 1862 1863 1863 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1865 1866 1867 1868 1868 1868 1868 1868 1869 1870 1870 1870 1870 1870 1871 1871 1871 1872 1873 1874 1876 1876 1877 1877 1877 1877 1877 1877 1879 1879 1880 1880 1881 1881 1882 1883 1884 1885 1886 1886 1886 1886 1886 1887 1888 1889 1889 1890 1890 1891 1891 1893 1893 1893 1893 1894 1894 1894 1894 1895 1895 1896 1897 1898 1900 1901 1902 1903 1904 1905 1906 1907 1907 1910 1911 1912 1913 1914 1915 1915 1916 1916 1916 1916 1916 1917 1918 1918 1918 1918 1919 1920 1920 1921 1923 1923 1925 1926 1927 1927 1928 1929 1930 1930 1931 1933 1933 1934 1934 1936 1936 1936 1936 1937 1937 1938 1938 1939 1939 1939 1939 1940 1940 1940 1940 1941 1942 1942 1943 1943 1945 1946 1946 1947 1949 1949 1950 1950 1951 1953 1954 1955 1957 1959 1959 1959 1960 1960 1960 1961 1961 1961 1962 1962 1963 1963 1964 1966 1966 1967 1967 1967 1967 1967 1967 1968 1968 1968 1970 1970 1972 1972 1972 1972 1972 1973 1974 1974 1974 1974 1975 1975 1975 1975 1975 1976 1976 1976 1976 1977 1977 1977 1978 1978 1979 1980 1981 1982 1983 1984 1986 1987 1988 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2019 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2045 2047 2050 2053 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2072 2073 2074 2075 2076 2077 2078 2079 2081 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2124 2125 2126 2127 2128 2129 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2158 2159 2160 2161 2162 2163 2165 2166 2168 2169 2170 2171 2173 2176 2177 2180 2181 2182 2183 2184 2187 2188 2189 2190 2191 2192 2194 2195 2196 2197 2198 2200 2201 2202 2203 2205 2206 2207 2208 2209 2210 2212 2213 2214 2215 2216 2217 2218 2219 2220 2221 2224 2225 2227 2228 2229 2230 2231 2232 2233 2234 2235 2236 2237 2239 2240 2243 2244 2247 2249 2250 2254 2255 2256 2261 2262 2264 2266 2267 2268 2270 2271 2272 2273 2274 2275 2276 2277 2278 2279 2282 2283 2284 2285 2286 2288 2291 2292 2293 2294 2296 2297 2298 2299 2300 2301 2302 2303 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2318 2319 2320 2321 2323 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2358 2359 2360 2361 2363 2364 2366 2367 2368 2373 2374 2376 2377 2378 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2391 2392 2393 2394 2395 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2409 2410 2411 2412 2414 2415 2417 2418 2419 2420 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2446 2447 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2460 2461 2462 2463 2464 2466 2468 2469 2470 2471 2472 2474 2475 2476 2477 2478 2479 2480 2483 2484 2485 2486 2487 2488 2490 2491 2492 2496 2497 2499 2500 2501 2502 2503 2504 2505 2506 2508 2509 2511 2512 2513 2514 2515 2516 2520 2522 2524 2526 2527 2528 2529 2530 2531 2532 2533 2534 2535 2536 2537 2539 2540 2541 2544 2546 2547 2548 2549 2550 2552 2553 2554 2557 2568 2569 2570 2573 2574 2575 2582 2583 2584 2587 2593 2596 2598 2600 2601 2603 2605 2606 2614 2615 2625 2634 2641 2648 2649 2652 2655 2656 2657 2659 2660 2662 2663 2665 2669 2675 2677 2678 2679 2680 2681 2683 2684 2685 2689 2690 2693 2695 2696 2697 2698 2699 2700 2702 2703 2704 2705 2712 2713 2714 2716 2717 2719 2722 2723 2727 2732 2733 2734 2735 2736 2740 2742 2745 2746 2750 2753 2754 2758 2759 2761 2763 2765 2767 2769 2770 2772 2773 2774 2775 2777 2783 2785 2787 2788 2789 2790 2791 2792 2793 2794 2795 2796 2797 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2809 2810 2812 2813 2814 2815 2816 2817 2818 2819 2820 2822 2824 2826 2827 2828 2829 2831 2833 2834 2835 2836 2837 2838 2842 2843 2844 2847 2850 2851 2853 2854 2859 2861 2862 2863 2864 2865 2866 2867 2869 2870 2871 2874 2875 2876 2877 2878 2880 2881 2882 2883 2886 2888 2889 2890 2891 2892 2893 2894 2896 2897 2899 2903 2904 2905 2906 2907 2909 2911 2920 2922 2927 2928 2929 2930 2931 2933 2934 2936 2937 2938 2943 2944 2945 2948 2949 2950 2952 2953 2955 2956 2958 3 3 32 36 39 40 55 56 102 134 149 165 185 187 193 196 197 202 204 209 210 217 219 220 222 224 226 230 230 232 233 234 235 236 236 239 240 244 245 246 247 247 250 252 261 266 267 268 275 277 317 318 326 327 331 336 354 368 370 393 397 407 418 425 428 447 451 453 467 468 469 475 481 484 485 530 536 563 573 578 587 617 618 630 632 648 656 693 696 713 725 729 731 734 748 752 756 762 764 779 782 784 788 789 798 801 804 806 812 813 817 824 828 828 830 831 832 834 836 843 846 849 851 851 851 851 851 852 853 857 858 860 861 861 863 863 863 863 863 863 863 867 868 873 875 876 879 880 882 883 883 884 884 889 890 893 895 901 903 904 906 906 906 906 907 907 907 908 911 913 913 913 913 913 913 913 913 913 913 913 914 915 915 915 915 915 915 915 915 915 915 915 915 915 920 921 925 927 928 932 933 934 953 958 960 962 965 966 968 972 973 975 977 979 979 979 979 979 980 984 989 990 998 1001 1006 1009 1010 1014 1015 1016 1021 1023 1024 1026 1027 1033 1034 1037 1038 1039 1040 1046 1048 1048 1050 1052 1054 1058 1064 1064 1064 1064 1064 1064 1064 1064 1064 1064 1064 1064 1064 1066 1066 1066 1066 1067 1068 1069 1070 1071 1072 1073 1074 1077 1077 1077 1077 1077 1077 1078 1080 1088 1092 1094 1096 1098 1102 1103 1104 1105 1106 1107 1109 1110 1113 1114 1117 1118 1118 1118 1118 1120 1123 1124 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1126 1129 1130 1131 1133 1135 1136 1138 1138 1140 1141 1142 1143 1144 1150 1152 1162 1162 1162 1162 1162 1162 1162 1162 1163 1176 1178 1178 1189 1191 1198 1204 1204 1205 1209 1219 1228 1230 1241 1243 1244 1245 1248 1254 1255 1256 1261 1263 1264 1309 1311 1313 1318 1320 1327 1350 1353 1365 1380 1381 1394 1395 1431 1456 1457 1477 1478 1479 1480 1491 1492 1494 1505 1507 1520 1527 1533 1538 1538 1538 1538 1538 1538 1538 1538 1538 1538 1543 1547 1549 1550 1552 1554 1555 1557 1558 1558 1559 1562 1562 1562 1562 1562 1562 1562 1562 1562 1562 1562 1562 1562 1562 1563 1564 1565 1566 1567 1568 1574 1575 1576 1577 1577 1577 1577 1577 1577 1577 1577 1577 1577 1577 1577 1577 1577 1578 1579 1580 1581 1583 1585 1586 1586 1586 1587 1589 1591 1592 1594 1595 1600 1601 1602 1602 1607 1608 1610 1611 1612 1613 1615 1615 1617 1618 1620 1620 1620 1620 1621 1621 1621 1621 1621 1621 1630 1632 1641 1644 1646 1649 1654 1660 1671 1672 1675 1683 1693 1708 1727 1730 1731 1733 1734 1739 1740 1750 1750 1754 1756 1756 1757 1762 1769 1771 1773 1774 1775 1777 1780 1791 1798 1801 1836 1838 1846 1851 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1852 1858 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1862 1868 1875 1876 1877 1878 1879 1895 1899 1908 1909 1911 1915 1920 1921 1922 1923 1924 1925 1932 1935 1940 1943 1944 1948 1952 1958 1959 1965 1969 1969 1969 1971 1971 1971 1971 1973 1973 1973 1973 1975 1980 1985 1989 2002 2013 2015 2020 2021 2042 2043 2044 2046 2048 2051 2052 2054 2071 2080 2122 2123 2130 2131 2157 2167 2172 2174 2175 2178 2179 2185 2186 2193 2199 2204 2211 2222 2223 2238 2241 2242 2245 2246 2248 2251 2252 2253 2258 2260 2263 2265 2280 2287 2289 2290 2295 2305 2316 2317 2322 2343 2357 2362 2365 2369 2370 2371 2372 2375 2390 2407 2408 2413 2416 2421 2445 2459 2465 2467 2473 2481 2482 2489 2493 2494 2495 2498 2507 2510 2517 2518 2519 2525 2538 2542 2543 2545 2551 2559 2561 2567 2580 2581 2585 2586 2590 2591 2594 2595 2597 2599 2602 2604 2607 2608 2609 2611 2612 2616 2617 2619 2620 2621 2623 2624 2627 2628 2629 2630 2631 2632 2633 2639 2643 2644 2645 2646 2647 2650 2651 2653 2654 2658 2666 2668 2671 2672 2673 2674 2682 2691 2692 2694 2706 2707 2708 2709 2710 2711 2715 2718 2721 2724 2725 2726 2728 2729 2730 2731 2737 2738 2741 2744 2748 2749 2755 2756 2760 2762 2764 2768 2771 2776 2778 2779 2780 2781 2782 2784 2786 2821 2823 2825 2830 2832 2839 2840 2841 2845 2846 2849 2852 2856 2857 2858 2860 2868 2873 2879 2884 2885 2887 2895 2898 2900 2902 2908 2910 2912 2913 2914 2915 2918 2919 2921 2923 2924 2925 2926 2932 2935 2939 2941 2942 2951 2957 2959 43 48 125 205 208 216 227 228 230 253 276 457 833 847 850 851 855 861 863 872 877 878 881 906 909 913 918 919 930 966 968 970 979 1048 1058 1064 1065 1066 1071 1075 1077 1113 1118 1119 1126 1127 1128 1129 1137 1151 1153 1154 1162 1166 1178 1204 1431 1537 1538 1544 1545 1548 1551 1555 1558 1562 1577 1586 1591 1602 1620 1621 1642 1643 1750 1776 1852 1861 1892 1956 1969 1973 2014 2016 2017 2018 2049 2164 2226 2257 2259 2269 2281 2304 2521 2523 2555 2556 2558 2560 2562 2563 2564 2565 2566 2571 2572 2576 2577 2578 2579 2588 2589 2592 2610 2613 2618 2622 2626 2635 2636 2637 2638 2640 2642 2661 2664 2667 2670 2676 2686 2687 2688 2701 2720 2739 2743 2747 2751 2752 2757 2766 2798 2811 2848 2855 2872 2901 2916 2917 2940 2946 2947 2954

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5087 11305 11858
10$	14506
101	10909
101$	16973 11157
11$	14506
12$	2835 2836 2837
13$	2835 2836 2837
14$	2835 2836 2837
15$	2835 2836 2837
16$	2835 2836 2837 15124 15125 15132 15133 11803
17$	15124 15125 15132 15133 11803 6209
18$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15132 15133 15823 11803
19$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15132 15133 15823 11803
2$	11858
20$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15132 15133 15823 11803 6209
21$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15132 15133 15823 11803
22$	12940 12942 691 12975 12976 15132 15133 15823 11803
23$	12940 12942 691 12975 12976 15132 15133 15823 11803
24$	12940 12942 691 12975 12976 15132 15133 11803 5748
25$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15132 15133 15823 11803
26$	12940 12942 691 12975 12976
27$	12940 12942 691 12975 12976
28$	12940 12942 691 12975 12976
29$	12940 12942 691 12975 12976
3$	11858
30$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15126 15127 15128 15132 15133 15823 11803
31$	6209
3x5x2$	6148
4$	11858
47$	6209
4ft$	6127
5$	3562 9781 9782 11858 6127
5ft$	6127
5x5x5$	6147
6$	3562 9781 9782 11858 6127
60$	17181
6ft$	6127
7$	14506 11858 11966
8$	14506 11858
9$	14506 11858
999	10909
999$	16973
a$	6535 6598 6778 12845 6783 7308 7343 7461 7485 7566 7652 7908 8282 2281 2282 2283 8667 8668 14822 14831 8852 8853 2678 2774 2859 2860 9116 9581 3549 10438 10472 10511 10597 10618 10620 10647 11080 11244 11257 11263 11272 11315 17455 5176 11432 11433 17507 5353 5406 5638 5768 5786 5867 5870 12207 6043 12281
abandon$	5791
abandoned$	5788 5791
abandoning$	5791
abandons$	5791
abc$	11132 6056
abcs$	11132
abdicate$	4431
abdicated$	4431
abdicates$	4431
abdicating$	4431
abh	11436 6063
abh$	17500 12281
abide$	14258
abilit	12149
ability$	14470 8857 8858 8859 8860
abject$	5755
able	11029
able$	2733 2736 2737 2739 2748 2760 8997 8998 8999 9000 3012 3045 9272 9293 9294 3086 3097 3101 3102 9321 3104 3105 9330 3113 3114 3115 3129 15785 4874
ably$	9342 9343 9344 9345
aborti	5968
abortion$	12186
about	10994 12050
about$	6326 6330 6405 13009 13225 7163 7275 7290 13587 13588 7525 7918 14016 14017 14049 8061 14127 14740 14997 15274 15275 15276 9215 15282 15283 15284 15288 15289 9571 9572 15686 9623 9624 9625 3563 9951 9952 9986 3769 3770 3771 3772 9991 16091 16442 16469 16579 16580 10613 16680 16722 16723 16724 10737 10738 10739 4713 11018 11042 11331 11365 11555
above$	12750 13529 13530 13531 7493 14611 14612 14613 9809 16676 16776 16805 10843
abrasive$	6099
abroad$	17410
abscond$	12874 603 604 11969 6067
abscondded$	603 604 11969 6067
abscondding$	603 604 11969 6067
absconded$	603 604 11969 6067
absconder$	11462 6067
absconders$	11462 6067
absconding$	603 604 13595 11461 11969 6067
absconds$	603 604 11969 6067
absconsion$	6067
absconsions$	6067
absen	12221
absenc	11326 17403
absence$	17390
absent$	12879 16280 10958
absentee$	14544 11601
absentees$	14544 11601
absolute$	9794 3727 6044
absolutely$	2483 3930 10481 5746 5749
abstin	5201
abstinence$	11419
absurd$	3017 3018 3019 3020 3021 3022
abus	17438
abuse	11373
abuse$	12282 12283 12326 12327 12328 12348 12360 12620 12682 12810 13161 13162 13171 13172 13294 13360 7297 13512 13706 13707 13804 13806 14211 14212 14333 14334 14335 14336 14337 14338 14339 14340 15477 9415 17435 17436 17437 11503 11506 11518 11560 12238
abused	5150 6022
abused$	12333 12987 13315 14333 14334 14335 14336 14337 14338 14339 14340 11368 6022 12240
abuser$	12866 12961 12966 12971 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13770 7964 14082 14164 14484 2206 14535 14545 2293 11511 11592 11595 11596
abusers$	12866 12966 12971 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13770 7964 14082 14164 14484 2206 14535 14545 2293 14814 11511 11592 11595 11596
abusive$	7441 14333 14334 14335 14336 14337 14338 14339 14340 8433 5515 11744 6106
abysmal$	6140
abysmally$	6140
academy$	10295 10300 10301 10303 4092 16765 10728 4514 16832 16833 17372 17373 17376 5814
accept$	12427 12443 197 6536 329 330 331 332 333 334 335 336 12664 12700 12772 12805 1231 7454 7456 7458 13868 13873 7812 1934 1935 1963 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 1974 1975 14258 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8239 8240 8241 8242 8243 8269 8270 8271 8272 8273 8274 8275 8276 14851 14856 14859 15981 16030 16036 16050 16084 16085 16094 16095 16096 16324 16553 5300 11949 11950
acceptable$	8208 4908 11165 6056
accepted$	12555 12556 12557 12559 329 330 331 332 333 334 335 336 13019 13026 13034 13043 13044 13045 13057 13347 1231 7454 7456 7458 14181 1934 1935 1974 1975 16163 16164 16165 16166 16324 5300
accepting$	329 330 331 332 333 334 335 336 1231 7454 7456 7458 1934 1974 1975 14851 16029 5300
accepts$	329 330 331 332 333 334 335 336 1231 7454 7456 7458 1934 1974 1975 16094 16095 16096 5300
acceptted$	329 330 331 332 333 334 335 336 1231 7454 7456 7458 1934 1974 1975 5300
acceptting$	329 330 331 332 333 334 335 336 1231 7454 7456 7458 1934 1974 1975 5300
access$	12427 4695 5990
accessing$	4695
accessory$	5308
accesss$	4695
accident$	2277
accidents$	2277
accommodated$	402 403 404 405
accommodation$	12917 12918 12919 12920 12921 12922 12923 12924 17415 17466 17495 12252
accomp	6169
accomplice$	13770 11488 11525 11656
accomplices$	13770 11488 11525 11656
accord$	12657 12984 12985 13321 11490
accoun	4700 10930 4741 11051 4844 11121
account$	13358 7419 1202 7421 1204 14072 14073 14074 14075 2162 2163 8382 8383 8384 14449 2168 2169 2170 2171 2172 2173 16528 16529 16530 16531 16532 16533 16534 10860 4644 16977 10914 4848 17145 17185 17301 17302 5157 17447 11710
accountability$	1929 1930 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 8162 8163 16761 16762 16763 16764 12026
accountable$	81 82 83 84 85 1929 1930 17145
accounted$	4848
accounts$	354 355 13358 7419 1202 7421 1204 14072 14073 14074 14075 2162 2163 8382 8383 8384 14449 2168 2169 2170 2171 2172 2173 10860 4644 16977 10914 16994 17115 4848 17185 11710
accusation$	11558
accusations$	11558
accustomed$	3195 3196 3279
achiev	4867 5102
achiever$	14549
achievers$	14549
acknowledge$	8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8269 8270 8271 8272 8273 8274 8275 8276 16525 16553
acknowledged$	16407 16408
acne$	11915 6130
acned$	6129
acquit	6052
acquitted$	12270
across$	8460 8461 2616 8835 9014 9015 9016 9348 9349 9350 9665 9809 17061 11206 11781 11972
act	4607 17155 17347 5888
act$	6856 12927 7031 814 815 13542 13543 13931 1652 1653 8239 8240 8241 8242 8243 2290 2322 2330 2508 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 2913 2934 3106 3107 3314 9664 3455 3456 3541 3542 3543 3544 16307 16553 16744 16747 16880 4827 4933 5517 5583 12106
acted$	7031 814 815 1652 1653 2290 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3314 3455 3456 3541 3542 3543 3544 10282 10291 16359 16364 16367 16368 16370 16371 16372 16373 16407 16408 16431 16563 5517 5583
acting$	1652 1653 2290 2646 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 2935 3106 3107 3439 3541 3542 3543 3544 4827 5493 5517 5583
action	4582 12130
action$	12384 14038 16434 4214 4215 4216 16528 16529 16530 16531 16532 16533 16534 4827 4933 11188 11198 17276 11448 12128
actionable$	10800
actions$	3 4 5 6 7 8 9 6230 12295 12296 6237 12302 12303 22 23 6242 25 12384 12471 6415 12649 12650 12651 12652 12653 12654 12655 12656 12674 13076 13077 13078 13079 7138 921 13415 13416 13417 13418 13419 13420 1250 1251 14211 14212 14213 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 14443 4206 11448
active	17090
active$	6352 135 6607 528 529 530 531 532 880 11470 11793 12083 5870 5872
activi	16855 17096 12097 12130 12134 12135
activities$	12371 12384 11448 11467 11564
activity$	12371 12384 6857 12928 16952 16994 11448 11467 11564 11792 12054
acts$	12911 6856 12927 13542 13543 1652 1653 2290 2323 2331 2509 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 2914 2933 3106 3107 3314 3455 3456 3541 3542 3543 3544 5517 5583
actted$	1652 1653
actting$	1652 1653
actual$	11436
add	4561
add$	1161 1446 14450 14451 14452 14453 14454 4719 6174
addded$	1446
addding$	1446
added$	1161 1446 4679 4680 4719 4720 4793 4795
addict	17403 17421 12194
addict$	14551 14552 14553 14660 14661 17420 11601 11602 6089
addicted$	12368 5058
addiction$	12380 5058 17341 12147
addictions$	12380
addicts$	14551 14552 14553 14660 14661 17423 11601 11602 6089
adding$	1446
addres	4587 10841 4639 10857 4675 10893 10894 17016 17127 5843
address$	6527 6528 6529 12858 12859 12860 12861 6798 6799 6800 6801 17001 4772 5843 12254
addresses$	6527 6528 6529 16883 16905 17001 4772 12061 12078
adds$	1161 13443 1446 4719
adenoi	11255
adenoids$	17319
adept$	3546
adequate$	3058 3061 10439 10440 10441 10442
adhd	6174
adidas$	11925
admirably$	9342 9343 9344 9345
admission$	12202
admissions$	12202
admit$	16030 16036 16050 16324 16553 16744 11949
admitted$	16163 16164 16165 16166 16324 5070 5071 12201
adoles	11279
adolescent$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 3549 15831 15834 17343 5062 5371 5374 11727 5637
adolescents$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15831 15834 11727
adopted$	4762 12247
adoption$	6030
adoptive$	6030
adore$	680 681 682 683 684
adored$	680 681 682 683 684
adores$	680 681 682 683 684
adoring$	680 681 682 683 684
adult$	12594 12595 12603 6541 12716 12758 12770 12781 6752 6753 12835 6828 6835 6838 12909 12912 12943 12946 12972 13579 13584 14000 14137 8290 8325 14392 14393 14394 14395 2120 8791 8847 2702 14989 15033 8977 8980 2793 15078 15079 15080 15081 15082 15083 15084 2808 9037 15109 15114 15115 15116 15138 15147 2870 9093 15164 15165 9112 2895 15186 2909 2910 9130 15195 15196 9133 9134 9155 2944 2945 2957 9177 2964 2965 15255 2977 9292 9295 15359 3178 3179 3180 3181 15469 15470 15471 15472 15514 15523 15525 15532 15591 15592 15593 15594 15702 15705 15752 15753 15754 15755 3477 9742 9743 15808 15809 15810 15811 15812 15813 15825 16010 16012 16013 10337 10338 11456 5265 11487 11801 11802 11805 11806 5591 11811 11812 5614 5629
adults$	12307 6510 6511 6513 6518 6523 6526 12591 12594 12595 12603 12607 12770 12835 12866 12868 12871 6828 12903 12909 12912 12943 7426 14126 14266 14267 14271 14363 8304 14392 14393 14394 14395 14412 8349 14596 8555 14948 14989 15003 15004 15005 15006 15014 15033 15078 15079 15080 15081 15082 15083 15084 2808 9029 15109 15114 15115 15116 15120 15121 15122 15123 15124 15125 15129 15136 15144 15145 15146 15147 15148 2869 15184 2909 2910 9130 15195 15196 2937 2938 2961 15249 15250 15251 15252 2977 9200 15267 9207 15359 15366 15367 15368 9324 15390 15391 15392 15393 15420 15428 15429 15430 15431 15432 15440 15441 15442 15443 15444 15475 15476 3235 3237 15523 15525 15532 15591 15592 15593 15594 15597 15602 15692 15737 15739 15742 15743 15744 15748 15752 15753 15754 15755 15776 3508 3509 3510 3511 15795 9733 3521 3522 3523 15808 15809 15810 15811 15812 15813 15823 15828 15829 15913 15979 16010 16012 16013 10079 10080 10082 10083 11456 11553 11643 11671 11801 11806 11811 11812 11834
advance$	4862
advanced$	2793 3211 3477 11470
advanceed$	4862
advanceing$	4862
advances$	6539 6540 12620 12621 13532 13533 15041 15042 15043 15044 4862
advant	4959
advantage$	12334 13481 11177
advert$	15972
advice$	12480 12545 12546 13271 13934 13935 13943 1668 14187 14303 14304 14305 14306 14307 14851 16393 16394 16395 16396 16397 16398 16836 11540 11554 11944 12017
advis	10801 12081
advised$	6358 12483 12484 6421 204 205 206 207 208 209 210 211 6430 213 214 215 216 217 218 219 220 221 222 223 1732 1733 1734 1735 1736 1737 1738
affair$	15311 15655 15656 15657 15658
affairs$	15179 15378 15379 15380 15381 15494
affect$	15575 15576 9513 9517 3300
affection$	12917 12918 12919 12920 12921 12922 12923 12924 13228
affections$	12621
affili	4607 12054 12056 12097 6169
affiliate$	11564
affiliated$	2176 11564
affiliates$	11564
affiliation$	2113 2114 2176 11564
affiliations$	11564
affray	11436 6063
affray$	17500 12281
afraid$	15412 15413 15414 3173 3174
african$	3572 9795 9800 9801 5664 11914
afro$	11902 5685 11904
afros$	11902 11904
after	16996 11379
after$	12665 13422 13423 1151 7693 7694 7696 7697 13926 14188 8171 8904 15013 8952 15239 15316 9275 15421 15422 15436 9620 15820 4405 16835 17061 5045 17356 17443 12177
afternoon$	17283 5104
afternoons$	5104
afterp	11269
afterpill$	17333
afterthought$	16755
again$	12493 12494 14014 14015 7952 16071 16072 16074 16075 16076 4359 10686 10687 17269 17332 11535
agains	4767 11088 12130
against$	12862 12863 12864 12865 7870 14042 16972 17013 4756 17059 17098 11045 11070 17143 17152 11151 17252 11190 11964 12083 12140 12144
age$	6846 12939 8420 15038 15039 15040 15075 15076 15151 15152 15153 15154 15191 15192 15193 15258 9441 9442 9443 9444 15659 9752 9753 15839 15848 15849 15850 11328 12228
aged$	6878 15831 15834 17329 11485
agencies$	14748 10295 10300 10301 4092 16765 10728 16832 16833
agency$	14748 10269 10295 10300 10301 4092 10337 10338 16765 10728 4514 16832 16833 10800 5755 5804 5813
ages$	15075 15076
aggression$	14578 14634 14935 14936 2657 2658 11736
aggressive$	14865 14866 14867 14868 14869 14870 14871 14872 14873 14874 14875 14977 11690 5515 6106
aggressively$	6106
aggressiveness$	14935 14936 11736
aggressor$	13770 14484 14485 14486 14487 11592 11593 11594 11638
aggressors$	13770 14484 14485 14486 14487 11592 11593 11594 11638
aggro$	13125 13722
agitator$	6082
agitators$	6082
ago$	15713 15714
agree$	737 738 1026 1027 1028 1029 1031 1032 1033 1034 1035 7454 7456 7458 2726 2727 2728 2729 5287
agreed$	711 737 738 13057 1026 1027 1028 1029 1031 1032 1033 1034 1035 7454 7456 7458 2726 2727 2728 2729 5287
agreement$	12671 17190
agreements$	17190
agrees$	737 738 1026 1027 1028 1029 1031 1032 1033 1034 1035 7454 7456 7458 2726 2727 2728 2729 5287
agreing$	737 738 1026 1027 1028 1029 1031 1032 1033 1034 1035 7454 7456 7458 5287
ahead$	168 6685 12751 13977 16776 16806 12068
aid	4867
aid$	4862 4869 5004 12178
aided$	4862 4869 5004
aiding$	4862 4869 5004
aids	4867
aids$	4862 4869 5004 12178
aim	4957
aim$	16899 17223 4945 17277
aimed$	11225
aims$	16899 17223 4945 11225
air$	14665
airhead$	11656
airheads$	11656
alarm$	7880
albanian$	3572 9797 11914
album$	10840
alcoho	17403 17421 11358
alcohol$	40 280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 14402 15226 15227 15228 15229 15230 17340 5201 5976 12194
alcoholic$	17420 17422 11601
alcoholics$	17423 11601
ale$	15588
alert	4691
alert$	4574 4595 4596 4900
alerted$	10873
alerting$	4595 4596
alerts$	4595 4596
aliase	5831
aliases$	12049
alibi	5831
alibi$	12047 12049
alibis$	12047 12049
alien$	11716
alienated$	5638
aliens$	11716
alight	11442
alight$	17506
alike$	11924 11926
alive$	17315
all	11053 12109
all$	6434 6438 320 902 7126 13271 7232 1018 1019 7393 7427 1413 1414 7671 13839 13841 1588 7844 8235 8504 8561 8593 14680 14681 8646 8677 2601 8847 2671 2718 15001 2784 9006 15106 2854 15347 15478 15493 9499 3287 3288 3423 15733 3526 3672 15983 9920 9934 3718 3720 9946 3853 3854 3855 3994 3995 3996 4006 10225 10267 16542 16549 10516 10647 10649 16731 16732 4459 10833 10869 16988 4821 11065 17257 11236 5274 11497 5465 11944 11945 12018 5867
alleg$	13359
allegation$	2162 2163 11558 11559
allegations$	7392 2162 2163 11558 11559
allege$	14437 14438 4809 11556 11557
alleged$	13359 14437 14438 4781 4808 4809 4813 11556 11557 5342
allegedly$	6076
alleges$	14437 14438 4809 11556 11557
allegged$	13359
allegging$	13359
alleging$	13359
allegs$	13359
allerg	6180
allergy$	12147
alley$	14822
alloca	4571
allocated$	4678
allow	4567 4597
allow$	51 52 53 54 55 56 292 293 294 13166 925 1024 1762 1763 1764 1765 1766 8008 16030 16036 16050 4392 4643 4869 11491 11949
allowed$	51 52 53 54 55 56 292 293 294 13166 13204 13205 925 1024 1762 1763 1764 1765 1766 4392 4869 5042 5180 11491
allowing$	51 52 53 54 55 56 292 293 294 13166 925 1024 1762 1763 1764 1765 1766 4392 4869 11491
allows$	51 52 53 54 55 56 292 293 294 13166 13204 13205 925 1024 1762 1763 1764 1765 1766 4392 4643 4869 11491
alls$	14680 14681
almost$	840 1055 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 3420 3421 3563 5587 5616
alone	11274 12251 6039
alone$	13061 13133 13475 13609 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15371 15372 15373 15374 15375 15376 15377 15386 15405 15727 15773 17338 6039 12257
along$	12565 12584 12708 6926 6927 6928 6944 13317 7254 7255 7256 1113 13491 7487 7488 13908 13912 1650 9632 3415
alopecia$	6132 6179
alpha$	11601 5388
already$	2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2898 15264 15265 15266 3563 5587
alright$	9709 3492 3493 3494
also$	8621 5375
alter$	10139 10140
altered$	1076
alternative$	5990
alternatives$	12545 12546
although$	225 6483 6484 6485 6486 6487 6488 6489 6490 278 279 12862 12863 12864 12865
altogether$	4459
always$	599 846 7622 7623 2763 3291 3672 9992 3906 3907 3908 3909 5729 6136
am$	10193
ambition$	14966 11772
ammunition$	13762 13765
amok$	11653
among$	2189 8443 14508 14509 2228 14601 14864 8875 8915 11241
amongst$	8443 14508 14509 2228 14864 8875 8915
amoral$	6110
amount$	389 390 391 15417 15418 15419
ample$	161 162 163 6450
amuck$	11653
an$	6894 6908 7343 8200 2484 14822 8895 2774 9074 9122 9191 9450 9638 3534 3535 3549 10243 10647 11080 11272 17455 11433 5638 12207
anaemi	6180
anaemic$	6179
analys	10813 10814 10815 4598 4599 16940 16965 4735 10956 4830 11048
analysis$	12057 12072
analyst$	16861 16863 16877 16878 16879 10816 10817 4611 10953 17020
analysts$	16861 16863 16877 16878 16879 10816 10817 4611 10953 17020
anaphy	6180
and	4633 5911 5918
and$	6433 12619 7276 7295 13907 14344 14466 8422 8423 14647 14674 8631 14696 8706 8713 14782 14903 15479 15666 9619 9763 15831 15834 9809 9829 15897 11017 11114 11116 11145 11200 11535 12033 12086 5925 12276
angels$	15278 15279 15280 15281 15297 11625
anger$	14634 2649 5516
angina$	6179
angry$	2526 16280 5353 5638
animal$	11601
animals$	14550 14551 14552 14553 14572 14573 14574 14730 14733 14824 16755 11601 11602
ankle	5214
ankle$	17354 17355 11432
ankles$	17354
annoy$	13246
anonymous$	5834
anorak$	11921
anoraks$	11921
anorex	5954
anorexia$	12172
anorexic$	12172
anothe	4899
another$	6219 12801 7993 8001 14424 14600 14787 8742 14949 3549 16809 16837 11257 5089 11445 5638 5870
anpr	5850
anpr$	12068
answer$	12664 7046 1711 14258 2920 2921 2922 9286 16030 16036 16050 16094 16095 16096 16097 16098 16099 16100 16153 16324 10317 10324 16525 16553 10535 10536 4327 4328 16686 16744 16747 17240 17277 11949
answerable$	81 82 83 84 85 1711
answered$	13026 13057 7046 14181 2920 2921 2922 16163 16164 16165 16166 4032 16324 16364 16367 16368 16370 16371 16372 16373 16375 16376 16377 10317 16407 16408 16794
answering$	7046 10317
answerred$	7046 10317
answerring$	7046 10317
answers$	7046 1711 2920 2921 2922 16094 16095 16096 16153 10317 4327 4328
antagonise$	5335
antagonised$	5335
antagonises$	5335
antagonising$	5335
antagonist$	11638
antagonistic$	6108
antagonists$	11638
anti	16915 4689 11001 4798 17092 17100 4819 17114 11066 11158 11163 11164 4967 4968 11189 5971
anti$	6749 6755 13804 13806 2115 8515 14588 2525 14865 14866 14867 14868 14869 14870 14871 14872 14873 2626 8850 8868 8869 8870 8914 5544 5545
antibiotics$	11271
antici	4754
anticipated$	17153
antidepressant$	12189
antidepressants$	11271 12189
antifreeze$	12159
antips	5971
antipsychotic$	12189
antipsychotics$	12189
antisocial$	12810 12818 13804 13806 14580 14588 14865 14866 14867 14868 14869 14870 14871 14872 14873 8868 8869 8870 14977 17065 17130 5332 5467 5509 11728
anxiety$	6176
any	17011 11053 5833 12109
any$	13271 13514 7792 8142 14257 8235 8339 2875 2876 9447 9460 15665 15983 9920 9934 3718 3720 9946 10150 10257 16381 16387 16388 10467 10468 10511 10649 4556 10781 16856 16944 10891 10913 4699 16983 17027 17028 17030 17071 4817 17134 17137 11080 11109 17196 11139 11142 17208 4928 17215 4934 11183 17254 17257 17266 11207 17278 11944 11945 5867 12114
anybody$	287 288 289 12780 7136 7137 13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 7603 14271 8339 2842 15390 15391 15392 15393 15475 15476 15509 16012 16013 16017 16018 16019 10079 10080 10082 10083 10121 10122 10123 10295 16988 11183
anyone$	287 288 289 12591 12780 7136 7137 13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 7379 7602 14267 14271 8339 14591 14607 14816 15033 2842 15390 15391 15392 15393 15420 15475 15476 15776 16012 16013 16017 16018 16019 10079 10080 10082 10083 10121 10122 10123 10295 16363 16988 11183 11536
anything$	12564 7175 7272 7273 7406 7530 13963 14161 2925 15345 3168 15493 3248 9507 15585 15681 15920 15921 16017 16018 16019 16028 16034 16040 16045 16054 16089 16117 16123 10079 10080 16161 4022 4023 4024 4025 4026 16464 16465 16466 16467 10405 10869 10871 4667 16963 11944 5781
anyway$	12497 12501 15362
apart	11203 11204
apart$	17267 17268
apathetic$	6108 6140
apathy$	6140
apnoea$	12154
apologise$	16324
apologised$	16163 16164 16165 16166 16324 16407 16408
apology$	4327 4328 16686
app$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 10919
appalling$	12430 12431 12432 12433 14865 14866 14867 14868 14869 14870 14871 14872 14873 14967 4323 4324 4325 4326 4488 5515 5551 5787 6140
appallingly$	5471 5764 6140
appeal$	9256 9257 9258
appear$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 9348 9349 9350 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 3599 3600 3601 4225 4226 17282 5203 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5583 5696
appearance$	15806 15807 15854 15855 15856 15857 15859 15860 15861 15862 15863 15864 15865 15866 15975 12269
appearances$	12269
appeared$	3599 3600 3601 4225 4226 5203 5583 5696
appearing$	4225 4226 5203
appearred$	4225 4226
appearring$	4225 4226
appears$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 3599 3600 3601 4225 4226 17282 5203 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5583 5696
append	11255
appendicitis$	6181
appendix$	17319
appeti	11261
appetite$	1220 1221 17325
appetites$	11832
apple$	11585
apples$	11585
applic	4912
application$	4857
applications$	4857
applied$	4114 4115 4116 4413 17167 11134
apply	4899 4912
apply$	14603 14604 14605 14606 4114 4115 4116 5889
appointment$	9936 3719 9938 3721 3722 16273 16274 16275 16314 16315 16316 17348 12197
appointments$	9936 3719 9938 3721 3722 16314 16315 16316 17348 12197
appreciate$	14258 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223
appreh	11092
apprehend$	17156 5896
apprehending$	5896
approa	12130
approach$	1125 9162 9163 9164 9165 9166 15998 4206 12128
approached$	1125 13688 13689
approaches$	6539 6540 1125 15041 15042 15043 15044 15998 16687 16688
approaching$	1125
appropriate$	6395 15469 15470 15471 15472
appropriately$	13095
approval$	14389 14390 14391
apps$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 10919
april$	12833
arab$	3572 9795 5664 11914
arcade$	12831 12832 4990
arch$	11140 17205
arches$	11140 17205
architect$	1112
architects$	878 1112
are	4607
are$	6223 6366 6371 380 381 562 6878 868 869 2040 2041 2042 2043 2160 8404 8405 2188 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2448 2516 8735 2527 2531 2541 2562 2568 8801 2602 2621 2630 2631 2632 2633 2634 2635 14983 2847 9070 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 9084 2888 2982 2983 2984 2989 3246 3273 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3529 3564 3576 9810 15897 9863 3672 3708 9941 10192 10194 3987 10227 4055 4056 10424 4294 4295 10545 4390 10662 4452 4453 16796 4566 10811 10875 10945 10954 10965 10984 4807 11089 17282 11359 5205 5247 5259 5260 5274 5313 5376 5378 5383 5430 5438 5457 5470 5493 5510 5512 5521 5522 5582 5610 11857 11905 11906 5776 5803 12086 12111 5962
area	11166
area$	14590 14595 8905 10976 17230 11176 11552 12246
areas$	11176
ares$	17282
argue$	13109 10026 16280 11961
argued$	13109 16280 11961
argues$	13109 16280 11961
arguing$	13109 16280 11961
argume	11344
argument$	10061 16126 10063 11521
argumentative$	14943 14944 14945 14946 14947 11739 6106
arguments$	16248 16249 16250 5119 17408 11521
aripiprazole$	6190
arm$	13774 13854 13855 13856 13857 13858 13859 13860 7800 15873 10770 17318 17354 17355
arms$	13826 13827 15528 15529 15530 15531 15873 17318 17354
around	12050
around$	6405 12511 12714 12988 7315 7589 7756 14589 14618 14997 8941 8970 15036 3335 10582 16993 11468 11781 11941 11960
arrangement$	12989 13018 6955 6956 7471 15458 11792
arrangements$	12989 13018 15458 11792 12208
arrest	16880 4630 4641 17045 4770 4860 17147 17148 17151 11092 4878 17164 11113 5018 17403 17405 17421 17447 12140 6162
arrest$	13304 13305 14211 14212 15828 15829 10859 4764 17122 17138 17141 11078 4871 17156 4876 11096 4886 4888 17172 17177 17188 17202 17211 4965 17276 17285 17287 11236 17499 12106 5890 5896 12143 6055 6163 6211
arrested$	12341 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 12779 13133 13615 13616 17105 17113 17123 12099 12260 6211
arresting$	4965 5896
arrestped$	4876
arrests$	4785 17068 17122 17138 4871 4876 11096 4888 17177 4965 17276 17499 12106 12120 6211
arrive	16916
arrive$	14258
arrived$	16749 16750 16751 16752
arrogance$	14937 14938 2659 2660 11737 6140
arrogant$	10513 10678 6108 6140
arsey$	6099
arson	17078 17091 17099 17100 11436 11437 11440
arson$	17500 17501 17502 17504
arsonist$	11601 6097
arsonists$	11601 6097
art$	15108 5978
arthri	6180
as	4607 5833
as$	6779 6934 13036 7197 7218 1003 1004 7223 1007 1232 1233 1234 1235 1373 1374 1375 1460 8421 8662 8763 2620 8913 8963 9020 9045 2883 9111 9131 9132 2967 2976 15365 3268 3269 9489 9575 9611 9612 9673 9849 4227 4228 10483 16572 4467 4470 10691 10863 16975 17015 10988 10989 10994 17061 11060 5274 5375 5377 5493
asb	16915 4689 4819 17114 11158 11164 4967 4968 11189
asb$	12810 13804 13806 14578 10907 11037 17222 17228 4947 11185 11186 17253 5014
asbo	11130 11131 6056
asbo$	17194 17195 11132 5356 12274
asbos$	17194 17195 11132
ascert	4836
asd	6174
ashamed$	16596 4316
asian$	3549 3572 9795 9802 9826 9827 9828 3611 5637 5638 5664 11914
aside$	7879 10581 10667
ask$	12569 6506 6507 12572 12573 340 341 342 343 344 345 842 1127 1128 1129 1130 1131 1132 7514 7519 1542 8030 3193 16219 16220 16221 16525 10821 11957
asked$	219 220 221 222 223 6542 340 341 342 343 344 345 12745 12746 6716 6717 6718 6719 6720 6721 6722 6723 842 13157 13386 13387 1127 1128 1129 1130 1131 1132 13424 13443 13688 13689 1542 7799 13927 1703 1732 1733 1734 1735 1736 1737 1738 14182 16103 16359 16364 16367 16368 16370 16371 16372 16373 16375 16376 16377 16401 16402 16403 16563 16794 4591 10821 4739 10968 11343 11355
asking$	340 341 342 343 344 345 7058 841 842 1127 1128 1129 1130 1131 1132 1542 7798 1761 16029 16219 16220 16221 11957 11979
askked$	340 341 342 343 344 345 1127 1128 1129 1130 1131 1132
askking$	340 341 342 343 344 345 1127 1128 1129 1130 1131 1132
asks$	340 341 342 343 344 345 842 1127 1128 1129 1130 1131 1132 13443 1542 3193 16103
asleep$	4312 4313 4496
asperg	6174
aspirations$	14966 11772
aspiring$	5347
assaul	17078 17091 17100 17106 17118 17119 17120 5150 11373 17438 17447 11415 11417 11437 11440 6063
assault$	12778 13294 13360 7297 7523 7524 13589 1415 13706 13707 14211 14212 17039 17082 17437 17479 17481 17500 17501 17502 17504 11503 11560 12281
assaulted$	13480 11368 5223
assaults$	17039 17501 17502 11560 12281
assert	4976
assertive$	11194
assess	17309 17347 5212 12050 12149
assess$	9229 9230 9231 9232 3096 9315 9316 9317
assessed$	2245 2603 4607 4781 4808
assessing$	9229 9230 9231 9232 3096 9315 9316 9317
assessment$	17349 12101 12209
assessments$	12101 12209
assign	4571
assist	4597 4867 11239
assist$	45 4862 4869 4945 5004 17303
assistant$	11305 17370 17385
assisted$	16871 4862 4869 5004
assisting$	4862 4869 5004
assists$	4862 4869 4945 5004
associ	16855 16901 16903 16915 10930 4749 11010 17079 17096 12056 12134 12135
associate$	12700 12729 12731 12732 12733 12764 13021 13022 13023 13024 13025 14397 2176 5331 11550 11564
associated$	2110 2176 11564
associates$	12424 14397 2176 16883 16887 16994 16995 16997 17055 4774 5331 11550 11564 5871
associating$	13021 13022 13023 13024 13025 2176 4774 5331
association$	2113 2114 14397 10295 10300 10301 4092 16765 10728 16832 16833 4774 17074 11550 11564 11586 5839
associations$	2113 2114 14397 16994 16995 10967 11550 11564 11586
assume$	1934 1974 1975 4809
assumed$	1934 1974 1975
assumes$	1934 1974 1975 4809
assuming$	1934 1974 1975
assurance$	2902 2903 2904 2905 2906 2907 2908
assured$	9687 11833 11849
asthma	6180
astonishing$	10625 16690
astray$	14489 14490 14491 14492
asylum	6041
asylum$	12259
at	10976 11337
at$	15 12340 12619 6582 7087 13248 7414 7765 14168 14265 14589 8659 2598 14903 15022 15023 9556 15831 15834 3563 10220 4007 4014 4015 10311 10523 10530 10671 16770 16993 10975 17155 11104 17218 11193 17289 11246 11289 11311 11317 11319 11320 11368 11389 11390 11404 11421 11960 11972 12177 12248 12271 12276
ate$	2448
athena$	17002
athletic$	5641 6129
atrocious$	6140
atrociously$	5471
attach	5027
attach$	1789
attaches$	1789
attachment$	11245 5928
attack	17438
attack$	12778 13294 7523 7524 13589 1415 11205 11503 12150 12170
attacked$	12341 12779 13133 13153 13480 7546 7547 13636 13637 13638 13650 13651
attacks$	11205 12150
attemp	12108
attempt$	7004 787 788 789 790 7009 792 793 14140 1859 8078 8079 8116 15998 9936 3719 9938 3721 3722 16414 16415 16528 16529 16530 16531 16532 16533 16534 10474 10475 10476 10477 10478 4327 4328 11539
attempted$	16503 16504 16505 16506
attempts$	15998 9936 3719 9938 3721 3722 4327 4328 16687 16688 11539
attend	17395 5977 6203
attend$	12427 12700 14258 8197 14856 14859 15981 16030 16036 16050 16084 16085 16094 16095 16096 16153 16324 16553 16747 11314 5203 11949 11950
attendance$	16720 16786 17377 17390 11538 11719 6202
attended$	13026 13034 16163 16164 16165 16166 4032 16324 16794 11314 5203
attender$	14562 11538 11611 11621
attenders$	14562 11538 11611 11621
attending$	16029 11314
attends$	16094 16095 16096 16153 16175 16176 16177 16178 16997 5203
attent	11024
attention$	12307 12372 12373 6539 6540 6543 12620 12621 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13018 13129 7066 13163 7100 13167 13213 13228 13268 13374 13499 13532 13533 7548 13879 13936 13937 14343 14354 14355 8316 2099 2100 2101 2102 8321 14389 14390 14391 14418 8477 2627 2645 14953 14954 14957 15041 15042 15043 15044 15241 15242 16323 16362 16366 16367 16368 16370 16371 16372 16373 16528 16529 16530 16531 16532 16533 16534 4588 17088 4810 11499 5456 5527 11746 11747 5549 12065 6174
attentions$	12621
attitude$	12384 12674 905 7138 921 1250 1251 14795 14796 2592 2593 14959 2685 2902 2903 2904 2905 2906 2907 2908 9162 9163 9164 9165 9166 15246 15806 15807 4444 4445 4446 4447 11448 11641 11682 11684 5516 11769 11770 5555 12005
attitudes$	12384 2592 2593 9162 9163 9164 9165 9166 15806 15807 11448 11641 11769
attract$	12306 6243 321 322 6572 6573 847 848 7149 1223 1224 7468 7469 8890 5276 5285 5325
attracted$	12306 6243 321 322 6572 6573 847 848 13203 1223 1224 7468 7469 2065 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2093 5276 5285 5325
attracting$	12306 6243 321 322 6572 6573 847 848 1223 1224 7468 7469 8322 8323 8324 5276 5285 5325
attractive$	6129
attractor$	12102
attractors$	12102
attracts$	12306 6243 321 322 6572 6573 847 848 13203 1223 1224 7468 7469 5276 5285 5325
attractted$	12306 6243 321 322 6572 6573 847 848 1223 1224 7468 7469 5276 5285 5325
attractting$	12306 6243 321 322 6572 6573 847 848 1223 1224 7468 7469 5276 5285 5325
attrib	17103 4942
attributable$	17101
attributed$	4782 17101
auburn$	5685
august$	12833
aunt	11338 17404 17454 11393
aunt$	17402
auntie	17454
author	4899
author$	1112
authorised$	10968
authorities$	14979 14980 10295 10300 10301 4092 16765 10728 16832 16833
authority$	14607 14851 14948 16010 10295 10300 10301 4092 16765 10728 16832 16833 11378 17443 11554 11671 11762 5814
authors$	878 1112
autism	6174
autism$	17367
autist	6174
autumn$	12833 12834
availa	4640
available$	12329 11470
average$	5641
averse$	2569 2570 2571 2572 2573
avoid$	13537 13538 13995 14003 14016 14017 14258 14622 14654 15063 15064 15818 9764 9765
avoidant$	14874 14875 5515 6108
avoided$	12777 6714 497 13026 13034 13048 13049 7028 7628 13693 13694 13695 13696 13697 14181 16352 12025
avoiding$	9764 9765
avoids$	14654
awaiti	5076
awaiting$	11294 6049
awarde	4571
aware	4703
aware$	249 250 251 252 253 254 255 256 257 258 259 260 261 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1755 8934 14999 15000 3038 3039 3040 15464 4747 11061
awareness$	8234 9175 15240 9276 3059 3060 9279 9695
away$	12446 12609 12610 6555 12667 12668 12721 12737 12740 12754 12793 12794 12875 12876 12881 6944 13018 13033 13042 13069 13075 13098 13099 13105 13211 7165 7167 13277 13278 13279 13280 13281 7243 7337 7403 7408 7409 13490 13581 13586 13597 7846 7847 7848 7849 7851 7879 13997 13999 14002 14087 14088 1813 14096 1815 14098 14099 1818 14133 14138 14141 14184 8201 2436 2671 15396 15782 16004 10011 16485 16486 16511 16512 10509 10510 11038 17175 11234 17410 11370
awful$	14967
awkward$	14943 14944 14945 14946 14947 17265 11739
b$	11394 17458 12281
babes$	15528 15529 15530 15531 15641
babies$	15167 15168 15169 15170 15171 15278 15279 15280 15281 15297 15299 15300 15301 15302 15303 15304 15642 11807
baby	17404 12187
baby$	15642 11264 11265 17417 5145 5690 5691
babysitter$	15315 15469 15470 15471 15472
babysitters$	15469 15470 15471 15472
babysitting$	15420 15434
back$	12401 12447 12448 6617 12706 12762 539 540 541 542 6795 6796 12869 12870 6935 6936 6937 6938 6944 13052 13054 13055 13056 13074 13110 13111 7052 13210 13247 13524 13528 13576 13604 13628 7703 7705 1535 13879 8012 8013 8014 8015 8016 8017 8018 8019 14139 14144 8201 8202 15481 15573 9805 16003 3783 16073 16382 16383 16385 16391 16392 10505 10584
backbone$	14764 14765 14766 14767 14768
backchat$	13109 11684
backchatter$	11656
backchatters$	11656
backed$	1535
background$	14926 11729 12273
backgrounds$	14926 11729
backing$	1535
backked$	1535
backking$	1535
backs$	13628 1535 8202 10584
backstabber$	11656
backstabbers$	11656
backward$	16685 6099
bad$	6354 12430 12431 12432 12433 170 171 172 173 174 175 176 12636 12637 6610 6664 518 519 12815 990 7441 7443 7450 7451 7452 7453 7722 7725 13803 7745 7746 7747 13825 14060 14061 14062 14063 14064 14065 14066 14067 8086 14201 14386 14388 14392 14393 14394 2193 2194 2195 8414 8417 8507 14581 2359 2364 2365 2381 2421 2422 2423 2424 2425 2426 14719 14735 14785 2504 2505 2534 2535 2536 2539 14865 14866 14867 14868 14869 14870 14871 14872 14873 14874 14875 8861 14967 9583 9584 3586 15884 9822 9824 10419 4323 4324 4325 4326 16726 16727 16728 16729 4488 5232 5333 5350 5367 5368 5370 5445 11666 5450 5515 5525 5539 5551 5669 5787
badge$	13549
badly$	2628 3570 10274 4359 11738 5537 5665 11924 5764
baffling$	1804 1807 1810 1811
bag$	13865 15906 15907 15915 11122 17203
baggy$	15908 15909 5712
bags$	13865 9832 15906 15907 15915 11137 17203 11925
bail$	8351 3485 11433 17497 6045 12264
bailed	6045
bailed$	12263
bait$	13887 5335 11657
baited$	5335
baiting$	12374 12375 12376 12377 12378 5335
baits$	5335
baitted$	5335
baitting$	5335
balaclava$	15949 11925 6135
balaclavas$	15949 15950 15951 15952 15954 11925 12099 6135
bald$	9816 6129
ball$	521 522 16705
ban$	7523 7524 13589
band$	12640 12980 12981 12982 2268 16853
bandana$	11925 6135
bandanas$	11925 6135
bandit$	6079
bandits$	6079
bands$	2268 16853
bane$	8839
banger$	11564
bangers$	11564
banging$	11564
bangladeshi$	3572 9797
bank$	782 14072 14073 14074 14075 17477
banked$	782
banking$	782
bankked$	782
bankking$	782
banks$	782
banned$	12368 10971 5180
bannin	4917 4918
banning$	11067 11075 4910 11135 11136
bare$	9902 10482 5658
barely$	3069 9287 3070 9288 3071 3155 9373 3156 3157 9857 4250 5031 5096 5589 5956
bargained$	13634 13635
barman$	12640
barred$	12368 402 403 404 405 10971
barrel$	14775 5648
barter$	647 648 946
bartered$	647 648 946
bartering$	647 648 946
barterred$	647 648 946
barterring$	647 648 946
barters$	647 648 946
base	11129
base$	17193
baseball$	5721
basic$	5755
basically$	2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 5587
basis	4912
bask$	1092 1093
basked$	1092 1093
basket$	8609
basking$	1092 1093
baskked$	1092 1093
baskking$	1092 1093
basks$	1092 1093
bath	11400
bath$	17464
batted$	9940
batteries$	12159
battery$	12159
batting$	7341
battle$	5626
battles$	15766
bbrought$	10786
be$	6344 6580 6583 12692 12697 6648 6649 6650 12729 6701 6705 562 6923 6984 868 869 7089 7192 7246 7251 7312 13430 7411 7436 7508 13647 7910 7941 8172 2043 8281 14441 2160 8395 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 8487 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 8746 2531 2541 8766 2602 2621 2630 2631 2632 2633 2634 2635 8879 8880 9050 9051 9052 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 9181 2989 15445 15447 3201 3246 9526 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 9627 3491 3507 3564 3576 9982 9985 16056 16057 16058 10009 10088 10098 3885 3886 3887 3888 10141 10190 10364 10436 10532 10533 4452 4453 10875 10954 10955 11003 4807 17089 11026 17152 11089 11100 11101 11103 4952 11179 4985 11233 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5803
beanie$	11925
beanies$	11925
bear$	12772 960 961 962 13716 1963 2985 2986 2987 2988 10672 5805
beard$	9833 11886 11902 11904
bearded$	6129
beards$	9833 11886 11902 11904
beared$	960 961 962
bearing$	960 961 962 2902 2903 2904 2905 2906 2907 2908 15246
bearred$	960 961 962
bearring$	960 961 962
bears$	960 961 962 2985 2986 2987 2988 5805
beat	17421 17430 17438
beat$	4560 10779 10780 4564 10785 16854 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 11040 4839 11063 11105 4925 4929 11148 17431
beaten	5150
beaten$	6279 11368
beating$	1415 14043 15574 11503
beats$	17431
bebrought$	10786
became$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 8801 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 5247 5260 5376 5378 5383 5430 5438 5457 5470 5493 5510 5512 5521 5522 5582 5967
because$	6234 370 392 394 6621 410 411 6952 6953 1134 1215 1216 1217 7478 5157 17447
becom	4607 5933
become$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 8806 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 16057 5247 5260 5376 5378 5383 5430 5438 5457 5470 5493 5510 5512 5521 5522 5582
becomes$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 10062 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582
becoming$	8801 8807 5375
bed	5189 5194 5937
bed$	12802 12917 12918 12919 12920 12921 12922 12923 12924 13220 13221 13656 13657 8020 17452 11394 11395 11396 17474 11412 12155
bedbugs$	11407
bedroom$	17203 11395 17467
bedrooms$	11137 17203
beds$	12802 8020
bedtime$	15501 15502 15503 15523 15525
bedtimes$	15523 15525 15708
bedwetting$	12155
bee$	11605
been	10865 5214 5933
been$	6303 6368 6369 6419 6420 203 212 6452 6453 549 562 13032 13041 13043 13044 13045 6985 6997 795 7016 7017 868 869 7634 7635 1822 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2554 8797 8798 8799 8805 8811 2602 2621 2630 2631 2632 2633 2634 2635 2752 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3073 3246 3335 3336 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 9942 9943 9944 9959 10189 4055 4056 10290 16539 16540 10487 10488 16563 4360 4390 10628 10629 10630 10663 10664 10665 4452 4453 10729 10847 10875 10954 4807 11089 5050 5071 5077 11314 11318 5101 5183 11432 5247 5260 5274 5313 5376 5378 5383 5430 5438 5457 5470 5493 5497 5510 5512 5521 5522 5582 5803 5967 5983 5996 5998 6021 6023 6029 6042 6043 6048
beer$	17334
bees$	11605
befell$	12363
before$	12750 13529 13530 13531 13978 13981 14004 9039 15166 9179 9713 9714 16676 16776 16805 17061 4987 11421
befriend$	12887 610 611 612 16978
befriendded$	610 611 612
befriendding$	610 611 612
befriended$	610 611 612
befriending$	610 611 612
befriends$	610 611 612
beg$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
began$	12452 562 13688 13689
beggar$	11662
beggars$	11575 11662 5812
begged$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
begging$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
begin	4904
begin$	12452
begins$	12452
begs$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
begun	5977
behav$	13026
behave$	12697 12700 12805 13021 13022 13023 13024 13025 7031 814 815 13107 13108 979 980 13542 13543 2290 2324 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 9664 3541 3542 3543 3544 16030 16036 16050 16153 5520 5583 11949
behaved$	13021 13022 13023 13024 13025 13026 13034 13090 13091 7031 814 815 7034 7035 13100 13101 13107 13108 13542 13543 14181 8410 2290 8846 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3541 3542 3543 3544 16163 16164 16165 16166 11689 5520 11755 5583
behaves$	979 980 13542 13543 2290 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3541 3542 3543 3544 16153 16175 16176 16177 16178 5520 5583
behavi	17197 4917 17403
behaving$	13026 2290 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3541 3542 3543 3544 5520 5583
behavior$	12384 2583 2584 2585 2586 2587 2588 2589 2590 2591 11448
behaviors$	12384 11448
behaviour$	3 4 5 6 7 8 9 6230 12295 12296 6237 12302 12303 22 23 6242 25 12371 12384 12471 6415 354 355 12649 12650 12651 12652 12653 12654 12655 12656 12674 12684 12685 12686 12687 13076 13077 13078 13079 905 13198 7138 921 13415 13416 13417 13418 13419 13420 1250 1251 13625 8047 1830 1831 14211 14212 14213 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 14299 14300 14301 14302 14443 14502 2583 2584 2585 2586 2587 2588 2589 2590 2591 14927 14928 14929 14930 14932 14933 14934 15246 15806 15807 16204 16952 10907 11016 17097 11037 11067 11075 11076 11126 11130 11131 11135 17222 17227 17228 4947 11185 11186 17253 17395 11332 11428 11448 11449 11564 11590 11591 11641 11733 5516 5992 5993 12273
behavioural$	5516
behaviours$	12371 12384 14927 14928 14929 14930 14932 14933 14934 11448 11449 11641 11733
behavs$	13026
behavved$	13026
behavving$	13026
behind	16903 10993 17063 17090 11027 4818 11055 11056
behind$	13960 14467 15206 15207 15208 15710 15712 15715 9736 16169 16171 16254 16255 16260 16261 16262 16265 16266 16267 16268 16269 16270 16271 16272 10644 16917 17057 11036 5110 11814 12225
being	5933
being$	12360 6419 6420 12506 6580 6583 6697 6715 549 6888 868 869 7411 13497 7504 1328 1329 13835 7944 7946 7947 7948 7949 2043 8277 8281 8361 8363 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 8545 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 8705 2516 2527 2531 2541 8788 2602 2621 2630 2631 2632 2633 2634 2635 8946 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 9105 9180 9187 2989 3246 9496 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 9640 9654 9655 9656 9658 3491 3507 3564 3576 4055 4056 16541 4360 4390 10627 10875 11103 17314 5078 5247 5260 5376 5378 5383 5430 5438 5457 5470 5493 5510 5512 5521 5522 5582 5996 5998 6021 6042 6043 6048
belief$	12000 12030
believe$	12632 12633 12634 12635 1271 1272 1273 1274 1275 1276 1277 13750 13751 13752 13753 13868 13873 2321 2329 2507 15693 15694 10323 16553 16747 4809
believed$	1271 1272 1273 1274 1275 1276 1277 8380 8381 14446 14447 14448 2321 2329 2507 16205 16206 16207 16208 16209 16375 16376 16377 4585 4781 4808 4813 4837
believes$	1271 1272 1273 1274 1275 1276 1277 2321 2329 2507 16375 16376 16377 4809
believing$	1271 1272 1273 1274 1275 1276 1277 2321 2329 2507
belift	10786
bellicose$	6099
belligerent$	6106
bells$	13944
belong	4607
belongs$	16733 12019
below$	5110 12233
bench$	4888 17262 5204
benefit$	14258 4588 16871 4862
benefited$	4862
benefiting$	4862
benefits$	4862 4915
bent$	1291 1292 1293 1294 4554
bepicked$	10786
beraid	10786
bereaved$	5122 6206
bereavement$	17436 6206
besear	10786
besieged$	2180 2181
besotted$	673 674 675 676 677 678 679
bespectacled$	6129
bespok	5098
best$	2834 3035 3036 3037
bet$	3885 10103 3886 10104 3887 10105 3888 10106 3889 3890
beta$	11273
betray$	5791
betrayed$	5788 5791
betraying$	5791
betrays$	5791
better$	6354 6395 12808 13095 13237 7302 7303 7304 13900 13901 14001 14006 14105 14106 8051 14116 14117 14187 15672 16345 4748
betwee	16996
between$	9092 12251
bevisi	10786
bewitch$	1088 1089 1090 1091 5289
bewitched$	1088 1089 1090 1091 5289
bewitches$	1088 1089 1090 1091 5289
bewitching$	1088 1089 1090 1091 5289
beyond$	14611 14612 14613 2366 2458 2459 2629 2636 2795 9429 3241 3242 3243 3278 3422 3852 3980 5408 5409 5429 5449 5550 5617 5741 5782
bid	4912
bid$	4857
bids$	4857
bifida$	12166
big$	6315 14377 8615 8624 8695 8698 8699 2928 2929 2930 2931 3041 3042 9532 9643 9644 9645 3520 3532 3568 9794 5474 5641 5649 5666 5685
bigger$	3461
biggest$	2380 3593 5437 5689 5873
bighead$	11656
bigheads$	11656
bigmouth$	11656
bigmouths$	11656
bike	16983 11206
bike$	17270
bikini$	6133
bikinis$	6133
bimbo$	11656
bimbos$	11656
biological$	5558
biopsies$	6178
biopsy$	17358 6178
bipola	11358 6177
bipolar$	17422
birth	10857
birth$	14976 5558 12186
birthmark$	6130
birthmarks$	6130
bit$	6711 7219 7224 1392 1402 1472 1512 15159 15160 15746
bitch$	11648
bitches$	11648
bitchy$	6108
bite$	1472 1512
bited$	1472 1512
bites$	1472 1512
biting$	1472 1512
bitten$	1472 1512 11845
bitterly$	4359
black$	3549 3572 9795 3586 15874 9826 9827 9828 3611 3614 15941 15942 15943 15954 5637 5638 5661 5662 5669 5685 11925 5712 12099
blackheads$	11915
blackmail$	12360 11503
blacko	6182
bladder$	17319
blade	17503
blade$	8312 8313 8314 11420 17500
bladed$	17500
blades$	8312 8313 8314
blam$	4526 4527
blame$	406 407 408 409 13139 13140 13141 13142 13143 13144 13145 13146 13147 13148 13149 13150 13173 13174 13175 13176 13191 13192 13193 13194 917 918 919 7158 7159 13242 13243 13244 13273 13274 13275 13276 13282 13283 13284 13285 7231 1014 7233 13298 13363 13513 13660 13661 13662 7599 7600 7601 1384 1385 1884 14166 1885 8177 8178 8179 8180 8181 14256 8193 16260 16261 16262 16581 16734 16736 16737 10674 16739 16744 16745 10709 4534 4535 4536 4537 11504 5801 5802 12023
blamed$	13153 917 918 919 13668 13669 13670 13671 13672 1884 1885 4526 4527 4534 4535 4536 4537 5219
blameless$	7231 1014 7233 11501
blames$	917 918 919 1884 1885 10674 16739 4534 4535 4536 4537
blameworthy$	6140
blaming$	917 918 919 1884 1885 16489 16490 16581 4526 4527 4534 4535 4536 4537 16825 16826 16827 16828
blammed$	4526 4527
blamming$	4526 4527
blams$	4526 4527
blank$	15980 9935
blanket$	3727
blatant$	2309 2310 2312
blazers$	9903
bleach$	5662 12159
bleached$	5662 5685 11905
bleeder$	11575
bleeders$	11575
blifte	10786
blight$	2439 8839 5419
blighted$	2180 2181 2313
blighter$	11575
blighters$	11575
blind$	7875 1658 1659 1660 10590 11502 12025 5821 12181 12182
blindly$	13795
bling$	14375
blinkered$	6140
block$	14086 14751 15034 15617
blocked$	6728 14095 14181
blockers$	17337
blond$	9816 5662 5685 6129
blonde$	9816 5662 5684 5685 6129
blood$	14749 11668 12177 5985 6180
bloody$	5770
blot$	2182 2439 11656
blow$	13726 15574
blown$	9689
blue$	7921 15874 5663 5685 11925
board$	10295 10300 10301 4092 16765 10728 16832 16833 10840 17038 17279 12066
boards$	12066
boast$	5337
boasted$	5337
boasting$	5337
boasts$	5337
boastted$	5337
boastting$	5337
boat$	14657 8594
boats$	14657 8594
bodge$	6143
bodged$	6143
bodges$	6143
bodging$	6143
bodies$	12638 12639 12916 13064 7003 13228 14071 2970 2971 2972 2973 2974 15494 15790 15791 15792 15793 15806 15807
bodily$	11436
body$	12916 7003 7212 2902 2903 2904 2905 2906 2907 2908 15204 2970 2971 2972 2973 2974 15655 15656 15657 15658 15790 15791 15792 15793 10940 4724 5673
boisterous$	6108
bolshy$	6110
bomb$	11608 11609
bomber$	9841 11925
bombers$	11925
bombs$	11608 11609
bone$	14646 5541
boned$	11867
book$	13971 14686 17173
books$	14686
boorish$	6101 6110
boost	5011
boots$	15550 15552 15553 15554 11925
boozer$	11656
boozers$	11656
bore$	2985 2986 2987 2988
born$	9576 5025 17328 5580 5949 5964
borough$	17270 17453 12246
borstal$	16197
boss$	12599 15698
bosses$	15698 12062
bossy$	6108
botch$	6143
botched$	6143
botches$	6143
botching$	6143
both$	7206 7732 5274 5375 11971 5867
bother$	13125 13230 13231 13232 13233 13234 14345 15575 15576 9513 16104 16105 16106 16107 16281 16436 16507 16525 11544 11977 11978
bothered$	13026 13034 13974 13975 13976 9519 16343 16354 16359 16364 16367 16368 16370 16371 16372 16373 16401 16402 16403 16404 16405 16406 10345 16428 16429 16430 16431 16436 10378 16508 16563 10660 16794 4520 11977 11978
bothering$	11977 11979
botherred$	11977
botherring$	11977
bothers$	9227 15292 9494 9495 11977
bottle$	11270
bottles$	11270
bottom$	2490 2493 6009
bottoms$	15947 3671 15963 5723
bought$	12333 1564 1565 1568 1569 1570 1571 14010 8306 11548
bounce$	9417 3286 9505 9506 9509
bounced$	3286 9505 9506 9509
bouncer$	12640 12980 12981 12982
bouncers$	12640 12980 12981 12982 15003 15004 15005 15006
bounces$	3286 9505 9506 9509
bouncing$	3286 9505 9506
bound$	545 3775 3776 3777 3915 10133 3916 10134 3917 10135 3918 10136 3919 10137 3920 10138
boundaries$	14631 14632 15501 15502 15503 15523 15525 15708 11554
box$	1535 11400 5684 11984 5767
boxed$	1535
boxes$	1535
boxing$	1535
boy	10781 16944 10891 10913 16983 17027 17028 17030 17071 4817 17117 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 11357 11441 12114
boy$	382 412 450 12965 923 944 7162 1320 1321 1323 2164 14496 14497 2350 14659 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2650 15090 2990 2991 15644 9728 3525 3627 3676 3677 10016 10119 10120 10812 11414 17505 5338 11568 11574 11585 11597 5380 11614 11654 11660 5456 11727 5518 5519 11804 11884 11907
boyfri	17403
boyfriend$	12451 6684 467 12867 12937 656 657 658 659 660 12973 12974 693 694 695 696 697 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13505 13506 7962 5125 17409 17417 17424 11366 11482 11483 5266 5267 11511
boyfriends$	12451 6684 467 12937 656 657 658 659 660 12973 12974 693 694 695 696 697 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13505 13506 11482 11483 5266 5267 11511
boys	10796 10804 17014 10951 4736 4737 10998 4803 11047 4841 17197 11196 17260 5015 17300 5875
boys$	12397 12576 12597 12602 12605 12626 382 12689 6629 412 12726 450 6686 6687 6688 12804 6741 6743 6745 12835 12867 12905 12909 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 13371 13376 13377 13378 13379 13380 13381 7333 7373 7374 13505 13506 13526 1320 1321 1323 7591 13691 13715 13756 13759 13761 7920 7931 7932 7994 8002 14085 1835 8092 8255 14351 14365 14382 14400 8338 14409 14419 14420 14421 14422 8374 2157 2158 2159 2164 14460 14462 2187 14471 14472 14473 14474 14479 14482 14496 14497 14577 2349 2350 14659 2417 2418 2419 2420 14742 14771 14772 14773 14774 14808 14819 14877 14880 14905 14906 14907 14908 14909 14910 14921 2650 14939 14941 15003 15004 15005 15006 15090 9061 2852 2866 9146 9147 9148 9149 2956 2990 2991 15297 15307 15320 15356 15559 15644 9726 3525 15875 3627 3676 3677 15978 16022 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 16174 10111 16184 3973 10196 10197 3982 10201 10212 16332 16513 10490 10491 10492 10493 10494 10495 10555 16634 16653 16661 16662 16663 16664 16665 16666 16667 16668 10753 17062 11021 4812 4814 4826 17109 17111 11059 4880 17213 17246 11457 11568 11574 11585 11597 11614 11644 11654 11660 11677 11727 5518 5519 11804 11884 12009 12017
bpicked$	10786
braces$	11904 11915
brag$	5337
braged$	5337
bragged$	5337
bragging$	5337
braging$	5337
brags$	5337
braid	10786
braid$	11902 11904
braide	10786
braided$	5685 11905
braids$	15944 11902 11904
brain$	13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 6182
brainless$	6099
brains$	13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 8403 2540
brand$	15904 11940
branded$	15908 15909 5712
brands$	15904 11925 11940
brash$	6110
brassy$	6099
brat$	6079
brats$	6079
bratty$	6099
bravado$	13625 8143 1926 8145 14376
brawler$	11656
brawlers$	11656
brawn$	8403
brazen$	6110
breach	16915 6046
breach$	4554 17168 5215
breached$	4554 5215 6046
breaches$	4554 5215
breaching$	4554
break	17403 11344 17418
break$	12700 7938 2133 2134 14652 8909 16058 16280 16847 17239 17240 5336 11961
breakdown$	16725 17312 11778 12235 12246 12248
breakdowns$	11778
breakfast$	17458 17472
breaking$	12374 12375 12376 12377 12378 13732 2133 2134 16280 4432 4995 5336 5798
breaks$	2133 2134 16280 4432 5336 11961 5798
breakup$	17408
breath$	15888
breeding$	11668
bribed$	11546
bridge$	14625 14626
bridges$	14625 14626
brief	4683
brief$	4574 4595 10901
briefed$	4739 10968
briefi	12050
briefing$	4595 10901 5848 12067
briefs$	4595 10901
bright$	14713 14714 14715 5685
brightest$	14709
brilliantly$	9342 9343 9344 9345
bring	4867
bring$	12306 6243 12324 6572 6573 836 837 838 839 924 1080 1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2503 2521 2522 2523 2524 3062 11074 4881 4891 4923 4940 5895
bringed$	1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2521 2522 2523 2524
bringged$	1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2521 2522 2523 2524
bringging$	1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2521 2522 2523 2524
bringing$	836 837 838 839 924 1080 1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2503 2521 2522 2523 2524 3062 4881 4891 4940 5895
brings$	12306 6243 6572 6573 836 837 838 839 13203 924 1080 1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 2503 2521 2522 2523 2524 3062 4881 4891 5895
broad$	5641 5647
broke	17430
broke$	2133 2134 8908 4432 4554 5072 5336 5798 12246
broken$	8861 8862 8910 4432 4840 11203 5072 11291 5509 11730 5798 12246
bronchitis$	6181
brothe	11338 17404 11341 5139 17432 17448 17454
brother$	12830 7995 8003 5115 5116 17402 11339 5125 11367 11374 17462 11776
brothers$	12830 7995 8003 14976 11776
brough	11088 17160
brought$	12294 12304 6241 12306 6243 12324 836 837 838 839 13203 13204 13205 924 13272 1080 13396 13397 1242 1243 1244 1245 1246 7468 7469 1305 1306 1307 1778 1779 1780 1781 1782 1783 1784 1785 2503 2521 2522 2523 2524 3062 10786 4770 17152 11098 4881 17165 11203 11204
brown$	3586 15874 5661 5662 5663 5669 5685
browsing$	10877 4660
bruise$	6185
bruised$	6185
bruiser$	11656
bruisers$	11656
bruises$	6185
bruising$	6185
brunette$	9816 6129
brush$	1661 4428 4449
brushed$	1661 4363 4428 4449
brushes$	1661 4428 4449
brushing$	1661 4428 4449
bsearc	10786
buck$	13433 9823 16703 5795
budding$	8571
budget$	10712 16788 16797 16798
budgets$	16720 10712
bugs$	11407
build	4561 16880 4861 4867 5833 5874
build$	2867 2868 3457 3458 3459 15840 15841 15842 9833 4619 4815 11859
builded$	4619
builder$	12640 12980 12981 12982
builders$	12640 12980 12981 12982
buildi	10830 4867
building$	16788 16894 4619 4815
builds$	15840 15841 15842 4619 4815 11859
built$	3462 3463 9778 16929 11034 5642 11861
bulimi	5954
bulimia$	12172
bulimic$	12172
bulk$	4821 11065
bulky$	5641
bullet$	9491
bulletproof$	14611 14612 14613 11828
bullied$	12333
bullies$	14485 14486 14487 14550 14551 14552 14553 14660 14661 14695 14814 14824 11593 11594 11601 11602 11656 11994
bully$	14485 14486 14487 14551 14552 14553 14652 14660 14661 14695 11593 11594 11601 11602 11656
bullying$	12374 12375 12376 12377 12378 14578 14640 14641 14977 16825 16826 16827 16828 11503
bump$	11264
bunch$	14406 14482 2270 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2700 3015 3016 16189 11585 11669 11677 11727 11781
bungle$	6143
bungled$	6143
bungles$	6143
bungling$	6143
bunk$	5245
bunked$	5245
bunking$	5245
bunks$	5245
burden$	8501 4954 11656
burdens$	11656
bureau$	16861 16863
burgla	16847 16855 16865 16909 17063 17078 4798 17087 17091 17099 17100 17106 17114 17118 17119 17120 11163 11417 11436 11437 11440 6063
burglar$	14551 14552 14553 14635 14636 14637 14638 14639 17057 11601 11602
burglaries$	17039 17064 11016 17227 4998 17501 17502 17504 12105 12112 12281
burglars$	14551 14552 14553 14635 14636 14637 14638 14639 11601 11602
burglary$	4590 17039 17040 11016 17082 17481 17500 17501 17502 17504 5867 5877 12281
burgle	6217
buried$	4201 4202 4424
burly$	5641 6129
burn$	2343 2344 2375 2376 17431
burned	5150
burned$	13623 13636 13637 13638 13650 13651 2343 2344 2375 2376 17431 11368
burning$	2343 2344 2375 2376
burnned$	2343 2344 2375 2376
burnning$	2343 2344 2375 2376
burns$	2343 2344 2375 2376 17431
burnt$	13622 13636 13637 13638 13650 13651 2343 2344
bury$	4201 4202 4424
burying$	4201 4202 4424
bus$	12831 12832 14720 16243
busine	10903 11162 12134
business$	12853 12854 13646 7583 13649 14985 9241 9242 9243 9245 15310 15655 15656 15657 15658 15760
businesses$	16859 16946 16967 4937 17226 17255
businessman$	6120
businessmen$	6120
businesswomen$	6120
busy$	16741 10678
but$	6433 794 7132 7133 13907 8039 8715 9072 2855 2856 2857 2858 2861 2862 2863 2864 9087 9088 9089 9090 9127 9143 9386 9466 9641 3424 16021 16279 10637 11999
button$	13733 13734 13735 13736 13737
buttons$	13733 13734 13735 13736 13737
buvidal$	6190
buy	10987
buy$	12575 7252 1564 1565 1568 1569 1570 1571
buying$	7252 1564 1565 1568 1569 1570 1571
buys$	1564 1565 1568 1569 1570 1571
buzz$	6308 91 6312 12774 12775 12776 13336 13337 13338 13395 14343 14369 5676
bvisit	10786
by	11224 5911 5918
by$	12511 12596 6891 6892 6896 7412 8283 8284 8305 14411 14864 8875 9009 9300 15583 9632 3415 9711 16009 16337 16568 10506 10507 10508 16640 16643 16644 16645 16646 10768 10820 4671 4732 4765 17080 11018 11058 17133 17160 11153 17218 11282 17362 11309 5235 11972 12006 12064 12240 12242
c$	12281
cahms	6194
caked$	3595
calculated$	6352 135
calculating$	6108
call	4691
call$	7007 1078 1079 1184 13577 13582 7538 7539 1322 7541 1324 1325 1326 7642 7643 8115 14180 9456 3239 16314 16315 16316 10328 16525 16685 16687 16688 4596 10877 4660 12017
called$	6716 6717 6718 6719 6720 6721 6722 6723 13359 1078 1079 14181 10321 16563 16794 10873
caller$	11577 11611
callers$	11577 11611
callin	16891
calling$	1078 1079 9184 4596 10843
callous$	6108 6140
callousness$	6140
callout$	12238
callouts$	12238
calls	4741
calls$	16314 16315 16316 16687 16688 16731 16732 4596 16903 10849 17024 17220 4939 11158 12017 12018
came$	399 13090 13091 7034 7035 13100 13101 899 13539 1348 1370 13993 2798 2801 3659 3668 16794 4770 4806 5060 5271 5301
camera	10940 10956
camera$	16998 17004 10941 17006 4732 17020 4745
cameras$	16998 17004 10941 17006 4732 17020 4745
camhs	11279 6194
camhs$	10303 17343
camouflage$	11925
campaign$	5922
can	4633
can$	6367 290 850 851 852 955 956 959 996 13436 7550 1357 1359 1360 1378 1379 7604 7605 7606 7607 7608 1599 1601 1604 1632 1637 1638 1639 1640 1641 1694 1741 1887 1891 8802 2661 2733 2736 2737 2739 2747 2832 3011 3044 3068 3080 3083 3117 3123 3166 3199 3292 15683 3409 3478 3479 3480 15784 9739 3537 15827 10086 3891 3924 3927 10165 4148 4457 4626 10885 4732 4761 4864 11088 4882 4984 11270 5112 5736 5925
canada$	5713
cancer	11358 6180
cancer$	2441 17397 17422 11656
candidates$	11124
candle$	13820
cannab	17503 11443
cannabis$	39 6319 12917 12918 12919 12920 12921 12922 12923 12924 12929 13311 13316 8483 17012 11275 17340 17342 11420 17507 11458 5976
cannon$	11610
cannons$	11610
cannot	5042 5112
cannot$	948 995 13434 1597 1602 1692 1739 1886 1892 1893 1894 1994 2051 3804 3815 10040 16131 16132 16133 16134 3923 4146 4218 11330 5302
canny$	9431 9432 9433 3536
cans$	11270
cap$	3650 15933 15934 15935 15944 15949 9894 9895 3678 3679 11925 5711 11930 11939
capab	11029
capabi	17274
capability$	6159
capable$	2333 3014 3046 9273 9296 9297 3085 3098 3101 3102 9321 3104 3105 3116 3466 3497 3498 3499 3500 3501 10146
capaci	17274
capacity$	3008
capital$	14650
caps$	3650 15933 15934 15935 15936 15937 15944 15949 15950 15951 15952 9894 9895 3678 3679 11925 5711 11930 11939
capsules$	11271
captivate$	1088 1089 1090 1091 5289
captivated$	1088 1089 1090 1091 5289
captivates$	1088 1089 1090 1091 5289
captivating$	1088 1089 1090 1091 5289
captur	10830 5874
capture$	15828 15829 16894
captured$	10944
car	11206 12253
car$	12858 12859 12860 12861 12978 12979 13308 13522 13911 14403 14404 14405 17270 17461 5859
caravan$	17451
card$	10877 4660 17364
care	5162
care$	6321 6322 6323 6324 6325 1072 7292 7919 1702 14187 14195 14196 14197 14198 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8564 8907 8953 9262 9263 9264 9267 9268 9270 9271 9274 9285 15397 9340 15417 15418 15419 15420 15434 15440 15441 15442 15443 15444 15498 15499 15500 3733 3734 9953 9954 9955 10022 10023 10024 16104 16105 16106 16107 16135 16136 16137 16329 10304 16369 16436 10373 16507 16528 16529 16530 16531 16532 16533 16534 16535 10474 10475 10476 10477 10478 16575 16761 16762 16763 16764 10721 4504 4505 4506 17343 17350 17366 17398 17429 17442 11380 17469 5559 11977 11978 12026 5987 12243 12244 6027 6208
cared$	16343 16359 16364 16367 16368 16370 16371 16372 16373 16375 16376 16377 16401 16402 16403 16431 16436 4504 4505 4506 11977 11978
career	17096
career$	6763 11590 11591 5384 5872
careful$	12308 6249 6250 6251 6252 15405
carefully$	13095
careless$	111 112 114 115 6610 945 1057 1344 1826 1917 1918 16477 16478 5314 5317 6100 6140
carelessly$	6140
carelessness$	6230 12295 12296 12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 7102 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420 13625 8050 8143 1926 8145 6140
carer	5137 17432 6032
carer$	8854 8855 17400 17402 17442 5166 5168 5169 12243 12250
carers$	13401 7645 2334 2335 8854 8855 9324 17442 11643 12243
cares$	3733 3734 16135 16136 16137 4504 4505 4506 5166
caribbean$	3572
caring$	8676 5166 11959
carpet$	16710
carrie	16903 4711
carried$	6423 12505 12523 12541 13057 907 908 13348 13350 7454 7456 7458 14103 2094 2095 2096 3624 3625 16503 16504 16505 16506 17179 5272 11491 5704
carries$	12522 12540 734 735 907 908 7454 7456 7458 2094 2095 2096 2292 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2846 3320 3321 3322 3541 3542 3543 3544 3624 3625 10214 10856 16930 17069 11008 5272 11491 5704 5805
carry	4711
carry$	12398 12414 6422 12521 12539 6634 12700 12729 12731 12732 12733 6678 6679 6680 734 735 13021 13022 13023 13024 13025 907 908 7246 7247 13409 13410 13411 13412 13413 13414 13429 7454 7456 7458 13523 13602 13868 13873 14272 14273 14308 14310 14316 14318 2094 2095 2096 14430 14431 2291 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2845 3320 3321 3322 3541 3542 3543 3544 3624 3625 16058 10213 4904 5272 11491 5704 5805
carryi	16903 10993 17090 11415 11439
carrying$	12506 12759 13021 13022 13023 13024 13025 7247 13805 13835 2094 2095 2096 8365 3624 3625 16254 16255 16260 16261 16262 16263 16264 16265 16266 16267 16268 16269 16270 16271 16272 16839 16917 17057 17069 4818 11055 11056 17479 11436 5272 5704
cars$	12978 12979 13308 14403 14404 14405
case$	14540 14672 14673 14809 14876 10725 16906 10908 4816 4850 4857 11079 17149 17493 11616 11618 11731 11732 5865 12269 12275
cases$	14540 14672 14673 14809 14876 16906 11616 11618 11731 12269
cash	4905
cash$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12774 12775 12776 6791 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13020 13336 13337 13338 13425 13426 13427 13428 13433 13518 13865 13868 13873 13876 13877 13878 13879 14347 14348 14375 8315 14402 16920 11123 11420 5491
cast$	12397 1278 1279 2167 10084 10093 10099 16184
casts$	2167
casual$	1057 16672
casually$	3570 5665 11924
casualty$	17352 17353
catalogue$	4052
catcalls$	12620
catch	16880 17005 17151 11092 12140
catch$	7149 4637 17007 17017 4873 17156 17157 17285
catches$	4873
catching$	4873
category$	8815 5157
catheter$	6187
catty$	6108
catwalk$	15971
caught	17164 17165
caught$	12333 12341 562 13541 13615 13616 13636 13637 13638 13650 13651 14609 14610 15497 17113 4927 5221 5497 6062
cause$	12294 12324 887 1023 1112 13569 14539 2307 2308 14652 9456 3239 16057 4832 17140 4946 4953 11615 5424 5427
caused$	12294 12324 887 13203 13204 13205 1023 13396 13397 2307 2308 5424 5427
causer$	14662 11580
causers$	14662 11580
causes$	887 13203 1023 14539 2307 2308 17140 11615 5424 5427
causin	11027 4818
causing$	12374 12375 12376 12377 12378 887 1023 7425 14585 2307 2308 16280 11036 5424 5427
cautio	11417 12261
caution$	6295 17207 17481 17499 12274
cautioned$	17105 6045
cautions$	17499
cautious$	12310 16672
cavalier$	1057 6140
cbo	11130 11131 6056
cbo$	17194 17195 11132 12274
cbos$	17194 17195 11132
cbt$	12195
cce$	12810 13804 13806
cctv	10940 10956 4830 11048
cctv$	10813 10814 10815 4598 4599 16890 4613 4663 10909 17004 10941 4725 4735 17020 4745 5850 12076
cease$	1813 1815 1818 2962 2963 11152
ceased$	2962 2963
ceases$	2962 2963 11152 17233
ceasing$	2962 2963
cell$	16198 16861 16863 16953 5850
cells	11431
cells$	14645 17495
central$	16918
centre$	14011 14590 17226 17230 4990 17295 17298 12274
cerebral$	6180
certain$	3775 3776 3777 3849 10103 10104 10105 10106 3889 3890 16256 16257 16258 16259 3978
certainly$	10205 4009 4017 10235 4018 4019 11968
certainty$	3850
chain$	16914 11925 12056 5865
chains$	16914 11925
challe	17032 11111
challenge$	16280 17175 5000
challenged$	16280 17113
challenges$	16280 5000
challenging$	8417 14865 14866 14867 14868 14869 14870 14871 14872 14873 14943 14944 14945 14946 14947 2666 2667 2668 2669 2670 16280 5509 5513 5515 11739 6108
chance$	6379 6380 6381 164 12547 12548 12549 12550 12551 12552 6544 327 328 13229 13564 13565 13566 1492 7801 7802 7803 14024 14025 14026 14027 14028 14029 14264 14265 10045 10049 3832 3833 3834 10053 10054 10075 10171 3954 4409 4410 4411 4412 16711 16712 4895 4943 11539 12014
chanced$	1492
chancer$	11656
chancers$	11656
chances$	6379 6380 6381 164 12513 12545 12546 12547 12548 12549 12550 12551 12552 6544 327 328 13229 13564 13565 13566 1492 14264 14265 4409 4410 4411 4412 16711 16712 11539 12014
chancing$	1492
change$	12443 465 12805 6869 12934 13255 1076 13995 14237 14238 14239 14240 14851 14859 15981 16030 16036 16050 16084 16085 16150 16173 10110 16181 10139 10140 16219 16220 16221 16230 16235 10172 16553 11949 11950 11957
changed$	465 1076 10019 16179 16205 16206 16207 16208 16209 11386 6000
changes$	465 1076
changing$	1076 14455 16219 16220 16221 10158 11957 6000
chaos$	13167 13374 13489 14369 14417 11513 11544 11642
chaotic$	2638 8862 5509 11728 5511 5513 6108 6140
chaperone$	15315 15434 15469 15470 15471 15472
chaperones$	15434 15469 15470 15471 15472
chaperoning$	15434 15509
character$	14571 14813 11669
characters$	8537 14813 15789 11669
charg	17151
charge	16903 10993 4860 17147 11085 11098 17164
charge$	1513 1514 1515 1516 1517 1518 1519 3212 16434 17057 17141 11078 11096 17172 4924 17207 4965 17499 12110 5926 12267
charged$	1513 1514 1515 1516 1517 1518 1519 17105 17123 17161 17162 4924 17209 6047 12266
chargeing$	4965
charges$	1513 1514 1515 1516 1517 1518 1519 17068 17149 4870 11096 17174 4924 4965 17499 12110 12113 5926 12267
charging$	1513 1514 1515 1516 1517 1518 1519 11085 4924 5890
charity$	10295 10300 10301 4092 16765 10728 16832 16833
charm$	1088 1089 1090 1091 8939 5289
charmed$	12333 1088 1089 1090 1091 5289
charming$	1088 1089 1090 1091 5289
charmmed$	1088 1089 1090 1091 5289
charmming$	1088 1089 1090 1091 5289
charms$	13064 13065 1088 1089 1090 1091 5289
chart	4712
chart$	4605 10837 4746 12057
charted$	16939 4746
charts$	12057
chase$	12372 12373 1150 1473 1474 1475 1476 1477 1478 1479 14343 5291
chased$	1150 13568 1473 1474 1475 1476 1477 1478 1479 14010 5291
chaser$	16687 16688
chasers$	16687 16688
chases$	1150 1473 1474 1475 1476 1477 1478 1479 5291
chasing$	1150 1473 1474 1475 1476 1477 1478 1479 16687 16688 5291
chat$	12890 12891 610 611 612 13116 10860 4644 16977 16978
chated$	610 611 612
chating$	610 611 612
chats$	610 611 612 4644 16977 16978
chatted$	610 611 612
chatting$	610 611 612
chav$	6079
chavs$	6079
cheap$	13888
cheat$	14652 11601
cheating$	6099
cheats$	11601
check	16940 5829 12050
check$	16525 4609 10829 4616 4620 4624 4628 4695 16998 4753 4778 17331 12061 12072 12116
checke	10790
checked$	14181 16563 16794 16840 4620 10845 10920 10959 4753 11062 17201
checkes$	4620
checking$	4620 4624 4695 4753
checks$	4620 4624 4695 16998 4734 4753 4778 12061 12072 12116
cheek$	13112 14795 15873 11684
cheeks$	15873
cheeky$	2414 5444 6108
cheerfully$	712 713 714 12997 1236 1237 1238 1239 1240 1241
chemotherapy$	6178
chested$	11866 11876
chicken$	12831 12832
chief$	5420
child	17197 11329 11357 11441 12187
child$	382 412 450 633 923 944 7162 1320 1321 1323 2164 14496 14497 2350 14659 14742 14771 14772 14773 14774 14877 14879 14880 14905 14906 14907 14908 14909 14910 14921 2650 15090 15162 15167 15168 15169 15170 15171 15244 15245 2990 2991 15278 15279 15280 15281 15299 15300 15301 15302 15303 15304 15313 15579 15580 15642 15719 15720 15721 15722 3441 3442 3443 3444 3445 15728 15729 15730 15731 9727 3525 15831 15834 3627 3676 3677 10018 11265 17393 17443 5163 5164 17505 5255 5338 11567 11585 5371 5374 11597 5384 11654 11677 11727 5518 5519 11774 11807
childhood$	13307 3428 3429 9648 3431 3432 9651 15717 15800 11835 5934
childish$	9210 9211 9212 15800 5621 6108
childlike$	15206 15207 15208 9210 9211 9212 9401 9402 9403 9404 11814
children$	12397 382 12689 6629 412 450 12804 6741 6743 6745 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 7333 1320 1321 1323 7591 13715 7920 1835 8092 8255 14409 14419 14420 14421 14422 8374 2157 2158 2159 2164 14460 14462 2187 14471 14472 14473 14474 14479 14496 14497 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 2349 2350 14659 2417 2418 2419 2420 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 2650 2688 15090 9071 2866 15161 15167 15168 15169 15170 15171 15244 15245 15248 2990 2991 15278 15279 15280 15281 15297 15299 15300 15301 15302 15303 15304 15312 15535 15538 15539 15579 15580 15581 15582 15642 9600 9601 15718 15720 15721 15722 3441 3442 3443 3444 3445 15728 15729 15730 15731 9726 3525 15831 15834 3627 3676 3677 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 16174 10111 3973 10196 10197 3982 10201 10212 16332 4087 4088 16513 10490 10491 10492 10493 10494 10495 10547 10554 16653 16661 16662 16663 16664 16665 16666 16667 16668 10693 10752 10753 5162 11457 11552 11567 11585 11597 11644 11654 11677 11727 5518 5519 11774 11807 11971 12008 12009 12011 12017 12250
chin$	15873
chinese$	3572 9797 11914
chip$	2469 8896 2679
chips$	2469
chis	5831
chis$	12049
chlamy	6189
choice$	3 4 5 6 7 8 9 12384 6334 6335 118 119 6338 121 122 123 6342 6343 126 12409 12410 12411 12412 12413 12415 12416 6353 12418 12419 12420 12421 12422 12423 142 143 144 169 12459 12460 12461 12462 12463 12464 12465 12466 12649 12650 12651 12652 12653 12654 12655 12656 6596 12661 12662 12663 12671 12672 6633 416 417 6665 12730 449 6668 6669 6670 6671 13321 7365 7366 7538 7539 1322 7541 1324 1325 1326 13686 13687 7843 1626 1627 15007 15176 9302 9303 9304 15369 15370 11448 11449 11450 11451 11453 11809
choices$	3 4 5 6 7 8 9 6230 12295 12296 6237 12302 12303 22 23 12384 12409 12410 12411 12412 12413 12415 12418 12419 12420 12421 12422 12423 152 153 154 155 6388 6389 6390 6391 6392 6393 6394 12459 12460 12461 12462 12463 12464 12465 12466 12467 12468 12471 12474 12475 12476 12477 12478 6415 12649 12650 12651 12652 12653 12654 12655 12656 449 6668 6708 6709 13076 13077 13078 13079 7138 921 13415 13416 13417 13418 13419 13420 13625 8047 1830 1831 14211 14212 14213 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 15176 15219 15220 9302 9303 9304 15369 15370 15398 11448 11449 11450 11451 11809
choked	5150
choked$	11368
choose$	145 146 147 165 166 12485 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 488 489 12885 12886 13016 13017 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 1223 1224 1247 1248 1249 1262 1263 1264 1265 1266 14003 14037 2098 2103 15290 9286 15357 15358 15816 16056 16299 5236 5287
choosed$	1247 1248 1249 1262 1263 1264 1265 1266
chooses$	145 146 147 165 166 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 488 489 12885 12886 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 1223 1224 1247 1248 1249 1262 1263 1264 1265 1266 14037 2098 2103 16299 4463 4464 4465 4466 5236 5287
choosing$	145 146 147 165 166 12649 12650 12651 12652 12653 12654 12655 12656 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 488 489 1026 1027 1028 1029 1031 1032 1033 1034 1035 13323 13393 1247 1248 1249 1262 1263 1264 1265 1266 8322 8323 8324 15360 15361 4463 4464 4465 4466 5236 5287
chose$	145 146 147 165 166 12485 6628 12693 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 488 489 13016 13017 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 1223 1224 1247 1248 1249 1262 1263 1264 1265 1266 13688 13689 13913 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 14037 2098 2103 16299 16701 4463 4464 4465 4466 10707 16772 5236 5287 12025
chosen$	145 146 147 165 166 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 488 489 13026 13034 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 5236 5287
chronic$	17308 5948
chubby$	9779 9816 6129
chunky$	5641
churlish$	6101
cid	16862
cider$	17334
cigarette$	13336 13337 13338
cigarettes$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13336 13337 13338 14402
cin$	6208
circles$	9832
circul	4664 4770 5888
circulate$	4575 10794 4577
circulated$	4575 10794 4577 16860 4678
circulates$	4575 10794 4577
circulating$	4575 10794 4577
circulation$	12106
circumstances$	16298 16321 12254
citalo	5971
citalopram$	12189
city$	9773 17270 17453
civil	4917 5911
civil$	11075 11135 5901
clad$	3629 3630 3631 11872 11883 5706
claim$	13359 8104 14169 14170 14171 14172 14173 8375 8376 8377 14449 12259
claimed$	13359 8375 8376 8377
claiming$	13359
claimmed$	13359
claimming$	13359
claims$	13359 8375 8376 8377 14449 5081
clamp$	5907
clamped$	17297 5907
clamping$	5907
clamps$	5907
clarif	4635 4836
class$	6781 14471 14472 14473 14474 14503 14507 14723 8767 14948 15277 15747 16756 17382 17503 11443 12226 6063 6169
classed$	2606 4607
classmates$	12830 15461 15467 11457 11600
classroom$	17382
clear	4614 4638 5013
clear$	1804 1807 1810 1811 3586 3849 3978 10647 4813 4931 17240 11208 5669 5755 5888 5894 5914
cleared$	5016
clearly$	846 3822 3823 3824 3825 10199 10200 3983 4009 4017 10235 4018 4019 10283 4452 4453 5297 5803
cleft$	6180
clever$	13553 13554 13555 2929 2930 2931 9431 9432 9433
climb$	7244 2121 2122
climbbed$	2121 2122
climbbing$	2121 2122
climbed$	2121 2122
climbing$	7244 2121 2122
climbs$	2121 2122
clingy$	6108
clinic	5066 5933
clinic$	17331 11284 17349 17353 5814 12154
clinically$	5957
clip$	6865 6866 649 650 16890 4668
clips$	6865 6866 649 650 4668
clique$	2268
cliques$	2268
cliquey$	6099
clones$	15969
close	4773
close$	7709 7729 2969 16745 4497 4584 10976 10991 12012
closed$	8622 4413 4497 4547 11964 11967 12012
closes$	4497 12012
closing$	16489 16490
closure$	11075 4910 5927
cloth$	14750
clothe$	12068
clothes$	6242 25 6260 12774 12775 12917 12918 12919 12920 12921 12922 12923 12924 905 7138 921 1250 1251 8315 15790 15791 15792 15793 15806 15807 9844 9845 15930 15931 15933 15934 15935 15936 15937 15941 15942 15943 15944 15955 15975 11230 11925 11930 12068
clothing$	15790 15791 15792 15793 9844 9845 15933 15934 15935 15955 15975 11925 11927 11930
clout$	13432 13441 13757 13895 14376 11509 11510
clown$	11656
clowns$	11656
clozapine$	6190
club$	15899 4514 5814
clubs$	15899
clued$	2767 2773 9603
clueless$	6099 6140
cluster$	11216
clusters$	11216
co$	8195 14843 9918 9967 9973 9978 9987 10050 10056 10094 11723 5911
coach$	12599 12640 12912
coaches$	12640 12912
coat$	15933 15934 15935 15944 17203 17472 11925 11930 11938
coats$	9844 9845 15933 15934 15935 15936 15937 15944 17203 11925 11930 11938
coaxing$	13854 13855 13856 13857 13858 13859 13860 13861 13994
cocain	11266 17503 11443
cocaine$	13316 17330 11275 17342 17507 11458
cocktail$	11588
cocky$	6108
coddling$	15420
code$	11858
codein	11266 11273
codeine$	17330 17337 17340
codes$	11858
coelia	5948
coeliac$	12166
coerced$	12333 14319 14320 14321 14322 14341
cognitive$	5931
cohort	10781 16944 10891 10913 16983 17027 17028 17030 10998 17071 4817 11047 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 12114
cohort$	14507 8446 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15277 16189 17037 17044 17062 4812 17111 4880 17224 17246 17247 4986 11727 5876
cohorts$	17037
coil	5051 11269
coil$	17333
coincide$	4565
coincides$	4565
cold$	16561 16769 17470 5486
coliti	5948
colitis$	12166
collarbone$	17354 17355
collarbones$	17354
colleagues$	9097 9098 9099 4688
collec	12050 5833 5874
collect$	4573 10836 4706 11235
collected$	6945 6946 6947 6948 6949 4573 10836 16929 4706
collecting$	15509 15523 15525 15532 4573 10836 4706
collective$	5755
collects$	4573 10836 16930 4706
colleg	4929
college$	10295 10300 10301 10303 4092 16765 10728 16832 16833 11147 17372 17373 17374 17376 17378 17386 17389 5814 12219 12220
colleges$	17383
collude$	879 880
colluded$	879 880
colludes$	879 880
colluding$	879 880
colonoscopy$	6178
colostomy$	6187
colour$	11889
coloured$	5685
colours$	15955 11889 11925
combat	4940
combative$	6106
combination$	11588
combustible$	5370
come$	6383 12453 12590 399 6676 6681 6682 6716 6717 6718 6719 6720 6721 6722 6723 13028 6974 7245 1189 1348 1370 13745 13929 8027 14186 14258 2242 2442 2443 2444 2445 2446 2447 2511 2796 2799 3072 9348 9349 9350 3240 15551 9626 3447 3448 3659 3668 3680 3681 3682 3683 3684 16030 16036 16050 16057 16153 16163 16164 16165 16166 10181 4033 10326 16407 16408 4806 17217 17282 5060 5271 5301 11949
comes$	399 897 1348 1370 13653 13993 2243 2617 2797 2800 3240 3659 3668 3680 3681 3682 3683 3684 16153 10181 16997 17217 17282 5060 5301 6040
comeuppance$	13619
comfort$	10712
comfortable$	1252 1253 1254
comforted$	15534
comforting$	15532 15534
coming$	12438 399 13053 7245 13617 13618 1370 3240 16029 5060 17427
comings$	10925 4749
comman	10849 10881
command$	16945 11211 12083
commands$	16913
comment$	3691 3692 3693 3694
commented$	3691 3692 3693 3694
commenting$	3691 3692 3693 3694
comments$	12620 13213 13532 13533 3691 3692 3693 3694
commentted$	3691 3692 3693 3694
commentting$	3691 3692 3693 3694
commit	10993 17090 11027 4818 11055 11056 17216
commit$	12700 16030 16036 16050 16058 17036 17066 17093 17140 17304 11949
commits$	17036 17140 17304
committal$	17132
committed$	17214 17304 5222
committing$	16917 17057 11036 17176 5222
committs$	5222
common$	7609 7610 7611 7612 7613 7614 7615 7616 7617 7618 7619 7620 7621 13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 8227 14777 2545 16479 16480 16481 16761 16762 16763 16764 11436 12026
commun	4582 11162 5210
communicate$	610 611 612
communicated$	610 611 612
communicates$	610 611 612
communicating$	610 611 612
communication$	4444 4445 4446 4447 5755 12005
community$	14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14531 14590 14594 14595 10800 10926 4834 4853 4909 4937 17226 17255 11428 11552 6054 6056
companion$	12424
companions$	12424
company$	12284 12424 6543 12710 12728 13228 13366 13367 13368 13505 13506 13810 14374 8316 2099 2100 2101 2102 8321 14389 14390 14391 8329 8330 15241 15242 15760 10295 10300 10301 4092 16765 10728 4514 16832 16833 11551 5813
compar	4627
compare$	10829 4753
compared$	16840 10845
compareed$	4753
compareing$	4753
compares$	4753
compass$	14292
compete$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
competed$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
competent$	3391 3392
competes$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
competing$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
complacency$	16581 6140
complacent$	10678 6140
complain$	13639 13640 13641 13642 8104 14169 14170 14171 14172 14173 3691 3692 11520 11969
complained$	7551 7552 3691 3692 11969
complaining$	3691 3692 16280 11969
complainned$	3691 3692 11969
complainning$	3691 3692 11969
complains$	3691 3692 11969
complaint$	2162 2163 16484 16567 16682 11558 12017
complaints$	2162 2163 16484 16567 16682 16731 16732 4939 11558 12017 12018
comple	17179
complete$	13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 2309 2310 2312 3727 4480 4619 5755
completed$	12511 16163 16164 16165 16166 4032 16503 16504 16505 16506
completeed$	4619
completeing$	4619
completely$	2716 10274 5602 5746 5749
completes$	4619
complex$	8749 5513 5934
complexion$	9833 11887 6130
complexions$	11887 6130
compliance$	11563 11721
compliant$	8865 11720
complicit$	46 528 529 530 531 532 546 12998 880 13282 13283 13284 13285 11492 11504
complicity$	12673 879 11054
complied$	13034
complies$	16175 16176 16177 16178
comply$	12700 14258 15981 16030 16036 16050 16084 16085 11949 11950
comprehension$	12000
compromise$	10 5226 5227
compromised$	10 5226 5227
compromises$	10 5226 5227
compromising$	12284 10 5226 5227
compulsive$	5384
computer$	12073
conceal$	1847 1848 3663
concealed$	1847 1848 3663 11942
concealing$	1847 1848 3663
concealled$	1847 1848 3663
concealling$	1847 1848 3663
conceals$	1847 1848 3663
concer	11225 5044 5113 5147 5971
concern$	6328 13943 8230 15543 10362 10363 16528 16529 16530 16531 16532 16533 16534 16535 16567 12017
concerned$	9218 9219 9220 15285 15286 15287 9224 9225 15519 15520 9457 10657 10658 10736 4519 17090
concerning$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5515
concerns$	13943 14299 14300 14301 14302 10362 10363 16567 16731 16732 17289 12017 12018
concerta$	12189
conclusion$	16815
conclusions$	16815
concus	6182
condescending$	6141
condit	11243 6046
condition$	17307 17497 12170 12183 12197 12263
conditional$	6043 6044
conditions$	14415 5186 17497 12254 12263
conduc	4711 17179 4904
conduct$	3 4 5 6 7 8 9 6230 12295 12296 6237 12302 12303 22 23 6242 25 12384 354 355 12674 13076 13077 13078 13079 7138 921 13415 13416 13417 13418 13419 13420 1250 1251 14211 14212 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 14443 2583 2584 2585 2586 2587 2588 2589 2590 2591 2802 2803 2804 2805 2806 2807 11448 5516 5928
confer	17445
confidence$	2756 2758 2902 2903 2904 2905 2906 2907 2908 15806 15807
confident$	11833
confidential$	5834
confidentiality$	16708
confir	4635 4836
confirm$	17046
confirms$	17046
confiscate$	4658
confiscated$	4658 10935 17187
confiscates$	4658
confiscating$	4658
conflict$	13167 13472 14349 14642 16281 5186 11513 11564
confro	17032 11111
confront$	17175
confrontation$	13167 14349
confrontational$	14874 14875 14943 14944 14945 14946 14947 11739 6106
confrontations$	14349
congregate$	14983 11857
congregated$	14983 11857
congregates$	14983 11857
congregating$	14983 11857
connected$	2176 4782 17090 11035 11564
connection$	5220
conned$	12333 15495
conniving$	6110
conscience$	14764 14765 14766 14767 14768 2540
conscienceless$	6099
conscious$	6352 135 6607
consensual$	5574 6073
consent$	12673 665 666 667 668 669 670 2726 2727 2728 2729 15290 15398 15448 9394 9395 15673 15674 11515
consented$	665 666 667 668 669 670 12953 672 707 736 2726 2727 2728 2729 3191 3192 11515
consenting$	665 666 667 668 669 670 5574 5593 6073
consents$	665 666 667 668 669 670 2726 2727 2728 2729
consequences$	12385 12386 12387 12388 12390 12391 12392 12394 12469 189 12479 6467 6468 6469 6470 6471 6472 6473 6474 6475 6476 6477 6478 6479 13982 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14607 14998 16017 16018 16019 17210
consid	4607 4770 5005
consider$	14258 2347 2475 2478 16030 16036 16050 16553 11949
considerable$	8551
consideration$	16575
considered$	8380 8381 2230 2347 2475 2478 2601 5045 5375
considering$	2347 2475 2478 5045
considerred$	2347 2475 2478
considerring$	2347 2475 2478
considers$	2347 2475 2478
consistent$	3727
consistently$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5729 5751
consoled$	15534
consoling$	15532 15534
consort$	5331
consorted$	5331
consorting$	5331
consorts$	5331
consortted$	5331
consortting$	5331
consta	4560 10779 10780 4564 10785 16854 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 4735 11040 4839 11063 11105 4925 4929 11148
constable$	10778 16844 16849 16877 16878 16879 10816 10817 16892 10835 10864 10870 10872 16943 16947 16948 16950 10899 16966 16973 10953 17104 11057 17169 11143 11147 17212
constables$	10778 16844 16849 16877 16878 16879 10816 10817 16892 10835 10864 10870 10872 16943 16947 16948 16950 10899 16966 16973 10953 17104 11057 17169 11143 11147 17212
constant$	10623 10624 5458
constantly$	599 3960 3961 3962 3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 4359 5743 5751
consti	4607
consul	11281 11287
consultant$	17345 17346 17351
contac	16891 16901 16940 10930 4749
contact$	6539 6540 6543 12887 610 611 612 617 618 619 620 621 622 623 13018 1125 2693 2694 16891 5143 11780 11944
contacted$	610 611 612 617 618 619 620 621 622 623 1125 13688 13689
contacting$	610 611 612 617 618 619 620 621 622 623 1125
contacts$	610 611 612 617 618 619 620 621 622 623 1125 16977 16994 10967
contactted$	610 611 612 617 618 619 620 621 622 623 1125
contactting$	610 611 612 617 618 619 620 621 622 623 1125
contain$	14616 14617 14837 16219 16220 16221 10862 11957
contains$	10862
contempt$	16810 16811 16812 16813 16814 17132
contemptuous$	6141
contend$	3303 3304
content$	312 313 318 460 461 462 492 493 705 706 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 1252 1253 1254 1790 1791 1792 1793 3397 5287
continually$	599 3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5751
continue$	12452 12485 12520 12542 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 16057 5243
continued$	12485 12505 12520 12542 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 3727 5243
continues$	12485 12520 12542 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 5243
continuing$	12485 12520 12542 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 5243
continuously$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5751
contra	5968
contraception$	15366 15367 15368 12186
contraceptive$	12186
contract$	17190 12274
contracts$	17190
contradictory$	14446 14447 14448
contribute$	879 4945
contributed$	12294 879 13204 13205
contributes$	879 4945
contributing$	879
contro	10881 4940 11159 5927
control$	13558 14003 14258 14289 14295 14570 14601 14616 14617 8611 14837 14865 14866 14867 14868 14869 14870 14871 14872 14873 8843 14911 14918 14919 8866 14958 14964 14965 9351 9352 9766 16129 16219 16220 16221 10813 10814 10815 4598 4599 4600 16945 10903 10909 10910 4735 10956 4830 17223 11184 4978 17291 11627 11957 5923 12145
controlled$	12333 12987 14010 16035 16041 16046 16055 16118 16124 16162 16205 16206 16207 16208 16209
controlling$	5515 12062 6108
controls$	10856 12062
convenience$	10712
conveniently$	5807
convic	11085 4878 11098 6212
convict$	11670 5896
convicted$	17105 17123 17161 17162 17209
convicting$	5896
conviction$	17149 11096 6164 6213
convictions$	17068 17149 11096 17174 6164 6213
convicts$	11670
convince$	16150 16173 10110
cookie$	11824
cookies$	11824
cool$	14429 8366 8367 3393 3394 5612
cooper	11239
cooperate$	12664 14258 14844 14856 14859 15981 16030 16036 16050 16084 16085 16094 16095 16096 16553 17303 11949 11950
cooperated$	14844
cooperates$	16175 16176 16177 16178
cooperating$	14844
cooperation$	14843 11723
coordi	5911
cope	11274
cope$	8957 2759 8978 8979 2762 2802 2803 2804 2805 2806 2807 15290 9262 9263 9264 9267 9268 9270 9271 9274 3063 3064 3065 15357 15358 9298 3081 3082 9301 3089 15385 3108 3124 3303 3304 3399 3400 3414 15819 16555 17338 17339 5601
coped$	2802 2803 2804 2805 2806 2807 3089 3108 3124 3414 5601
copes$	2802 2803 2804 2805 2806 2807 3089 3108 3124 3414 5601
copied	4581
copied$	16924
coping$	2802 2803 2804 2805 2806 2807 9262 9263 9264 9267 9268 9270 9271 9274 15360 15361 3089 15385 3108 3124 3414 5601
copy$	4683
core	17215 17290
core$	8512 8513 14646 8589 16918 17159
corner$	13817 15766
cornrows$	6130
corporate$	5755
correl	4627
correlated$	10845
corrob	4582
corroborated$	10800
corrupting$	2193 2194 2195 5368
cost$	953 954 13272 13824 13929 10712
costs$	953 954 10712
costume$	11919
costumes$	11919
cotton$	5592
couch$	8619 8620 17463
could	4569
could$	26 27 28 29 30 454 455 456 457 458 459 463 464 471 472 473 474 475 476 495 496 498 499 500 501 502 503 504 505 506 507 508 509 510 511 512 513 766 767 850 851 852 950 955 956 959 997 1084 13435 13466 13482 7550 1358 1378 7604 7605 7606 7607 7608 1598 1600 1603 1632 1637 1638 1639 1640 1641 1674 1693 1888 1889 1913 8803 2662 2733 2736 2737 2739 2747 2832 3011 3044 3068 3117 3123 3166 3292 3409 3478 3479 3480 3537 15827 3805 10086 3891 3925 3926 4065 4066 4067 4068 4069 4070 4071 4072 4073 4074 4075 4076 4147 4155 4219 4419 4489 4490 4492 4493 10807 4592 4626 10885 4856 4864 4882 5112 5736
council$	16093 10295 10300 10301 10303 4092 16765 10728 4514 16832 16833 11157 5755 5804 5813
counse	11281
counselling$	17349 12153 12195
counsellor$	17345 17346
count$	3885 10103 3886 10104 3887 10105 3888 10106 3889 3890
counte	10910
counted$	9335 3118 3119 3120 3121 3122 9341
counter$	16974
counters$	16974
countless$	6428 6450 7922 7955 10623 10624 10647
country$	15762 11460
counts$	10856
county$	6747 6748 6765 6772 6775 6782 6784 12855 12856 12857 13804 13806 7779 1621 7842 14060 14061 14062 14063 14064 14065 14066 14067 2272 14588 2377 8961 15620 15621 15622 15623 15624 17099 11044 17270 17453 12246 6169
couple$	2700 17456
courier$	14554 2278 11603
couriers$	14554 2278 11603
course$	10133 10134 10135 10136 10137 10138 10228 10235 4018 4019 16303 16314 16315 16316
courses$	16314 16315 16316
court	11098 17164 11415 5892 6046
court$	339 12803 847 848 7468 7469 1473 1474 14642 10995 17161 17162 17166 4888 17262 17479 17485 5204 11427 5214 5276 5285 5892 12110 12235 12267 12268 6051 6056 12276
courted$	339 847 848 7468 7469 1473 1474 5276 5285
courtesy$	16420 16421 16479 16480 16481
courting$	339 847 848 7468 7469 1473 1474 5269 5276 5285
courts$	339 847 848 7468 7469 1473 1474 14644 14979 14980 17161 17162 4888 17262 17479 5276 5285
courtted$	339 7468 7469 1473 1474 5285
courtting$	339 7468 7469 1473 1474 5285
cousin	17404 17454
cousin$	12830 5116
cousins$	12830
cover$	1165 1166 14165 3663 10518 4396 4427
coverage$	10966
covered$	1165 1166 3663 4396 4427 11942
covering$	1165 1166 15918 3663 4396 4427
coverings$	15918
coverred$	1165 1166 3663 4396 4427
coverring$	1165 1166 3663 4396 4427
covers$	1165 1166 3663 4396 4427
covert	5012 5850
covert$	11230 5834 12068 5885
covertly$	12068
covid$	6179
cow$	11648
coward$	11656
cowardly$	6140
cowards$	11656 11994
cowed$	15556
cows$	11648
cp$	6208
cpn$	11132
cpns$	11132
cps	10858
cps$	16922
cpw$	11132
cpws$	11132
crack	11266 17503 11443 5908
crack$	13316 8483 16674 17012 17330 17342 17507 11458
crackdown$	12126
cracked$	17165 11170
crackeddown$	12126
crackhead$	6096
crackheads$	6096
crackingdown$	12126
cracks$	16674
cracksdown$	12126
craft$	11840
crafty$	6099
crave$	1206 1207 2061 2062 2107 2109 5295 5529
craved$	1206 1207 2061 2062 2107 2109 5295 5529
craves$	1206 1207 2061 2062 2107 2109 5295 5529
craving$	1206 1207 2061 2062 2107 2109 5295 5529
crawling$	2378
crazy$	11728
create$	624 887 1023 2307 2308 4619 5424 5427
created$	624 887 1023 13396 13397 2307 2308 5424 5427
createed$	4619
createing$	4619
creates$	624 887 1023 2307 2308 4619 5424 5427
creating$	624 887 1023 2307 2308 5424 5427
creation$	13323 13393
creature$	11677
creatures$	11677
cred$	13442 15609
credibility$	15610 11561
credible$	14442
credit$	12917 12918 12919 12920 12921 12922 12923 12924 12929 12931 12932
creep$	12454 11656
creeps$	11656
crept$	12455
cretin$	6096
cretins$	6096
crew$	12640 12980 12981 12982 2268 15277 15747
crews$	2268
cried$	7148 13359 5288
cries$	2675 5288
crime	16847 16855 4582 16865 10805 16909 16915 4641 4689 10980 11001 17079 4798 17091 17092 17099 17100 4819 17106 17114 17118 17119 17120 17126 11066 11158 11163 11164 11189 11196 17260 17306 11440 12056 12070 12094 12122 12134
crime$	12372 12373 6577 12810 12825 12827 13374 7465 13804 13806 13807 13905 14060 14061 14062 14063 14064 14065 14066 14067 14356 14417 14493 14494 14578 14588 14640 14641 14642 8623 2467 14811 14977 9699 4560 10779 10780 4564 10785 10789 16854 16862 10800 16869 4590 10825 10828 4617 4618 4623 16906 16909 10859 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 10889 16956 16957 16958 10896 4681 10902 4686 10907 10909 16984 10971 17039 17057 17064 17065 11011 11013 11016 11037 11040 4839 11063 17128 17129 17130 11105 11125 11130 4925 4929 11148 11150 4935 11154 17222 4941 17227 17228 4947 17231 17232 11173 17237 17238 4969 17253 11215 4998 5014 5022 5210 17504 11454 11456 11512 11564 5491 5865 5877 5884 12105 12112 12123
crimes$	12810 13804 13806 16906 17039 17064 17065 11016 11037 11150 4935 11154 17222 4998 5022 12105 12112
crimin	16855 4582 16865 16901 16915 4773 17058 17063 17078 17079 17099 17126 11158 5865 12087 12094 12122 5911 12134 12135 6050 6063 6169 6170
criminal$	12810 12815 12818 12835 13804 13806 14392 14393 14394 14395 2206 14550 14551 14552 14553 2293 14635 14636 14637 14638 14639 14660 14661 8634 2471 2472 2473 2474 14824 8861 8868 8869 8870 16755 10800 10825 10888 10991 17056 17086 11032 11080 11085 11415 5210 11436 11437 11440 11456 5332 5373 11601 11602 11670 5455 5467 5507 5553 11782 12056 5841 5892 6055 12281 6108
criminalise$	4475 4476 4477 4478
criminalised$	4475 4476 4477 4478
criminalises$	4475 4476 4477 4478
criminalising$	4475 4476 4477 4478 16825 16826 16827 16828
criminality$	12810 12825 12827 13804 13806 14588 17222 11454 11641 12083
criminally$	5543 5865
criminals$	12835 13803 14356 14358 14392 14393 14394 14398 2206 14550 14551 14552 14553 2293 14629 14635 14636 14637 14638 14639 14660 14661 2471 2472 2473 2474 14824 16755 17085 17086 11456 11601 11602 11670 11782
criminogenic$	6086
crimint$	17002
crisis$	1111 1114 1115 11287 12197 6194
crocodile$	7717
crohn	6180
crook$	14586 14635 14636 14637 14638 14639 14695 11601 11640
crooked$	9821
crooks$	14586 14635 14636 14637 14638 14639 14695 11601 11640
crop$	9850 15933 15934 15935 15950 15951 15952 9892 11930 5718
cropped$	5685 5712
cropper$	13630
cross	4627
cross$	8592 9706 15770 15771 15772
crosscheck$	10829
crosschecked$	10845
crossreferenced$	10845
crowd$	13213 13366 13367 13368 13376 13377 13378 13379 13380 13381 13505 13506 13756 13787 13788 14406 2268 2700 11551 11585 11586
crowds$	2268
crown	6050
crown$	10858
cruel$	16477 16478 16488 16588 5455 6108
cruelty$	14937 14938 2659 2660 11737
crushed$	4840
crutches$	12198
cry$	8110 8114 2675 5288
crying$	2675 5288
cse$	12810 13804 13806
cucumber$	15676
cucumbers$	15675
cues$	4409 4410 4411 4412
culpable$	13282 13283 13284 13285 11504 12021 6140
culpri	10993 12114 6162
culprit$	14485 14486 14487 17057 11593 11594 11638 11655 12091
culprits$	14485 14486 14487 17057 11593 11594 11638 11655 12091
culture$	4299 4300 11564
cunch$	11460
cunning$	11840 6108
curb	4940
curfew	11067 5210
curfew$	15501 15502 15503 15523 15525 17131 11428 17497 11554 12118 12277 6214
curfews$	15501 15502 15503 15523 15525 11554 12118
curiosity$	6230 12295 12296 8050 16528 16529 16530 16531 16532 16533 16534 16761 16762 16763 16764 12026
curled$	9807
curly$	5662 5685
curren	4582
current$	10800 10842 11080
curse$	8839
custod	4641 17164 17418 17421 11358 11431
custodial$	6054
custody$	12827 14642 16197 4613 10859 10971 4764 10983 11011 11013 17398 17422 5144 17490 17495
customer$	6532 12912 11669 11830 11841
customers$	6532 12912 14813 15003 15004 15005 15006 17255 11552 11669 11830 11841
cut	4940 5939
cut$	1537 13995 2468 15908 15909 9867 9869 17240 5036 11894 11905 12124
cuts	4940
cuts$	1537 5036 11894
cuttin	4940
cutting$	1537 5036
cynical$	14874 14875 16488
cystic$	5948
dabble$	528 529 530 531 532
dabbled$	528 529 530 531 532
dabbles$	528 529 530 531 532
dabbling$	528 529 530 531 532
dad	11338 17404 11341 5127 5137 11356 5139 5142 5148 17432 17448 17454 11393
dad$	14976 8922 2705 2706 9035 2932 9151 9152 9153 9154 9197 9198 9199 3450 3451 3452 5115 5116 5117 17400 17402 11339 5124 5125 5128 17413 17414 5135 5136 5140 17425 17429 11366 11367 11374 5168 5169 17462 11776
daddies$	11486
daddy$	11486
dads$	3450 3451 3452 5135 11776 11838
daft$	114 115 945 1867 5315
daily$	17339
damage	11001 4798 17091 17092 17099 17100 4819 17106 17118 17119 17120 11066
damage$	16248 16249 16250 16725 17065 11016 11037 17129 17130 4935 11154 17479 17500 17501 17504
damaged$	8749 5509 11728
damn$	16419 16502
damp	5189
damp$	17470 11407
dance$	14620 3315 3316 3317 3318 3319
dancers$	10084
danger$	12282 12283 12293 12360 12372 12373 12374 12375 12376 12377 12378 12385 12386 12387 12388 12390 12391 12392 12394 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 6467 6468 6469 6470 6471 6472 6473 6474 6475 6476 6477 6478 6479 7056 7057 13138 13230 13231 13232 13233 13234 13374 1111 1114 1115 13472 13474 13502 7465 13573 13825 13835 13941 14012 7973 14060 14061 14062 14063 14064 14065 14066 14067 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14293 14298 14299 14300 14301 14302 14343 14345 14349 14356 14369 14493 14494 8448 2231 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 14524 14525 8462 8463 8464 8465 8466 8467 14797 14998 15061 15226 15227 15228 15229 15230 15366 15367 15368 15477 9415 15544 9608 15759 10607 10789 11191 11454 11494 11513 5327
dangerous$	12282 12283 6354 12818 7973 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 8310 14386 14399 8749 5231 5370 6107
dangerously$	11524
dangers$	12282 12283 12385 12386 12387 12388 12390 12391 12392 12394 6408 6409 6467 6468 6469 6470 6471 6472 6473 6474 6475 6476 6477 6478 6479 1111 13474 13941 7973 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14299 14300 14301 14302 14998 15049 15050 15051 15052 15053 15054 15055 15366 15367 15368 9608 15759
dangle$	5305
dangled$	5305
dangles$	5305
dangling$	5305
dare$	13897 9706
dark$	3586 15874 15884 3614 9891 5661 5662 5663 5669 5685 11925 5712 12099
darker$	3586 5661 5669
darkest$	3593 5689
data	10841
data$	16708 16905 16941 10878 16998 12072
databa	12050 12054
database$	16881 16893 16921 17035 17075 17076 12073
date	11134
date$	15652 15653 15654 10783 17198 12269
dates$	10783 4639 12269
dating$	5269
daught	17197
daughter$	15161 11265
daughters$	15161
daunt$	9369
daunted$	15556
daunts$	9494 9495
dawn$	5888
day	12108 12130
day$	6348 15746 10175 10176 3959 16273 16274 16275 4008 16314 16315 16316 17022 4895 17283 17338 17339 5075 5104 11324 11325 12028
days	11274
days$	15271 16314 16315 16316 17338 17339 5075 17373 5104 12028
dazzled$	2065
dc$	16964
dci$	16964
dead	17421
dead$	1291 1292 1293 1294 8602 17315 17423
deadbeats$	6095
deaf$	7874 10591 10592 10593 5822 12180
deal	17078
deal$	12700 6678 6679 6680 12772 563 564 565 6786 734 735 6955 6956 7246 7247 7471 13602 13840 13868 13873 13924 13931 14068 14272 14273 14430 14431 2220 14557 8778 8942 2759 8978 8979 2762 2942 15357 15358 3303 3304 15819 4530 17032 17036 17066 17069 17093 17094 5240 11505
dealer	12087
dealer$	12307 6510 6511 12583 12594 12595 12603 12611 12770 12815 12835 12838 12855 12856 12857 12866 12868 12871 12909 12943 12980 12981 12982 12992 12994 12995 12996 6933 13309 13310 13370 13376 13377 13378 13379 13380 13381 7321 13407 13408 7348 7350 7357 7358 7359 7360 13444 13445 13446 13447 13448 13449 13450 13451 13452 13454 13455 13518 13519 13664 13755 13770 13803 14164 8307 14372 14373 14392 14393 14394 14395 2206 14533 14551 14552 14553 14560 2293 14635 14636 14637 14638 14639 14660 14661 14691 2471 2472 2473 2474 15366 15367 15368 15591 15592 15593 15594 15645 5023 11452 11456 11511 11601 11602 11656 11670
dealers$	12307 6510 6511 12583 12594 12595 12603 12607 12611 6558 12626 6563 12628 12770 12815 12835 12838 12855 12856 12857 12866 12868 12871 12909 12943 12980 12981 12982 12992 12994 12995 12996 6933 13309 13310 13370 13376 13377 13378 13379 13380 13381 7321 13407 13408 7348 7357 7358 7359 7360 13444 13445 13446 13447 13448 13449 13450 13451 13452 13454 13455 13518 13519 13664 13738 13755 13770 13803 14164 14356 14359 8307 14372 14373 14380 14392 14393 14394 14395 14398 2206 14533 14550 14551 14552 14553 14560 2293 14635 14636 14637 14638 14639 14660 14661 14691 2471 2472 2473 2474 14814 15003 15004 15005 15006 15366 15367 15368 15591 15592 15593 15594 17084 5023 11452 11456 11511 11543 11601 11602 11656 11670
dealin	16855 16865 16903 10993 17063 17087 17090 17091 17099 17100 17118 17119 17120 11415 11436
dealing$	12372 12373 12810 12821 12826 12844 563 564 565 12852 12855 12856 12857 7247 13804 13806 13835 13905 14060 14061 14062 14063 14064 14065 14066 14067 2220 14578 2467 14977 9214 9240 15620 15621 15622 15623 15624 16253 16254 16255 16260 16261 16262 16263 16264 16265 16266 16267 16268 16269 16270 16271 16272 4593 16917 17057 17095 17176 17227 17479 17500 5225 5240 11505 11700 12079 12280
dealings$	15247
deals	16903
deals$	563 564 565 734 735 2220 10856 16930 17036 17069 17094 5225 5240
dealt$	563 564 565 8434 8435 8436 8437 2220 15803 15804 15805 4529 17164 17165 4887 5006 5212 5240
dear$	13235 13236
dearly$	11508
death	17403 17405 17447
death$	13138 17314 5122
debt	17403
debt$	1111 12235
debts$	1111 12235
decamp	5865
decamped$	12083
deceitful$	6108
deceitfulness$	14937 14938 2659 2660 11737
december$	12833
decency$	14764 14765 14766 14767 14768 16420 16421 16479 16480 16481
decent$	8415 2198 10439 10440 10441 10442
decide$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 15290 9286 15357 15358 15816 15827 16880 5287
decided$	145 146 147 6628 12693 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 1262 1263 1264 1265 1266 14037 15827 16701 4465 4466 10707 16772 5287
decides$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 15827 5287
deciding$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 15360 15361 15827 5287
decisi	4970
decision$	6260 12384 6334 6335 118 119 6338 121 122 123 6342 6343 126 12409 12410 12411 12412 12413 6350 12415 12416 6353 12418 12419 12420 12421 12422 12423 148 149 150 151 12459 12460 12461 12462 12463 12464 12465 12466 6406 6665 12730 449 6668 6669 6670 6671 7538 7539 1322 7541 1324 1325 1326 15176 9302 9303 9304 15369 15370 4206 10541 17149 11448 11449 11450 11809
decisions$	3 4 5 6 7 8 9 6237 12302 12303 22 23 6260 12384 12409 12410 12411 12412 12413 12415 12418 12419 12420 12421 12422 12423 148 149 150 151 152 153 154 155 6388 6389 6390 6391 6392 6393 6394 12459 12460 12461 12462 12463 12464 12465 12466 12467 12468 449 6668 6708 6709 7138 921 13415 13416 13417 13418 13419 13420 14211 14212 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 15176 15183 15219 15220 9302 9303 9304 15369 15370 4206 17149 11448 11449 11450 11809
decked$	3629 3630 3631 5706
declin	4940 5021 17347
decline$	2574 2575 2576 15994 5727
declined$	2574 2575 2576 15994 16000 16005 16006 16007 16008 5727
declines$	2574 2575 2576 15994 5727
declining$	2574 2575 2576 15994 5727
decrea	4940
decrease$	17221
deemed$	8380 8381 2601
deep$	7429 7735 3614
deepen	4561
defeating$	6359
defect$	17307
defenceless$	9233 15528 15529 15530 15531
defend$	8951 15323 9262 9263 9264 9267 9268 9270 9271 9274 5293
defendded$	5293
defendding$	5293
defended$	5293
defending$	9262 9263 9264 9267 9268 9270 9271 9274 5293
defends$	5293
defensive$	6140
defensiveness$	16581 6140
deferred$	6056
defiance$	14937 14938 2659 2660 11737
defiant$	14874 14875 5515 6108
deficit$	12147
defied$	2133 2134 5336
defies$	2133 2134 5336 5812
definite$	3849
definitely$	10205 4009 4017 10235 4018 4019 11968
defy$	2133 2134 5336
defying$	2133 2134 5336
degenerate$	6079
degenerates$	6079
degrade$	4992
degraded$	4992
degrades$	4992
degrading$	4992
degree$	389 390 391 15417 15418 15419
delay	17309 12149
delay$	16725 16781
delayed$	12025
delaying$	16489 16490
delays$	16725 16781
deleted$	14181
deliberate$	6352 135
deliberately$	599 989 5807
delicate$	5641
delight$	1092 1093
delighted$	1092 1093
delighting$	1092 1093
delights$	1092 1093
delightted$	1092 1093
delightting$	1092 1093
delinquency$	6079
delinquent$	14550 5507 5509 11728 5515 6079
delinquents$	14550 6079
deliver$	6678 6679 6680 6930 715 7247
delivered$	6930 715
delivering$	6930 715 7247
deliverred$	6930 715
deliverring$	6930 715
delivers$	6930 715
demand$	11158 11171 4954 11235 11969
demandded$	11969
demandding$	11969
demanded$	11969
demanding$	14943 14944 14945 14946 14947 11739 11969
demands$	11969
dement	11358
dementia$	17422
demonise$	4475 4476 4477 4478
demonised$	4475 4476 4477 4478
demonises$	4475 4476 4477 4478
demonising$	4475 4476 4477 4478 16825 16826 16827 16828
demons	4792
demotivated$	6108
den$	13777
denial$	16581 11542
denies$	4989
dental	5066
dental$	11284
dentis	11281
dentist$	17345
deny$	10025 17192 4911 4989
denying$	4911
department$	10295 10300 10301 4092 16765 10728 4514 16832 16833 5804 5813
depend	12194
dependence$	5058
dependency$	5058 11286
dependent$	5058
depends$	5195
deplorable$	6140
deploy	4923
depo	5051 11269
depo$	17333
deport	17405 17418 11358
deported$	17422
depraved$	6110
depres	17403 17421 11358 6177
depressant$	12189
depressants$	12189
depressed$	12151
depression$	17422
depressive$	17420
deprivation$	5158
deprive$	17192 4911
deprived$	5509
depriving$	4911
depth$	16604
dereliction$	6140
derision$	16810 16811 16812 16813 16814
derisory$	16609
descend$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descendded$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descendding$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descended$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descending$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descends$	543 544 1523 1524 1525 1526 1527 1528 1529 2448
descri	4587 10882
described$	2235 2610
description$	4685 10962 12145
descriptions$	10793 16858 16882 4685 4692 10962 17033
desert$	5791
deserted$	5788 5791
deserting$	5791
deserts$	12442 5791
desertted$	5791
desertting$	5791
deserve$	12439 12440 12441 870 871 5279 11663
deserved$	12439 12440 12441 870 871 13156 14704 5279 11663
deserves$	12439 12440 12441 870 871 5279 11663
deserving$	12439 12440 12441 870 871 5279 11663
design	4607
designed$	4945 5016
designer$	14347 14348 14819 9843 15908 15909 9872 3656 11925 11928 5712 5722
desire$	10147 16212 16213 16214 16215 16216 16217
desires$	13567
desk	10805 10808 10881
desk$	10778 16844 16849 16861 16863 16869 16870 16872 16884 16892 10835 10864 10870 10872 16943 16945 16947 16948 16950 16953 16960 10899 16966 16973 17104 11057 17169 11143 11147 17212
despair$	14655
desperate$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 1287 1288 1289 1290 5287
despite$	198 6416 199 200 201 227 229 233 234 235 263 12862 12863 12864 12865 14261 14262 14263 4405
desserts$	13621
destined$	545 3775 3776 3777 3915 10133 3916 10134 3917 10135 3918 10136 3919 10137 3920 10138 5733
destiny$	15494
destroy$	13569
destroying$	13573
destruct$	11517
destructed$	11517
destructing$	11517
destruction$	13245 13573 11517
destructive$	6320 12820 11517 5369
destructs$	11517
destructted$	11517
destructting$	11517
detail	4579 4587 4639 10857 10882 4675 10893 10894 17127
details$	6527 6528 6529 16881 16882 16900 10860 10924 17033 17299
detain	11092 17164 5018
detain$	17156 17211 11236 5896
detained$	12099
detaining$	5896
detect	4560 10779 10780 4564 10785 16854 16862 10805 10813 10814 10815 4598 4599 10828 4617 4618 4623 10858 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 4735 10956 11040 4839 11063 11085 17151 11105 4925 4929 11148 5894 12140 6162
detection$	15828 15829 17149 12110 5893 5894
detections$	17149 17174 12110 5893
detective$	10778 16844 16849 4576 16869 16877 16878 16879 10816 10817 16892 4611 10835 4642 10861 10864 10870 10872 16943 16947 16948 16950 10899 16964 16966 16973 10946 10953 17020 17104 11057 17169 11143 11147 17212
detectives$	10778 16844 16849 4576 16869 16870 4589 16877 16878 16879 10816 10817 16884 4603 16892 4611 10835 16922 4642 10861 10864 10870 10872 16943 16947 16948 16950 10899 16964 16966 16973 16982 10946 10953 17020 17104 11057 11087 17169 11143 11147 17212
detent	5210
detention$	14502 16281 11428 11599 6201
detentions$	14502 11599 6201
deter$	13264 7201 7202 7203 7204 4894 17240 4965 17285 5904
detergent$	12159
deteri	17347
detering$	4965
determ	4614 4635 4638 4775 4836
determined$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1287 1288 1289 1290 5287
deterping$	4894
deterr	17165 5927
deterred$	17113 5904
deterrence$	12145
deterrent$	12132 12145
deterrents$	12132
deterring$	4894 5904
deters$	4894 4965 5904
deterting$	4894
detox$	12188
develo	12050 5833
develop$	4573 10836 4619
developed$	2793 4573 10836 4619
developing$	4573 10836 4619
developmental$	5928 5934 6010
develops$	4573 10836 4619
deviant$	5467 11690 5509 11728 5515
device	4741 11121
device$	4572 4644 10876 10919 4717 17000 17185 5854
devices$	15679 15821 4572 4644 10876 10919 4717 17000 17185
devil$	14785 11575
devils$	11575
devious$	8634 6108
di$	16964
diabet	6180
diagnosed$	6173
diagnoses$	6173
diagnosis$	12147 6173
diagram$	4605 12057
diagrams$	12057
dialysis$	6178
diamond$	14692
diamonds$	14692
diazep	5971
diazepam$	12189
dice$	856
dicing$	856
dictate$	14601
did$	180 12505 12526 12534 12537 266 494 629 6930 715 6958 7029 7045 7051 964 965 966 967 13261 13262 982 7324 7328 1180 1312 1613 1614 1615 13913 1675 1712 8045 8046 1862 1863 1864 8091 8094 1895 1896 1897 1898 1938 1948 1949 1950 1951 1952 1954 1958 1979 1980 1981 1988 1997 2024 2049 2054 8388 2562 2566 2672 2673 2674 3132 3138 3145 3172 3189 3218 3221 3227 3230 3414 3737 3997 10227 16293 16294 10236 10237 4030 4104 4105 4106 4108 4109 4110 4111 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 10374 4166 10390 10396 4179 10398 10400 10404 4187 4188 4189 10408 10409 10429 10431 4236 4243 4244 4245 4261 4263 4264 4265 4266 4267 16569 16570 4304 4306 16701 16749 16750 16751 16752 16774 16775 4500 5272 5316 5759 5762
die$	17315
died	17405 11342 17421
died$	17406
diet	11261 11262
diet$	17325 17326
dietar	5954
dietary$	12172
dietician$	6196
dieticians$	6196
dietitian$	6196
dietitians$	6196
difference$	2874 16140 16141 16142 16143 16144 16145 16146 16147 16192
different$	631 7302 7303 7304
differently$	13095 8655
diffic	4784 17309
difficult$	12284 1381 1382 1383 1421 7639 1422 1423 7641 1424 8203 8207 8409 8417 8749 2555 2556 2557 2558 2559 2560 14865 14866 14867 14868 14869 14870 14871 14872 14873 14931 14943 14944 14945 14946 14947 2666 2667 2668 2669 2670 14977 3030 3031 3032 11002 17265 5509 5513 5515 11734 11739 6108
difficulties$	13161 13168 13169 1111 13394 14931 5119 11734 12148 12197 6016
difficulty$	1111 13394 12148 12197 6016
dig$	1531 1532 3485
digger$	14664
diggers$	14664
digging$	1531 1532
digs$	1531 1532
dim$	5480 6108
dinner$	17472
dire$	16609 6141
direct	5911
directed$	10968
directing$	12062
direction$	4698
directs$	12062
dirt$	16755
dirty$	8634 15908 15909 17470 5685 5705 5712 6129
disabi	11261
disabilities$	12178
disability$	17325 11299 12147 12183 6188
disabl	11358
disabled$	17422 6188
disaffected$	5509 11728 5638
disappear$	12878 603 604 10610
disappeared$	603 604
disappearing$	603 604 13595 11461
disappearred$	603 604
disappearring$	603 604
disappears$	603 604
disappointing$	4323 4324 4325 4326 10625 16690 5787
disappointingly$	6142
disaster$	2277
disasters$	2277
disband$	17239
discernment$	11516
discharge$	12262
discharged$	4547
discipline$	14764 14765 14766 14767 14768 11541
disciplined$	8434 8435 8436 8437 11758
disclo	4640 4787 11005 5155
disclose$	12664 12700 14258 16030 16036 16050 11949
disclosed$	7551 7552
disclosure$	2162 2163
disclosures$	2162 2163
discourage$	13264 7201 7202 7203 7204
discov	16854 10809 4614 4635 10900 4775
discover$	16873
discuss$	16030 16036 16050 11949
disdain$	16810 16811 16812 16813 16814
disease$	12147
disengage$	12700 6104
disengaged$	11967 6104
disengagement$	6104
disengages$	6104
disengaging$	6104
disgrace$	7142 8839 6140
disgraceful$	14865 14866 14867 14868 14869 14870 14871 14872 14873 16588 5515 6140
disgracefully$	6140
disguised$	5345
dish$	3313
dishevelled$	6129
dishonest$	6108 6140
dishonesty$	14937 14938 2659 2660 11737
dishonour$	7142
disinterested$	11967 6108 6140
dislike$	14654
dislocated$	5072 11291
dismal$	4488 6140
dismally$	6140
disman	11170 6158
dismantle$	17239
dismantled$	4840 17234
dismantling$	4995
dismiss$	2017 16744 5800
dismissed$	2017 4413 5788 5800
dismisses$	2017 5800
dismissing$	2017 16489 16490 5800
dismissive$	14874 14875 10513 6140
dismissively$	6140
disobedience$	13415 13416 13417 13418 13419 13420 13625 14937 14938 2659 2660 11737
disobedient$	5509 6108
disobey$	7207 2133 2134 16280 5336
disobeyed$	7207 2133 2134 16280 5336
disobeying$	7207 2133 2134 16280 5336
disobeys$	7207 2133 2134 16280 5336
disord	11001 4798 17091 17092 17099 17100 17114 17119 11066 11158 11159 11164 11189 11196 17260 17309 12194
disorder$	14640 14641 14931 14977 17065 11016 17128 17129 17130 11076 17222 17223 17228 4947 17253 11734 12146 12147 12154 12172
disorderly$	6108
disorders$	14931 11734 12172
dispersal$	11075 11130 11131 4958 11427
disperse$	17211 17239
dispersing$	4995
display$	356 1868
displaye$	10794 4577
displayed$	356 1868 10794 4577
displayes$	10794 4577
displaying$	356 1868 10794 4577
displays$	356 1868
disposal$	4661 12110 12274
disposals$	12110
dispro	5829
dispute$	12238
disputes$	12238
disregard$	108 113 12700 7207 2133 2134 8527 8528 2311 8530 4554 5336 5800
disregardded$	113 7207 2133 2134 4554 5336 5800
disregardding$	113 7207 2133 2134 4554 5336 5800
disregarded$	113 7207 2133 2134 4554 5336 5788 5800
disregarding$	113 7207 2133 2134 4554 5336 5800
disregards$	113 7207 2133 2134 4554 5336 5800
disrespect$	14937 14938 2659 2660 16810 16811 16812 16813 16814 11737 11969
disrespected$	11969
disrespectful$	14874 14875 6108
disrespecting$	11969
disrespects$	11969
disrespectted$	11969
disrespectting$	11969
disrup	17147 17151 17165 11170 12140
disrupt$	14578 4829 4965 11202 11961 11969 5916 6161 6165
disrupted$	14578 17234 17273 11961 11969 12137
disrupting$	14578 16280 4829 4965 11961 11969 5916 6161
disruption$	14578 14977 17110 17188 17276 17287 5917 12136 5920 6161 6165
disruptive$	8408 2193 2194 2195 8417 14865 14866 14867 14868 14869 14870 14871 14872 14873 14977 5368 5509 11728 5515 6108
disrupts$	14578 4965 11961 11969 5916 6161
disruptted$	14578 11961 11969
disruptting$	14578 11961 11969
distance$	7396 7397 7398 7399 7400 7401
distant$	15711
distinguish$	4559
distinguishs$	4559
distri	4664
distribute$	4575 10794 4577
distributed$	4575 10794 4577 16860
distributes$	4575 10794 4577
distributing$	4575 10794 4577
disturbance$	12238
disturbances$	12238
disturbed$	5509 11728 6108
dither$	6143
dithered$	6143
dithering$	12031 6143
ditherred$	6143
ditherring$	6143
dithers$	6143
diva$	11656
divas$	11656
dive$	1513 1514 1515 1516 1517 1518 1519
dived$	1513 1514 1515 1516 1517 1518 1519
dives$	1513 1514 1515 1516 1517 1518 1519
divide$	17239
dividing$	4995
diving$	1513 1514 1515 1516 1517 1518 1519
divorc	17403 17405 11342 11344 17418 17447
divorce$	17408
divorced$	17406
divorcing$	17406
dla	11299
dla$	17363
dna$	14749
do	16933
do$	178 12505 12524 12532 12535 267 6500 6710 494 629 6930 715 6992 964 965 966 967 13261 13262 982 1054 1181 1312 13868 13873 1613 1614 1615 1676 8045 8091 8095 8097 8098 8099 1895 1896 1897 1898 1936 1948 1949 1950 1951 1952 1954 1956 1986 1995 2022 14308 14310 14316 14318 2047 2052 8387 8587 2562 2564 2672 2673 2674 3001 3089 3130 3138 3143 3149 3170 3187 3216 3219 3227 3230 3256 3257 3414 15827 15988 3730 3735 9964 16030 16036 16050 16056 16057 10008 16092 10029 16103 10041 16131 16132 16133 16134 16135 16136 16137 16231 3997 10227 16293 16294 10240 10241 10244 4028 4104 4105 4106 4108 4109 4110 4112 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 4168 10396 10398 4181 4238 4261 4263 4264 4265 4266 4267 4302 10682 11260 5272 5316 11949 5759 5762
dock$	16202
doctor	11281 5066
doctor$	17345
doctors$	11284
dodge$	9764 9765 4431
dodged$	4431
dodges$	15070 4431
dodging$	15620 15621 15622 15623 15624 9764 9765 4431
dodgy$	12284 7441 13803 14392 14393 14394 5451 11885 6099
doe$	5692
does$	179 12525 12533 12536 268 494 629 6930 715 964 965 966 967 13261 13262 982 7325 7328 1182 1312 1613 1614 1615 1712 8091 1895 1896 1897 1898 1937 1948 1949 1950 1951 1952 1954 1957 1987 1996 2023 2048 2053 8386 2562 2565 2672 2673 2674 3089 3131 3138 3144 3150 3171 3188 3217 3220 3227 3230 3414 15827 3731 3736 10042 16135 16136 16137 3997 10227 16293 16294 10240 10241 10244 4029 4104 4105 4106 4108 4109 4110 4113 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 10374 4167 10390 4180 10400 4237 4261 4263 4264 4265 4266 4267 4303 4500 5190 5272 5316 5759 5762
dog$	11140 17205
dogs$	13633 7636 14572 14573 14574 14736 14761 11140 17205
doing$	6237 12302 12303 12528 12529 12530 12649 12650 12651 12652 12653 12654 12655 12656 12658 494 629 13053 964 965 966 967 982 13299 13300 13301 13393 13415 13416 13417 13418 13419 13420 1613 1614 1615 15047 3089 10375 10376 10391 10392 10396 10398 4261 4263 4264 4265 4266 4267 16583 16584 16585 16586 4500 16793 5762
doll$	1803
dolled$	3695 3696 3697 5725
dolls$	1803 15969
domestic$	17435 6020
dominant$	2319
done$	12364 12365 12367 6349 12511 13026 6972 1613 1614 1615 2719 15618 15619 15710 3435 3436 3437 3474 3475 3476 3695 16103 16229 16252 10280 10289 10296 10297 16365 16367 16368 16370 16371 16372 16373 16407 16408 10377 10393 10394 10395 10396 10398 10401 10402 10403 10404 4187 4188 4189 16503 16504 16505 16506 4261 4263 4264 4265 4266 4267 16550 16551 16552 16563 4306 4500 16792 5762
donna$	14677
donnas$	14677
doomed$	3775 3776 3777 5733
door$	6296 6297 6298 13119 13121 13362 13962 8678 8679 8680 8681 10877
doorman$	12912
doormat$	15526 11825
doormats$	15526 11825
doormen$	12912 12980 12981 12982 15003 15004 15005 15006
doors$	13362
doorstep$	13362
doorsteps$	13362
doorway$	17449
dopey$	6108
dose$	1345 12192 12193
doss$	14627 14628
dossie	5843
dossier$	12061
dossiers$	12061
double$	11216 5482
doubles$	11216
doubt$	13485 8385 16066 16067 16068 16069 10070 10198 10202 10203 10207 10208 16302
doubtful$	8507
down	17103 4942
down$	372 397 523 524 525 526 527 7119 7120 7122 7335 7336 13493 7569 13708 13709 13710 1713 1714 1715 1716 1717 1718 1719 1720 14215 8238 14803 14804 14805 14806 14839 14972 14973 14974 9809 9868 15960 9897 15967 15968 9919 15984 15995 16001 16611 16612 16613 16614 16615 16616 16617 16618 16619 16620 16621 16622 16623 16625 16626 16627 16628 16629 16630 16631 16632 16633 16636 16637 16638 16639 10576 16641 16642 10734 10766 4669 10895 17061 17101 17156 17221 17251 17267 17268 11327 11459 11905 12124 12125 12126
downed$	10895
downfall$	13161 13245 13304 13305 13394 7523 7524 13589 14207 14208 14209 14211 14212
downlo	16940 10935
download$	4695 12072
downloaded$	16999
downloading$	4695
downloads$	4695 12072
downplay$	916 2017 5282
downplayed$	916 2017 5282
downplaying$	916 2017 5282
downplays$	916 2017 5282
downs$	10895
dozen$	7595 7925 9724
dozens$	7926
drag$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422 10726
draged$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422
dragged$	12333 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422
dragging$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422
draging$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422
drags$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 4422
drain$	8500 4954 11656
drains$	11656
drama$	13167 13374 13502 14343 14369 8612 2498 10061 16126 10063 5386 5978
drank$	1039 1040 3305 5052 5056 5941
draw$	12306 6243 321 322 6572 6573 882 7149 7468 7469 2060
drawed$	6572 6573 7468 7469
drawer$	8708
drawing$	6572 6573 882 7468 7469
drawn$	12333 6572 6573 7468 7469 2066 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086 2087 2093 3607 16035 16041 16046 16055 16118 16124 16162 16949
draws$	12306 6243 321 322 6572 6573 882 13203 7468 7469 2060
dread$	14654
dreadful$	4323 4324 4325 4326 16726 16727 16728 16729 5459 5515 5787
dreadlock$	6130
dreadlocked$	5685
dreadlocks$	6130
dreads$	14654 11902 11904
dream$	13847 13852 9965
dregs$	2493 6093
dress$	6242 25 13021 13022 13023 13024 13025 7031 814 815 905 979 980 1250 1251 13542 13543 1803 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3616 3617 9844 9845 3642 15925 9865 15930 15931 15933 15934 15935 15973 15974 15975 5700 11925 5708 11930
dressed$	13021 13022 13023 13024 13025 13026 7031 814 815 13542 13543 3616 3617 3629 3630 3631 15925 15926 15927 15928 3672 15973 15974 3695 3696 3697 11873 11875 11883 5700 5706
dresses$	979 980 13542 13543 1803 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 3616 3617 9844 9845 3642 15925 15930 15931 15933 15934 15935 15973 15974 5700 11925 5708 11930
dressing$	6242 25 1803 9859 3642 9884 9901 5708
drew$	12306 6243 321 322 6572 6573 882 13203 7468 7469 2060
drift$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529 16058 12027
drifted$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529
drifting$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529
drifts$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529
driftted$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529
driftting$	539 540 541 542 543 544 584 585 1523 1524 1525 1526 1527 1528 1529
drill	16902
drill$	14995
drink	17421
drink$	12398 12414 280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12700 12729 12731 12732 12733 12929 13020 13021 13022 13023 13024 13025 979 980 1039 1040 13336 13337 13338 13395 13409 13410 13411 13412 13413 13414 13425 13426 13427 13428 7415 7465 13602 7760 13868 13873 13876 13877 13878 13879 14068 14272 14273 14308 14310 8315 14402 14418 14642 2671 2672 2673 2674 3305 15588 15589 3315 3316 3317 3318 3319 15652 15653 15654 16020 16022 17342
drinker$	17420
drinkers$	17423
drinki	11261 11262 17403 17421 17447
drinking$	6230 12295 12296 35 6577 12759 13021 13022 13023 13024 13025 13061 13076 13077 13078 13079 905 7138 921 1106 1107 1108 13698 13699 16020 16022 17325 17326 11268 5052 5056 5119
drinks$	12600 12601 6547 6548 6549 6550 6551 6553 6554 12929 13336 13337 13338 7415 2672 2673 2674 3305 3315 3316 3317 3318 3319 5052 5056
driv	4940 5013
drive$	12574 12575 12989 13010 5922
driven$	6530 6945 6946 6947 6948 6949 13018 2065 5016
driver	4600 10903
driver$	6495 12594 12595 6532 12599 12640 12912 12980 12981 12982 13309 13310 13370 13372 7321 7357 7358 7359 7360 13454 13664 1389 7681 7682 7689 7963 4832 4846
drivers$	6523 6526 12594 12595 6532 12598 12599 12640 12912 12980 12981 12982 13309 13370 13664 14085 14590 8590 8591 15003 15004 15005 15006 15978 16859 10818 16946 16967 16969 4751 4832 4846 11522
drives$	12989 13010
drivin	4818
driving$	10874 11036
drone	5927
drone$	4745 5862 12145
drones$	4745 5862 12145
drop	4940
drop$	8473 16058 10610 4423 17217 17221 17251 12124
droped$	4423
droping$	4423
dropout$	11601 11656
dropouts$	14551 14552 14553 11601 11602 11656 6095
dropped$	4423 17221
dropping$	4423
drops$	4423 17217 17251 12124
drug	16855 16865 10825 16901 4773 17058 17079 11436 17503 12056 12087 12134 6169
drug$	6230 12295 12296 37 38 6317 12810 6762 12837 6780 6785 6788 6790 906 13804 13806 14392 14393 14394 8469 8470 8471 8472 8482 14551 14552 14553 14588 14660 14661 8627 4590 4593 10888 10991 11163 5014 11261 11262 17403 11420 11456 11602 5385 5436 5456 5491 5507 5872 5976
druggie$	6089
druggies$	6089
druggy$	6089
drugs	16902 17063 17106 17126 4905 11443
drugs$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 6577 12742 6686 6687 6688 12774 12775 12776 12810 12815 12824 12825 6787 6789 12855 12856 12857 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13020 13311 13316 13336 13337 13338 13395 13409 13410 13411 13412 13413 13414 13425 13426 13427 13428 13518 7465 13599 13607 7548 13804 13806 7760 13865 13879 7973 14060 14061 14062 14063 14064 14065 14066 14067 14356 8315 14402 14418 14578 14588 14640 14641 14642 14797 14811 14819 14832 2671 14977 15049 15050 15051 15052 15053 15054 15055 15226 15227 15228 15229 15230 15239 15366 15367 15368 15620 15621 15622 15623 15624 9699 16020 16022 4590 4593 16920 17012 17051 17072 17073 11123 5014 11275 17340 17342 5119 11420 17507 11454 11456 11458 11512 5385 5436 5456 5491 11714
drunk$	13026 13057 1106 1107 1108 1109 1110 7416 1199 7418 14181 16245 16246 16247 16280 5056 11656 5941
drunks$	11656
dry$	3586 15884 16560 5669
ds$	16964
dto	6056
dto$	12274
dual$	9797 6005
dually$	6005
duck$	15564 15565 15566 15567 4431
ducked$	4431
ducking$	4431
duckked$	4431
duckking$	4431
ducks$	7838 13903 7840 4431
due	17103 4942
due$	6235 371 395 6620 1137 17328 17329 17427 5157 17447 5203
dug$	1531 1532
dump$	4386 4387 5793
dumped$	4386 4387 5793
dumping$	4386 4387 5793
dumpped$	4386 4387 5793
dumpping$	4386 4387 5793
dumps$	4386 4387 5793
dunce$	11656
dunces$	11656
duo$	11588
duped$	12333
dust$	16768
duties$	16329 16713
duty$	16329 16573 16661 16713
dyed$	5685 11905
dying	11358
dying$	17314 17422
dynamic$	11587
dynamics$	11587
dyscal	6174
dysfunctional$	8862 5509 11728 6140
dyslex	6174
dyspra	6174
dysregulated$	6108
dystrophy$	12166
e$	16388 16567 16686 16687 16688 10654 16731 16732 17352 17353 12018
each	16856 17014 4736 4737 11053 17290 12109
each$	196 6736 13488 7992 8359 8599 8722 8724 8886 9670 3549 15983 9920 9934 3718 3720 3965 3968 3992 3994 3995 3996 10567 16738 10744 10781 10833 16944 10891 10913 4699 16983 17015 17027 17028 17030 17071 4817 17134 17137 17142 11109 11119 17196 11139 11142 17208 4928 17215 4934 17254 17257 17266 11207 17278 11219 5015 11236 17335 5638 11944 11945 11971 5870 12114
eager$	312 313 318 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 7804 13869 13870 13871 13872 1591 1592 1593 1594 1595 1596 5287
eagerly$	712 713 714 12997 1236 1237 1238 1239 1240 1241
ear$	13938 7883 7884 7885 13950 13951 15873 16655
earlier$	13098 13099 15091
early$	15166 15234 16829 16830 16831 12167
earmar	5005
earn$	573 13066 13067 13409 13410 13411 13412 13413 13414 3418
earned$	573 14703 14705 14706 14707 14708 3418
earning$	573 3418
earns$	573 3418
earring$	11925
earrings$	11925
ears$	13812 15873 16656 16657 12049
easier$	4874
easily$	13014 13015 14030 14031 2088 2763 3075 9492 3291 10283 16350 16351 16695 16696 16697 16698 5328 5330 5534
east$	3582
eastern$	3574 9793 9798 3581 9817 15883
easy$	6267 6290 6564 6565 6566 349 575 13187 13188 13340 7369 7639 1422 7641 1425 14268 14269 14270 8605 8606 14799 14800 11002 5329 5508
eat	16916
eat$	5955 12174
eaten$	12174
eater$	14668 11658
eaters$	14668 11658
eating	11262
eating$	17326 5954 12174 12183
eats$	5955 12174
eczema	6180
edge$	13730 13775 13776
educat	5084 12222 6006
educate$	193 194
educated$	193 194 5099
educates$	193 194
educating$	193 194
education$	6447 12512 12748 12749 13307 14266 10303 17379 17387 5992 12220
educational$	5990
effect	11072 5911
effect$	2980 9256 9257 9258 16146 16147 17261
effective$	17136 5914
effectively$	2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2979 5587
effort$	7004 787 788 789 790 7009 792 793 14140 1859 8078 8079 15998 16357 16414 16415 4214 4215 4216 16528 16529 16530 16531 16532 16533 16534 16535 10474 10475 10476 10477 10478 4327 4328
efforts$	6447 12512 15998 4214 4215 4216 4327 4328 11539
egg$	301 303 304 2141 2142 11585
egged$	301 303 304 2141 2142
eggged$	301 2141 2142
eggging$	301 2141 2142
egging$	301 303 304 2141 2142
eggs$	301 303 304 2141 2142 11585
ehc$	5991
ehcp	5990
ehcp$	12208
ehcps$	12208
eight	10781 10796 16944 10891 10913 16983 10951 4736 4737 17027 17028 17030 17071 4803 4817 11047 17117 17134 17137 17142 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 12114
eight$	14506 16653 11021 17109 17111
eighteen$	12940 12942 691 12975 12976 15078 15079 15080 15081 15082 15083 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15823 11801
eject	17032 11111
eject$	17175
elbow$	17354 17355
elbows$	17354
elder	12097
elder$	12835 14392 14393 14394 11564
elders$	12815 12835 12838 13310 13376 13377 13378 13379 13380 13381 7321 7357 7358 7359 7360 14392 14393 14394 14398 14560 16888 4799 11564
elect$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
elected$	145 146 147 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 16701 10707 16772 5287
electing$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
electr	5194 5214
electricity$	11412
electronic$	11432 12276
electronically$	11432
elects$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
electted$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
electting$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
element$	389 390 391 11586 11591 11639
elements$	11586 11591 11639
eleven$	14506 2835 2836 2837
else$	13135 893 894 13199 13239 13666 13667 15107 16511 16512
elsewhere$	16511 16512
email	4664 4683 4691
email$	16682 16686 16687 16688 10887 10901 4845 12017
emaile	10969
emailed$	10887
emailing$	10887 10901 4845
emails$	16388 16682 16687 16688 16731 16732 10887 10901 4845 12017 12018
embarked$	545
embarrassment$	8839
embellish$	6075
embellished$	6075
embellishes$	6075
embellishing$	6075
embroiled$	533 534 535
emergency$	17352 5984
emotional$	8898
emotionally$	5546 5634 5636 6021
empathy$	14296 14326 14327 11541
empire$	12854
employment$	12224
emptive$	11212
empty$	11208
enabl	4567 4597
enable	4867 5918
enable$	44 13166 4643 4869
enabled$	44 13166 13204 13205
enableed$	4869
enableing$	4869
enables$	44 13166 4643 4869
enabling$	44 13166
encounter$	13018 14374 11467 11792
encounters$	13018 14374 11467 11792
encour	4555 4586
encourage$	12306 6243 193 194 314 315 316 321 322 339 6572 6573 7468 7469 5234 5281
encouraged$	12306 6243 193 194 314 315 316 321 322 339 6572 6573 7468 7469 4591 5234 5281
encouragement$	13854 13855 13856 13857 13858 13859 13860 13861 13994
encourages$	12306 6243 193 194 314 315 316 321 322 339 6572 6573 7468 7469 5234 5281
encouraging$	12306 6243 193 194 314 315 316 321 322 339 6572 6573 7468 7469 13854 13855 13856 13857 13858 13859 13860 13861 13994 5234 5281
end$	129 130 6672 900 901 13537 13538 13799 7855 7856 13983 13984 13995 1813 1815 1818 16056 16057 9996 10062 10181 11108 17240 17286 5034
endanger$	10 5226 5227
endangered$	10 5226 5227
endangering$	10 5226 5227
endangerred$	10 5226 5227
endangerring$	10 5226 5227
endangers$	10 5226 5227
ended$	4547 4840
ending$	11108 17314 5034
endless$	161 162 163 10623 10624 5458
endlessly$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5751
endome	5948
endometriosis$	12166
ends$	10062 10181 17233
enemies$	13158 13214
enemy$	13158 13214
enforc	10926 17147 17151 12050 5900 12135
enforce$	6165
enforcement$	16990 17110 17122 17202 4975 17258 4979 11199 17287 12129 5912 12131 5920 6165
enforcer$	11656 6157
enforcers$	11656 6157
enforces$	6165
engage$	12429 12443 12664 12700 12805 536 537 538 14258 14837 14844 8781 14846 14847 14848 14849 14850 14851 14856 14859 14951 15981 16030 16036 16050 16084 16085 16094 16095 16096 16129 16150 16153 16181 16219 16220 16221 16324 16553 16744 16747 11239 11491 11724 11949 11950 11957
engaged$	528 529 530 531 532 536 537 538 13026 13034 14844 14846 14847 14848 14849 14850 16035 16041 16046 16055 16118 16124 16162 16163 16164 16165 16166 16179 16205 16206 16207 16208 16209 16324 11491 11724
engagement$	528 529 530 531 532 14843 14851 2578 2579 2580 2581 8800 15998 3723 3724 3725 3726 16235 10172 11718 11723 11944
engager$	11623
engagers$	11623
engages$	528 529 530 531 532 536 537 538 16094 16095 16096 16153 16175 16176 16177 16178 11491
engaging$	528 529 530 531 532 536 537 538 14844 14846 14847 14848 14849 14850 14851 16219 16220 16221 11491 11717 11724 11957
english$	12230 12232
enjoy$	339 13016 13017 1206 1207 7432 1728 1729 1730 1731 2061 2062 2063 2064 2097 2098 2103 2143 2144 2145 2146 16299 5295 5326
enjoyed$	339 13016 13017 1206 1207 1209 1210 1211 1212 13495 7432 7433 7434 7435 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 16299 5295 5326
enjoying$	339 1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
enjoyment$	13567
enjoys$	339 1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 2097 2098 2103 2143 2144 2145 2146 16299 5295 5326
enormous$	3557
enormously$	17286
enough$	106 12488 6425 12490 6450 7293 7809 7810 7811 13884 13885 13886 8044 8085 9259 9260 3043 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 3058 3061 9305 9306 15638 15666 9750 15815 9754 16590 11796 11843
enquir	10908 17151 17445
enquir$	4789
enquiries$	16906 4778 4789 17144
enquirs$	4789
enquiry$	16972 4789 17144 12083
enrich	5833
ensure	4843
entangled$	533 534 535
enter$	4570 17282 5272 11491
entered$	4679 4680 4720 4793 4795 5272 11491
entering$	5272 11491 12079
enterp	17096
enterprise$	16889 12083
enterred$	5272 11491
enterring$	5272 11491
enters$	16997 17282 5272 11491
entice$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5289
enticed$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5289
entices$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5289
enticing$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5289
entirely$	3103 4452 4453 5602 5746 5749 5803
entitled$	6108
entitlement$	14602
entrant$	14543
entrants$	14543
entrenched$	2306 5423 11740
epi	5972
epilep	11358 6180
epilepsy$	17422
epipen$	12190
epipens$	12190
episodes$	12883
equal$	3311 3312 5595
equally$	1004 5274 5286
equals$	9097 9098 9099
erratic$	12430 12431 12432 12433 14860 14861 14862 14863 2582 5515
error$	1111 4550 4551
errors$	1111 4550 4551
escala	5024 5911
escalate$	16058
escalated$	4678
escape$	12608 13068 1184 14180
escort$	15434
escorts$	15434
essential$	4945
establ	16854 10809 4614 4635 4638 4767 4775 4787 11005 4836
establish$	16873 4609 4616 4621
estate	11166 11231
estate$	12831 12832 14471 14472 14473 14474 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14531 14590 14594 14595 14720 14721 14723 10564 17230 17248 4990 17295 17298 11552 5638
eternally$	6138
european$	3572 9792 9795 9799 15881 5664
evade$	9764 9765 4431
evaded$	4431
evades$	4431
evading$	9764 9765 4431
evasive$	6108
even$	6435 6439 226 7277 7278 7279 7280 7281 7282 7283 7284 7285 7286 7288 1819 1820 10461 10462 10463 10621 10622
evening$	16273 16274 16275 17283
events$	17097
ever$	9287 9288 3071 16148 16149 10089 16154 16155 16156 10115 3898 10117 3900 10216 10217 4000 4001 4002 4003 4004 4005 10230 16310 16311 16312 16313 10260 4043 4044 4045 4046 10688 11953 11954
every	11053
every$	161 162 163 13271 1001 1006 13466 7704 7904 7905 7908 8200 14265 8352 8561 8593 2899 9682 15983 9920 9934 3718 3720 9946 3956 3957 3964 3967 3991 10210 3993 3994 3995 3996 10574 10647 16731 16732 16738 10833 4699 17015 11219 17332 17335 11274 11944 11945 5747 11971 12018 5870 12177
everybody$	7135 7136 7137 7644 7988 7996 14816 10547 16988
everyone$	7135 7136 7137 7426 7644 7669 13909 7988 7996 14126 8200 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14555 8555 8590 8591 8739 14816 9043 10547 16988
everything$	6299 6300 6301 6302 12828 13201 7322 7392 7455 7700 1669 9128 2911 9507 15585 15983 9920 16089 3843 3844 3845 4022 4023 4024 4025 4026 10515 10606 10614 10615 10702 10725 10869 10871 11497 11944 11945
everywhere$	13504
evicte	17421 11358 6210
evicted$	12368 17422
evicti	17403 17418 17447 6210
eviction$	13304 13305 17132
evicts	6210
eviden	16902 4836 17126 4912 12050 6153
evidence$	7419 1202 7421 1204 8065 16484 16567 16731 16732 16851 16868 4612 10851 16926 4647 4776 10995 4797 4850 4858 17166 12017 12018 5865 12092
evidences$	4858
evidencing$	4858
evident$	3978
evidently$	4017 10235 4018 4019
evil$	2364 2365 5367 5455 5490 11728
ex$	17409
exactly$	8649 9467
exaggerate$	13458 14634 11969 6075
exaggerated$	11969
exaggerates$	11969 6075
exaggerating$	11969 6075
exaggeration$	14634
exam$	16720 16786 17365 11332 6011 12232
examin	16940 10935
examin$	4620
examination$	12072
examinations$	12072
examined$	4620 16999
examines$	4620
examining$	4620
examins$	4620
example$	17297 5865
exams$	17365 12232
except$	9129
exception$	11962
exchang$	643 6861 644 645 646 647 648
exchange$	6853 643 6861 644 645 646 647 648 6868 12935 12989 946 11491
exchanged$	643 6861 644 645 646 647 648 946 11491
exchanges$	643 6861 644 645 646 647 648 12989 946 11491
exchangged$	643 6861 644 645 646 647 648
exchangging$	643 6861 644 645 646 647 648
exchanging$	643 6861 644 645 646 647 648 946 11491 12079
exchangs$	643 6861 644 645 646 647 648
excitement$	13395 13879 14039 14343 14349 14369 5327
exclude$	16744 16745
excluded$	12341 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 402 403 404 405 12779 13153 8434 8435 8436 8437 4413 11599 12025 12214 5997
excluding$	16489 16490
exclus	11332
exclusion$	13171 13172 13304 13305 1111 13394 7523 7524 13589 14211 14212 14502 14642 10971 11075 4910 5090 17396 11599 6199
exclusions$	14502 11599 6199
excuse$	13550 10732 10771 12001 12002
excuses$	7385 8557 8558 2341 8560 10732 12046
execut	17167 5889
executed$	12104
exercise$	1868
exercised$	1868
exercises$	1868
exercising$	1868
exhaust$	2332
exhausted$	2332
exhausting$	2332
exhausts$	2332
exhaustted$	2332
exhaustting$	2332
exhibit$	5858
exhibited$	12075 5858
exhibiting$	5858
exhibits$	5858
existence$	11729
existent$	14860 14861 14862 14863 16726 16727 16728 16729
exit	5082
exit$	11300
expand	5011
expect	11328
expect$	7068 7069 7070 853 854 7173 7174 957 958 7177 14155 14156 10979
expectation$	15493
expectations$	14966 15493 11772
expected$	6542 13927 4591 4768 17153 17392 17427
expecting$	5969
expell	5999
expelled$	5999 12217
expend	10849
expendable$	16913
expensive$	15908 15909 9872 5712
expensively$	3570 5665
experi	5153 5154
experience$	14374 2756 2758 9066 2849 15221 15222 15223 15224 15225
experienced$	2793 15464 3211 3532 3536 3546 11371 11372 11470 11794 5597
experiences$	14374
experiencing$	11371 11372
experts$	3338
explained$	10129 10130 10131
explanation$	16686
explicit$	6831 6842 7248
exploitation$	12282 12283 12326 12327 12328 12348 12360 12682 12810 13161 13162 13171 13172 13360 7297 13394 13512 7465 7523 7524 13589 13706 13707 13804 13806 14211 14212 14299 14300 14301 14302 14333 14334 14335 14336 14337 14338 14339 14340 15759 4560 10779 10780 4564 10785 16854 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 11040 4839 11063 11105 4925 4929 11148 11494 11518 11560
exploited$	12333 12341 12987 13315 7546 7547 14008 14010 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14333 14334 14335 14336 14337 14338 14339 14340 15412 15413 15414 15495
exploiter$	12307 6511 12583 12603 12815 12835 12866 12868 12871 12943 12961 12966 12971 13407 13408 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13770 14083 14164 8307 14372 14392 14393 14394 14395 14484 2206 2293 11452 11511 11592 11595 11596
exploiters$	12307 6511 12583 12603 12607 12628 12815 12835 12866 12868 12871 12943 12966 12971 13407 13408 13444 13445 13446 13447 13448 13449 13450 13451 13452 13455 13770 14083 14164 8307 14372 14392 14393 14394 14395 14398 14484 2206 2293 14814 11452 11511 11592 11595 11596
explosive$	5370 6106
expos	4767
expose$	6221 10 12294 6253 12318 12319 12320 12321 12322 12323 12324 5226 5227
exposed$	6221 10 12294 6253 12318 12319 12320 12321 12322 12323 12324 5226 5227
exposes$	6221 10 12294 6253 12318 12319 12320 12321 12322 12323 5226 5227
exposing$	10 6253 12318 12319 12320 12321 12322 12323 5226 5227
express$	8262 8263
expressed$	8262 8263
expresses$	8262 8263
extend	4899
extensions$	11893 11904
extra$	5083
extract$	4573
extracted$	4573 16949
extracting$	4573
extraction$	12072
extractions$	12072
extracts$	4573
extreme$	8551
extremely$	5584 5602
extricate$	7396 7397 7398 7399 7400 7401
eye	17320
eye$	13213 1220 1221 13746 13747 13939 7876 7877 7878 15873 16654 11913
eyeballs$	13812
eyebrow$	15873 15889 11916
eyebrows$	15873 15889 11916
eyed$	11881 11910
eyelashes$	11898 11904 11911
eyelid$	13405
eyes	16928
eyes$	13213 7736 13812 8938 15873 3592 15896 16779 12048 5831
eyesig	11261
eyesight$	17325
fabricated$	14444
face$	12772 1350 13767 13768 13769 7871 13985 15873 9854 9871 15945 9885 4613 11082 11146 11908 5724
facebo	4844
facebook$	605 6823 606 6824 607 6825 608 6826 609 6827
faced$	1350 11695 11748 11909
faces$	1350 13767 13768 13769 14747 15873 15945 9885 10826 11146 11908 5724 6049
facial$	9803 4613 5672 5853
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11354
facing$	1350 6049
fact$	3979
facts$	8065 9573
fade$	11895 11904
fades$	11895
fag$	13336 13337 13338
fags$	13336 13337 13338
fail	5021 6014
fail$	183 1179 1837 1943 1948 1949 1950 1951 1952 1954 1976 1977 1978 1998 2058 8390 16057 16238 16239 16240 16241 16280 4047 4048 4049 4050 16749 16750 16751 16752 5320 11963 5752 5753
failed$	183 270 1179 1837 1943 1948 1949 1950 1951 1952 1954 1976 1977 1978 2000 2058 16280 4047 4048 4049 4050 10273 16338 16749 16750 16751 16752 5320 5752 5753 12025
failing$	183 1179 1837 1943 1948 1949 1950 1951 1952 1954 1976 1977 1978 2001 2058 16280 4047 4048 4049 4050 16333 16334 16335 16336 16489 16490 16749 16750 16751 16752 16825 16826 16827 16828 5320 5752 5753 5754 11973 11974
failings$	16333 16334 16335 16336 5754 11973 11974 6139
failled$	183 1179 1837 1943 2058 16280 16749 16750 16751 16752 5320
failling$	183 1179 1837 1943 2058 16280 16749 16750 16751 16752 5320
fails$	183 1179 1837 1943 1948 1949 1950 1951 1952 1954 1976 1977 1978 1999 2058 8389 16280 4047 4048 4049 4050 16749 16750 16751 16752 5320 5752 5753
failure$	6600 383 384 385 386 387 388 1976 1977 1978 16333 16725 16781 11601 5754 11973
failures$	16333 16334 16335 16336 16725 16781 11601 5754 11973 11974
fainted$	6186
fainting$	6186
faints$	6186
fair$	3035 3036 3037 3586 5661 5662 5669 5685
fairies$	14718
fake$	4696 5678 5693
fall	4940
fall$	6624 6625 6626 6627 543 544 1681 1682 1683 1684 1685 1686 1687 14043 2126 16058 4375 10610 17217 17221 17251 5797 12124
fallen$	543 544 1681 1682 1683 1684 1685 1686 1687 2126 4375 5797
falling$	543 544 2126 11941 5797
falls$	6624 6625 6626 6627 543 544 1681 1682 1683 1684 1685 1686 1687 2126 4375 16733 17217 17251 5797 12019 12124
false$	14444 16304 4696 10915 5340 5345 5680 5693
fame$	11509
families$	12748 12749 13401 7645 2334 2335 2350 14742 14749 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 8854 8855 14921 14925 14926 15388 10490 10491 10492 10493 10494 10495 10547 10559 16624 16683 11574 11727 11729 11776 11781 12011 12017
family	11337 11338 17432
family$	13401 8563 2350 14742 14749 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 8854 8855 14921 14925 14926 15178 15205 15209 15388 10558 17402 11339 17413 17414 17417 5136 17429 5169 17454 17456 17462 11414 11574 11727 11776 5562 11781 5978 6017 12243 12248
fan$	1445
fancies$	12885 12886 2475 2478
fancy$	12885 12886 2475 2478
fanned$	1445
fanning$	1445
fans$	1445
fantasist$	11601
fantasists$	11601
far$	13729 1590 1691 14446 14447 14448 2470 2887 2891 2924 3167 3247 9652 4307 4308 4309 4459 17198
farce$	11986
farcical$	6140
farm$	14822
fashionably$	3570 5665
fast$	7369 7723 7727 14792 14799 14800 15166 15234 5329
faster$	15091
fat$	6129
fate$	11495
father	11338 17404 11341 5127 5137 11356 5139 5142 5148 17432 17448 17454 11393
father$	2334 2335 8854 8855 14976 8922 2705 2706 9034 2923 2932 9151 9152 9153 9154 9197 9198 9199 3450 3451 3452 3453 5115 5116 5117 17400 17402 11339 5124 5125 5128 17413 17414 5135 5136 17425 17429 11366 11367 11374 5168 5169 17462 11776
fathers$	8922 3450 3451 3452 3453 5135 11776 11838
fatigue$	12166
fattest$	3593 5689
fault$	12658 12659 406 407 408 409 12694 12695 12696 13151 914 915 13273 13282 13283 13284 13285 7231 1014 7233 13298 13415 13416 13417 13418 13419 13420 16587 16735 4483 10709 16783 16784 16785 11496 11504 5801 12022 12032
faultless$	7231 1014 7233
faulty$	8086
favor$	6855
favors$	6855
favour$	6854 12925 12926 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 11479 5707
favoured$	3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 5707
favouring$	3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 5707
favourred$	3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 5707
favourring$	3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 5707
favours$	6854 12925 12926 7760 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 4523 4524 4525 11479 11480 5707
faze$	9369 15557 15575 15576 9513
fazed$	15556
fazes$	9227 15292 9494 9495
fear$	7311 8543 8544 2327 2328 14654 3175 15477 5605
feared$	13568 3175 5605
fearless$	6122
fears$	14654 3175 5605
february$	12833
feckless$	6099 6108
fecklessness$	14937 14938 2659 2660 11737
fed	4581
fed$	98 99 100 101 885 2317 2318 16981 5192 5195 12161
feeble$	16609
feed	4581 4665 4676 5833
feed$	98 99 100 101 885 2317 2318 4573 4682 4702 4930
feeded$	4573
feeding$	2317 2318 4573 4682 5944
feeds$	98 99 100 101 885 2317 2318 4573 4682 4930 5192
feel$	12885 12886 7640 8262 8263 2321 2329 2507 9515 3298 4727
feelin	5933
feelings$	14594
feels	5933
feels$	12885 12886 8262 8263 2321 2329 2507
feet$	12796 12797 13796 7734 15572 15695 9780 15845 15846 15966 16704 16778 5646
feigned$	5345
fell$	543 544 1681 1682 1683 1684 1685 1686 1687 2126 4375 17221 5797 12111 5967
felt	5933
felt$	12885 12886 8262 8263 8380 8381
female	5881
female$	9767 15832 15833 9770 15835 15836 3572 10812 4772 11606 11855 5638 5867
females$	14876 4772 11606 6124
fend$	8954 9262 9263 9264 9267 9268 9270 9271 9274 3057 15385 15819 16554
fendded$	3057
fendding$	3057
fended$	3057
fending$	9262 9263 9264 9267 9268 9270 9271 9274 3057 15385
fends$	3057
feral$	14824 5509 11728 6108
ferocious$	6106
fester$	16789
fetch$	6930 715
fetched$	6930 715 6945 6946 6947 6948 6949
fetches$	6930 715
fetching$	6930 715 15509
feud$	13728
fever$	12165
few$	11639
fewer	4940
fewer$	4932 4936 17221 5915
fibrosis$	12166
fiercely$	5602 5635
fifteen$	2835 2836 2837
fight	4940
fight$	12700 12729 12731 12732 12733 12778 7010 13126 13294 1026 1027 1028 1029 1031 1032 1033 1034 1035 13473 1415 13723 14043 14068 8080 14145 14180 14272 14273 14346 14430 14431 14652 2448 14977 8955 15323 3315 3316 3317 3318 3319 3484 16020 16056 16058 10061 16126 10063 16248 16249 16250 16276 16280 5287 11521 11961 5922
fighti	11159 11344 11415
fighting$	12372 12373 13595 8365 14578 14634 14640 14641 14642 14977 15477 9415 16022 16280 17223 17373 5119 17408 17479
fights$	13230 13231 13232 13233 13234 13472 14345 14349 2448 14977 3315 3316 3317 3318 3319 3484 16245 16246 16247 16248 16249 16250 16276 16280 16281 11521 11961
figure$	8923 8924 9141 2970 2971 2972 2973 2974 9833 11187 11573
figures$	12638 12639 8923 8924 2970 2971 2972 2973 2974 16682 16720 10712 16786 16788 16797 16798 11187 11573
file$	16567 16881 16893
files$	16567 16881 16893
filler$	11888
fillers$	11888
film	17032 5018
film$	12574 12575 9906 17010 4733 17017 17021 10963 4746 17211 5000 11236 12080
filmed$	12333 12368 12408 6530 14008 14010 15458 15473 4733 17019 4738 10963 4746 17113 5861
filming$	15473 4733 10963 4822 12103
films$	4733 17017 10963 5000
filter$	14764 14765 14766 14767 14768
filthy$	15908 15909 6129
final$	5092 6043 6045
finance$	98 99 100 101
find	17005 4767 5845
find$	2 1222 7507 1342 13702 2664 9758 16056 16854 10809 4614 4635 4637 4638 10900 4775 4787 17172
findded$	2 1342
findding$	2 1342
finded$	2 1342
finding$	2 13502 1342 8322 8323 8324
finds$	2 1222 1342 7636 2663 10900
fine	11178 5108
fine$	1252 1253 1254 8208 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 9298 3081 3082 9301 9307 9308 9309 9310 9311 9312 9313 9342 9343 9344 9345 3397 9632 3415 9709 3492 3493 3494 17242
fined$	11422
fines$	17242
finger	17164 5018
finger$	7305 16412 16413 16422 16423 16433 17354 17355
fingered$	11693
fingerprint$	11236
fingers$	7305 7558 7559 14697 17354
finish$	9998
finished$	15710 3435 3436 3437 16163 16164 16165 16166 4032 16324
fire	11442
fire$	12799 13137 13369 13728 13792 13793 17082 11442 17506 5468 5469
firear	17503
firebrand$	6094
firebrands$	6094
firesetter$	6097
firesetters$	6097
firestarter$	6097
firestarters$	6097
firing$	7770
firm	4970 4976 4981
firm$	11194 4980
firmer$	4980
first$	12752 7662 13797 13798 7738 2201 2261 2357 16482 16676 16850 6043
fishnets$	11925
fisted$	16743 11997
fit$	3391 3392 10525 4565 17321
fits	11261
fits$	4565 17325 12169
fitted$	17333 5214
fitting$	9846 9870
five	10781 10796 16944 10891 10913 16983 10951 4736 4737 17027 17028 17030 17071 4803 4817 11047 17117 17134 17137 17142 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 5015 12114 12207
five$	6629 6970 6971 6976 6977 6987 7027 7040 7044 7333 7591 13715 7920 1835 8092 8255 8374 2157 2158 2159 2187 14482 14576 2349 2601 15117 3562 9781 9782 3608 15890 15891 15892 15893 15894 15895 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 3973 10196 10197 3982 10201 10572 16653 11021 17109 17111 5867
fix$	13336 13337 13338
fixated$	5820
fixed$	11178 11307 6210
flag$	4673 4721 5856
flagg	4770
flagged$	4607 4673 4678 4720 4721 17018
flagging$	4673
flagrant$	2309 2310 2312
flags$	13945 4673 4721 11529
flaky$	6099
flame$	13792 13793 13820
flames$	13727 13728
flashb	6177
flashing$	13698 13699
flashy$	5712
flat	11338 17407
flat$	12646 12858 12859 12860 12861 6798 6799 6800 6801 12978 12979 13011 13092 13093 13094 13309 13500 13501 13591 13604 13608 13829 13830 13831 13832 13833 13911 14079 15388 3727 17402 17433 17451 17453 17466 5188 17476 12257
flatly$	5729
flatmates$	9097 9098 9099
flats$	12978 12979 13309 17465
flatter$	4515
flattered$	12333 11546
flaunt$	6066
flaunted$	6066
flaunting$	6066
flaunts$	6066
flauntted$	6066
flauntting$	6066
fleas	5189
fleas$	11407
fled$	12086
fledged$	9688
fleece$	11925 11934
fleeces$	11925 11934
flew$	1510 1511 1652 1653 2499
flier$	11611
fliers$	11611
flies$	1510 1511 1652 1653 2499
fling$	58 358
flinging$	58 358
flings$	58 358
flip$	10844
flirt$	610 611 612 630 856 979 980 3315 3316 3317 3318 3319 11656
flirtatious$	6071 6118
flirted$	610 611 612 630 856
flirting$	12621 610 611 612 630 856 905 13698 13699
flirts$	610 611 612 630 856 3315 3316 3317 3318 3319 11656
flirtted$	610 611 612 630 856
flirtting$	610 611 612 630 856
flirty$	6071
floor	11388
floor$	17452 5171 17463
floozies$	6096
floozy$	6096
floppy$	5662
flourish$	1286
flourished$	1286
flourishes$	1286
flourishing$	1286
flout$	2133 2134 4554 5336
flouted$	2133 2134 4554 5336
flouting$	2133 2134 4554 5336
flouts$	2133 2134 4554 5336
floutted$	2133 2134 4554 5336
floutting$	2133 2134 4554 5336
flown$	1510 1511
flung$	58 358
flunkey$	6081
flunkeys$	6081
fluoxe	5971
fluoxetine$	12189
flush$	16839
fly$	1510 1511 1652 1653 2499
flyer$	11611
flyers$	11611
flying$	1510 1511 2499
fob$	4384 5792
fobbed$	4362 4384 5792
fobbing$	4384 5792
fobed$	4384 5792
fobing$	4384 5792
fobs$	4384 5792
focus	11225
focus$	4828
foetal$	6174
follow	4712 17045 5018
follow$	12452 12574 12700 7113 13701 13868 13873 14258 8239 8240 8241 8242 8243 14308 14310 2213 15981 16030 16036 16050 16094 16095 16096 4114 4115 4116 10544 16747 16976 16978 17010 4733 17021 10963 11236 5272 11949 12080
followed$	12452 13026 13034 13057 13993 14008 14010 2213 4114 4115 4116 16563 4733 10963 17031 5272
follower$	2412
followers$	2412 11509 11510
following$	8322 8323 8324 2213 4733 10963 5272
follows$	7113 7636 13993 2213 16094 16095 16096 4733 10963 5272
folly$	13076 13077 13078 13079 13165 13625
food	5194 11413
food$	12917 12918 12919 12920 12921 12922 12923 12924 12929 17472 11412 5195
foodbank$	17477
fool$	11656 11826
fooled$	12333 15495
foolhardy$	5230 6100
foolish$	6315 114 115 6354 170 171 172 173 174 175 176 945 1344 1826 1917 1918 16477 16478 5230 11531 5314 5317
foolishness$	12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420
fools$	15641 11656 11826 11994
foot	11206
foot$	13815 9780 15845 15846 15938 15939 17081 17270 17354 17355 5358 5646
footag	10841 10940 17127
footage$	16890 16900 16905 4668 10892 4702 17004 10941 17006 4726 4745 5857 12076
footballer$	12640
footballers$	12640
footho	16928
footprint$	17293
foots$	17354
footsoldier$	6081
footsoldiers$	6081
for	10994 4867 12050 5833 5911 5918
for$	6326 12711 12742 6712 6771 6773 6774 12908 6853 12933 7059 7060 7061 7062 7063 13260 13286 13314 7331 13431 1159 1160 7384 7386 7387 7388 7438 7439 13551 7658 7659 7660 7661 13888 7828 7829 1612 7831 7832 7833 7868 7899 7900 7901 7902 7903 7979 14297 14467 8496 14561 8514 8516 8517 8518 8520 8521 14589 8576 8603 2464 8733 8750 8762 8764 14903 8884 8889 8891 8893 8913 9068 9069 9241 9242 9243 9245 9275 15445 15447 15484 9527 15814 9835 3998 3999 16286 16487 10528 16599 16600 4393 16709 10661 16757 16759 16770 16796 16816 16817 16819 16873 10838 4671 10897 17015 11015 11019 11023 11036 11046 11064 11068 17143 11083 11084 11104 11156 4955 11223 11248 17313 5045 17335 17356 11294 17359 17360 11303 11309 17482 17498 5218 11459 5292 5309 11781 12020 12083 12086 12111 12144 5995 12263 12265 12271 12276
forbidden$	7973 5180
force	4560 10779 10780 4564 10785 16854 4582 10805 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 17003 4735 11040 4839 11063 11105 4925 4929 11148 5009
force$	10295 10300 10301 4092 16765 10728 16832 16833 10778 16844 16849 10800 16869 16870 4589 16872 16877 16878 16879 10816 10817 16884 4603 16892 10835 10864 10870 10872 16938 16943 4663 16947 16948 16950 16955 10898 10899 16964 16966 16970 16973 10953 17083 17104 11057 11087 17169 11143 11147 17212 5009 11227 5830 12139
forced$	8244 8245 8246 8247 8248 8249 14319 14320 14321 14322 14324 14341 2548 2551
forces$	8244 8245 8246
forcing$	8247 8248 8249
foreca	4754
forehead$	15873
foreign$	3572 9795 5664 11885 11914
foreman$	12980 12981 12982
forens	6162
forese	4754
foresight$	11516
forever$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5751
forget	11274
forget$	17338
forgot$	4395 4554 12025
forgotten$	5788 12025
form	4607 12050
form$	14503 10423 16602 4619 17116
formal$	6043
formally$	5996
formed$	9690 4619
forming$	4619
forms$	4619 17116
forties$	12977
forwar	4581 4676
forward$	10887 4674 4684 4762 4845 11138
forwardd$	4684
forwarded$	16924 10887 4684
forwardes$	4674
forwarding$	10887 4674 4684 4845
forwards$	10887 4674 4684 4845
foster	6025
foster$	13401 2689 11338 17432 17454 17469 5559 12243 12249
fostered$	12243
fought$	7146 14013 8075 14181 2448 3484
foul$	14174 5459 5487 5533
found$	2 1222 13615 13616 1342 8380 8381 2239 8772 2612 2665 4305 16597 5202 5221 5497 5778
foundation$	15877 15878 15879 11912
four	10781 10796 16944 10891 10913 16983 10951 4736 4737 17027 17028 17030 17071 4803 4817 11047 17117 17134 17137 17142 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 12114 12207
four$	8255 14576 3608 15890 15891 15892 15893 15894 15895 10084 10099 16653 11021 17109 17111 5867 5984
fourteen$	2835 2836 2837 15728 15729 15730 15731
fractured$	5072 11291
fragment$	17239
frame	4757
frame$	15840 15841 15842 4558 10975 11859
frames$	15840 15841 15842 11859
fraternise$	5331
fraternised$	5331
fraternises$	5331
fraternising$	5331
fraternity$	11591
freak$	14675 11656
freaks$	14675 11656
freckled$	3586 5669 6129
freckles$	6130
freckly$	6129
free	11029
free$	6352 135 12649 12650 12651 12652 12653 12654 12655 12656 6607 12984 12985 13322 1058 7396 7397 7398 7399 7400 7401 1628 1629 1630 1631 4931 11208 5193 11490
freeloader$	11656
freeloaders$	11656
freely$	12984 12985 704 712 713 714 12997 13008 16695 16696 16697 16698 11489 11490 5273 5297
frequent$	600 601 5244 5393
frequently$	599
fret$	15517 15520 9457
friend	10781 16856 16944 10891 10913 16983 4736 4737 17027 17028 17030 10998 17071 4803 4817 11047 17134 17137 11109 11118 17182 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 4991 17278 17290 5015 17300 12114 12122 12253
friend$	13505 13506 7995 8003 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15831 15834 11586 11727
friendly$	8566
friends$	6219 12397 12424 382 12689 6629 412 12724 450 6686 6687 6688 12830 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 13366 13367 13368 7333 13505 13506 1320 1321 1323 7591 13691 13715 7920 7931 7932 7995 8003 1835 8092 8255 8374 2157 2158 2159 2164 2187 14482 14507 8446 2349 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2650 14941 9061 9097 9098 9099 15214 15215 15216 15217 15218 15261 15262 15263 15461 15467 15559 3525 15831 15834 15875 3627 3676 3677 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 10111 3973 10196 10197 3982 10201 10212 16332 10490 10491 10492 10493 10494 10495 10557 16653 16661 16662 16663 16664 16665 16666 16667 10753 17062 11021 4814 17109 17111 4880 17247 11209 11445 11586 11727 5518 5519 12009 12017
friendship$	6362 6684 467 13228 2113 2114 8413 2229 11586 11588
friendships$	3 4 5 6 7 8 9 6260 6684 467 13366 13367 13368 2113 2114 11586 11588
frighten$	15452 15453 15454 15557
frightened$	15412 15413 15414 3173 3174 15556 15560
frightening$	12374 12375 12376 12377 12378
frightens$	9227 15292 9494 9495 15680
fringe$	15944
fringes$	15944
fritter$	5810
frittered$	5810
frittering$	5810
fritterred$	5810
fritterring$	5810
fritters$	5810
frizzy$	5662 5685
from	12050
from$	12511 12619 13544 1488 1489 14118 14119 14120 14121 14122 14129 14130 8688 14864 2643 2644 8875 9109 9142 9359 9385 9465 15831 15834 3657 16009 10311 10777 4671 16993 17013 17015 4756 4765 17061 11073 4868 11112 17219 17241 11214 11308 11309 11349 11350 17434 5213 11821 11924 11972 12064 5929 12171 12217 12276
front$	11400
fruit$	5443
fruitf	11072
fruitful$	17136
frustrating$	10625 16690
ft$	15845 15846 5646
full$	6446 6454 6480 2378 8648 8653 2513 2865 2957 3327 3328 3329 3330 3331 3471 3477 4748 5107 5694
fully$	2716 2865 9086 3075 3078 3103 3112 3470 3472 3473 5274 5297 5602
fumble$	6143
fumbled$	6143
fumbles$	6143
fumbling$	6143
fun$	6684 467 13567 13895
functi	4607 5102 12149
function$	2802 2803 2804 2805 2806 2807
functioned$	2802 2803 2804 2805 2806 2807
functioning$	2802 2803 2804 2805 2806 2807
functionned$	2802 2803 2804 2805 2806 2807
functionning$	2802 2803 2804 2805 2806 2807
functions$	2802 2803 2804 2805 2806 2807
fund$	98 99 100 101 16553
funded$	98 99 100 101
funding$	12028
funds$	98 99 100 101 12259
funeral$	15655 15656 15657 15658 17397
furthe	4582 4899 4999 12122 5911
further$	7795 10800 4862 11217 5867
furthered$	4862
furthering$	4862
furthers$	4862
fuse$	11672
fuses$	11672
fuss$	15517 15520 9457
futile$	5739
future$	12748 12749 13229 13269 13821 14071 14755 16017 16018 16019 5452
futures$	12748 12749 13229 13269 13821 14071
gain$	13066 13067 8890
gained	5040
gained$	11258
gall	11255
gallbladder$	17319
gallery$	10840
gamble$	987 1539
gambled$	987 1539
gambles$	987 1539
gambling$	987 1539 17340
game$	12354 6867 888 14995 15024 15620 15621 15622 15623 15624 9565 9608 16820 16821 16822 16823 16824 12045
games$	888
gaming$	12892 12893 12894 888
gang	4560 10779 10780 4564 10785 16854 16862 16865 10805 10813 10814 10815 4598 4599 10828 4617 4618 16901 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 16965 10902 4686 10909 16984 17003 4735 10980 4773 17079 17099 11040 4839 11063 11105 4925 4929 11148 11196 17260 4991 17274 12056 12087 12134 12135
gang$	6661 12810 12815 12825 12835 12866 12994 12995 12996 6933 13376 13377 13378 13379 13380 13381 13407 13408 7467 13804 13806 13844 13845 13846 13850 14356 14395 14458 14560 14588 14812 14819 14825 2700 15214 15215 15216 15217 15218 15747 16869 4590 16887 16889 16902 10888 10889 10896 10971 4755 10974 10991 17056 11010 11011 4812 4910 17213 17224 17246 4986 11209 11215 11454 11456 11512 5346 11573 5436 5467 5507 5553 5836 12060 5856 5866 5879 5919 6077 6171
gangling$	6129
gangly$	6129
gangs$	12810 12815 12825 12835 12994 12995 12996 6933 13407 13408 13804 13806 13850 14356 14395 14458 14560 14588 14819 16869 4590 16889 10889 10896 10971 10974 11215 11454 11456 11512 5346 11573 5836 6077 6171
gangsta$	14459 14757 11565 6078
gangstas$	14459 14757 11565 6078
gangster$	14459 2206 2471 2472 2473 2474 14757 14824 11565 11670 6078
gangsters$	14459 2206 14629 2471 2472 2473 2474 14757 14824 11565 11670 6078
gaoler$	13263
gaolers$	13263
gap	12050
gap$	16674 16725
gaps$	16674 16725 4561 5105
garage$	13829 13830 13831 13832 13833 17449 17461
gather	10830 12050 5833 5874
gather$	14983 10704 4573 10836 16937 4706 17007 17282 11857
gathered$	14983 4573 10836 16929 4706 11857
gathering$	14983 4573 16894 10836 4706 11857
gatherred$	14983 11857
gatherring$	14983 11857
gathers$	14983 4573 10836 4706 17282 11857
gaudy$	5712
gaunt$	6129
gave	4581
gave$	305 306 307 308 309 310 311 481 732 733 7048 7049 1102 1103 1104 1105 1139 1140 1141 1142 1462 1463 1464 1465 1466 1467 1480 1481 1482 1483 1484 13876 13877 13878 1654 1655 1742 1743 1744 1745 1746 1748 1749 2153 2154 2336 2337 2338 3176 3177 3222 3438 4220 4246 4367 4368 4369 4370 4371 10636 11422 5466 5968
gbh	11436 6063
gbh$	17500 12281
gcse$	17365 12220 6011 6012 12232
gcses	11332
gcses$	17365 17396 12220 12232
gdpr$	16708
gear$	15933 15934 15935 15936 15937 16920 11930 11940
genera	5833
general$	3727
generation$	11574 11649
generator$	4846 12102
generators$	4846 12102
genes$	14749
genital$	6189
gentleman$	15180 15181 15182
gentlemen$	2995 15678
gents$	2995
get	10987 5013
get$	59 60 86 87 88 90 92 93 94 95 96 12399 6336 156 157 158 159 160 12555 12556 12557 12559 6545 12700 12731 12732 12735 6674 12954 722 725 726 13066 13067 7005 868 869 7183 7184 7244 1046 1049 7316 1152 1153 1154 1186 1198 1200 7454 7456 7458 7506 13603 13613 13614 1337 1338 1339 1340 1341 13868 13875 13879 7820 7821 7822 7846 7847 7848 7849 1634 13983 13984 1753 1754 8024 14089 8077 14165 14180 14308 14310 14316 14318 2043 2121 2122 2124 2125 2126 14435 14436 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 8559 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2456 2510 2516 2527 2531 2541 8776 8777 2602 2621 2630 2631 2632 2633 2634 2635 8890 8892 15028 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 15357 15358 3090 3094 9319 3109 9338 3125 3198 9425 15504 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3414 3485 3491 3507 3564 3576 16056 16057 3816 3817 3818 10087 16173 10110 10118 16219 16220 16221 10181 4402 10684 4484 4485 16916 4820 11235 5060 17419 5247 5260 5271 5272 11491 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 11957
geted$	7454 7456 7458
geting$	7454 7456 7458
gets	5977
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 723 726 868 869 13203 1047 1050 1152 1153 1154 1198 1200 7454 7456 7458 1337 1338 1339 1340 1341 7836 13983 13984 1753 1754 2043 2121 2122 2126 14435 14436 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2456 2516 2527 2531 2541 8801 2602 2621 2630 2631 2632 2633 2634 2635 15028 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3091 3095 3110 3126 15504 3246 3359 3360 3377 9596 3384 3385 3386 3387 3388 3389 3396 3414 3491 3507 3564 3576 10132 10164 10181 4402 4484 4485 16916 4820 5054 5060 5081 5086 5103 5192 5247 5260 5272 11491 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5951 5996 5998
getted$	7454 7456 7458
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6696 12954 726 7244 1152 1153 1154 1198 1200 7454 7456 7458 13575 7536 1328 1329 1337 1338 1339 1340 1341 8281 2121 2122 2124 2125 2126 8546 2456 8808 8809 8984 3093 9319 3127 16219 16220 16221 10159 16254 16255 16280 4402 4484 4485 4820 5060 5272 11957
ghastly$	5459
gift$	12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 12989 1220 1221 13518 13876 13877 13878 14402
gifts$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 12989 13020 13425 13426 13427 13428 13518 7548 13876 13877 13878 13879 14347 14348 14375 8315 14402 14418
gilet$	15933 15934 15935 11921 11930
gilets$	15933 15934 15935 11921 11930
gin$	17334
ginger$	9816 5662 5685 6129
girl	10781 16944 10891 10913 16983 17027 17028 17030 17071 4817 17117 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 11357 11441 12114
girl$	382 412 450 923 944 7162 1320 1321 1323 2164 14496 14497 2350 14659 14671 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2650 15090 2990 2991 15643 9729 3525 3627 3676 3677 10017 10119 10120 10812 11414 17505 5338 11585 11597 5380 11654 11727 5518 5519 11804 11884 11907
girlfr	17403
girlfriend$	12451 12937 660 12973 12974 693 694 695 696 697 17409 17417 17424 11482 11483
girlfriends$	12451 12937 660 12973 12974 693 694 695 696 697 11482 11483
girls	10796 10804 17014 10951 4736 4737 10998 4803 11047 17197 5015 17300
girls$	12397 382 12689 6629 412 450 12804 6741 6743 6745 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 7333 1320 1321 1323 7591 13691 13715 7920 7931 7932 7994 8002 1835 8092 8255 14409 14419 14420 14421 14422 8374 2157 2158 2159 2164 14460 14462 2187 14471 14472 14473 14474 14479 14482 14496 14497 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14577 2349 2350 14659 14671 2417 2418 2419 2420 14742 14771 14772 14773 14774 2517 14808 14877 14880 14905 14906 14907 14908 14909 14910 14921 2650 14939 14941 15090 9061 2852 2866 9146 9147 9148 9149 2956 2990 2991 15297 15306 15559 15643 9726 3525 15875 3627 3676 3677 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 16174 10111 16184 3973 10196 10197 3982 10201 10212 16332 16513 10490 10491 10492 10493 10494 10495 10556 16635 16653 16661 16662 16663 16664 16665 16666 16667 16668 10753 17062 11021 4814 17111 4880 11457 11585 11597 11644 11650 11654 11677 11727 5518 5519 11804 11884 12009 12017
git$	11575
gits$	11575
giv	4664
give	4581 4665
give$	12575 305 306 307 308 309 310 311 12664 481 732 733 7048 7049 1139 1140 1141 1142 1462 1463 1464 1465 1466 1467 1480 1481 1482 1483 1484 1654 1655 1742 1743 1744 1745 1746 1748 1749 8010 2153 2154 2336 2337 2338 2746 9384 3176 3177 3222 9610 3438 15897 16030 16036 16050 10355 4220 4367 4368 4369 4370 4371 10787 10810 4650 10887 4674 4845 4930 5466 11949
gived$	7048 7049 1139 1140 1141 1142 2336 2337 2338 3222
giveed$	10887
givees$	4674
giveing$	4650 10887 4674 4845
given	4571 10904 10969 5214
given$	12511 6481 6482 7048 7049 1139 1140 1141 1142 1742 1743 1744 1745 1746 1748 1749 2153 2154 2336 2337 2338 3176 3177 3222 3438 3851 16503 16504 16505 16506 4246 4367 4368 4369 4370 4371 17026 5054 5055 5086 5089 5103 5159
gives$	305 306 307 308 309 310 311 481 732 733 7048 7049 1139 1140 1141 1142 1462 1463 1464 1465 1466 1467 1480 1481 1482 1483 1484 1742 1743 1744 1745 1746 1748 1749 2153 2154 2336 2337 2338 3176 3177 3222 15897 4220 4246 4367 4368 4369 4370 4371 10832 10849 4650 10887 4674 4845 4930 5466
giving$	305 306 307 308 309 310 311 481 7048 7049 1139 1140 1141 1142 1462 1463 1464 1465 1466 1467 1480 1481 1482 1483 1484 1742 1743 1744 1745 1746 1748 1749 2336 2337 2338 9334 3176 3177 3222 4220 4367 4368 4369 4370 4371 10832 5466
glad$	312 313 318 492 493 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 7683 7804 13869 13870 13871 13872 1591 1592 1593 1790 1791 1792 1793 3397 16842 5287
gladly$	712 713 714 12997 1236 1237 1238 1239 1240 1241
glamour$	14347 14348 14369 14375
glandular$	5947
glass$	12159
glasses$	11925
glaucoma$	6179
glean$	4573
gleaned$	4573 16949
gleaning$	4573
gleans$	4573
glories$	1092 1093
glorified$	1205 5294
glorifies$	1205 5294
glorify$	1205 5294
glorifying$	1205 5294
glory$	1092 1093
gloves$	11925
glued$	4035
go$	6337 12402 6339 6340 12414 6384 12485 12505 12538 12555 12556 12557 12559 6501 12568 399 6635 6641 6642 6643 6644 12709 12729 12731 12732 12733 6704 6706 6707 539 540 541 542 543 544 578 581 584 585 6806 6809 6817 603 604 12954 708 709 710 718 726 13021 13022 13023 13024 13025 6990 13092 13093 13094 7176 7245 7246 7253 1036 1037 1038 1042 1043 1052 1144 13429 1187 7411 7454 7456 7458 7540 1513 1514 1515 1516 1517 1518 1519 13868 13873 13879 7846 7847 7848 7849 1652 1653 14016 14017 8005 8026 14109 14258 14272 14273 14308 14310 14316 14318 2067 2091 2124 2125 2305 2442 2443 2444 2445 2446 2447 2453 2454 2510 2672 2673 2674 15651 15652 15653 15654 3659 3668 3680 3681 3682 3683 3684 15981 16030 16036 16050 16056 16057 3792 16280 10258 10421 10705 10905 4913 17217 17282 5190 5242 5271 5272 11491 5448 11949 6040
goad$	2141 2142 5335
goadded$	2141 2142 5335
goadding$	2141 2142 5335
goaded$	2141 2142 5335
goading$	2141 2142 5335
goads$	2141 2142 5335
goal	4957
goal$	13816 4945 17277
gobby$	6108
goed$	7454 7456 7458
goes	16916
goes$	12538 399 539 540 541 542 582 584 585 6817 603 604 708 709 710 719 726 13201 1044 1145 7454 7456 7458 1371 1513 1514 1515 1516 1517 1518 1652 1653 1665 1666 7886 7887 2067 2091 2124 2125 2305 2442 2443 2444 2445 2446 2447 2453 2454 2672 2673 2674 3659 3668 3680 3681 3682 3683 3684 3846 16194 16280 10258 10905 16997 17217 5070 5190 5195 5203 5242 5271 5272 11491 5448 5977 6040
gofer$	6081
gofers$	6081
going$	12506 12528 12529 12530 399 12759 6698 539 540 541 542 577 584 585 6805 6808 6815 6816 6817 603 604 664 12954 708 709 710 720 726 13021 13022 13023 13024 13025 13053 13092 13093 13094 7245 7411 7454 7456 7458 7512 7532 1513 1514 1515 1516 1517 1518 2091 2124 2125 8362 2305 2510 2672 2673 2674 9054 9055 3007 3659 3668 3680 3681 3682 3683 3684 16029 9986 3769 3770 3771 3772 9991 3778 3779 3780 16113 16168 16280 10258 4768 4913 5190 5203 5242 5271 5272 5463 5964 6040
goings$	16989 10967
gold$	8600 5674 11925
gone$	6681 6682 6692 6716 6717 6718 6719 6720 6721 6722 6723 539 540 541 542 543 544 584 585 6817 708 709 710 726 13026 13027 6973 13043 13044 13045 13058 7454 7456 7458 1513 1514 1515 1516 1517 1518 1652 1653 7972 8071 8119 14191 14194 2091 2305 2453 2454 15710 15716 16511 16512 10790 10905 4759 11314 5175 5242 5271 5272 11491 5448 5964
gonorr	6189
good$	12355 6354 6395 574 8371 8372 8415 2198 14567 2385 8605 8707 2544 8964 9101 9185 3050 3058 3061 9440 10157 10526 10713 4748 5650
goods$	11123
goodwill$	8550
goose$	11931
gorgeous$	6129
gormless$	11885 6108
gos$	17282
gossip$	11656
gossips$	11656
got	17347 5214
got$	12304 6241 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12555 12556 12557 12559 6730 721 724 726 13026 13043 13044 13045 13059 874 875 13203 972 973 13272 1048 1051 13342 13343 7287 1152 1153 1154 1198 1200 7454 7456 7458 7476 7477 1337 1338 1339 1340 1341 7836 7837 13983 13984 1753 1754 1778 1779 1780 1781 1782 1783 1784 1785 14189 8126 2121 2122 2126 14435 14436 2415 2416 2456 2482 2677 3092 3111 3267 3327 3328 3329 3330 3331 3414 3590 3603 3604 3605 3606 3662 10116 16407 16408 4402 4484 4485 16949 4820 5089 5191 5192 5271 5272 11491 5464 5552 5686 5697 5950 5967 5996 5998 6042
gown$	15923
gowns$	15923 15948 15965
gp	11281 5066
gp$	17345 11284
gps	5214
gps$	11432
grade	12207
grade$	16853 12229 6149
graded$	2601 2604 17018 5834 6149
grades	17395 11332
grades$	16853 17396 12229
graffi	11415
graffiti$	17129 17479
graft$	12164
grafts$	12164
grain$	1397
gran	11338 17404 11341 5127 5137 11356 5139 5142 17448 17454 11393
gran$	5115 17402 5140
grandad$	5140
grandf	11338
grandfather$	17402
grandm	11338
grandmother$	13891 17400 17402
grandmothers$	13891
granite$	15547
granny$	13891
grante	11069 6046
granted$	17133 12104
grasp$	14258 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 9175 15240 9195 15260 9695
grass$	16717
grateful$	16842
gratitude$	14764 14765 14766 14767 14768
grave$	13813 13814 17397
graves$	13813 13814
graveyard$	17449
gravitate$	2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086
gravitated$	2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086
gravitates$	2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086
gravitating$	2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2086
greasy$	3586 15884 5662 5669 5685
great$	7796 8551
greater$	2848
greatly$	17286
greed$	12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420 13567 13625 13898 13899 1618 1619 14032 8050 8143 1926 8145 14347 14348 11528
greedily$	1236 1237 1238 1239 1240 1241
greedy$	6108
green$	7684 15206 15207 15208 15639 15874 11814 5663 5685
greet$	4528
greeted$	4528
greeting$	4528
greets$	4528
greetted$	4528
greetting$	4528
grew$	2809 2810 3585 5668
grey$	15874 15884 5685 11925 5712 12099
grief$	7754 15690
grip$	9195 15260 16684 16761 16762 16763 16764 4978 12026
grips$	4978
gromme	11255
grommets$	17319
groomed$	12333 12341 12987 13315 14010 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14333 14334 14335 14336 14337 14338 14339 14340 15495 11874
groomer$	12866 12961 12966 12971 13444 13445 13446 13447 13448 13449 13450 13451 13452 13770 14164 14484 2206 2293 15645 11511 11592 11595 11596
groomers$	12866 12966 12971 13444 13445 13446 13447 13448 13449 13450 13451 13452 13770 14164 14484 2206 2293 11511 11592 11595 11596
grooming$	12326 12327 12328 12348 12360 12682 13161 13162 13360 7297 13706 13707 14333 14334 14335 14336 14337 14338 14339 14340 15759 11503 11560
gross$	5755
ground$	4663 17041
grounds$	4850 4866 5157
group	10781 16856 10796 16944 10891 10913 16983 16991 17008 17011 17014 10951 17016 4736 4737 17027 17028 17030 10998 17071 4803 4817 17117 4841 17134 17137 17142 11091 4879 11109 11118 17182 11119 17196 11139 11142 17208 4928 17215 4934 17254 11196 17260 17266 11207 4991 17274 17278 17290 5015 17300 12070 5875 5876 12109 12114 12122 12134 12135
group$	12305 12397 12425 12426 382 12689 12691 6629 412 450 12804 6741 6743 6745 6970 6971 6976 6977 6987 7027 7040 7044 7091 923 944 7162 7172 7333 1320 1321 1323 7591 13691 13700 13715 7920 7931 7932 7989 7997 1835 8092 14311 8255 8374 2157 2158 2159 2164 14462 2187 14475 14477 14482 14504 14507 8446 8447 2271 2349 2350 14653 2417 2418 2419 2420 14723 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 2650 14939 14941 8882 8883 2700 14987 15105 15214 15215 15216 15217 15218 15261 15262 15263 15277 3015 3016 15309 15559 15687 15689 15735 15747 3525 3527 3528 15875 3627 3676 3677 16108 16109 16110 16111 16112 16127 10067 10068 10069 10072 10073 10084 10093 10099 16174 10111 16184 16189 16191 3973 10196 10197 3982 10201 10212 16332 10490 10491 10492 10493 10494 10495 16573 10550 10552 16652 16661 16662 16663 16664 16665 16666 16667 16668 16753 16754 10695 10753 10755 10778 16844 16849 16889 16892 10835 10864 10870 10872 16943 16947 16948 16950 16960 10899 16966 16973 16978 10931 4714 17024 17037 4773 17062 11021 4812 4814 17104 4826 17109 11057 11059 11097 4880 17169 17183 17184 11143 11147 17212 17213 17245 17246 17247 11192 17262 4986 11209 11237 11240 17305 11585 11588 11639 11644 11679 11727 5518 5519 11781 12009 12017 5860 12083 5876 5919 12226
groups$	12426 14475 14477 2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 16889 17037 11644 11727 12083
grow	5011
grow$	2809 2810 2952 15235 15236 9173 3585 5668
growing$	2809 2810 3585 5668
grown$	655 12943 7309 8320 2120 14990 15037 2794 15078 15079 15080 15081 15082 15083 9021 9022 9023 9024 2809 2810 9040 9046 9047 9048 15114 15115 15116 15120 15121 15122 15123 15124 15125 15131 15134 9073 9075 9076 9077 9078 9079 9083 9085 15150 9094 15164 15165 2884 2901 15185 15187 2909 2910 9130 15195 15196 9136 9137 2928 2946 2947 2958 9178 15249 15250 15251 15256 2978 15270 9207 9289 9292 9325 15390 15391 15392 15393 9382 3178 3179 3180 3181 15475 15476 9449 9451 3241 15523 3242 3243 15525 9469 3267 15591 15592 15593 15594 15598 9602 9639 15705 9642 9674 9676 3496 3520 3521 3522 3523 3533 9762 3585 11801 5586 11805 5630 5668
grownups$	15084
grows$	2809 2810 3585 5668
grubby$	15908 15909 5705 5712 6129
grumpy$	6099
guarantee$	3885 10103 3886 10104 3887 10105 3888 10106 3889 3890
guaranteed$	3775 3776 3777 5733
guard	4600 10903 10910 4728 10956 4750 11040 4830 11048 4929
guard$	6532 12912 4576 16859 10818 16946 16967 16969 16974 4694 10946 4732 17020 4751 4752 17104 4875 4893 11147 5017
guardian$	15469 15470 15471 15472 15532
guardians$	15469 15470 15471 15472 15532
guards	11048
guards$	6532 12912 4576 16859 10818 16946 16967 16969 16974 4694 10946 4732 17020 4745 4751 4752 17104 4875 4893 11147 5017
gucci$	11925
guess$	15693 15694
guessed$	14151 14152 8089 8090 14181
guidance$	12545 12546 13934 13935 14303 14304 14305 14306 14307 15420 15434 15498 15499 15500 16393 16394 16395 16396 16397 16398 16836 11554
guilt	17058 11010
guilt$	16736 17074 5801 12023
guiltless$	7231 1014 7233
guilty	6052
guilty$	889 890 13282 13283 13284 13285 11085 11504 6052 12270
gullible$	13973 1867 15206 15207 15208 11530 5315 11814 6108
gum$	6180
gun	17503
gun$	13311 8250 8251 11420
guns$	13311
gutless$	6099
gutter$	16201
guttersnipe$	6096
guttersnipes$	6096
gyppo$	6096
gyppos$	6096
habit	12194
habit$	12380 12384 6684 467 1313 1314 1315 1316 1317 1318 1319 2104 2105 2106 4207 11448 11449
habits$	12380 12384 13811 16065 16204 11448 11449 11832
habitual$	600 601 10974 5244 5371 5384 5872
habitually$	599
had	5025 5030 5076 5977
had$	231 232 326 626 629 6962 6963 6964 6967 6968 752 753 754 755 756 757 758 759 760 775 776 777 778 13086 7023 7024 7045 7051 864 910 912 992 1081 1082 13466 1225 1268 1282 1295 7518 7521 1335 1337 1338 1339 1340 1341 1364 13692 1416 1417 1625 2415 2416 2482 2562 2677 2877 15495 15831 15834 3590 3603 3604 3605 3606 3662 3744 16293 16294 4027 4077 4078 4079 4080 4082 4083 4084 4085 10340 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4139 4140 4141 4163 4171 10415 10416 10417 10429 10431 10499 16564 4510 4511 16949 11197 5026 11248 5037 5039 5045 5047 5054 5073 11294 5086 5089 5159 5191 5552 11857 5686 5697 5759 12086 5929 5950 5951 5981 5995 6031
haemop	5948
haemophilia$	12166
hair$	15867 15869 15870 15871 15944 15975 11890 5675 11903 5687
haircut$	15869 15870 15871 15944 11903 5687 11917
haircuts$	15869 15870 15871 15944 11903 5687 11917
haired$	11871 11880
hairstyle$	15869 15870 15871 15944 11903 5687 11917
hairstyles$	15869 15870 15871 15944 11903 5687 11917
hairy$	6129
half$	902 1377 9889 10546 4821 11065 4949 5769
halfway$	11941
hall	11400
hall$	17464
halluc	6177
hallwa	11400
hallway$	17464
halve$	17221 17251
halved$	17221 12124
halves$	17251
ham$	5779
hand	4640 4676
hand$	309 310 311 13252 13253 1009 1010 1011 1012 7305 13754 1480 1481 1482 1483 1484 8009 14738 14739 8958 8959 8960 2743 9360 15425 15426 15427 9560 15794 15873 4650 10887 4674 11054 4845 11177 17354 17355
handded$	309 310 311 1480 1481 1482 1483 1484
handding$	309 310 311 1480 1481 1482 1483 1484
handed	10904 10969
handed$	309 310 311 1480 1481 1482 1483 1484 16673 10887 11990 11991 12043 12106
handedly$	12044
handes$	4674
handful$	2273 8491 2274 8492 2275 8493 2276 8494 14916 11601
handing$	309 310 311 1480 1481 1482 1483 1484 4650 10887 4674 4845 12079
handl	12053
handle	11051 4887
handle$	14781 14837 8939 8951 2759 8978 8979 2762 15063 15064 15290 15323 9262 9263 9264 9267 9268 9270 9271 9274 3074 15357 15358 3096 9315 9316 9317 9323 9426 15536 9510 3306 3307 4528 4978 5598
handled$	3074 3306 3307 4528 5598 11982
handles$	3074 3306 3307 4528 10856 17115 5598
handli	17078 6162
handling$	9262 9263 9264 9267 9268 9270 9271 9274 3074 9323 3306 3307 15620 15621 15622 15623 15624 4206 4444 4445 4446 4447 4528 11436 5598 12005
hands$	12350 12351 12352 12353 309 310 311 13252 13253 7305 13754 1480 1481 1482 1483 1484 13822 13823 8958 8959 8960 2743 9560 15873 16565 16702 4650 10887 4674 4845 17354
handse	11121
handset$	4572 10876 4717 17000 17185 5854
handsets$	4572 10876 4717 17000 17185
handsome$	6129
hang	16916 11051 5939
hang$	12700 12729 12731 12732 12733 12764 13021 13022 13023 13024 13025 13092 13093 13094 7246 7314 1097 14068 2110 2124 2125 14983 3664 3665 3666 3668 11857
hanged$	2124 2125 14983 11857
hanger$	5389
hangers$	16841 5389
hangged$	2124 2125 14983 11857
hangging$	2124 2125 14983 11857
hanging$	12506 12759 13021 13022 13023 13024 13025 13092 13093 13094 13698 13699 2110 2124 2125 14983 9837 15967 15968 11857 11941
hangouts$	17115
hangs$	2110 2124 2125 14983 3664 3665 3666 3668 11857
haphazard$	16726 16727 16728 16729
happen$	12452 12507 12508 12509 13207 13306 14559
happened$	12363 12366 12452 6982 6983 13062 13063 898 7121 13201 13292 7628 13693 13694 13695 13696 13697 13993 14241 14242 14243 14244 14245 15474 9511 9512 3295 16474 16475 16476
happening$	14241 14242 14243 14244 14245
happens$	12363 12452 896 13201 13993 14241 14242 14243 14244 14245
happily$	712 713 714 12997 1236 1237 1238 1239 1240 1241 9307 9308 9309 9310 9311 9312 9313 9342 9343 9344 9345 5297
happy$	312 313 318 6537 460 461 462 492 493 705 706 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 1252 1253 1254 7804 13869 13870 13871 13872 1591 1592 1593 1790 1791 1792 1793 3397 5287
harass$	2127 2128 2129 5334
harassed$	2127 2128 2129 5334
harasses$	2127 2128 2129 5334
harassing$	2127 2128 2129 16825 16826 16827 16828 5334
hard	4976 4981
hard$	7560 1381 1382 1383 1421 7639 1422 1423 7641 1424 8203 8207 14377 2294 2295 2371 8608 14757 8694 2555 2556 2557 2558 2559 2560 8851 14977 2745 3030 3031 3032 9486 9487 3270 9532 9552 16841 11194 4980 17265 5477 5485 5609 5611 5623 5627 5664
hardcore$	5421 6108
harden	12121
hardened$	8571 3178 3179 3180 3181 3195 3196 3279 5371 11766 11844 6122
harder	4784
harder$	7131 2555 2556 2557 2558 2559 2560 16356 16820 16821 16822 16823 16824 11002 4980 12045
hardest$	2555 2556 2557 2558 2559 2560
hardier$	3178 3179 3180 3181
hardly$	104 7575 7576 7596 7597 7598 1574 7818 7819 1740 8105 8106 1892 1893 1894 8378 2996 2998 2999 3033 3069 3070 3155 9373 3156 3157 9464 9856 3806 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 4249 4307 4308 4309 5031 5096 5589 5590 5596 5604 5618 5759 5956
hardy$	3401
harm	10980 5939 6169
harm$	12282 12283 12307 12326 12327 12328 12360 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 12778 7056 7057 13161 13162 13171 13172 904 13304 13305 1111 13394 7523 7524 13589 13706 13707 7754 13825 14211 14212 14274 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14299 14300 14301 14302 14615 15522 15690 10607 16725 10789 10974 11076 11373 17437 5210 17500 11494 5837 5866 5870 5872 12156
harmed$	12156
harmer$	11613
harmers$	11613
harmful$	6354 12818 2193 2194 2195 8432 5231 5368 5379 5872
harming$	12156
harms$	12282 12283 12156
harsh$	16672
has	5025 5064 17347 5977
has$	6224 6226 626 864 972 973 992 1081 1082 1225 1268 1295 1335 1364 1625 1721 8048 1967 2415 2416 8644 2482 2562 2677 2877 3267 3327 3328 3329 3330 3331 15831 15834 3590 3603 3604 3605 3606 3662 3744 3784 10227 16293 16294 4027 10340 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 4162 4170 4205 10429 10431 4541 10875 17042 11008 11197 4993 5026 5037 5038 5039 5047 5054 11282 5073 5081 5086 5089 5103 5159 5191 5214 5464 5552 11857 5686 5697 5759 5929 5950 5951 5981 5995
hastily$	16829 16830 16831
hat$	11925
hate$	14654 2487 3728 3729 5453
hated$	2487 5453
hates$	14654 2487 3728 3729 5453
hating$	2487 5453
hats$	9894 9895 3678 3679 11925
haunts	4639 10857 11051
haunts$	16065 17115
have$	6225 6227 12574 6536 6655 6689 6693 6713 6724 6726 6727 6731 626 629 6998 864 909 939 972 973 992 7249 1081 1082 7431 1225 1268 1295 1335 1364 1410 7632 7633 1625 1721 8043 8049 8067 8072 8083 8084 8087 8088 8117 8118 8121 8122 8125 8127 8128 8129 8130 1966 14440 2415 2416 8643 2482 2562 2677 14983 2877 2878 9193 3267 3327 3328 3329 3330 3331 3404 15784 3590 3603 3604 3605 3606 3662 3744 9981 9990 16056 3784 3810 10097 10187 10188 10227 16293 16294 4027 16339 16340 16341 16342 10279 16347 16348 16349 10288 10294 10340 10356 4164 4205 16509 16510 10710 10711 4542 10875 17089 11197 4993 5191 5464 5552 11857 5686 5697 11975 12086 12111 5929 5995
having	5030 5977
having$	626 629 7249 1082 8364 3590 3662 11248 5037 5039 5045 5686 5951
havoc$	11634 11635 11636 11642
hawk$	634 5257 5305
hawked$	634 5257 5305
hawking$	634 5257 5305
hawkked$	634 5257 5305
hawkking$	634 5257 5305
hawks$	634 5257 5305
hazel$	15874 5663
he$	6370 6376 6889 6970 6971 6976 6977 7026 7040 7043 7320 7323 7332 13519 7472 7489 7591 1386 13715 1835 14154 2156 8374 2157 14439 2158 2159 2186 8547 2349 14994 16108 16109 16110 16111 16112 10067 10068 10069 10071 10196 10197 3981 10201 10295 16363 5996
head$	13119 13121 13252 13253 1496 1497 1498 1499 1500 7733 1520 13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 14314 14315 14679 14711 8962 15056 15057 15058 2777 2778 2902 2903 2904 2905 2906 2907 2908 9324 9848 9874 9875 3658 3915 10133 3916 10134 3917 10135 3918 10136 3919 10137 3920 10138 16706 4425 17154 11901 5814 6182
headache$	8839
headaches$	8839
headcase$	11656 6096
headcases$	11656 6096
headed$	545 3915 10133 3916 10134 3917 10135 3918 10136 3919 10137 3920 10138 11692 11697 11741 11829 11870 11989
headfirst$	13795 7737
heading$	545 13928 3915 10133 3916 10134 3917 10135 3918 10136 3919 10137 3920 10138 5030
headlong$	13795 7737
heads$	13119 13121 13252 13253 1496 1497 1498 1499 1500 13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 14314 14315 14679 8962 2777 2778 9324 4319 16706 4425 11795 11815 11899 11900
headscarf$	11925
headscarves$	11925
headstrong$	6110
health	11262 11302 17403
health$	12748 12749 13269 13821 14071 8264 8265 8266 8267 8268 10303 17308 17326 11267 17344 11281 11283 17351 12184 5979
healthier$	6354
healthy$	6395
heap$	14775
hear	10900
hear$	14457 5029
heard$	2719 4190 4191 5029 5156
hearin	11261
hearing$	5029 17325 5156 5960 5961 12269
hearings$	12269
hears$	5029
heart$	14723 11243 17308 5952
hearted$	16610 11703 11704 11987
heartless$	16488 6108 6140
heat$	4961 17244
heatin	5194
heating$	17472 11412
heavier$	5641
heavies$	11656
heaviest$	3593 5689
heavil	11274
heavily$	3571 17332 17338 17339 5643
heavy	4976
heavy$	7318 9779 10609 11194 5641 5644 5694 5773 5825 5826
heavyset$	6128
heed$	6321 6322 6323 6324 6325 12664 13936 13937 14258 8239 8240 8241 8242 8243 16094 16095 16096 16434 16528 16529 16530 16531 16532 16533 16534
heeded$	13026 13034
heedless$	111 112 6099 6100
heel$	17173
heels$	15950 15951 15952 16704 11925
height$	3457 3458 3459 15840 15841 15842 11859
held	12050
held$	6930 2751 15816 16503 16504 16505 16506 4458 4552 16875 4720 11081 17165 5020
helicopter$	5862
hell$	1041 7830 14414 14433 5433
hellbent$	1291 1292 1293 1294
hellraiser$	6093
hellraisers$	6093
help	4567 4597 4633 4867 4912 11279
help$	6280 186 193 194 12545 12546 12664 12780 12787 12805 13071 13254 13388 13389 13391 13392 13399 13578 13583 7651 13943 14094 8168 14265 14266 14267 14741 14837 14851 8950 15390 15391 15392 15393 15420 15428 15429 15430 15431 15432 15434 15440 15441 15442 15443 15444 15523 15525 15776 15998 3723 3724 3725 3726 16030 16036 16050 16129 16150 16181 16219 16220 16221 16227 4214 4215 4216 16553 16562 4444 4445 4446 4447 16747 4643 4690 4862 4869 4945 17240 5004 17343 17369 11514 11539 11540 11626 11667 11768 11944 11949 11957
helped$	193 194 13256 14236 14237 14238 14239 14240 14852 16035 16041 16046 16049 16055 16118 16124 16162 16179 16205 16206 16207 16208 16209 16871 4862 4869 5004
helper$	13770 11525
helpers$	13770 11525
helpful$	4557 16871
helping$	193 194 8169 16219 16220 16221 10158 4862 4869 5004 11957
helpless$	9233 15528 15529 15530 15531 15639
helpped$	193 194
helpping$	193 194
helps	4867
helps$	193 194 4643 4862 4869 4945 5004 11958
hence$	3258 3259 3260 3261 3262 3263
henchman$	6081
henchmen$	6081
hepatitis$	6181
her	10781 10804 16908 10931 4773 5059 11297 5095 11326 5118 11337 5130 17426 17460 5185 5187 11414 17486 5217 12215 6046
her$	12285 12286 24 12317 6316 6329 6331 12396 116 117 120 124 125 6345 6347 132 6351 6407 6574 367 374 375 376 378 6599 382 6611 6612 6613 6614 6615 6616 412 415 450 6683 12767 6738 6766 6852 6897 6902 6913 7001 7067 7090 883 884 7108 7134 13201 920 922 923 7156 943 944 7162 13227 7164 7171 963 981 7229 7235 7237 1021 13339 7294 7330 1201 1203 1256 7499 7500 1320 1321 1323 7555 7561 7565 13700 7669 7710 7748 7825 7826 7888 7931 7932 1829 1832 14125 8100 14167 1925 8144 1927 8148 14294 14298 8235 14311 14342 2164 8439 14555 14592 8562 8685 14794 2650 8882 8883 14998 2725 9011 9013 9167 9183 15291 9241 15305 9242 9243 9245 15433 15558 9498 15568 9524 9588 9589 3373 3374 3375 15677 15688 9633 3416 9635 3430 15770 15771 15772 3524 3525 9775 9784 9785 9786 9812 3602 3615 3618 3626 3627 3647 3648 9881 3676 3677 16203 16222 10253 16387 10547 16662 16663 16664 16665 16666 16667 10638 10640 10642 10649 16720 16786 10991 17311 11252 11254 17323 5043 11263 5046 11272 11277 5063 11290 11313 11323 17390 5114 11336 5120 5121 11340 5123 11348 5138 11361 5149 17433 11384 11402 11403 11405 17471 17478 17484 11423 11433 11435 5262 5278 5518 5519 5709 5710 12009 5840 5965 5966 5973 5974 5984 12204 6001 6013 12240 6038 6043 6054
herbert$	11662
herberts$	11662
heritage$	9826 9827 9828 9831
heroin	11266 17503 11443
heroin$	17012 17330 11275 17342 17507 11458
hers$	13196
herself$	6218 6220 12285 12286 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7644 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 8491 8492 8493 8494 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 2671 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11253 11410 11444 11474 11475 11523 11816 11817 12157
herselves$	11253 12157
hid$	3667 4400 4426
hidden$	13544 3667 16875 11942
hide	10987 4791
hide$	12575 6678 6679 6680 7247 7484 3667 4426 12133
hided$	4426
hides	4791
hides$	3667 4426
hiding	4791
hiding$	7247 14043 3667 16254 16255 16260 16261 16262 16265 16266 16267 16268 16269 16270 16271 16272 4426
hierar	16901 12054 12056 12134
hierarchy$	16887 16888 6150
high$	89 13336 13337 13338 7319 1106 1107 1108 1109 1110 13432 7416 1199 7418 2594 2595 8819 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 8834 8836 8837 8838 16245 16246 16247 16280 10496 5462 5772
higher$	2594 2595 10843 5975
highest$	2594 2595
highlights$	11904
highly$	4976 5602
hijab$	11925
hijabs$	11925
him	10781 10804 16908 11297 17426 17460 17486 12215
him$	12285 12286 12317 12396 6513 6520 6521 6523 6526 12628 6568 12792 12868 12871 12955 12967 13012 13018 13072 7090 7171 13309 7321 7345 7357 7358 7359 7360 7373 13444 13445 13446 13447 13448 13449 13450 13451 13452 13453 13521 13559 13572 13574 13596 13606 13663 13700 7681 7682 7686 7698 7699 7701 7702 13865 13866 7931 7932 14076 14100 14134 14311 14342 14794 8882 8883 15291 15320 15433 15558 15568 9588 9589 15677 15688 15770 15771 15772 15781 16203 16222 16387 10547 16662 16663 16664 16665 16666 16667 11507 11511 12009 12204 12240
himself$	6218 6220 12285 12286 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7644 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 8491 8492 8493 8494 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 2671 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11253 11410 11444 11474 11475 11523 11816 11817 12157
himselves$	11253 12157
hip$	17354 17355
hips$	17354
his	10931 4773 5059 5095 11326 5118 11337 5130 5185 5187 11414 5217 6046
his$	24 6316 6329 6331 116 117 120 124 125 6345 6347 132 6351 6407 6557 6574 367 374 375 376 378 6599 382 6611 6612 6613 6614 6615 6616 412 415 450 6683 12767 6738 6766 6852 12938 6902 6913 13011 7001 7067 883 884 7108 13196 7134 13201 920 922 923 7156 943 944 7162 13227 7164 963 981 7229 7235 7237 1021 13339 7294 7330 1201 1203 1256 7499 7500 13590 1320 1321 1323 7555 7561 7565 7669 7710 7748 13850 13867 7825 7826 7888 7908 1829 1832 14125 8100 14167 1925 8144 1927 8148 14294 14298 8235 8325 2164 14555 14592 8562 8685 2650 14998 2725 9011 9013 9167 9183 9241 9242 9243 9245 9498 9524 3373 3374 3375 9633 3416 9635 3430 3524 3525 9775 9784 9785 9786 9812 3602 3615 3618 3626 3627 3647 3648 9881 3676 3677 10253 10638 10640 10642 10649 16720 16786 10991 17311 11252 11254 17323 5043 5046 11272 11277 5063 11290 11313 11323 17390 5114 11336 5120 5121 11340 5123 11348 5138 11361 5149 17433 11384 11402 11403 11405 17471 17478 17484 11423 11433 11435 5262 5278 5518 5519 5709 5710 5840 5965 5966 5973 5974 5984 6001 6013 6037 6043 6054
hisself$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11444 11474 11475 11523 11816 11817
histor	4582
historic$	10800
history$	1313 1314 1315 1316 1317 1318 1319 4207 16941 10878 5154 11590 12197 12235 12273
hit	17421 17430 5150 17438
hit$	14008 15574 4515 4960 17431 11368
hitch$	3620
hitched$	3620 9839
hitches$	3620
hitching$	3620
hits$	17431
hiv	6189
hoist$	1347
hold	4791 4904
hold$	12406 6678 6679 6680 6930 7247 13868 13873 14450 14451 14452 14453 14454 14840 8965 8966 8967 8968 2751 8981 8982 9256 9257 9258 3306 3307 3320 3321 3322 4458 4552 10803 10862 17069 11008 5019
holdin	16903 10993 17063 4791 11439
holding$	7247 2751 15424 9730 16839 17057
holds	16903 4791
holds$	6930 2751 3306 3307 3320 3321 3322 4458 4552 10856 10862 16930 17069 11008
hole$	13813 13814
holes$	13813 13814
holmes$	17002
home	11338 17407 17432 17460
home$	12447 12448 12756 12780 12793 12831 12832 13037 13038 13080 13081 13098 13099 7270 7271 13401 7405 7407 13524 13528 7526 7527 7528 7588 13961 14090 14091 14135 14183 8563 8856 14925 14926 2671 8906 15205 15383 15388 15516 15736 15760 4514 17001 17015 4915 11137 5002 17381 17401 17402 17413 17414 17429 17433 17437 17444 17451 17452 17459 17466 17468 5188 17476 17495 11729 5814 6004 12242 12243 6036 12255 12256 12257
homele	17421 6210
homes$	12831 12832 13401 14925 14926 15388 17001 4915 11137 5002 17465 11729 12249
honest$	8063 14128 16023 16035 16041 16046 16055 16118 16124 16162
hood$	3650 15949 9894 9895 3678 3679 5441 11925 5711 12099
hooded$	5355 5638 5712 12099 6129
hoodie$	15933 15934 15935 15944 11925 11927 11930 6135
hoodies$	14982 8919 9844 9845 15933 15934 15935 15936 15937 15941 15942 15943 15944 15946 15954 11925 11927 11930 6135
hoodlum$	6079 6081
hoodlums$	6079 6081
hoodrat$	6079
hoodrats$	6079
hoodrich$	6134
hoods$	14982 8919 3650 15941 15942 15943 15946 15949 15950 15951 15952 15954 9894 9895 3678 3679 11925 11927 5711 12099
hoody$	15933 15934 15935 11930
hook$	1688
hooked$	12368
hooligan$	14550 11575 6079
hooliganism$	6079
hooligans$	14550 14572 14573 14574 11575 6079
hoot$	16502
hoots$	16502
hop$	7244 2121 2122
hope$	10047 10171 3954 4203 4204 16899 11959
hoped$	4203 4204
hopeless$	8476 8745 3847 3848 5398 5509 5513 6108 6140
hopelessly$	6140
hoper$	14538 14551 14552 14553 11602 11617
hopers$	14538 14551 14552 14553 11602 11617
hopes$	4203 4204 16899
hoping$	4203 4204 16899
hopings$	16899
hopped$	2121 2122
hopping$	7244
hops$	2121 2122
horde$	2178 2179
hornet$	7654
hornets$	7653 7657
horrendous$	14865 14866 14867 14868 14869 14870 14871 14872 14873
horrible$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5459
horrid$	5459
horror$	11575
horrors$	11575
hospit	5066 11287 17421 11358 5210
hospital$	11284 17351 17352 17353 11292 17357 17422 11428 5814 5984
hospitalised$	6197
hospitalized$	6197
hostel	11394
hostel$	17458
hostile$	2569 2570 2571 2572 2573 14874 14875 10513 4963 5515 6106 6141
hostility$	14935 14936 2657 2658 16810 16811 16812 16813 16814 11503 11736
hot	11228 11232 5927
hot$	5194 5523
hotel$	12858 12859 12860 12861 6798 6799 6800 6801 13309 13604 13829 13830 13831 13832 13833 14627 14628
hotels$	13011 13309
hothead$	11601 6094
hotheads$	11601 6094
hotspot$	17292 17296 5924 12145
hotspots$	17292 17296 12145
hounding$	16825 16826 16827 16828
hounds$	13784
hour$	5106
hours$	14568 14633 17369 5088 5106 17498 11832 12028
house	11338 17407
house$	12858 12859 12860 12861 6798 6799 6800 6801 13309 13500 13501 13604 13608 13829 13830 13831 13832 13833 13911 14080 8563 15178 15205 15209 15214 15215 15216 15217 15218 15261 15262 15263 15388 15736 15760 17001 11113 11137 17402 17433 17451 17453 17466 5188 17476 12257
househ	11338
household$	14926 15178 15205 15209 15388 15736 17402 11729
households$	14926 15388 11729
housemates$	9097 9098 9099
houses$	13309 17001 11137 17465
housin	17403
housing$	10303 4915 17415 12252
how$	12570 12571 13339 14114 14125 14992 9265 9266 3056 9427 9428 9566 9568 15759 4823 11500
hub$	10778 16844 16849 16863 16892 10835 10864 10870 10872 16943 16947 16948 16950 16953 10899 16966 16973 17104 11057 17169 11143 11147 17212
huge$	6315 3557 9794
hulking$	6129
hundred$	7923 9723
hung$	13057 2110 2124 2125 14983 3664 3665 3666 11857 11941
hungry$	11767 12258
hunt$	2067 8285 2068 2069 2070 2071 2072 2073 2442 2443 2444 2445 2446 2447 2448 16282
hunted$	2067 8285 2068 2069 2070 2071 2072 2073 2442 2443 2444 2445 2446 2447 2448
hunting$	2067 8285 2068 2069 2070 2071 2072 2073 2448
hunts$	2067 8285 2068 2069 2070 2071 2072 2073 2442 2443 2444 2445 2446 2447 2448
huntted$	2067 8285 2068 2069 2070 2071 2072 2073 2448
huntting$	2067 8285 2068 2069 2070 2071 2072 2073 2448
hurl$	1543 1544 1545 1546
hurled$	1543 1544 1545 1546
hurling$	1543 1544 1545 1546
hurlled$	1543 1544 1545 1546
hurlling$	1543 1544 1545 1546
hurls$	1543 1544 1545 1546
hurried$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
hurry$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
hurt	5150 17438 5939
hurt$	12333 12341 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 12779 13133 13153 13480 13540 7546 7547 13636 13637 13638 13650 13651 13983 13984 14008 14010 14652 15556 15557 15560 15575 15576 9513 16017 16018 16019 16058 16248 16249 16250 17431 11368
hurting$	12374 12375 12376 12377 12378 7424
hurtle$	1519
hurtled$	1519
hurtles$	1519
hurtling$	1519
hurts$	13983 13984 9494 9495 15680 17431
husband$	17399 17409 17417 17424
hush$	4397
hushed$	4397
hushes$	4397
hushing$	4397
hussies$	6096
hussy$	6096
hustlers$	6119
hyde$	14770
hydroc	5948
hydrocephalus$	12166
hyena$	11656
hyenas$	11656
hygien	11261 11262
hygiene$	17325 17326
hype$	13852
hyper$	5253 6108
hypersexual$	6072
hypersexualised$	6072
hypocritical$	6140
hysterical$	6108
i$	2842 3975 4456
ic	5881
ic$	3552 5640
ic0$	6126
ic1$	6126
ic2$	6126
ic3$	6126
ic4$	6126
ic5$	6126
ic6$	6126
ic7$	6126
ic8$	6126
ic9$	6126
ice$	13772
idea$	12588 7538 7539 1322 7541 1324 1325 1326 13749 10519
ideas$	12587
identi	16854 4587 16880 4614 4630 4635 17005 4767 4770 4773 4775 4787 11005 4836 17151 5005 5845 12097
identical$	9872 5699 5712
identically$	3570 5665 11924 11926
identified$	2203 2237 2615 4656 4722 10991 5219 5867 12086 5872 12099
identifies$	4625 4656 17017 4906
identify$	12664 4621 4625 4656 17007 17017 4906
identifying$	4625 4906
identities$	10914
identity$	4594 10914
idiot$	11656
idiots$	11656 11994
idle$	11759 6108
idleness$	14937 14938 2659 2660 11737
idly$	10504 11981
idolise$	680 681 682 683 684
idolised$	680 681 682 683 684
idolises$	680 681 682 683 684
idolising$	680 681 682 683 684
iep	5990
iep$	12208
ieps$	12208
ies$	15177
if$	12683 12736 739 740 741 742 743 744 745 746 747 748 749 750 751 13046 13047 13052 13055 13056 775 776 777 778 796 798 799 800 801 802 803 804 805 806 807 808 809 810 811 812 813 816 817 818 822 823 824 825 826 827 828 829 830 831 832 833 834 835 976 13692 8031 1814 1816 1817 14168 8548 8549 14782 9759 9760 9761 4081 4281 4282 4766 17284
ignor$	1662 1663 1664 4554 5311
ignorance$	14176 6140
ignorant$	6108 6140
ignore$	12531 12700 12729 12731 12732 12733 7207 2133 2134 16280 4436 4437 16745 5336 5727 5799 5800 12025
ignored$	12531 7207 1662 1663 1664 14095 2133 2134 16000 16280 4436 4437 16749 16750 16751 16752 4554 5311 5336 5727 5788 12012 5799 5800 12025
ignores$	12531 7207 2133 2134 16280 4436 4437 5336 5727 5799 5800 12025
ignoring$	12531 7207 1662 1663 1664 2133 2134 16280 16489 16490 4436 4437 16825 16826 16827 16828 4554 5311 5336 5727 5799 5800 12025
ignorred$	1662 1663 1664 4554 5311
ignorring$	1662 1663 1664 4554 5311
ignors$	1662 1663 1664 4554 5311
ill	17421 11358
ill$	139 140 3628 3652 17422 5471 5488 5538 5540
illegal$	12818 7973 5498
illegals$	6103
illnes	17403 17405
illness$	12147 12183
image$	12895 6832 6833 6834 12906 6865 6866 649 650 905 13312 13847 13852 15458 10712 16858 10795 4578 10831 4685 4687 17034
images	10882 4675 10893 10894
images$	12895 6832 6833 6834 12906 6859 642 12925 6865 6866 649 650 13018 13312 15458 15473 16858 10795 4578 16881 16882 16890 10831 4668 10892 4685 4687 4692 17033 17034
imbecile$	6096
imbeciles$	6096
imei$	4558
immaculately$	3570 5665
immature$	6108
immaturity$	12675 12676 12677 12678 12679 12680 7140 7141 8047 1830 1831 8050 14937 14938 2659 2660 11737
immensely$	17286
immigrant$	11716
immigrants$	11716
immigration$	17403 6041
imminent$	17153
immoral$	6110
immune$	3195 3196 3279
immuni	6193
impact$	16146 16147
impaired$	12430 12431 12432 12433 12179
impairment$	12147 12178
impenetrable$	6099
impetigo$	6181
implan	5051 11269
implant$	17333
implausible$	14446 14447 14448
implicated$	528 529 530 531 532 5219
importance$	8007
important$	4945
impos	4899
imposed$	11134
imposing$	5641 6129
imposs	4784
impossible$	8203 8207 14433 2555 2556 2557 2558 2559 2560 3030 3031 3032 3847 3848 11002 5739
impress$	15557
impressed$	11546
impression$	12588
impressionable$	6108
impris	17403
imprisoned$	17123
improv	4561
improvement$	16235 10172
imprudent$	1917 1918 5317 6100
impudence$	14937 14938 2659 2660 11737
impulse$	8231 8900
impulsive$	12430 12431 12432 12433 6108
impulsivity$	8050
in	5068 11334 5977
in$	198 6442 230 12574 12575 12622 12623 12625 12627 6699 6746 6751 6754 6764 6768 6769 6770 643 6870 6871 6872 6874 6939 6940 6941 6944 13098 13099 13225 7227 7230 13295 7275 7310 1116 1149 13524 13528 7494 13600 7714 7731 7765 7782 7783 1648 1649 14265 8344 8353 8394 14467 8424 8443 14508 14509 2228 8524 14589 14601 8658 8659 8660 8661 8689 8690 8771 14903 8840 8875 8884 8929 8987 8991 15194 9182 9213 3133 3134 9556 3513 3514 3548 15831 15834 9790 9809 9813 9814 3623 3654 3655 15940 9877 9882 9886 9890 3673 3674 3675 9898 16211 16218 10226 10265 10311 16442 16487 10643 16770 16845 10901 10906 10938 4765 17057 17061 17074 11102 11110 17218 11241 11242 11259 11289 5074 11293 11311 11314 11319 11337 11385 11389 11391 11397 11401 11421 5213 11459 5324 5561 11781 11905 5703 11924 11926 11956 11960 11972 5816 12086 12177 12187 5970 6026 12246 12251 12271
inability$	6600 383 384 385 386 387 388
inaction$	7102 16781 12029 12031
inadequacy$	6140
inadequate$	6140
inadequately$	6140
inappropriate$	12818 6831 14399 15908 15909 5332 11690 5515 5712
inappropriately$	3570 5665 11924 11926
inattention$	12029
incapable$	184 5737 11967
incessantly$	6138
incest$	17435
inch$	9117 15746
incident$	17040 12238
incidents$	17097 17129 12238
inclin	11029
inclination$	10147 16212 16213 16214 16215 16216 16217
include$	12086
included$	5209
income	17403
income$	12235
incompetence$	6140
incompetent$	6140
incompetently$	6140
inconsistent$	14446 14447 14448 14860 14861 14862 14863 2582 5505
incorrect$	5705
incorrigible$	6110 6111
increa	5011 5911
increase$	4892 11216
increased$	17243
increases$	11216
indecent$	6831 6842 7248
indefensible$	16588
indepe	12251
independence$	17363
independent$	9133 9135 3178 3179 3180 3181 3466 3532 3545 11351 11820 5603 11853
indestructible$	11828
index	12054
index$	17038 11012
indian$	3572 9797
indica	10801 12050
indicate$	17046
indicates$	17046
indifference$	16581 16781 16810 16811 16812 16813 16814 12029 12031 6140
indifferent$	11967 6140
indiscriminate$	1057
indisputably$	6138
indivi	17290 5015 12109
individual$	2350 14742 14771 14772 14773 14774 14813 14877 14905 14906 14907 14908 14909 14910 14921 15789 15831 15834 16897 4772 17290 11644 11727 11782 5993
individuals$	14392 14393 14394 14395 2350 14742 14771 14772 14773 14774 14813 14877 14905 14906 14907 14908 14909 14910 14921 15789 15831 15834 4772 11124 11644 11677 11727 11782
indoors$	13098 13099
inducement$	13854 13855 13856 13857 13858 13859 13860
indulge$	536 537 538
indulged$	536 537 538
indulges$	536 537 538
indulging$	536 537 538
ineffective$	6140
ineffectual$	6140
inept$	6140
ineptitude$	6140
inevitable$	3795 3796 3797 3798 3799 3800 3849
inevitably$	11968 6138
inexcusable$	10625 16690 6140 6141
inexcusably$	6140
inexplicably$	6142
infamous$	2296 2297 2298 2299 2300 2301 2302 2303 2697 5563 6113
infant	17384
infatuated$	673 674 675 676 677 678 679
infection$	12147
infested$	2180 2181
inflexible$	16672
inflicted$	11498
influe	17274
influence$	14476 11586
influenced$	12333
influences$	14476 11586
influential$	16918
inform	10787 4579 4683 4867 4912 5831 12050 5911
inform$	16851 4574 16868 4595 4596 10901 4862
informant$	17124 12049
informants$	12049
information$	12545 12546 8065 16567 10543 4444 4445 4446 4447 10791 16867 16868 4588 16900 4667 11052
informed$	6352 135 6607 9155 10873 4862
informing$	4595 4596 10901 4862
informs$	4595 4596 10901 4862
ingrate$	6096
ingrates$	6096
ingratitude$	14937 14938 2659 2660 11737
inhale	6191
inhaler$	12192
ining$	10901
initia	4959
initiative$	11177 5922
injection$	17336
injections$	17336
injunc	11067 11130 11131 11427
injunction$	17131 17132 4852 11075 17139 17188 17194 17195 11132 17199 17202 17491 17497 12119
injunctions$	4852 17139 17188 17194 17195 11132 17199 17202 12119
injuries$	13304 13305 14211 14212 12183
injury	11243
injury$	13304 13305 14211 14212 17307 12183
inmate$	11670
inmates$	11670
inner$	3555
innocence$	8143 15231
innocent$	7231 1014 7233 15172 15173 15174 15175 9210 9211 9212 9233 9401 9402 9403 9404 15639 11808 11826
innocents$	15167 15168 15169 15170 15171 15278 15279 15280 15281 15297 15299 15300 15301 15302 15303 15304 15641 11807 11826
inpati	6194
input$	6447 12512
inquir$	4789
inquiries$	4789
inquirs$	4789
inquiry$	4789 12083
ins$	10901
insane$	11728
inside$	12575 12622 12623 12625 12627 13098 13099
insight$	14326 14327 9276 3059 3060 9279 11541
insist$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 5287
insisted$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 14037 5287
insisting$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 5287
insists$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 5287
insistted$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 5287
insistting$	271 272 477 478 479 480 1026 1027 1028 1029 1031 1032 1033 1034 1035 1193 1194 1195 1196 5287
insolence$	14937 14938 2659 2660 11737
insolent$	6108
insomn	6177
inspec	4560 10779 10780 4564 10785 16854 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 4735 11040 4839 11063 11105 4925 4929 11148
inspector$	10778 16844 16849 4576 16877 16878 16879 10816 10817 16892 10835 4642 10864 10870 10872 16943 16947 16948 16950 10899 16964 16966 16973 10953 17104 11057 17169 11143 11147 17212 12139
instag	4844
instagram$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894
instal	4923
instead$	13529 13530 13531 16757 16759 16816 16817 16819
instigator$	12091 6082
instigators$	12091 6082
instinct$	11842
instincts$	11840 11842
institutional$	5755
instructed$	4591 4739 10968
instructions$	13271 13934 13935 11554
insuli	6180
insulin$	11271
insulting$	3017 3018 3019 3020 3021 3022
insults$	12620
integrated$	5865
intel	5831
intel$	12049
intell	4641 17003 12054 12097
intelligence$	16567 10797 16862 10799 16864 16884 10859 10889 16955 10898 16965 10971 11011 4825 11052 5832 12051 5834 6146 6160 6166
intend	4579
intended$	4945
intens	4976 5911
intensive$	11194 11286 6056
intent	4957
intent$	1291 1292 1293 1294 12279
intention$	10147 16212 16213 16214 16215 16216 16217
intentions$	10147 16212 16213 16214 16215 16216 16217
intents$	2981
interc	10959 6162
intercepted$	17023
intercourse$	11467
intere	4579
interest$	6539 6540 12621 13213 13532 13533 15041 15042 15043 15044 16027 16150 10147 16212 16213 16214 16215 16216 16217 16434 16528 16529 16530 16531 16532 16533 16534 10474 10475 10476 10477 10478 10689 16761 16762 16763 16764 4588 4690 17054 12026
interested$	3739 9958 10154 10378 16508 16576 10656 10735 16842
internally$	5996
internet$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 5265
interr	16940 10935
interrogate$	4824
interrogated$	16999
interrogateing$	4824
interrogates$	4824
interrupt$	11961 11969
interrupted$	11961 11969
interrupting$	11961 11969
interrupts$	11961 11969
interruptted$	11961 11969
interruptting$	11961 11969
interv	4770 5212
intervene$	16553 16744 16747 17147
intervened$	16431 16563
intervention$	6447 12512 14851 15998 17493 11944 12275
interventions$	6447 12512 14851 15998 3723 3724 3725 3726 11944
interview$	4824
interviewed$	4800 5199
interviewing$	4824
interviews$	4824
intimate$	6831 698 699 700 701 7248
intimidate$	2127 2128 2129 5334 11969
intimidated$	2127 2128 2129 15556 5334 11969
intimidates$	2127 2128 2129 5334 11969
intimidating$	12374 12375 12376 12377 12378 2127 2128 2129 14977 5334 5515 5664 11969 6106
into	4555 5068 5833
into$	12342 12400 12575 12622 12623 12625 12627 12760 6757 6758 6759 6761 6942 6943 6944 13215 7267 7268 7269 13524 13528 13570 13600 1495 7714 7731 13801 13802 7741 7742 7744 7765 7786 7787 7788 7789 14052 14053 14054 14055 14057 14058 14059 14190 14328 14329 14330 14331 14332 8429 8430 8769 15048 10897 4756 17061 11007 5213 5970 6026
introd	4904
inured$	3195 3196 3279
invariably$	6138
invest	10858 10908 4836 17151 5006 17445 5894 6045 6167
investigate$	16553 16747
investigating$	10858
investigation$	16906 16972 4789 17144 17149 12263
investigationies$	4789
investigations$	16906 4789 17144 17149
investigationy$	4789
investigators$	16922
invincible$	13553 6122
invitation$	13854 13855 13856 13857 13858 13859 13860 9936 3719 9938 3721 3722
invitations$	9936 3719 9938 3721 3722
invite$	12306 6243 44 321 322 338 339 340 341 342 343 344 345 6572 6573 847 848 7149 1242 1243 1244 1245 1246 7468 7469 1548 1549 1550 1551 5276 5281 5285
invited$	12306 6243 44 321 322 338 339 340 341 342 343 344 345 6572 6573 847 848 1242 1243 1244 1245 1246 7468 7469 13688 13689 1548 1549 1550 1551 5276 5281 5285
invites$	12306 6243 44 321 322 338 339 340 341 342 343 344 345 6572 6573 847 848 1242 1243 1244 1245 1246 7468 7469 1548 1549 1550 1551 5276 5281 5285
inviting$	12306 6243 44 321 322 338 339 340 341 342 343 344 345 6572 6573 847 848 1242 1243 1244 1245 1246 7468 7469 1548 1549 1550 1551 16219 16220 16221 5276 5281 5285 11957
involv	17058 17079 12087
involved$	12333 12341 528 529 530 531 532 533 534 535 13351 2176 2553 16170 16172 16254 16255 16260 16261 16262 16265 16266 16267 16268 16269 16270 16271 16272 16748 16917 10993 17090 11027 11055 5219 11564
involvement$	528 529 530 531 532 13198 2176 11010 11054 11564
involving$	17080
iq$	6175
irish$	3572 9797
iron$	15547 15548
irredeemable$	6111
irresponsible$	114 115 6354 1826 5230 5314 6100 6140
irresponsibly$	6064 6140
is	4607 10865 17347 5933
is$	6366 6372 380 381 562 6878 868 869 1017 7834 2043 2160 8404 8405 2188 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 8641 2448 2516 2527 2531 2541 2562 2567 8796 8801 2602 2621 2630 2631 2632 2633 2634 2635 8903 15067 15068 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2889 2982 2983 2984 2989 3246 3273 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 9646 9647 3491 3507 15831 15834 3564 3576 15897 9862 3672 3709 9941 10062 3987 10227 4055 4056 10413 10424 4294 4295 10524 10545 4390 10662 4452 4453 16773 16796 4566 10811 16910 10847 10875 10954 10965 17042 10984 4807 11089 11213 5078 11363 5172 5205 5247 5260 5274 5313 5376 5378 5383 5430 5438 5457 5470 5493 5510 5512 5521 5522 5582 5610 11857 11905 11906 5776 5803 12086 5957 5962 5964 5967 5996 5998 6021 6029 6042 6043 6048
island$	11932
isolated$	402 403 404 405 8434 8435 8436 8437
isolation$	13304 13305 1111 14502 16281 5093 11599
iss$	6056
issu	4664
issue$	14274 14931 4575 10794 4577 4914 4960 11564 11734 12197
issued$	4575 10794 4577 16860 10969 11069 4914
issues$	14931 4575 10794 4577 10832 4914 4960 11564 11734 12197
issuing$	4575 10794 4577 4914
it$	12307 12947 13018 13122 13123 13128 7143 942 7182 13254 7196 13291 7296 7367 13459 7430 13496 13497 13548 13557 7553 1406 13722 13803 13894 1616 1617 13930 7869 13963 7985 8617 2467 14795 2671 14992 8937 15415 9414 15480 9418 9507 9531 9555 15620 15621 15622 15623 15624 3781 16089 16269 16270 16271 16272 16284 16301 10295 16363 10362 10363 4195 4196 16557 16566 10606 10614 10615 10617 4407 4408 16731 16732 10702 10725 11497 11714 12018
itch$	1440 1441 1442 1443
itched$	1440 1441 1442 1443
itches$	1440 1441 1442 1443
itching$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 1440 1441 1442 1443 5287
itchy$	8633
its$	6732 12828 886 7107 1020 1022 1255 7498 8147 9010 16361 10529 10540 10618 10638 10640 10642 16708 16709 10647 10649 10650 16720 16738 10676 10714 10715 16786 4514 10733 10741 10742 10822 4760 11210 11402 5756 12008 5804 5813 5840
itself$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 16598 10673 11444 11474 11475 11523 11816 11817
jacket$	15905 15933 15934 15935 15944 11925 11930 11938
jackets$	15905 9844 9845 15933 15934 15935 15936 15937 15944 11925 11930 11938
jail	11358 11431
jail$	16197 17398 17422 17495 5439
jailbait$	6096
jailed	17405
jailed$	17123 11422
jailer$	13263
jailers$	13263
jamaican$	3572 9797
january$	12833
jaundice$	6179
jaw$	17354 17355
jaws$	13777 13780 17354
jealous$	6108
jeans$	9844 9845 15933 15934 15935 15950 15951 15952 3671 15957 11925 11930 5723
jekyll$	2488
jeopardise$	10 5226 5227
jeopardised$	10 5226 5227
jeopardises$	10 5226 5227
jeopardising$	10 5226 5227
jeopardize$	10 5226 5227
jeopardized$	10 5226 5227
jeopardizes$	10 5226 5227
jeopardizing$	10 5226 5227
jeopardy$	12282 12283 12293 11133
jewellery$	15933 15934 15935 11925 11930
job	17403
job$	13409 13410 13411 13412 13413 13414 16329 16438 16439 16440 16441 16454 16455 16456 16457 16458 16459 16460 16461 16462 16463 16591 16595 16603 16820 16821 16822 16823 16824 16906 12005 12045
jobs$	16454 16455 16456 16457 16458 16459 16460 16461 16462 16463 16820 16821 16822 16823 16824 16906 12045
jobsworth$	6140
jobsworths$	6140
joggers$	15933 15934 15935 15936 15937 15950 15951 15952 3671 15954 11925 11930 5723
join$	12700 12729 16058
joined$	1039 1040
joint	4999 5911
joint$	11217 5865
jointly$	1004 5286
joke$	14627 14628 12004
joker$	11656
jokers$	11656
journe	17027
judge$	15063 15064 15290 9229 9230 9231 9232 9286 3096 9315 9316 9317 15818 16744 4888 5204
judged$	6357 2601 2618
judgement$	148 149 150 151 7208 13507 13952 13953 13954 13955 13956 13957 13958 13959 14150 11516 12005
judges$	4888
judging$	9229 9230 9231 9232 3096 9315 9316 9317
judgment$	148 149 150 151 13507 14150 11516 12005
july$	12833
jump$	7244 1513 1514 1515 1516 1517 1518 1583 1584 1585 2121 2122 4533
jumped$	1513 1514 1515 1516 1517 1518 1583 1584 1585 2121 2122 4533
jumper$	15933 15934 15935 11930
jumpers$	9844 9845 15933 15934 15935 11930
jumping$	7244 1513 1514 1515 1516 1517 1518 4533
jumpped$	1513 1514 1515 1516 1517 1518 4533
jumpping$	1513 1514 1515 1516 1517 1518 4533
jumps$	1513 1514 1515 1516 1517 1518 1583 1584 1585 2121 2122 4533
june$	12833
jungle$	15614
junkie$	6089
junkies$	6089
just$	6378 6436 6440 716 6957 6961 840 1000 1005 7428 7556 7557 1610 1611 14157 14158 14159 14160 2671 3291 3782 3822 3823 3824 3825 3955 4229 4230 5729
justice$	14979 14980 10308 17162 17163 17343 17488 17489 11429 17494
justification$	12003
justified$	17240 11663
juvenile$	5371 5374 5384 6125
juveniles$	6125
keen$	312 313 318 460 461 462 492 493 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 7804 13869 13870 13871 13872 1591 1592 1593 1594 1595 1596 1790 1791 1792 1793 10740 16842 16899 5287
keens$	16899
keep	10987 4966 5013
keep$	64 12485 6464 12543 6502 12574 6605 6646 12729 12731 12732 6742 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 6989 13104 7041 7042 907 908 7166 949 7168 7169 7170 7213 7214 7215 7216 7217 1229 7480 7483 13868 13873 7933 14003 14016 14017 14109 1928 1932 1946 14258 14267 2111 8391 15290 9262 9263 9264 9267 9268 9270 9271 9274 9320 9336 15699 15700 15818 16030 16036 16050 16324 4114 4115 4116 4516 4552 4574 4710 17240 4962 5243 11949
keeped$	12485
keeping$	12485 12759 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 1928 1932 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 1947 9262 9263 9264 9267 9268 9270 9271 9274 9320 16606 4552 4710 4962 5243
keepped$	12485
keepping$	12485
keeps	4966
keeps$	12485 6465 12543 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 907 908 1229 2112 8391 3594 4552 4710 11008 4962 5243
keg$	14682
kegs$	14682
kept$	12485 6466 12543 576 579 586 587 588 589 590 591 592 593 594 595 596 597 598 13019 13026 13034 13087 13088 7025 13090 13091 7031 814 815 7034 7035 13100 13101 13104 7041 7042 907 908 1229 8034 14185 8391 16163 16164 16165 16166 4032 16324 4114 4115 4116 16563 4398 4399 4552 16875 4710 17243 5016 5109 5243 12025
ketami	11266
ketamine$	13316 17330 11275 17340 17342 5976
key	10874 17215
key$	10647 10782 16918 16938 17154 17159 17384 5420 5867 5870 5872 5873
kg$	17322
kick$	6308 91 6311 1434 1435 1436 1437 1438 1439 14652 16057 4435 17431 5517
kicked	5150
kicked$	1434 1435 1436 1437 1438 1439 4435 17431 5150 11368 5151 5517
kicking$	1434 1435 1436 1437 1438 1439 14043 8519 14640 14641 15574 4435 5517
kickked$	4435
kickking$	4435
kicks$	12776 13895 4435 17431 11527 5517
kid$	2350 14659 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15090 2990 2991 15314 15642 15728 15729 15730 15731 11567 11574 11585 11654 11727
kidney	11255 17320
kidney$	17319
kids$	14409 14419 14420 14421 14422 14460 14462 14471 14472 14473 14474 14479 14482 2350 14659 2417 2418 2419 2420 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 14968 15090 2866 15161 15167 15168 15169 15170 15171 15248 2990 2991 15278 15279 15280 15281 15297 15299 15300 15301 15302 15303 15304 15312 15535 15538 15539 15642 15728 15729 15730 15731 11457 11567 11574 11585 11654 11677 11727 11774 11807
kill	5939
killed	17430
kilo$	17322
kilos$	17322
kind$	12362 13498 14407 2370 2372 2373 2374 15417 15418 15419 9497 15904
kingpin$	6081 6087
kingpins$	6081 6087
kings$	14760
kinshi	5160
kinship$	11378
kiss$	12575
kissed$	6530 12952
kissing$	12989
kitche	11400
kitchen$	17464
kitted$	3629 3630 3631 5706
knack$	1220 1221
knew$	236 238 239 240 241 242 243 244 245 249 250 251 252 253 254 255 256 257 258 259 260 261 262 12553 12554 273 274 275 276 277 6496 6497 324 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1192 13824 1642 1643 1644 1645 1646 1647 1755 1833 8052 8053 2712 2713 2721 2722 2723 2724 2783 2785 2786 2787 2788 2873 3203 3204 3205 3206 3207 3208 3209 3210 3323 3324 3325 3326 3343 3344 3345 3346 3347 3348 3349 3350 3351 3352 3353 3354 3355 3390 3481 3482 3483 16299 4190 4191
knife	17503
knife$	12744 12810 13311 13804 13806 8250 8251 8312 8313 8314 16278 10974 4907 4922 11141 11420 17500
knives	16855 16865 17063 17106 17126 4905
knives$	12742 13311 8312 8313 8314 14819 15477 9415 16277 4593 17051 17072 17073 11123 11512
knock$	2110 2124 2125 15574 17043
knocked$	2110 2124 2125 9939
knocking$	2110 2124 2125
knockked$	2110 2124 2125
knockking$	2110 2124 2125
knocks$	2110 2124 2125 15616
know	4614 4630 4638 4703
know$	197 236 238 239 240 241 242 243 244 245 249 250 251 252 253 254 255 256 257 258 259 260 261 262 12553 12554 273 274 275 276 277 6496 6497 324 12618 6829 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 13527 1642 1643 1644 1645 1646 1647 1755 8041 8042 1833 8052 8053 8059 8060 8616 2399 2482 14821 2712 2713 2714 2715 2721 2722 2723 2724 2749 2783 15066 2785 2786 2787 2788 2873 3038 3039 3040 3047 3203 3204 3205 3206 3207 3208 3209 3210 3323 3324 3325 3326 3343 3344 3345 3346 3347 3348 3349 3350 3351 3352 3353 3354 3355 3390 15693 15694 3481 3482 3483 15784 15816 10195 16299 16424 16425 10520 10521 10522 10775 16843 16880 4609 4616 4621 4636 4747 4802 11061
knowed$	2873
knowing$	6445 228 324 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 13824 1755 2793 2873 15464 3211 9431 9432 9433 10775 11791 11800 11833
knowingly$	12984 12985 704 13008 11489 11490 5273 6074
knowledge$	2756 2758 15072 9175 15240 9195 15260 9276 3059 3060 9279 15611 9695
knowledgeable$	2793 15464
known	4675 10893 10894 16996 4770 4773
known$	12368 236 262 7343 1176 1177 8041 8042 14107 8059 8060 14151 14152 8089 8090 14364 14392 14393 14394 14395 2296 2297 2298 2299 2300 2301 2302 2303 8684 2697 8916 8917 2873 10281 4190 4191 16876 4607 16985 10991 17056 4781 4805 4808 4833 5200 5332 5371 5375 5384 5564 5867 5870 5872
knows	4703
knows$	236 238 239 240 241 242 243 244 245 249 250 251 252 253 254 255 256 257 258 259 260 261 262 12553 12554 273 274 275 276 277 6496 6497 324 1059 1060 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1642 1643 1644 1645 1646 1647 1755 1833 8052 8053 2482 2712 2713 2714 2715 2721 2722 2723 2724 2750 2761 2783 2785 2786 2787 2788 2873 3038 3039 3040 3048 3203 3204 3205 3206 3207 3208 3209 3210 3323 3324 3325 3326 3343 3344 3345 3346 3347 3348 3349 3350 3351 3352 3353 3354 3355 3390 3481 3482 3483 16299 16843 4747 11061
knuckle$	15873
knuckles$	15873
kudos$	14343 14376
kurdish$	3572 9797
label$	11940
labelling$	16825 16826 16827 16828
labels$	14819 11925 11940
labour$	11713
lac$	5556 5557 6112
lack$	109 1226 1227 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2561 2684 4479 10698 10699 10700 5298 5323 5343 5394
lackadaisical$	16609 6140
lacked$	1226 1227 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 5298 5323 5343 5394 5505
lackey$	6081
lackeys$	6081
lacking$	1226 1227 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 16726 16727 16728 16729 5298 5323 5343 5394
lacks$	1226 1227 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 5298 5323 5343 5394 5505 5554
lad	17117
lad$	14496 14497 2350 14659 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2990 2991 11414 11573 11585 11597 11654 11727 11804 11884 11907
ladies$	2927 2995 15678 3465 15748
lads	10781 16944 10891 10913 16983 17027 17028 17030 10998 17071 4817 11047 4841 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 5015 5875 12114
lads$	12397 12576 12602 12605 12626 382 12689 6629 412 450 12835 12867 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 13371 13376 13377 13378 13379 13380 13381 7333 7373 13505 13506 13526 1320 1321 1323 7591 13691 13715 7679 13756 13759 7920 7931 7932 7994 8002 14085 1835 8092 8255 14353 14360 14383 14400 8338 8374 2157 2158 2159 2164 14460 14462 2187 14479 14482 14496 14497 14577 2349 2350 14659 2417 2418 2419 2420 14742 14771 14772 14773 14774 14808 14877 14905 14906 14907 14908 14909 14910 14921 2650 14939 14941 15003 15004 15005 15006 9061 2852 2866 9146 9147 9148 9149 2990 2991 15297 15559 3525 15875 3627 3676 3677 15978 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 10099 16174 10111 3973 10196 10197 3982 10201 10212 16332 10569 16653 10753 17062 4812 4814 4826 17109 17111 11059 4880 17213 17246 11573 11585 11597 11644 11654 11677 11727 5518 5519 11804 11884
lady$	2896 15180 15181 15182
lager$	17334
laid$	67
lair$	13777
lairy$	6099
lambs$	15641
lame$	16609
lamentable$	6140
land$	0 1 3290
landded$	0 1
landding$	0 1
landed$	0 1 12304 6241 13272 3290
landing$	0 1
landlord$	13664 1390 10295 10300 10301 4092 16765 10728 16832 16833 17412 5814
landlords$	16946
lands$	0 1 3290
landscape$	14464 14721
language$	11245
lank$	5685
lanky$	9816 6129
lap$	881 1651
laped$	881 1651
laping$	881 1651
lapped$	881 1651
lapping$	881 1651
laps$	881 1651
large$	9777 9779 5641 6129
largely$	1004 4452 4453 5803
larger$	5641
lashes$	11898 11904 11911 11925
lass$	11804
lasses$	11804
last$	10211 5092
late$	13475 2671 16245 16246 16247 16280 16496 16497 16498 16672 16741 10678 17328
laugh$	6314 13395 13892 13896 2018
laughable$	16609
laughed$	2018
laughhed$	2018
laughhing$	2018
laughing$	2018
laughs$	13893 13895 2018
launderette$	17449
law	11415
law$	2273 2274 2275 2276 2284 2287 14594 2452 9544 3332 17479 5847
lawless$	5509 11728 6108
lawlessness$	14937 14938 2659 2660 11737
lax$	1057 4323 4324 4325 4326 16672 16726 16727 16728 16729 10678 5787
lay$	67 6624 6625 6626 6627 1351 14669 5895
layabout$	6079
layabouts$	6079
laying$	67
lays$	67 14669 14670
lazily$	6140
laziness$	14937 14938 2659 2660 11737 6140
lazy$	4323 4324 4325 4326 10678 5695 5787 6108 6140
lead	4867 12130
lead$	12294 295 296 297 298 299 300 350 351 352 1155 1156 1157 1158 1468 1469 1470 1471 2207 2208 2209 2210 14601 2336 2337 2338 2915 2916 2917 2918 2919 3419 16434 11074 5911
leadded$	2207 2208 2209 2210 3419
leadding$	2207 2208 2209 2210 3419
leaded$	2207 2208 2209 2210 3419
leader	10874 4879 17215 12097
leader$	14694 16938 17049 17084 17154 11564 11581
leaders$	14694 16888 17049 17084 17154 11097 11564 11581
leadership$	16528 16529 16530 16531 16532 16533 16534 4444 4445 4446 4447 16761 16762 16763 16764 11211 11564 5755 12005 12026
leadin	16903
leading$	295 296 297 298 299 300 2207 2208 2209 2210 2915 2916 2917 2918 2919 3419 9730 16918 11108
leads	16903
leads$	295 296 297 298 299 300 350 351 352 13203 13204 13205 1155 1156 1157 1158 1468 1469 1470 1471 13928 2207 2208 2209 2210 2336 2337 2338 2915 2916 2917 2918 2919 3419 16930 5911
league$	10723
lean$	5641
leap$	1513 1514 1515 1516 1517 1518 1583 1584 1585
leaped$	1513 1514 1515 1516 1517 1518 1583 1584 1585
leaping$	1513 1514 1515 1516 1517 1518
leapped$	1513 1514 1515 1516 1517 1518
leapping$	1513 1514 1515 1516 1517 1518
leaps$	1513 1514 1515 1516 1517 1518
leapt$	1513 1514 1515 1516 1517 1518 1583 1584 1585
learn	16854 10809 4614 4635 4638 10900 4767 4775 4787 11005
learn$	197 12664 7939 1722 1723 1724 1725 8054 8055 8056 8057 8058 8059 8060 1968 14258 14859 16030 16036 16050 16104 16105 16106 16107 16153 16744 16873 4609 4621 11949
learned$	13257 13258 7300 1083 8054 8055 8056 8057 8058 8059 8060 3052 16163 16164 16165 16166 16949
learning$	185 8054 8055 8056 8057 8058 17367 11306 17387 5930 5960 5990 5992
learns$	16153 16175 16176 16177 16178
learnt$	13257 13258 7300 1083 8054 8055 8056 8057 8058 8059 8060 3053 16163 16164 16165 16166
least$	14783 10285 10466 5619
leave	16916 17419
leave$	0 1 6221 6253 12318 12319 12320 12321 12322 12323 12324 43 47 48 50 78 79 80 12414 12443 12608 12664 12700 12729 12731 12732 12733 6672 603 604 13068 1184 1197 13537 13538 13577 13582 1327 7846 7847 7848 7849 7850 1678 1679 1680 13995 14003 14016 14017 14086 14109 14180 3433 3518 16030 16036 16050 16058 4272 4273 4274 4275 4276 4277 4278 4279 4280 4486 4487 17282 5170 11949 5809
leaved$	6253 12318 12319 12320 12321 12322 12323 3433
leaves$	0 1 6221 6253 12318 12319 12320 12321 12322 12323 47 48 50 78 79 80 603 604 1197 1678 1679 1680 14111 3433 4272 4273 4274 4275 4276 4277 4278 4279 4280 4486 4487 17282 5170 5213 5809 6026
leaving$	0 1 6253 12318 12319 12320 12321 12322 12323 47 48 50 78 79 80 603 604 1197 1678 1679 1680 3433 4272 4273 4274 4275 4276 4277 4278 4279 4280 4486 4487 5170 5809 12079 6026
lecturing$	9235
led	12050
led$	12294 12304 6241 12324 12333 295 296 297 298 299 300 350 351 352 13203 13204 13205 13272 1155 1156 1157 1158 1468 1469 1470 1471 13928 14111 14112 14113 2207 2208 2209 2210 2336 2337 2338 15495 3419 10830 11043 11752 11982
left	17405 11346
left$	0 1 6221 6253 12318 12319 12320 12321 12322 12323 12324 43 47 48 50 78 79 80 12753 13026 13034 7028 13241 1197 1678 1679 1680 8036 14111 8070 14181 14192 2792 9168 9169 9335 3118 3119 3120 3121 3122 9341 9615 3433 3518 9755 3538 3539 3540 4272 4273 4274 4275 4276 4277 4278 4279 4280 4486 4487 17410 5170 5213 12012 12025 5809 12086 6026
leg$	15873 17318 17354 17355
legal$	11352
leggings$	9844 9845 15930 15931 15933 15934 15935 15950 15951 15952 15957 11925 11930
legs$	12638 12639 14780 15873 17318 17354
lend$	8008
length$	9806 16834
lenient$	16672
less	4940
less$	7038 7039 7220 7226 14005 1846 8378 9100 3183 3184 3185 3186 16086 16087 16088 16437 4784 4811 4932 4936 5604
lesson	11324
lesson$	185 187 188 13365 16273 16274 16275 16314 16315 16316 17382
lessons$	185 187 188 13365 14503 14948 9371 16314 16315 16316 17372 17378 17382 17386 17388 17389 11464 12220
let	4567 4597 4843
let$	51 52 53 54 55 56 292 293 294 6716 6717 6718 6719 6720 6721 6722 6723 13026 13043 13044 13045 13057 13166 925 1024 13349 13409 13410 13411 13412 13413 13414 1426 1427 1428 13868 13873 1762 1763 1764 1765 1766 8008 14181 16030 16036 16050 16280 16569 16570 4329 4330 4331 4332 4333 4334 4335 4336 4337 4338 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 10577 10578 4392 4486 4487 4507 4508 4509 4574 4595 4596 4643 11949 5809
lethal$	5370
leting$	4595 4596
lets$	51 52 53 54 55 56 292 293 294 13166 925 1024 1426 1427 1428 1762 1763 1764 1765 1766 16280 4329 4330 4331 4332 4333 4334 4335 4336 4337 4338 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4392 4486 4487 4507 4508 4509 4595 4596 4643 5809
letter	17249
letter$	16567 16682 16685 16687 16688 17250 12017
letters$	16567 16682 16687 16688 16731 16732 17250 12017 12018
letting$	51 52 53 54 55 56 292 293 294 1426 1427 1428 1762 1763 1764 1765 1766 16280 4329 4330 4331 4332 4333 4334 4335 4336 4337 4338 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4392 4486 4487 4507 4508 4509 5809
leukae	6180
level	4940
level$	8572 14803 14804 14805 14806 2820 15417 15418 15419 16853 17310 5111 12101 12233
levels$	15417 15418 15419 16853 12101
liabilities$	8839
liability$	2273 8491 2274 8492 2275 8493 2276 8494 8839
liaison$	11467
liaisons$	11467
liar$	14550 14551 14552 14553 14660 14661 14695 11601 11602 11656
liars$	14550 14551 14552 14553 14660 14661 14695 11601 11602 11656 11994
liberty$	17440
library$	10295 10300 10301 4092 16765 10728 16832 16833
licence$	17497 17499 12278
licences$	17499
lie$	6624 6625 6626 6627 1168 1171 1172 1173 13458 1351 13969 13972 14068 14084 1843 1844 1883 14634 14652 16056 10027 16276 16280 16305 16733 11961 11969 12019
lied$	1170 1171 1172 1173 1843 1844 1883 16251 16276 16299 4401
lies$	6624 6625 6626 6627 7102 1169 1171 1172 1173 1351 13972 1843 1844 1883 16276 16280 16299 16304 4401 16733 16773 11961 11969 12019
lieutenant$	12058
lieutenants$	12058
life	11338 17469
life$	6229 12725 6763 13269 13307 13487 7712 7743 13808 13821 1540 13836 13837 13838 13847 13852 13853 1622 14041 14060 14061 14062 14063 14064 14065 14066 14067 14071 8350 8369 8370 14812 14920 14984 15108 15159 15160 15179 15183 15197 15198 15199 15200 15201 9157 9158 9159 9160 9161 15226 15227 15228 15229 15230 15241 15242 15494 15606 15607 15615 9561 15635 15637 15655 15656 15657 15658 9692 9693 9699 15795 16200 11201 17316 17402 5233 11454 11564 11570 11729 12254
lifes$	11570
lifestyle$	3 4 5 6 7 8 9 6242 25 6260 12371 12380 12384 1250 1251 13847 13852 14343 14347 14348 14369 14588 15197 15198 15199 15200 15201 11448 11449 11454 11564 11590 11591 11641 11729 11832 6065
lifestyles$	12371 12384 15197 15198 15199 15200 15201 11448 11449 11641 11729 11832 6065
lifetimes$	15786 15787 15788
lift$	12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 12989 12993 13336 13337 13338 13425 13426 13427 13428 13518 13865 13876 13877 13878 14402 15458 9452 15523 15525 10348
lifted	10786
lifted$	16401 16402 16403 10349 10369
lifts$	12600 12601 6547 6548 6549 6550 6551 6553 6554 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 12989 12993 13518 13599 7760 13865 13876 13877 13878 8315 14402 15458 15523 15525
light$	13748 13820 8633 3586 15884 5475 5641 5661 5662 5669 5685
lighter$	3586 5661 5669
like	10821
like$	12885 12886 13016 13017 7197 1206 1207 7432 1460 7845 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 1728 1729 1730 1731 2061 2062 2063 2064 2097 2098 2103 2143 2144 2145 2146 8431 8508 8509 8510 8663 8664 8666 2449 2450 2451 2502 14837 2704 9020 2822 9045 9056 9057 9058 9059 9062 9063 9064 9065 2879 2880 2881 2976 9203 9204 9205 9206 9210 9211 9212 9533 9534 9535 9536 9537 3397 9657 9680 9681 9759 9760 9761 9905 3688 9907 9908 9915 10691 16871 16899 5295 5326 11564 5620 11847 11860 11924 11926
liked$	13016 13017 1206 1207 1209 1210 1211 1212 13495 7432 7433 7434 7435 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
likelihood$	10171 3954 4943
likely$	8380 8381 4569 4584 4768 4837 5375 5867
likes$	12885 12886 1206 1207 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 1728 1729 1730 1731 2061 2062 2063 2064 2097 2098 2103 2143 2144 2145 2146 3397 16899 11509 11510 5295 5326
liking$	1206 1207 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
limit$	13731
limited$	2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 14860 14861 14862 14863 2582 2680 2681 2682 2683 5323 5505
limits$	15501 15502 15503
line	5865
line$	12812 12823 12835 12836 12840 12842 12847 12848 12849 12850 12851 12855 12856 12857 13834 13965 7906 13972 14560 16914 16920 17072 17108 17173 11198 11456 12063 12128 6169
lined$	5005
lines	12097
lines$	12811 12829 12835 12836 12839 12841 12846 12855 12856 12857 13843 7839 13906 8490 14560 8595 15025 16914 11456
lingered$	13057
link	16880
link$	2110 16848 17046 5839
linked	4942
linked$	2176 4607 16891 4782 17090 11027 11035 17101 5219 11564
linking$	2110
links$	2113 2114 2176 16848 17046 11564
lion$	7713 7715 7716
lions$	7713 7718
lip$	13113 8392 14795 15873 10651 11684 5670
lippy$	6110
lips$	15873
lipstick$	15877 15878 15879 11904 11912
lisp	17308
list	10841 4634 4675 10893 4677 4770 17127
list$	16881 4601 16893 16905 10860 10867 4666 4669 10895 16968 16985 4706 17035 17037 17038 17044 11285 12068 12096
listed$	10895 4706 4720 4762
listen$	12664 12700 12805 13021 13022 13023 13024 13025 13026 14258 8239 8240 8241 8242 8243 15981 16030 16036 16050 16084 16085 16094 16095 16096 16104 16105 16106 16107 16153 16324 16374 10322 16436 16553 16744 16747 10809 11949 11950 11978
listened$	13021 13022 13023 13024 13025 13026 13034 13090 13091 14181 16163 16164 16165 16166 16324 16343 16359 16364 16367 16368 16370 16371 16372 16373 16374 16375 16376 16377 16431 16436 16563 16794 11978
listening$	13026 16029 16374 11979
listenned$	13026 16374
listenning$	13026 16374
listens$	13026 16094 16095 16096 16153 16175 16176 16177 16178 16374
listing$	10895 4706
listinged$	10895
listings$	10895
lists$	16881 10867 4666 4669 10895 16968 4706 17037 12068
lithium$	6190
litre$	11270
litres$	11270
little	4582
little$	62 103 107 110 7200 983 984 985 986 1178 7443 1393 1403 7790 7793 7872 8086 8192 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2184 2279 2309 2310 2312 2414 8700 2542 2543 2582 2680 2681 2682 2683 14987 9081 15159 15160 2950 2992 3009 9233 9370 9411 15538 15539 9579 9580 9614 15732 15735 3557 15922 3935 3953 16496 16497 16498 10464 10469 10470 10471 4262 16547 16548 16741 16782 10800 5323 5347 5357 5384 5422 5444 5505 5554 5588 5684 5808
live	4582
live$	6383 12697 12700 12764 12772 13542 13543 1493 1494 2290 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2897 2915 2916 2917 2918 2919 9322 3106 3107 3414 9664 4036 10800 10842 11080 17315 17452 5306
lived$	13542 13543 1493 1494 9095 9096 2915 2916 2917 2918 2919 15257 3474 3475 3476 3504 3505 3506 4038 5172 5174 5183 5306 6033
lives$	6229 12390 12391 12392 12395 13269 13307 13542 13543 1493 1494 13821 1540 7759 14071 8350 8369 8370 2290 14595 14984 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 15179 15183 2915 15197 2916 15198 2917 15199 2918 15200 2919 15201 15378 15379 15380 15381 3106 3107 15494 3414 15701 15786 15787 15788 4037 5172 5173 5174 5306 11729 6033
living$	1493 1494 2802 2803 2804 2805 2806 2807 2897 2915 2916 2917 2918 2919 9322 15700 9692 17363 17415 17429 5172 5174 11400 17469 5306 6033
livs$	5174
llama$	14676
llamas$	14676
load$	14716 14717
loaf$	13952 13953 13954 13955 13956 13957 13958 13959
local	4582
local$	7343 2701 3549 16738 10800 5160 11553 5638
locat	17151
locate$	12080
location$	6527 6528 6529 10783 10877 4660 4702
locations$	10783
lock$	4860 17431
locked$	13153 11098 17164 11107 17431 5150 5151
locker$	17203
lockers$	11137 17203
locks$	17431 17450
locs$	11902 11904
locusts$	14730
lodged$	5174
lodgers$	9097 9098 9099
lodges$	5174
lodging$	5174
lodgings$	17415
lodgs$	5174
log	4634 4670 4677 4712 12050
log$	16525 10867 16941 10878 4666 4669 10895 4702 4706 4709 10928 4715 17017 17021 4746 17112 17116
loged$	10895 4706 4746
logged	4579 4712 16996
logged$	16939 4679 4680 16981 16985 4720 17018 17031 17214 12064
loggerheads$	16284
loggin	4712
logging$	10895 4709 4715
logginged$	10895
loggings$	10895
loging$	4706
logo$	11925
logos$	11925
logs	4712
logs$	16923 10867 16941 10878 4666 4669 10895 4706 17017 17116
loiter$	11857
loitered$	11857
loitering$	11857
loiterred$	11857
loiterring$	11857
loiters$	11857
lone$	3549 5637
loner$	6092
loners$	6092
long$	9574 9649 10653 16741 5662 5684 5685 5693
longer$	9103 9108 9144 15273 9373 3156 3157 9387 9514 4811 11152
look$	6280 6601 6931 843 844 845 1073 1953 2734 9262 9263 9264 9267 9268 9270 9271 9274 3057 3066 9337 3128 9347 3380 3381 9664 3464 9756 3599 3600 3601 3687 3689 3690 16525 16553 4376 16745 16747 17032 5166 5583 5585 5667 5696
looked$	6932 843 844 845 8124 2686 3057 3066 9358 15425 15426 15427 15439 3464 3599 3600 3601 3687 3689 3690 16359 16364 16367 16368 16370 16371 16372 16373 16563 4376 16794 10790 4757 5006 5161 5583 5585 5667 5696 6208
looking$	843 844 845 7064 14035 14036 8285 2068 2069 2070 2071 2072 2073 8309 8949 9216 9252 9262 9263 9264 9267 9268 9270 9271 9274 3057 3066 15352 15360 15361 9357 15425 15426 15427 9372 15438 15498 15499 15500 15508 15523 15525 3402 15851 10222 4376 16899 16936 11868 11869 11877 11878 11882 11979 6032
lookings$	16899
lookked$	3057 3066
lookking$	3057 3066
lookout$	2278 15655 15656 15657 15658 16282 6155
lookouts$	2278 6155
looks$	12620 13064 13065 843 844 845 3057 3066 3380 3381 3464 15806 15807 15876 3599 3600 3601 3687 3689 3690 15975 4376 5166 5583 5585 5667 5696
loop$	11661
loops$	11661
loose$	6610 14799 14800 5392 5428 11664
lorry$	6534 13308
lose$	2949 9218 9219 9220 15285 15286 15287 9224 9225 9454 16058 5094 5184
loser$	14551 14552 14553 11601 11602
losers$	14551 14552 14553 11601 11602 6095
loses$	5094
losing	5040
losing$	3594 16489 16490 11258 5094 5184 5958
loss$	14666 16725 12178
losses$	14666
lost	5040 5122 17405
lost$	13480 13539 8475 8745 2529 2530 2949 3594 16280 16749 16750 16751 16752 4471 4472 11133 11258 5094 11387 5184 5367 5397 5431 12025 5958
lot$	12564 902 7496 7497 13789 14406 14462 14482 2268 2700 15159 15160 2940 2994 15346 15354 15355 9493 16189 4317 4821 11065 11585 11677 11819
lots$	2268 2939 3597
loud$	5532
loudmouth$	6090
loudmouthed$	6099
loudmouths$	6090
lounge	11400
lounge$	3664 3665 3666 17464
lounges$	3664 3665 3666
lout$	11656 6079
loutish$	6079 6108
louts$	14572 14573 14574 11656 6079
love$	680 681 682 683 684 685 686 687 688 689 690 1206 1207 1330 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 14837 5295 5326
loved$	1206 1207 1330 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
lover$	12973 12974 11482
lovers$	12973 12974 11482
loves$	680 681 682 683 684 1206 1207 1330 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
loving$	1206 1207 1330 1728 1729 1730 1731 2061 2062 2063 2064 2097 2143 2144 2145 2146 5295 5326
low$	7033 8406 8485 8507 2354 14776 14803 14804 14805 14806 14860 14861 14862 14863 2582 2594 2595 8819 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 8834 8836 8837 8838 2639 2640 2641 2642 3649 3651 15958 5352 5428 5505 5554 11929 6177
lower	4940
lower$	2594 2595 5975
lowest$	2494 6009
lowlife$	6079
lowlifes$	6079
loyal$	2619 5840
loyalty$	6684 467 13228
luck$	13131 13774
lunch$	17472
lung	17320
lupus	11358 5948
lupus$	17422 12166
lurch$	16559
lure$	1088 1089 1090 1091 13879 14034 5234 5289
lured$	1088 1089 1090 1091 5234 5289 11546
lures$	1088 1089 1090 1091 5234 5289
luring$	1088 1089 1090 1091 5234 5289
lycra$	11925
lying$	1171 1172 1173 13595 1843 1844 1883 14578 14634 14640 14641 15620 15621 15622 15623 15624 16254 16255 16260 16261 16262 16263 16264 16265 16266 16267 16268 16269 16270 16271 16272 16280 4401 11961 6099
machet	17503
machete$	11420 17500
mad$	11674
madam$	11575
madams$	11575
made	17160
made$	47 48 50 133 134 136 137 138 12434 12458 177 6396 6397 6398 6399 6400 6401 6402 346 347 348 447 448 520 573 624 13026 786 791 887 7123 913 13203 13204 13205 938 7157 1023 7326 13396 13397 1147 1148 1167 1174 1175 1228 7593 1802 14111 1858 1985 1989 8244 8245 8246 14323 14341 2132 2151 2152 14445 2339 2340 2342 2379 2552 2894 3264 3265 15827 9789 10076 10078 10081 16179 16185 3910 10242 10293 10351 16503 16504 16505 16506 4246 4388 4389 4448 4553 4779 17067 11034 5035 11343 5341 5828 12086
magist	6050
magistrate$	5204
magistrates$	14979 14980 4888 17262 5204
magnet$	14687 2515 2532 2533 4846 12102
magnets$	14687 2515 2532 2533 4846 12102
mail	4664 4691
mail$	16718
mails$	16718
main	10874 17215
main$	16841 10782 16918 16938 17084 17154 17159 4879 5375 5420 5867 5870 5872 5873
maintained$	17243
maintenance$	11680
major$	5873
majority$	4821
make	4711
make$	47 48 50 134 136 137 138 12434 177 6396 6397 6398 6399 6400 6401 6402 6403 6404 6410 6411 6412 6413 6414 346 347 348 6606 447 448 520 12807 6744 573 624 786 791 887 7123 913 1023 1147 1148 1167 1174 1175 7395 1228 7592 7937 7942 1802 14111 1858 14258 1985 8204 8205 8206 1989 2132 2151 2152 2339 2340 2342 2894 15290 3084 3100 3368 15827 9808 15877 15878 15879 15897 15904 9852 9912 10076 10077 16150 16173 10110 16181 16185 16186 3910 16282 10350 4246 4388 4389 4553 10810 4983 5035 5341 11912 5828
maked$	346 347 348 887 913 1023 1147 1148 1167 1174 1175 1228 1985 1989 2132 2151 2152 15827 3910
maker$	11578 11582
makers$	11578 11582
makes$	6253 12318 12319 12320 12321 12322 12323 47 48 50 134 136 137 138 12434 346 347 348 447 448 573 624 786 791 887 7123 913 13203 13204 13205 1023 1147 1148 1167 1174 1175 1228 1802 14111 1858 1985 1989 8244 8245 8246 2132 2151 2152 2339 2340 2342 2894 15827 15897 10076 16185 3910 4246 4388 4389 4553 5035 5341 5828
makeup$	15877 15878 15879 15975 11904 11912 11925
making$	47 48 50 134 136 137 138 12435 12436 12437 177 6396 6397 6398 6399 6400 6401 6402 6403 12470 346 347 348 12649 12650 12651 12652 12653 12654 12655 12656 447 448 573 624 786 791 887 913 1023 13323 13393 1147 1148 1167 1174 1175 1228 7447 1858 1985 1989 8252 8253 8254 2132 2151 2152 14488 2339 2340 2342 2894 15360 15361 3084 9334 15827 3910 16280 4246 16605 4388 4389 4553 5035 5341 11579 5828
maladaptive$	5232
maladjusted$	5509
male	5875 5881
male$	12943 8291 8325 8977 8980 9767 15832 15833 9770 15835 15836 3572 10812 4772 11606 11855 5638 5867
males$	12307 6510 6511 12576 12583 6523 6526 12594 12595 12602 12603 12605 12607 12614 12626 12817 12835 12867 6828 12896 12901 12902 12909 12912 12943 7361 7362 7363 7364 13759 8278 14352 14366 8307 14372 14373 14392 14393 14394 14395 14400 14401 8338 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15003 15004 15005 15006 15356 4772 11452 11543 11606 11727 6124
malicious$	14444 5340 5455 6108
malign$	2193 2194 2195 5368
malnourished$	5659
malodorous$	6129
mam	5127 5137 11356 5142
mam$	5128 5140 11367
man	11441
man$	12307 6287 6289 6492 6510 6511 6515 12583 6520 6522 6523 6526 12594 12595 12599 12602 12605 12607 6561 12626 12629 6569 12770 12835 12858 12859 12860 12861 6798 6799 6800 6801 12866 12867 12868 12871 12897 12909 12912 12943 12946 12956 12957 12964 12965 12969 12970 12992 13018 13216 13266 13309 13310 13319 13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 13370 13372 7321 7346 7357 7358 7359 7360 7376 13444 13445 13446 13447 13448 13449 13450 13451 13452 13454 13505 13506 13519 13525 7471 13591 13606 13664 13665 1387 7670 7687 7698 7699 7701 7702 7960 7981 14077 14085 14206 8278 8307 14372 14373 14392 14393 14394 8604 14672 14808 15033 15061 15078 15079 15080 15081 15082 15083 15084 15086 2808 9030 15104 15141 15147 15149 2871 9093 15164 15165 2896 15180 15181 15182 15189 2909 2910 2927 2937 2938 2956 15254 2977 9201 15268 15356 15366 15367 15368 9324 15490 15591 15592 15593 15594 15596 15599 15601 15603 15648 15741 15745 3465 15748 15752 15753 15754 15755 15802 9842 9851 10812 17456 17505 11452 11487 11511 11543 5440 5456 11801 11805
manage	10903 4887 5006
manage$	566 567 568 569 570 571 572 14555 14616 14617 14837 14951 2759 8978 8979 2762 2802 2803 2804 2805 2806 2807 2897 15290 9262 9263 9264 9267 9268 3051 9270 9271 9274 15340 3074 15357 15358 9298 3081 3082 9301 3089 3096 9315 9316 9317 3108 15399 3124 3414 16129 16556
managed$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 2897 3074 3089 3108 3124 3414 16205 16206 16207 16208 16209 4032 4997 5016 11982 6000
management$	8867 4444 4445 4446 4447 17279 5755 12005 12096
manager$	12640 10295 10300 10301 4092 10337 10338 16765 10728 16832 16833 16967 12096
managers$	12640 10295 10300 10301 4092 16765 10728 16832 16833 16967
manages$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 2897 3074 3089 3108 3124 3414
managing$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 2897 9262 9263 9264 9267 9268 9270 9271 9274 3074 15360 15361 3089 3096 9315 9316 9317 3108 3124 3414
manbag$	11922 11925 6135
manbags$	11922 11925 6135
maneater$	11656 6096
maneaters$	11656 6096
manipulate$	2314 8939 5425 11969
manipulated$	12333 2314 5425 11969
manipulates$	2314 5425 11969
manipulating$	2314 5425 11969 6108
manipulative$	5515 6108
manipulativeness$	14937 14938 2659 2660 11737
manipulator$	11601
manipulators$	11601
manner$	2902 2903 2904 2905 2906 2907 2908 15246 15247 15806 15807
mannered$	11756 11757
manners$	14764 14765 14766 14767 14768 2540
many$	161 162 163 6427 6450 631 7928 7956 15035 15465 9722 10623 10624 10647 10648 11041
map	4606 12054
map$	4604 4605 4632 4648 4707 5838
mapped$	4604 4632 4648 4707 17031 5838
mapping$	4604 4632 4648 4707 5838
maps$	4604 4632 4648 4707 5838
march$	12833
mardy$	6099
marginalised$	5638
mark$	11691
marked$	16985 4720
marker$	10937 12074
markers$	10937 12074
market	11231
market$	4990 17295 17298
marks$	11691 12229
marria	17403
mask$	3663 15949 11925 11935
masked$	3663 11942
masking$	3663
maskked$	3663
maskking$	3663
masks$	15941 15942 15943 3663 15946 15949 11925 11935
massage$	4515
massive$	9794
master$	9557 15698
mastermind$	6081
masterminds$	6081
masters$	9557 15698
match	16880
match$	3309 9528 4565 10829 4753
matche	4627
matched$	16840 4565 10845 4753
matches$	4565
matching$	9872 4744 4753 5699 5712 12099 5927
matchs$	4753
mate$	7995 8003
materi	4579
material$	15546 16900
materialistic$	6108
mates$	6686 6687 6688 12830 13366 13367 13368 7995 8003
maths$	8441 12230 12232
matric	12054
matrix	12054
matrix$	17038 17044 12055
matted$	5685
matter$	373 13297 1354 1355 1356 1368 1369 9241 9242 9243 9245 9999 10000 10039 16150 10725 4562
matters$	15183 10606 4562
mattre	11388
mattress$	17452 11395
mature$	2793 2944 2948 2957 3088 9383 3178 3179 3180 3181 15464 3211 3466 9725 3532 3536 11850 11851 11852 6122
maturity$	2793 15102 2902 2903 2904 2905 2906 2907 2908 3008 6122
may	4569
may$	291 12833 8804 2832 3117 3123 3409 15784 3537 10807 4592 10885 4732 4856 4864 4882
mayhem$	14417 11544 11642
mdma	11266
mdma$	17330
me$	15509 12000
meal$	17472
meals$	17472 17475
mealy$	5484
mean$	12294 12324 14111 15897 10678 5432 5455 5664
meaningful$	10439 10440 10441 10442
means$	12294 12324 13204 13205 13763 14111 15897 4945
meant$	12745 12746 13204 13205 16299
measur	12130 12135
measure$	389 390 391 7180
meat$	12354 11726
mechanic$	12640 12980 12981 12982
mechanics$	12640 12980 12981 12982
meddle$	1456 1457 1458
meddled$	1456 1457 1458
meddles$	1456 1457 1458
meddling$	1456 1457 1458
media$	6823 6824 6825 6826 6827 12892 12893 12894 16994 10961 17185
medica	11261 6191
medical$	17308 17325 5979
medication$	17325 17342
medicine$	13627 12192
mediterranean$	3572 9795 9797 5664 11914
medium$	2594 2595 8819 8820 8821 8822 8823 8824 8825 8826 8827 8828 8829 8830 8831 8832 8833 8834 8836 8837 8838 3559 5641
meet$	12407 12414 12555 12556 12557 12559 6651 6652 6653 12729 12731 12732 12887 610 611 612 12954 13021 13022 13023 13024 13025 13092 13093 13094 7246 1039 1040 1143 7542 14308 14310 14316 14318 15652 15653 15654 15981 16030 16036 16050 16553 16937 17282 11491 11949
meeted$	1143
meetin	17027
meeting$	12506 12759 610 611 612 12954 13018 13021 13022 13023 13024 13025 13092 13093 13094 7246 1143 7510 7534 16314 16315 16316 16960 17279 11979 12079
meetings$	13018 16314 16315 16316 17279
meets$	610 611 612 1039 1040 1143 16997 17282
meetted$	1143
meetting$	1143
melato	5971
melatonin$	12189
meloterritorial$	6108
member	10781 16855 16856 10796 10804 4607 16944 10891 10913 16983 16991 17008 17011 17014 10951 17016 4736 4737 17027 17028 17030 10998 17071 17079 4803 4817 17117 4841 17134 17137 17142 11091 4879 11109 11118 17182 11119 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 4991 17278 17290 5015 17300 12054 12087 5875 12109 12114 12122 12134 12135
member$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 10092 10102 10114 10119 10120 10337 10338 16897 17090 17183 11441 11564 11639 11727
members$	192 382 6629 412 450 12983 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 7333 1320 1321 1323 7591 13715 7920 1835 8092 8374 2157 2158 2159 2164 2187 14507 14577 2349 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 2650 3525 3627 3676 3677 16108 16109 16110 16111 16112 10067 10068 10069 10084 3973 10196 10197 3982 10201 10547 16883 10931 4714 4740 17062 11021 17090 4814 17109 11059 4859 11097 4880 17183 17184 11124 17246 11192 17257 11209 11237 11240 11564 11639 11644 11727 5518 5519 12060 5860 5876
membership$	4607 11010 17074 11564
memory$	7419 1202 7421 1204 12206
men$	12307 6288 12451 6493 12558 6510 6511 12576 6513 6514 12580 12581 12583 6520 6522 6523 6526 12591 12594 12595 12599 12602 12603 12605 12607 12611 12613 12615 12616 6559 12624 12626 12628 12630 12631 6570 6571 6579 12647 12715 12720 12727 6686 6687 6688 12770 12815 12816 12835 12858 12859 12860 12861 6798 6799 6800 6801 12866 12867 12868 12871 6828 12896 12899 12900 12904 12909 12912 12943 12946 12956 12959 12962 12963 12968 12969 12970 12980 12981 12982 12992 12994 12995 12996 6933 13018 13092 13093 13094 13213 13217 13230 13231 13232 13233 13234 13265 13309 13310 13318 13370 13371 13373 13376 13377 13378 13379 13380 13381 7321 7345 7347 7357 7358 7359 7360 7361 7362 7363 7364 7373 7375 13444 13445 13446 13447 13448 13449 13450 13451 13452 13454 13505 13506 13517 13519 13521 7460 13526 7465 13532 13533 7471 13572 13574 13591 13592 13596 13598 13606 13663 13664 1386 1388 13738 7681 7682 7686 7688 13755 13756 13757 13758 13759 7698 7699 7701 7702 13803 13829 13830 13831 13832 13833 13865 13879 7862 13940 7961 7965 7982 14078 14085 14204 8278 14350 14356 14357 8307 14372 14373 14380 14381 14384 14385 8325 8326 8327 14392 14393 14394 14395 14398 14400 8338 8341 14672 14758 14762 14808 14815 14819 14989 15003 15004 15005 15006 15033 8977 8980 15049 15050 15051 15052 15053 15054 15055 15061 15078 15079 15080 15081 15082 15083 15084 15085 2808 9029 15109 15110 15124 15125 15129 15139 15147 15148 15149 2869 15164 15165 15184 2909 2910 2927 2937 2938 15226 15227 15228 15229 15230 2956 15239 15241 15242 2961 15252 9200 15267 9207 15320 15322 15356 15366 15367 15368 15486 15487 15490 15591 15592 15593 15594 15597 15602 9561 15635 15678 15692 15739 15740 15742 15743 15744 3465 15748 15752 15753 15754 15755 9699 3495 15781 9720 9721 3508 3509 3510 3511 15795 15802 3521 3522 3523 15913 15978 16022 11452 11454 11456 11487 11507 11511 11522 11543 11801 11805
menace$	2127 2128 2129 8448 2231 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 14524 14525 8462 8463 5334 11573 11601 11624 6106
menaced$	2127 2128 2129 5334
menaces$	2127 2128 2129 5334 11573 11601
menacing$	2127 2128 2129 5334 5664 11885 6106
mend$	465 16744
mended$	465 10019
mends$	465
meningitis$	6181
mental	11261 11262
mental$	17325 17326 11280 5065 11287 17403 11728 6177
mentality$	14807 11564 11572 11591 11685 11771 12036
mentally$	5547 5636
mentio	16933
mentor$	12208
mentoring$	185
merchant$	14689 14690
merchants$	14689 14690
mercy$	12325
merely$	3782 3955 4229 4230
merry$	8556
mess$	6619 1041 1114 1115 1456 1457 1458 14060 14061 14062 14063 14064 14065 14066 14067 9708 16725 10666 11688
messag	16891 4691 4700 4741 11121
message$	12887 610 611 612 617 618 619 620 621 622 623 7246 1125 17170 11195 12017
messaged$	610 611 612 617 618 619 620 621 622 623 1039 1040 1125
messages$	12589 6539 6540 12620 610 611 612 12895 617 618 619 620 621 622 623 1125 13443 13744 10860 4644 16977 16978 4702 17024 17185 12017
messaging$	12506 610 611 612 617 618 619 620 621 622 623 7246 1125
messed$	1456 1457 1458 1521 1522 2624 8848 15590
messes$	1456 1457 1458
messing$	13698 13699 1456 1457 1458
messy$	5685
met	5143
met$	12505 12555 12556 12557 12559 610 611 612 13043 13044 13045 13057 1039 1040 13346 1143 13527 14103 14181 16563 4528 11491
methad	5971
methadone$	12189
methyl	5971
methylphenidate$	12189
mice	5189
mice$	11407
micro$	5712
middle$	3575 3580 9819 11354
might	4569
might$	766 767 1084 1913 3409 4065 4066 4067 4068 4069 4555 10807 4592 4626 10885 4856
migrai	6180
migrant$	11716
migrants$	11716
milk$	977 978
milked$	977 978
milking$	977 978
milkked$	977 978
milkking$	977 978
milks$	977 978
million$	7927
millstone$	11656
millstones$	11656
mind$	6930 7247 1726 7945 14698 14807 14996 2902 2903 2904 2905 2906 2907 2908 15382 15650 9587 16204 16507 11685
minded$	6930 13087 13088 7025 11754 11761 11988
minder$	15315 15469 15470 15471 15472
minders$	15469 15470 15471 15472
minding$	7247 15434 15508 15509 15523 15525
mindless$	6099
minds$	14698 14996 15382 15650 9587 16204
mindset$	14807 11591 11685
mindsets$	14807 11685
mini$	9080 9614 15933 15934 15935 9893 5347 5588 11930 5719
miniature$	9614 5588
minimal$	14860 14861 14862 14863 2582 10464 5505
minimise$	916 2017 5282 11969
minimised$	916 2017 5282 11969
minimises$	916 2017 5282 11969
minimising$	916 2017 5282 11969
minimum$	16546
minion$	6081
minions$	6081
miniskirt$	6135
miniskirts$	6135
minor$	8571
minx$	11662
minxes$	11662
mirtazapine$	6190
misbehave$	6105
misbehaved$	6105
misbehaves$	6105
misbehaving$	6105
misbehaviour$	6105
miscar	5968
miscarriage$	12186
miscarried$	12186
mischief$	13230 13231 13232 13233 13234 13573 16283 11544 5364
miscreant$	6079
miscreants$	6079
miserable$	14414
misery$	13304 13305 1041 14414
misfit$	14551 14552 14553 11601 11602
misfits$	14551 14552 14553 11601 11602 6095
misfortune$	13168 13169 13171 13172 1041 13394
misfortunes$	13394
misguided$	5232
mishandle$	6143
mishandled$	6143
mishandles$	6143
mishandling$	6143
misjudgement$	4550 4551
misled$	12025
mismanage$	6143
mismanaged$	6143
mismanages$	6143
mismanaging$	6143
misper$	11462 11611
mispers$	11462 11611
miss$	12700 12729 12731 12732 12733 16058 16280 4429 4430 6002
missed$	16280 16691 16692 16693 16694 4429 4430 16749 16750 16751 16752 5796 6002
misses	5122
misses$	16280 4429 4430 6002
missing$	12374 12375 12376 12377 12378 12705 12768 12872 12873 12881 6818 6819 13596 14069 14425 14426 8814 2671 10010 16280 16322 4429 4430 10958 11462 6002
mistake$	1111 13625 14207 14208 14209 9060 2843 16682 4550 4551
mistaken$	15691 3410
mistakes$	1111 13510 13625 16682 4550 4551
misuse$	6254 12194
misuser$	14545 14546 11601
misusers$	14545 14546 11601
mix$	12700 13021 13022 13023 13024 13025 2110 2124 2125 15652 15653 15654 11588 11679
mixed$	6525 528 529 530 531 532 533 534 535 7680 1521 1522 2110 2124 2125 14860 14861 14862 14863 3550 3553 3569 3573 3578 3586 9818 9826 9827 9828 3612 3613 5669
mixes	16916
mixes$	2110 2124 2125 16903
mixing$	13021 13022 13023 13024 13025 2110 2124 2125
mixture$	11588
mob$	2178 2179 2268 2700 11571 5354
mobile$	10876 4717 17000 5854
mobiles$	10876 4717 17000
mobs$	2268
mock$	17365 6011 12232
mocks$	17365 12232
models$	15969
modern$	5494
modestly$	13095
modicum$	1395
modus$	5865 12094 6162
mohawk$	6130
mohawks$	6130
mohican$	6131
mohicans$	6131
molestation$	11347
mollycoddling$	15420 15434
moment$	7340 4895
moncler$	6134
money$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 6686 6687 6688 12774 12775 12776 6791 6792 6793 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 12978 13020 13336 13337 13338 13395 13409 13410 13411 13412 13413 13414 13425 13426 13427 13428 13432 13433 13518 7465 7471 7548 13760 7760 13852 13865 13876 13877 13878 13879 14034 8280 14347 14348 14369 14375 8315 14402 14418 14819 15226 15227 15228 15229 15230 16020 16022 16720 10712 16786 16920 17051 11509 11547 5456 5491 12028
monito	4634 4712 10959 5006
monitor$	4616 4620 4695 17007 17017 17021 10963 4746 17112 12080
monitored$	4620 16939 10920 16985 17018 17023 10963 4746 17031
monitores$	4620
monitoring$	4620 4695 4742 17025 10963 11419 12103
monitors$	4620 4695 17017 10963
monkey$	16502 11662
monkeys$	11662
monster$	11575 11601
monsters$	11575 11601
month$	16273 16274 16275 12028 12236
months$	12028 12236
mood	11262
mood$	17326 5928 12183
moods$	12183
moody$	6108
moped	16983 11206
moped$	17270
moral$	8228
morals$	2540 14966 11646 11772
more	5833 5911
more$	6244 6245 6246 6247 6248 12681 7038 7039 13409 13410 13411 13412 13413 13414 1352 1353 1589 14005 14187 14200 2811 2812 2813 2814 2815 2816 2817 2818 2819 2827 2828 2829 2830 2848 2882 15272 15345 15354 15355 3182 9520 9618 9722 16344 16353 4438 4439 4440 4441 4442 10722 10724 4517 4518 4522 4667 11819 5867 5902
morning$	16273 16274 16275 17283 5051 5104
mornings$	5104
moron$	11656 6096
morons$	11656 6096
morphi	11273
morphine$	17337
most$	902 7178 1056 2190 2191 15035 15345 15463 15465 15493 9522 15681 9704 9734 3608 9934 3718 3720 4821 11065
mostly$	3672
moth$	1538
mother	11338 17404 11341 5127 5137 11356 5139 5142 5148 17432 17448 17454 11393
mother$	13891 2334 2335 8854 8855 14976 8922 2705 2706 9032 15163 2923 2932 9151 9152 9153 9154 9197 9198 9199 3450 3451 3452 3453 5115 5116 5117 17400 17402 11339 5124 5125 5128 17413 17414 5135 5136 17425 17429 11366 11367 11374 5168 5169 17462 11776 5599 11838
mothered$	5599
mothering$	2823 2824 2825 15420 15425 15426 15427 15434 15509 5599
motherred$	5599
motherring$	5599
mothers$	12786 7645 13891 2334 2335 8854 8855 8922 2823 2824 2825 3450 3451 3452 3453 15742 10562 5135 11776 5599 11838
moths$	1538
motions$	16716
motivated$	2065 8795
motivation$	14966 11541 11772
mould	5189
mould$	17470 11407
mount	4711
moustache$	9833 11886 6130
moustaches$	9833 11886 6130
mousy$	5685
mouth$	7050 905 13252 13253 13777 13779 13781 13782 14688 2512 11683
mouthed$	7050 11701 11702 11750 11751
mouthhed$	7050
mouthhing$	7050
mouthing$	7050
mouths$	7050 13252 13253 14688
mouthy$	6108
mov	5013
move$	6678 6679 6680 7247 2442 2443 2444 2445 2446 2447 16030 16036 16050 16285 16744 16880 4933 17407 17419 11949 12218 12246
moved$	402 403 404 405 13153 2442 2443 2444 2445 2446 2447 16511 16512 10635 5016 17405 11342 11346 5172 5175
moveme	16855 16901 4675 10893 10894 10925 10930 17027 4749 12134
movements$	4657 16989 16994 16995 10932 10967
moves	6000
moves$	2442 2443 2444 2445 2446 2447 15070 17042 12218 12246
moving	17032
moving$	7247
mri$	17358
ms	11358
ms$	17422 12168
much$	105 902 7178 7221 7225 7293 1124 13492 7791 8732 9118 2941 2951 2993 9228 15354 15355 4318 10621 10622 4459 10703 4821 11065 11819 5694
muck$	14827
mug$	15526 11825 11826
mugged$	5223
mugger$	14551 14552 14553 11601 11602
muggers$	14551 14552 14553 11601 11602
mugs$	15526 15641 11825 11826
mugsho	5843
mugshot$	4622 12061
mugshots$	12061
mule$	14554 14828 14829 14830 11525 11603 11709 5492 11711
mules$	14554 14828 14829 14830 11525 11603 11709 11711
mulish$	6099
mullet$	6130
mullets$	6130
multi$	4051 4582
multiple$	631 10623 10624 11358 6180
multiply$	12452
mum	11338 17404 11341 5127 5137 11356 5139 5142 5148 17432 17448 17454 11393
mum$	14126 2334 2335 8854 8855 14976 8922 2705 2706 9033 2932 9151 9152 9153 9154 9197 9198 9199 3450 3451 3452 5115 5116 5117 17400 17402 11339 5124 5125 5128 17413 17414 5135 5136 5140 17425 17429 5148 11366 11367 11374 5168 5169 17462 11776 11838
mummies$	11838
mums$	14126 2334 2335 8854 8855 8922 3450 3451 3452 5135 11776 11838
murder$	4590 17039 11080 5867
murders$	17039
murmur$	12170
muscle$	8403
muscly$	5641 6129
muscular$	5641 5948 6129
music$	13632
must	4863
must$	26 27 28 29 30 31 6505 1084 1213 1721 1825 1841 1899 1900 1901 1902 1903 1904 1905 1906 1907 1908 1909 1910 1911 1912 1913 1959 1972 2832 3256 3257 15784 9739 3969 3970 3971 3972 10191 16733 4454 4456 4543 4732 4804 4882 4984 12019 5827
mystery$	1804 1807 1810 1811
nails$	15027 15550 15553 9844 9845 15944 11898 11904 5687
naive$	114 115 1826 15206 15207 15208 9210 9211 9212 9233 9401 9402 9403 9404 15639 16477 16478 5314 11814 6108
naivety$	12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 905 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420 13625 8047 1830 1831 8050 8143 1926 8145
naked$	6831 6842 12952 7248
naltrexone$	6190
name	4767 4775 4787 11005
name$	12369 12664 2358 8577 15151 15152 15153 15154 15191 15192 15193 9659 15724 9663 16777 16868 4608 10914 16979 17001 4982
named$	4755 4982 5209 5867
names	4579 4587 10841 4639 10857 10882 4675 10893 10894 17016 17126 17127
names$	16851 16868 16881 16882 16883 16885 4608 4610 16905 10860 10868 16934 4667 4692 10914 10924 17001 17033 4982 17299
naming	4767 4775 4787 11005
naming$	4982
nan	11338 17404 11341 5127 5137 11356 5139 5142 17448 17454 11393
nan$	13891 5115 17400 17402 5140 11367
nana	17454
nannies$	15469 15470 15471 15472
nanny$	15315 15469 15470 15471 15472
nannying$	15420 15434
nans$	13891
narcissist$	11601
narcissistic$	6108
narcissists$	11601
narcol	5948
narcolepsy$	12166
nasoga	5944
nasogastric$	12162
nastiness$	14937 14938 2659 2660 11737
nasty$	2367 8634 8749 5367 5455 6108
nation	11328
national$	17392 5855
natural$	13187 13188 5581
nature$	15073
naughtiest$	8407
naughty$	8417 5367 5509 5515 6108
ne$	2369
near	10976
near$	7728 4307 4308 4309 16993
nearby$	10958
nearly$	3420 3421 3563 5587 5616
neat$	3572 9797 5684 5685
neatly$	3570 5665
necessary$	4945
neck$	13812 14904 15873
necks$	13812 15873
neds$	6096
need	10821 17309 5076 11382
need$	26 27 28 29 30 32 972 973 1086 1572 1573 7797 1580 1581 1582 1672 7930 1721 1914 1939 1960 1964 2730 2731 2732 2833 15135 15211 15212 15213 3002 9221 9251 3034 15351 3077 15412 15413 15414 3135 3136 3137 9356 3139 3140 3141 3142 9364 9365 9366 9367 9368 3152 3153 3154 15437 9374 9375 9376 9377 9378 9379 9380 15445 15447 9401 9402 9403 9404 9405 9406 9407 9408 3193 9437 9438 9439 9445 3228 3229 9448 3231 3232 3233 3234 9453 3236 9455 9456 3239 15524 9461 3250 3251 9470 3253 9472 9473 3256 3257 15542 15683 9621 15709 3512 9740 15827 4539 4545 16871 16899 4863 11294 17446 12148 12197 12208
needed$	13764 1572 1573 15351 3152 3153 3154 3193 9453 3236 9455 3250 3251 4058 4945 17240 5970 5980 5981 5982
needing$	2730 2731 2732 15507 9459
needless$	6315
needs	5076 5977
needs$	26 27 28 29 30 33 12449 12450 972 973 1572 1573 1721 1915 1940 1961 1965 14798 2730 2731 2732 15351 3152 3153 3154 15437 9374 9375 3193 9453 3236 9455 3250 3251 15827 16661 4538 4544 16899 5037 5054 11294 5086 5103 12148 5970 12197 5980 5981 12208 12209 12212
needss$	12209
needy$	5509 6108
neer$	2369
neet	6006
neet$	12224 6115
neets$	6114
negative$	6354 14392 14393 14394 14395 2193 2194 2195 14874 14875 17060 5332 5368 5369 5467 5551
neglec	5150 11373 17447
neglect$	16581 4378 4379 16725 16781 17435 17436 17437 17439 5790 12029 12031 12239 6024
neglected$	4378 4379 11368 5788 5789 5790 12239 6024
neglectful$	6140
neglecting$	4378 4379 5789 5790
neglects$	4378 4379 5789 5790
negligence$	12031 6140
negligent$	6140
negligently$	6140
neighb	11166 12253
neighbourhood$	14595 14720 14721 4560 10779 10780 4564 10785 16854 10805 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 10896 4681 10902 4686 10909 16984 10926 4735 11040 4839 11063 11105 4925 4929 11148 17230
neighbours$	14590 14594 8590 8591 4937 11552 11553
neither$	926 1955 2037 3866 3871 3881 3893 4042 4149 10367 4150 10368 4151 4152 4153 10371 4161 4172 4173 4174 4175 4176 4177 4186 4197 4233 4239 4240 4241 4242
nerves$	3266
nest$	13717 13718 13719 13720 13721 2183 2268
nests$	2268
net$	16674
networ	16901 10998 17096 4991 17274 12134 12135
network$	12835 12853 12854 16886 16889 16914 17062 4986 11209 11456 5839 5919
networks$	16889 16914 11456
neurod	6174
never$	265 6980 6993 6994 6995 6996 779 951 998 1836 1845 8093 1895 1896 1897 1898 1948 1949 1950 1951 1952 1954 1955 2021 8258 8259 3705 3707 3741 3742 3743 9962 3745 9972 3755 3756 3757 9976 9977 3768 3773 9992 3815 10109 3892 10144 10145 3936 16291 16292 10310 4096 4097 4098 4099 4100 4101 4102 4103 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 4165 4178 4233 4512 4513 4811 5096 5100 5316 5506 5604 5758 5759 6137
nevertheless$	12497 12501 7277 7278 7279 7280 7281 7282 7283 7284 7285 7286 7288
new	4582
new$	10800 11353
news$	14478 8752 8753 8754 16483 16484 10774
next	5005
next$	63 7114 7115 7116 7117 13361 2968 3194 9855 10479 16850 16985 17269 12068 12083
nice$	8415 2198
nicer$	7302 7303 7304
niche$	17002
nick$	14652
nickna	4587 4639 10857 4675 10893 10894
nicknames$	16883
nicotine$	17340
nigerian$	3572 9797
night$	12648 13478 14199 14427 14633 9834 10174 3958 10177 16273 16274 16275 17022 4999 17283 17338 17339 5075 6177
nightm	6177
nightmare$	14434 2273 8491 2274 8492 2275 8493 2276 8494 8839 11575 11656
nightmares$	8839 11575 11656
nights	11274
nights$	17338 5075
nike$	11925 5712 5715
nikes$	11925
nine$	14506
nines$	15977
nineteen$	12940 12942 691 12975 12976 15078 15079 15080 15081 15082 15083 9025 15120 15121 15122 15123 15124 15125 15126 15127 15128 15823 11801
nitrous$	11266
no$	103 110 12666 12739 12755 13029 13039 13070 7072 866 7088 892 13209 941 971 993 994 1002 1008 7301 7443 7449 7486 13580 7581 7582 1365 1408 1409 7790 1576 1577 1578 7854 7872 13998 14097 14132 8076 1860 1861 8086 14177 8192 8210 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2026 2027 2028 2029 2030 2031 2033 2034 2035 2036 2039 8474 2279 8503 2309 2310 2312 2325 2326 8567 8568 2360 2361 2362 2363 8636 8700 8701 2486 2489 2582 8948 2885 2890 9139 9140 2926 9208 9209 3003 3004 15395 9370 3155 3159 3160 3161 3162 3169 9392 9393 3235 3237 3238 9458 3244 3245 9468 3254 3255 3296 9577 9578 3361 3362 9599 3412 3488 3489 3490 15780 9950 16016 10002 10003 10004 10005 3812 3813 3814 3821 3826 3827 3828 3829 3830 3831 3835 3836 3837 3841 3842 16131 16132 16133 16134 3857 3868 3869 3870 3872 3874 3875 3882 3884 3894 3896 3897 3899 10128 3929 10148 10151 10152 10153 3937 3938 3939 3940 3941 3942 3943 3953 16291 16292 10231 10232 10233 10234 10238 4094 4118 4121 4123 4149 10367 4150 10368 4151 4152 4153 10371 4154 4156 4157 4158 4159 4161 4172 4173 4174 4175 4176 4177 4182 4183 4184 4185 4186 16473 4198 4210 10430 4217 4221 4222 4223 4224 4234 10464 10471 4256 4257 4258 4259 4260 4301 10611 5134 5178 17470 11409 5323 5399 5407 5428 5473 5505 5554 5608 5783 5785 5808 5867
nobody$	867 891 940 970 7210 2026 2027 2028 2029 2030 2031 2032 2034 2035 2036 2037 8635 15202 15455 3235 3237 15662 3411 3488 3489 3490 16015 3868 3869 3870 3871 3875 3881 3893 4093 4117 4122 4149 10367 4150 10368 4151 4152 4153 10371 4156 4157 4158 4159 4161 4182 4183 4184 4185 4186 16472 4197 4209 16493 4233 11823 5607 11948 5760
nomark$	6098
nomarks$	6098
nomina	10980 12054 12056
nominal$	16897 10971 10973 10974 17056 4794 17086 11215 11564 5841 12082 12088
nominals$	16887 10971 10974 17056 17086 11215 11564 6156
nominated$	4762
non	11326
non$	2280 2647 5129 5403 5405 5499 5500 5501 5502 5503
nonattendance$	17390
nonce$	15645
noncompliance$	6104
noncompliant$	6104
none$	765 781 926 1412 2037 2044 2045 2892 15202 9419 3202 15662 3866 3871 3875 3881 3893 3994 3995 3996 4042 4149 10367 4150 10368 4151 4152 4153 10371 4161 4172 4173 4174 4175 4176 4177 4186 4193 4194 4197 4209 16495 4233
nonengagement$	6104
nonetheless$	12497 12501 7277 7278 7279 7280 7281 7282 7283 7284 7285 7286 7288
nonexistent$	16726 16727 16728 16729
noose$	13778
normal$	8208 14913
normalise$	5282 5300
normalised$	5282 5300
normalises$	5282 5300
normalising$	5282 5300
north$	3653
nose$	1220 1221 13562 13563 13819 15873 17354 17355
noses$	13562 13563 13819 17354
not	11165
not$	12417 6363 6365 6437 6441 6979 6981 13050 6993 6994 6995 6996 779 13238 1013 1015 1016 1071 1074 7420 7422 7577 13643 13644 1421 1423 1579 7816 7817 7911 7912 1695 1696 1698 1701 1727 14016 14017 14110 1836 1845 8082 8107 8108 1948 1949 1950 1951 1952 1954 2038 8260 8261 2059 8378 2161 2197 14621 14624 8630 2427 2428 2429 2430 2431 2432 2433 2485 2528 8780 2563 8782 8783 8784 8785 8786 2577 8849 2853 2886 9106 9107 2893 2996 2998 2999 3010 3033 3151 9388 9389 9390 9464 3249 3252 9476 9477 9478 9479 9480 9481 3274 3297 3299 3301 3308 3357 3358 9577 3382 3383 3403 3408 3446 3703 3704 9926 9927 9928 9929 9966 9970 9971 3768 3773 3801 3819 16131 16132 16133 16134 3867 3873 3883 3895 10142 10143 3928 3931 3936 16291 16292 4011 4012 10245 10246 10247 10248 10249 10277 10278 4095 10343 10344 4127 4128 4129 4130 4131 4132 4133 4134 4135 4136 4137 4138 4140 4141 10365 10366 4149 4150 4153 4160 4165 4169 4178 10397 10399 16489 16490 10437 10443 10444 4233 4247 4248 10512 4307 4308 4309 4321 10683 16771 16816 16817 16819 4811 5031 5096 5100 11330 5283 5506 5589 5590 5596 5604 5759 5956
note	4579 4634 4651 4677
note$	3691 3692 10775 10867 4666 4669 10895 4706 4709 4715
noted$	3691 3692 16939 4679 4680 17031
noteed$	10895 4706
noteing$	4706
notes$	3691 3692 10867 4666 4669 10895 4706
nothing$	62 6281 65 12567 7071 7193 7194 7200 983 984 985 986 13364 1178 13545 8211 14667 2497 14793 2542 2543 14826 2950 2992 3009 15455 9411 9412 3276 3277 3378 3395 9616 15919 9924 16015 9957 10028 3811 3858 3859 3860 3861 3862 3863 3868 3869 3870 3903 3904 3905 3911 3912 3913 3914 3921 3922 3944 3945 3946 3947 3948 3949 3950 3951 10215 16291 16292 16472 4192 16543 16544 16545 4268 4269 4270 16746 11823 5740 11980 12173
nothings$	14667
notice	11024 17249
notice$	13936 13937 14187 3691 3692 16434 16507 16528 16529 16530 16531 16532 16533 16534 17088 4810 17135 17139 17191 11176 17242 17250 17491
noticed$	12341 12370 13568 3691 3692
notices$	3691 3692 17135 17139 17191 11176 17242 17250
noticing$	3691 3692
notified$	10873
notify	4691
notify$	4574 4595 4596
notifying$	4595 4596
notifys$	4595 4596
noting	4677
noting$	3691 3692 10775 10895 4709 4715
notinged$	10895
notings$	10895
notoriety$	13167 13374 14343 2421 2422 2423 2424 2425 2426 5445
notorious$	2296 2297 2298 2299 2300 2301 2302 2303 2697 5563 6113
nous$	2756 2758 9066 2849 11840
november$	12833
now$	13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 14123 14124 15210 15271
nowhere$	8728 4315 11388 11681 5915
nucleus$	11639
nude$	6831 6842 6843 7248 13312
nudes$	6832 6833 6834 635 12925 651 652 653 654 13312 11466
nuisan	11066 11189
nuisance$	14563 14584 14977 16755 10789 17128 17129 17130 11076 17253 11601 11624 11645 5515 11782 12102
nuisances$	11601 11782 12102 6091
number	10893 4940
number$	6527 6528 6529 632 9284 15349 15684 4716 4786 11012
numbers$	6527 6528 6529 16720 16786 16788 16797 16798 10776 17115
numerous$	6450 631 10623 10624 10647
nurse	17347
nurse$	17331 17346
nurture$	6008
nut$	14672 11827
nutcase$	11656 6096
nutcases$	11656 6096
nuts$	14672 11728 11827
nutter$	11601
nutters$	11601
obese	5954
obese$	12172 6129
obesit	5954
obesity$	12172
obey$	16030 16036 16050 11949
obeyed$	13034
object	4957 17291
object$	17277 11534
objected$	13208
objective$	17223 4945 17277
objectives$	17223
oblige$	13868 13873
oblivious$	111 112
obnoxious$	6108
observ	17045 5850
observation$	10929 12068 5851
observations$	10929
observe$	10963 4746 12080
observed$	12099 6154
observeed$	10963 4746
observeing$	10963
observes$	10963
obsessed$	673 674 675 676 677 678 679 2537 2538 5819
obsessive$	6174
obstreperous$	6099
obstructed$	12025
obstructive$	14943 14944 14945 14946 14947 11739 6108 6140
obtain	17160 17167 4912 5833 5874 5889
obtain$	13066 13067 4573 10836 4706 11235
obtained$	4573 10836 16949 4706 12075 12104
obtaining$	4573 10836 4706
obtains$	4573 10836 4706
obvious$	13187 13188 3849 3978 10647 16711 16712
obviously$	3983 10205 4009 4017 10235 4018 4019
occasion$	16273 16274 16275 16295
occasions$	14020
occupa	5129
occupation$	11347
ocd	6174
ocg	10825
ocg$	16889
ocgs$	16889
october$	12833
odd$	1804 1807 1810 1811 5664 6099
oddballs$	6095
odour$	11891
of	10994 5833 5918
of$	6326 6330 6332 6333 6360 6387 6597 6608 6609 6911 13130 7531 7594 8396 8401 14467 2188 8418 8486 8488 8489 2289 8538 14614 8596 8601 8629 8652 8656 8675 8691 8692 8711 8712 8731 8758 8779 14864 14903 8894 8902 8918 9007 9038 9114 9120 9121 9123 9124 9125 9145 9174 9188 9189 9190 9192 15259 9213 9391 9483 9484 9529 15608 9550 9551 9556 9595 9675 9677 9683 9715 15831 15834 3577 3579 9811 9815 16009 16139 16210 16211 4010 4017 10239 16331 10270 10271 10272 16399 10425 10514 10517 10534 16730 10697 10701 16770 10768 16857 10806 10819 10823 16895 16904 16942 10880 10890 10916 16992 16993 4713 10936 10947 10960 17026 4755 10990 11004 17074 11014 11015 17089 11039 11046 11050 11064 11068 11144 11149 11161 4950 11174 11193 17270 17272 11242 11250 11303 11315 11362 11371 11372 11375 11376 5218 11555 11639 11906 11955 11972 12068 12083 5867 12087 12089 12111 12144 5970 5995 12271 12279
off	11234 5097
off$	6310 12404 12609 6555 6575 12877 12880 12884 6944 13114 13264 7201 7202 7203 7204 7261 7262 7263 13596 13597 13604 7730 7755 7879 14002 7978 14184 8236 8237 14370 14583 8523 8535 8536 14678 2455 8687 8717 2671 15325 15482 9500 9501 9502 9503 9504 15569 15570 15571 15967 15968 10012 16511 16512 10579 10580 10598 10599 10600 10601 10602 10603 10667 10668 17013 10997 17136 11073 4868 11278 17361 11298 11315 11463 11619 11735 12010
offen	16865 16909 17078 17079 17091 17092 17099 17100 17106 17118 17119 17120 17126 17306
offen$	17057
offenc	11001 4798 4819 11158 11437 11440
offence$	17039 17064 17065 11016 17082 11037 17222 17499 17501 17502 17504 5877 12112 6216
offences$	17039 17064 17065 11016 11037 11150 17222 4998 17499 17501 17502 17504 12105 12112 6216
offend	16855 16901 16915 10980 4773 10993 17058 17063 17087 11066 17216 11158 11163 17254 11196 17260 11416 12056 12070 12087 12094 12109 12114 12122 12134 12135 6056 6169
offend$	12700 12729 12731 12732 12733 16058 16059 16070 10007 16276 16280 17036 17050 17066 17093 17094 11205 5865
offendded$	16280
offendding$	16280
offended$	16280 6215
offender$	13770 14392 14393 14394 14483 2206 14532 2293 14635 14636 14637 14638 14639 14660 14661 2471 2472 2473 2474 10971 10974 17056 17057 11011 11013 17086 11215 17428 11589 11655 11670 5841 12083 12090 5878 12274 6084
offenders$	13770 14392 14393 14394 14398 14483 2206 14532 2293 14635 14636 14637 14638 14639 14660 14661 2471 2472 2473 2474 16887 17056 17057 17086 11589 11655 11670 12060 12090 6084
offending$	12348 12810 12818 12821 12825 12827 13198 13804 13806 14213 14356 14588 8868 8869 8870 16280 10789 16917 10991 17057 4780 17095 17097 17128 17129 17130 11076 17176 17222 17225 17227 4947 11169 17237 5014 17343 17494 5372 11641 12112 5906 6055 6215
offends$	16276 16280 17036 17094 11205 6215
offens	11001 4798 4819 11158 11437 11440
offense$	17039 17064 17065 11016 11037 17222 17501 17502 17504 12112 6216
offenses$	17039 17064 17065 11016 11037 17222 4998 17501 17502 17504 12105 12112 6216
offensive$	17500 6108
offer$	634 6955 6956 13229 1026 1027 1028 1029 1031 1032 1033 1034 1035 13399 7801 7802 7803 13876 13877 13878 13879 13943 14265 14266 9930 9932 9933 15998 9936 3719 9938 3721 3722 16093 16103 16219 16220 16221 16233 16273 16274 16275 16314 16315 16316 16553 4327 4328 5257 5287 11539 11540 11957
offere	5977
offered$	12511 6481 6482 634 1026 1027 1028 1029 1031 1032 1033 1034 1035 13876 13877 13878 9930 9932 9933 16103 16503 16504 16505 16506 5257 5287
offering$	634 1026 1027 1028 1029 1031 1032 1033 1034 1035 16103 16219 16220 16221 5257 5287 11957
offerred$	634 1026 1027 1028 1029 1031 1032 1033 1034 1035 16103 5257 5287
offerring$	634 1026 1027 1028 1029 1031 1032 1033 1034 1035 16103 5257 5287
offers$	634 13229 1026 1027 1028 1029 1031 1032 1033 1034 1035 13399 13400 13876 13877 13878 13943 14265 14266 15998 9936 3719 9938 3721 3722 3723 3724 3725 3726 16093 16103 16314 16315 16316 4327 4328 5257 5287 11539 11540 11944
office	4560 10779 10780 4564 10785 16854 10805 10813 10814 10815 4598 4599 4600 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 10903 4686 10909 10910 16984 10926 4728 4735 10956 4750 11040 4830 11048 4839 11063 11105 4925 4929 11148 11418 11441
office$	10295 10300 10301 4092 16765 10728 16832 16833 16967 16974 5814
officer$	10337 10338 10778 16844 16849 4576 16861 16863 16877 16878 16879 10816 10817 10818 16892 4611 10835 16922 4642 10861 10864 4649 10870 10872 16943 16947 16948 16950 16960 10899 16964 16966 16973 4693 4694 16990 10946 4732 10953 17020 4745 4751 4752 17104 11057 4875 17169 4893 11143 11147 17212 5008 5010 11229 5017 17505 5814 5830
officers$	12912 14412 8349 15742 15743 15828 15829 10778 16844 16849 10792 4576 16859 16861 16863 16869 16870 4589 16877 16878 16879 10816 10817 10818 4603 16892 4611 10835 16922 4642 10861 10864 4649 10870 10872 16943 16946 16947 16948 16950 16960 10899 16964 16966 16967 16969 16973 4693 4694 16982 10923 16990 16999 10946 4732 10953 17020 17023 4745 4751 4752 17082 11028 17104 11057 11087 4875 17169 4893 11143 11147 17212 17236 17262 5008 5010 5017 17303 17482 11553 5830 5847 12139
offices$	16967
offrol	6000
offroll$	12218
offrolled$	12218
offs$	14678 11620
often$	6424 599 16695 16696 16697 16698 5190
oik$	11656 6096
oiks$	11656 6096
oily$	3586 5669
ok$	8208
okay$	8208 9307 9308 9309 9310 9311 9312 9313 9709 3492 3493 3494
old$	12944 13967 8683 2740 2741 2742 2744 8992 8993 8994 2793 2821 3041 3042 3087 9381 9488 9490 3341 3342 3532 9769 9772 9774 10001 17393 5579 5597 5625
older$	6512 6516 12592 6533 12604 6541 12612 6562 12647 12717 6662 6663 12771 12815 12835 12838 6803 6830 6836 6837 6841 12909 12912 12943 12945 12946 12958 12960 6899 6901 6906 12972 13267 13310 13320 7307 7321 7343 7349 7357 7358 7359 7360 7462 13572 13596 13598 7692 7695 13803 7983 7984 14081 8286 8287 8288 8289 8293 8294 8295 8296 8297 8298 8299 8301 8302 8317 8318 8319 14386 2108 14392 14393 14394 14395 8336 2120 2123 8751 14992 15033 8977 8980 15049 15050 15051 15052 15053 15054 15055 8992 8993 8994 15062 2793 15078 15079 15080 15081 15082 15083 15124 15125 15190 9177 15321 9292 15488 15490 3572 17454 11456 5264 11484 11487 11801 5664 11924 11926
olders$	12815 12835 12838 12994 12995 12996 6933 13310 7321 7357 7358 7359 7360 14398 14560
oldest$	13964 1689
olds$	15113 15728 15729 15730 15731
olive$	3586 5661 5669
omission$	5754
omissions$	5754
on	10994 12050 5833 6046
on$	6405 12486 12487 12511 12577 12578 12579 12582 6519 12585 12586 6581 12698 12699 6695 6740 7000 7054 7103 7118 7120 7122 7125 13206 13314 13437 13438 13439 13440 7413 7509 7511 7664 13743 7711 7866 7867 8400 14564 14565 14589 8657 8716 8730 14903 14960 8897 8986 15059 15060 15119 9508 15669 9710 15831 15834 3561 9809 9825 9911 16009 3915 3916 3917 3918 3919 3920 10179 10218 10221 10223 4013 10254 10255 10256 16487 10501 10502 10503 10531 16648 16649 16699 16770 16790 16791 16835 10897 4705 16992 16993 4713 16996 10938 10939 17015 10952 4756 17061 11006 17143 11094 11104 17234 17252 11190 11193 17289 5038 11258 5053 5055 11276 17359 5081 11399 5205 5214 17498 11607 11637 11781 11960 11972 11995 12038 12068 5897 5980 6059 6060
once$	12495 8136 10229 16309 4469 10730 10731 4766
one	10804
one$	287 288 289 6535 6737 926 7211 7554 13658 13966 8256 8257 8360 8665 8723 8885 2842 15203 15348 15456 15457 9462 15647 15663 3411 3549 15880 3608 15890 15891 15892 15893 15894 15895 16014 16102 10085 10090 10091 3875 10100 10101 10112 10113 10119 10120 16273 16274 16275 10250 10251 4042 10312 10313 10336 4119 10341 4124 10367 10368 4151 4152 10371 10372 4161 4186 10406 4199 10428 16494 10452 4235 10745 16897 16908 17117 17215 11256 11304 5087 11305 11306 17370 5638
ones	10848
ones$	12576 13376 13377 13378 13379 13380 13381 13756 14481 2417 2418 2419 2420 14988 15105 15214 15215 15216 15217 15218 15261 15262 15263 3006 15880 10855 17215 11183
onesie$	11925
onesies$	11925
ongoing$	11080
online	4743
online$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 13225 13339 10930 10961 5265
only$	237 6508 6957 6960 13082 13083 13084 7021 7022 13087 13088 7025 840 846 857 858 859 860 861 862 863 865 969 7513 1296 1297 1298 1299 1300 1301 1302 1303 1304 1333 1334 1587 1673 1677 2671 2717 15723 9660 9661 15726 3738 3740 3782 3955 10299 4229 4230 10500 4438 4439 4440 4441 4442 4455 10675 5735
onto$	10897 10938 4756
onus$	521 522
open$	12332 12349 78 79 80 1311 15002 16023 16030 9968 16036 9974 9979 16050 9988 10051 10057 10095 16525 10842 4743 5061 11949
opened	10790
opened$	78 79 80 13057 1311
opening$	78 79 80
opens$	78 79 80 1311
operandi$	12083
operat	4582 4600 4607 4830 11048 17151 17291 11239 5102 12130 12134
operate$	566 567 568 569 570 571 572 14259 2802 2803 2804 2805 2806 2807 15982 16031 16037 16042 16051 16114 16120 16158 17193 4988 17271 17303
operated$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 4988 11295
operates$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 4988
operating$	566 567 568 569 570 571 572 2802 2803 2804 2805 2806 2807 4988 17271
operation$	12853 12854 16894 17281 11221 17288 5007 5008 17294 17358 5922 12200
operational$	10800 5920
operations$	16894 17294 17358 12200
operative$	11722 11983
operator$	9558 16877 16878 16879 10816 10817 10818 10953 11831 5814
operators$	9558 16877 16878 16879 10816 10817 10818 10953 11831
opport	11029 11218 12050 12108 12130 12135
opportunit$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunited$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunities$	6379 6380 6381 164 12545 12546 12547 12548 12549 12550 12551 12552 6544 327 328 13229 4409 4410 4411 4412 16711 16712 4865 11539 12014
opportuniting$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunits$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunitted$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunitting$	12547 12548 12549 12550 12551 12552 6544 327 328 14264 4409 4410 4411 4412 16711 16712 11539
opportunity$	6379 6380 6381 164 12547 12548 12549 12550 12551 12552 6544 327 328 13229 7801 7802 7803 14264 4409 4410 4411 4412 16711 16712 4865 4895 17282 11539 12014
opposed$	11964 11967
oppositional$	5515 5928 6108
opt$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 5236 5287
opted$	145 146 147 6628 12693 418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 14037 16701 10707 16772 5236 5287
optici	5066
opticians$	11284
opting$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 5236 5287
option	12081 12130 12135
opts$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 5236 5287
optted$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 5236 5287
optting$	418 419 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 1026 1027 1028 1029 1031 1032 1033 1034 1035 1262 1263 1264 1265 1266 5236 5287
or$	13494 15897 10480 5925
oral$	640
order$	17131 17139 17188 11128 17194 17195 17199 17200 17202 11176 17411 17483 17491 17492 17493 17497 17498 17499 17500 12145 12245 12269 12274 12275
ordered$	10968 11343 11355 11432
orders$	16896 16913 17139 17188 11128 17194 17195 17199 17200 17202 11176 17411 17499 12145 12269
ordinary$	5664
organi	16903 10874
organised$	11982
organiser$	16938
oriental$	3572 9795
ot$	11460
other$	6219 12285 12286 12800 7136 7137 7302 7303 7304 13515 13659 14056 8000 8345 8346 14423 8426 8428 2212 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14529 14531 8529 14599 14663 14786 14788 8740 8741 14818 14950 14987 15460 15462 15466 15493 15734 3549 10594 16808 16837 11445 11553 5638 5756 5867
others	11109
others$	6219 12285 12286 6629 6970 6971 6976 6977 6987 7027 7040 7044 7136 7137 7333 13488 7591 13715 7920 7988 7990 7996 7998 1835 8092 8102 8103 8374 2157 2158 2159 2187 8425 8427 2211 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14591 2349 8739 14817 14987 15033 15105 15214 15215 15216 15217 15218 15261 15262 15263 15460 15465 15579 15580 15581 15582 15732 15735 15890 15891 15892 16108 16109 16110 16111 16112 10067 10068 10069 3973 10196 10197 3982 10201 16837 16988 17255 11445 11457
otherwise$	768 769 13052 13055 13056 13237
ought$	26 27 28 29 30 34 763 1085 7580 1671 1721 1824 1842 1849 1850 1851 1852 1853 1854 1855 1856 1857 1866 1869 1870 1871 1872 1899 1900 1901 1902 1903 1904 1905 1906 1907 1908 1909 1910 1911 1912 1916 1941 1962 1973 2779 2780 2781 2782 9741 4057 4060 4061 4062 4063 4064 10446 4314 4540 4546
ounce$	1391 1394 8702
our$	13271 7649 8200 16381 16388 16731 16732 16738 11944 11971 12007 12018 5867
out	11005 17155 11369
out$	6309 12405 12609 6555 12644 6584 368 379 12703 12713 12731 12732 12738 12761 12766 12769 12794 6882 6944 13061 13069 13098 13099 13106 846 13212 7167 7291 7344 7404 7437 7502 13601 13608 1331 13698 13699 7852 7853 13947 13948 13949 13997 14035 14036 14178 14179 14188 14371 8308 8354 14537 2286 2288 14623 2413 8674 2457 8721 2625 2637 8864 2648 2671 2676 2687 15400 15403 9346 15595 15767 15847 15852 15898 15900 15901 15967 15968 16242 16280 16290 16511 16512 10497 4296 4322 16845 16873 4609 4616 4621 10958 11036 11090 11095 11206 11234 5068 11300 5097 11334 17406 17410 11368 17433 11459 11735 11960 12238
outbursts$	14634 14935 14936 11736
outcome$	12110
outcomes$	12110
outfit$	15933 15934 15935 11927 11930
outfits$	15933 15934 15935 15936 15937 15975 11927 11930
outgrown$	3241 3242 3243
outlaws$	14629
outlook$	14807 2756 2758 15183 2902 2903 2904 2905 2906 2907 2908 9162 9163 9164 9165 9166 15246 15247 15806 15807 11685
outrageous$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5515
outright$	3727 11944
outs$	14537 17115 12238
outside$	14589 2636 17015
outstanding$	10842 5867
over$	6538 12622 12623 12625 12627 13225 7163 13524 13528 13529 13530 13531 7666 7953 14044 2348 9017 9018 9019 15282 15283 15284 15288 15289 9416 15510 15710 9666 9678 3563 9809 15932 15958 15961 16776 16805 16992 11042 5254 5542 5823 5824
overcr	6210
overcrowded$	17470
overdo	5938
overdose$	17397 12156
overdosed$	12156
overdressed$	6129
overdue$	17328
overhe	10900
overla	4627
overlaid$	10845
overlook$	12562 4554 5800
overlooked$	4554 5788 5800 12025
overlooking$	4554 5800
overlookked$	4554 5800
overlookking$	4554 5800
overlooks$	4554 5800
overly$	5312 5573
overnight$	13914 13915 13916 13917 13918 13919 13920 13921 13922 13923
overreact$	6145
overreacted$	6145
overreacting$	6145
overreacts$	6145
overreactted$	6145
overreactting$	6145
overrun$	2180 2181
oversexualised$	6072
oversight$	4444 4445 4446 4447 4550 4551 12005
oversized$	5712
overt	5012
overt$	11230 5885
overweight$	12175 6129
owes$	14789 14790 14791
owing$	6236 396 6622 1138 5157 17447
own	12251
own$	6228 12 6231 6232 12297 12298 12299 12300 19 6238 6239 42 6262 6263 6264 6291 6385 6386 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 377 6610 6618 6630 6631 6632 6666 451 452 453 490 491 6914 7012 7013 7014 7015 7055 876 13159 13160 7097 7098 7101 7104 7105 13197 932 7181 7199 991 13293 7238 7239 7240 7241 7257 7258 7259 7298 7329 7351 7352 7353 7354 7355 7356 13477 7503 13625 7563 7564 13629 7749 7752 7758 1541 1711 1931 8511 8921 8932 8943 15029 15030 15031 15032 8969 15045 15046 15074 9115 9156 9246 9247 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15363 15371 15372 15373 15374 15375 15376 15377 9314 9318 9430 9525 9586 3369 9591 9592 9593 9594 9631 15697 9634 9636 9637 15761 9702 15774 9757 15822 10329 10330 10331 10332 10333 10334 10418 10565 10772 17329 17441 17476
owned$	16163 16164 16165 16166 16324
owner$	12640 12980 12981 12982
owners$	12640 12980 12981 12982
ownership$	13513 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 8162 8163 8177 8178 8179 8180 8181 14246 14247 14248 14249 14250 14251 14252 14253 14254 14255 14256 8193 16434 16761 16762 16763 16764 12026
owns$	991
oxide$	17330
oxygen$	14665
pacemaker$	5041
pack$	13784 13785 13786 2178 2179 2268 14725 14726 14727 14729 2700 11571 5354
packag	12050
package$	13311 13518 13865 14832 12205
packages$	12742 12855 12856 12857 13311 13518 13865 14832 11458 11714
packed$	2378
packs$	2268 14724
padded$	5712
paedia	11281 5066 11287
paediatric$	11284
paediatrician$	17345 17346 17351
paedophiles$	14814
paid$	13018 1100 1101 13539 1343 7562 1654 1655 2174 3417 9691 10298 10302 4246 4433 11072 5290
pain$	13489 2273 8491 2274 8492 2275 8493 2276 8494 8839 2622 15477 11656
painkillers$	17340
paint$	1535
painted$	1535
painting$	1535
paints$	1535
paintted$	1535
paintting$	1535
pair$	2268 15875 11588
pairing$	11588
pairs$	2268
pakistani$	3572 9797
pale$	14648 3586 15884 5661 5664 5669 6129
palest$	3593 5689
palm$	4385 5792
palmed$	4385 5792
palming$	4385 5792
palmmed$	4385 5792
palmming$	4385 5792
palms$	4385 5792
paltry$	16609
panel	12135
panel$	16093 10295 10300 10301 4092 16765 10728 16832 16833 17279 5814
panic	11261
panic$	17325 5928 5932
paper$	15725 9662 11509
papers	11352
papers$	17416
paperwork$	16708 16720
paracetamol$	12158
parade	11231
parade$	356 17248 4990 17295 17298 5305
paraded$	356 5305
parades$	356 5305
parading$	356 5305
paralytic$	7416 1199 7418
paranoid$	6108
parasite$	11656
parasites$	11656
parasitic$	6099
parcel$	13311 13518 13865
parcels$	12742 13311 13518 13865 11458
parent	11338 11339 17404 11341 5126 5137 5139 17432 17448 5210
parent$	12783 14837 8854 8855 8922 2705 2706 9036 9130 15195 15196 2923 2932 9151 9152 9153 9154 9197 9198 9199 9324 15523 15525 15532 3453 5116 17400 17402 5124 5125 17413 17414 5135 5136 17425 11367 11374 5168 5169 17462 11776 5599 12243 12248
parental$	8506 8847 5562 6019
parented$	5599
parenting$	2823 2824 2825 15420 15434 11428 5599
parents$	12785 13401 7645 14126 2334 2335 8590 8591 8854 8855 14976 8922 2823 2824 2825 9130 15195 15196 9197 9198 9199 9324 15390 15391 15392 15393 3235 3237 15523 15525 15532 3450 3451 3452 3453 15737 15742 10079 10080 10082 10083 10547 10561 16683 16731 16732 17400 17402 5124 5125 17413 17414 5135 5136 5141 17425 17429 11367 11374 5168 5169 17462 11643 11776 5599 12017 12018 12238 12243 12248
parentted$	5599
parentting$	5599
park	11166 12253
park$	12831 12832 12858 12859 12860 12861 13092 13093 13094 17230 17248 4990 17295 17298
parka$	11921
parkas$	11921
part$	400 6920 6921 12986 902 13198 7178 1009 1010 1011 1012 7317 7974 7975 7976 7977 14211 14212 14213 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 2355 14858 16269 16270 16271 16272 10769 4607 17090 11054 11224 5098
partake$	528 529 530 531 532 536 537 538
partaked$	536 537 538
partakes$	536 537 538
partaking$	528 529 530 531 532 536 537 538
partially$	5961
participant$	880 11488 11525 11813
participants$	880 11488 11525 11813
participate$	528 529 530 531 532 880 15981 16030 16036 16050 11949
participated$	528 529 530 531 532 880
participates$	528 529 530 531 532 880
participating$	528 529 530 531 532 880
participation$	528 529 530 531 532
parties$	12858 12859 12860 12861 12989 13011 13309 13829 13830 13831 13832 13833 11525 5308 11813
partly$	1004 4452 4453 5274 5803
partne	4582 4999 17403 17405
partner$	12451 12913 12914 12937 660 12973 12974 693 694 695 696 697 13505 13506 10800 4834 17399 5125 17409 17417 17424 11366 11482 11483 11488 11525 11792 11813
partners$	12451 12913 12914 12937 660 12973 12974 693 694 695 696 697 13505 13506 9097 9098 9099 4688 11482 11483 11488 11525 11792 11813
partnership$	4834 11217
party$	12858 12859 12860 12861 12989 13011 13309 13604 13829 13830 13831 13832 13833 13911 8607 3315 3316 3317 3318 3319 15899 11525 5308 11813
partying$	6686 6687 6688
pass	4640 4664 4665 4676
pass$	2850 4421 16747 4580 4650 4651 10887 4670 4674 4682 4684 4845 4930 17282 17364 5583
passd$	4684
passed	10904 6014
passed$	6924 13315 14008 4364 4365 4421 4580 16924 10887 4678 4684 16981 12012 12064
passengers$	14590 17255 11552
passers$	8347
passes	12207
passes$	2851 4421 4580 4674 5583
passing$	16489 16490 4421 4580 4650 10887 4674 4682 4684 4845 12013 12079
passive$	16672
passport$	17473
passs$	4650 10887 4674 4682 4684 4845 4930 17282
passwo	10841
passwords$	16905
past$	2366 2458 2459 3223 3224 3225 3226 3241 3242 3243 3278 3339 15660 3422 5429 5449 5617 5741
pastoral$	5992 5993
pasty$	6129
patchy$	14860 14861 14862 14863 2582 16726 16727 16728 16729 4488 4748 5320 5505
path$	12350 12351 12352 12353 12722 6763 1041 13828
pathetic$	16609 6140
pathetically$	6140
pathological$	5384 6109
patien	6194
patience$	8550 10690
patrol	4600 10903 4728 4750 4830 11048 12142
patrol$	4576 16859 10818 16946 16967 16969 4694 10946 4732 4745 4751 4752 4875 4893 5008 5010 17293 5017
patrols$	4576 16859 10818 16946 16967 16969 4694 10946 4732 4745 4751 4752 4875 4893 5008 5010 17293 5017 12139
patronising$	3017 3018 3019 3020 3021 3022 6141
patter$	13972
pattern$	1313 1314 1315 1316 1317 1318 1319 4207 10783 11033 12083
pawn$	11525
pawns$	11525
pay$	98 99 100 101 12575 13066 13067 1100 1101 1343 1654 1655 2174 3417 4246 4433 5290
payback$	12274
paying$	1100 1101 1343 1654 1655 2174 3417 4433 5290
pays$	98 99 100 101 1100 1101 1343 1654 1655 2174 3417 4246 4433 5290
pc$	16964
pcso	4560 10779 10780 4564 10785 16854 4600 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 10956 4750 11040 4839 11063 11105 4925 4929 11148
pcso$	10778 16844 16849 4576 10818 16892 10835 10864 4649 10870 10872 16943 16947 16948 16950 10899 16966 16973 4732 17020 4752 17104 11057 17169 4893 11143 11147 17212 5017
pcsos$	10778 16844 16849 4576 10818 16892 10835 10864 4649 10870 10872 16943 16947 16948 16950 10899 16966 16973 4732 17020 4752 17104 11057 17169 4893 11143 11147 17212 5017
pe$	17324
peak$	11216
peaks$	11216
peer$	6361 12576 7969 14397 8411 8412 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15831 15834 11550 11586 5374 11727
peers	11328
peers$	6219 12424 12576 12830 14361 14392 14393 14394 8332 14419 14420 14421 14422 14496 14497 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 15461 15467 15831 15834 17392 11445 11586 11590 11597 11727
peg	5943
pegfed$	12161
pen$	17364 12190
penalties$	17242
penalty$	11178 5108
pencilled$	5698
pens$	12190
people	10848 17182 17260
people$	13 20 12397 195 12576 12593 12605 12689 6629 413 12804 6741 6743 6745 12866 6970 6971 6976 6977 6987 7027 7037 7040 7044 7162 13366 13367 13368 7333 13488 7426 13505 13506 7463 1320 1321 1323 7591 13691 13715 7669 13738 13803 7920 7931 7932 1835 8092 8200 14271 8255 14374 14392 14393 14394 14395 8338 14410 14412 8349 14419 14420 14421 14422 8374 2157 2158 2159 2165 14461 14463 2187 14479 14480 14496 14497 14577 14593 14597 2349 8590 8591 14693 14744 14771 14772 14773 14774 14808 14813 14876 14877 14881 14905 14906 14907 14908 14909 14910 14923 2651 8871 8873 14940 14942 9061 9172 15298 15308 15356 15559 15748 15789 16108 16109 16110 16111 16112 10067 10068 10069 16138 10084 10093 10099 16174 10111 16236 3973 10196 10197 3982 10201 10212 16330 16332 16513 16514 10490 10491 10492 10493 10494 10495 16574 10548 10549 10565 10566 16650 16651 16660 16661 16662 16663 16664 16665 16666 16667 16668 16669 16719 16731 16732 16753 16754 16758 16760 10753 16818 16988 4772 17062 11021 17109 17111 11059 17183 4937 11209 11552 11553 11597 11677 11727 12009 12018
pep	5990
pep$	12208
peps$	12208
perceive$	8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223
perceived$	2236
perfectly$	6446 6454 2716 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 3075 3078 3103 3112 9342 9343 9344 9345
perfor	17291
perform$	7250
performance$	12005
performers$	10084 10093
perfunctory$	6140
peril$	12282 12283
period$	11264 12183
periods$	12183
perisher$	11662
perishers$	11662
permanently$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 5742 5996
permit$	51 52 53 54 55 56 293 294
permited$	51 52 53 54 55 56 293 294
permiting$	51 52 53 54 55 56 293 294
permits$	51 52 53 54 55 56 293 294
permitted$	51 52 53 54 55 56 293 294
permitting$	51 52 53 54 55 56 293 294
perpet	10993 17254
perpetrator$	12866 12943 13770 14164 14484 14485 14486 14487 2216 2217 2218 2219 8438 2221 2222 2223 2224 2225 2226 8445 14510 14511 17057 11592 11593 11594 11598 5381 5382 12091 6172
perpetrators$	12866 12943 13770 14164 14484 14485 14486 14487 2216 2217 2218 2219 8438 2221 2222 2223 2224 2225 2226 8445 14510 14511 17057 4971 11592 11593 11594 11598 5381 5382 12091 6172
perpetually$	3998 10216 3999 10217 4000 4001 4002 4003 4004 4005 4040 4041 5751 6138
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12485 224 12520
persisted$	12485 224 12520
persistent$	600 601 8480 3727 5244 5371 5384 5872 6003
persistently$	599 4040 4041 5751 6003
persisting$	12485 224 12520
persists$	12485 224 12520
persistted$	12485 224 12520
persistting$	12485 224 12520
person	10781 16944 10891 10913 16983 17027 17028 17030 17071 4817 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 5098 11441 12114
person$	14 21 414 12882 7162 1320 1321 1323 8373 2166 14496 14497 14598 14743 14771 14772 14773 14774 14813 14876 14877 14878 14882 14905 14906 14907 14908 14909 14910 14922 2652 8872 8874 2757 9171 15359 10337 10338 10812 16897 4772 17505 11597 11727
personal$	6607 11299
personalities$	8537
personality$	5928
persons$	14878 15789 4772
persua	4555 4584
persuade$	16150 16173 10110
persuaded$	12333 16035 16041 16046 16049 16055 16118 16124 16162 16205 16206 16207 16208 16209
persuading$	13854 13855 13856 13857 13858 13859 13860 13861 13994
persuasion$	13854 13855 13856 13857 13858 13859 13860 13861 13994
perv$	11656
pervs$	11656
pest$	11601
pestered$	2180 2181
pests$	11601
petite$	5641 6129
petty$	5384 5422
petulant$	6110
phase	12108 12130 12135
phobia$	12147
phone	10841 4691 4700 16983 10930 4741 11121
phone$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 12917 12918 12919 12920 12921 12922 12923 12924 12929 13577 13582 7548 16287 16317 16318 16319 16320 16685 4558 4572 16905 16920 4644 10876 4675 16977 16994 4717 17000 11051 17185 11137 17203 5854
phoned$	6716 6717 6718 6719 6720 6721 6722 6723 1039 1040 1125 14181
phones$	6684 467 605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894 12917 12918 12919 12920 12921 12922 12923 12924 12929 7548 16022 16244 16287 16317 16318 16319 16320 4572 16905 16920 4644 10876 16977 16994 4717 17000 17185 11137 17203
photo$	12895 6832 6833 6834 12906 6865 6866 649 650 13312 15458 16858 10795 4578 4622 10860 4685 4687 17034
photog	4587 10841 4639 10857 10882 4675 10893 10894 17032 17127 5018
photograph$	12574 6832 6833 6834 6865 6866 649 650 15458 15473 16858 10795 4578 10831 4622 16905 10860 4668 4669 10892 4685 4687 4692 17010 10950 17017 17021 17033 17034 17211 5000 11236
photographed$	12333 12408 6530 15010 15458 15473 10950 17019 4738 5861
photographing$	10950 4822
photographs$	6832 6833 6834 6865 6866 649 650 15458 15473 16858 10795 4578 16881 16882 10831 16905 10860 4668 4669 10892 4685 4687 4692 10950 17017 17033 17034 5000
photography$	12103
photos	10841 10882 4675 10893 10894
photos$	12895 6832 6833 6834 12906 12925 6865 6866 649 650 13018 13312 15458 16858 10795 4578 16882 16905 10860 4685 4687 4692 17033 17034
physical$	698 699 700 701 5960
physically$	5632
physio	6192
physique$	15840 15841 15842 9833 11859 6128
physiques$	15840 15841 15842 11859 6128
pick	10900
pick$	12575 1223 1224 1247 1248 1249 9707 16527 5303
picked$	6531 6945 6946 6947 6948 6949 1223 1224 1247 1248 1249 13688 13689 10786 11204 5303
picking$	1247 1248 1249 8322 8323 8324 16825 16826 16827 16828 5303 11979
pickings$	12354 11726
pickked$	1247 1248 1249
pickking$	1247 1248 1249
picks$	1223 1224 1247 1248 1249 5303
picnic$	14716 14717
pics$	13312
pictur	10882 12050 12054
picture$	12895 6832 6833 6834 12906 6865 6866 649 650 13312 9248 9249 9250 15458 16858 10795 4578 10837 4685 4687 17033 17034 17121
pictures$	354 355 12895 6832 6833 6834 12906 12925 6865 6866 649 650 13312 15458 15473 16858 10795 4578 16881 16882 4668 4669 4685 4687 4692 17033 17034
piece$	8585 4619
pieceed$	4619
pieceing$	4619
pieces$	8585 4619
pierced$	6129
piercing$	3591 15873 11904 5688
piercings$	3591 15873 11904 5688
pig$	5479 5771
pikey$	6096
pikeys$	6096
pile$	12457 14775
pill	5051 11269
pill$	17333
pillar$	10583 4377
pills$	13316 11271 17342 11458 12158
pimp$	13407 13408 5256
pimped$	5256
pimping$	5256
pimples$	11915
pimply$	6129
pimpped$	5256
pimpping$	5256
pimps$	13407 13408 5256
pin$	8775
pinch$	1400
pink$	5685
pins$	5041
pint$	11270
pints$	11270
pip	11299
pip$	17363
pisshead$	6096
pissheads$	6096
pit$	13813 13814
pitiful$	8745 16609
pits$	13813 13814
pity$	7626 7627 13704 13705 10625 16690
place	11332 6000
place$	0 1 2 6221 11 12294 6253 12318 12319 12320 12321 12322 12323 12324 43 68 12700 12917 12918 12919 12920 12921 12922 12923 12924 12978 13229 1789 1919 1920 1921 1922 14374 14837 15359 4719 4758 17046 4895 11312 17379 17396 11396 11455 12218
placed$	0 1 2 6221 12290 12291 11 12294 6253 12318 12319 12320 12321 12322 12323 12324 43 68 402 403 404 405 1789 1919 1920 1921 1922 4494 4495 4571 4591 4719 4758 4793 4795 5172 11455 6028
placem	17469
placement$	13401 8563 14969 14970 14971 2690 2691 2692 17444 11455 11539 11777 5560 11779 12243 6028 12248
placements$	13401 14969 14970 14971 2690 2691 2692 17465 11455 11539 11777 5560 12249
places$	0 1 2 6221 11 12294 6253 12318 12319 12320 12321 12322 12323 43 68 12978 13229 1789 14374 4494 4495 4719 10944 4758 17046 17465 11455
placing$	0 1 2 11 6253 12318 12319 12320 12321 12322 12323 43 68 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 4494 4495 4719 4758 11455
plague$	2129 14731 8839 5334 11656
plagued$	2129 2180 2181 5334
plagues$	2129 5334
plaguing$	2129 5334
plain$	3978 5012 5310 5651 5664 5850
plainly$	3822 3823 3824 3825 10199 10200 3983 4017 10235 4018 4019
plaited$	11905
plaits$	11902
plan	17445 12081 12108 12130 12135
plan$	12481 13931 16093 4327 4328 16905 17446 17493 11539 12209 12210 12211 12212 12245
planned$	16299 17153 5888
planni	16898
planning$	12482 4444 4445 4446 4447 12005
plans$	12481 16093 4327 4328 16905 11539 12209 12210
plastered$	3596
plastic$	5347
plate$	10934 5041
plates$	10934
play$	782 855 879 888 988 1269 1270 1539 1760 8111 2020 2150 8939 15491 3314 11260 5978
played$	782 855 879 888 988 1269 1270 1539 1760 2020 2150
player$	12091
players$	10565 16846 11097 12091
playground$	14627 14628 14720
playing$	782 855 879 888 988 1269 1270 13698 13699 1539 1760 2020 2150 3440
plays$	782 855 879 888 988 1269 1270 1539 1760 2020 2150 3314
plea$	17149 12017 12270
plead$	8112
pleaded$	6052
pleads$	6052
pleas$	16731 16732 17149 12017 12018
pleasant$	8415 2198
please$	12885 12886 16129 16150
pleased$	318 705 706 1026 1027 1028 1029 1031 1032 1033 1034 1035 1252 1253 1254 5287
pleases$	12885 12886
pleasing$	10158
pleasure$	13567
plenty$	161 162 163 6432 6449 2939 3103
plot	4712
plot$	5887
plots$	5887
plotted$	16939 17031 5887
plotti	16898
plotting$	5887
plucked$	5698
plug$	2549 2550 5496
plugged$	2549 2550 5496
plugging$	2549 2550 14833 14834 14835 14836 5496 11715
plugs$	2549 2550 5496
plump$	9779 9816 6129
plunge$	1513 1514 1515 1516 1517 1518 1519
plunged$	1513 1514 1515 1516 1517 1518 1519
plunges$	1513 1514 1515 1516 1517 1518 1519
plunging$	1513 1514 1515 1516 1517 1518 1519
pnc	5855
pnc$	12073
pnd	5855
pnd$	12073
pneumonia$	6181
pocket$	13252 13253 7454 7456 7458 17203
pocketed$	7454 7456 7458
pocketing$	7454 7456 7458
pockets$	13252 13253 7454 7456 7458 17203
pocketted$	7454 7456 7458
pocketting$	7454 7456 7458
podgy$	6129
point	4957
point$	6346 3017 3018 3019 3020 3021 3022 9916 3717 10030 10156 16297 4787 17277 12069
pointless$	3017 3018 3019 3020 3021 3022 5739
points$	12069
poise$	2902 2903 2904 2905 2906 2907 2908
poison	5939
poison$	2441 11656
poisonous$	5370 5459
poke$	1280 1281 1434 1435 1436 1437 1438 1439
poked$	1280 1281 1434 1435 1436 1437 1438 1439
pokes$	1280 1281 1434 1435 1436 1437 1438 1439
poking$	1280 1281 1434 1435 1436 1437 1438 1439
polic	12142
police	4560 10779 10780 4564 10785 16854 4582 10805 10813 10814 10815 4598 4599 4600 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 10903 4686 10909 16984 10923 10926 17003 4728 4735 10956 4750 4773 11040 4830 11048 4839 11063 11092 4887 11105 4925 4929 11148 4999 5009 5012 17297 11415 11417 11418 5847 5911 6046 6162
police$	12782 7647 7648 14126 14412 14608 14643 8590 8591 14979 14980 15003 15004 15005 15006 15049 15050 15051 15052 15053 15054 15055 15828 15829 16093 10295 16363 10300 10301 10303 4092 16765 10728 4514 16832 16833 10778 16844 16849 10792 4576 16859 10800 16869 16870 4589 16877 16878 16879 10816 10817 10818 16884 4603 16892 4611 10835 4642 10861 10864 4649 10870 10872 16943 4663 16946 16947 16948 16950 16955 10898 10899 16964 16966 16967 16969 16970 16973 10910 4693 16982 16990 16999 10946 4732 10953 17020 17023 4751 4752 10971 4755 10974 10991 11011 17076 11013 17082 17083 17088 11028 17104 17110 4834 11057 11080 11087 17156 4875 17169 4893 11143 11147 17212 11157 17222 17235 11172 17262 11199 11217 11222 5008 11227 5010 11229 11230 5017 17303 17479 11417 17481 17482 11424 11425 11553 11763 5755 5804 5813 5830 5837 5849 5856 5865 5882 5888 5920 12139 6043 6055
policed$	5016 5882
polici	4560 10779 10780 4564 10785 16854 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 11040 4839 11063 11105 4925 4929 11148 5009
policies$	16393 16394 16395 16396 16397 16398 16708 16836
policing$	10778 16844 16849 16869 16892 10835 10864 10870 10872 16943 16947 16948 16950 10896 10899 16966 16973 17104 17110 11057 17122 17169 11143 11147 17212 17258 11199 17276 11227 11229 12068 5882 12103
policy$	16393 16394 16395 16396 16397 16398 16708 16836
polish$	3572 9797 11914
ponytail$	15869 15870 15871 11903 11904
ponytails$	15869 15870 15871 11903 11904
poor$	6354 12430 12431 12432 12433 170 171 172 173 174 175 176 6610 990 7443 8086 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2193 2194 2195 8507 14582 14860 14861 14862 14863 2582 14865 14866 14867 14868 14869 14870 14871 14872 14873 14874 14875 2680 2681 2682 2683 14967 3586 15884 4323 4324 4325 4326 16726 16727 16728 16729 4488 4748 5232 5320 5323 5368 5505 5515 5551 5554 5618 5669 5787 5808
poorly$	3570 5471 5665 5764
porch$	17449
porn$	11473
pornography$	11473
portly$	6129
pose$	7250 2246 2247 2248 2249 4973 17256
posed$	2246 2247 2248 2249
poses$	2246 2247 2248 2249 4973 17256
posing$	2246 2247 2248 2249 10911
positi	11029 4970
position$	12284 6619 4591
positions$	12284 7370 7371 7372
positive$	6354 6395 17172 5892 12203
posses	11436 6063
possessed$	9685
possession$	17132 17500 11439 6061 12281
possibility$	10048
possible$	4874 5867
post	16933
post$	613 614 615 616 625 979 980 1030 16647 16659 5248 12069 6174
posted$	613 614 615 616 625 13057 7031 814 815 14181 5248
poster$	4685
posters$	4685
posting$	12759 613 614 615 616 625 1030 13698 13699 5248
posts	4844
posts$	6242 25 6260 354 355 613 614 615 616 625 13076 13077 13078 13079 905 7138 921 1250 1251 10860 5248 12069
potato$	14683
potatoes$	14684
potential$	5867
pothead$	11601
potheads$	11601
potty$	5483
pour$	1446
poured$	1446
pouring$	1446
pourred$	1446
pourring$	1446
pours$	1446
powder$	8618
power	12135
power$	13509 7473 7474 9256 9257 9258 17139 11176 5456
powerful$	5641
powerfully$	5643
powers	12130
powers$	17139 11176 4972
practi	17347
practically$	840 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2979 3420 3421 5587 5616
practice$	4444 4445 4446 4447 12005
practised$	3546
pre	4994
precin	11231
precinct$	14720 17248 4990 17295 17298
precious$	1575 4252 10484
precocious$	11470 6118
predator$	14484 14485 14486 14487 2206 2293 15645 11592 11593 11594
predators$	12628 14484 14485 14486 14487 2206 2293 14814 11592 11593 11594
predatory$	5467 11690 6108
predic	5852
predicament$	1111 1114 1115 14211 14212
predicted$	4768 5989 6011 6205
prediction$	12231
predictions$	12230 12231
predictive$	5850
preemptive$	11212
prefer$	165 166 359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 2098 2103 3397 5236 5287 5895
prefered$	359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 5236 5287
prefering$	359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 5236 5287
preferred$	165 166 359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 14037 2098 2103 16701 4463 4464 4465 4466 10707 16772 5236 5287
preferring$	359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 5236 5287
prefers$	165 166 359 360 361 362 363 364 365 366 440 441 442 443 444 445 446 482 483 484 485 486 487 1026 1027 1028 1029 1031 1032 1033 1034 1035 1247 1248 1249 1262 1263 1264 1265 1266 2098 2103 3397 5236 5287
pregab	11273
pregabalin$	17337
pregna	11261 5968
pregnancies$	12186
pregnancy$	17325 12186
pregnant$	12368 12185
premature$	12163 12167
prematurely$	12167 6140
premium$	8007
prepared$	460 461 462 492 493 705 706 1026 1027 1028 1029 1031 1032 1033 1034 1035 1790 1791 1792 1793 9922 9925 15990 15991 15992 15993 4584 11034 17153 5287
prescr	6191
presence$	17293
present$	2240 2246 2247 2248 2249 2613 9348 9349 9350 9664 10958 4973 17256 5583
presentation$	14443
presented$	2246 2247 2248 2249 5583
presenting$	2246 2247 2248 2249 5583
presents$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12929 12932 7760 13876 13877 13878 8315 14402 2241 2246 2247 2248 2249 2614 4973 17256 5583
presentted$	2246 2247 2248 2249 5583
presentting$	2246 2247 2248 2249 5583
preser	5874
press$	1451 1452 1453 1454 1455 4913 5895
pressed$	1451 1452 1453 1454 1455
presses$	1451 1452 1453 1454 1455
pressing$	1451 1452 1453 1454 1455 4913
pressure$	14033 14034 4954 4961 17244
pretext$	4866
prettiest$	3593 5689
pretty$	6129
preven	4940 11173
prevent$	13537 13538 4894 17240 4989
prevented$	12777 6714 497 13048 13049 7628 13693 13694 13695 13696 13697 16352
prevention$	17189 11159 17237 4956 11428
preventping$	4894
preventring$	4894
prevents$	4894 4989
preventting$	4894
prey$	12331 2138 11726
preyed$	2140
preys$	2139
price$	13382 13383 13626 13824 13925 8007
prickly$	6099
prima$	8613
primar	17384
prime$	13187 13188 5420 5867
princess$	11575 11656
princesses$	11575 11656
princi	10874
principal$	10782 16918 16938 5420 5873
priori	4630 5005 17291 12130
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	10974 4801 17277 5864 5867 5872 5920
prison	17405 11342 17421 11358 11431
prison$	12827 1041 16197 17398 17406 17422 17423 17490 17495 6054
prisoner$	2471 2472 2473 2474 11670
prisoners$	2471 2472 2473 2474 11670
pro$	3338 9559
proact	4825 5012 5911
proactive$	4560 10779 10780 4564 10785 16854 4590 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 10896 4681 10902 4686 10909 16984 11040 11043 17110 4839 11063 11105 4925 4929 11148 11230
probat	11279 11424 11425 6045
probation$	17343 17488 17489 12263
proble	12194
problem$	1041 1111 13394 1114 1115 14208 14209 14274 14917 8861 14931 10422 16573 16755 10725 16918 11601 5400 5509 5513 5515 11734 5841 12197
problematic$	12818 14865 14866 14867 14868 14869 14870 14871 14872 14873 14943 14944 14945 14946 14947 5509 5515 11739
problems$	13161 13168 13169 13171 13172 1041 1111 13394 1114 1115 7754 14211 14212 8526 14931 15183 5119 11601 11734 12197 6016
procedure$	16393 16394 16395 16396 16397 16398 16708 16836
procedures$	16393 16394 16395 16396 16397 16398 16708 16836
proceed$	4827 4933
proceedings$	17149 17166 12245
proces	5027 17309
process$	16393 16394 16395 16396 16397 16398 16708 17279 11354
processes$	16393 16394 16395 16396 16397 16398
processing$	11245 5988 12206
produc	11072 12050
produce$	624
produced$	624
produces$	624
producing$	624
productive$	17136
professional$	3338 16010 10337 10338 10342 5755
professionalism$	16761 16762 16763 16764 12026
professionals$	7426 14126 14271 8555 14851 14948 3338 16010 10079 10080 10082 10083 11643
profil	4844 12050 12054
profile$	13097 4615 10837 10914 17017 11590 12059 5842
profiled$	17018
profiles$	354 355 905 4615 10914 17017 12059 5842
profiling$	5842
profit$	10712
profits$	10712
programme$	185 187 188 17279 12211 12274 12275
programmes$	185 187 188
progress$	4862 11539
progressed$	4862
progressing$	4862
progresss$	4862
prolific$	600 601 2315 2316 17056 5244 5371 5384 5426 5872
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6070
promiscuous$	5230 11470 11690 6070 6118
promiscuously$	6070
promise$	16393 16394 16395 16396 16397 16398 16836 12016
promises$	16393 16394 16395 16396 16397 16398 16836 12016
prompting$	13854 13855 13856 13857 13858 13859 13860 13861 13994
prone$	2352
proof$	15555 4776
proper$	2184 8415 2198 2414 3035 3036 3037 9614 9794 10439 10440 10441 10442 5357 5444
properly$	13095
property$	12858 12859 12860 12861 6798 6799 6800 6801
propos	4919
proposition$	6955 6956 1088 1089 1090 1091 5289
propositioned$	1088 1089 1090 1091 1125 5289
propositioning$	1088 1089 1090 1091 5289
propositionned$	1088 1089 1090 1091 5289
propositionning$	1088 1089 1090 1091 5289
propositions$	1088 1089 1090 1091 5289
propra	11273
propranolol$	17337
pros$	3338 9559
prosec	10858 10908 4860 17147 17148 11085 17151 4878 11098 17164 5108 6162
prosecute$	11078 17207 4965 5891 5896
prosecuted$	17105 17123 17161 17162
prosecuteing$	4965 5896
prosecutes$	4965 5891
prosecuting$	5891
prosecution$	16922 16972 17122 17146 17149 11096 4926 17287 5890 12274
prosecutions$	17122 17149 11096 17174 4926
prosecutors$	16922
prospect$	10046 10171 3954
prostitute$	11473 5256 11476 11477 11478
prostituted$	5256
prostitutes$	11473 5256 11476 11477 11478
prostituting$	5256
prostitution$	12810 12825 13804 13806 11473
protagonist$	12091
protagonists$	12091
protect$	6280 12664 7389 7390 7391 13995 14003 1882 14165 8166 14258 14267 15232 15233 15323 9262 9263 9264 9267 9268 9270 9271 9274 9278 9323 15394 15420 15818 4515 4523 4524 4525 4944
protected$	1882 15420 15425 15426 15427 15704 4523 4524 4525 11155
protecting$	1882 8167 15012 9262 9263 9264 9267 9268 9270 9271 9274 9323 15420 15425 15426 15427 15434 15440 15441 15442 15443 15444 9719 4523 4524 4525 4944 11835
protection$	15012 15315 15378 15379 15380 15381 15417 15418 15419 15420 15425 15426 15427 15434 15440 15441 15442 15443 15444 15498 15499 15500 15508 15523 15525 16562 11071 11075 11127 11135 11136 11381 11835 6208
protects$	1882 15420 4523 4524 4525 4944
protectted$	1882 15420 4523 4524 4525
protectting$	1882 15420 4523 4524 4525
protest$	11534
protocol$	16393 16394 16395 16396 16397 16398 16836
protocols$	16393 16394 16395 16396 16397 16398 16836
proud$	10678
prov	4836
prove	16854 4775 4792
prove$	10996
proved$	10996
proves	4792
provid	4640 5833
provide$	4573 10810 4845 11491
provided$	12511 6481 6482 11491
provideed$	4573
provideing$	4573 4845
providence$	11495
provider$	10295 10300 10301 4092 16765 10728 16832 16833 5814
providers$	10295 10300 10301 4092 16765 10728 16832 16833
provides$	4573 4845 11491
providing$	11491
provin	4792
proving$	2230
provision$	12208 12212
provocative$	11470 6071 6118
provocatively$	3570 5655 5665 11924 11926 6071 6118
provoke$	12306 6243 338 13109 13246 7468 7469 5335 11969
provoked$	12306 6243 338 13109 7468 7469 13688 13689 5335 11969
provokes$	12306 6243 338 13109 7468 7469 5335 11969
provoking$	12306 6243 12374 12375 12376 12377 12378 338 13109 7468 7469 5335 11969
prowl$	2351 2442 2443 2444 2445 2446 2447 16282
prowled$	2351 2442 2443 2444 2445 2446 2447
prowling$	2351 2442 2443 2444 2445 2446 2447
prowlled$	2351 2442 2443 2444 2445 2446 2447
prowlling$	2351 2442 2443 2444 2445 2446 2447
prowls$	2351 2442 2443 2444 2445 2446 2447
pru	5990
pru$	12208
ps$	16964
pscale	17384
psoria	5948
psoriasis$	12166 6132
psychi	6194
psychiatric$	5979
psycho	6177 6194
psycho$	11601
psychologically$	5636
psychologist$	6195
psychologists$	6195
psychopath$	11601
psychopathic$	6108
psychopaths$	11601
psychos$	11601
psychotic$	11728
ptsd	6174
pub$	16946
public	11162
public$	14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14531 8499 14590 14594 4917 4918 4937 17226 17255 11436 11552 6041
pubs$	16946
puffer$	11925 5712 5720
puffers$	15936 15937 15950 15951 15952 15954 11925
pugnacious$	6099
pull$	13879 1635 1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 16820 16821 16822 16823 16824 12045
pulled$	12333 1778 1779 1780 1781 1782 1783 1784 1785 2087 2521 2522 2523 2524 9839 15959 9896 4549 11929
pulling$	1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524 10843
pullled$	1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524
pullling$	1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524
pulls$	1778 1779 1780 1781 1782 1783 1784 1785 2521 2522 2523 2524
pumped$	12160
punch	17430 17438
punch$	13726 15574 17431
punche	5150
punched$	17431 11368
punches$	17431
punctual$	16023
punish$	16744 4475 4476 4477 4478
punished$	13153 8434 8435 8436 8437 4475 4476 4477 4478 17209
punishes$	4475 4476 4477 4478
punishing$	4475 4476 4477 4478 16825 16826 16827 16828
punitive$	16488
pupil	17117 11441
pupil$	14496 14497 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 17505 5338 11585 11597 5380 11727 5990
pupils	10781 16944 10891 10913 16983 17027 17028 17030 17071 4817 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 12114
pupils$	192 382 12689 6629 412 450 6970 6971 6976 6977 6987 7027 7040 7044 923 944 7162 7333 1320 1321 1323 7591 13715 7920 7931 7932 1835 8092 14409 14419 14420 14421 14422 8374 2157 2158 2159 2164 2187 14471 14472 14473 14474 14496 14497 14507 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14577 2349 2350 2417 2418 2419 2420 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 2650 3525 3627 3676 3677 16108 16109 16110 16111 16112 10067 10068 10069 10084 10093 3973 10196 10197 3982 10201 10212 16332 10565 11457 11552 11585 11597 11600 11727 5518 5519 12017
purcha	10948 10949
pure$	5310 5458
purely$	2671
purple$	5685
purpos	4957 12050
purpose$	16589 16592 17223 4945 17277
pursu	4630 4767
pursue	4867 4912
pursue$	323 1473 1474
pursued$	323 13568 1473 1474 14010
pursues$	323 1473 1474
pursui	4867 4912
pursuing$	323 1473 1474
push	5013
push$	563 564 565 849 1208 1447 1448 1449 1450 1451 1452 1453 1454 1455 14601 4913 5240 11969 5922
pushed$	12338 563 564 565 849 1208 1447 1448 1449 1450 1451 1452 1453 1454 1455 5016 5240 11969
pushes$	563 564 565 849 1208 1447 1448 1449 1450 1451 1452 1453 1454 1455 5240 11969
pushing$	12844 563 564 565 849 1208 1447 1448 1449 1450 1451 1452 1453 1454 1455 4913 5240 11969
pushover$	15526 11825 11826
pushovers$	15526 15641 11825 11826
put	17430 5214
put$	0 1 2 6221 12288 12289 11 12294 12304 6241 6253 12318 12319 12320 12321 12322 12323 12324 43 68 167 12511 6499 12700 12729 6677 466 468 469 470 12773 13043 13044 13045 13203 13204 13205 7188 7189 13272 1087 1230 1285 1767 1789 8081 1919 1920 1921 1922 2136 3433 16056 16280 4200 4394 4494 4495 4523 4524 4525 4571 4679 4680 4719 4793 4795 4920 4923 5040 5170 5192 11491
puted$	0 1 2 11 43 68 466 468 469 470 1087 1230 1285 4200 4523 4524 4525 11491
puting$	0 1 2 11 43 68 466 468 469 470 1087 1230 1285 4200 4523 4524 4525 11491
puts$	0 1 2 6221 11 12294 6253 12318 12319 12320 12321 12322 12323 12324 43 68 167 466 468 469 470 13203 13204 13205 1087 1230 1285 1767 1789 1919 1920 1921 1922 2136 16280 4200 4494 4495 4523 4524 4525 4719 10944 5170 5192 11491
putted$	0 1 2 11 43 68 466 468 469 470 1087 1230 1285 4200 4523 4524 4525 11491
putting$	0 1 2 6222 12287 11 43 68 167 466 468 469 470 1087 1230 1285 13595 1767 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 2136 16280 4200 4494 4495 4523 4524 4525 11491
puzzling$	1804 1807 1810 1811
pyjama$	9883 9899 9900 11925
pyjamas$	15941 15942 15943 15946 15954 11925
quarrel$	11521
quarrels$	11521
queen$	11604 5387
queens$	11604
questi	17032 5018
question$	1804 1807 1810 1811 10173 10204 10206 4824 17211 5000 11236
questionable$	6354 12430 12431 12432 12433 13483 8086 5232
questioned$	5199
questioning$	4824
questions$	4824 5000
quetiapine$	6190
queue$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
queued$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
queues$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
queuing$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
quick$	318 1026 1027 1028 1029 1031 1032 1033 1034 1035 7369 7804 13869 13870 13871 13872 1591 1592 1593 1594 1595 1596 16672 16741 10678 4462 5287 5329 5454 5489
quicker$	15091 15234
quickly$	13014 13015 14030 14031 15092 15166 15234 3291 16695 16696 16697 16698 16829 16830 16831
quiet$	12566 13544 13547 10616 16681
quiff$	11904
quiffs$	11904
quite$	6426 6446 2716 2898 3075 3078 3103 3112 5573 5584 5602
quiz$	4824
quizing$	4824
quizs$	4824
rabble$	2178 2179 11571 5365 6079
race$	9768 9771 9787 9791 9796 15882 9830
racists$	11994
radar	17125
radar$	16674 16985 16987 4708
radio	4691
radiotherapy$	6178
raff$	11569
rag$	13741 13742 14784 11566
ragged$	15908 15909
rags$	11566
raid	10786 11113
raid$	4570 17177 5196 12106
raided	10786
raided$	17201 17470 5196
raids$	5196 12106
rails$	14587 14737
raise$	9262 9263 9264 9267 9268 9270 9271 9274 10359 5599
raised$	10358 5599 11929
raiser$	11651
raisers$	11651
raises$	5599
raising$	9262 9263 9264 9267 9268 9270 9271 9274 5599
ramp$	4962
ramped$	17243
ramping$	4962
ramps$	4962
ran$	563 564 565 566 567 568 569 570 571 572 584 585 603 604 6930 715 933 934 935 1119 1475 1476 1477 1478 1479 1502 1503 1504 1505 1506 1507 1508 1509 1513 1514 1515 1516 1517 1518 1519 2290 14685 2672 2673 2674 2703 2754 2755 3379 3454 5152 5240 5412 5415 5435 12086
random	4825
random$	11043
rang$	1039 1040 1125 10318 16794
ranger	4750
rans$	14685
rape	11373
rape$	13360 7297 13706 13707 14333 14334 14335 14336 14337 14338 14339 14340 17437 11506 11560
raped	12241
raped$	13480
rarely$	3069 9287 3070 9288 3071 5096
raring$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
rascal$	6079
rascals$	6079
rash	11243
rash$	114 115 1867 1917 1918 17307 5315 5317
rat$	11567 11656 11659
ratbag$	11575
ratbags$	11575
rate	4940
rate$	8709 8710 11187 12106 12111
rated$	2230 2244 2601 2605
rates$	11187 12106 12111
rather$	1218 1219 8004 1787 8006 16757 16759 10743 16816 16817 16819 5573
rating$	16853
ratings$	16797 16798 16853
rational$	6607
rats	5189
rats$	11407 11567 11656 11659
rattle$	15557
rattled$	15556
rattles$	9494 9495
ratty$	6099
re	11158
re$	9995 10006 5371
reach$	12350 12351 12352 12353 14837 16129 16150 16173 10110 16181 16219 16220 16221 11957 11959
reached$	14237 14238 14239 14240 16035 16041 16046 16049 16055 16118 16124 16162 16179 16205 16206 16207 16208 16209
reaches$	11958
reaching$	16219 16220 16221 10158 11957
react$	16057 16744 12041
reacted$	12041 12042
reacting$	12041
reaction$	14955 14956
reacts$	12041
reactted$	12041
reactting$	12041
read	10790 5102 12234
read$	14837 15063 15064 4114 4115 4116 16525 16563 16924 4695 16978 10920 10959 17394
reader	5083
reader$	16998 11301
readers$	16998
readily$	712 713 714 12997 13014 13015 1236 1237 1238 1239 1240 1241 14030 14031 16695 16696 16697 16698 16829 16830 16831 5297
readin	5082 17395 11332
reading$	4695 11300 17396 11979 6010
reads$	4695
ready$	13187 13188 1026 1027 1028 1029 1031 1032 1033 1034 1035 7804 13869 13870 13871 13872 1591 1592 1593 1594 1595 1596 1790 1791 1792 1793 14777 2959 2960 16741 10678 4569 4584 4874 17474 5287
real$	8551 10439 10440 10441 10442 5914
realise$	197 8059 8060 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8269 8270 8271 8272 8273 8274 8275 8276
realised$	8059 8060 14151 14152 8089 8090 14181
really$	13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 9104 3822 3823 3824 3825 5602
reap$	936 937 7590
reaped$	936 937
reaping$	936 937
reaps$	936 937
rearrested$	12260
reason$	9222 9456 3239 16219 16220 16221 16675 4866 11957
reasoned$	16035 16041 16046 16055 16118 16124 16162 16205 16206 16207 16208 16209
reasoning$	16219 16220 16221 10161 11957
reasons$	14746 4866
reassurance$	15434
reassured$	15534
reassuring$	15532 15534
rebuff$	13264 7201 7202 7203 7204 5322 5727
rebuffed$	16000 16005 16006 16007 16008 5322 5727
rebufffed$	5322 5727
rebufffing$	5322 5727
rebuffing$	5322 5727
rebuffs$	5322 5727
recall$	17070
recalled$	5208
receiv	12050 5977
receive$	6536
receives$	5081
recent	4582
recent$	10800
reckless$	114 115 6354 12430 12431 12432 12433 6610 12818 945 1057 1344 1867 1917 1918 5230 5315 5317 6108
recklessly$	6064
recklessness$	12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420 13625 8050 8143 1926 8145 14937 14938 2659 2660 11737
reclaim$	4996
reclaimed$	4996
reclaiming$	4996
reclaims$	4996
recognise$	12664 14258 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8269 8270 8271 8272 8273 8274 8275 8276 15063 15064 15818
recognition$	16998 12071
recollection$	7419 1202 7421 1204
recomm	4919
recommit$	17066 17093
record	10841 4634 4651 4670 4677 4770
record$	12369 7973 10426 16525 10542 16747 10706 16893 4616 16923 10867 16941 10878 4666 4669 10895 4706 4709 4715 10963 10982 17075 11012 17077 17487 12197 12273
recorded$	4607 16939 10895 4679 4680 4706 4720 10963 17031 4793 4795 17214 11167 11168 5905
recording$	4444 4445 4446 4447 10775 4668 10892 10895 4706 4709 4715 10963 12005 12103
recordinged$	10895
recordings$	4668 10892 10895
records$	16881 16893 16905 16923 10867 16941 10878 4666 4669 10895 4706 4709 4715 10963 17035 10982 17047 17075 17077 12072 12197
recover$	5953
recovered$	17187 5953
recovering$	5953
recovers$	5953
recovery$	17423
recrui	16903
recruit$	547 548 5238 5239 11525
recruited$	12333 547 548 6767 550 551 552 5238 5239
recruiter$	13770 14484 11592 11595 11596
recruiters$	13770 14484 11592 11595 11596
recruiting$	547 548 5238 5239
recruitment$	12348
recruits$	547 548 5238 5239 11525
recruitted$	547 548 5238 5239
recruitting$	547 548 5238 5239
red$	7677 7678 7881 8718 8719 8720 17155 5662 5685 11925 5888
redeal$	17066 17093
redeeming$	11647
redemption$	11647 11959
redheaded$	9816 6129
reduc	4940
reduce	5098
reduce$	17221 17240 12140
reduced$	17251 12124
reduct	11159
reduction$	17223 17237
referenced$	10845
referr	17347
referral$	9936 3719 9938 3721 3722 16567 12017 6056
referrals$	9936 3719 9938 3721 3722 16567 16731 16732 12017 12018
referred$	5977
reflected$	8379
refuge	11394
refuge$	13399 17458
refus	5021 6204
refusal$	6600 383 384 385 386 387 388 2569 2570 2571 2572 2573 3699 3700 9945 4271
refusals$	3699 3700 9945 4271
refuse	6046
refuse$	13068 1183 13537 13538 1839 1942 1948 1949 1950 1951 1952 1954 2003 2055 15394 3698 15994 15999 16276 16280 5726 11947 11967 5806
refused$	12788 1183 1839 14131 14181 1942 1948 1949 1950 1951 1952 1954 2003 2055 3698 15994 15999 16000 16005 16006 16007 16008 16276 16280 5726 11947 11967 12012 5806
refuser$	11622 6089
refusers$	11622 6089
refuses$	1183 1839 1942 1948 1949 1950 1951 1952 1954 2003 2055 3698 15994 15999 16276 16280 5726 11947 11967 5806
refusing$	1183 1839 1942 1948 1949 1950 1951 1952 1954 2003 2055 9717 3698 15994 16276 16280 16489 16490 5726 11967 5806
regain	4966
regard	12050
regard$	6321 6322 6323 6324 6325 6327 6328 8527 8528 2311 8530 2347 2475 2478 9248 9249 9250 15536 16528 16529 16530 16531 16532 16533 16534 16535 10474 10475 10476 10477 10478
regardded$	2347 2475 2478
regardding$	2347 2475 2478
regarded$	2232 2347 2475 2478 2607 9474 15803 15804 15805
regarding$	2347 2475 2478 9184 11042
regardless$	12497 12501 13189 15362
regards$	2347 2475 2478
regist	4587 10841 4675 10893 17127
register$	16905 4669 10928 17035 17038 17480 12096 12212
registered$	5146 5963 12223
registers$	16193 16905
registration$	4558
registrations$	5850 12077
regret$	1077 14326 14327
regreted$	1077
regreting$	1077
regrets$	1077
regrettable$	10625 16690
regrettably$	6142
regretted$	1077
regretting$	1077
regula	4825
regular$	600 601 2184 11043 5244 5357
regularly$	599 17339
regulation$	14962 14963
rehab	17421 11358
rehab$	17422 12188
rehabilitation$	6056
reject$	2133 2134 15994 16280 5296 5336 5727
rejected$	2133 2134 15994 16000 16005 16006 16007 16008 16280 5296 5336 5727
rejecting$	2133 2134 15994 16280 16489 16490 5296 5336 5727
rejects$	2133 2134 15994 16280 5296 5336 5727
rejectted$	2133 2134 15994 16280 5296 5336 5727
rejectting$	2133 2134 15994 16280 5296 5336 5727
relapse$	16058 11952
related$	17392 11564
relati	17403 17454 12050
relations$	11467
relationship$	12384 6543 6684 467 661 662 663 12950 12951 6916 6917 6918 6919 13018 15011 15241 15242 3023 3024 3025 3026 3027 3028 3029 15366 15367 15368 15458 5143 11448 11467 11792 11832
relationships$	12384 6543 6684 467 661 662 663 6916 6917 6918 6919 13018 15226 15227 15228 15229 15230 15239 15241 15242 3023 3024 3025 3026 3027 3028 3029 15366 15367 15368 15458 11448 11467 11792 11832
relay	4665
relay$	4682 4930
relaying$	4682
relays$	4682 4930
releas	4640
released$	6045 6046
relentlessly$	6138
relevant$	4690
reliab	4582
reliable$	13484 16023 10800
reliant$	11818
relied$	9335 3118 3119 3120 3121 3122 9341 16205 16206 16207 16208 16209 4912
relies$	5195
relish$	1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 5295 5326
relished$	1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 5295 5326
relishes$	1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 5295 5326
relishing$	1206 1207 1728 1729 1730 1731 2061 2062 2063 2064 5295 5326
reluctance$	6600 383 384 385 386 387 388 2569 2570 2571 2572 2573
reluctant$	1945 1948 1949 1950 1951 1952 1954 2569 2570 2571 2572 2573 4462
relying$	5195
remain	11352 6041
remain$	12700 868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 16056 17416 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 12259
remained$	8796
remains$	6366 380 381 868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 8796 8801 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 11213 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582
remand	11098 6045
remand$	12263
remanded$	17161 17162 11422 12263
remark$	3691 3692 3693 3694
remarkably$	5584 5602
remarked$	3691 3692 3693 3694
remarking$	3691 3692 3693 3694
remarkked$	3691 3692 3693 3694
remarkking$	3691 3692 3693 3694
remarks$	12620 13532 13533 3691 3692 3693 3694
remind	4843
remind$	4703
reminded$	12483 12484 206 207 208 219 220 221 222 1703 1704 1705 1706 1707 1708 1709 1710 1732 1733 1734 1735 1736 1737 1738 4747 10968
reminder$	16687 16688
reminders$	12480 16687 16688
remiss$	6141
remit	4957
remorse$	14326 14327 14764 14765 14766 14767 14768 16027 11541
remorseless$	6099 6108
remote$	16741
remov	4630 5013
remova	17447
remove$	7396 7397 7398 7399 7400 7401 5131
removed$	402 403 404 405 16511 16512 17165 5016 5131 5132
removes$	5131
removing$	5131
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8011 15699 6210
reoffe	11163
reoffend$	16057 17050 17066 17093 11952
reoffended$	6215
reoffender$	6085
reoffenders$	6085
reoffending$	17222 17225 17227 5906 6215
reoffends$	6215
repair$	16744
repara	5210
reparation$	11428
repeat$	600 601 1228 16057 5244 5371 5872
repeated$	6450 1228 10623 10624 10647 16731 16732 5755 12018 5984
repeatedly$	599 10274 4359 5729
repeating$	1228 7447
repeats$	1228
repeatted$	1228
repeatting$	1228
replied$	13057 13341 14181 16364 16367 16368 16370 16371 16372 16373 16407 16408 16794 11976
replies$	4327 4328 11976
reply$	13092 13093 13094 14308 14310 16030 16036 16050 16525 16553 4327 4328 16685 16744 16747 11949
replying$	12506 12759 13092 13093 13094
report	4581 10801 10809 4634 4651 4665 4670 4676 4677 4787 11005 11332 12050 12053
report$	12664 13995 14086 14109 14258 16484 16567 16682 4456 16873 16923 4650 4653 10895 4682 4683 4684 16971 4709 4715 17075 17077 17116 4930 17396 5206 12017 12229
reportd$	4684
reported$	12791 13026 13034 7551 7552 14181 10895 4684 16981 4781 4808 17214 11167 11168 5206 12064 12099
reporting$	16029 4650 10895 4682 4684 4709 4715 5206
reportinged$	10895
reportings$	10895
reports$	16484 16567 16682 16923 4650 10895 4682 4684 16971 4709 4715 17075 17077 17116 4930 4939 5206 12017
reprim	6045
reprimand$	12263
reprimanded$	12263
reprimands$	12263
reprisal$	11503
reprisals$	11503
reprobate$	6079
reprobates$	6079
reputation$	12369 7973 2421 2422 2423 2424 2425 2426 2695 2696 10612 16720 10712 16786 5445
reques	10821 4899 4912 4919
request$	16567 16687 16688 12017
requested$	12075
requests$	13443 16687 16688 16731 16732 12017 12018
requir	10821 12050
require$	1572 1573 7797 1580 1581 1582 7930 15135 3135 3136 3137 9356 3139 3140 3141 3142 3152 3153 3154 15437 9374 9375
required$	1572 1573 13927 3152 3153 3154 15437 9374 9375 4945 17240 11343
requirement$	17483
requires$	1572 1573 3152 3153 3154 15437 9374 9375
requiring$	1572 1573 3152 3153 3154 15437 9374 9375
rerob$	17066 17093
rescuing$	15434 15509
reside	11162 5160 5162
residential$	11378 11380 5559
residents$	14412 8349 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14590 14594 8590 8591 10565 4937 17226 17255 11552 11553
resilience$	6121
resilient$	3178 3179 3180 3181 3532 11854 6121
resist$	12664 13068 13264 7201 7202 7203 7204 7815 13880 13881 13882 13883 14003 14146 14180 15394 3716
resistance$	2569 2570 2571 2572 2573
resistant$	2569 2570 2571 2572 2573 11964 11967 6108
resisted$	13208 14181 3716
resisting$	15779 3716
resists$	3716
resistted$	3716
resistting$	3716
resit	6014
resolution$	12274
resort$	543 544
resorted$	543 544 4415
resorting$	543 544
resorts$	543 544 4416
resortted$	543 544
resortting$	543 544
resources$	17236
respect$	7289 14258 14288 8233 8497 14764 14765 14766 14767 14768 16027 16030 16036 16050 16528 16529 16530 16531 16532 16533 16534 16535 11612 11949
respected$	13034
respit	5160
respite$	11378
respon	16865 10805 16903 10993 17090 12130
respond$	14258 16030 16036 16050 16084 16085 16553 16744 16747 11949
responded$	16364 16367 16368 16370 16371 16372 16373 16407 16408 16563 11976
response$	13532 13533 4206 4214 4215 4216 4327 4328 4444 4445 4446 4447 4560 10779 10780 4564 10785 16854 16862 16869 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 10896 4681 10902 4686 10909 16984 11040 4839 11063 11105 4925 4929 11148 17263 12005
responses$	4206 4214 4215 4216 4327 4328 4444 4445 4446 4447 12005
responsib$	16573 16661 16713
responsibbed$	16573 16661 16713
responsibbing$	16573 16661 16713
responsibed$	16573 16661 16713
responsibilit$	9113
responsibilities$	15176 16329 16573 16713
responsibility$	406 407 408 409 13198 13242 13243 13244 13513 14007 14166 1929 1930 8152 8153 8154 8155 8156 8157 8158 8159 8160 8161 8162 8163 8177 8178 8179 8180 8181 14246 14247 14248 14249 14250 14251 14252 14253 14254 14255 14256 8193 14293 15816 16329 16434 16528 16529 16530 16531 16532 16533 16534 16573 16713 4451 12237
responsibing$	16573 16661 16713
responsible$	12312 81 82 83 84 85 7222 13287 13288 13289 13290 1929 1930 3532 15816 16260 16261 16262 16265 16266 16267 16268 16269 16270 16271 16272 4443 16740 16917 17057 4783 11027 4818 11055 11056 4847 17145 4938 5219
responsibly$	13095
responsibs$	16573 16661 16713
rest$	6624 6625 6626 6627 7991 7999 8739 14817 14987 15105 15214 15215 15216 15217 15218 15261 15262 15263 15460 15732 15735 15890 15891 15892 16733 12019
resteal$	17066 17093
rested$	6624 6625 6626 6627
restor	4966
restra	5129
restraining$	11347
rests$	6624 6625 6626 6627 16733 12019
result$	369 6623 1136 11074 4867 11108 12229
resulted$	12294 13204 13205
resulting$	11108
results$	16720 10712 16786 16797 16798 17261 17396 12229
resume$	12452
resumed$	12452
resupply$	17066
retail	4600 10903 11162
retail$	11231
retailers$	4576 16859 10818 16946 16967 16969 4751 17226
retain$	5858
retained$	12075 5858
retaining$	5858
retains$	5858
retak	4966 6014
retaliation$	11503
retard$	6096
retards$	6096
return	12050
return$	12398 12414 6383 12538 12606 339 12700 12729 12731 12732 12733 539 540 541 542 6797 580 584 585 6807 6853 6861 644 645 646 6868 12936 13429 13824 13879 14258 16030 16036 16050 16056 16058 16525 4672 5275 11949
returned$	12538 339 539 540 541 542 580 584 585 5275
returning$	12506 339 12759 539 540 541 542 6794 580 584 585 6804 13053 5275
returnned$	339 539 540 541 542 580 584 585 5275
returnning$	339 539 540 541 542 580 584 585 5275
returns$	12538 339 539 540 541 542 580 584 585 4672 5275
reveal	4787 11005
reveal$	17046
revealing$	15908 15909 9866 5712
reveals$	17046
revel$	1092 1093 2135
reveled$	1092 1093 2135
reveling$	1092 1093 2135
revelled$	1092 1093 2135
revelling$	1092 1093 2135
revels$	1092 1093 2135
revenge$	11503
review	4723
review$	4620 11774
reviewed$	4620 11062 11133
reviewes$	4620
reviewing$	4620
reviews$	4620 11774
revolting$	5459
revolving$	2460 2461 2462 2463
rewards$	13620
rheumatic$	5947
rib$	17354 17355
ribs$	17354
ribss$	17354
rid$	4931 4948 11208
ridden$	849
ridding$	4948
riddled$	2378
ride$	13010 849 13932
rided$	849
rides$	13010 849
riding$	849
rife$	2378
riff$	5351
right$	6354 6356 6395 13154 13155 7151 7152 7153 13645 7673 1794 1795 1796 1797 1798 1799 1800 1801 8209 14293 2184 14575 2414 8647 9091 3035 3036 3037 9709 3492 3493 3494 5357 5444
rightly$	4456
rigid$	16672 16741 10678
rigoro	4976
rigorous$	11194
ring	16841 4683 4691 10985
ring$	12853 12854 1184 13577 13582 14086 14450 14451 14452 14453 14454 15944 10327 16525 4596 10901 5363 11925
ringin	16891
ringing$	16029 4596 10901
ringle	10874 17063 4879 17215 17290 12114
ringleader$	16938 17049 17084 17154 6082
ringleaders$	17049 17084 17154 11097 6082
rings$	8972 8973 9832 15944 10319 4596 10901 11925
ringworm$	6181
riot$	11631 11632 11633 11653
ripped$	15908 15909 9893 5705 5712
rise$	1605 4892 11216
rises$	1605 11216
risible$	16609
risk$	12282 12283 12293 6233 16 17 18 6307 12372 12373 12379 12385 12386 12387 12388 12390 12391 12392 12394 6467 6468 6469 6470 6471 6472 6473 6474 6475 6476 6477 6478 6479 13138 904 13374 13474 13502 7475 1258 1259 1260 1261 13842 13942 7973 14068 14211 14212 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14298 14299 14300 14301 14302 14349 14356 14369 8448 2231 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 14524 14525 8462 8463 8464 8465 8466 8467 8812 8813 2596 2597 8816 2599 2600 14883 14884 14885 14886 14887 14888 14889 14890 14891 14892 14893 14894 14895 14896 14897 14898 14899 14900 14901 14902 14998 15061 15226 15227 15228 15229 15230 15366 15367 15368 15378 15379 15380 15381 15412 15413 15414 15541 15649 15655 15656 15657 15658 9608 15759 10607 11133 4943 11191 11220 5228 11513 5837 5866 6208
riskier$	6354 5230
risks$	12282 12283 12372 12373 12385 12386 12387 12388 12390 12391 12392 12394 6408 6409 6467 6468 6469 6470 6471 6472 6473 6474 6475 6476 6477 6478 6479 13374 13474 13599 13842 13942 7973 14211 14212 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14299 14300 14301 14302 14349 14998 15049 15050 15051 15052 15053 15054 15055 15366 15367 15368 15378 15379 15380 15381 15649 9608 15759 11447
risky$	12282 12283 6354 170 171 172 173 174 175 176 6610 12818 7973 8310 14399 5230 5332 5509
risperidone$	6190
ritali	5971
ritalin$	12189
rival$	13516
rivalry$	11564
rivals$	11553
roaccutane$	6190
road$	12723 6763 1041 14656 14812 9543 15634 9607 5572
roadman$	14459 11565 6078
roadmen$	14459 11565 6078
roads$	15605
roam$	12764 14068 2351 2442 2443 2444 2445 2446 2447 2448
roamed$	2351 2442 2443 2444 2445 2446 2447 2448
roaming$	2351 2442 2443 2444 2445 2446 2447 2448
roammed$	2351 2442 2443 2444 2445 2446 2447 2448
roamming$	2351 2442 2443 2444 2445 2446 2447 2448
roams$	2351 2442 2443 2444 2445 2446 2447 2448
rob$	14068 14272 14273 14430 14431 14652 17036 17066 17069 17093 17094 11205 11505
robbed$	12333 12341 12779 13133 13480 7546 7547 13636 13637 13638 13650 13651 5223
robber	16847 16855 16865 10805 16909 17063 11001 17078 4798 17087 17091 17092 17099 17100 4819 17106 17114 17118 17119 17120 11163 11415 11417 11436 11437 11440 12087 6063
robber$	14551 14552 14553 14635 14636 14637 14638 14639 17057 11601 11602
robberies$	17039 17064 17065 11016 11037 17227 4998 17501 17502 17504 12105 12112 12281
robbers$	14551 14552 14553 14635 14636 14637 14638 14639 11601 11602
robbery$	12360 12778 12810 13294 7523 7524 13589 1415 13804 13806 13931 4560 10779 10780 4564 10785 16854 16862 16869 4590 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 10889 16956 16957 16958 10896 4681 10902 4686 10909 16984 4735 10974 17039 17040 11016 17082 11040 4839 11063 11080 11105 4925 4929 11148 5014 17479 17481 17500 17501 17502 17504 11503 5867 5877 12281
robbing$	13905 16917 17095 17176 11505
robs$	17036 17069 17094 11205
robust	4970 4976 4981 5911
robust$	11194 4980 11854 6123
robuster$	4980
robustly$	12100
rod$	1346
rode$	849
rogue$	14695 11656
rogues$	14695 11656
role$	13198 16713 11054
roles	16901
roll	6000
roll$	2110 3286 9505 9506 3620 16601 12218
rolled$	3286 9505 9506 3620 9839 15967 15968 11203 11204 12218
rolling$	2110 3286 9505 9506 3620
rollled$	3286 9505 9506 3620
rollling$	3286 9505 9506 3620
rolls$	3286 9505 9506 3620
roma$	3572 9797
romanian$	3572 9797 11914
romantic$	698 699 700 701
roof$	17452
room	11048
room$	13829 13830 13831 13832 13833 4576 16859 16877 16878 16879 10816 10817 10818 16945 16967 16973 16974 10953 17020 11395 11396 17464 5188 12066 12226
rooms$	16974 12066
roost$	13652
root$	1112
rope$	13766 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785
roped$	12333 1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785
ropes$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785 14995
roping$	1770 1771 1772 1773 1774 1775 1776 1777 1778 1779 1780 1781 1782 1783 1784 1785
rose$	1605 12111
rot$	2441 16558 16789
rotten$	2364 2365 5367 11728 6099
rough	12253
rough$	7567 7724 14468 14469 8417 8628 2495 2496 8861 8862 5333 5367 5451 5664 11885
roughest$	8407
round$	12622 12623 12625 12627 13524 13528 7756 7767 14997 8940 15036 3335 4860 11941 12140
rouser$	11583
rousers$	11583
route	17027
route$	6763 16914
routes$	16914
routin	4825
routine$	11043
row$	13294 13725 13728 10061 16126 10063 16248 16249 16250 11521
rowdiness$	14937 14938 2659 2660 11737
rowdy$	5515 6108
rows$	16248 16249 16250 5119 11521
rubber$	5780
rude$	14874 14875 14977 16280 10513 6108
rudeness$	14937 14938 2659 2660 11737
ruffian$	11656 6079
ruffians$	11656 6079
rug$	16710
rui	6045
rui$	12263
ruin$	13245 13569
ruining$	13573
rule$	14416 16393 16394 16395 16396 16397 16398 4563
rules$	14428 14594 8539 8540 8541 8542 15108 15501 15502 15503 15523 15525 15708 16393 16394 16395 16396 16397 16398 16708 16836 4563 11554 11671
ruling$	4563
rum$	17334
run	4904
run$	12398 12414 12472 12700 12729 12731 12732 12733 6678 6679 6680 6729 563 564 565 566 567 568 569 570 571 572 584 585 6812 6817 603 604 6930 715 734 735 13068 933 934 935 7246 7247 7313 1119 13409 13410 13411 13412 13413 13414 13429 1184 1284 1475 1476 1477 1478 1479 1502 1503 1504 1505 1506 1507 1508 1509 1513 1514 1515 1516 1517 1518 1519 13868 13873 14070 14086 8074 14180 14181 14192 2110 2124 2125 2290 14601 8554 2672 2673 2674 2703 2754 2755 2897 3379 3454 9696 9697 9698 16058 3793 3794 16280 10727 4624 4753 5003 5152 5240 5411 5414 5435 11982
runaround$	14619
runaway$	14551 14552 14553 11601 11602
runaways$	14551 14552 14553 11601 11602 6088
runed$	4753
rung$	6716 6717 6718 6719 6720 6721 6722 6723 14181 16563 10873
runing$	4753
runner	12097
runner$	12843 14554 2278 14660 14661 11525 11601 11603
runners$	12843 14554 2278 14660 14661 17081 11525 11601 11603
runnin	16903 10993
running$	12374 12375 12376 12377 12378 6760 12844 563 564 565 566 567 568 569 570 571 572 584 585 6811 6813 6817 603 604 7246 7247 1119 7533 1475 1476 1477 1478 1479 1502 1503 1504 1505 1506 1507 1508 1509 13805 1794 1795 1796 1797 1798 1799 1800 1801 2110 2124 2125 2290 2754 2755 2897 15620 15621 15622 15623 15624 16280 4624 17057 17090 5152 5240 5410 5413 5435 12062
runs	16903
runs$	563 564 565 566 567 568 569 570 571 572 584 585 6817 603 604 6930 715 734 735 933 934 935 1119 1475 1476 1477 1478 1479 1502 1503 1504 1505 1506 1507 1508 1509 2110 2124 2125 2290 2672 2673 2674 2703 2754 2755 2897 3379 3454 16280 4624 10856 16930 4753 5152 5240 5435 12062
rush$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1513 1514 1515 1516 1517 1518 1519 5287
rushed$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1513 1514 1515 1516 1517 1518 1519 5070 5287
rushes$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1513 1514 1515 1516 1517 1518 1519 5287
rushing$	1026 1027 1028 1029 1031 1032 1033 1034 1035 1513 1514 1515 1516 1517 1518 1519 5287
s$	10824 10991 17058 11227 5043 5046 11277 11279 11284 11313 11323 11326 5114 11333 11335 11336 5120 5121 11345 11348 5138 11360 5149 11380 17457 11403 11405 17471 17478 17484 11435
s17$	6209
s20$	6209
s31$	6209
s47$	6209
sabotage$	11517 5321
sabotaged$	11517 5321
sabotages$	11517 5321
sabotaging$	11517 5321
sad$	8745
sadistic$	5455
safe$	12346 12347 6395 13399 7495 13997 14210 14214 8151 14216 14228 14229 14237 14238 14239 14240 15341 9295 15384 15400 15403 15405
safeguard$	6280 12664 8170 14267
safeguarding$	15417 15418 15419 15420 15434 5755
safer$	6354 6395 7302 7303 7304 14006
safety$	12292 6229 12385 12386 12387 12388 12389 12390 12391 12392 12393 12395 12449 12450 6417 6418 12748 12749 13269 13399 13821 1540 14071 14211 14212 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8264 8265 8266 8267 8268 15378 15379 15380 15381 15494 16990
said$	131 6691 6725 6965 6966 6975 7145 13359 7551 7552 8033 8068 16103 10129 10130 10131 10240 10241 10244 10408 10409 4297 4298 4781 4837
sail$	1491
sailed$	1491
sailing$	1491
sailled$	1491
sailling$	1491
sailors$	15597
sails$	1491
saints$	15642
sale	17118
sallow$	6129
same$	12498 12500 12502 12504 13190 7277 7278 7279 7280 7281 7282 7283 7284 7285 7286 7288 7446 13511 8439 2465 8686 9353 9354 9355 3549 9840 15911 15924 9873 9880 10124 10125 10126 10127 5638 5699
sanction$	4916 5892
sanctioned$	402 403 404 405 8434 8435 8436 8437
sanctions$	4916
sand$	16707
sandy$	5662
sank$	1523 1524 1525 1526 1527 1528 1529
sat$	3664 3665 3666 4283 4284 4285 4286 4287 4288 4289 4290
satisfy$	16150
savage$	14551 14552 14553 11601 11602
savages$	14550 14551 14552 14553 14572 14573 14574 14824 11575 11601 11602
save$	7389 7390 7391
saved$	14237 14238 14239 14240 16205 16206 16207 16208 16209
saving$	15434 15509 16720 11647 11959
savings$	10712
savvier$	2707 2708 2709
savvy$	2707 2708 2709 9431 9432 9433 3532 3536 11786 6117
saw	5064 5143
saw$	1039 1040 1143 1992 1993 2347 9511 9512 3295 4190 4191 11282 5319
say	16933 4787 11005
say$	12445 6503 12664 6602 6675 7006 1188 13537 13538 7481 7516 13585 1636 7934 14003 7957 7958 7959 14092 14109 14142 8113 14180 14258 2175 9331 15818 15996 16030 16036 16050 10240 10241 10244 4621 11949
saying$	2175 9716 16029 16128
says$	2175 15997 16103 10240 10241 10244 4297 4298
scabies$	6181
scalde	5150
scalded$	11368
scale	17384
scallies$	6079
scally$	6079
scallywag$	6083
scallywags$	6083
scam$	13931
scan$	4620 17358
scandal$	6140
scandalous$	6140
scaned$	4620
scanes$	4620
scaning$	4620
scanned$	11062
scanning$	17025
scans$	4620 17358
scant$	103 110 7790 7872 2309 2310 2312 10464 10471
scantily$	3570 5654 5665
scar$	3591 11904
scarcely$	7578 7596 7597 7598 8109 1892 1893 1894 2996 2998 2999 3033 3069 9287 3070 9288 3071 3155 9373 3156 3157 9464 5589 5590 5604
scare$	15452 15453 15454 15557
scarecrows$	15969
scared$	15412 15413 15414 3173 3174 15556 15560
scares$	9227 15292 9494 9495 15680
scarf$	15949 11925
scaring$	12374 12375 12376 12377 12378
scarlet$	5947
scars$	3591 11904
scarves$	15949 11925
scatter$	17239
scattering$	4995
scenario$	12284
scenarios$	12284
scene$	14040 14041 15049 15050 15051 15052 15053 15054 15055 17040
scheme$	12096
schemer$	11601
schemers$	11601
scheming$	6108
schizo	6177
schizophrenic$	17420
school	4929 5095 17395 12222
school$	12831 12832 12833 13080 13081 7646 14126 14266 14471 14472 14473 14474 14498 14499 14500 14501 14502 14503 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14531 14558 8498 14590 8563 8638 14720 14721 14723 14948 3333 3334 16017 16018 16019 16093 10295 10300 10301 10303 4092 16765 10728 4514 16832 16833 11147 17362 17372 17373 17374 17375 17376 11313 17378 17379 17386 17388 17389 17396 17474 11411 11464 5404 5755 5804 5813 5814 12208 12218 12219 12220 6011
schoolboy$	5380
schooled$	5099
schooling$	13307 17387 12220
schoolmates$	11600
schools$	14498 14499 14500 14501 8590 8591 11147 17383 17465 12218
sclerosis$	17422
scolio	6180
scor	12084
score$	1534 14995 15605 16853 12101
scored$	1534 17018
scores$	1534 16853 12101
scoring$	1534
scorn$	16810 16811 16812 16813 16814 5322
scorned$	5322
scorning$	5322
scornned$	5322
scornning$	5322
scorns$	5322
scoundrel$	11656
scoundrels$	11656
scour$	4620
scoured$	4620
scoures$	4620
scourge$	8839
scouring$	4620
scours$	4620
scramble$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
scrambled$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
scrambles$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
scrambling$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
scrap$	13127 1398 13724
scraped$	11905
scrapes$	7370 7371 7372
scrapheap$	16199
scrapings$	2493
scrapper$	11656
scrappers$	11656
scratch$	16591
scrawny$	6129
scream$	11534
screamed$	12788 14131 14181
screening$	17331
screens$	16287 16317 16318 16319 16320
screenshot$	10892
screenshots$	10892
screw$	5446
screwed$	2623 8995 8996 5476
screws$	5446
scribe	5083
scribe$	11301
scrolled$	11062
scrote$	6083
scrotes$	6083
scrounger$	11601
scroungers$	11601
scrubber$	6096
scrubbers$	6096
scruffily$	3570 5665 11924 11926
scruffy$	3572 9795 15908 15909 5664 5685 5705 5712 6129
scruples$	14764 14765 14766 14767 14768
scrutiny$	16985
scum$	6079
scumbag$	6079
scumbags$	6079
search	10786 10790 16880 16940 17032 4860 17148 17164 5018
search$	4570 4620 10859 4778 4835 4854 17141 11078 4876 17177 17178 11115 17180 4901 11120 4903 17186 4921 17211 5000 5001 17287 11236
searched$	4620 17113 11062 4901 17201
searches$	4620 17107 4854 17178 11115 17180 4901 4903 17186 4921 17276
searching$	4620 17178 4901 4903 4921
searchped$	4876
searchs$	4620 4876 5000
seasoned$	3340 6122
seating$	10841
second$	7338 7342 7794 2492 3549 10473 10692 5089
secrecy$	7102 8143 16581
secret$	13544
secretive$	6108
secretly$	1213 1214
secrets$	13547
sectio	17421 11358 6194
section$	11117
section17$	6209
section20$	6209
section31$	6209
section47$	6209
sectioned$	17422
secur	5874
secure	4867 17160 5162
secure$	13066 13067 11380 17490 11431 5858 6056
secured$	16929 12075
secureed$	5858
secureing$	5858
secures$	5858
securi	4600 10903 10910 4728 10956 4750 11040 4830 11048 4867 4929
security$	14412 4576 16859 10818 16946 16967 16969 16974 4694 10946 4732 17020 4751 4752 17104 4875 4893 11147 5017 11553
seduce$	317 1088 1089 1090 1091 5234 5289
seduced$	12333 317 1088 1089 1090 1091 2065 5234 5289
seduces$	317 1088 1089 1090 1091 5234 5289
seducing$	317 1088 1089 1090 1091 5234 5289
see	16854 5064
see$	197 12574 12664 12700 7246 1039 1040 1143 13879 1804 1807 1810 1811 1992 1993 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8269 8270 8271 8272 8273 8274 8275 8276 2347 2475 2478 2500 2501 15290 9248 9249 9250 9261 15536 9511 9512 3295 15652 15653 15654 15981 16553 16747 16880 4609 4616 4621 16925 17005 11282 11398 5319
seed$	11585
seeds$	11585
seeing	5064
seeing$	12506 12759 7246 9184 11282 5156 11398 5269 5319
seek	10821 4867 4899 4912 5889
seek$	325 617 618 619 620 621 622 623 2067 8285 2068 2069 2070 2071 2072 2073 2089 2090 2092 16280 10259 4573 16899 10836 5528 5529
seeked$	10259 4573 10836
seeker$	14541 11545 11745 12259
seekers$	14541 11545 11745
seekin	10821 4899 4912
seeking$	325 617 618 619 620 621 622 623 2067 8285 2068 2069 2070 2071 2072 2073 2089 2090 2092 8845 8863 16280 10259 4573 10836 11545 11745 5528 12259
seekked$	10259
seekking$	10259
seeks$	325 617 618 619 620 621 622 623 2067 8285 2068 2069 2070 2071 2072 2073 2089 2090 2092 10259 4573 16899 10836 5528 5529
seem$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 9348 9349 9350 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 9664 3491 3507 3564 3576 4225 4226 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5583 5585
seemed$	868 869 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 4225 4226 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5583
seeming$	4225 4226
seemmed$	4225 4226
seemming$	4225 4226
seems$	380 381 868 869 7637 7638 2043 2160 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2516 2527 2531 2541 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3564 3576 4225 4226 5247 5260 5376 5378 5383 5430 5438 5457 5470 5510 5512 5521 5522 5582 5583 5585
seen	16916 17045 5143 5212
seen$	562 14151 14152 8089 8090 2233 2608 2719 2936 9474 9511 9512 3295 3302 3337 3474 3475 3476 15803 15804 15805 16035 16041 16046 16055 16118 16124 16162 4190 4191 16597 16911 16937 10920 5064 5071 5156 5319 12086 12093 12099
sees	5064 5143
sees$	1143 1992 1993 2347 2475 2478 11282
seize	4718
seize$	4658 10936 5858
seized	10935 4718
seized$	4658 16999 10936 17187 12075
seizeed$	5858
seizeing$	5858
seizes	4718
seizes$	4658 10936 5858
seizin	4718
seizing$	4658 10936
seizur	6180
seizure$	4718 4855 17172 12072
seizures$	4855 12072
seldom$	3069 9287 3070 9288 3071
select	5005 6174
selected$	4762
self	5938 6191
self$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 102 141 6576 12669 6686 6687 6688 12806 6756 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 13569 13573 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 8224 8225 8226 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 8899 8901 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 3467 3468 3469 9703 3486 3487 15775 15783 10673 11373 11444 5237 11474 11475 5280 5299 11523 5395 11816 11817 5600 5631 5775
selfharm$	12156
selfharmed$	12156
selfharming$	12156
selfharms$	12156
selfie$	12895 6832 6833 6834 12906 6865 6866 649 650 13312
selfies$	12895 6832 6833 6834 12906 12907 6865 6866 649 650 13312
selfish$	6108 6140
selfishness$	14937 14938 2659 2660 11737
sell$	12398 12414 12700 12729 12731 12732 12733 6678 6679 6680 563 564 565 634 734 735 946 7246 7247 13409 13410 13411 13412 13413 13414 13429 7454 7456 7458 13523 13602 13868 13873 1606 1607 1608 7827 14068 14272 14273 14308 14310 14316 14318 14430 14431 17069 5240 5257 11491
selled$	7454 7456 7458
sellin	16891 16903 10993 17063
selling$	12821 563 564 565 634 7247 7454 7456 7458 13805 13835 1606 1607 1608 13905 15620 15621 15622 15623 15624 16254 16255 16260 16261 16262 16263 16264 16265 16266 16267 16268 16269 16270 16271 16272 16917 17057 17095 5225 5240 5257 12079 12280
sellled$	7454 7456 7458
sellling$	7454 7456 7458
sells	16903
sells$	563 564 565 634 734 735 946 7454 7456 7458 1606 1607 1608 10856 16930 17069 5225 5240 5257
selves$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11444 11474 11475 11523 11816 11817
semh	5990
semh$	12208
semi$	5133
sen$	17367 5994 12213
send	4581 4664 4665 4676 4683
send$	12398 12700 613 614 615 616 625 1030 7454 7456 7458 13605 1462 13868 13873 14308 14310 14316 14318 4580 4650 10887 4674 10901 4684 4845 11106 4930 4977 5248 5272 11491 5994 12213
sendd$	4684
sendded$	7454 7456 7458 1462
sendding$	7454 7456 7458 1462
sended$	7454 7456 7458 1462 10887 4684
sendes$	4674
sending$	613 614 615 616 625 1030 7454 7456 7458 1462 16219 16220 16221 4650 10887 4674 10901 4684 4845 4977 5248 5272 11957
sends$	613 614 615 616 625 13443 7454 7456 7458 1462 4650 10887 4674 10901 4684 4845 11106 4930 4977 5248 5272
sensation$	5327
sense$	13507 13508 13673 13674 13675 13676 13677 13678 13679 13680 13681 13682 13683 13684 13685 13952 13953 13954 13955 13956 13957 13958 13959 7896 7897 7898 14291 8229 2320 8704 2756 2758 9195 15260 3017 3018 3019 3020 3021 3022 9276 3059 3060 9279 15612 15664 15818 15929 16479 16480 16481 11516 11537 11840
sensible$	12309 6354 6395 7032 3035 3036 3037 15405 3532
sensibly$	13095
sensit	4582
sensitive$	10800 11760 5834
sensor	5027
sensory$	11245
sent	4581 10904 10969
sent$	12555 12556 12557 12559 613 614 615 616 625 13043 13044 13045 13057 7454 7456 7458 1462 14181 4580 16924 11342 5175 11422 5248 5272 11491 12012 6040
senten	17403
sentence$	4888 12267 6053 12272 12274
sentenced$	11422 6053
sentences$	4888
sentencing$	6053
separa	17403 17405 11342 11344 17418
separate$	4559 17239
separated$	17406
separates$	4559
separating$	4995 17406
separation$	17408
sepsis$	6179
september$	12833
sergea	4560 10779 10780 4564 10785 16854 10813 10814 10815 4598 4599 4600 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 4735 11040 4839 11063 11105 4925 4929 11148
sergeant$	10778 16844 16849 4576 16877 16878 16879 10816 10817 10818 16892 10835 4642 10861 10864 4649 10870 10872 16943 16947 16948 16950 16960 10899 16964 16966 16973 4732 10953 17104 11057 17169 11143 11147 17212 5830 12139
serial$	600 601 4558 5244 5371 5384 5872
series$	4053 12095
serious$	6315 698 699 700 701 8551 10439 10440 10441 10442 5371 5755
seriously$	14328 14329 14330 14331 14332 16426 16427 16443 16444 16445 16446 16447 16448 16449 16450 16451 16452 16453 16521 16522 16523 16524 4359
seriousness$	14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14299 14300 14301 14302
sertra	5971
sertraline$	12189
servant$	11525
servants$	11525
serve$	3106 3107 4914 4960
served	17167
served$	4914 5089 5213
serves$	872 873 3106 3107 4914 4960
servic	17347
service$	14456 8484 14748 16093 10295 10300 10301 10309 4092 10337 10338 16715 16765 10720 10728 4514 16832 16833 4661 17222 17331 5755 12005 5804 5813
services$	7426 14266 14267 14271 8555 14748 14851 14981 15390 15391 15392 15393 15428 15429 15430 15431 15432 15475 15476 3235 3237 3723 3724 3725 3726 10295 16363 10300 10301 10306 10307 4092 16765 10728 16832 16833 17331 17343 11540 11944
serving$	4914 11334 11993 6018
session$	185 187 188 8911 16093 16273 16274 16275 16314 16315 16316 11539
sessions$	185 187 188 6447 12512 12545 12546 14948 8911 16093 16314 16315 16316 11539
set$	74 75 76 12456 545 566 567 568 569 570 571 572 13376 13377 13378 13379 13380 13381 7471 1291 1292 1293 1294 13790 13791 1789 14505 2268 3015 3016 9776 3776 3777 3952 4719 5224 11862 11863 12227
sets$	74 75 76 566 567 568 569 570 571 572 1789 2268
setter$	11687
setters$	11687
setting$	74 75 76 5224
settle$	16030 16036 16050 11949
seven	10781 10796 16944 10891 10913 16983 10951 4736 4737 17027 17028 17030 17071 4803 4817 11047 17117 17134 17137 17142 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 5015 12114
seven$	14506 14576 16653 11021 17109 17111
severa	17008
several$	6450 631 9722 3608 10623 10624 10647 16731 16732 12018 5867 5984
severe	5933
severely$	6003 6021
sewer$	14822
sex$	12384 6543 12719 6750 6844 12910 6851 635 6858 12925 651 652 653 654 12947 12948 13018 7002 13313 13425 13426 13427 13428 13804 13806 8468 14819 8920 15008 15009 15226 15227 15228 15229 15230 15239 15366 15367 15368 15458 9699 11364 5198 11448 11469 11481 5456 11792
sext$	6069
sexted$	6069
sexting$	11465
sexts$	6069
sexual$	12818 6831 6842 6847 6849 6850 636 637 638 639 641 6862 6863 6864 651 652 653 654 12949 698 699 700 701 7248 15008 8977 8980 9177 15459 5049 5198 5249 5261
sexualised$	12818 6831 6842 14865 14866 14867 14868 14869 14870 14871 14872 14873 11471 11472 5515 6118
sexuality$	13065
sexually$	2214 2215 9400 5252 5472 5575 5576 5615 5633 12241 6189
sgt$	16964
shabbily$	3570 5657 5665
shabby$	15908 15909 5705 5712 6129
shadow	5018
shadow$	16976 17010 4733 17112 11236
shadowed$	4733
shadowing$	4733
shadows$	9832 4733
shady$	5451 6099
shaggy$	5662
shall$	3748 3749 3750 3751 3752 3753 4882
shallow$	6108
sham	17264
shambles$	6140
shambolic$	16609 6140
shame$	7142 14764 14765 14766 14767 14768 16593 10625 16690 5777
shameful$	16488 6140
shamefully$	6140
shameless$	6099
shar	4640 4664
share	4676 5833
share$	12700 613 614 615 616 625 7179 991 1009 1010 1011 1012 1030 1963 3662 16030 16036 16050 16553 16744 16747 10794 4577 4580 10887 4674 4684 4821 4930 5177 5248 5699 11949
shared$	613 614 615 616 625 991 14181 3662 10408 10409 16563 10794 4577 4580 4684 5248 5699
shareed$	10887 4684
sharees$	4674
shareing$	10887 4674 4684
shares	5833
shares$	613 614 615 616 625 991 3662 10794 4577 4580 10887 4674 4684 4930 5177 5248 5699
sharin	12050 5833
sharing$	613 614 615 616 625 991 1030 3662 16607 10794 4577 4580 5177 5248 5699
sharks$	13783
sharp$	9431 9432 9433 3536
sharper$	2707 2708 2709
sharpest$	14709
shaved$	5681 5683 5685 11905 5698
shaven$	5652 5653 5682 5685 5698
she$	6370 6377 6889 6970 6971 6976 6977 7026 7040 7043 7332 7489 7591 13715 1835 2156 8374 2157 14439 2158 2159 2186 8547 2349 14994 16108 16109 16110 16111 16112 10067 10068 10069 10071 10196 10197 3981 10201 10295 16363 5996
shed	12253
shed$	4431 17449 17461
shedding$	4431
sheep$	14495 11601
sheer$	5310
sheet$	12066
sheets$	12066
shelter$	12917 12918 12919 12920 12921 12922 12923 12924 17449
shield$	7389 7390 7391 5293
shieldded$	5293
shieldding$	5293
shielded$	5293
shielding$	15420 15425 15426 15427 15434 5293
shields$	5293
shift$	6678 6679 6680 7247 10139 10140 5849
shifting$	7247 14455
shiftless$	6110
shifty$	5451 5664 11885 6099
shilling$	14712 14716 14717
ship$	15661
shirk$	4431
shirked$	4431
shirking$	4431
shirkked$	4431
shirkking$	4431
shirks$	4431
shirt$	9836 3619 9844 9845 15917 11925
shirtless$	6129
shirts$	9836 3619 9844 9845 15917 9903 11925
shock$	13246 15557
shocked$	15556 15560
shocking$	4323 4324 4325 4326 10625 16690 16726 16727 16728 16729 5515 5787
shockingly$	5471 6142
shocks$	9494 9495 15578 15680
shoddy$	6140
shoes$	9844 9845 15933 15934 15935 15936 15937 15944 17472 11925 11930
shoot$	1533
shooti	17078 17091 17099 17100
shooting$	1533
shootings$	17064
shoots$	1533
shop	4600 10903 10910 11231
shop$	12831 12832 14686 4576 16859 10818 16946 16967 16969 16974 4990 17295 17298
shopke	4600 10903 11162 11441
shopkeeper$	12599 12912 17505
shopkeepers$	12599 12912 14412 14590 8590 8591 4576 16859 10818 16946 16967 16969 4751 4937 17226 17255 11552 11553
shopli	4798 17087 17091 17092 17100 4819 17114 17216 11163 11415 11436 11437 6217
shoplift$	11505
shoplifter$	14551 14552 14553 14660 14661 11601 11602
shoplifters$	14551 14552 14553 14660 14661 11601 11602
shoplifting$	12374 12375 12376 12377 12378 12810 12821 12825 13804 13806 13905 14578 11016 11037 17129 4935 11154 17227 4998 5014 17479 17500 17501 11505
shoppe	11162
shoppers$	14590 17226 17255 11552
shopping$	11231
shops$	14590 8590 8591 4576 16859 10818 16946 16967 16969 16974 4751 4937 4990 17295 17298
short$	2434 2435 8760 8761 9779 15908 15909 9866 9893 16477 16478 5454 5524 5641 5662 5684 5685 5712 5774 12015 6129
shortcoming$	5754
shortcomings$	16334 16335 16336 5754 11974 6139
shortest$	3593 5689
shorts$	15902 3621 9844 9845 15930 15931 15933 15934 15935 15950 15951 15952 15957 11925 11930
shot$	12368 1533 14759 10831 5359
shots$	14759 10831 16907 16913
shotted$	5241
shotter$	6089
shotters$	6089
shotting$	563 564 565 5240 5241
should	4863 11328
should$	26 27 28 29 30 31 761 762 1084 7579 13648 1721 1823 1841 1849 1850 1851 1852 1853 1854 1855 1856 1857 1865 1869 1870 1871 1872 1890 1899 1900 1901 1902 1903 1904 1905 1906 1907 1908 1909 1910 1911 1912 1913 1959 1972 2779 2780 2781 2782 2832 3011 3068 3148 3199 3256 3257 15784 9739 4059 4061 4062 4063 4064 10284 16358 10445 4314 10537 4543 10943 4732 4804 4856 4882 17204 4984 17392 5757 5827
shoulder$	14961 3588 17354 17355 5805
shouldered$	11865 5805
shouldering$	5805
shoulderred$	5805
shoulderring$	5805
shoulders$	14961 15026 17354 5805
shout$	2672 2673 2674 5288 11961
shouted$	6716 6717 6718 6719 6720 6721 6722 6723 14008 14181 5150 5288 11961
shouting$	13698 13699 5119 5288 11961
shouts$	2672 2673 2674 5288 11961
shoutted$	5288 11961
shoutting$	5288 11961
show	4567 16854 4775 10994 4792 4836 12050
show$	357 1868 8131 8132 8133 8134 1934 1935 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 14258 8199 8262 8263 14378 8614 2482 16030 16036 16050 16094 16095 16096 3934 16308 4621 10918 10944 17046 11949
showed$	357 1868 1934 8262 8263 2482 4246 10944
showin	4775 4792
showing$	357 13698 13699 1934 4246 16857 17328
shown	10904 10969
shown$	197 6481 6482 13087 13088 7025 1868 8131 8132 8133 8134 1935 8262 8263 9963 16163 16164 16165 16166 16324 4246 4720
shows	4775 10994 4792
shows$	357 1868 1934 8262 8263 2482 16094 16095 16096 3933 4246 4621 10944 17046 11015
shred$	1399 8703
shrewd$	9431 9432 9433 3536
shrinking$	9463 15528 15529 15530 15531
shrug$	2019 3200 3289 4450
shruged$	2019 4450
shrugged$	2019 3289 4450
shrugging$	2019 4450
shruging$	2019 4450
shrugs$	2019 3289 4450
shunt$	5041
shut$	13800 4497 12012
shuts$	4497
shutting$	4497
shy$	2434 2435 11749
siblin	17448
sibling$	17462 11776 5562
siblings$	6219 12830 14976 15205 17425 17462 11445 11776
sick$	8634 17317 17362
sickle$	6180
side$	14722 15843
sidekick$	6081
sidekicks$	6081
sidelined$	5788
sides$	13270 14722
sight	11218
sight$	17158 17282 12115 5960 5961
sighted$	11992 12099 12179 6154
sighti	4579 5850
sighting$	10774 4729 12068
sightings$	16954 4729 5846 12068
sign$	1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 7784 7785 4409 4410 4411 4412 16711 16712 5207 12014 12017
signal$	12588 17170
signals$	12588 12589 13744 11529
signed	11069
signed$	1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 7784 7785 17133 5079 5080 5207
significant$	2594 2595
signing$	1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 7784 7785 5207
signs$	1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 13946 4409 4410 4411 4412 16711 16712 16731 16732 16902 5207 11529 12014 12017 12018
silence$	7102 13228 13415 13416 13417 13418 13419 13420 13625 8143 16581
silent$	13546 13547
silliness$	12675 12676 12677 12678 12679 12680 13165 7140 7141 8050 8143 1926 8145
silly$	6315 114 115 6354 170 171 172 173 174 175 176 6610 945 1344 1826 1917 1918 3017 3018 3019 3020 3021 3022 11531 5314 5317 6108
silo$	5817 5818
siloed$	6144
silos$	12034
similar$	3572 9797 5641 5699
simple$	5310 6043
simpler$	4874
simply$	13087 13088 7025 840 14157 14158 14159 14160 2671 3291 3822 3823 3824 3825 10283 4229 4230 4417 4418 4459 5729 5794
since$	17332 17335 17356 17447 11821 12276
single$	3901 3902 10209 10250 10251 4120 10339 10407 4582
sink$	1523 1524 1525 1526 1527 1528 1529
sinker$	13970
sinking$	1523 1524 1525 1526 1527 1528 1529
sinks$	1523 1524 1525 1526 1527 1528 1529 16195
sister	11338 17404 11341 5139 17448 17454
sister$	12830 7995 8003 5115 5116 17402 11374 17462 11776
sisters$	12830 7995 8003 14976 9097 9098 9099 11776
sit	16916
sit$	6656 3664 3665 3666 3668 3680 3681 3682 3683 3684 16030 16036 16050 4283 16745 11949
site$	12068
sits$	3664 3665 3666 3668 3680 3681 3682 3683 3684 4283 4284 4285 16903
sitting$	13187 13188 13698 13699 4283 4284 4285
situation$	12284 6619 13171 13172 13259 1041 1114 1115 7471 14211 14212 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 14374 15416 15830 10607 16725 10725 5186 12254
situations$	12284 7370 7371 7372 14374 15830
six	10781 10796 16944 10891 10913 16983 10951 4736 4737 17027 17028 17030 17071 4803 4817 11047 17117 17134 17137 17142 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 5015 12114
six$	1376 14482 14576 3562 9781 9782 3608 15890 15891 15892 15893 15894 15895 10084 10093 10099 16653 11021 17109 17111
sixteen$	15078 15079 15080 15081 15082 15083 2835 2836 2837 11801
size$	2867 2868 3457 3458 3459
skank$	6096
skanks$	6096
skanky$	6099
skate$	1490
skated$	1490
skaters$	10084 10093
skates$	1490
skating$	1490
skeletal$	5641
ski$	5717
skilled$	3546
skills$	2756 2758 9276 3059 3060 9279 15801 11842
skimpy$	9866 5712
skin$	14665 15549 9804 9820 17308 11887 5671 5677 5946
skinned$	11846 11879
skinniest$	3593 5689
skinny$	9779 9816 9893 5641 5712 6129
skins$	12929 15549
skirt$	15902 3621 9844 9845 15930 15931 15933 15934 15935 11925 11930 11937
skirts$	15902 3621 9844 9845 15930 15931 15933 15934 15935 15950 15951 15952 15957 9903 15975 11925 11930 11937
skive$	6068
skived$	6068
skives$	6068
skiving$	6068
skunk$	11275
slack$	1057
slag$	11601
slags$	11601
slap$	14043 15574 17431
slapdash$	6100 6140
slappe	5150
slapped$	17431 11368
slapper$	6096
slappers$	6096
slaps$	17431
slave$	11712 5495 6102
slaves$	11712 6102
sleazy$	6099
sleep	11262 11274
sleep$	6383 12700 12764 627 7246 1039 1040 1042 15518 15652 15653 15654 17326 17338 17339 17452 5172 5181 5182 5250 5936
sleeped$	5174
sleepes$	5174
sleeping$	627 7246 5167 5172 5174 5181 5250 5973
sleeps$	627 1042 5172 5174 5179 5181 5182 5250
sleepwalk$	1523 1524 1525 1526 1527 1528 1529
sleepwalked$	1523 1524 1525 1526 1527 1528 1529
sleepwalking$	1523 1524 1525 1526 1527 1528 1529
sleepwalkked$	1523 1524 1525 1526 1527 1528 1529
sleepwalkking$	1523 1524 1525 1526 1527 1528 1529
sleepwalks$	1523 1524 1525 1526 1527 1528 1529
sleeves$	3621
slender$	5641 6129
slep$	6035
slept$	627 1039 1040 1042 11249 5167 5183 5250 6035
slicked$	3587 11905
slid$	1523 1524 1525 1526 1527 1528 1529
slide$	1523 1524 1525 1526 1527 1528 1529 3286 9505 9506 12027 12066
sliders$	15933 15934 15935 15950 15951 15952 15954 11925 11930
slides$	1523 1524 1525 1526 1527 1528 1529 3286 9505 9506 12066
sliding$	1523 1524 1525 1526 1527 1528 1529
slight$	3557 5641 6129
slightest$	7873 14783 10149 10465
slightly$	3560 5643
slim$	9779 5641 6129
slimly$	5643
slip$	1523 1524 1525 1526 1527 1528 1529 10610
sliped$	1523 1524 1525 1526 1527 1528 1529
sliping$	1523 1524 1525 1526 1527 1528 1529
slipped$	1523 1524 1525 1526 1527 1528 1529
slippers$	15946 15954 15962 11925
slippery$	5451 6099
slipping$	1523 1524 1525 1526 1527 1528 1529
slips$	1523 1524 1525 1526 1527 1528 1529 16923
slipshod$	6140
slit$	5698
sloppy$	4323 4324 4325 4326 11885 5787 6140
sloth$	12029
slovenly$	6110
slow$	1840 2569 2570 2571 2572 2573 4323 4324 4325 4326 16672 16726 16727 16728 16729 16741 10678 4462 5481 5787 5988
slowly$	16741
slut$	11601
sluts$	11601
sluttish$	6099
slutty$	6099
sly$	6108
slyness$	14937 14938 2659 2660 11737
smacke	5150
smacked$	11368
smackhead$	6096
smackheads$	6096
small$	2304 2356 9082 9233 9779 3567 5588 5641
smaller$	8345 8346 8355 8356 8357 8358
smart$	13553 13556 9431 9432 9433 15670 9797 11784 11790 5712
smarter$	6354
smartly$	3570 5665 11924 11926
smarts$	11785 11840
smash	17430
smashe	11204
smashed$	17268
smell$	3363 3364 3365 3366
smelly$	15908 15909 6129
smitten$	673 674 675 676 677 678 679
smok	5057
smoke$	12398 12700 12729 12731 12732 12733 517 7252 1039 1040 13336 13337 13338 7454 7456 7458 13602 13868 13873 14068 14308 14310 14430 14431 3315 3316 3317 3318 3319 16280
smoked$	13057 1039 1040 7454 7456 7458 16280
smoker$	14547
smokers$	14547
smokes$	1039 1040 7454 7456 7458 3315 3316 3317 3318 3319 16280
smoking$	6230 12295 12296 6577 905 7252 1039 1040 7454 7456 7458 13698 13699 16280
smooth$	13631 5613
smug$	6099
snakes$	11601
snapch	4844
snapchat$	6527 6528 6529 605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894
sneak$	337 11601
sneaked$	337
sneaking$	337
sneakked$	337
sneakking$	337
sneaks$	337 11601
sneaky$	6110
snide$	6099
sniffer$	4922 11141
snood$	15949 11925 6135
snoods$	15949 11925 6135
snotty$	6099
snub$	5322
snubbed$	16000 5322
snubbing$	5322
snubed$	5322
snubing$	5322
snubs$	5322
snuck$	337
so	4843
so$	12499 12503 12789 6950 7490 13580 1586 7966 7967 8402 8610 8632 3258 3259 3260 3261 3262 3263 15666 10286 4251 4831 5312 5584 5602
sobrie	5201
sobriety$	11419
social$	12813 12819 605 606 607 608 609 8333 14579 8743 8844 14914 14978 15469 15470 15471 15472 9947 10295 16363 4086 10305 4089 4501 4503 10930 4741 4743 17065 4844 17130 11121 11279 11377 5165
society$	8316 2099 2100 2101 2102 8321 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528
sociopath$	11601
sociopathic$	6108
sociopaths$	11601
socks$	9903
sod$	10485 11575
sods$	11575
sofa	11388 12253 6210
sofa$	17452 5171 17463
soft$	13187 13188 15639
software$	10919
sold$	563 564 565 634 734 735 946 7454 7456 7458 1606 1607 1608 16251 5225 5240 5257 11491
soldier$	12640 11576 11656
soldiers$	12640 14629 11576 11656
solely$	4452 4453 5803
solicit$	1088 1089 1090 1091 5281 5289
solicited$	1088 1089 1090 1091 5281 5289
soliciting$	1088 1089 1090 1091 5281 5289
solicits$	1088 1089 1090 1091 5281 5289
solicitted$	1088 1089 1090 1091 5281 5289
solicitting$	1088 1089 1090 1091 5281 5289
solid$	5641
solidly$	5643
solve	5894
solve$	17240
solves	5894
solvin	5894
somali$	3572 9797 11914
some$	128 902 7178 1391 1401 2189 3608
somebody$	12758 12780 13579 13584 13738 14000 14137 10013 10184 10295 16363 4889
someone$	12758 12780 6881 13579 13584 13738 14000 14137 9126 3005 10013 10184 10295 16363 4889
something$	12789 13030 13580 16283 4667 16963
somewhere$	12917 12918 12919 12920 12921 12922 12923 12924 1361 1362 1363
son	17197
son$	15161 11265
sons$	15161
soon$	14030 14031 3291 16695 16696 16697 16698 16829 16830 16831
sooner$	1218 1219 8004 1787 8006 15091 15234 16346 16355
sophisticated$	2793 2957 3477 6122
sorely$	4359
sorry$	13704 16163 16164 16165 16166
sort$	13213 14406 2370 2372 2373 2374 14778 15417 15418 15419 9497 15904 4559 11551 11669
sorts$	13213 4559 11551 11669
sought	4757 17167
sought$	325 617 618 619 620 621 622 623 1126 14181 2067 8285 2068 2069 2070 2071 2072 2073 2089 2090 2092 10259 10975 5529
soul$	13890 13891 15056 15057 15058
soulless$	6099
souls$	13889 13891 14813 11797
sound$	9664 5583
sounds$	5583
sour$	6101
source	12050
source$	1112 10800 4583 16927 10961 4832 17124 4846 4946 4953 5833 12052 5835
sources$	4583 16927 12052
south$	3584
sow$	13218 13219 13654 13655
sowed$	13218 13219 13655
sowing$	13218 13219
sown$	13218 13219
sows$	13218 13219
space$	14665 15359 11129 11396
speak	10787 5143
speak$	12444 12664 12889 610 611 612 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 9239 9286 9664 15981 16030 16036 16050 16153 16219 16220 16221 16553 4532 16851 11949 11957
speaking$	610 611 612 9237 16029 11979
speaks$	610 611 612 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 16153 4297 4298
special$	8734 17367 5990 6208
specialist$	17346
speech$	5027 17367
speed$	12206
spell	12234
spelli	11332
spelling$	17396 6010
spend$	12700 6637 6638 6703 13021 13022 13023 13024 13025 820 821 7454 7456 7458 13868 13873 2116 2117 2118 2119
spendded$	2116 2117 2118 2119
spendding$	2116 2117 2118 2119
spended$	2116 2117 2118 2119
spending$	12506 12759 13021 13022 13023 13024 13025 2116 2117 2118 2119 16839
spends$	2116 2117 2118 2119 16916
spent$	820 821 7454 7456 7458 2116 2117 2118 2119 5213
spice	11266
spice$	13316 17330 11275 17342
spider$	7713
spike$	11216
spikes$	11216
spiky$	5662 5685
spin$	13010
spina$	5948
spineless$	6099 6140
spirit	11274
spirits$	17334 17338
spit$	14652
spite$	6416 199 200 202 6448 233 234 235 264 12862 12863 12864 12865 13246 4406
spiteful$	16488 5432 5455 6108
spitefulness$	14937 14938 2659 2660 11737
spiv$	11656
spivs$	11656
spleen	11255
spleen$	17319
splendidly$	9342 9343 9344 9345
split	17403 17405
split$	17239 11342
spliting$	4995
splitting$	4995
spoil$	1440 1441 1442 1443
spoiled$	1440 1441 1442 1443 6108
spoiling$	1440 1441 1442 1443
spoilled$	1440 1441 1442 1443
spoilling$	1440 1441 1442 1443
spoils$	1440 1441 1442 1443
spoilt$	1440 1441 1442 1443 2184 5357 6108
spoke$	610 611 612 4531
spoken$	12483 12484 206 207 208 6716 6717 6718 6719 6720 6721 6722 6723 12790 13026 14181 8434 8435 8436 8437 15803 15804 15805 16026 16035 16041 16046 16055 16118 16124 16162 16563 4555 17045
sponger$	11656
spongers$	11656
sporadic$	14860 14861 14862 14863 2582 5505
sport$	3590 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 17324 5686 5707
sported$	3590 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
sporting$	3590 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
sports$	3590 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
sportted$	3590 5686
sportting$	3590 5686
sporty$	5664
spot$	15063 15064 3363 3364 3365 3366 15818 17292 17296 12080 12145
spots$	15769 17292 17296 11915 12145
spotted$	14181 16937 6154
spotty$	3586 9816 15884 5669 6129
sprained$	5072
spray$	5679
spree$	12083
spring$	12833 12834
spurn$	5322 5727
spurned$	16000 5322 5727
spurning$	5322 5727
spurnned$	5322 5727
spurnning$	5322 5727
spurns$	5322 5727
squad	4560 10779 10780 4564 10785 16854 10805 10808 10813 10814 10815 4598 4599 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 4681 10902 4686 10909 16984 10926 4735 11040 4839 11063 11105 4925 4929 11148
squad$	15747 10778 16844 16849 16869 16870 4589 16872 16877 16878 16879 10816 10817 16884 4603 16892 10835 10864 10870 10872 16943 16947 16948 16950 16960 10899 16964 16966 16973 16990 10953 17083 17104 11057 17169 11143 11147 17212 5830
squander$	5321 5810
squandered$	5321 5810
squandering$	5321 5810
squanderred$	5321 5810
squanderring$	5321 5810
squanders$	5321 5810
square$	17248 4990 17298
squarely$	4452 4453 5803
squint$	6132
squints$	6132
stab	17438
stabb	17430
stabbed$	12341 12368 12779 13133 13636 13637 13638 13650 13651 5223
stabbi	16847 17078 17091 17099 17100 17106 17118 17119 17120 11417 11437
stabbing$	7523 7524 13589 1415 14043 17039 17040 17082 17481 17501 17502 11503
stabbings$	17039 17064 17501 17502
stack$	14450 14451 14452 14453 14454
staff	4600 10903 10910 4750 4929
staff$	12640 12758 12780 12912 12980 12981 12982 13271 7426 7650 7669 14126 8200 14266 14267 14271 14412 8349 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 14531 14555 14590 14596 2334 2335 8555 8590 8591 14948 14989 15003 15004 15005 15006 15475 15476 3235 3237 15742 15743 9733 15828 15829 10079 10080 10082 10083 10121 10122 10123 3976 10295 16363 10300 10301 4092 16765 10728 16832 16833 10818 16967 4693 4694 10946 11147 17255 17505 11540 11552 11553 11643
staffroom$	16974
staffrooms$	16974
stage$	10032
stain$	2439
stained$	15908 15909 5705 5712
stairw	12253
stake$	11220
stamme	17308 11261
stammer$	17325
stamp	4940
stamp$	11998
stamped$	11998
stamping$	11998
stampped$	11998
stampping$	11998
stamps$	11998
stance$	11198 12128
stand	16916
stand$	2738 15324 9262 9263 9264 9267 9268 9270 9271 9274 3413 3563 15897 3664 3665 3666 4286 4287 4288 4289 4290 5763
standard$	16591 12005
standards$	16393 16394 16395 16396 16397 16398 16836 12005
standing$	9262 9263 9264 9267 9268 9270 9271 9274 4286 4287 4288 4289 4290 5763 6049
stands$	3413 3563 15897 3664 3665 3666 4286 4287 4288 4289 4290 6049
stares$	12620
stars$	15970
start$	12452 14652
starte	5977
started$	12452 562 13396 13397 13688 13689 16251
starter$	11686
starters$	11686
starti	5977
starts	5977
starts$	12452
starv	5939
starve	5150
starved$	11368
stash	16865 10987 4791
stash$	13311 16920 10978 17073
stashed$	16875
state	10801
state$	6619 16725
stated	10801
statem	5990
statement$	12670 8382 8383 8384 16868 16874 5085 12212
statemented$	12208
statements$	8382 8383 8384 16868 16874
statio	10903
station$	12831 12832 4576 16859 16967 16974 17248 4990 17298 17481 17488 17489
stations$	4576 16859 16967
statistics$	16797 16798 11187
stature$	15840 15841 15842 11859
status$	14343 14347 14348 14369 14375 14378 14819 17416 11509 5327 11774 12212 12259
stay$	6341 12414 6383 12574 12575 6604 12697 6639 6640 6657 12729 12731 12732 12734 6702 12805 12954 13021 13022 13023 13024 13025 13026 6988 7166 949 7168 7169 7170 7213 7214 7215 7216 7217 7246 13429 7482 7544 13996 14003 14016 14017 14109 14308 14310 14316 14318 9320 9339 16030 16036 16050 17452 5172 11949
stayed$	12555 12556 12557 12559 12757 13026 13034 13043 13044 13045 13090 13091 7034 7035 13100 13101 13352 13913 8032 14136 14181 14193 5172 5174 5183
stayes$	5174
staying$	12506 12759 12954 13021 13022 13023 13024 13025 13026 7246 7537 9320 5172 5174 6033
stays$	13026 5172 5174 6033
steal	17216
steal$	12700 13602 14068 14272 14273 14430 14431 14652 2672 2673 2674 16056 16276 17036 17066 17069 17093 17094 11205 11505 11961
steali	16903 10993 6217
stealing$	12372 12373 12374 12375 12376 12377 12378 13595 13805 14578 14634 14640 14641 2467 14977 16254 16255 16260 16261 16262 16263 16264 16265 16266 16267 16268 16269 16270 16271 16272 16917 17057 17095 17176 11505 12280
steals	16903 6217
steals$	2672 2673 2674 16276 17036 17069 17094 11205 11961
steel$	15547 15548
steely$	11828
step	11338 5137 11356 5148 17432 17454
step$	4962 5011 5850 5911
stepbrother$	11367 11374
stepdad$	5116 17402 11339 5125 17425 11366 11367 11374
stepfather$	5116 17402 11339 5125 17425 17429 11366 11367 11374
steping$	4962
stepmam$	11367
stepmother$	17402 5125 17425 17429 11366 11367 11374
stepmum$	17402 5125 17425 11366 11367 11374
stepnan$	11367
stepparent$	17425 11367 11374
stepparents$	17425 11367 11374
stepped$	16432 4548 17243 5911
steps$	4962
stepsiblings$	17425
stepsister$	11374
stepstepdad$	17425
stepstepfather$	17425
stepuncle$	11367
stern$	9482
sterner$	9482
steroi	11266 11273
steroids$	17330 11271 17337
steward$	6532 12599 12640 12912
stewards$	6532 12599 12640 12912 8590 8591 16946
sti	6189
stick$	1162 1280 1281 14258 16030 16036 16050 4114 4115 4116 11949
sticks$	1163 1280 1281 16193
sticky$	8633
still$	12485 12505 12527 7277 7278 7279 7280 7281 7282 7283 7284 7285 7286 7288 14103 14104 4125 4126 4613 4668 5729
stills$	10793 16890 10831 4662 4668 4685 4692
stinks$	11773
stir$	1434 1435 1436 1437 1438 1439
stirred$	1434 1435 1436 1437 1438 1439
stirrer$	11656
stirrers$	11656
stirring$	1434 1435 1436 1437 1438 1439
stirs$	1434 1435 1436 1437 1438 1439
stitches$	12199
stock	16865 17063
stock$	4593 16920 17051 17072 17073 11668
stockily$	5643
stocky$	9779 5641 6129
stole	6217
stolen	16865 17063 17126 6217
stolen$	16251 17051 17073 4905 17500 17503 6169
stoma$	6187
stomach$	5942
stone$	13726 15547 17322 5714
stoned$	1106 1107 1108 1109 1110 7416 1199 7418 16280
stoner$	11601
stoners$	11601
stood$	3413 3664 3665 3666 4286 4287 4288 4289 4290 5763 6049
stop	17032 4860 4902 5018
stop$	12443 12608 6672 12741 12805 6959 7008 13073 13537 13538 7846 7847 7848 7849 7850 7857 7858 7859 7913 7914 1697 7916 1699 1700 13995 14016 14017 14086 1813 1815 1818 14143 14180 14859 2962 2963 16030 16036 16050 16084 16085 10037 3820 16150 16219 16220 16221 10761 10762 10763 10764 16880 4641 10917 4778 17107 17141 11078 4876 4890 4894 4896 4897 4898 11120 11152 17240 4989 5000 17285 17287 11236 11949 11957 5898
stoped$	2962 2963
stoping$	2962 2963
stoppe	17045
stopped$	12777 6714 497 12795 6957 7028 7045 7051 13133 13615 13616 14095 2962 2963 16205 16206 16207 16208 16209 16401 16402 16403 16404 16405 16406 17113 4876 17164 5221 12012 12099 5956
stopping$	2962 2963 4894 4896
stopring$	4894
stops$	2962 2963 17107 4854 4876 4890 4894 4896 11152 17233 4989 5000
stopting$	4894
store	4600 10903 10910 10987 4791
store$	12575 6678 6679 6680 7247 1536 8007 4576 16859 10818 16946 16967 16969 16974 4728
stored$	1536 16875
stores	4791
stores$	1536 4576 16859 10818 10856 16930 16946 16967 16969 16974 11008
storie	4844
stories$	13358 7392 13459 8382 8383 8384 14449 2168 2169 2170 2171 2172 2173 2671
storin	16865 10993 17063 4791
storing$	7247 1536 17057 17095
story$	13358 13972 8382 8383 8384 14449 2168 2169 2170 2171 2172 2173
stout$	5641 6129
straight$	13037 13038 7151 7152 7153 1794 1795 1796 1797 1798 1799 1800 1801 10033 10034 10035 10036 5662 5685
strain$	4954
strang	17430 5150
strange$	12636 12637 6840 1804 1807 1810 1811 5618 6099
stranger$	12583 12594 12595 12898 13310 13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 7321 7357 7358 7359 7360 14203 8340 8578 8579 8580 8581 17456 11452
strangers$	12307 6511 12583 6523 6526 12591 12594 12595 12603 12607 12611 6558 12770 6828 12896 13213 13310 13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 7321 7357 7358 7359 7360 7361 7362 7363 7364 7460 13596 13598 14201 8307 14372 14373 14380 8339 8578 8579 8580 8581 15003 15004 15005 15006 11452 11536
strangled$	17431 11368
strapping$	6129
strappy$	5712
strate	12108 12130 12135
strategies$	12545 12546
strategy$	12141
stray$	1523 1524 1525 1526 1527 1528 1529
strayed$	13057 1523 1524 1525 1526 1527 1528 1529
straying$	1523 1524 1525 1526 1527 1528 1529
strays$	1523 1524 1525 1526 1527 1528 1529
streak$	11673
streaks$	11673
street	4582 17164 11166 11231
street$	12645 12822 12831 12832 7378 13500 13501 7444 7466 14656 14720 14721 14812 2772 9008 15605 9542 9545 9546 9547 9548 9549 15614 9563 15633 9606 9701 3519 16243 10800 10825 17150 17230 17248 4990 17295 17298 11454 5349 5467 5507 5548 5553 5565 5566 5567 5568 5622 5624 5638 6169
streets$	6578 12645 12822 13500 13501 7466 8569 14812 15049 15050 15051 15052 15053 15054 15055 15605 15614 9564 3356 9608 16243 17150 17230 17248 4990 17295 17298 11454
streetsmart$	6116
streetwise$	3178 3179 3180 3181 3532 3536 6116
streng	4867
strength$	2867 2868 3457 3458 3459
stress$	5928
strict	4976
strict$	11194
stride$	15562 15563
strike$	9348 9349 9350 3449 17036 11205 17276 5850
strikes$	17036 11205 17276
striking$	5664
strikingly$	5584
string$	302 4054
stringing$	302
strings$	302 16907
strip$	7250
stroke	11243 11358
stroke$	17307 17321 17397 17422
stroll$	3664 3665 3666
strolls$	3664 3665 3666
strong	4970 4976 5911
strong$	2929 2930 2931 3041 3042 9482 3520 3532 11194 4980 11854 5641 5914
stronger$	2319 9482 4980
strongly$	5643
stroppy$	6099 6108
struct	12054
structure$	16888 17275
struggle$	182 2569 2570 2571 2572 2573
struggled$	182 2569 2570 2571 2572 2573
struggles$	182 2569 2570 2571 2572 2573 6016
struggling$	182 2569 2570 2571 2572 2573
strung$	302
stubble$	6130
stubborn$	10678 6108 6140
stubbornly$	6140
stubbornness$	14937 14938 2659 2660 11737
stuck$	13035 13087 13088 7025 13090 13091 7034 7035 13100 13101 1164 1280 1281 14181 16163 16164 16165 16166 4114 4115 4116 5478
stud$	15944
studen	11441
student$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 17505 11585 5380 11727
students$	14471 14472 14473 14474 2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 11585 11727
studs$	15944
stuff$	12742 12911 15546
stunt$	12384 11448
stunts$	12384 11448
stupid$	6315 114 115 6354 6595 945 1344 1826 5232 5314 6108
stupidity$	12675 12676 12677 12678 12679 12680 13076 13077 13078 13079 13165 7140 7141 7161 13226 13415 13416 13417 13418 13419 13420 13625 8050 8143 1926 8145
sturdy$	5641
stutte	17308
style$	15904 11564
subculture$	11725
subcultures$	11725
subjec	5875
subject$	15831 15834 16897 4772 4849 5841 6152
subjects$	15831 15834 4763 4772 11124 6152
submi	12050
submission$	17116
submissions$	17116
submit	4581 5833
submitted$	4679 4680 12064
substance$	36 41 6318 8481 5976
substandard$	4323 4324 4325 4326 16726 16727 16728 16729 5787
subway$	17449
succeeded$	16179
succes	11072 4892
success$	17261
successful$	17136 11110
succumb$	1750 1751 1752
succumbbed$	1750 1751 1752
succumbbing$	1750 1751 1752
succumbed$	1750 1751 1752
succumbing$	1750 1751 1752
succumbs$	1750 1751 1752
such$	12361 2775 2776 5756
sucked$	12333
sucks$	11773
suffer	5153 5154
suffer$	5953
suffered$	13539 11371 11372 5953
suffering$	5953
suffers$	11371 11372 5951 5953
sufficient$	3058 3061 9686 11818
sugar$	5268
sugges	10801 4919 12050
suggest$	9930 9932 9933
suggested$	9930 9932 9933
suicid	5938
suicidal$	12156
suicide$	17314 17397 12156
sulky$	6099
sullen$	11885 6108
sullenness$	14937 14938 2659 2660 11737
summer$	12833 12834
summon	17164
sun$	13792 13793
sundry$	13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335
superficial$	14860 14861 14862 14863 5345 5505
superv	5210 5212
supervised$	5562
supervising$	15012 15417 15418 15419 15420 15434 15440 15441 15442 15443 15444
supervision$	15012 15315 15417 15418 15419 15420 15434 15440 15441 15442 15443 15444 15498 15499 15500 15523 15525 15776 4444 4445 4446 4447 11428 17493 12005 12274 12275
suppl	16903
suppli	4581 10849 4676 12063
supplied$	563 564 565 10904 5240
supplier$	13407 13408 14560
suppliers$	13407 13408 14560 17084
supplies$	563 564 565 16913 10856 16930 17069 5225 5240 5865
supply	16855 4581 16865 16901 4676 10993 17058 17063 17078 17079 17091 17099 17100 17118 11436 12134 12135
supply$	563 564 565 4573 10850 16920 4674 17051 17066 17069 4845 17500 5240 5865 6169
supplyed$	4573
supplyes$	4674
supplying$	563 564 565 4573 4674 17057 17095 4845 17176 17500 5225 5240 12280
supplys$	4573 4674 4845
suppor	4850 4867 4912 5133 5212 5911 5918
support$	98 99 100 101 185 193 194 6447 12512 12545 12546 12664 13399 7651 14266 14267 14837 14851 14855 15390 15391 15392 15393 15417 15418 15419 15420 15434 15998 3723 3724 3725 3726 4214 4215 4216 16562 4444 4445 4446 4447 4850 11068 4862 4869 4945 17369 5088 17370 11514 11539 11540 11944 12212
supported$	193 194 4862 4869 11351
supporting$	193 194 4862 4869
supports$	98 99 100 101 193 194 4862 4869 4945
supportted$	193 194
supportting$	193 194
supposed$	12745 12746
suppre	4940
suppress$	6165
suppressing$	6165
suppression$	6165
sure	4843
sure$	3775 3776 3777 10103 10104 10105 10106 3889 3890
surely$	4009 4017 10235 4018 4019 10283 11968
surface$	5345
surgery$	17349 17358
surliness$	14937 14938 2659 2660 11737
surly$	6108
surprised$	13639 13640 13641 13642 8104 14169 14170 14171 14172 14173 15560 11520
surprises$	9494 9495
surprising$	1804 1807 1810 1811
surprisingly$	5584
survei	17297 6162
surveillance$	17025 17287 6151
surveilled$	17018
surviv	5154
survival$	9737 5263
survive$	15357 15358 9298 3081 3082 9301 3089 5601
survived$	3089 11372 5601
survives$	3089 5601
surviving$	3089 5601
survivors$	2791 11798 11799
suspec	4757 4773 12056
suspect$	13483 15831 15834 16755 17056 17086 4809 5451 11782 5841 12085 5880 6168
suspected$	10975 10991 4781 4796 11025 4809 4813 4837 5219 5869
suspects$	15831 15834 16755 16887 17052 17053 17056 17086 4809 11584 11782 12060 12085 5868 6168
suspen	11332
suspended$	402 403 404 405 8434 8435 8436 8437 5091 11599 12216 6054
suspendeds$	5091
suspension$	14502 5091 17396 11599 6200
suspensions$	14502 5091 11599 6200
suspic	4757
suspicion$	16810 16811 16812 16813 16814 10975
suspicious$	10888
swagger$	3315 3316 3317 3318 3319
swaggers$	3315 3316 3317 3318 3319
swallo	5940
swallow$	1605 1690
swallowed$	1605 1690 5941
swallowing$	1605 1690
swallows$	1605 1690 5941
swam$	1501
swap$	625 643 6861 644 645 646 647 648 946 1030 5248
swaped$	625 643 6861 644 645 646 647 648 946 5248
swaping$	625 643 6861 644 645 646 647 648 946 5248
swapped$	625 643 6861 644 645 646 647 648 946 5248
swapping$	625 643 6861 644 645 646 647 648 946 1030 5248
swaps$	625 643 6861 644 645 646 647 648 946 5248
swarm$	2448 14732 11656
swarmed$	2448
swarming$	2448
swarmmed$	2448
swarmming$	2448
swarms$	2448
swarthy$	6129
swat$	1661
swated$	1661
swating$	1661
swats$	1661
swatted$	1661
swatting$	1661
sway$	10139 10140
swayed$	11546
swear$	13115 14652 3315 3316 3317 3318 3319 16280 11961
sweared$	13115 11961
swearing$	13115 16280 17373 11961
swearred$	13115 11961
swearring$	13115 11961
swears$	13115 16280 11961
sweatshirt$	15933 15934 15935 11925 11930
sweatshirts$	15933 15934 15935 11925 11930
sweep$	4428 12117
sweeping$	4428
sweeps$	4428 12117
sweet$	6275 9233
swept$	4428
swift	4970 5911
swim$	1501
swimming$	1501 5701 5702
swims$	1501
swimwear$	6133
swine$	11575
swipe$	10877 4660
switched$	2768 9605
sworn$	12104
sympathise$	13703
sympathy$	13132 13136 13152 13259 7626 7627 13704 13705
symptoms$	12153
syndrome$	12147
syphil	6189
system	10881 12050
system$	13170 13259 14596 15003 15004 15005 15006 9567 16893 16945 16961 16962 17035 17075 17076 17077 5755
systemic$	5755
systems$	17075 17077 5755
t$	9853 15933 15934 15935 11330 11930
ta	5087 11306
ta$	11305 17370
table$	15587 17380
tables$	16787
tablets$	11271 17342 12158 12191
tabs$	10928
tackl	4630 4940
tackle	17297 12140
tackle$	17240 4964 4965
tackleing$	4965
tackles$	4965
tackling$	4964
tactic	12130 12135
tactical$	10896 5863
tag$	17483 17496 17497 17499 12278
tagged$	17496 6058
tagging$	17496
tags$	17499
tail$	16976 4733 17112
tailed	17297
tailed$	4733
tailing$	4733
tails$	4733
tak	5013
take	4966
take$	97 12398 12414 134 6364 12472 12574 6536 12700 6654 447 448 12772 12809 602 624 702 6922 7252 1231 7454 7456 7458 1257 7543 1349 1572 1573 7797 1580 1581 1582 13868 13873 7814 1605 1620 1623 1624 1654 1655 13983 13984 7930 7943 14016 14017 8131 8132 8133 8134 1934 1935 1963 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 1974 1975 14258 14272 14273 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8239 8240 8241 8242 8243 14308 14310 14316 14318 2046 2050 8794 2735 9060 2843 2894 2985 2986 2987 2988 3067 9333 3280 3281 9510 15652 15653 15654 15981 16030 16036 16050 16094 16095 16096 10354 4144 10370 10379 10383 10384 10385 10386 10387 10388 10389 10451 10453 10454 10455 10456 10457 4246 16553 16744 16747 4706 10970 4872 4877 11235 5034 5053 5055 5229 5272 11949
takeaway$	12831 12832
taked$	1231 7454 7456 7458 1257
takeed$	4706
takeing$	4706
taken$	12336 97 134 6945 6946 6947 6948 6949 13018 13026 7417 1231 7454 7456 7458 1257 1605 1620 1623 1624 1654 1655 14008 8123 8131 8132 8133 8134 1934 1935 2985 2986 2987 2988 15496 15691 3410 16152 16163 16164 16165 16166 16251 10353 10370 10380 10381 10382 10383 10384 10385 10386 10387 10388 10389 10451 10453 10454 10455 10456 10458 10459 10460 4246 16563 5070 5132 5229
taker$	14536 11446
takers$	14536 11446
takes	4966
takes$	97 134 516 602 624 7160 1231 7454 7456 7458 1257 13594 1572 1573 1605 1620 1623 1624 1654 1655 14162 1934 1974 1975 2046 2050 2894 2985 2986 2987 2988 3275 3280 3281 16094 16095 16096 16375 16376 16377 10370 10379 10451 10453 10454 10455 10456 10457 4246 4706 4872 5053 5055 5229 5272
taking	4966 5940
taking$	6256 97 12473 602 624 7252 1231 7454 7456 7458 1257 7535 1605 1620 1654 1655 1934 1974 1975 2046 2050 2894 15360 15361 3280 3281 9730 16254 16255 10383 10384 10385 10386 10387 10388 10389 4246 4872 5034 5055 11446 5229 5272
takings$	16920
tale$	13972
talent$	13307 1220 1221
talents$	13307
talk	10787 16916 16933
talk$	185 12664 12888 610 611 612 13092 13093 13094 7047 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 9238 9664 3485 15981 16030 16036 9983 16050 16153 16173 10110 16219 16220 16221 16851 16866 11949 11957 5815
talked$	12335 12339 610 611 612 13043 13044 13045 13060 7047 13568 5815
talking$	610 611 612 13092 13093 13094 7047 2997 9236 16029 16219 16220 16221 10160 16866 11957 5978
talkked$	610 611 612 7047
talkking$	610 611 612 7047
talks$	185 610 611 612 7047 2802 2803 2804 2805 2806 2807 2838 2839 2840 2841 2844 16153 16997 5815
tall$	9779 15844 3566 5641 11864 6129
tallest$	3593 5689
tallies$	4565
tally$	14450 14451 14452 14453 14454 4565 4666
tallys$	4666
tan$	11896 11897
tangled$	1521 1522
tango$	12798
tanned$	3586 5669 6129
tantrum$	14935 14936 11736
tantrums$	14935 14936 11736
target	16880 4630 4767 4825 17151 11170 5005 5006 11225 17291 5012 17297 12108 12140
target$	12330 12331 12358 2137 17017 17141 17211 4965 17289 11226 5841 5903 5913 12138 6011
targeted$	12333 2137 11043 17234 17289 11226 11230 5913
targeting$	2137 16825 16826 16827 16828 4965 17289 11226 5913
targets$	12329 12331 12358 2137 16720 10712 16786 16797 16798 17017 4965 17289 11226 5913 12138
targetted$	2137
targetting$	2137
tart$	11601
tarted$	3696 3697 5725
tarts$	11601
tarty$	6099
task	10808 4957
task$	16329
tasked$	4678 4739 10968 4997 5921
taskforce$	16872
taskin	12081 5921
tasking$	4560 10779 10780 4564 10785 16854 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 10896 4681 10902 4686 10909 16984 10974 11040 4839 11063 11105 4925 4929 11148 11215 17279 12139
taste$	1220 1221 1345
tastes$	15183 15247 15806 15807 11832
tattoo$	3591 15873 9833 15944 11904 5688
tattooed$	6129
tattoos$	3591 15873 9833 15944 11904 5688
taught$	193 194 197 12515 12516 12517 6481 6482 13153 16035 16041 16046 16055 16118 16124 16162 16205 16206 16207 16208 16209 17165 5099
taunt$	5335
taunted$	5335
taunting$	5335
taunts$	5335
tauntted$	5335
tauntting$	5335
taxi$	13308
taxis$	13308
tea$	17472
teach$	193 194 14555 14837 3515 3516 3517 16129 16219 16220 16221 11957
teache	11441
teached$	193 194
teacher$	12599 12640 12784 12912 14126 8637 15742 16010 10337 10338 17505
teachers$	12599 12640 12912 7645 14126 14412 8349 14555 8590 8591 14948 14989 15742 15743 9735 16010 10079 10080 10082 10083 11553 11643 11671
teaches$	193 194
teachi	11324
teaching$	193 194 5087 11306 11321 17388
team	10808 10828 10926 17347
team$	14748 16093 10295 10300 10301 4092 16765 10728 4514 16832 16833 10778 16844 16849 16861 16863 16870 16872 16877 16878 16879 10816 10817 16892 10835 10864 10870 10872 16943 16947 16948 16950 16960 10899 16966 16973 16990 10946 10953 17083 17104 11057 17169 11143 11147 17212 5008 17351 5804 5813
teams$	14748 5008
tear$	7213 7214 7215 7216 7217
tearaway$	6079
tearaways$	6079
tease$	1461 5304 11656
teased$	1461 5304
teases$	1461 5304 11656
teasing$	1461 5304
tech$	11933 5716
techni	12135
teen$	2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 11727
teenage$	3549 5258 5371 5374 5384 5637 5638 5867
teenager$	14496 14497 2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 15831 15834 11573 11585 11597 11727
teenagers$	14362 14409 14460 14462 14496 14497 2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 15831 15834 11573 11585 11597 11644 11727
teens$	14460 2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 11727
teeth$	15885 15886 15887 17319 11892
teflon$	15547
teleph	4741
telephone$	4717 17000 5854
telephones$	4717 17000
tell	4567 4651 16933 4683 4787 11005 4843
tell$	12664 12700 7515 7520 7936 14093 14109 14258 2175 14601 15063 15064 9229 9230 9231 9232 3363 3364 3365 3366 15818 16030 16036 16050 16094 16095 16096 16153 10240 10241 10244 10263 16747 4559 4574 4595 4596 10901 10918 4703 4930 11949
telling$	2175 15434 15685 16029 4595 4596 10901 17311
tells$	2175 16094 16095 16096 16153 10240 10241 10244 4559 4595 4596 10901 4930
temper	17403
temper$	14935 14936 11672 11736
tempered$	11705 11706 11707 11708 11742 11743
tempers$	14935 14936 11672 11736
temporarily$	5996
temporary$	6034
tempt$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5277 5289
temptation$	12763 13879 14032 14034
tempted$	12306 6243 314 315 316 1088 1089 1090 1091 2065 5234 5277 5289 11546
tempting$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5277 5289
temptress$	11656 6096
temptresses$	11656 6096
tempts$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5277 5289
temptted$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5277 5289
temptting$	12306 6243 314 315 316 1088 1089 1090 1091 5234 5277 5289
ten$	14506 2835 2836 2837
tenancies$	4915 5002
tenancy$	4915 5002 17451 17466 17467
tenants$	10565
tendencies$	11591
tension$	5119 12054
tent$	17449 17461
term$	698 699 700 701 17308 17371 11325
termination$	17327
terms$	6955 6956
terrible$	6315 6354 12430 12431 12432 12433 8086 8414 2534 2535 2536 14967 4323 4324 4325 4326 16726 16727 16728 16729 4488 5232 5515 5551 5787
terribly$	5471 5764
territ	11129
territory$	17193
terror$	2438 11575
terrorise$	2127 2128 2129 5334
terrorised$	2127 2128 2129 2180 2181 5334
terrorises$	2127 2128 2129 5334
terrorising$	2127 2128 2129 5334
terrors$	2438 11575
test	5829
test$	13246 2332 16280 4730 4731 17331 17365 12203
tested$	2332 5985
testing$	2332 16280
tests$	2332 17365 12203
testted$	2332
testting$	2332
text	4691
text$	610 611 612 16685
texted$	6716 6717 6718 6719 6720 6721 6722 6723 610 611 612 1039 1040
textin	16891
texting$	610 611 612
texts$	610 611 612
textted$	610 611 612
textting$	610 611 612
thalas	5948
thalassaemia$	12166
than$	6431 13612 7570 7571 13794 7807 14115 8064 8737 8738 8925 8926 8927 8971 2764 9026 15093 15094 15095 15096 15097 15098 15099 15100 15101 15130 9067 3055 3076 3079 3103 3112 9396 9397 9398 9399 15468 15584 3310 15682 9679 15756 15757 15758 15763 15764 15765 16799 16800 16801 16802 16803 16804 16807
thank$	13139 13140 13141 13142 13143 13144 13173 13174 13175 13176 13191 13192 13193 13194 7158 7159 13274 13275 13276 13363 2966
thanks$	398 1135 10435 4499
that	12050
that$	6535 671 7143 7553 14168 8135 8200 14439 8588 14992 9507 3549 16566 10614 10615 16689 10702 10725 16796 16919 10921 11015 11030 11031 11049 17311 11555 5353 5638 12007
the$	6284 6535 6556 12828 6776 6777 7106 7195 13271 7209 7306 7343 7368 7377 7410 7423 7568 7652 7663 7690 7691 7823 7860 7908 8141 8200 14265 8235 14313 8279 14412 8368 2156 2185 2189 2199 8531 8532 8584 8645 8673 8759 8768 8877 2701 14992 8931 2790 9041 9116 2912 9150 9541 9553 9671 9672 3549 3598 9847 9860 3643 16222 10224 10268 16363 16381 16387 16388 10357 10420 10597 10604 16677 10618 16683 10639 10641 16708 16709 10647 10649 16731 16732 16738 10676 4491 4514 10822 4760 11009 11080 11086 11182 17257 11210 11236 11433 11553 5353 12007 12018 5837 5840 5867 5870 5975
thef$	17057
theft	16847 16865 16909 11001 17078 4798 17087 17091 17092 17099 17100 4819 17106 17114 17118 17119 17120 11066 11415 11417 11436 11437 11440 6063
theft$	12810 12825 13804 13806 13931 14578 14977 17039 17065 11016 17082 11037 17129 17130 4935 11154 5014 17479 17481 17500 17501 17502 17504 5877 12281
thefts	11163
thefts$	17039 17064 17065 11016 11037 17129 17130 4935 11154 17227 4998 17501 17502 12105 12281
their	10913 10931 4714 4773 4814 11139 12070 5876
their$	24 6316 6329 6331 116 117 120 124 125 6345 6347 132 6351 6407 6535 6574 367 374 375 376 378 6599 382 6611 6612 6613 6614 6615 6616 412 415 12702 450 6683 12767 6738 6739 12828 6766 6852 12938 6902 6913 7001 7067 7095 7096 883 884 7108 7134 13201 920 922 923 7156 943 944 7162 13227 7164 963 981 7229 7235 7237 1021 13339 7294 7330 1201 1203 1256 7499 7500 1320 1321 1323 7555 7561 7565 7669 7710 7748 7825 7826 7888 7908 1829 1832 14125 8100 14167 1925 8144 1927 8148 8200 14294 14298 8235 2164 8439 14555 14592 8562 8685 2650 14998 2725 15035 9011 9013 9167 9183 9241 9242 9243 9245 9299 9498 9524 3373 3374 3375 9633 3416 9635 3430 3524 3525 9775 9784 9785 9786 9812 3602 3615 3618 3626 3627 3647 3648 9881 3676 3677 10170 10180 10253 16360 16381 16388 10529 10540 10618 10638 10640 10642 16708 16709 10647 10649 10650 16720 16731 16732 10714 10715 16786 4514 10733 10741 10742 10822 4760 10991 11080 11210 11252 11254 5063 5120 5121 11340 11384 11402 5262 5278 5518 5519 5709 5710 5756 12008 12018 5804 5840 5965 5966 5973 5974 6001
theirs$	13196
theirself$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11444 11474 11475 11523 11816 11817
theirselves$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11444 11474 11475 11523 11816 11817
them	10781 10796 10804 16944 10891 10913 16983 17008 17011 17014 4736 4737 17027 17028 17030 17071 4817 17117 4841 17134 17137 17142 11091 4879 11109 11118 17182 11119 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 17300 12109 12114 12122 12215
them$	12285 12286 12317 12396 6513 6520 12688 12792 12804 6741 6743 6745 12868 12871 12917 12918 12919 12920 12921 12922 12923 12924 13013 13018 7083 7090 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7144 927 928 929 930 7171 13559 13690 13700 7681 7682 7698 7699 7701 7702 7931 7932 14311 8255 14342 8349 8425 14794 8765 8881 8882 8883 9042 9110 15291 15305 15317 15433 15558 15568 15581 15582 9588 9589 15677 15688 9669 15770 15771 15772 15781 15875 3609 3610 10014 10084 10093 10099 10111 16183 16188 16203 16222 10212 16387 10362 10363 10490 10491 10492 10493 10494 10495 16566 10547 10568 16662 16663 16664 16665 16666 16667 16677 16683 16731 16732 16753 16754 10693 10752 16897 16907 4740 11059 4859 11097 4889 17183 17184 11237 11714 11971 12008 12009 12011 12018
themself$	6218 6220 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14569 14734 8693 2476 2477 8696 2479 2480 2481 14820 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 10673 11253 11444 11474 11475 11523 11816 11817 12157
themselves$	6218 6220 12285 12286 6261 6265 6266 49 6268 6269 6270 6271 6272 6273 6274 57 6276 6277 6278 61 12344 12345 6282 6283 6285 6286 69 70 71 72 6292 6293 6294 6304 6305 6306 6576 12669 6686 6687 6688 12806 6820 6860 13089 13118 13120 7075 7076 7077 7078 7079 7080 7081 7082 7084 7085 13164 7109 7110 7111 7112 13177 13178 13179 13180 13181 13182 13183 13184 13185 13186 7127 7128 7129 7130 13195 13200 13222 13223 13353 13354 13355 13356 13357 7299 13460 13461 13462 13463 13464 13465 13476 13544 1308 1309 1310 7529 7644 7750 7751 7753 13818 7761 7762 7763 7764 7766 7768 7769 1552 7824 13997 8146 8150 1933 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8164 8165 14230 14231 14232 14233 14234 14235 14237 14238 14239 14240 14566 14569 8565 14734 8693 2476 2477 8696 2479 2480 2481 14795 14820 2671 15015 15016 15017 15018 15019 15020 15021 15293 15294 15295 15296 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15339 9277 15342 15343 9280 15350 15364 15383 15384 15387 15400 15401 15402 15404 15410 15411 9538 9539 9540 15696 9703 3486 3487 15775 15783 16022 16598 10673 11253 11444 11474 11475 11523 11816 11817 12157
then$	968 7295 1768 1769
therap	17309 11281
therapist$	17345 17346
therapy$	17349 12153 12195 12196 12235
there$	12408 12447 12561 13018 6991 13061 1404 1405 7861 14710 9002 9554 3785 3786 10013 10184 10958
therefore$	3258 3259 3260 3261 3262 3263
these$	6494 6517 6552 6560 6567 353 12690 6895 6898 6904 7020 7036 13690 13700 1747 14309 14312 14317 8398 2199 2701 15291 9423 15521 15558 15577 3526 3530 3549 10015 16125 3856 16190 16222 10449 10490 10491 10492 10493 10494 10495 10551 10553 10560 10570 10571 16662 16663 16664 16665 16666 16667 16677 16731 16732 16753 16754 10693 11182 5015 5375 5384 11971 5756 12008 12009 12011 12018 5867 12122
they	10781 16856 16944 10891 10913 16983 16991 4736 4737 17027 17028 17030 17071 4803 4817 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 4991 17278 5015 12114
they$	6370 6970 6971 6976 6977 7026 7040 7043 13203 1082 13375 7332 7489 7591 13715 1835 2156 8374 2157 14439 2158 2159 2186 8547 2349 14994 16108 16109 16110 16111 16112 10067 10068 10069 10071 10196 10197 3981 10201 10295 16363 11021 4826 4880 4889 11192 11209 11240
thick$	2381 9485 3558 5628 5645 5684 5693 5694 6108
thickset$	5641 6128
thief$	14551 14552 14553 14635 14636 14637 14638 14639 14660 14661 14695 11601 11602 11656
thieves$	14550 14551 14552 14553 14635 14636 14637 14638 14639 14660 14661 14695 11601 11602 11656
thieving$	13805 13905 14578 14640 14641 2467 6099
thigh$	17318
thighs$	17318
thin$	7708 9779 5641 5660 5664 6129
thing$	7629 9001 9186 15561 15797 15798 15799 16464 16465 16466 16467 16468 16470 16471
things$	12564 12743 12911 7274 7392 13459 13738 7915 8065 15183 15345 15415 9507 15586 9561 15768 10606 10614 10615 10702 10725 5186 11677 11839
think$	12632 12633 12634 12635 1075 1271 1272 1273 1274 1275 1276 1277 13750 13751 13752 13753 7913 7914 1697 7916 1699 1700 7940 14016 14017 14258 1990 1991 2147 2148 2149 2321 2329 2475 2478 2507 2802 2803 2804 2805 2806 2807 9248 9249 9250 9286 15537 15693 15694 9664 10335 16400 16401 16402 16403 10427 16492 4809
thinking$	7339 11979
thinks$	1271 1272 1273 1274 1275 1276 1277 1990 1991 2147 2148 2149 2321 2329 2475 2478 2507 2802 2803 2804 2805 2806 2807 10335 16400 4809
thinnest$	3593 5689
third$	2491 3549
thirteen$	2835 2836 2837
thirties$	12942 12977
thirty$	12940 12942 691 12975 12976 9025 15120 15121 15122 15123 15126 15127 15128 15823
this$	6535 12828 6893 6900 7143 13291 13296 7236 7553 1336 7630 7631 8200 8398 8877 2671 9150 15558 9507 15620 15621 15622 15623 15624 3372 3376 3549 16222 16300 10362 10363 10490 10491 10492 10493 10494 10495 16566 16662 16663 16664 16665 16666 16667 16677 10614 10615 16731 16732 10669 10702 10725 10822 4826 11182 5353 5514 5638 11971 12007 12008 12009 12018 5870
thorn$	2440 11656
thorough$	2957 3477
thoroughly$	5749
those	10848 17142 12109
those$	7676 14395 8398 2199 2701 3526 16988 10993 17159 11124 17215 11183 17254 17257 17290 5384 11971 5867
though$	225 6444 6483 6484 6485 6486 6487 6488 6489 6490 278 279 12862 12863 12864 12865 975 8037 8038 9759 9760 9761
thought$	6321 6322 6323 6324 6325 6328 13026 13402 13404 13406 1271 1272 1273 1274 1275 1276 1277 14147 14148 14181 1990 1991 2147 2148 2149 8380 8381 2238 2329 2507 2611 9475 16343 16359 16364 16367 16368 16370 16371 16372 16373 10335 16400 16401 16402 16403 16404 16405 16406 10427 16492 16528 16529 16530 16531 16532 16533 16534 16535 16536 16537 10474 10475 10476 10477 10478 16575 16685 16794 4781 4808 4813 4837
thoughtless$	1917 1918 16477 16478 16488 5317 6100
thoughts$	5032
thousand$	7924
thrall$	7334
threadbare$	5712
threat	5150
threat$	8448 2231 8450 8451 8452 8453 8454 8455 8456 8457 8458 8459 14524 14525 8462 8463 8464 8465 8466 8467 10789 11191 4974 5866 5883
threatened$	11368
threatening$	5515 6106
threats$	15477
three	10781 16944 10891 10913 16983 17008 17027 17028 17030 17071 4817 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 12114 12207
three$	8255 14576 9722 3608 15890 15891 15892 15893 15894 15895 10084 10099 16653 10647 5840 5867 5984 6043
thresholds$	16708
threw	17430
threw$	58 77 358 947 1025 1278 1279 1444 1446 1485 1486 1487 1543 1544 1545 1546 1983 2167
thrill$	6308 91 6313 12774 12775 12776 13395 13432 7548 13879 14343 14369 5327
thrills$	14349
thrive$	885 1286
thrived$	885 1286
thrives$	885 1286
thriving$	885 1286
throats$	16284
throug	11224 11354 5833 5911 5918
through$	393 1133 13979 13980 8583 14841 9290 9291 9809 16151 16180 16182 16196 16223 16228 10652 4671 4695 4765 17061 11058 11319 5235 5811 5970
throughing$	4695
throughout$	13910
throughs$	4695
throw$	58 77 358 947 1025 1278 1279 1444 1446 1485 1486 1487 1543 1544 1545 1546 1983 2167
throwed$	58 358 1025 1278 1279
throwing$	58 77 358 947 1025 1278 1279 1444 1485 1486 1487 1543 1544 1545 1546 1983
thrown	17430
thrown$	58 77 358 947 1025 1278 1279 1444 1485 1486 1487 1543 1544 1545 1546 1983 16002 5150 5151
throws$	58 77 358 947 1025 1278 1279 1485 1486 1487 1543 1544 1545 1546 1983 2167
thug$	14550 2471 2472 2473 2474 14824 11575 5467 6079
thuggery$	14937 14938 2659 2660 11737 6079
thuggish$	6079 6106
thugs$	14550 14572 14573 14574 2471 2472 2473 2474 14824 16755 17085 11575 11994 6079
thump$	14043
thus$	3258 3259 3260 3261 3262 3263
tic$	5928
tick$	5766
ticking$	5391 11985
tidy$	5664
tied$	4782 11035 11905
ties$	2176 9903 9904 11564
tight$	9597 9705 15908 15909 9866 9893 10679 5684 5712
tightly$	3589
tights$	11925
tiktok	4844
tiktok$	605 6823 606 6824 607 6825 608 6826 609 6827 12892 12893 12894
till	10910
till$	16974
tills$	16974
time	5082 11316
time$	6429 12701 12767 13102 13103 7572 7573 7574 7586 7587 13711 13712 13713 13714 7950 7951 1969 1970 1971 14264 8334 8335 8337 8419 8478 8479 8522 8573 8574 8575 14665 14763 15103 15243 15777 15778 16023 16063 16064 10031 16237 10182 10183 10185 10186 16273 16274 16275 16288 16296 16515 16516 16517 16518 16519 16520 10783 17022 4895 17236 11217 11218 11301 5390 11965 12028
timed$	17153
timekeeping$	11538
timeline$	10837
timeout$	11300
times$	12489 12491 12492 12496 13986 13987 13988 13989 13990 13991 13992 14018 14019 16289 10783
timeta	10841 11332
timetable$	16905 17380 11325 17396
timetables$	16905
timewaster$	11601
timewasters$	11601
timid$	10678
timing$	10783
tinnitus$	6179
tiny$	3557 9866 5712
tip	6162
tip$	4691 4900
tipped$	4900
tipping$	4900
tips$	4900
to	4633 5068 12050
to$	6326 6330 12575 12619 12641 12642 12643 12660 6636 6645 6667 6700 6757 6758 6759 6761 6802 6810 6814 6883 6884 6885 6886 6887 6890 6925 6929 6954 7086 13206 7242 13398 7394 7459 13524 13528 13529 13530 13531 7505 7664 7667 7668 7756 7765 13888 7841 7968 7970 14108 8062 14149 8101 14168 8194 8292 8300 8303 8305 8311 8394 8449 14630 8570 8582 8588 8670 8671 8672 8729 8747 8748 8757 8770 8773 8787 8792 8810 14903 8887 8915 14986 8928 8944 8945 8947 9138 9226 9269 9409 9413 9530 9598 9609 9668 15814 9917 15985 15986 15987 15989 16009 16047 9993 9994 10020 10065 16211 16224 10275 10276 16386 16399 16409 16410 16411 10360 10361 16442 16491 16499 10489 16577 4311 10538 10595 10619 10670 16742 10680 10681 16780 10717 10751 10756 10757 10758 10759 10760 10798 10802 10806 4592 4626 10875 4671 10901 10912 10938 10943 4732 10957 4756 10977 10986 10999 11000 11068 11077 11083 11084 11093 11099 4882 4883 17204 11160 11175 11181 17259 4984 11238 11251 17335 11276 11288 11289 17368 11319 11330 11375 11421 5205 11426 17506 11526 11532 11533 11555 11944 11946 11951 11970 11972 12008 12024 12039 12040 12139 5925 5970 12271
today$	13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 15271
toddler$	11265
toe$	15912 15938 15939 9876 17354 17355 5348
toerag$	11575 6083 6096
toerags$	11575 6083 6096
toes$	17354
together$	16937 11679
toilet	5082
toilet$	11300
toing$	10901
tokenistic$	5345 6140
told	4703
told$	197 12483 12484 206 207 208 215 216 217 218 219 220 221 222 223 12515 12516 12517 12745 12746 6694 6716 6717 6718 6719 6720 6721 6722 6723 13031 13040 7551 7552 1703 1704 1705 1706 1707 1708 1709 1710 1732 1733 1734 1735 1736 1737 1738 14021 14022 14023 14101 14102 8073 14181 14769 15707 9960 9961 16035 16041 16046 16049 16055 16118 16124 16162 16163 16164 16165 16166 10129 10130 10131 16205 16206 16207 16208 16209 10240 10241 10244 10261 10408 10409 16563 10873 4739 4747 10968 11343 11355
tolerance$	12127
tolerate$	5300
tolerated$	17229 5300
tolerates$	5300
tolerating$	5300
tomorrow$	13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 14756 5452
tone$	15868 11889
tones$	15868 11889
tonsil	11255
tonsils$	17319
too$	73 6455 319 6950 6951 7491 7492 7665 7805 7806 7808 7909 7966 7967 14379 8651 2514 8935 8936 15166 3163 3164 3165 3182 3213 3214 3215 3425 3426 3427 3434 15908 15909 10432 10433 10434 10608 4391 10631 10632 10633 10634 10677 4460 4461 10718 10765 10767 5312 5573 5602
took	5940
took$	97 134 12555 12556 12557 12559 447 448 602 624 703 13019 13345 1231 7454 7456 7458 1257 1572 1573 1605 1620 1623 1624 1654 1655 13983 13984 14163 1934 1974 1975 2046 2050 2985 2986 2987 2988 3280 3281 16375 16376 16377 10352 4145 10370 10379 10383 10384 10385 10386 10387 10388 10389 10451 10453 10454 10455 10456 10457 4246 5034 5055 5229 5272 11491
tool$	4972 11525
toolki	12135
tools$	12545 12546 4972 11525
tooth$	11892
toothless$	6141
top	16903 10843
top$	12930 8697 15914 15930 15931 15933 15934 15935 16907 16912 17154 17159 4978 11925 11930 11936 5867 5872 5873
topless$	6831 6842 7248 6129
tops$	15902 3621 9844 9845 15914 15930 15931 15933 15934 15935 15956 15957 15964 11925 11930 11936
torment$	2127 2128 2129 5334
tormented$	2127 2128 2129 5334
tormenting$	2127 2128 2129 5334
torments$	2127 2128 2129 5334
tormentted$	2127 2128 2129 5334
tormentting$	2127 2128 2129 5334
torn$	15908 15909 5705 5712
tos$	10901
toss$	16502
total$	2309 2310 2312 3727 4481 5755
totally$	5746 5749
touch$	12575 1396 15575 15576 9513 15770 15771 15772 16150 16578
touched$	12333 6530 12952 13018 13315 14008 15458 15473
touches$	9494 9495 15578 9613 15680
touching$	12989
tough	4970 4976 4981
tough$	14377 2555 2556 2557 2558 2559 2560 2929 2930 2931 3041 3042 9482 9486 9487 3270 3271 3272 3520 3532 11194 5606 5609 5623 11854 5664 5910 6122
toughe	4976 5911
tougher$	3178 3179 3180 3181 9482 11194 5910
touret	6174
toward	4850 4867 4912 5918
towards$	6761 8292 8300 8303 8305 8311 14561 14630 8810 8884 16577 17061 11068 12233
tower$	3460
towered$	3460
towers$	3460
town	11166
town$	14590 14595 14720 14721 11162 11166 17230 17248 17270 4990 11231 17453
toxic$	2193 2194 2195 2506 5368 5369 5370 5461 6108
toy$	987
toyed$	987
toying$	987
toys$	987
trace	16880 4712 17005 5845
trace$	17017
traced	17103
traced$	17031 17101
traces$	17017
track	4634 4712 17151
track$	4208 4634 10928 17007 17017 17021 10963 4746 17112 11092 17211 12080
tracke	4712 16996 10959
tracked$	16939 17018 17023 10963 4746 17031 4997 5850
tracker$	4701
tracki	4712
trackie$	11925
trackies$	15933 15934 15935 3671 15954 11925 11930 5723
tracking$	4701 10963
tracks	4712
tracks$	17017 10963
tracksuit$	15933 15934 15935 15944 11925 11927 11930 6135
tracksuits$	9844 9845 15933 15934 15935 15936 15937 15941 15942 15943 15944 15946 15954 11925 11927 11930 12099 6135
trade$	634 643 6861 644 645 646 647 648 782 946 15071 5257
traded$	634 643 6861 644 645 646 647 648 782 946 5257
trader	4600 10903
traders$	14590 16859 10818 16946 16967 16969 4751
trades$	634 643 6861 644 645 646 647 648 782 946 5257
trading$	634 643 6861 644 645 646 647 648 782 946 5257
traffic$	563 564 565 5240 12072
trafficced$	563 564 565 5240
trafficcing$	563 564 565 5240
trafficed$	563 564 565 5240
trafficing$	563 564 565 5240
trafficking$	12682 12844 563 564 565 14333 14334 14335 14336 14337 14338 14339 14340 5240
traffics$	563 564 565 5240
tragic$	8745
trail	5018
trail$	16976 17010 4733 17112 11236
trailed$	4733
trailing$	4733
trails$	4733
trainer$	11925
trainers$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12774 12775 12776 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13336 13337 13338 7548 13865 14375 8315 9844 9845 15933 15934 15935 15936 15937 15941 15942 15943 15944 11925 11930
training$	14754 11428
tramad	11273
tramadol$	17337
tramps$	15969
transactional$	5263
transfer$	12218
transfusion$	6178
transfusions$	6178
transplant$	17358
trap$	13309 5396
trapping$	5241
trapstar$	6134
trashy$	6099
trauma$	17436 12152 5935
travel	16916
travel$	12731 12732 12733 12954 7411 2442 2443 2444 2445 2446 2447 9322 10877 4660 16980 5272 11491
traveled$	2442 2443 2444 2445 2446 2447 5272 11491
traveling$	2442 2443 2444 2445 2446 2447 5272 11491
travelled$	2442 2443 2444 2445 2446 2447 5272 11491
traveller$	3572 9797
travelling$	12759 12954 2442 2443 2444 2445 2446 2447 9322 5272 11491
travels$	2442 2443 2444 2445 2446 2447 5272 11491
trawl	4723 6162
trawl$	4620 12068
trawled$	4620 11062
trawles$	4620
trawling$	4620
trawls$	4620
treat$	2345 2346 9235 9248 9249 9250 9253 15318 15319 15536 4473 4474 4528 4771
treate	4887
treated$	2345 2346 9253 15318 15319 9471 9474 15803 15804 15805 4473 4474 4528 4607 11022 5071 11295 11296 5986
treating$	2345 2346 9184 9235 9253 15318 15319 4473 4474 4528
treatm	12194
treatment$	4206 17349
treats$	2345 2346 9253 15318 15319 4473 4474 4528
treatted$	2345 2346 9253 15318 15319 4473 4474 4528
treatting$	2345 2346 9253 15318 15319 4473 4474 4528
tree$	14752
trendy$	5712
trial$	8839 17397 12267
tribunal$	6198
tribunals$	6198
trick$	7907
tricked$	12333 15495
tricks$	15070 2789 16065
tricky$	2555 2556 2557 2558 2559 2560 14943 14944 14945 14946 14947 5451 11739
tried$	1492 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 2332 9930 9932 9933 16103 16163 16164 16165 16166 16352 10292 16794 11977
tries$	1492 2332 16153 16175 16176 16177 16178
trio$	2268 11588
trip$	12989
trips$	12989
trollop$	6096
trollops$	6096
troopers$	15597
troubl	11066
trouble$	12307 12360 12372 12373 6456 6457 6458 6459 6460 6461 6462 6463 246 247 248 12778 12815 7056 7057 13122 13123 13124 13125 13132 13167 13168 13169 904 13213 13230 13231 13232 13233 13234 13294 1041 13394 1114 1115 13472 13489 13502 7440 13532 13533 13571 13573 7523 7524 1418 1419 1420 13722 13805 7754 13825 13835 7973 14060 14061 14062 14063 14064 14065 14066 14067 14345 14349 14356 14417 14493 14494 14578 8525 14640 14641 14642 2368 8598 8623 2467 14779 14797 2519 2520 14803 14804 14805 14806 14819 14977 15061 15575 15576 9513 16020 16022 10061 16126 10063 16245 16246 16247 16248 16249 16250 16281 16323 10346 16416 16417 16418 16515 16516 16517 16518 16519 16520 17129 17130 11076 5119 5197 11494 11544 5360 5361 5362 11675 11676 11728
troubled$	8749 8862 16359 16364 16367 16368 16370 16371 16372 16373 10335 16400 16401 16402 16403 16404 16405 16406 10347 16435 5509 5638
troublemaker$	14550 14660 14661 6082
troublemakers$	14550 14660 14661 14977 6082
troublemaking$	6082
troubles$	1111 13394 14211 14212
troublesome$	8417 6108
trousers$	3621 9844 9845 3671 5723
truancy$	6068
truant	6204
truant$	12700 12764 14551 14552 14553 14660 14661 16276 11601 11602
truanted$	6068
truanting$	13595 6068
truants$	14551 14552 14553 14660 14661 11601 11602 6088
truculent$	6110
true$	4320
trunks$	11920
trust$	13868 13873 8137 8138 8139 8140 1923 1924 14837 9948 9949 3732 16030 16036 16050 16104 16105 16106 16107 16129 16219 16220 16221 10295 10300 10301 4092 16765 10728 4514 16832 16833 5318 5730 11949 11957 5804 5813
trusted$	13043 13044 13045 13057 13486 14181 1923 1924 14810 3013 9295 3099 9335 3118 3119 3120 3121 3122 9341 16205 16206 16207 16208 16209 16500 16501 5318 5840
trustful$	13973 11530
trusting$	13973 1923 1924 8322 8323 8324 16029 10158 11530 5318
trusts$	1923 1924 3732 5318 5730
trustted$	1923 1924 5318
trustting$	1923 1924 5318
truth$	8066 16024 16025 16325 16327 16682
truthful$	8063 14128 16023
try$	7252 1492 8116 2332 9930 9932 9933 16030 16036 16050 16094 16095 16096 16103 16153 16219 16220 16221 16232 16525 11949 11957 11977
trying$	7252 16219 16220 16221 16899 11957 11979
tryings$	16899
tubby$	6129
tube	5943
tube$	12162
tubefed$	12161
tuberculosis$	6181
tuitio	11324
tuition$	17388
tumble$	8714
tumour	11243
tumour$	17307
tune$	13358
tuned$	2769
tunnel$	17449
turf	11129
turf$	17193
turkish$	3572 9797 11914
turn	11218
turn$	543 544 1117 1118 1656 1657 8196 8198 1984 2453 2454 3380 3381 3660 3669 3680 3681 3682 3683 3684 3701 3702 9931 9969 9975 9980 9989 16056 16057 10052 10058 16153 10096 10264 10314 4107 16526 4366 4372 4373 4374 16745 10773 17032 11111 4962 17282 5448
turned$	6716 6717 6718 6719 6720 6721 6722 6723 543 544 1117 1118 1656 1657 14181 1984 2453 2454 9783 9788 3661 3670 3680 3681 3682 3683 3684 3701 3702 9931 9937 16005 16006 16007 16008 16163 16164 16165 16166 4034 10262 10316 4366 4372 4373 4374 4414 16795 17243 5448 12012
turning$	543 544 1117 1118 1656 1657 1984 3680 3681 3682 3683 3684 3701 3702 16489 16490 4366 4372 4373 4374 10773 4962
turnned$	543 544 1117 1118 3680 3681 3682 3683 3684
turnning$	543 544 1117 1118 3680 3681 3682 3683 3684
turns$	543 544 1117 1118 1656 1657 1984 2453 2454 3380 3381 3680 3681 3682 3683 3684 3701 3702 9931 10062 16153 16175 16176 16177 16178 10315 4366 4372 4373 4374 4962 17282 5448
tutor$	12599 8440
tutors$	12599
twelve$	2835 2836 2837
twenties$	12942 12977
twenty$	12940 12941 12942 691 692 12975 12976 15078 15079 15080 15081 15082 15083 9025 2831 9053 15118 15120 15121 15122 15123 15124 15125 15126 15127 15128 15823 15824 11801
twice$	6875 12945 13403 13862 13863 7917 8974 8975 8976 15190 9194 17335 5996
twins	12187
twins$	15969
twisted$	8634
twisting$	13864
twists$	11902
two	10781 16944 10891 10913 16983 17008 17027 17028 17030 17071 4817 17134 17137 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 12114
two$	6734 13224 14576 15065 9722 3608 15890 15891 15892 15893 15894 15895 10438 10647 4889 5530 5840 5867 5984 6043
twoc	11436 6063
twoc$	17500 12281
type$	2370 2372 2373 2374 9497 11669
types$	14813 11669
ugly$	5578 6129
ultimately$	127
umpteen$	7922 7954
un$	15646 11652
unable$	181 952 999 1838 1948 1949 1950 1951 1952 1954 2002 2057 8552 8553 2569 2570 2571 2572 2573 5042 5112 5180 11967
unacceptable$	14865 14866 14867 14868 14869 14870 14871 14872 14873 11165 5515 6140
unacceptably$	6140
unacco	6041
unaccompanied$	12259
unadoptable$	6108
unambitious$	6108
unanswered$	12027
unattended$	13479
unauthorised$	6003
unbearable$	14414 14433
unbiddable$	6111
unbreakable$	11828
uncaring$	10513 6108 6140
uncivilised$	6099
uncle	11338 17404 17432 17454 11393
uncle$	5116 17402 11367
unclear$	1804 1807 1810 1811
unco$	5504 5765
uncomfortable$	17265
uncons	6182
uncontrollable$	5509 11967 6108
uncooperative$	6104 6140
uncorr	4582
uncorroborated$	10800
uncouth$	6110
under	11224 5064 6046
under$	628 2202 9523 9809 4016 4039 10646 10788 4697 11006 11282 5069
underachiever$	11601
underachievers$	11601
underage$	5251 5258
underc	5850
undercover$	12068
underdressed$	6129
underhand$	6099
undermine$	5321 11969
undermined$	5321 11969
undermines$	5321 11969
undermining$	5321 11969
underpass$	13092 13093 13094
unders	4614 4703
understand$	190 191 197 249 250 251 252 253 254 255 256 257 258 259 260 261 324 1804 1807 1810 1811 14258 8212 8213 8214 8215 8216 8217 8218 8219 8220 8221 8222 8223 8269 8270 8271 8272 8273 8274 8275 8276 2765 2766 3203 3204 3205 3206 3390 15816 16104 16105 16106 16107 4747 5028
understanding$	9175 15240 9195 15260 9276 3059 3060 9279 9695 12000
understands$	1804 1807 1810 1811 2765 2766 3203 3204 3205 3206 3390 4747 5028
understood$	249 250 251 252 253 254 255 256 257 258 259 260 261 324 1804 1807 1810 1811 2765 2766 3203 3204 3205 3206 16299 4781 4808 4813 4837
undert	4711
undertaken$	12511 16503 16504 16505 16506
underw	5985
underweight$	12175 6129
underwent$	12203
undesirable$	14392 14393 14394 14399 5332 5509
undesirables$	14392 14393 14394 6080
undisciplined$	6108
undocumented$	6207
undoing$	13245 13302 13303 14207 14208 14209
undone$	15967 15968
undoubtedly$	10205 4009 11968 6138
undress$	7250
unempl	17403
unengaged$	6104
unfair$	16477 16478 16488 16588
unfazed$	6122
unfit$	4310
unflappable$	11828
unforgivable$	6140
unforgivably$	6140
unfounded$	5340
ungovernable$	6108
ungrateful$	6108
unguarded$	1057
unhappiness$	13304 13305
unhealthy$	6354 2193 2194 2195 5232 5368 5369 5370
unheeded$	12027
unhelpful$	10513 6140
unhinged$	6099
uniform$	9844 9845 15910 11923 11925
uniforms$	9844 9845 15910 11923 11925
uninterested$	5738 11967 6108 6140
uninvited$	1547
unironed$	5705
unit	10808 10828 10926 17347
unit$	14471 14472 14473 14474 8563 15858 10295 10300 10301 4092 16765 10728 16832 16833 10778 16844 16849 16861 16863 16870 16872 16877 16878 16879 10816 10817 16892 10835 10864 10870 10872 16943 16947 16948 16950 16960 10899 16966 16973 16990 10953 17083 17104 11057 17169 11143 11147 17212 17350 17376 17444 17495 12208 12226
units$	15858 16861 16863 12139
university$	3333 3334
unjust$	16488
unkempt$	3572 9797 6129
unkind$	16477 16478
unknow	16996
unknown$	12617 6839 7464 14399
unlawful$	12818
unless	17197
unless$	13052 13055 13056 4951
unlikeable$	6108
unlikely$	3802 3803 5618
unlovable$	5509
unmanageable$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5509 11728 6108
unmotivated$	6108
unnecessary$	6315
unnerve$	9369
unnoticed$	13240
unopened$	12027
unpaid$	5216
unplaceable$	6108
unpleasant$	8749 17265 6108
unpredictable$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5515 6106
unprepared$	5728
unprofessional$	6140
unprofessionally$	6140
unquestionably$	6138
unreachable$	11967 6104 6111
unread$	12027
unreasonable$	16477 16478
unreliable$	13483 5344 11967 6108 6140
unrepentant$	6108
unresponsive$	6104
unruliness$	14937 14938 2659 2660 11737
unruly$	5353 5509 5515 5638 6108 6111
uns$	11652 11678
unsafe$	12282 12283 12329 6354 12818 7973 8310 17470 5230 5232
unsavoury$	12636 12637 14392 14393 14394 8749 5451 5509
unshockable$	6122
unsolved$	10842
unstable$	11764 11765 6108
unstuck$	13636 13637 13638 13650 13651 11519
unsubstantiated$	5340
unsuitable$	7441 14201 14386 14395 14399 5332
unsupervised$	5562
untamed$	6099
unteachable$	5509 6111
untidy$	3572 9797 11885 5685
until$	13534 13535 13536 13610 13611 16101 10038 17015 4951 12276
unto$	8502 8505
untouchable$	14611 14612 14613
untrue$	14444 16304
untrustworthy$	11967 6108 6140
untucked$	15900 15908 15909 15967 15968
unusual$	5664
unusually$	5584
unwanted$	12636 12637 7065 8977 8980
unwashed$	15908 15909 5685 5705 6129
unwell	17421 11358
unwell$	17422
unwilling$	1944 1948 1949 1950 1951 1952 1954 2004 2569 2570 2571 2572 2573 4462 5728 11964 11967
unwillingness$	6600 383 384 385 386 387 388 2569 2570 2571 2572 2573
unwise$	114 115 6354 12430 12431 12432 12433 170 171 172 173 174 175 176 945 1826 1917 1918 5232 5314 5317
up$	12343 12356 12357 12428 12563 12622 12623 12625 12627 12718 523 524 525 526 527 6873 13117 7099 13249 7380 7381 7382 7383 13456 13457 7448 7501 13593 7739 7740 1530 7771 7772 7773 7774 7775 7776 7777 7778 7780 7781 13848 13849 13933 1713 1714 1715 1716 1717 1718 1719 1720 8021 8149 14260 8348 14413 2285 8597 8626 8841 8842 14912 2671 8956 8985 8988 9012 9027 9028 15137 15158 9102 9119 9170 15237 9176 9196 9241 9242 9243 9245 15344 15446 15513 15533 9585 3370 3371 9590 15667 15668 15706 9751 15826 15853 15872 9838 15903 15916 9878 9879 9887 9888 15958 15976 9913 9914 16032 16033 16038 16039 16043 16044 16052 16053 16060 16061 16062 16115 16116 16121 16122 16159 16160 10219 16306 10252 16326 16328 16378 16379 16380 10325 16582 10527 10539 16608 10585 10588 10589 16678 16679 16700 10645 16851 16898 16907 11078 17162 17171 11180 17267 17268 17406 17408 17474 5203 11459 11694 11696 11735 11848 11918 11929 11943
upbringing$	11729
upbringings$	11729
update	4579 4683
update$	4595 10901
updateing$	4595 10901
updates$	4595 10901
upon$	7054 13206 16835 11104
upper$	4959
uppity$	6110
ups$	15088 15112 15143 15353 15389 15515 15533 15703 15738
upset$	15556 15557 15560 15575 15576 9513
upsets$	9494 9495
upsetting$	12374 12375 12376 12377 12378
upstream$	12063
urchin$	6079
urchins$	6079
urgency$	16761 16762 16763 16764 12026
us$	12758 12780 12868 12871 7426 13579 13584 14000 14126 14266 14267 14271 8555 14991 9255 15390 15391 15392 15393 15423 15428 15429 15430 15431 15432 15435 15475 15476 15509 15511 15523 15525 9667 15776 9733 10547 16683 4621 4693 16982
use	4579 4899 4912 4923 5195
use$	6255 6257 6258 6259 12381 12382 12383 12427 12575 12700 12729 783 784 785 7124 7252 1670 7889 7890 7891 7892 7893 7894 7895 1868 14258 3017 3018 3019 3020 3021 3022 16030 16036 16050 10155 4588 4645 4690 4884 17325 17326 11949
used	4912 5057
used$	12333 12368 12987 13018 13034 783 784 785 13087 13088 7025 13315 13480 1283 7546 7547 1670 7889 7890 7891 7892 7893 7894 7895 14008 14010 1868 2546 3049 3197 15495 3279 4413 4591 4777 4842 5048
useful	4912 5833
useful$	16838 4557 16871 4690 4945
useless$	5739 6099 6108 6140
user$	14534 14547 14548 14660 14661 2411
userna	10841
usernames$	16905
users$	14534 14547 14548 14660 14661 2411 17423
uses	4899 5057
uses$	783 784 785 4645 5048
using	4899 5057 5195
using$	12506 783 784 785 7252 1670 7889 7890 7891 7892 7893 7894 7895 2547 16254 16255 16260 16261 16262 16265 16266 16267 16268 16269 16270 16271 16272 4645 5048
usual$	10685 5366
usually$	3672
utter$	2309 2310 2312 3727 4482
utterly$	10274 4359 5746 5749
vaccin	6193
vain$	6108
valium	11273
valium$	17337
valuab	5833
value	4579 12050
value$	7289 1330 8007 4588 4690 5920
valued$	1330
values$	1330 14966 11772
valuing$	1330
van$	13308 13911 17449 17461 12069
vandal	17216
vandal$	14550 14551 14552 14553 14660 14661 11601 11602 6079
vandalise$	14652
vandalism$	4935 11154
vandals$	14550 14551 14552 14553 14660 14661 11601 11602 6079
vans$	13308 12069
vape$	12600 12601 6547 6548 6549 6550 6551 6553 6554 12929 12932 13336 13337 13338 14402 17340
vapes$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12774 12775 12776 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13020 13336 13337 13338 13409 13410 13411 13412 13413 13414 7548 8315 14402 14418 17340
vaping$	16022
variable$	14860 14861 14862 14863
various$	631
vehicl	17016 11051
vehicle$	4772 11436 5854 5859
vehicles$	4772 17115
veins$	14749
ventured$	13057
verbally$	5526
verif	5829
vermin$	14730 16755 11656
versed$	9044 3547
version$	8382 8383 8384 14449 2168 2169 2170 2171 2172 2173
versions$	8382 8383 8384 2168 2169 2170 2171 2172 2173
vertigo$	6179
very$	6446 6454 8650 2900 3182 9858 10287 5573 5584 5602 5957
vest$	11925
vests$	15950 15951 15952 11925
veteran$	3338
veterans$	3338
via$	4671
vicious$	5455 6106
victim$	7706 7707 14175 8232 14325 14432 2205 8444 2227 14876 15412 15413 15414 15526 15728 15729 15730 15731 5153 11525 5553 11825 11826
victimisation$	12326 12327 12328 13161 13162
victimise$	4475 4476 4477 4478
victimised$	4475 4476 4477 4478
victimises$	4475 4476 4477 4478
victimising$	4475 4476 4477 4478 16825 16826 16827 16828
victims$	12689 877 7706 7707 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287 14325 14349 14419 14420 14421 14422 2204 8444 2227 14876 15312 15412 15413 15414 15526 15538 15539 15728 15729 15730 15731 10753 11525 11825 11826 11836
video$	12895 6832 6833 6834 12906 6865 6866 649 650 13312 15458 15473 16890 17006
videos$	12895 6832 6833 6834 12906 6865 6866 649 650 13312 15458 15473
vietnamese$	3572 9797
view$	9162 9163 9164 9165 9166 9175 15240 9195 15260 4850 12017
viewed$	2234 2609 10920
views$	9162 9163 9164 9165 9166 11510 12017
vile$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5459
village$	14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14531 10563 4990
villain$	11656
villains$	11656
vindictive$	16488 5455 6106 6108
violen	10980 17087 17114 17306 17403 17421 17447
violence$	12360 12810 12825 12827 7056 7057 13374 13502 13512 7465 13804 13806 14417 14578 14588 14615 14634 14640 14641 14642 2467 14797 14819 2657 2658 14977 15477 9415 4560 10779 10780 4564 10785 16854 10828 4617 4618 4623 4646 16932 4652 16935 4654 4655 4659 10879 10883 10884 10886 16951 16956 16957 16958 10896 4681 10902 4686 10909 16984 10974 11040 4839 11063 11105 4925 4929 11148 5119 11494 11512 11513 11518 11564 5837 6020 12238
violent$	7973 8749 14865 14866 14867 14868 14869 14870 14871 14872 14873 14977 5371 5455 5515 5872 6106
violet$	15527
violets$	15527
vipers$	14465
virtually$	2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 5587
virus$	2441
visa$	17473
visibility$	17293
visible$	11194 11906 5914
visit	10786 11218 5195 12130 12135
visit$	7246 1039 1040 8911 16314 16315 16316 16685 4570 17141 17282 11976
visite	10786
visited$	1039 1040 10320 16563 16794
visiting$	12506 12759 7246 1039 1040
visitor$	17345
visits	5143
visits$	1039 1040 8911 16314 16315 16316 16997 11976
visitted$	1039 1040
visitting$	1039 1040
visual$	5960
visually$	5961
vital$	10647
vitiligo$	6132
vodka	11274
vodka$	17334 17338
voice$	11247 12017
voices	11247
voices$	17311 12017
volatile$	8749 14865 14866 14867 14868 14869 14870 14871 14872 14873 5369 5370 5515 6106
volatility$	14937 14938 2659 2660 11737
volition$	12657 12984 12985 13321 11490
volume	4940
volumes$	10515
voluntarily$	12984 12985 712 713 714 12997 12999 13000 13001 13002 13003 13004 13005 13006 13007 13008 11489 11490 11493
volunteer$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
volunteered$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
volunteering$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
volunteerred$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
volunteerring$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
volunteers$	1026 1027 1028 1029 1031 1032 1033 1034 1035 5287
vomit$	17317
vomited$	5959
vomiting$	5959
vomits$	5959
vote$	514 515
voted$	514 515
votes$	514 515
voting$	514 515
voucher$	12929 12932
vouchers$	12929 12932
vulgar$	6110
vulnerabilities$	8047 1830 1831
vulnerability$	13161 8047 1830 1831 14276 14277 14278 14279 14280 14281 14282 14283 14284 14285 14286 14287
vulnerable$	12284 12329 8355 8356 8357 8358 9210 9211 9212 9233 15412 15413 15414 15449 15450 15451 9401 9402 9403 9404 15540 11822 11837 5638
wade$	1513 1514 1515 1516 1517 1518
waded$	1513 1514 1515 1516 1517 1518
wades$	1513 1514 1515 1516 1517 1518
wading$	1513 1514 1515 1516 1517 1518
wag$	5246
wagging$	5246
wags$	5246
wait$	7815 13880 13881 13882 13883
waited$	12012
waiter$	12640
waiters$	12640
waiting$	8495 14753 5067 5076 5977
wake$	16820 16821 16822 16823 16824 12045
walk	16916
walk$	6382 6546 6603 6673 13021 13022 13023 13024 13025 7011 933 934 935 1185 1190 1191 7411 13537 13538 7517 7522 1633 7935 14003 7980 14045 14046 14047 14048 8023 14109 9332 3315 3316 3317 3318 3319 3659 3668 3680 3681 3682 3683 3684 10178 4291 4292 16745
walked$	6690 6969 6978 7147 933 934 935 8035 8069 8120 14192 3659 3668 3680 3681 3682 3683 3684 10178 4291 4292 11346 12012
walking$	12506 12759 933 934 935 7411 13698 13699 9718 3659 3668 3680 3681 3682 3683 3684 10178 4291 4292
walkked$	933 934 935 3659 3668 3680 3681 3682 3683 3684 10178
walkking$	933 934 935 3659 3668 3680 3681 3682 3683 3684 10178
walks$	933 934 935 3315 3316 3317 3318 3319 3659 3668 3680 3681 3682 3683 3684 10178 4291 4292
wall$	10840
wallflower$	11826
wallflowers$	11826
wander$	7411 1523 1524 1525 1526 1527 1528 1529 2351
wandered$	1523 1524 1525 1526 1527 1528 1529 2351
wandering$	7411 13698 13699 1523 1524 1525 1526 1527 1528 1529 2351
wanderred$	1523 1524 1525 1526 1527 1528 1529 2351
wanderring$	1523 1524 1525 1526 1527 1528 1529 2351
wanders$	1523 1524 1525 1526 1527 1528 1529 2351
wannabe$	5347 6079
wannabes$	6079
want	10821 4770
want$	12885 12886 13016 13017 7190 7191 974 1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 13421 7432 1330 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 1756 1757 1758 1759 8173 8174 8175 8176 2097 8393 15135 15239 15351 9361 9362 9363 3193 15489 9434 9435 9436 3706 9956 16104 16105 16106 16107 16135 16136 16137 16153 10227 4142 16507 16871 16899 5033 5287
wanted	4757
wanted$	6542 13016 13017 13156 1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 13384 13385 13421 1209 1210 1211 1212 13495 7432 7433 7434 7435 13568 1330 13688 13689 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 13927 14010 1756 1757 1758 1759 2097 15489 3706 16299 4143 10447 10448 4231 4232 4602 10971 10975 17048 4788 5033 5200 5219 5287
wanting$	1026 1027 1028 1029 1031 1032 1033 1034 1035 13421 1330 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 1756 1757 1758 1759 2097 15489 9459 5287 11996
wants$	12885 12886 1026 1027 1028 1029 1031 1032 1033 1034 1035 1094 1095 1096 1098 1099 13421 13443 13567 1330 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 1756 1757 1758 1759 2097 14699 14700 14701 14702 15239 15351 3193 15489 3706 9956 16135 16136 16137 16153 10227 16899 5033 5287
wantted$	13421 1330 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 1756 1757 1758 1759 2097 15489
wantting$	13421 1330 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 13926 1756 1757 1758 1759 2097 15489
ward	17347
warden	10813 10814 10815 4598 4599 4600 10903 4728 4735 10956 4750 11040 4830 11048 4929
warden$	4576 16859 16877 16878 16879 10816 10817 10818 10861 16946 16967 16969 4694 10946 4732 10953 17020 4745 4751 4752 17104 4875 4893 11147 5017
wardens$	14412 14979 14980 4576 16859 16877 16878 16879 10816 10817 10818 10861 16946 16967 16969 4694 10946 4732 10953 17020 4745 4751 4752 17104 4875 4893 11147 5008 5017 11553
warn$	4703 4900
warned$	12483 12484 6421 204 205 206 207 208 209 210 211 6430 213 214 215 216 217 218 219 220 221 222 223 12515 12516 12517 1703 1704 1705 1706 1707 1708 1709 1710 1732 1733 1734 1735 1736 1737 1738 14021 14022 14023 14101 14102 1821 8040
warnin	4967 4968
warning$	12480 12513 12514 13271 13934 13935 13943 7882 14303 14304 14305 14306 14307 4409 4410 4411 4412 16711 16712 16731 16732 17135 17191 11185 11186 11310 11554 12017 12018 5856 12263
warnings$	12480 12513 12514 12545 12546 13271 13934 13935 13943 14303 14304 14305 14306 14307 4409 4410 4411 4412 16711 16712 16731 16732 17135 17191 11554 12017 12018
warped$	8634
warran	11113 6162
warrant$	3135 3136 3137 16852 17070 4851 4885 17177 17287 5886 12107
warrants$	16852 4851 4885 5886 12107
warrior$	11656
warriors$	14629 11656
wary$	12311 6249 6250 6251 6252
was	4607 10865 5933
was$	6366 203 212 380 381 549 562 6878 868 869 1017 1407 7835 1822 2040 2041 2042 2043 2160 2188 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 8642 2448 2516 2527 2531 2541 2562 8796 8801 2602 2621 2630 2631 2632 2633 2634 2635 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2989 3246 3273 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 9646 9647 3491 3507 15831 15834 3564 3576 9864 3672 3711 9941 3987 10227 4055 4056 10414 10424 16538 10486 4294 4295 10524 10545 4360 4390 10626 10627 10662 4452 4453 16773 4498 16796 10847 10875 10954 17042 10996 4807 11213 5077 5247 5260 5274 5313 5376 5378 5383 5430 5438 5457 5470 5493 5497 5510 5512 5521 5522 5582 5610 11857 11905 5776 5803 12086 5945 5957 5962 5964 5967 5983 5996 5998 6021 6023 6029 6042 6043 6048
wash$	4420
washed$	4420
washes$	4420
washing$	4420
wasp$	7656
wasps$	7655
waste$	1429 1430 1431 1432 1433 1982 2383 5810
wasted$	7416 1199 7418 1429 1430 1431 1432 1433 1982 5810
waster$	14542 6079
wasters$	14542 6079 6095
wastes$	1429 1430 1431 1432 1433 1982 5810
wasting$	1429 1430 1431 1432 1433 1982 5810
wastrel$	6096
wastrels$	6096
watch	17125 5018 5850
watch$	15933 15934 15935 4616 16978 16985 10928 17007 17010 4733 17021 10963 17032 17141 11236 5156 11925 11930 12080
watched$	13568 14010 16569 16570 16985 17009 4733 10959 10963 17029 17031 17113 5156
watches$	15933 15934 15935 11925 11930
watching$	15434 9446 4733 10963 5156
watchlist$	12068
watchlists$	12068
watchs$	4733 10963
water$	13902 13904 3282 3283 3284 3285 11412
wave$	1459 1661 12083
waved$	1459 1661
waves$	1459 1661
waving$	13698 13699 1459 1661
wavy$	5685
way$	12350 12351 12352 12353 12384 13096 7198 7479 13624 8933 9516 9518 15699 15700 9861 3644 3645 3646 15953 9909 9910 10044 10049 3832 3833 3834 10053 10054 10055 3838 3839 3840 10059 10060 16658 4459 16928 17329 11448
ways$	12384 12747 13809 14993 9005 15108 15183 2902 2903 2904 2905 2906 2907 2908 15247 9731 9732 15806 15807 16065 16083 16204 16234 11448
wayward$	5509 11728 5638
we	4600
we$	287 288 289 2842 9254 3235 3237 10079 10080 10082 10083 10121 10122 10123 10167 10168 10169 3974 3977 4456 10818 5008
weak$	8507 14860 14861 14862 14863 2582 2680 2681 2682 2683 4323 4324 4325 4326 16726 16727 16728 16729 10678 4488 10784 5535 5536 5787
weakened$	4840
weaker$	8345 8346 8355 8356 8357 8358 8428 2212
weakest$	10784
wealth$	2943
weaned$	5060
weapon	16855 16865 16902 17063 17126 4905 17503 6169
weapon$	12744 13311 8312 8313 8314 16920 17051 17072 17073 11420 17500 5899
weapons$	12742 12810 13311 13804 13806 8312 8313 8314 4593 16920 17051 17072 17073 11123 5899
wear	5214
wear$	13021 13022 13023 13024 13025 1267 3590 3622 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
wearing$	12759 1267 13698 13699 3590 3622 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5214 5686 5707
wears$	1267 3590 3622 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
weary$	11787
web$	13777
weed	11443
weed$	280 281 282 283 284 285 286 12600 12601 6547 6548 6549 6550 6551 6553 6554 12742 12774 12775 12776 12855 12856 12857 12917 12918 12919 12920 12921 12922 12923 12924 12929 12932 13311 13316 13336 13337 13338 13409 13410 13411 13412 13413 13414 14402 8483 16022 17012 11275 17340 17342 17507 11458
week$	16273 16274 16275 16314 16315 16316 5075 11322 11325 12028 12236
weeken	4999
weekend$	16273 16274 16275 11217 17338
weeks$	16314 16315 16316 5075 12028 12167 12236
weigh$	3096 9315 9316 9317 3367
weighed$	6183 6184
weighs$	6183
weight	11261 11262
weight$	17325 17326 12176 12183
weird$	6099
weirdo$	11656 6096
weirdos$	11656 6096
welcome$	339 340 341 342 343 344 345 7526 7527 7528 16838 5281
welcomed$	339 340 341 342 343 344 345 5281
welcomes$	339 340 341 342 343 344 345 5281
welcoming$	339 340 341 342 343 344 345 5281
welfare$	12292 6229 12385 12386 12387 12388 12389 12390 12391 12392 12395 12449 12450 12748 12749 14071 14216 14217 14218 14219 14220 14221 14222 14223 14224 14225 14226 14227 8264 8265 8266 8267 8268 15378 15379 15380 15381
well$	12510 12518 12519 12544 6509 7545 14651 8639 8640 2466 14845 2698 2699 2716 2763 2826 3054 3075 3078 9307 9308 9309 9310 9311 9312 9313 3103 3112 9342 9343 9344 9345 9421 9422 9424 9632 3415 3565 3570 5643 5656 5665 11924
wellbe	11262
wellbeing$	12292 12385 12386 12387 12388 12389 12390 12391 12392 12395 12449 12450 12748 12749 14211 14212 8264 8265 8266 8267 8268 17326
wells$	14651
went$	12485 12505 12538 12555 12556 12557 12559 399 539 540 541 542 543 544 583 584 585 6817 603 604 708 709 710 717 726 13090 13091 7034 7035 13100 13101 1045 1053 13344 1146 7454 7456 7458 1366 1367 1513 1514 1515 1516 1517 1518 1519 1652 1653 1665 1667 14103 2067 2091 2124 2125 2305 2442 2443 2444 2445 2446 2447 2453 2454 2672 2673 2674 3659 3668 3680 3681 3682 3683 3684 10258 4434 4759 5070 5175 5190 5203 5242 5271 5272 11491 5448 6040
were	4607 16996
were$	6366 6373 203 212 6451 380 381 549 562 6878 797 868 869 1822 14153 2040 2041 2042 2043 2160 2188 2196 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2260 2262 2263 2264 2265 2266 2267 2353 2382 2384 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2448 2516 2527 2531 2541 2562 2602 2621 2630 2631 2632 2633 2634 2635 14983 2847 2854 9072 2855 2856 2857 2858 2861 2862 2863 2864 2982 2983 2984 2989 3246 3273 3359 3360 3377 3384 3385 3386 3387 3388 3389 3396 3491 3507 3531 3564 3576 9810 3672 3710 9941 10107 10108 3987 10227 4055 4056 10424 16538 4294 4295 10545 4360 4390 10627 10662 4452 4453 4498 16796 10847 10875 10954 10981 10996 4807 11089 11359 5247 5259 5260 5274 5313 5376 5378 5383 5430 5438 5457 5470 5493 5497 5510 5512 5521 5522 5582 5610 11857 11905 5776 5803 12086 5945 5996 6023 6029 6042 6048
west$	3583
wetting$	12155
what$	12301 6240 6299 6300 6301 6302 6374 6375 6443 6491 12560 12570 12571 12828 12991 13036 7092 7093 895 903 13202 7139 7154 7155 13271 7228 13339 13520 13548 7549 1332 13846 1566 1567 13851 7863 13982 7929 14009 7971 14114 14125 1873 1874 14992 8930 14998 8983 9003 9004 15415 9410 15485 15493 3293 3294 9571 9572 15759 16387 16709 16731 16732 10834 11497 11500 12018
whatever$	7272 13518 7530 14161 15345 15362 15585 15681 3712 3713 3714 3715 16089 3864 3865 10869 10871
whatsa	4844
whatsapp$	605 6823 606 6824 607 6825 608 6826 609 6827
whatsoever$	16538
wheel$	16594
wheelc	11358
wheelchair$	17422 6187
when	12070
when$	6483 6484 6485 6486 6487 6488 6489 6490 6821 6822 7402 13467 13468 13469 13470 13471 14125 14168 14782 14903 15505 15817 16384 16386 16389 16390 16770 16816 16817 16819 17015 17022 10972 4766 17061 17280 11218 12177
whenever$	6821 13910 13914 13915 13916 13917 13918 13919 13920 13921 13922 13923 14782 3963 3966 17015 4766 17280 11218
where	12070
where$	12313 12314 12315 12316 6489 6490 13339 1361 1362 1363 7584 7585 7864 14125 15505 15817 10964 10972 4769 17280
wherea	4675 10893 10894 10925 10930 4749
whereabouts$	16989 16994 16995 10967
wherever$	13504
which	12050 12070
which$	7327 15506 15817 4568 10839 10852 10853 16959 17027 17058
while$	16571
whingeing$	6099
whiny$	6099
whisky$	17334
whisper$	10774
whistles$	12620
white$	15460 3549 3572 9795 3586 9826 9827 9828 3611 5637 5638 5661 5669 11925 5712
who	16855 16876 10839 10852 17027 4767 17058 12070
who$	12313 12314 12315 12316 6491 6876 6877 6912 911 13339 7624 7625 13740 1834 14125 14368 14396 8588 14983 2975 15831 15834 10827 16901 10846 4629 10848 4631 10854 16919 10866 16931 16959 4704 10927 10933 4740 10964 10972 4790 11020 11030 4838 4859 11857 5844
whoever$	13324 13325 13326 13327 13328 13329 13330 13331 13332 13333 13334 13335 10848 16988
whole$	1411 10573 10575 5353
wholly$	5746 5749
whom	16903 17027
whom$	12313 12314 12315 12316 13339 14125 3398 16959 16986 10964 4859 12083
whose$	5149
why$	12570 12571 13202 7139 13250 13251 14050 14051 8022 1805 1806 8025 1808 1809 8028 8029 1812 1827 1828 14114 14125 1875 1876 1877 1878 4211 4212 4213
wicked$	5367
wide$	5442
wider	4773
wider$	14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 10991
wife$	17399 17417 17424
wild$	8669 5353 5367 11628 11629 11630 11653 5455 11728 5662 5685 6108
wilful$	6140
wilfully$	599 989 5284 5807 6140
will	4633 4863
will$	6498 6504 7445 1721 1786 1788 1948 1949 1950 1951 1952 1954 2005 2025 2056 3044 3068 3080 3083 3146 3190 3199 3227 3230 15683 15784 3746 3748 3749 3750 3751 3752 3753 3754 3758 3759 3760 3761 3762 3763 3764 3774 3778 3779 3780 3788 3789 3790 3791 16077 16078 16079 16080 16081 16082 10021 3807 3808 3809 10043 16113 16119 16131 16132 16133 16134 10086 16157 3876 3877 3878 3879 3880 16167 3891 10162 10163 10166 10227 16293 16294 4020 4021 4031 10807 4592 4626 10865 10875 10943 4732 4804 4856 4864 11088 4882 17204 11165 4984 5731 5734 5736 5750 5925
willed$	11753
willfully$	5284
willing$	312 313 318 460 461 462 492 493 705 706 727 728 729 730 731 1026 1027 1028 1029 1031 1032 1033 1034 1035 13771 7804 13869 13870 13871 13872 1591 1592 1593 1790 1791 1792 1793 1879 1880 1881 9921 9923 9925 15990 15991 15992 15993 4584 5270 5287 5307
willingly$	12984 12985 704 712 713 714 12997 13008 11489 11490 5273
willingness$	12673 10147 16212 16213 16214 16215 16216 16217
willpower$	11516
wimp$	11656
wimps$	11656
win	4966
win$	8890 16173 10110
wind$	12359 7053 7185 13773 2130 2131 2408 9997
windded$	7053
windding$	7053
winded$	7053
winding$	12374 12375 12376 12377 12378 7053 2130 2131
winds$	12359 7053 2130 2131
windup$	8625
wine$	17334
wins	4966
winter$	12833 12834
wired$	2437 5447
wiry$	5641
wisdom$	2756 2758 9066 2849 15613 11255 11840
wise$	6395 2710 2711 8989 8990 8992 8993 8994 2793 9431 9432 9433 15671 3495 3532 3536 11783 11788 11789 5577 5579 5597
wised$	2770 9604
wiser$	6354 2707 2708 2709 2753 2793
wish$	10147 16212 16213 16214 16215 16216 16217 16899
wished$	5033
wishes$	5033 12017
wishs$	16899
wit$	16479 16480 16481
witches$	11648
with	17155 11439 5911
with$	12403 12511 12619 12704 12707 12712 12765 6733 6746 6751 12908 6845 6848 6879 6891 6892 6896 6903 6905 6907 6915 12990 6944 13018 7073 7074 13225 7163 7205 13308 7260 7264 7265 7266 7275 1225 7457 7470 13552 13560 13561 13604 13608 7674 7675 7719 7720 7757 14002 14127 8328 8331 8342 8343 14408 8394 14630 8586 14658 8596 2415 2416 8654 2482 8755 8756 14838 14842 14853 14854 14857 14864 14903 8884 14952 2677 14975 8912 8915 2720 9281 9282 9283 3267 9521 3327 3328 3329 3330 3331 9617 9653 15831 15834 3590 3603 3604 3605 3606 3662 3685 3686 16048 16090 16130 16225 4253 16577 16721 10746 10747 10748 10749 10750 16850 10788 10798 4671 10922 16997 10992 17061 17102 11058 17206 17252 5026 5038 5073 17356 5159 11390 11392 17459 5191 5218 11438 11549 5464 5552 5686 5697 12037 12139 12144 5929 5950 5995 12246 12265
withdrawn$	11133
withdrew$	4547
withheld$	1847 1848 12025
withhold$	1847 1848
withholding$	1847 1848
withholds$	1847 1848
within$	8443 14508 14509 2228 14601 8659 8875 9213 11241
without$	110 6735 7234 1120 1121 1122 1123 2279 15326 15327 15328 15329 15330 15331 15332 15333 15334 15335 15336 15337 15338 15362 15371 15372 15373 15374 15375 15376 15377 9326 9327 9328 9329 15406 15407 15408 15409 3158 9712 3784 3787 10064 3932 3984 3985 3986 3988 3989 3990 4254 4255 10498 4293 4403 4404 4989 5097 11388 11408 5744 5745 5761 5784
witness$	11562
witnesses$	11562
wits$	9622 3405 3406 3407
witted$	11698 11699
woeful$	16609 4488 6140
woefully$	6140
wolf$	7713 11506
wolves$	13784 14572 14573 14574 14728 14730 11656
woman	11441
woman$	14808 15084 2808 9031 15104 15142 15147 15149 2872 9093 15164 15165 2896 15180 15181 15182 15188 2909 2910 2937 2938 2956 15253 2977 9202 15269 9324 15600 15604 15748 15752 15753 15754 15755 15802 17456 17505 11805
women$	14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14528 8736 14808 15078 15079 15080 15081 15082 15083 15084 15087 2808 9029 15109 15111 15124 15125 15129 15140 15147 15148 15149 2869 15164 15165 15184 2909 2910 2927 2937 2938 2956 2961 15252 9200 15267 9207 15356 15591 15592 15593 15594 15597 15602 15678 15692 15739 15744 3465 15748 15752 15753 15754 15755 3495 9720 9721 3508 3509 3510 3511 15802 3521 3522 3523 15913 15979 11801 11805
won$	12337
wonder$	12569 6506 6507 12572 12573 7186 7187 7986 7987
wondered$	7186 7187 7986 7987
wondering$	7186 7187 7986 7987
wonderred$	7186 7187 7986 7987
wonderring$	7186 7187 7986 7987
wonders$	7186 7187 7986 7987
wont$	3760 3761 3762 3763 3764 5731
wool$	11810
woolly$	6140
word$	7419 1202 7421 1204 13968 14449 16685 16714 10774
wore$	13021 13022 13023 13024 13025 1267 3590 3622 3632 3633 3634 3635 3636 3637 3638 3639 3640 3641 5686 5707
work	5102 12135
work$	185 187 188 6447 12512 6647 12814 553 554 555 556 557 558 559 560 561 6930 715 888 7246 13409 13410 13411 13412 13413 13414 14258 14267 14556 14649 8774 8789 8793 14859 14915 8888 8939 9229 9230 9231 9232 15492 15625 15626 15627 15628 15629 15630 15631 15981 16030 16036 9984 16050 10066 16150 16181 16187 16219 16220 16221 16226 16553 4635 4775 11434 11539 5531 11949 11957 12005
worked	11072 5006
worked$	553 554 555 556 557 558 559 560 561 6930 715 888 16179 16205 16206 16207 16208 16209 17136 17261 5212 11958
worker	17347
worker$	12599 12640 12915 14126 14266 15512 15742 16011 16093 10295 10300 10301 4092 10337 10338 16765 10719 10728 16832 16833 4693 17441 11383 17493 11540 5814 12275
workers$	12599 12640 12915 7426 14126 8200 14266 14271 14596 8555 14948 15003 15004 15005 15006 3235 3237 15742 15743 16011 16093 10079 10080 10082 10083 10121 10122 10123 10295 10300 10301 4092 16765 10728 16832 16833 4693 11540 11643
working$	553 554 555 556 557 558 559 560 561 6930 715 888 7246 8790 9217 16029 16219 16220 16221 16891 17320 11957 12035 5988 6015
workked$	6930 715
workking$	6930 715
works$	553 554 555 556 557 558 559 560 561 6930 715 888 15625 15626 15627 15628 15629 15630 15631 15632 9569 9570 16185 11958
workshop$	185 187 188
workshops$	185 187 188
workshy$	6108
world$	13853 14041 14060 14061 14062 14063 14064 14065 14066 14067 8725 8726 8727 15049 15050 15051 15052 15053 15054 15055 15069 15108 15238 9562 15636 9694 9700 15796 5569 5570
worldly$	2771 2793 3178 3179 3180 3181 3211 3466 3536 5571 6116
worn$	13026 13043 13044 13045 13057 17004 10942 11905
worr	5044 5113 5147
worried$	9218 9219 9220 15285 15286 15287 9224 9225 15519 15520 9457 10659 4521
worries$	14299 14300 14301 14302 9227 15292 9494 9495 12017
worry$	9218 9219 9220 15285 15286 15287 9224 9225 15508 15517 15520 9457 15545 15557 15575 15576 9513 12017
worrying$	14865 14866 14867 14868 14869 14870 14871 14872 14873 5513 5515
worse$	7131 13390 15354 15355 15483 9420 16670 16671 11819
worship$	680 681 682 683 684
worshiped$	680 681 682 683 684
worshiping$	680 681 682 683 684
worshipped$	680 681 682 683 684
worshipping$	680 681 682 683 684
worships$	680 681 682 683 684
worst	17215
worst$	12636 12637 13134 7094 7150 8407 2192 2200 2380 14785 14823 5437 5471 5515 5872
worth$	14290 14801 14802 4557
worthless$	6108
would	4569
would$	269 6498 6504 401 764 766 767 6986 13051 770 771 772 773 774 780 6999 7018 7019 13085 7030 931 1609 7865 1786 1788 8045 8096 2177 2269 15135 15157 3000 9223 3147 3199 3409 9629 9630 3747 3765 3766 3767 3778 3779 3780 16113 16119 10086 16167 3891 10227 16293 16294 4020 4021 10410 10411 10412 10807 4592 4856 5732 5736 5750
wound$	2130 2131
wrap	17503
wrap$	15536 11420
wraps$	13311 14832 11420 11458 11714
wreak$	5417
wreaked$	5418
wreaking$	5416
wreck$	13569 5321
wrecked$	5321
wrecking$	13573 5321
wreckked$	5321
wreckking$	5321
wrecks$	5321
wrist$	17318 17354 17355
wrists$	17318 17354
writ	12234
write$	16525 4380 4634 4677 17394 5401 5402
writing$	4383 4677
written$	4361 4382 5092
wrong$	6354 6355 170 171 172 173 174 175 176 6524 12636 12637 6658 6659 6660 12815 13503 7442 1424 7672 13739 7685 7721 7726 13803 7973 14202 14205 14275 14367 14387 14392 14393 14394 8682 14967 15155 15156 3017 3018 3019 3020 3021 3022 15645 9582 16477 16478 16488 16588 16766 16767 10716 5232 5333 5434 11665 5460 6094
wrote$	4381
xanax	11266 11273
xanax$	17330 17337
y$	15177
year	11329
year$	6880 6909 6910 14471 14472 14473 14474 14503 8442 14507 14720 14721 14723 15078 15079 15080 15081 15082 15083 15089 9049 15277 15746 3551 3554 3556 17384 17391 11329 17393 11801 12028 6007 12236
years$	14507 15075 15076 15077 15151 15152 15153 15154 15191 15192 15193 2939 15277 9650 12028 6007 12236
yes$	13868 13874 7813
yesterday$	15640
yet$	6433 4468 10708
yield	5833
yielde	11072
yielded$	17136
yjs	11424 11425 11430
yjs$	17488 17489 17494 6057
yob$	14550 6079
yobbish$	5515 6079
yobbo$	6079
yobbos$	6079
yobs$	14550 14572 14573 14574 6079
yoi	6056
yoi$	12274
yos	11430
yos$	17494 6057
yot	11424 11425 11430
yot$	17488 17489 17494 6057
you$	287 288 289 1372 1380 2842 3411
young	11441
young$	382 450 819 923 944 2155 8397 8399 8416 8533 8534 2350 14745 14771 14772 14773 14774 2518 8744 14877 8817 8818 14905 14906 14907 14908 14909 14910 14924 2653 2654 2655 2656 8876 8878 15234 2953 2954 2955 9234 9244 15639 9628 9684 15749 15750 15751 3502 3503 9738 3525 9744 9745 9746 9747 9748 9749 3549 15831 15834 3627 3676 3677 10074 10266 10450 10586 10587 10596 10605 10655 10694 10696 10754 10781 10796 16944 10891 10913 16983 17014 10951 4736 4737 17027 17028 17030 10998 17071 4803 4817 11047 17117 4841 17134 17137 17142 11109 11118 11119 17196 11139 11142 17208 4928 17215 4934 17254 11196 17266 11207 4991 17278 17290 17300 17505 5258 5371 5374 5384 5422 11727 11775 5594 5637 5867 12109 12114 12122
younger$	7994 8002 8345 8346 8355 8356 8357 8358 8428 2212 14512 14513 14514 14515 14516 14517 14518 14519 14520 14521 14522 14523 14526 14527 14530 14531 14816 14817 14987 15732 15735 11457
youngers$	17081
youngster$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 11727
youngsters$	2350 14742 14771 14772 14773 14774 14877 14905 14906 14907 14908 14909 14910 14921 11457 11727
youth	5875 6050
youth$	2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 3549 15831 15834 15837 15838 16093 4090 4091 4502 10812 4772 17213 11279 11424 11425 5211 11430 11573 5371 11591 5374 11727 11804 11856 5639 5867 6043 6050 6056
youths$	14460 14462 2350 14742 14771 14772 14773 14774 14877 14880 14905 14906 14907 14908 14909 14910 14921 15831 15834 4772 17213 17246 11573 11591 11727 11804 5639 6125
yp	10781 10796 10804 16908 16944 10891 10913 16983 16991 17008 17011 17014 10951 17016 4736 4737 17027 17028 17030 17071 4817 17134 17137 17142 11091 11109 17196 11139 11142 17208 4928 17215 4934 17254 17266 11207 17278 17290 17300 5059 11297 5095 5118 11337 5130 11357 17426 17460 5185 5187 11406 11414 17486 5217 5875 12098 12109 12114 12215
yp$	5339
yp1$	5338
yp2$	5338
yp3$	5338
yp4$	5338
yp5$	5338
yp6$	5338
yro	6056
yro$	12274
zero$	8700 3929 10464 5808 5909
zits$	11915
zone$	17139 11176
zones$	17139 11176
