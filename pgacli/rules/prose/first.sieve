6271 6117 5275

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
(warned|advised|told|reminded) ... ... (but|yet|and) (still <they> (went|go|goes|did|carried|came|met|stayed)|<they> still (went|go|goes|did|carried|came|met|stayed))
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
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
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
(choose|chooses|choosing|chose|chosen) to [still] (stay|keep|remain|be) (in touch|in contact|friends|friendly|close) (with|to) (him|<themen>|(people|adults|those) who)
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
(befallen|befell|happened|suffered) ... (is|was|are|were) [largely|mostly|all|partly|entirely] of (<their>|its) own (making|doing)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) [is|was|are|were] of (<their>|its) own (making|choosing|creation)
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
(fall|falls|fell|falling) for (anyone|anybody|any (man|lad|boy)|(older|adult|flash) (men|man|lads|boys|males))
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
(laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness) (from|by|among|amongst|in|within|of) (the|this) (group|boys|girls|young people|lads|friends)
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
(have|has|had|show|shows|with) (an adult|a grown up) (understanding|grasp|view|outlook|head) [of|on]
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
(should|must|ought to|need to|needs to|has to|have to|had better|deserve to) be (treated|seen|dealt with|spoken to|regarded|judged|handled|interviewed|charged|sentenced) (as|like) [the|grown|young] (men|women|adults|grown ups)
at (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|that age|this age|their age) (<they>|these (girls|boys|lads)) (is|are) [already] (men|women|adults|grown ups|a man|a woman|an adult)
(is|are) (men|women|adults|grown ups) [and] not (boys|girls|children|kids)
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
<their> (trousers|jeans|joggers|bottoms|trackies) [very|so|too] low
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
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
you (cannot|can not) tell (them|these|this) [_] [_] (anything|a thing)
(have|has|had) at no (time|point|stage) [yet|ever] _
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
(cannot|will not|never|could not|can not) [ever] get a straight answer (from|out of) (<them>|(the|this|these) (group|boys|girls|lads|friends|young people|children|lot)|any of them)
(will|can|could|would) [never|only] get (nothing|no sense|little) out of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|lot))
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
(want|wants|wanted|glad|keen) [to be] (shot|rid) of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|pupils|family|families))
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
responsible for what (happened|has happened|went wrong|has gone wrong|befell|became)
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
lost (interest|patience) [in|with] [them|the group|the young people|these]
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
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed|ing)? (?:the )?identit(?:y|ies) of (?:those|the (?:others|group|members|youths|individuals|males|females|associates)|(?:all|each|everyone)(?! who (?:hires?|books?|works?|volunteers?|appl(?:y|ies))\b)|YOUNG)
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
(?:report|log|record|ring in|call in|phone in|flag)(?:s|ing)? (?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?)(?! (?:of (?:\w+ )?(?:men|adults|strangers|older|dealers|drivers|residents|parents)|that (?:frightens?|threatens?|follows?)|who|(?:session|activity|meal|trip|outing)s?))
(?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?) (?:of|over|larger|bigger)(?! (?:\w+ )?(?:men|adults|strangers|dealers|drivers|residents|parents)\b) (?:[\w’'-]+ ){0,8}?(?:be|is|are|being|been) (?:\w+ )?(?:reported|logged|recorded|notified|flagged|rung in|called in|phoned in|photographed|filmed)
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
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell|record|log|check|show|note) (?:who|whom|which of)(?! (?:may |might )?(?:needs?|wants?) )
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
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to)|(?:\w+ ){0,9}?(?:with|by|to|before|for) (?:an? |the )?(?:\w+ )?(?:scrutiny|complaints?|independent|watchdog))\b)
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
offender (?:list|management|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?criminals
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
(?:may|might|could|should|will|would) (?:well )?(?:be met with|lead to|result in|bring about) (?:an |further |more )?arrests?
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
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ (?:and )?)?(?:arrested|charged(?! (?:for|an?|less|more|nothing|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection|criminal behaviour) orders?\s+(?:for|against|on|over|covering|naming) (?:(?:the |all |both )?members|YOUNG)
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
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them|(?:ring)?leaders|core members)\s+(?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
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
(?:speech|reading|hearing|sight) (?:difficult(?:y|ies)|delay|disorder|impairment|problems?|therapy)
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:counselling|psychotherapy|therapy (?:session|appointment)s?)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:is|was) (?:now |also )?expecting(?= a (?:baby|child|boy|girl)\b|[.,;]|$| and\b| in (?:the\s+|january|february|march|april|may|june|july|august|september|october|november|december))
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:consultant|paediatrician|therapist|counsellor|drugs? worker)
(?:his|her|yp\d+['’]s) (?:key ?worker|worker|nurse) (?:from|at|with|in) (?:the|a) (?:drugs?|alcohol|substance (?:misuse|use)|drugs? and alcohol|youth (?:justice|offending)|probation) (?:service|team|project)
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
(?:school|unit|college) for (?:deaf|blind|disabled|autistic|excluded) (?:children|pupils|young people|students)
(?:school|unit|college) for (?:children|pupils|young people|students) (?:with(?! a\b)|who (?:cannot|can not|have been|are (?:excluded|deaf|autistic)))
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
(?:his|her|yp\d+['’]s) (?:own )?(?:family|parents?|mum|mother|dad|father|carers?|brother|sister|household) (?:\w+ ){0,6}?(?:home office|visas?|leave to remain|immigration|citizenship|papers)
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
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing(?! with)|carrying))
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
(?:is|was) (?:still |now )?tagged(?! (?:on|in|with|by (?:an?|his|her) (?:friend|mate|cousin))\b)
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|yp\d+['’]s|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing(?! with)|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an)\s+(?:knife|blade|bladed|weapon|machete|offensive))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 164 165 165 166 166 168 168 169 170 170 170 171 171 171 171 171 171 171 171 172 172 172 172 172 172 172 172 173 173 174 175 176 176 177 178 178 179 179 179 179 179 180 180 180 180 180 181 181 181 182 182 182 183 183 183 183 184 184 185 186 187 188 190 190 191 191 192 192 192 193 193 193 193 193 193 194 195 195 195 196 196 196 196 196 196 196 197 197 197 200 200 200 200 201 201 201 201 202 202 203 203 203 203 204 204 204 204 204 204 204 204 204 205 206 206 208 209 209 213 213 213 213 213 214 214 214 215 216 216 216 217 217 217 217 217 217 217 220 221 223 225 226 227 231 233 233 234 236 239 239 239 239 239 239 239 239 240 240 240 240 243 243 243 244 245 245 245 245 248 249 249 250 250 251 253 253 253 254 256 256 256 256 256 256 257 258 259 259 259 259 259 259 259 260 260 260 260 260 261 261 261 261 261 261 262 262 264 264 265 266 266 267 267 267 267 269 269 270 271 271 272 273 273 273 274 275 275 275 276 277 279 279 279 279 279 279 279 279 279 280 281 281 281 281 281 282 282 283 283 284 285 285 286 286 286 286 286 287 287 287 287 287 287 287 287 288 288 288 288 288 288 288 288 288 289 289 289 290 290 291 291 292 292 293 293 293 293 293 294 294 294 294 294 295 295 296 297 298 298 299 299 299 299 299 299 299 299 300 300 300 300 301 301 302 302 302 303 303 304 304 304 305 305 306 306 306 307 307 307 308 308 308 308 309 309 310 310 310 311 311 312 312 312 312 312 312 312 312 312 313 313 314 314 315 315 316 317 317 317 318 319 319 321 322 322 322 322 322 323 324 325 325 325 325 325 325 326 326 326 326 326 327 327 329 329 330 330 331 331 332 334 335 336 337 338 339 340 341 342 343 343 344 345 345 346 346 346 346 347 347 347 347 347 348 348 349 349 349 350 350 351 351 352 352 352 352 353 354 354 355 357 358 358 359 359 360 360 361 362 363 363 363 363 363 364 365 366 366 366 367 367 368 368 369 369 371 373 373 374 375 376 377 377 377 377 377 378 378 379 379 379 379 379 380 380 380 381 382 382 382 382 383 383 384 384 385 385 385 386 386 387 387 388 388 389 390 390 390 390 390 391 392 393 394 396 397 397 397 398 398 398 398 398 399 399 399 399 400 400 400 400 400 401 401 401 401 402 402 402 403 404 404 404 405 405 406 406 407 408 409 409 409 409 409 409 409 409 409 410 410 410 410 411 411 412 412 413 413 414 414 414 414 414 414 414 414 414 414 414 414 415 415 415 416 416 417 417 417 417 417 417 417 417 417 417 417 417 418 418 418 418 418 419 420 422 422 423 424 425 425 426 426 426 427 428 428 428 428 429 429 430 430 430 430 430 430 431 431 432 432 432 432 433 433 433 434 434 435 436 437 438 438 439 440 440 441 442 442 442 442 442 443 443 444 444 444 444 444 444 445 445 445 445 445 445 446 446 446 446 447 447 447 447 448 448 449 450 451 452 452 452 453 453 453 453 454 454 455 456 456 456 456 456 456 456 456 456 457 457 457 458 458 459 459 461 462 462 462 462 462 463 463 463 463 463 463 464 464 465 466 466 466 466 467 468 468 468 469 469 469 469 470 471 471 473 474 474 474 474 475 476 477 477 477 479 479 480 480 481 482 482 483 484 484 485 486 488 489 490 490 490 490 491 491 491 492 492 492 492 492 492 493 493 493 493 493 494 494 494 495 495 496 496 496 497 497 498 498 498 499 499 500 500 500 500 500 501 502 503 503 504 504 504 504 504 504 504 505 505 506 506 507 507 507 508 509 510 510 510 510 511 511 511 511 512 512 512 512 512 513 513 513 513 513 514 514 515 516 516 516 517 518 519 519 519 519 519 519 519 520 520 520 520 520 520 520 521 522 522 523 524 524 525 525 526 526 527 527 527 527 527 528 529 530 531 532 533 534 535 536 537 538 538 539 539 539 540 540 540 540 541 541 541 542 542 543 543 544 544 545 546 547 548 548 548 549 550 551 551 551 552 552 552 552 552 553 553 553 553 553 554 554 554 554 554 554 554 554 554 554 555 555 555 556 556 557 557 558 558 559 559 559 559 559 559 560 560 561 561 561 562 562 562 563 563 564 564 564 565 565 565 565 565 566 566 566 566 566 566 568 568 568 568 569 570 571 572 572 572 572 573 573 573 573 573 574 574 574 575 576 577 578 579 579 579 579 579 580 580 580 580 581 583 583 584 584 584 584 584 585 585 585 585 585 586 586 586 587 587 588 589 590 591 591 592 593 593 593 593 593 594 595 595 595 595 595 595 595 595 596 596 597 598 598 598 598 598 598 599 599 600 600 601 601 601 601 601 601 601 602 603 603 604 605 606 607 608 609 610 611 611 612 613 613 613 613 614 615 615 615 615 616 617 617 617 617 617 617 617 617 617 617 617 618 618 619 619 620 620 620 620 623 623 623 623 623 623 623 624 624 624 624 625 625 625 626 626 626 626 626 627 627 627 628 628 628 629 629 629 629 629 630 630 630 631 632 632 632 633 634 634 634 635 635 635 636 636 637 637 638 638 638 639 639 640 640 640 641 641 641 641 642 642 642 642 642 642 642 642 642 642 643 643 643 643 643 643 644 644 645 646 647 647 648 648 649 650 650 650 650 651 652 652 652 653 653 653 653 653 654 654 654 654 654 654 654 654 655 655 655 656 656 656 656 656 656 656 657 658 659 660 661 661 661 662 662 662 662 662 662 663 663 664 665 665 665 665 665 665 665 666 667 668 668 668 668 668 668 668 668 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 673 673 673 674 674 674 674 674 674 675 675 676 676 676 677 677 678 679 679 679 679 680 681 682 682 682 682 682 683 684 684 685 685 685 685 685 685 685 685 686 686 686 686 686 686 686 686 687 687 687 688 689 689 689 689 690 690 690 690 690 690 690 690 691 692 693 693 693 693 693 693 693 693 693 694 694 694 694 694 694 695 695 696 696 698 698 699 700 701 702 703 703 703 704 705 706 706 707 707 707 707 707 708 708 709 709 710 710 711 711 712 712 712 712 712 712 712 712 712 713 713 713 713 714 714 715 716 716 717 718 719 719 719 719 720 720 721 721 721 721 722 722 722 723 724 725 726 727 727 727 727 727 727 728 728 728 729 729 729 729 730 730 730 730 730 730 730 730 730 730 730 731 731 731 732 732 732 732 733 733 734 734 734 734 735 735 736 737 737 739 740 740 741 742 742 743 744 744 744 744 744 744 744 744 744 744 744 745 745 745 745 745 745 745 745 745 746 746 746 746 747 747 747 747 747 748 748 748 748 748 748 748 748 749 749 750 750 751 751 751 753 753 753 754 755 757 758 759 759 759 761 762 762 763 764 765 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 766 766 766 766 766 766 766 767 767 767 767 769 769 769 769 769 770 770 770 771 771 771 772 772 773 773 773 774 774 774 775 775 776 777 778 778 779 779 779 779 779 780 780 780 780 780 780 780 780 781 782 784 784 785 786 787 787 789 789 789 789 789 789 789 790 790 790 790 790 790 790 790 790 790 790 790 790 791 792 794 795 796 797 798 799 799 799 800 801 801 801 801 801 801 803 803 803 804 804 804 806 806 806 807 807 808 809 809 809 809 811 812 812 812 813 813 814 815 815 816 818 819 820 821 821 822 823 824 824 824 824 825 825 826 826 826 826 827 827 827 829 830 830 831 831 832 832 833 833 833 839 841 842 842 843 843 843 844 845 845 845 845 845 846 848 849 852 853 858 858 860 860 863 863 864 866 868 868 869 870 870 870 870 872 872 872 873 874 874 875 878 879 879 881 887 888 888 888 890 891 891 891 891 892 892 893 894 894 896 896 896 896 897 899 899 899 900 901 902 902 903 903 904 904 904 904 904 904 904 904 904 904 904 904 904 904 904 904 905 905 905 905 906 906 906 906 906 906 906 906 906 906 906 906 906 906 906 906 906 906 907 908 908 908 909 910 910 910 910 912 915 917 918 919 919 919 919 920 920 920 920 921 922 922 922 927 928 928 929 929 929 929 929 929 929 929 930 931 932 933 933 934 934 934 934 936 937 938 938 940 940 941 942 943 943 943 943 944 944 944 944 945 945 945 946 947 948 948 949 949 949 950 950 950 950 951 951 952 952 953 954 955 955 956 957 959 959 959 959 959 960 960 961 961 961 961 962 962 963 964 966 968 969 972 974 974 974 976 976 978 979 979 980 981 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 982 983 985 986 987 988 988 988 988 989 989 989 989 989 989 990 991 991 991 991 991 991 992 992 993 995 996 997 998 999 1000 1000 1000 1000 1000 1000 1001 1001 1001 1001 1002 1003 1003 1004 1005 1005 1006 1006 1007 1007 1007 1007 1008 1009 1010 1012 1013 1013 1013 1016 1016 1016 1016 1017 1017 1017 1017 1017 1017 1017 1018 1018 1018 1018 1018 1019 1022 1023 1023 1023 1023 1024 1025 1027 1027 1029 1030 1033 1034 1034 1035 1036 1037 1037 1038 1040 1040 1040 1041 1042 1043 1044 1044 1046 1047 1048 1048 1049 1049 1050 1050 1050 1050 1051 1052 1054 1056 1058 1058 1060 1061 1061 1062 1062 1062 1064 1064 1065 1066 1067 1068 1068 1069 1069 1074 1074 1074 1077 1077 1078 1078 1078 1078 1081 1081 1081 1081 1081 1081 1083 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1086 1086 1087 1087 1087 1088 1089 1089 1089 1089 1090 1091 1091 1091 1091 1091 1091 1091 1091 1091 1092 1092 1094 1094 1094 1094 1095 1095 1095 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1096 1098 1098 1099 1099 1099 1099 1099 1099 1100 1101 1101 1101 1101 1101 1101 1102 1102 1103 1104 1104 1104 1104 1105 1106 1110 1110 1110 1110 1111 1113 1113 1113 1114 1114 1115 1115 1116 1116 1118 1118 1118 1118 1118 1119 1119 1119 1120 1120 1125 1126 1126 1126 1129 1130 1135 1135 1136 1138 1138 1138 1138 1139 1140 1143 1145 1145 1145 1146 1146 1146 1149 1150 1151 1151 1152 1152 1153 1159 1160 1161 1162 1163 1164 1164 1165 1165 1165 1168 1169 1171 1172 1173 1174 1175 1175 1175 1176 1177 1178 1178 1178 1178 1179 1181 1181 1181 1181 1183 1183 1183 1184 1184 1184 1184 1184 1184 1184 1185 1185 1185 1185 1186 1187 1188 1189 1189 1189 1189 1190 1191 1192 1194 1194 1196 1196 1196 1197 1197 1197 1197 1198 1198 1199 1199 1200 1200 1200 1200 1200 1200 1200 1201 1201 1201 1203 1204 1205 1205 1205 1205 1206 1206 1206 1206 1206 1206 1207 1207 1208 1210 1211 1211 1212 1213 1213 1214 1214 1214 1214 1214 1214 1215 1215 1215 1215 1215 1215 1216 1217 1217 1218 1218 1218 1218 1218 1218 1218 1218 1218 1219 1220 1221 1222 1222 1222 1223 1225 1225 1225 1225 1225 1226 1226 1226 1227 1227 1227 1228 1228 1228 1228 1229 1229 1230 1230 1230 1231 1232 1232 1233 1233 1234 1236 1237 1237 1237 1237 1237 1237 1237 1237 1237 1237 1237 1238 1239 1240 1240 1241 1241 1241 1241 1242 1242 1243 1243 1244 1244 1245 1245 1245 1246 1246 1247 1249 1249 1249 1249 1249 1250 1250 1250 1251 1252 1252 1254 1255 1256 1256 1256 1257 1258 1258 1258 1258 1258 1258 1258 1262 1262 1262 1263 1263 1263 1264 1264 1264 1264 1264 1265 1265 1265 1267 1268 1268 1268 1270 1271 1272 1272 1272 1273 1273 1273 1273 1273 1274 1274 1275 1275 1275 1275 1275 1276 1276 1276 1276 1276 1277 1278 1278 1279 1279 1279 1279 1280 1281 1281 1282 1282 1283 1284 1284 1285 1285 1286 1287 1287 1287 1288 1288 1288 1288 1288 1289 1290 1291 1291 1292 1292 1292 1293 1293 1293 1294 1294 1294 1294 1295 1296 1296 1297 1297 1297 1297 1297 1297 1297 1297 1298 1298 1298 1298 1298 1299 1299 1300 1300 1300 1301 1302 1302 1302 1302 1303 1303 1303 1303 1303 1303 1303 1303 1304 1305 1305 1306 1306 1306 1306 1307 1307 1308 1308 1308 1308 1308 1308 1309 1309 1309 1309 1309 1309 1309 1310 1310 1310 1311 1311 1312 1312 1312 1313 1313 1313 1314 1314 1314 1315 1315 1315 1315 1315 1315 1315 1315 1315 1315 1315 1315 1315 1316 1318 1318 1318 1318 1320 1322 1322 1322 1323 1323 1324 1325 1325 1325 1326 1326 1327 1329 1329 1330 1331 1331 1332 1332 1332 1332 1333 1333 1333 1333 1333 1334 1334 1334 1334 1334 1334 1334 1336 1336 1336 1336 1337 1338 1338 1338 1338 1338 1339 1339 1340 1340 1340 1340 1341 1341 1341 1341 1342 1343 1343 1343 1343 1343 1343 1343 1344 1344 1344 1344 1345 1345 1346 1346 1346 1347 1347 1348 1348 1348 1349 1349 1349 1349 1349 1350 1350 1350 1351 1351 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1355 1355 1355 1355 1356 1356 1356 1357 1358 1358 1358 1359 1359 1359 1360 1360 1361 1362 1362 1363 1363 1363 1363 1364 1365 1365 1365 1365 1366 1366 1366 1366 1367 1367 1368 1368 1369 1369 1370 1371 1371 1371 1371 1372 1374 1374 1374 1374 1375 1375 1375 1375 1376 1377 1378 1378 1378 1379 1379 1379 1380 1380 1380 1381 1382 1382 1382 1382 1383 1383 1383 1383 1383 1383 1383 1383 1384 1384 1384 1385 1385 1386 1387 1387 1387 1388 1389 1390 1390 1390 1390 1391 1391 1392 1392 1393 1393 1394 1394 1395 1395 1395 1395 1395 1395 1396 1397 1398 1399 1400 1400 1400 1401 1401 1403 1404 1405 1406 1406 1407 1408 1409 1409 1410 1410 1410 1410 1411 1411 1411 1412 1413 1414 1415 1416 1416 1416 1417 1418 1418 1419 1419 1420 1421 1422 1422 1423 1424 1424 1425 1426 1426 1426 1426 1427 1428 1429 1429 1429 1429 1429 1430 1430 1430 1431 1431 1431 1431 1432 1432 1432 1432 1432 1433 1434 1434 1435 1436 1437 1438 1438 1438 1438 1438 1440 1440 1440 1440 1440 1440 1440 1441 1441 1441 1442 1442 1443 1444 1445 1446 1447 1448 1448 1448 1449 1449 1449 1449 1450 1451 1451 1452 1452 1452 1453 1453 1453 1453 1454 1455 1456 1457 1457 1458 1459 1460 1461 1461 1461 1461 1461 1462 1463 1463 1464 1464 1466 1467 1468 1469 1470 1470 1471 1472 1473 1474 1474 1475 1475 1476 1477 1477 1478 1478 1479 1480 1480 1481 1482 1483 1484 1487 1487 1488 1489 1489 1490 1490 1490 1491 1491 1492 1492 1492 1493 1494 1495 1495 1495 1496 1496 1496 1497 1497 1497 1497 1497 1498 1498 1498 1498 1501 1501 1501 1503 1504 1505 1505 1506 1506 1506 1507 1508 1509 1509 1510 1511 1512 1512 1512 1512 1514 1514 1514 1514 1516 1516 1516 1517 1518 1518 1518 1519 1519 1519 1520 1521 1521 1521 1522 1522 1522 1523 1523 1523 1523 1524 1524 1525 1525 1525 1525 1525 1526 1526 1527 1527 1527 1529 1530 1530 1530 1530 1531 1532 1532 1533 1533 1533 1534 1535 1536 1537 1537 1537 1538 1538 1539 1539 1539 1539 1539 1539 1540 1540 1542 1542 1543 1544 1544 1544 1544 1547 1547 1547 1547 1548 1549 1549 1550 1554 1554 1554 1554 1555 1555 1557 1557 1561 1562 1562 1562 1564 1568 1569 1569 1570 1570 1570 1570 1574 1575 1577 1578 1578 1578 1578 1579 1580 1580 1581 1581 1581 1581 1581 1581 1583 1584 1587 1587 1587 1588 1590 1592 1593 1596 1597 1597 1597 1598 1600 1600 1600 1601 1602 1602 1602 1602 1603 1604 1604 1604 1605 1605 1605 1606 1607 1609 1609 1611 1611 1612 1613 1614 1615 1616 1616 1617 1617 1618 1619 1619 1619 1620 1620 1620 1620 1620 1620 1620 1620 1620 1620 1621 1622 1622 1622 1622 1623 1624 1624 1625 1626 1626 1626 1627 1627 1630 1630 1631 1632 1632 1632 1633 1634 1635 1635 1635 1636 1637 1637 1637 1638 1639 1640 1640 1640 1640 1642 1642 1642 1642 1643 1643 1643 1643 1643 1644 1644 1645 1645 1645 1645 1646 1646 1647 1647 1648 1649 1649 1653 1654 1654 1656 1657 1658 1658 1658 1659 1660 1660 1660 1660 1660 1661 1661 1661 1661 1662 1663 1664 1664 1664 1664 1664 1665 1665 1665 1665 1666 1667 1667 1668 1668 1669 1670 1670 1671 1671 1671 1672 1673 1674 1675 1675 1675 1675 1675 1676 1677 1678 1678 1678 1678 1678 1678 1679 1679 1679 1679 1679 1679 1680 1680 1680 1680 1680 1681 1681 1681 1682 1682 1682 1682 1682 1682 1683 1685 1686 1686 1687 1687 1687 1688 1689 1690 1691 1691 1691 1691 1692 1692 1692 1692 1692 1692 1692 1693 1693 1693 1693 1693 1693 1694 1695 1695 1696 1696 1696 1697 1697 1697 1698 1698 1699 1699 1699 1700 1700 1702 1703 1703 1703 1703 1704 1704 1705 1706 1706 1706 1706 1706 1707 1707 1707 1707 1707 1707 1708 1708 1708 1708 1708 1708 1709 1709 1709 1710 1711 1711 1712 1712 1712 1712 1713 1713 1713 1713 1714 1715 1715 1715 1716 1716 1716 1717 1717 1719 1719 1720 1720 1720 1721 1721 1721 1721 1722 1722 1722 1722 1722 1722 1723 1723 1723 1723 1724 1724 1724 1724 1724 1724 1725 1725 1726 1726 1726 1726 1727 1727 1728 1728 1729 1729 1730 1730 1730 1731 1731 1731 1731 1732 1733 1733 1733 1733 1734 1734 1734 1734 1734 1734 1735 1735 1736 1736 1736 1736 1736 1737 1738 1738 1738 1738 1738 1738 1738 1739 1741 1741 1741 1742 1742 1742 1742 1743 1743 1744 1744 1744 1744 1745 1745 1745 1745 1745 1745 1745 1745 1747 1748 1748 1749 1750 1750 1750 1750 1752 1752 1752 1753 1753 1753 1754 1754 1754 1755 1755 1755 1756 1756 1757 1757 1757 1757 1758 1758 1758 1759 1759 1760 1760 1760 1760 1761 1761 1761 1761 1763 1763 1763 1764 1764 1764 1765 1767 1767 1767 1767 1767 1767 1767 1767 1768 1768 1768 1770 1770 1771 1771 1771 1771 1771 1772 1773 1773 1773 1774 1774 1775 1775 1775 1775 1775 1776 1777 1777 1777 1777 1778 1778 1778 1779 1779 1779 1779 1780 1781 1781 1782 1782 1782 1782 1782 1784 1785 1785 1785 1787 1789 1789 1789 1790 1791 1792 1792 1793 1793 1794 1794 1794 1794 1795 1795 1795 1795 1795 1796 1796 1796 1796 1796 1796 1796 1797 1797 1797 1797 1798 1799 1799 1799 1800 1800 1800 1800 1800 1800 1800 1801 1802 1802 1802 1803 1803 1803 1803 1803 1803 1803 1803 1804 1804 1804 1804 1804 1804 1804 1805 1805 1805 1805 1805 1805 1806 1806 1807 1807 1807 1808 1808 1808 1809 1809 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1810 1811 1811 1811 1812 1812 1812 1812 1812 1813 1814 1815 1815 1815 1815 1816 1817 1817 1817 1817 1818 1818 1818 1818 1818 1818 1818 1819 1819 1819 1819 1819 1819 1820 1820 1820 1820 1821 1821 1821 1821 1822 1822 1822 1822 1823 1823 1824 1824 1824 1825 1825 1826 1826 1826 1827 1828 1828 1829 1829 1830 1831 1832 1832 1833 1833 1834 1834 1834 1835 1835 1835 1836 1837 1837 1838 1839 1839 1839 1839 1840 1840 1841 1841 1842 1842 1842 1842 1843 1843 1843 1843 1843 1843 1844 1844 1844 1844 1845 1845 1845 1846 1846 1846 1846 1846 1846 1846 1847 1848 1848 1849 1849 1849 1849 1849 1850 1850 1850 1850 1850 1850 1850 1851 1851 1851 1852 1853 1853 1853 1853 1853 1853 1853 1853 1853 1854 1854 1855 1856 1856 1857 1857 1857 1857 1857 1859 1859 1860 1861 1862 1864 1865 1865 1866 1866 1867 1868 1868 1868 1869 1871 1872 1872 1872 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1874 1874 1874 1874 1875 1875 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1876 1877 1878 1879 1880 1880 1880 1880 1880 1881 1882 1882 1882 1882 1882 1883 1883 1883 1884 1885 1886 1888 1888 1889 1889 1889 1889 1889 1889 1891 1891 1892 1892 1893 1893 1894 1895 1896 1897 1898 1898 1898 1898 1898 1899 1900 1901 1901 1902 1902 1903 1903 1905 1905 1905 1905 1906 1906 1906 1906 1907 1907 1908 1909 1910 1910 1911 1913 1914 1915 1916 1917 1918 1919 1920 1920 1923 1924 1925 1926 1927 1928 1928 1929 1929 1929 1929 1929 1930 1930 1930 1930 1931 1932 1932 1932 1932 1933 1934 1934 1935 1937 1937 1939 1940 1941 1941 1942 1943 1944 1944 1945 1947 1947 1948 1948 1950 1950 1950 1950 1952 1952 1953 1953 1953 1953 1954 1954 1954 1954 1955 1956 1956 1957 1957 1959 1960 1960 1961 1963 1963 1964 1964 1965 1967 1968 1969 1971 1973 1973 1973 1974 1974 1974 1975 1975 1975 1976 1976 1977 1977 1978 1980 1980 1981 1981 1981 1981 1981 1981 1982 1982 1982 1984 1984 1986 1986 1986 1986 1986 1987 1988 1988 1988 1988 1989 1989 1989 1989 1989 1990 1990 1990 1990 1991 1991 1991 1992 1992 1993 1994 1995 1996 1997 1998 2000 2001 2002 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2033 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2053 2054 2055 2056 2060 2062 2065 2068 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2083 2084 2085 2087 2088 2089 2090 2091 2092 2093 2094 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2139 2140 2141 2142 2143 2144 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2167 2168 2169 2170 2171 2172 2173 2175 2176 2177 2178 2179 2180 2181 2183 2184 2186 2187 2188 2189 2191 2194 2195 2198 2199 2200 2201 2202 2205 2206 2207 2208 2209 2210 2212 2213 2214 2215 2216 2218 2219 2220 2221 2223 2224 2225 2226 2227 2228 2230 2231 2232 2233 2234 2235 2236 2237 2238 2239 2242 2243 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2257 2258 2261 2262 2265 2267 2268 2272 2273 2274 2279 2280 2282 2284 2285 2286 2288 2289 2290 2291 2292 2293 2294 2295 2296 2297 2300 2301 2302 2303 2304 2306 2309 2310 2311 2312 2314 2315 2316 2317 2318 2319 2320 2321 2324 2325 2326 2327 2328 2329 2330 2331 2332 2333 2336 2337 2338 2339 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2372 2373 2374 2376 2377 2378 2379 2381 2382 2384 2385 2386 2391 2392 2394 2395 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2409 2410 2411 2412 2413 2414 2415 2416 2417 2418 2419 2420 2421 2422 2423 2424 2427 2428 2429 2430 2432 2433 2435 2436 2437 2438 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2459 2460 2461 2462 2464 2465 2466 2467 2468 2469 2470 2471 2472 2473 2474 2475 2476 2478 2479 2480 2481 2482 2484 2486 2487 2488 2489 2490 2492 2493 2494 2495 2496 2497 2498 2501 2502 2503 2504 2505 2506 2508 2509 2510 2514 2515 2517 2518 2519 2520 2521 2522 2523 2524 2526 2527 2529 2530 2531 2532 2533 2534 2538 2540 2542 2544 2545 2546 2547 2548 2549 2550 2551 2552 2553 2554 2555 2557 2558 2559 2562 2564 2565 2566 2567 2568 2570 2571 2572 2575 2586 2587 2588 2591 2592 2593 2600 2601 2602 2606 2612 2615 2617 2619 2620 2622 2624 2625 2633 2634 2644 2653 2660 2667 2668 2671 2672 2676 2677 2678 2680 2681 2683 2684 2686 2690 2696 2698 2699 2700 2701 2702 2704 2705 2706 2710 2711 2712 2713 2716 2718 2719 2720 2721 2722 2723 2725 2726 2727 2728 2735 2736 2737 2739 2740 2742 2745 2746 2749 2750 2752 2757 2758 2759 2760 2761 2765 2767 2770 2771 2775 2778 2779 2783 2784 2786 2788 2790 2792 2794 2795 2797 2798 2799 2800 2802 2808 2810 2812 2813 2814 2815 2816 2817 2818 2819 2820 2821 2822 2824 2825 2826 2827 2828 2829 2830 2831 2832 2833 2834 2835 2836 2838 2839 2840 2841 2842 2843 2844 2845 2846 2848 2850 2852 2853 2854 2855 2857 2859 2860 2861 2862 2863 2864 2868 2869 2870 2873 2876 2877 2879 2880 2885 2887 2888 2889 2890 2891 2892 2893 2895 2896 2897 2900 2901 2902 2903 2904 2906 2907 2908 2909 2912 2914 2915 2916 2917 2918 2919 2920 2922 2923 2925 2929 2930 2931 2932 2933 2935 2937 2946 2948 2953 2954 2955 2956 2957 2958 2960 2961 2963 2964 2965 2971 2972 2973 2976 2977 2978 2980 2981 2983 2984 2986 3 3 32 36 39 40 55 56 103 135 150 167 187 189 195 198 199 204 206 211 212 219 221 222 224 226 228 232 232 234 235 236 237 238 238 241 242 246 247 248 249 249 252 254 263 268 269 270 277 279 319 320 328 329 333 338 356 370 372 395 399 409 421 428 431 450 454 456 470 471 472 478 484 487 488 534 540 567 577 582 591 621 622 634 636 652 660 697 700 717 729 733 735 738 752 756 760 766 768 783 786 788 792 793 802 805 808 810 816 817 821 828 832 832 834 835 836 838 840 847 850 853 855 855 855 855 855 856 857 861 862 864 865 865 867 867 867 867 867 867 867 871 872 877 880 881 884 885 887 888 888 889 889 894 895 898 900 906 908 909 911 911 911 911 912 912 912 913 916 918 918 918 918 918 918 918 918 918 918 918 919 920 920 920 920 920 920 920 920 920 920 920 920 920 925 926 930 932 933 937 938 939 958 963 965 967 970 971 973 977 978 980 982 984 984 984 984 984 985 989 994 995 1003 1006 1011 1014 1015 1019 1020 1021 1026 1028 1029 1031 1032 1038 1039 1042 1043 1044 1045 1051 1053 1053 1055 1057 1059 1063 1069 1069 1069 1069 1069 1069 1069 1069 1069 1069 1069 1069 1069 1071 1071 1071 1071 1072 1073 1074 1075 1076 1077 1078 1079 1082 1082 1082 1082 1082 1082 1083 1085 1093 1097 1099 1101 1103 1107 1108 1109 1110 1111 1112 1114 1115 1117 1118 1121 1122 1122 1122 1122 1124 1127 1128 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1130 1133 1134 1135 1137 1139 1140 1142 1142 1144 1145 1146 1147 1148 1154 1156 1166 1166 1166 1166 1166 1166 1166 1166 1167 1180 1182 1182 1193 1195 1202 1208 1208 1209 1214 1224 1233 1235 1246 1248 1249 1250 1253 1259 1260 1261 1266 1268 1269 1317 1319 1321 1326 1328 1335 1358 1361 1373 1388 1389 1402 1403 1439 1464 1465 1485 1486 1487 1488 1499 1500 1502 1513 1515 1528 1535 1541 1546 1546 1546 1546 1546 1546 1546 1546 1546 1546 1551 1555 1557 1558 1560 1562 1563 1565 1566 1566 1567 1570 1570 1570 1570 1570 1570 1570 1570 1570 1570 1570 1570 1570 1570 1571 1572 1573 1574 1575 1576 1582 1583 1584 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1586 1587 1588 1589 1591 1593 1594 1594 1594 1595 1597 1599 1600 1602 1603 1608 1609 1610 1610 1615 1616 1618 1619 1620 1621 1623 1623 1625 1626 1628 1628 1628 1628 1629 1629 1629 1629 1629 1629 1639 1641 1650 1653 1655 1658 1663 1669 1680 1681 1684 1692 1701 1718 1737 1740 1741 1745 1746 1751 1752 1762 1762 1766 1768 1768 1769 1774 1781 1783 1785 1786 1787 1789 1792 1803 1810 1813 1848 1850 1858 1863 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1864 1870 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1874 1880 1887 1888 1889 1890 1891 1907 1912 1921 1922 1924 1928 1934 1935 1936 1937 1938 1939 1946 1949 1951 1954 1957 1958 1962 1966 1972 1973 1979 1983 1983 1983 1985 1985 1985 1985 1987 1987 1987 1987 1989 1994 1999 2003 2016 2027 2029 2034 2035 2057 2058 2059 2061 2063 2066 2067 2069 2086 2095 2137 2138 2145 2146 2174 2185 2190 2192 2193 2196 2197 2203 2204 2211 2217 2222 2229 2240 2241 2256 2259 2260 2263 2264 2266 2269 2270 2271 2276 2278 2281 2283 2298 2305 2307 2308 2313 2323 2334 2335 2340 2361 2375 2380 2383 2387 2388 2389 2390 2393 2408 2425 2426 2431 2434 2439 2463 2477 2483 2485 2491 2499 2500 2507 2511 2512 2513 2516 2525 2528 2535 2536 2537 2543 2556 2560 2561 2563 2569 2577 2579 2585 2598 2599 2603 2604 2605 2609 2610 2613 2614 2616 2618 2621 2623 2626 2627 2628 2630 2631 2635 2636 2638 2639 2640 2642 2643 2646 2647 2648 2649 2650 2651 2652 2658 2662 2663 2664 2665 2666 2669 2670 2673 2674 2675 2679 2687 2689 2692 2693 2694 2695 2703 2714 2715 2717 2729 2730 2731 2732 2733 2734 2738 2741 2744 2747 2748 2751 2753 2754 2755 2756 2762 2763 2766 2769 2773 2774 2780 2781 2785 2787 2789 2793 2796 2801 2803 2804 2805 2806 2807 2809 2811 2847 2849 2851 2856 2858 2865 2866 2867 2871 2872 2875 2878 2882 2883 2884 2886 2894 2899 2905 2910 2911 2913 2921 2924 2926 2928 2934 2936 2938 2939 2940 2941 2944 2945 2947 2949 2950 2951 2952 2959 2962 2966 2967 2969 2970 2979 2985 2987 43 48 126 207 210 218 229 230 232 255 278 460 837 851 854 855 859 865 867 876 882 883 886 911 914 918 923 924 935 971 973 975 984 1053 1063 1069 1070 1071 1076 1080 1082 1117 1122 1123 1130 1131 1132 1133 1141 1155 1157 1158 1166 1170 1182 1208 1439 1545 1546 1552 1553 1556 1559 1563 1566 1570 1585 1594 1599 1610 1628 1629 1651 1652 1762 1788 1864 1873 1904 1970 1983 1987 2028 2030 2031 2032 2064 2182 2244 2275 2277 2287 2299 2322 2539 2541 2573 2574 2576 2578 2580 2581 2582 2583 2584 2589 2590 2594 2595 2596 2597 2607 2608 2611 2629 2632 2637 2641 2645 2654 2655 2656 2657 2659 2661 2682 2685 2688 2691 2697 2707 2708 2709 2724 2743 2764 2768 2772 2776 2777 2782 2791 2823 2837 2874 2881 2898 2927 2942 2943 2968 2974 2975 2982

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 9 10 10 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 5 6 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 5 5 6 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 6 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5134 11405 11960
10$	14625
101	11003
101$	17120 11252
11$	14625
12$	2848 2849 2850
13$	2848 2849 2850
14$	2848 2849 2850
15$	2848 2849 2850
16$	2848 2849 2850 15243 15244 15251 15252 11905
17$	15243 15244 15251 15252 11905 6262
18$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15251 15252 15957 11905
19$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15251 15252 15957 11905
2$	11960
20$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15251 15252 15957 11905 6262
21$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15251 15252 15957 11905
22$	13051 13053 696 13086 13087 15251 15252 15957 11905
23$	13051 13053 696 13086 13087 15251 15252 15957 11905
24$	13051 13053 696 13086 13087 15251 15252 11905 5797
25$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15251 15252 15957 11905
26$	13051 13053 696 13086 13087
27$	13051 13053 696 13086 13087
28$	13051 13053 696 13086 13087
29$	13051 13053 696 13086 13087
3$	11960
30$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15245 15246 15247 15251 15252 15957 11905
31$	6262
3x5x2$	6201
4$	11960
47$	6262
4ft$	6180
5$	3590 9862 9863 11960 6180
5ft$	6180
5x5x5$	6200
6$	3590 9862 9863 11960 6180
60$	17329
6ft$	6180
7$	14625 11960 12068
8$	14625 11960
9$	14625 11960
999	11003
999$	17120
a$	6590 6653 6836 12956 6841 7369 7404 7525 7549 7630 7716 7972 8346 2294 2295 2296 8733 8734 14941 14950 8918 8919 2689 2785 2872 2873 9182 9662 3577 10525 10559 10598 10684 10705 10707 10736 11175 11339 11352 11359 11368 11415 17609 5224 11534 11535 17662 5402 5455 5687 5817 5835 5917 5920 12312 6095 12387
abandon$	5840
abandoned$	5837 5840
abandoning$	5840
abandons$	5840
abc$	11227 6108
abcs$	11227
abdicate$	4467
abdicated$	4467
abdicates$	4467
abdicating$	4467
abh	11538 6116
abh$	17655 12387
abide$	14375
abilit	12253
ability$	14587 8923 8924 8925 8926
abject$	5804
able	11124
able$	2744 2747 2748 2750 2759 2771 9061 9062 9063 9064 3040 3073 9353 9374 9375 3114 3125 3129 3130 9402 3132 3133 9411 3141 3142 3143 3157 15919 4916
ably$	9423 9424 9425 9426
aborti	6020
abortion$	12291
about	11089 12153
about$	6379 6383 6458 13120 13336 7221 7336 7351 13704 13705 7589 7982 14133 14134 14166 8125 14244 14859 15114 15408 15409 15410 9296 15416 15417 15418 15422 15423 9652 9653 15820 9704 9705 9706 3591 10033 10034 10068 3798 3799 3800 3801 10073 16226 16582 16609 16719 16720 10700 16820 16864 16865 16866 10828 10829 10830 4755 11113 11137 11431 11466 11657
above$	12858 13646 13647 13648 7557 14730 14731 14732 9890 16816 16920 16949 10935
abrasive$	6152
abroad$	17564
abscond$	12985 608 609 12071 6120
abscondded$	608 609 12071 6120
abscondding$	608 609 12071 6120
absconded$	608 609 12071 6120
absconder$	11564 6120
absconders$	11564 6120
absconding$	608 609 13712 11563 12071 6120
absconds$	608 609 12071 6120
absconsion$	6120
absconsions$	6120
absen	12326
absenc	11426 17556
absence$	17543
absent$	12990 16420 11053
absentee$	14663 11703
absentees$	14663 11703
absolute$	9875 3756 6096
absolutely$	2496 3958 10568 5795 5798
abstin	5249
abstinence$	11520
absurd$	3045 3046 3047 3048 3049 3050
abus	17592
abuse	11474
abuse$	12388 12389 12432 12433 12434 12454 12466 12728 12790 12921 13272 13273 13282 13283 13405 13474 7358 13626 13823 13824 13921 13923 14328 14329 14450 14451 14452 14453 14454 14455 14456 14457 15611 9496 17589 17590 17591 11605 11608 11620 11662 12343
abused	5198 6074
abused$	12439 13098 13426 14450 14451 14452 14453 14454 14455 14456 14457 11469 6074 12345
abuser$	12977 13072 13077 13082 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13887 8028 14199 14281 14603 2219 14654 14664 2306 11613 11694 11697 11698
abusers$	12977 13077 13082 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13887 8028 14199 14281 14603 2219 14654 14664 2306 14933 11613 11694 11697 11698
abusive$	7502 14450 14451 14452 14453 14454 14455 14456 14457 8499 5564 11846 6159
abysmal$	6193
abysmally$	6193
academy$	10382 10387 10388 10390 4126 16909 10819 4552 16976 16977 17525 17526 17529 5864
accept$	12533 12549 197 6591 331 332 333 334 335 336 337 338 12772 12808 12883 12916 1239 7518 7520 7522 13985 13990 7876 1945 1946 1974 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 1985 1986 14375 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8303 8304 8305 8306 8307 8333 8334 8335 8336 8337 8338 8339 8340 14970 14975 14978 16116 16165 16171 16185 16219 16220 16229 16230 16231 16464 16693 5349 12051 12052
acceptable$	8272 4950 11260 6108
accepted$	12663 12664 12665 12667 331 332 333 334 335 336 337 338 13130 13137 13145 13154 13155 13156 13168 13461 1239 7518 7520 7522 14298 1945 1946 1985 1986 16297 16298 16299 16300 16464 5349
accepting$	331 332 333 334 335 336 337 338 1239 7518 7520 7522 1945 1985 1986 14970 16164 5349
accepts$	331 332 333 334 335 336 337 338 1239 7518 7520 7522 1945 1985 1986 16229 16230 16231 5349
acceptted$	331 332 333 334 335 336 337 338 1239 7518 7520 7522 1945 1985 1986 5349
acceptting$	331 332 333 334 335 336 337 338 1239 7518 7520 7522 1945 1985 1986 5349
access$	12533 4736 6042
accessing$	4736
accessory$	5357
accesss$	4736
accident$	2290
accidents$	2290
accommodated$	404 405 406 407
accommodation$	13028 13029 13030 13031 13032 13033 13034 13035 17569 17620 17650 12357
accomp	6222
accomplice$	13887 11590 11627 11758
accomplices$	13887 11590 11627 11758
accord$	12765 13095 13096 13432 11592
accoun	4741 11025 4783 11146 4886 11216
account$	13472 7480 1210 7482 1212 14189 14190 14191 14192 2173 2174 8446 8447 8448 14566 2179 2180 2181 2182 2183 2184 16668 16669 16670 16671 16672 16673 16674 10952 4683 17124 11008 4890 17293 17333 17449 17450 5205 17601 11812
accountability$	1940 1941 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 8226 8227 16905 16906 16907 16908 12129
accountable$	81 82 83 84 85 1940 1941 17293
accounted$	4890
accounts$	356 357 13472 7480 1210 7482 1212 14189 14190 14191 14192 2173 2174 8446 8447 8448 14566 2179 2180 2181 2182 2183 2184 10952 4683 17124 11008 17142 17263 4890 17333 11812
accusation$	11660
accusations$	11660
accustomed$	3223 3224 3307
achiev	4909 5149
achiever$	14668
achievers$	14668
acknowledge$	8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8333 8334 8335 8336 8337 8338 8339 8340 16665 16693
acknowledged$	16547 16548
acne$	12017 6183
acned$	6182
acquit	6104
acquitted$	12375
across$	8526 8527 2629 8901 9080 9081 9082 9429 9430 9431 9746 9890 17209 11301 11883 12074
act	4646 17303 17498 5938
act$	6914 13038 7089 819 820 13659 13660 14048 1663 1664 8303 8304 8305 8306 8307 2303 2335 2343 2521 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 2926 2947 3134 3135 3342 9745 3483 3484 3569 3570 3571 3572 16447 16693 16890 16893 17025 4869 4975 5566 5632 12209
acted$	7089 819 820 1663 1664 2303 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3342 3483 3484 3569 3570 3571 3572 10369 10378 16499 16504 16507 16508 16510 16511 16512 16513 16547 16548 16571 16703 5566 5632
acting$	1663 1664 2303 2659 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 2948 3134 3135 3467 3569 3570 3571 3572 4869 5542 5566 5632
action	4620 12233
action$	12490 14155 16574 4248 4249 4250 16668 16669 16670 16671 16672 16673 16674 4869 4975 11283 11293 17424 11550 12231
actionable$	10891
actions$	3 4 5 6 7 8 9 6283 12401 12402 6290 12408 12409 22 23 6295 25 12490 12577 6468 12757 12758 12759 12760 12761 12762 12763 12764 12782 13187 13188 13189 13190 7196 926 13529 13530 13531 13532 13533 13534 1261 1262 14328 14329 14330 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 14560 4240 11550
active	17238
active$	6405 135 6662 533 534 535 536 537 885 11572 11895 12186 5920 5922
activi	16999 17244 12200 12233 12237 12238
activities$	12477 12490 11550 11569 11666
activity$	12477 12490 6915 13039 17097 17142 11550 11569 11666 11894 12157
acts$	13022 6914 13038 13659 13660 1663 1664 2303 2336 2344 2522 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 2927 2946 3134 3135 3342 3483 3484 3569 3570 3571 3572 5566 5632
actted$	1663 1664
actting$	1663 1664
actual$	11538
add	4599
add$	1169 1457 14567 14568 14569 14570 14571 4761 6227
addded$	1457
addding$	1457
added$	1169 1457 4718 4719 4761 4762 4835 4837
addict	17556 17575 12299
addict$	14670 14671 14672 14779 14780 17574 11703 11704 6142
addicted$	12474 5101
addiction$	12486 5101 17490 12250
addictions$	12486
addicts$	14670 14671 14672 14779 14780 17577 11703 11704 6142
adding$	1457
addres	4625 10933 4678 10949 4714 10985 10986 17164 17275 5893
address$	6582 6583 6584 12969 12970 12971 12972 6856 6857 6858 6859 17149 4814 5893 12359
addresses$	6582 6583 6584 17028 17050 17149 4814 12164 12181
adds$	1169 13557 1457 4761
adenoi	11350
adenoids$	17467
adept$	3574
adequate$	3086 3089 10526 10527 10528 10529
adhd	6227
adidas$	12027
admirably$	9423 9424 9425 9426
admission$	12307
admissions$	12307
admit$	16165 16171 16185 16464 16693 16890 12051
admitted$	16297 16298 16299 16300 16464 5115 5116 12306
adoles	11375
adolescent$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 3577 15965 15968 17492 5105 5420 5423 11829 5686
adolescents$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15965 15968 11829
adopted$	4804 12352
adoption$	6082
adoptive$	6082
adore$	685 686 687 688 689
adored$	685 686 687 688 689
adores$	685 686 687 688 689
adoring$	685 686 687 688 689
adult$	12702 12703 12711 6596 12824 12866 12881 12892 6810 6811 12946 6886 6893 6896 13020 13023 13054 13057 13083 7517 13696 13701 14117 14254 8354 8389 14509 14510 14511 14512 2131 8857 8913 2713 15106 15150 9041 9044 2804 9078 15197 15198 15199 15200 15201 15202 15203 2821 9103 15228 15233 15234 15235 15257 15266 2883 9159 15283 15284 9178 2908 15305 2922 2923 9196 15314 15315 9199 9200 9221 2957 2958 2970 9243 2977 2978 15374 2990 15405 9373 9376 15493 3206 3207 3208 3209 15603 15604 15605 15606 15648 15657 15659 15666 15725 15726 15727 15728 15836 15839 15886 15887 15888 15889 3505 9823 9824 15942 15943 15944 15945 15946 15947 15959 16145 16147 16148 10424 10425 11558 5314 11589 11903 11904 11907 11908 5640 11913 11914 5663 5678
adults$	12413 6565 6566 6568 6573 6578 6581 12699 12702 12703 12711 12715 12878 12879 12880 12881 12946 12977 12979 12982 6886 13014 13020 13023 13054 7487 14243 14383 14384 14388 14480 8368 14509 14510 14511 14512 14529 8413 14715 8621 15065 15106 15120 15121 15122 15123 15131 15150 15197 15198 15199 15200 15201 15202 15203 2821 9095 15228 15233 15234 15235 15239 15240 15241 15242 15243 15244 15248 15255 15263 15264 15265 15266 15267 2882 15303 2922 2923 9196 15314 15315 2950 2951 2974 15368 15369 15370 15371 2990 9266 15386 9273 15393 15394 15395 15396 15397 15398 15399 15400 15401 3018 15493 15500 15501 15502 9405 15524 15525 15526 15527 15554 15562 15563 15564 15565 15566 15574 15575 15576 15577 15578 15609 15610 3263 3265 15657 15659 15666 15725 15726 15727 15728 15731 15736 15826 15871 15873 15876 15877 15878 15882 15886 15887 15888 15889 15910 3536 3537 3538 3539 15929 9814 3549 3550 3551 15942 15943 15944 15945 15946 15947 15957 15962 15963 16047 16114 16145 16147 16148 10160 10161 10163 10164 11558 11655 11745 11773 11903 11908 11913 11914 11936
advance$	4904
advanced$	2804 3239 3505 11572
advanceed$	4904
advanceing$	4904
advances$	6594 6595 12728 12729 13649 13650 15158 15159 15160 15161 4904
advant	5001
advantage$	12440 13595 11272
advert$	16107
advice$	12586 12653 12654 13382 14051 14052 14060 1679 14304 14420 14421 14422 14423 14424 14970 16533 16534 16535 16536 16537 16538 16980 11642 11656 12046 12119
advis	10892 12184
advised$	6411 12589 12590 6474 204 205 206 207 208 209 210 211 6483 213 214 215 216 217 218 219 220 221 222 223 224 225 1743 1744 1745 1746 1747 1748 1749
affair$	15445 15789 15790 15791 15792
affairs$	15298 15512 15513 15514 15515 15628
affect$	15709 15710 9594 9598 3328
affection$	13028 13029 13030 13031 13032 13033 13034 13035 13339
affections$	12729
affili	4646 12157 12159 12200 6222
affiliate$	11666
affiliated$	2187 11666
affiliates$	11666
affiliation$	2124 2125 2187 11666
affiliations$	11666
affray	11538 6116
affray$	17645 17655 12387
afraid$	15546 15547 15548 3201 3202
african$	3600 9876 9881 9882 5713 12016
afro$	12004 5734 12006
afros$	12004 12006
after	17144 11480
after$	12773 13536 13537 1159 7757 7758 7760 7761 14043 14305 8235 8968 15130 9016 15358 15450 9356 15555 15556 15570 9701 15954 4439 16979 17209 5088 17507 17597 12281
afternoon$	17431 5151
afternoons$	5151
afterp	11365
afterpill$	17482
afterthought$	16899
again$	12599 12600 14131 14132 8016 16206 16207 16209 16210 16211 4393 10779 10780 17417 17481 11637
agains	4809 11183 12233
against$	12973 12974 12975 12976 7934 14159 17119 17161 4798 17207 17246 11140 11165 17291 17300 11246 17400 11285 12066 12186 12243 12247
age$	6904 13050 8486 15155 15156 15157 15192 15193 15270 15271 15272 15273 15310 15311 15312 15377 9284 3014 9286 9287 3017 9522 9523 9524 9525 15793 9833 9834 15973 15982 15983 15984 11428 12333
aged$	6936 15965 15968 17478 11587
agencies$	14867 10382 10387 10388 4126 16909 10819 16976 16977
agency$	14867 10356 10382 10387 10388 4126 10424 10425 16909 10819 4552 16976 16977 10891 5804 5853 5863
ages$	15192 15193
aggression$	14697 14753 15054 15055 2670 2671 11838
aggressive$	14984 14985 14986 14987 14988 14989 14990 14991 14992 14993 14994 15094 11792 5564 6159
aggressively$	6159
aggressiveness$	15054 15055 11838
aggressor$	13887 14603 14604 14605 14606 11694 11695 11696 11740
aggressors$	13887 14603 14604 14605 14606 11694 11695 11696 11740
aggro$	13236 13839
agitator$	6135
agitators$	6135
ago$	15847 15848
agree$	742 743 1031 1032 1033 1034 1036 1037 1038 1039 1040 7518 7520 7522 2737 2738 2739 2740 5336
agreed$	716 742 743 13168 1031 1032 1033 1034 1036 1037 1038 1039 1040 7518 7520 7522 2737 2738 2739 2740 5336
agreement$	12779 17338
agreements$	17338
agrees$	742 743 1031 1032 1033 1034 1036 1037 1038 1039 1040 7518 7520 7522 2737 2738 2739 2740 5336
agreing$	742 743 1031 1032 1033 1034 1036 1037 1038 1039 1040 7518 7520 7522 5336
ahead$	168 6740 12859 14094 16920 16950 12171
aid	4909
aid$	4904 4911 5046 12282
aided$	4904 4911 5046
aiding$	4904 4911 5046
aids	4909
aids$	4904 4911 5046 12282
aim	4999
aim$	17044 17371 4987 17425
aimed$	11320
aims$	17044 17371 4987 11320
air$	14784
airhead$	11758
airheads$	11758
alarm$	7944
albanian$	3600 9878 12016
album$	10932
alcoho	11379 17556 17575 11459
alcohol$	40 282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 14519 15345 15346 15347 15348 15349 17489 5249 6028 12299
alcoholic$	17574 17576 11703
alcoholics$	17577 11703
ale$	15722
alert	4732
alert$	4612 4634 4635 4942
alerted$	10965
alerting$	4634 4635
alerts$	4634 4635
aliase	5881
aliases$	12152
alibi	5881
alibi$	12150 12152
alibis$	12150 12152
alien$	11818
alienated$	5687
aliens$	11818
alight	11544
alight$	17661
alike$	12026 12028
alive$	17463
all	11148 12212
all$	6489 6493 322 907 7184 13382 7290 1023 1024 7454 7488 1424 1425 7735 13956 13958 1599 7908 8299 8570 8627 8659 14799 14800 8712 8743 2614 8913 2682 2729 15118 2795 9070 15225 2867 15481 15612 15627 9580 3315 3316 3451 15867 3554 3701 16118 10002 10016 3747 3749 10028 3881 3882 3883 4028 4029 4030 4040 10312 10354 16682 16689 10603 10736 10738 16877 16878 4499 10925 10961 10999 4729 17136 4863 11160 17405 11331 5323 11599 5514 12046 12047 12120 5917
alleg$	13473
allegation$	2173 2174 11660 11661
allegations$	7453 2173 2174 11660 11661
allege$	14554 14555 4851 11658 11659
alleged$	13473 14554 14555 4823 4850 4851 4855 11658 11659 5391
allegedly$	6129
alleges$	14554 14555 4851 11658 11659
allegged$	13473
allegging$	13473
alleging$	13473
allegs$	13473
allerg	6233
allergy$	12250
alley$	14941
alloca	4609
allocated$	4717
allow	4605 4636
allow$	51 52 53 54 55 56 294 295 296 13277 930 1029 1773 1774 1775 1776 1777 8072 16165 16171 16185 4426 4682 4911 11593 12051
allowed$	51 52 53 54 55 56 294 295 296 13277 13315 13316 930 1029 1773 1774 1775 1776 1777 4426 4911 5084 5228 11593
allowing$	51 52 53 54 55 56 294 295 296 13277 930 1029 1773 1774 1775 1776 1777 4426 4911 11593
allows$	51 52 53 54 55 56 294 295 296 13277 13315 13316 930 1029 1773 1774 1775 1776 1777 4426 4682 4911 11593
alls$	14799 14800
almost$	845 1063 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3448 3449 3591 5636 5665
alone	11370 12356 6091
alone$	13172 13244 13589 13726 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15505 15506 15507 15508 15509 15510 15511 15520 15539 15861 15907 17487 6091 12362
along$	12673 12692 12816 6984 6985 6986 7002 13428 7312 7313 7314 1121 13605 7551 7552 14025 14029 1661 9713 3443
alopecia$	6185 6232
alpha$	11703 5437
already$	2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 2911 15383 15384 15385 3591 5636
alright$	9790 3520 3521 3522
also$	8687 5424
alter$	10220 10221
altered$	1084
alternative$	6042
alternatives$	12653 12654
although$	227 6538 6539 6540 6541 6542 6543 6544 6545 280 281 12973 12974 12975 12976
altogether$	4499
always$	604 851 7686 7687 2774 3319 3701 10074 3934 3935 3936 3937 5778 6189
am$	10280
ambition$	15083 11874
ammunition$	13879 13882
amok$	11755
among$	2200 8509 14627 14628 2241 14720 14983 8941 8979 11336
amongst$	8509 14627 14628 2241 14983 8941 8979
amoral$	6163
amount$	391 392 393 15551 15552 15553
ample$	161 162 163 6505
amuck$	11755
an$	6952 6966 7404 8264 2497 14941 8959 2785 2807 9140 9188 9257 9288 9531 9719 3562 3563 3577 10330 10736 11175 11368 17609 11535 5687 12312
anaemi	6233
anaemic$	6232
analys	10905 10906 10907 4637 4638 17085 17110 4777 11051 4872 11143
analysis$	12160 12175
analyst$	17005 17007 17022 17023 17024 10908 10909 4650 11048 17168
analysts$	17005 17007 17022 17023 17024 10908 10909 4650 11048 17168
anaphy	6233
and	4672 5961 5968
and$	6488 12727 7337 7356 14024 14461 14583 8488 8489 14766 14793 8697 14815 8772 8779 14901 15022 15613 15800 9700 9844 15965 15968 9890 9910 16031 11112 11209 11211 11240 11295 11637 12136 12189 5975 12382
angels$	15412 15413 15414 15415 15431 11727
anger$	14753 2662 5565
angina$	6232
angry$	2539 16420 5402 5687
animal$	11703
animals$	14669 14670 14671 14672 14691 14692 14693 14849 14852 14943 16899 11703 11704
ankle	5263
ankle$	17505 17506 11534
ankles$	17505
annoy$	13357
anonymous$	5884
anorak$	12023
anoraks$	12023
anorex	6005
anorexia$	12276
anorexic$	12276
anothe	4941
another$	6272 12912 8057 8065 14541 14719 14906 8808 15066 3577 16953 16981 11352 5136 11547 5687 5920
anpr	5900
anpr$	12171
answer$	12772 7104 1722 14375 2933 2934 2935 9367 16165 16171 16185 16229 16230 16231 16287 16356 16357 16358 16359 16464 10404 10411 16665 16693 10622 10623 4361 4362 16826 16890 16893 17388 17425 12051
answerable$	81 82 83 84 85 1722
answered$	13137 13168 7104 14298 2933 2934 2935 16297 16298 16299 16300 4066 16464 16504 16507 16508 16510 16511 16512 16513 16515 16516 16517 10404 16547 16548 16938
answering$	7104 10404
answerred$	7104 10404
answerring$	7104 10404
answers$	7104 1722 2933 2934 2935 16229 16230 16231 16287 10404 4361 4362
antagonise$	5384
antagonised$	5384
antagonises$	5384
antagonising$	5384
antagonist$	11740
antagonistic$	6161
antagonists$	11740
anti	17060 4730 11096 4840 17240 17248 4861 17262 11161 11253 11258 11259 5009 5010 11284 6023
anti$	6807 6813 13921 13923 2126 8581 14707 2538 14984 14985 14986 14987 14988 14989 14990 14991 14992 2639 8916 8934 8935 8936 8978 5593 5594
antibiotics$	11367
antici	4796
anticipated$	17301
antidepressant$	12294
antidepressants$	11367 12294
antifreeze$	12263
antips	6023
antipsychotic$	12294
antipsychotics$	12294
antisocial$	12921 12929 13921 13923 14699 14707 14984 14985 14986 14987 14988 14989 14990 14991 14992 8934 8935 8936 15094 17213 17278 5381 5516 5558 11830
anxiety$	6229
any	17159 11148 5883 12212
any$	13382 13628 7516 7856 8206 14374 8299 8403 2888 2889 9528 9541 15799 16118 10002 10016 3747 3749 10028 10231 10344 16521 16527 16528 10554 10555 10598 10738 4594 10872 17000 17089 10983 10999 4729 11007 4740 17130 17175 17176 17178 17219 4859 17282 17285 11175 11204 17344 11234 11237 17356 4970 17363 4976 11278 17402 17405 17414 11302 17426 12046 12047 5917 12217
anybody$	289 290 291 12891 7194 7195 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 13632 7667 14388 8403 2855 15524 15525 15526 15527 15609 15610 15643 16147 16148 16152 16153 16154 10160 10161 10163 10164 10202 10203 10204 10382 17136 11278
anyone$	289 290 291 12699 12891 7194 7195 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 7440 13632 7666 14384 14388 8403 14710 14726 14935 15150 2855 15524 15525 15526 15527 15554 15609 15610 15910 16147 16148 16152 16153 16154 10160 10161 10163 10164 10202 10203 10204 10382 16503 17136 11278 11638
anything$	12672 7233 7333 7334 7467 7594 14080 14278 2938 15479 3196 15627 3276 9588 15719 15815 16054 16055 16152 16153 16154 16163 16169 16175 16180 16189 16224 16239 16240 16251 16257 10160 10161 16295 4056 4057 4058 4059 4060 16604 16605 16606 16607 10492 10961 10963 4706 17108 12046 5830
anyway$	12605 12609 15496
apart	11298 11299
apart$	17415 17416
apathetic$	6161 6193
apathy$	6193
apnoea$	12258
apologise$	16464
apologised$	16297 16298 16299 16300 16464 16547 16548
apology$	4361 4362 16826
app$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 11013
appalling$	12536 12537 12538 12539 14984 14985 14986 14987 14988 14989 14990 14991 14992 15084 4357 4358 4359 4360 4526 5564 5600 5836 6193
appallingly$	5520 5813 6193
appeal$	9337 9338 9339
appear$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 9429 9430 9431 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 3627 3628 3629 4259 4260 17430 5251 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5632 5745
appearance$	15940 15941 15988 15989 15990 15991 15993 15994 15995 15996 15997 15998 15999 16000 16110 12374
appearances$	12374
appeared$	3627 3628 3629 4259 4260 5251 5632 5745
appearing$	4259 4260 5251
appearred$	4259 4260
appearring$	4259 4260
appears$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 3627 3628 3629 4259 4260 17430 5251 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5632 5745
append	11350
appendicitis$	6234
appendix$	17467
appeti	11356
appetite$	1228 1229 17473
appetites$	11934
apple$	11687
apples$	11687
applic	4954
application$	4899
applications$	4899
applied$	4148 4149 4150 4447 17315 11229
apply	4941 4954
apply$	14722 14723 14724 14725 4148 4149 4150 5939
appointment$	10018 3748 10020 3750 3751 16413 16414 16415 16454 16455 16456 17474 17499 12302
appointments$	10018 3748 10020 3750 3751 16454 16455 16456 17474 17499 12302
appreciate$	14375 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287
appreh	11187
apprehend$	17304 5946
apprehending$	5946
approa	12233
approach$	1133 9228 9229 9230 9231 9232 16133 4240 12231
approached$	1133 13805 13806
approaches$	6594 6595 1133 15158 15159 15160 15161 16133 16827 16828
approaching$	1133
appropriate$	6448 15603 15604 15605 15606
appropriately$	13206
approval$	14506 14507 14508
apps$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 11013
april$	12944
arab$	3600 9876 5713 12016
arcade$	12942 12943 5032
arch$	11235 17353
arches$	11235 17353
architect$	1120
architects$	883 1120
are	4646
are$	6276 6419 6424 382 383 567 6936 873 874 2051 2052 2053 2054 2171 8468 8469 2199 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2461 2529 8801 2540 2544 2554 2575 2581 8867 2615 2634 2643 2644 2645 2646 2647 2648 15100 2860 9136 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 9150 2901 2995 2996 2997 3002 3274 3301 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3557 3592 3604 9891 16031 9944 3701 3737 10023 10279 10281 4021 10314 4089 4090 10511 4328 4329 10632 4424 10755 4492 4493 16940 4604 10902 10967 11040 11049 11060 11079 4849 11184 17430 11460 5253 5296 5308 5309 5323 5362 5425 5427 5432 5479 5487 5506 5519 5542 5559 5561 5570 5571 5631 5659 11959 12007 12008 5825 5852 12189 12214 6013
area	11261
area$	14709 14714 8969 11071 17378 11271 11654 12351
areas$	11271
ares$	17430
argue$	13220 10108 16420 12063
argued$	13220 16420 12063
argues$	13220 16420 12063
arguing$	13220 16420 12063
argume	11444
argument$	10142 16260 10144 11623
argumentative$	15060 15061 15062 15063 15064 11841 6159
arguments$	16388 16389 16390 5166 17561 11623
aripiprazole$	6243
arm$	13891 13971 13972 13973 13974 13975 13976 13977 7864 16007 10861 17466 17505 17506
arms$	13943 13944 15662 15663 15664 15665 16007 17466 17505
around	12153
around$	6458 12619 12822 13099 7376 7653 7820 14708 14737 15114 9005 9034 15153 3363 10669 17141 11570 11883 12043 12062
arrangement$	13100 13129 7013 7014 7535 15592 11894
arrangements$	13100 13129 15592 11894 12313
arrest	17025 4669 4680 17193 4812 4902 17295 17296 17299 11187 4920 17312 11208 5060 17556 17558 17575 17601 12243 6215
arrest$	13415 13416 14328 14329 15962 15963 10951 4806 17270 17286 17289 11173 4913 17304 4918 11191 4928 4930 17320 17325 17336 17350 17359 5007 17424 17433 17435 11331 5257 17654 12209 5940 5946 12246 6107 6216 6264
arrestd$	5257
arrested$	12447 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 12890 13244 13732 13733 17253 17261 17271 5257 12202 12365 6264
arresting$	5007 5946
arrestped$	4918
arrests$	4827 17216 17270 17286 4913 4918 11191 4930 17325 5007 17424 17654 12209 12223 6264
arrive	17061
arrive$	14375
arrived$	16895 16896 16897 16898
arrogance$	2212 2213 15056 15057 11839 6193
arrogant$	10600 10771 6161 6193
arsey$	6152
arson	17226 17239 17247 17248 11538 11539 11542
arson$	17655 17656 17657 17659
arsonist$	11703 6150
arsonists$	11703 6150
art$	15227 6030
arthri	6233
as	4646 5883
as$	6837 6992 13147 7255 7276 1008 1009 7281 1012 1240 1241 1242 1243 1384 1385 1386 1471 8487 8728 8829 2633 8977 9027 9086 9111 2896 9177 9197 9198 2980 2989 15499 3296 3297 9570 9656 9692 9693 9754 9930 4261 4262 10570 16712 4507 4510 10782 10955 17122 17163 11083 11084 11089 17209 11155 5323 5424 5426 5542
asb	17060 4730 4861 17262 11253 11259 5009 5010 11284
asb$	12921 13921 13923 14697 11001 11132 17370 17376 4989 11280 11281 17401 5056
asbo	11225 11226 6108
asbo$	17342 17343 11227 5405 12379
asbos$	17342 17343 11227
ascert	4878
ascertain$	4632
ascertained$	4632
ascertaines$	4632
ascertaining$	4632
ascertains$	4632
asd	6227
ashamed$	16736 4350
asian$	3577 3600 9876 9883 9907 9908 9909 3639 5686 5687 5713 12016
aside$	7943 10668 10760
ask$	12677 6561 6562 12680 12681 342 343 344 345 346 347 847 1135 1136 1137 1138 1139 1140 7578 7583 1553 8094 3221 16353 16354 16355 16665 10913 12059
asked$	221 222 223 224 225 6597 342 343 344 345 346 347 12853 12854 6774 6775 6776 6777 6778 6779 6780 6781 847 13268 13500 13501 1135 1136 1137 1138 1139 1140 13538 13557 13805 13806 1553 7863 14044 1714 1743 1744 1745 1746 1747 1748 1749 14299 16234 16499 16504 16507 16508 16510 16511 16512 16513 16515 16516 16517 16541 16542 16543 16703 16938 4629 10913 4781 11063 11443 11456
asking$	342 343 344 345 346 347 7116 846 847 1135 1136 1137 1138 1139 1140 1553 7862 1772 16164 16353 16354 16355 12059 12081
askked$	342 343 344 345 346 347 1135 1136 1137 1138 1139 1140
askking$	342 343 344 345 346 347 1135 1136 1137 1138 1139 1140
asks$	342 343 344 345 346 347 847 1135 1136 1137 1138 1139 1140 13557 1553 3221 16234
asleep$	4346 4347 4534
asperg	6227
aspirations$	15083 11874
aspiring$	5396
assaul	17226 17239 17248 17254 17266 17267 17268 5198 11474 17592 17601 11516 11518 11539 11542 6116
assault$	12889 13405 13474 7358 7587 7588 13706 1426 13823 13824 14328 14329 17187 17230 17591 17633 17635 17645 17655 17656 17657 17659 11605 11662 12387
assaulted$	13594 11469 5272
assaults$	17187 17656 17657 11662 12387
assert	5018
assertive$	11289
assess	17457 17498 5261 12153 12253
assess$	9310 9311 9312 9313 3124 9396 9397 9398
assessed$	2258 2616 4646 4823 4850
assessing$	9310 9311 9312 9313 3124 9396 9397 9398
assessment$	17500 12204 12314
assessments$	12204 12314
assign	4609
assist	4636 4909 11334
assist$	45 4904 4911 4987 5046 17451
assistant$	11405 17523 17538
assisted$	17015 4904 4911 5046
assisting$	4904 4911 5046
assists$	4904 4911 4987 5046
associ	16999 17046 17048 17060 11025 4791 11105 17227 17244 12159 12237 12238
associate$	12808 12837 12839 12840 12841 12872 13132 13133 13134 13135 13136 14514 2187 5380 11652 11666
associated$	2121 2187 11666
associates$	12530 14514 2187 17028 17032 17142 17143 17145 17203 4816 5380 11652 11666 5921
associating$	13132 13133 13134 13135 13136 2187 4816 5380
association$	2124 2125 14514 10382 10387 10388 4126 16909 10819 16976 16977 4816 17222 11652 11666 11688 5889
associations$	2124 2125 14514 17142 17143 11062 11652 11666 11688
assume$	1945 1985 1986 4851
assumed$	1945 1985 1986
assumes$	1945 1985 1986 4851
assuming$	1945 1985 1986
assurance$	2915 2916 2917 2918 2919 2920 2921
assured$	9768 11935 11951
asthma	6233
astonishing$	10712 16830
astray$	14608 14609 14610 14611
asylum	6093
asylum$	12364
at	11071 11437
at$	15 12446 12727 6637 7145 13359 7475 7829 14285 14382 14708 8725 2611 15022 15139 15140 3013 3015 3016 9637 15965 15968 3591 3853 10307 4041 4048 4049 10398 10610 10617 10764 16914 17141 11070 17303 11199 17366 11288 17437 11341 11387 11411 11417 11419 11420 11469 11490 11491 11505 11522 12062 12074 12281 12353 12376 12382
ate$	2461
athena$	17150
athletic$	5690 6182
atrocious$	6193
atrociously$	5520
attach	5069
attach$	1800
attaches$	1800
attachment$	11340 5978
attack	17592
attack$	12889 13405 7587 7588 13706 1426 11300 11605 12254 12274
attacked$	12447 12890 13244 13264 13594 7610 7611 13753 13754 13755 13767 13768
attacks$	11300 12254
attemp	12211
attempt$	7062 792 793 794 795 7067 797 798 14257 1870 8142 8143 8180 16133 10018 3748 10020 3750 3751 16554 16555 16668 16669 16670 16671 16672 16673 16674 10561 10562 10563 10564 10565 4361 4362 11641
attempted$	16643 16644 16645 16646
attempts$	16133 10018 3748 10020 3750 3751 4361 4362 16827 16828 11641
attend	17548 6029 6256
attend$	12533 12808 14375 8261 14975 14978 16116 16165 16171 16185 16219 16220 16229 16230 16231 16287 16464 16693 16893 11414 5251 12051 12052
attendance$	16862 16930 17530 17543 11640 11821 6255
attended$	13137 13145 16297 16298 16299 16300 4066 16464 16938 11414 5251
attender$	14681 11640 11713 11723
attenders$	14681 11640 11713 11723
attending$	16164 11414
attends$	16229 16230 16231 16287 16309 16310 16311 16312 17145 5251
attent	11119
attention$	12413 12478 12479 6594 6595 6598 12728 12729 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13129 13240 7124 13274 7158 13278 13324 13339 13379 13488 13613 13649 13650 7612 13996 14053 14054 14460 14471 14472 8380 2110 2111 2112 2113 8385 14506 14507 14508 14535 8543 2640 2658 15070 15071 15074 15158 15159 15160 15161 15360 15361 16463 16502 16506 16507 16508 16510 16511 16512 16513 16668 16669 16670 16671 16672 16673 16674 4626 17236 4852 11601 5505 5576 11848 11849 5598 12168 6227
attentions$	12729
attitude$	12490 12782 910 7196 926 1261 1262 14914 14915 2605 2606 15076 2696 2915 2916 2917 2918 2919 2920 2921 9228 9229 9230 9231 9232 15365 15940 15941 4484 4485 4486 4487 11550 11743 11784 11786 5565 11871 11872 5604 12107
attitudes$	12490 2605 2606 9228 9229 9230 9231 9232 15940 15941 11550 11743 11871
attract$	12412 6296 323 324 6627 6628 852 853 7207 1231 1232 7532 7533 8954 5325 5334 5374
attracted$	12412 6296 323 324 6627 6628 852 853 13314 1231 1232 7532 7533 2076 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2104 5325 5334 5374
attracting$	12412 6296 323 324 6627 6628 852 853 1231 1232 7532 7533 8386 8387 8388 5325 5334 5374
attractive$	6182
attractor$	12205
attractors$	12205
attracts$	12412 6296 323 324 6627 6628 852 853 13314 1231 1232 7532 7533 5325 5334 5374
attractted$	12412 6296 323 324 6627 6628 852 853 1231 1232 7532 7533 5325 5334 5374
attractting$	12412 6296 323 324 6627 6628 852 853 1231 1232 7532 7533 5325 5334 5374
attrib	17251 4984
attributable$	17249
attributed$	4824 17249
auburn$	5734
august$	12944
aunt	11438 17557 17608 11494
aunt$	17555
auntie	17608
author	4941
author$	1120
authorised$	11063
authorities$	15096 15097 10382 10387 10388 4126 16909 10819 16976 16977
authority$	14726 14970 15065 16145 10382 10387 10388 4126 16909 10819 16976 16977 11479 17597 11656 11773 11864 5864
authors$	883 1120
autism	6227
autism$	17520
autist	6227
autistic$	11400
autumn$	12944 12945
availa	4679
available$	12435 11572
average$	5690
averse$	2582 2583 2584 2585 2586
avoid$	13654 13655 14112 14120 14133 14134 14375 14741 14773 15180 15181 15952 9845 9846
avoidant$	14993 14994 5564 6161
avoided$	12888 6772 502 13137 13145 13159 13160 7086 7692 13810 13811 13812 13813 13814 14298 16492 12127
avoiding$	9845 9846
avoids$	14773
awaiti	5121
awaiting$	11392 6101
awarde	4609
aware	4744
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1766 8998 15116 15117 3066 3067 3068 15598 4789 11156
awareness$	8298 9241 15359 9357 3087 3088 9360 9776
away$	12552 12717 12718 6610 12775 12776 12829 12845 12848 12862 12904 12905 12986 12987 12992 7002 13129 13144 13153 13180 13186 13209 13210 13216 13322 7223 7225 13388 13389 13390 13391 13392 7301 7398 7464 7469 7470 13604 13698 13703 13714 7910 7911 7912 7913 7915 7943 14114 14116 14119 14204 14205 1824 14213 1826 14215 14216 1829 14250 14255 14258 14301 8265 2449 2682 15530 15916 16139 10093 16625 16626 16651 16652 10596 10597 11133 17323 11329 17564 11471
awful$	15084
awkward$	15060 15061 15062 15063 15064 17413 11841
b$	11495 17612 12387
babes$	15662 15663 15664 15665 15775
babies$	15286 15287 15288 15289 15290 15412 15413 15414 15415 15431 15433 15434 15435 15436 15437 15438 15776 11909
baby	17557 12292
baby$	15776 11360 11361 17571 5193 5739 5740
babysitter$	15449 15603 15604 15605 15606
babysitters$	15603 15604 15605 15606
babysitting$	15554 15568
back$	12507 12553 12554 6672 12814 12870 544 545 546 547 6853 6854 12980 12981 6993 6994 6995 6996 7002 13163 13165 13166 13167 13185 13221 13222 7110 13321 13358 13641 13645 13693 13721 13745 7767 7769 1546 13996 8076 8077 8078 8079 8080 8081 8082 8083 14256 14261 8265 8266 15615 15707 9886 16138 3812 16208 16522 16523 16525 16531 16532 10592 10671
backbone$	14883 14884 14885 14886 14887
backchat$	13220 11786
backchatter$	11758
backchatters$	11758
backed$	1546
background$	15045 11831 12378
backgrounds$	15045 11831
backing$	1546
backked$	1546
backking$	1546
backs$	13745 1546 8266 10671
backstabber$	11758
backstabbers$	11758
backward$	16825 6152
bad$	6407 12536 12537 12538 12539 170 171 172 173 174 175 176 12744 12745 6665 6719 523 524 12926 995 7502 7504 7511 7512 7513 7514 7786 7789 13920 7809 7810 7811 13942 14177 14178 14179 14180 14181 14182 14183 14184 8150 14318 14503 14505 14509 14510 14511 2204 2205 2206 8478 8481 8573 14700 2372 2377 2378 2394 2434 2435 2436 2437 2438 2439 14838 14854 14904 2517 2518 2547 2548 2549 2552 14984 14985 14986 14987 14988 14989 14990 14991 14992 14993 14994 8927 15084 9664 9665 3614 16018 9903 9905 10506 4357 4358 4359 4360 16872 16873 16874 16875 4526 5281 5382 5399 5416 5417 5419 5494 11768 5499 5564 5574 5588 5600 5718 5836
badge$	13666
badly$	2641 3598 10361 4393 11840 5586 5714 12026 5813
baffling$	1815 1818 1821 1822
bag$	13982 16040 16041 16049 11217 17351
baggy$	16042 16043 5761
bags$	13982 9913 16040 16041 16049 11232 17351 12027
bail$	8415 3513 11535 17652 6097 12369
bailed	6097
bailed$	12368
bait$	14004 5384 11759
baited$	5384
baiting$	12480 12481 12482 12483 12484 5384
baits$	5384
baitted$	5384
baitting$	5384
balaclava$	16083 12027 6188
balaclavas$	16083 16084 16085 16086 16089 12027 6188
bald$	9897 6182
ball$	526 527 16847
ban$	7587 7588 13706
band$	12748 13091 13092 13093 2281 16997
bandana$	12027 6188
bandanas$	12027 6188
bandit$	6132
bandits$	6132
bands$	2281 16997
bane$	8905
banger$	11666
bangers$	11666
banging$	11666
bangladeshi$	3600 9878
bank$	787 14189 14190 14191 14192 17631
banked$	787
banking$	787
bankked$	787
bankking$	787
banks$	787
banned$	12474 11066 5228
bannin	4959 4960
banning$	11162 11170 4952 11230 11231
bare$	9984 10569 5707
barely$	3097 9368 3098 9369 3099 3183 9454 3184 3185 9938 4284 5073 5143 5638 6007
bargained$	13751 13752
barman$	12748
barred$	12474 404 405 406 407 11066
barrel$	14894 5697
barter$	652 653 951
bartered$	652 653 951
bartering$	652 653 951
barterred$	652 653 951
barterring$	652 653 951
barters$	652 653 951
base	11224
base$	17341
baseball$	5770
basic$	5804
basically$	2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 5636
basis	4954
bask$	1100 1101
basked$	1100 1101
basket$	8675
basking$	1100 1101
baskked$	1100 1101
baskking$	1100 1101
basks$	1100 1101
bath	11501
bath$	17618
batted$	10022
batteries$	12263
battery$	12263
batting$	7402
battle$	5675
battles$	15900
bbrought$	10877
be$	6397 6635 6638 12800 12805 6703 6704 6705 12837 6756 6760 567 6981 7042 873 874 7147 7250 7304 7309 7373 13544 7472 7497 7572 13764 7974 8005 8236 2054 8345 14558 2171 8459 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 8553 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 8812 2544 2554 8832 2615 2634 2643 2644 2645 2646 2647 2648 8943 8944 9116 9117 9118 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 9247 3002 15579 15581 3229 3274 9607 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 9708 3519 3535 3592 3604 10064 10067 16191 16192 16193 10091 10169 10179 3913 3914 3915 3916 10222 10277 10451 10523 10619 10620 4492 4493 10967 11049 11050 11098 4849 17237 11121 17300 11184 11195 11196 11198 4994 11274 5027 11328 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5852
beanie$	12027
beanies$	12027
bear$	12883 965 966 967 13833 1974 2998 2999 3000 3001 10765 5854
beard$	9914 11988 12004 12006
bearded$	6182
beards$	9914 11988 12004 12006
beared$	965 966 967
bearing$	965 966 967 2915 2916 2917 2918 2919 2920 2921 15365
bearred$	965 966 967
bearring$	965 966 967
bears$	965 966 967 2998 2999 3000 3001 5854
beat	17575 17584 17592
beat$	4598 10870 10871 4602 10876 16998 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 11135 4881 11158 11200 4967 4971 11243 17585
beaten	5198
beaten$	6332 11469
beating$	1426 14160 15708 11605
beats$	17585
bebrought$	10877
became$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 8867 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 16867 5296 5309 5425 5427 5432 5479 5487 5506 5519 5542 5559 5561 5570 5571 5631 6018
because$	6287 372 394 396 6676 412 413 7010 7011 1142 1223 1224 1225 7542 5205 17601
becom	4646 5984
become$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 8872 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 16192 5296 5309 5425 5427 5432 5479 5487 5506 5519 5542 5559 5561 5570 5571 5631
becomes$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 10143 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631
becoming$	8867 8873 5424
bed	5237 5242 5988
bed$	12913 13028 13029 13030 13031 13032 13033 13034 13035 13331 13332 13773 13774 8084 17606 11495 11496 11497 17628 11513 12259
bedbugs$	11508
bedroom$	17351 11496 17621
bedrooms$	11232 17351
beds$	12913 8084
bedtime$	15635 15636 15637 15657 15659
bedtimes$	15657 15659 15842
bedwetting$	12259
bee$	11707
been	10957 5263 5984
been$	6356 6421 6422 6472 6473 203 212 6507 6508 554 567 13143 13152 13154 13155 13156 7043 7055 800 7074 7075 873 874 7698 7699 1833 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2567 8863 8864 8865 8871 8877 2615 2634 2643 2644 2645 2646 2647 2648 2763 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3101 3274 3363 3364 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 10024 10025 10026 10041 10276 4089 4090 10377 16679 16680 10574 10575 16703 4394 4424 10715 10716 10717 10756 10757 10758 4492 4493 10820 10939 10967 11049 4849 11184 5093 5116 5122 11414 11418 5148 5231 11534 5296 5309 5323 5362 5425 5427 5432 5479 5487 5506 5519 5542 5546 5559 5561 5570 5571 5631 5852 6018 6035 6048 6050 6073 6075 6081 6094 6095 6100
beer$	17483
bees$	11707
befallen$	1046 1047
befell$	12469 1046 1047 16867
before$	12858 13646 13647 13648 14095 14098 14121 9105 15285 9245 9794 9795 16816 16920 16949 17209 5029 11522
befriend$	12998 615 616 617 17125
befriendded$	615 616 617
befriendding$	615 616 617
befriended$	615 616 617
befriending$	615 616 617
befriends$	615 616 617
beg$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
began$	12558 567 13805 13806
beggar$	11764
beggars$	11677 11764 5862
begged$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
begging$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
begin	4946
begin$	12558
begins$	12558
begs$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
begun	6029
behav$	13137
behave$	12805 12808 12916 13132 13133 13134 13135 13136 7089 819 820 13218 13219 984 985 13659 13660 2303 2337 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 9745 3569 3570 3571 3572 16165 16171 16185 16287 5569 5632 12051
behaved$	13132 13133 13134 13135 13136 13137 13145 13201 13202 7089 819 820 7092 7093 13211 13212 13218 13219 13659 13660 14298 8474 2303 8912 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3569 3570 3571 3572 16297 16298 16299 16300 11791 5569 11857 5632
behaves$	984 985 13659 13660 2303 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3569 3570 3571 3572 16287 16309 16310 16311 16312 5569 5632
behavi	17345 4959 17556
behaving$	13137 2303 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3569 3570 3571 3572 5569 5632
behavior$	12490 2596 2597 2598 2599 2600 2601 2602 2603 2604 11550
behaviors$	12490 11550
behaviour$	3 4 5 6 7 8 9 6283 12401 12402 6290 12408 12409 22 23 6295 25 12477 12490 12577 6468 356 357 12757 12758 12759 12760 12761 12762 12763 12764 12782 12792 12793 12794 12795 13187 13188 13189 13190 910 13309 7196 926 13529 13530 13531 13532 13533 13534 1261 1262 13742 8111 1841 1842 14328 14329 14330 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 14416 14417 14418 14419 14560 14621 2596 2597 2598 2599 2600 2601 2602 2603 2604 15046 15047 15048 15049 15051 15052 15053 15365 15940 15941 16338 17097 11001 11111 17245 11132 11162 11170 11171 11221 11225 11226 11230 11231 17370 17375 17376 4989 11280 11281 17401 17548 11432 11530 11550 11551 11666 11692 11693 11743 11835 5565 6044 6045 12378
behavioural$	5565
behaviours$	12477 12490 15046 15047 15048 15049 15051 15052 15053 11550 11551 11743 11835
behavs$	13137
behavved$	13137
behavving$	13137
behind	17048 11088 17211 17238 11122 4860 11150 11151
behind$	14077 14584 15325 15326 15327 15844 15846 15849 9817 16303 16305 16394 16395 16400 16401 16402 16405 16406 16407 16408 16409 16410 16411 16412 10733 17062 17205 11131 5157 11916 12330
being	5984
being$	12466 6472 6473 12614 6635 6638 6752 6773 554 6946 873 874 7472 13611 7568 1339 1340 13952 8008 8010 8011 8012 8013 2054 8341 8345 8425 8427 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 8611 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 8771 2529 2540 2544 2554 8854 2615 2634 2643 2644 2645 2646 2647 2648 9010 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 9171 9246 9253 3002 3274 9577 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 9721 9735 9736 9737 9739 3519 3535 3592 3604 4089 4090 16681 4394 4424 10714 10967 11198 17462 5123 5296 5309 5425 5427 5432 5479 5487 5506 5519 5542 5559 5561 5570 5571 5631 6048 6050 6073 6094 6095 6100
belief$	12102 12133
believe$	12740 12741 12742 12743 1282 1283 1284 1285 1286 1287 1288 13867 13868 13869 13870 13985 13990 2334 2342 2520 15827 15828 10410 16693 16893 4851
believed$	1282 1283 1284 1285 1286 1287 1288 8444 8445 14563 14564 14565 2334 2342 2520 16339 16340 16341 16342 16343 16515 16516 16517 4623 4823 4850 4855 4879
believes$	1282 1283 1284 1285 1286 1287 1288 2334 2342 2520 16515 16516 16517 4851
believing$	1282 1283 1284 1285 1286 1287 1288 2334 2342 2520
belift	10877
bellicose$	6152
belligerent$	6159
bells$	14061
belong	4646
belongs$	16879 12121
below$	5157 12338
bench$	4930 17410 5252
benefit$	14375 4626 17015 4904
benefited$	4904
benefiting$	4904
benefits$	4904 4957
bent$	1302 1303 1304 1305 4592
bepicked$	10877
beraid	10877
bereaved$	5169 6259
bereavement$	17590 6259
besear	10877
besieged$	2191 2192
besotted$	678 679 680 681 682 683 684
bespectacled$	6182
bespok	5145
best$	2847 3063 3064 3065
bet$	3913 10184 3914 10185 3915 10186 3916 10187 3917 3918
beta$	11369
betray$	5840
betrayed$	5837 5840
betraying$	5840
betrays$	5840
better$	6407 6448 12919 13206 13348 7363 7364 7365 14017 14018 14118 14123 14222 14223 8115 14233 14234 14304 3011 15806 16485 4790
betwee	17144
between$	9158 12356
bevisi	10877
bewitch$	1096 1097 1098 1099 5338
bewitched$	1096 1097 1098 1099 5338
bewitches$	1096 1097 1098 1099 5338
bewitching$	1096 1097 1098 1099 5338
beyond$	14730 14731 14732 2379 2471 2472 2642 2649 2806 9510 3269 3270 3271 3306 3450 3880 4014 5457 5458 5478 5498 5599 5666 5790 5831
bid	4954
bid$	4899
bids$	4899
bifida$	12270
big$	6368 14494 8681 8690 8761 8764 8765 2941 2942 2943 2944 3069 3070 9613 9724 9725 9726 3548 3560 3596 9875 5523 5690 5698 5715 5734
bigger$	3489
biggest$	2393 3621 5486 5738 5923
bighead$	11758
bigheads$	11758
bigmouth$	11758
bigmouths$	11758
bike	17130 11301
bike$	17418
bikini$	6186
bikinis$	6186
bimbo$	11758
bimbos$	11758
biological$	5607
biopsies$	6231
biopsy$	17509 6231
bipola	11459 6230
bipolar$	17576
birth	10949
birth$	15093 5607 12291
birthmark$	6183
birthmarks$	6183
bit$	6769 7277 7282 1403 1413 1483 1523 15278 15279 15880
bitch$	11750
bitches$	11750
bitchy$	6161
bite$	1483 1523
bited$	1483 1523
bites$	1483 1523
biting$	1483 1523
bitten$	1483 1523 11947
bitterly$	4393
black$	3577 3600 9876 3614 16008 9907 9908 9909 3639 3642 16075 16076 16077 16089 5686 5687 5710 5711 5718 5734 12027 5761
blackheads$	12017
blackmail$	12466 11605
blacko	6235
bladder$	17467
blade	17658
blade$	8376 8377 8378 11521 17655
bladed$	17655
blades$	8376 8377 8378
blam$	4564 4565
blame$	408 409 410 411 13250 13251 13252 13253 13254 13255 13256 13257 13258 13259 13260 13261 13284 13285 13286 13287 13302 13303 13304 13305 922 923 924 7216 7217 13353 13354 13355 13384 13385 13386 13387 13393 13394 13395 13396 7289 1019 7291 13409 13477 13627 13777 13778 13779 7663 7664 7665 1395 1396 1895 14283 1896 8241 8242 8243 8244 8245 14373 8257 16400 16401 16402 16721 16880 16882 16883 10767 16885 16890 16891 10800 4572 4573 4574 4575 11606 5850 5851 12125
blamed$	13264 922 923 924 13785 13786 13787 13788 13789 1895 1896 4564 4565 4572 4573 4574 4575 5268
blameless$	7289 1019 7291 11603
blames$	922 923 924 1895 1896 10767 16885 4572 4573 4574 4575
blameworthy$	6193
blaming$	922 923 924 1895 1896 16629 16630 16721 4564 4565 4572 4573 4574 4575 16969 16970 16971 16972
blammed$	4564 4565
blamming$	4564 4565
blams$	4564 4565
blank$	16115 10017
blanket$	3756
blatant$	2322 2323 2325
blazers$	9985
bleach$	5711 12263
bleached$	5711 5734 12007
bleeder$	11677
bleeders$	11677
blifte	10877
blight$	2452 8905 5468
blighted$	2191 2192 2326
blighter$	11677
blighters$	11677
blind$	7939 1669 1670 1671 10677 11400 11604 12127 5871 12285 12286
blindly$	13912
bling$	14492
blinkered$	6193
block$	14203 14870 15151 15751
blocked$	6786 14212 14298
blockers$	17486
blond$	9897 5711 5734 6182
blonde$	9897 5711 5733 5734 6182
blood$	14868 11770 12281 6037 6233
bloody$	5819
blot$	2193 2452 11758
blow$	13843 15708
blown$	9770
blue$	7985 16008 5712 5734 12027
board$	10382 10387 10388 4126 16909 10819 16976 16977 10932 17186 17427 12169
boards$	12169
boast$	5386
boasted$	5386
boasting$	5386
boasts$	5386
boastted$	5386
boastting$	5386
boat$	14776 8660
boats$	14776 8660
bodge$	6196
bodged$	6196
bodges$	6196
bodging$	6196
bodies$	12746 12747 13027 13175 7061 13339 14188 2983 2984 2985 2986 2987 15628 15924 15925 15926 15927 15940 15941
bodily$	11538
body$	13027 7061 7270 2915 2916 2917 2918 2919 2920 2921 15323 2983 2984 2985 2986 2987 15789 15790 15791 15792 15924 15925 15926 15927 11035 4766 5722
boisterous$	6161
bolshy$	6163
bomb$	11710 11711
bomber$	9922 12027
bombers$	12027
bombs$	11710 11711
bone$	14765 5590
boned$	11969
book$	14088 14805 17321
books$	14805
boorish$	6154 6163
boost	5053
boots$	15684 15686 15687 15688 12027
boozer$	11758
boozers$	11758
bore$	2998 2999 3000 3001
born$	9657 5067 17477 5629 6000 6015
borough$	17418 17607 12351
borstal$	16331
boss$	12707 15832
bosses$	15832 12165
bossy$	6161
botch$	6196
botched$	6196
botches$	6196
botching$	6196
both$	7264 7796 5323 5424 12073 5917
bother$	13236 13341 13342 13343 13344 13345 14462 15709 15710 9594 16235 16236 16237 16238 16421 16576 16647 16665 11646 12079 12080
bothered$	13137 13145 14091 14092 14093 9600 16483 16494 16499 16504 16507 16508 16510 16511 16512 16513 16541 16542 16543 16544 16545 16546 10432 16568 16569 16570 16571 16576 10465 16648 16703 10749 16938 4558 12079 12080
bothering$	12079 12081
botherred$	12079
botherring$	12079
bothers$	9308 15426 9575 9576 12079
bottle$	11366
bottles$	11366
bottom$	2503 2506 6061
bottoms$	16081 9970 3700 16098 5772
bought$	12439 1575 1576 1579 1580 1581 1582 14127 8370 11650
bounce$	9498 3314 9586 9587 9590
bounced$	3314 9586 9587 9590
bouncer$	12748 13091 13092 13093
bouncers$	12748 13091 13092 13093 15120 15121 15122 15123
bounces$	3314 9586 9587 9590
bouncing$	3314 9586 9587
bound$	550 3804 3805 3806 3943 10214 3944 10215 3945 10216 3946 10217 3947 10218 3948 10219
boundaries$	14750 14751 15635 15636 15637 15657 15659 15842 11656
box$	1546 11501 5733 12086 5816
boxed$	1546
boxes$	1546
boxing$	1546
boy	10872 17089 10983 11007 17130 17175 17176 17178 17219 4859 17265 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 11458 11543 12217
boy$	384 414 452 13076 928 949 7220 13633 1331 1332 1334 2175 14615 14616 2363 14778 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 2663 15209 3003 3004 15778 9809 3553 3655 3705 3706 10098 10200 10201 10904 11515 17660 5387 11670 11676 11687 11699 5429 11716 11756 11762 5505 11829 5567 5568 11906 11986 12009
boyfri	17556
boyfriend$	12557 6739 469 12978 13048 661 662 663 664 665 13084 13085 698 699 700 701 702 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13619 13620 8026 5172 17563 17571 17578 11467 11584 11585 5315 5316 11613
boyfriends$	12557 6739 469 13048 661 662 663 664 665 13084 13085 698 699 700 701 702 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13619 13620 11584 11585 5315 5316 11613
boys	10887 10895 17162 11046 4778 4779 11093 4845 11142 4883 17345 11291 17408 5057 17448 5925
boys$	12503 12684 12705 12710 12713 12734 384 12797 6684 414 12834 452 6741 6742 6743 12915 6799 6801 6803 12946 12978 13016 13020 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 13485 13490 13491 13492 13493 13494 13495 7394 7434 7435 13619 13620 13634 13643 1331 1332 1334 7655 13808 13832 13873 13876 13878 7984 7995 7996 8058 8066 14202 1846 8156 8319 14468 14482 14499 14517 8402 14526 14536 14537 14538 14539 8438 2168 2169 2170 2175 14577 14579 2198 14588 14589 14590 14591 14596 14599 14600 14615 14616 14696 2362 2363 14778 2430 2431 2432 2433 14861 14890 14891 14892 14893 14927 14938 14996 14999 15024 15025 15026 15027 15028 15029 15040 2663 15058 15120 15121 15122 15123 15209 9127 2865 2879 9212 9213 9214 9215 2969 3003 3004 15406 15407 15431 15441 15454 15490 15693 15778 9807 3553 16009 3655 3705 3706 16113 16157 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 16308 10192 16318 4007 10283 10284 4016 10288 10299 16472 16653 10577 10578 10579 10580 10581 10582 10642 16774 16793 16801 16802 16803 16804 16805 16806 16807 16808 16844 10844 17210 11116 4854 4856 4868 17257 17259 11154 4922 17361 17394 11559 11670 11676 11687 11699 11716 11746 11756 11762 11779 11829 5567 5568 11906 11986 12111 12119
bpicked$	10877
braces$	12006 12017
brag$	5386
braged$	5386
bragged$	5386
bragging$	5386
braging$	5386
brags$	5386
braid	10877
braid$	12004 12006
braide	10877
braided$	5734 12007
braids$	16078 12004 12006
brain$	14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 6235
brainless$	6152
brains$	14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 8467 2553
brand$	16038 12042
branded$	16042 16043 5761
brands$	16038 12027 12042
brash$	6163
brassy$	6152
brat$	6132
brats$	6132
bratty$	6152
bravado$	13742 8207 1937 8209 14493
brawler$	11758
brawlers$	11758
brawn$	8467
brazen$	6163
breach	17060 6098
breach$	4592 17316 5264
breached$	4592 5264 6098
breaches$	4592 5264
breaching$	4592
break	17556 11444 17572
break$	12808 8002 2144 2145 14771 8973 16193 16420 16991 17387 17388 5385 12063
breakdown$	16871 17460 11880 12340 12351 12353
breakdowns$	11880
breakfast$	17612 17626
breaking$	12480 12481 12482 12483 12484 13849 2144 2145 16420 4468 5037 5385 5847
breaks$	2144 2145 16420 4468 5385 12063 5847
breakup$	17561
breath$	16022
breeding$	11770
bribed$	11648
bridge$	14744 14745
bridges$	14744 14745
brief	4722
brief$	4612 4634 10993
briefed$	4781 11063
briefi	12153
briefing$	4634 10993 5898 12170
briefs$	4634 10993
bright$	14832 14833 14834 5734
brightest$	14828
brilliantly$	9423 9424 9425 9426
bring	4909
bring$	12412 6296 12430 6627 6628 841 842 843 844 929 1088 1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2516 2534 2535 2536 2537 3090 11169 4923 4933 4965 4982 5945
bringed$	1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2534 2535 2536 2537
bringged$	1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2534 2535 2536 2537
bringging$	1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2534 2535 2536 2537
bringing$	841 842 843 844 929 1088 1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2516 2534 2535 2536 2537 3090 4923 4933 4982 5945
brings$	12412 6296 6627 6628 841 842 843 844 13314 929 1088 1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 2516 2534 2535 2536 2537 3090 4923 4933 5945
broad$	5690 5696
broke	17584
broke$	2144 2145 8972 4468 4592 5117 5385 5847 12351
broken$	8927 8928 8974 4468 4882 11298 5117 11389 5558 11832 5847 12351
bronchitis$	6234
brothe	11438 17557 11441 5187 17586 17602 17608
brother$	12941 8059 8067 5162 5163 17555 11439 5172 11445 11468 11475 17616 11878
brothers$	12941 8059 8067 15093 11878
brough	11183 17308
brought$	12400 12410 6294 12412 6296 12430 841 842 843 844 13314 13315 13316 929 13383 1088 13510 13511 1253 1254 1255 1256 1257 7532 7533 1316 1317 1318 1789 1790 1791 1792 1793 1794 1795 1796 2516 2534 2535 2536 2537 3090 10877 4812 17300 11193 4923 17313 11298 11299
brown$	3614 16008 5710 5711 5712 5718 5734
browsing$	10969 4699
bruise$	6238
bruised$	6238
bruiser$	11758
bruisers$	11758
bruises$	6238
bruising$	6238
brunette$	9897 6182
brush$	1672 4464 4489
brushed$	1672 4397 4464 4489
brushes$	1672 4464 4489
brushing$	1672 4464 4489
bsearc	10877
buck$	13547 9904 16845 5844
budding$	8637
budget$	10803 16932 16941 16942
budgets$	16862 10803
bugs$	11508
build	4599 17025 4903 4909 5883 5924
build$	2880 2881 3485 3486 3487 15974 15975 15976 9914 4658 4857 11961
builded$	4658
builder$	12748 13091 13092 13093
builders$	12748 13091 13092 13093
buildi	10922 4909
building$	16932 17039 4658 4857
builds$	15974 15975 15976 4658 4857 11961
built$	3490 3491 9859 17074 11129 5691 11963
bulimi	6005
bulimia$	12276
bulimic$	12276
bulk$	4863 11160
bulky$	5690
bullet$	9572
bulletproof$	14730 14731 14732 11930
bullied$	12439
bullies$	14604 14605 14606 14669 14670 14671 14672 14779 14780 14814 14933 14943 11695 11696 11703 11704 11758 12096
bully$	14604 14605 14606 14670 14671 14672 14771 14779 14780 14814 11695 11696 11703 11704 11758
bullying$	12480 12481 12482 12483 12484 14697 14759 14760 15094 16969 16970 16971 16972 11605
bump$	11360
bunch$	14523 14599 2283 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 2711 3043 3044 16323 11687 11771 11779 11829 11883
bungle$	6196
bungled$	6196
bungles$	6196
bungling$	6196
bunk$	5294
bunked$	5294
bunking$	5294
bunks$	5294
burden$	8567 4996 11758
burdens$	11758
bureau$	17005 17007
burgla	16991 16999 17009 17054 17211 17226 4840 17235 17239 17247 17248 17254 17262 17266 17267 17268 11258 11518 11538 11539 11542 6116
burglar$	14670 14671 14672 14754 14755 14756 14757 14758 17205 11703 11704
burglaries$	17187 17212 11111 17375 5040 17656 17657 17659 12208 12215 12387
burglars$	14670 14671 14672 14754 14755 14756 14757 14758 11703 11704
burglary$	4628 17187 17188 11111 17230 17635 17645 17655 17656 17657 17659 5917 5927 12387
burgle	6270
buried$	4235 4236 4460
burly$	5690 6182
burn$	2356 2357 2388 2389 17585
burned	5198
burned$	13740 13753 13754 13755 13767 13768 2356 2357 2388 2389 17585 11469
burning$	2356 2357 2388 2389
burnned$	2356 2357 2388 2389
burnning$	2356 2357 2388 2389
burns$	2356 2357 2388 2389 17585
burnt$	13739 13753 13754 13755 13767 13768 2356 2357
bury$	4235 4236 4460
burying$	4235 4236 4460
bus$	12942 12943 14839 16383
busine	10995 11257 12237
business$	12964 12965 13763 7647 13766 15102 9322 9323 9324 9326 15444 15789 15790 15791 15792 15894
businesses$	17003 17091 17112 4979 17374 17403
businessman$	6173
businessmen$	6173
businesswomen$	6173
busy$	16887 10771
but$	6488 799 7190 7191 14024 8103 8781 9138 2868 2869 2870 2871 2874 2875 2876 2877 9153 9154 9155 9156 9193 9209 9467 9547 9722 3452 16156 16419 10724 12101
button$	13850 13851 13852 13853 13854
buttons$	13850 13851 13852 13853 13854
buvidal$	6243
buy	11082
buy$	12683 7310 1575 1576 1579 1580 1581 1582
buying$	7310 1575 1576 1579 1580 1581 1582
buys$	1575 1576 1579 1580 1581 1582
buzz$	6361 91 6365 12885 12886 12887 13450 13451 13452 13509 14460 14486 5725
bvisit	10877
by	11319 5961 5968
by$	12619 12704 6949 6950 6954 7473 8347 8348 8369 14528 14983 8941 9073 9381 15717 9713 3443 9792 16144 16477 16708 10593 10594 10595 16780 16783 16784 16785 16786 10859 10912 4710 4774 4807 17228 11113 11153 17281 17308 11248 17366 11380 17513 11409 5284 12074 12108 12167 12345 12347
c$	12387
cahms	6247
caked$	3623
calculated$	6405 135
calculating$	6161
call	4732
call$	7065 1086 1087 1192 13694 13699 7602 7603 1333 7605 1335 1336 1337 7706 7707 8179 14297 9537 3267 16454 16455 16456 10415 16665 16825 16827 16828 4635 10969 4699 4728 12119
called$	6774 6775 6776 6777 6778 6779 6780 6781 13473 1086 1087 14298 10408 16703 16938 10965 17117
caller$	11679 11713
callers$	11679 11713
callin	17036
calling$	1086 1087 9250 4635 10935
callous$	6161 6193
callousness$	6193
callout$	12343
callouts$	12343
calls	4783
calls$	16454 16455 16456 16827 16828 16877 16878 4635 17048 10941 17172 17368 4981 11253 12119 12120
came$	12603 12604 401 13201 13202 7092 7093 13211 13212 904 13656 1359 1381 14110 2811 2814 3687 3696 16938 4812 4848 5103 5320 5350
camera	11035 11051
camera$	4745 17146 17152 11036 17154 4774 17168 4787
cameras$	4745 17146 17152 11036 17154 4774 17168 4787
camhs	11375 6247
camhs$	10390 17492
camouflage$	12027
campaign$	5972
can	4672
can$	6420 292 855 856 857 960 961 964 1001 13550 7614 1368 1370 1371 1389 1390 7668 7669 7670 7671 7672 1610 1612 1615 1643 1648 1649 1650 1651 1652 1705 1752 1898 1902 8868 2672 2744 2747 2748 2750 2758 2845 3039 3072 3096 3108 3111 3145 3151 3194 3227 3320 15817 3437 3506 3507 3508 15918 9820 3565 15961 10167 3919 3952 3955 10252 4182 4497 4665 10977 4774 4803 4906 11183 4924 5026 11366 5159 5785 5975
canada$	5762
cancer	11459 6233
cancer$	2454 17550 17576 11758
candidates$	11219
candle$	13937
cannab	17658 11545
cannabis$	39 6372 13028 13029 13030 13031 13032 13033 13034 13035 13040 13422 13427 8549 17160 11371 17489 17491 11521 17662 11560 6028
cannon$	11712
cannons$	11712
cannot	5084 5159
cannot$	953 1000 13548 1608 1613 1703 1750 1897 1903 1904 1905 2005 2062 3833 10118 10122 16265 16266 16267 16268 3951 3968 4180 4252 11430 5351
canny$	9512 9513 9514 3564
cans$	11366
cap$	3678 16067 16068 16069 16078 16083 9976 9977 3707 3708 12027 5760 12032 12041
capab	11124
capabi	17422
capability$	6212
capable$	2346 3042 3074 9354 9377 9378 3113 3126 3129 3130 9402 3132 3133 3144 3494 3525 3526 3527 3528 3529 10227
capaci	17422
capacity$	3036
capital$	14769
caps$	3678 16067 16068 16069 16070 16071 16078 16083 16084 16085 16086 9976 9977 3707 3708 12027 5760 12032 12041
capsules$	11367
captivate$	1096 1097 1098 1099 5338
captivated$	1096 1097 1098 1099 5338
captivates$	1096 1097 1098 1099 5338
captivating$	1096 1097 1098 1099 5338
captur	10922 5924
capture$	15962 15963 17039
captured$	11039
car	11301 12358
car$	12969 12970 12971 12972 13089 13090 13419 13639 14028 14520 14521 14522 17418 17615 5909
caravan$	17605
card$	10969 4699 17515
care	5210
care$	6374 6375 6376 6377 6378 1080 7353 7983 1713 14304 14312 14313 14314 14315 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8630 8971 9017 9343 9344 9345 9348 9349 9351 9352 9355 9366 15531 9421 15551 15552 15553 15554 15568 15574 15575 15576 15577 15578 15632 15633 15634 3762 3763 10035 10036 10037 10104 10105 10106 16235 16236 16237 16238 16269 16270 16271 16469 10391 16509 16576 10460 16647 16668 16669 16670 16671 16672 16673 16674 16675 10561 10562 10563 10564 10565 16715 16905 16906 16907 16908 10812 4542 4543 4544 17492 17501 17519 17551 17583 17596 11481 17623 5608 12079 12080 12129 6039 12348 12349 6079 6261
cared$	16483 16499 16504 16507 16508 16510 16511 16512 16513 16515 16516 16517 16541 16542 16543 16571 16576 4542 4543 4544 12079 12080
career	17244
career$	6821 11692 11693 5433 5922
careful$	12414 6302 6303 6304 6305 15539
carefully$	13206
careless$	111 112 114 115 6665 950 1065 1355 1837 1928 1929 16617 16618 5363 5366 6153 6193
carelessly$	6193
carelessness$	6283 12401 12402 12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 7160 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534 13742 8114 8207 1937 8209 6193
carer	5185 17586 6084
carer$	8920 8921 17553 17555 11445 17596 5214 5216 5217 12348 12355
carers$	13515 7709 2347 2348 8920 8921 9405 11445 17596 11745 12348
cares$	3762 3763 16269 16270 16271 4542 4543 4544 5214
caribbean$	3600
caring$	8742 5214 12061
carpet$	16852
carrie	17048 4753
carried$	6476 12603 12604 12613 12631 12649 13168 912 913 13462 13464 7518 7520 7522 14220 2105 2106 2107 3652 3653 16643 16644 16645 16646 17327 5321 11593 5753
carries$	12630 12648 739 740 912 913 7518 7520 7522 2105 2106 2107 2305 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2859 3348 3349 3350 3569 3570 3571 3572 3652 3653 10301 10948 17075 17217 11103 5321 11593 5753 5854
carry	4753
carry$	12504 12520 6475 12629 12647 6689 12808 12837 12839 12840 12841 6733 6734 6735 739 740 13132 13133 13134 13135 13136 912 913 7304 7305 13523 13524 13525 13526 13527 13528 13543 7518 7520 7522 13640 13719 13985 13990 14389 14390 14425 14427 14433 14435 2105 2106 2107 14547 14548 2304 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2858 3348 3349 3350 3569 3570 3571 3572 3652 3653 16193 10300 4946 5321 11593 5753 5854
carryi	17048 11088 17238 11516 11541
carrying$	12614 12867 13132 13133 13134 13135 13136 7305 13922 13952 2105 2106 2107 8429 3652 3653 16394 16395 16400 16401 16402 16403 16404 16405 16406 16407 16408 16409 16410 16411 16412 16983 17062 17205 17217 4860 11150 11151 17633 11538 5321 5753
cars$	13089 13090 13419 14520 14521 14522
case$	14659 14791 14792 14928 14995 10816 17051 11002 4858 4892 4899 11174 17297 17648 11718 11720 11833 11834 5915 12374 12380
cases$	14659 14791 14792 14928 14995 17051 11718 11720 11833 12374
cash	4947
cash$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 12885 12886 12887 6849 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13131 13450 13451 13452 13539 13540 13541 13542 13547 13635 13982 13985 13990 13993 13994 13995 13996 14464 14465 14492 8379 14519 17065 11218 11521 5540
cast$	12503 1289 1290 2178 10165 10174 10180 16318
casts$	2178
casual$	1065 16812
casually$	3598 5714 12026
casualty$	17503 17504
catalogue$	4086
catcalls$	12728
catch	17025 17153 17299 11187 12243
catch$	7207 4676 17155 17165 4915 17304 17305 17433
catches$	4915
catching$	4915
category$	8881 5205
catheter$	6240
catty$	6161
catwalk$	16106
caught	17312 17313
caught$	12439 12447 567 13658 13732 13733 13753 13754 13755 13767 13768 14728 14729 15631 17261 4969 5270 5546 6115
cause$	12400 12430 892 1028 1120 13686 14658 2320 2321 14771 9537 3267 16192 4874 17288 4988 4995 11717 5473 5476
caused$	12400 12430 892 13314 13315 13316 1028 13510 13511 2320 2321 5473 5476
causer$	14781 11682
causers$	14781 11682
causes$	892 13314 1028 14658 2320 2321 17288 11717 5473 5476
causin	11122 4860
causing$	12480 12481 12482 12483 12484 892 1028 7486 14704 2320 2321 16420 11131 5473 5476
cautio	11518 12366
caution$	6348 17355 17635 5257 17654 12379
cautiond$	5257
cautioned$	17253 5257 6097
cautions$	17654
cautious$	12416 16812
cavalier$	1065 6193
cbo	11225 11226 6108
cbo$	17342 17343 11227 12379
cbos$	17342 17343 11227
cbt$	12300
cce$	12921 13921 13923
cctv	11035 11051 4872 11143
cctv$	10905 10906 10907 4637 4638 17035 4652 4702 11003 4745 17152 11036 4767 4777 17168 4787 5900 12179
cease$	1824 1826 1829 2975 2976 11247
ceased$	2975 2976
ceases$	2975 2976 11247 17381
ceasing$	2975 2976
cell$	16332 17005 17007 17098 5900
cells	11533
cells$	14764 17650
central$	17063
centre$	14128 14709 17374 17378 5032 17443 17446 12379
cerebral$	6233
certain$	3804 3805 3806 3877 10184 10185 10186 10187 3917 3918 16396 16397 16398 16399 4012
certainly$	10292 4043 4051 10322 4052 4053 12070
certainty$	3878
chain$	17059 12027 12159 5915
chains$	17059 12027
challe	17180 11206
challenge$	16420 17323 5042
challenged$	16420 17261
challenges$	16420 5042
challenging$	8481 14984 14985 14986 14987 14988 14989 14990 14991 14992 15060 15061 15062 15063 15064 2677 2678 2679 2680 2681 16420 5558 5562 5564 11841 6161
chance$	6432 6433 6434 164 12655 12656 12657 12658 12659 12660 6599 329 330 13340 13681 13682 13683 1503 7865 7866 7867 14141 14142 14143 14144 14145 14146 14381 14382 10126 10130 3860 3861 3862 10134 10135 10156 10258 3988 4443 4444 4445 4446 16853 16854 4937 4985 11641 12116
chanced$	1503
chancer$	11758
chancers$	11758
chances$	6432 6433 6434 164 12621 12653 12654 12655 12656 12657 12658 12659 12660 6599 329 330 13340 13681 13682 13683 1503 14381 14382 4443 4444 4445 4446 16853 16854 11641 12116
chancing$	1503
change$	12549 467 12916 6927 13045 13366 1084 14112 14354 14355 14356 14357 14970 14978 16116 16165 16171 16185 16219 16220 16284 16307 10191 16315 10220 10221 16353 16354 16355 16370 16375 10259 16693 12051 12052 12059
changed$	467 1084 10101 16313 16339 16340 16341 16342 16343 11487 6052
changes$	467 1084
changing$	1084 14572 16353 16354 16355 10245 12059 6052
chaos$	13278 13488 13603 14486 14534 11615 11646 11744
chaotic$	2651 8928 5558 11830 5560 5562 6161 6193
chaperone$	15449 15568 15603 15604 15605 15606
chaperones$	15568 15603 15604 15605 15606
chaperoning$	15568 15643
character$	14690 14932 11771
characters$	8603 14932 15923 11771
charg	17299
charge	17048 11088 4902 17295 11180 11193 17312
charge$	1524 1525 1526 1527 1528 1529 1530 3240 16574 17205 17289 11173 11191 17320 4966 17355 5007 5257 17654 12213 5976 12372
charged$	1524 1525 1526 1527 1528 1529 1530 9276 9277 9278 9279 9280 9281 9282 9283 17253 17271 17309 17310 4966 17357 5257 6099 12371
chargeed$	5257
chargeing$	5007
charges$	1524 1525 1526 1527 1528 1529 1530 17216 17297 4912 11191 17322 4966 5007 17654 12213 12216 5976 12372
charging$	1524 1525 1526 1527 1528 1529 1530 11180 4966 5940
charity$	10382 10387 10388 4126 16909 10819 16976 16977
charm$	1096 1097 1098 1099 9003 5338
charmed$	12439 1096 1097 1098 1099 5338
charming$	1096 1097 1098 1099 5338
charmmed$	1096 1097 1098 1099 5338
charmming$	1096 1097 1098 1099 5338
charms$	13175 13176 1096 1097 1098 1099 5338
chart	4754
chart$	4644 10929 4788 12160
charted$	17084 4788
charts$	12160
chase$	12478 12479 1158 1484 1485 1486 1487 1488 1489 1490 14460 5340
chased$	1158 13685 1484 1485 1486 1487 1488 1489 1490 14127 5340
chaser$	16827 16828
chasers$	16827 16828
chases$	1158 1484 1485 1486 1487 1488 1489 1490 5340
chasing$	1158 1484 1485 1486 1487 1488 1489 1490 16827 16828 5340
chat$	13001 13002 615 616 617 13227 10952 4683 17124 17125
chated$	615 616 617
chating$	615 616 617
chats$	615 616 617 4683 17124 17125
chatted$	615 616 617
chatting$	615 616 617
chav$	6132
chavs$	6132
cheap$	14005
cheat$	14771 11703
cheating$	6152
cheats$	11703
check	17085 5879 12153
check$	16665 4648 10921 4655 4659 4663 4667 4736 11016 17146 4795 4820 17480 12164 12175 12219
checke	10881
checked$	14298 16703 16938 16984 4659 10937 11014 11054 4795 11157 17349
checkes$	4659
checking$	4659 4663 4736 4795
checks$	4659 4663 4736 17146 4776 4795 4820 12164 12175 12219
cheek$	13223 14914 16007 11786
cheeks$	16007
cheeky$	2427 5493 6161
cheerfully$	717 718 719 13108 1247 1248 1249 1250 1251 1252
chemotherapy$	6231
chested$	11968 11978
chicken$	12942 12943
chief$	5469
child	17345 11429 11458 11543 12292
child$	384 414 452 638 928 949 7220 1331 1332 1334 2175 14615 14616 2363 14778 14861 14890 14891 14892 14893 14996 14998 14999 15024 15025 15026 15027 15028 15029 15040 2663 15209 15281 15286 15287 15288 15289 15290 15363 15364 3003 3004 15412 15413 15414 15415 15433 15434 15435 15436 15437 15438 15447 15713 15714 15776 15853 15854 15855 15856 3469 3470 3471 3472 3473 15862 15863 15864 15865 9808 3553 15965 15968 3655 3705 3706 10100 11361 17546 17597 5211 5212 17660 5304 5387 11669 11687 5420 5423 11699 5433 11756 11779 11829 5567 5568 11876 11909
childhood$	13418 3456 3457 9729 3459 3460 9732 15851 15934 11937 5985
childish$	9291 9292 9293 15934 5670 6161
childlike$	15325 15326 15327 9291 9292 9293 9482 9483 9484 9485 11916
childr	11401
children$	12503 384 12797 6684 414 452 12915 6799 6801 6803 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 7394 1331 1332 1334 7655 13832 7984 1846 8156 8319 14526 14536 14537 14538 14539 8438 2168 2169 2170 2175 14577 14579 2198 14588 14589 14590 14591 14596 14615 14616 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 2362 2363 14778 2430 2431 2432 2433 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 2663 2699 15209 9137 2879 15280 15286 15287 15288 15289 15290 15363 15364 15367 3003 3004 15406 15407 15412 15413 15414 15415 15431 15433 15434 15435 15436 15437 15438 15446 15669 15672 15673 15713 15714 15715 15716 15776 9681 9682 15852 15854 15855 15856 3469 3470 3471 3472 3473 15862 15863 15864 15865 9807 3553 15965 15968 3655 3705 3706 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 16308 10192 4007 10283 10284 4016 10288 10299 16472 4121 4122 16653 10577 10578 10579 10580 10581 10582 10634 10641 16793 16801 16802 16803 16804 16805 16806 16807 16808 16844 10784 10843 10844 17517 17518 5210 11559 11654 11669 11687 11699 11746 11756 11779 11829 5567 5568 11876 11909 12073 12110 12111 12113 12119 12355
chin$	16007
chinese$	3600 9878 12016
chip$	2482 8960 2690
chips$	2482
chis	5881
chis$	12152
chlamy	6242
choice$	3 4 5 6 7 8 9 12490 6387 6388 118 119 6391 121 122 123 6395 6396 126 12515 12516 12517 12518 12519 12521 12522 6406 12524 12525 12526 12527 12528 12529 142 143 144 169 12565 12566 12567 12568 12569 12570 12571 12572 12757 12758 12759 12760 12761 12762 12763 12764 6651 12769 12770 12771 12779 12780 6688 418 419 6720 12838 451 6723 6724 6725 6726 13432 7426 7427 7602 7603 1333 7605 1335 1336 1337 13803 13804 7907 1637 1638 15124 15295 9383 9384 9385 15503 15504 11550 11551 11552 11553 11555 11911
choices$	3 4 5 6 7 8 9 6283 12401 12402 6290 12408 12409 22 23 12490 12515 12516 12517 12518 12519 12521 12524 12525 12526 12527 12528 12529 152 153 154 155 6441 6442 6443 6444 6445 6446 6447 12565 12566 12567 12568 12569 12570 12571 12572 12573 12574 12577 12580 12581 12582 12583 12584 6468 12757 12758 12759 12760 12761 12762 12763 12764 451 6723 6766 6767 13187 13188 13189 13190 7196 926 13529 13530 13531 13532 13533 13534 13742 8111 1841 1842 14328 14329 14330 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 15295 15338 15339 9383 9384 9385 15503 15504 15532 11550 11551 11552 11553 11911
choked	5198
choked$	11469
choose$	145 146 147 165 166 12591 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 492 493 494 12996 12997 13127 13128 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 1231 1232 1258 1259 1260 1273 1274 1275 1276 1277 14120 14154 2109 2114 15424 9367 15491 15492 15950 16191 16439 5285 5336
choosed$	1258 1259 1260 1273 1274 1275 1276 1277
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 492 493 494 12996 12997 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 1231 1232 1258 1259 1260 1273 1274 1275 1276 1277 14154 2109 2114 16439 4503 4504 4505 4506 5285 5336
choosing$	145 146 147 165 166 12757 12758 12759 12760 12761 12762 12763 12764 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 492 493 494 1031 1032 1033 1034 1036 1037 1038 1039 1040 13436 13437 13507 1258 1259 1260 1273 1274 1275 1276 1277 8386 8387 8388 15494 15495 4503 4504 4505 4506 5285 5336
chose$	145 146 147 165 166 12591 6683 12801 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 492 493 494 13127 13128 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 1231 1232 1258 1259 1260 1273 1274 1275 1276 1277 13805 13806 14030 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14154 2109 2114 16439 16841 4503 4504 4505 4506 10798 16916 5285 5336 12127
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 492 493 494 13137 13145 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 5285 5336
chronic$	17456 5999
chubby$	9860 9897 6182
chunky$	5690
churlish$	6154
cid	17006
cider$	17483
cigarette$	13450 13451 13452
cigarettes$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13450 13451 13452 14519
cin$	6261
circles$	9913
circul	4703 4812 5938
circulate$	4613 10885 4615
circulated$	4613 10885 4615 17004 4717
circulates$	4613 10885 4615
circulating$	4613 10885 4615
circulation$	12209
circumstances$	16438 16461 12359
citalo	6023
citalopram$	12294
citizenship$	17562
city$	9854 17418 17607
civil	4959 5961
civil$	11170 11230 5951
clad$	3657 3658 3659 11974 11985 5755
claim$	13473 8168 14286 14287 14288 14289 14290 8439 8440 8441 14566 12364
claimed$	13473 8439 8440 8441
claiming$	13473
claimmed$	13473
claimming$	13473
claims$	13473 8439 8440 8441 14566 5126
clamp$	5957
clamped$	17445 5957
clamping$	5957
clamps$	5957
clarif	4674 4878
class$	6839 14588 14589 14590 14591 14622 14626 14842 8833 15065 15411 15881 16900 17535 17658 11545 12331 6116 6222
classed$	2619 4646
classmates$	12941 15595 15601 11559 11702
classroom$	17535
clear	4653 4677 5055
clear$	1815 1818 1821 1822 3614 3877 4012 10736 4855 4973 17388 11303 5718 5804 5938 5944 5964
cleared$	5058
clearly$	851 3847 3848 3849 3850 10286 10287 4017 4043 4051 10322 4052 4053 10370 4492 4493 5346 5852
cleft$	6233
clever$	13670 13671 13672 2942 2943 2944 9512 9513 9514
climb$	7302 2132 2133
climbbed$	2132 2133
climbbing$	2132 2133
climbed$	2132 2133
climbing$	7302 2132 2133
climbs$	2132 2133
clingy$	6161
clinic	5111 5984
clinic$	17480 11382 17500 17504 5864 12258
clinically$	6008
clip$	6923 6924 654 655 17035 4707
clips$	6923 6924 654 655 4707
clique$	2281
cliques$	2281
cliquey$	6152
clones$	16104
close	4815
close$	6761 7773 7793 2982 16891 4535 4622 11071 11086 12114
closed$	8688 4447 4535 4585 12066 12069 12114
closes$	4535 12114
closing$	16629 16630
closure$	11170 4952 5977
cloth$	14869
clothe$	12171
clothes$	6295 25 6313 12885 12886 13028 13029 13030 13031 13032 13033 13034 13035 910 7196 926 1261 1262 8379 15924 15925 15926 15927 15940 15941 9925 9926 16064 16065 16067 16068 16069 16070 16071 16075 16076 16077 16078 16090 16110 11325 12027 12032 12171
clothing$	15924 15925 15926 15927 9925 9926 16067 16068 16069 16090 16110 12027 12029 12032
clout$	13546 13555 13874 14012 14493 11611 11612
clown$	11758
clowns$	11758
clozapine$	6243
club$	16033 4552 5864
clubs$	16033
clued$	2778 2784 9684
clueless$	6152 6193
cluster$	11311
clusters$	11311
co$	8259 14962 10000 10049 10055 10060 10069 10131 10137 10175 11825 5961
coach$	12707 12748 13023
coaches$	12748 13023
coat$	16067 16068 16069 16078 17351 17626 12027 12032 12040
coats$	9925 9926 16067 16068 16069 16070 16071 16078 17351 12027 12032 12040
coaxing$	13971 13972 13973 13974 13975 13976 13977 13978 14111
cocain	11362 17658 11545
cocaine$	13427 17479 11371 17491 17662 11560
cocktail$	11690
cocky$	6161
coddling$	15554
code$	11960
codein	11362 11369
codeine$	17479 17486 17489
codes$	11960
coelia	5999
coeliac$	12270
coerced$	12439 14436 14437 14438 14439 14458
cognitive$	5982
cohort	10872 17089 10983 11007 17130 17175 17176 17178 11093 17219 4859 11142 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 12217
cohort$	14626 8512 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15411 16323 17185 17192 17210 4854 17259 4922 17372 17394 17395 5028 11829 5926
cohorts$	17185
coil	5094 11365
coil$	17482
coincide$	4603
coincides$	4603
cold$	16701 16913 17624 5535
coliti	5999
colitis$	12270
collarbone$	17505 17506
collarbones$	17505
colleagues$	9163 9164 9165 4727
collec	12153 5883 5924
collect$	4611 10928 4748 11330
collected$	7003 7004 7005 7006 7007 4611 10928 17074 4748
collecting$	15643 15657 15659 15666 4611 10928 4748
collective$	5804
collects$	4611 10928 17075 4748
colleg	4971
college$	10382 10387 10388 10390 4126 16909 10819 16976 16977 11242 5129 5130 17525 17526 17527 17529 17531 17539 17542 5864 12324 12325
colleges$	17536
collude$	884 885
colluded$	884 885
colludes$	884 885
colluding$	884 885
colonoscopy$	6231
colostomy$	6240
colour$	11991
coloured$	5734
colours$	16090 11991 12027
combat	4982
combative$	6159
combination$	11690
combustible$	5419
come$	6436 12559 12698 401 6731 6736 6737 6774 6775 6776 6777 6778 6779 6780 6781 13139 7032 7303 1197 1359 1381 13862 14046 8091 14303 14375 2255 2455 2456 2457 2458 2459 2460 2524 2809 2812 3100 9429 9430 9431 3268 15685 9707 3475 3476 3687 3696 3709 3710 3711 3712 3713 16165 16171 16185 16192 16287 16297 16298 16299 16300 10268 4067 10413 16547 16548 4848 17365 17430 5103 5320 5350 12051
comes$	401 902 1359 1381 13770 14110 2256 2630 2810 2813 3268 3687 3696 3709 3710 3711 3712 3713 16287 10268 17145 17365 17430 5103 5350 6092
comeuppance$	13736
comfort$	10803
comfortable$	1263 1264 1265
comforted$	15668
comforting$	15666 15668
coming$	12544 401 13164 7303 13734 13735 1381 3268 16164 5103 17581
comings$	11020 4791
comman	10941 10973
command$	17090 11306 12186
commands$	17058
comment$	3720 3721 3722 3723
commented$	3720 3721 3722 3723
commenting$	3720 3721 3722 3723
comments$	12728 13324 13649 13650 3720 3721 3722 3723
commentted$	3720 3721 3722 3723
commentting$	3720 3721 3722 3723
commit	11088 17238 11122 4860 11150 11151 17364
commit$	12808 16165 16171 16185 16193 17184 17214 17241 17288 17452 12051
commits$	17184 17288 17452
committal$	17280
committed$	17362 17452 5271
committing$	17062 17205 11131 17324 5271
committs$	5271
common$	7673 7674 7675 7676 7677 7678 7679 7680 7681 7682 7683 7684 7685 14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 8291 14896 2558 16619 16620 16621 16905 16906 16907 16908 11538 12129
commun	4620 11257 5259
communicate$	615 616 617
communicated$	615 616 617
communicates$	615 616 617
communicating$	615 616 617
communication$	4484 4485 4486 4487 5804 12107
community$	14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14650 14709 14713 14714 10891 11021 4876 4895 4951 4979 17374 17403 11530 11654 6106 6108
companion$	12530
companions$	12530
company$	12390 12530 6598 12818 12836 13339 13480 13481 13482 13619 13620 13927 14491 8380 2110 2111 2112 2113 8385 14506 14507 14508 8393 8394 15360 15361 15894 10382 10387 10388 4126 16909 10819 4552 16976 16977 11653 5863
compar	4666
compare$	10921 4795
compared$	16984 10937
compareed$	4795
compareing$	4795
compares$	4795
compass$	14409
compete$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
competed$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
competent$	3419 3420
competes$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
competing$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
complacency$	16721 6193
complacent$	10771 6193
complain$	13756 13757 13758 13759 8168 14286 14287 14288 14289 14290 3720 3721 11622 12071
complained$	7615 7616 3720 3721 12071
complaining$	3720 3721 16420 12071
complainned$	3720 3721 12071
complainning$	3720 3721 12071
complains$	3720 3721 12071
complaint$	2173 2174 16624 16707 16822 11660 12119
complaints$	2173 2174 16624 16707 16822 16877 16878 4981 11660 12119 12120
comple	17327
complete$	13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 2322 2323 2325 3756 4518 4658 5804
completed$	12619 16297 16298 16299 16300 4066 16643 16644 16645 16646
completeed$	4658
completeing$	4658
completely$	2727 10361 5651 5795 5798
completes$	4658
complex$	8815 5562 5985
complexion$	9914 11989 6183
complexions$	11989 6183
compliance$	11665 11823
compliant$	8931 11822
complicit$	46 533 534 535 536 537 551 13109 885 13393 13394 13395 13396 11594 11606
complicity$	12781 884 11149
complied$	13145
complies$	16309 16310 16311 16312
comply$	12808 14375 16116 16165 16171 16185 16219 16220 12051 12052
comprehension$	12102
compromise$	10 5275 5276
compromised$	10 5275 5276
compromises$	10 5275 5276
compromising$	12390 10 5275 5276
compulsive$	5433
computer$	12176
conceal$	1858 1859 3691
concealed$	1858 1859 3691 12044
concealing$	1858 1859 3691
concealled$	1858 1859 3691
concealling$	1858 1859 3691
conceals$	1858 1859 3691
concer	11320 5087 5160 5195 6023
concern$	6381 14060 8294 15677 10449 10450 16668 16669 16670 16671 16672 16673 16674 16675 16707 12119
concerned$	9299 9300 9301 15419 15420 15421 9305 9306 15653 15654 9538 10746 10747 10827 4557 17238
concerning$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5564
concerns$	14060 14416 14417 14418 14419 10449 10450 16707 16877 16878 17437 12119 12120
concerta$	12294
conclusion$	16959
conclusions$	16959
concus	6235
condescending$	6194
condit	11338 6098
condition$	17455 17652 12274 12287 12302 12368
conditional$	6095 6096
conditions$	14532 5234 17652 12359 12368
conduc	4753 17327 4946
conduct$	3 4 5 6 7 8 9 6283 12401 12402 6290 12408 12409 22 23 6295 25 12490 356 357 12782 13187 13188 13189 13190 7196 926 13529 13530 13531 13532 13533 13534 1261 1262 14328 14329 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 14560 2596 2597 2598 2599 2600 2601 2602 2603 2604 2815 2816 2817 2818 2819 2820 11550 5565 5978
confer	17599
confidence$	2767 2769 2915 2916 2917 2918 2919 2920 2921 15940 15941
confident$	11935
confidential$	5884
confidentiality$	16850
confir	4674 4878
confirm$	4632 17194
confirmed$	4632
confirmes$	4632
confirming$	4632
confirms$	4632 17194
confiscate$	4697
confiscated$	4697 11030 17335
confiscates$	4697
confiscating$	4697
conflict$	13278 13586 14466 14761 16421 5234 11615 11666
confro	17180 11206
confront$	17323
confrontation$	13278 14466
confrontational$	14993 14994 15060 15061 15062 15063 15064 11841 6159
confrontations$	14466
congregate$	15100 11959
congregated$	15100 11959
congregates$	15100 11959
congregating$	15100 11959
congregation$	17116 11000
congregations$	17116 11000
connected$	2187 4824 17238 11130 11666
connection$	5269
conned$	12439 15629
conniving$	6163
conscience$	14883 14884 14885 14886 14887 2553
conscienceless$	6152
conscious$	6405 135 6662
consensual$	5623 6126
consent$	12781 670 671 672 673 674 675 2737 2738 2739 2740 15424 15532 15582 9475 9476 15807 15808 11617
consented$	670 671 672 673 674 675 13064 677 712 741 2737 2738 2739 2740 3219 3220 11617
consenting$	670 671 672 673 674 675 5623 5642 6126
consents$	670 671 672 673 674 675 2737 2738 2739 2740
consequences$	12491 12492 12493 12494 12496 12497 12498 12500 12575 189 12585 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 14099 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14726 15115 16152 16153 16154 17358
consid	4646 4812 5047
consider$	14375 2360 2488 2491 16165 16171 16185 16693 12051
considerable$	8617
consideration$	16715
considered$	8444 8445 2243 2360 2488 2491 2614 5088 5424
considering$	2360 2488 2491 5088
considerred$	2360 2488 2491
considerring$	2360 2488 2491
considers$	2360 2488 2491
consistent$	3756
consistently$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5778 5800
consoled$	15668
consoling$	15666 15668
consort$	5380
consorted$	5380
consorting$	5380
consorts$	5380
consortted$	5380
consortting$	5380
consta	4598 10870 10871 4602 10876 16998 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 4777 11135 4881 11158 11200 4967 4971 11243
constable$	10869 16988 16993 17022 17023 17024 10908 10909 17037 10927 10956 10962 10964 17088 17092 17093 17095 10991 17111 17120 11048 17252 11152 17317 11238 11242 17360
constables$	10869 16988 16993 17022 17023 17024 10908 10909 17037 10927 10956 10962 10964 17088 17092 17093 17095 10991 17111 17120 11048 17252 11152 17317 11238 11242 17360
constant$	10710 10711 5507
constantly$	604 3994 3995 3996 4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 4393 5792 5800
consti	4646
consul	11377 11378 11385
consultant$	17494 17495 17497 17502
contac	17036 17046 17085 11025 4791
contact$	6594 6595 6598 6763 12998 615 616 617 622 623 624 625 626 627 628 13129 1133 2704 2705 17036 5191 11882 12046
contacted$	615 616 617 622 623 624 625 626 627 628 1133 13805 13806
contacting$	615 616 617 622 623 624 625 626 627 628 1133
contacts$	615 616 617 622 623 624 625 626 627 628 1133 17124 17142 11062
contactted$	615 616 617 622 623 624 625 626 627 628 1133
contactting$	615 616 617 622 623 624 625 626 627 628 1133
contain$	14735 14736 14956 16353 16354 16355 10954 12059
contains$	10954
contempt$	16954 16955 16956 16957 16958 17280
contemptuous$	6194
contend$	3331 3332
content$	314 315 320 462 463 464 497 498 710 711 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 1263 1264 1265 1801 1802 1803 1804 3425 5336
continually$	604 4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5800
continue$	12558 12591 12628 12650 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 16192 5292
continued$	12591 12613 12628 12650 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 3756 5292
continues$	12591 12628 12650 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 5292
continuing$	12591 12628 12650 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 5292
continuously$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5800
contra	6020
contraception$	15500 15501 15502 12291
contraceptive$	12291
contract$	17338 12379
contracts$	17338
contradictory$	14563 14564 14565
contribute$	884 4987
contributed$	12400 884 13315 13316
contributes$	884 4987
contributing$	884
contro	10973 4982 11254 5977
control$	13675 14120 14375 14406 14412 14689 14720 14735 14736 8677 14956 14984 14985 14986 14987 14988 14989 14990 14991 14992 8909 15030 15037 15038 8932 15075 15081 15082 9432 9433 9847 16263 16353 16354 16355 10905 10906 10907 4637 4638 4639 17090 10995 11003 11004 4777 11051 4872 17371 11279 5020 17439 11729 12059 5973 12248
controlled$	12439 13098 14127 16170 16176 16181 16190 16252 16258 16296 16339 16340 16341 16342 16343
controlling$	5564 12165 6161
controls$	10948 12165
convenience$	10803
conveniently$	5856
convic	11180 4920 11193 6265
convict$	11772 5946
convicted$	17253 17271 17309 17310 17357
convicting$	5946
conviction$	17297 11191 6217 6266
convictions$	17216 17297 11191 17322 6217 6266
convicts$	11772
convince$	16284 16307 10191
cookie$	11926
cookies$	11926
cool$	14546 8430 8431 3421 3422 5661
cooper	11334
cooperate$	12772 14375 14963 14975 14978 16116 16165 16171 16185 16219 16220 16229 16230 16231 16693 17451 12051 12052
cooperated$	14963
cooperates$	16309 16310 16311 16312
cooperating$	14963
cooperation$	14962 11825
coordi	5961
cope	11370
cope$	9021 2770 9042 9043 2773 2815 2816 2817 2818 2819 2820 15424 9343 9344 9345 9348 9349 9351 9352 9355 3091 3092 3093 15491 15492 9379 3109 3110 9382 3117 15519 3136 3152 3331 3332 3427 3428 3442 15953 16695 17487 17488 5650
coped$	2815 2816 2817 2818 2819 2820 3117 3136 3152 3442 5650
copes$	2815 2816 2817 2818 2819 2820 3117 3136 3152 3442 5650
copied	4619
copied$	17069
coping$	2815 2816 2817 2818 2819 2820 9343 9344 9345 9348 9349 9351 9352 9355 15494 15495 3117 15519 3136 3152 3442 5650
copy$	4722
core	17363 17438
core$	8578 8579 14765 8655 17063 17307 5057
corner$	13934 15900
cornrows$	6183
corporate$	5804
correl	4666
correlated$	10937
corrob	4620
corroborated$	10891
corrupting$	2204 2205 2206 5417
cost$	958 959 13383 13941 14046 10803
costs$	958 959 10803
costume$	12021
costumes$	12021
cotton$	5641
couch$	8685 8686 17617
could	4607
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 500 501 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 771 772 855 856 857 955 960 961 964 1002 1092 13549 13580 13596 7614 1369 1389 7668 7669 7670 7671 7672 1609 1611 1614 1643 1648 1649 1650 1651 1652 1685 1704 1899 1900 1924 8869 2673 2744 2747 2748 2750 2758 2845 3039 3072 3096 3145 3151 3194 3320 3437 3506 3507 3508 3565 15961 3834 10167 3919 3953 3954 4099 4100 4101 4102 4103 4104 4105 4106 4107 4108 4109 4110 4181 4189 4253 4453 4527 4528 4530 4531 10898 4630 4665 10977 4898 4906 4924 5159 5785
council$	16228 10382 10387 10388 10390 4126 16909 10819 4552 16976 16977 11252 5804 5853 5863
counse	11357 11377 11378
counselling$	17474 17500 12257 12300
counsellor$	17494 17495 17497
count$	3913 10184 3914 10185 3915 10186 3916 10187 3917 3918
counte	11004
counted$	9416 3146 3147 3148 3149 3150 9422
counter$	17121
counters$	17121
countless$	6481 6505 7986 8019 10710 10711 10736
country$	15896 11562
counts$	10948
county$	6805 6806 6823 6830 6833 6840 6842 12966 12967 12968 13921 13923 7843 1632 7906 14177 14178 14179 14180 14181 14182 14183 14184 2285 14707 2390 9025 15754 15755 15756 15757 15758 17247 11139 17418 17607 12351 6222
couple$	2711 17610
courier$	14673 2291 11705
couriers$	14673 2291 11705
course$	10214 10215 10216 10217 10218 10219 10315 10322 4052 4053 16443 16454 16455 16456
courses$	16454 16455 16456
court	11193 17312 11516 5942 6098
court$	341 12914 852 853 7532 7533 1484 1485 14761 11090 17309 17310 17314 4930 17410 17633 17639 5252 11529 5263 5325 5334 5942 12213 12340 12372 12373 6103 6108 12382
courted$	341 852 853 7532 7533 1484 1485 5325 5334
courtesy$	16560 16561 16619 16620 16621
courting$	341 852 853 7532 7533 1484 1485 5318 5325 5334
courts$	341 852 853 7532 7533 1484 1485 14763 15096 15097 17309 17310 4930 17410 17633 5325 5334
courtted$	341 7532 7533 1484 1485 5334
courtting$	341 7532 7533 1484 1485 5334
cousin	17557 17608
cousin$	12941 5163
cousins$	12941
cover$	1173 1174 14282 3691 10605 4430 4463
coverage$	11061
covered$	1173 1174 3691 4430 4463 12044
covering$	1173 1174 16052 3691 4430 4463
coverings$	16052
coverred$	1173 1174 3691 4430 4463
coverring$	1173 1174 3691 4430 4463
covers$	1173 1174 3691 4430 4463
covert	5054 5900
covert$	11325 5884 12171 5935
covertly$	12171
covid$	6232
cow$	11750
coward$	11758
cowardly$	6193
cowards$	11758 12096
cowed$	15690
cows$	11750
cp$	6261
cpn$	11227
cpns$	11227
cps	10950
cps$	17067
cpw$	11227
cpws$	11227
crack	11362 17658 11545 5958
crack$	13427 8549 16814 17160 17479 17491 17662 11560
crackdown$	12229
cracked$	17313 11265
crackeddown$	12229
crackhead$	6149
crackheads$	6149
crackingdown$	12229
cracks$	16814
cracksdown$	12229
craft$	11942
crafty$	6152
crave$	1214 1215 2072 2073 2118 2120 5344 5578
craved$	1214 1215 2072 2073 2118 2120 5344 5578
craves$	1214 1215 2072 2073 2118 2120 5344 5578
craving$	1214 1215 2072 2073 2118 2120 5344 5578
crawling$	2391
crazy$	11830
create$	629 892 1028 2320 2321 4658 5473 5476
created$	629 892 1028 13510 13511 2320 2321 5473 5476
createed$	4658
createing$	4658
creates$	629 892 1028 2320 2321 4658 5473 5476
creating$	629 892 1028 2320 2321 5473 5476
creation$	13436 13437 13507
creature$	11779
creatures$	11779
cred$	13556 15743
credibility$	15744 11663
credible$	14559
credit$	13028 13029 13030 13031 13032 13033 13034 13035 13040 13042 13043
creep$	12560 11758
creeps$	11758
crept$	12561
cretin$	6149
cretins$	6149
crew$	12748 13091 13092 13093 2281 15411 15881
crews$	2281
cried$	7206 13473 5337
cries$	2686 5337
crime	16991 16999 4620 17009 10896 17054 17060 4680 4730 11075 11096 17227 4840 17239 17240 17247 17248 4861 17254 17262 17266 17267 17268 17274 11161 11253 11258 11259 11284 11291 17408 17454 11542 12159 12173 12197 12225 12237
crime$	12478 12479 6632 12921 12936 12938 13488 7529 13921 13923 13924 14022 14177 14178 14179 14180 14181 14182 14183 14184 14473 14534 14612 14613 14697 14707 14759 14760 14761 8689 2480 14930 15094 9780 4598 10870 10871 4602 10876 10880 16998 17006 10891 17013 4628 10917 10920 4656 4657 4662 17051 17054 10951 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 10981 17101 17102 17103 10988 4720 10994 4725 11001 11003 17131 11066 17187 17205 17212 17213 11106 11108 11111 11132 11135 4881 11158 17276 17277 17278 11200 11220 11225 4967 4971 11243 11245 4977 11249 17370 4983 17375 17376 4989 17379 17380 11268 17385 17386 5011 17401 11310 5040 5056 5064 5259 17659 11556 11558 11614 11666 5540 5915 5927 5934 12208 12215 12226
crimes$	12921 13921 13923 17051 17187 17212 17213 11111 11132 11245 4977 11249 17370 5040 5064 12208 12215
crimin	16999 4620 17009 17046 17060 4815 17206 17211 17226 17227 17247 17274 11253 5915 12190 12197 12225 5961 12237 12238 6102 6116 6222 6223
criminal$	12921 12926 12929 12946 13921 13923 14509 14510 14511 14512 2219 14669 14670 14671 14672 2306 14754 14755 14756 14757 14758 14779 14780 8700 2484 2485 2486 2487 14943 8927 8934 8935 8936 16899 10891 10917 10980 11086 17204 17234 11127 11175 11180 4960 11516 5259 11538 11539 11542 11558 5381 5422 11703 11704 11772 5504 5516 5556 5602 11884 12159 5891 5942 6107 12387 6161
criminalise$	4513 4514 4515 4516
criminalised$	4513 4514 4515 4516
criminalises$	4513 4514 4515 4516
criminalising$	4513 4514 4515 4516 16969 16970 16971 16972
criminality$	12921 12936 12938 13921 13923 14707 17370 11556 11743 12186
criminally$	5592 5915
criminals$	12946 13920 14473 14475 14509 14510 14511 14515 2219 14669 14670 14671 14672 2306 14748 14754 14755 14756 14757 14758 14779 14780 2484 2485 2486 2487 14943 16899 17233 17234 11558 11703 11704 11772 11884
criminogenic$	6139
crimint$	17150
crisis$	1119 1122 1123 11385 12302 6247
crocodile$	7781
crohn	6233
crook$	14705 14754 14755 14756 14757 14758 14814 11703 11742
crooked$	9902
crooks$	14705 14754 14755 14756 14757 14758 14814 11703 11742
crop$	9931 16067 16068 16069 16084 16085 16086 9974 12032 5767
cropped$	5734 5761
cropper$	13747
cross	4666
cross$	8658 9787 15904 15905 15906
crosscheck$	10921
crosschecked$	10937
crossreferenced$	10937
crowd$	13324 13480 13481 13482 13490 13491 13492 13493 13494 13495 13619 13620 13873 13904 13905 14523 2281 2711 11653 11687 11688
crowds$	2281
crown	6102
crown$	10950
cruel$	16617 16618 16628 16728 5504 6161
cruelty$	2212 2213 15056 15057 11839
crushed$	4882
crutches$	12303
cry$	8174 8178 2686 5337
crying$	2686 5337
cse$	12921 13921 13923
cucumber$	15810
cucumbers$	15809
cues$	4443 4444 4445 4446
culpable$	13393 13394 13395 13396 11606 12123 6193
culpri	11088 12217 6215
culprit$	14604 14605 14606 17205 11695 11696 11740 11757 12194
culprits$	14604 14605 14606 17205 11695 11696 11740 11757 12194
culture$	4333 4334 11666
cunch$	11562
cunning$	11942 6161
curb	4982
curfew	11162 5259
curfew$	15635 15636 15637 15657 15659 17279 11530 17652 11656 12221 12383 6267
curfews$	15635 15636 15637 15657 15659 11656 12221
curiosity$	6283 12401 12402 8114 16668 16669 16670 16671 16672 16673 16674 16905 16906 16907 16908 12129
curled$	9888
curly$	5711 5734
curren	4620
current$	10891 10934 11175
curse$	8905
custod	4680 17312 17572 17575 11459 11533
custodial$	6106
custody$	12938 14761 16331 4652 10951 11066 4806 11078 11106 11108 17551 17576 5192 17644 17650
customer$	6587 13023 11771 11932 11943
customers$	6587 13023 14932 15120 15121 15122 15123 17403 11654 11771 11932 11943
cut	4982 5990
cut$	1548 14112 2481 16042 16043 9948 9950 17388 5078 11996 12007 12227
cuts	4982
cuts$	1548 5078 11996
cuttin	4982
cutting$	1548 5078
cynical$	14993 14994 16628
cystic$	5999
dabble$	533 534 535 536 537
dabbled$	533 534 535 536 537
dabbles$	533 534 535 536 537
dabbling$	533 534 535 536 537
dad	11438 17557 11441 5175 5185 11457 5187 5190 5196 17586 17602 17608 11494
dad$	15093 8986 2716 2717 9101 2945 9217 9218 9219 9220 9263 9264 9265 3478 3479 3480 5162 5163 5164 17553 17555 11439 5171 5172 11445 5176 17567 17568 5183 5184 5188 17579 17583 11467 11468 11475 5216 5217 17616 11878
daddies$	11588
daddy$	11588
dads$	3478 3479 3480 5183 11878 11940
daft$	114 115 950 1878 5364
daily$	17488
damage	11096 4840 17239 17240 17247 17248 4861 17254 17266 17267 17268 11161
damage$	16388 16389 16390 16871 17213 11111 11132 17277 17278 4977 11249 17633 17645 17655 17656 17659
damaged$	8815 5558 11830
damn$	16559 16642
damp	5237
damp$	17624 11508
dance$	14739 3343 3344 3345 3346 3347
dancers$	10165
danger$	12388 12389 12399 12466 12478 12479 12480 12481 12482 12483 12484 12491 12492 12493 12494 12496 12497 12498 12500 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 7114 7115 13249 13341 13342 13343 13344 13345 13488 1119 1122 1123 13586 13588 13616 7529 13690 13942 13952 14058 14129 8037 14177 14178 14179 14180 14181 14182 14183 14184 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14410 14415 14416 14417 14418 14419 14460 14462 14466 14473 14486 14612 14613 8514 2244 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 14643 14644 8528 8529 8530 8531 8532 8533 14916 15115 15178 15345 15346 15347 15348 15349 15500 15501 15502 15611 9496 15678 9689 15893 10694 10880 11286 11556 11596 11615 5376
dangerous$	12388 12389 6407 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 12929 8037 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 8374 14503 14516 8815 5280 5419 6160
dangerously$	11626
dangers$	12388 12389 12491 12492 12493 12494 12496 12497 12498 12500 6461 6462 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 1119 13588 14058 8037 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14416 14417 14418 14419 15115 15166 15167 15168 15169 15170 15171 15172 15500 15501 15502 9689 15893
dangle$	5354
dangled$	5354
dangles$	5354
dangling$	5354
dare$	14014 9787
dark$	3614 16008 16018 3642 9973 5710 5711 5712 5718 5734 12027 5761
darker$	3614 5710 5718
darkest$	3621 5738
data	10933
data$	16850 17050 17086 10970 17146 12175
databa	12153 12157
database$	17026 17038 17066 17183 17223 17224 12176
date	11229
date$	15786 15787 15788 10874 17346 12374
dates$	10874 4678 12374
dating$	5318
daught	17345
daughter$	15280 11361
daughters$	15280
daunt$	9450
daunted$	15690
daunts$	9575 9576
dawn$	5938
day	12211 12233
day$	6401 15880 10262 10263 3993 16413 16414 16415 4042 16454 16455 16456 17170 4937 17431 17487 17488 5120 5151 11424 11425 12131
days	11370
days$	15390 16454 16455 16456 17487 17488 5120 17526 5151 12131
dazzled$	2076
dc$	17109
dci$	17109
dead	17575
dead$	1302 1303 1304 1305 8668 17463 17577
deadbeats$	6148
deaf$	7938 10678 10679 10680 11400 5872 12284
deal	17226
deal$	12808 6733 6734 6735 12883 568 569 570 6844 739 740 7013 7014 7304 7305 7535 13719 13957 13985 13990 14041 14048 14185 14389 14390 14547 14548 2233 14676 8844 9006 2770 9042 9043 2773 2955 15491 15492 3331 3332 15953 4568 17180 17184 17214 17217 17241 17242 5289 11607
dealer	12190
dealer$	12413 6565 6566 12691 12702 12703 12711 12719 12878 12879 12880 12881 12926 12946 12949 12966 12967 12968 12977 12979 12982 13020 13054 13091 13092 13093 13103 13105 13106 13107 6991 13420 13421 13484 13490 13491 13492 13493 13494 13495 7382 13521 13522 7409 7411 7418 7419 7420 7421 13558 13559 13560 13561 13562 13563 13564 13565 13566 13568 13569 13635 13636 13781 13872 13887 13920 14281 8371 14489 14490 14509 14510 14511 14512 2219 14652 14670 14671 14672 14679 2306 14754 14755 14756 14757 14758 14779 14780 14810 2484 2485 2486 2487 15500 15501 15502 15725 15726 15727 15728 15779 5065 11554 11558 11613 11703 11704 11758 11772
dealers$	12413 6565 6566 12691 12702 12703 12711 12715 12719 6613 12734 6618 12736 12878 12879 12880 12881 12926 12946 12949 12966 12967 12968 12977 12979 12982 13020 13054 13091 13092 13093 13103 13105 13106 13107 6991 13420 13421 13484 13490 13491 13492 13493 13494 13495 7382 13521 13522 7409 7418 7419 7420 7421 13558 13559 13560 13561 13562 13563 13564 13565 13566 13568 13569 13635 13636 13781 13855 13872 13887 13920 14281 14473 14476 8371 14489 14490 14497 14509 14510 14511 14512 14515 2219 14652 14669 14670 14671 14672 14679 2306 14754 14755 14756 14757 14758 14779 14780 14810 2484 2485 2486 2487 14933 15120 15121 15122 15123 15500 15501 15502 15725 15726 15727 15728 17232 5065 11554 11558 11613 11645 11703 11704 11758 11772
dealin	16999 17009 17048 11088 17211 17235 17238 17239 17247 17248 17266 17267 17268 11516 11538
dealing$	12478 12479 12921 12932 12937 12955 568 569 570 12963 12966 12967 12968 7305 13921 13923 13952 14022 14177 14178 14179 14180 14181 14182 14183 14184 2233 14697 2480 15094 9295 9321 15754 15755 15756 15757 15758 16393 16394 16395 16400 16401 16402 16403 16404 16405 16406 16407 16408 16409 16410 16411 16412 4631 17062 17205 17243 17324 17375 17633 17655 5274 5289 11607 11802 12182 12386
dealings$	15366
deals	17048
deals$	568 569 570 739 740 2233 10948 17075 17184 17217 17242 5274 5289
dealt$	568 569 570 8500 8501 8502 8503 2233 9276 9277 9278 9279 9280 9281 9282 9283 15937 15938 15939 4567 17312 17313 4929 5048 5261 5289
dear$	13346 13347
dearly$	11610
death	17556 17558 17601
death$	13249 17462 5169
debt	17556
debt$	1119 12340
debts$	1119 12340
decamp	5915
decamped$	12186
deceitful$	6161
deceitfulness$	2212 2213 15056 15057 11839
december$	12944
decency$	14883 14884 14885 14886 14887 16560 16561 16619 16620 16621
decent$	8479 2209 10526 10527 10528 10529
decide$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 15424 9367 15491 15492 15950 15961 17025 5336
decided$	145 146 147 6683 12801 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 1273 1274 1275 1276 1277 14154 15961 16841 4505 4506 10798 16916 5336
decides$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 15961 5336
deciding$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 15494 15495 15961 5336
decisi	5012
decision$	6313 12490 6387 6388 118 119 6391 121 122 123 6395 6396 126 12515 12516 12517 12518 12519 6403 12521 12522 6406 12524 12525 12526 12527 12528 12529 148 149 150 151 12565 12566 12567 12568 12569 12570 12571 12572 6459 6720 12838 451 6723 6724 6725 6726 7602 7603 1333 7605 1335 1336 1337 15295 9383 9384 9385 15503 15504 4240 10628 17297 11550 11551 11552 11911
decisions$	3 4 5 6 7 8 9 6290 12408 12409 22 23 6313 12490 12515 12516 12517 12518 12519 12521 12524 12525 12526 12527 12528 12529 148 149 150 151 152 153 154 155 6441 6442 6443 6444 6445 6446 6447 12565 12566 12567 12568 12569 12570 12571 12572 12573 12574 451 6723 6766 6767 7196 926 13529 13530 13531 13532 13533 13534 14328 14329 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 15295 15302 15338 15339 9383 9384 9385 15503 15504 4240 17297 11550 11551 11552 11911
decked$	3657 3658 3659 5755
declin	4982 5063 17498
decline$	2587 2588 2589 16129 5776
declined$	2587 2588 2589 16129 16135 16140 16141 16142 16143 5776
declines$	2587 2588 2589 16129 5776
declining$	2587 2588 2589 16129 5776
decrea	4982
decrease$	17369
deemed$	8444 8445 2614
deep$	7490 7799 3642
deepen	4599
defeating$	6412
defect$	17455
defenceless$	9314 15662 15663 15664 15665
defend$	9015 15457 9343 9344 9345 9348 9349 9351 9352 9355 5342
defendded$	5342
defendding$	5342
defended$	5342
defending$	9343 9344 9345 9348 9349 9351 9352 9355 5342
defends$	5342
defensive$	6193
defensiveness$	16721 6193
deferred$	6108
defiance$	2212 2213 15056 15057 11839
defiant$	14993 14994 5564 6161
deficit$	12250
defied$	2144 2145 5385
defies$	2144 2145 5385 5862
definite$	3877
definitely$	10292 4043 4051 10322 4052 4053 12070
defy$	2144 2145 5385
defying$	2144 2145 5385
degenerate$	6132
degenerates$	6132
degrade$	5034
degraded$	5034
degrades$	5034
degrading$	5034
degree$	391 392 393 15551 15552 15553
delay	17457 12253
delay$	16871 16925 12252
delayed$	12127
delaying$	16629 16630
delays$	16871 16925
deleted$	14298
deliberate$	6405 135
deliberately$	604 994 5856
delicate$	5690
delight$	1100 1101
delighted$	1100 1101
delighting$	1100 1101
delights$	1100 1101
delightted$	1100 1101
delightting$	1100 1101
delinquency$	6132
delinquent$	14669 5556 5558 11830 5564 6132
delinquents$	14669 6132
deliver$	6733 6734 6735 6988 720 7305
delivered$	6988 720
delivering$	6988 720 7305
deliverred$	6988 720
deliverring$	6988 720
delivers$	6988 720
demand$	11253 11266 4996 11330 12071
demandded$	12071
demandding$	12071
demanded$	12071
demanding$	15060 15061 15062 15063 15064 11841 12071
demands$	12071
dement	11459
dementia$	17576
demonise$	4513 4514 4515 4516
demonised$	4513 4514 4515 4516
demonises$	4513 4514 4515 4516
demonising$	4513 4514 4515 4516 16969 16970 16971 16972
demons	4834
demotivated$	6161
den$	13894
denial$	16721 11644
denies$	5031
dental	5111
dental$	11382
dentis	11377
dentist$	17494
deny$	10107 17340 4953 5031
denying$	4953
department$	10382 10387 10388 4126 16909 10819 4552 16976 16977 5853 5863
depend	12299
dependence$	5101
dependency$	5101 11384
dependent$	5101
depends$	5243
deplorable$	6193
deploy	4965
depo	5094 11365
depo$	17482
deport	17558 17572 11459
deported$	17576
depraved$	6163
depres	17556 17575 11459 6230
depressant$	12294
depressants$	12294
depressed$	12255
depression$	17576
depressive$	17574
deprivation$	5206
deprive$	17340 4953
deprived$	5558
depriving$	4953
depth$	16744
dereliction$	6193
derision$	16954 16955 16956 16957 16958
derisory$	16749
descend$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descendded$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descendding$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descended$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descending$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descends$	548 549 1534 1535 1536 1537 1538 1539 1540 2461
descri	4625 10974
described$	2248 2623
description$	4724 11057 12248
descriptions$	10884 17002 17027 4724 4733 11057 17181
desert$	5840
deserted$	5837 5840
deserting$	5840
deserts$	12548 5840
desertted$	5840
desertting$	5840
deserve$	12545 12546 12547 875 876 3012 5328 11765
deserved$	12545 12546 12547 875 876 13267 14823 5328 11765
deserves$	12545 12546 12547 875 876 5328 11765
deserving$	12545 12546 12547 875 876 5328 11765
design	4646
designed$	4987 5058
designer$	14464 14465 14938 9924 16042 16043 9953 3684 12027 12030 5761 5771
desire$	10228 16346 16347 16348 16349 16350 16351
desires$	13684
desk	10896 10899 10973
desk$	10869 16988 16993 17005 17007 17013 17014 17016 17029 17037 10927 10956 10962 10964 17088 17090 17092 17093 17095 17098 17105 10991 17111 17120 17252 11152 17317 11238 11242 17360
despair$	14774
desperate$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 1298 1299 1300 1301 5336
despite$	198 6469 199 200 201 229 231 235 236 237 265 12973 12974 12975 12976 14378 14379 14380 4439
desserts$	13738
destined$	550 3804 3805 3806 3943 10214 3944 10215 3945 10216 3946 10217 3947 10218 3948 10219 5782
destiny$	15628
destroy$	13686
destroying$	13690
destruct$	11619
destructed$	11619
destructing$	11619
destruction$	13356 13690 11619
destructive$	6373 12931 11619 5418
destructs$	11619
destructted$	11619
destructting$	11619
detail	4617 4625 4678 10949 10974 4714 10985 10986 17275
details$	6582 6583 6584 17026 17027 17045 10952 11019 17181 17447
detain	11187 17312 5060
detain$	17304 17359 11331 5946
detained$	12202
detaining$	5946
detect	4598 10870 10871 4602 10876 16998 17006 10896 10905 10906 10907 4637 4638 10920 4656 4657 4662 10950 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 4777 11051 11135 4881 11158 11180 17299 11200 4967 4971 11243 5944 12243 6215
detection$	15962 15963 17297 12213 5943 5944
detections$	17297 17322 12213 5943
detective$	10869 16988 16993 4614 17013 17022 17023 17024 10908 10909 17037 4650 10927 4681 10953 10956 10962 10964 17088 17092 17093 17095 10991 17109 17111 17120 11041 11048 17168 17252 11152 17317 11238 11242 17360
detectives$	10869 16988 16993 4614 17013 17014 4627 17022 17023 17024 10908 10909 17029 4642 17037 4650 10927 17067 4681 10953 10956 10962 10964 17088 17092 17093 17095 10991 17109 17111 17120 17129 11041 11048 17168 17252 11152 11182 17317 11238 11242 17360
detent	5259
detention$	14621 16421 11530 11701 6254
detentions$	14621 11701 6254
deter$	13375 7259 7260 7261 7262 4936 17388 5007 17433 5954
detergent$	12263
deteri	17498
detering$	5007
determ	4653 4674 4677 4817 4878
determine$	4632
determined$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1298 1299 1300 1301 5336
determineed$	4632
determinees$	4632
determineing$	4632
determines$	4632
deterping$	4936
deterr	17313 5977
deterred$	17261 5954
deterrence$	12248
deterrent$	12235 12248
deterrents$	12235
deterring$	4936 5954
deters$	4936 5007 5954
deterting$	4936
detox$	12293
develo	12153 5883
develop$	4611 10928 4658
developed$	2804 4611 10928 4658
developing$	4611 10928 4658
developmental$	5978 5985 6062
develops$	4611 10928 4658
deviant$	5516 11792 5558 11830 5564
device	4783 11216
device$	4610 4683 10968 11013 4759 17148 17333 5904
devices$	15813 15955 4610 4683 10968 11013 4759 17148 17333
devil$	14904 11677
devils$	11677
devious$	8700 6161
di$	17109
diabet	6233
diagnosed$	6226
diagnoses$	6226
diagnosis$	12250 6226
diagram$	4644 12160
diagrams$	12160
dialysis$	6231
diamond$	14811
diamonds$	14811
diazep	6023
diazepam$	12294
dice$	861
dicing$	861
dictate$	14720
did$	180 12603 12604 12613 12634 12642 12645 268 499 634 6988 720 7016 7087 7103 7109 969 970 971 972 13372 13373 987 7385 7389 1188 1323 1624 1625 1626 14030 1686 1723 8109 8110 1873 1874 1875 8155 8158 1906 1907 1908 1909 1949 1959 1960 1961 1962 1963 1965 1969 1990 1991 1992 1999 2008 2035 2060 2065 8452 2575 2579 2683 2684 2685 3160 3166 3173 3200 3217 3246 3249 3255 3258 3442 3766 4031 10314 16433 16434 10323 10324 4064 4138 4139 4140 4142 4143 4144 4145 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 10461 4200 10477 10483 4213 10485 10487 10491 4221 4222 4223 10495 10496 10516 10518 4270 4277 4278 4279 4295 4297 4298 4299 4300 4301 16709 16710 4338 4340 16841 16895 16896 16897 16898 16918 16919 4538 5321 5365 5808 5811
die$	17463
died	17558 11442 17575
died$	17559
diet	11356 11358
diet$	17473 17475
dietar	6005
dietary$	12276
dietician$	6249
dieticians$	6249
dietitian$	6249
dietitians$	6249
difference$	2887 16274 16275 16276 16277 16278 16279 16280 16281 16326
different$	636 7363 7364 7365
differently$	13206 8721
diffic	4826 17457
difficult$	12390 1392 1393 1394 1432 7703 1433 1434 7705 1435 8267 8271 8473 8481 8815 2568 2569 2570 2571 2572 2573 14984 14985 14986 14987 14988 14989 14990 14991 14992 15050 15060 15061 15062 15063 15064 2677 2678 2679 2680 2681 15094 3058 3059 3060 11097 17413 5558 5562 5564 11836 11841 6161
difficulties$	13272 13279 13280 1119 13508 15050 5166 11836 12251 12252 12302 6068
difficulty$	1119 13508 12251 12252 12302 6068
dig$	1542 1543 3513
digger$	14783
diggers$	14783
digging$	1542 1543
digs$	1542 1543
dim$	5529 6161
dinner$	17626
dire$	16749 6194
direct	5961
directed$	11063
directing$	12165
direction$	4739
directs$	12165
dirt$	16899
dirty$	8700 16042 16043 17624 5734 5754 5761 6182
disabi	11356
disabilities$	12282
disability$	17473 11397 12250 12287 6241
disabl	11459
disabled$	11400 17576 6241
disaffected$	5558 11830 5687
disappear$	12989 608 609 10697
disappeared$	608 609
disappearing$	608 609 13712 11563
disappearred$	608 609
disappearring$	608 609
disappears$	608 609
disappointing$	4357 4358 4359 4360 10712 16830 5836
disappointingly$	6195
disaster$	2290
disasters$	2290
disband$	17387
discernment$	11618
discharge$	12367
discharged$	4585
discipline$	14883 14884 14885 14886 14887 11643
disciplined$	8500 8501 8502 8503 11860
disclo	4679 4829 11100 5203
disclose$	12772 12808 14375 16165 16171 16185 12051
disclosed$	7615 7616
disclosure$	2173 2174
disclosures$	2173 2174
discourage$	13375 7259 7260 7261 7262
discov	16998 10900 4653 4674 10992 4817
discover$	17017
discuss$	16165 16171 16185 12051
disdain$	16954 16955 16956 16957 16958
disease$	12250
disengage$	12808 6157
disengaged$	12069 6157
disengagement$	6157
disengages$	6157
disengaging$	6157
disgrace$	7200 8905 6193
disgraceful$	14984 14985 14986 14987 14988 14989 14990 14991 14992 16728 5564 6193
disgracefully$	6193
disguised$	5394
dish$	3341
dishevelled$	6182
dishonest$	6161 6193
dishonesty$	2212 2213 15056 15057 11839
dishonour$	7200
disinterested$	12069 6161 6193
dislike$	14773
dislocated$	5117 11389
dismal$	4526 6193
dismally$	6193
disman	11265 6211
dismantle$	17387
dismantled$	4882 17382
dismantling$	5037
dismiss$	2028 16890 5849
dismissed$	2028 4447 5837 5849
dismisses$	2028 5849
dismissing$	2028 16629 16630 5849
dismissive$	14993 14994 10600 6193
dismissively$	6193
disobedience$	13529 13530 13531 13532 13533 13534 13742 2212 2213 15056 15057 11839
disobedient$	5558 6161
disobey$	7265 2144 2145 16420 5385
disobeyed$	7265 2144 2145 16420 5385
disobeying$	7265 2144 2145 16420 5385
disobeys$	7265 2144 2145 16420 5385
disord	11096 4840 17239 17240 17247 17248 17262 17267 11161 11253 11254 11259 11284 11291 17408 17457 12299
disorder$	14759 14760 15050 15094 17213 11111 17276 17277 17278 11171 17370 17371 17376 4989 17401 11836 12249 12250 12252 12258 12276
disorderly$	6161
disorders$	15050 11836 12276
dispersal$	11170 11225 11226 5000 11529
disperse$	17359 17387
dispersing$	5037
display$	358 1879
displaye$	10885 4615
displayed$	358 1879 10885 4615
displayes$	10885 4615
displaying$	358 1879 10885 4615
displays$	358 1879
disposal$	4700 12213 12379
disposals$	12213
dispro	5879
dispute$	12343
disputes$	12343
disregard$	108 113 12808 7265 2144 2145 8593 8594 2324 8596 4592 5385 5849
disregardded$	113 7265 2144 2145 4592 5385 5849
disregardding$	113 7265 2144 2145 4592 5385 5849
disregarded$	113 7265 2144 2145 4592 5385 5837 5849
disregarding$	113 7265 2144 2145 4592 5385 5849
disregards$	113 7265 2144 2145 4592 5385 5849
disrespect$	2212 2213 15056 15057 16954 16955 16956 16957 16958 11839 12071
disrespected$	12071
disrespectful$	14993 14994 6161
disrespecting$	12071
disrespects$	12071
disrespectted$	12071
disrespectting$	12071
disrup	17295 17299 17313 11265 12243
disrupt$	14697 4871 5007 11297 12063 12071 5966 6214 6218
disrupted$	14697 17382 17421 12063 12071 12240
disrupting$	14697 16420 4871 5007 12063 12071 5966 6214
disruption$	14697 15094 17258 17336 17424 17435 5967 12239 5970 6214 6218
disruptive$	8472 2204 2205 2206 8481 14984 14985 14986 14987 14988 14989 14990 14991 14992 15094 5417 5558 11830 5564 6161
disrupts$	14697 5007 12063 12071 5966 6214
disruptted$	14697 12063 12071
disruptting$	14697 12063 12071
distance$	7457 7458 7459 7460 7461 7462
distant$	15845
distinguish$	4597
distinguishs$	4597
distri	4703
distribute$	4613 10885 4615
distributed$	4613 10885 4615 17004
distributes$	4613 10885 4615
distributing$	4613 10885 4615
disturbance$	12343
disturbances$	12343
disturbed$	5558 11830 6161
dither$	6196
dithered$	6196
dithering$	12134 6196
ditherred$	6196
ditherring$	6196
dithers$	6196
diva$	11758
divas$	11758
dive$	1524 1525 1526 1527 1528 1529 1530
dived$	1524 1525 1526 1527 1528 1529 1530
dives$	1524 1525 1526 1527 1528 1529 1530
divide$	17387
dividing$	5037
diving$	1524 1525 1526 1527 1528 1529 1530
divorc	17556 17558 11442 11444 17572 17601
divorce$	17561
divorced$	17559
divorcing$	17559
dla	11397
dla$	17514
dna$	14868
do	17078
do$	178 12613 12632 12640 12643 269 6555 6768 499 634 6988 720 7050 969 970 971 972 13372 13373 987 1062 1189 1323 13985 13990 1624 1625 1626 1687 8109 8155 8159 8161 8162 8163 1906 1907 1908 1909 1947 1959 1960 1961 1962 1963 1965 1967 1997 2006 2033 14425 14427 14433 14435 2058 2063 8451 8653 2575 2577 2683 2684 2685 3029 3117 3158 3166 3171 3177 3198 3215 3244 3247 3255 3258 3284 3285 3442 15961 16123 3759 3764 10046 16165 16171 16185 16191 16192 10090 16227 10111 16234 10119 16265 16266 16267 16268 16269 16270 16271 16371 4031 10314 16433 16434 10327 10328 10331 4062 4138 4139 4140 4142 4143 4144 4146 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 4202 10483 10485 4215 4272 4295 4297 4298 4299 4300 4301 4336 10775 11355 5321 5365 12051 5808 5811
dock$	16336
doctor	11377 5111
doctor$	17494
doctors$	11382
dodge$	9845 9846 4467
dodged$	4467
dodges$	15187 4467
dodging$	15754 15755 15756 15757 15758 9845 9846 4467
dodgy$	12390 7502 13920 14509 14510 14511 5500 11987 6152
doe$	5741
does$	179 12633 12641 12644 270 499 634 6988 720 969 970 971 972 13372 13373 987 7386 7389 1190 1323 1624 1625 1626 1723 8155 1906 1907 1908 1909 1948 1959 1960 1961 1962 1963 1965 1968 1998 2007 2034 2059 2064 8450 2575 2578 2683 2684 2685 3117 3159 3166 3172 3178 3199 3216 3245 3248 3255 3258 3442 15961 3760 3765 10120 16269 16270 16271 4031 10314 16433 16434 10327 10328 10331 4063 4138 4139 4140 4142 4143 4144 4147 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 10461 4201 10477 4214 10487 4271 4295 4297 4298 4299 4300 4301 4337 4538 5238 5321 5365 5808 5811
dog$	11235 17353
dogs$	13750 7700 14691 14692 14693 14855 14880 11235 17353
doing$	6290 12408 12409 12636 12637 12638 12757 12758 12759 12760 12761 12762 12763 12764 12766 499 634 13164 969 970 971 972 987 13410 13411 13412 13434 13435 13507 13529 13530 13531 13532 13533 13534 1624 1625 1626 15164 3117 10462 10463 10478 10479 10483 10485 4295 4297 4298 4299 4300 4301 16723 16724 16725 16726 4538 16937 5811
doll$	1814
dolled$	3724 3725 3726 5774
dolls$	1814 16104
domestic$	17589 6072
dominant$	2332
done$	12470 12471 12473 6402 12619 13137 7030 1624 1625 1626 2730 15752 15753 15844 3463 3464 3465 3502 3503 3504 3724 16234 16369 16392 10367 10376 10383 10384 16505 16507 16508 16510 16511 16512 16513 16547 16548 10464 10480 10481 10482 10483 10485 10488 10489 10490 10491 4221 4222 4223 16643 16644 16645 16646 4295 4297 4298 4299 4300 4301 16690 16691 16692 16703 4340 4538 16936 5811
donna$	14796
donnas$	14796
doomed$	3804 3805 3806 5782
door$	6349 6350 6351 13230 13232 13476 14079 8744 8745 8746 8747 10969
doorbell$	4745
doorman$	13023
doormat$	15660 11927
doormats$	15660 11927
doormen$	13023 13091 13092 13093 15120 15121 15122 15123
doors$	13476
doorstep$	13476
doorsteps$	13476
doorway$	17603
dopey$	6161
dose$	1356 12297 12298
doss$	14746 14747
dossie	5893
dossier$	12164
dossiers$	12164
double$	11311 5531
doubles$	11311
doubt$	13599 8449 16201 16202 16203 16204 10151 10285 10289 10290 10294 10295 16442
doubtful$	8573
down	17251 4984
down$	374 399 528 529 530 531 532 7177 7178 7180 7396 7397 13607 7633 13825 13826 13827 1724 1725 1726 1727 1728 1729 1730 1731 14332 8302 14922 14923 14924 14925 14958 15089 15090 15091 9890 9949 16095 9979 16102 16103 10001 16119 16130 16136 16751 16752 16753 16754 16755 16756 16757 16758 16759 16760 16761 16762 16763 16765 16766 16767 16768 16769 16770 16771 16772 16773 16776 16777 16778 16779 10663 16781 16782 10825 10857 4708 10987 17209 17249 17304 17369 17399 17415 17416 11427 11561 12007 12227 12228 12229
downed$	10987
downfall$	13272 13356 13415 13416 13508 7587 7588 13706 14324 14325 14326 14328 14329
downlo	17085 11030
download$	4736 12175
downloaded$	17147
downloading$	4736
downloads$	4736 12175
downplay$	921 2028 5331
downplayed$	921 2028 5331
downplaying$	921 2028 5331
downplays$	921 2028 5331
downs$	10987
dozen$	7659 7989 9805
dozens$	7990
drag$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458 10817
draged$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458
dragged$	12439 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458
dragging$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458
draging$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458
drags$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 4458
drain$	8566 4996 11758
drains$	11758
drama$	13278 13488 13616 14460 14486 8678 2511 10142 16260 10144 5435 6030
drank$	1044 1045 3333 5095 5099 5992
draw$	12412 6296 323 324 6627 6628 887 7207 7532 7533 2071
drawed$	6627 6628 7532 7533
drawer$	8774
drawing$	6627 6628 887 7532 7533
drawn$	12439 6627 6628 7532 7533 2077 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2104 3635 16170 16176 16181 16190 16252 16258 16296 17094
draws$	12412 6296 323 324 6627 6628 887 13314 7532 7533 2071
dread$	14773
dreadful$	4357 4358 4359 4360 16872 16873 16874 16875 5508 5564 5836
dreadlock$	6183
dreadlocked$	5734
dreadlocks$	6183
dreads$	14773 12004 12006
dream$	13964 13969 10047
dregs$	2506 6146
dress$	6295 25 13132 13133 13134 13135 13136 7089 819 820 910 984 985 1261 1262 13659 13660 1814 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3644 3645 9925 9926 3670 16059 9946 16064 16065 16067 16068 16069 16108 16109 16110 5749 12027 5757 12032
dressed$	13132 13133 13134 13135 13136 13137 7089 819 820 13659 13660 3644 3645 3657 3658 3659 16059 16060 16061 16062 3701 16108 16109 3724 3725 3726 11975 11977 11985 5749 5755
dresses$	984 985 13659 13660 1814 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 3644 3645 9925 9926 3670 16059 16064 16065 16067 16068 16069 16108 16109 5749 12027 5757 12032
dressing$	6295 25 1814 9940 3670 9965 9983 5757
drew$	12412 6296 323 324 6627 6628 887 13314 7532 7533 2071
drift$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540 16193 12130
drifted$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540
drifting$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540
drifts$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540
driftted$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540
driftting$	544 545 546 547 548 549 589 590 1534 1535 1536 1537 1538 1539 1540
drill	17047
drill$	15112
drink	17575
drink$	12504 12520 282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 12808 12837 12839 12840 12841 13040 13131 13132 13133 13134 13135 13136 984 985 1044 1045 13450 13451 13452 13509 13523 13524 13525 13526 13527 13528 13539 13540 13541 13542 7476 7529 13719 7824 13985 13990 13993 13994 13995 13996 14185 14389 14390 14425 14427 8379 14519 14535 14761 2682 2683 2684 2685 3333 15722 15723 3343 3344 3345 3346 3347 15786 15787 15788 16155 16157 17491
drinker$	17574
drinkers$	17577
drinki	11356 11358 17556 17575 17601
drinking$	6283 12401 12402 35 6632 12867 13132 13133 13134 13135 13136 13172 13187 13188 13189 13190 910 7196 926 1114 1115 1116 13815 13816 16155 16157 17473 17475 11364 5095 5099 5166
drinks$	12708 12709 6602 6603 6604 6605 6606 6608 6609 13040 13450 13451 13452 7476 2683 2684 2685 3333 3343 3344 3345 3346 3347 5095 5099
driv	4982 5055
drive$	12682 12683 13100 13121 5972
driven$	6585 7003 7004 7005 7006 7007 13129 2076 5058
driver	4639 10995
driver$	6550 12702 12703 6587 12707 12748 12878 12879 12880 13023 13091 13092 13093 13420 13421 13484 13486 7382 7418 7419 7420 7421 13568 13781 1400 7745 7746 7753 8027 4874 4888
drivers$	6578 6581 12702 12703 6587 12706 12707 12748 13023 13091 13092 13093 13420 13484 13781 14202 14709 8656 8657 15120 15121 15122 15123 16113 17003 10910 17091 17112 17114 4793 4874 4888 11624
drives$	13100 13121
drivin	4860
driving$	10966 11131
drone	5977
drone$	4787 5912 12248
drones$	4787 5912 12248
drop	4982
drop$	8539 16193 10697 4459 17365 17369 17399 12227
droped$	4459
droping$	4459
dropout$	11703 11758
dropouts$	14670 14671 14672 11703 11704 11758 6148
dropped$	4459 17369
dropping$	4459
drops$	4459 17365 17399 12227
drug	16999 17009 10917 17046 4815 17206 17227 11378 11379 11538 17658 12159 12190 12237 6222
drug$	6283 12401 12402 37 38 6370 12921 6820 12948 6838 6843 6846 6848 911 13921 13923 14509 14510 14511 8535 8536 8537 8538 8548 14670 14671 14672 14707 14779 14780 8693 4628 4631 10980 11086 11258 5056 11356 11358 17556 11521 11558 11704 5434 5485 5505 5540 5556 5922 6028
druggie$	6142
druggies$	6142
druggy$	6142
drugs	17047 17211 17254 17274 4947 11545
drugs$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 6632 12850 6741 6742 6743 12885 12886 12887 12921 12926 12935 12936 6845 6847 12966 12967 12968 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13131 13422 13427 13450 13451 13452 13509 13523 13524 13525 13526 13527 13528 13539 13540 13541 13542 13635 7529 13716 13724 7612 13921 13923 7824 13982 13996 8037 14177 14178 14179 14180 14181 14182 14183 14184 14473 8379 14519 14535 14697 14707 14759 14760 14761 14916 14930 14938 14951 2682 15094 15166 15167 15168 15169 15170 15171 15172 15345 15346 15347 15348 15349 15358 15500 15501 15502 15754 15755 15756 15757 15758 9780 16155 16157 4628 4631 17065 17160 17199 17220 17221 11218 5056 11371 17489 17491 5166 11521 17645 17662 11556 11558 11560 11614 5434 5485 5505 5540 11816
drunk$	13137 13168 1114 1115 1116 1117 1118 7477 1207 7479 14298 16385 16386 16387 16420 5099 11758 5992
drunks$	11758
dry$	3614 16018 16700 5718
ds$	17109
dto	6108
dto$	12379
dual$	9878 6057
dually$	6057
duck$	15698 15699 15700 15701 4467
ducked$	4467
ducking$	4467
duckked$	4467
duckking$	4467
ducks$	7902 14020 7904 4467
due	17251 4984
due$	6288 373 397 6675 1145 17477 17478 17581 5205 17601 5251
dug$	1542 1543
dump$	4420 4421 5842
dumped$	4420 4421 5842
dumping$	4420 4421 5842
dumpped$	4420 4421 5842
dumpping$	4420 4421 5842
dumps$	4420 4421 5842
dunce$	11758
dunces$	11758
duo$	11690
duped$	12439
dust$	16912
duties$	16469 16855
duty$	16469 16713 16801 16855
dyed$	5734 12007
dying	11459
dying$	17462 17576
dynamic$	11689
dynamics$	11689
dyscal	6227
dysfunctional$	8928 5558 11830 6193
dyslex	6227
dyspra	6227
dysregulated$	6161
dystrophy$	12270
e$	16528 16707 16826 16827 16828 10743 16877 16878 17503 17504 12120
each	17000 17162 4778 4779 11148 17438 12212
each$	196 6794 13602 8056 8423 8665 8788 8790 8950 9751 3577 16118 10002 10016 3747 3749 3999 4002 4026 4028 4029 4030 10654 16884 10835 10872 10925 17089 10983 10999 4729 11007 4740 17130 17163 17175 17176 17178 17219 4859 17282 17285 17290 11204 11214 17344 11234 11237 17356 4970 17363 4976 17402 17405 17414 11302 17426 11314 5057 11331 17484 5687 12046 12047 12073 5920 12217
eager$	314 315 320 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 7868 13986 13987 13988 13989 1602 1603 1604 1605 1606 1607 5336
eagerly$	717 718 719 13108 1247 1248 1249 1250 1251 1252
ear$	14055 7947 7948 7949 14067 14068 16007 16795
earlier$	13209 13210 15210
early$	15285 15353 16973 16974 16975 12271
earmar	5047
earn$	578 13177 13178 13523 13524 13525 13526 13527 13528 3446
earned$	578 14822 14824 14825 14826 14827 3446
earning$	578 3446
earns$	578 3446
earring$	12027
earrings$	12027
ears$	13929 16007 16796 16797 12152
easier$	4916
easily$	13125 13126 14147 14148 2099 2774 3103 9573 3319 10370 16490 16491 16835 16836 16837 16838 5377 5379 5583
east$	3610
eastern$	3602 9874 9879 3609 9898 16017
easy$	6320 6343 6619 6620 6621 351 580 13298 13299 13454 7430 7703 1433 7705 1436 14385 14386 14387 8671 8672 14918 14919 11097 5378 5557
eat	17061
eat$	6006 12278
eaten$	12278
eater$	14787 11760
eaters$	14787 11760
eating	11358
eating$	17475 6005 12278 12287
eats$	6006 12278
eczema	6233
edge$	13847 13892 13893
educat	5131 12327 6058
educate$	193 194
educated$	193 194 5146
educates$	193 194
educating$	193 194
education$	6502 12620 12856 12857 13418 14383 10390 17532 17540 6044 12325
educational$	6042
effect	11167 5961
effect$	2993 9337 9338 9339 16280 16281 17409
effective$	17284 5964
effectively$	2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 2992 5636
effort$	7062 792 793 794 795 7067 797 798 14257 1870 8142 8143 16133 16497 16554 16555 4248 4249 4250 16668 16669 16670 16671 16672 16673 16674 16675 10561 10562 10563 10564 10565 4361 4362
efforts$	6502 12620 16133 4248 4249 4250 4361 4362 11641
egg$	303 305 306 2152 2153 11687
egged$	303 305 306 2152 2153
eggged$	303 2152 2153
eggging$	303 2152 2153
egging$	303 305 306 2152 2153
eggs$	303 305 306 2152 2153 11687
ehc$	6043
ehcp	6042
ehcp$	12313
ehcps$	12313
eight	10872 10887 17089 10983 11007 17130 11046 4778 4779 17175 17176 17178 17219 4845 4859 11142 17265 17282 17285 17290 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 12217
eight$	14625 16793 11116 17257 17259
eighteen$	13051 13053 696 13086 13087 15197 15198 15199 15200 15201 15202 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15957 11903
eject	17180 11206
eject$	17323
elbow$	17505 17506
elbows$	17505
elder	12200
elder$	12946 14509 14510 14511 11666
elders$	12878 12879 12880 12926 12946 12949 13421 13490 13491 13492 13493 13494 13495 7382 7418 7419 7420 7421 14509 14510 14511 14515 14679 17033 4841 11666
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 16841 10798 16916 5336
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
electr	5242 5263
electricity$	11513
electronic$	11534 12382
electronically$	11534
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
element$	391 392 393 11688 11693 11741
elements$	11688 11693 11741
eleven$	14625 2848 2849 2850 9284 3014 9286 9287 3017
else$	13246 898 899 13310 13350 13783 13784 15226 16651 16652
elsewhere$	16651 16652
email	4703 4722 4732
email$	16822 16826 16827 16828 10979 10993 4887 12119
emaile	11064
emailed$	10979
emailing$	10979 10993 4887
emails$	16528 16822 16827 16828 16877 16878 10979 10993 4887 12119 12120
embarked$	550
embarrassment$	8905
embellish$	6128
embellished$	6128
embellishes$	6128
embellishing$	6128
embroiled$	538 539 540
emergency$	17503 6036
emotional$	8962
emotionally$	5595 5683 5685 6073
empathy$	14413 14443 14444 11643
empire$	12965
employment$	12329
emptive$	11307
empty$	11303
enabl	4605 4636
enable	4909 5968
enable$	44 13277 4682 4911
enabled$	44 13277 13315 13316
enableed$	4911
enableing$	4911
enables$	44 13277 4682 4911
enabling$	44 13277
encounter$	13129 14491 11569 11894
encounters$	13129 14491 11569 11894
encour	4593 4624
encourage$	12412 6296 193 194 316 317 318 323 324 341 6627 6628 7532 7533 5283 5330
encouraged$	12412 6296 193 194 316 317 318 323 324 341 6627 6628 7532 7533 4629 5283 5330
encouragement$	13971 13972 13973 13974 13975 13976 13977 13978 14111
encourages$	12412 6296 193 194 316 317 318 323 324 341 6627 6628 7532 7533 5283 5330
encouraging$	12412 6296 193 194 316 317 318 323 324 341 6627 6628 7532 7533 13971 13972 13973 13974 13975 13976 13977 13978 14111 5283 5330
end$	129 130 6727 905 906 13654 13655 13916 7919 7920 14100 14101 14112 1824 1826 1829 16191 16192 10078 10143 10268 11203 17388 17434 5076
endanger$	10 5275 5276
endangered$	10 5275 5276
endangering$	10 5275 5276
endangerred$	10 5275 5276
endangerring$	10 5275 5276
endangers$	10 5275 5276
ended$	4585 4882
ending$	11203 17462 5076
endless$	161 162 163 10710 10711 5507
endlessly$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5800
endome	5999
endometriosis$	12270
ends$	10143 10268 17381
enemies$	13269 13325
enemy$	13269 13325
enforc	11021 17295 17299 12153 5950 12238
enforce$	6218
enforcement$	17138 17258 17270 17350 5017 17406 5021 11294 17435 12232 5962 12234 5970 6218
enforcer$	11758 6210
enforcers$	11758 6210
enforces$	6218
engage$	12535 12549 12772 12808 12916 541 542 543 14375 14956 14963 8847 14965 14966 14967 14968 14969 14970 14975 14978 15068 16116 16165 16171 16185 16219 16220 16229 16230 16231 16263 16284 16287 16315 16353 16354 16355 16464 16693 16890 16893 11334 11593 11826 12051 12052 12059
engaged$	533 534 535 536 537 541 542 543 13137 13145 14963 14965 14966 14967 14968 14969 16170 16176 16181 16190 16252 16258 16296 16297 16298 16299 16300 16313 16339 16340 16341 16342 16343 16464 11593 11826
engagement$	533 534 535 536 537 14962 14970 2591 2592 2593 2594 8866 16133 3752 3753 3754 3755 16375 10259 11820 11825 12046
engager$	11725
engagers$	11725
engages$	533 534 535 536 537 541 542 543 16229 16230 16231 16287 16309 16310 16311 16312 11593
engaging$	533 534 535 536 537 541 542 543 14963 14965 14966 14967 14968 14969 14970 16353 16354 16355 11593 11819 11826 12059
english$	12335 12337
enjoy$	341 13127 13128 1214 1215 7493 1739 1740 1741 1742 2072 2073 2074 2075 2108 2109 2114 2154 2155 2156 2157 16439 5344 5375
enjoyed$	341 13127 13128 1214 1215 1217 1218 1219 1220 13609 7493 7494 7495 7496 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 16439 5344 5375
enjoying$	341 1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
enjoyment$	13684
enjoys$	341 1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 2108 2109 2114 2154 2155 2156 2157 16439 5344 5375
enormous$	3585
enormously$	17434
enough$	106 12594 6478 12596 6505 7354 7873 7874 7875 14001 14002 14003 8108 8149 9340 9341 3071 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 3086 3089 9386 9387 15772 15800 9831 15949 9835 16730 11898 11945
enquir	11002 17299 17599
enquir$	4831
enquiries$	17051 4820 4831 17292
enquirs$	4831
enquiry$	17119 4831 17292 12186
enrich	5883
ensure	4885
entangled$	538 539 540
enter$	4608 17430 5321 11593
entered$	4718 4719 4762 4835 4837 5321 11593
entering$	5321 11593 12182
enterp	17244
enterprise$	17034 12186
enterred$	5321 11593
enterring$	5321 11593
enters$	17145 17430 5321 11593
entice$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5338
enticed$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5338
entices$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5338
enticing$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5338
entirely$	3131 4492 4493 5651 5795 5798 5852
entitled$	6161
entitlement$	14721
entrant$	14662
entrants$	14662
entrenched$	2319 5472 11842
epi	6024
epilep	11459 6233
epilepsy$	17576
epipen$	12295
epipens$	12295
episodes$	12994
equal$	3339 3340 5644
equally$	1009 5323 5335
equals$	9163 9164 9165
erratic$	12536 12537 12538 12539 14979 14980 14981 14982 2595 5564
error$	1119 4588 4589
errors$	1119 4588 4589
escala	5066 5961
escalate$	16193
escalated$	4717
escape$	12716 13179 1192 14297
escort$	15568
escorts$	15568
essential$	4987
establ	16998 10900 4653 4674 4677 4809 4817 4829 11100 4878
establish$	17017 4632 4648 4655 4660
established$	4632
establishes$	4632
establishing$	4632
establishs$	4632
estate	11261 11326
estate$	12942 12943 14588 14589 14590 14591 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14650 14709 14713 14714 14839 14840 14842 10651 17378 17396 5032 17443 17446 11654 5687
eternally$	6191
european$	3600 9873 9876 9880 16015 5713
evade$	9845 9846 4467
evaded$	4467
evades$	4467
evading$	9845 9846 4467
evasive$	6161
even$	6490 6494 228 7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7349 1830 1831 10548 10549 10550 10708 10709
evening$	16413 16414 16415 17431
events$	17245
ever$	9368 9369 3099 16282 16283 10170 16288 16289 16290 10196 3926 10198 3928 10303 10304 4034 4035 4036 4037 4038 4039 10317 16450 16451 16452 16453 10347 4077 4078 4079 4080 10781 12055 12056
every	11148
every$	161 162 163 13382 1006 1011 13580 7768 7968 7969 7972 8264 14382 8416 8627 8659 2912 9763 16118 10002 10016 3747 3749 10028 3990 3991 3998 4001 4025 10297 4027 4028 4029 4030 10661 10736 16877 16878 16884 10925 10999 4729 4740 17163 11314 17481 17484 11370 12046 12047 5796 12073 12120 5920 12281
everybody$	7193 7194 7195 7708 8052 8060 14935 10634 17136
everyone$	7193 7194 7195 7487 7708 7733 14026 8052 8060 14243 8264 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14674 8621 8656 8657 8805 14935 9109 10634 17136
everything$	6352 6353 6354 6355 12939 13312 7383 7453 7519 7764 1680 9194 2924 9588 15719 16118 10002 16224 3871 3872 3873 4056 4057 4058 4059 4060 10602 10693 10701 10702 10793 10816 10961 10963 11599 12046 12047
everywhere$	13618
evicte	17575 11459 6263
evicted$	12474 17576
evicti	17556 17572 17601 6263
eviction$	13415 13416 17280
evicts	6263
eviden	17047 4878 17274 4954 12153 6206
evidence$	7480 1210 7482 1212 8129 16624 16707 16877 16878 16995 17012 4651 10943 17071 4686 4818 11090 4839 4892 4900 17314 12119 12120 5915 12195
evidences$	4900
evidencing$	4900
evident$	4012
evidently$	4051 10322 4052 4053
evil$	2377 2378 5416 5504 5539 11830
ex$	17563
exactly$	8715 9548
exaggerate$	13572 14753 12071 6128
exaggerated$	12071
exaggerates$	12071 6128
exaggerating$	12071 6128
exaggeration$	14753
exam$	16862 16930 17516 11432 6063 12337
examin	17085 11030
examin$	4659
examination$	12175
examinations$	12175
examined$	4659 17147
examines$	4659
examining$	4659
examins$	4659
example$	17445 5915
exams$	17516 12337
except$	9195
exception$	12064
exchang$	648 6919 649 650 651 652 653
exchange$	6911 648 6919 649 650 651 652 653 6926 13046 13100 951 11593
exchanged$	648 6919 649 650 651 652 653 951 11593
exchanges$	648 6919 649 650 651 652 653 13100 951 11593
exchangged$	648 6919 649 650 651 652 653
exchangging$	648 6919 649 650 651 652 653
exchanging$	648 6919 649 650 651 652 653 951 11593 12182
exchangs$	648 6919 649 650 651 652 653
excitement$	13509 13996 14156 14460 14466 14486 5376
exclude$	16890 16891
excluded$	12447 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 404 405 406 407 12890 13264 8500 8501 8502 8503 4447 11400 11701 12127 12319 6049
excluding$	16629 16630
exclus	11432
exclusion$	13282 13283 13415 13416 1119 13508 7587 7588 13706 14328 14329 14621 14761 11066 11170 4952 5137 17549 11701 6252
exclusions$	14621 11701 6252
excuse$	13667 10823 10862 12103 12104
excuses$	7446 8623 8624 2354 8626 10823 12149
execut	17315 5939
executed$	12207
exercise$	1879
exercised$	1879
exercises$	1879
exercising$	1879
exhaust$	2345
exhausted$	2345
exhausting$	2345
exhausts$	2345
exhaustted$	2345
exhaustting$	2345
exhibit$	5908
exhibited$	12178 5908
exhibiting$	5908
exhibits$	5908
existence$	11831
existent$	14979 14980 14981 14982 16872 16873 16874 16875
exit	5127
exit$	11398
expand	5053
expect	11428
expect$	7126 7127 7128 858 859 7231 7232 962 963 7235 14272 14273 11074
expectation$	15627
expectations$	15083 15627 11874
expected$	6597 14044 4629 4810 17301 17545 17581
expecting$	12290 6021
expell	6051
expelled$	6051 12322
expend	10941
expendable$	17058
expensive$	16042 16043 9953 5761
expensively$	3598 5714
experi	5201 5202
experience$	14491 2767 2769 9132 2862 15340 15341 15342 15343 15344
experienced$	2804 15598 3239 3560 3564 3574 11472 11473 11572 11896 5646
experiences$	14491
experiencing$	11472 11473
experts$	3366
explained$	10210 10211 10212
explanation$	16826
explicit$	6889 6900 7306
exploitation$	12388 12389 12432 12433 12434 12454 12466 12790 12921 13272 13273 13282 13283 13474 7358 13508 13626 7529 7587 7588 13706 13823 13824 13921 13923 14328 14329 14416 14417 14418 14419 14450 14451 14452 14453 14454 14455 14456 14457 15893 4598 10870 10871 4602 10876 16998 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 11135 4881 11158 11200 4967 4971 11243 11596 11620 11662
exploited$	12439 12447 13098 13426 7610 7611 14125 14127 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14450 14451 14452 14453 14454 14455 14456 14457 15546 15547 15548 15629
exploiter$	12413 6566 12691 12711 12926 12946 12977 12979 12982 13054 13072 13077 13082 13521 13522 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13887 14200 14281 8371 14489 14509 14510 14511 14512 14603 2219 2306 11554 11613 11694 11697 11698
exploiters$	12413 6566 12691 12711 12715 12736 12926 12946 12977 12979 12982 13054 13077 13082 13521 13522 13558 13559 13560 13561 13562 13563 13564 13565 13566 13569 13887 14200 14281 8371 14489 14509 14510 14511 14512 14515 14603 2219 2306 14933 11554 11613 11694 11697 11698
explosive$	5419 6159
expos	4809
expose$	6274 10 12400 6306 12424 12425 12426 12427 12428 12429 12430 5275 5276
exposed$	6274 10 12400 6306 12424 12425 12426 12427 12428 12429 12430 5275 5276
exposes$	6274 10 12400 6306 12424 12425 12426 12427 12428 12429 5275 5276
exposing$	10 6306 12424 12425 12426 12427 12428 12429 5275 5276
express$	8326 8327
expressed$	8326 8327
expresses$	8326 8327
extend	4941
extensions$	11995 12006
extra$	5128
extract$	4611
extracted$	4611 17094
extracting$	4611
extraction$	12175
extractions$	12175
extracts$	4611
extreme$	8617
extremely$	5633 5651
extricate$	7457 7458 7459 7460 7461 7462
eye	17468
eye$	13324 1228 1229 13863 13864 14056 7940 7941 7942 16007 16794 12015
eyeballs$	13929
eyebrow$	16007 16023 12018
eyebrows$	16007 16023 12018
eyed$	11983 12012
eyelashes$	12000 12006 12013
eyelid$	13519
eyes	17073
eyes$	13324 7800 13929 9002 16007 3620 16030 16923 12151 5881
eyesig	11356
eyesight$	17473
fabricated$	14561
face$	12883 1361 13884 13885 13886 7935 14102 16007 9935 9952 16079 9966 4652 11177 11241 12010 5773
facebo	4886
facebook$	610 6881 611 6882 612 6883 613 6884 614 6885
faced$	1361 11797 11850 12011
faces$	1361 13884 13885 13886 14866 16007 16079 9966 10918 11241 12010 5773 6101
facial$	9884 4652 5721 5903
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11455
facing$	1361 6101
fact$	4013
facts$	8129 9654
fade$	11997 12006
fades$	11997
fag$	13450 13451 13452
fags$	13450 13451 13452
fail	5063 6066
fail$	183 1187 1848 1954 1959 1960 1961 1962 1963 1965 1987 1988 1989 2009 2069 8454 16192 16378 16379 16380 16381 16420 4081 4082 4083 4084 16895 16896 16897 16898 5369 12065 5801 5802
failed$	183 272 1187 1848 1954 1959 1960 1961 1962 1963 1965 1987 1988 1989 2011 2069 16420 4081 4082 4083 4084 10360 16478 16895 16896 16897 16898 5369 5801 5802 12127
failing$	183 1187 1848 1954 1959 1960 1961 1962 1963 1965 1987 1988 1989 2012 2069 16420 4081 4082 4083 4084 16473 16474 16475 16476 16629 16630 16895 16896 16897 16898 16969 16970 16971 16972 5369 5801 5802 5803 12075 12076
failings$	16473 16474 16475 16476 5803 12075 12076 6192
failled$	183 1187 1848 1954 2069 16420 16895 16896 16897 16898 5369
failling$	183 1187 1848 1954 2069 16420 16895 16896 16897 16898 5369
fails$	183 1187 1848 1954 1959 1960 1961 1962 1963 1965 1987 1988 1989 2010 2069 8453 16420 4081 4082 4083 4084 16895 16896 16897 16898 5369 5801 5802
failure$	6655 385 386 387 388 389 390 1987 1988 1989 16473 16871 16925 11703 5803 12075
failures$	16473 16474 16475 16476 16871 16925 11703 5803 12075 12076
fainted$	6239
fainting$	6239
faints$	6239
fair$	3063 3064 3065 3614 5710 5711 5718 5734
fairies$	14837
fake$	4737 5727 5742
fall	4982
fall$	6679 6680 6681 6682 548 549 1244 1245 1246 1692 1693 1694 1695 1696 1697 1698 14160 2137 16193 4409 10697 17365 17369 17399 5846 12227
fallen$	548 549 1692 1693 1694 1695 1696 1697 1698 2137 4409 5846
falling$	548 549 1244 1245 1246 2137 12043 5846
falls$	6679 6680 6681 6682 548 549 1244 1245 1246 1692 1693 1694 1695 1696 1697 1698 2137 4409 16879 17365 17399 5846 12121 12227
false$	14561 16444 4737 11009 5389 5394 5729 5742
fame$	11611
families$	12856 12857 13515 7709 2347 2348 2363 14861 14868 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 8920 8921 15040 15044 15045 15522 10577 10578 10579 10580 10581 10582 10634 10646 16764 16823 16844 11676 11829 11831 11878 11883 12113 12119
family	11437 11438 17586
family$	13515 8629 2363 14861 14868 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 8920 8921 15040 15044 15045 15297 15324 15328 15522 10645 16844 17555 11439 11445 17567 17568 17571 5184 17583 5217 17608 17610 17616 11515 11676 11829 11878 5611 11883 6030 6069 12348 12353
fan$	1456
fancies$	12996 12997 2488 2491
fancy$	12996 12997 2488 2491
fanned$	1456
fanning$	1456
fans$	1456
fantasist$	11703
fantasists$	11703
far$	13846 1601 1702 14563 14564 14565 2483 2900 2904 2937 3195 3275 9733 4341 4342 4343 4499 17346
farce$	12088
farcical$	6193
farm$	14941
fashionably$	3598 5714
fast$	7430 7787 7791 14911 14918 14919 15285 15353 5378
faster$	15210
fat$	6182
fate$	11597
father	11438 17557 11441 5175 5185 11457 5187 5190 5196 17586 17602 17608 11494
father$	2347 2348 8920 8921 15093 8986 2716 2717 9100 2936 2945 9217 9218 9219 9220 9263 9264 9265 3478 3479 3480 3481 5162 5163 5164 17553 17555 11439 5171 5172 11445 5176 17567 17568 5183 5184 17579 17583 11467 11468 11475 5216 5217 17616 11878
fathers$	8986 3478 3479 3480 3481 5183 11878 11940
fatigue$	12270
fattest$	3621 5738
fault$	12766 12767 408 409 410 411 12802 12803 12804 13262 919 920 13384 13393 13394 13395 13396 7289 1019 7291 13409 13529 13530 13531 13532 13533 13534 16727 16881 4521 10800 16927 16928 16929 11598 11606 5850 12124 12135
faultless$	7289 1019 7291
faulty$	8150
favor$	6913
favors$	6913
favour$	6912 13036 13037 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 11581 5756
favoured$	3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 5756
favouring$	3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 5756
favourred$	3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 5756
favourring$	3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 5756
favours$	6912 13036 13037 7824 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 4561 4562 4563 11581 11582 5756
faze$	9450 15691 15709 15710 9594
fazed$	15690
fazes$	9308 15426 9575 9576
fear$	7372 8609 8610 2340 2341 14773 3203 15611 5654
feared$	13685 3203 5654
fearless$	6175
fears$	14773 3203 5654
february$	12944
feckless$	6152 6161
fecklessness$	2212 2213 15056 15057 11839
fed	4619
fed$	98 99 100 101 890 2330 2331 17128 5240 5243 12265
feeble$	16749
feed	4619 4704 4715 5883
feed$	98 99 100 101 890 2330 2331 4611 4721 4743 4972
feeded$	4611
feeding$	2330 2331 4611 4721 5995
feeds$	98 99 100 101 890 2330 2331 4611 4721 4972 5240
feel$	12996 12997 7704 8326 8327 2334 2342 2520 9596 3326 4769
feelin	5984
feelings$	14713
feels	5984
feels$	12996 12997 8326 8327 2334 2342 2520
feet$	12907 12908 13913 7798 15706 15829 9861 15979 15980 16101 16846 16922 5695
feigned$	5394
fell$	548 549 1244 1245 1246 1692 1693 1694 1695 1696 1697 1698 2137 4409 17369 5846 12214 6018
felt	5984
felt$	12996 12997 8326 8327 8444 8445
female	5931
female$	9848 15966 15967 9851 15969 15970 3600 10904 4814 11708 11957 5687 5917
females$	14995 4814 11708 6177
fend$	9018 9343 9344 9345 9348 9349 9351 9352 9355 3085 15519 15953 16694
fendded$	3085
fendding$	3085
fended$	3085
fending$	9343 9344 9345 9348 9349 9351 9352 9355 3085 15519
fends$	3085
feral$	14943 5558 11830 6161
ferocious$	6159
fester$	16933
fetch$	6988 720
fetched$	6988 720 7003 7004 7005 7006 7007
fetches$	6988 720
fetching$	6988 720 15643
feud$	13845
fever$	12269
few$	11741
fewer	4982
fewer$	4974 4978 17369 5965
fibrosis$	12270
fiercely$	5651 5684
fifteen$	2848 2849 2850 9284 3014 9286 9287 3017
fight	4982
fight$	12808 12837 12839 12840 12841 12889 7068 13237 13405 1031 1032 1033 1034 1036 1037 1038 1039 1040 13587 1426 13840 14160 14185 8144 14262 14297 14389 14390 14463 14547 14548 14771 2461 15094 9019 15457 3343 3344 3345 3346 3347 3512 16155 16191 16193 10142 16260 10144 16388 16389 16390 16416 16420 17645 5336 11623 12063 5972
fighti	11254 11444 11516
fighting$	12478 12479 13712 8429 14697 14753 14759 14760 14761 15094 15611 9496 16157 16420 17371 17526 5166 17561 17633
fights$	13341 13342 13343 13344 13345 13586 14462 14466 2461 15094 3343 3344 3345 3346 3347 3512 16385 16386 16387 16388 16389 16390 16416 16420 16421 11623 12063
figure$	8987 8988 9207 2983 2984 2985 2986 2987 9914 11282 11675
figures$	12746 12747 8987 8988 2983 2984 2985 2986 2987 16822 16862 10803 16930 16932 16941 16942 11282 11675
file$	16707 17026 17038
files$	16707 17026 17038
filler$	11990
fillers$	11990
film	17180 5060
film$	12682 12683 9988 17158 4775 17165 17169 11058 4788 17359 5042 11331 12183
filmed	17117
filmed$	12439 12474 12514 6585 14125 14127 15592 15607 4775 17167 4780 11058 4788 17261 5911
filming$	15607 4775 11058 4864 12206
films$	4775 17165 11058 5042
filter$	14883 14884 14885 14886 14887
filthy$	16042 16043 6182
final$	5139 6095 6097
finance$	98 99 100 101
find	17153 4809 5895
find$	2 1230 7571 1353 13819 2675 9839 16191 16998 10900 4653 4674 4676 4677 10992 4817 4829 17320
findded$	2 1353
findding$	2 1353
finded$	2 1353
finding$	2 13616 1353 8386 8387 8388
finds$	2 1230 1353 7700 2674 10992
fine	11273 5155
fine$	1263 1264 1265 8272 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 9379 3109 3110 9382 9388 9389 9390 9391 9392 9393 9394 9423 9424 9425 9426 3425 9713 3443 9790 3520 3521 3522 17390
fined$	11523
fines$	17390
finger	17312 5060
finger$	7366 16552 16553 16562 16563 16573 17505 17506
fingered$	11795
fingerprint$	11331
fingers$	7366 7622 7623 14816 17505
finish$	10080
finished$	15844 3463 3464 3465 16297 16298 16299 16300 4066 16464
fire	11544
fire$	12910 13248 13483 13845 13909 13910 17230 11544 17661 5517 5518
firear	17658
firebrand$	6147
firebrands$	6147
firesetter$	6150
firesetters$	6150
firestarter$	6150
firestarters$	6150
firing$	7834
firm	5012 5018 5023
firm$	11289 5022
firmer$	5022
first$	12860 7726 13914 13915 7802 2214 2274 2370 16622 16816 16994 6095
fishnets$	12027
fisted$	16889 12099
fit$	3419 3420 10612 4603 17469
fits	11356
fits$	4603 17473 12273
fitted$	17482 5263
fitting$	9927 9951
five	10872 10887 17089 10983 11007 17130 11046 4778 4779 17175 17176 17178 17219 4845 4859 11142 17265 17282 17285 17290 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 5057 12217 12312
five$	6684 7028 7029 7034 7035 7045 7085 7098 7102 7394 7655 13832 7984 1846 8156 8319 8438 2168 2169 2170 2198 14599 14695 2362 2614 15236 3590 9862 9863 3636 16024 16025 16026 16027 16028 16029 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 4007 10283 10284 4016 10288 10659 16793 11116 17257 17259 5917
fix$	13450 13451 13452
fixated$	5870
fixed$	11273 11407 6263
flag	4728
flag$	4712 4763 5906
flagg	4812
flagge	17117
flagged$	4646 4712 4717 4762 4763 17166
flagging$	4712
flagrant$	2322 2323 2325
flags$	14062 4712 4763 11631
flaky$	6152
flame$	13909 13910 13937
flames$	13844 13845
flash$	7517
flashb	6230
flashing$	13815 13816
flashy$	5761
flat	11438 17560
flat$	12754 12969 12970 12971 12972 6856 6857 6858 6859 13089 13090 13122 13203 13204 13205 13420 13614 13615 13708 13721 13725 13946 13947 13948 13949 13950 14028 14196 15522 3756 17555 17587 17605 17607 17620 5236 17630 12362
flatly$	5778
flatmates$	9163 9164 9165
flats$	13089 13090 13420 17619
flatter$	4553
flattered$	12439 11648
flaunt$	6119
flaunted$	6119
flaunting$	6119
flaunts$	6119
flauntted$	6119
flauntting$	6119
fleas	5237
fleas$	11508
fled$	12189
fledged$	9769
fleece$	12027 12036
fleeces$	12027 12036
flew$	1521 1522 1663 1664 2512
flier$	11713
fliers$	11713
flies$	1521 1522 1663 1664 2512
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10936
flirt$	615 616 617 635 861 984 985 3343 3344 3345 3346 3347 11758
flirtatious$	6124 6171
flirted$	615 616 617 635 861
flirting$	12729 615 616 617 635 861 910 13815 13816
flirts$	615 616 617 635 861 3343 3344 3345 3346 3347 11758
flirtted$	615 616 617 635 861
flirtting$	615 616 617 635 861
flirty$	6124
floor	11489
floor$	17606 5219 17617
floozies$	6149
floozy$	6149
floppy$	5711
flourish$	1297
flourished$	1297
flourishes$	1297
flourishing$	1297
flout$	2144 2145 4592 5385
flouted$	2144 2145 4592 5385
flouting$	2144 2145 4592 5385
flouts$	2144 2145 4592 5385
floutted$	2144 2145 4592 5385
floutting$	2144 2145 4592 5385
flown$	1521 1522
flung$	58 360
flunkey$	6134
flunkeys$	6134
fluoxe	6023
fluoxetine$	12294
flush$	16983
fly$	1521 1522 1663 1664 2512
flyer$	11713
flyers$	11713
flying$	1521 1522 2512
fob$	4418 5841
fobbed$	4396 4418 5841
fobbing$	4418 5841
fobed$	4418 5841
fobing$	4418 5841
fobs$	4418 5841
focus	11320
focus$	4870
foetal$	6227
follow	4754 17193 5060
follow$	12558 12682 12808 7171 13818 13985 13990 14375 8303 8304 8305 8306 8307 14425 14427 2226 16116 16165 16171 16185 16229 16230 16231 4148 4149 4150 10631 16893 17123 17125 17158 4775 17169 11058 11331 5321 12051 12183
followed$	12558 13137 13145 13168 14110 14125 14127 2226 4148 4149 4150 16703 4775 11058 17179 5321
follower$	2425
followers$	2425 11611 11612
following$	8386 8387 8388 2226 4775 11058 5321
follows$	7171 7700 14110 2226 16229 16230 16231 4775 11058 5321
folly$	13187 13188 13189 13190 13276 13742
food	5242 11514
food$	13028 13029 13030 13031 13032 13033 13034 13035 13040 17626 11513 5243
foodbank$	17631
fool$	11758 11928
fooled$	12439 15629
foolhardy$	5279 6153
foolish$	6368 114 115 6407 170 171 172 173 174 175 176 950 1355 1837 1928 1929 16617 16618 5279 11633 5363 5366
foolishness$	12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534
fools$	15775 11758 11928 12096
foot	11301
foot$	13932 9861 15979 15980 16072 16073 17229 17418 17505 17506 5407 5695
footag	10933 11035 17275
footage$	17035 17045 17050 4707 10984 4743 17152 11036 17154 4768 4787 5907 12179
footballer$	12748
footballers$	12748
footho	17073
footprint$	17441
foots$	17505
footsoldier$	6134
footsoldiers$	6134
for	11089 4909 12153 5883 5961 5968
for$	6379 12819 12850 6770 6829 6831 6832 13019 6911 13044 7117 7118 7119 7120 7121 13371 13397 13425 7392 13545 1167 1168 7445 7447 7448 7449 7499 7500 7515 13668 7722 7723 7724 7725 14005 7892 7893 1623 7895 7896 7897 7932 7963 7964 7965 7966 7967 8043 14414 14584 8562 14680 8580 8582 8583 8584 8586 8587 14708 8642 8669 2477 8799 8816 8828 8830 15022 8948 8953 8955 8957 8977 9134 9135 9322 9323 9324 9326 9356 15579 15581 15618 9608 15948 9916 4032 4033 16426 16627 10615 16739 16740 4427 16851 10754 16901 16903 16914 16940 16960 16961 16963 17017 10930 4710 10989 17163 11110 11114 11118 11131 11141 11159 11163 17291 11178 11179 11199 11251 4997 11318 11343 17461 5088 17484 17507 11392 17510 17511 11403 11409 17636 17653 5267 11561 5341 5358 11883 12122 12186 12189 12214 12247 6047 12368 12370 12376 12382
forbidden$	8037 5228
force	4598 10870 10871 4602 10876 16998 4620 10896 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 17151 4777 11135 4881 11158 11200 4967 4971 11243 5051
force$	10382 10387 10388 4126 16909 10819 16976 16977 10869 16988 16993 10891 17013 17014 4627 17016 17022 17023 17024 10908 10909 17029 4642 17037 10927 10956 10962 10964 17083 17088 4702 17092 17093 17095 17100 10990 10991 17109 17111 17115 17120 11048 17231 17252 11152 11182 17317 11238 11242 17360 5051 11322 5880 12242
forced$	8308 8309 8310 8311 8312 8313 14436 14437 14438 14439 14441 14458 2561 2564
forces$	8308 8309 8310
forcing$	8311 8312 8313
foreca	4796
forehead$	16007
foreign$	3600 9876 5713 11987 12016
foreman$	13091 13092 13093
forens	6215
forese	4796
foresight$	11618
forever$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5800
forget	11370
forget$	17487
forgot$	4429 4592 12127
forgotten$	5837 12127
form	4646 12153
form$	14622 10510 16742 4658 17264
formal$	6095
formally$	6048
formed$	9771 4658
forming$	4658
forms$	4658 17264
forties$	13088
forwar	4619 4715
forward$	10979 4713 4723 4804 4887 11233
forwardd$	4723
forwarded$	17069 10979 4723
forwardes$	4713
forwarding$	10979 4713 4723 4887
forwards$	10979 4713 4723 4887
foster	6077
foster$	13515 2700 11438 17586 17608 17623 5608 12348 12354
fostered$	12348
fought$	7204 14130 8139 14298 2461 3512
foul$	14291 5508 5536 5582
found$	2 1230 13732 13733 1353 8444 8445 2252 8838 2625 2676 4339 16737 5250 5270 5546 5827
foundation$	16011 16012 16013 12014
four	10872 10887 17089 10983 11007 17130 11046 4778 4779 17175 17176 17178 17219 4845 4859 11142 17265 17282 17285 17290 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 12217 12312
four$	8319 14695 3636 16024 16025 16026 16027 16028 16029 10165 10180 16793 11116 17257 17259 5917 6036
fourteen$	2848 2849 2850 9284 3014 9286 9287 3017 15862 15863 15864 15865
fractured$	5117 11389
fragment$	17387
frame	4799
frame$	15974 15975 15976 4596 11070 11961
frames$	15974 15975 15976 11961
fraternise$	5380
fraternised$	5380
fraternises$	5380
fraternising$	5380
fraternity$	11693
freak$	14794 11758
freaks$	14794 11758
freckled$	3614 5718 6182
freckles$	6183
freckly$	6182
free	11124
free$	6405 135 12757 12758 12759 12760 12761 12762 12763 12764 6662 13095 13096 13433 1066 7457 7458 7459 7460 7461 7462 1639 1640 1641 1642 4973 11303 5241 11592
freeloader$	11758
freeloaders$	11758
freely$	13095 13096 709 717 718 719 13108 13119 16835 16836 16837 16838 11591 11592 5322 5346
frequent$	605 606 5293 5442
frequently$	604
fret$	15651 15654 9538
friend	10872 17000 17089 10983 11007 17130 4778 4779 17175 17176 17178 11093 17219 4845 4859 11142 17282 17285 11204 11213 17330 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 5033 17426 17438 5057 17448 12217 12225 12358
friend$	13619 13620 8059 8067 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15965 15968 11688 11829
friendly$	6761 8632
friends$	6272 12503 12530 384 12797 6684 414 12832 452 6741 6742 6743 6761 12941 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 13480 13481 13482 7394 13619 13620 1331 1332 1334 7655 13808 13832 7984 7995 7996 8059 8067 1846 8156 8319 8438 2168 2169 2170 2175 2198 14599 14600 14626 8512 2362 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 2663 9127 9163 9164 9165 15333 15334 15335 15336 15337 15380 15381 15382 15595 15601 15693 3553 15965 15968 16009 3655 3705 3706 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 10192 4007 10283 10284 4016 10288 10299 16472 10577 10578 10579 10580 10581 10582 10644 16793 16801 16802 16803 16804 16805 16806 16807 16844 10844 17210 11116 4856 17257 17259 4922 17395 11304 11547 11688 11829 5567 5568 12111 12119
friendship$	6415 6739 469 13339 2124 2125 8477 2242 11688 11690
friendships$	3 4 5 6 7 8 9 6313 6739 469 13480 13481 13482 2124 2125 11688 11690
frighten$	15586 15587 15588 15691
frightened$	15546 15547 15548 3201 3202 15690 15694
frightening$	12480 12481 12482 12483 12484
frightens$	9308 15426 9575 9576 15814
fringe$	16078
fringes$	16078
fritter$	5860
frittered$	5860
frittering$	5860
fritterred$	5860
fritterring$	5860
fritters$	5860
frizzy$	5711 5734
from	12153
from$	12619 12727 13661 1499 1500 14235 14236 14237 14238 14239 14246 14247 8754 14983 2656 2657 8941 9175 9208 9440 9466 9546 15965 15968 3685 16144 10398 10868 4710 17141 17161 17163 4798 4807 17209 11168 4910 11207 17367 17389 11309 11408 11409 11450 11451 17588 5262 11923 12026 12074 12167 5979 12275 12322 12382
front$	11501
fruit$	5492
fruitf	11167
fruitful$	17284
frustrating$	10712 16830
ft$	15979 15980 5695
full$	6501 6509 6535 2391 8714 8719 2526 2878 2970 3355 3356 3357 3358 3359 3499 3505 4790 5154 5743
fully$	2727 2878 9152 3103 3106 3131 3140 3498 3500 3501 5323 5346 5651
fumble$	6196
fumbled$	6196
fumbles$	6196
fumbling$	6196
fun$	6739 469 13684 14012
functi	4646 5149 12253
function$	2815 2816 2817 2818 2819 2820
functioned$	2815 2816 2817 2818 2819 2820
functioning$	2815 2816 2817 2818 2819 2820
functionned$	2815 2816 2817 2818 2819 2820
functionning$	2815 2816 2817 2818 2819 2820
functions$	2815 2816 2817 2818 2819 2820
fund$	98 99 100 101 16693
funded$	98 99 100 101
funding$	12131
funds$	98 99 100 101 12364
funeral$	15789 15790 15791 15792 17550
furthe	4620 4941 5041 12225 5961
further$	7859 10891 4904 11312 5917
furthered$	4904
furthering$	4904
furthers$	4904
fuse$	11774
fuses$	11774
fuss$	15651 15654 9538
futile$	5788
future$	12856 12857 13340 13380 13938 14188 14874 16152 16153 16154 5501
futures$	12856 12857 13340 13380 13938 14188
gain$	13177 13178 8954
gained	5082
gained$	11353
gall	11350
gallbladder$	17467
gallery$	10932
gamble$	992 1550
gambled$	992 1550
gambles$	992 1550
gambling$	992 1550 17489
game$	12460 6925 893 15112 15141 15754 15755 15756 15757 15758 9646 9689 16964 16965 16966 16967 16968 12148
games$	893
gaming$	13003 13004 13005 893
gang	4598 10870 10871 4602 10876 16998 17006 17009 10896 10905 10906 10907 4637 4638 10920 4656 4657 17046 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 17110 10994 4725 11003 17131 17151 4777 11075 4815 17227 17247 11135 4881 11158 11200 4967 4971 11243 11291 17408 5033 17422 12159 12190 12237 12238
gang$	6716 12921 12926 12936 12946 12977 13105 13106 13107 6991 13490 13491 13492 13493 13494 13495 13521 13522 7531 13921 13923 13961 13962 13963 13967 14473 14512 14575 14679 14707 14931 14938 14944 2711 15333 15334 15335 15336 15337 15881 17013 4628 17032 17034 17047 10980 10981 10988 11066 4797 11069 11086 17204 11105 11106 4854 4952 17361 17372 17394 5028 11304 11310 11556 11558 11614 5395 11675 5485 5516 5556 5602 5886 12163 5906 5916 5929 5969 6130 6224
gangling$	6182
gangly$	6182
gangs$	12921 12926 12936 12946 13105 13106 13107 6991 13521 13522 13921 13923 13967 14473 14512 14575 14679 14707 14938 17013 4628 17034 10981 10988 11066 11069 11310 11556 11558 11614 5395 11675 5886 6130 6224
gangsta$	14576 14876 11667 6131
gangstas$	14576 14876 11667 6131
gangster$	14576 2219 2484 2485 2486 2487 14876 14943 11667 11772 6131
gangsters$	14576 2219 14748 2484 2485 2486 2487 14876 14943 11667 11772 6131
gaoler$	13374
gaolers$	13374
gap	12153
gap$	16814 16871
gaps$	16814 16871 4599 5152
garage$	13946 13947 13948 13949 13950 17603 17615
gather	10922 12153 5883 5924
gather$	15100 10795 4611 10928 17082 4748 17155 17430 11959
gathered$	15100 4611 10928 17074 4748 11959
gathering$	15100 4611 17039 10928 17116 11000 4748 11959
gatherings$	17116 11000
gatherred$	15100 11959
gatherring$	15100 11959
gathers$	15100 4611 10928 4748 17430 11959
gaudy$	5761
gaunt$	6182
gave	4619
gave$	307 308 309 310 311 312 313 483 737 738 7106 7107 1110 1111 1112 1113 1147 1148 1149 1150 1473 1474 1475 1476 1477 1478 1491 1492 1493 1494 1495 13993 13994 13995 1665 1666 1753 1754 1755 1756 1757 1759 1760 2164 2165 2349 2350 2351 3204 3205 3250 3466 4254 4280 4401 4402 4403 4404 4405 10723 11523 5515 6020
gbh	11538 6116
gbh$	17655 12387
gcse$	17516 12325 6063 6064 12337
gcses	11432
gcses$	17516 17549 12325 12337
gdpr$	16850
gear$	16067 16068 16069 16070 16071 17065 12032 12042
genera	5883
general$	3756
generation$	11676 11751
generator$	4888 12205
generators$	4888 12205
genes$	14868
genital$	6242
gentleman$	15299 15300 15301
gentlemen$	3023 15812
gents$	3023
get	11082 5055
get$	59 60 86 87 88 90 92 93 94 95 96 12505 6389 156 157 158 159 160 12663 12664 12665 12667 6600 12808 12839 12840 12843 6729 13065 727 730 731 13177 13178 7063 873 874 7241 7242 7302 1054 1057 7377 1160 1161 1162 1194 1206 1208 7518 7520 7522 7570 13720 13730 13731 1348 1349 1350 1351 1352 13985 13992 13996 7884 7885 7886 7910 7911 7912 7913 1645 14100 14101 1764 1765 8088 14206 8141 14282 14297 14425 14427 14433 14435 2054 2132 2133 2135 2136 2137 14552 14553 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 8625 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2469 2523 2529 2540 2544 2554 8842 8843 2615 2634 2643 2644 2645 2646 2647 2648 8954 8956 15145 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 15491 15492 3118 3122 9400 3137 9419 3153 3226 9506 15638 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3442 3513 3519 3535 3592 3604 16191 16192 10168 16307 10191 10199 16353 16354 16355 3969 3970 3971 3972 3973 10268 4436 10777 4522 4523 17061 4862 11330 5103 17573 5296 5309 5320 5321 11593 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 12059
geted$	7518 7520 7522
geting$	7518 7520 7522
gets	6029
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 728 731 873 874 13314 1055 1058 1160 1161 1162 1206 1208 7518 7520 7522 1348 1349 1350 1351 1352 7900 14100 14101 1764 1765 2054 2132 2133 2137 14552 14553 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2469 2529 2540 2544 2554 8867 2615 2634 2643 2644 2645 2646 2647 2648 15145 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3119 3123 3138 3154 15638 3274 3387 3388 3405 9677 3412 3413 3414 3415 3416 3417 3424 3442 3519 3535 3592 3604 10213 10251 10268 4436 4522 4523 17061 4862 5097 5103 5126 5133 5150 5240 5296 5309 5321 11593 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 6002 6048 6050
getted$	7518 7520 7522
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6751 13065 731 7302 1160 1161 1162 1206 1208 7518 7520 7522 13692 7600 1339 1340 1348 1349 1350 1351 1352 8345 2132 2133 2135 2136 2137 8612 2469 8874 8875 9048 3121 9400 3155 16353 16354 16355 10246 16394 16395 16420 4436 4522 4523 4862 5103 5321 12059
ghastly$	5508
gift$	12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13100 1228 1229 13635 13993 13994 13995 14519
gifts$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13100 13131 13539 13540 13541 13542 13635 7612 13993 13994 13995 13996 14464 14465 14492 8379 14519 14535
gilet$	16067 16068 16069 12023 12032
gilets$	16067 16068 16069 12023 12032
gin$	17483
ginger$	9897 5711 5734 6182
girl	10872 17089 10983 11007 17130 17175 17176 17178 17219 4859 17265 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 11458 11543 12217
girl$	384 414 452 928 949 7220 1331 1332 1334 2175 14615 14616 2363 14778 14790 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 2663 15209 3003 3004 15777 9810 3553 3655 3705 3706 10099 10200 10201 10904 11515 17660 5387 11687 11699 5429 11756 11829 5567 5568 11906 11986 12009
girlfr	17556
girlfriend$	12557 13048 665 13084 13085 698 699 700 701 702 17563 17571 17578 11584 11585
girlfriends$	12557 13048 665 13084 13085 698 699 700 701 702 11584 11585
girls	10887 10895 17162 11046 4778 4779 11093 4845 11142 17345 5057 17448
girls$	12503 384 12797 6684 414 452 12915 6799 6801 6803 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 7394 1331 1332 1334 7655 13808 13832 7984 7995 7996 8058 8066 1846 8156 8319 14526 14536 14537 14538 14539 8438 2168 2169 2170 2175 14577 14579 2198 14588 14589 14590 14591 14596 14599 14600 14615 14616 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14696 2362 2363 14778 14790 2430 2431 2432 2433 14861 14890 14891 14892 14893 2530 14927 14996 14999 15024 15025 15026 15027 15028 15029 15040 2663 15058 15209 9127 2865 2879 9212 9213 9214 9215 2969 3003 3004 15406 15407 15431 15440 15693 15777 9807 3553 16009 3655 3705 3706 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 16308 10192 16318 4007 10283 10284 4016 10288 10299 16472 16653 10577 10578 10579 10580 10581 10582 10643 16775 16793 16801 16802 16803 16804 16805 16806 16807 16808 16844 10844 17210 11116 4856 17259 4922 11559 11687 11699 11746 11752 11756 11779 11829 5567 5568 11906 11986 12111 12119
git$	11677
gits$	11677
giv	4703
give	4619 4704
give$	12683 307 308 309 310 311 312 313 12772 483 737 738 7106 7107 1147 1148 1149 1150 1473 1474 1475 1476 1477 1478 1491 1492 1493 1494 1495 1665 1666 1753 1754 1755 1756 1757 1759 1760 8074 2164 2165 2349 2350 2351 2757 9465 3204 3205 3250 9691 3466 16031 16165 16171 16185 10442 4254 4401 4402 4403 4404 4405 10878 10901 4689 10979 4713 4887 4972 5515 12051
gived$	7106 7107 1147 1148 1149 1150 2349 2350 2351 3250
giveed$	10979
givees$	4713
giveing$	4689 10979 4713 4887
given	4609 10996 11064 5263
given$	12619 6536 6537 7106 7107 1147 1148 1149 1150 1753 1754 1755 1756 1757 1759 1760 2164 2165 2349 2350 2351 3204 3205 3250 3466 3879 16643 16644 16645 16646 4280 4401 4402 4403 4404 4405 17174 5097 5098 5133 5136 5150 5207
gives$	307 308 309 310 311 312 313 483 737 738 7106 7107 1147 1148 1149 1150 1473 1474 1475 1476 1477 1478 1491 1492 1493 1494 1495 1753 1754 1755 1756 1757 1759 1760 2164 2165 2349 2350 2351 3204 3205 3250 16031 4254 4280 4401 4402 4403 4404 4405 10924 10941 4689 10979 4713 4887 4972 5515
giving$	307 308 309 310 311 312 313 483 7106 7107 1147 1148 1149 1150 1473 1474 1475 1476 1477 1478 1491 1492 1493 1494 1495 1753 1754 1755 1756 1757 1759 1760 2349 2350 2351 9415 3204 3205 3250 4254 4401 4402 4403 4404 4405 10924 5515
glad$	314 315 320 497 498 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 7747 7868 13986 13987 13988 13989 1602 1603 1604 1801 1802 1803 1804 3425 4455 4456 16986 5336
gladly$	717 718 719 13108 1247 1248 1249 1250 1251 1252
glamour$	14464 14465 14486 14492
glandular$	5998
glass$	12263
glasses$	12027
glaucoma$	6232
glean$	4611
gleaned$	4611 17094
gleaning$	4611
gleans$	4611
glories$	1100 1101
glorified$	1213 5343
glorifies$	1213 5343
glorify$	1213 5343
glorifying$	1213 5343
glory$	1100 1101
gloves$	12027
glued$	4069
go$	6390 12508 6392 6393 12520 6437 12591 12603 12604 12613 12646 12663 12664 12665 12667 6556 12676 401 6690 6696 6697 6698 6699 12817 12837 12839 12840 12841 6759 6764 6765 544 545 546 547 548 549 583 586 589 590 6864 6867 6875 608 609 13065 713 714 715 723 731 13132 13133 13134 13135 13136 7048 13203 13204 13205 7234 7303 7304 7311 1041 1042 1043 1050 1051 1060 1152 13543 1195 7472 7518 7520 7522 7604 1524 1525 1526 1527 1528 1529 1530 13985 13990 13996 7910 7911 7912 7913 1663 1664 14133 14134 8069 8090 14226 14375 14389 14390 14425 14427 14433 14435 2078 2102 2135 2136 2318 2455 2456 2457 2458 2459 2460 2466 2467 2523 2683 2684 2685 15785 15786 15787 15788 3687 3696 3709 3710 3711 3712 3713 16116 16165 16171 16185 16191 16192 3821 16420 10345 10508 10796 10997 4955 17365 17430 5238 5291 5320 5321 11593 5497 12051 6092
goad$	2152 2153 5384
goadded$	2152 2153 5384
goadding$	2152 2153 5384
goaded$	2152 2153 5384
goading$	2152 2153 5384
goads$	2152 2153 5384
goal	4999
goal$	13933 4987 17425
gobby$	6161
goed$	7518 7520 7522
goes	17061
goes$	12603 12604 12646 401 544 545 546 547 587 589 590 6875 608 609 713 714 715 724 731 13312 1052 1153 7518 7520 7522 1382 1524 1525 1526 1527 1528 1529 1663 1664 1676 1677 7950 7951 2078 2102 2135 2136 2318 2455 2456 2457 2458 2459 2460 2466 2467 2683 2684 2685 3687 3696 3709 3710 3711 3712 3713 3874 16328 16420 10345 10997 17145 17365 5115 5238 5243 5251 5291 5320 5321 11593 5497 6029 6092
gofer$	6134
gofers$	6134
going$	12614 12636 12637 12638 401 12867 6753 544 545 546 547 582 589 590 6863 6866 6873 6874 6875 608 609 669 13065 713 714 715 725 731 13132 13133 13134 13135 13136 13164 13203 13204 13205 7303 7472 7518 7520 7522 7576 7596 1524 1525 1526 1527 1528 1529 2102 2135 2136 8426 2318 2523 2683 2684 2685 9120 9121 3035 3687 3696 3709 3710 3711 3712 3713 16164 10068 3798 3799 3800 3801 10073 3807 3808 3809 16247 16302 16420 10345 4810 4955 5238 5251 5291 5320 5321 5512 6015 6092
goings$	17137 11062
gold$	8666 5723 12027
gone$	6736 6737 6747 6774 6775 6776 6777 6778 6779 6780 6781 544 545 546 547 548 549 589 590 6875 713 714 715 731 13137 13138 7031 13154 13155 13156 13169 7518 7520 7522 1524 1525 1526 1527 1528 1529 1663 1664 8036 8135 8183 14308 14311 2102 2318 2466 2467 15844 15850 16651 16652 10753 10881 10997 4801 11414 5223 5291 5320 5321 11593 5497 6015
gonorr	6242
good$	12461 6407 6448 579 8435 8436 8479 2209 14686 2398 8671 8773 2557 9028 9167 9251 3078 3086 3089 9521 10238 10613 10804 4790 5699
goods$	11218
goodwill$	8616
goose$	12033
gorgeous$	6182
gormless$	11987 6161
gos$	17430
gossip$	11758
gossips$	11758
got	17498 5263
got$	12410 6294 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12663 12664 12665 12667 6788 726 729 731 13137 13154 13155 13156 13170 879 880 13314 977 978 13383 1056 1059 13456 13457 7348 1160 1161 1162 1206 1208 7518 7520 7522 7540 7541 1348 1349 1350 1351 1352 7900 7901 14100 14101 1764 1765 1789 1790 1791 1792 1793 1794 1795 1796 14306 8190 2132 2133 2137 14552 14553 2428 2429 2469 2495 2688 3120 3139 3295 3355 3356 3357 3358 3359 3442 3618 3631 3632 3633 3634 3690 10197 16547 16548 4436 4522 4523 17094 4862 5136 5239 5240 5320 5321 11593 5513 5601 5735 5746 6001 6018 6048 6050 6094
gown$	16057
gowns$	16057 16082 16100
gp	11377 5111
gp$	17494 11382
gps	5263
gps$	11534
grade	12312
grade$	16997 12334 6202
graded$	2614 2617 17166 5884 6202
grades	17548 11432
grades$	16997 17549 12334
graffi	11516
graffiti$	17277 17633
graft$	12268
grafts$	12268
grain$	1408
gran	11438 17557 11441 5175 5185 11457 5187 5190 17602 17608 11494
gran$	5162 17555 5188
grandad$	5188
grandf	11438
grandfather$	17555
grandm	11438
grandmother$	14008 17553 17555
grandmothers$	14008
granite$	15681
granny$	14008
grante	11164 6098
granted$	17281 12207
grasp$	14375 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 15195 15196 9241 15359 9261 15379 9776
grass$	16859
grateful$	16986
gratitude$	14883 14884 14885 14886 14887
grave$	13930 13931 17550
graves$	13930 13931
graveyard$	17603
gravitate$	2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097
gravitated$	2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097
gravitates$	2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097
gravitating$	2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097
greasy$	3614 16018 5711 5718 5734
great$	7860 8617
greater$	2861
greatly$	17434
greed$	12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534 13684 13742 14015 14016 1629 1630 14149 8114 8207 1937 8209 14464 14465 11630
greedily$	1247 1248 1249 1250 1251 1252
greedy$	6161
green$	7748 15325 15326 15327 15773 16008 11916 5712 5734
greet$	4566
greeted$	4566
greeting$	4566
greets$	4566
greetted$	4566
greetting$	4566
grew$	2822 2823 3613 5717
grey$	16008 16018 5734 12027 5761
grief$	7818 15824
grip$	9261 15379 16824 16905 16906 16907 16908 5020 12129
grips$	5020
gromme	11350
grommets$	17467
groomed$	12439 12447 13098 13426 14127 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14450 14451 14452 14453 14454 14455 14456 14457 15629 11976
groomer$	12977 13072 13077 13082 13558 13559 13560 13561 13562 13563 13564 13565 13566 13887 14281 14603 2219 2306 15779 11613 11694 11697 11698
groomers$	12977 13077 13082 13558 13559 13560 13561 13562 13563 13564 13565 13566 13887 14281 14603 2219 2306 11613 11694 11697 11698
grooming$	12432 12433 12434 12454 12466 12790 13272 13273 13474 7358 13823 13824 14450 14451 14452 14453 14454 14455 14456 14457 15893 11605 11662
gross$	5804
ground$	4702 17189
grounds$	4892 4908 5205
group	10872 17000 10887 17089 10983 11007 17130 17139 17156 17159 17162 11046 17164 4778 4779 17175 17176 17178 11093 17219 4845 4859 17265 4883 17282 17285 17290 11186 4921 11204 11213 17330 11214 17344 11234 11237 17356 4970 17363 4976 17402 11291 17408 17414 11302 5033 17422 17426 17438 5057 17448 12173 5925 5926 12212 12217 12225 12237 12238
group$	12411 12503 12531 12532 384 12797 12799 6684 414 452 12915 6799 6801 6803 7028 7029 7034 7035 7045 7085 7098 7102 7149 928 949 7220 7230 7394 1331 1332 1334 7655 13808 13817 13832 7984 7995 7996 8053 8061 1846 8156 14428 8319 8438 2168 2169 2170 2175 14579 2198 14592 14594 14599 14600 14623 14626 8512 8513 2284 2362 2363 14772 2430 2431 2432 2433 14842 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 2663 15058 8946 8947 2711 15104 15224 15333 15334 15335 15336 15337 15380 15381 15382 15411 3043 3044 15443 15693 15821 15823 15869 15881 3553 3555 3556 16009 3655 3705 3706 16242 16243 16244 16245 16246 16261 10148 10149 10150 10153 10154 10165 10174 10180 16308 10192 16318 16323 16325 4007 10283 10284 4016 10288 10299 16472 10577 10578 10579 10580 10581 10582 16713 10637 10639 16792 16801 16802 16803 16804 16805 16806 16807 16808 16844 10786 10844 10846 10869 16988 16993 17034 17037 10927 10956 10962 10964 17088 17092 17093 17095 17105 10991 17111 17116 11000 17120 17125 11026 4756 17172 17185 4815 17210 11116 4854 4856 17252 4868 17257 11152 11154 11192 4922 17317 17331 17332 11238 11242 17360 17361 17393 17394 17395 11287 17410 5028 11304 11332 11335 17453 11687 11690 11741 11746 11781 11829 5567 5568 11883 12111 12119 5910 12186 5926 5969 12331
groups$	12532 14592 14594 2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 17034 17116 11000 17185 11746 11829 12186
grow	5053
grow$	2822 2823 2965 15354 15355 9239 3613 5717
growing$	2822 2823 3613 5717
grown$	660 13054 7370 8384 2131 15107 15154 2805 2808 15197 15198 15199 15200 15201 15202 9087 9088 9089 9090 2822 2823 9106 9112 9113 9114 15233 15234 15235 15239 15240 15241 15242 15243 15244 15250 15253 9139 9141 9142 9143 9144 9145 9149 9151 15269 9160 15283 15284 2897 2914 15304 15306 2922 2923 9196 15314 15315 9202 9203 2941 2959 2960 2971 9244 15368 15369 15370 15375 2991 15389 9273 15393 15394 15395 15396 15397 15398 15399 15400 9285 3019 9370 9373 9406 15524 15525 15526 15527 9463 3206 3207 3208 3209 15609 15610 9530 9532 3269 15657 3270 3271 15659 9550 3295 15725 15726 15727 15728 15732 9683 9720 15839 9723 9755 9757 3524 3548 3549 3550 3551 3561 9843 3613 11903 5635 11907 5679 5717
grownups$	15203
grows$	2822 2823 3613 5717
grubby$	16042 16043 5754 5761 6182
grumpy$	6152
guarantee$	3913 10184 3914 10185 3915 10186 3916 10187 3917 3918
guaranteed$	3804 3805 3806 5782
guard	4639 10995 11004 4770 11051 4792 11135 4872 11143 4971
guard$	6587 13023 4614 17003 10910 17091 17112 17114 17121 4735 11041 4774 17168 4793 4794 17252 4917 4935 11242 5059
guardian$	15603 15604 15605 15606 15666
guardians$	15603 15604 15605 15606 15666
guards	11143
guards$	6587 13023 4614 17003 10910 17091 17112 17114 17121 4735 11041 4774 17168 4787 4793 4794 17252 4917 4935 11242 5059
gucci$	12027
guess$	15827 15828
guessed$	14268 14269 8153 8154 14298
guidance$	12653 12654 14051 14052 14420 14421 14422 14423 14424 15554 15568 15632 15633 15634 16533 16534 16535 16536 16537 16538 16980 11656
guilt	17206 11105
guilt$	16882 17222 5850 12125
guiltless$	7289 1019 7291
guilty	6104
guilty$	894 895 13393 13394 13395 13396 11180 11606 6104 12375
gullible$	14090 1878 15325 15326 15327 11632 5364 11916 6161
gum$	6233
gun	17658
gun$	13422 8314 8315 11521
guns$	13422
gutless$	6152
gutter$	16335
guttersnipe$	6149
guttersnipes$	6149
gyppo$	6149
gyppos$	6149
habit	12299
habit$	12486 12490 6739 469 1324 1325 1326 1327 1328 1329 1330 2115 2116 2117 4241 11550 11551
habits$	12486 12490 13928 16200 16338 11550 11551 11934
habitual$	605 606 11069 5293 5420 5433 5922
habitually$	604
had	5067 5072 5121 6029
had$	233 234 328 631 634 7020 7021 7022 7025 7026 757 758 759 760 761 762 763 764 765 780 781 782 783 13197 7081 7082 7103 7109 869 915 917 997 1089 1090 13580 1233 1279 1293 1306 7582 7585 1346 1348 1349 1350 1351 1352 1375 13809 1427 1428 1636 2428 2429 2495 2575 2688 2890 15629 15965 15968 3618 3631 3632 3633 3634 3690 3773 16433 16434 4061 4111 4112 4113 4114 4116 4117 4118 4119 10427 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4197 4205 10502 10503 10504 10516 10518 10586 16704 4548 4549 17094 11292 5068 11343 5079 5081 5088 5090 5097 5118 11392 5133 5136 5207 5239 5601 11959 5735 5746 5808 12189 5979 6001 6002 6033 6047 6083
haemop	5999
haemophilia$	12270
hair$	16001 16003 16004 16005 16078 16110 11992 5724 12005 5736
haircut$	16003 16004 16005 16078 12005 5736 12019
haircuts$	16003 16004 16005 16078 12005 5736 12019
haired$	11973 11982
hairstyle$	16003 16004 16005 16078 12005 5736 12019
hairstyles$	16003 16004 16005 16078 12005 5736 12019
hairy$	6182
half$	907 1388 9971 10633 4863 11160 4991 5818
halfway$	12043
hall	11501
hall$	17618
halluc	6230
hallwa	11501
hallway$	17618
halve$	17369 17399
halved$	17369 12227
halves$	17399
ham$	5828
hand	4679 4715
hand$	311 312 313 13363 13364 1014 1015 1016 1017 7366 13871 1491 1492 1493 1494 1495 8073 14857 14858 9022 9023 9024 2754 9441 15559 15560 15561 9641 15928 16007 4689 10979 4713 11149 4887 11272 17505 17506
handded$	311 312 313 1491 1492 1493 1494 1495
handding$	311 312 313 1491 1492 1493 1494 1495
handed	10996 11064
handed$	311 312 313 1491 1492 1493 1494 1495 16813 10979 12092 12093 12146 12209
handedly$	12147
handes$	4713
handful$	2286 8557 2287 8558 2288 8559 2289 8560 15035 11703
handing$	311 312 313 1491 1492 1493 1494 1495 4689 10979 4713 4887 12182
handl	12156
handle	11146 4929
handle$	14900 14956 9003 9015 2770 9042 9043 2773 15180 15181 15424 15457 9343 9344 9345 9348 9349 9351 9352 9355 3102 15491 15492 3124 9396 9397 9398 9404 9507 15670 9591 3334 3335 4566 5020 5647
handled$	9276 9277 9278 9279 9280 9281 9282 9283 3102 3334 3335 4566 5647 12084
handles$	3102 3334 3335 4566 10948 17263 5647
handli	17226 6215
handling$	9343 9344 9345 9348 9349 9351 9352 9355 3102 9404 3334 3335 15754 15755 15756 15757 15758 4240 4484 4485 4486 4487 4566 11538 5647 12107
hands$	12456 12457 12458 12459 311 312 313 13363 13364 7366 13871 1491 1492 1493 1494 1495 13939 13940 9022 9023 9024 2754 9641 16007 16705 16842 4689 10979 4713 4887 17505
handse	11216
handset$	4610 10968 4759 17148 17333 5904
handsets$	4610 10968 4759 17148 17333
handsome$	6182
hang	17061 11146 5990
hang$	12808 12837 12839 12840 12841 12872 13132 13133 13134 13135 13136 13203 13204 13205 7304 7375 1105 14185 2121 2135 2136 15100 3692 3693 3694 3696 11959
hanged$	2135 2136 15100 11959
hanger$	5438
hangers$	16985 5438
hangged$	2135 2136 15100 11959
hangging$	2135 2136 15100 11959
hanging$	12614 12867 13132 13133 13134 13135 13136 13203 13204 13205 13815 13816 2121 2135 2136 15100 9918 16102 16103 11959 12043
hangouts$	17263
hangs$	2121 2135 2136 15100 3692 3693 3694 3696 11959
haphazard$	16872 16873 16874 16875
happen$	12558 12615 12616 12617 13318 13417 14678
happened$	12469 12472 12558 7040 7041 13173 13174 903 7179 13312 13403 1046 1047 7692 13810 13811 13812 13813 13814 14110 14358 14359 14360 14361 14362 15608 9592 9593 3323 16614 16615 16616 16867 16868
happening$	14358 14359 14360 14361 14362
happens$	12469 12558 901 13312 14110 14358 14359 14360 14361 14362
happily$	717 718 719 13108 1247 1248 1249 1250 1251 1252 9388 9389 9390 9391 9392 9393 9394 9423 9424 9425 9426 5346
happy$	314 315 320 6592 462 463 464 497 498 710 711 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 1263 1264 1265 7868 13986 13987 13988 13989 1602 1603 1604 1801 1802 1803 1804 3425 5336
harass$	2138 2139 2140 5383
harassed$	2138 2139 2140 5383
harasses$	2138 2139 2140 5383
harassing$	2138 2139 2140 16969 16970 16971 16972 5383
hard	5018 5023
hard$	7624 1392 1393 1394 1432 7703 1433 1434 7705 1435 8267 8271 14494 2307 2308 2384 8674 14876 8760 2568 2569 2570 2571 2572 2573 8917 15094 2756 3058 3059 3060 9567 9568 3298 9613 9633 16985 11289 5022 17413 5526 5534 5658 5660 5672 5676 5713
hardcore$	5470 6161
harden	12224
hardened$	8637 3206 3207 3208 3209 3223 3224 3307 5420 11868 11946 6175
harder	4826
harder$	7189 2568 2569 2570 2571 2572 2573 16496 16964 16965 16966 16967 16968 11097 5022 12148
hardest$	2568 2569 2570 2571 2572 2573
hardier$	3206 3207 3208 3209
hardly$	104 7639 7640 7660 7661 7662 1585 7882 7883 1751 8169 8170 1903 1904 1905 8442 3024 3026 3027 3061 3097 3098 3183 9454 3184 3185 9545 9937 3835 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 4283 4341 4342 4343 5073 5143 5638 5639 5645 5653 5667 5808 6007
hardy$	3429
harm	11075 5990 6222
harm$	12388 12389 12413 12432 12433 12434 12466 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 12889 7114 7115 13272 13273 13282 13283 909 13415 13416 1119 13508 7587 7588 13706 13823 13824 7818 13942 14328 14329 14391 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14416 14417 14418 14419 14734 15656 15824 10694 16871 10880 11069 11171 11474 17591 5259 17655 11596 5887 5916 5920 5922 12260
harmed$	12260
harmer$	11715
harmers$	11715
harmful$	6407 12929 2204 2205 2206 8498 5280 5417 5428 5922
harming$	12260
harms$	12388 12389 12260
harsh$	16812
has	5067 5109 17498 6029
has$	6277 6279 631 869 977 978 997 1089 1090 1233 1279 1306 1346 1375 1636 1732 8112 1978 2428 2429 8710 2495 2575 2688 2890 3009 3295 3355 3356 3357 3358 3359 15965 15968 3618 3631 3632 3633 3634 3690 3773 3813 10314 16433 16434 4061 10427 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 4196 4204 4239 10516 10518 4579 10967 17190 11103 11292 5035 5068 5079 5080 5081 5090 5097 11380 5118 5126 5133 5136 5150 5207 5239 5263 5513 5601 11959 5735 5746 5808 5979 6001 6002 6033 6047
hastily$	16973 16974 16975
hat$	12027
hate$	14773 2500 3757 3758 5502
hated$	2500 5502
hates$	14773 2500 3757 3758 5502
hating$	2500 5502
hats$	9976 9977 3707 3708 12027
haunts	4678 10949 11146
haunts$	16200 17263
have$	6278 6280 12682 6591 6710 6744 6748 6771 6782 6784 6785 6789 631 634 7056 869 914 944 977 978 997 7307 1089 1090 7492 1233 1279 1306 1346 1375 1421 7696 7697 1636 1732 8107 8113 8131 8136 8147 8148 8151 8152 8181 8182 8185 8186 8189 8191 8192 8193 8194 1977 14557 2428 2429 8709 2495 2575 2688 15100 2890 2891 9259 3010 3295 3355 3356 3357 3358 3359 3432 15918 3618 3631 3632 3633 3634 3690 3773 10063 10072 16191 3813 3839 10178 10274 10275 10314 16433 16434 4061 16479 16480 16481 16482 10366 16487 16488 16489 10375 10381 10427 10443 4198 4239 16649 16650 10801 10802 4580 10967 17237 11292 5035 5239 5513 5601 11959 5735 5746 12077 12189 12214 5979 6047
having	5072 6029
having$	631 634 7307 1090 8428 3618 3690 11343 5079 5081 5088 5735 6002
havoc$	11736 11737 11738 11744
hawk$	639 5306 5354
hawked$	639 5306 5354
hawking$	639 5306 5354
hawkked$	639 5306 5354
hawkking$	639 5306 5354
hawks$	639 5306 5354
hazel$	16008 5712
he$	6423 6429 6947 7028 7029 7034 7035 7084 7098 7101 7381 7384 7393 13636 7536 7553 7655 1397 13832 1846 14271 2167 8438 2168 14556 2169 2170 2197 8613 2362 15111 16242 16243 16244 16245 16246 10148 10149 10150 10152 10283 10284 4015 10288 10382 16503 6048
head$	13230 13232 13363 13364 1507 1508 1509 1510 1511 7797 1531 14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 14431 14432 14798 14830 9026 15173 15174 15175 2788 2789 15195 15196 2915 2916 2917 2918 2919 2920 2921 9405 9929 9955 9956 3686 3943 10214 3944 10215 3945 10216 3946 10217 3947 10218 3948 10219 16848 4461 17302 12003 5864 6235
headache$	8905
headaches$	8905
headcase$	11758 6149
headcases$	11758 6149
headed$	550 3943 10214 3944 10215 3945 10216 3946 10217 3947 10218 3948 10219 11794 11799 11843 11931 11972 12091
headfirst$	13912 7801
heading$	550 14045 3943 10214 3944 10215 3945 10216 3946 10217 3947 10218 3948 10219 5072
headlong$	13912 7801
heads$	13230 13232 13363 13364 1507 1508 1509 1510 1511 14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 14431 14432 14798 9026 2788 2789 9405 4353 16848 4461 11897 11917 12001 12002
headscarf$	12027
headscarves$	12027
headstrong$	6163
health	11358 11402 17556
health$	12856 12857 13380 13938 14188 8328 8329 8330 8331 8332 10390 17456 17475 11363 17493 11377 11381 17502 12288 6031
healthier$	6407
healthy$	6448
heap$	14894
hear	10992
hear$	14574 5071
heard$	2730 4224 4225 5071 5204
hearin	11356
hearing$	5071 17473 5204 5981 6011 6012 12374
hearings$	12374
hears$	5071
heart$	14842 11338 17456 6003
hearted$	16750 11805 11806 12089
heartless$	16628 6161 6193
heat$	5003 17392
heatin	5242
heating$	17626 11513
heavier$	5690
heavies$	11758
heaviest$	3621 5738
heavil	11370
heavily$	3599 17481 17487 17488 5692
heavy	5018
heavy$	7379 9860 10696 11289 5690 5693 5743 5822 5875 5876
heavyset$	6181
heed$	6374 6375 6376 6377 6378 12772 14053 14054 14375 8303 8304 8305 8306 8307 16229 16230 16231 16574 16668 16669 16670 16671 16672 16673 16674
heeded$	13137 13145
heedless$	111 112 6152 6153
heel$	17321
heels$	16084 16085 16086 16846 12027
height$	3485 3486 3487 15974 15975 15976 11961
held	12153
held$	6988 2762 15950 16643 16644 16645 16646 4498 4590 17019 4762 11176 17313 5062
helicopter$	5912
hell$	1048 1049 7894 14531 14550 5482
hellbent$	1302 1303 1304 1305
hellraiser$	6146
hellraisers$	6146
help	4605 4636 4672 4909 4954 11375
help$	6333 186 193 194 12653 12654 12772 12891 12898 12916 13182 13365 13502 13503 13505 13506 13513 13695 13700 7715 14060 14211 8232 14382 14383 14384 14860 14956 14970 9014 15524 15525 15526 15527 15554 15562 15563 15564 15565 15566 15568 15574 15575 15576 15577 15578 15657 15659 15910 16133 3752 3753 3754 3755 16165 16171 16185 16263 16284 16315 16353 16354 16355 16367 4248 4249 4250 16693 16702 4484 4485 4486 4487 16893 4682 4731 4904 4911 4987 17388 5046 17492 17522 11616 11641 11642 11728 11769 11870 12046 12051 12059
helped$	193 194 13367 14353 14354 14355 14356 14357 14971 16170 16176 16181 16184 16190 16252 16258 16296 16313 16339 16340 16341 16342 16343 17015 4904 4911 5046
helper$	13887 11627
helpers$	13887 11627
helpful$	4595 17015
helping$	193 194 8233 16353 16354 16355 10245 4904 4911 5046 12059
helpless$	9314 15662 15663 15664 15665 15773
helpped$	193 194
helpping$	193 194
helps	4909
helps$	193 194 4682 4904 4911 4987 5046 12060
hence$	3286 3287 3288 3289 3290 3291
henchman$	6134
henchmen$	6134
hepatitis$	6234
her	10872 10895 17053 11026 4815 5102 11395 5142 11426 5165 11437 5178 17580 17614 5233 5235 11515 17640 5266 12320 6098
her$	12391 12392 24 12423 6369 6382 6384 12502 116 117 120 124 125 6398 6400 132 6404 6460 6629 369 376 377 378 380 6654 384 6666 6667 6668 6669 6670 6671 414 417 452 6738 12875 6796 6824 6910 6955 6960 6971 7059 7125 7148 888 889 7166 7192 13312 925 927 928 7214 948 949 7220 13338 7222 7229 968 986 7287 7293 7295 1026 13453 7355 7391 1209 1211 1267 7563 7564 1331 1332 1334 7619 7625 7629 13817 7733 7774 7812 7889 7890 7952 7995 7996 1840 1843 14242 8164 14284 1936 8208 1938 8212 14411 14415 8299 14428 14459 2175 8505 14674 14711 8628 8751 14913 2663 8946 8947 15115 2736 9075 9077 9233 9249 15425 9322 15439 9323 9324 9326 15567 15692 9579 15702 9605 9669 9670 3401 3402 3403 15811 15822 9714 3444 9716 3458 15904 15905 15906 3552 3553 9856 9865 9866 9867 9893 3630 3643 3646 3654 3655 3675 3676 9962 3699 3705 3706 16337 16362 10340 16527 10634 16802 16803 16804 16805 16806 16807 10725 16843 10729 10731 10738 16862 16930 11086 17459 11347 11349 17471 5085 5086 11359 5089 11368 11373 5106 5107 11388 11413 11423 17543 5161 11436 5167 5168 11440 5170 5174 11449 5186 11462 5197 17587 11485 11503 11504 11506 17625 17632 17638 11524 11535 11537 5311 5327 5567 5568 5758 5759 12111 5890 6016 6017 6025 6026 6036 12309 6053 6065 12345 6090 6095 6106
herbert$	11764
herberts$	11764
heritage$	9907 9908 9909 9912
heroin	11362 17658 11545
heroin$	17160 17479 11371 17491 17662 11560
hers$	13307
herself$	6271 6273 12391 12392 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7708 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 8557 8558 8559 8560 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 2682 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11348 11511 11546 11576 11577 11625 11918 11919 12261
herselves$	11348 12261
hid$	3695 4434 4462
hidden$	13661 3695 17019 12044
hide	11082 4833
hide$	12683 6733 6734 6735 7305 7548 3695 4462 12236
hided$	4462
hides	4833
hides$	3695 4462
hiding	4833
hiding$	7305 14160 3695 16394 16395 16400 16401 16402 16405 16406 16407 16408 16409 16410 16411 16412 4462
hierar	17046 12157 12159 12237
hierarchy$	17032 17033 6203
high$	89 13450 13451 13452 7380 1114 1115 1116 1117 1118 13546 7477 1207 7479 2607 2608 8885 8886 8887 8888 8889 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8902 8903 8904 16385 16386 16387 16420 10583 5511 5821
higher$	2607 2608 10935 6027
highest$	2607 2608
highlights$	12006
highly$	5018 5651
hijab$	12027
hijabs$	12027
him	10872 10895 17053 11395 17580 17614 17640 12320
him$	12391 12392 12423 12502 6568 6575 6576 6578 6581 12736 6623 12878 12879 12880 12903 12979 12982 13066 13078 13123 13129 13183 7148 7229 13420 7382 7406 7418 7419 7420 7421 7434 13558 13559 13560 13561 13562 13563 13564 13565 13566 13567 13638 13676 13689 13691 13713 13723 13780 13817 7745 7746 7750 7762 7763 7765 7766 13982 13983 7995 7996 14193 14217 14251 14428 14459 14913 8946 8947 15425 15454 15567 15692 15702 9669 9670 15811 15822 15904 15905 15906 15915 16337 16362 16527 10634 16802 16803 16804 16805 16806 16807 16843 11609 11613 12111 12309 12345
himself$	6271 6273 12391 12392 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7708 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 8557 8558 8559 8560 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 2682 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11348 11511 11546 11576 11577 11625 11918 11919 12261
himselves$	11348 12261
hip$	17505 17506
hips$	17505
his	11026 4815 5102 5142 11426 5165 11437 5178 5233 5235 11515 5266 6098
his$	24 6369 6382 6384 116 117 120 124 125 6398 6400 132 6404 6460 6612 6629 369 376 377 378 380 6654 384 6666 6667 6668 6669 6670 6671 414 417 452 6738 12875 6796 6824 6910 13049 6960 6971 13122 7059 7125 888 889 7166 13307 7192 13312 925 927 928 7214 948 949 7220 13338 7222 968 986 7287 7293 7295 1026 13453 7355 7391 1209 1211 1267 7563 7564 13707 1331 1332 1334 7619 7625 7629 7733 7774 7812 13967 13984 7889 7890 7952 7972 1840 1843 14242 8164 14284 1936 8208 1938 8212 14411 14415 8299 8389 2175 14674 14711 8628 8751 2663 15115 2736 9075 9077 9233 9249 9322 9323 9324 9326 9579 9605 3401 3402 3403 9714 3444 9716 3458 3552 3553 9856 9865 9866 9867 9893 3630 3643 3646 3654 3655 3675 3676 9962 3699 3705 3706 10340 10725 10729 10731 10738 16862 16930 11086 17459 11347 11349 17471 5085 5086 5089 11368 11373 5106 5107 11388 11413 11423 17543 5161 11436 5167 5168 11440 5170 5174 11449 5186 11462 5197 17587 11485 11503 11504 11506 17625 17632 17638 11524 11535 11537 5311 5327 5567 5568 5758 5759 5890 6016 6017 6025 6026 6036 6053 6065 6089 6095 6106
hisself$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11546 11576 11577 11625 11918 11919
histor	4620
historic$	10891
history$	1324 1325 1326 1327 1328 1329 1330 4241 17086 10970 5202 11692 12302 12340 12378
hit	17575 17584 5198 17592
hit$	14125 15708 4553 5002 17585 11469
hitch$	3648
hitched$	3648 9920
hitches$	3648
hitching$	3648
hits$	17585
hiv	6242
hoist$	1358
hold	4833 4946
hold$	12512 6733 6734 6735 6988 7305 13985 13990 14567 14568 14569 14570 14571 14959 9029 9030 9031 9032 2762 9045 9046 9337 9338 9339 3334 3335 3348 3349 3350 4498 4590 10894 10954 17217 11103 5061
holdin	17048 11088 17211 4833 11541
holding$	7305 2762 15558 9811 16983 17205
holds	17048 4833
holds$	6988 2762 3334 3335 3348 3349 3350 4498 4590 10948 10954 17075 17217 11103
hole$	13930 13931
holes$	13930 13931
holmes$	17150
home	11438 17560 17586 17614
home$	12553 12554 12864 12891 12904 12942 12943 13148 13149 13191 13192 13209 13210 7331 7332 13515 7466 7468 13641 13645 7590 7591 7592 7652 14078 14207 14208 14252 14300 8629 8922 15044 15045 2682 8970 15324 15517 15522 15650 15870 15894 4552 17149 17163 4957 11232 5044 17534 17554 17555 17567 17568 17583 17587 17591 17598 17605 17606 17613 17620 17622 5236 17630 17650 11831 5864 6056 12347 12348 6088 12360 12361 12362
homele	17575 6263
homes$	12942 12943 13515 15044 15045 15522 17149 4957 11232 5044 17619 11831 12354
honest$	8127 14245 16158 16170 16176 16181 16190 16252 16258 16296
hood$	3678 16083 9976 9977 3707 3708 5490 12027 5760
hooded$	5404 5687 5761 6182
hoodie$	16067 16068 16069 16078 12027 12029 12032 6188
hoodies$	15099 8983 9925 9926 16067 16068 16069 16070 16071 16075 16076 16077 16078 16080 16089 12027 12029 12032 6188
hoodlum$	6132 6134
hoodlums$	6132 6134
hoodrat$	6132
hoodrats$	6132
hoodrich$	6187
hoods$	15099 8983 3678 16075 16076 16077 16080 16083 16084 16085 16086 16089 9976 9977 3707 3708 12027 12029 5760
hoody$	16067 16068 16069 12032
hook$	1699
hooked$	12474
hooligan$	14669 11677 6132
hooliganism$	6132
hooligans$	14669 14691 14692 14693 11677 6132
hoot$	16642
hoots$	16642
hop$	7302 2132 2133
hope$	10128 10258 3988 4237 4238 17044 12061
hoped$	4237 4238
hopeless$	8542 8811 3875 3876 5447 5558 5562 6161 6193
hopelessly$	6193
hoper$	14657 14670 14671 14672 11704 11719
hopers$	14657 14670 14671 14672 11704 11719
hopes$	4237 4238 17044
hoping$	4237 4238 17044
hopings$	17044
hopped$	2132 2133
hopping$	7302
hops$	2132 2133
horde$	2189 2190
hornet$	7718
hornets$	7717 7721
horrendous$	14984 14985 14986 14987 14988 14989 14990 14991 14992
horrible$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5508
horrid$	5508
horror$	11677
horrors$	11677
hospit	5111 11385 17575 11459 5259
hospital$	11382 17502 17503 17504 11390 17508 17576 11530 5864 6036
hospitalised$	6250
hospitalized$	6250
hostel	11495
hostel$	17612
hostile$	2582 2583 2584 2585 2586 14993 14994 10600 5005 5564 6159 6194
hostility$	15054 15055 2670 2671 16954 16955 16956 16957 16958 11605 11838
hot	11323 11327 5977
hot$	5242 5572
hotel$	12969 12970 12971 12972 6856 6857 6858 6859 13420 13721 13946 13947 13948 13949 13950 14746 14747
hotels$	13122 13420
hothead$	11703 6147
hotheads$	11703 6147
hotspot$	17440 17444 5974 12248
hotspots$	17440 17444 12248
hounding$	16969 16970 16971 16972
hounds$	13901
hour$	5153
hours$	14687 14752 17522 5135 5153 17653 11934 12131
house	11438 17560
house$	12969 12970 12971 12972 6856 6857 6858 6859 13420 13614 13615 13721 13725 13946 13947 13948 13949 13950 14028 14197 8629 15297 15324 15328 15333 15334 15335 15336 15337 15380 15381 15382 15522 15870 15894 17149 11208 11232 17555 17587 17605 17607 17620 5236 17630 12362
househ	11438
household$	15045 15297 15324 15328 15522 15870 17555 11445 11831
households$	15045 15522 11831
housemates$	9163 9164 9165
houses$	13420 17149 11232 17619
housin	17556
housing$	10390 4957 17569 12357
how$	12678 12679 13453 14231 14242 15109 9346 9347 3084 9508 9509 9647 9649 15893 4865 11602
hub$	10869 16988 16993 17007 17037 10927 10956 10962 10964 17088 17092 17093 17095 17098 10991 17111 17120 17252 11152 17317 11238 11242 17360
huge$	6368 3585 9875
hulking$	6182
hundred$	7987 9804
hung$	13168 2121 2135 2136 15100 3692 3693 3694 11959 12043
hungry$	11869 12363
hunt$	2078 8349 2079 2080 2081 2082 2083 2084 2455 2456 2457 2458 2459 2460 2461 16422
hunted$	2078 8349 2079 2080 2081 2082 2083 2084 2455 2456 2457 2458 2459 2460 2461
hunting$	2078 8349 2079 2080 2081 2082 2083 2084 2461
hunts$	2078 8349 2079 2080 2081 2082 2083 2084 2455 2456 2457 2458 2459 2460 2461
huntted$	2078 8349 2079 2080 2081 2082 2083 2084 2461
huntting$	2078 8349 2079 2080 2081 2082 2083 2084 2461
hurl$	1554 1555 1556 1557
hurled$	1554 1555 1556 1557
hurling$	1554 1555 1556 1557
hurlled$	1554 1555 1556 1557
hurlling$	1554 1555 1556 1557
hurls$	1554 1555 1556 1557
hurried$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
hurry$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
hurt	5198 17592 5990
hurt$	12439 12447 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 12890 13244 13264 13594 13657 7610 7611 13753 13754 13755 13767 13768 14100 14101 14125 14127 14771 15690 15691 15694 15709 15710 9594 16152 16153 16154 16193 16388 16389 16390 17585 11469
hurting$	12480 12481 12482 12483 12484 7485
hurtle$	1530
hurtled$	1530
hurtles$	1530
hurtling$	1530
hurts$	14100 14101 9575 9576 15814 17585
husband$	17552 17563 17571 17578
hush$	4431
hushed$	4431
hushes$	4431
hushing$	4431
hussies$	6149
hussy$	6149
hustlers$	6172
hyde$	14889
hydroc	5999
hydrocephalus$	12270
hyena$	11758
hyenas$	11758
hygien	11356 11358
hygiene$	17473 17475
hype$	13969
hyper$	5302 6161
hypersexual$	6125
hypersexualised$	6125
hypocritical$	6193
hysterical$	6161
i$	2855 4009 4496
ic	5931
ic$	3580 5689
ic0$	6179
ic1$	6179
ic2$	6179
ic3$	6179
ic4$	6179
ic5$	6179
ic6$	6179
ic7$	6179
ic8$	6179
ic9$	6179
ice$	13889
idea$	12696 7602 7603 1333 7605 1335 1336 1337 13866 10606
ideas$	12695
identi	16998 4625 17025 4653 4669 4674 17153 4809 4812 4815 4817 4829 11100 4878 17299 5047 5895 12200
identical$	9953 5748 5761
identically$	3598 5714 12026 12028
identified$	2216 2250 2628 4695 4764 11086 5268 5917 12189 5922 12202
identifies$	4664 4695 17165 4948
identify$	12772 4660 4664 4695 17155 17165 4948
identifying$	4664 4948
identities$	10903 11008
identity$	10903 4633 11008
idiot$	11758
idiots$	11758 12096
idle$	11861 6161
idleness$	2212 2213 15056 15057 11839
idly$	10591 12083
idolise$	685 686 687 688 689
idolised$	685 686 687 688 689
idolises$	685 686 687 688 689
idolising$	685 686 687 688 689
iep	6042
iep$	12313
ieps$	12313
ies$	15296
if$	12791 12844 744 745 746 747 748 749 750 751 752 753 754 755 756 13157 13158 13163 13166 13167 780 781 782 783 801 803 804 805 806 807 808 809 810 811 812 813 814 815 816 817 818 821 822 823 827 828 829 830 831 832 833 834 835 836 837 838 839 840 981 13809 8095 1825 1827 1828 14285 8614 8615 14901 9840 9841 9842 4115 4315 4316 4808 17432
ignor$	1673 1674 1675 4592 5360
ignorance$	14293 6193
ignorant$	6161 6193
ignore$	12639 12808 12837 12839 12840 12841 7265 2144 2145 16420 4472 4473 16891 5385 5776 5848 5849 12127
ignored$	12639 7265 1673 1674 1675 14212 2144 2145 16135 16420 4472 4473 16895 16896 16897 16898 4592 5360 5385 5776 5837 12114 5848 5849 12127
ignores$	12639 7265 2144 2145 16420 4472 4473 5385 5776 5848 5849 12127
ignoring$	12639 7265 1673 1674 1675 2144 2145 16420 16629 16630 4472 4473 16969 16970 16971 16972 4592 5360 5385 5776 5848 5849 12127
ignorred$	1673 1674 1675 4592 5360
ignorring$	1673 1674 1675 4592 5360
ignors$	1673 1674 1675 4592 5360
ill	17575 11459
ill$	139 140 3656 3680 17576 5520 5537 5587 5589
illegal$	12929 8037 5547
illegals$	6156
illnes	17556 17558
illness$	12250 12287
image$	13006 6890 6891 6892 13017 6923 6924 654 655 910 13423 13964 13969 15592 10803 17002 10886 4616 10923 4724 4726 17182
images	10974 4714 10985 10986
images$	13006 6890 6891 6892 13017 6917 647 13036 6923 6924 654 655 13129 13423 15592 15607 17002 10886 4616 17026 17027 17035 10923 4707 10984 4724 4726 4733 17181 17182
imbecile$	6149
imbeciles$	6149
imei$	4596
immaculately$	3598 5714
immature$	6161
immaturity$	12783 12784 12785 12786 12787 12788 7198 7199 8111 1841 1842 8114 2212 2213 15056 15057 11839
immensely$	17434
immigrant$	11818
immigrants$	11818
immigration$	17556 17562 6093
imminent$	17301
immoral$	6163
immune$	3223 3224 3307
immuni	6246
impact$	16280 16281
impaired$	12536 12537 12538 12539 12283
impairment$	12250 12252 12282
impenetrable$	6152
impetigo$	6234
implan	5094 11365
implant$	17482
implausible$	14563 14564 14565
implicated$	533 534 535 536 537 5268
importance$	8071
important$	4987
impos	4941
imposed$	11229
imposing$	5690 6182
imposs	4826
impossible$	8267 8271 14550 2568 2569 2570 2571 2572 2573 3058 3059 3060 3875 3876 11097 5788
impress$	15691
impressed$	11648
impression$	12696
impressionable$	6161
impris	17556
imprisoned$	17271
improv	4599
improvement$	16375 10259
imprudent$	1928 1929 5366 6153
impudence$	2212 2213 15056 15057 11839
impulse$	8295 8964
impulsive$	12536 12537 12538 12539 6161
impulsivity$	8114
in	5113 11434 6029
in$	198 6497 232 12682 12683 12730 12731 12733 12735 6754 6804 6809 6812 6822 6826 6827 6828 648 6928 6929 6930 6932 6997 6998 6999 7002 13209 13210 13336 7285 7288 13406 7336 7371 1124 1157 13641 13645 7558 13717 7778 7795 7829 7846 7847 1659 1660 14382 8408 8417 8458 14584 8490 8509 14627 14628 2241 8590 14708 14720 8724 8725 8726 8727 8755 8756 8837 15022 8906 8941 8948 8993 9051 9055 15313 9248 9294 3161 3162 9637 3541 3542 3576 15965 15968 9871 9890 9894 9895 3651 3682 3683 16074 9958 9963 9967 9972 3702 3703 3704 9980 16345 16352 10313 10352 10398 16582 16627 10732 16914 16989 10993 10998 11033 4807 17205 17209 17222 11197 11205 17366 11336 11337 11354 11387 5119 11391 11411 11414 11419 11437 11486 11490 11492 11498 11502 11522 5262 11561 5373 5610 11883 12007 5752 12026 12028 12058 12062 12074 5866 12189 12281 12292 6022 6078 12351 12356 12376
inability$	6655 385 386 387 388 389 390
inaction$	7160 16925 12132 12134
inadequacy$	6193
inadequate$	6193
inadequately$	6193
inappropriate$	12929 6889 14516 16042 16043 5381 11792 5564 5761
inappropriately$	3598 5714 12026 12028
inattention$	12132
incapable$	184 5786 12069
incessantly$	6191
incest$	17589
inch$	9183 15880
incident$	17188 17645 12343
incidents$	17245 17277 12343
inclin	11124
inclination$	10228 16346 16347 16348 16349 16350 16351
include$	12189
included$	5258
income	17556
income$	12340
incompetence$	6193
incompetent$	6193
incompetently$	6193
inconsistent$	14563 14564 14565 14979 14980 14981 14982 2595 5554
incorrect$	5754
incorrigible$	6163 6164
increa	5053 5961
increase$	4934 11311
increased$	17391
increases$	11311
indecent$	6889 6900 7306
indefensible$	16728
indepe	12356
independence$	17514
independent$	9199 9201 3206 3207 3208 3209 3494 3560 3573 11452 11922 5652 11955
indestructible$	11930
index	12157
index$	17186 11107
indian$	3600 9878
indica	10892 12153
indicate$	17194
indicates$	17194
indifference$	16721 16925 16954 16955 16956 16957 16958 12132 12134 6193
indifferent$	12069 6193
indiscriminate$	1065
indisputably$	6191
indivi	17438 5057 12212
individual$	2363 14861 14890 14891 14892 14893 14932 14996 15024 15025 15026 15027 15028 15029 15040 15923 15965 15968 17042 4814 17438 11746 11829 11884 6045
individuals$	14509 14510 14511 14512 2363 14861 14890 14891 14892 14893 14932 14996 15024 15025 15026 15027 15028 15029 15040 15923 15965 15968 4814 11219 11746 11779 11829 11884
indoors$	13209 13210
inducement$	13971 13972 13973 13974 13975 13976 13977
indulge$	541 542 543
indulged$	541 542 543
indulges$	541 542 543
indulging$	541 542 543
ineffective$	6193
ineffectual$	6193
inept$	6193
ineptitude$	6193
inevitable$	3824 3825 3826 3827 3828 3829 3877
inevitably$	12070 6191
inexcusable$	10712 16830 6193 6194
inexcusably$	6193
inexplicably$	6195
infamous$	2309 2310 2311 2312 2313 2314 2315 2316 2708 5612 6166
infant	17537
infatuated$	678 679 680 681 682 683 684
infection$	12250
infested$	2191 2192
inflexible$	16812
inflicted$	11600
influe	17422
influence$	14593 11688
influenced$	12439
influences$	14593 11688
influential$	17063
inform	10878 4617 4722 4909 4954 5881 12153 5961
inform$	16995 4612 17012 4634 4635 10993 4904
informant$	17272 12152
informants$	12152
information$	12653 12654 8129 16707 10630 4484 4485 4486 4487 10882 17011 17012 4626 17045 4706 11147
informed$	6405 135 6662 9221 10965 4904
informing$	4634 4635 10993 4904
informs$	4634 4635 10993 4904
ingrate$	6149
ingrates$	6149
ingratitude$	2212 2213 15056 15057 11839
inhale	6244
inhaler$	12297
ining$	10993
initia	5001
initiative$	11272 5972
injection$	17485
injections$	17485
injunc	11162 11225 11226 11529
injunction$	17279 17280 4894 11170 17287 17336 17342 17343 11227 17347 17350 17646 17652 12222
injunctions$	4894 17287 17336 17342 17343 11227 17347 17350 12222
injuries$	13415 13416 14328 14329 12287
injury	11338
injury$	13415 13416 14328 14329 17455 12287
inmate$	11772
inmates$	11772
inner$	3583
innocence$	8207 15350
innocent$	7289 1019 7291 15291 15292 15293 15294 9291 9292 9293 9314 9482 9483 9484 9485 15773 11910 11928
innocents$	15286 15287 15288 15289 15290 15412 15413 15414 15415 15431 15433 15434 15435 15436 15437 15438 15775 11909 11928
inpati	6247
input$	6502 12620
inquir$	4831
inquiries$	4831
inquirs$	4831
inquiry$	4831 12186
ins$	10993
insane$	11830
inside$	12683 12730 12731 12733 12735 13209 13210
insight$	14443 14444 9357 3087 3088 9360 11643
insist$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 5336
insisted$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 14154 5336
insisting$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 5336
insists$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 5336
insistted$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 5336
insistting$	273 274 479 480 481 482 1031 1032 1033 1034 1036 1037 1038 1039 1040 1201 1202 1203 1204 5336
insolence$	2212 2213 15056 15057 11839
insolent$	6161
insomn	6230
inspec	4598 10870 10871 4602 10876 16998 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 4777 11135 4881 11158 11200 4967 4971 11243
inspector$	10869 16988 16993 4614 17022 17023 17024 10908 10909 17037 10927 4681 10956 10962 10964 17088 17092 17093 17095 10991 17109 17111 17120 11048 17252 11152 17317 11238 11242 17360 12242
instag	4886
instagram$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005
instal	4965
instead$	13646 13647 13648 16901 16903 16960 16961 16963
instigator$	12194 6135
instigators$	12194 6135
instinct$	11944
instincts$	11942 11944
institutional$	5804
instructed$	4629 4781 11063
instructions$	13382 14051 14052 11656
insuli	6233
insulin$	11367
insulting$	3045 3046 3047 3048 3049 3050
insults$	12728
integrated$	5915
intel	5881
intel$	12152
intell	4680 17151 12157 12200
intelligence$	16707 10888 17006 10890 17008 17029 10951 10981 17100 10990 17110 11066 11106 4867 11147 5882 12154 5884 6199 6213 6219
intend	4617
intended$	4987
intens	5018 5961
intensive$	11289 11384 6108
intent	4999
intent$	1302 1303 1304 1305 12385
intention$	10228 16346 16347 16348 16349 16350 16351
intentions$	10228 16346 16347 16348 16349 16350 16351
intents$	2994
interc	11054 6215
intercepted$	17171
intercourse$	11569
intere	4617
interest$	6594 6595 12729 13324 13649 13650 15158 15159 15160 15161 16162 16284 10228 16346 16347 16348 16349 16350 16351 16574 16668 16669 16670 16671 16672 16673 16674 10561 10562 10563 10564 10565 16905 16906 16907 16908 4626 4731 17202 12128 12129
interested$	3768 10040 10235 10465 16648 16716 10745 10826 16986
internally$	6048
internet$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 5314
interr	17085 11030
interrogate$	4866
interrogated$	17147
interrogateing$	4866
interrogates$	4866
interrupt$	12063 12071
interrupted$	12063 12071
interrupting$	12063 12071
interrupts$	12063 12071
interruptted$	12063 12071
interruptting$	12063 12071
interv	4812 5261
intervene$	16693 16890 16893 17295
intervened$	16571 16703
intervention$	6502 12620 14970 16133 17648 12046 12380
interventions$	6502 12620 14970 16133 3752 3753 3754 3755 12046
interview$	4866 5257
interviewd$	5257
interviewed$	9276 9277 9278 9279 9280 9281 9282 9283 4842 5247 5257
interviewing$	4866
interviews$	4866
intimate$	6889 703 704 705 706 7306
intimidate$	2138 2139 2140 5383 12071
intimidated$	2138 2139 2140 15690 5383 12071
intimidates$	2138 2139 2140 5383 12071
intimidating$	12480 12481 12482 12483 12484 2138 2139 2140 15094 5383 5564 5713 12071 6159
into	4593 5113 5883
into$	12448 12506 12683 12730 12731 12733 12735 12868 6815 6816 6817 6819 7000 7001 7002 13326 7328 7329 7330 13641 13645 13687 13717 1506 7778 7795 13918 13919 7805 7806 7808 7829 7850 7851 7852 7853 14169 14170 14171 14172 14174 14175 14176 14307 14445 14446 14447 14448 14449 8495 8496 8835 15165 10989 4798 17209 11102 5262 6022 6078
introd	4946
inured$	3223 3224 3307
invariably$	6191
invest	10950 11002 4878 17299 5048 17599 5944 6097 6220
investigate$	16693 16893
investigating$	10950
investigation$	17051 17119 4831 17292 17297 12368
investigationies$	4831
investigations$	17051 4831 17292 17297
investigationy$	4831
investigators$	17067
invincible$	13670 6175
invitation$	13971 13972 13973 13974 13975 13976 13977 10018 3748 10020 3750 3751
invitations$	10018 3748 10020 3750 3751
invite$	12412 6296 44 323 324 340 341 342 343 344 345 346 347 6627 6628 852 853 7207 1253 1254 1255 1256 1257 7532 7533 1559 1560 1561 1562 5325 5330 5334
invited$	12412 6296 44 323 324 340 341 342 343 344 345 346 347 6627 6628 852 853 1253 1254 1255 1256 1257 7532 7533 13805 13806 1559 1560 1561 1562 5325 5330 5334
invites$	12412 6296 44 323 324 340 341 342 343 344 345 346 347 6627 6628 852 853 1253 1254 1255 1256 1257 7532 7533 1559 1560 1561 1562 5325 5330 5334
inviting$	12412 6296 44 323 324 340 341 342 343 344 345 346 347 6627 6628 852 853 1253 1254 1255 1256 1257 7532 7533 1559 1560 1561 1562 16353 16354 16355 5325 5330 5334 12059
involv	17206 17227 12190
involved$	12439 12447 533 534 535 536 537 538 539 540 13465 2187 2566 16304 16306 16394 16395 16400 16401 16402 16405 16406 16407 16408 16409 16410 16411 16412 16894 17062 11088 17238 11122 11150 5268 11666
involvement$	533 534 535 536 537 13309 2187 11105 11149 11666
involving$	17228
iq$	6228
irish$	3600 9878
iron$	15681 15682
irredeemable$	6164
irresponsible$	114 115 6407 1837 5279 5363 6153 6193
irresponsibly$	6117 6193
is	4646 10957 17498 5984
is$	6419 6425 382 383 567 6936 873 874 1022 7898 2054 2171 8468 8469 2199 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 8707 2461 2529 2540 2544 2554 2575 2580 8862 8867 2615 2634 2643 2644 2645 2646 2647 2648 8967 15184 15185 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 2902 2995 2996 2997 3002 3274 3301 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 9727 9728 3519 3535 15965 15968 3592 3604 16031 9943 3701 3738 10023 10143 4021 10314 4089 4090 10500 10511 4328 4329 10611 10632 4424 10755 4492 4493 16917 16940 4604 10902 17055 10939 10967 11049 11060 17190 11079 4849 11184 11308 5123 11464 5220 5253 5296 5309 5323 5362 5425 5427 5432 5479 5487 5506 5519 5542 5559 5561 5570 5571 5631 5659 11959 12007 12008 5825 5852 12189 6008 6013 6015 6018 6019 6048 6050 6073 6081 6094 6095 6100 6110
island$	12034
isolated$	404 405 406 407 8500 8501 8502 8503
isolation$	13415 13416 1119 14621 16421 5140 11701
iss$	6108
issu	4703
issue$	14391 15050 4613 10885 4615 4956 5002 11666 11836 12302
issued$	4613 10885 4615 17004 11064 11164 4956
issues$	15050 4613 10885 4615 10924 4956 5002 11666 11836 12302
issuing$	4613 10885 4615 4956
it$	12413 13058 13129 13233 13234 13239 7201 947 7240 13365 7254 13402 7357 7428 13573 7491 13610 13611 13665 13674 7617 1417 13839 13920 14011 1627 1628 14047 7933 14080 8049 8683 2480 14914 2682 15109 9001 15549 9495 15614 9499 9588 9612 9636 15754 15755 15756 15757 15758 3810 16224 16409 16410 16411 16412 16424 16441 10382 16503 10449 10450 4229 4230 16697 16706 10693 10701 10702 10704 4441 4442 16877 16878 10793 10816 11599 11816 12120
itch$	1451 1452 1453 1454
itched$	1451 1452 1453 1454
itches$	1451 1452 1453 1454
itching$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 1451 1452 1453 1454 5336
itchy$	8699
its$	6790 12939 891 7165 1025 1027 1266 7562 8211 9074 16501 10616 10627 10705 10725 10729 10731 16850 16851 10736 10738 10739 16862 16884 10769 10805 10806 16930 4552 10824 10832 10833 10914 4802 11305 11503 5805 12110 5853 5863 5890
itself$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 16738 10766 11546 11576 11577 11625 11918 11919
jacket$	16039 16067 16068 16069 16078 12027 12032 12040
jackets$	16039 9925 9926 16067 16068 16069 16070 16071 16078 12027 12032 12040
jail	11459 11533
jail$	16331 17551 17576 17650 5488
jailbait$	6149
jailed	17558
jailed$	17271 11523
jailer$	13374
jailers$	13374
jamaican$	3600 9878
january$	12944
jaundice$	6232
jaw$	17505 17506
jaws$	13894 13897 17505
jealous$	6161
jeans$	9925 9926 16067 16068 16069 16084 16085 16086 9970 3700 16092 12027 12032 5772
jekyll$	2501
jeopardise$	10 5275 5276
jeopardised$	10 5275 5276
jeopardises$	10 5275 5276
jeopardising$	10 5275 5276
jeopardize$	10 5275 5276
jeopardized$	10 5275 5276
jeopardizes$	10 5275 5276
jeopardizing$	10 5275 5276
jeopardy$	12388 12389 12399 11228
jewellery$	16067 16068 16069 12027 12032
job	17556
job$	13523 13524 13525 13526 13527 13528 16469 16578 16579 16580 16581 16594 16595 16596 16597 16598 16599 16600 16601 16602 16603 16731 16735 16743 16964 16965 16966 16967 16968 17051 12107 12148
jobs$	16594 16595 16596 16597 16598 16599 16600 16601 16602 16603 16964 16965 16966 16967 16968 17051 12148
jobsworth$	6193
jobsworths$	6193
joggers$	16067 16068 16069 16070 16071 16084 16085 16086 9970 3700 16089 12027 12032 5772
join$	12808 12837 16193
joined$	1044 1045
joint	5041 5961
joint$	11312 5915
jointly$	1009 5335
joke$	14746 14747 12106
joker$	11758
jokers$	11758
journe	17175
judge$	15180 15181 15424 9310 9311 9312 9313 9367 3124 9396 9397 9398 15952 16890 4930 5252
judged$	6410 2614 2631 9276 9277 9278 9279 9280 9281 9282 9283
judgement$	148 149 150 151 7266 13621 14069 14070 14071 14072 14073 14074 14075 14076 14267 11618 12107
judges$	4930
judging$	9310 9311 9312 9313 3124 9396 9397 9398
judgment$	148 149 150 151 13621 14267 11618 12107
july$	12944
jump$	7302 1524 1525 1526 1527 1528 1529 1594 1595 1596 2132 2133 4571
jumped$	1524 1525 1526 1527 1528 1529 1594 1595 1596 2132 2133 4571
jumper$	16067 16068 16069 12032
jumpers$	9925 9926 16067 16068 16069 12032
jumping$	7302 1524 1525 1526 1527 1528 1529 4571
jumpped$	1524 1525 1526 1527 1528 1529 4571
jumpping$	1524 1525 1526 1527 1528 1529 4571
jumps$	1524 1525 1526 1527 1528 1529 1594 1595 1596 2132 2133 4571
june$	12944
jungle$	15748
junkie$	6142
junkies$	6142
just$	6431 6491 6495 721 7015 7019 845 1005 1010 7489 7620 7621 1621 1622 14274 14275 14276 14277 2682 3319 3811 3847 3848 3849 3850 3989 4263 4264 5778
justice$	15096 15097 10395 17310 17311 17492 17642 17643 11531 17649
justification$	12105
justified$	17388 11765
juvenile$	5420 5423 5433 6178
juveniles$	6178
keen$	314 315 320 462 463 464 497 498 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 7868 13986 13987 13988 13989 1602 1603 1604 1605 1606 1607 1801 1802 1803 1804 4455 4456 10831 16986 17044 5336
keens$	17044
keep	11082 5008 5055
keep$	64 12591 6519 12651 6557 12682 6660 6701 12837 12839 12840 6800 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 7047 13215 7099 7100 912 913 7224 954 7226 7227 7228 7271 7272 7273 7274 7275 1237 7544 7547 13985 13990 7997 14120 14133 14134 14226 1939 1943 1957 14375 14384 2122 8455 15424 9343 9344 9345 9348 9349 9351 9352 9355 9401 9417 15833 15834 15952 16165 16171 16185 16464 4148 4149 4150 4554 4590 4612 4752 17388 5004 5292 12051
keeped$	12591
keeping$	12591 12867 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 1939 1943 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 1958 9343 9344 9345 9348 9349 9351 9352 9355 9401 16746 4590 4752 5004 5292
keepped$	12591
keepping$	12591
keeps	5008
keeps$	12591 6520 12651 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 912 913 1237 2123 8455 3622 4590 4752 11103 5004 5292
keg$	14801
kegs$	14801
kept$	12591 6521 12651 581 584 591 592 593 594 595 596 597 598 599 600 601 602 603 13130 13137 13145 13198 13199 7083 13201 13202 7089 819 820 7092 7093 13211 13212 13215 7099 7100 912 913 1237 8098 14302 8455 16297 16298 16299 16300 4066 16464 4148 4149 4150 16703 4432 4433 4590 17019 4752 17391 5058 5156 5292 12127
ketami	11362
ketamine$	13427 17479 11371 17489 17491 6028
key	10966 17363
key$	10736 10873 17063 17083 17302 17307 17537 5469 5917 5920 5922 5923
keyworker$	5108
kg$	17470
kick$	6361 91 6364 1445 1446 1447 1448 1449 1450 14771 16192 4471 17585 5566
kicked	5198
kicked$	1445 1446 1447 1448 1449 1450 4471 17585 5198 11469 5199 5566
kicking$	1445 1446 1447 1448 1449 1450 14160 8585 14759 14760 15708 4471 5566
kickked$	4471
kickking$	4471
kicks$	12887 14012 4471 17585 11629 5566
kid$	2363 14778 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15209 3003 3004 15448 15776 15862 15863 15864 15865 11669 11676 11687 11756 11829
kidney	11350 17468
kidney$	17467
kids$	14526 14536 14537 14538 14539 14577 14579 14588 14589 14590 14591 14596 14599 2363 14778 2430 2431 2432 2433 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 15085 15209 2879 15280 15286 15287 15288 15289 15290 15367 3003 3004 15406 15407 15412 15413 15414 15415 15431 15433 15434 15435 15436 15437 15438 15446 15669 15672 15673 15776 15862 15863 15864 15865 11559 11669 11676 11687 11756 11779 11829 11876 11909
kill	5990
killed	17584
kilo$	17470
kilos$	17470
kind$	12468 13612 14524 2383 2385 2386 2387 15551 15552 15553 9578 16038
kingpin$	6134 6140
kingpins$	6134 6140
kings$	14879
kinshi	5208
kinship$	11479
kiss$	12683
kissed$	6585 13063
kissing$	13100
kitche	11501
kitchen$	17618
kitted$	3657 3658 3659 5755
knack$	1228 1229
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12661 12662 275 276 277 278 279 6551 6552 326 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1200 13941 1653 1654 1655 1656 1657 1658 1766 1844 8116 8117 2723 2724 2732 2733 2734 2735 2794 2796 2797 2798 2799 2886 3231 3232 3233 3234 3235 3236 3237 3238 3351 3352 3353 3354 3371 3372 3373 3374 3375 3376 3377 3378 3379 3380 3381 3382 3383 3418 3509 3510 3511 16439 4224 4225
knife	17658
knife$	12852 12921 13422 13921 13923 8314 8315 8376 8377 8378 16418 11069 4949 4964 11236 11521 17645 17655
knives	16999 17009 17211 17254 17274 4947
knives$	12850 13422 8376 8377 8378 14938 15611 9496 16417 4631 17199 17220 17221 11218 11614
knock$	2121 2135 2136 15708 17191
knocked$	2121 2135 2136 10021
knocking$	2121 2135 2136
knockked$	2121 2135 2136
knockking$	2121 2135 2136
knocks$	2121 2135 2136 15750
know	4653 4669 4677 4744
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12661 12662 275 276 277 278 279 6551 6552 326 12726 6887 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 13644 1653 1654 1655 1656 1657 1658 1766 8105 8106 1844 8116 8117 8123 8124 8682 2412 2495 14940 2723 2724 2725 2726 2732 2733 2734 2735 2760 2794 15183 2796 2797 2798 2799 2886 3066 3067 3068 3075 3231 3232 3233 3234 3235 3236 3237 3238 3351 3352 3353 3354 3371 3372 3373 3374 3375 3376 3377 3378 3379 3380 3381 3382 3383 3418 15827 15828 3509 3510 3511 15918 15950 10282 16439 16564 16565 10607 10608 10609 10866 16987 17025 4648 4655 4660 4675 11016 4789 4844 11156
knowed$	2886
knowing$	6500 230 326 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 13941 1766 2804 2886 15598 3239 9512 9513 9514 10866 11893 11902 11935
knowingly$	13095 13096 709 13119 11591 11592 5322 6127
knowledge$	2767 2769 15189 9241 15359 9261 15379 9357 3087 3088 9360 15745 9776
knowledgeable$	2804 15598
known	4714 10985 10986 17144 4812 4815
known$	12474 238 264 7404 1184 1185 8105 8106 14224 8123 8124 14268 14269 8153 8154 14481 14509 14510 14511 14512 2309 2310 2311 2312 2313 2314 2315 2316 8750 2708 8980 8981 2886 10368 4224 4225 17021 4646 17132 11086 17204 4823 4847 4850 4875 5248 5381 5420 5424 5433 5613 5917 5920 5922
knows	4744
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12661 12662 275 276 277 278 279 6551 6552 326 1067 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1653 1654 1655 1656 1657 1658 1766 1844 8116 8117 2495 2723 2724 2725 2726 2732 2733 2734 2735 2761 2772 2794 2796 2797 2798 2799 2886 3066 3067 3068 3076 3231 3232 3233 3234 3235 3236 3237 3238 3351 3352 3353 3354 3371 3372 3373 3374 3375 3376 3377 3378 3379 3380 3381 3382 3383 3418 3509 3510 3511 16439 16987 4789 11156
knuckle$	16007
knuckles$	16007
kudos$	14460 14493
kurdish$	3600 9878
label$	12042
labelling$	16969 16970 16971 16972
labels$	14938 12027 12042
labour$	11815
lac$	5605 5606 6165
lack$	109 1234 1235 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2574 2695 4517 10789 10790 10791 5347 5372 5392 5443
lackadaisical$	16749 6193
lacked$	1234 1235 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 5347 5372 5392 5443 5554
lackey$	6134
lackeys$	6134
lacking$	1234 1235 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 16872 16873 16874 16875 5347 5372 5392 5443
lacks$	1234 1235 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 5347 5372 5392 5443 5554 5603
lad	17265
lad$	13633 14615 14616 2363 14778 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 3003 3004 11515 11675 11687 11699 11756 11829 11906 11986 12009
ladies$	2940 3023 15812 3493 15882
lads	10872 17089 10983 11007 17130 17175 17176 17178 11093 17219 4859 11142 4883 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 5057 5925 12217
lads$	12503 12684 12710 12713 12734 384 12797 6684 414 452 12946 12978 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 13485 13490 13491 13492 13493 13494 13495 7394 7434 13619 13620 13634 13643 1331 1332 1334 7655 13808 13832 7743 13873 13876 7984 7995 7996 8058 8066 14202 1846 8156 8319 14470 14477 14500 14517 8402 8438 2168 2169 2170 2175 14577 14579 2198 14596 14599 14600 14615 14616 14696 2362 2363 14778 2430 2431 2432 2433 14861 14890 14891 14892 14893 14927 14996 15024 15025 15026 15027 15028 15029 15040 2663 15058 15120 15121 15122 15123 9127 2865 2879 9212 9213 9214 9215 3003 3004 15431 15693 3553 16009 3655 3705 3706 16113 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 10180 16308 10192 4007 10283 10284 4016 10288 10299 16472 10656 16793 16844 10844 17210 4854 4856 4868 17257 17259 11154 4922 17361 17394 11675 11687 11699 11746 11756 11779 11829 5567 5568 11906 11986
lady$	2909 15299 15300 15301
lager$	17483
laid$	67
lair$	13894
lairy$	6152
lambs$	15775
lame$	16749
lamentable$	6193
land$	0 1 3318
landded$	0 1
landding$	0 1
landed$	0 1 12410 6294 13383 3318
landing$	0 1
landlord$	13781 1401 10382 10387 10388 4126 16909 10819 16976 16977 17566 5864
landlords$	17091
lands$	0 1 3318
landscape$	14581 14840
language$	11340
lank$	5734
lanky$	9897 6182
lap$	886 1662
laped$	886 1662
laping$	886 1662
lapped$	886 1662
lapping$	886 1662
laps$	886 1662
large$	9858 9860 10999 4729 5690 6182
largely$	1009 4492 4493 5852
larger$	5690
lashes$	12000 12006 12013 12027
lass$	11906
lasses$	11906
last$	10298 5139
late$	13589 2682 16385 16386 16387 16420 16636 16637 16638 16812 16887 10771 17477
laugh$	6367 13509 14009 14013 2029
laughable$	16749
laughed$	2029
laughhed$	2029
laughhing$	2029
laughing$	2029
laughs$	14010 14012 2029
launderette$	17603
law	11516
law$	2286 2287 2288 2289 2297 2300 14713 2465 9625 3360 17633 5897
lawless$	5558 11830 6161
lawlessness$	2212 2213 15056 15057 11839
lax$	1065 4357 4358 4359 4360 16812 16872 16873 16874 16875 10771 5836
lay$	67 6679 6680 6681 6682 1362 14788 5945
layabout$	6132
layabouts$	6132
laying$	67
lays$	67 14788 14789
lazily$	6193
laziness$	2212 2213 15056 15057 11839 6193
lazy$	4357 4358 4359 4360 10771 5744 5836 6161 6193
lead	4909 12233
lead$	12400 297 298 299 300 301 302 352 353 354 1163 1164 1165 1166 1479 1480 1481 1482 2220 2221 2222 2223 14720 2349 2350 2351 2928 2929 2930 2931 2932 3447 16574 11169 5961
leadded$	2220 2221 2222 2223 3447
leadding$	2220 2221 2222 2223 3447
leaded$	2220 2221 2222 2223 3447
leader	10966 4921 17363 5057 12200
leader$	14813 17083 17197 17232 17302 11666 11683
leaders$	14813 17033 17197 17232 17302 11192 11666 11683
leadership$	16668 16669 16670 16671 16672 16673 16674 4484 4485 4486 4487 16905 16906 16907 16908 11306 11666 5804 12107 12129
leadin	17048
leading$	297 298 299 300 301 302 2220 2221 2222 2223 2928 2929 2930 2931 2932 3447 9811 17063 11203
leads	17048
leads$	297 298 299 300 301 302 352 353 354 13314 13315 13316 1163 1164 1165 1166 1479 1480 1481 1482 14045 2220 2221 2222 2223 2349 2350 2351 2928 2929 2930 2931 2932 3447 17075 5961
league$	10814
lean$	5690
leap$	1524 1525 1526 1527 1528 1529 1594 1595 1596
leaped$	1524 1525 1526 1527 1528 1529 1594 1595 1596
leaping$	1524 1525 1526 1527 1528 1529
leapped$	1524 1525 1526 1527 1528 1529
leapping$	1524 1525 1526 1527 1528 1529
leaps$	1524 1525 1526 1527 1528 1529
leapt$	1524 1525 1526 1527 1528 1529 1594 1595 1596
learn	16998 10900 4653 4674 4677 10992 4809 4817 4829 11100
learn$	197 12772 8003 1733 1734 1735 1736 8118 8119 8120 8121 8122 8123 8124 1979 14375 14978 16165 16171 16185 16235 16236 16237 16238 16287 16890 17017 4648 4660 12051
learned$	13368 13369 7361 1091 8118 8119 8120 8121 8122 8123 8124 3080 16297 16298 16299 16300 17094
learning$	185 8118 8119 8120 8121 8122 17520 11406 17540 5980 6011 6042 6044
learns$	16287 16309 16310 16311 16312
learnt$	13368 13369 7361 1091 8118 8119 8120 8121 8122 8123 8124 3081 16297 16298 16299 16300
least$	14902 10372 10553 5668
leave	17061 17573
leave$	0 1 6274 6306 12424 12425 12426 12427 12428 12429 12430 43 47 48 50 78 79 80 12520 12549 12716 12772 12808 12837 12839 12840 12841 6727 608 609 13179 1192 1205 13654 13655 13694 13699 1338 7910 7911 7912 7913 7914 1689 1690 1691 14112 14120 14133 14134 14203 14226 14297 3461 3546 16165 16171 16185 16193 4306 4307 4308 4309 4310 4311 4312 4313 4314 4524 4525 17430 5218 12051 5859
leaved$	6306 12424 12425 12426 12427 12428 12429 3461
leaves$	0 1 6274 6306 12424 12425 12426 12427 12428 12429 47 48 50 78 79 80 608 609 1205 1689 1690 1691 14228 3461 4306 4307 4308 4309 4310 4311 4312 4313 4314 4524 4525 17430 5218 5262 5859 6078
leaving$	0 1 6306 12424 12425 12426 12427 12428 12429 47 48 50 78 79 80 608 609 1205 1689 1690 1691 3461 4306 4307 4308 4309 4310 4311 4312 4313 4314 4524 4525 5218 5859 12182 6078
lecturing$	9316
led	12153
led$	12400 12410 6294 12430 12439 297 298 299 300 301 302 352 353 354 13314 13315 13316 13383 1163 1164 1165 1166 1479 1480 1481 1482 14045 14228 14229 14230 2220 2221 2222 2223 2349 2350 2351 15629 3447 10922 11138 11854 12084
left	17558 11447
left$	0 1 6274 6306 12424 12425 12426 12427 12428 12429 12430 43 47 48 50 78 79 80 12861 13137 13145 7086 13352 1205 1689 1690 1691 8100 14228 8134 14298 14309 2803 9234 9235 9416 3146 3147 3148 3149 3150 9422 9696 3461 3546 9836 3566 3567 3568 4306 4307 4308 4309 4310 4311 4312 4313 4314 4524 4525 17564 5218 5262 12114 12127 5859 12189 6078
leg$	16007 17466 17505 17506
legal$	11453
leggings$	9925 9926 16064 16065 16067 16068 16069 16084 16085 16086 16092 12027 12032
legs$	12746 12747 14899 16007 17466 17505
lend$	8072
length$	9887 16978
lenient$	16812
less	4982
less$	7096 7097 7278 7284 14122 1857 8442 9166 3211 3212 3213 3214 16221 16222 16223 16577 4826 4853 4974 4978 5653
lesson	11424
lesson$	185 187 188 13479 16413 16414 16415 16454 16455 16456 17535
lessons$	185 187 188 13479 14622 15065 9452 16454 16455 16456 17525 17531 17535 17539 17541 17542 11566 12325
let	4605 4636 4885
let$	51 52 53 54 55 56 294 295 296 6774 6775 6776 6777 6778 6779 6780 6781 13137 13154 13155 13156 13168 13277 930 1029 13463 13523 13524 13525 13526 13527 13528 1437 1438 1439 13985 13990 1773 1774 1775 1776 1777 8072 14298 16165 16171 16185 16420 16709 16710 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 4388 4389 4390 4391 4392 10664 10665 4426 4524 4525 4545 4546 4547 4612 4634 4635 4682 12051 5859
lethal$	5419
leting$	4634 4635
lets$	51 52 53 54 55 56 294 295 296 13277 930 1029 1437 1438 1439 1773 1774 1775 1776 1777 16420 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 4388 4389 4390 4391 4426 4524 4525 4545 4546 4547 4634 4635 4682 5859
letter	17397
letter$	16707 16822 16825 16827 16828 17398 12119
letters$	16707 16822 16827 16828 16877 16878 17398 12119 12120
letting$	51 52 53 54 55 56 294 295 296 1437 1438 1439 1773 1774 1775 1776 1777 16420 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4386 4387 4388 4389 4390 4391 4426 4524 4525 4545 4546 4547 5859
leukae	6233
level	4982
level$	8638 14922 14923 14924 14925 2833 15551 15552 15553 16997 17458 5158 12204 12338
levels$	15551 15552 15553 16997 12204
liabilities$	8905
liability$	2286 8557 2287 8558 2288 8559 2289 8560 8905
liaison$	11569
liaisons$	11569
liar$	14669 14670 14671 14672 14779 14780 14814 11703 11704 11758
liars$	14669 14670 14671 14672 14779 14780 14814 11703 11704 11758 12096
liberty$	17594
library$	10382 10387 10388 4126 16909 10819 16976 16977
licence$	17652 17654 12384
licences$	17654
lie$	6679 6680 6681 6682 1176 1179 1180 1181 13572 1362 14086 14089 14185 14201 1854 1855 1894 14753 14771 16191 10109 16416 16420 16445 16879 12063 12071 12121
lied$	1178 1179 1180 1181 1854 1855 1894 16391 16416 16439 4435
lies$	6679 6680 6681 6682 7160 1177 1179 1180 1181 1362 14089 1854 1855 1894 16416 16420 16439 16444 4435 16879 16917 12063 12071 12121
lieutenant$	12161
lieutenants$	12161
life	11438 17623
life$	6282 12833 6821 13380 13418 13601 7776 7807 13925 13938 1551 13953 13954 13955 13964 13969 13970 1633 14158 14177 14178 14179 14180 14181 14182 14183 14184 14188 8414 8433 8434 14931 15039 15101 15227 15278 15279 15298 15302 15316 15317 15318 15319 15320 9223 9224 9225 9226 9227 15345 15346 15347 15348 15349 15360 15361 15628 15740 15741 15749 9642 15769 15771 15789 15790 15791 15792 9773 9774 9780 15929 16334 11296 17464 17555 5282 11556 11666 11672 11831 12359
lifes$	11672
lifestyle$	3 4 5 6 7 8 9 6295 25 6313 12477 12486 12490 1261 1262 13964 13969 14460 14464 14465 14486 14707 15316 15317 15318 15319 15320 11550 11551 11556 11666 11692 11693 11743 11831 11934 6118
lifestyles$	12477 12490 15316 15317 15318 15319 15320 11550 11551 11743 11831 11934 6118
lifetimes$	15920 15921 15922
lift$	12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13100 13104 13450 13451 13452 13539 13540 13541 13542 13635 13982 13993 13994 13995 14519 15592 9533 15657 15659 10435
lifted	10877
lifted$	16541 16542 16543 10436 10456
lifts$	12708 12709 6602 6603 6604 6605 6606 6608 6609 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13100 13104 13635 13716 7824 13982 13993 13994 13995 8379 14519 15592 15657 15659
light$	13865 13937 8699 3614 16018 5524 5690 5710 5711 5718 5734
lighter$	3614 5710 5718
like	10913
like$	12996 12997 13127 13128 7255 1214 1215 7493 1471 7909 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 1739 1740 1741 1742 2072 2073 2074 2075 2108 2109 2114 2154 2155 2156 2157 8497 8574 8575 8576 8729 8730 8732 2462 2463 2464 2515 14956 2715 9086 2835 9111 9122 9123 9124 9125 9128 9129 9130 9131 2892 2893 2894 2989 9269 9270 9271 9272 9291 9292 9293 9614 9615 9616 9617 9618 3425 9738 9761 9762 9840 9841 9842 9987 3717 9989 9990 9997 10782 17015 17044 5344 5375 11666 5669 11949 11962 12026 12028
liked$	13127 13128 1214 1215 1217 1218 1219 1220 13609 7493 7494 7495 7496 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
likelihood$	10258 3988 4985
likely$	8444 8445 4607 4622 4810 4879 5424 5917
likes$	12996 12997 1214 1215 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 1739 1740 1741 1742 2072 2073 2074 2075 2108 2109 2114 2154 2155 2156 2157 3425 17044 11611 11612 5344 5375
liking$	1214 1215 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
limit$	13848
limited$	2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 14979 14980 14981 14982 2595 2691 2692 2693 2694 5372 5554
limits$	15635 15636 15637
line	5915
line$	12923 12934 12946 12947 12951 12953 12958 12959 12960 12961 12962 12966 12967 12968 13951 14082 7970 14089 14679 17059 17065 17220 17256 17321 11293 11558 12166 12231 6222
lined$	5047
lines	12200
lines$	12922 12940 12946 12947 12950 12952 12957 12966 12967 12968 13960 7903 14023 8556 14679 8661 15142 17059 11558
lingered$	13168
link	17025
link$	2121 16992 17194 5889
linked	4984
linked$	2187 4646 17036 4824 17238 11122 11130 17249 5268 11666
linking$	2121
links$	2124 2125 2187 16992 17194 11666
lion$	7777 7779 7780
lions$	7777 7782
lip$	13224 8456 14914 16007 10740 11786 5719
lippy$	6163
lips$	16007
lipstick$	16011 16012 16013 12006 12014
lisp	17456
list	10933 4673 4714 10985 4716 4812 17275
list$	17026 4640 17038 17050 10952 10959 4705 4708 10987 17113 17132 4748 17183 17185 17186 17192 11383 12171 12199
listed$	10987 4748 4762 4804
listen$	12772 12808 12916 13132 13133 13134 13135 13136 13137 14375 8303 8304 8305 8306 8307 16116 16165 16171 16185 16219 16220 16229 16230 16231 16235 16236 16237 16238 16287 16464 16514 10409 16576 16693 16890 16893 10900 12051 12052 12080
listened$	13132 13133 13134 13135 13136 13137 13145 13201 13202 14298 16297 16298 16299 16300 16464 16483 16499 16504 16507 16508 16510 16511 16512 16513 16514 16515 16516 16517 16571 16576 16703 16938 12080
listening$	13137 16164 16514 12081
listenned$	13137 16514
listenning$	13137 16514
listens$	13137 16229 16230 16231 16287 16309 16310 16311 16312 16514
listing$	10987 4748
listinged$	10987
listings$	10987
lists$	17026 10959 4705 4708 10987 17113 4748 17185 12171
lithium$	6243
litre$	11366
litres$	11366
little	4620
little$	62 103 107 110 7258 988 989 990 991 1186 7504 1404 1414 7854 7857 7936 8150 8256 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2195 2292 2322 2323 2325 2427 8766 2555 2556 2595 2691 2692 2693 2694 15104 9147 15278 15279 2963 3020 3037 9314 9451 9492 15672 15673 9660 9661 9695 15866 15869 3585 16056 3963 10243 3987 16636 16637 16638 10551 10556 10557 10558 4296 16687 16688 16887 16926 10891 5372 5396 5406 5433 5471 5493 5554 5603 5637 5733 5858
live	4620
live$	6436 12805 12808 12872 12883 13659 13660 1504 1505 2303 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2910 2928 2929 2930 2931 2932 9403 3134 3135 3442 9745 4070 10891 10934 11175 17463 17606 5355
lived$	13659 13660 1504 1505 9161 9162 2928 2929 2930 2931 2932 15376 3502 3503 3504 3532 3533 3534 4072 5220 5222 5231 5355 6085
lives$	6282 12496 12497 12498 12501 13380 13418 13659 13660 1504 1505 13938 1551 7823 14188 8414 8433 8434 2303 14714 15101 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 15298 15302 2928 15316 2929 15317 2930 15318 2931 15319 2932 15320 15512 15513 15514 15515 3134 3135 15628 3442 15835 15920 15921 15922 4071 5220 5221 5222 5355 11831 6085
living$	1504 1505 2815 2816 2817 2818 2819 2820 2910 2928 2929 2930 2931 2932 9403 15834 9773 17514 17569 17583 5220 5222 11501 17623 5355 6085
livs$	5222
llama$	14795
llamas$	14795
load$	14835 14836
loaf$	14069 14070 14071 14072 14073 14074 14075 14076
local	4620
local$	7404 2712 3577 16884 10891 5208 11655 5687
locat	17299
locate$	12183
location$	6582 6583 6584 10874 10969 4699 4743
locations$	10874
lock$	4902 17585
locked$	13264 11193 17312 11202 17585 5198 5199
locker$	17351
lockers$	11232 17351
locks$	17585 17604
locs$	12004 12006
locusts$	14849
lodged$	5222
lodgers$	9163 9164 9165
lodges$	5222
lodging$	5222
lodgings$	17569
lodgs$	5222
log	4673 4709 4716 4728 4754 12153
log$	16665 10959 17086 10970 4705 4708 10987 4743 11016 4748 4751 11023 4757 17165 17169 4788 17260 17264
loged$	10987 4748 4788
logged	4617 17117 4754 17144
logged$	17084 4718 4719 17128 17132 4762 17166 17179 17362 12167
loggerheads$	16424
loggin	4754
logging$	10987 4751 4757
logginged$	10987
loggings$	10987
loging$	4748
logo$	12027
logos$	12027
logs	4754
logs$	17068 10959 17086 10970 4705 4708 10987 4748 17165 17264
loiter$	11959
loitered$	11959
loitering$	11959
loiterred$	11959
loiterring$	11959
loiters$	11959
lone$	3577 5686
loner$	6145
loners$	6145
long$	9655 9730 10742 16887 5711 5733 5734 5742
longer$	9169 9174 9210 15392 9454 3184 3185 9468 9595 4853 11247
look$	6333 6656 6989 848 849 850 1081 1964 2745 9343 9344 9345 9348 9349 9351 9352 9355 3085 3094 9418 3156 9428 3408 3409 9745 3492 9837 3627 3628 3629 3716 3718 3719 16665 16693 4410 16891 16893 17180 5214 5632 5634 5716 5745
looked$	6990 848 849 850 8188 2697 3085 3094 9439 15559 15560 15561 15573 3492 3627 3628 3629 3716 3718 3719 16499 16504 16507 16508 16510 16511 16512 16513 16703 4410 16938 10881 4799 5048 5209 5632 5634 5716 5745 6261
looking$	848 849 850 7122 14152 14153 8349 2079 2080 2081 2082 2083 2084 8373 9013 9297 9333 9343 9344 9345 9348 9349 9351 9352 9355 3085 3094 15486 15494 15495 9438 15559 15560 15561 9453 15572 15632 15633 15634 15642 15657 15659 3430 15985 10309 4410 17044 17081 11970 11971 11979 11980 11984 12081 6084
lookings$	17044
lookked$	3085 3094
lookking$	3085 3094
lookout$	2291 15789 15790 15791 15792 16422 6208
lookouts$	2291 6208
looks$	12728 13175 13176 848 849 850 3085 3094 3408 3409 3492 15940 15941 16010 3627 3628 3629 3716 3718 3719 16110 4410 5214 5632 5634 5716 5745
loop$	11763
loops$	11763
loose$	6665 14918 14919 5441 5477 11766
lorry$	6589 13419
lose$	2962 9299 9300 9301 15419 15420 15421 9305 9306 9535 16193 5141 5232
loser$	14670 14671 14672 11703 11704
losers$	14670 14671 14672 11703 11704 6148
loses$	5141
losing	5082
losing$	3622 16629 16630 11353 5141 5232 6009
loss$	14785 16871 12282
losses$	14785
lost	5082 5169 17558
lost$	13594 13656 8541 8811 2542 2543 2962 3622 16420 16895 16896 16897 16898 11228 11353 5141 11488 5232 5416 5446 5480 12127 5857 6009
lot$	12672 907 7560 7561 13906 14523 14579 14599 2281 2711 15278 15279 2953 3022 15480 15488 15489 9574 16323 4351 4863 11160 11687 11779 11921
lots$	2281 2952 3625
loud$	5581
loudmouth$	6143
loudmouthed$	6152
loudmouths$	6143
lounge	11501
lounge$	3692 3693 3694 17618
lounges$	3692 3693 3694
lout$	11758 6132
loutish$	6132 6161
louts$	14691 14692 14693 11758 6132
love$	685 686 687 688 689 690 691 692 693 694 695 1214 1215 1341 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 14956 5344 5375
loved$	1214 1215 1341 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
lover$	13084 13085 11584
lovers$	13084 13085 11584
loves$	685 686 687 688 689 1214 1215 1341 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
loving$	1214 1215 1341 1739 1740 1741 1742 2072 2073 2074 2075 2108 2154 2155 2156 2157 5344 5375
low$	7091 8470 8551 8573 2367 14895 14922 14923 14924 14925 14979 14980 14981 14982 2595 2607 2608 8885 8886 8887 8888 8889 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8902 8903 8904 2652 2653 2654 2655 3677 3679 16087 16093 5401 5477 5554 5603 12031 6230
lower	4982
lower$	2607 2608 6027
lowest$	2507 6061
lowlife$	6132
lowlifes$	6132
loyal$	2632 5890
loyalty$	6739 469 13339
luck$	13242 13891
lunch$	17626
lung	17468
lupus	11459 5999
lupus$	17576 12270
lurch$	16699
lure$	1096 1097 1098 1099 13996 14151 5283 5338
lured$	1096 1097 1098 1099 5283 5338 11648
lures$	1096 1097 1098 1099 5283 5338
luring$	1096 1097 1098 1099 5283 5338
lycra$	12027
lying$	1179 1180 1181 13712 1854 1855 1894 14697 14753 14759 14760 15754 15755 15756 15757 15758 16394 16395 16400 16401 16402 16403 16404 16405 16406 16407 16408 16409 16410 16411 16412 16420 4435 12063 6152
machet	17658
machete$	11521 17655
mad$	11776
madam$	11677
madams$	11677
made	17308
made$	47 48 50 133 134 136 137 138 12540 12564 177 6449 6450 6451 6452 6453 6454 6455 348 349 350 449 450 525 578 629 13137 791 796 892 7181 918 13314 13315 13316 943 7215 1028 7387 13510 13511 1155 1156 1175 1182 1183 1236 7657 1813 14228 1869 1996 2000 8308 8309 8310 14440 14458 2143 2162 2163 14562 2352 2353 2355 2392 2565 2907 3292 3293 15961 9870 10157 10159 10162 16313 16319 3938 10329 10380 10438 16643 16644 16645 16646 4280 4422 4423 4488 4591 4821 17215 11129 5077 11443 5390 5878 12189
magist	6102
magistrate$	5252
magistrates$	15096 15097 4930 17410 5252
magnet$	14806 2528 2545 2546 4888 12205
magnets$	14806 2528 2545 2546 4888 12205
mail	4703 4732
mail$	16860
mails$	16860
main	10966 17363
main$	16985 10873 17063 17083 17232 17302 17307 4921 5424 5469 5917 5920 5922 5923
maintained$	17391
maintenance$	11782
major$	5923
majority$	4863
make	4753
make$	47 48 50 134 136 137 138 12540 177 6449 6450 6451 6452 6453 6454 6455 6456 6457 6463 6464 6465 6466 6467 348 349 350 6661 449 450 525 12918 6802 578 629 791 796 892 7181 918 1028 1155 1156 1175 1182 1183 7456 1236 7656 8001 8006 1813 14228 1869 14375 1996 8268 8269 8270 2000 2143 2162 2163 2352 2353 2355 2907 15424 3112 3128 3396 15961 9889 16011 16012 16013 16031 16038 9933 9994 10157 10158 16284 16307 10191 16315 16319 16320 3938 16422 10437 4280 4422 4423 4591 10901 5025 5077 5390 12014 5878
maked$	348 349 350 892 918 1028 1155 1156 1175 1182 1183 1236 1996 2000 2143 2162 2163 15961 3938
maker$	11680 11684
makers$	11680 11684
makes$	6306 12424 12425 12426 12427 12428 12429 47 48 50 134 136 137 138 12540 348 349 350 449 450 578 629 791 796 892 7181 918 13314 13315 13316 1028 1155 1156 1175 1182 1183 1236 1813 14228 1869 1996 2000 8308 8309 8310 2143 2162 2163 2352 2353 2355 2907 15961 16031 10157 16319 3938 4280 4422 4423 4591 5077 5390 5878
makeup$	16011 16012 16013 16110 12006 12014 12027
making$	47 48 50 134 136 137 138 12541 12542 12543 177 6449 6450 6451 6452 6453 6454 6455 6456 12576 348 349 350 12757 12758 12759 12760 12761 12762 12763 12764 449 450 578 629 791 796 892 918 1028 13434 13435 13436 13437 13507 1155 1156 1175 1182 1183 1236 7508 1869 1996 2000 8316 8317 8318 2143 2162 2163 14607 2352 2353 2355 2907 15494 15495 3112 9415 15961 3938 16420 4280 16745 4422 4423 4591 5077 5390 11681 5878
maladaptive$	5281
maladjusted$	5558
male	5925 5931
male$	13054 8355 8389 9041 9044 9848 15966 15967 9851 15969 15970 3600 10904 4814 11708 11957 5687 5917
males$	12413 6565 6566 12684 12691 6578 6581 12702 12703 12710 12711 12713 12715 12722 12734 12928 12946 12978 6886 13007 13012 13013 13020 13023 13054 7422 7423 7424 7425 13634 13876 8342 14469 14483 8371 14489 14490 14509 14510 14511 14512 14517 14518 8402 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15120 15121 15122 15123 15490 4814 11554 11645 11708 11829 6177
malicious$	14561 5389 5504 6161
malign$	2204 2205 2206 5417
malnourished$	5708
malodorous$	6182
mam	5175 5185 11457 5190
mam$	5176 5188 11468
man	11543
man$	12413 6340 6342 6547 6565 6566 6570 12691 6575 6577 6578 6581 12702 12703 12707 12710 12713 12715 6616 12734 12737 6624 12878 12879 12880 12881 12946 12969 12970 12971 12972 6856 6857 6858 6859 12977 12978 12979 12982 13008 13020 13023 13054 13057 13067 13068 13075 13076 13080 13081 13103 13129 13327 13377 13420 13421 13430 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 13484 13486 7382 7407 7418 7419 7420 7421 7437 13558 13559 13560 13561 13562 13563 13564 13565 13566 13568 13619 13620 13633 13634 13636 13642 7535 13708 13723 13781 13782 1398 7734 7751 7762 7763 7765 7766 8024 8045 14194 14202 14323 8342 8371 14489 14490 14509 14510 14511 8670 14791 14927 15150 15178 15197 15198 15199 15200 15201 15202 15203 15205 2821 9096 15223 15260 15266 15268 2884 9159 15283 15284 2909 15299 15300 15301 15308 2922 2923 2940 2950 2951 2969 15373 2990 9267 15387 15403 15490 15500 15501 15502 9405 15624 15725 15726 15727 15728 15730 15733 15735 15737 15782 15875 15879 3493 15882 15886 15887 15888 15889 15936 9923 9932 10904 17610 17660 11554 11589 11613 11645 5489 5505 11903 11907
manage	10995 4929 5048
manage$	571 572 573 574 575 576 577 14674 14735 14736 14956 15068 2770 9042 9043 2773 2815 2816 2817 2818 2819 2820 2910 15424 9343 9344 9345 9348 9349 3079 9351 9352 9355 15474 3102 15491 15492 9379 3109 3110 9382 3117 3124 9396 9397 9398 3136 15533 3152 3442 16263 16696
managed$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 2910 3102 3117 3136 3152 3442 16339 16340 16341 16342 16343 4066 5039 5058 12084 6052
management$	8933 4484 4485 4486 4487 17427 5804 12107 12199
manager$	12748 10382 10387 10388 4126 10424 10425 16909 10819 16976 16977 17112
managers$	12748 10382 10387 10388 4126 16909 10819 16976 16977 17112
manages$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 2910 3102 3117 3136 3152 3442
managing$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 2910 9343 9344 9345 9348 9349 9351 9352 9355 3102 15494 15495 3117 3124 9396 9397 9398 3136 3152 3442
manbag$	12024 12027 6188
manbags$	12024 12027 6188
maneater$	11758 6149
maneaters$	11758 6149
manipulate$	2327 9003 5474 12071
manipulated$	12439 2327 5474 12071
manipulates$	2327 5474 12071
manipulating$	2327 5474 12071 6161
manipulative$	5564 6161
manipulativeness$	2212 2213 15056 15057 11839
manipulator$	11703
manipulators$	11703
manner$	2915 2916 2917 2918 2919 2920 2921 15365 15366 15940 15941
mannered$	11858 11859
manners$	14883 14884 14885 14886 14887 2553
many$	161 162 163 6480 6505 636 7992 8020 15152 15599 9803 10710 10711 10736 10737 11136
map	4645 12157
map$	4643 4644 4671 4687 4749 5888
mapped$	4643 4671 4687 4749 17179 5888
mapping$	4643 4671 4687 4749 5888
maps$	4643 4671 4687 4749 5888
march$	12944
mardy$	6152
marginalised$	5687
mark$	11793
marked$	17132 4762
marker$	11032 12177
markers$	11032 12177
market	11326
market$	5032 17443 17446
marks$	11793 12334
marria	17556
mask$	3691 16083 12027 12037
masked$	3691 12044
masking$	3691
maskked$	3691
maskking$	3691
masks$	16075 16076 16077 3691 16080 16083 12027 12037
massage$	4553
massive$	9875
master$	9638 15832
mastermind$	6134
masterminds$	6134
masters$	9638 15832
match	17025
match$	3337 9609 4603 10921 4795
matche	4666
matched$	16984 4603 10937 4795
matches$	4603
matching$	9953 4786 4795 5748 5761 12202 5977
matchs$	4795
mate$	8059 8067
materi	4617
material$	15680 17045
materialistic$	6161
mates$	6741 6742 6743 12941 13480 13481 13482 8059 8067
maths$	8507 12335 12337
matric	12157
matrix	12157
matrix$	17186 17192 12158
matted$	5734
matter$	375 13408 1365 1366 1367 1379 1380 9322 9323 9324 9326 10081 10082 10117 16284 10816 4600
matters$	15302 10693 4600
mattre	11489
mattress$	17606 11496
mature$	2804 2957 2961 2970 3116 9464 3206 3207 3208 3209 15598 3239 3494 9806 3560 3564 11952 11953 11954 6175
maturity$	2804 15221 2915 2916 2917 2918 2919 2920 2921 3036 6175
may	4607
may$	293 12944 8870 2845 3145 3151 3437 15918 3565 10898 4630 10977 4774 4898 4906 4924
mayhem$	14534 11646 11744
mdma	11362
mdma$	17479
me$	15643 12102
meal$	17626
meals$	17626 17629
mealy$	5533
mean$	12400 12430 14228 16031 10771 5481 5504 5713
meaningful$	10526 10527 10528 10529
means$	12400 12430 13315 13316 13880 14228 16031 4987
meant$	12853 12854 13315 13316 16439
measur	12233 12238
measure$	391 392 393 7238
meat$	12460 11828
mechanic$	12748 13091 13092 13093
mechanics$	12748 13091 13092 13093
meddle$	1467 1468 1469
meddled$	1467 1468 1469
meddles$	1467 1468 1469
meddling$	1467 1468 1469
media$	6881 6882 6883 6884 6885 13003 13004 13005 17142 11056 17333
medica	11356 6244
medical$	17456 17473 6031
medication$	17473 17491
medicine$	13744 12297
mediterranean$	3600 9876 9878 5713 12016
medium$	2607 2608 8885 8886 8887 8888 8889 8890 8891 8892 8893 8894 8895 8896 8897 8898 8899 8900 8902 8903 8904 3587 5690
meet$	12513 12520 12663 12664 12665 12667 6706 6707 6708 12837 12839 12840 12998 615 616 617 13065 13132 13133 13134 13135 13136 13203 13204 13205 7304 1044 1045 1151 7606 14425 14427 14433 14435 15786 15787 15788 16116 16165 16171 16185 16693 17082 17430 11593 12051
meeted$	1151
meetin	17175
meeting$	12614 12867 615 616 617 13065 13129 13132 13133 13134 13135 13136 13203 13204 13205 7304 1151 7574 7598 16454 16455 16456 17105 17427 12081 12182
meetings$	13129 16454 16455 16456 17427
meets$	615 616 617 1044 1045 1151 17145 17430
meetted$	1151
meetting$	1151
melato	6023
melatonin$	12294
meloterritorial$	6161
member	10872 16999 17000 10887 10895 4646 17089 10983 11007 17130 17139 17156 17159 17162 11046 17164 4778 4779 17175 17176 17178 11093 17219 17227 4845 4859 17265 4883 17282 17285 17290 11186 4921 11204 11213 17330 11214 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 5033 17426 17438 5057 17448 12157 12190 5925 12212 12217 12225 12237 12238
member$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 10173 10183 10195 10200 10201 10424 10425 17042 17238 17331 11543 11666 11741 11829
members$	192 384 6684 414 452 13094 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 7394 1331 1332 1334 7655 13832 7984 1846 8156 8438 2168 2169 2170 2175 2198 14626 14696 2362 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 2663 3553 3655 3705 3706 16242 16243 16244 16245 16246 10148 10149 10150 10165 4007 10283 10284 4016 10288 10634 17028 11026 4756 4782 17210 11116 17238 4856 17257 11154 4901 11192 4922 17331 17332 11219 17394 11287 17405 11304 11332 11335 11666 11741 11746 11829 5567 5568 12163 5910 5926
membership$	4646 11105 17222 11666
memory$	7480 1210 7482 1212 12311
men$	12413 6341 12557 6548 12666 6565 6566 12684 6568 6569 12688 12689 12691 6575 6577 6578 6581 12699 12702 12703 12707 12710 12711 12713 12715 12719 12721 12723 12724 6614 12732 12734 12736 12738 12739 6625 6626 6634 12755 12823 12828 12835 6741 6742 6743 12878 12879 12880 12881 12926 12927 12946 12969 12970 12971 12972 6856 6857 6858 6859 12977 12978 12979 12982 6886 13007 13010 13011 13015 13020 13023 13054 13057 13067 13070 13073 13074 13079 13080 13081 13091 13092 13093 13103 13105 13106 13107 6991 13129 13203 13204 13205 13324 13328 13341 13342 13343 13344 13345 13376 13420 13421 13429 13484 13485 13487 13490 13491 13492 13493 13494 13495 7382 7406 7408 7418 7419 7420 7421 7422 7423 7424 7425 7434 7436 13558 13559 13560 13561 13562 13563 13564 13565 13566 13568 13619 13620 13631 13634 13636 13638 7524 13643 7529 13649 13650 7535 13689 13691 13708 13709 13713 13715 13723 13780 13781 1397 1399 13855 7745 7746 7750 7752 13872 13873 13874 13875 13876 7762 7763 7765 7766 13920 13946 13947 13948 13949 13950 13982 13996 7926 14057 8025 8029 8046 14195 14202 14321 8342 14467 14473 14474 8371 14489 14490 14497 14498 14501 14502 8389 8390 8391 14509 14510 14511 14512 14515 14517 8402 8405 14791 14877 14881 14927 14934 14938 15106 15120 15121 15122 15123 15150 9041 9044 15166 15167 15168 15169 15170 15171 15172 15178 15197 15198 15199 15200 15201 15202 15203 15204 2821 9095 15228 15229 15243 15244 15248 15258 15266 15267 15268 2882 15283 15284 15303 2922 2923 2940 2950 2951 15345 15346 15347 15348 15349 2969 15358 15360 15361 2974 15371 9266 15386 9273 15393 15394 15395 15396 15397 15398 15399 15400 15401 3018 15454 15456 15490 15500 15501 15502 15620 15621 15624 15725 15726 15727 15728 15731 15736 9642 15769 15812 15826 15873 15874 15876 15877 15878 3493 15882 15886 15887 15888 15889 9780 3523 15915 9801 9802 3536 3537 3538 3539 15929 15936 3549 3550 3551 16047 16113 16157 11554 11556 11558 11589 11609 11613 11624 11645 11903 11907
menace$	2138 2139 2140 8514 2244 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 14643 14644 8528 8529 5383 11675 11703 11726 6159
menaced$	2138 2139 2140 5383
menaces$	2138 2139 2140 5383 11675 11703
menacing$	2138 2139 2140 5383 5713 11987 6159
mend$	467 16890
mended$	467 10101
mends$	467
meningitis$	6234
mental	11356 11358
mental$	17473 17475 11376 5110 11385 17556 11830 6230
mentality$	14926 11666 11674 11693 11787 11873 12139
mentally$	5596 5685
mentio	17078
mentor$	12313
mentoring$	185
merchant$	14808 14809
merchants$	14808 14809
mercy$	12431
merely$	3811 3989 4263 4264
merry$	8622
mess$	6674 1048 1049 1122 1123 1467 1468 1469 14177 14178 14179 14180 14181 14182 14183 14184 9789 16871 10759 11790
messag	17036 4732 4741 4783 11216
message$	12998 615 616 617 622 623 624 625 626 627 628 7304 1133 17318 11290 12119
messaged$	615 616 617 622 623 624 625 626 627 628 1044 1045 1133
messages$	12697 6594 6595 12728 615 616 617 13006 622 623 624 625 626 627 628 1133 13557 13861 10952 4683 17124 17125 4743 17172 17333 12119
messaging$	12614 615 616 617 622 623 624 625 626 627 628 7304 1133
messed$	1467 1468 1469 1532 1533 2637 8914 15724
messes$	1467 1468 1469
messing$	13815 13816 1467 1468 1469
messy$	5734
met	5191
met$	12603 12604 12613 12663 12664 12665 12667 615 616 617 13154 13155 13156 13168 1044 1045 13460 1151 13644 14220 14298 16703 4566 11169 11593
methad	6023
methadone$	12294
methyl	6023
methylphenidate$	12294
mice	5237
mice$	11508
micro$	5761
middle$	3603 3608 9900 11455
might	4607
might$	771 772 1092 1924 3437 4099 4100 4101 4102 4103 4593 10898 4630 4665 10977 4898
migrai	6233
migrant$	11818
migrants$	11818
milk$	982 983
milked$	982 983
milking$	982 983
milkked$	982 983
milkking$	982 983
milks$	982 983
million$	7991
millstone$	11758
millstones$	11758
mind$	6988 7305 1737 8009 14817 14926 15113 2915 2916 2917 2918 2919 2920 2921 15516 15784 9668 16338 16647 11787
minded$	6988 13198 13199 7083 11856 11863 12090
minder$	15449 15603 15604 15605 15606
minders$	15603 15604 15605 15606
minding$	7305 15568 15642 15643 15657 15659
mindless$	6152
minds$	14817 15113 15516 15784 9668 16338
mindset$	14926 11693 11787
mindsets$	14926 11787
mini$	9146 9695 16067 16068 16069 9975 5396 5637 12032 5768
miniature$	9695 5637
minimal$	14979 14980 14981 14982 2595 10551 5554
minimise$	921 2028 5331 12071
minimised$	921 2028 5331 12071
minimises$	921 2028 5331 12071
minimising$	921 2028 5331 12071
minimum$	16686
minion$	6134
minions$	6134
miniskirt$	6188
miniskirts$	6188
minor$	8637
minx$	11764
minxes$	11764
mirtazapine$	6243
misbehave$	6158
misbehaved$	6158
misbehaves$	6158
misbehaving$	6158
misbehaviour$	6158
miscar	6020
miscarriage$	12291
miscarried$	12291
mischief$	13341 13342 13343 13344 13345 13690 16423 11646 5413
miscreant$	6132
miscreants$	6132
miserable$	14531
misery$	13415 13416 1048 1049 14531
misfit$	14670 14671 14672 11703 11704
misfits$	14670 14671 14672 11703 11704 6148
misfortune$	13279 13280 13282 13283 1048 1049 13508
misfortunes$	13508
misguided$	5281
mishandle$	6196
mishandled$	6196
mishandles$	6196
mishandling$	6196
misjudgement$	4588 4589
misled$	12127
mismanage$	6196
mismanaged$	6196
mismanages$	6196
mismanaging$	6196
misper$	11564 11713
mispers$	11564 11713
miss$	12808 12837 12839 12840 12841 16193 16420 4465 4466 6054
missed$	16420 16831 16832 16833 16834 4465 4466 16895 16896 16897 16898 5845 6054
misses	5169
misses$	16420 4465 4466 6054
missing$	12480 12481 12482 12483 12484 12813 12876 12983 12984 12992 6876 6877 13713 14186 14542 14543 8880 2682 10092 16420 16462 4465 4466 11053 11564 6054
mistake$	1119 13742 14324 14325 14326 9126 2856 16822 4588 4589
mistaken$	15825 3438
mistakes$	1119 13624 13742 16822 4588 4589
misuse$	6307 12299
misuser$	14664 14665 11703
misusers$	14664 14665 11703
mix$	12808 13132 13133 13134 13135 13136 2121 2135 2136 15786 15787 15788 11690 11781
mixed$	6580 533 534 535 536 537 538 539 540 7744 1532 1533 2121 2135 2136 14979 14980 14981 14982 3578 3581 3597 3601 3606 3614 9899 9907 9908 9909 3640 3641 5718
mixes	17061
mixes$	2121 2135 2136 17048
mixing$	13132 13133 13134 13135 13136 2121 2135 2136
mixture$	11690
mob$	2189 2190 2281 2711 11673 5403
mobile$	10968 4759 17148 5904
mobiles$	10968 4759 17148
mobs$	2281
mock$	17516 6063 12337
mocks$	17516 12337
models$	16104
modern$	5543
modestly$	13206
modicum$	1406
modus$	5915 12197 6215
mohawk$	6183
mohawks$	6183
mohican$	6184
mohicans$	6184
molestation$	11448
mollycoddling$	15554 15568
moment$	7401 4937
moncler$	6187
money$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 6741 6742 6743 12885 12886 12887 6849 6850 6851 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13089 13131 13450 13451 13452 13509 13523 13524 13525 13526 13527 13528 13539 13540 13541 13542 13546 13547 13635 7529 7535 7612 13877 7824 13969 13982 13993 13994 13995 13996 14151 8344 14464 14465 14486 14492 8379 14519 14535 14938 15345 15346 15347 15348 15349 16155 16157 16862 10803 16930 17065 17199 11611 11649 5505 5540 12131
monito	4673 4754 11054 5048
monitor$	4655 4659 4736 17155 17165 17169 11058 4788 17260 12183
monitored$	4659 17084 11014 17132 17166 17171 11058 4788 17179
monitores$	4659
monitoring$	4659 4736 4784 17173 11058 11520 12206
monitors$	4659 4736 17165 11058
monkey$	16642 11764
monkeys$	11764
monster$	11677 11703
monsters$	11677 11703
month$	16413 16414 16415 12131 12341
months$	12131 12341
mood	11358
mood$	17475 5978 12287
moods$	12287
moody$	6161
moped	17130 11301
moped$	17418
moral$	8292
morals$	2553 15083 11748 11874
more	5883 5961
more$	6297 6298 6299 6300 6301 12789 7096 7097 13523 13524 13525 13526 13527 13528 1363 1364 1600 14122 14304 14317 2824 2825 2826 2827 2828 2829 2830 2831 2832 2840 2841 2842 2843 2861 2895 15391 15479 15488 15489 3210 9601 9699 9803 16484 16493 4474 4475 4476 4477 4478 10813 10815 4555 4556 4560 4706 11921 5917 5952
morning$	16413 16414 16415 17431 5094 5151
mornings$	5151
moron$	11758 6149
morons$	11758 6149
morphi	11369
morphine$	17486
most$	907 7236 1064 2201 2202 15152 15479 15597 15599 15627 9603 15815 9785 9815 3636 10016 3747 3749 4863 11160
mostly$	3701
moth$	1549
mother	11438 17557 11441 5175 5185 11457 5187 5190 5196 17586 17602 17608 11494
mother$	14008 2347 2348 8920 8921 15093 8986 2716 2717 9098 15282 2936 2945 9217 9218 9219 9220 9263 9264 9265 3478 3479 3480 3481 5162 5163 5164 17553 17555 11439 5171 5172 11445 5176 17567 17568 5183 5184 17579 17583 11467 11468 11475 5216 5217 17616 11878 5648 11940
mothered$	5648
mothering$	2836 2837 2838 15554 15559 15560 15561 15568 15643 5648
motherred$	5648
motherring$	5648
mothers$	12897 7709 14008 2347 2348 8920 8921 8986 2836 2837 2838 3478 3479 3480 3481 15876 10649 5183 11878 5648 11940
moths$	1549
motions$	16858
motivated$	2076 8861
motivation$	15083 11643 11874
mould	5237
mould$	17624 11508
mount	4753
moustache$	9914 11988 6183
moustaches$	9914 11988 6183
mousy$	5734
mouth$	7108 910 13363 13364 13894 13896 13898 13899 14807 2525 11785
mouthed$	7108 11803 11804 11852 11853
mouthhed$	7108
mouthhing$	7108
mouthing$	7108
mouths$	7108 13363 13364 14807
mouthy$	6161
mov	5055
move$	6733 6734 6735 7305 2455 2456 2457 2458 2459 2460 16165 16171 16185 16425 16890 17025 4975 17560 17573 12051 12323 12351
moved$	404 405 406 407 13264 2455 2456 2457 2458 2459 2460 16651 16652 10722 5058 17558 11442 11447 5220 5223
moveme	16999 17046 4714 10985 10986 11020 11025 17175 4791 12237
movements$	4696 17137 17142 17143 11027 11062
moves	6052
moves$	2455 2456 2457 2458 2459 2460 15187 17190 12323 12351
moving	17180
moving$	7305
mri$	17509
ms	11459
ms$	17576 12272
much$	105 907 7236 7279 7283 7354 1132 13606 7855 8798 9184 2954 2964 3021 9309 15488 15489 4352 10708 10709 4499 10794 4863 11160 11921 5743
muck$	14946
mug$	15660 11927 11928
mugged$	5272
mugger$	14670 14671 14672 11703 11704
muggers$	14670 14671 14672 11703 11704
mugs$	15660 15775 11927 11928
mugsho	5893
mugshot$	4661 12164
mugshots$	12164
mule$	14673 14947 14948 14949 11627 11705 11811 5541 11813
mules$	14673 14947 14948 14949 11627 11705 11811 11813
mulish$	6152
mullet$	6183
mullets$	6183
multi$	4085 4620
multiple$	636 10710 10711 11459 6233
multiply$	12558
mum	11438 17557 11441 5175 5185 11457 5187 5190 5196 17586 17602 17608 11494
mum$	14243 2347 2348 8920 8921 15093 8986 2716 2717 9099 2945 9217 9218 9219 9220 9263 9264 9265 3478 3479 3480 5162 5163 5164 17553 17555 11439 5171 5172 11445 5176 17567 17568 5183 5184 5188 17579 17583 5196 11467 11468 11475 5216 5217 17616 11878 11940
mummies$	11940
mums$	14243 2347 2348 8920 8921 8986 3478 3479 3480 5183 11878 11940
murder$	4628 17187 11175 5917
murders$	17187
murmur$	12274
muscle$	8467
muscly$	5690 6182
muscular$	5690 5999 6182
music$	13749
must	4905
must$	26 27 28 29 30 31 6560 1092 1221 1732 1836 1852 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1970 1983 2845 3005 3284 3285 15918 9820 4003 4004 4005 4006 10278 16879 4494 4496 4581 4774 4846 4924 5026 12121 5877
mystery$	1815 1818 1821 1822
nails$	15144 15684 15687 9925 9926 16078 12000 12006 5736
naive$	114 115 1837 15325 15326 15327 9291 9292 9293 9314 9482 9483 9484 9485 15773 16617 16618 5363 11916 6161
naivety$	12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 910 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534 13742 8111 1841 1842 8114 8207 1937 8209
naked$	6889 6900 13063 7306
naltrexone$	6243
name	4809 4817 4829 11100
name$	12475 12772 2371 8643 15270 15271 15272 15273 15310 15311 15312 9740 15858 9744 16921 17012 4647 11008 17126 17149 5024
named$	4797 5024 5258 5917
names	4617 4625 10933 4678 10949 10974 4714 10985 10986 17164 17274 17275
names$	16995 17012 17026 17027 17028 17030 4647 4649 17050 10952 10960 17079 4706 4733 11008 11019 17149 17181 5024 17447
naming	4809 4817 4829 11100
naming$	5024
nan	11438 17557 11441 5175 5185 11457 5187 5190 17602 17608 11494
nan$	14008 5162 17553 17555 5188 11468
nana	17608
nannies$	15603 15604 15605 15606
nanny$	15449 15603 15604 15605 15606
nannying$	15554 15568
nans$	14008
narcissist$	11703
narcissistic$	6161
narcissists$	11703
narcol	5999
narcolepsy$	12270
nasoga	5995
nasogastric$	12266
nastiness$	2212 2213 15056 15057 11839
nasty$	2380 8700 8815 5416 5504 6161
nation	11428
national$	17545 5905
natural$	13298 13299 5630
nature$	15190
naughtiest$	8471
naughty$	8481 5416 5558 5564 6161
ne$	2382
near	11071
near$	7792 4341 4342 4343 17141
nearby$	11053
nearly$	3448 3449 3591 5636 5665
neat$	3600 9878 5733 5734
neatly$	3598 5714
necessary$	4987
neck$	13929 15023 16007
necks$	13929 16007
neds$	6149
need	10913 17457 5121 11483
need$	26 27 28 29 30 32 977 978 1094 1583 1584 7861 1591 1592 1593 1683 7994 1732 1925 1950 1971 1975 2741 2742 2743 2846 15254 15330 15331 15332 3007 3030 9302 9332 3062 15485 3105 15546 15547 15548 3163 3164 3165 9437 3167 3168 3169 3170 9445 9446 9447 9448 9449 3180 3181 3182 15571 9455 9456 9457 9458 9459 9460 9461 15579 15581 9482 9483 9484 9485 9486 9487 9488 9489 3221 9518 9519 9520 9526 3256 3257 9529 3259 3260 3261 3262 9534 3264 9536 9537 3267 15658 9542 3278 3279 9551 3281 9553 9554 3284 3285 15676 15817 9702 15843 3540 9821 15961 4577 4583 17015 17044 4905 11392 17600 12251 12302 12313
needed$	13881 1583 1584 15485 3180 3181 3182 3221 9534 3264 9536 3278 3279 4092 4987 17388 6022 6032 6033 6034
needing$	2741 2742 2743 15641 9540
needless$	6368
needs	5121 6029
needs$	26 27 28 29 30 33 12555 12556 977 978 1583 1584 1732 1926 1951 1972 1976 14917 2741 2742 2743 3008 15485 3180 3181 3182 15571 9455 9456 3221 9534 3264 9536 3278 3279 15961 16801 4576 4582 17044 5079 5097 11392 5133 5150 12251 6022 12302 6032 6033 12313 12314 12317
needss$	12314
needy$	5558 6161
neer$	2382
neet	6058
neet$	12329 6168
neets$	6167
negative$	6407 14509 14510 14511 14512 2204 2205 2206 14993 14994 17208 5381 5417 5418 5516 5600
neglec	5198 11474 17601
neglect$	16721 4412 4413 16871 16925 17589 17590 17591 17593 5839 12132 12134 12344 6076
neglected$	4412 4413 11469 5837 5838 5839 12344 6076
neglectful$	6193
neglecting$	4412 4413 5838 5839
neglects$	4412 4413 5838 5839
negligence$	12134 6193
negligent$	6193
negligently$	6193
neighb	11261 12358
neighbourhood$	14714 14839 14840 4598 10870 10871 4602 10876 16998 10896 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 10988 4720 10994 4725 11003 17131 11021 4777 11135 4881 11158 11200 4967 4971 11243 17378
neighbours$	14709 14713 8656 8657 4979 11654 11655
neither$	931 1966 2048 3894 3899 3909 3921 4076 4183 10454 4184 10455 4185 4186 4187 10458 4195 4206 4207 4208 4209 4210 4211 4220 4231 4267 4273 4274 4275 4276
nerves$	3294
nest$	13834 13835 13836 13837 13838 2194 2281
nests$	2281
net$	16814
networ	17046 11093 17244 5033 17422 12237 12238
network$	12946 12964 12965 17031 17034 17059 17210 5028 11304 11558 5889 5969
networks$	17034 17059 11558
neurod	6227
never$	267 7038 7051 7052 7053 7054 784 956 1003 1847 1856 8157 1906 1907 1908 1909 1959 1960 1961 1962 1963 1965 1966 2032 8322 8323 3734 3736 3770 3771 3772 10044 3774 10054 3784 3785 3786 10058 10059 3797 3802 10074 10190 3920 10225 10226 3964 3968 16431 16432 10397 4130 4131 4132 4133 4134 4135 4136 4137 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 4199 4212 4267 4550 4551 4853 5143 5147 5365 5555 5653 5807 5808 6190
nevertheless$	12605 12609 7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7349
new	4620
new$	10891 11454
news$	14595 8818 8819 8820 16623 16624 10865
next	5047
next$	63 7172 7173 7174 7175 13475 2981 3222 9936 10566 16994 17132 17417 12171 12186
nice$	8479 2209
nicer$	7363 7364 7365
niche$	17150
nick$	14771
nickna	4625 4678 10949 4714 10985 10986
nicknames$	17028
nicotine$	17489
nigerian$	3600 9878
night$	12756 13592 14316 14544 14752 9915 10261 3992 10264 16413 16414 16415 17170 5041 17431 17487 17488 5120 6230
nightm	6230
nightmare$	14551 2286 8557 2287 8558 2288 8559 2289 8560 8905 11677 11758
nightmares$	8905 11677 11758
nights	11370
nights$	17487 5120
nike$	12027 5761 5764
nikes$	12027
nine$	14625
nines$	16112
nineteen$	13051 13053 696 13086 13087 15197 15198 15199 15200 15201 15202 9091 15239 15240 15241 15242 15243 15244 15245 15246 15247 15957 11903
nitrous$	11362
no$	103 110 12774 12847 12863 13140 13150 13181 7130 871 7146 897 13320 946 976 998 999 1007 1013 7362 7504 7510 7550 13697 7645 7646 1376 1419 1420 7854 1587 1588 1589 7918 7936 14115 14214 14249 8140 1871 1872 8150 14294 8256 8274 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2037 2038 2039 2040 2041 2042 2044 2045 2046 2047 2050 8540 2292 8569 2322 2323 2325 2338 2339 8633 8634 2373 2374 2375 2376 8702 8766 8767 2499 2502 2595 9012 2898 2903 9205 9206 2939 9274 9275 3031 3032 15529 9451 3183 3187 3188 3189 3190 3197 9473 9474 3263 3265 3266 9539 3272 3273 9549 3282 3283 3324 9658 9659 3389 3390 9680 3440 3516 3517 3518 15914 10032 16151 10084 10085 10086 10087 3841 3842 3843 3846 10124 3854 3855 3856 3857 3858 3859 3863 3864 3865 3869 3870 16265 16266 16267 16268 3885 3896 3897 3898 3900 3902 3903 3910 3912 3922 3924 3925 3927 10209 3957 10229 10232 10233 10234 3965 3966 3967 10244 3974 3975 3976 3977 3987 16431 16432 10318 10319 10320 10321 10325 4128 4152 4155 4157 4183 10454 4184 10455 4185 4186 4187 10458 4188 4190 4191 4192 4193 4195 4206 4207 4208 4209 4210 4211 4216 4217 4218 4219 4220 16613 4232 4244 10517 4251 4255 4256 4257 4258 4268 10551 10558 4290 4291 4292 4293 4294 4335 10698 5182 5226 17624 11510 5372 5448 5456 5477 5522 5554 5603 5657 5832 5834 5858 5917
nobody$	872 896 945 975 7268 2037 2038 2039 2040 2041 2042 2043 2045 2046 2047 2048 8701 15321 15589 3263 3265 15796 3439 3516 3517 3518 16150 3896 3897 3898 3899 3903 3909 3921 4127 4151 4156 4183 10454 4184 10455 4185 4186 4187 10458 4190 4191 4192 4193 4195 4216 4217 4218 4219 4220 16612 4231 4243 16633 4267 11925 5656 12050 5809
nomark$	6151
nomarks$	6151
nomina	11075 12157 12159
nominal$	17042 11066 11068 11069 17204 4836 17234 11310 11666 5891 12185 12191
nominals$	17032 11066 11069 17204 17234 11310 11666 6209
nominated$	4804
non	11426
non$	2293 2660 5177 5452 5454 5548 5549 5550 5551 5552
nonattendance$	17543
nonce$	15779
noncompliance$	6157
noncompliant$	6157
none$	770 786 931 1423 2048 2055 2056 2905 15321 9500 3230 15796 3894 3899 3903 3909 3921 4028 4029 4030 4076 4183 10454 4184 10455 4185 4186 4187 10458 4195 4206 4207 4208 4209 4210 4211 4220 4227 4228 4231 4243 16635 4267
nonengagement$	6157
nonetheless$	12605 12609 7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7349
nonexistent$	16872 16873 16874 16875
noose$	13895
normal$	8272 15032
normalise$	5331 5349
normalised$	5331 5349
normalises$	5331 5349
normalising$	5331 5349
north$	3681
nose$	1228 1229 13679 13680 13936 16007 17505 17506
noses$	13679 13680 13936 17505
not	11260
not$	12523 6416 6418 6492 6496 7037 7039 13161 7051 7052 7053 7054 784 13349 1018 1020 1021 1079 1082 7481 7483 7641 13760 13761 1432 1434 1590 7880 7881 7975 7976 1706 1707 1709 1712 1738 14133 14134 14227 1847 1856 8146 8171 8172 1959 1960 1961 1962 1963 1965 2049 8324 8325 2070 8442 2172 2208 14740 14743 8696 2440 2441 2442 2443 2444 2445 2446 2498 2541 8846 2576 8848 8849 8850 8851 8852 2590 8915 2866 2899 9172 9173 2906 9289 3024 3026 3027 3038 3061 3179 9469 9470 9471 9545 3277 3280 9557 9558 9559 9560 9561 9562 3302 3325 3327 3329 3336 3385 3386 9658 3410 3411 3431 3436 3474 3732 3733 10008 10009 10010 10011 10048 10052 10053 3797 3802 3830 3844 16265 16266 16267 16268 3895 3901 3911 3923 10223 10224 3956 3959 3964 16431 16432 4045 4046 10332 10333 10334 10335 10336 10364 10365 4129 10430 10431 4161 4162 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 4174 4175 10452 10453 4183 4184 4187 4194 4199 4203 4212 10484 10486 16629 16630 10524 10530 10531 4267 4281 4282 10599 4341 4342 4343 4355 10776 16915 16960 16961 16963 4853 5073 5143 5147 11430 5332 5555 5638 5639 5645 5653 5808 6007
note	4617 4673 4690 4716
note$	3720 3721 10866 10959 4705 4708 10987 11016 4748 4751 4757
noted$	3720 3721 17084 4718 4719 17179
noteed$	10987 4748
noteing$	4748
notes$	3720 3721 10959 4705 4708 10987 4748
nothing$	62 6334 65 12675 7129 7251 7252 7258 988 989 990 991 13478 1186 13662 8275 14786 2510 14912 2555 2556 14945 2963 3020 3037 15589 9492 9493 3304 3305 3406 3423 9697 16053 10006 16150 10039 10110 3840 3886 3887 3888 3889 3890 3891 3896 3897 3898 3931 3932 3933 3939 3940 3941 3942 3949 3950 10243 3978 3979 3980 3981 3982 3983 3984 3985 10302 16431 16432 16612 4226 16683 16684 16685 4302 4303 4304 16892 11925 5789 12082 12277
nothings$	14786
notice	11119 17397
notice$	14053 14054 14304 3720 3721 16574 16647 16668 16669 16670 16671 16672 16673 16674 17236 4852 17283 17287 17339 11271 17390 17398 17646
noticed$	12447 12476 13685 3720 3721
notices$	3720 3721 17283 17287 17339 11271 17390 17398
noticing$	3720 3721
notifi	17117
notified$	10965
notify	4732
notify$	4612 4634 4635
notifying$	4634 4635
notifys$	4634 4635
noting	4716
noting$	3720 3721 10866 10987 4751 4757
notinged$	10987
notings$	10987
notoriety$	13278 13488 14460 2434 2435 2436 2437 2438 2439 5494
notorious$	2309 2310 2311 2312 2313 2314 2315 2316 2708 5612 6166
nous$	2767 2769 9132 2862 11942
november$	12944
now$	14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14240 14241 15329 15390
nowhere$	8794 4349 11489 11783 5965
nucleus$	11741
nude$	6889 6900 6901 7306 13423
nudes$	6890 6891 6892 640 13036 656 657 658 659 13423 11568
nuisan	11161 11284
nuisance$	14682 14703 15094 16899 10880 17276 17277 17278 11171 17401 11703 11726 11747 5564 11884 12205
nuisances$	11703 11884 12205 6144
number	10985 4982
number$	6582 6583 6584 637 9365 15483 15818 4758 4828 11107
numbers$	6582 6583 6584 16862 16930 16932 16941 16942 10867 17263
numerous$	6505 636 10710 10711 10736
nurse	17498
nurse$	17480 5108 17497
nurture$	6060
nut$	14791 11929
nutcase$	11758 6149
nutcases$	11758 6149
nuts$	14791 11830 11929
nutter$	11703
nutters$	11703
obese	6005
obese$	12276 6182
obesit	6005
obesity$	12276
obey$	16165 16171 16185 12051
obeyed$	13145
object	4999 17439
object$	17425 11636
objected$	13319
objective$	17371 4987 17425
objectives$	17371
oblige$	13985 13990
oblivious$	111 112
obnoxious$	6161
observ	17193 5900
observation$	11024 12171 5901
observations$	11024
observe$	11058 4788 12183
observed$	12202 6207
observeed$	11058 4788
observeing$	11058
observes$	11058
obsessed$	678 679 680 681 682 683 684 2550 2551 5869
obsessive$	6227
obstreperous$	6152
obstructed$	12127
obstructive$	15060 15061 15062 15063 15064 11841 6161 6193
obtain	17308 17315 4954 5883 5924 5939
obtain$	13177 13178 4611 10928 4748 11330
obtained$	4611 10928 17094 4748 12178 12207
obtaining$	4611 10928 4748
obtains$	4611 10928 4748
obvious$	13298 13299 3877 4012 10736 16853 16854
obviously$	4017 10292 4043 4051 10322 4052 4053
occasion$	16413 16414 16415 16435
occasions$	14137
occupa	5177
occupation$	11448
ocd	6227
ocg	10917
ocg$	17034
ocgs$	17034
october$	12944
odd$	1815 1818 1821 1822 5713 6152
oddballs$	6148
odour$	11993
of	11089 5883 5968
of$	6379 6383 6385 6386 6413 6440 6652 6663 6664 6969 13241 7595 7658 8460 8465 14584 2199 8482 8552 8554 8555 2302 8604 14733 8662 8667 8695 8718 8722 8741 8757 8758 8777 8778 8797 8824 8845 14983 15022 8958 8966 8982 9071 9104 9180 9186 9187 9189 9190 9191 9211 9240 9254 9255 9256 9258 15378 9294 9472 9564 9565 9610 15742 9631 9632 9637 9676 9756 9758 9764 9796 15965 15968 3605 3607 9892 9896 16144 16273 16344 16345 4044 4051 10326 16471 10357 10358 10359 16539 10512 10601 10604 10621 16876 10788 10792 16914 10859 17001 10897 17020 10911 10915 17040 17049 17087 10972 10982 11010 17140 17141 4755 11031 11042 11055 17174 4797 11085 11099 17222 11109 11110 17237 11134 11141 11145 11159 11163 11239 11244 11256 4992 11269 11288 17418 17420 11337 11345 11403 11415 11463 11472 11473 11476 11477 5267 11657 11741 12008 12057 12074 12171 12186 5917 12190 12192 12214 12247 6022 6047 12376 12385
off	11329 5144
off$	6363 12510 12717 6610 6630 12988 12991 12995 7002 13225 13375 7259 7260 7261 7262 7322 7323 7324 13713 13714 13721 7794 7819 7943 14119 8042 14301 8300 8301 14487 14702 8589 8601 8602 14797 2468 8753 8783 2682 15459 15616 9581 9582 9583 9584 9585 15703 15704 15705 16102 16103 10094 16651 16652 10666 10667 10685 10686 10687 10688 10689 10690 10760 10761 17161 11092 17284 11168 4910 11374 17512 11396 11415 11565 11721 11837 12112
offen	17009 17054 17226 17227 17239 17240 17247 17248 17254 17266 17267 17268 17274 17454
offen$	17205
offenc	11096 4840 4861 11253 11539 11542
offence$	17187 17212 17213 11111 17230 11132 17370 17645 17654 17656 17657 17659 5927 12215 6269
offences$	17187 17212 17213 11111 11132 11245 17370 5040 17654 17656 17657 17659 12208 12215 6269
offend	16999 17046 17060 11075 4815 11088 17206 17211 17235 11161 17364 11253 11258 17402 11291 17408 11517 12159 12173 12190 12197 12212 12217 12225 12237 12238 6108 6222
offend$	12808 12837 12839 12840 12841 16193 16194 16205 10089 16416 16420 17184 17198 17214 17241 17242 11300 5915
offendded$	16420
offendding$	16420
offended$	16420 6268
offender$	13887 14509 14510 14511 14602 2219 14651 2306 14754 14755 14756 14757 14758 14779 14780 2484 2485 2486 2487 11066 11069 17204 17205 11106 11108 17234 11310 17582 11691 11757 11772 5891 12186 12193 5928 12379 6137
offenders$	13887 14509 14510 14511 14515 14602 2219 14651 2306 14754 14755 14756 14757 14758 14779 14780 2484 2485 2486 2487 17032 17204 17205 17234 11691 11757 11772 12163 12193 6137
offending$	12454 12921 12929 12932 12936 12938 13309 13921 13923 14330 14473 14707 8934 8935 8936 16420 10880 17062 11086 17205 4822 17243 17245 17276 17277 17278 11171 17324 17370 17373 17375 4989 11264 17385 5056 17492 17649 5421 11743 12215 5956 6107 6268
offends$	16416 16420 17184 17242 11300 6268
offens	11096 4840 4861 11253 11539 11542
offense$	17187 17212 17213 11111 11132 17370 17656 17657 17659 12215 6269
offenses$	17187 17212 17213 11111 11132 17370 5040 17656 17657 17659 12208 12215 6269
offensive$	17655 6161
offer$	639 7013 7014 13340 1031 1032 1033 1034 1036 1037 1038 1039 1040 13513 7865 7866 7867 13993 13994 13995 13996 14060 14382 14383 10012 10014 10015 16133 10018 3748 10020 3750 3751 16228 16234 16353 16354 16355 16373 16413 16414 16415 16454 16455 16456 16693 4361 4362 5306 5336 11641 11642 12059
offere	6029
offered$	12619 6536 6537 639 1031 1032 1033 1034 1036 1037 1038 1039 1040 13993 13994 13995 10012 10014 10015 16234 16643 16644 16645 16646 5306 5336
offering$	639 1031 1032 1033 1034 1036 1037 1038 1039 1040 16234 16353 16354 16355 5306 5336 12059
offerred$	639 1031 1032 1033 1034 1036 1037 1038 1039 1040 16234 5306 5336
offerring$	639 1031 1032 1033 1034 1036 1037 1038 1039 1040 16234 5306 5336
offers$	639 13340 1031 1032 1033 1034 1036 1037 1038 1039 1040 13513 13514 13993 13994 13995 14060 14382 14383 16133 10018 3748 10020 3750 3751 3752 3753 3754 3755 16228 16234 16454 16455 16456 4361 4362 5306 5336 11641 11642 12046
office	4598 10870 10871 4602 10876 16998 10896 10905 10906 10907 4637 4638 4639 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 10995 4725 11003 11004 17131 11021 4770 4777 11051 4792 11135 4872 11143 4881 11158 11200 4967 4971 11243 11519 11543
office$	10382 10387 10388 4126 16909 10819 16976 16977 17112 17121 17562 5864
officer$	10424 10425 10869 16988 16993 4614 17005 17007 17022 17023 17024 10908 10909 10910 17037 4650 10927 17067 4681 10953 10956 4688 10962 10964 17088 17092 17093 17095 17105 10991 17109 17111 17120 4734 4735 17138 11041 4774 11048 17168 4787 4793 4794 17252 11152 4917 17317 4935 11238 11242 17360 5050 5052 11324 5059 17660 5864 5880
officers$	13023 14529 8413 15876 15877 15962 15963 10869 16988 16993 10883 4614 17003 17005 17007 17013 17014 4627 17022 17023 17024 10908 10909 10910 4642 17037 4650 10927 17067 4681 10953 10956 4688 10962 10964 17088 17091 17092 17093 17095 17105 10991 17109 17111 17112 17114 17120 4734 4735 17129 11018 17138 17147 11041 4774 11048 17168 17171 4787 4793 4794 17230 11123 17252 11152 11182 4917 17317 4935 11238 11242 17360 17384 17410 5050 5052 5059 17451 17636 11655 5880 5897 12242
offices$	17112
offrol	6052
offroll$	12323
offrolled$	12323
offs$	14797 11722
often$	6477 604 16835 16836 16837 16838 5238
oik$	11758 6149
oiks$	11758 6149
oily$	3614 5718
ok$	8272
okay$	8272 9388 9389 9390 9391 9392 9393 9394 9790 3520 3521 3522
old$	13055 14084 8749 2751 2752 2753 2755 9056 9057 9058 2804 2834 3069 3070 3115 9462 9569 9571 3369 3370 3560 9850 9853 9855 10083 17546 5628 5646 5674
older$	6567 6571 12700 6588 12712 6596 12720 6617 12755 12825 6717 6718 12878 12879 12880 12882 12926 12946 12949 6861 6888 6894 6895 6899 13020 13023 13054 13056 13057 13069 13071 6957 6959 6964 13083 13378 13421 13431 7368 7382 7404 7410 7418 7419 7420 7421 7517 7526 13689 13713 13715 7756 7759 13920 8047 8048 14198 8350 8351 8352 8353 8357 8358 8359 8360 8361 8362 8363 8365 8366 8381 8382 8383 14503 2119 14509 14510 14511 14512 8400 2131 2134 8817 15109 15150 9041 9044 15166 15167 15168 15169 15170 15171 15172 9056 9057 9058 15179 2804 15197 15198 15199 15200 15201 15202 15243 15244 15309 9243 15455 9373 15622 15624 3600 17608 11558 5313 11586 11589 11903 5713 12026 12028
olders$	12878 12879 12880 12926 12946 12949 13105 13106 13107 6991 13421 7382 7418 7419 7420 7421 14515 14679
oldest$	14081 1700
olds$	15232 15862 15863 15864 15865
olive$	3614 5710 5718
omission$	5803
omissions$	5803
on	11089 12153 5883 6098
on$	6458 12592 12593 12619 12685 12686 12687 12690 6574 12693 12694 6636 12806 12807 6750 6798 7058 7112 7161 7176 7178 7180 7183 13317 13425 13551 13552 13553 13554 7474 7573 7575 7728 13860 7775 7930 7931 8464 14683 14684 14708 8723 8782 8796 15022 15077 8961 9050 15176 15177 15238 9589 15803 9791 15965 15968 3589 9890 9906 9993 16144 3943 3944 3945 3946 3947 3948 10266 10305 10308 10310 4047 10341 10342 10343 16627 10588 10589 10590 10618 16788 16789 16839 16914 16934 16935 16979 10989 4747 17140 17141 4755 17144 11033 11034 17163 11047 4798 17209 11101 17291 11189 11199 17382 17400 11285 11288 17437 5080 11353 5096 5098 11372 17510 5126 11500 5253 5263 17653 11709 11739 11883 12062 12074 12097 12141 12171 5947 6032 6112 6113
once$	12601 8200 10316 16449 4509 10821 10822 4808
one	10895
one$	289 290 291 6590 6795 931 7269 7618 13775 14083 8320 8321 8424 8731 8789 8949 2855 15322 15482 15590 15591 9543 15781 15797 3439 3577 16014 3636 16024 16025 16026 16027 16028 16029 16149 16233 10166 10171 10172 3903 10181 10182 10193 10194 10200 10201 16413 16414 16415 10337 10338 4076 10399 10400 10423 4153 10428 4158 10454 10455 4185 4186 10458 10459 4195 4220 10493 4233 10515 16634 10539 4269 10836 17042 17053 17265 17363 11351 11404 5134 11405 11406 17523 5687
ones	10940
ones$	12684 13490 13491 13492 13493 13494 13495 13873 14598 2430 2431 2432 2433 15105 15224 15333 15334 15335 15336 15337 15380 15381 15382 3034 16014 10947 17363 11278
onesie$	12027
onesies$	12027
ongoing$	11175
online	4785
online$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 13336 13453 11025 11056 5314
only$	239 6563 7015 7018 13193 13194 13195 7079 7080 13198 13199 7083 845 851 862 863 864 865 866 867 868 870 974 7577 1307 1308 1309 1310 1311 1312 1313 1314 1315 1344 1345 1598 1684 1688 2682 2728 15857 9741 9742 15860 3767 3769 3811 3989 10386 4263 4264 10587 4474 4475 4476 4477 4478 4495 10768 5784
onto$	10989 11033 4798
onus$	526 527
open$	12438 12455 78 79 80 1322 15119 16158 16165 10050 16171 10056 10061 16185 10070 10132 10138 10176 16665 10934 4785 5104 12051
opened	10881
opened$	78 79 80 13168 1322
opening$	78 79 80
opens$	78 79 80 1322
operandi$	12186
operat	4620 4639 4646 4872 11143 17299 17439 11334 5149 12233 12237
operate$	571 572 573 574 575 576 577 14376 2815 2816 2817 2818 2819 2820 16117 16166 16172 16177 16186 16248 16254 16292 17341 5030 17419 17451
operated$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 5030 11393
operates$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 5030
operating$	571 572 573 574 575 576 577 2815 2816 2817 2818 2819 2820 5030 17419
operation$	12964 12965 17039 17429 11316 17436 5049 5050 17442 17509 5972 12305
operational$	10891 5970
operations$	17039 17442 17509 12305
operative$	11824 12085
operator$	9639 17022 17023 17024 10908 10909 10910 11048 11933 5864
operators$	9639 17022 17023 17024 10908 10909 10910 11048 11933
opport	11124 11313 12153 12211 12233 12238
opportunit$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunited$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunities$	6432 6433 6434 164 12653 12654 12655 12656 12657 12658 12659 12660 6599 329 330 13340 4443 4444 4445 4446 16853 16854 4907 11641 12116
opportuniting$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunits$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunitted$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunitting$	12655 12656 12657 12658 12659 12660 6599 329 330 14381 4443 4444 4445 4446 16853 16854 11641
opportunity$	6432 6433 6434 164 12655 12656 12657 12658 12659 12660 6599 329 330 13340 7865 7866 7867 14381 4443 4444 4445 4446 16853 16854 4907 4937 17430 11641 12116
opposed$	12066 12069
oppositional$	5564 5978 6161
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 5285 5336
opted$	145 146 147 6683 12801 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 14154 16841 10798 16916 5285 5336
optici	5111
opticians$	11382
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 5285 5336
option	12184 12233 12238
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 5285 5336
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 5285 5336
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1031 1032 1033 1034 1036 1037 1038 1039 1040 1273 1274 1275 1276 1277 5285 5336
or$	13608 16031 10567 5975
oral$	645
order$	17279 17287 17336 11223 17342 17343 17347 17348 17350 11271 17565 17637 17646 17647 17648 17652 17653 17654 17655 12248 12350 12374 12379 12380
ordered$	11063 11443 11456 11534
orders$	17041 17058 17287 17336 11223 17342 17343 17347 17348 17350 11271 17565 17654 12248 12374
ordinary$	5713
organi	17048 10966
organised$	12084
organiser$	17083
oriental$	3600 9876
ot$	11562
other$	6272 12391 12392 12911 7194 7195 7363 7364 7365 13629 13776 14173 8064 8409 8410 14540 8492 8494 2225 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14648 14650 8595 14718 14782 14905 14907 8806 8807 14937 15067 15104 15594 15596 15600 15627 15868 3577 10681 16952 16981 11547 11655 5687 5805 5917
others	11204
others$	6272 12391 12392 6684 7028 7029 7034 7035 7045 7085 7098 7102 7194 7195 7394 13602 7655 13832 7984 8052 8054 8060 8062 1846 8156 8166 8167 8438 2168 2169 2170 2198 8491 8493 2224 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14710 2362 8805 14936 15104 15150 15224 15333 15334 15335 15336 15337 15380 15381 15382 15594 15599 15713 15714 15715 15716 15866 15869 16024 16025 16026 16242 16243 16244 16245 16246 10148 10149 10150 4007 10283 10284 4016 10288 16981 17136 17403 11547 11559
otherwise$	773 774 13163 13166 13167 13348
ought$	26 27 28 29 30 34 768 1093 7644 1682 1732 1835 1853 1860 1861 1862 1863 1864 1865 1866 1867 1868 1877 1880 1881 1882 1883 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1922 1923 1927 1952 1973 1984 2790 2791 2792 2793 3006 9822 4091 4094 4095 4096 4097 4098 10533 4348 4578 4584
ounce$	1402 1405 8768
our$	13382 7713 8264 16521 16528 16877 16878 16884 12046 12073 12109 12120 5917
out	11100 17303 11470
out$	6362 12511 12717 6610 12752 6639 370 381 12811 12821 12839 12840 12846 12869 12874 12877 12905 6940 7002 13172 13180 13209 13210 13217 851 13323 7225 7352 7405 7465 7498 7566 13718 13725 1342 13815 13816 7916 7917 14064 14065 14066 14114 14152 14153 14295 14296 14305 14488 8372 8418 14656 2299 2301 14742 2426 8740 2470 8787 2638 2650 8930 2661 2682 2687 2698 15534 15537 9427 15729 15901 15981 15986 16032 16034 16035 16102 16103 16360 16382 16420 16430 16651 16652 10584 4330 4356 16989 17017 4648 4655 4660 11053 11131 11185 11190 11301 11329 5113 11398 5144 11434 17559 17564 11469 17587 11561 11837 12062 12343
outbursts$	14753 15054 15055 11838
outcome$	12213
outcomes$	12213
outfit$	16067 16068 16069 12029 12032
outfits$	16067 16068 16069 16070 16071 16110 12029 12032
outgrown$	3269 3270 3271
outlaws$	14748
outlook$	14926 2767 2769 15195 15196 15302 2915 2916 2917 2918 2919 2920 2921 9228 9229 9230 9231 9232 15365 15366 15940 15941 11787
outrageous$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5564
outright$	3756 12046
outs$	14656 17263 12343
outside$	14708 2649 17163
outstanding$	10934 5917
over$	6593 12730 12731 12733 12735 13336 7221 13641 13645 13646 13647 13648 7730 8017 14161 2361 9083 9084 9085 15416 15417 15418 15422 15423 9497 15644 15844 9747 9759 3591 9890 16066 16093 16096 16920 16949 17140 11137 5303 5591 5873 5874
overcr	6263
overcrowded$	17624
overdo	5989
overdose$	17550 12260
overdosed$	12260
overdressed$	6182
overdue$	17477
overhe	10992
overla	4666
overlaid$	10937
overlook$	12670 4592 5849
overlooked$	4592 5837 5849 12127
overlooking$	4592 5849
overlookked$	4592 5849
overlookking$	4592 5849
overlooks$	4592 5849
overly$	5361 5622
overnight$	14031 14032 14033 14034 14035 14036 14037 14038 14039 14040
overreact$	6198
overreacted$	6198
overreacting$	6198
overreacts$	6198
overreactted$	6198
overreactting$	6198
overrun$	2191 2192
oversexualised$	6125
oversight$	4484 4485 4486 4487 4588 4589 12107
oversized$	5761
overt	5054
overt$	11325 5935
overweight$	12279 6182
owes$	14908 14909 14910
owing$	6289 398 6677 1146 5205 17601
own	12356
own$	6281 12 6284 6285 12403 12404 12405 12406 19 6291 6292 42 6315 6316 6317 6344 6438 6439 6640 6641 6642 6643 6644 6645 6646 6647 6648 6649 379 6665 6673 6685 6686 6687 6721 453 454 455 495 496 6972 7070 7071 7072 7073 7113 881 13270 13271 7155 7156 7159 7162 7163 13308 937 7239 7257 996 13404 7296 7297 7298 7299 7315 7316 7317 7318 7319 7320 7359 7390 7412 7413 7414 7415 7416 7417 13591 7567 13742 7627 7628 13746 7813 7816 7822 1552 1722 1942 8577 8985 8996 9007 15146 15147 15148 15149 9033 15162 15163 15191 9181 9222 9327 9328 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15497 15505 15506 15507 15508 15509 15510 15511 9395 9399 9511 9606 9667 3397 9672 9673 9674 9675 9712 15831 9715 9717 9718 15895 9783 15908 9838 15956 10416 10417 10418 10419 10420 10421 10505 10652 10863 17478 17595 17630
owned$	16297 16298 16299 16300 16464
owner$	12748 13091 13092 13093
owners$	12748 13091 13092 13093
ownership$	13627 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 8226 8227 8241 8242 8243 8244 8245 14363 14364 14365 14366 14367 14368 14369 14370 14371 14372 14373 8257 16574 16905 16906 16907 16908 12129
owns$	996
oxide$	17479
oxygen$	14784
pacemaker$	5083
pack$	13901 13902 13903 2189 2190 2281 14844 14845 14846 14848 2711 11673 5403
packag	12153
package$	13422 13635 13982 14951 12310
packages$	12850 12966 12967 12968 13422 13635 13982 14951 11560 11816
packed$	2391
packs$	2281 14843
padded$	5761
paedia	11377 11378 5111 11385
paediatric$	11382
paediatrician$	17494 17495 17497 17502
paedophiles$	14933
paid$	13129 1108 1109 13656 1354 7626 1665 1666 2185 3445 9772 10385 10389 4280 4469 11167 5339
pain$	13603 2286 8557 2287 8558 2288 8559 2289 8560 8905 2635 15611 11758
painkillers$	17489
paint$	1546
painted$	1546
painting$	1546
paints$	1546
paintted$	1546
paintting$	1546
pair$	2281 16009 11690
pairing$	11690
pairs$	2281
pakistani$	3600 9878
pale$	14767 3614 16018 5710 5713 5718 6182
palest$	3621 5738
palm$	4419 5841
palmed$	4419 5841
palming$	4419 5841
palmmed$	4419 5841
palmming$	4419 5841
palms$	4419 5841
paltry$	16749
panel	12238
panel$	16228 10382 10387 10388 4126 16909 10819 16976 16977 17427 5864
panic	11356
panic$	17473 5978 5983
paper$	15859 9743 11611
papers	11453
papers$	17562 17570
paperwork$	16850 16862
paracetamol$	12262
parade	11326
parade$	358 17396 5032 17443 17446 5354
paraded$	358 5354
parades$	358 5354
parading$	358 5354
paralytic$	7477 1207 7479
paranoid$	6161
parasite$	11758
parasites$	11758
parasitic$	6152
parcel$	13422 13635 13982
parcels$	12850 13422 13635 13982 11560
parent	11438 11439 17557 11441 5173 5185 5187 17586 17602 5259
parent$	12894 14956 8920 8921 8986 2716 2717 9102 9196 15314 15315 2936 2945 9217 9218 9219 9220 9263 9264 9265 9405 15657 15659 15666 3481 5163 17553 17555 5171 5172 11445 17567 17568 5183 5184 17579 11468 11475 5216 5217 17616 11878 5648 12348 12353
parental$	8572 8913 5611 6071
parented$	5648
parenting$	2836 2837 2838 15554 15568 11530 5648
parents$	12896 13515 7709 14243 2347 2348 8656 8657 8920 8921 15093 8986 2836 2837 2838 9196 15314 15315 9263 9264 9265 9405 15524 15525 15526 15527 3263 3265 15657 15659 15666 3478 3479 3480 3481 15871 15876 10160 10161 10163 10164 10634 10648 16823 16877 16878 17553 17555 5171 5172 11445 17567 17568 5183 5184 5189 17579 17583 11468 11475 5216 5217 17616 11745 11878 5648 12119 12120 12343 12348 12353
parentted$	5648
parentting$	5648
park	11261 12358
park$	12942 12943 12969 12970 12971 12972 13203 13204 13205 17378 17396 5032 17443 17446
parka$	12023
parkas$	12023
part$	402 6978 6979 13097 907 13309 7236 1014 1015 1016 1017 7378 8038 8039 8040 8041 14328 14329 14330 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 2368 14977 16409 16410 16411 16412 10860 4646 17238 11149 11319 5145
partake$	533 534 535 536 537 541 542 543
partaked$	541 542 543
partakes$	541 542 543
partaking$	533 534 535 536 537 541 542 543
partially$	6012
participant$	885 11590 11627 11915
participants$	885 11590 11627 11915
participate$	533 534 535 536 537 885 16116 16165 16171 16185 12051
participated$	533 534 535 536 537 885
participates$	533 534 535 536 537 885
participating$	533 534 535 536 537 885
participation$	533 534 535 536 537
parties$	12969 12970 12971 12972 13100 13122 13420 13946 13947 13948 13949 13950 11627 5357 11915
partly$	1009 4492 4493 5323 5852
partne	4620 5041 17556 17558
partner$	12557 13024 13025 13048 665 13084 13085 698 699 700 701 702 13619 13620 10891 4876 17552 5172 17563 17571 17578 11467 11584 11585 11590 11627 11894 11915
partners$	12557 13024 13025 13048 665 13084 13085 698 699 700 701 702 13619 13620 9163 9164 9165 4727 11584 11585 11590 11627 11894 11915
partnership$	4876 11312
party$	12969 12970 12971 12972 13100 13122 13420 13721 13946 13947 13948 13949 13950 14028 8673 3343 3344 3345 3346 3347 16033 11627 5357 11915
partying$	6741 6742 6743
pass	4679 4703 4704 4715
pass$	2863 4457 16893 4618 4689 4690 10979 4709 4713 4721 4723 4887 4972 17430 17515 5632
passd$	4723
passed	10996 6066
passed$	6982 13426 14125 4398 4399 4457 4618 17069 10979 4717 4723 17128 12114 12167
passengers$	14709 17403 11654
passers$	8411
passes	12312
passes$	2864 4457 4618 4713 5632
passing$	16629 16630 4457 4618 4689 10979 4713 4721 4723 4887 12115 12182
passive$	16812
passport$	17627
passs$	4689 10979 4713 4721 4723 4887 4972 17430
passwo	10933
passwords$	17050
past$	2379 2471 2472 3251 3252 3253 3254 3269 3270 3271 3306 3367 15794 3450 5478 5498 5666 5790
pastoral$	6044 6045
pasty$	6182
patchy$	14979 14980 14981 14982 2595 16872 16873 16874 16875 4526 4790 5369 5554
path$	12456 12457 12458 12459 12830 6821 1048 1049 13945
pathetic$	16749 6193
pathetically$	6193
pathological$	5433 6162
patien	6247
patience$	8616 12128
patrol	4639 10995 4770 4792 4872 11143 12245
patrol$	4614 17003 10910 17091 17112 17114 4735 11041 4774 4787 4793 4794 4917 4935 5050 5052 17441 5059
patrols$	4614 17003 10910 17091 17112 17114 4735 11041 4774 4787 4793 4794 4917 4935 5050 5052 17441 5059 12242
patronising$	3045 3046 3047 3048 3049 3050 6194
patter$	14089
pattern$	1324 1325 1326 1327 1328 1329 1330 4241 10874 11128 12186
pawn$	11627
pawns$	11627
pay$	98 99 100 101 12683 13177 13178 1108 1109 1354 1665 1666 2185 3445 4280 4469 5339
payback$	12379
paying$	1108 1109 1354 1665 1666 2185 3445 4469 5339
pays$	98 99 100 101 1108 1109 1354 1665 1666 2185 3445 4280 4469 5339
pc$	17109
pcso	4598 10870 10871 4602 10876 16998 4639 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 11051 4792 11135 4881 11158 11200 4967 4971 11243
pcso$	10869 16988 16993 4614 10910 17037 10927 10956 4688 10962 10964 17088 17092 17093 17095 10991 17111 17120 4774 17168 4794 17252 11152 17317 4935 11238 11242 17360 5059
pcsos$	10869 16988 16993 4614 10910 17037 10927 10956 4688 10962 10964 17088 17092 17093 17095 10991 17111 17120 4774 17168 4794 17252 11152 17317 4935 11238 11242 17360 5059
pe$	17472
peak$	11311
peaks$	11311
peer$	6414 12684 8033 14514 8475 8476 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15965 15968 11652 11688 5423 11829
peers	11428
peers$	6272 12530 12684 12941 14478 14509 14510 14511 8396 14536 14537 14538 14539 14615 14616 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 15595 15601 15965 15968 17545 11547 11688 11692 11699 11829
peg	5994
pegfed$	12265
pen$	17515 12295
penalties$	17390
penalty$	11273 5155
pencilled$	5747
pens$	12295
people	10940 17330 17408
people$	13 20 12503 195 12684 12701 12713 12797 6684 415 12878 12879 12880 12915 6799 6801 6803 12977 7028 7029 7034 7035 7045 7085 7095 7098 7102 7220 13480 13481 13482 7394 13602 7487 13619 13620 7527 1331 1332 1334 7655 13808 13832 7733 13855 13920 7984 7995 7996 1846 8156 8264 14388 8319 14491 14509 14510 14511 14512 8402 14527 14529 8413 14536 14537 14538 14539 8438 2168 2169 2170 2176 14578 14580 2198 14596 14597 14601 14615 14616 14696 14712 14716 2362 8656 8657 14812 14863 14890 14891 14892 14893 14927 14932 14995 14996 15000 15024 15025 15026 15027 15028 15029 15042 2664 8937 8939 15059 9127 9238 15432 15442 15490 15693 15882 15923 16242 16243 16244 16245 16246 10148 10149 10150 16272 10165 10174 10180 16308 10192 16376 4007 10283 10284 4016 10288 10299 16470 16472 16653 16654 10577 10578 10579 10580 10581 10582 16714 10635 10636 10652 10653 16790 16791 16800 16801 16802 16803 16804 16805 16806 16807 16808 16809 16844 16861 16877 16878 16902 16904 10844 16962 17136 4814 17210 11116 17257 17259 11154 17331 4979 11304 17517 17518 11654 11655 11699 11779 11829 12111 12120
pep	6042
pep$	12313
peps$	12313
perceive$	8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287
perceived$	2249
perfectly$	6501 6509 2727 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 3103 3106 3131 3140 9423 9424 9425 9426
perfor	17439
perform$	7308
performance$	12107
performers$	10165 10174
perfunctory$	6193
peril$	12388 12389
period$	11360 12287
periods$	12287
perisher$	11764
perishers$	11764
permanently$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 5791 6048
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11088 17402
perpetrator$	12977 13054 13887 14281 14603 14604 14605 14606 2229 2230 2231 2232 8504 2234 2235 2236 2237 2238 2239 8511 14629 14630 17205 11694 11695 11696 11700 5430 5431 12194 6225
perpetrators$	12977 13054 13887 14281 14603 14604 14605 14606 2229 2230 2231 2232 8504 2234 2235 2236 2237 2238 2239 8511 14629 14630 17205 5013 11694 11695 11696 11700 5430 5431 12194 6225
perpetually$	4032 10303 4033 10304 4034 4035 4036 4037 4038 4039 4074 4075 5800 6191
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12591 226 12628
persisted$	12591 226 12628
persistent$	605 606 8546 3756 5293 5420 5433 5922 6055
persistently$	604 4074 4075 5800 6055
persisting$	12591 226 12628
persists$	12591 226 12628
persistted$	12591 226 12628
persistting$	12591 226 12628
person	10872 17089 10983 11007 17130 17175 17176 17178 17219 4859 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 5145 11543 12217
person$	14 21 416 12993 7220 1331 1332 1334 8437 2177 14615 14616 14717 14862 14890 14891 14892 14893 14932 14995 14996 14997 15001 15024 15025 15026 15027 15028 15029 15041 2665 8938 8940 2768 9237 15493 10424 10425 10904 17042 4814 17660 11699 11829
personal$	6662 11397
personalities$	8603
personality$	5978
persons$	14997 15923 4814
persua	4593 4622
persuade$	16284 16307 10191
persuaded$	12439 16170 16176 16181 16184 16190 16252 16258 16296 16339 16340 16341 16342 16343
persuading$	13971 13972 13973 13974 13975 13976 13977 13978 14111
persuasion$	13971 13972 13973 13974 13975 13976 13977 13978 14111
perv$	11758
pervs$	11758
pest$	11703
pestered$	2191 2192
pests$	11703
petite$	5690 6182
petty$	5433 5471
petulant$	6163
phase	12211 12233 12238
phobia$	12250
phone	10933 4732 4741 17130 11025 4783 11216
phone$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 13028 13029 13030 13031 13032 13033 13034 13035 13040 13694 13699 7612 16427 16457 16458 16459 16460 16825 4596 4610 17050 17065 4683 10968 4714 4728 17124 17142 4759 17148 11146 17333 11232 17351 5904
phoned$	6774 6775 6776 6777 6778 6779 6780 6781 1044 1045 1133 14298 17117
phones$	6739 469 610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005 13028 13029 13030 13031 13032 13033 13034 13035 13040 7612 16157 16384 16427 16457 16458 16459 16460 4610 17050 17065 4683 10968 17124 17142 4759 17148 17333 11232 17351
photo$	13006 6890 6891 6892 13017 6923 6924 654 655 13423 15592 17002 10886 4616 4661 10952 4724 4726 17182
photog	4625 10933 4678 10949 10974 4714 10985 10986 17117 17180 17275 5060
photograph$	12682 6890 6891 6892 6923 6924 654 655 15592 15607 17002 10886 4616 10923 4661 17050 10952 4707 4708 10984 4724 4726 4733 17158 11045 17165 17169 17181 17182 17359 5042 11331
photographed$	12439 12514 6585 15127 15592 15607 11045 17167 4780 5911
photographing$	11045 4864
photographs$	6890 6891 6892 6923 6924 654 655 15592 15607 17002 10886 4616 17026 17027 10923 17050 10952 4707 4708 10984 4724 4726 4733 11045 17165 17181 17182 5042
photography$	12206
photos	10933 10974 4714 10985 10986
photos$	13006 6890 6891 6892 13017 13036 6923 6924 654 655 13129 13423 15592 17002 10886 4616 17027 17050 10952 4724 4726 4733 17181 17182
physical$	703 704 705 706 6011
physically$	5681
physio	6245
physique$	15974 15975 15976 9914 11961 6181
physiques$	15974 15975 15976 11961 6181
pick	10992
pick$	12683 1231 1232 1258 1259 1260 9788 16667 5352
picked$	6586 7003 7004 7005 7006 7007 1231 1232 1258 1259 1260 13805 13806 10877 11299 5352
picking$	1258 1259 1260 8386 8387 8388 16969 16970 16971 16972 5352 12081
pickings$	12460 11828
pickked$	1258 1259 1260
pickking$	1258 1259 1260
picks$	1231 1232 1258 1259 1260 5352
picnic$	14835 14836
pics$	13423
pictur	10974 12153 12157
picture$	13006 6890 6891 6892 13017 6923 6924 654 655 13423 9329 9330 9331 15592 17002 10886 4616 10929 4724 4726 17181 17182 17269
pictures$	356 357 13006 6890 6891 6892 13017 13036 6923 6924 654 655 13423 15592 15607 17002 10886 4616 17026 17027 4707 4708 4724 4726 4733 17181 17182
piece$	8651 4658
pieceed$	4658
pieceing$	4658
pieces$	8651 4658
pierced$	6182
piercing$	3619 16007 12006 5737
piercings$	3619 16007 12006 5737
pig$	5528 5820
pikey$	6149
pikeys$	6149
pile$	12563 14894
pill	5094 11365
pill$	17482
pillar$	10670 4411
pills$	13427 11367 17491 11560 12262
pimp$	13521 13522 5305
pimped$	5305
pimping$	5305
pimples$	12017
pimply$	6182
pimpped$	5305
pimpping$	5305
pimps$	13521 13522 5305
pin$	8841
pinch$	1411
pink$	5734
pins$	5083
pint$	11366
pints$	11366
pip	11397
pip$	17514
pisshead$	6149
pissheads$	6149
pit$	13930 13931
pitiful$	8811 16749
pits$	13930 13931
pity$	7690 7691 13821 13822 10712 16830
place	11432 6052
place$	0 1 2 6274 11 12400 6306 12424 12425 12426 12427 12428 12429 12430 43 68 12808 13028 13029 13030 13031 13032 13033 13034 13035 13089 13340 1800 1930 1931 1932 1933 14491 14956 15493 4761 4800 17194 4937 11412 17532 17549 11497 11557 12323
placed$	0 1 2 6274 12396 12397 11 12400 6306 12424 12425 12426 12427 12428 12429 12430 43 68 404 405 406 407 1800 1930 1931 1932 1933 4532 4533 4609 4629 4761 4800 4835 4837 5220 11557 6080
placem	17623
placement$	13515 8629 15086 15087 15088 2701 2702 2703 17598 11557 11641 11879 5609 11881 12348 6080 12353
placements$	13515 15086 15087 15088 2701 2702 2703 17619 11557 11641 11879 5609 12354
places$	0 1 2 6274 11 12400 6306 12424 12425 12426 12427 12428 12429 43 68 13089 13340 1800 14491 4532 4533 4761 11039 4800 17194 17619 11557
placing$	0 1 2 11 6306 12424 12425 12426 12427 12428 12429 43 68 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 4532 4533 4761 4800 11557
plague$	2140 14850 8905 5383 11758
plagued$	2140 2191 2192 5383
plagues$	2140 5383
plaguing$	2140 5383
plain$	4012 5054 5359 5700 5713 5900
plainly$	3847 3848 3849 3850 10286 10287 4017 4051 10322 4052 4053
plaited$	12007
plaits$	12004
plan	17599 12184 12211 12233 12238
plan$	12587 14048 16228 4361 4362 17050 17600 17648 11641 12314 12315 12316 12317 12350
planned$	16439 17301 5938
planni	17043
planning$	12588 4484 4485 4486 4487 12107
plans$	12587 16228 4361 4362 17050 11641 12314 12315
plastered$	3624
plastic$	5396
plate$	11029 5083
plates$	11029
play$	787 860 884 893 993 1280 1281 1550 1771 8175 2031 2161 9003 15625 3342 11355 6030
played$	787 860 884 893 993 1280 1281 1550 1771 2031 2161
player$	12194
players$	10652 16990 11192 12194
playground$	14746 14747 14839
playing$	787 860 884 893 993 1280 1281 13815 13816 1550 1771 2031 2161 3468
plays$	787 860 884 893 993 1280 1281 1550 1771 2031 2161 3342
plea$	17297 12119 12375
plead$	8176
pleaded$	6104
pleads$	6104
pleas$	16877 16878 17297 12119 12120
pleasant$	8479 2209
please$	12996 12997 16263 16284
pleased$	320 710 711 1031 1032 1033 1034 1036 1037 1038 1039 1040 1263 1264 1265 5336
pleases$	12996 12997
pleasing$	10245
pleasure$	13684
plenty$	161 162 163 6485 6504 2952 3131
plot	4754
plot$	5937
plots$	5937
plotted$	17084 17179 5937
plotti	17043
plotting$	5937
plucked$	5747
plug$	2562 2563 5545
plugged$	2562 2563 5545
plugging$	2562 2563 14952 14953 14954 14955 5545 11817
plugs$	2562 2563 5545
plump$	9860 9897 6182
plunge$	1524 1525 1526 1527 1528 1529 1530
plunged$	1524 1525 1526 1527 1528 1529 1530
plunges$	1524 1525 1526 1527 1528 1529 1530
plunging$	1524 1525 1526 1527 1528 1529 1530
pnc	5905
pnc$	12176
pnd	5905
pnd$	12176
pneumonia$	6234
pocket$	13363 13364 7518 7520 7522 17351
pocketed$	7518 7520 7522
pocketing$	7518 7520 7522
pockets$	13363 13364 7518 7520 7522 17351
pocketted$	7518 7520 7522
pocketting$	7518 7520 7522
podgy$	6182
point	4999
point$	6399 3045 3046 3047 3048 3049 3050 9998 3746 10112 16241 10237 16437 4829 17425 12172
pointless$	3045 3046 3047 3048 3049 3050 5788
points$	12172
poise$	2915 2916 2917 2918 2919 2920 2921
poison	5990
poison$	2454 11758
poisonous$	5419 5508
poke$	1291 1292 1445 1446 1447 1448 1449 1450
poked$	1291 1292 1445 1446 1447 1448 1449 1450
pokes$	1291 1292 1445 1446 1447 1448 1449 1450
poking$	1291 1292 1445 1446 1447 1448 1449 1450
polic	12245
police	4598 10870 10871 4602 10876 16998 4620 10896 10905 10906 10907 4637 4638 4639 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 10995 4725 11003 17131 11018 11021 17151 4770 4777 11051 4792 4815 11135 4872 11143 4881 11158 11187 4929 11200 4967 4971 11243 5041 5051 5054 17445 11516 11518 11519 5897 5961 6098 6215
police$	12893 7711 7712 14243 14529 14727 14762 8656 8657 15096 15097 15120 15121 15122 15123 15166 15167 15168 15169 15170 15171 15172 15962 15963 16228 10382 16503 10387 10388 10390 4126 16909 10819 4552 16976 16977 10869 16988 16993 10883 4614 17003 10891 17013 17014 4627 17022 17023 17024 10908 10909 10910 17029 4642 17037 4650 10927 4681 10953 10956 4688 10962 10964 17088 4702 17091 17092 17093 17095 17100 10990 10991 17109 17111 17112 17114 17115 17120 11004 4734 17129 17138 17147 11041 4774 11048 17168 17171 4793 4794 11066 4797 11069 11086 11106 17224 11108 17230 17231 17236 11123 17252 17258 4876 11152 11175 11182 17304 4917 17317 4935 11238 11242 17360 11252 17370 17383 11267 17410 11294 11312 11317 5050 11322 5052 11324 11325 5059 17451 17633 11518 17635 17636 11525 11526 11655 11865 5804 5853 5863 5880 5887 5899 5906 5915 5932 5938 5970 12242 6095 6107
policed$	5058 5932
polici	4598 10870 10871 4602 10876 16998 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 11135 4881 11158 11200 4967 4971 11243 5051
policies$	16533 16534 16535 16536 16537 16538 16850 16980
policing$	10869 16988 16993 17013 17037 10927 10956 10962 10964 17088 17092 17093 17095 10988 10991 17111 17120 17252 17258 11152 17270 17317 11238 11242 17360 17406 11294 17424 11322 11324 12171 5932 12206
policy$	16533 16534 16535 16536 16537 16538 16850 16980
polish$	3600 9878 12016
ponytail$	16003 16004 16005 12005 12006
ponytails$	16003 16004 16005 12005 12006
poor$	6407 12536 12537 12538 12539 170 171 172 173 174 175 176 6665 995 7504 8150 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2204 2205 2206 8573 14701 14979 14980 14981 14982 2595 14984 14985 14986 14987 14988 14989 14990 14991 14992 14993 14994 2691 2692 2693 2694 15084 3614 16018 4357 4358 4359 4360 16872 16873 16874 16875 4526 4790 5281 5369 5372 5417 5554 5564 5600 5603 5667 5718 5836 5858
poorly$	3598 5520 5714 5813
porch$	17603
porn$	11575
pornography$	11575
portly$	6182
pose$	7308 2259 2260 2261 2262 5015 17404
posed$	2259 2260 2261 2262
poses$	2259 2260 2261 2262 5015 17404
posing$	2259 2260 2261 2262 11005
positi	11124 5012
position$	12390 6674 4629
positions$	12390 7431 7432 7433
positive$	6407 6448 17320 5942 12308
posses	11538 6116
possessed$	9766
possession$	17280 17655 11541 6114 12387
possibility$	10129
possible$	4916 5917
post	17078
post$	618 619 620 621 630 984 985 1035 16787 16799 5297 12172 6227
posted$	618 619 620 621 630 13168 7089 819 820 14298 5297
poster$	4724
posters$	4724
posting$	12867 618 619 620 621 630 1035 13815 13816 5297
posts	4886
posts$	6295 25 6313 356 357 618 619 620 621 630 13187 13188 13189 13190 910 7196 926 1261 1262 10952 5297 12172
potato$	14802
potatoes$	14803
potential$	5917
pothead$	11703
potheads$	11703
potty$	5532
pour$	1457
poured$	1457
pouring$	1457
pourred$	1457
pourring$	1457
pours$	1457
powder$	8684
power	12238
power$	13623 7537 7538 9337 9338 9339 17287 11271 5505
powerful$	5690
powerfully$	5692
powers	12233
powers$	17287 11271 5014
practi	17498
practically$	845 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 2992 3448 3449 5636 5665
practice$	4484 4485 4486 4487 12107
practised$	3574
pre	5036
precin	11326
precinct$	14839 17396 5032 17443 17446
precious$	1586 4286 10571
precocious$	11572 6171
predator$	14603 14604 14605 14606 2219 2306 15779 11694 11695 11696
predators$	12736 14603 14604 14605 14606 2219 2306 14933 11694 11695 11696
predatory$	5516 11792 6161
predic	5902
predicament$	1119 1122 1123 14328 14329
predicted$	4810 6041 6063 6258
prediction$	12336
predictions$	12335 12336
predictive$	5900
preemptive$	11307
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 2109 2114 3425 5285 5336 5945
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 5285 5336
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 5285 5336
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 14154 2109 2114 16841 4503 4504 4505 4506 10798 16916 5285 5336
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 5285 5336
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1031 1032 1033 1034 1036 1037 1038 1039 1040 1258 1259 1260 1273 1274 1275 1276 1277 2109 2114 3425 5285 5336
pregab	11369
pregabalin$	17486
pregna	11356 6020
pregnancies$	12291
pregnancy$	17473 12291
pregnant$	12474 12289
premature$	12267 12271
prematurely$	12271 6193
premium$	8071
prepared$	462 463 464 497 498 710 711 1031 1032 1033 1034 1036 1037 1038 1039 1040 1801 1802 1803 1804 10004 10007 16125 16126 16127 16128 4622 11129 17301 5336
prescr	6244
presence$	17441
present$	2253 2259 2260 2261 2262 2626 9429 9430 9431 9745 11053 5015 17404 5632
presentation$	14560
presented$	2259 2260 2261 2262 5632
presenting$	2259 2260 2261 2262 5632
presents$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 13040 13043 7824 13993 13994 13995 8379 14519 2254 2259 2260 2261 2262 2627 5015 17404 5632
presentted$	2259 2260 2261 2262 5632
presentting$	2259 2260 2261 2262 5632
preser	5924
press$	1462 1463 1464 1465 1466 4955 5945
pressed$	1462 1463 1464 1465 1466
presses$	1462 1463 1464 1465 1466
pressing$	1462 1463 1464 1465 1466 4955
pressure$	14150 14151 4996 5003 17392
pretext$	4908
prettiest$	3621 5738
pretty$	6182
preven	4982 11268
prevent$	13654 13655 4936 17388 5031
prevented$	12888 6772 502 13159 13160 7692 13810 13811 13812 13813 13814 16492
prevention$	17337 11254 17385 4998 11530
preventping$	4936
preventring$	4936
prevents$	4936 5031
preventting$	4936
prey$	12437 2149 11828
preyed$	2151
preys$	2150
price$	13496 13497 13743 13941 14042 8071
prickly$	6152
prima$	8679
primar	17537
prime$	13298 13299 5469 5917
princess$	11677 11758
princesses$	11677 11758
princi	10966
principal$	10873 17063 17083 5469 5923
priori	4669 5047 17439 12233
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11069 4843 17425 5914 5917 5922 5970
prison	17558 11442 17575 11459 11533
prison$	12938 1048 1049 16331 17551 17559 17576 17577 17644 17650 6106
prisoner$	2484 2485 2486 2487 11772
prisoners$	2484 2485 2486 2487 11772
pro$	3366 9640
proact	4867 5054 5961
proactive$	4598 10870 10871 4602 10876 16998 4628 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 10988 4720 10994 4725 11003 17131 11135 11138 17258 4881 11158 11200 4967 4971 11243 11325
probat	11375 11379 11525 11526 6097
probation$	17492 17642 17643 12368
proble	12299
problem$	1048 1049 1119 13508 1122 1123 14325 14326 14391 15036 8927 15050 10509 16713 16899 10816 17063 11703 5449 5558 5562 5564 11836 5891 12252 12302
problematic$	12929 14984 14985 14986 14987 14988 14989 14990 14991 14992 15060 15061 15062 15063 15064 5558 5564 11841
problems$	13272 13279 13280 13282 13283 1048 1049 1119 13508 1122 1123 7818 14328 14329 8592 15050 15302 5166 11703 11836 12252 12302 6068
procedure$	16533 16534 16535 16536 16537 16538 16850 16980
procedures$	16533 16534 16535 16536 16537 16538 16850 16980
proceed$	4869 4975
proceedings$	17297 17314 12350
proces	5069 17457
process$	16533 16534 16535 16536 16537 16538 16850 17427 11455
processes$	16533 16534 16535 16536 16537 16538
processing$	11340 6040 12311
produc	11167 12153
produce$	629
produced$	629
produces$	629
producing$	629
productive$	17284
professional$	3366 16145 10424 10425 10429 5804
professionalism$	16905 16906 16907 16908 12129
professionals$	7487 14243 14388 8621 14970 15065 3366 16145 10160 10161 10163 10164 11745
profil	4886 12153 12157
profile$	13208 4654 10929 11008 17165 11692 12162 5892
profiled$	17166
profiles$	356 357 910 4654 11008 17165 12162 5892
profiling$	5892
profit$	10803
profits$	10803
programme$	185 187 188 17427 12316 12379 12380
programmes$	185 187 188
progress$	4904 11641
progressed$	4904
progressing$	4904
progresss$	4904
project$	17496
prolific$	605 606 2328 2329 17204 5293 5420 5433 5475 5922
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6123
promiscuous$	5279 11572 11792 6123 6171
promiscuously$	6123
promise$	16533 16534 16535 16536 16537 16538 16980 12118
promises$	16533 16534 16535 16536 16537 16538 16980 12118
prompting$	13971 13972 13973 13974 13975 13976 13977 13978 14111
prone$	2365
proof$	15689 4818
proper$	2195 8479 2209 2427 3063 3064 3065 9695 9875 10526 10527 10528 10529 5406 5493
properly$	13206
property$	12969 12970 12971 12972 6856 6857 6858 6859
propos	4961
proposition$	7013 7014 1096 1097 1098 1099 5338
propositioned$	1096 1097 1098 1099 1133 5338
propositioning$	1096 1097 1098 1099 5338
propositionned$	1096 1097 1098 1099 5338
propositionning$	1096 1097 1098 1099 5338
propositions$	1096 1097 1098 1099 5338
propra	11369
propranolol$	17486
pros$	3366 9640
prosec	10950 11002 4902 17295 17296 11180 17299 4920 11193 17312 5155 6215
prosecute$	11173 17355 5007 5941 5946
prosecuted$	17253 17271 17309 17310
prosecuteing$	5007 5946
prosecutes$	5007 5941
prosecuting$	5941
prosecution$	17067 17119 17270 17294 17297 11191 4968 17435 5940 12379
prosecutions$	17270 17297 11191 17322 4968
prosecutors$	17067
prospect$	10127 10258 3988
prostitute$	11575 5305 11578 11579 11580
prostituted$	5305
prostitutes$	11575 5305 11578 11579 11580
prostituting$	5305
prostitution$	12921 12936 13921 13923 11575
protagonist$	12194
protagonists$	12194
protect$	6333 12772 7450 7451 7452 14112 14120 1893 14282 8230 14375 14384 15351 15352 15457 9343 9344 9345 9348 9349 9351 9352 9355 9359 9404 15528 15554 15952 4553 4561 4562 4563 4986
protected$	1893 15554 15559 15560 15561 15838 4561 4562 4563 11250
protecting$	1893 8231 15129 9343 9344 9345 9348 9349 9351 9352 9355 9404 15554 15559 15560 15561 15568 15574 15575 15576 15577 15578 9800 4561 4562 4563 4986 11937
protection$	15129 15449 15512 15513 15514 15515 15551 15552 15553 15554 15559 15560 15561 15568 15574 15575 15576 15577 15578 15632 15633 15634 15642 15657 15659 16702 11166 11170 11222 11230 11231 11482 11937 6261
protects$	1893 15554 4561 4562 4563 4986
protectted$	1893 15554 4561 4562 4563
protectting$	1893 15554 4561 4562 4563
protest$	11636
protocol$	16533 16534 16535 16536 16537 16538 16980
protocols$	16533 16534 16535 16536 16537 16538 16980
proud$	10771
prov	4878
prove	16998 4817 4834
prove$	11091
proved$	11091
proves	4834
provid	4679 5883
provide$	4611 10901 4887 11593
provided$	12619 6536 6537 11593
provideed$	4611
provideing$	4611 4887
providence$	11597
provider$	10382 10387 10388 4126 16909 10819 16976 16977 5864
providers$	10382 10387 10388 4126 16909 10819 16976 16977
provides$	4611 4887 11593
providing$	11593
provin	4834
proving$	2243
provision$	12313 12317
provocative$	11572 6124 6171
provocatively$	3598 5704 5714 12026 12028 6124 6171
provoke$	12412 6296 340 13220 13357 7532 7533 5384 12071
provoked$	12412 6296 340 13220 7532 7533 13805 13806 5384 12071
provokes$	12412 6296 340 13220 7532 7533 5384 12071
provoking$	12412 6296 12480 12481 12482 12483 12484 340 13220 7532 7533 5384 12071
prowl$	2364 2455 2456 2457 2458 2459 2460 16422
prowled$	2364 2455 2456 2457 2458 2459 2460
prowling$	2364 2455 2456 2457 2458 2459 2460
prowlled$	2364 2455 2456 2457 2458 2459 2460
prowlling$	2364 2455 2456 2457 2458 2459 2460
prowls$	2364 2455 2456 2457 2458 2459 2460
pru	6042
pru$	12313
ps$	17109
pscale	17537
psoria	5999
psoriasis$	12270 6185
psychi	6247
psychiatric$	6031
psycho	11357 6230 6247
psycho$	11703
psychologically$	5685
psychologist$	6248
psychologists$	6248
psychopath$	11703
psychopathic$	6161
psychopaths$	11703
psychos$	11703
psychotherapy$	17474
psychotic$	11830
ptsd	6227
pub$	17091
public	11257
public$	14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14650 8565 14709 14713 4959 4960 4979 17374 17403 11538 11654 6093
pubs$	17091
puffer$	12027 5761 5769
puffers$	16070 16071 16084 16085 16086 16089 12027
pugnacious$	6152
pull$	13996 1646 1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 16964 16965 16966 16967 16968 12148
pulled$	12439 1789 1790 1791 1792 1793 1794 1795 1796 2098 2534 2535 2536 2537 9920 16094 9978 4587 12031
pulling$	1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537 10935
pullled$	1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537
pullling$	1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537
pulls$	1789 1790 1791 1792 1793 1794 1795 1796 2534 2535 2536 2537
pumped$	12264
punch	17584 17592
punch$	13843 15708 17585
punche	5198
punched$	17585 11469
punches$	17585
punctual$	16158
punish$	16890 4513 4514 4515 4516
punished$	13264 8500 8501 8502 8503 4513 4514 4515 4516 17357
punishes$	4513 4514 4515 4516
punishing$	4513 4514 4515 4516 16969 16970 16971 16972
punitive$	16628
pupil	17265 11543
pupil$	14615 14616 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 17660 5387 11687 11699 5429 11829 6042
pupils	10872 17089 10983 11007 17130 17175 17176 17178 17219 4859 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 11401 12217
pupils$	192 384 12797 6684 414 452 7028 7029 7034 7035 7045 7085 7098 7102 928 949 7220 7394 1331 1332 1334 7655 13832 7984 7995 7996 1846 8156 14526 14536 14537 14538 14539 8438 2168 2169 2170 2175 2198 14588 14589 14590 14591 14615 14616 14626 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14696 2362 2363 2430 2431 2432 2433 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 2663 3553 3655 3705 3706 16242 16243 16244 16245 16246 10148 10149 10150 10165 10174 4007 10283 10284 4016 10288 10299 16472 10652 16844 17517 17518 11559 11654 11687 11699 11702 11829 5567 5568 12119
purcha	11043 11044
pure$	5359 5507
purely$	2682
purple$	5734
purpos	4999 12153
purpose$	16729 16732 17371 4987 17425
pursu	4669 4809
pursue	4909 4954
pursue$	325 1484 1485
pursued$	325 13685 1484 1485 14127
pursues$	325 1484 1485
pursui	4909 4954
pursuing$	325 1484 1485
push	5055
push$	568 569 570 854 1216 1458 1459 1460 1461 1462 1463 1464 1465 1466 14720 4955 5289 12071 5972
pushed$	12444 568 569 570 854 1216 1458 1459 1460 1461 1462 1463 1464 1465 1466 5058 5289 12071
pushes$	568 569 570 854 1216 1458 1459 1460 1461 1462 1463 1464 1465 1466 5289 12071
pushing$	12955 568 569 570 854 1216 1458 1459 1460 1461 1462 1463 1464 1465 1466 4955 5289 12071
pushover$	15660 11927 11928
pushovers$	15660 15775 11927 11928
put	17584 5263
put$	0 1 2 6274 12394 12395 11 12400 12410 6294 6306 12424 12425 12426 12427 12428 12429 12430 43 68 167 12619 6554 12808 12837 6732 468 470 471 472 12884 13154 13155 13156 13314 13315 13316 7246 7247 13383 1095 1238 1296 1778 1800 8145 1930 1931 1932 1933 2147 3461 16191 16420 4234 4428 4532 4533 4561 4562 4563 4609 4718 4719 4761 4835 4837 4962 4965 5082 5218 5240 11593
puted$	0 1 2 11 43 68 468 470 471 472 1095 1238 1296 4234 4561 4562 4563 11593
puting$	0 1 2 11 43 68 468 470 471 472 1095 1238 1296 4234 4561 4562 4563 11593
puts$	0 1 2 6274 11 12400 6306 12424 12425 12426 12427 12428 12429 12430 43 68 167 468 470 471 472 13314 13315 13316 1095 1238 1296 1778 1800 1930 1931 1932 1933 2147 16420 4234 4532 4533 4561 4562 4563 4761 11039 5218 5240 11593
putted$	0 1 2 11 43 68 468 470 471 472 1095 1238 1296 4234 4561 4562 4563 11593
putting$	0 1 2 6275 12393 11 43 68 167 468 470 471 472 1095 1238 1296 13712 1778 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 2147 16420 4234 4532 4533 4561 4562 4563 11593
puzzling$	1815 1818 1821 1822
pyjama$	9964 9981 9982 12027
pyjamas$	16075 16076 16077 16080 16089 12027
quarrel$	11623
quarrels$	11623
queen$	11706 5436
queens$	11706
questi	17180 5060
question$	1815 1818 1821 1822 10260 10291 10293 4866 17359 5042 11331
questionable$	6407 12536 12537 12538 12539 13597 8150 5281
questioned$	5247
questioning$	4866
questions$	4866 5042
quetiapine$	6243
queue$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
queued$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
queues$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
queuing$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
quick$	320 1031 1032 1033 1034 1036 1037 1038 1039 1040 7430 7868 13986 13987 13988 13989 1602 1603 1604 1605 1606 1607 16812 16887 10771 4502 5336 5378 5503 5538
quicker$	15210 15353
quickly$	13125 13126 14147 14148 15211 15285 15353 3319 16835 16836 16837 16838 16973 16974 16975
quiet$	12674 13661 13664 10703 16821
quiff$	12006
quiffs$	12006
quite$	6479 6501 2727 2911 3103 3106 3131 3140 5622 5633 5651
quiz$	4866
quizing$	4866
quizs$	4866
rabble$	2189 2190 11673 5414 6132
race$	9849 9852 9868 9872 9877 16016 9911
racists$	12096
radar	17273
radar$	16814 17132 17135 4750
radio	4732
radiotherapy$	6231
raff$	11671
rag$	13858 13859 14903 11668
ragged$	16042 16043
rags$	11668
raid	10877 11208
raid$	4608 17325 5244 12209
raided	10877
raided$	17349 17624 5244
raids$	5244 12209
rails$	14706 14856
raise$	9343 9344 9345 9348 9349 9351 9352 9355 10446 5648
raised$	10445 5648 12031
raiser$	11753
raisers$	11753
raises$	5648
raising$	9343 9344 9345 9348 9349 9351 9352 9355 5648
ramp$	5004
ramped$	17391
ramping$	5004
ramps$	5004
ran$	568 569 570 571 572 573 574 575 576 577 589 590 608 609 6988 720 938 939 940 1127 1486 1487 1488 1489 1490 1513 1514 1515 1516 1517 1518 1519 1520 1524 1525 1526 1527 1528 1529 1530 2303 14804 2683 2684 2685 2714 2765 2766 3407 3482 5200 5289 5461 5464 5484 12189
random	4867
random$	11138
rang$	1044 1045 1133 10405 16938
ranger	4792
rans$	14804
rape	11474
rape$	13474 7358 13823 13824 14450 14451 14452 14453 14454 14455 14456 14457 17591 11608 11662
raped	12346
raped$	13594
rarely$	3097 9368 3098 9369 3099 5143
raring$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
rascal$	6132
rascals$	6132
rash	11338
rash$	114 115 1878 1928 1929 17455 5364 5366
rat$	11669 11758 11761
ratbag$	11677
ratbags$	11677
rate	4982
rate$	8775 8776 11282 12209 12214
rated$	2243 2257 2614 2618
rates$	11282 12209 12214
rather$	1226 1227 8068 1798 8070 16901 16903 10834 16960 16961 16963 5622
rating$	16997
ratings$	16941 16942 16997
rational$	6662
rats	5237
rats$	11508 11669 11758 11761
rattle$	15691
rattled$	15690
rattles$	9575 9576
ratty$	6152
re	11253
re$	10077 10088 11528 5420
reach$	12456 12457 12458 12459 14956 16263 16284 16307 10191 16315 16353 16354 16355 12059 12061
reached$	14354 14355 14356 14357 16170 16176 16181 16184 16190 16252 16258 16296 16313 16339 16340 16341 16342 16343
reaches$	12060
reaching$	16353 16354 16355 10245 12059
react$	16192 16890 12144
reacted$	12144 12145
reacting$	12144
reaction$	15072 15073
reacts$	12144
reactted$	12144
reactting$	12144
read	10881 5149 12339
read$	14956 15180 15181 4148 4149 4150 16665 16703 17069 4736 17125 11014 11054 17547
reader	5128
reader$	17146 11399
readers$	17146
readily$	717 718 719 13108 13125 13126 1247 1248 1249 1250 1251 1252 14147 14148 16835 16836 16837 16838 16973 16974 16975 5346
readin	5127 17548 11432
reading$	4736 11398 17549 12081 5981 6062
reads$	4736
ready$	13298 13299 1031 1032 1033 1034 1036 1037 1038 1039 1040 7868 13986 13987 13988 13989 1602 1603 1604 1605 1606 1607 1801 1802 1803 1804 14896 2972 2973 16887 10771 4607 4622 4916 17628 5336
real$	8617 10526 10527 10528 10529 5964
realise$	197 8123 8124 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8333 8334 8335 8336 8337 8338 8339 8340
realised$	8123 8124 14268 14269 8153 8154 14298
really$	14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 9170 3847 3848 3849 3850 5651
reap$	941 942 7654
reaped$	941 942
reaping$	941 942
reaps$	941 942
rearrested$	12365
reason$	9303 9537 3267 16353 16354 16355 16815 4908 12059
reasoned$	16170 16176 16181 16190 16252 16258 16296 16339 16340 16341 16342 16343
reasoning$	16353 16354 16355 10248 12059
reasons$	14865 4908
reassurance$	15568
reassured$	15668
reassuring$	15666 15668
rebuff$	13375 7259 7260 7261 7262 5371 5776
rebuffed$	16135 16140 16141 16142 16143 5371 5776
rebufffed$	5371 5776
rebufffing$	5371 5776
rebuffing$	5371 5776
rebuffs$	5371 5776
recall$	17218
recalled$	5256
receiv	12153 6029
receive$	6591
receives$	5126
recent	4620
recent$	10891
reckless$	114 115 6407 12536 12537 12538 12539 6665 12929 950 1065 1355 1878 1928 1929 5279 5364 5366 6161
recklessly$	6117
recklessness$	12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534 13742 8114 8207 1937 8209 2212 2213 15056 15057 11839
reclaim$	5038
reclaimed$	5038
reclaiming$	5038
reclaims$	5038
recognise$	12772 14375 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8333 8334 8335 8336 8337 8338 8339 8340 15180 15181 15952
recognition$	17146 12174
recollection$	7480 1210 7482 1212
recomm	4961
recommit$	17214 17241
record	10933 4673 4690 4709 4716 4728 17117 4812
record$	12475 8037 10513 16665 10629 16893 10797 17038 4655 17068 10959 17086 10970 4705 4708 10987 11016 4748 4751 4757 11058 11077 17223 11107 17225 17641 12302 12378
recorded$	4646 17084 10987 4718 4719 4748 4762 11058 17179 4835 4837 17362 11262 11263 5955
recording$	4484 4485 4486 4487 10866 4707 10984 10987 4748 4751 4757 11058 12107 12206
recordinged$	10987
recordings$	4707 10984 10987
records$	17026 17038 17050 17068 10959 17086 10970 4705 4708 10987 4748 4751 4757 11058 17183 11077 17195 17223 17225 12175 12302
recover$	6004
recovered$	17335 6004
recovering$	6004
recovers$	6004
recovery$	17577
recrui	17048
recruit$	552 553 5287 5288 11627
recruited$	12439 552 553 6825 555 556 557 5287 5288
recruiter$	13887 14603 11694 11697 11698
recruiters$	13887 14603 11694 11697 11698
recruiting$	552 553 5287 5288
recruitment$	12454
recruits$	552 553 5287 5288 11627
recruitted$	552 553 5287 5288
recruitting$	552 553 5287 5288
red$	7741 7742 7945 8784 8785 8786 17303 5711 5734 12027 5938
redeal$	17214 17241
redeeming$	11749
redemption$	11749 12061
redheaded$	9897 6182
reduc	4982
reduce	5145
reduce$	17369 17388 12243
reduced$	17399 12227
reduct	11254
reduction$	17371 17385
referenced$	10937
referr	17498
referral$	10018 3748 10020 3750 3751 16707 12119 6108
referrals$	10018 3748 10020 3750 3751 16707 16877 16878 12119 12120
referred$	6029
reflected$	8443
refuge	11495
refuge$	13513 17612
refus	5063 6257
refusal$	6655 385 386 387 388 389 390 2582 2583 2584 2585 2586 3728 3729 10027 4305
refusals$	3728 3729 10027 4305
refuse	6098
refuse$	13179 1191 13654 13655 1850 1953 1959 1960 1961 1962 1963 1965 2014 2066 15528 3727 16129 16134 16416 16420 5775 12049 12069 5855
refused$	12899 1191 1850 14248 14298 1953 1959 1960 1961 1962 1963 1965 2014 2066 3727 16129 16134 16135 16140 16141 16142 16143 16416 16420 5775 12049 12069 12114 5855
refuser$	11724 6142
refusers$	11724 6142
refuses$	1191 1850 1953 1959 1960 1961 1962 1963 1965 2014 2066 3727 16129 16134 16416 16420 5775 12049 12069 5855
refusing$	1191 1850 1953 1959 1960 1961 1962 1963 1965 2014 2066 9798 3727 16129 16416 16420 16629 16630 5775 12069 5855
regain	5008
regard	12153
regard$	6374 6375 6376 6377 6378 6380 6381 8593 8594 2324 8596 2360 2488 2491 9329 9330 9331 15670 16668 16669 16670 16671 16672 16673 16674 16675 10561 10562 10563 10564 10565
regardded$	2360 2488 2491
regardding$	2360 2488 2491
regarded$	2245 2360 2488 2491 2620 9276 9277 9278 9279 9280 9281 9282 9283 9555 15937 15938 15939
regarding$	2360 2488 2491 9250 11137
regardless$	12605 12609 13300 15496
regards$	2360 2488 2491
regist	4625 10933 4714 10985 17275
register$	17050 4708 11023 17183 17186 17634 12199 12317
registered$	5194 6014 12328
registers$	16327 17050
registration$	4596
registrations$	5900 12180
regret$	1085 14443 14444
regreted$	1085
regreting$	1085
regrets$	1085
regrettable$	10712 16830
regrettably$	6195
regretted$	1085
regretting$	1085
regula	4867
regular$	605 606 2195 11138 5293 5406
regularly$	604 17488
regulation$	15079 15080
rehab	17575 11459
rehab$	17576 12293
rehabilitation$	6108
reject$	2144 2145 16129 16420 5345 5385 5776
rejected$	2144 2145 16129 16135 16140 16141 16142 16143 16420 5345 5385 5776
rejecting$	2144 2145 16129 16420 16629 16630 5345 5385 5776
rejects$	2144 2145 16129 16420 5345 5385 5776
rejectted$	2144 2145 16129 16420 5345 5385 5776
rejectting$	2144 2145 16129 16420 5345 5385 5776
relapse$	16193 12054
related$	17545 11666
relati	17556 17608 12153
relations$	11569
relationship$	12490 6598 6739 469 666 667 668 13061 13062 6974 6975 6976 6977 13129 15128 15360 15361 3051 3052 3053 3054 3055 3056 3057 15500 15501 15502 15592 5191 11550 11569 11894 11934
relationships$	12490 6598 6739 469 666 667 668 6974 6975 6976 6977 13129 15345 15346 15347 15348 15349 15358 15360 15361 3051 3052 3053 3054 3055 3056 3057 15500 15501 15502 15592 11550 11569 11894 11934
relay	4704
relay$	4721 4972
relaying$	4721
relays$	4721 4972
releas	4679
released$	6097 6098
relentlessly$	6191
relevant$	4731
reliab	4620
reliable$	13598 16158 10891
reliant$	11920
relied$	9416 3146 3147 3148 3149 3150 9422 16339 16340 16341 16342 16343 4954
relies$	5243
relish$	1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 5344 5375
relished$	1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 5344 5375
relishes$	1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 5344 5375
relishing$	1214 1215 1739 1740 1741 1742 2072 2073 2074 2075 5344 5375
reluctance$	6655 385 386 387 388 389 390 2582 2583 2584 2585 2586
reluctant$	1956 1959 1960 1961 1962 1963 1965 2582 2583 2584 2585 2586 4502
relying$	5243
remain	11453 6093
remain$	12808 873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 16191 17562 17570 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 12364
remained$	8862
remains$	6419 382 383 873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 8862 8867 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 11308 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631
remand	11193 6097
remand$	12368
remanded$	17309 17310 11523 12368
remark$	3720 3721 3722 3723
remarkably$	5633 5651
remarked$	3720 3721 3722 3723
remarking$	3720 3721 3722 3723
remarkked$	3720 3721 3722 3723
remarkking$	3720 3721 3722 3723
remarks$	12728 13649 13650 3720 3721 3722 3723
remind	4885
remind$	4744
reminded$	12589 12590 206 207 208 215 216 221 222 223 224 1714 1715 1716 1717 1718 1719 1720 1721 1743 1744 1745 1746 1747 1748 1749 4789 11063
reminder$	16827 16828
reminders$	12586 16827 16828
remiss$	6194
remit	4999
remorse$	14443 14444 14883 14884 14885 14886 14887 16162 11643
remorseless$	6152 6161
remote$	16887
remov	4669 5055
remova	17601
remove$	7457 7458 7459 7460 7461 7462 5179
removed$	404 405 406 407 16651 16652 17313 5058 5179 5180
removes$	5179
removing$	5179
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8075 15833 6263
reoffe	11258
reoffend$	16192 17198 17214 17241 12054
reoffended$	6268
reoffender$	6138
reoffenders$	6138
reoffending$	17370 17373 17375 5956 6268
reoffends$	6268
repair$	16890
repara	5259
reparation$	11530
repeat$	605 606 1236 16192 5293 5420 5922
repeated$	6505 1236 10710 10711 10736 16877 16878 5804 12120 6036
repeatedly$	604 10361 4393 5778
repeating$	1236 7508
repeats$	1236
repeatted$	1236
repeatting$	1236
replied$	13168 13455 14298 16504 16507 16508 16510 16511 16512 16513 16547 16548 16938 12078
replies$	4361 4362 12078
reply$	13203 13204 13205 14425 14427 16165 16171 16185 16665 16693 4361 4362 16825 16890 16893 12051
replying$	12614 12867 13203 13204 13205
report	4619 10892 10900 4673 4690 4704 4709 4715 4716 4728 17117 4829 11100 11432 12153 12156
report$	12772 14112 14203 14226 14375 16624 16707 16822 4496 17017 17068 4689 4692 10987 4721 4722 4723 17118 4751 4757 17223 17225 17264 4972 17549 5254 12119 12334
reportd$	4723
reported$	12902 13137 13145 7615 7616 14298 10987 4723 17128 4823 4850 17362 11262 11263 5254 12167 12202
reporting$	16164 4689 10987 4721 4723 4751 4757 5254
reportinged$	10987
reportings$	10987
reports$	16624 16707 16822 17068 4689 10987 4721 4723 17118 4751 4757 17223 17225 17264 4972 4981 5254 12119
reprim	6097
reprimand$	12368
reprimanded$	12368
reprimands$	12368
reprisal$	11605
reprisals$	11605
reprobate$	6132
reprobates$	6132
reputation$	12475 8037 2434 2435 2436 2437 2438 2439 2706 2707 10699 16862 10803 16930 5494
reques	10913 4941 4954 4961
request$	16707 16827 16828 12119
requested$	12178
requests$	13557 16827 16828 16877 16878 12119 12120
requir	10913 12153
require$	1583 1584 7861 1591 1592 1593 7994 15254 3163 3164 3165 9437 3167 3168 3169 3170 3180 3181 3182 15571 9455 9456
required$	1583 1584 14044 3180 3181 3182 15571 9455 9456 4987 17388 11443
requirement$	17637
requires$	1583 1584 3180 3181 3182 15571 9455 9456
requiring$	1583 1584 3180 3181 3182 15571 9455 9456
rerob$	17214 17241
rescuing$	15568 15643
reside	11257 5208 5210
residential$	11479 11481 5608
residents$	14529 8413 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14709 14713 8656 8657 10652 4979 17374 17403 11654 11655
resilience$	6174
resilient$	3206 3207 3208 3209 3560 11956 6174
resist$	12772 13179 13375 7259 7260 7261 7262 7879 13997 13998 13999 14000 14120 14263 14297 15528 3745
resistance$	2582 2583 2584 2585 2586
resistant$	2582 2583 2584 2585 2586 12066 12069 6161
resisted$	13319 14298 3745
resisting$	15913 3745
resists$	3745
resistted$	3745
resistting$	3745
resit	6066
resolution$	12379
resort$	548 549
resorted$	548 549 4449
resorting$	548 549
resorts$	548 549 4450
resortted$	548 549
resortting$	548 549
resources$	17384
respect$	7350 14375 14405 8297 8563 14883 14884 14885 14886 14887 16162 16165 16171 16185 16668 16669 16670 16671 16672 16673 16674 16675 11714 12051
respected$	13145
respit	5208
respite$	11479
respon	17009 10896 17048 11088 17238 12233
respond$	14375 16165 16171 16185 16219 16220 16693 16890 16893 12051
responded$	16504 16507 16508 16510 16511 16512 16513 16547 16548 16703 12078
response$	13649 13650 4240 4248 4249 4250 4361 4362 4484 4485 4486 4487 4598 10870 10871 4602 10876 16998 17006 17013 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 10988 4720 10994 4725 11003 17131 11135 4881 11158 11200 4967 4971 11243 17411 12107
responses$	4240 4248 4249 4250 4361 4362 4484 4485 4486 4487 12107
responsib$	16713 16801 16855
responsibbed$	16713 16801 16855
responsibbing$	16713 16801 16855
responsibed$	16713 16801 16855
responsibilit$	9179
responsibilities$	15295 16469 16713 16855
responsibility$	408 409 410 411 13309 13353 13354 13355 13627 14124 14283 1940 1941 8216 8217 8218 8219 8220 8221 8222 8223 8224 8225 8226 8227 8241 8242 8243 8244 8245 14363 14364 14365 14366 14367 14368 14369 14370 14371 14372 14373 8257 14410 15950 16469 16574 16668 16669 16670 16671 16672 16673 16674 16713 16855 4491 12342
responsibing$	16713 16801 16855
responsible$	12418 81 82 83 84 85 7280 13398 13399 13400 13401 1940 1941 3560 15950 16400 16401 16402 16405 16406 16407 16408 16409 16410 16411 16412 4479 4480 4481 4482 4483 16886 17062 17205 4825 11122 4860 11150 11151 4889 17293 4980 5268
responsibly$	13206
responsibs$	16713 16801 16855
rest$	6679 6680 6681 6682 8055 8063 8805 14936 15104 15224 15333 15334 15335 15336 15337 15380 15381 15382 15594 15866 15869 16024 16025 16026 16879 12121
resteal$	17214 17241
rested$	6679 6680 6681 6682
restor	5008
restra	5177
restraining$	11448
rests$	6679 6680 6681 6682 16879 12121
result$	371 6678 1144 11169 4909 11203 12334
resulted$	12400 13315 13316
resulting$	11203
results$	16862 10803 16930 16941 16942 17409 17549 12334
resume$	12558
resumed$	12558
resupply$	17214
retail	4639 10995 11257
retail$	11326
retailers$	4614 17003 10910 17091 17112 17114 4793 17374
retain$	5908
retained$	12178 5908
retaining$	5908
retains$	5908
retak	5008 6066
retaliation$	11605
retard$	6149
retards$	6149
return	12153
return$	12504 12520 6436 12646 12714 341 12808 12837 12839 12840 12841 544 545 546 547 6855 585 589 590 6865 6911 6919 649 650 651 6926 13047 13543 13941 13996 14375 16165 16171 16185 16191 16193 16665 4711 5324 12051
returned$	12646 341 544 545 546 547 585 589 590 5324
returning$	12614 341 12867 544 545 546 547 6852 585 589 590 6862 13164 5324
returnned$	341 544 545 546 547 585 589 590 5324
returnning$	341 544 545 546 547 585 589 590 5324
returns$	12646 341 544 545 546 547 585 589 590 4711 5324
reveal	4829 11100
reveal$	17194
revealing$	16042 16043 9947 5761
reveals$	17194
revel$	1100 1101 2146
reveled$	1100 1101 2146
reveling$	1100 1101 2146
revelled$	1100 1101 2146
revelling$	1100 1101 2146
revels$	1100 1101 2146
revenge$	11605
review	4765
review$	4659 11876
reviewed$	4659 11157 11228
reviewes$	4659
reviewing$	4659
reviews$	4659 11876
revolting$	5508
revolving$	2473 2474 2475 2476
rewards$	13737
rheumatic$	5998
rib$	17505 17506
ribs$	17505
ribss$	17505
rid$	10726 10727 4973 4990 11303
ridden$	854
ridding$	4990
riddled$	2391
ride$	13121 854 14049
rided$	854
rides$	13121 854
riding$	854
rife$	2391
riff$	5400
right$	6407 6409 6448 13265 13266 7209 7210 7211 13762 7737 1805 1806 1807 1808 1809 1810 1811 1812 8273 14410 2195 14694 2427 8713 9157 3063 3064 3065 9790 3520 3521 3522 5406 5493
rightly$	4496
rigid$	16812 16887 10771
rigoro	5018
rigorous$	11289
ring	16985 4722 4732 11080
ring$	12964 12965 1192 13694 13699 14203 14567 14568 14569 14570 14571 16078 10414 16665 4635 10993 4728 5412 12027
ringin	17036
ringing$	16164 4635 10993
ringle	10966 17211 4921 17363 17438 5057 12217
ringleader$	17083 17197 17232 17302 6135
ringleaders$	17197 17232 17302 11192 6135
rings$	9036 9037 9913 16078 10406 4635 10993 12027
ringworm$	6234
riot$	11733 11734 11735 11755
ripped$	16042 16043 9975 5754 5761
rise$	1616 4934 11311
rises$	1616 11311
risible$	16749
risk$	12388 12389 12399 6286 16 17 18 6360 12478 12479 12485 12491 12492 12493 12494 12496 12497 12498 12500 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 13249 909 13488 13588 13616 7539 1269 1270 1271 1272 13959 14059 8037 14185 14328 14329 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14415 14416 14417 14418 14419 14466 14473 14486 8514 2244 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 14643 14644 8528 8529 8530 8531 8532 8533 8878 8879 2609 2610 8882 2612 2613 15002 15003 15004 15005 15006 15007 15008 15009 15010 15011 15012 15013 15014 15015 15016 15017 15018 15019 15020 15021 15115 15178 15345 15346 15347 15348 15349 15500 15501 15502 15512 15513 15514 15515 15546 15547 15548 15675 15783 15789 15790 15791 15792 9689 15893 10694 11228 4985 11286 11315 5277 11615 5887 5916 6261
riskier$	6407 5279
risks$	12388 12389 12478 12479 12491 12492 12493 12494 12496 12497 12498 12500 6461 6462 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 13488 13588 13716 13959 14059 8037 14328 14329 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14416 14417 14418 14419 14466 15115 15166 15167 15168 15169 15170 15171 15172 15500 15501 15502 15512 15513 15514 15515 15783 9689 15893 11549
risky$	12388 12389 6407 170 171 172 173 174 175 176 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 6665 12929 8037 8374 14516 5279 5381 5558
risperidone$	6243
ritali	6023
ritalin$	12294
rival$	13630
rivalry$	11666
rivals$	11655
roaccutane$	6243
road$	12831 6821 1048 1049 14775 14931 9624 15768 9688 5621
roadman$	14576 11667 6131
roadmen$	14576 11667 6131
roads$	15739
roam$	12872 14185 2364 2455 2456 2457 2458 2459 2460 2461
roamed$	2364 2455 2456 2457 2458 2459 2460 2461
roaming$	2364 2455 2456 2457 2458 2459 2460 2461
roammed$	2364 2455 2456 2457 2458 2459 2460 2461
roamming$	2364 2455 2456 2457 2458 2459 2460 2461
roams$	2364 2455 2456 2457 2458 2459 2460 2461
rob$	14185 14389 14390 14547 14548 14771 17184 17214 17217 17241 17242 11300 11607
robbed$	12439 12447 12890 13244 13594 7610 7611 13753 13754 13755 13767 13768 5272
robber	16991 16999 17009 10896 17054 17211 11096 17226 4840 17235 17239 17240 17247 17248 4861 17254 17262 17266 17267 17268 11258 11516 11518 11538 11539 11542 12190 6116
robber$	14670 14671 14672 14754 14755 14756 14757 14758 17205 11703 11704
robberies$	17187 17212 17213 11111 11132 17375 5040 17656 17657 17659 12208 12215 12387
robbers$	14670 14671 14672 14754 14755 14756 14757 14758 11703 11704
robbery$	12466 12889 12921 13405 7587 7588 13706 1426 13921 13923 14048 4598 10870 10871 4602 10876 16998 17006 17013 4628 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 10981 17101 17102 17103 10988 4720 10994 4725 11003 17131 4777 11069 17187 17188 11111 17230 11135 4881 11158 11175 11200 4967 4971 11243 5056 17633 17635 17645 17655 17656 17657 17659 11605 5917 5927 12387
robbing$	14022 17062 17243 17324 11607
robs$	17184 17217 17242 11300
robust	5012 5018 5023 5961
robust$	11289 5022 11956 6176
robuster$	5022
robustly$	12203
rod$	1357
rode$	854
rogue$	14814 11758
rogues$	14814 11758
role$	13309 16855 11149
roles	17046
roll	6052
roll$	2121 3314 9586 9587 3648 16741 12323
rolled$	3314 9586 9587 3648 9920 16102 16103 11298 11299 12323
rolling$	2121 3314 9586 9587 3648
rollled$	3314 9586 9587 3648
rollling$	3314 9586 9587 3648
rolls$	3314 9586 9587 3648
roma$	3600 9878
romanian$	3600 9878 12016
romantic$	703 704 705 706
roof$	17606
room	11143
room$	13946 13947 13948 13949 13950 4614 17003 17022 17023 17024 10908 10909 10910 17090 17112 17120 17121 11048 17168 11496 11497 17618 5236 12169 12331
rooms$	17121 12169
roost$	13769
root$	1120
rope$	13883 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796
roped$	12439 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796
ropes$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796 15112
roping$	1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1795 1796
rose$	1616 12214
rot$	2454 16698 16933
rotten$	2377 2378 5416 11830 6152
rough	12358
rough$	7631 7788 14585 14586 8481 8694 2508 2509 8927 8928 5382 5416 5500 5713 11987
roughest$	8471
round$	12730 12731 12733 12735 13641 13645 7820 7831 15114 9004 15153 3363 4902 12043 12243
rouser$	11685
rousers$	11685
route	17175
route$	6821 17059
routes$	17059
routin	4867
routine$	11138
row$	13405 13842 13845 10142 16260 10144 16388 16389 16390 11623
rowdiness$	2212 2213 15056 15057 11839
rowdy$	5564 6161
rows$	16388 16389 16390 5166 11623
rubber$	5829
rude$	14993 14994 15094 16420 10600 6161
rudeness$	2212 2213 15056 15057 11839
ruffian$	11758 6132
ruffians$	11758 6132
rug$	16852
rui	6097
rui$	12368
ruin$	13356 13686
ruining$	13690
rule$	14533 16533 16534 16535 16536 16537 16538 4601
rules$	14545 14713 8605 8606 8607 8608 15227 15635 15636 15637 15657 15659 15842 16533 16534 16535 16536 16537 16538 16850 16980 4601 11656 11773
ruling$	4601
rum$	17483
run	4946
run$	12504 12520 12578 12808 12837 12839 12840 12841 6733 6734 6735 6787 568 569 570 571 572 573 574 575 576 577 589 590 6870 6875 608 609 6988 720 739 740 13179 938 939 940 7304 7305 7374 1127 13523 13524 13525 13526 13527 13528 13543 1192 1295 1486 1487 1488 1489 1490 1513 1514 1515 1516 1517 1518 1519 1520 1524 1525 1526 1527 1528 1529 1530 13985 13990 14187 14203 8138 14297 14298 14309 2121 2135 2136 2303 14720 8620 2683 2684 2685 2714 2765 2766 2910 3407 3482 9777 9778 9779 16193 3822 3823 16420 10818 4663 4795 5045 5200 5289 5460 5463 5484 12084
runaround$	14738
runaway$	14670 14671 14672 11703 11704
runaways$	14670 14671 14672 11703 11704 6141
runed$	4795
rung$	6774 6775 6776 6777 6778 6779 6780 6781 14298 16703 10965 17117
runing$	4795
runner	12200
runner$	12954 14673 2291 14779 14780 11627 11703 11705
runners$	12954 14673 2291 14779 14780 17229 11627 11703 11705
runnin	17048 11088
running$	12480 12481 12482 12483 12484 6818 12955 568 569 570 571 572 573 574 575 576 577 589 590 6869 6871 6875 608 609 7304 7305 1127 7597 1486 1487 1488 1489 1490 1513 1514 1515 1516 1517 1518 1519 1520 13922 1805 1806 1807 1808 1809 1810 1811 1812 2121 2135 2136 2303 2765 2766 2910 15754 15755 15756 15757 15758 16420 4663 17205 17238 5200 5289 5459 5462 5484 12165
runs	17048
runs$	568 569 570 571 572 573 574 575 576 577 589 590 6875 608 609 6988 720 739 740 938 939 940 1127 1486 1487 1488 1489 1490 1513 1514 1515 1516 1517 1518 1519 1520 2121 2135 2136 2303 2683 2684 2685 2714 2765 2766 2910 3407 3482 16420 4663 10948 17075 4795 5200 5289 5484 12165
rush$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1524 1525 1526 1527 1528 1529 1530 5336
rushed$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1524 1525 1526 1527 1528 1529 1530 5115 5336
rushes$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1524 1525 1526 1527 1528 1529 1530 5336
rushing$	1031 1032 1033 1034 1036 1037 1038 1039 1040 1524 1525 1526 1527 1528 1529 1530 5336
s$	10916 11086 17206 11322 5085 5086 5089 11373 11375 5107 11382 11413 11423 11426 5161 11433 11435 11436 5167 5168 5174 11446 11449 5186 11461 5197 11481 17611 11504 11506 17625 17632 17638 11537
s17$	6262
s20$	6262
s31$	6262
s47$	6262
sabotage$	11619 5370
sabotaged$	11619 5370
sabotages$	11619 5370
sabotaging$	11619 5370
sad$	8811
sadistic$	5504
safe$	12452 12453 6448 13513 7559 14114 14327 14331 8215 14333 14345 14346 14354 14355 14356 14357 15475 9376 15518 15534 15537 15539
safeguard$	6333 12772 8234 14384
safeguarding$	15551 15552 15553 15554 15568 5804
safer$	6407 6448 7363 7364 7365 14123
safety$	12398 6282 12491 12492 12493 12494 12495 12496 12497 12498 12499 12501 12555 12556 6470 6471 12856 12857 13380 13513 13938 1551 14188 14328 14329 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8328 8329 8330 8331 8332 15512 15513 15514 15515 15628 17138
said$	131 6746 6783 7023 7024 7033 7203 13473 7615 7616 8097 8132 16234 10210 10211 10212 10327 10328 10331 10495 10496 4331 4332 4823 4879
sail$	1502
sailed$	1502
sailing$	1502
sailled$	1502
sailling$	1502
sailors$	15731
sails$	1502
saints$	15776
sale	17266
sallow$	6182
same$	12606 12608 12610 12612 13301 7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7349 7507 13625 8505 2478 8752 9434 9435 9436 3577 9921 16045 16058 9954 9961 10205 10206 10207 10208 5687 5748
sanction$	4958 5942
sanctioned$	404 405 406 407 8500 8501 8502 8503
sanctions$	4958
sand$	16849
sandy$	5711
sank$	1534 1535 1536 1537 1538 1539 1540
sat$	3692 3693 3694 4317 4318 4319 4320 4321 4322 4323 4324
satisfy$	16284
savage$	14670 14671 14672 11703 11704
savages$	14669 14670 14671 14672 14691 14692 14693 14943 11677 11703 11704
save$	7450 7451 7452
saved$	14354 14355 14356 14357 16339 16340 16341 16342 16343
saving$	15568 15643 16862 11749 12061
savings$	10803
savvier$	2718 2719 2720
savvy$	2718 2719 2720 9512 9513 9514 3560 3564 11888 6170
saw	5109 5191
saw$	1044 1045 1151 2003 2004 2360 9592 9593 3323 4224 4225 11380 5368
say	17078 4829 11100
say$	12551 6558 12772 6657 6730 7064 1196 13654 13655 7545 7580 13702 1647 7998 14120 8021 8022 8023 14209 14226 14259 8177 14297 14375 2186 9412 15952 16131 16165 16171 16185 10327 10328 10331 4660 12051
saying$	2186 9797 16164 16262
says$	2186 16132 16234 10327 10328 10331 4331 4332
scabies$	6234
scalde	5198
scalded$	11469
scale	17537
scallies$	6132
scally$	6132
scallywag$	6136
scallywags$	6136
scam$	14048
scan$	4659 17509
scandal$	6193
scandalous$	6193
scaned$	4659
scanes$	4659
scaning$	4659
scanned$	11157
scanning$	17173
scans$	4659 17509
scant$	103 110 7854 7936 2322 2323 2325 10551 10558
scantily$	3598 5703 5714
scar$	3619 12006
scarcely$	7642 7660 7661 7662 8173 1903 1904 1905 3024 3026 3027 3061 3097 9368 3098 9369 3099 3183 9454 3184 3185 9545 5638 5639 5653
scare$	15586 15587 15588 15691
scarecrows$	16104
scared$	15546 15547 15548 3201 3202 15690 15694
scares$	9308 15426 9575 9576 15814
scarf$	16083 12027
scaring$	12480 12481 12482 12483 12484
scarlet$	5998
scars$	3619 12006
scarves$	16083 12027
scatter$	17387
scattering$	5037
scenario$	12390
scenarios$	12390
scene$	14157 14158 15166 15167 15168 15169 15170 15171 15172 17188
scheme$	12199
schemer$	11703
schemers$	11703
scheming$	6161
schizo	6230
schizophrenic$	17574
school	4971 5142 17548 12327
school$	12942 12943 12944 13191 13192 7710 14243 14383 14588 14589 14590 14591 14617 14618 14619 14620 14621 14622 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14650 14677 8564 14709 8629 8704 14839 14840 14842 15065 3361 3362 16152 16153 16154 16228 10382 10387 10388 10390 4126 16909 10819 4552 16976 16977 11242 17513 5129 5130 17525 17526 17527 17528 17529 11413 17531 17532 17539 17541 17542 17549 17628 11512 11566 5453 5804 5853 5863 5864 12313 12323 12324 12325 6063
schoolboy$	5429
schooled$	5146
schooling$	13418 17540 12325
schoolmates$	11702
schools$	14617 14618 14619 14620 8656 8657 11242 17536 17619 12323
sclerosis$	17576
scolio	6233
scor	12187
score$	1545 15112 15739 16997 12204
scored$	1545 17166
scores$	1545 16997 12204
scoring$	1545
scorn$	16954 16955 16956 16957 16958 5371
scorned$	5371
scorning$	5371
scornned$	5371
scornning$	5371
scorns$	5371
scoundrel$	11758
scoundrels$	11758
scour$	4659
scoured$	4659
scoures$	4659
scourge$	8905
scouring$	4659
scours$	4659
scramble$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
scrambled$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
scrambles$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
scrambling$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
scrap$	13238 1409 13841
scraped$	12007
scrapes$	7431 7432 7433
scrapheap$	16333
scrapings$	2506
scrapper$	11758
scrappers$	11758
scratch$	16731
scrawny$	6182
scream$	11636
screamed$	12899 14248 14298
screening$	17480
screens$	16427 16457 16458 16459 16460
screenshot$	10984
screenshots$	10984
screw$	5495
screwed$	2636 9059 9060 5525
screws$	5495
scribe	5128
scribe$	11399
scrolled$	11157
scrote$	6136
scrotes$	6136
scrounger$	11703
scroungers$	11703
scrubber$	6149
scrubbers$	6149
scruffily$	3598 5714 12026 12028
scruffy$	3600 9876 16042 16043 5713 5734 5754 5761 6182
scruples$	14883 14884 14885 14886 14887
scrutiny$	17132
scum$	6132
scumbag$	6132
scumbags$	6132
search	10877 10881 17025 17085 17180 4902 17296 17312 5060
search$	4608 4659 10951 4820 4877 4896 17289 11173 4918 17325 17326 11210 17328 4943 11215 4945 17334 4963 17359 5042 5043 17435 11331
searched$	4659 17261 11157 4943 17349
searches$	4659 17255 4896 17326 11210 17328 4943 4945 17334 4963 17424
searching$	4659 17326 4943 4945 4963
searchped$	4918
searchs$	4659 4918 5042
seasoned$	3368 6175
seating$	10933
second$	7399 7403 7858 2505 3577 10560 10783 5136
secrecy$	7160 8207 16721
secret$	13661
secretive$	6161
secretly$	1221 1222
secrets$	13664
sectio	17575 11459 6247
section$	11212
section17$	6262
section20$	6262
section31$	6262
section47$	6262
sectioned$	17576
secur	5924
secure	4909 17308 5210
secure$	13177 13178 11481 17644 11533 5908 6108
secured$	17074 12178
secureed$	5908
secureing$	5908
secures$	5908
securi	4639 10995 11004 4770 11051 4792 11135 4872 11143 4909 4971
security$	14529 4614 17003 10910 17091 17112 17114 17121 4735 11041 4774 17168 4793 4794 17252 4917 4935 11242 5059 11655
seduce$	319 1096 1097 1098 1099 5283 5338
seduced$	12439 319 1096 1097 1098 1099 2076 5283 5338
seduces$	319 1096 1097 1098 1099 5283 5338
seducing$	319 1096 1097 1098 1099 5283 5338
see	16998 5109
see$	197 12682 12772 12808 7304 1044 1045 1151 13996 1815 1818 1821 1822 2003 2004 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8333 8334 8335 8336 8337 8338 8339 8340 2360 2488 2491 2513 2514 15424 9329 9330 9331 9342 15670 9592 9593 3323 15786 15787 15788 16116 16693 16893 17025 4648 4655 4660 17070 11016 17153 11380 11499 5368
seed$	11687
seeds$	11687
seeing	5109
seeing$	12614 12867 7304 9250 11380 5204 11499 5318 5368
seek	10913 4909 4941 4954 5939
seek$	327 622 623 624 625 626 627 628 2078 8349 2079 2080 2081 2082 2083 2084 2100 2101 2103 16420 10346 4611 17044 10928 5577 5578
seeked$	10346 4611 10928
seeker$	14660 11647 11847 12364
seekers$	14660 11647 11847
seekin	10913 4941 4954
seeking$	327 622 623 624 625 626 627 628 2078 8349 2079 2080 2081 2082 2083 2084 2100 2101 2103 8911 8929 16420 10346 4611 10928 11647 11847 5577 12364
seekked$	10346
seekking$	10346
seeks$	327 622 623 624 625 626 627 628 2078 8349 2079 2080 2081 2082 2083 2084 2100 2101 2103 10346 4611 17044 10928 5577 5578
seem$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 9429 9430 9431 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 9745 3519 3535 3592 3604 4259 4260 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5632 5634
seemed$	873 874 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 4259 4260 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5632
seeming$	4259 4260
seemmed$	4259 4260
seemming$	4259 4260
seems$	382 383 873 874 7701 7702 2054 2171 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2529 2540 2544 2554 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3592 3604 4259 4260 5296 5309 5425 5427 5432 5479 5487 5506 5519 5559 5561 5570 5571 5631 5632 5634
seen	17061 17193 5191 5261
seen$	567 14268 14269 8153 8154 2246 2621 2730 2949 9276 9277 9278 9279 9280 9281 9282 9283 9555 9592 9593 3323 3330 3365 3502 3503 3504 15937 15938 15939 16170 16176 16181 16190 16252 16258 16296 4224 4225 16737 17056 17082 11014 5109 5116 5204 5368 12189 12196 12202
sees	5109 5191
sees$	1151 2003 2004 2360 2488 2491 11380
seize	4760
seize$	4697 11031 5908
seized	11030 4760
seized$	4697 17147 11031 17335 12178
seizeed$	5908
seizeing$	5908
seizes	4760
seizes$	4697 11031 5908
seizin	4760
seizing$	4697 11031
seizur	6233
seizure$	4760 4897 17320 12175
seizures$	4897 12175
seldom$	3097 9368 3098 9369 3099
select	5047 6227
selected$	4804
self	5989 6244
self$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 102 141 6631 12777 6741 6742 6743 12917 6814 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 13686 13690 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 8288 8289 8290 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 8963 8965 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 3495 3496 3497 9784 3514 3515 15909 15917 10766 11474 11546 5286 11576 11577 5329 5348 11625 5444 11918 11919 5649 5680 5824
selfharm$	12260
selfharmed$	12260
selfharming$	12260
selfharms$	12260
selfie$	13006 6890 6891 6892 13017 6923 6924 654 655 13423
selfies$	13006 6890 6891 6892 13017 13018 6923 6924 654 655 13423
selfish$	6161 6193
selfishness$	2212 2213 15056 15057 11839
sell$	12504 12520 12808 12837 12839 12840 12841 6733 6734 6735 568 569 570 639 739 740 951 7304 7305 13523 13524 13525 13526 13527 13528 13543 7518 7520 7522 13640 13719 13985 13990 1617 1618 1619 7891 14185 14389 14390 14425 14427 14433 14435 14547 14548 17217 5289 5306 11593
selled$	7518 7520 7522
sellin	17036 17048 11088 17211
selling$	12932 568 569 570 639 7305 7518 7520 7522 13922 13952 1617 1618 1619 14022 15754 15755 15756 15757 15758 16394 16395 16400 16401 16402 16403 16404 16405 16406 16407 16408 16409 16410 16411 16412 17062 17205 17243 5274 5289 5306 12182 12386
sellled$	7518 7520 7522
sellling$	7518 7520 7522
sells	17048
sells$	568 569 570 639 739 740 951 7518 7520 7522 1617 1618 1619 10948 17075 17217 5274 5289 5306
selves$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11546 11576 11577 11625 11918 11919
semh	6042
semh$	12313
semi$	5181
sen$	17520 6046 12318
send	4619 4703 4704 4715 4722
send$	12504 12808 618 619 620 621 630 1035 7518 7520 7522 13722 1473 13985 13990 14425 14427 14433 14435 4618 4689 10979 4713 10993 4723 4887 11201 4972 5019 5297 5321 11593 6046 12318
sendd$	4723
sendded$	7518 7520 7522 1473
sendding$	7518 7520 7522 1473
sended$	7518 7520 7522 1473 10979 4723
sendes$	4713
sending$	618 619 620 621 630 1035 7518 7520 7522 1473 16353 16354 16355 4689 10979 4713 10993 4723 4887 5019 5297 5321 12059
sends$	618 619 620 621 630 13557 7518 7520 7522 1473 4689 10979 4713 10993 4723 4887 11201 4972 5019 5297 5321
sensation$	5376
sense$	13621 13622 13790 13791 13792 13793 13794 13795 13796 13797 13798 13799 13800 13801 13802 14069 14070 14071 14072 14073 14074 14075 14076 7960 7961 7962 14408 8293 2333 8770 2767 2769 9261 15379 3045 3046 3047 3048 3049 3050 9357 3087 3088 9360 15746 15798 15952 16063 16361 16619 16620 16621 11618 11639 11942
sensible$	12415 6407 6448 7090 3063 3064 3065 15539 3560
sensibly$	13206
sensit	4620
sensitive$	10891 11862 5884
sensor	5069
sensory$	11340
sent	4619 10996 11064
sent$	12663 12664 12665 12667 618 619 620 621 630 13154 13155 13156 13168 7518 7520 7522 1473 14298 4618 17069 11442 5223 11523 5297 5321 11593 12114 6092
senten	17556
sentence$	4930 12372 6105 12377 12379
sentenced$	9276 9277 9278 9279 9280 9281 9282 9283 11523 6105
sentences$	4930
sentencing$	6105
separa	17556 17558 11442 11444 17572
separate$	4597 17387
separated$	17559
separates$	4597
separating$	5037 17559
separation$	17561
sepsis$	6232
september$	12944
sergea	4598 10870 10871 4602 10876 16998 10905 10906 10907 4637 4638 4639 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 4777 11135 4881 11158 11200 4967 4971 11243
sergeant$	10869 16988 16993 4614 17022 17023 17024 10908 10909 10910 17037 10927 4681 10953 10956 4688 10962 10964 17088 17092 17093 17095 17105 10991 17109 17111 17120 4774 11048 17252 11152 17317 11238 11242 17360 5880 12242
serial$	605 606 4596 5293 5420 5433 5922
series$	4087 12198
serious$	6368 703 704 705 706 8617 10526 10527 10528 10529 5420 5804
seriously$	14445 14446 14447 14448 14449 16566 16567 16583 16584 16585 16586 16587 16588 16589 16590 16591 16592 16593 16661 16662 16663 16664 4393
seriousness$	14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14416 14417 14418 14419
sertra	6023
sertraline$	12294
servant$	11627
servants$	11627
serve$	3134 3135 4956 5002
served	17315
served$	4956 5136 5262
serves$	877 878 3134 3135 4956 5002
servic	17498
service$	14573 8550 14867 16228 10382 10387 10388 10396 4126 10424 10425 16857 16909 10811 10819 4552 16976 16977 4700 17370 17480 17496 5804 12107 5853 5863
services$	7487 14383 14384 14388 8621 14867 14970 15098 15524 15525 15526 15527 15562 15563 15564 15565 15566 15609 15610 3263 3265 3752 3753 3754 3755 10382 16503 10387 10388 10393 10394 4126 16909 10819 16976 16977 17480 17492 11642 12046
serving$	4956 11434 12095 6070
session$	185 187 188 8975 16228 16413 16414 16415 16454 16455 16456 17474 11641
sessions$	185 187 188 6502 12620 12653 12654 15065 8975 16228 16454 16455 16456 17474 11641
set$	74 75 76 12562 550 571 572 573 574 575 576 577 13490 13491 13492 13493 13494 13495 7535 1302 1303 1304 1305 13907 13908 1800 14624 2281 3043 3044 9857 3805 3806 3986 4761 5273 11964 11965 12332
sets$	74 75 76 571 572 573 574 575 576 577 1800 2281
setter$	11789
setters$	11789
setting$	74 75 76 5273
settle$	16165 16171 16185 12051
seven	10872 10887 17089 10983 11007 17130 11046 4778 4779 17175 17176 17178 17219 4845 4859 11142 17265 17282 17285 17290 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 5057 12217
seven$	14625 14695 16793 11116 17257 17259
seventeen$	9284 3014 9286 9287 3017
severa	17156
several$	6505 636 9803 3636 10710 10711 10736 16877 16878 12120 5917 6036
severe	5984
severely$	6055 6073
sewer$	14941
sex$	12490 6598 12827 6808 6902 13021 6909 640 6916 13036 656 657 658 659 13058 13059 13129 7060 13424 13539 13540 13541 13542 13921 13923 8534 14938 8984 15125 15126 15345 15346 15347 15348 15349 15358 15500 15501 15502 15592 9780 11465 5246 11550 11571 11583 5505 11894
sext$	6122
sexted$	6122
sexting$	11567
sexts$	6122
sexual$	12929 6889 6900 6905 6907 6908 641 642 643 644 646 6920 6921 6922 656 657 658 659 13060 703 704 705 706 7306 15125 9041 9044 9243 15593 5092 5246 5298 5310
sexualised$	12929 6889 6900 14984 14985 14986 14987 14988 14989 14990 14991 14992 11573 11574 5564 6171
sexuality$	13176
sexually$	2227 2228 9481 5301 5521 5624 5625 5664 5682 12346 6242
sgt$	17109
shabbily$	3598 5706 5714
shabby$	16042 16043 5754 5761 6182
shadow	5060
shadow$	17123 17158 4775 17260 11331
shadowed$	4775
shadowing$	4775
shadows$	9913 4775
shady$	5500 6152
shaggy$	5711
shall$	3777 3778 3779 3780 3781 3782 4924
shallow$	6161
sham	17412
shambles$	6193
shambolic$	16749 6193
shame$	7200 14883 14884 14885 14886 14887 16733 10712 16830 5826
shameful$	16628 6193
shamefully$	6193
shameless$	6152
shar	4679 4703
share	4715 5883
share$	12808 618 619 620 621 630 7237 996 1014 1015 1016 1017 1035 1974 3690 16165 16171 16185 16693 16890 16893 10885 4615 4618 10979 4713 4723 4863 4972 5225 5297 5748 12051
shared$	618 619 620 621 630 996 14298 3690 10495 10496 16703 10885 4615 4618 4723 5297 5748
shareed$	10979 4723
sharees$	4713
shareing$	10979 4713 4723
shares	5883
shares$	618 619 620 621 630 996 3690 10885 4615 4618 10979 4713 4723 4972 5225 5297 5748
sharin	12153 5883
sharing$	618 619 620 621 630 996 1035 3690 16747 10885 4615 4618 5225 5297 5748
sharks$	13900
sharp$	9512 9513 9514 3564
sharper$	2718 2719 2720
sharpest$	14828
shaved$	5730 5732 5734 12007 5747
shaven$	5701 5702 5731 5734 5747
she$	6423 6430 6947 7028 7029 7034 7035 7084 7098 7101 7393 7553 7655 13832 1846 2167 8438 2168 14556 2169 2170 2197 8613 2362 15111 16242 16243 16244 16245 16246 10148 10149 10150 10152 10283 10284 4015 10288 10382 16503 6048
shed	12358
shed$	4467 17603 17615
shedding$	4467
sheep$	14614 11703
sheer$	5359
sheet$	12169
sheets$	12169
shelter$	13028 13029 13030 13031 13032 13033 13034 13035 17603
shield$	7450 7451 7452 5342
shieldded$	5342
shieldding$	5342
shielded$	5342
shielding$	15554 15559 15560 15561 15568 5342
shields$	5342
shift$	6733 6734 6735 7305 10220 10221 5899
shifting$	7305 14572
shiftless$	6163
shifty$	5500 5713 11987 6152
shilling$	14831 14835 14836
ship$	15795
shirk$	4467
shirked$	4467
shirking$	4467
shirkked$	4467
shirkking$	4467
shirks$	4467
shirt$	9917 3647 9925 9926 16051 12027
shirtless$	6182
shirts$	9917 3647 9925 9926 16051 9985 12027
shock$	13357 15691
shocked$	15690 15694
shocking$	4357 4358 4359 4360 10712 16830 16872 16873 16874 16875 5564 5836
shockingly$	5520 6195
shocks$	9575 9576 15712 15814
shoddy$	6193
shoes$	9925 9926 16067 16068 16069 16070 16071 16078 17626 12027 12032
shoot$	1544
shooti	17226 17239 17247 17248
shooting$	1544
shootings$	17212
shoots$	1544
shop	4639 10995 11004 11326
shop$	12942 12943 14805 4614 17003 10910 17091 17112 17114 17121 5032 17443 17446
shopke	4639 10995 11257 11543
shopkeeper$	12707 13023 17660
shopkeepers$	12707 13023 14529 14709 8656 8657 4614 17003 10910 17091 17112 17114 4793 4979 17374 17403 11654 11655
shopli	4840 17235 17239 17240 17248 4861 17262 17364 11258 11516 11538 11539 6270
shoplift$	11607
shoplifter$	14670 14671 14672 14779 14780 11703 11704
shoplifters$	14670 14671 14672 14779 14780 11703 11704
shoplifting$	12480 12481 12482 12483 12484 12921 12932 12936 13921 13923 14022 14697 11111 11132 17277 4977 11249 17375 5040 5056 17633 17655 17656 11607
shoppe	11257
shoppers$	14709 17374 17403 11654
shopping$	11326
shops$	14709 8656 8657 4614 17003 10910 17091 17112 17114 17121 4793 4979 5032 17443 17446
short$	2447 2448 8826 8827 9860 16042 16043 9947 9975 16617 16618 5503 5573 5690 5711 5733 5734 5761 5823 12117 6182
shortcoming$	5803
shortcomings$	16474 16475 16476 5803 12076 6192
shortest$	3621 5738
shorts$	16036 3649 9925 9926 16064 16065 16067 16068 16069 16084 16085 16086 16092 12027 12032
shot$	12474 1544 14878 10726 10727 10923 5408
shots$	14878 10923 17052 17058
shotted$	5290
shotter$	6142
shotters$	6142
shotting$	568 569 570 5289 5290
should	4905 11428
should$	26 27 28 29 30 31 766 767 1092 7643 13765 1732 1834 1852 1860 1861 1862 1863 1864 1865 1866 1867 1868 1876 1880 1881 1882 1883 1901 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1922 1923 1924 1970 1983 2790 2791 2792 2793 2845 3005 3039 3096 3176 3227 3284 3285 15918 9820 4093 4095 4096 4097 4098 10371 16498 10532 4348 10624 4581 11038 4774 4846 4898 4924 17352 5026 17545 5806 5877
shoulder$	15078 3616 17505 17506 5854
shouldered$	11967 5854
shouldering$	5854
shoulderred$	5854
shoulderring$	5854
shoulders$	15078 15143 17505 5854
shout$	2683 2684 2685 5337 12063
shouted$	6774 6775 6776 6777 6778 6779 6780 6781 14125 14298 5198 5337 12063
shouting$	13815 13816 5166 5337 12063
shouts$	2683 2684 2685 5337 12063
shoutted$	5337 12063
shoutting$	5337 12063
show	4605 16998 4817 11089 4834 4878 12153
show$	359 1879 8195 8196 8197 8198 1945 1946 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 14375 8263 8326 8327 14495 8680 2495 16165 16171 16185 16229 16230 16231 3962 16448 4660 11012 11016 11039 17194 12051
showed$	359 1879 1945 8326 8327 2495 4280 11039
showin	4817 4834
showing$	359 13815 13816 1945 4280 17001 17477
shown	10996 11064
shown$	197 6536 6537 13198 13199 7083 1879 8195 8196 8197 8198 1946 8326 8327 10045 16297 16298 16299 16300 16464 4280 4762
shows	4817 11089 4834
shows$	359 1879 1945 8326 8327 2495 16229 16230 16231 3961 4280 4660 11039 17194 11110
shred$	1410 8769
shrewd$	9512 9513 9514 3564
shrinking$	9544 15662 15663 15664 15665
shrug$	2030 3228 3317 4490
shruged$	2030 4490
shrugged$	2030 3317 4490
shrugging$	2030 4490
shruging$	2030 4490
shrugs$	2030 3317 4490
shunt$	5083
shut$	13917 4535 12114
shuts$	4535
shutting$	4535
shy$	2447 2448 11851
siblin	17602
sibling$	17616 11878 5611
siblings$	6272 12941 15093 15324 17579 17616 11547 11878
sick$	8700 17465 17513
sickle$	6233
side$	14841 15977
sidekick$	6134
sidekicks$	6134
sidelined$	5837
sides$	13381 14841
sight	11313
sight$	17306 17430 12218 5981 6011 6012
sighted$	12094 12202 12283 6207
sighti	4617 5900
sighting$	10865 4771 12171
sightings$	17099 4771 5896 12171
sign$	1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 7848 7849 4443 4444 4445 4446 16853 16854 5255 12116 12119
signal$	12696 17318
signals$	12696 12697 13861 11631
signed	11164
signed$	1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 7848 7849 17281 5124 5125 5255
significant$	2607 2608
signing$	1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 7848 7849 5255
signs$	1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 14063 4443 4444 4445 4446 16853 16854 16877 16878 17047 5255 11631 12116 12119 12120
silence$	7160 13339 13529 13530 13531 13532 13533 13534 13742 8207 16721
silent$	13663 13664
silliness$	12783 12784 12785 12786 12787 12788 13276 7198 7199 8114 8207 1937 8209
silly$	6368 114 115 6407 170 171 172 173 174 175 176 6665 950 1355 1837 1928 1929 3045 3046 3047 3048 3049 3050 11633 5363 5366 6161
silo$	5867 5868
siloed$	6197
silos$	12137
similar$	3600 9878 5690 5748
simple$	5359 6095
simpler$	4916
simply$	13198 13199 7083 845 14274 14275 14276 14277 2682 3319 3847 3848 3849 3850 10370 4263 4264 4451 4452 4499 5778 5843
since$	17481 17484 17507 17601 11923 12382
single$	3929 3930 10296 10337 10338 4154 10426 10494 4620
sink$	1534 1535 1536 1537 1538 1539 1540
sinker$	14087
sinking$	1534 1535 1536 1537 1538 1539 1540
sinks$	1534 1535 1536 1537 1538 1539 1540 16329
sister	11438 17557 11441 5187 17602 17608
sister$	12941 8059 8067 5162 5163 17555 11445 11475 17616 11878
sisters$	12941 8059 8067 15093 9163 9164 9165 11878
sit	17061
sit$	6711 3692 3693 3694 3696 3709 3710 3711 3712 3713 16165 16171 16185 4317 16891 12051
site$	12171
sits$	3692 3693 3694 3696 3709 3710 3711 3712 3713 4317 4318 4319 17048
sitting$	13298 13299 13815 13816 4317 4318 4319
situation$	12390 6674 13282 13283 13370 1048 1049 1122 1123 7535 14328 14329 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 14491 15550 15964 10694 16871 10816 5234 12359
situations$	12390 7431 7432 7433 14491 15964
six	10872 10887 17089 10983 11007 17130 11046 4778 4779 17175 17176 17178 17219 4845 4859 11142 17265 17282 17285 17290 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 5057 12217
six$	1387 14599 14695 3590 9862 9863 3636 16024 16025 16026 16027 16028 16029 10165 10174 10180 16793 11116 17257 17259
sixteen$	15197 15198 15199 15200 15201 15202 2848 2849 2850 9284 3014 9286 9287 3017 11903
size$	2880 2881 3485 3486 3487
skank$	6149
skanks$	6149
skanky$	6152
skate$	1501
skated$	1501
skaters$	10165 10174
skates$	1501
skating$	1501
skeletal$	5690
ski$	5766
skilled$	3574
skills$	2767 2769 9357 3087 3088 9360 15935 11944
skimpy$	9947 5761
skin$	14784 15683 9885 9901 17456 11989 5720 5726 5997
skinned$	11948 11981
skinniest$	3621 5738
skinny$	9860 9897 9975 5690 5761 6182
skins$	13040 15683
skirt$	16036 3649 9925 9926 16064 16065 16067 16068 16069 12027 12032 12039
skirts$	16036 3649 9925 9926 16064 16065 16067 16068 16069 16084 16085 16086 16092 9985 16110 12027 12032 12039
skive$	6121
skived$	6121
skives$	6121
skiving$	6121
skunk$	11371
slack$	1065
slag$	11703
slags$	11703
slap$	14160 15708 17585
slapdash$	6153 6193
slappe	5198
slapped$	17585 11469
slapper$	6149
slappers$	6149
slaps$	17585
slave$	11814 5544 6155
slaves$	11814 6155
sleazy$	6152
sleep	11358 11370
sleep$	6436 12808 12872 632 7304 1044 1045 1050 15652 15786 15787 15788 17475 17487 17488 17606 5220 5229 5230 5299 5987
sleeped$	5222
sleepes$	5222
sleeping$	632 7304 5215 5220 5222 5229 5299 6025
sleeps$	632 1050 5220 5222 5227 5229 5230 5299
sleepwalk$	1534 1535 1536 1537 1538 1539 1540
sleepwalked$	1534 1535 1536 1537 1538 1539 1540
sleepwalking$	1534 1535 1536 1537 1538 1539 1540
sleepwalkked$	1534 1535 1536 1537 1538 1539 1540
sleepwalkking$	1534 1535 1536 1537 1538 1539 1540
sleepwalks$	1534 1535 1536 1537 1538 1539 1540
sleeves$	3649
slender$	5690 6182
slep$	6087
slept$	632 1044 1045 1050 11344 5215 5231 5299 6087
slicked$	3615 12007
slid$	1534 1535 1536 1537 1538 1539 1540
slide$	1534 1535 1536 1537 1538 1539 1540 3314 9586 9587 12130 12169
sliders$	16067 16068 16069 16084 16085 16086 16089 12027 12032
slides$	1534 1535 1536 1537 1538 1539 1540 3314 9586 9587 12169
sliding$	1534 1535 1536 1537 1538 1539 1540
slight$	3585 5690 6182
slightest$	7937 14902 10230 10552
slightly$	3588 5692
slim$	9860 5690 6182
slimly$	5692
slip$	1534 1535 1536 1537 1538 1539 1540 10697
sliped$	1534 1535 1536 1537 1538 1539 1540
sliping$	1534 1535 1536 1537 1538 1539 1540
slipped$	1534 1535 1536 1537 1538 1539 1540
slippers$	16080 16089 16097 12027
slippery$	5500 6152
slipping$	1534 1535 1536 1537 1538 1539 1540
slips$	1534 1535 1536 1537 1538 1539 1540 17068
slipshod$	6193
slit$	5747
sloppy$	4357 4358 4359 4360 11987 5836 6193
sloth$	12132
slovenly$	6163
slow$	1851 2582 2583 2584 2585 2586 4357 4358 4359 4360 16812 16872 16873 16874 16875 16887 10771 4502 5530 5836 6040
slowly$	16887
slut$	11703
sluts$	11703
sluttish$	6152
slutty$	6152
sly$	6161
slyness$	2212 2213 15056 15057 11839
smacke	5198
smacked$	11469
smackhead$	6149
smackheads$	6149
small$	2317 2369 9148 9314 9860 3595 5637 5690
smaller$	8409 8410 8419 8420 8421 8422
smart$	13670 13673 9512 9513 9514 15804 9878 11886 11892 5761
smarter$	6407
smartly$	3598 5714 12026 12028
smarts$	11887 11942
smash	17584
smashe	11299
smashed$	17416
smell$	3391 3392 3393 3394
smelly$	16042 16043 6182
smitten$	678 679 680 681 682 683 684
smok	5100
smoke$	12504 12808 12837 12839 12840 12841 522 7310 1044 1045 13450 13451 13452 7518 7520 7522 13719 13985 13990 14185 14425 14427 14547 14548 3343 3344 3345 3346 3347 16420
smoked$	13168 1044 1045 7518 7520 7522 16420
smoker$	14666
smokers$	14666
smokes$	1044 1045 7518 7520 7522 3343 3344 3345 3346 3347 16420
smoking$	6283 12401 12402 6632 910 7310 1044 1045 7518 7520 7522 13815 13816 16420
smooth$	13748 5662
smug$	6152
snakes$	11703
snapch	4886
snapchat$	6582 6583 6584 610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005
sneak$	339 11703
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11703
sneaky$	6163
snide$	6152
sniffer$	4964 11236
snood$	16083 12027 6188
snoods$	16083 12027 6188
snotty$	6152
snub$	5371
snubbed$	16135 5371
snubbing$	5371
snubed$	5371
snubing$	5371
snubs$	5371
snuck$	339
so	4885
so$	12607 12611 12900 7008 7554 13697 1597 8030 8031 8466 8676 8698 3286 3287 3288 3289 3290 3291 15800 10373 4285 4873 5361 5633 5651
sobrie	5249
sobriety$	11520
social$	12924 12930 610 611 612 613 614 8397 14698 8809 8910 15033 15095 15603 15604 15605 15606 10029 10382 16503 4120 10392 4123 4539 4541 11025 4783 4785 17213 4886 17278 11216 11375 11478 5213
society$	8380 2110 2111 2112 2113 8385 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647
sociopath$	11703
sociopathic$	6161
sociopaths$	11703
socks$	9985
sod$	10572 11677
sods$	11677
sofa	11489 12358 6263
sofa$	17606 5219 17617
soft$	13298 13299 15773
software$	11013
sold$	568 569 570 639 739 740 951 7518 7520 7522 1617 1618 1619 16391 5274 5289 5306 11593
soldier$	12748 11678 11758
soldiers$	12748 14748 11678 11758
solely$	4492 4493 5852
solicit$	1096 1097 1098 1099 5330 5338
solicited$	1096 1097 1098 1099 5330 5338
soliciting$	1096 1097 1098 1099 5330 5338
solicits$	1096 1097 1098 1099 5330 5338
solicitted$	1096 1097 1098 1099 5330 5338
solicitting$	1096 1097 1098 1099 5330 5338
solid$	5690
solidly$	5692
solve	5944
solve$	17388
solves	5944
solvin	5944
somali$	3600 9878 12016
some$	128 907 7236 1402 1412 2200 3636
somebody$	12866 12891 13696 13701 13855 14117 14254 10095 10271 10382 16503 4931
someone$	12866 12891 6939 13696 13701 13855 14117 14254 9192 3033 10095 10271 10382 16503 4931
something$	12900 13141 13697 16423 4706 17108
somewhere$	13028 13029 13030 13031 13032 13033 13034 13035 1372 1373 1374
son	17345
son$	15280 11361
sons$	15280
soon$	14147 14148 3319 16835 16836 16837 16838 16973 16974 16975
sooner$	1226 1227 8068 1798 8070 15210 15353 16486 16495
sophisticated$	2804 2970 3505 6175
sorely$	4393
sorry$	13821 16297 16298 16299 16300
sort$	13324 14523 2383 2385 2386 2387 14897 15551 15552 15553 9578 16038 4597 11653 11771
sorts$	13324 4597 11653 11771
sought	4799 17315
sought$	327 622 623 624 625 626 627 628 1134 14298 2078 8349 2079 2080 2081 2082 2083 2084 2100 2101 2103 10346 11070 5578
soul$	14007 14008 15173 15174 15175
soulless$	6152
souls$	14006 14008 14932 11899
sound$	9745 5632
sounds$	5632
sour$	6154
source	12153
source$	1120 10891 4621 17072 11056 4874 17272 4888 4988 4995 5883 12155 5885
sources$	4621 17072 12155
south$	3612
sow$	13329 13330 13771 13772
sowed$	13329 13330 13772
sowing$	13329 13330
sown$	13329 13330
sows$	13329 13330
space$	14784 15493 11224 11497
speak	10878 5191
speak$	12550 12772 13000 615 616 617 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 9320 9367 9745 16116 16165 16171 16185 16287 16353 16354 16355 16693 4570 16995 12051 12059
speaking$	615 616 617 9318 16164 12081
speaks$	615 616 617 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 16287 4331 4332
special$	8800 17520 6042 6261
specialist$	17497
speech$	5069 17520 5981
speed$	12311
spell	12339
spelli	11432
spelling$	17549 6062
spend$	12808 6692 6693 6758 13132 13133 13134 13135 13136 825 826 7518 7520 7522 13985 13990 2127 2128 2129 2130
spendded$	2127 2128 2129 2130
spendding$	2127 2128 2129 2130
spended$	2127 2128 2129 2130
spending$	12614 12867 13132 13133 13134 13135 13136 2127 2128 2129 2130 16983
spends$	2127 2128 2129 2130 17061
spent$	825 826 7518 7520 7522 2127 2128 2129 2130 5262
spice	11362
spice$	13427 17479 11371 17491
spider$	7777
spike$	11311
spikes$	11311
spiky$	5711 5734
spin$	13121
spina$	5999
spineless$	6152 6193
spirit	11370
spirits$	17483 17487
spit$	14771
spite$	6469 199 200 202 6503 235 236 237 266 12973 12974 12975 12976 13357 4440
spiteful$	16628 5481 5504 6161
spitefulness$	2212 2213 15056 15057 11839
spiv$	11758
spivs$	11758
spleen	11350
spleen$	17467
splendidly$	9423 9424 9425 9426
split	17556 17558
split$	17387 11442
spliting$	5037
splitting$	5037
spoil$	1451 1452 1453 1454
spoiled$	1451 1452 1453 1454 6161
spoiling$	1451 1452 1453 1454
spoilled$	1451 1452 1453 1454
spoilling$	1451 1452 1453 1454
spoils$	1451 1452 1453 1454
spoilt$	1451 1452 1453 1454 2195 5406 6161
spoke$	615 616 617 4569
spoken$	12589 12590 206 207 208 6774 6775 6776 6777 6778 6779 6780 6781 12901 13137 14298 8500 8501 8502 8503 9276 9277 9278 9279 9280 9281 9282 9283 15937 15938 15939 16161 16170 16176 16181 16190 16252 16258 16296 16703 4593 17193
sponger$	11758
spongers$	11758
sporadic$	14979 14980 14981 14982 2595 5554
sport$	3618 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 17472 5735 5756
sported$	3618 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
sporting$	3618 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
sports$	3618 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
sportted$	3618 5735
sportting$	3618 5735
sporty$	5713
spot$	15180 15181 3391 3392 3393 3394 15952 17440 17444 12183 12248
spots$	15903 17440 17444 12017 12248
spotted$	14298 17082 6207
spotty$	3614 9897 16018 5718 6182
sprained$	5117
spray$	5728
spree$	12186
spring$	12944 12945
spurn$	5371 5776
spurned$	16135 5371 5776
spurning$	5371 5776
spurnned$	5371 5776
spurnning$	5371 5776
spurns$	5371 5776
squad	4598 10870 10871 4602 10876 16998 10896 10899 10905 10906 10907 4637 4638 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 4720 10994 4725 11003 17131 11021 4777 11135 4881 11158 11200 4967 4971 11243
squad$	15881 10869 16988 16993 17013 17014 4627 17016 17022 17023 17024 10908 10909 17029 4642 17037 10927 10956 10962 10964 17088 17092 17093 17095 17105 10991 17109 17111 17120 17138 11048 17231 17252 11152 17317 11238 11242 17360 5880
squander$	5370 5860
squandered$	5370 5860
squandering$	5370 5860
squanderred$	5370 5860
squanderring$	5370 5860
squanders$	5370 5860
square$	17396 5032 17446
squarely$	4492 4493 5852
squint$	6185
squints$	6185
stab	17592
stabb	17584
stabbed$	12447 12474 12890 13244 13753 13754 13755 13767 13768 5272
stabbi	16991 17226 17239 17247 17248 17254 17266 17267 17268 11518 11539
stabbing$	7587 7588 13706 1426 14160 17187 17188 17230 17635 17656 17657 11605
stabbings$	17187 17212 17656 17657
stack$	14567 14568 14569 14570 14571
staff	4639 10995 11004 4792 4971
staff$	12748 12866 12891 13023 13091 13092 13093 13382 7487 7714 7733 14243 8264 14383 14384 14388 14529 8413 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 14650 14674 14709 14715 2347 2348 8621 8656 8657 15065 15106 15120 15121 15122 15123 15609 15610 3263 3265 15876 15877 9814 15962 15963 10160 10161 10163 10164 10202 10203 10204 4010 10382 16503 10387 10388 4126 16909 10819 16976 16977 10910 17112 4734 4735 11041 11242 17403 17660 11642 11654 11655 11745
staffroom$	17121
staffrooms$	17121
stage$	10114 16241
stain$	2452
stained$	16042 16043 5754 5761
stairw	12358
stake$	11315
stamme	17456 11356
stammer$	17473
stamp	4982
stamp$	12100
stamped$	12100
stamping$	12100
stampped$	12100
stampping$	12100
stamps$	12100
stance$	11293 12231
stand	17061
stand$	2749 15458 9343 9344 9345 9348 9349 9351 9352 9355 3441 3591 16031 3692 3693 3694 4320 4321 4322 4323 4324 5812
standard$	16731 12107
standards$	16533 16534 16535 16536 16537 16538 16980 12107
standing$	9343 9344 9345 9348 9349 9351 9352 9355 4320 4321 4322 4323 4324 5812 6101
stands$	3441 3591 16031 3692 3693 3694 4320 4321 4322 4323 4324 6101
stares$	12728
stars$	16105
start$	12558 14771
starte	6029
started$	12558 567 13510 13511 13805 13806 16391
starter$	11788
starters$	11788
starti	6029
starts	6029
starts$	12558
starv	5990
starve	5198
starved$	11469
stash	17009 11082 4833
stash$	13422 17065 11073 17221
stashed$	17019
state	10892
state$	6674 16871
stated	10892
statem	6042
statement$	12778 8446 8447 8448 17012 17018 5132 12317
statemented$	12313
statements$	8446 8447 8448 17012 17018
statio	10995
station$	12942 12943 4614 17003 17112 17121 17396 5032 17446 17635 17642 17643
stations$	4614 17003 17112
statistics$	16941 16942 11282
stature$	15974 15975 15976 11961
status$	14460 14464 14465 14486 14492 14495 14938 17570 11611 5376 11876 12317 12364
stay$	6394 12520 6436 12682 12683 6659 12805 6694 6695 6712 12837 12839 12840 12842 6757 12916 13065 13132 13133 13134 13135 13136 13137 7046 7224 954 7226 7227 7228 7271 7272 7273 7274 7275 7304 13543 7546 7608 14113 14120 14133 14134 14226 14425 14427 14433 14435 9401 9420 16165 16171 16185 17606 5220 12051
stayed$	12603 12604 12663 12664 12665 12667 12865 13137 13145 13154 13155 13156 13201 13202 7092 7093 13211 13212 13466 14030 8096 14253 14298 14310 5220 5222 5231
stayes$	5222
staying$	12614 12867 13065 13132 13133 13134 13135 13136 13137 7304 7601 9401 5220 5222 6085
stays$	13137 5220 5222 6085
steal	17364
steal$	12808 13719 14185 14389 14390 14547 14548 14771 2683 2684 2685 16191 16416 17184 17214 17217 17241 17242 11300 11607 12063
steali	17048 11088 6270
stealing$	12478 12479 12480 12481 12482 12483 12484 13712 13922 14697 14753 14759 14760 2480 15094 16394 16395 16400 16401 16402 16403 16404 16405 16406 16407 16408 16409 16410 16411 16412 17062 17205 17243 17324 11607 12386
steals	17048 6270
steals$	2683 2684 2685 16416 17184 17217 17242 11300 12063
steel$	15681 15682
steely$	11930
step	11438 5185 11457 5196 17586 17608
step$	5004 5053 5900 5961
stepbrother$	11468 11475
stepdad$	5163 17555 11439 5172 17579 11467 11468 11475
stepfather$	5163 17555 11439 5172 17579 17583 11467 11468 11475
steping$	5004
stepmam$	11468
stepmother$	17555 5172 17579 17583 11467 11468 11475
stepmum$	17555 5172 17579 11467 11468 11475
stepnan$	11468
stepparent$	17579 11468 11475
stepparents$	17579 11468 11475
stepped$	16572 4586 17391 5961
steps$	5004
stepsiblings$	17579
stepsister$	11475
stepstepdad$	17579
stepstepfather$	17579
stepuncle$	11468
stern$	9563
sterner$	9563
steroi	11362 11369
steroids$	17479 11367 17486
steward$	6587 12707 12748 13023
stewards$	6587 12707 12748 13023 8656 8657 17091
sti	6242
stick$	1170 1291 1292 14375 16165 16171 16185 4148 4149 4150 12051
sticks$	1171 1291 1292 16327
sticky$	8699
still$	12591 6486 6487 12613 12635 7338 7339 7340 7341 7342 7343 7344 7345 7346 7347 7349 14220 14221 4159 4160 4652 4707 5778
stills$	10884 17035 10923 4701 4707 4724 4733
stinks$	11875
stir$	1445 1446 1447 1448 1449 1450
stirred$	1445 1446 1447 1448 1449 1450
stirrer$	11758
stirrers$	11758
stirring$	1445 1446 1447 1448 1449 1450
stirs$	1445 1446 1447 1448 1449 1450
stitches$	12304
stock	17009 17211
stock$	4631 17065 17199 17220 17221 11770
stockily$	5692
stocky$	9860 5690 6182
stole	6270
stolen	17009 17211 17274 6270
stolen$	16391 17199 17221 4947 17655 17658 6222
stoma$	6240
stomach$	5993
stone$	13843 15681 17470 5763
stoned$	1114 1115 1116 1117 1118 7477 1207 7479 16420
stoner$	11703
stoners$	11703
stood$	3441 3692 3693 3694 4320 4321 4322 4323 4324 5812 6101
stop	17180 4902 4944 5060
stop$	12549 12716 6727 12849 12916 7017 7066 13184 13654 13655 7910 7911 7912 7913 7914 7921 7922 7923 7977 7978 1708 7980 1710 1711 14112 14133 14134 14203 1824 1826 1829 14260 14297 14978 2975 2976 16165 16171 16185 16219 16220 10115 3845 16284 16353 16354 16355 10852 10853 10854 10855 17025 4680 11011 4820 17255 17289 11173 4918 4932 4936 4938 4939 4940 11215 11247 17388 5031 5042 17433 17435 11331 12051 12059 5948
stoped$	2975 2976
stoping$	2975 2976
stoppe	17193
stopped$	12888 6772 502 12906 7015 7086 7103 7109 13244 13732 13733 14212 2975 2976 16339 16340 16341 16342 16343 16541 16542 16543 16544 16545 16546 17261 4918 17312 5270 12114 12202 6007
stopping$	2975 2976 4936 4938
stopring$	4936
stops$	2975 2976 17255 4896 4918 4932 4936 4938 11247 17381 5031 5042
stopting$	4936
store	4639 10995 11004 11082 4833
store$	12683 6733 6734 6735 7305 1547 8071 4614 17003 10910 17091 17112 17114 17121 4770
stored$	1547 17019
stores	4833
stores$	1547 4614 17003 10910 10948 17075 17091 17112 17114 17121 11103
storie	4886
stories$	13472 7453 13573 8446 8447 8448 14566 2179 2180 2181 2182 2183 2184 2682
storin	17009 11088 17211 4833
storing$	7305 1547 17205 17243
story$	13472 14089 8446 8447 8448 14566 2179 2180 2181 2182 2183 2184
stout$	5690 6182
straight$	13148 13149 7209 7210 7211 1805 1806 1807 1808 1809 1810 1811 1812 10239 10240 10241 10242 5711 5734
strain$	4996
strang	17584 5198
strange$	12744 12745 6898 1815 1818 1821 1822 5667 6152
stranger$	12691 12702 12703 12878 12879 12880 13009 13421 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 7382 7418 7419 7420 7421 14320 8404 8644 8645 8646 8647 17610 11554
strangers$	12413 6566 12691 6578 6581 12699 12702 12703 12711 12715 12719 6613 12878 12879 12880 12881 6886 13007 13324 13421 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 7382 7418 7419 7420 7421 7422 7423 7424 7425 7524 13713 13715 14318 8371 14489 14490 14497 8403 8644 8645 8646 8647 15120 15121 15122 15123 11554 11638
strangled$	17585 11469
strapping$	6182
strappy$	5761
strate	12211 12233 12238
strategies$	12653 12654
strategy$	12244
stray$	1534 1535 1536 1537 1538 1539 1540
strayed$	13168 1534 1535 1536 1537 1538 1539 1540
straying$	1534 1535 1536 1537 1538 1539 1540
strays$	1534 1535 1536 1537 1538 1539 1540
streak$	11775
streaks$	11775
street	4620 17312 11261 11326
street$	12753 12933 12942 12943 7439 13614 13615 7505 7530 14775 14839 14840 14931 2783 9072 15739 9623 9626 9627 9628 9629 9630 15748 9644 15767 9687 9782 3547 16383 10891 10917 17298 17378 17396 5032 17443 17446 11556 5398 5516 5556 5597 5602 5614 5615 5616 5617 5671 5673 5687 6222
streets$	6633 12753 12933 13614 13615 7530 8635 14931 15166 15167 15168 15169 15170 15171 15172 15739 15748 9645 3384 9689 16383 17298 17378 17396 5032 17443 17446 11556
streetsmart$	6169
streetwise$	3206 3207 3208 3209 3560 3564 6169
streng	4909
strength$	2880 2881 3485 3486 3487
stress$	5978
strict	5018
strict$	11289
stride$	15696 15697
strike$	9429 9430 9431 3477 17184 11300 17424 5900
strikes$	17184 11300 17424
striking$	5713
strikingly$	5633
string$	304 4088
stringing$	304
strings$	304 17052
strip$	7308
stroke	11338 11459
stroke$	17455 17469 17550 17576
stroll$	3692 3693 3694
strolls$	3692 3693 3694
strong	5012 5018 5961
strong$	2942 2943 2944 3069 3070 9563 3548 3560 11289 5022 11956 5690 5964
stronger$	2332 9563 5022
strongly$	5692
stroppy$	6152 6161
struct	12157
structure$	17033 17423
struggle$	182 2582 2583 2584 2585 2586
struggled$	182 2582 2583 2584 2585 2586
struggles$	182 2582 2583 2584 2585 2586 6068
struggling$	182 2582 2583 2584 2585 2586
strung$	304
stubble$	6183
stubborn$	10771 6161 6193
stubbornly$	6193
stubbornness$	2212 2213 15056 15057 11839
stuck$	13146 13198 13199 7083 13201 13202 7092 7093 13211 13212 1172 1291 1292 14298 16297 16298 16299 16300 4148 4149 4150 5527
stud$	16078
studen	11401 11543
student$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 17660 11687 5429 11829
students$	14588 14589 14590 14591 2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 17517 17518 11687 11829
studs$	16078
stuff$	12850 13022 15680
stunt$	12490 11550
stunts$	12490 11550
stupid$	6368 114 115 6407 6650 950 1355 1837 5281 5363 6161
stupidity$	12783 12784 12785 12786 12787 12788 13187 13188 13189 13190 13276 7198 7199 7219 13337 13529 13530 13531 13532 13533 13534 13742 8114 8207 1937 8209
sturdy$	5690
stutte	17456
style$	16038 11666
subculture$	11827
subcultures$	11827
subjec	5925
subject$	15965 15968 17042 4814 4891 5891 6205
subjects$	15965 15968 4805 4814 11219 6205
submi	12153
submission$	17264
submissions$	17264
submit	4619 5883
submitted$	4718 4719 12167
substance$	36 41 6371 8547 11379 6028
substandard$	4357 4358 4359 4360 16872 16873 16874 16875 5836
subway$	17603
succeeded$	16313
succes	11167 4934
success$	17409
successful$	17284 11205
succumb$	1761 1762 1763
succumbbed$	1761 1762 1763
succumbbing$	1761 1762 1763
succumbed$	1761 1762 1763
succumbing$	1761 1762 1763
succumbs$	1761 1762 1763
such$	12467 2786 2787 5805
sucked$	12439
sucks$	11875
suffer	5201 5202
suffer$	6004
suffered$	1046 1047 13656 11472 11473 6004
suffering$	6004
suffers$	11472 11473 6002 6004
sufficient$	3086 3089 9767 11920
sugar$	5317
sugges	10892 4961 12153
suggest$	10012 10014 10015
suggested$	10012 10014 10015
suicid	5989
suicidal$	12260
suicide$	17462 17550 12260
sulky$	6152
sullen$	11987 6161
sullenness$	2212 2213 15056 15057 11839
summer$	12944 12945
summon	17312
sun$	13909 13910
sundry$	13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449
superficial$	14979 14980 14981 14982 5394 5554
superv	5259 5261
supervised$	5611
supervising$	15129 15551 15552 15553 15554 15568 15574 15575 15576 15577 15578
supervision$	15129 15449 15551 15552 15553 15554 15568 15574 15575 15576 15577 15578 15632 15633 15634 15657 15659 15910 4484 4485 4486 4487 11530 17648 12107 12379 12380
suppl	17048
suppli	4619 10941 4715 12166
supplied$	568 569 570 10996 5289
supplier$	13521 13522 14679
suppliers$	13521 13522 14679 17232
supplies$	568 569 570 17058 10948 17075 17217 5274 5289 5915
supply	16999 4619 17009 17046 4715 11088 17206 17211 17226 17227 17239 17247 17248 17266 11538 12237 12238
supply$	568 569 570 4611 10942 17065 4713 17199 17214 17217 4887 17655 5289 5915 6222
supplyed$	4611
supplyes$	4713
supplying$	568 569 570 4611 4713 17205 17243 4887 17324 17655 5274 5289 12386
supplys$	4611 4713 4887
suppor	4892 4909 4954 5181 5261 5961 5968
support$	98 99 100 101 185 193 194 6502 12620 12653 12654 12772 13513 7715 14383 14384 14956 14970 14974 15524 15525 15526 15527 15551 15552 15553 15554 15568 16133 3752 3753 3754 3755 4248 4249 4250 16702 4484 4485 4486 4487 4892 11163 4904 4911 4987 17522 5135 17523 11616 11641 11642 12046 12317
supported$	193 194 4904 4911 11452
supporting$	193 194 4904 4911
supports$	98 99 100 101 193 194 4904 4911 4987
supportted$	193 194
supportting$	193 194
supposed$	12853 12854
suppre	4982
suppress$	6218
suppressing$	6218
suppression$	6218
sure	4885
sure$	3804 3805 3806 10184 10185 10186 10187 3917 3918
surely$	4043 4051 10322 4052 4053 10370 12070
surface$	5394
surgery$	17500 17509
surliness$	2212 2213 15056 15057 11839
surly$	6161
surprised$	13756 13757 13758 13759 8168 14286 14287 14288 14289 14290 15694 11622
surprises$	9575 9576
surprising$	1815 1818 1821 1822
surprisingly$	5633
survei	17445 6215
surveillance$	17173 17435 6204
surveilled$	17166
surviv	5202
survival$	9818 5312
survive$	15491 15492 9379 3109 3110 9382 3117 5650
survived$	3117 11473 5650
survives$	3117 5650
surviving$	3117 5650
survivors$	2802 11900 11901
suspec	4799 4815 12159
suspect$	13597 15965 15968 16899 17204 17234 4851 5500 11884 5891 12188 5930 6221
suspected$	11070 11086 4823 4838 11120 4851 4855 4879 5268 5919
suspects$	15965 15968 16899 17032 17200 17201 17204 17234 4851 11686 11884 12163 12188 5918 6221
suspen	11432
suspended$	404 405 406 407 8500 8501 8502 8503 5138 11701 12321 6106
suspendeds$	5138
suspension$	14621 5138 17549 11701 6253
suspensions$	14621 5138 11701 6253
suspic	4799
suspicion$	16954 16955 16956 16957 16958 11070
suspicious$	10980
swagger$	3343 3344 3345 3346 3347
swaggers$	3343 3344 3345 3346 3347
swallo	5991
swallow$	1616 1701
swallowed$	1616 1701 5992
swallowing$	1616 1701
swallows$	1616 1701 5992
swam$	1512
swap$	630 648 6919 649 650 651 652 653 951 1035 5297
swaped$	630 648 6919 649 650 651 652 653 951 5297
swaping$	630 648 6919 649 650 651 652 653 951 5297
swapped$	630 648 6919 649 650 651 652 653 951 5297
swapping$	630 648 6919 649 650 651 652 653 951 1035 5297
swaps$	630 648 6919 649 650 651 652 653 951 5297
swarm$	2461 14851 11758
swarmed$	2461
swarming$	2461
swarmmed$	2461
swarmming$	2461
swarms$	2461
swarthy$	6182
swat$	1672
swated$	1672
swating$	1672
swats$	1672
swatted$	1672
swatting$	1672
sway$	10220 10221
swayed$	11648
swear$	13226 14771 3343 3344 3345 3346 3347 16420 12063
sweared$	13226 12063
swearing$	13226 16420 17526 12063
swearred$	13226 12063
swearring$	13226 12063
swears$	13226 16420 12063
sweatshirt$	16067 16068 16069 12027 12032
sweatshirts$	16067 16068 16069 12027 12032
sweep$	4464 12220
sweeping$	4464
sweeps$	4464 12220
sweet$	6328 9314
swept$	4464
swift	5012 5961
swim$	1512
swimming$	1512 5750 5751
swims$	1512
swimwear$	6186
swine$	11677
swipe$	10969 4699
switched$	2779 9686
sworn$	12207
sympathise$	13820
sympathy$	13243 13247 13263 13370 7690 7691 13821 13822
symptoms$	12257
syndrome$	12250
syphil	6242
system	10973 12153
system$	13281 13370 14715 15120 15121 15122 15123 9648 17038 17090 17106 17107 17183 17223 17224 17225 5804
systemic$	5804
systems$	17223 17225 5804
t$	9934 16067 16068 16069 11430 12032
ta	5134 11406
ta$	11405 17523
table$	15721 17533
tables$	16931
tablets$	11367 17491 12262 12296
tabs$	11023
tackl	4669 4982
tackle	17445 12243
tackle$	17388 5006 5007
tackleing$	5007
tackles$	5007
tackling$	5006
tactic	12233 12238
tactical$	10988 5913
tag$	17637 17651 17652 17654 12384
tagged$	17651 12381 6111
tagging$	17651
tags$	17654
tail$	17123 4775 17260
tailed	17445
tailed$	4775
tailing$	4775
tails$	4775
tak	5055
take	5008
take$	97 12504 12520 134 6417 12578 12682 6591 12808 6709 449 450 12883 12920 607 629 707 6980 7310 1239 7518 7520 7522 1268 7607 1360 1583 1584 7861 1591 1592 1593 13985 13990 7878 1616 1631 1634 1635 1665 1666 14100 14101 7994 8007 14133 14134 8195 8196 8197 8198 1945 1946 1974 8246 8247 8248 8249 8250 8251 8252 8253 8254 8255 1985 1986 14375 14389 14390 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8303 8304 8305 8306 8307 14425 14427 14433 14435 2057 2061 8860 2746 9126 2856 2907 2998 2999 3000 3001 3095 9414 3308 3309 9591 15786 15787 15788 16116 16165 16171 16185 16229 16230 16231 10441 4178 10457 10466 10470 10471 10472 10473 10474 10475 10476 10538 10540 10541 10542 10543 10544 4280 16693 16890 16893 4748 11065 4914 4919 11330 5076 5096 5098 5278 5321 12051
takeaway$	12942 12943
taked$	1239 7518 7520 7522 1268
takeed$	4748
takeing$	4748
taken$	12442 97 134 7003 7004 7005 7006 7007 13129 13137 7478 1239 7518 7520 7522 1268 1616 1631 1634 1635 1665 1666 14125 8187 8195 8196 8197 8198 1945 1946 2998 2999 3000 3001 15630 15825 3438 16286 16297 16298 16299 16300 16391 10440 10457 10467 10468 10469 10470 10471 10472 10473 10474 10475 10476 10538 10540 10541 10542 10543 10545 10546 10547 4280 16703 5115 5180 5278
taker$	14655 11548
takers$	14655 11548
takes	5008
takes$	97 134 521 607 629 7218 1239 7518 7520 7522 1268 13711 1583 1584 1616 1631 1634 1635 1665 1666 14279 1945 1985 1986 2057 2061 2907 2998 2999 3000 3001 3303 3308 3309 16229 16230 16231 16515 16516 16517 10457 10466 10538 10540 10541 10542 10543 10544 4280 4748 4914 5096 5098 5278 5321
taking	5008 5991
taking$	6309 97 12579 607 629 7310 1239 7518 7520 7522 1268 7599 1616 1631 1665 1666 1945 1985 1986 2057 2061 2907 15494 15495 3308 3309 9811 16394 16395 10470 10471 10472 10473 10474 10475 10476 4280 4914 5076 5098 11548 5278 5321
takings$	17065
tale$	14089
talent$	13418 1228 1229
talents$	13418
talk	10878 17061 17078
talk$	185 12772 12999 615 616 617 13203 13204 13205 7105 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 9319 9745 3513 16116 16165 16171 10065 16185 16287 16307 10191 16353 16354 16355 16995 17010 12051 12059 5865
talked$	12441 12445 615 616 617 13154 13155 13156 13171 7105 13685 5865
talking$	615 616 617 13203 13204 13205 7105 3025 9317 16164 16353 16354 16355 10247 17010 12059 6030
talkked$	615 616 617 7105
talkking$	615 616 617 7105
talks$	185 615 616 617 7105 2815 2816 2817 2818 2819 2820 2851 2852 2853 2854 2857 16287 17145 5865
tall$	9860 15978 3594 5690 11966 6182
tallest$	3621 5738
tallies$	4603
tally$	14567 14568 14569 14570 14571 4603 4705
tallys$	4705
tan$	11998 11999
tangled$	1532 1533
tango$	12909
tanned$	3614 5718 6182
tantrum$	15054 15055 11838
tantrums$	15054 15055 11838
target	17025 4669 4809 4867 17299 11265 5047 5048 11320 17439 5054 17445 12211 12243
target$	12436 12437 12464 2148 17165 17289 17359 5007 17437 11321 5891 5953 5963 12241 6063
targeted$	12439 2148 11138 17382 17437 11321 11325 5963
targeting$	2148 16969 16970 16971 16972 5007 17437 11321 5963
targets$	12435 12437 12464 2148 16862 10803 16930 16941 16942 17165 5007 17437 11321 5963 12241
targetted$	2148
targetting$	2148
tart$	11703
tarted$	3725 3726 5774
tarts$	11703
tarty$	6152
task	10899 4999
task$	16469
tasked$	4717 4781 11063 5039 5971
taskforce$	17016
taskin	12184 5971
tasking$	4598 10870 10871 4602 10876 16998 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 10988 4720 10994 4725 11003 17131 11069 11135 4881 11158 11200 4967 4971 11243 11310 17427 12242
taste$	1228 1229 1356
tastes$	15302 15366 15940 15941 11934
tattoo$	3619 16007 9914 16078 12006 5737
tattooed$	6182
tattoos$	3619 16007 9914 16078 12006 5737
taught$	193 194 197 12623 12624 12625 6536 6537 13264 16170 16176 16181 16190 16252 16258 16296 16339 16340 16341 16342 16343 17313 5146
taunt$	5384
taunted$	5384
taunting$	5384
taunts$	5384
tauntted$	5384
tauntting$	5384
taxi$	13419
taxis$	13419
tea$	17626
teach$	193 194 14674 14956 3543 3544 3545 16263 16353 16354 16355 12059
teache	11543
teached$	193 194
teacher$	12707 12748 12895 13023 14243 8703 15876 16145 10424 10425 17660
teachers$	12707 12748 13023 7709 14243 14529 8413 14674 8656 8657 15065 15106 15876 15877 9816 16145 10160 10161 10163 10164 11655 11745 11773
teaches$	193 194
teachi	11424
teaching$	193 194 5134 11406 11421 17541
team	10899 10920 11021 17498
team$	14867 16228 10382 10387 10388 4126 16909 10819 4552 16976 16977 10869 16988 16993 17005 17007 17014 17016 17022 17023 17024 10908 10909 17037 10927 10956 10962 10964 17088 17092 17093 17095 17105 10991 17111 17120 17138 11041 11048 17231 17252 11152 17317 11238 11242 17360 5050 17496 17502 5853 5863
teams$	14867 5050
tear$	7271 7272 7273 7274 7275
tearaway$	6132
tearaways$	6132
tease$	1472 5353 11758
teased$	1472 5353
teases$	1472 5353 11758
teasing$	1472 5353
tech$	12035 5765
techni	12238
teen$	2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 11829
teenage$	3577 5307 5420 5423 5433 5686 5687 5917
teenager$	14615 14616 2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 15965 15968 11675 11687 11699 11829
teenagers$	14479 14526 14577 14579 14615 14616 2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 15965 15968 11675 11687 11699 11746 11829
teens$	14577 2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 11829
teeth$	16019 16020 16021 17467 11994
teflon$	15681
teleph	4783
telephone$	4759 17148 5904
telephones$	4759 17148
tell	4605 4690 17078 4722 4829 11100 4885
tell$	12772 12808 7579 7584 8000 14210 14226 14375 2186 14720 15180 15181 9310 9311 9312 9313 3391 3392 3393 3394 15952 16165 16171 16185 16229 16230 16231 10123 16287 10327 10328 10331 10350 16893 4597 4612 4634 4635 10993 11012 4744 11016 4972 12051
telling$	2186 15568 15819 16164 4634 4635 10993 17459
tells$	2186 16229 16230 16231 16287 10327 10328 10331 4597 4634 4635 10993 4972
temper	17556
temper$	15054 15055 11774 11838
tempered$	11807 11808 11809 11810 11844 11845
tempers$	15054 15055 11774 11838
temporarily$	6048
temporary$	6086
tempt$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5326 5338
temptation$	12871 13996 14149 14151
tempted$	12412 6296 316 317 318 1096 1097 1098 1099 2076 5283 5326 5338 11648
tempting$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5326 5338
temptress$	11758 6149
temptresses$	11758 6149
tempts$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5326 5338
temptted$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5326 5338
temptting$	12412 6296 316 317 318 1096 1097 1098 1099 5283 5326 5338
ten$	14625 2848 2849 2850 9284 3014 9286 9287 3017
tenancies$	4957 5044
tenancy$	4957 5044 17605 17620 17621
tenants$	10652
tendencies$	11693
tension$	5166 12157
tent$	17603 17615
term$	703 704 705 706 17456 17524 11425
termination$	17476
terms$	7013 7014
terrible$	6368 6407 12536 12537 12538 12539 8150 8478 2547 2548 2549 15084 4357 4358 4359 4360 16872 16873 16874 16875 4526 5281 5564 5600 5836
terribly$	5520 5813
territ	11224
territory$	17341
terror$	2451 11677
terrorise$	2138 2139 2140 5383
terrorised$	2138 2139 2140 2191 2192 5383
terrorises$	2138 2139 2140 5383
terrorising$	2138 2139 2140 5383
terrors$	2451 11677
test	5879
test$	13357 2345 16420 4772 4773 17480 17516 12308
tested$	2345 6037
testing$	2345 16420
tests$	2345 17516 12308
testted$	2345
testting$	2345
text	4732
text$	615 616 617 16825
texted$	6774 6775 6776 6777 6778 6779 6780 6781 615 616 617 1044 1045
textin	17036
texting$	615 616 617
texts$	615 616 617
textted$	615 616 617
textting$	615 616 617
thalas	5999
thalassaemia$	12270
than$	6484 13729 7634 7635 13911 7871 14232 8128 8803 8804 8989 8990 8991 9035 2775 9092 15212 15213 15214 15215 15216 15217 15218 15219 15220 15249 9133 3083 3104 3107 3131 3140 9477 9478 9479 9480 15602 15718 3338 15816 9760 15890 15891 15892 15897 15898 15899 16943 16944 16945 16946 16947 16948 16951
thank$	13250 13251 13252 13253 13254 13255 13284 13285 13286 13287 13302 13303 13304 13305 7216 7217 13385 13386 13387 13477 2979
thanks$	400 1143 10522 4537
that	12153
that$	6590 676 7201 7617 14285 8199 8264 14556 8654 15109 9588 3577 16706 10701 10702 16829 10793 10816 16940 17064 11015 11110 11125 11126 11144 17459 11657 5402 5687 12109
the$	6337 6590 6611 12939 6834 6835 7164 7253 13382 7267 7367 7404 7429 7438 7471 7484 7632 7716 7727 7754 7755 7887 7924 7972 8205 8264 14382 8299 14430 8343 14529 8432 2167 2196 2200 2210 8483 8597 8598 8650 8711 8739 8825 8834 2712 15109 8995 2801 9107 9182 2925 9216 9622 9634 9752 9753 3577 3626 9928 9941 3671 16362 10311 10355 16503 16521 16527 16528 10444 10507 10684 10691 16817 10705 16823 10728 10730 16850 16851 10736 10738 16877 16878 16884 10769 4529 4552 10914 4802 11104 11175 11181 11277 17405 11305 11331 11535 11655 5402 12109 12120 5887 5890 5917 5920 6027
thef$	17205
theft	16991 17009 17054 11096 17226 4840 17235 17239 17240 17247 17248 4861 17254 17262 17266 17267 17268 11161 11516 11518 11538 11539 11542 6116
theft$	12921 12936 13921 13923 14048 14697 15094 17187 17213 11111 17230 11132 17277 17278 4977 11249 5056 17633 17635 17645 17655 17656 17657 17659 5927 12387
thefts	11258
thefts$	17187 17212 17213 11111 11132 17277 17278 4977 11249 17375 5040 17656 17657 12208 12387
their	11007 11026 4756 4815 4856 11234 12173 5926
their$	24 6369 6382 6384 116 117 120 124 125 6398 6400 132 6404 6460 6590 6629 369 376 377 378 380 6654 384 6666 6667 6668 6669 6670 6671 414 417 12810 452 6738 12875 6796 6797 12939 6824 6910 13049 6960 6971 7059 7125 7153 7154 888 889 7166 7192 13312 925 927 928 7214 948 949 7220 13338 7222 968 986 7287 7293 7295 1026 13453 7355 7391 1209 1211 1267 7563 7564 1331 1332 1334 7619 7625 7629 7733 7774 7812 7889 7890 7952 7972 1840 1843 14242 8164 14284 1936 8208 1938 8212 8264 14411 14415 8299 2175 8505 14674 14711 8628 8751 2663 15115 2736 15152 9075 9077 9233 9249 9322 9323 9324 9326 9380 9579 9605 3401 3402 3403 9714 3444 9716 3458 3552 3553 9856 9865 9866 9867 9893 3630 3643 3646 3654 3655 3675 3676 9962 3699 3705 3706 10257 10267 10340 16500 16521 16528 10616 10627 10705 10725 10729 10731 16850 16851 10736 10738 10739 16862 16877 16878 10805 10806 16930 4552 10824 10832 10833 10914 4802 11086 11175 11305 11347 11349 5106 5167 5168 11440 11485 11503 5311 5327 5567 5568 5758 5759 5805 12110 12120 5853 5890 6016 6017 6025 6026 6053
theirs$	13307
theirself$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11546 11576 11577 11625 11918 11919
theirselves$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11546 11576 11577 11625 11918 11919
them	10872 10887 10895 17089 10983 11007 17130 17156 17159 17162 4778 4779 17175 17176 17178 17219 4859 17265 4883 17282 17285 17290 11186 4921 11204 11213 17330 11214 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 17448 12212 12217 12225 12320
them$	12391 12392 12423 12502 6568 6575 12796 12903 12915 6799 6801 6803 12979 12982 13028 13029 13030 13031 13032 13033 13034 13035 13124 13129 7141 7148 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7202 932 933 934 935 7229 13676 13807 13817 7745 7746 7762 7763 7765 7766 7995 7996 14428 8319 14459 8413 8491 14913 8831 8945 8946 8947 9108 9176 15425 15439 15451 15567 15692 15702 15715 15716 9669 9670 15811 15822 9750 15904 15905 15906 15915 16009 3637 3638 10096 10165 10174 10180 10192 16317 16322 16337 16362 10299 16527 10449 10450 10577 10578 10579 10580 10581 10582 16706 10634 10655 16802 16803 16804 16805 16806 16807 16817 16823 16843 16877 16878 10784 10843 17042 17052 4782 11154 4901 11192 4931 17331 17332 11332 11816 12073 12110 12111 12113 12120
themself$	6271 6273 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14688 14853 8759 2489 2490 8762 2492 2493 2494 14939 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 10766 11348 11546 11576 11577 11625 11918 11919 12261
themselves$	6271 6273 12391 12392 6314 6318 6319 49 6321 6322 6323 6324 6325 6326 6327 57 6329 6330 6331 61 12450 12451 6335 6336 6338 6339 69 70 71 72 6345 6346 6347 6357 6358 6359 6631 12777 6741 6742 6743 12917 6878 6918 13200 13229 13231 7133 7134 7135 7136 7137 7138 7139 7140 7142 7143 13275 7167 7168 7169 7170 13288 13289 13290 13291 13292 13293 13294 13295 13296 13297 7185 7186 7187 7188 13306 13311 13333 13334 13467 13468 13469 13470 13471 7360 13574 13575 13576 13577 13578 13579 13590 13661 1319 1320 1321 7593 7708 7814 7815 7817 13935 7825 7826 7827 7828 7830 7832 7833 1563 7888 14114 8210 8214 1944 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8228 8229 14347 14348 14349 14350 14351 14352 14354 14355 14356 14357 14685 14688 8631 14853 8759 2489 2490 8762 2492 2493 2494 14914 14939 2682 15132 15133 15134 15135 15136 15137 15138 15427 15428 15429 15430 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15473 9358 15476 15477 9361 15484 15498 15517 15518 15521 15534 15535 15536 15538 15544 15545 9619 9620 9621 15830 9784 3514 3515 15909 15917 16157 16738 10766 11348 11546 11576 11577 11625 11918 11919 12261
then$	973 7356 1779 1780
therap	17457 11377 11378
therapist$	17494 17495 17497
therapy$	11357 17500 12252 12257 12300 12301 12340
there$	12514 12553 12669 13129 7049 13172 1415 1416 7925 14829 9066 9635 3814 3815 10095 10271 11053
therefore$	3286 3287 3288 3289 3290 3291
these$	6549 6572 6607 6615 6622 355 12798 6953 6956 6962 7078 7094 13807 13817 1758 14426 14429 14434 8462 2210 2712 15425 9504 15655 15692 15711 3554 3558 3577 10097 16259 3884 16324 16362 10536 10577 10578 10579 10580 10581 10582 10638 10640 10647 10657 10658 16802 16803 16804 16805 16806 16807 16817 16877 16878 10784 11277 5057 5424 5433 12073 5805 12110 12111 12113 12120 5917 12225
they	10872 17000 17089 10983 11007 17130 17139 4778 4779 17175 17176 17178 17219 4845 4859 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 5033 17426 5057 12217
they$	6423 7028 7029 7034 7035 7084 7098 7101 13314 1090 13489 7393 7553 7655 13832 1846 2167 8438 2168 14556 2169 2170 2197 8613 2362 15111 16242 16243 16244 16245 16246 10148 10149 10150 10152 10283 10284 4015 10288 10382 16503 11116 4868 4922 4931 11287 11304 11335
thick$	2394 9566 3586 5677 5694 5733 5742 5743 6161
thickset$	5690 6181
thief$	14670 14671 14672 14754 14755 14756 14757 14758 14779 14780 14814 11703 11704 11758
thieves$	14669 14670 14671 14672 14754 14755 14756 14757 14758 14779 14780 14814 11703 11704 11758
thieving$	13922 14022 14697 14759 14760 2480 6152
thigh$	17466
thighs$	17466
thin$	7772 9860 5690 5709 5713 6182
thing$	7693 9065 9252 15695 15931 15932 15933 16239 16240 16604 16605 16606 16607 16608 16610 16611
things$	12672 12851 13022 7335 7453 13573 13855 7979 8129 15302 15479 15549 9588 15720 9642 15902 10693 10701 10702 10793 10816 5234 11779 11941
think$	12740 12741 12742 12743 1083 1282 1283 1284 1285 1286 1287 1288 13867 13868 13869 13870 7977 7978 1708 7980 1710 1711 8004 14133 14134 14375 2001 2002 2158 2159 2160 2334 2342 2488 2491 2520 2815 2816 2817 2818 2819 2820 9329 9330 9331 9367 15671 15827 15828 9745 10422 16540 16541 16542 16543 10514 16632 4851
thinking$	7400 12081
thinks$	1282 1283 1284 1285 1286 1287 1288 2001 2002 2158 2159 2160 2334 2342 2488 2491 2520 2815 2816 2817 2818 2819 2820 10422 16540 4851
thinnest$	3621 5738
third$	2504 3577
thirteen$	2848 2849 2850 9284 3014 9286 9287 3017
thirties$	13053 13088
thirty$	13051 13053 696 13086 13087 9091 15239 15240 15241 15242 15245 15246 15247 15957
this$	6590 12939 6951 6958 7201 13402 13407 7294 7617 1347 7694 7695 8264 8462 8483 2682 9216 15692 9588 15754 15755 15756 15757 15758 3400 3404 3577 16362 16440 10449 10450 10577 10578 10579 10580 10581 10582 16706 16802 16803 16804 16805 16806 16807 16817 10701 10702 16877 16878 10762 10793 10816 10914 4868 11277 5402 5563 5687 12073 12109 12110 12111 12120 5920
thorn$	2453 11758
thorough$	2970 3505
thoroughly$	5798
those	10940 17290 12212
those$	12878 12879 12880 7740 14512 8462 2210 2712 3554 17136 11088 17307 11219 17363 11278 17402 17405 17438 5433 12073 5917
though$	227 6499 6538 6539 6540 6541 6542 6543 6544 6545 280 281 12973 12974 12975 12976 980 8101 8102 9840 9841 9842
thought$	6374 6375 6376 6377 6378 6381 13137 13516 13518 13520 1282 1283 1284 1285 1286 1287 1288 14264 14265 14298 2001 2002 2158 2159 2160 8444 8445 2251 2342 2520 2624 9556 16483 16499 16504 16507 16508 16510 16511 16512 16513 10422 16540 16541 16542 16543 16544 16545 16546 10514 16632 16668 16669 16670 16671 16672 16673 16674 16675 16676 16677 10561 10562 10563 10564 10565 16715 16825 16938 4823 4850 4855 4879
thoughtless$	1928 1929 16617 16618 16628 5366 6153
thoughts$	5074
thousand$	7988
thrall$	7395
threadbare$	5761
threat	5198
threat$	8514 2244 8516 8517 8518 8519 8520 8521 8522 8523 8524 8525 14643 14644 8528 8529 8530 8531 8532 8533 10880 11286 5016 5916 5933
threatened$	11469
threatening$	5564 6159
threats$	15611
three	10872 17089 10983 11007 17130 17156 17175 17176 17178 17219 4859 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 12217 12312
three$	8319 14695 9803 3636 16024 16025 16026 16027 16028 16029 10165 10180 16793 10736 5890 5917 6036 6095
thresholds$	16850
threw	17584
threw$	58 77 360 952 1030 1289 1290 1455 1457 1496 1497 1498 1554 1555 1556 1557 1994 2178
thrill$	6361 91 6366 12885 12886 12887 13509 13546 7612 13996 14460 14486 5376
thrills$	14466
thrive$	890 1297
thrived$	890 1297
thrives$	890 1297
thriving$	890 1297
throats$	16424
throug	11319 11455 5883 5961 5968
through$	395 1141 14096 14097 8649 14960 9371 9372 9890 16285 16314 16316 16330 16363 16368 10741 4710 4736 4807 17209 11153 11419 5284 5861 6022
throughing$	4736
throughout$	14027
throughs$	4736
throw$	58 77 360 952 1030 1289 1290 1455 1457 1496 1497 1498 1554 1555 1556 1557 1994 2178
throwed$	58 360 1030 1289 1290
throwing$	58 77 360 952 1030 1289 1290 1455 1496 1497 1498 1554 1555 1556 1557 1994
thrown	17584
thrown$	58 77 360 952 1030 1289 1290 1455 1496 1497 1498 1554 1555 1556 1557 1994 16137 5198 5199
throws$	58 77 360 952 1030 1289 1290 1496 1497 1498 1554 1555 1556 1557 1994 2178
thug$	14669 2484 2485 2486 2487 14943 11677 5516 6132
thuggery$	2212 2213 15056 15057 11839 6132
thuggish$	6132 6159
thugs$	14669 14691 14692 14693 2484 2485 2486 2487 14943 16899 11677 12096 6132
thump$	14160
thus$	3286 3287 3288 3289 3290 3291
tic$	5978
tick$	5815
ticking$	5440 12087
tidy$	5713
tied$	4824 11130 12007
ties$	2187 9985 9986 11666
tight$	9678 9786 16042 16043 9947 9975 10772 5733 5761
tightly$	3617
tights$	12027
tiktok	4886
tiktok$	610 6881 611 6882 612 6883 613 6884 614 6885 13003 13004 13005
till	11004
till$	17121
tills$	17121
time	5127 11416
time$	6482 12809 12875 13213 13214 7636 7637 7638 7650 7651 13828 13829 13830 13831 8014 8015 1980 1981 1982 14381 8398 8399 8401 8485 8544 8545 8588 8639 8640 8641 14784 14882 15222 15362 15911 15912 16158 16198 16199 10113 16241 16377 10269 10270 10272 10273 16413 16414 16415 16428 16436 16655 16656 16657 16658 16659 16660 10874 17170 4937 17384 11312 11313 11399 5439 12067 12131
timed$	17301
timekeeping$	11640
timeline$	10929
timeout$	11398
times$	12595 12597 12598 12602 14103 14104 14105 14106 14107 14108 14109 14135 14136 16429 10874
timeta	10933 11432
timetable$	17050 17533 11425 17549
timetables$	17050
timewaster$	11703
timewasters$	11703
timid$	10771
timing$	10874
tinnitus$	6232
tiny$	3585 9947 5761
tip	6215
tip$	4732 4942
tipped$	4942
tipping$	4942
tips$	4942
to	4672 5113 12153
to$	6379 6383 12683 12727 12749 12750 12751 12768 6691 6700 6722 6755 6815 6816 6817 6819 6860 6868 6872 6941 6942 6943 6944 6945 6948 6983 6987 7012 7144 13317 7300 13512 7455 7523 13641 13645 13646 13647 13648 7569 7728 7731 7732 7820 7829 14005 7905 8032 8034 14225 8126 14266 8165 14285 8258 8356 8364 8367 8369 8375 8458 8515 14749 8636 8648 8654 8736 8737 8738 8795 8813 8814 8823 8836 8839 8853 8858 8876 15022 8951 8979 15103 8992 9008 9009 9011 9204 9307 9350 9490 9494 9611 9679 9690 9749 15948 9999 16120 16121 16122 16124 16144 16182 10075 10076 10102 10146 16345 16364 10362 10363 16526 16539 16549 16550 16551 10447 10448 16582 16631 16639 10576 16717 4345 10625 10682 10706 10763 16888 10773 10774 16924 10808 10842 10847 10848 10849 10850 10851 10889 10893 10897 4630 4665 10967 4710 10993 11006 11033 11038 4774 11052 4798 11072 11081 11094 11095 11163 11172 11178 11179 11188 11194 4924 4925 17352 11255 11270 11276 17407 5026 11333 11346 17484 11372 11386 11387 17521 11419 11430 11476 11522 5253 11527 17661 11628 11634 11635 11657 12046 12048 12053 12072 12074 12110 12126 12142 12143 12242 5975 6022 12376
today$	14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 15390
toddler$	11361
toe$	16046 16072 16073 9957 17505 17506 5397
toerag$	11677 6136 6149
toerags$	11677 6136 6149
toes$	17505
together$	17082 11781
toilet	5127
toilet$	11398
toing$	10993
tokenistic$	5394 6193
told	4744
told$	197 12589 12590 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12623 12624 12625 12853 12854 6749 6774 6775 6776 6777 6778 6779 6780 6781 13142 13151 7615 7616 1714 1715 1716 1717 1718 1719 1720 1721 1743 1744 1745 1746 1747 1748 1749 14138 14139 14140 14218 14219 8137 14298 14888 15841 10042 10043 16170 16176 16181 16184 16190 16252 16258 16296 16297 16298 16299 16300 10210 10211 10212 16339 16340 16341 16342 16343 10327 10328 10331 10348 10495 10496 16703 10965 4781 4789 11063 11443 11456
tolerance$	12230
tolerate$	5349
tolerated$	17377 5349
tolerates$	5349
tolerating$	5349
tomorrow$	14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14875 5501
tone$	16002 11991
tones$	16002 11991
tonsil	11350
tonsils$	17467
too$	73 6510 321 7008 7009 7555 7556 7729 7869 7870 7872 7973 8030 8031 14496 8717 2527 8999 9000 15285 3191 3192 3193 3210 3241 3242 3243 3453 3454 3455 3462 16042 16043 10519 10520 10521 10695 4425 10718 10719 10720 10721 10770 4500 4501 10809 10856 10858 5361 5622 5651
took	5991
took$	97 134 12663 12664 12665 12667 449 450 607 629 708 13130 13459 1239 7518 7520 7522 1268 1583 1584 1616 1631 1634 1635 1665 1666 14100 14101 14280 1945 1985 1986 2057 2061 2998 2999 3000 3001 3308 3309 16515 16516 16517 10439 4179 10457 10466 10470 10471 10472 10473 10474 10475 10476 10538 10540 10541 10542 10543 10544 4280 5076 5098 5278 5321 11593
tool$	5014 11627
toolki	12238
tools$	12653 12654 5014 11627
tooth$	11994
toothless$	6194
top	17048 10935
top$	13041 8763 16048 16064 16065 16067 16068 16069 17052 17057 17302 17307 5020 12027 12032 12038 5917 5922 5923
topless$	6889 6900 7306 6182
tops$	16036 3649 9925 9926 16048 16064 16065 16067 16068 16069 16091 16092 16099 12027 12032 12038
torment$	2138 2139 2140 5383
tormented$	2138 2139 2140 5383
tormenting$	2138 2139 2140 5383
torments$	2138 2139 2140 5383
tormentted$	2138 2139 2140 5383
tormentting$	2138 2139 2140 5383
torn$	16042 16043 5754 5761
tos$	10993
toss$	16642
total$	2322 2323 2325 3756 4519 5804
totally$	5795 5798
touch$	12683 6762 1407 15709 15710 9594 15904 15905 15906 16284 16718
touched$	12439 6585 13063 13129 13426 14125 15592 15607
touches$	9575 9576 15712 9694 15814
touching$	13100
tough	5012 5018 5023
tough$	14494 2568 2569 2570 2571 2572 2573 2942 2943 2944 3069 3070 9563 9567 9568 3298 3299 3300 3548 3560 11289 5655 5658 5672 11956 5713 5960 6175
toughe	5018 5961
tougher$	3206 3207 3208 3209 9563 11289 5960
touret	6227
toward	4892 4909 4954 5968
towards$	6819 8356 8364 8367 8369 8375 14680 14749 8876 8948 16717 17209 11163 12338
tower$	3488
towered$	3488
towers$	3488
town	11261
town$	14709 14714 14839 14840 11257 11261 17378 17396 17418 5032 11326 17607
toxic$	2204 2205 2206 2519 5417 5418 5419 5510 6161
toy$	992
toyed$	992
toying$	992
toys$	992
trace	17025 4754 17153 5895
trace$	17165
traced	17251
traced$	17179 17249
traces$	17165
track	4673 4754 17299
track$	4242 4673 11023 17155 17165 17169 11058 4788 17260 11187 17359 12183
tracke	4754 17144 11054
tracked$	17084 17166 17171 11058 4788 17179 5039 5900
tracker$	4742
tracki	4754
trackie$	12027
trackies$	16067 16068 16069 9970 3700 16089 12027 12032 5772
tracking$	4742 11058
tracks	4754
tracks$	17165 11058
tracksuit$	16067 16068 16069 16078 12027 12029 12032 6188
tracksuits$	9925 9926 16067 16068 16069 16070 16071 16075 16076 16077 16078 16080 16089 12027 12029 12032 6188
trade$	639 648 6919 649 650 651 652 653 787 951 15188 5306
traded$	639 648 6919 649 650 651 652 653 787 951 5306
trader	4639 10995
traders$	14709 17003 10910 17091 17112 17114 4793
trades$	639 648 6919 649 650 651 652 653 787 951 5306
trading$	639 648 6919 649 650 651 652 653 787 951 5306
traffic$	568 569 570 5289 12175
trafficced$	568 569 570 5289
trafficcing$	568 569 570 5289
trafficed$	568 569 570 5289
trafficing$	568 569 570 5289
trafficking$	12790 12955 568 569 570 14450 14451 14452 14453 14454 14455 14456 14457 5289
traffics$	568 569 570 5289
tragic$	8811
trail	5060
trail$	17123 17158 4775 17260 11331
trailed$	4775
trailing$	4775
trails$	4775
trainer$	12027
trainers$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 12885 12886 12887 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13450 13451 13452 7612 13982 14492 8379 9925 9926 16067 16068 16069 16070 16071 16075 16076 16077 16078 12027 12032
training$	14873 11530
tramad	11369
tramadol$	17486
tramps$	16104
transactional$	5312
transfer$	12323
transfusion$	6231
transfusions$	6231
transplant$	17509
trap$	13420 5445
trapping$	5290
trapstar$	6187
trashy$	6152
trauma$	17590 12256 5986
travel	17061
travel$	12839 12840 12841 13065 7472 2455 2456 2457 2458 2459 2460 9403 10969 4699 17127 5321 11593
traveled$	2455 2456 2457 2458 2459 2460 5321 11593
traveling$	2455 2456 2457 2458 2459 2460 5321 11593
travelled$	2455 2456 2457 2458 2459 2460 5321 11593
traveller$	3600 9878
travelling$	12867 13065 2455 2456 2457 2458 2459 2460 9403 5321 11593
travels$	2455 2456 2457 2458 2459 2460 5321 11593
trawl	4765 6215
trawl$	4659 12171
trawled$	4659 11157
trawles$	4659
trawling$	4659
trawls$	4659
treat$	2358 2359 9316 9329 9330 9331 9334 15452 15453 15670 4511 4512 4566 4813
treate	4929
treated$	2358 2359 9276 9277 9278 9279 9280 9281 9282 9283 9334 15452 15453 9552 9555 15937 15938 15939 4511 4512 4566 4646 11117 5116 11393 11394 6038
treating$	2358 2359 9250 9316 9334 15452 15453 4511 4512 4566
treatm	12299
treatment$	4240 17500
treats$	2358 2359 9334 15452 15453 4511 4512 4566
treatted$	2358 2359 9334 15452 15453 4511 4512 4566
treatting$	2358 2359 9334 15452 15453 4511 4512 4566
tree$	14871
trendy$	5761
trial$	8905 17550 12372
tribunal$	6251
tribunals$	6251
trick$	7971
tricked$	12439 15629
tricks$	15187 2800 16200
tricky$	2568 2569 2570 2571 2572 2573 15060 15061 15062 15063 15064 5500 11841
tried$	1503 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 2345 10012 10014 10015 16234 16297 16298 16299 16300 16492 10379 16938 12079
tries$	1503 2345 16287 16309 16310 16311 16312
trio$	2281 11690
trip$	13100
trips$	13100
trollop$	6149
trollops$	6149
troopers$	15731
troubl	11161
trouble$	12413 12466 12478 12479 6511 6512 6513 6514 6515 6516 6517 6518 248 249 250 12889 12926 7114 7115 13233 13234 13235 13236 13243 13278 13279 13280 909 13324 13341 13342 13343 13344 13345 13405 1048 1049 13508 1122 1123 13586 13603 13616 7501 13649 13650 13688 13690 7587 7588 1429 1430 1431 13839 13922 7818 13942 13952 8037 14177 14178 14179 14180 14181 14182 14183 14184 14462 14466 14473 14534 14612 14613 14697 8591 14759 14760 14761 2381 8664 8689 2480 14898 14916 2532 2533 14922 14923 14924 14925 14938 15094 15178 15709 15710 9594 16155 16157 10142 16260 10144 16385 16386 16387 16388 16389 16390 16421 16463 10433 16556 16557 16558 16655 16656 16657 16658 16659 16660 17277 17278 11171 5166 5245 11596 11646 5409 5410 5411 11777 11778 11830
troubled$	8815 8928 16499 16504 16507 16508 16510 16511 16512 16513 10422 16540 16541 16542 16543 16544 16545 16546 10434 16575 5558 5687
troublemaker$	14669 14779 14780 6135
troublemakers$	14669 14779 14780 15094 6135
troublemaking$	6135
troubles$	1119 13508 14328 14329
troublesome$	8481 6161
trousers$	3649 9925 9926 9970 3700 5772
truancy$	6121
truant	6257
truant$	12808 12872 14670 14671 14672 14779 14780 16416 11703 11704
truanted$	6121
truanting$	13712 6121
truants$	14670 14671 14672 14779 14780 11703 11704 6141
truculent$	6163
true$	4354
trunks$	12022
trust$	13985 13990 8201 8202 8203 8204 1934 1935 14956 10030 10031 3761 16165 16171 16185 16235 16236 16237 16238 16263 16353 16354 16355 10382 10387 10388 4126 16909 10819 4552 16976 16977 5367 5779 12051 12059 5853 5863
trusted$	13154 13155 13156 13168 13600 14298 1934 1935 14929 3041 9376 3127 9416 3146 3147 3148 3149 3150 9422 16339 16340 16341 16342 16343 16640 16641 5367 5890
trustful$	14090 11632
trusting$	14090 1934 1935 8386 8387 8388 16164 10245 11632 5367
trusts$	1934 1935 3761 5367 5779
trustted$	1934 1935 5367
trustting$	1934 1935 5367
truth$	8130 16159 16160 16465 16467 16822
truthful$	8127 14245 16158
try$	7310 1503 8180 2345 10012 10014 10015 16165 16171 16185 16229 16230 16231 16234 16287 16353 16354 16355 16372 16665 12051 12059 12079
trying$	7310 16353 16354 16355 17044 12059 12081
tryings$	17044
tubby$	6182
tube	5994
tube$	12266
tubefed$	12265
tuberculosis$	6234
tuitio	11424
tuition$	17541
tumble$	8780
tumour	11338
tumour$	17455
tune$	13472
tuned$	2780
tunnel$	17603
turf	11224
turf$	17341
turkish$	3600 9878 12016
turn	11313
turn$	548 549 1125 1126 1667 1668 8260 8262 1995 2466 2467 3408 3409 3688 3697 3709 3710 3711 3712 3713 3730 3731 10013 10051 10057 10062 10071 16191 16192 10133 10139 16287 10177 10351 10401 4141 16666 4400 4406 4407 4408 16891 10864 17180 11206 5004 17430 5497
turned$	6774 6775 6776 6777 6778 6779 6780 6781 548 549 1125 1126 1667 1668 14298 1995 2466 2467 9864 9869 3689 3698 3709 3710 3711 3712 3713 3730 3731 10013 10019 16140 16141 16142 16143 16297 16298 16299 16300 4068 10349 10403 4400 4406 4407 4408 4448 16939 17391 5497 12114
turning$	548 549 1125 1126 1667 1668 1995 3709 3710 3711 3712 3713 3730 3731 16629 16630 4400 4406 4407 4408 10864 5004
turnned$	548 549 1125 1126 3709 3710 3711 3712 3713
turnning$	548 549 1125 1126 3709 3710 3711 3712 3713
turns$	548 549 1125 1126 1667 1668 1995 2466 2467 3408 3409 3709 3710 3711 3712 3713 3730 3731 10013 10143 16287 16309 16310 16311 16312 10402 4400 4406 4407 4408 5004 17430 5497
tutor$	12707 8506
tutors$	12707
twelve$	2848 2849 2850 9284 3014 9286 9287 3017
twenties$	13053 13088
twenty$	13051 13052 13053 696 697 13086 13087 15197 15198 15199 15200 15201 15202 9091 2844 9119 15237 15239 15240 15241 15242 15243 15244 15245 15246 15247 15957 15958 11903
twice$	6933 13056 13517 13979 13980 7981 9038 9039 9040 15309 9260 17484 6048
twins	12292
twins$	16104
twisted$	8700
twisting$	13981
twists$	12004
two	10872 17089 10983 11007 17130 17156 17175 17176 17178 17219 4859 17282 17285 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 12217
two$	6792 13335 14695 15182 9803 3636 16024 16025 16026 16027 16028 16029 10525 10736 4931 5579 5890 5917 6036 6095
twoc	11538 6116
twoc$	17655 12387
type$	2383 2385 2386 2387 9578 11771
types$	14932 11771
ugly$	5627 6182
ultimately$	127
umpteen$	7986 8018
un$	15780 11754
unable$	181 957 1004 1849 1959 1960 1961 1962 1963 1965 2013 2068 8618 8619 2582 2583 2584 2585 2586 5084 5159 5228 12069
unacceptable$	14984 14985 14986 14987 14988 14989 14990 14991 14992 11260 5564 6193
unacceptably$	6193
unacco	6093
unaccompanied$	12364
unadoptable$	6161
unambitious$	6161
unanswered$	12130
unattended$	13593
unauthorised$	6055
unbearable$	14531 14550
unbiddable$	6164
unbreakable$	11930
uncaring$	10600 6161 6193
uncivilised$	6152
uncle	11438 17557 17586 17608 11494
uncle$	5163 17555 11468
unclear$	1815 1818 1821 1822
unco$	5553 5814
uncomfortable$	17413
uncons	6235
uncontrollable$	5558 12069 6161
uncooperative$	6157 6193
uncorr	4620
uncorroborated$	10891
uncouth$	6163
uncover$	4632
uncovered$	4632
uncoveres$	4632
uncovering$	4632
uncovers$	4632
under	11319 5109 6098
under$	633 2215 9604 9890 4050 4073 10735 10879 4738 11101 11380 5114
underachiever$	11703
underachievers$	11703
underage$	5300 5307
underc	5900
undercover$	12171
underdressed$	6182
underhand$	6152
undermine$	5370 12071
undermined$	5370 12071
undermines$	5370 12071
undermining$	5370 12071
underpass$	13203 13204 13205
unders	4653 4744
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1815 1818 1821 1822 14375 8276 8277 8278 8279 8280 8281 8282 8283 8284 8285 8286 8287 8333 8334 8335 8336 8337 8338 8339 8340 2776 2777 3231 3232 3233 3234 3418 15950 16235 16236 16237 16238 4789 5070
understanding$	15195 15196 9241 15359 9261 15379 9357 3087 3088 9360 9776 12102
understands$	1815 1818 1821 1822 2776 2777 3231 3232 3233 3234 3418 4789 5070
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1815 1818 1821 1822 2776 2777 3231 3232 3233 3234 16439 4823 4850 4855 4879
undert	4753
undertaken$	12619 16643 16644 16645 16646
underw	6037
underweight$	12279 6182
underwent$	12308
undesirable$	14509 14510 14511 14516 5381 5558
undesirables$	14509 14510 14511 6133
undisciplined$	6161
undocumented$	6260
undoing$	13356 13413 13414 14324 14325 14326
undone$	16102 16103
undoubtedly$	10292 4043 12070 6191
undress$	7308
unempl	17556
unengaged$	6157
unfair$	16617 16618 16628 16728
unfazed$	6175
unfit$	4344
unflappable$	11930
unforgivable$	6193
unforgivably$	6193
unfounded$	5389
ungovernable$	6161
ungrateful$	6161
unguarded$	1065
unhappiness$	13415 13416
unhealthy$	6407 2204 2205 2206 5281 5417 5418 5419
unheeded$	12130
unhelpful$	10600 6193
unhinged$	6152
uniform$	9925 9926 16044 12025 12027
uniforms$	9925 9926 16044 12025 12027
uninterested$	5787 12069 6161 6193
uninvited$	1558
unironed$	5754
unit	10899 10920 11021 17498
unit$	14588 14589 14590 14591 8629 15992 10382 10387 10388 4126 16909 10819 16976 16977 10869 16988 16993 17005 17007 17014 17016 17022 17023 17024 10908 10909 17037 10927 10956 10962 10964 17088 17092 17093 17095 17105 10991 17111 17120 17138 11048 17231 17252 11152 17317 11238 11242 17360 17501 5129 5130 17529 17598 17650 12313 12331
units$	15992 17005 17007 12242
university$	3361 3362
unjust$	16628
unkempt$	3600 9878 6182
unkind$	16617 16618
unknow	17144
unknown$	12725 6897 7528 14516
unlawful$	12929
unless	17345
unless$	13163 13166 13167 4993
unlikeable$	6161
unlikely$	3831 3832 5667
unlovable$	5558
unmanageable$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5558 11830 6161
unmotivated$	6161
unnecessary$	6368
unnerve$	9450
unnoticed$	13351
unopened$	12130
unpaid$	5265
unplaceable$	6161
unpleasant$	8815 17413 6161
unpredictable$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5564 6159
unprepared$	5777
unprofessional$	6193
unprofessionally$	6193
unquestionably$	6191
unreachable$	12069 6157 6164
unread$	12130
unreasonable$	16617 16618
unreliable$	13597 5393 12069 6161 6193
unrepentant$	6161
unresponsive$	6157
unruliness$	2212 2213 15056 15057 11839
unruly$	5402 5558 5564 5687 6161 6164
uns$	11754 11780
unsafe$	12388 12389 12435 6407 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6532 6533 6534 12929 8037 8374 17624 5279 5281
unsavoury$	12744 12745 14509 14510 14511 8815 5500 5558
unshockable$	6175
unsolved$	10934
unstable$	11866 11867 6161
unstuck$	13753 13754 13755 13767 13768 11621
unsubstantiated$	5389
unsuitable$	7502 14318 14503 14512 14516 5381
unsupervised$	5611
untamed$	6152
unteachable$	5558 6164
untidy$	3600 9878 11987 5734
until$	13651 13652 13653 13727 13728 16232 10116 17163 4993 12382
unto$	8568 8571
untouchable$	14730 14731 14732
untrue$	14561 16444
untrustworthy$	12069 6161 6193
untucked$	16034 16042 16043 16102 16103
unusual$	5713
unusually$	5633
unwanted$	12744 12745 7123 9041 9044
unwashed$	16042 16043 5734 5754 6182
unwell	17575 11459
unwell$	17576
unwilling$	1955 1959 1960 1961 1962 1963 1965 2015 2582 2583 2584 2585 2586 4502 5777 12066 12069
unwillingness$	6655 385 386 387 388 389 390 2582 2583 2584 2585 2586
unwise$	114 115 6407 12536 12537 12538 12539 170 171 172 173 174 175 176 950 1837 1928 1929 5281 5363 5366
up$	12449 12462 12463 12534 12671 12730 12731 12733 12735 12826 528 529 530 531 532 6931 13228 7157 13360 7441 7442 7443 7444 13570 13571 7509 7565 13710 7803 7804 1541 7835 7836 7837 7838 7839 7840 7841 7842 7844 7845 13965 13966 14050 1724 1725 1726 1727 1728 1729 1730 1731 8085 8213 14377 8412 14530 2298 8663 8692 8907 8908 15031 2682 9020 9049 9052 9076 9079 9093 9094 15256 15277 9168 9185 9236 15356 9242 9262 9322 9323 9324 9326 15478 15580 15647 15667 9666 3398 3399 9671 15801 15802 15840 9832 15960 15987 16006 9919 16037 16050 9959 9960 9968 9969 16093 16111 9995 9996 16167 16168 16173 16174 16178 16179 16187 16188 16195 16196 16197 16249 16250 16255 16256 16293 16294 10306 16446 10339 16466 16468 16518 16519 16520 10412 16722 10614 10626 16748 10672 10675 10676 16818 16819 16840 10734 16995 17043 17052 11173 17310 17319 11275 17415 17416 17559 17561 17628 5251 11561 11796 11798 11837 11950 12020 12031 12045
upbringing$	11831
upbringings$	11831
update	4617 4722
update$	4634 10993
updateing$	4634 10993
updates$	4634 10993
upon$	7112 13317 16979 11199
upper$	5001
uppity$	6163
ups$	15207 15231 15262 15402 9290 15487 15523 15649 15667 15837 15872
upset$	15690 15691 15694 15709 15710 9594
upsets$	9575 9576
upsetting$	12480 12481 12482 12483 12484
upstream$	12166
urchin$	6132
urchins$	6132
urgency$	16905 16906 16907 16908 12129
us$	12866 12891 12979 12982 7487 13696 13701 14117 14243 14383 14384 14388 8621 15108 9336 15524 15525 15526 15527 15557 15562 15563 15564 15565 15566 15569 15609 15610 15643 15645 15657 15659 9748 15910 9814 10634 16823 4660 4734 17129
use	4617 4941 4954 4965 5243
use$	6308 6310 6311 6312 12487 12488 12489 12533 12683 12808 12837 788 789 790 7182 7310 1681 7953 7954 7955 7956 7957 7958 7959 1879 14375 3045 3046 3047 3048 3049 3050 16165 16171 16185 10236 4626 4684 4731 4926 17473 17475 12051
used	4954 5100
used$	12439 12474 13098 13129 13145 788 789 790 13198 13199 7083 13426 13594 1294 7610 7611 1681 7953 7954 7955 7956 7957 7958 7959 14125 14127 1879 2559 3077 3225 15629 3307 4447 4629 4819 4884 5091
useful	4954 5883
useful$	16982 4595 17015 4731 4987
useless$	5788 6152 6161 6193
user$	14653 14666 14667 14779 14780 2424
userna	10933
usernames$	17050
users$	14653 14666 14667 14779 14780 2424 17577
uses	4941 5100
uses$	788 789 790 4684 5091
using	4941 5100 5243
using$	12614 788 789 790 7310 1681 7953 7954 7955 7956 7957 7958 7959 2560 16394 16395 16400 16401 16402 16405 16406 16407 16408 16409 16410 16411 16412 4684 5091
usual$	10778 5415
usually$	3701
utter$	2322 2323 2325 3756 4520
utterly$	10361 4393 5795 5798
vaccin	6246
vain$	6161
valium	11369
valium$	17486
valuab	5883
value	4617 12153
value$	7350 1341 8071 4626 4731 5970
valued$	1341
values$	1341 15083 11874
valuing$	1341
van$	13419 14028 17603 17615 12172
vandal	17364
vandal$	14669 14670 14671 14672 14779 14780 11703 11704 6132
vandalise$	14771
vandalism$	4977 11249
vandals$	14669 14670 14671 14672 14779 14780 11703 11704 6132
vans$	13419 12172
vape$	12708 12709 6602 6603 6604 6605 6606 6608 6609 13040 13043 13450 13451 13452 14519 17489
vapes$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 12885 12886 12887 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13131 13450 13451 13452 13523 13524 13525 13526 13527 13528 7612 8379 14519 14535 17489
vaping$	16157
variable$	14979 14980 14981 14982
various$	636
vehicl	17164 11146
vehicle$	4814 11538 5904 5909
vehicles$	4814 17263
veins$	14868
ventured$	13168
verbally$	5575
verif	5879
vermin$	14849 16899 11758
versed$	9110 3575
version$	8446 8447 8448 14566 2179 2180 2181 2182 2183 2184
versions$	8446 8447 8448 2179 2180 2181 2182 2183 2184
vertigo$	6232
very$	6501 6509 8716 2913 3210 9939 10374 5622 5633 5651 6008
vest$	12027
vests$	16084 16085 16086 12027
veteran$	3366
veterans$	3366
via$	4710
vicious$	5504 6159
victim$	7770 7771 14292 8296 14442 14549 2218 8510 2240 14995 15546 15547 15548 15660 15862 15863 15864 15865 5201 11627 5602 11927 11928
victimisation$	12432 12433 12434 13272 13273
victimise$	4513 4514 4515 4516
victimised$	4513 4514 4515 4516
victimises$	4513 4514 4515 4516
victimising$	4513 4514 4515 4516 16969 16970 16971 16972
victims$	12797 882 7770 7771 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404 14442 14466 14536 14537 14538 14539 2217 8510 2240 14995 15446 15546 15547 15548 15660 15672 15673 15862 15863 15864 15865 10844 11627 11927 11928 11938
video$	13006 6890 6891 6892 13017 6923 6924 654 655 13423 15592 15607 17035 17154
videos$	13006 6890 6891 6892 13017 6923 6924 654 655 13423 15592 15607
vietnamese$	3600 9878
view$	15195 15196 9228 9229 9230 9231 9232 9241 15359 9261 15379 4892 12119
viewed$	2247 2622 11014
views$	9228 9229 9230 9231 9232 11612 12119
vile$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5508
village$	14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14650 10650 5032
villain$	11758
villains$	11758
vindictive$	16628 5504 6159 6161
violen	11075 17235 17262 17454 17556 17575 17601
violence$	12466 12921 12936 12938 7114 7115 13488 13616 13626 7529 13921 13923 14534 14697 14707 14734 14753 14759 14760 14761 2480 14916 14938 2670 2671 15094 15611 9496 4598 10870 10871 4602 10876 16998 10920 4656 4657 4662 4685 17077 4691 17080 4693 4694 4698 10971 10975 10976 10978 17096 17101 17102 17103 10988 4720 10994 4725 11003 17131 11069 11135 4881 11158 11200 4967 4971 11243 5166 11596 11614 11615 11620 11666 5887 6072 12343
violent$	8037 8815 14984 14985 14986 14987 14988 14989 14990 14991 14992 15094 5420 5504 5564 5922 6159
violet$	15661
violets$	15661
vipers$	14582
virtually$	2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 5636
virus$	2454
visa$	17562 17627
visas$	17562
visibility$	17441
visible$	11289 12008 5964
visit	10877 11313 5243 12233 12238
visit$	7304 1044 1045 8975 16454 16455 16456 16825 4608 17289 17430 12078
visite	10877
visited$	1044 1045 10407 16703 16938
visiting$	12614 12867 7304 1044 1045
visitor$	17494
visits	5191
visits$	1044 1045 8975 16454 16455 16456 17145 12078
visitted$	1044 1045
visitting$	1044 1045
visual$	6011
visually$	6012
vital$	10736
vitiligo$	6185
vodka	11370
vodka$	17483 17487
voice$	11342 12119
voices	11342
voices$	17459 12119
volatile$	8815 14984 14985 14986 14987 14988 14989 14990 14991 14992 5418 5419 5564 6159
volatility$	2212 2213 15056 15057 11839
volition$	12765 13095 13096 13432 11592
volume	4982
volumes$	10602
voluntarily$	13095 13096 717 718 719 13108 13110 13111 13112 13113 13114 13115 13116 13117 13118 13119 11591 11592 11595
volunteer$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
volunteered$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
volunteering$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
volunteerred$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
volunteerring$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
volunteers$	1031 1032 1033 1034 1036 1037 1038 1039 1040 5336
vomit$	17465
vomited$	6010
vomiting$	6010
vomits$	6010
vote$	519 520
voted$	519 520
votes$	519 520
voting$	519 520
voucher$	13040 13043
vouchers$	13040 13043
vulgar$	6163
vulnerabilities$	8111 1841 1842
vulnerability$	13272 8111 1841 1842 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14403 14404
vulnerable$	12390 12435 8419 8420 8421 8422 9291 9292 9293 9314 15546 15547 15548 15583 15584 15585 9482 9483 9484 9485 15674 11924 11939 5687
wade$	1524 1525 1526 1527 1528 1529
waded$	1524 1525 1526 1527 1528 1529
wades$	1524 1525 1526 1527 1528 1529
wading$	1524 1525 1526 1527 1528 1529
wag$	5295
wagging$	5295
wags$	5295
wait$	7879 13997 13998 13999 14000
waited$	12114
waiter$	12748
waiters$	12748
waiting$	8561 14872 5112 5121 6029
wake$	16964 16965 16966 16967 16968 12148
walk	17061
walk$	6435 6601 6658 6728 13132 13133 13134 13135 13136 7069 938 939 940 1193 1198 1199 7472 13654 13655 7581 7586 1644 7999 14120 8044 14162 14163 14164 14165 8087 14226 9413 3343 3344 3345 3346 3347 3687 3696 3709 3710 3711 3712 3713 10265 4325 4326 16891
walked$	6745 7027 7036 7205 938 939 940 8099 8133 8184 14309 3687 3696 3709 3710 3711 3712 3713 10265 4325 4326 11447 12114
walking$	12614 12867 938 939 940 7472 13815 13816 9799 3687 3696 3709 3710 3711 3712 3713 10265 4325 4326
walkked$	938 939 940 3687 3696 3709 3710 3711 3712 3713 10265
walkking$	938 939 940 3687 3696 3709 3710 3711 3712 3713 10265
walks$	938 939 940 3343 3344 3345 3346 3347 3687 3696 3709 3710 3711 3712 3713 10265 4325 4326
wall$	10932
wallflower$	11928
wallflowers$	11928
wander$	7472 1534 1535 1536 1537 1538 1539 1540 2364
wandered$	1534 1535 1536 1537 1538 1539 1540 2364
wandering$	7472 13815 13816 1534 1535 1536 1537 1538 1539 1540 2364
wanderred$	1534 1535 1536 1537 1538 1539 1540 2364
wanderring$	1534 1535 1536 1537 1538 1539 1540 2364
wanders$	1534 1535 1536 1537 1538 1539 1540 2364
wannabe$	5396 6132
wannabes$	6132
want	10913 4812
want$	12996 12997 13127 13128 7248 7249 979 1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 13535 7493 1341 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 1767 1768 1769 1770 8237 8238 8239 8240 2108 8457 15254 15358 15485 9442 9443 9444 3221 15623 9515 9516 9517 3735 10038 16235 16236 16237 16238 16269 16270 16271 16287 10314 4176 16647 4455 4456 17015 17044 5075 5336
wanted	4799
wanted$	6597 13127 13128 13267 1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 13498 13499 13535 1217 1218 1219 1220 13609 7493 7494 7495 7496 13685 1341 13805 13806 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 14044 14127 1767 1768 1769 1770 2108 15623 3735 16439 4177 10534 10535 4265 4266 4455 4456 4641 11066 11070 17196 4830 5075 5248 5268 5336
wanting$	1031 1032 1033 1034 1036 1037 1038 1039 1040 13535 1341 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 1767 1768 1769 1770 2108 15623 9540 5336 12098
wants$	12996 12997 1031 1032 1033 1034 1036 1037 1038 1039 1040 1102 1103 1104 1106 1107 13535 13557 13684 1341 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 1767 1768 1769 1770 2108 14818 14819 14820 14821 15358 15485 3221 15623 3735 10038 16269 16270 16271 16287 10314 4455 4456 17044 5075 5336
wantted$	13535 1341 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 1767 1768 1769 1770 2108 15623
wantting$	13535 1341 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14043 1767 1768 1769 1770 2108 15623
ward	17498
warden	10905 10906 10907 4637 4638 4639 10995 4770 4777 11051 4792 11135 4872 11143 4971
warden$	4614 17003 17022 17023 17024 10908 10909 10910 10953 17091 17112 17114 4735 11041 4774 11048 17168 4787 4793 4794 17252 4917 4935 11242 5059
wardens$	14529 15096 15097 4614 17003 17022 17023 17024 10908 10909 10910 10953 17091 17112 17114 4735 11041 4774 11048 17168 4787 4793 4794 17252 4917 4935 11242 5050 5059 11655
warn$	4744 4942
warned$	12589 12590 6474 204 205 206 207 208 209 210 211 6483 213 214 215 216 217 218 219 220 221 222 223 224 225 12623 12624 12625 1714 1715 1716 1717 1718 1719 1720 1721 1743 1744 1745 1746 1747 1748 1749 14138 14139 14140 14218 14219 1832 8104
warnin	5009 5010
warning$	12586 12621 12622 13382 14051 14052 14060 7946 14420 14421 14422 14423 14424 4443 4444 4445 4446 16853 16854 16877 16878 17283 17339 11280 11281 11410 11656 12119 12120 5906 12368
warnings$	12586 12621 12622 12653 12654 13382 14051 14052 14060 14420 14421 14422 14423 14424 4443 4444 4445 4446 16853 16854 16877 16878 17283 17339 11656 12119 12120
warped$	8700
warran	11208 6215
warrant$	3163 3164 3165 16996 17218 4893 4927 17325 17435 5936 12210
warrants$	16996 4893 4927 5936 12210
warrior$	11758
warriors$	14748 11758
wary$	12417 6302 6303 6304 6305
was	4646 10957 5984
was$	6419 203 212 382 383 554 567 6936 873 874 1022 1418 7899 1833 2051 2052 2053 2054 2171 2199 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 8708 2461 2529 2540 2544 2554 2575 8862 8867 2615 2634 2643 2644 2645 2646 2647 2648 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 3002 3274 3301 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 9727 9728 3519 3535 15965 15968 3592 3604 9945 3701 3740 10023 4021 10314 4089 4090 10501 10511 16678 10573 4328 4329 10611 10632 4394 4424 10713 10714 10755 4492 4493 16917 4536 16940 10939 10967 11049 17190 11091 4849 11308 5122 5296 5309 5323 5362 5425 5427 5432 5479 5487 5506 5519 5542 5546 5559 5561 5570 5571 5631 5659 11959 12007 5825 5852 12189 5996 6008 6013 6015 6018 6019 6035 6048 6050 6073 6075 6081 6094 6095 6100 6110
wash$	4454
washed$	4454
washes$	4454
washing$	4454
wasp$	7720
wasps$	7719
waste$	1440 1441 1442 1443 1444 1993 2396 5860
wasted$	7477 1207 7479 1440 1441 1442 1443 1444 1993 5860
waster$	14661 6132
wasters$	14661 6132 6148
wastes$	1440 1441 1442 1443 1444 1993 5860
wasting$	1440 1441 1442 1443 1444 1993 5860
wastrel$	6149
wastrels$	6149
watch	17273 5060 5900
watch$	16067 16068 16069 4655 17125 17132 11023 17155 17158 4775 17169 11058 17180 17289 11331 5204 12027 12032 12183
watched$	13685 14127 16709 16710 17132 17157 4775 11054 11058 17177 17179 17261 5204
watches$	16067 16068 16069 12027 12032
watching$	15568 9527 4775 11058 5204
watchlist$	12171
watchlists$	12171
watchs$	4775 11058
water$	14019 14021 3310 3311 3312 3313 11513
wave$	1470 1672 12186
waved$	1470 1672
waves$	1470 1672
waving$	13815 13816 1470 1672
wavy$	5734
way$	12456 12457 12458 12459 12490 13207 7256 7543 13741 8997 9597 9599 15833 15834 9942 3672 3673 3674 16088 9991 9992 10125 10130 3860 3861 3862 10134 10135 10136 3866 3867 3868 10140 10141 16798 4499 17073 17478 11550
ways$	12490 12855 13926 15110 9069 15227 15302 2915 2916 2917 2918 2919 2920 2921 15366 9812 9813 15940 15941 16200 16218 16338 16374 11550
wayward$	5558 11830 5687
we	4639
we$	289 290 291 2855 9335 3263 3265 10160 10161 10163 10164 10202 10203 10204 10254 10255 10256 4008 4011 4496 10910 5050
weak$	8573 14979 14980 14981 14982 2595 2691 2692 2693 2694 4357 4358 4359 4360 16872 16873 16874 16875 10771 4526 10875 5584 5585 5836
weakened$	4882
weaker$	8409 8410 8419 8420 8421 8422 8494 2225
weakest$	10875
wealth$	2956
weaned$	5103
weapon	16999 17009 17047 17211 17274 4947 17658 6222
weapon$	12852 13422 8376 8377 8378 17065 17199 17220 17221 11521 17645 17655 5949
weapons$	12850 12921 13422 13921 13923 8376 8377 8378 4631 17065 17199 17220 17221 11218 5949
wear	5263
wear$	13132 13133 13134 13135 13136 1278 3618 3650 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
wearing$	12867 1278 13815 13816 3618 3650 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5263 5735 5756
wears$	1278 3618 3650 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
weary$	11889
web$	13894
weed	11545
weed$	282 283 284 285 286 287 288 12708 12709 6602 6603 6604 6605 6606 6608 6609 12850 12885 12886 12887 12966 12967 12968 13028 13029 13030 13031 13032 13033 13034 13035 13040 13043 13422 13427 13450 13451 13452 13523 13524 13525 13526 13527 13528 14519 8549 16157 17160 11371 17489 17491 17662 11560
week$	16413 16414 16415 16454 16455 16456 5120 11422 11425 12131 12341
weeken	5041
weekend$	16413 16414 16415 11312 17487
weeks$	16454 16455 16456 5120 12131 12271 12341
weigh$	3124 9396 9397 9398 3395
weighed$	6236 6237
weighs$	6236
weight	11356 11358
weight$	17473 17475 12280 12287
weird$	6152
weirdo$	11758 6149
weirdos$	11758 6149
welcome$	341 342 343 344 345 346 347 7590 7591 7592 16982 5330
welcomed$	341 342 343 344 345 346 347 5330
welcomes$	341 342 343 344 345 346 347 5330
welcoming$	341 342 343 344 345 346 347 5330
welfare$	12398 6282 12491 12492 12493 12494 12495 12496 12497 12498 12501 12555 12556 12856 12857 14188 14333 14334 14335 14336 14337 14338 14339 14340 14341 14342 14343 14344 8328 8329 8330 8331 8332 15512 15513 15514 15515
well$	12618 12626 12627 12652 6564 7609 14770 8705 8706 2479 14964 2709 2710 2727 2774 2839 3082 3103 3106 9388 9389 9390 9391 9392 9393 9394 3131 3140 9423 9424 9425 9426 9502 9503 9505 9713 3443 3593 3598 5692 5705 5714 12026
wellbe	11358
wellbeing$	12398 12491 12492 12493 12494 12495 12496 12497 12498 12501 12555 12556 12856 12857 14328 14329 8328 8329 8330 8331 8332 17475
wells$	14770
went$	12591 12603 12604 12613 12646 12663 12664 12665 12667 401 544 545 546 547 548 549 588 589 590 6875 608 609 713 714 715 722 731 13201 13202 7092 7093 13211 13212 1053 1061 13458 1154 7518 7520 7522 1377 1378 1524 1525 1526 1527 1528 1529 1530 1663 1664 1676 1678 14220 2078 2102 2135 2136 2318 2455 2456 2457 2458 2459 2460 2466 2467 2683 2684 2685 3687 3696 3709 3710 3711 3712 3713 10345 4470 10752 4801 5115 5223 5238 5251 5291 5320 5321 11593 5497 6092
were	4646 17144
were$	6419 6426 203 212 6506 382 383 554 567 6936 802 873 874 1833 14270 2051 2052 2053 2054 2171 2199 2207 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2279 2280 2366 2395 2397 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2413 2414 2415 2416 2417 2418 2419 2420 2422 2423 2461 2529 2540 2544 2554 2575 2615 2634 2643 2644 2645 2646 2647 2648 15100 2860 2867 9138 2868 2869 2870 2871 2874 2875 2876 2877 2995 2996 2997 3002 3274 3301 3387 3388 3405 3412 3413 3414 3415 3416 3417 3424 3519 3535 3559 3592 3604 9891 3701 3739 10023 10188 10189 4021 10314 4089 4090 10511 16678 4328 4329 10632 4394 4424 10714 10755 4492 4493 4536 16940 10939 10967 11049 11076 11091 4849 11184 11460 5296 5308 5309 5323 5362 5425 5427 5432 5479 5487 5506 5519 5542 5546 5559 5561 5570 5571 5631 5659 11959 12007 5825 5852 12189 5996 6048 6075 6081 6094 6100
west$	3611
wetting$	12259
what$	12407 6293 6352 6353 6354 6355 6427 6428 6498 6546 12668 12678 12679 12939 13102 13147 7150 7151 900 908 13313 7197 7212 7213 13382 7286 13453 13637 13665 7613 1343 13963 1577 1578 13968 7927 14099 7993 14126 8035 14231 14242 1884 1885 15109 8994 15115 9047 9067 9068 15549 9491 15619 15627 3321 3322 9652 9653 15893 16527 16851 10750 10751 16877 16878 10926 11599 11602 12120
whatever$	7333 13635 7594 14278 15479 15496 15719 15815 3741 3742 3743 3744 16224 3892 3893 10961 10963
whatsa	4886
whatsapp$	610 6881 611 6882 612 6883 613 6884 614 6885
whatsoever$	16678
wheel$	16734
wheelc	11459
wheelchair$	17576 6240
when	12173
when$	6538 6539 6540 6541 6542 6543 6544 6545 6879 6880 7463 13581 13582 13583 13584 13585 14242 14285 14901 15022 15639 15951 16524 16526 16529 16530 16914 16960 16961 16963 17163 17170 11067 4808 17209 17428 11313 12281
whenever$	6879 14027 14031 14032 14033 14034 14035 14036 14037 14038 14039 14040 14901 3997 4000 17163 4808 17428 11313
where	12173
where$	12419 12420 12421 12422 6544 6545 13453 1372 1373 1374 7648 7649 7928 14242 15639 15951 11059 11067 4811 17428
wherea	4714 10985 10986 11020 11025 4791
whereabouts$	17137 17142 17143 11062
wherever$	13618
which	12153 12173
which$	7388 15640 15951 4606 10931 10944 10945 17104 17133 17175 17206
while$	16711
whingeing$	6152
whiny$	6152
whisky$	17483
whisper$	10865
whistles$	12728
white$	15594 3577 3600 9876 3614 9907 9908 9909 3639 5686 5687 5710 5718 12027 5761
who	16999 17021 10931 10944 17133 17175 4809 17206 12173
who$	12419 12420 12421 12422 6546 6934 6935 6970 916 13453 7688 7689 13857 1845 14242 14485 14513 8654 15100 2988 15965 15968 10919 17046 10938 4668 10940 4670 10946 17064 10958 17076 17104 4746 11022 11028 4782 11059 11067 4832 11115 11125 4880 4901 11959 5894
whoever$	13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13448 13449 10940 17136
whole$	1422 10660 10662 5402
wholly$	5795 5798
whom	17048 17133 17175
whom$	12419 12420 12421 12422 13453 14242 3426 17104 17134 11059 4901 12186
whose$	5197
why$	12678 12679 13313 7197 13361 13362 14167 14168 8086 1816 1817 8089 1819 1820 8092 8093 1823 1838 1839 14231 14242 1886 1887 1888 1889 4245 4246 4247
wicked$	5416
wide$	5491
wider	4815
wider$	14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 11086
wife$	17552 17571 17578
wild$	8735 5402 5416 11730 11731 11732 11755 5504 11830 5711 5734 6161
wilful$	6193
wilfully$	604 994 5333 5856 6193
will	4672 4905
will$	6553 6559 7506 1732 1797 1799 1959 1960 1961 1962 1963 1965 2016 2036 2067 3072 3096 3108 3111 3174 3218 3227 3255 3258 15817 15918 3775 3777 3778 3779 3780 3781 3782 3783 3787 3788 3789 3790 3791 3792 3793 3803 3807 3808 3809 3817 3818 3819 3820 16212 16213 16214 16215 16216 16217 10103 3836 3837 3838 10121 16247 16253 16265 16266 16267 16268 10167 16291 3904 3905 3906 3907 3908 16301 3919 10249 10250 10253 10314 16433 16434 4054 4055 4065 10898 4630 4665 10957 10967 11038 4774 4846 4898 4906 11183 4924 17352 11260 5026 5780 5783 5785 5799 5975
willed$	11855
willfully$	5333
willing$	314 315 320 462 463 464 497 498 710 711 732 733 734 735 736 1031 1032 1033 1034 1036 1037 1038 1039 1040 13888 7868 13986 13987 13988 13989 1602 1603 1604 1801 1802 1803 1804 1890 1891 1892 10003 10005 10007 16125 16126 16127 16128 4622 5319 5336 5356
willingly$	13095 13096 709 717 718 719 13108 13119 11591 11592 5322
willingness$	12781 10228 16346 16347 16348 16349 16350 16351
willpower$	11618
wimp$	11758
wimps$	11758
win	5008
win$	8954 16307 10191
wind$	12465 7111 7243 13890 2141 2142 2421 10079
windded$	7111
windding$	7111
winded$	7111
winding$	12480 12481 12482 12483 12484 7111 2141 2142
winds$	12465 7111 2141 2142
windup$	8691
wine$	17483
wins	5008
winter$	12944 12945
wired$	2450 5496
wiry$	5690
wisdom$	2767 2769 9132 2862 15747 11350 11942
wise$	6448 2721 2722 9053 9054 9056 9057 9058 2804 9512 9513 9514 15805 3523 3560 3564 11885 11890 11891 5626 5628 5646
wised$	2781 9685
wiser$	6407 2718 2719 2720 2764 2804
wish$	10228 16346 16347 16348 16349 16350 16351 17044
wished$	5075
wishes$	5075 12119
wishs$	17044
wit$	16619 16620 16621
witches$	11750
with	17303 11541 5961
with$	12509 12619 12727 12812 12815 12820 12873 6791 6804 6809 13019 6903 6906 6937 6949 6950 6954 6961 6963 6965 6973 13101 7002 13129 7131 7132 13336 7221 7263 13419 7321 7325 7326 7327 7336 1233 7521 7534 13669 13677 13678 13721 13725 7738 7739 7783 7784 7821 14119 14244 8392 8395 8406 8407 14525 8458 14749 8652 14777 8662 2428 2429 8720 2495 8821 8822 14957 14961 14972 14973 14976 14983 15022 8948 15069 2688 15092 8976 8979 2731 9362 9363 9364 3295 9602 3355 3356 3357 3358 3359 9698 9734 15965 15968 3618 3631 3632 3633 3634 3690 3714 3715 16183 16225 16264 16365 4287 16717 16863 10837 10838 10839 10840 10841 16994 10879 10889 4710 11017 17145 11087 17209 17250 11153 17354 17400 5068 5080 5118 17507 5207 11491 11493 17613 5239 5267 11540 11651 5513 5601 5735 5746 12140 12242 12247 5979 6001 6047 12351 12370
withdrawn$	11228
withdrew$	4585
withheld$	1858 1859 12127
withhold$	1858 1859
withholding$	1858 1859
withholds$	1858 1859
within$	8509 14627 14628 2241 14720 8725 8941 9294 11336
without$	110 6793 7292 1128 1129 1130 1131 2292 15460 15461 15462 15463 15464 15465 15466 15467 15468 15469 15470 15471 15472 15496 15505 15506 15507 15508 15509 15510 15511 9407 9408 9409 9410 15540 15541 15542 15543 3186 9793 3813 3816 10145 3960 4018 4019 4020 4022 4023 4024 4288 4289 10585 4327 4437 4438 5031 5144 11489 11509 5793 5794 5810 5833
witness$	11664
witnesses$	11664
wits$	9703 3433 3434 3435
witted$	11800 11801
woeful$	16749 4526 6193
woefully$	6193
wolf$	7777 11608
wolves$	13901 14691 14692 14693 14847 14849 11758
woman	11543
woman$	14927 15203 2821 9097 15223 15261 15266 15268 2885 9159 15283 15284 2909 15299 15300 15301 15307 2922 2923 2950 2951 2969 15372 2990 9268 15388 15404 9405 15734 15738 15882 15886 15887 15888 15889 15936 17610 17660 11907
women$	14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14647 8802 14927 15197 15198 15199 15200 15201 15202 15203 15206 2821 9095 15228 15230 15243 15244 15248 15259 15266 15267 15268 2882 15283 15284 15303 2922 2923 2940 2950 2951 2969 2974 15371 9266 15386 9273 15393 15394 15395 15396 15397 15398 15399 15400 15401 3018 15490 15725 15726 15727 15728 15731 15736 15812 15826 15873 15878 3493 15882 15886 15887 15888 15889 3523 9801 9802 3536 3537 3538 3539 15936 3549 3550 3551 16047 16114 11903 11907
won$	12443
wonder$	12677 6561 6562 12680 12681 7244 7245 8050 8051
wondered$	7244 7245 8050 8051
wondering$	7244 7245 8050 8051
wonderred$	7244 7245 8050 8051
wonderring$	7244 7245 8050 8051
wonders$	7244 7245 8050 8051
wont$	3789 3790 3791 3792 3793 5780
wool$	11912
woolly$	6193
word$	7480 1210 7482 1212 14085 14566 16825 16856 10865
wore$	13132 13133 13134 13135 13136 1278 3618 3650 3660 3661 3662 3663 3664 3665 3666 3667 3668 3669 5735 5756
work	5149 12238
work$	185 187 188 6502 12620 6702 12925 558 559 560 561 562 563 564 565 566 6988 720 893 7304 13523 13524 13525 13526 13527 13528 14375 14384 14675 14768 8840 8855 8859 14978 15034 8952 9003 9310 9311 9312 9313 15626 15759 15760 15761 15762 15763 15764 15765 16116 16165 16171 10066 16185 10147 16284 16315 16321 16353 16354 16355 16366 16693 4674 4817 11536 11641 5580 12051 12059 12107
worked	11167 5048
worked$	558 559 560 561 562 563 564 565 566 6988 720 893 16313 16339 16340 16341 16342 16343 17284 17409 5261 12060
worker	17498
worker$	12707 12748 13026 14243 14383 15646 15876 16146 16228 10382 10387 10388 4126 10424 10425 16909 10810 10819 16976 16977 4734 17495 5108 17595 11484 17648 11642 5864 12380
workers$	12707 12748 13026 7487 14243 8264 14383 14388 14715 8621 15065 15120 15121 15122 15123 3263 3265 15876 15877 16146 16228 10160 10161 10163 10164 10202 10203 10204 10382 10387 10388 4126 16909 10819 16976 16977 4734 11642 11745
working$	558 559 560 561 562 563 564 565 566 6988 720 893 7304 8856 9298 16164 16353 16354 16355 17036 17468 12059 12138 6040 6067
workked$	6988 720
workking$	6988 720
works$	558 559 560 561 562 563 564 565 566 6988 720 893 15759 15760 15761 15762 15763 15764 15765 15766 9650 9651 16319 12060
workshop$	185 187 188
workshops$	185 187 188
workshy$	6161
world$	13970 14158 14177 14178 14179 14180 14181 14182 14183 14184 8791 8792 8793 15166 15167 15168 15169 15170 15171 15172 15186 15227 15357 9643 15770 9775 9781 15930 5618 5619
worldly$	2782 2804 3206 3207 3208 3209 3239 3494 3564 5620 6169
worn$	13137 13154 13155 13156 13168 17152 11037 12007
worr	5087 5160 5195
worried$	9299 9300 9301 15419 15420 15421 9305 9306 15653 15654 9538 10748 4559
worries$	14416 14417 14418 14419 9308 15426 9575 9576 12119
worry$	9299 9300 9301 15419 15420 15421 9305 9306 15642 15651 15654 9538 15679 15691 15709 15710 9594 12119
worrying$	14984 14985 14986 14987 14988 14989 14990 14991 14992 5562 5564
worse$	7189 13504 15488 15489 15617 9501 16810 16811 11921
worship$	685 686 687 688 689
worshiped$	685 686 687 688 689
worshiping$	685 686 687 688 689
worshipped$	685 686 687 688 689
worshipping$	685 686 687 688 689
worships$	685 686 687 688 689
worst	17363
worst$	12744 12745 13245 7152 7208 8471 2203 2211 2393 14904 14942 5486 5520 5564 5922
worth$	14407 14920 14921 4595
worthless$	6161
would	4607
would$	271 6553 6559 403 769 771 772 7044 13162 775 776 777 778 779 785 7057 7076 7077 13196 7088 936 1620 7929 1797 1799 8109 8160 2188 2282 15254 15276 3028 9304 3175 3227 3437 9710 9711 3776 3794 3795 3796 3807 3808 3809 16247 16253 10167 16301 3919 10314 16433 16434 4054 4055 10497 10498 10499 10898 4630 4898 5781 5785 5799
wound$	2141 2142
wrap	17658
wrap$	15670 11521
wraps$	13422 14951 11521 11560 11816
wreak$	5466
wreaked$	5467
wreaking$	5465
wreck$	13686 5370
wrecked$	5370
wrecking$	13690 5370
wreckked$	5370
wreckking$	5370
wrecks$	5370
wrist$	17466 17505 17506
wrists$	17466 17505
writ	12339
write$	16665 4414 4673 4716 17547 5450 5451
writing$	4417 4716
written$	4395 4416 5139
wrong$	6407 6408 170 171 172 173 174 175 176 6579 12744 12745 6713 6714 6715 12926 13617 7503 1435 7736 13856 7749 7785 7790 13920 8037 14319 14322 14392 14484 14504 14509 14510 14511 8748 15084 15274 15275 3045 3046 3047 3048 3049 3050 15779 9663 16617 16618 16628 16728 16869 16870 16910 16911 10807 5281 5382 5483 11767 5509 6147
wrote$	4415
xanax	11362 11369
xanax$	17479 17486
y$	15296
year	11429
year$	6938 6967 6968 14588 14589 14590 14591 14622 8508 14626 14839 14840 14842 15197 15198 15199 15200 15201 15202 15208 9115 15411 15880 3579 3582 3584 17537 17544 11429 17546 11903 12131 6059 12341
years$	14626 15192 15193 15194 15270 15271 15272 15273 15310 15311 15312 2952 15411 9731 12131 6059 12341
yes$	13985 13991 7877
yesterday$	15774
yet$	6488 4508 10799
yield	5883
yielde	11167
yielded$	17284
yjs	11525 11526 11532
yjs$	17642 17643 17649 6109
yob$	14669 6132
yobbish$	5564 6132
yobbo$	6132
yobbos$	6132
yobs$	14669 14691 14692 14693 6132
yoi	6108
yoi$	12379
yos	11532
yos$	17649 6109
yot	11525 11526 11532
yot$	17642 17643 17649 6109
you$	289 290 291 1383 1391 2855 3439 3851 3852
young	11543
young$	384 452 824 928 949 2166 8461 8463 8480 8484 8599 8600 2363 14864 14890 14891 14892 14893 2531 8810 14996 8883 8884 15024 15025 15026 15027 15028 15029 15043 2666 2667 2668 2669 8942 15353 2966 2967 2968 9315 9325 15773 9709 9765 15883 15884 15885 3530 3531 9819 3553 9825 9826 9827 9828 9829 9830 3577 15965 15968 3655 3705 3706 10155 10353 10537 10673 10674 10683 10692 10744 10785 10787 10845 10872 10887 17089 10983 11007 17130 17162 11046 4778 4779 17175 17176 17178 11093 17219 4845 4859 11142 17265 4883 17282 17285 17290 11204 11213 11214 17344 11234 11237 17356 4970 17363 4976 17402 11291 17414 11302 5033 17426 17438 17448 11401 17660 5307 5420 5423 5433 5471 11829 11877 5643 5686 5917 12212 12217 12225
younger$	8058 8066 8409 8410 8419 8420 8421 8422 8494 2225 14631 14632 14633 14634 14635 14636 14637 14638 14639 14640 14641 14642 14645 14646 14649 14650 14935 14936 15104 15866 15869 11559
youngers$	17229
youngster$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 11829
youngsters$	2363 14861 14890 14891 14892 14893 14996 15024 15025 15026 15027 15028 15029 15040 11559 11829
youth	5925 6102
youth$	2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 3577 15965 15968 15971 15972 16228 4124 4125 4540 10904 4814 17361 11375 11379 11525 11526 5260 11532 11675 5420 11693 5423 11829 11906 11958 5688 5917 6095 6102 6108
youths$	14577 14579 2363 14861 14890 14891 14892 14893 14996 14999 15024 15025 15026 15027 15028 15029 15040 15965 15968 4814 17361 17394 11675 11693 11829 11906 5688 6178
yp	10872 10887 10895 17053 17089 10983 11007 17130 17139 17156 17159 17162 11046 17164 4778 4779 17175 17176 17178 17219 4859 17282 17285 17290 11186 11204 17344 11234 11237 17356 4970 17363 4976 17402 17414 11302 17426 17438 17448 5102 11395 5142 5165 11437 5178 11458 17580 17614 5233 5235 11507 11515 17640 5266 5925 12201 12212 12217 12320
yp$	5388
yp1$	5387
yp2$	5387
yp3$	5387
yp4$	5387
yp5$	5387
yp6$	5387
yro	6108
yro$	12379
zero$	8766 3957 10551 5858 5959
zits$	12017
zone$	17287 11271
zones$	17287 11271
