6239 6085 5246

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
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed|ing)? (?:the )?identit(?:y|ies) of (?:those|the (?:others|group|members|youths|individuals|males|females|associates)|all|each|everyone|YOUNG)
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
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell|record|log|check|show|note) (?:who|whom|which of)
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 165 165 167 167 168 169 169 169 170 170 170 170 170 170 170 170 171 171 171 171 171 171 171 171 172 172 173 174 175 175 176 177 177 178 178 178 178 178 179 179 179 179 179 180 180 180 181 181 181 182 182 182 182 183 183 184 185 186 187 189 189 190 190 191 191 191 192 192 192 192 192 192 193 194 194 194 195 195 195 195 195 195 195 196 196 196 199 199 199 199 200 200 200 200 201 201 202 202 202 202 203 203 203 203 203 203 203 203 203 204 205 205 207 208 208 212 212 212 212 212 213 213 213 214 215 215 215 216 216 216 216 216 216 216 219 220 222 224 225 226 230 232 232 233 235 238 238 238 238 238 238 238 238 239 239 239 239 242 242 242 243 244 244 244 244 247 248 248 249 249 250 252 252 252 253 255 255 255 255 255 255 256 257 258 258 258 258 258 258 258 259 259 259 259 259 260 260 260 260 260 260 261 261 263 263 264 265 265 266 266 266 266 268 268 269 270 270 271 272 272 272 273 274 274 274 275 276 278 278 278 278 278 278 278 278 278 279 280 280 280 280 280 281 281 282 282 283 284 284 285 285 285 285 285 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 289 289 290 290 291 291 292 292 292 292 292 293 293 293 293 293 294 294 295 296 297 297 298 298 298 298 298 298 298 298 299 299 299 299 300 300 301 301 301 302 302 303 303 303 304 304 305 305 305 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 311 311 311 311 311 311 312 312 313 313 314 314 315 316 316 316 317 318 318 320 321 321 321 321 321 322 323 324 324 324 324 324 324 325 325 325 325 325 326 326 328 328 329 329 330 330 331 333 334 335 336 337 338 339 340 341 342 342 343 344 344 345 345 345 345 346 346 346 346 346 347 347 348 348 348 349 349 350 350 351 351 351 351 352 353 353 354 356 357 357 358 358 359 359 360 361 362 362 362 362 362 363 364 365 365 365 366 366 367 367 368 368 370 372 372 373 374 375 376 376 376 376 376 377 377 378 378 378 378 378 379 379 379 380 381 381 381 381 382 382 383 383 384 384 384 385 385 386 386 387 387 388 389 389 389 389 389 390 391 392 393 395 396 396 396 397 397 397 397 397 398 398 398 398 399 399 399 399 399 400 400 400 400 401 401 401 402 403 403 403 404 404 405 405 406 407 408 408 408 408 408 408 408 408 408 409 409 409 409 410 410 411 411 412 412 413 413 413 413 413 413 413 413 413 413 413 413 414 414 414 415 415 416 416 416 416 416 416 416 416 416 416 416 416 417 417 417 417 417 418 419 421 421 422 423 424 424 425 425 425 426 427 427 427 427 428 428 429 429 429 429 429 429 430 430 431 431 431 431 432 432 432 433 433 434 435 436 437 437 438 439 439 440 441 441 441 441 441 442 442 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 446 446 446 447 447 448 449 450 451 451 451 452 452 452 452 453 453 454 455 455 455 455 455 455 455 455 455 456 456 456 457 457 458 458 460 461 461 461 461 461 462 462 462 462 462 462 463 463 464 465 465 465 465 466 467 467 467 468 468 468 468 469 470 470 472 473 473 473 473 474 475 476 476 476 478 478 479 479 480 481 481 482 483 483 484 485 487 488 489 489 489 489 490 490 490 491 491 491 491 491 491 492 492 492 492 492 493 493 493 494 494 495 495 495 496 496 497 497 497 498 498 499 499 499 499 499 500 501 502 502 503 503 503 503 503 503 503 504 504 505 505 506 506 506 507 508 509 509 509 509 510 510 510 510 511 511 511 511 511 512 512 512 512 512 513 513 514 515 515 515 516 517 518 518 518 518 518 518 518 519 519 519 519 519 519 519 520 521 521 522 523 523 524 524 525 525 526 526 526 526 526 527 528 529 530 531 532 533 534 535 536 537 537 538 538 538 539 539 539 539 540 540 540 541 541 542 542 543 543 544 545 546 547 547 547 548 549 550 550 550 551 551 551 551 551 552 552 552 552 552 553 553 553 553 553 553 553 553 553 553 554 554 554 555 555 556 556 557 557 558 558 558 558 558 558 559 559 560 560 560 561 561 561 562 562 563 563 563 564 564 564 564 564 565 565 565 565 565 565 567 567 567 567 568 569 570 571 571 571 571 572 572 572 572 572 573 573 573 574 575 576 577 578 578 578 578 578 579 579 579 579 580 582 582 583 583 583 583 583 584 584 584 584 584 585 585 585 586 586 587 588 589 590 590 591 592 592 592 592 592 593 594 594 594 594 594 594 594 594 595 595 596 597 597 597 597 597 597 598 598 599 599 600 600 600 600 600 600 600 601 602 602 603 604 605 606 607 608 609 610 610 611 612 612 612 612 613 614 614 614 614 615 616 616 616 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 619 622 622 622 622 622 622 622 623 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 627 627 628 628 628 628 628 629 629 629 630 631 631 631 632 633 633 633 634 634 634 635 635 636 636 637 637 637 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 641 641 642 642 642 642 642 642 643 643 644 645 646 646 647 647 648 649 649 649 649 650 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 653 654 654 654 655 655 655 655 655 655 655 656 657 658 659 660 660 660 661 661 661 661 661 661 662 662 663 664 664 664 664 664 664 664 665 666 667 667 667 667 667 667 667 667 668 668 668 668 668 669 669 670 670 670 670 671 671 671 671 671 671 671 672 672 672 673 673 673 673 673 673 674 674 675 675 675 676 676 677 678 678 678 678 679 680 681 681 681 681 681 682 683 683 684 684 684 684 684 684 684 684 685 685 685 685 685 685 685 685 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 689 690 691 692 692 692 692 692 692 692 692 692 693 693 693 693 693 693 694 694 695 695 697 697 698 699 700 701 702 702 702 703 704 705 705 706 706 706 706 706 707 707 708 708 709 709 710 710 711 711 711 711 711 711 711 711 711 712 712 712 712 713 713 714 715 715 716 717 718 718 718 718 719 719 720 720 720 720 721 721 721 722 723 724 725 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 729 729 729 729 729 729 729 729 729 730 730 730 731 731 731 731 732 732 733 733 733 733 734 734 735 736 736 738 739 739 740 741 741 742 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 745 745 745 745 746 746 746 746 746 747 747 747 747 747 747 747 747 748 748 749 749 750 750 750 752 752 752 753 754 756 757 758 758 758 760 761 761 762 763 764 764 764 764 764 764 764 764 764 764 764 764 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 768 768 768 768 768 769 769 769 770 770 770 771 771 772 772 772 773 773 773 774 774 775 776 777 777 778 778 778 778 778 779 779 779 779 779 779 779 779 780 781 783 783 784 785 786 786 788 788 788 788 788 788 788 789 789 789 789 789 789 789 789 789 789 789 789 789 790 791 793 794 795 796 797 798 798 798 799 800 800 800 800 800 800 802 802 802 803 803 803 805 805 805 806 806 807 808 808 808 808 810 811 811 811 812 812 813 814 814 815 817 818 819 820 820 821 822 823 823 823 823 824 824 825 825 825 825 826 826 826 828 829 829 830 830 831 831 832 832 832 838 840 841 841 842 842 842 843 844 844 844 844 844 845 847 848 851 852 857 857 859 859 862 862 863 865 867 867 868 869 869 869 869 871 871 871 872 873 873 874 877 878 878 880 886 887 887 887 889 890 890 890 890 891 891 892 893 893 895 895 895 895 896 898 898 898 899 900 901 901 902 902 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 904 904 904 904 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 906 907 907 907 908 909 909 909 909 911 914 916 917 918 918 918 918 919 919 919 919 920 921 921 921 926 927 927 928 928 928 928 928 928 928 928 929 930 931 932 932 933 933 933 933 935 936 937 937 939 939 940 941 942 942 942 942 943 943 943 943 944 944 944 945 946 947 947 948 948 948 949 949 949 949 950 950 951 951 952 953 954 954 955 956 958 958 958 958 958 959 959 960 960 960 960 961 961 962 963 965 967 968 971 973 973 973 975 975 977 978 978 979 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 984 985 986 987 987 987 987 988 988 988 988 988 988 989 990 990 990 990 990 990 991 991 992 994 995 996 997 998 999 999 999 999 999 999 1000 1000 1000 1000 1001 1002 1002 1003 1004 1004 1005 1005 1006 1006 1006 1006 1007 1008 1009 1011 1012 1012 1012 1015 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1017 1018 1021 1022 1022 1022 1022 1023 1024 1026 1026 1028 1029 1032 1033 1033 1034 1035 1036 1036 1037 1039 1039 1039 1040 1041 1042 1043 1043 1045 1046 1047 1047 1048 1048 1049 1049 1049 1049 1050 1051 1053 1055 1057 1057 1059 1060 1060 1061 1061 1061 1063 1063 1064 1065 1066 1067 1067 1068 1068 1073 1073 1073 1076 1076 1077 1077 1077 1077 1080 1080 1080 1080 1080 1080 1082 1083 1083 1084 1084 1084 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1087 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1090 1090 1090 1091 1091 1093 1093 1093 1093 1094 1094 1094 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1097 1097 1098 1098 1098 1098 1098 1098 1099 1100 1100 1100 1100 1100 1100 1101 1101 1102 1103 1103 1103 1103 1104 1105 1109 1109 1109 1109 1110 1112 1112 1112 1113 1113 1114 1114 1115 1115 1117 1117 1117 1117 1117 1118 1118 1118 1119 1119 1124 1125 1125 1125 1128 1129 1134 1134 1135 1137 1137 1137 1137 1138 1139 1142 1144 1144 1144 1145 1145 1145 1148 1149 1150 1150 1151 1151 1152 1158 1159 1160 1161 1162 1163 1163 1164 1164 1164 1167 1168 1170 1171 1172 1173 1174 1174 1174 1175 1176 1177 1177 1177 1177 1178 1180 1180 1180 1180 1182 1182 1182 1183 1183 1183 1183 1183 1183 1183 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1188 1189 1190 1191 1193 1193 1195 1195 1195 1196 1196 1196 1196 1197 1197 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1202 1203 1204 1204 1204 1204 1205 1205 1205 1205 1205 1205 1206 1206 1207 1209 1210 1210 1211 1212 1212 1212 1212 1212 1212 1213 1213 1213 1213 1213 1213 1214 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1219 1220 1220 1220 1221 1223 1223 1223 1223 1223 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1227 1227 1228 1228 1228 1229 1230 1230 1231 1231 1232 1234 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1236 1237 1238 1238 1239 1239 1239 1239 1240 1240 1241 1241 1242 1242 1243 1243 1243 1244 1244 1245 1247 1247 1247 1247 1247 1248 1248 1248 1249 1250 1250 1252 1253 1254 1254 1254 1255 1256 1256 1256 1256 1256 1256 1256 1260 1260 1260 1261 1261 1261 1262 1262 1262 1262 1262 1263 1263 1263 1265 1266 1266 1266 1268 1269 1270 1270 1270 1271 1271 1271 1271 1271 1272 1272 1273 1273 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1276 1277 1277 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1291 1291 1291 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1296 1297 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1299 1300 1300 1301 1301 1301 1301 1302 1302 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1304 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1311 1313 1313 1313 1313 1315 1317 1317 1317 1318 1318 1319 1320 1320 1320 1321 1321 1322 1324 1324 1325 1326 1326 1327 1327 1327 1327 1328 1328 1328 1328 1328 1329 1329 1329 1329 1329 1329 1329 1331 1331 1331 1331 1332 1333 1333 1333 1333 1333 1334 1334 1335 1335 1335 1335 1336 1336 1336 1336 1337 1338 1338 1338 1338 1338 1338 1338 1339 1339 1339 1339 1340 1340 1341 1341 1341 1342 1342 1343 1343 1343 1344 1344 1344 1344 1344 1345 1345 1345 1346 1346 1346 1346 1346 1347 1348 1348 1348 1349 1349 1349 1350 1350 1350 1350 1350 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1355 1356 1357 1357 1358 1358 1358 1358 1359 1360 1360 1360 1360 1361 1361 1361 1361 1362 1362 1363 1363 1364 1364 1365 1366 1366 1366 1366 1367 1369 1369 1369 1369 1370 1370 1370 1370 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1375 1376 1377 1377 1377 1377 1378 1378 1378 1378 1378 1378 1378 1378 1379 1379 1379 1380 1380 1381 1382 1382 1382 1383 1384 1385 1385 1385 1385 1386 1386 1387 1387 1388 1388 1389 1389 1390 1390 1390 1390 1390 1390 1391 1392 1393 1394 1395 1395 1395 1396 1396 1398 1399 1400 1401 1401 1402 1403 1404 1404 1405 1405 1405 1405 1406 1406 1406 1407 1408 1409 1410 1411 1411 1411 1412 1413 1413 1414 1414 1415 1416 1417 1417 1418 1419 1419 1420 1421 1421 1421 1421 1422 1423 1424 1424 1424 1424 1424 1425 1425 1425 1426 1426 1426 1426 1427 1427 1427 1427 1427 1428 1429 1429 1430 1431 1432 1433 1433 1433 1433 1433 1435 1435 1435 1435 1435 1435 1435 1436 1436 1436 1437 1437 1438 1439 1440 1441 1442 1443 1443 1443 1444 1444 1444 1444 1445 1446 1446 1447 1447 1447 1448 1448 1448 1448 1449 1450 1451 1452 1452 1453 1454 1455 1456 1456 1456 1456 1456 1457 1458 1458 1459 1459 1461 1462 1463 1464 1465 1465 1466 1467 1468 1469 1469 1470 1470 1471 1472 1472 1473 1473 1474 1475 1475 1476 1477 1478 1479 1482 1482 1483 1484 1484 1485 1485 1485 1486 1486 1487 1487 1487 1488 1489 1490 1490 1490 1491 1491 1491 1492 1492 1492 1492 1492 1493 1493 1493 1493 1496 1496 1496 1498 1499 1500 1500 1501 1501 1501 1502 1503 1504 1504 1505 1506 1507 1507 1507 1507 1509 1509 1509 1509 1511 1511 1511 1512 1513 1513 1513 1514 1514 1514 1515 1516 1516 1516 1517 1517 1517 1518 1518 1518 1518 1519 1519 1520 1520 1520 1520 1520 1521 1521 1522 1522 1522 1524 1525 1525 1525 1525 1526 1527 1527 1528 1528 1528 1529 1530 1531 1532 1532 1532 1533 1533 1534 1534 1534 1534 1534 1534 1535 1535 1537 1537 1538 1539 1539 1539 1539 1542 1542 1542 1542 1543 1544 1544 1545 1549 1549 1549 1549 1550 1550 1552 1552 1556 1557 1557 1557 1559 1563 1564 1564 1565 1565 1565 1565 1569 1570 1572 1573 1573 1573 1573 1574 1575 1575 1576 1576 1576 1576 1576 1576 1578 1579 1582 1582 1582 1583 1585 1587 1588 1591 1592 1592 1592 1593 1595 1595 1595 1596 1597 1597 1597 1597 1598 1599 1599 1599 1600 1600 1600 1601 1602 1604 1604 1606 1606 1607 1608 1609 1610 1611 1611 1612 1612 1613 1614 1614 1614 1615 1615 1615 1615 1615 1615 1615 1615 1615 1615 1616 1617 1617 1617 1617 1618 1619 1619 1620 1621 1621 1621 1622 1622 1625 1625 1626 1627 1627 1627 1628 1629 1630 1630 1630 1631 1632 1632 1632 1633 1634 1634 1634 1634 1636 1636 1636 1636 1637 1637 1637 1637 1637 1638 1638 1639 1639 1639 1639 1640 1640 1641 1641 1642 1643 1643 1647 1648 1648 1650 1651 1652 1652 1652 1653 1654 1654 1654 1654 1654 1655 1655 1655 1655 1656 1657 1658 1658 1658 1658 1658 1659 1659 1659 1659 1660 1661 1661 1662 1662 1663 1664 1664 1665 1665 1665 1666 1667 1668 1669 1669 1669 1669 1669 1670 1671 1672 1672 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1675 1675 1675 1676 1676 1676 1676 1676 1676 1677 1679 1680 1680 1681 1681 1681 1682 1683 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1686 1686 1687 1687 1687 1687 1687 1687 1688 1689 1689 1690 1690 1690 1691 1691 1691 1692 1692 1693 1693 1693 1694 1694 1696 1697 1697 1697 1697 1698 1698 1699 1700 1700 1700 1700 1700 1701 1701 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1703 1704 1705 1705 1706 1706 1706 1706 1707 1707 1707 1707 1708 1709 1709 1709 1710 1710 1710 1711 1711 1713 1713 1714 1714 1714 1715 1715 1715 1715 1716 1716 1716 1716 1716 1716 1717 1717 1717 1717 1718 1718 1718 1718 1718 1718 1719 1719 1720 1720 1720 1720 1721 1721 1722 1722 1723 1723 1724 1724 1724 1725 1725 1725 1725 1726 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1730 1730 1731 1732 1732 1732 1732 1732 1732 1732 1733 1735 1735 1735 1736 1736 1736 1736 1737 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1739 1739 1741 1742 1742 1743 1744 1744 1744 1744 1746 1746 1746 1747 1747 1747 1748 1748 1748 1749 1749 1749 1750 1750 1751 1751 1751 1751 1752 1752 1752 1753 1753 1754 1754 1754 1754 1755 1755 1755 1755 1757 1757 1757 1758 1758 1758 1759 1761 1761 1761 1761 1761 1761 1761 1761 1762 1762 1762 1764 1764 1765 1765 1765 1765 1765 1766 1767 1767 1767 1768 1768 1769 1769 1769 1769 1769 1770 1771 1771 1771 1771 1772 1772 1772 1773 1773 1773 1773 1774 1775 1775 1776 1776 1776 1776 1776 1778 1779 1779 1779 1781 1783 1783 1783 1784 1785 1786 1786 1787 1787 1788 1788 1788 1788 1789 1789 1789 1789 1789 1790 1790 1790 1790 1790 1790 1790 1791 1791 1791 1791 1792 1793 1793 1793 1794 1794 1794 1794 1794 1794 1794 1795 1796 1796 1796 1797 1797 1797 1797 1797 1797 1797 1797 1798 1798 1798 1798 1798 1798 1798 1799 1799 1799 1799 1799 1799 1800 1800 1801 1801 1801 1802 1802 1802 1803 1803 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1804 1805 1805 1805 1806 1806 1806 1806 1806 1807 1808 1809 1809 1809 1809 1810 1811 1811 1811 1811 1812 1812 1812 1812 1812 1812 1812 1813 1813 1813 1813 1813 1813 1814 1814 1814 1814 1815 1815 1815 1815 1816 1816 1816 1816 1817 1817 1818 1818 1818 1819 1819 1820 1820 1820 1821 1822 1822 1823 1823 1824 1825 1826 1826 1827 1827 1828 1828 1828 1829 1829 1829 1830 1831 1831 1832 1833 1833 1833 1833 1834 1834 1835 1835 1836 1836 1836 1836 1837 1837 1837 1837 1837 1837 1838 1838 1838 1838 1839 1839 1839 1840 1840 1840 1840 1840 1840 1840 1841 1842 1842 1843 1843 1843 1843 1843 1844 1844 1844 1844 1844 1844 1844 1845 1845 1845 1846 1847 1847 1847 1847 1847 1847 1847 1847 1847 1848 1848 1849 1850 1850 1851 1851 1851 1851 1851 1853 1853 1854 1855 1856 1858 1859 1859 1860 1860 1861 1862 1862 1862 1863 1865 1866 1866 1866 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1868 1868 1868 1869 1869 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1871 1872 1873 1874 1874 1874 1874 1874 1875 1876 1876 1876 1876 1876 1877 1877 1877 1878 1879 1880 1882 1882 1883 1883 1883 1883 1883 1883 1885 1885 1886 1886 1887 1887 1888 1889 1890 1891 1892 1892 1892 1892 1892 1893 1894 1895 1895 1896 1896 1897 1897 1899 1899 1899 1899 1900 1900 1900 1900 1901 1901 1902 1903 1904 1904 1905 1907 1908 1909 1910 1911 1912 1913 1914 1914 1917 1918 1919 1920 1921 1922 1922 1923 1923 1923 1923 1923 1924 1925 1925 1925 1925 1926 1927 1927 1928 1930 1930 1932 1933 1934 1934 1935 1936 1937 1937 1938 1940 1940 1941 1941 1943 1943 1943 1943 1944 1944 1945 1945 1946 1946 1946 1946 1947 1947 1947 1947 1948 1949 1949 1950 1950 1952 1953 1953 1954 1956 1956 1957 1957 1958 1960 1961 1962 1964 1966 1966 1966 1967 1967 1967 1968 1968 1968 1969 1969 1970 1970 1971 1973 1973 1974 1974 1974 1974 1974 1974 1975 1975 1975 1977 1977 1979 1979 1979 1979 1979 1980 1981 1981 1981 1981 1982 1982 1982 1982 1982 1983 1983 1983 1983 1984 1984 1984 1985 1985 1986 1987 1988 1989 1990 1991 1993 1994 1995 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2026 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2053 2055 2058 2061 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2080 2081 2082 2083 2084 2085 2086 2087 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2132 2133 2134 2135 2136 2137 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2166 2167 2168 2169 2170 2171 2172 2174 2175 2177 2178 2179 2180 2182 2185 2186 2189 2190 2191 2192 2193 2196 2197 2198 2199 2200 2201 2203 2204 2205 2206 2207 2209 2210 2211 2212 2214 2215 2216 2217 2218 2219 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2233 2234 2236 2237 2238 2239 2240 2241 2242 2243 2244 2245 2246 2248 2249 2252 2253 2256 2258 2259 2263 2264 2265 2270 2271 2273 2275 2276 2277 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2291 2292 2293 2294 2295 2297 2300 2301 2302 2303 2305 2306 2307 2308 2309 2310 2311 2312 2315 2316 2317 2318 2319 2320 2321 2322 2323 2324 2327 2328 2329 2330 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2363 2364 2365 2367 2368 2369 2370 2372 2373 2375 2376 2377 2382 2383 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2418 2419 2420 2421 2423 2424 2426 2427 2428 2429 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2465 2466 2467 2469 2470 2471 2472 2473 2475 2477 2478 2479 2480 2481 2483 2484 2485 2486 2487 2488 2489 2492 2493 2494 2495 2496 2497 2499 2500 2501 2505 2506 2508 2509 2510 2511 2512 2513 2514 2515 2517 2518 2520 2521 2522 2523 2524 2525 2529 2531 2533 2535 2536 2537 2538 2539 2540 2541 2542 2543 2544 2545 2546 2548 2549 2550 2553 2555 2556 2557 2558 2559 2561 2562 2563 2566 2577 2578 2579 2582 2583 2584 2591 2592 2593 2596 2602 2605 2607 2609 2610 2612 2614 2615 2623 2624 2634 2643 2650 2657 2658 2661 2662 2666 2667 2668 2670 2671 2673 2674 2676 2680 2686 2688 2689 2690 2691 2692 2694 2695 2696 2700 2701 2704 2706 2707 2708 2709 2710 2711 2713 2714 2715 2716 2723 2724 2725 2727 2728 2730 2733 2734 2738 2743 2744 2745 2746 2747 2751 2753 2756 2757 2761 2764 2765 2769 2770 2772 2774 2776 2778 2780 2781 2783 2784 2785 2786 2788 2794 2796 2798 2799 2800 2801 2802 2803 2804 2805 2806 2807 2808 2810 2811 2812 2813 2814 2815 2816 2817 2818 2819 2820 2821 2822 2824 2825 2826 2827 2828 2829 2830 2831 2832 2834 2836 2838 2839 2840 2841 2843 2845 2846 2847 2848 2849 2850 2854 2855 2856 2859 2862 2863 2865 2866 2871 2873 2874 2875 2876 2877 2878 2879 2881 2882 2883 2886 2887 2888 2889 2890 2892 2893 2894 2895 2898 2900 2901 2902 2903 2904 2905 2906 2908 2909 2911 2915 2916 2917 2918 2919 2921 2923 2932 2934 2939 2940 2941 2942 2943 2944 2946 2947 2949 2950 2951 2956 2957 2958 2961 2962 2963 2965 2966 2968 2969 2971 3 3 32 36 39 40 55 56 103 135 150 166 186 188 194 197 198 203 205 210 211 218 220 221 223 225 227 231 231 233 234 235 236 237 237 240 241 245 246 247 248 248 251 253 262 267 268 269 276 278 318 319 327 328 332 337 355 369 371 394 398 408 420 427 430 449 453 455 469 470 471 477 483 486 487 533 539 566 576 581 590 620 621 633 635 651 659 696 699 716 728 732 734 737 751 755 759 765 767 782 785 787 791 792 801 804 807 809 815 816 820 827 831 831 833 834 835 837 839 846 849 852 854 854 854 854 854 855 856 860 861 863 864 864 866 866 866 866 866 866 866 870 871 876 879 880 883 884 886 887 887 888 888 893 894 897 899 905 907 908 910 910 910 910 911 911 911 912 915 917 917 917 917 917 917 917 917 917 917 917 918 919 919 919 919 919 919 919 919 919 919 919 919 919 924 925 929 931 932 936 937 938 957 962 964 966 969 970 972 976 977 979 981 983 983 983 983 983 984 988 993 994 1002 1005 1010 1013 1014 1018 1019 1020 1025 1027 1028 1030 1031 1037 1038 1041 1042 1043 1044 1050 1052 1052 1054 1056 1058 1062 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1070 1070 1071 1072 1073 1074 1075 1076 1077 1078 1081 1081 1081 1081 1081 1081 1082 1084 1092 1096 1098 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1116 1117 1120 1121 1121 1121 1121 1123 1126 1127 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1132 1133 1134 1136 1138 1139 1141 1141 1143 1144 1145 1146 1147 1153 1155 1165 1165 1165 1165 1165 1165 1165 1165 1166 1179 1181 1181 1192 1194 1201 1207 1207 1208 1212 1222 1231 1233 1244 1246 1247 1248 1251 1257 1258 1259 1264 1266 1267 1312 1314 1316 1321 1323 1330 1353 1356 1368 1383 1384 1397 1398 1434 1459 1460 1480 1481 1482 1483 1494 1495 1497 1508 1510 1523 1530 1536 1541 1541 1541 1541 1541 1541 1541 1541 1541 1541 1546 1550 1552 1553 1555 1557 1558 1560 1561 1561 1562 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1566 1567 1568 1569 1570 1571 1577 1578 1579 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1582 1583 1584 1586 1588 1589 1589 1589 1590 1592 1594 1595 1597 1598 1603 1604 1605 1605 1610 1611 1613 1614 1615 1616 1618 1618 1620 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1624 1633 1635 1644 1647 1649 1652 1657 1663 1674 1675 1678 1686 1695 1712 1731 1734 1735 1739 1740 1745 1746 1756 1756 1760 1762 1762 1763 1768 1775 1777 1779 1780 1781 1783 1786 1797 1804 1807 1842 1844 1852 1857 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1858 1864 1867 1867 1867 1867 1867 1867 1867 1867 1867 1867 1868 1874 1881 1882 1883 1884 1885 1901 1906 1915 1916 1918 1922 1927 1928 1929 1930 1931 1932 1939 1942 1947 1950 1951 1955 1959 1965 1966 1972 1976 1976 1976 1978 1978 1978 1978 1980 1980 1980 1980 1982 1987 1992 1996 2009 2020 2022 2027 2028 2050 2051 2052 2054 2056 2059 2060 2062 2079 2088 2130 2131 2138 2139 2165 2176 2181 2183 2184 2187 2188 2194 2195 2202 2208 2213 2220 2231 2232 2247 2250 2251 2254 2255 2257 2260 2261 2262 2267 2269 2272 2274 2289 2296 2298 2299 2304 2314 2325 2326 2331 2352 2366 2371 2374 2378 2379 2380 2381 2384 2399 2416 2417 2422 2425 2430 2454 2468 2474 2476 2482 2490 2491 2498 2502 2503 2504 2507 2516 2519 2526 2527 2528 2534 2547 2551 2552 2554 2560 2568 2570 2576 2589 2590 2594 2595 2599 2600 2603 2604 2606 2608 2611 2613 2616 2617 2618 2620 2621 2625 2626 2628 2629 2630 2632 2633 2636 2637 2638 2639 2640 2641 2642 2648 2652 2653 2654 2655 2656 2659 2660 2663 2664 2665 2669 2677 2679 2682 2683 2684 2685 2693 2702 2703 2705 2717 2718 2719 2720 2721 2722 2726 2729 2732 2735 2736 2737 2739 2740 2741 2742 2748 2749 2752 2755 2759 2760 2766 2767 2771 2773 2775 2779 2782 2787 2789 2790 2791 2792 2793 2795 2797 2833 2835 2837 2842 2844 2851 2852 2853 2857 2858 2861 2864 2868 2869 2870 2872 2880 2885 2891 2896 2897 2899 2907 2910 2912 2914 2920 2922 2924 2925 2926 2927 2930 2931 2933 2935 2936 2937 2938 2945 2948 2952 2954 2955 2964 2970 2972 43 48 126 206 209 217 228 229 231 254 277 459 836 850 853 854 858 864 866 875 881 882 885 910 913 917 922 923 934 970 972 974 983 1052 1062 1068 1069 1070 1075 1079 1081 1116 1121 1122 1129 1130 1131 1132 1140 1154 1156 1157 1165 1169 1181 1207 1434 1540 1541 1547 1548 1551 1554 1558 1561 1565 1580 1589 1594 1605 1623 1624 1645 1646 1756 1782 1858 1867 1898 1963 1976 1980 2021 2023 2024 2025 2057 2173 2235 2266 2268 2278 2290 2313 2530 2532 2564 2565 2567 2569 2571 2572 2573 2574 2575 2580 2581 2585 2586 2587 2588 2597 2598 2601 2619 2622 2627 2631 2635 2644 2645 2646 2647 2649 2651 2672 2675 2678 2681 2687 2697 2698 2699 2712 2731 2750 2754 2758 2762 2763 2768 2777 2809 2823 2860 2867 2884 2913 2928 2929 2953 2959 2960 2967

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5105 11344 11899
10$	14558
101	10946
101$	17031 11195
11$	14558
12$	2843 2844 2845
13$	2843 2844 2845
14$	2843 2844 2845
15$	2843 2844 2845
16$	2843 2844 2845 15174 15175 15182 15183 11844
17$	15174 15175 15182 15183 11844 6230
18$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15182 15183 15873 11844
19$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15182 15183 15873 11844
2$	11899
20$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15182 15183 15873 11844 6230
21$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15182 15183 15873 11844
22$	12984 12986 693 13019 13020 15182 15183 15873 11844
23$	12984 12986 693 13019 13020 15182 15183 15873 11844
24$	12984 12986 693 13019 13020 15182 15183 11844 5768
25$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15182 15183 15873 11844
26$	12984 12986 693 13019 13020
27$	12984 12986 693 13019 13020
28$	12984 12986 693 13019 13020
29$	12984 12986 693 13019 13020
3$	11899
30$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15176 15177 15178 15182 15183 15873 11844
31$	6230
3x5x2$	6169
4$	11899
47$	6230
4ft$	6148
5$	3570 9810 9811 11899 6148
5ft$	6148
5x5x5$	6168
6$	3570 9810 9811 11899 6148
60$	17240
6ft$	6148
7$	14558 11899 12007
8$	14558 11899
9$	14558 11899
999	10946
999$	17031
a$	6558 6621 6801 12889 6806 7334 7369 7490 7514 7595 7681 7937 8311 2291 2292 2293 8698 8699 14874 14883 8883 8884 2686 2782 2867 2868 9145 9610 3557 10472 10506 10545 10631 10652 10654 10683 11118 11282 11295 11302 11311 11354 17516 5195 11473 11474 17569 5373 5426 5658 5788 5806 5887 5890 12249 6064 12323
abandon$	5811
abandoned$	5808 5811
abandoning$	5811
abandons$	5811
abc$	11170 6077
abcs$	11170
abdicate$	4446
abdicated$	4446
abdicates$	4446
abdicating$	4446
abh	11477 6084
abh$	17562 12323
abide$	14308
abilit	12190
ability$	14520 8888 8889 8890 8891
abject$	5775
able	11067
able$	2741 2744 2745 2747 2756 2768 9026 9027 9028 9029 3020 3053 9301 9322 9323 3094 3105 3109 3110 9350 3112 3113 9359 3121 3122 3123 3137 15835 4891
ably$	9371 9372 9373 9374
aborti	5989
abortion$	12228
about	11032 12091
about$	6347 6351 6426 13053 13269 7186 7301 7316 13637 13638 7554 7947 14066 14067 14099 8090 14177 14792 15047 15324 15325 15326 9244 15332 15333 15334 15338 15339 9600 9601 15736 9652 9653 9654 3571 9980 9981 10015 3777 3778 3779 3780 10020 16141 16497 16524 16634 16635 10647 16735 16779 16780 16781 10773 10774 10775 4730 11056 11080 11370 11405 11596
above$	12794 13579 13580 13581 7522 14663 14664 14665 9838 16731 16833 16862 10880
abrasive$	6120
abroad$	17471
abscond$	12918 605 606 12010 6088
abscondded$	605 606 12010 6088
abscondding$	605 606 12010 6088
absconded$	605 606 12010 6088
absconder$	11503 6088
absconders$	11503 6088
absconding$	605 606 13645 11502 12010 6088
absconds$	605 606 12010 6088
absconsion$	6088
absconsions$	6088
absen	12263
absenc	11365 17463
absence$	17450
absent$	12923 16335 10996
absentee$	14596 11642
absentees$	14596 11642
absolute$	9823 3735 6065
absolutely$	2493 3937 10515 5766 5769
abstin	5220
abstinence$	11459
absurd$	3025 3026 3027 3028 3029 3030
abus	17499
abuse	11413
abuse$	12324 12325 12368 12369 12370 12390 12402 12664 12726 12854 13205 13206 13215 13216 13338 13407 7323 13559 13756 13757 13854 13856 14261 14262 14383 14384 14385 14386 14387 14388 14389 14390 15527 9444 17496 17497 17498 11544 11547 11559 11601 12280
abused	5169 6043
abused$	12375 13031 13359 14383 14384 14385 14386 14387 14388 14389 14390 11408 6043 12282
abuser$	12910 13005 13010 13015 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13820 7993 14132 14214 14536 2216 14587 14597 2303 11552 11633 11636 11637
abusers$	12910 13010 13015 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13820 7993 14132 14214 14536 2216 14587 14597 2303 14866 11552 11633 11636 11637
abusive$	7467 14383 14384 14385 14386 14387 14388 14389 14390 8464 5535 11785 6127
abysmal$	6161
abysmally$	6161
academy$	10329 10334 10335 10337 4105 16822 10764 4529 16889 16890 17432 17433 17436 5834
accept$	12469 12485 197 6559 331 332 333 334 335 336 337 338 12708 12744 12816 12849 1236 7483 7485 7487 13918 13923 7841 1942 1943 1971 8211 8212 8213 8214 8215 8216 8217 8218 8219 8220 1982 1983 14308 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8268 8269 8270 8271 8272 8298 8299 8300 8301 8302 8303 8304 8305 14903 14908 14911 16031 16080 16086 16100 16134 16135 16144 16145 16146 16379 16608 5320 11990 11991
acceptable$	8237 4925 11203 6077
accepted$	12599 12600 12601 12603 331 332 333 334 335 336 337 338 13063 13070 13078 13087 13088 13089 13101 13394 1236 7483 7485 7487 14231 1942 1943 1982 1983 16212 16213 16214 16215 16379 5320
accepting$	331 332 333 334 335 336 337 338 1236 7483 7485 7487 1942 1982 1983 14903 16079 5320
accepts$	331 332 333 334 335 336 337 338 1236 7483 7485 7487 1942 1982 1983 16144 16145 16146 5320
acceptted$	331 332 333 334 335 336 337 338 1236 7483 7485 7487 1942 1982 1983 5320
acceptting$	331 332 333 334 335 336 337 338 1236 7483 7485 7487 1942 1982 1983 5320
access$	12469 4711 6011
accessing$	4711
accessory$	5328
accesss$	4711
accident$	2287
accidents$	2287
accommodated$	404 405 406 407
accommodation$	12961 12962 12963 12964 12965 12966 12967 12968 17476 17527 17557 12294
accomp	6190
accomplice$	13820 11529 11566 11697
accomplices$	13820 11529 11566 11697
accord$	12701 13028 13029 13365 11531
accoun	4716 10968 4758 11089 4861 11159
account$	13405 7445 1207 7447 1209 14122 14123 14124 14125 2170 2171 8411 8412 8413 14499 2176 2177 2178 2179 2180 2181 16583 16584 16585 16586 16587 16588 16589 10897 4660 17035 10951 4865 17204 17244 17360 17361 5176 17508 11751
accountability$	1937 1938 8181 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 16818 16819 16820 16821 12067
accountable$	81 82 83 84 85 1937 1938 17204
accounted$	4865
accounts$	356 357 13405 7445 1207 7447 1209 14122 14123 14124 14125 2170 2171 8411 8412 8413 14499 2176 2177 2178 2179 2180 2181 10897 4660 17035 10951 17053 17174 4865 17244 11751
accusation$	11599
accusations$	11599
accustomed$	3203 3204 3287
achiev	4884 5120
achiever$	14601
achievers$	14601
acknowledge$	8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8298 8299 8300 8301 8302 8303 8304 8305 16580 16608
acknowledged$	16462 16463
acne$	11956 6151
acned$	6150
acquit	6073
acquitted$	12312
across$	8491 8492 2626 8866 9043 9044 9045 9377 9378 9379 9694 9838 17120 11244 11822 12013
act	4623 17214 17407 5908
act$	6879 12971 7054 816 817 13592 13593 13981 1660 1661 8268 8269 8270 8271 8272 2300 2332 2340 2518 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2921 2942 3114 3115 3322 9693 3463 3464 3549 3550 3551 3552 16362 16608 16801 16804 16938 4844 4950 5537 5603 12147
acted$	7054 816 817 1660 1661 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3322 3463 3464 3549 3550 3551 3552 10316 10325 16414 16419 16422 16423 16425 16426 16427 16428 16462 16463 16486 16618 5537 5603
acting$	1660 1661 2300 2656 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2943 3114 3115 3447 3549 3550 3551 3552 4844 5513 5537 5603
action	4597 12171
action$	12426 14088 16489 4227 4228 4229 16583 16584 16585 16586 16587 16588 16589 4844 4950 11226 11236 17335 11489 12169
actionable$	10836
actions$	3 4 5 6 7 8 9 6251 12337 12338 6258 12344 12345 22 23 6263 25 12426 12513 6436 12693 12694 12695 12696 12697 12698 12699 12700 12718 13120 13121 13122 13123 7161 923 13462 13463 13464 13465 13466 13467 1258 1259 14261 14262 14263 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14493 4219 11489
active	17149
active$	6373 135 6630 530 531 532 533 534 882 11511 11834 12124 5890 5892
activi	16912 17155 12138 12171 12175 12176
activities$	12413 12426 11489 11508 11605
activity$	12413 12426 6880 12972 17010 17053 11489 11508 11605 11833 12095
acts$	12955 6879 12971 13592 13593 1660 1661 2300 2333 2341 2519 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2922 2941 3114 3115 3322 3463 3464 3549 3550 3551 3552 5537 5603
actted$	1660 1661
actting$	1660 1661
actual$	11477
add	4576
add$	1166 1454 14500 14501 14502 14503 14504 4736 6195
addded$	1454
addding$	1454
added$	1166 1454 4695 4696 4736 4737 4810 4812
addict	17463 17482 12236
addict$	14603 14604 14605 14712 14713 17481 11642 11643 6110
addicted$	12410 5076
addiction$	12422 5076 17401 12188
addictions$	12422
addicts$	14603 14604 14605 14712 14713 17484 11642 11643 6110
adding$	1454
addres	4602 10878 4655 10894 4691 10930 10931 17075 17186 5863
address$	6550 6551 6552 12902 12903 12904 12905 6821 6822 6823 6824 17060 4789 5863 12296
addresses$	6550 6551 6552 16941 16963 17060 4789 12102 12119
adds$	1166 13490 1454 4736
adenoi	11293
adenoids$	17378
adept$	3554
adequate$	3066 3069 10473 10474 10475 10476
adhd	6195
adidas$	11966
admirably$	9371 9372 9373 9374
admission$	12244
admissions$	12244
admit$	16080 16086 16100 16379 16608 16801 11990
admitted$	16212 16213 16214 16215 16379 5088 5089 12243
adoles	11318
adolescent$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 3557 15881 15884 17403 5080 5391 5394 11768 5657
adolescents$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15881 15884 11768
adopted$	4779 12289
adoption$	6051
adoptive$	6051
adore$	682 683 684 685 686
adored$	682 683 684 685 686
adores$	682 683 684 685 686
adoring$	682 683 684 685 686
adult$	12638 12639 12647 6564 12760 12802 12814 12825 6775 6776 12879 6851 6858 6861 12953 12956 12987 12990 13016 7482 13629 13634 14050 14187 8319 8354 14442 14443 14444 14445 2128 8822 8878 2710 15039 15083 9006 9009 2801 15128 15129 15130 15131 15132 15133 15134 2816 9066 15159 15164 15165 15166 15188 15197 2878 9122 15214 15215 9141 2903 15236 2917 2918 9159 15245 15246 9162 9163 9184 2952 2953 2965 9206 2972 2973 15305 2985 9321 9324 15409 3186 3187 3188 3189 15519 15520 15521 15522 15564 15573 15575 15582 15641 15642 15643 15644 15752 15755 15802 15803 15804 15805 3485 9771 9772 15858 15859 15860 15861 15862 15863 15875 16060 16062 16063 10371 10372 11497 5285 11528 11842 11843 11846 11847 5611 11852 11853 5634 5649
adults$	12349 6533 6534 6536 6541 6546 6549 12635 12638 12639 12647 12651 12814 12879 12910 12912 12915 6851 12947 12953 12956 12987 7452 14176 14316 14317 14321 14413 8333 14442 14443 14444 14445 14462 8378 14648 8586 14998 15039 15053 15054 15055 15056 15064 15083 15128 15129 15130 15131 15132 15133 15134 2816 9058 15159 15164 15165 15166 15170 15171 15172 15173 15174 15175 15179 15186 15194 15195 15196 15197 15198 2877 15234 2917 2918 9159 15245 15246 2945 2946 2969 15299 15300 15301 15302 2985 9229 15317 9236 15409 15416 15417 15418 9353 15440 15441 15442 15443 15470 15478 15479 15480 15481 15482 15490 15491 15492 15493 15494 15525 15526 3243 3245 15573 15575 15582 15641 15642 15643 15644 15647 15652 15742 15787 15789 15792 15793 15794 15798 15802 15803 15804 15805 15826 3516 3517 3518 3519 15845 9762 3529 3530 3531 15858 15859 15860 15861 15862 15863 15873 15878 15879 15963 16029 16060 16062 16063 10107 10108 10110 10111 11497 11594 11684 11712 11842 11847 11852 11853 11875
advance$	4879
advanced$	2801 3219 3485 11511
advanceed$	4879
advanceing$	4879
advances$	6562 6563 12664 12665 13582 13583 15091 15092 15093 15094 4879
advant	4976
advantage$	12376 13528 11215
advert$	16022
advice$	12522 12589 12590 13315 13984 13985 13993 1676 14237 14353 14354 14355 14356 14357 14903 16448 16449 16450 16451 16452 16453 16893 11581 11595 11985 12058
advis	10837 12122
advised$	6379 12525 12526 6442 204 205 206 207 208 209 210 211 6451 213 214 215 216 217 218 219 220 221 222 223 224 225 1740 1741 1742 1743 1744 1745 1746
affair$	15361 15705 15706 15707 15708
affairs$	15229 15428 15429 15430 15431 15544
affect$	15625 15626 9542 9546 3308
affection$	12961 12962 12963 12964 12965 12966 12967 12968 13272
affections$	12665
affili	4623 12095 12097 12138 6190
affiliate$	11605
affiliated$	2184 11605
affiliates$	11605
affiliation$	2121 2122 2184 11605
affiliations$	11605
affray	11477 6084
affray$	17552 17562 12323
afraid$	15462 15463 15464 3181 3182
african$	3580 9824 9829 9830 5684 11955
afro$	11943 5705 11945
afros$	11943 11945
after	17055 11419
after$	12709 13469 13470 1156 7722 7723 7725 7726 13976 14238 8200 8933 15063 8981 15289 15366 9304 15471 15472 15486 9649 15870 4418 16892 17120 5063 17416 17504 12218
afternoon$	17342 5122
afternoons$	5122
afterp	11308
afterpill$	17393
afterthought$	16812
again$	12535 12536 14064 14065 7981 16121 16122 16124 16125 16126 4372 10722 10723 17328 17392 11576
agains	4784 11126 12171
against$	12906 12907 12908 12909 7899 14092 17030 17072 4773 17118 17157 11083 11108 17202 17211 11189 17311 11228 12005 12124 12181 12185
age$	6869 12983 8451 15088 15089 15090 15125 15126 15201 15202 15203 15204 15241 15242 15243 15308 9470 9471 9472 9473 15709 9781 9782 15889 15898 15899 15900 11367 12270
aged$	6901 15881 15884 17389 11526
agencies$	14800 10329 10334 10335 4105 16822 10764 16889 16890
agency$	14800 10303 10329 10334 10335 4105 10371 10372 16822 10764 4529 16889 16890 10836 5775 5824 5833
ages$	15125 15126
aggression$	14630 14686 14987 14988 2667 2668 11777
aggressive$	14917 14918 14919 14920 14921 14922 14923 14924 14925 14926 14927 15027 11731 5535 6127
aggressively$	6127
aggressiveness$	14987 14988 11777
aggressor$	13820 14536 14537 14538 14539 11633 11634 11635 11679
aggressors$	13820 14536 14537 14538 14539 11633 11634 11635 11679
aggro$	13169 13772
agitator$	6103
agitators$	6103
ago$	15763 15764
agree$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7483 7485 7487 2734 2735 2736 2737 5307
agreed$	713 739 740 13101 1028 1029 1030 1031 1033 1034 1035 1036 1037 7483 7485 7487 2734 2735 2736 2737 5307
agreement$	12715 17249
agreements$	17249
agrees$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7483 7485 7487 2734 2735 2736 2737 5307
agreing$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7483 7485 7487 5307
ahead$	168 6708 12795 14027 16833 16863 12109
aid	4884
aid$	4879 4886 5021 12219
aided$	4879 4886 5021
aiding$	4879 4886 5021
aids	4884
aids$	4879 4886 5021 12219
aim	4974
aim$	16957 17282 4962 17336
aimed$	11263
aims$	16957 17282 4962 11263
air$	14717
airhead$	11697
airheads$	11697
alarm$	7909
albanian$	3580 9826 11955
album$	10877
alcoho	17463 17482 11398
alcohol$	40 282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 14452 15276 15277 15278 15279 15280 17400 5220 5997 12236
alcoholic$	17481 17483 11642
alcoholics$	17484 11642
ale$	15638
alert	4707
alert$	4589 4611 4612 4917
alerted$	10910
alerting$	4611 4612
alerts$	4611 4612
aliase	5851
aliases$	12090
alibi	5851
alibi$	12088 12090
alibis$	12088 12090
alien$	11757
alienated$	5658
aliens$	11757
alight	11483
alight$	17568
alike$	11965 11967
alive$	17374
all	11091 12150
all$	6457 6461 322 904 7149 13315 7255 1020 1021 7419 7453 1421 1422 7700 13889 13891 1596 7873 8264 8535 8592 8624 14732 14733 8677 8708 2611 8878 2679 2726 15051 2792 9035 15156 2862 15397 15528 15543 9528 3295 3296 3431 15783 3534 3680 16033 9949 9963 3726 3728 9975 3860 3861 3862 4007 4008 4009 4019 10259 10301 16597 16604 10550 10683 10685 16788 16789 4474 10870 10906 17047 4838 11103 17316 11274 5294 11538 5485 11985 11986 12059 5887
alleg$	13406
allegation$	2170 2171 11599 11600
allegations$	7418 2170 2171 11599 11600
allege$	14487 14488 4826 11597 11598
alleged$	13406 14487 14488 4798 4825 4826 4830 11597 11598 5362
allegedly$	6097
alleges$	14487 14488 4826 11597 11598
allegged$	13406
allegging$	13406
alleging$	13406
allegs$	13406
allerg	6201
allergy$	12188
alley$	14874
alloca	4586
allocated$	4694
allow	4582 4613
allow$	51 52 53 54 55 56 294 295 296 13210 927 1026 1770 1771 1772 1773 1774 8037 16080 16086 16100 4405 4659 4886 11532 11990
allowed$	51 52 53 54 55 56 294 295 296 13210 13248 13249 927 1026 1770 1771 1772 1773 1774 4405 4886 5059 5199 11532
allowing$	51 52 53 54 55 56 294 295 296 13210 927 1026 1770 1771 1772 1773 1774 4405 4886 11532
allows$	51 52 53 54 55 56 294 295 296 13210 13248 13249 927 1026 1770 1771 1772 1773 1774 4405 4659 4886 11532
alls$	14732 14733
almost$	842 1060 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 3428 3429 3571 5607 5636
alone	11313 12293 6060
alone$	13105 13177 13522 13659 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15421 15422 15423 15424 15425 15426 15427 15436 15455 15777 15823 17398 6060 12299
along$	12609 12628 12752 6949 6950 6951 6967 13361 7277 7278 7279 1118 13538 7516 7517 13958 13962 1658 9661 3423
alopecia$	6153 6200
alpha$	11642 5408
already$	2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2906 15314 15315 15316 3571 5607
alright$	9738 3500 3501 3502
also$	8652 5395
alter$	10167 10168
altered$	1081
alternative$	6011
alternatives$	12589 12590
although$	227 6506 6507 6508 6509 6510 6511 6512 6513 280 281 12906 12907 12908 12909
altogether$	4474
always$	601 848 7651 7652 2771 3299 3680 10021 3913 3914 3915 3916 5749 6157
am$	10227
ambition$	15016 11813
ammunition$	13812 13815
amok$	11694
among$	2197 8474 14560 14561 2238 14653 14916 8906 8944 11279
amongst$	8474 14560 14561 2238 14916 8906 8944
amoral$	6131
amount$	391 392 393 15467 15468 15469
ample$	161 162 163 6473
amuck$	11694
an$	6917 6931 7369 8229 2494 14874 8924 2782 9103 9151 9220 9479 9667 3542 3543 3557 10277 10683 11118 11311 17516 11474 5658 12249
anaemi	6201
anaemic$	6200
analys	10850 10851 10852 4614 4615 16998 17023 4752 10994 4847 11086
analysis$	12098 12113
analyst$	16918 16920 16935 16936 16937 10853 10854 4627 10991 17079
analysts$	16918 16920 16935 16936 16937 10853 10854 4627 10991 17079
anaphy	6201
and	4649 5931 5938
and$	6456 12663 7302 7321 13957 14394 14516 8453 8454 14699 14726 8662 14748 8737 8744 14834 14955 15529 15716 9648 9792 15881 15884 9838 9858 15947 11055 11152 11154 11183 11238 11576 12074 12127 5945 12318
angels$	15328 15329 15330 15331 15347 11666
anger$	14686 2659 5536
angina$	6200
angry$	2536 16335 5373 5658
animal$	11642
animals$	14602 14603 14604 14605 14624 14625 14626 14782 14785 14876 16812 11642 11643
ankle	5234
ankle$	17414 17415 11473
ankles$	17414
annoy$	13290
anonymous$	5854
anorak$	11962
anoraks$	11962
anorex	5974
anorexia$	12213
anorexic$	12213
anothe	4916
another$	6240 12845 8022 8030 14474 14652 14839 8773 14999 3557 16866 16894 11295 5107 11486 5658 5890
anpr	5870
anpr$	12109
answer$	12708 7069 1719 14308 2928 2929 2930 9315 16080 16086 16100 16144 16145 16146 16202 16271 16272 16273 16274 16379 10351 10358 16580 16608 10569 10570 4340 4341 16741 16801 16804 17299 17336 11990
answerable$	81 82 83 84 85 1719
answered$	13070 13101 7069 14231 2928 2929 2930 16212 16213 16214 16215 4045 16379 16419 16422 16423 16425 16426 16427 16428 16430 16431 16432 10351 16462 16463 16851
answering$	7069 10351
answerred$	7069 10351
answerring$	7069 10351
answers$	7069 1719 2928 2929 2930 16144 16145 16146 16202 10351 4340 4341
antagonise$	5355
antagonised$	5355
antagonises$	5355
antagonising$	5355
antagonist$	11679
antagonistic$	6129
antagonists$	11679
anti	16973 4705 11039 4815 17151 17159 4836 17173 11104 11196 11201 11202 4984 4985 11227 5992
anti$	6772 6778 13854 13856 2123 8546 14640 2535 14917 14918 14919 14920 14921 14922 14923 14924 14925 2636 8881 8899 8900 8901 8943 5564 5565
antibiotics$	11310
antici	4771
anticipated$	17212
antidepressant$	12231
antidepressants$	11310 12231
antifreeze$	12200
antips	5992
antipsychotic$	12231
antipsychotics$	12231
antisocial$	12854 12862 13854 13856 14632 14640 14917 14918 14919 14920 14921 14922 14923 14924 14925 8899 8900 8901 15027 17124 17189 5352 5487 5529 11769
anxiety$	6197
any	17070 11091 5853 12150
any$	13315 13561 7481 7821 8171 14307 8264 8368 2883 2884 9476 9489 15715 16033 9949 9963 3726 3728 9975 10178 10291 16436 16442 16443 10501 10502 10545 10685 4571 10817 16913 17002 10928 10950 4715 17041 17086 17087 17089 17130 4834 17193 17196 11118 11147 17255 11177 11180 17267 4945 17274 4951 11221 17313 17316 17325 11245 17337 11985 11986 5887 12155
anybody$	289 290 291 12824 7159 7160 13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13565 7632 14321 8368 2850 15440 15441 15442 15443 15525 15526 15559 16062 16063 16067 16068 16069 10107 10108 10110 10111 10149 10150 10151 10329 17047 11221
anyone$	289 290 291 12635 12824 7159 7160 13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 7405 13565 7631 14317 14321 8368 14643 14659 14868 15083 2850 15440 15441 15442 15443 15470 15525 15526 15826 16062 16063 16067 16068 16069 10107 10108 10110 10111 10149 10150 10151 10329 16418 17047 11221 11577
anything$	12608 7198 7298 7299 7432 7559 14013 14211 2933 15395 3176 15543 3256 9536 15635 15731 15970 15971 16067 16068 16069 16078 16084 16090 16095 16104 16139 16154 16155 16166 16172 10107 10108 16210 4035 4036 4037 4038 4039 16519 16520 16521 16522 10439 10906 10908 4683 17021 11985 5801
anyway$	12541 12545 15412
apart	11241 11242
apart$	17326 17327
apathetic$	6129 6161
apathy$	6161
apnoea$	12195
apologise$	16379
apologised$	16212 16213 16214 16215 16379 16462 16463
apology$	4340 4341 16741
app$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 10956
appalling$	12472 12473 12474 12475 14917 14918 14919 14920 14921 14922 14923 14924 14925 15017 4336 4337 4338 4339 4503 5535 5571 5807 6161
appallingly$	5491 5784 6161
appeal$	9285 9286 9287
appear$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 9377 9378 9379 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17341 5222 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5716
appearance$	15856 15857 15904 15905 15906 15907 15909 15910 15911 15912 15913 15914 15915 15916 16025 12311
appearances$	12311
appeared$	3607 3608 3609 4238 4239 5222 5603 5716
appearing$	4238 4239 5222
appearred$	4238 4239
appearring$	4238 4239
appears$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4238 4239 17341 5222 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5716
append	11293
appendicitis$	6202
appendix$	17378
appeti	11299
appetite$	1225 1226 17384
appetites$	11873
apple$	11626
apples$	11626
applic	4929
application$	4874
applications$	4874
applied$	4127 4128 4129 4426 17226 11172
apply	4916 4929
apply$	14655 14656 14657 14658 4127 4128 4129 5909
appointment$	9965 3727 9967 3729 3730 16328 16329 16330 16369 16370 16371 17385 17408 12239
appointments$	9965 3727 9967 3729 3730 16369 16370 16371 17385 17408 12239
appreciate$	14308 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252
appreh	11130
apprehend$	17215 5916
apprehending$	5916
approa	12171
approach$	1130 9191 9192 9193 9194 9195 16048 4219 12169
approached$	1130 13738 13739
approaches$	6562 6563 1130 15091 15092 15093 15094 16048 16742 16743
approaching$	1130
appropriate$	6416 15519 15520 15521 15522
appropriately$	13139
approval$	14439 14440 14441
apps$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 10956
april$	12877
arab$	3580 9824 5684 11955
arcade$	12875 12876 5007
arch$	11178 17264
arches$	11178 17264
architect$	1117
architects$	880 1117
are	4623
are$	6244 6387 6392 382 383 564 6901 870 871 2048 2049 2050 2051 2168 8433 8434 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 8766 2537 2541 2551 2572 2578 8832 2612 2631 2640 2641 2642 2643 2644 2645 15033 2855 9099 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 9113 2896 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3537 3572 3584 9839 15947 9892 3680 3716 9970 10226 10228 4000 10261 4068 4069 10458 4307 4308 10579 4403 10698 4467 4468 16853 4581 10847 10912 10983 10992 11003 11022 4824 11127 17341 11399 5224 5267 5279 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5630 11898 11946 11947 5796 5823 12127 12152 5982
area	11204
area$	14642 14647 8934 11014 17289 11214 11593 12288
areas$	11214
ares$	17341
argue$	13153 10055 16335 12002
argued$	13153 16335 12002
argues$	13153 16335 12002
arguing$	13153 16335 12002
argume	11383
argument$	10089 16175 10091 11562
argumentative$	14993 14994 14995 14996 14997 11780 6127
arguments$	16303 16304 16305 5137 17468 11562
aripiprazole$	6211
arm$	13824 13904 13905 13906 13907 13908 13909 13910 7829 15923 10806 17377 17414 17415
arms$	13876 13877 15578 15579 15580 15581 15923 17377 17414
around	12091
around$	6426 12555 12758 13032 7341 7618 7785 14641 14670 15047 8970 8999 15086 3343 10616 17052 11509 11822 11982 12001
arrangement$	13033 13062 6978 6979 7500 15508 11833
arrangements$	13033 13062 15508 11833 12250
arrest	16938 4646 4657 17104 4787 4877 17206 17207 17210 11130 4895 17223 11151 5035 17463 17465 17482 17508 12181 6183
arrest$	13348 13349 14261 14262 15878 15879 10896 4781 17181 17197 17200 11116 4888 17215 4893 11134 4903 4905 17231 17236 17247 17261 17270 4982 17335 17344 17346 11274 5228 17561 12147 5910 5916 12184 6076 6184 6232
arrestd$	5228
arrested$	12383 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 12823 13177 13665 13666 17164 17172 17182 5228 12140 12302 6232
arresting$	4982 5916
arrestped$	4893
arrests$	4802 17127 17181 17197 4888 4893 11134 4905 17236 4982 17335 17561 12147 12161 6232
arrive	16974
arrive$	14308
arrived$	16806 16807 16808 16809
arrogance$	2209 2210 14989 14990 11778 6161
arrogant$	10547 10714 6129 6161
arsey$	6120
arson	17137 17150 17158 17159 11477 11478 11481
arson$	17562 17563 17564 17566
arsonist$	11642 6118
arsonists$	11642 6118
art$	15158 5999
arthri	6201
as	4623 5853
as$	6802 6957 13080 7220 7241 1005 1006 7246 1009 1237 1238 1239 1240 1381 1382 1383 1468 8452 8693 8794 2630 8942 8992 9049 9074 2891 9140 9160 9161 2975 2984 15415 3276 3277 9518 9604 9640 9641 9702 9878 4240 4241 10517 16627 4482 4485 10727 10900 17033 17074 11026 11027 11032 17120 11098 5294 5395 5397 5513
asb	16973 4705 4836 17173 11196 11202 4984 4985 11227
asb$	12854 13854 13856 14630 10944 11075 17281 17287 4964 11223 11224 17312 5031
asbo	11168 11169 6077
asbo$	17253 17254 11170 5376 12316
asbos$	17253 17254 11170
ascert	4853
ascertain$	4609
ascertained$	4609
ascertaines$	4609
ascertaining$	4609
ascertains$	4609
asd	6195
ashamed$	16651 4329
asian$	3557 3580 9824 9831 9855 9856 9857 3619 5657 5658 5684 11955
aside$	7908 10615 10703
ask$	12613 6529 6530 12616 12617 342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 7543 7548 1550 8059 3201 16268 16269 16270 16580 10858 11998
asked$	221 222 223 224 225 6565 342 343 344 345 346 347 12789 12790 6739 6740 6741 6742 6743 6744 6745 6746 844 13201 13433 13434 1132 1133 1134 1135 1136 1137 13471 13490 13738 13739 1550 7828 13977 1711 1740 1741 1742 1743 1744 1745 1746 14232 16149 16414 16419 16422 16423 16425 16426 16427 16428 16430 16431 16432 16456 16457 16458 16618 16851 4606 10858 4756 11006 11382 11395
asking$	342 343 344 345 346 347 7081 843 844 1132 1133 1134 1135 1136 1137 1550 7827 1769 16079 16268 16269 16270 11998 12020
askked$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
askking$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
asks$	342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 13490 1550 3201 16149
asleep$	4325 4326 4511
asperg	6195
aspirations$	15016 11813
aspiring$	5367
assaul	17137 17150 17159 17165 17177 17178 17179 5169 11413 17499 17508 11455 11457 11478 11481 6084
assault$	12822 13338 13407 7323 7552 7553 13639 1423 13756 13757 14261 14262 17098 17141 17498 17540 17542 17552 17562 17563 17564 17566 11544 11601 12323
assaulted$	13527 11408 5243
assaults$	17098 17563 17564 11601 12323
assert	4993
assertive$	11232
assess	17368 17407 5232 12091 12190
assess$	9258 9259 9260 9261 3104 9344 9345 9346
assessed$	2255 2613 4623 4798 4825
assessing$	9258 9259 9260 9261 3104 9344 9345 9346
assessment$	17409 12142 12251
assessments$	12142 12251
assign	4586
assist	4613 4884 11277
assist$	45 4879 4886 4962 5021 17362
assistant$	11344 17430 17445
assisted$	16928 4879 4886 5021
assisting$	4879 4886 5021
assists$	4879 4886 4962 5021
associ	16912 16959 16961 16973 10968 4766 11048 17138 17155 12097 12175 12176
associate$	12744 12773 12775 12776 12777 12808 13065 13066 13067 13068 13069 14447 2184 5351 11591 11605
associated$	2118 2184 11605
associates$	12466 14447 2184 16941 16945 17053 17054 17056 17114 4791 5351 11591 11605 5891
associating$	13065 13066 13067 13068 13069 2184 4791 5351
association$	2121 2122 14447 10329 10334 10335 4105 16822 10764 16889 16890 4791 17133 11591 11605 11627 5859
associations$	2121 2122 14447 17053 17054 11005 11591 11605 11627
assume$	1942 1982 1983 4826
assumed$	1942 1982 1983
assumes$	1942 1982 1983 4826
assuming$	1942 1982 1983
assurance$	2910 2911 2912 2913 2914 2915 2916
assured$	9716 11874 11890
asthma	6201
astonishing$	10659 16745
astray$	14541 14542 14543 14544
asylum	6062
asylum$	12301
at	11014 11376
at$	15 12382 12663 6605 7110 13292 7440 7794 14218 14315 14641 8690 2608 14955 15072 15073 9585 15881 15884 3571 3832 10254 4020 4027 4028 10345 10557 10564 10707 16827 17052 11013 17214 11142 17277 11231 17348 11284 11328 11350 11356 11358 11359 11408 11429 11430 11444 11461 12001 12013 12218 12290 12313 12318
ate$	2458
athena$	17061
athletic$	5661 6150
atrocious$	6161
atrociously$	5491
attach	5044
attach$	1797
attaches$	1797
attachment$	11283 5948
attack	17499
attack$	12822 13338 7552 7553 13639 1423 11243 11544 12191 12211
attacked$	12383 12823 13177 13197 13527 7575 7576 13686 13687 13688 13700 13701
attacks$	11243 12191
attemp	12149
attempt$	7027 789 790 791 792 7032 794 795 14190 1867 8107 8108 8145 16048 9965 3727 9967 3729 3730 16469 16470 16583 16584 16585 16586 16587 16588 16589 10508 10509 10510 10511 10512 4340 4341 11580
attempted$	16558 16559 16560 16561
attempts$	16048 9965 3727 9967 3729 3730 4340 4341 16742 16743 11580
attend	17455 5998 6224
attend$	12469 12744 14308 8226 14908 14911 16031 16080 16086 16100 16134 16135 16144 16145 16146 16202 16379 16608 16804 11353 5222 11990 11991
attendance$	16777 16843 17437 17450 11579 11760 6223
attended$	13070 13078 16212 16213 16214 16215 4045 16379 16851 11353 5222
attender$	14614 11579 11652 11662
attenders$	14614 11579 11652 11662
attending$	16079 11353
attends$	16144 16145 16146 16202 16224 16225 16226 16227 17056 5222
attent	11062
attention$	12349 12414 12415 6562 6563 6566 12664 12665 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13062 13173 7089 13207 7123 13211 13257 13272 13312 13421 13546 13582 13583 7577 13929 13986 13987 14393 14404 14405 8345 2107 2108 2109 2110 8350 14439 14440 14441 14468 8508 2637 2655 15003 15004 15007 15091 15092 15093 15094 15291 15292 16378 16417 16421 16422 16423 16425 16426 16427 16428 16583 16584 16585 16586 16587 16588 16589 4603 17147 4827 11540 5476 5547 11787 11788 5569 12106 6195
attentions$	12665
attitude$	12426 12718 907 7161 923 1258 1259 14847 14848 2602 2603 15009 2693 2910 2911 2912 2913 2914 2915 2916 9191 9192 9193 9194 9195 15296 15856 15857 4459 4460 4461 4462 11489 11682 11723 11725 5536 11810 11811 5575 12046
attitudes$	12426 2602 2603 9191 9192 9193 9194 9195 15856 15857 11489 11682 11810
attract$	12348 6264 323 324 6595 6596 849 850 7172 1228 1229 7497 7498 8919 5296 5305 5345
attracted$	12348 6264 323 324 6595 6596 849 850 13247 1228 1229 7497 7498 2073 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 5296 5305 5345
attracting$	12348 6264 323 324 6595 6596 849 850 1228 1229 7497 7498 8351 8352 8353 5296 5305 5345
attractive$	6150
attractor$	12143
attractors$	12143
attracts$	12348 6264 323 324 6595 6596 849 850 13247 1228 1229 7497 7498 5296 5305 5345
attractted$	12348 6264 323 324 6595 6596 849 850 1228 1229 7497 7498 5296 5305 5345
attractting$	12348 6264 323 324 6595 6596 849 850 1228 1229 7497 7498 5296 5305 5345
attrib	17162 4959
attributable$	17160
attributed$	4799 17160
auburn$	5705
august$	12877
aunt	11377 17464 17515 11433
aunt$	17462
auntie	17515
author	4916
author$	1117
authorised$	11006
authorities$	15029 15030 10329 10334 10335 4105 16822 10764 16889 16890
authority$	14659 14903 14998 16060 10329 10334 10335 4105 16822 10764 16889 16890 11418 17504 11595 11712 11803 5834
authors$	880 1117
autism	6195
autism$	17427
autist	6195
autumn$	12877 12878
availa	4656
available$	12371 11511
average$	5661
averse$	2579 2580 2581 2582 2583
avoid$	13587 13588 14045 14053 14066 14067 14308 14674 14706 15113 15114 15868 9793 9794
avoidant$	14926 14927 5535 6129
avoided$	12821 6737 499 13070 13078 13092 13093 7051 7657 13743 13744 13745 13746 13747 14231 16407 12066
avoiding$	9793 9794
avoids$	14706
awaiti	5094
awaiting$	11333 6070
awarde	4586
aware	4719
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1763 8963 15049 15050 3046 3047 3048 15514 4764 11099
awareness$	8263 9204 15290 9305 3067 3068 9308 9724
away$	12488 12653 12654 6578 12711 12712 12765 12781 12784 12798 12837 12838 12919 12920 12925 6967 13062 13077 13086 13113 13119 13142 13143 13149 13255 7188 7190 13321 13322 13323 13324 13325 7266 7363 7429 7434 7435 13537 13631 13636 13647 7875 7876 7877 7878 7880 7908 14047 14049 14052 14137 14138 1821 14146 1823 14148 14149 1826 14183 14188 14191 14234 8230 2446 2679 15446 15832 16054 10040 16540 16541 16566 16567 10543 10544 11076 17234 11272 17471 11410
awful$	15017
awkward$	14993 14994 14995 14996 14997 17324 11780
b$	11434 17519 12323
babes$	15578 15579 15580 15581 15691
babies$	15217 15218 15219 15220 15221 15328 15329 15330 15331 15347 15349 15350 15351 15352 15353 15354 15692 11848
baby	17464 12229
baby$	15692 11303 11304 17478 5164 5710 5711
babysitter$	15365 15519 15520 15521 15522
babysitters$	15519 15520 15521 15522
babysitting$	15470 15484
back$	12443 12489 12490 6640 12750 12806 541 542 543 544 6818 6819 12913 12914 6958 6959 6960 6961 6967 13096 13098 13099 13100 13118 13154 13155 7075 13254 13291 13574 13578 13626 13654 13678 7732 7734 1543 13929 8041 8042 8043 8044 8045 8046 8047 8048 14189 14194 8230 8231 15531 15623 9834 16053 3791 16123 16437 16438 16440 16446 16447 10539 10618
backbone$	14816 14817 14818 14819 14820
backchat$	13153 11725
backchatter$	11697
backchatters$	11697
backed$	1543
background$	14978 11770 12315
backgrounds$	14978 11770
backing$	1543
backked$	1543
backking$	1543
backs$	13678 1543 8231 10618
backstabber$	11697
backstabbers$	11697
backward$	16740 6120
bad$	6375 12472 12473 12474 12475 170 171 172 173 174 175 176 12680 12681 6633 6687 520 521 12859 992 7467 7469 7476 7477 7478 7479 7751 7754 13853 7774 7775 7776 13875 14110 14111 14112 14113 14114 14115 14116 14117 8115 14251 14436 14438 14442 14443 14444 2201 2202 2203 8443 8446 8538 14633 2369 2374 2375 2391 2431 2432 2433 2434 2435 2436 14771 14787 14837 2514 2515 2544 2545 2546 2549 14917 14918 14919 14920 14921 14922 14923 14924 14925 14926 14927 8892 15017 9612 9613 3594 15934 9851 9853 10453 4336 4337 4338 4339 16783 16784 16785 16786 4503 5252 5353 5370 5387 5388 5390 5465 11707 5470 5535 5545 5559 5571 5689 5807
badge$	13599
badly$	2638 3578 10308 4372 11779 5557 5685 11965 5784
baffling$	1812 1815 1818 1819
bag$	13915 15956 15957 15965 11160 17262
baggy$	15958 15959 5732
bags$	13915 9861 15956 15957 15965 11175 17262 11966
bail$	8380 3493 11474 17559 6066 12306
bailed	6066
bailed$	12305
bait$	13937 5355 11698
baited$	5355
baiting$	12416 12417 12418 12419 12420 5355
baits$	5355
baitted$	5355
baitting$	5355
balaclava$	15999 11966 6156
balaclavas$	15999 16000 16001 16002 16004 11966 12140 6156
bald$	9845 6150
ball$	523 524 16762
ban$	7552 7553 13639
band$	12684 13024 13025 13026 2278 16910
bandana$	11966 6156
bandanas$	11966 6156
bandit$	6100
bandits$	6100
bands$	2278 16910
bane$	8870
banger$	11605
bangers$	11605
banging$	11605
bangladeshi$	3580 9826
bank$	784 14122 14123 14124 14125 17538
banked$	784
banking$	784
bankked$	784
bankking$	784
banks$	784
banned$	12410 11009 5199
bannin	4934 4935
banning$	11105 11113 4927 11173 11174
bare$	9931 10516 5678
barely$	3077 9316 3078 9317 3079 3163 9402 3164 3165 9886 4263 5048 5114 5609 5976
bargained$	13684 13685
barman$	12684
barred$	12410 404 405 406 407 11009
barrel$	14827 5668
barter$	649 650 948
bartered$	649 650 948
bartering$	649 650 948
barterred$	649 650 948
barterring$	649 650 948
barters$	649 650 948
base	11167
base$	17252
baseball$	5741
basic$	5775
basically$	2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 5607
basis	4929
bask$	1097 1098
basked$	1097 1098
basket$	8640
basking$	1097 1098
baskked$	1097 1098
baskking$	1097 1098
basks$	1097 1098
bath	11440
bath$	17525
batted$	9969
batteries$	12200
battery$	12200
batting$	7367
battle$	5646
battles$	15816
bbrought$	10822
be$	6365 6603 6606 12736 12741 6671 6672 6673 12773 6724 6728 564 6946 7007 870 871 7112 7215 7269 7274 7338 13477 7437 7462 7537 13697 7939 7970 8201 2051 8310 14491 2168 8424 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8518 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 8777 2541 2551 8797 2612 2631 2640 2641 2642 2643 2644 2645 8908 8909 9079 9080 9081 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 9210 2997 15495 15497 3209 3254 9555 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9656 3499 3515 3572 3584 10011 10014 16106 16107 16108 10038 10116 10126 3892 3893 3894 3895 10169 10224 10398 10470 10566 10567 4467 4468 10912 10992 10993 11041 4824 17148 11064 17211 11127 11138 11139 11141 4969 11217 5002 11271 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5823
beanie$	11966
beanies$	11966
bear$	12816 962 963 964 13766 1971 2993 2994 2995 2996 10708 5825
beard$	9862 11927 11943 11945
bearded$	6150
beards$	9862 11927 11943 11945
beared$	962 963 964
bearing$	962 963 964 2910 2911 2912 2913 2914 2915 2916 15296
bearred$	962 963 964
bearring$	962 963 964
bears$	962 963 964 2993 2994 2995 2996 5825
beat	17482 17491 17499
beat$	4575 10815 10816 4579 10821 16911 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 11078 4856 11101 11143 4942 4946 11186 17492
beaten	5169
beaten$	6300 11408
beating$	1423 14093 15624 11544
beats$	17492
bebrought$	10822
became$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8832 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5987
because$	6255 372 394 396 6644 412 413 6975 6976 1139 1220 1221 1222 7507 5176 17508
becom	4623 5953
become$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8837 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16107 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602
becomes$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 10090 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602
becoming$	8832 8838 5395
bed	5208 5213 5957
bed$	12846 12961 12962 12963 12964 12965 12966 12967 12968 13264 13265 13706 13707 8049 17513 11434 11435 11436 17535 11452 12196
bedbugs$	11447
bedroom$	17262 11435 17528
bedrooms$	11175 17262
beds$	12846 8049
bedtime$	15551 15552 15553 15573 15575
bedtimes$	15573 15575 15758
bedwetting$	12196
bee$	11646
been	10902 5234 5953
been$	6324 6389 6390 6440 6441 203 212 6475 6476 551 564 13076 13085 13087 13088 13089 7008 7020 797 7039 7040 870 871 7663 7664 1830 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2564 8828 8829 8830 8836 8842 2612 2631 2640 2641 2642 2643 2644 2645 2760 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3081 3254 3343 3344 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 9971 9972 9973 9988 10223 4068 4069 10324 16594 16595 10521 10522 16618 4373 4403 10662 10663 10664 10699 10700 10701 4467 4468 10765 10884 10912 10992 4824 11127 5068 5089 5095 11353 11357 5119 5202 11473 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5823 5987 6004 6017 6019 6042 6044 6050 6063 6064 6069
beer$	17394
bees$	11646
befallen$	1043 1044
befell$	12405 1043 1044
before$	12794 13579 13580 13581 14028 14031 14054 9068 15216 9208 9742 9743 16731 16833 16862 17120 5004 11461
befriend$	12931 612 613 614 17036
befriendded$	612 613 614
befriendding$	612 613 614
befriended$	612 613 614
befriending$	612 613 614
befriends$	612 613 614
beg$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
began$	12494 564 13738 13739
beggar$	11703
beggars$	11616 11703 5832
begged$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begging$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begin	4921
begin$	12494
begins$	12494
begs$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
begun	5998
behav$	13070
behave$	12741 12744 12849 13065 13066 13067 13068 13069 7054 816 817 13151 13152 981 982 13592 13593 2300 2334 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9693 3549 3550 3551 3552 16080 16086 16100 16202 5540 5603 11990
behaved$	13065 13066 13067 13068 13069 13070 13078 13134 13135 7054 816 817 7057 7058 13144 13145 13151 13152 13592 13593 14231 8439 2300 8877 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16212 16213 16214 16215 11730 5540 11796 5603
behaves$	981 982 13592 13593 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16202 16224 16225 16226 16227 5540 5603
behavi	17256 4934 17463
behaving$	13070 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 5540 5603
behavior$	12426 2593 2594 2595 2596 2597 2598 2599 2600 2601 11489
behaviors$	12426 11489
behaviour$	3 4 5 6 7 8 9 6251 12337 12338 6258 12344 12345 22 23 6263 25 12413 12426 12513 6436 356 357 12693 12694 12695 12696 12697 12698 12699 12700 12718 12728 12729 12730 12731 13120 13121 13122 13123 907 13242 7161 923 13462 13463 13464 13465 13466 13467 1258 1259 13675 8076 1838 1839 14261 14262 14263 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14349 14350 14351 14352 14493 14554 2593 2594 2595 2596 2597 2598 2599 2600 2601 14979 14980 14981 14982 14984 14985 14986 15296 15856 15857 16253 17010 10944 11054 17156 11075 11105 11113 11114 11164 11168 11169 11173 17281 17286 17287 4964 11223 11224 17312 17455 11371 11469 11489 11490 11605 11631 11632 11682 11774 5536 6013 6014 12315
behavioural$	5536
behaviours$	12413 12426 14979 14980 14981 14982 14984 14985 14986 11489 11490 11682 11774
behavs$	13070
behavved$	13070
behavving$	13070
behind	16961 11031 17122 17149 11065 4835 11093 11094
behind$	14010 14517 15256 15257 15258 15760 15762 15765 9765 16218 16220 16309 16310 16315 16316 16317 16320 16321 16322 16323 16324 16325 16326 16327 10680 16975 17116 11074 5128 11855 12267
being	5953
being$	12402 6440 6441 12550 6603 6606 6720 6738 551 6911 870 871 7437 13544 7533 1336 1337 13885 7973 7975 7976 7977 7978 2051 8306 8310 8390 8392 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8576 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8736 2526 2537 2541 2551 8819 2612 2631 2640 2641 2642 2643 2644 2645 8975 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 9134 9209 9216 2997 3254 9525 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9669 9683 9684 9685 9687 3499 3515 3572 3584 4068 4069 16596 4373 4403 10661 10912 11141 17373 5096 5267 5280 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 6017 6019 6042 6063 6064 6069
belief$	12041 12071
believe$	12676 12677 12678 12679 1279 1280 1281 1282 1283 1284 1285 13800 13801 13802 13803 13918 13923 2331 2339 2517 15743 15744 10357 16608 16804 4826
believed$	1279 1280 1281 1282 1283 1284 1285 8409 8410 14496 14497 14498 2331 2339 2517 16254 16255 16256 16257 16258 16430 16431 16432 4600 4798 4825 4830 4854
believes$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517 16430 16431 16432 4826
believing$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517
belift	10822
bellicose$	6120
belligerent$	6127
bells$	13994
belong	4623
belongs$	16790 12060
below$	5128 12275
bench$	4905 17321 5223
benefit$	14308 4603 16928 4879
benefited$	4879
benefiting$	4879
benefits$	4879 4932
bent$	1299 1300 1301 1302 4569
bepicked$	10822
beraid	10822
bereaved$	5140 6227
bereavement$	17497 6227
besear	10822
besieged$	2188 2189
besotted$	675 676 677 678 679 680 681
bespectacled$	6150
bespok	5116
best$	2842 3043 3044 3045
bet$	3892 10131 3893 10132 3894 10133 3895 10134 3896 3897
beta$	11312
betray$	5811
betrayed$	5808 5811
betraying$	5811
betrays$	5811
better$	6375 6416 12852 13139 13281 7328 7329 7330 13950 13951 14051 14056 14155 14156 8080 14166 14167 14237 15722 16400 4765
betwee	17055
between$	9121 12293
bevisi	10822
bewitch$	1093 1094 1095 1096 5309
bewitched$	1093 1094 1095 1096 5309
bewitches$	1093 1094 1095 1096 5309
bewitching$	1093 1094 1095 1096 5309
beyond$	14663 14664 14665 2376 2468 2469 2639 2646 2803 9458 3249 3250 3251 3286 3430 3859 3993 5428 5429 5449 5469 5570 5637 5761 5802
bid	4929
bid$	4874
bids$	4874
bifida$	12207
big$	6336 14427 8646 8655 8726 8729 8730 2936 2937 2938 2939 3049 3050 9561 9672 9673 9674 3528 3540 3576 9823 5494 5661 5669 5686 5705
bigger$	3469
biggest$	2390 3601 5457 5709 5893
bighead$	11697
bigheads$	11697
bigmouth$	11697
bigmouths$	11697
bike	17041 11244
bike$	17329
bikini$	6154
bikinis$	6154
bimbo$	11697
bimbos$	11697
biological$	5578
biopsies$	6199
biopsy$	17418 6199
bipola	11398 6198
bipolar$	17483
birth	10894
birth$	15026 5578 12228
birthmark$	6151
birthmarks$	6151
bit$	6734 7242 7247 1400 1410 1480 1520 15209 15210 15796
bitch$	11689
bitches$	11689
bitchy$	6129
bite$	1480 1520
bited$	1480 1520
bites$	1480 1520
biting$	1480 1520
bitten$	1480 1520 11886
bitterly$	4372
black$	3557 3580 9824 3594 15924 9855 9856 9857 3619 3622 15991 15992 15993 16004 5657 5658 5681 5682 5689 5705 11966 5732 12140
blackheads$	11956
blackmail$	12402 11544
blacko	6203
bladder$	17378
blade	17565
blade$	8341 8342 8343 11460 17562
bladed$	17562
blades$	8341 8342 8343
blam$	4541 4542
blame$	408 409 410 411 13183 13184 13185 13186 13187 13188 13189 13190 13191 13192 13193 13194 13217 13218 13219 13220 13235 13236 13237 13238 919 920 921 7181 7182 13286 13287 13288 13317 13318 13319 13320 13326 13327 13328 13329 7254 1016 7256 13342 13410 13560 13710 13711 13712 7628 7629 7630 1392 1393 1892 14216 1893 8206 8207 8208 8209 8210 14306 8222 16315 16316 16317 16636 16791 16793 16794 10710 16796 16801 16802 10745 4549 4550 4551 4552 11545 5821 5822 12064
blamed$	13197 919 920 921 13718 13719 13720 13721 13722 1892 1893 4541 4542 4549 4550 4551 4552 5239
blameless$	7254 1016 7256 11542
blames$	919 920 921 1892 1893 10710 16796 4549 4550 4551 4552
blameworthy$	6161
blaming$	919 920 921 1892 1893 16544 16545 16636 4541 4542 4549 4550 4551 4552 16882 16883 16884 16885
blammed$	4541 4542
blamming$	4541 4542
blams$	4541 4542
blank$	16030 9964
blanket$	3735
blatant$	2319 2320 2322
blazers$	9932
bleach$	5682 12200
bleached$	5682 5705 11946
bleeder$	11616
bleeders$	11616
blifte	10822
blight$	2449 8870 5439
blighted$	2188 2189 2323
blighter$	11616
blighters$	11616
blind$	7904 1666 1667 1668 10624 11543 12066 5841 12222 12223
blindly$	13845
bling$	14425
blinkered$	6161
block$	14136 14803 15084 15667
blocked$	6751 14145 14231
blockers$	17397
blond$	9845 5682 5705 6150
blonde$	9845 5682 5704 5705 6150
blood$	14801 11709 12218 6006 6201
bloody$	5790
blot$	2190 2449 11697
blow$	13776 15624
blown$	9718
blue$	7950 15924 5683 5705 11966
board$	10329 10334 10335 4105 16822 10764 16889 16890 10877 17097 17338 12107
boards$	12107
boast$	5357
boasted$	5357
boasting$	5357
boasts$	5357
boastted$	5357
boastting$	5357
boat$	14709 8625
boats$	14709 8625
bodge$	6164
bodged$	6164
bodges$	6164
bodging$	6164
bodies$	12682 12683 12960 13108 7026 13272 14121 2978 2979 2980 2981 2982 15544 15840 15841 15842 15843 15856 15857
bodily$	11477
body$	12960 7026 7235 2910 2911 2912 2913 2914 2915 2916 15254 2978 2979 2980 2981 2982 15705 15706 15707 15708 15840 15841 15842 15843 10978 4741 5693
boisterous$	6129
bolshy$	6131
bomb$	11649 11650
bomber$	9870 11966
bombers$	11966
bombs$	11649 11650
bone$	14698 5561
boned$	11908
book$	14021 14738 17232
books$	14738
boorish$	6122 6131
boost	5028
boots$	15600 15602 15603 15604 11966
boozer$	11697
boozers$	11697
bore$	2993 2994 2995 2996
born$	9605 5042 17388 5600 5969 5984
borough$	17329 17514 12288
borstal$	16246
boss$	12643 15748
bosses$	15748 12103
bossy$	6129
botch$	6164
botched$	6164
botches$	6164
botching$	6164
both$	7229 7761 5294 5395 12012 5887
bother$	13169 13274 13275 13276 13277 13278 14395 15625 15626 9542 16150 16151 16152 16153 16336 16491 16562 16580 11585 12018 12019
bothered$	13070 13078 14024 14025 14026 9548 16398 16409 16414 16419 16422 16423 16425 16426 16427 16428 16456 16457 16458 16459 16460 16461 10379 16483 16484 16485 16486 16491 10412 16563 16618 10696 16851 4535 12018 12019
bothering$	12018 12020
botherred$	12018
botherring$	12018
bothers$	9256 15342 9523 9524 12018
bottle$	11309
bottles$	11309
bottom$	2500 2503 6030
bottoms$	15997 3679 16013 5743
bought$	12375 1572 1573 1576 1577 1578 1579 14060 8335 11589
bounce$	9446 3294 9534 9535 9538
bounced$	3294 9534 9535 9538
bouncer$	12684 13024 13025 13026
bouncers$	12684 13024 13025 13026 15053 15054 15055 15056
bounces$	3294 9534 9535 9538
bouncing$	3294 9534 9535
bound$	547 3783 3784 3785 3922 10161 3923 10162 3924 10163 3925 10164 3926 10165 3927 10166
boundaries$	14683 14684 15551 15552 15553 15573 15575 15758 11595
box$	1543 11440 5704 12025 5787
boxed$	1543
boxes$	1543
boxing$	1543
boy	10817 17002 10928 10950 17041 17086 17087 17089 17130 4834 17176 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 11397 11482 12155
boy$	384 414 452 13009 925 946 7185 13566 1328 1329 1331 2172 14548 14549 2360 14711 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2660 15140 2998 2999 15694 9757 3533 3635 3684 3685 10045 10147 10148 10849 11454 17567 5358 11609 11615 11626 11638 5400 11655 11695 11701 5476 11768 5538 5539 11845 11925 11948
boyfri	17463
boyfriend$	12493 6707 469 12911 12981 658 659 660 661 662 13017 13018 695 696 697 698 699 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13552 13553 7991 5143 17470 17478 17485 11406 11523 11524 5286 5287 11552
boyfriends$	12493 6707 469 12981 658 659 660 661 662 13017 13018 695 696 697 698 699 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13552 13553 11523 11524 5286 5287 11552
boys	10832 10840 17073 10989 4753 4754 11036 4820 11085 4858 17256 11234 17319 5032 17359 5895
boys$	12439 12620 12641 12646 12649 12670 384 12733 6652 414 12770 452 6709 6710 6711 12848 6764 6766 6768 12879 12911 12949 12953 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 13418 13423 13424 13425 13426 13427 13428 7359 7399 7400 13552 13553 13567 13576 1328 1329 1331 7620 13741 13765 13806 13809 13811 7949 7960 7961 8023 8031 14135 1843 8121 8284 14401 14415 14432 14450 8367 14459 14469 14470 14471 14472 8403 2165 2166 2167 2172 14510 14512 2195 14521 14522 14523 14524 14529 14532 14533 14548 14549 14629 2359 2360 14711 2427 2428 2429 2430 14794 14823 14824 14825 14826 14860 14871 14929 14932 14957 14958 14959 14960 14961 14962 14973 2660 14991 15053 15054 15055 15056 15140 9090 2860 2874 9175 9176 9177 9178 2964 2998 2999 15347 15357 15370 15406 15609 15694 9755 3533 15925 3635 3684 3685 16028 16072 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 16223 10139 16233 3986 10230 10231 3995 10235 10246 16387 16568 10524 10525 10526 10527 10528 10529 10589 16689 16708 16716 16717 16718 16719 16720 16721 16722 16723 16759 10789 17121 11059 4829 4831 4843 17168 17170 11097 4897 17272 17305 11498 11609 11615 11626 11638 11655 11685 11695 11701 11718 11768 5538 5539 11845 11925 12050 12058
bpicked$	10822
braces$	11945 11956
brag$	5357
braged$	5357
bragged$	5357
bragging$	5357
braging$	5357
brags$	5357
braid	10822
braid$	11943 11945
braide	10822
braided$	5705 11946
braids$	15994 11943 11945
brain$	14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 6203
brainless$	6120
brains$	14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 8432 2550
brand$	15954 11981
branded$	15958 15959 5732
brands$	15954 11966 11981
brash$	6131
brassy$	6120
brat$	6100
brats$	6100
bratty$	6120
bravado$	13675 8172 1934 8174 14426
brawler$	11697
brawlers$	11697
brawn$	8432
brazen$	6131
breach	16973 6067
breach$	4569 17227 5235
breached$	4569 5235 6067
breaches$	4569 5235
breaching$	4569
break	17463 11383 17479
break$	12744 7967 2141 2142 14704 8938 16108 16335 16904 17298 17299 5356 12002
breakdown$	16782 17371 11819 12277 12288 12290
breakdowns$	11819
breakfast$	17519 17533
breaking$	12416 12417 12418 12419 12420 13782 2141 2142 16335 4447 5012 5356 5818
breaks$	2141 2142 16335 4447 5356 12002 5818
breakup$	17468
breath$	15938
breeding$	11709
bribed$	11587
bridge$	14677 14678
bridges$	14677 14678
brief	4699
brief$	4589 4611 10938
briefed$	4756 11006
briefi	12091
briefing$	4611 10938 5868 12108
briefs$	4611 10938
bright$	14765 14766 14767 5705
brightest$	14761
brilliantly$	9371 9372 9373 9374
bring	4884
bring$	12348 6264 12366 6595 6596 838 839 840 841 926 1085 1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2513 2531 2532 2533 2534 3070 11112 4898 4908 4940 4957 5915
bringed$	1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2531 2532 2533 2534
bringged$	1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2531 2532 2533 2534
bringging$	1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2531 2532 2533 2534
bringing$	838 839 840 841 926 1085 1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 4957 5915
brings$	12348 6264 6595 6596 838 839 840 841 13247 926 1085 1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 2513 2531 2532 2533 2534 3070 4898 4908 5915
broad$	5661 5667
broke	17491
broke$	2141 2142 8937 4447 4569 5090 5356 5818 12288
broken$	8892 8893 8939 4447 4857 11241 5090 11330 5529 11771 5818 12288
bronchitis$	6202
brothe	11377 17464 11380 5158 17493 17509 17515
brother$	12874 8024 8032 5133 5134 17462 11378 5143 11384 11407 11414 17523 11817
brothers$	12874 8024 8032 15026 11817
brough	11126 17219
brought$	12336 12346 6262 12348 6264 12366 838 839 840 841 13247 13248 13249 926 13316 1085 13443 13444 1250 1251 1252 1253 1254 7497 7498 1313 1314 1315 1786 1787 1788 1789 1790 1791 1792 1793 2513 2531 2532 2533 2534 3070 10822 4787 17211 11136 4898 17224 11241 11242
brown$	3594 15924 5681 5682 5683 5689 5705
browsing$	10914 4676
bruise$	6206
bruised$	6206
bruiser$	11697
bruisers$	11697
bruises$	6206
bruising$	6206
brunette$	9845 6150
brush$	1669 4443 4464
brushed$	1669 4376 4443 4464
brushes$	1669 4443 4464
brushing$	1669 4443 4464
bsearc	10822
buck$	13480 9852 16760 5815
budding$	8602
budget$	10748 16845 16854 16855
budgets$	16777 10748
bugs$	11447
build	4576 16938 4878 4884 5853 5894
build$	2875 2876 3465 3466 3467 15890 15891 15892 9862 4635 4832 11900
builded$	4635
builder$	12684 13024 13025 13026
builders$	12684 13024 13025 13026
buildi	10867 4884
building$	16845 16952 4635 4832
builds$	15890 15891 15892 4635 4832 11900
built$	3470 3471 9807 16987 11072 5662 11902
bulimi	5974
bulimia$	12213
bulimic$	12213
bulk$	4838 11103
bulky$	5661
bullet$	9520
bulletproof$	14663 14664 14665 11869
bullied$	12375
bullies$	14537 14538 14539 14602 14603 14604 14605 14712 14713 14747 14866 14876 11634 11635 11642 11643 11697 12035
bully$	14537 14538 14539 14603 14604 14605 14704 14712 14713 14747 11634 11635 11642 11643 11697
bullying$	12416 12417 12418 12419 12420 14630 14692 14693 15027 16882 16883 16884 16885 11544
bump$	11303
bunch$	14456 14532 2280 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2708 3023 3024 16238 11626 11710 11718 11768 11822
bungle$	6164
bungled$	6164
bungles$	6164
bungling$	6164
bunk$	5265
bunked$	5265
bunking$	5265
bunks$	5265
burden$	8532 4971 11697
burdens$	11697
bureau$	16918 16920
burgla	16904 16912 16922 16967 17122 17137 4815 17146 17150 17158 17159 17165 17173 17177 17178 17179 11201 11457 11477 11478 11481 6084
burglar$	14603 14604 14605 14687 14688 14689 14690 14691 17116 11642 11643
burglaries$	17098 17123 11054 17286 5015 17563 17564 17566 12146 12153 12323
burglars$	14603 14604 14605 14687 14688 14689 14690 14691 11642 11643
burglary$	4605 17098 17099 11054 17141 17542 17552 17562 17563 17564 17566 5887 5897 12323
burgle	6238
buried$	4214 4215 4439
burly$	5661 6150
burn$	2353 2354 2385 2386 17492
burned	5169
burned$	13673 13686 13687 13688 13700 13701 2353 2354 2385 2386 17492 11408
burning$	2353 2354 2385 2386
burnned$	2353 2354 2385 2386
burnning$	2353 2354 2385 2386
burns$	2353 2354 2385 2386 17492
burnt$	13672 13686 13687 13688 13700 13701 2353 2354
bury$	4214 4215 4439
burying$	4214 4215 4439
bus$	12875 12876 14772 16298
busine	10940 11200 12175
business$	12897 12898 13696 7612 13699 15035 9270 9271 9272 9274 15360 15705 15706 15707 15708 15810
businesses$	16916 17004 17025 4954 17285 17314
businessman$	6141
businessmen$	6141
businesswomen$	6141
busy$	16798 10714
but$	6456 796 7155 7156 13957 8068 8746 9101 2863 2864 2865 2866 2869 2870 2871 2872 9116 9117 9118 9119 9156 9172 9415 9495 9670 3432 16071 16334 10671 12040
button$	13783 13784 13785 13786 13787
buttons$	13783 13784 13785 13786 13787
buvidal$	6211
buy	11025
buy$	12619 7275 1572 1573 1576 1577 1578 1579
buying$	7275 1572 1573 1576 1577 1578 1579
buys$	1572 1573 1576 1577 1578 1579
buzz$	6329 91 6333 12818 12819 12820 13383 13384 13385 13442 14393 14419 5696
bvisit	10822
by	11262 5931 5938
by$	12555 12640 6914 6915 6919 7438 8312 8313 8334 14461 14916 8906 9038 9329 15633 9661 3423 9740 16059 16392 16623 10540 10541 10542 16695 16698 16699 16700 16701 10804 10857 4687 4749 4782 17139 11056 11096 17192 17219 11191 17277 11321 17422 11348 5255 12013 12047 12105 12282 12284
c$	12323
cahms	6215
caked$	3603
calculated$	6373 135
calculating$	6129
call	4707
call$	7030 1083 1084 1189 13627 13632 7567 7568 1330 7570 1332 1333 1334 7671 7672 8144 14230 9485 3247 16369 16370 16371 10362 16580 16740 16742 16743 4612 10914 4676 12058
called$	6739 6740 6741 6742 6743 6744 6745 6746 13406 1083 1084 14231 10355 16618 16851 10910
caller$	11618 11652
callers$	11618 11652
callin	16949
calling$	1083 1084 9213 4612 10880
callous$	6129 6161
callousness$	6161
callout$	12280
callouts$	12280
calls	4758
calls$	16369 16370 16371 16742 16743 16788 16789 4612 16961 10886 17083 17279 4956 11196 12058 12059
came$	12539 12540 401 13134 13135 7057 7058 13144 13145 901 13589 1356 1378 14043 2806 2809 3667 3676 16851 4787 4823 5078 5291 5321
camera	10978 10994
camera$	4720 17057 17063 10979 17065 4749 17079 4762
cameras$	4720 17057 17063 10979 17065 4749 17079 4762
camhs	11318 6215
camhs$	10337 17403
camouflage$	11966
campaign$	5942
can	4649
can$	6388 292 852 853 854 957 958 961 998 13483 7579 1365 1367 1368 1386 1387 7633 7634 7635 7636 7637 1607 1609 1612 1640 1645 1646 1647 1648 1649 1702 1749 1895 1899 8833 2669 2741 2744 2745 2747 2755 2840 3019 3052 3076 3088 3091 3125 3131 3174 3207 3300 15733 3417 3486 3487 3488 15834 9768 3545 15877 10114 3898 3931 3934 10199 4161 4472 4642 10922 4749 4778 4881 11126 4899 5001 11309 5130 5756 5945
canada$	5733
cancer	11398 6201
cancer$	2451 17457 17483 11697
candidates$	11162
candle$	13870
cannab	17565 11484
cannabis$	39 6340 12961 12962 12963 12964 12965 12966 12967 12968 12973 13355 13360 8514 17071 11314 17400 17402 11460 17569 11499 5997
cannon$	11651
cannons$	11651
cannot	5059 5130
cannot$	950 997 13481 1605 1610 1700 1747 1894 1900 1901 1902 2002 2059 3812 10065 10069 16180 16181 16182 16183 3930 3947 4159 4231 11369 5322
canny$	9460 9461 9462 3544
cans$	11309
cap$	3658 15983 15984 15985 15994 15999 9923 9924 3686 3687 11966 5731 11971 11980
capab	11067
capabi	17333
capability$	6180
capable$	2343 3022 3054 9302 9325 9326 3093 3106 3109 3110 9350 3112 3113 3124 3474 3505 3506 3507 3508 3509 10174
capaci	17333
capacity$	3016
capital$	14702
caps$	3658 15983 15984 15985 15986 15987 15994 15999 16000 16001 16002 9923 9924 3686 3687 11966 5731 11971 11980
capsules$	11310
captivate$	1093 1094 1095 1096 5309
captivated$	1093 1094 1095 1096 5309
captivates$	1093 1094 1095 1096 5309
captivating$	1093 1094 1095 1096 5309
captur	10867 5894
capture$	15878 15879 16952
captured$	10982
car	11244 12295
car$	12902 12903 12904 12905 13022 13023 13352 13572 13961 14453 14454 14455 17329 17522 5879
caravan$	17512
card$	10914 4676 17424
care	5181
care$	6342 6343 6344 6345 6346 1077 7318 7948 1710 14237 14245 14246 14247 14248 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8595 8936 8982 9291 9292 9293 9296 9297 9299 9300 9303 9314 15447 9369 15467 15468 15469 15470 15484 15490 15491 15492 15493 15494 15548 15549 15550 3741 3742 9982 9983 9984 10051 10052 10053 16150 16151 16152 16153 16184 16185 16186 16384 10338 16424 16491 10407 16562 16583 16584 16585 16586 16587 16588 16589 16590 10508 10509 10510 10511 10512 16630 16818 16819 16820 16821 10757 4519 4520 4521 17403 17410 17426 17458 17490 17503 11420 17530 5579 12018 12019 12067 6008 12285 12286 6048 6229
cared$	16398 16414 16419 16422 16423 16425 16426 16427 16428 16430 16431 16432 16456 16457 16458 16486 16491 4519 4520 4521 12018 12019
career	17155
career$	6786 11631 11632 5404 5892
careful$	12350 6270 6271 6272 6273 15455
carefully$	13139
careless$	111 112 114 115 6633 947 1062 1352 1834 1925 1926 16532 16533 5334 5337 6121 6161
carelessly$	6161
carelessness$	6251 12337 12338 12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 7125 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467 13675 8079 8172 1934 8174 6161
carer	5156 17493 6053
carer$	8885 8886 17460 17462 11384 17503 5185 5187 5188 12285 12292
carers$	13448 7674 2344 2345 8885 8886 9353 11384 17503 11684 12285
cares$	3741 3742 16184 16185 16186 4519 4520 4521 5185
caribbean$	3580
caring$	8707 5185 12000
carpet$	16767
carrie	16961 4728
carried$	6444 12539 12540 12549 12567 12585 13101 909 910 13395 13397 7483 7485 7487 14153 2102 2103 2104 3632 3633 16558 16559 16560 16561 17238 5292 11532 5724
carries$	12566 12584 736 737 909 910 7483 7485 7487 2102 2103 2104 2302 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2854 3328 3329 3330 3549 3550 3551 3552 3632 3633 10248 10893 16988 17128 11046 5292 11532 5724 5825
carry	4728
carry$	12440 12456 6443 12565 12583 6657 12744 12773 12775 12776 12777 6701 6702 6703 736 737 13065 13066 13067 13068 13069 909 910 7269 7270 13456 13457 13458 13459 13460 13461 13476 7483 7485 7487 13573 13652 13918 13923 14322 14323 14358 14360 14366 14368 2102 2103 2104 14480 14481 2301 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2853 3328 3329 3330 3549 3550 3551 3552 3632 3633 16108 10247 4921 5292 11532 5724 5825
carryi	16961 11031 17149 11455 11480
carrying$	12550 12803 13065 13066 13067 13068 13069 7270 13855 13885 2102 2103 2104 8394 3632 3633 16309 16310 16315 16316 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16896 16975 17116 17128 4835 11093 11094 17540 11477 5292 5724
cars$	13022 13023 13352 14453 14454 14455
case$	14592 14724 14725 14861 14928 10761 16964 10945 4833 4867 4874 11117 17208 17555 11657 11659 11772 11773 5885 12311 12317
cases$	14592 14724 14725 14861 14928 16964 11657 11659 11772 12311
cash	4922
cash$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12818 12819 12820 6814 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13064 13383 13384 13385 13472 13473 13474 13475 13480 13568 13915 13918 13923 13926 13927 13928 13929 14397 14398 14425 8344 14452 16978 11161 11460 5511
cast$	12439 1286 1287 2175 10112 10121 10127 16233
casts$	2175
casual$	1062 16727
casually$	3578 5685 11965
casualty$	17412 17413
catalogue$	4065
catcalls$	12664
catch	16938 17064 17210 11130 12181
catch$	7172 4653 17066 17076 4890 17215 17216 17344
catches$	4890
catching$	4890
category$	8846 5176
catheter$	6208
catty$	6129
catwalk$	16021
caught	17223 17224
caught$	12375 12383 564 13591 13665 13666 13686 13687 13688 13700 13701 14661 14662 15547 17172 4944 5241 5517 6083
cause$	12336 12366 889 1025 1117 13619 14591 2317 2318 14704 9485 3247 16107 4849 17199 4963 4970 11656 5444 5447
caused$	12336 12366 889 13247 13248 13249 1025 13443 13444 2317 2318 5444 5447
causer$	14714 11621
causers$	14714 11621
causes$	889 13247 1025 14591 2317 2318 17199 11656 5444 5447
causin	11065 4835
causing$	12416 12417 12418 12419 12420 889 1025 7451 14637 2317 2318 16335 11074 5444 5447
cautio	11457 12303
caution$	6316 17266 17542 5228 17561 12316
cautiond$	5228
cautioned$	17164 5228 6066
cautions$	17561
cautious$	12352 16727
cavalier$	1062 6161
cbo	11168 11169 6077
cbo$	17253 17254 11170 12316
cbos$	17253 17254 11170
cbt$	12237
cce$	12854 13854 13856
cctv	10978 10994 4847 11086
cctv$	10850 10851 10852 4614 4615 16948 4629 4679 10946 4720 17063 10979 4742 4752 17079 4762 5870 12117
cease$	1821 1823 1826 2970 2971 11190
ceased$	2970 2971
ceases$	2970 2971 11190 17292
ceasing$	2970 2971
cell$	16247 16918 16920 17011 5870
cells	11472
cells$	14697 17557
central$	16976
centre$	14061 14642 17285 17289 5007 17354 17357 12316
cerebral$	6201
certain$	3783 3784 3785 3856 10131 10132 10133 10134 3896 3897 16311 16312 16313 16314 3991
certainly$	10239 4022 4030 10269 4031 4032 12009
certainty$	3857
chain$	16972 11966 12097 5885
chains$	16972 11966
challe	17091 11149
challenge$	16335 17234 5017
challenged$	16335 17172
challenges$	16335 5017
challenging$	8446 14917 14918 14919 14920 14921 14922 14923 14924 14925 14993 14994 14995 14996 14997 2674 2675 2676 2677 2678 16335 5529 5533 5535 11780 6129
chance$	6400 6401 6402 164 12591 12592 12593 12594 12595 12596 6567 329 330 13273 13614 13615 13616 1500 7830 7831 7832 14074 14075 14076 14077 14078 14079 14314 14315 10073 10077 3839 3840 3841 10081 10082 10103 10205 3967 4422 4423 4424 4425 16768 16769 4912 4960 11580 12055
chanced$	1500
chancer$	11697
chancers$	11697
chances$	6400 6401 6402 164 12557 12589 12590 12591 12592 12593 12594 12595 12596 6567 329 330 13273 13614 13615 13616 1500 14314 14315 4422 4423 4424 4425 16768 16769 11580 12055
chancing$	1500
change$	12485 467 12849 6892 12978 13299 1081 14045 14287 14288 14289 14290 14903 14911 16031 16080 16086 16100 16134 16135 16199 16222 10138 16230 10167 10168 16268 16269 16270 16285 16290 10206 16608 11990 11991 11998
changed$	467 1081 10048 16228 16254 16255 16256 16257 16258 11426 6021
changes$	467 1081
changing$	1081 14505 16268 16269 16270 10192 11998 6021
chaos$	13211 13421 13536 14419 14467 11554 11585 11683
chaotic$	2648 8893 5529 11769 5531 5533 6129 6161
chaperone$	15365 15484 15519 15520 15521 15522
chaperones$	15484 15519 15520 15521 15522
chaperoning$	15484 15559
character$	14623 14865 11710
characters$	8568 14865 15839 11710
charg	17210
charge	16961 11031 4877 17206 11123 11136 17223
charge$	1521 1522 1523 1524 1525 1526 1527 3220 16489 17116 17200 11116 11134 17231 4941 17266 4982 5228 17561 12151 5946 12309
charged$	1521 1522 1523 1524 1525 1526 1527 17164 17182 17220 17221 4941 17268 5228 6068 12308
chargeed$	5228
chargeing$	4982
charges$	1521 1522 1523 1524 1525 1526 1527 17127 17208 4887 11134 17233 4941 4982 17561 12151 12154 5946 12309
charging$	1521 1522 1523 1524 1525 1526 1527 11123 4941 5910
charity$	10329 10334 10335 4105 16822 10764 16889 16890
charm$	1093 1094 1095 1096 8968 5309
charmed$	12375 1093 1094 1095 1096 5309
charming$	1093 1094 1095 1096 5309
charmmed$	1093 1094 1095 1096 5309
charmming$	1093 1094 1095 1096 5309
charms$	13108 13109 1093 1094 1095 1096 5309
chart	4729
chart$	4621 10874 4763 12098
charted$	16997 4763
charts$	12098
chase$	12414 12415 1155 1481 1482 1483 1484 1485 1486 1487 14393 5311
chased$	1155 13618 1481 1482 1483 1484 1485 1486 1487 14060 5311
chaser$	16742 16743
chasers$	16742 16743
chases$	1155 1481 1482 1483 1484 1485 1486 1487 5311
chasing$	1155 1481 1482 1483 1484 1485 1486 1487 16742 16743 5311
chat$	12934 12935 612 613 614 13160 10897 4660 17035 17036
chated$	612 613 614
chating$	612 613 614
chats$	612 613 614 4660 17035 17036
chatted$	612 613 614
chatting$	612 613 614
chav$	6100
chavs$	6100
cheap$	13938
cheat$	14704 11642
cheating$	6120
cheats$	11642
check	16998 5849 12091
check$	16580 4625 10866 4632 4636 4640 4644 4711 10959 17057 4770 4795 17391 12102 12113 12157
checke	10826
checked$	14231 16618 16851 16897 4636 10882 10957 10997 4770 11100 17260
checkes$	4636
checking$	4636 4640 4711 4770
checks$	4636 4640 4711 17057 4751 4770 4795 12102 12113 12157
cheek$	13156 14847 15923 11725
cheeks$	15923
cheeky$	2424 5464 6129
cheerfully$	714 715 716 13041 1244 1245 1246 1247 1248 1249
chemotherapy$	6199
chested$	11907 11917
chicken$	12875 12876
chief$	5440
child	17256 11368 11397 11482 12229
child$	384 414 452 635 925 946 7185 1328 1329 1331 2172 14548 14549 2360 14711 14794 14823 14824 14825 14826 14929 14931 14932 14957 14958 14959 14960 14961 14962 14973 2660 15140 15212 15217 15218 15219 15220 15221 15294 15295 2998 2999 15328 15329 15330 15331 15349 15350 15351 15352 15353 15354 15363 15629 15630 15692 15769 15770 15771 15772 3449 3450 3451 3452 3453 15778 15779 15780 15781 9756 3533 15881 15884 3635 3684 3685 10047 11304 17453 17504 5182 5183 17567 5275 5358 11608 11626 5391 5394 11638 5404 11695 11718 11768 5538 5539 11815 11848
childhood$	13351 3436 3437 9677 3439 3440 9680 15767 15850 11876 5954
childish$	9239 9240 9241 15850 5641 6129
childlike$	15256 15257 15258 9239 9240 9241 9430 9431 9432 9433 11855
children$	12439 384 12733 6652 414 452 12848 6764 6766 6768 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 7359 1328 1329 1331 7620 13765 7949 1843 8121 8284 14459 14469 14470 14471 14472 8403 2165 2166 2167 2172 14510 14512 2195 14521 14522 14523 14524 14529 14548 14549 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 2359 2360 14711 2427 2428 2429 2430 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 2660 2696 15140 9100 2874 15211 15217 15218 15219 15220 15221 15294 15295 15298 2998 2999 15328 15329 15330 15331 15347 15349 15350 15351 15352 15353 15354 15362 15585 15588 15589 15629 15630 15631 15632 15692 9629 9630 15768 15770 15771 15772 3449 3450 3451 3452 3453 15778 15779 15780 15781 9755 3533 15881 15884 3635 3684 3685 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 16223 10139 3986 10230 10231 3995 10235 10246 16387 4100 4101 16568 10524 10525 10526 10527 10528 10529 10581 10588 16708 16716 16717 16718 16719 16720 16721 16722 16723 16759 10729 10788 10789 5181 11498 11593 11608 11626 11638 11685 11695 11718 11768 5538 5539 11815 11848 12012 12049 12050 12052 12058 12292
chin$	15923
chinese$	3580 9826 11955
chip$	2479 8925 2687
chips$	2479
chis	5851
chis$	12090
chlamy	6210
choice$	3 4 5 6 7 8 9 12426 6355 6356 118 119 6359 121 122 123 6363 6364 126 12451 12452 12453 12454 12455 12457 12458 6374 12460 12461 12462 12463 12464 12465 142 143 144 169 12501 12502 12503 12504 12505 12506 12507 12508 12693 12694 12695 12696 12697 12698 12699 12700 6619 12705 12706 12707 12715 12716 6656 418 419 6688 12774 451 6691 6692 6693 6694 13365 7391 7392 7567 7568 1330 7570 1332 1333 1334 13736 13737 7872 1634 1635 15057 15226 9331 9332 9333 15419 15420 11489 11490 11491 11492 11494 11850
choices$	3 4 5 6 7 8 9 6251 12337 12338 6258 12344 12345 22 23 12426 12451 12452 12453 12454 12455 12457 12460 12461 12462 12463 12464 12465 152 153 154 155 6409 6410 6411 6412 6413 6414 6415 12501 12502 12503 12504 12505 12506 12507 12508 12509 12510 12513 12516 12517 12518 12519 12520 6436 12693 12694 12695 12696 12697 12698 12699 12700 451 6691 6731 6732 13120 13121 13122 13123 7161 923 13462 13463 13464 13465 13466 13467 13675 8076 1838 1839 14261 14262 14263 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 15226 15269 15270 9331 9332 9333 15419 15420 15448 11489 11490 11491 11492 11850
choked	5169
choked$	11408
choose$	145 146 147 165 166 12527 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12929 12930 13060 13061 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14053 14087 2106 2111 15340 9315 15407 15408 15866 16106 16354 5256 5307
choosed$	1255 1256 1257 1270 1271 1272 1273 1274
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12929 12930 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14087 2106 2111 16354 4478 4479 4480 4481 5256 5307
choosing$	145 146 147 165 166 12693 12694 12695 12696 12697 12698 12699 12700 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 1028 1029 1030 1031 1033 1034 1035 1036 1037 13369 13370 13440 1255 1256 1257 1270 1271 1272 1273 1274 8351 8352 8353 15410 15411 4478 4479 4480 4481 5256 5307
chose$	145 146 147 165 166 12527 6651 12737 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13060 13061 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 13738 13739 13963 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 14087 2106 2111 16354 16756 4478 4479 4480 4481 10743 16829 5256 5307 12066
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13070 13078 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
chronic$	17367 5968
chubby$	9808 9845 6150
chunky$	5661
churlish$	6122
cid	16919
cider$	17394
cigarette$	13383 13384 13385
cigarettes$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13383 13384 13385 14452
cin$	6229
circles$	9861
circul	4680 4787 5908
circulate$	4590 10830 4592
circulated$	4590 10830 4592 16917 4694
circulates$	4590 10830 4592
circulating$	4590 10830 4592
circulation$	12147
circumstances$	16353 16376 12296
citalo	5992
citalopram$	12231
citizenship$	17469
city$	9802 17329 17514
civil	4934 5931
civil$	11113 11173 5921
clad$	3637 3638 3639 11913 11924 5726
claim$	13406 8133 14219 14220 14221 14222 14223 8404 8405 8406 14499 12301
claimed$	13406 8404 8405 8406
claiming$	13406
claimmed$	13406
claimming$	13406
claims$	13406 8404 8405 8406 14499 5099
clamp$	5927
clamped$	17356 5927
clamping$	5927
clamps$	5927
clarif	4651 4853
class$	6804 14521 14522 14523 14524 14555 14559 14775 8798 14998 15327 15797 16813 17442 17565 11484 12268 6084 6190
classed$	2616 4623
classmates$	12874 15511 15517 11498 11641
classroom$	17442
clear	4630 4654 5030
clear$	1812 1815 1818 1819 3594 3856 3991 10683 4830 4948 17299 11246 5689 5775 5908 5914 5934
cleared$	5033
clearly$	848 3826 3827 3828 3829 10233 10234 3996 4022 4030 10269 4031 4032 10317 4467 4468 5317 5823
cleft$	6201
clever$	13603 13604 13605 2937 2938 2939 9460 9461 9462
climb$	7267 2129 2130
climbbed$	2129 2130
climbbing$	2129 2130
climbed$	2129 2130
climbing$	7267 2129 2130
climbs$	2129 2130
clingy$	6129
clinic	5084 5953
clinic$	17391 11323 17409 17413 5834 12195
clinically$	5977
clip$	6888 6889 651 652 16948 4684
clips$	6888 6889 651 652 4684
clique$	2278
cliques$	2278
cliquey$	6120
clones$	16019
close	4790
close$	7738 7758 2977 16802 4512 4599 11014 11029 12053
closed$	8653 4426 4512 4562 12005 12008 12053
closes$	4512 12053
closing$	16544 16545
closure$	11113 4927 5947
cloth$	14802
clothe$	12109
clothes$	6263 25 6281 12818 12819 12961 12962 12963 12964 12965 12966 12967 12968 907 7161 923 1258 1259 8344 15840 15841 15842 15843 15856 15857 9873 9874 15980 15981 15983 15984 15985 15986 15987 15991 15992 15993 15994 16005 16025 11268 11966 11971 12109
clothing$	15840 15841 15842 15843 9873 9874 15983 15984 15985 16005 16025 11966 11968 11971
clout$	13479 13488 13807 13945 14426 11550 11551
clown$	11697
clowns$	11697
clozapine$	6211
club$	15949 4529 5834
clubs$	15949
clued$	2775 2781 9632
clueless$	6120 6161
cluster$	11254
clusters$	11254
co$	8224 14895 9947 9996 10002 10007 10016 10078 10084 10122 11764 5931
coach$	12643 12684 12956
coaches$	12684 12956
coat$	15983 15984 15985 15994 17262 17533 11966 11971 11979
coats$	9873 9874 15983 15984 15985 15986 15987 15994 17262 11966 11971 11979
coaxing$	13904 13905 13906 13907 13908 13909 13910 13911 14044
cocain	11305 17565 11484
cocaine$	13360 17390 11314 17402 17569 11499
cocktail$	11629
cocky$	6129
coddling$	15470
code$	11899
codein	11305 11312
codeine$	17390 17397 17400
codes$	11899
coelia	5968
coeliac$	12207
coerced$	12375 14369 14370 14371 14372 14391
cognitive$	5951
cohort	10817 17002 10928 10950 17041 17086 17087 17089 11036 17130 4834 11085 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 12155
cohort$	14559 8477 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15327 16238 17096 17103 17121 4829 17170 4897 17283 17305 17306 5003 11768 5896
cohorts$	17096
coil	5069 11308
coil$	17393
coincide$	4580
coincides$	4580
cold$	16616 16826 17531 5506
coliti	5968
colitis$	12207
collarbone$	17414 17415
collarbones$	17414
colleagues$	9126 9127 9128 4704
collec	12091 5853 5894
collect$	4588 10873 4723 11273
collected$	6968 6969 6970 6971 6972 4588 10873 16987 4723
collecting$	15559 15573 15575 15582 4588 10873 4723
collective$	5775
collects$	4588 10873 16988 4723
colleg	4946
college$	10329 10334 10335 10337 4105 16822 10764 16889 16890 11185 17432 17433 17434 17436 17438 17446 17449 5834 12261 12262
colleges$	17443
collude$	881 882
colluded$	881 882
colludes$	881 882
colluding$	881 882
colonoscopy$	6199
colostomy$	6208
colour$	11930
coloured$	5705
colours$	16005 11930 11966
combat	4957
combative$	6127
combination$	11629
combustible$	5390
come$	6404 12495 12634 401 6699 6704 6705 6739 6740 6741 6742 6743 6744 6745 6746 13072 6997 7268 1194 1356 1378 13795 13979 8056 14236 14308 2252 2452 2453 2454 2455 2456 2457 2521 2804 2807 3080 9377 9378 9379 3248 15601 9655 3455 3456 3667 3676 3688 3689 3690 3691 3692 16080 16086 16100 16107 16202 16212 16213 16214 16215 10215 4046 10360 16462 16463 4823 17276 17341 5078 5291 5321 11990
comes$	401 899 1356 1378 13703 14043 2253 2627 2805 2808 3248 3667 3676 3688 3689 3690 3691 3692 16202 10215 17056 17276 17341 5078 5321 6061
comeuppance$	13669
comfort$	10748
comfortable$	1260 1261 1262
comforted$	15584
comforting$	15582 15584
coming$	12480 401 13097 7268 13667 13668 1378 3248 16079 5078 17488
comings$	10963 4766
comman	10886 10918
command$	17003 11249 12124
commands$	16971
comment$	3699 3700 3701 3702
commented$	3699 3700 3701 3702
commenting$	3699 3700 3701 3702
comments$	12664 13257 13582 13583 3699 3700 3701 3702
commentted$	3699 3700 3701 3702
commentting$	3699 3700 3701 3702
commit	11031 17149 11065 4835 11093 11094 17275
commit$	12744 16080 16086 16100 16108 17095 17125 17152 17199 17363 11990
commits$	17095 17199 17363
committal$	17191
committed$	17273 17363 5242
committing$	16975 17116 11074 17235 5242
committs$	5242
common$	7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 7648 7649 7650 14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 8256 14829 2555 16534 16535 16536 16818 16819 16820 16821 11477 12067
commun	4597 11200 5230
communicate$	612 613 614
communicated$	612 613 614
communicates$	612 613 614
communicating$	612 613 614
communication$	4459 4460 4461 4462 5775 12046
community$	14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14583 14642 14646 14647 10836 10964 4851 4870 4926 4954 17285 17314 11469 11593 6075 6077
companion$	12466
companions$	12466
company$	12326 12466 6566 12754 12772 13272 13413 13414 13415 13552 13553 13860 14424 8345 2107 2108 2109 2110 8350 14439 14440 14441 8358 8359 15291 15292 15810 10329 10334 10335 4105 16822 10764 4529 16889 16890 11592 5833
compar	4643
compare$	10866 4770
compared$	16897 10882
compareed$	4770
compareing$	4770
compares$	4770
compass$	14342
compete$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competent$	3399 3400
competes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
competing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
complacency$	16636 6161
complacent$	10714 6161
complain$	13689 13690 13691 13692 8133 14219 14220 14221 14222 14223 3699 3700 11561 12010
complained$	7580 7581 3699 3700 12010
complaining$	3699 3700 16335 12010
complainned$	3699 3700 12010
complainning$	3699 3700 12010
complains$	3699 3700 12010
complaint$	2170 2171 16539 16622 16737 11599 12058
complaints$	2170 2171 16539 16622 16737 16788 16789 4956 11599 12058 12059
comple	17238
complete$	13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 2319 2320 2322 3735 4495 4635 5775
completed$	12555 16212 16213 16214 16215 4045 16558 16559 16560 16561
completeed$	4635
completeing$	4635
completely$	2724 10308 5622 5766 5769
completes$	4635
complex$	8780 5533 5954
complexion$	9862 11928 6151
complexions$	11928 6151
compliance$	11604 11762
compliant$	8896 11761
complicit$	46 530 531 532 533 534 548 13042 882 13326 13327 13328 13329 11533 11545
complicity$	12717 881 11092
complied$	13078
complies$	16224 16225 16226 16227
comply$	12744 14308 16031 16080 16086 16100 16134 16135 11990 11991
comprehension$	12041
compromise$	10 5246 5247
compromised$	10 5246 5247
compromises$	10 5246 5247
compromising$	12326 10 5246 5247
compulsive$	5404
computer$	12114
conceal$	1855 1856 3671
concealed$	1855 1856 3671 11983
concealing$	1855 1856 3671
concealled$	1855 1856 3671
concealling$	1855 1856 3671
conceals$	1855 1856 3671
concer	11263 5062 5131 5166 5992
concern$	6349 13993 8259 15593 10396 10397 16583 16584 16585 16586 16587 16588 16589 16590 16622 12058
concerned$	9247 9248 9249 15335 15336 15337 9253 9254 15569 15570 9486 10693 10694 10772 4534 17149
concerning$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5535
concerns$	13993 14349 14350 14351 14352 10396 10397 16622 16788 16789 17348 12058 12059
concerta$	12231
conclusion$	16872
conclusions$	16872
concus	6203
condescending$	6162
condit	11281 6067
condition$	17366 17559 12211 12224 12239 12305
conditional$	6064 6065
conditions$	14465 5205 17559 12296 12305
conduc	4728 17238 4921
conduct$	3 4 5 6 7 8 9 6251 12337 12338 6258 12344 12345 22 23 6263 25 12426 356 357 12718 13120 13121 13122 13123 7161 923 13462 13463 13464 13465 13466 13467 1258 1259 14261 14262 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14493 2593 2594 2595 2596 2597 2598 2599 2600 2601 2810 2811 2812 2813 2814 2815 11489 5536 5948
confer	17506
confidence$	2764 2766 2910 2911 2912 2913 2914 2915 2916 15856 15857
confident$	11874
confidential$	5854
confidentiality$	16765
confir	4651 4853
confirm$	4609 17105
confirmed$	4609
confirmes$	4609
confirming$	4609
confirms$	4609 17105
confiscate$	4674
confiscated$	4674 10973 17246
confiscates$	4674
confiscating$	4674
conflict$	13211 13519 14399 14694 16336 5205 11554 11605
confro	17091 11149
confront$	17234
confrontation$	13211 14399
confrontational$	14926 14927 14993 14994 14995 14996 14997 11780 6127
confrontations$	14399
congregate$	15033 11898
congregated$	15033 11898
congregates$	15033 11898
congregating$	15033 11898
connected$	2184 4799 17149 11073 11605
connection$	5240
conned$	12375 15545
conniving$	6131
conscience$	14816 14817 14818 14819 14820 2550
conscienceless$	6120
conscious$	6373 135 6630
consensual$	5594 6094
consent$	12717 667 668 669 670 671 672 2734 2735 2736 2737 15340 15448 15498 9423 9424 15723 15724 11556
consented$	667 668 669 670 671 672 12997 674 709 738 2734 2735 2736 2737 3199 3200 11556
consenting$	667 668 669 670 671 672 5594 5613 6094
consents$	667 668 669 670 671 672 2734 2735 2736 2737
consequences$	12427 12428 12429 12430 12432 12433 12434 12436 12511 189 12521 6490 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 14032 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14659 15048 16067 16068 16069 17269
consid	4623 4787 5022
consider$	14308 2357 2485 2488 16080 16086 16100 16608 11990
considerable$	8582
consideration$	16630
considered$	8409 8410 2240 2357 2485 2488 2611 5063 5395
considering$	2357 2485 2488 5063
considerred$	2357 2485 2488
considerring$	2357 2485 2488
considers$	2357 2485 2488
consistent$	3735
consistently$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5749 5771
consoled$	15584
consoling$	15582 15584
consort$	5351
consorted$	5351
consorting$	5351
consorts$	5351
consortted$	5351
consortting$	5351
consta	4575 10815 10816 4579 10821 16911 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 4752 11078 4856 11101 11143 4942 4946 11186
constable$	10814 16901 16906 16935 16936 16937 10853 10854 16950 10872 10901 10907 10909 17001 17005 17006 17008 10936 17024 17031 10991 17163 11095 17228 11181 11185 17271
constables$	10814 16901 16906 16935 16936 16937 10853 10854 16950 10872 10901 10907 10909 17001 17005 17006 17008 10936 17024 17031 10991 17163 11095 17228 11181 11185 17271
constant$	10657 10658 5478
constantly$	601 3973 3974 3975 4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 4372 5763 5771
consti	4623
consul	11320 11326
consultant$	17405 17406 17411
contac	16949 16959 16998 10968 4766
contact$	6562 6563 6566 12931 612 613 614 619 620 621 622 623 624 625 13062 1130 2701 2702 16949 5162 11821 11985
contacted$	612 613 614 619 620 621 622 623 624 625 1130 13738 13739
contacting$	612 613 614 619 620 621 622 623 624 625 1130
contacts$	612 613 614 619 620 621 622 623 624 625 1130 17035 17053 11005
contactted$	612 613 614 619 620 621 622 623 624 625 1130
contactting$	612 613 614 619 620 621 622 623 624 625 1130
contain$	14668 14669 14889 16268 16269 16270 10899 11998
contains$	10899
contempt$	16867 16868 16869 16870 16871 17191
contemptuous$	6162
contend$	3311 3312
content$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 1798 1799 1800 1801 3405 5307
continually$	601 4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5771
continue$	12494 12527 12564 12586 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 16107 5263
continued$	12527 12549 12564 12586 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 3735 5263
continues$	12527 12564 12586 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5263
continuing$	12527 12564 12586 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5263
continuously$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5771
contra	5989
contraception$	15416 15417 15418 12228
contraceptive$	12228
contract$	17249 12316
contracts$	17249
contradictory$	14496 14497 14498
contribute$	881 4962
contributed$	12336 881 13248 13249
contributes$	881 4962
contributing$	881
contro	10918 4957 11197 5947
control$	13608 14053 14308 14339 14345 14622 14653 14668 14669 8642 14889 14917 14918 14919 14920 14921 14922 14923 14924 14925 8874 14963 14970 14971 8897 15008 15014 15015 9380 9381 9795 16178 16268 16269 16270 10850 10851 10852 4614 4615 4616 17003 10940 10946 10947 4752 10994 4847 17282 11222 4995 17350 11668 11998 5943 12186
controlled$	12375 13031 14060 16085 16091 16096 16105 16167 16173 16211 16254 16255 16256 16257 16258
controlling$	5535 12103 6129
controls$	10893 12103
convenience$	10748
conveniently$	5827
convic	11123 4895 11136 6233
convict$	11711 5916
convicted$	17164 17182 17220 17221 17268
convicting$	5916
conviction$	17208 11134 6185 6234
convictions$	17127 17208 11134 17233 6185 6234
convicts$	11711
convince$	16199 16222 10138
cookie$	11865
cookies$	11865
cool$	14479 8395 8396 3401 3402 5632
cooper	11277
cooperate$	12708 14308 14896 14908 14911 16031 16080 16086 16100 16134 16135 16144 16145 16146 16608 17362 11990 11991
cooperated$	14896
cooperates$	16224 16225 16226 16227
cooperating$	14896
cooperation$	14895 11764
coordi	5931
cope	11313
cope$	8986 2767 9007 9008 2770 2810 2811 2812 2813 2814 2815 15340 9291 9292 9293 9296 9297 9299 9300 9303 3071 3072 3073 15407 15408 9327 3089 3090 9330 3097 15435 3116 3132 3311 3312 3407 3408 3422 15869 16610 17398 17399 5621
coped$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5621
copes$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5621
copied	4596
copied$	16982
coping$	2810 2811 2812 2813 2814 2815 9291 9292 9293 9296 9297 9299 9300 9303 15410 15411 3097 15435 3116 3132 3422 5621
copy$	4699
core	17274 17349
core$	8543 8544 14698 8620 16976 17218
corner$	13867 15816
cornrows$	6151
corporate$	5775
correl	4643
correlated$	10882
corrob	4597
corroborated$	10836
corrupting$	2201 2202 2203 5388
cost$	955 956 13316 13874 13979 10748
costs$	955 956 10748
costume$	11960
costumes$	11960
cotton$	5612
couch$	8650 8651 17524
could	4584
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 497 498 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 768 769 852 853 854 952 957 958 961 999 1089 13482 13513 13529 7579 1366 1386 7633 7634 7635 7636 7637 1606 1608 1611 1640 1645 1646 1647 1648 1649 1682 1701 1896 1897 1921 8834 2670 2741 2744 2745 2747 2755 2840 3019 3052 3076 3125 3131 3174 3300 3417 3486 3487 3488 3545 15877 3813 10114 3898 3932 3933 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 4088 4089 4160 4168 4232 4432 4504 4505 4507 4508 10843 4607 4642 10922 4873 4881 4899 5130 5756
council$	16143 10329 10334 10335 10337 4105 16822 10764 4529 16889 16890 11195 5775 5824 5833
counse	11300 11320
counselling$	17385 17409 12194 12237
counsellor$	17405 17406
count$	3892 10131 3893 10132 3894 10133 3895 10134 3896 3897
counte	10947
counted$	9364 3126 3127 3128 3129 3130 9370
counter$	17032
counters$	17032
countless$	6449 6473 7951 7984 10657 10658 10683
country$	15812 11501
counts$	10893
county$	6770 6771 6788 6795 6798 6805 6807 12899 12900 12901 13854 13856 7808 1629 7871 14110 14111 14112 14113 14114 14115 14116 14117 2282 14640 2387 8990 15670 15671 15672 15673 15674 17158 11082 17329 17514 12288 6190
couple$	2708 17517
courier$	14606 2288 11644
couriers$	14606 2288 11644
course$	10161 10162 10163 10164 10165 10166 10262 10269 4031 4032 16358 16369 16370 16371
courses$	16369 16370 16371
court	11136 17223 11455 5912 6067
court$	341 12847 849 850 7497 7498 1481 1482 14694 11033 17220 17221 17225 4905 17321 17540 17546 5223 11468 5234 5296 5305 5912 12151 12277 12309 12310 6072 6077 12318
courted$	341 849 850 7497 7498 1481 1482 5296 5305
courtesy$	16475 16476 16534 16535 16536
courting$	341 849 850 7497 7498 1481 1482 5289 5296 5305
courts$	341 849 850 7497 7498 1481 1482 14696 15029 15030 17220 17221 4905 17321 17540 5296 5305
courtted$	341 7497 7498 1481 1482 5305
courtting$	341 7497 7498 1481 1482 5305
cousin	17464 17515
cousin$	12874 5134
cousins$	12874
cover$	1170 1171 14215 3671 10552 4409 4442
coverage$	11004
covered$	1170 1171 3671 4409 4442 11983
covering$	1170 1171 15968 3671 4409 4442
coverings$	15968
coverred$	1170 1171 3671 4409 4442
coverring$	1170 1171 3671 4409 4442
covers$	1170 1171 3671 4409 4442
covert	5029 5870
covert$	11268 5854 12109 5905
covertly$	12109
covid$	6200
cow$	11689
coward$	11697
cowardly$	6161
cowards$	11697 12035
cowed$	15606
cows$	11689
cp$	6229
cpn$	11170
cpns$	11170
cps	10895
cps$	16980
cpw$	11170
cpws$	11170
crack	11305 17565 11484 5928
crack$	13360 8514 16729 17071 17390 17402 17569 11499
crackdown$	12167
cracked$	17224 11208
crackeddown$	12167
crackhead$	6117
crackheads$	6117
crackingdown$	12167
cracks$	16729
cracksdown$	12167
craft$	11881
crafty$	6120
crave$	1211 1212 2069 2070 2115 2117 5315 5549
craved$	1211 1212 2069 2070 2115 2117 5315 5549
craves$	1211 1212 2069 2070 2115 2117 5315 5549
craving$	1211 1212 2069 2070 2115 2117 5315 5549
crawling$	2388
crazy$	11769
create$	626 889 1025 2317 2318 4635 5444 5447
created$	626 889 1025 13443 13444 2317 2318 5444 5447
createed$	4635
createing$	4635
creates$	626 889 1025 2317 2318 4635 5444 5447
creating$	626 889 1025 2317 2318 5444 5447
creation$	13369 13370 13440
creature$	11718
creatures$	11718
cred$	13489 15659
credibility$	15660 11602
credible$	14492
credit$	12961 12962 12963 12964 12965 12966 12967 12968 12973 12975 12976
creep$	12496 11697
creeps$	11697
crept$	12497
cretin$	6117
cretins$	6117
crew$	12684 13024 13025 13026 2278 15327 15797
crews$	2278
cried$	7171 13406 5308
cries$	2683 5308
crime	16904 16912 4597 16922 10841 16967 16973 4657 4705 11018 11039 17138 4815 17150 17151 17158 17159 4836 17165 17173 17177 17178 17179 17185 11104 11196 11201 11202 11227 11234 17319 17365 11481 12097 12111 12135 12163 12175
crime$	12414 12415 6600 12854 12869 12871 13421 7494 13854 13856 13857 13955 14110 14111 14112 14113 14114 14115 14116 14117 14406 14467 14545 14546 14630 14640 14692 14693 14694 8654 2477 14863 15027 9728 4575 10815 10816 4579 10821 10825 16911 16919 10836 16926 4605 10862 10865 4633 4634 4639 16964 16967 10896 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 10926 17014 17015 17016 10933 4697 10939 4702 10944 10946 17042 11009 17098 17116 17123 17124 11049 11051 11054 11075 11078 4856 11101 17187 17188 17189 11143 11163 11168 4942 4946 11186 11188 4952 11192 17281 4958 17286 17287 4964 17290 17291 11211 17296 17297 4986 17312 11253 5015 5031 5039 5230 17566 11495 11497 11553 11605 5511 5885 5897 5904 12146 12153 12164
crimes$	12854 13854 13856 16964 17098 17123 17124 11054 11075 11188 4952 11192 17281 5015 5039 12146 12153
crimin	16912 4597 16922 16959 16973 4790 17117 17122 17137 17138 17158 17185 11196 5885 12128 12135 12163 5931 12175 12176 6071 6084 6190 6191
criminal$	12854 12859 12862 12879 13854 13856 14442 14443 14444 14445 2216 14602 14603 14604 14605 2303 14687 14688 14689 14690 14691 14712 14713 8665 2481 2482 2483 2484 14876 8892 8899 8900 8901 16812 10836 10862 10925 11029 17115 17145 11070 11118 11123 11455 5230 11477 11478 11481 11497 5352 5393 11642 11643 11711 5475 5487 5527 5573 11823 12097 5861 5912 6076 12323 6129
criminalise$	4490 4491 4492 4493
criminalised$	4490 4491 4492 4493
criminalises$	4490 4491 4492 4493
criminalising$	4490 4491 4492 4493 16882 16883 16884 16885
criminality$	12854 12869 12871 13854 13856 14640 17281 11495 11682 12124
criminally$	5563 5885
criminals$	12879 13853 14406 14408 14442 14443 14444 14448 2216 14602 14603 14604 14605 2303 14681 14687 14688 14689 14690 14691 14712 14713 2481 2482 2483 2484 14876 16812 17144 17145 11497 11642 11643 11711 11823
criminogenic$	6107
crimint$	17061
crisis$	1116 1119 1120 11326 12239 6215
crocodile$	7746
crohn	6201
crook$	14638 14687 14688 14689 14690 14691 14747 11642 11681
crooked$	9850
crooks$	14638 14687 14688 14689 14690 14691 14747 11642 11681
crop$	9879 15983 15984 15985 16000 16001 16002 9921 11971 5738
cropped$	5705 5732
cropper$	13680
cross	4643
cross$	8623 9735 15820 15821 15822
crosscheck$	10866
crosschecked$	10882
crossreferenced$	10882
crowd$	13257 13413 13414 13415 13423 13424 13425 13426 13427 13428 13552 13553 13806 13837 13838 14456 2278 2708 11592 11626 11627
crowds$	2278
crown	6071
crown$	10895
cruel$	16532 16533 16543 16643 5475 6129
cruelty$	2209 2210 14989 14990 11778
crushed$	4857
crutches$	12240
cry$	8139 8143 2683 5308
crying$	2683 5308
cse$	12854 13854 13856
cucumber$	15726
cucumbers$	15725
cues$	4422 4423 4424 4425
culpable$	13326 13327 13328 13329 11545 12062 6161
culpri	11031 12155 6183
culprit$	14537 14538 14539 17116 11634 11635 11679 11696 12132
culprits$	14537 14538 14539 17116 11634 11635 11679 11696 12132
culture$	4312 4313 11605
cunch$	11501
cunning$	11881 6129
curb	4957
curfew	11105 5230
curfew$	15551 15552 15553 15573 15575 17190 11469 17559 11595 12159 12319 6235
curfews$	15551 15552 15553 15573 15575 11595 12159
curiosity$	6251 12337 12338 8079 16583 16584 16585 16586 16587 16588 16589 16818 16819 16820 16821 12067
curled$	9836
curly$	5682 5705
curren	4597
current$	10836 10879 11118
curse$	8870
custod	4657 17223 17479 17482 11398 11472
custodial$	6075
custody$	12871 14694 16246 4629 10896 11009 4781 11021 11049 11051 17458 17483 5163 17551 17557
customer$	6555 12956 11710 11871 11882
customers$	6555 12956 14865 15053 15054 15055 15056 17314 11593 11710 11871 11882
cut	4957 5959
cut$	1545 14045 2478 15958 15959 9896 9898 17299 5053 11935 11946 12165
cuts	4957
cuts$	1545 5053 11935
cuttin	4957
cutting$	1545 5053
cynical$	14926 14927 16543
cystic$	5968
dabble$	530 531 532 533 534
dabbled$	530 531 532 533 534
dabbles$	530 531 532 533 534
dabbling$	530 531 532 533 534
dad	11377 17464 11380 5146 5156 11396 5158 5161 5167 17493 17509 17515 11433
dad$	15026 8951 2713 2714 9064 2940 9180 9181 9182 9183 9226 9227 9228 3458 3459 3460 5133 5134 5135 17460 17462 11378 5142 5143 11384 5147 17474 17475 5154 5155 5159 17486 17490 11406 11407 11414 5187 5188 17523 11817
daddies$	11527
daddy$	11527
dads$	3458 3459 3460 5154 11817 11879
daft$	114 115 947 1875 5335
daily$	17399
damage	11039 4815 17150 17151 17158 17159 4836 17165 17177 17178 17179 11104
damage$	16303 16304 16305 16782 17124 11054 11075 17188 17189 4952 11192 17540 17552 17562 17563 17566
damaged$	8780 5529 11769
damn$	16474 16557
damp	5208
damp$	17531 11447
dance$	14672 3323 3324 3325 3326 3327
dancers$	10112
danger$	12324 12325 12335 12402 12414 12415 12416 12417 12418 12419 12420 12427 12428 12429 12430 12432 12433 12434 12436 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 6490 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 7079 7080 13182 13274 13275 13276 13277 13278 13421 1116 1119 1120 13519 13521 13549 7494 13623 13875 13885 13991 14062 8002 14110 14111 14112 14113 14114 14115 14116 14117 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14343 14348 14349 14350 14351 14352 14393 14395 14399 14406 14419 14545 14546 8479 2241 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 14576 14577 8493 8494 8495 8496 8497 8498 14849 15048 15111 15276 15277 15278 15279 15280 15416 15417 15418 15527 9444 15594 9637 15809 10641 10825 11229 11495 11535 11554 5347
dangerous$	12324 12325 6375 12862 8002 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 8339 14436 14449 8780 5251 5390 6128
dangerously$	11565
dangers$	12324 12325 12427 12428 12429 12430 12432 12433 12434 12436 6429 6430 6490 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 1116 13521 13991 8002 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14349 14350 14351 14352 15048 15099 15100 15101 15102 15103 15104 15105 15416 15417 15418 9637 15809
dangle$	5325
dangled$	5325
dangles$	5325
dangling$	5325
dare$	13947 9735
dark$	3594 15924 15934 3622 9920 5681 5682 5683 5689 5705 11966 5732 12140
darker$	3594 5681 5689
darkest$	3601 5709
data	10878
data$	16765 16963 16999 10915 17057 12113
databa	12091 12095
database$	16939 16951 16979 17094 17134 17135 12114
date	11172
date$	15702 15703 15704 10819 17257 12311
dates$	10819 4655 12311
dating$	5289
daught	17256
daughter$	15211 11304
daughters$	15211
daunt$	9398
daunted$	15606
daunts$	9523 9524
dawn$	5908
day	12149 12171
day$	6369 15796 10209 10210 3972 16328 16329 16330 4021 16369 16370 16371 17081 4912 17342 17398 17399 5093 5122 11363 11364 12069
days	11313
days$	15321 16369 16370 16371 17398 17399 5093 17433 5122 12069
dazzled$	2073
dc$	17022
dci$	17022
dead	17482
dead$	1299 1300 1301 1302 8633 17374 17484
deadbeats$	6116
deaf$	7903 10625 10626 10627 5842 12221
deal	17137
deal$	12744 6701 6702 6703 12816 565 566 567 6809 736 737 6978 6979 7269 7270 7500 13652 13890 13918 13923 13974 13981 14118 14322 14323 14480 14481 2230 14609 8809 8971 2767 9007 9008 2770 2950 15407 15408 3311 3312 15869 4545 17091 17095 17125 17128 17152 17153 5260 11546
dealer	12128
dealer$	12349 6533 6534 12627 12638 12639 12647 12655 12814 12859 12879 12882 12899 12900 12901 12910 12912 12915 12953 12987 13024 13025 13026 13036 13038 13039 13040 6956 13353 13354 13417 13423 13424 13425 13426 13427 13428 7347 13454 13455 7374 7376 7383 7384 7385 7386 13491 13492 13493 13494 13495 13496 13497 13498 13499 13501 13502 13568 13569 13714 13805 13820 13853 14214 8336 14422 14423 14442 14443 14444 14445 2216 14585 14603 14604 14605 14612 2303 14687 14688 14689 14690 14691 14712 14713 14743 2481 2482 2483 2484 15416 15417 15418 15641 15642 15643 15644 15695 5040 11493 11497 11552 11642 11643 11697 11711
dealers$	12349 6533 6534 12627 12638 12639 12647 12651 12655 6581 12670 6586 12672 12814 12859 12879 12882 12899 12900 12901 12910 12912 12915 12953 12987 13024 13025 13026 13036 13038 13039 13040 6956 13353 13354 13417 13423 13424 13425 13426 13427 13428 7347 13454 13455 7374 7383 7384 7385 7386 13491 13492 13493 13494 13495 13496 13497 13498 13499 13501 13502 13568 13569 13714 13788 13805 13820 13853 14214 14406 14409 8336 14422 14423 14430 14442 14443 14444 14445 14448 2216 14585 14602 14603 14604 14605 14612 2303 14687 14688 14689 14690 14691 14712 14713 14743 2481 2482 2483 2484 14866 15053 15054 15055 15056 15416 15417 15418 15641 15642 15643 15644 17143 5040 11493 11497 11552 11584 11642 11643 11697 11711
dealin	16912 16922 16961 11031 17122 17146 17149 17150 17158 17159 17177 17178 17179 11455 11477
dealing$	12414 12415 12854 12865 12870 12888 565 566 567 12896 12899 12900 12901 7270 13854 13856 13885 13955 14110 14111 14112 14113 14114 14115 14116 14117 2230 14630 2477 15027 9243 9269 15670 15671 15672 15673 15674 16308 16309 16310 16315 16316 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 4608 16975 17116 17154 17235 17286 17540 17562 5245 5260 11546 11741 12120 12322
dealings$	15297
deals	16961
deals$	565 566 567 736 737 2230 10893 16988 17095 17128 17153 5245 5260
dealt$	565 566 567 8465 8466 8467 8468 2230 15853 15854 15855 4544 17223 17224 4904 5023 5232 5260
dear$	13279 13280
dearly$	11549
death	17463 17465 17508
death$	13182 17373 5140
debt	17463
debt$	1116 12277
debts$	1116 12277
decamp	5885
decamped$	12124
deceitful$	6129
deceitfulness$	2209 2210 14989 14990 11778
december$	12877
decency$	14816 14817 14818 14819 14820 16475 16476 16534 16535 16536
decent$	8444 2206 10473 10474 10475 10476
decide$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15340 9315 15407 15408 15866 15877 16938 5307
decided$	145 146 147 6651 12737 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1270 1271 1272 1273 1274 14087 15877 16756 4480 4481 10743 16829 5307
decides$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15877 5307
deciding$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15410 15411 15877 5307
decisi	4987
decision$	6281 12426 6355 6356 118 119 6359 121 122 123 6363 6364 126 12451 12452 12453 12454 12455 6371 12457 12458 6374 12460 12461 12462 12463 12464 12465 148 149 150 151 12501 12502 12503 12504 12505 12506 12507 12508 6427 6688 12774 451 6691 6692 6693 6694 7567 7568 1330 7570 1332 1333 1334 15226 9331 9332 9333 15419 15420 4219 10575 17208 11489 11490 11491 11850
decisions$	3 4 5 6 7 8 9 6258 12344 12345 22 23 6281 12426 12451 12452 12453 12454 12455 12457 12460 12461 12462 12463 12464 12465 148 149 150 151 152 153 154 155 6409 6410 6411 6412 6413 6414 6415 12501 12502 12503 12504 12505 12506 12507 12508 12509 12510 451 6691 6731 6732 7161 923 13462 13463 13464 13465 13466 13467 14261 14262 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 15226 15233 15269 15270 9331 9332 9333 15419 15420 4219 17208 11489 11490 11491 11850
decked$	3637 3638 3639 5726
declin	4957 5038 17407
decline$	2584 2585 2586 16044 5747
declined$	2584 2585 2586 16044 16050 16055 16056 16057 16058 5747
declines$	2584 2585 2586 16044 5747
declining$	2584 2585 2586 16044 5747
decrea	4957
decrease$	17280
deemed$	8409 8410 2611
deep$	7455 7764 3622
deepen	4576
defeating$	6380
defect$	17366
defenceless$	9262 15578 15579 15580 15581
defend$	8980 15373 9291 9292 9293 9296 9297 9299 9300 9303 5313
defendded$	5313
defendding$	5313
defended$	5313
defending$	9291 9292 9293 9296 9297 9299 9300 9303 5313
defends$	5313
defensive$	6161
defensiveness$	16636 6161
deferred$	6077
defiance$	2209 2210 14989 14990 11778
defiant$	14926 14927 5535 6129
deficit$	12188
defied$	2141 2142 5356
defies$	2141 2142 5356 5832
definite$	3856
definitely$	10239 4022 4030 10269 4031 4032 12009
defy$	2141 2142 5356
defying$	2141 2142 5356
degenerate$	6100
degenerates$	6100
degrade$	5009
degraded$	5009
degrades$	5009
degrading$	5009
degree$	391 392 393 15467 15468 15469
delay	17368 12190
delay$	16782 16838
delayed$	12066
delaying$	16544 16545
delays$	16782 16838
deleted$	14231
deliberate$	6373 135
deliberately$	601 991 5827
delicate$	5661
delight$	1097 1098
delighted$	1097 1098
delighting$	1097 1098
delights$	1097 1098
delightted$	1097 1098
delightting$	1097 1098
delinquency$	6100
delinquent$	14602 5527 5529 11769 5535 6100
delinquents$	14602 6100
deliver$	6701 6702 6703 6953 717 7270
delivered$	6953 717
delivering$	6953 717 7270
deliverred$	6953 717
deliverring$	6953 717
delivers$	6953 717
demand$	11196 11209 4971 11273 12010
demandded$	12010
demandding$	12010
demanded$	12010
demanding$	14993 14994 14995 14996 14997 11780 12010
demands$	12010
dement	11398
dementia$	17483
demonise$	4490 4491 4492 4493
demonised$	4490 4491 4492 4493
demonises$	4490 4491 4492 4493
demonising$	4490 4491 4492 4493 16882 16883 16884 16885
demons	4809
demotivated$	6129
den$	13827
denial$	16636 11583
denies$	5006
dental	5084
dental$	11323
dentis	11320
dentist$	17405
deny$	10054 17251 4928 5006
denying$	4928
department$	10329 10334 10335 4105 16822 10764 4529 16889 16890 5824 5833
depend	12236
dependence$	5076
dependency$	5076 11325
dependent$	5076
depends$	5214
deplorable$	6161
deploy	4940
depo	5069 11308
depo$	17393
deport	17465 17479 11398
deported$	17483
depraved$	6131
depres	17463 17482 11398 6198
depressant$	12231
depressants$	12231
depressed$	12192
depression$	17483
depressive$	17481
deprivation$	5177
deprive$	17251 4928
deprived$	5529
depriving$	4928
depth$	16659
dereliction$	6161
derision$	16867 16868 16869 16870 16871
derisory$	16664
descend$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendded$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendding$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descended$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descending$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descends$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descri	4602 10919
described$	2245 2620
description$	4701 11000 12186
descriptions$	10829 16915 16940 4701 4708 11000 17092
desert$	5811
deserted$	5808 5811
deserting$	5811
deserts$	12484 5811
desertted$	5811
desertting$	5811
deserve$	12481 12482 12483 872 873 5299 11704
deserved$	12481 12482 12483 872 873 13200 14756 5299 11704
deserves$	12481 12482 12483 872 873 5299 11704
deserving$	12481 12482 12483 872 873 5299 11704
design	4623
designed$	4962 5033
designer$	14397 14398 14871 9872 15958 15959 9901 3664 11966 11969 5732 5742
desire$	10175 16261 16262 16263 16264 16265 16266
desires$	13617
desk	10841 10844 10918
desk$	10814 16901 16906 16918 16920 16926 16927 16929 16942 16950 10872 10901 10907 10909 17001 17003 17005 17006 17008 17011 17018 10936 17024 17031 17163 11095 17228 11181 11185 17271
despair$	14707
desperate$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1295 1296 1297 1298 5307
despite$	198 6437 199 200 201 229 231 235 236 237 265 12906 12907 12908 12909 14311 14312 14313 4418
desserts$	13671
destined$	547 3783 3784 3785 3922 10161 3923 10162 3924 10163 3925 10164 3926 10165 3927 10166 5753
destiny$	15544
destroy$	13619
destroying$	13623
destruct$	11558
destructed$	11558
destructing$	11558
destruction$	13289 13623 11558
destructive$	6341 12864 11558 5389
destructs$	11558
destructted$	11558
destructting$	11558
detail	4594 4602 4655 10894 10919 4691 10930 10931 17186
details$	6550 6551 6552 16939 16940 16958 10897 10962 17092 17358
detain	11130 17223 5035
detain$	17215 17270 11274 5916
detained$	12140
detaining$	5916
detect	4575 10815 10816 4579 10821 16911 16919 10841 10850 10851 10852 4614 4615 10865 4633 4634 4639 10895 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 4752 10994 11078 4856 11101 11123 17210 11143 4942 4946 11186 5914 12181 6183
detection$	15878 15879 17208 12151 5913 5914
detections$	17208 17233 12151 5913
detective$	10814 16901 16906 4591 16926 16935 16936 16937 10853 10854 16950 4627 10872 4658 10898 10901 10907 10909 17001 17005 17006 17008 10936 17022 17024 17031 10984 10991 17079 17163 11095 17228 11181 11185 17271
detectives$	10814 16901 16906 4591 16926 16927 4604 16935 16936 16937 10853 10854 16942 4619 16950 4627 10872 16980 4658 10898 10901 10907 10909 17001 17005 17006 17008 10936 17022 17024 17031 17040 10984 10991 17079 17163 11095 11125 17228 11181 11185 17271
detent	5230
detention$	14554 16336 11469 11640 6222
detentions$	14554 11640 6222
deter$	13308 7224 7225 7226 7227 4911 17299 4982 17344 5924
detergent$	12200
deteri	17407
detering$	4982
determ	4630 4651 4654 4792 4853
determine$	4609
determined$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1295 1296 1297 1298 5307
determineed$	4609
determinees$	4609
determineing$	4609
determines$	4609
deterping$	4911
deterr	17224 5947
deterred$	17172 5924
deterrence$	12186
deterrent$	12173 12186
deterrents$	12173
deterring$	4911 5924
deters$	4911 4982 5924
deterting$	4911
detox$	12230
develo	12091 5853
develop$	4588 10873 4635
developed$	2801 4588 10873 4635
developing$	4588 10873 4635
developmental$	5948 5954 6031
develops$	4588 10873 4635
deviant$	5487 11731 5529 11769 5535
device	4758 11159
device$	4587 4660 10913 10956 4734 17059 17244 5874
devices$	15729 15871 4587 4660 10913 10956 4734 17059 17244
devil$	14837 11616
devils$	11616
devious$	8665 6129
di$	17022
diabet	6201
diagnosed$	6194
diagnoses$	6194
diagnosis$	12188 6194
diagram$	4621 12098
diagrams$	12098
dialysis$	6199
diamond$	14744
diamonds$	14744
diazep	5992
diazepam$	12231
dice$	858
dicing$	858
dictate$	14653
did$	180 12539 12540 12549 12570 12578 12581 268 496 631 6953 717 6981 7052 7068 7074 966 967 968 969 13305 13306 984 7350 7354 1185 1320 1621 1622 1623 13963 1683 1720 8074 8075 1870 1871 1872 8120 8123 1903 1904 1905 1906 1946 1956 1957 1958 1959 1960 1962 1966 1987 1988 1989 1996 2005 2032 2057 2062 8417 2572 2576 2680 2681 2682 3140 3146 3153 3180 3197 3226 3229 3235 3238 3422 3745 4010 10261 16348 16349 10270 10271 4043 4117 4118 4119 4121 4122 4123 4124 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10408 4179 10424 10430 4192 10432 10434 10438 4200 4201 4202 10442 10443 10463 10465 4249 4256 4257 4258 4274 4276 4277 4278 4279 4280 16624 16625 4317 4319 16756 16806 16807 16808 16809 16831 16832 4515 5292 5336 5779 5782
die$	17374
died	17465 11381 17482
died$	17466
diet	11299 11301
diet$	17384 17386
dietar	5974
dietary$	12213
dietician$	6217
dieticians$	6217
dietitian$	6217
dietitians$	6217
difference$	2882 16189 16190 16191 16192 16193 16194 16195 16196 16241
different$	633 7328 7329 7330
differently$	13139 8686
diffic	4801 17368
difficult$	12326 1389 1390 1391 1429 7668 1430 1431 7670 1432 8232 8236 8438 8446 8780 2565 2566 2567 2568 2569 2570 14917 14918 14919 14920 14921 14922 14923 14924 14925 14983 14993 14994 14995 14996 14997 2674 2675 2676 2677 2678 15027 3038 3039 3040 11040 17324 5529 5533 5535 11775 11780 6129
difficulties$	13205 13212 13213 1116 13441 14983 5137 11775 12189 12239 6037
difficulty$	1116 13441 12189 12239 6037
dig$	1539 1540 3493
digger$	14716
diggers$	14716
digging$	1539 1540
digs$	1539 1540
dim$	5500 6129
dinner$	17533
dire$	16664 6162
direct	5931
directed$	11006
directing$	12103
direction$	4714
directs$	12103
dirt$	16812
dirty$	8665 15958 15959 17531 5705 5725 5732 6150
disabi	11299
disabilities$	12219
disability$	17384 11338 12188 12224 6209
disabl	11398
disabled$	17483 6209
disaffected$	5529 11769 5658
disappear$	12922 605 606 10644
disappeared$	605 606
disappearing$	605 606 13645 11502
disappearred$	605 606
disappearring$	605 606
disappears$	605 606
disappointing$	4336 4337 4338 4339 10659 16745 5807
disappointingly$	6163
disaster$	2287
disasters$	2287
disband$	17298
discernment$	11557
discharge$	12304
discharged$	4562
discipline$	14816 14817 14818 14819 14820 11582
disciplined$	8465 8466 8467 8468 11799
disclo	4656 4804 11043 5174
disclose$	12708 12744 14308 16080 16086 16100 11990
disclosed$	7580 7581
disclosure$	2170 2171
disclosures$	2170 2171
discourage$	13308 7224 7225 7226 7227
discov	16911 10845 4630 4651 10937 4792
discover$	16930
discuss$	16080 16086 16100 11990
disdain$	16867 16868 16869 16870 16871
disease$	12188
disengage$	12744 6125
disengaged$	12008 6125
disengagement$	6125
disengages$	6125
disengaging$	6125
disgrace$	7165 8870 6161
disgraceful$	14917 14918 14919 14920 14921 14922 14923 14924 14925 16643 5535 6161
disgracefully$	6161
disguised$	5365
dish$	3321
dishevelled$	6150
dishonest$	6129 6161
dishonesty$	2209 2210 14989 14990 11778
dishonour$	7165
disinterested$	12008 6129 6161
dislike$	14706
dislocated$	5090 11330
dismal$	4503 6161
dismally$	6161
disman	11208 6179
dismantle$	17298
dismantled$	4857 17293
dismantling$	5012
dismiss$	2025 16801 5820
dismissed$	2025 4426 5808 5820
dismisses$	2025 5820
dismissing$	2025 16544 16545 5820
dismissive$	14926 14927 10547 6161
dismissively$	6161
disobedience$	13462 13463 13464 13465 13466 13467 13675 2209 2210 14989 14990 11778
disobedient$	5529 6129
disobey$	7230 2141 2142 16335 5356
disobeyed$	7230 2141 2142 16335 5356
disobeying$	7230 2141 2142 16335 5356
disobeys$	7230 2141 2142 16335 5356
disord	11039 4815 17150 17151 17158 17159 17173 17178 11104 11196 11197 11202 11227 11234 17319 17368 12236
disorder$	14692 14693 14983 15027 17124 11054 17187 17188 17189 11114 17281 17282 17287 4964 17312 11775 12187 12188 12195 12213
disorderly$	6129
disorders$	14983 11775 12213
dispersal$	11113 11168 11169 4975 11468
disperse$	17270 17298
dispersing$	5012
display$	358 1876
displaye$	10830 4592
displayed$	358 1876 10830 4592
displayes$	10830 4592
displaying$	358 1876 10830 4592
displays$	358 1876
disposal$	4677 12151 12316
disposals$	12151
dispro	5849
dispute$	12280
disputes$	12280
disregard$	108 113 12744 7230 2141 2142 8558 8559 2321 8561 4569 5356 5820
disregardded$	113 7230 2141 2142 4569 5356 5820
disregardding$	113 7230 2141 2142 4569 5356 5820
disregarded$	113 7230 2141 2142 4569 5356 5808 5820
disregarding$	113 7230 2141 2142 4569 5356 5820
disregards$	113 7230 2141 2142 4569 5356 5820
disrespect$	2209 2210 14989 14990 16867 16868 16869 16870 16871 11778 12010
disrespected$	12010
disrespectful$	14926 14927 6129
disrespecting$	12010
disrespects$	12010
disrespectted$	12010
disrespectting$	12010
disrup	17206 17210 17224 11208 12181
disrupt$	14630 4846 4982 11240 12002 12010 5936 6182 6186
disrupted$	14630 17293 17332 12002 12010 12178
disrupting$	14630 16335 4846 4982 12002 12010 5936 6182
disruption$	14630 15027 17169 17247 17335 17346 5937 12177 5940 6182 6186
disruptive$	8437 2201 2202 2203 8446 14917 14918 14919 14920 14921 14922 14923 14924 14925 15027 5388 5529 11769 5535 6129
disrupts$	14630 4982 12002 12010 5936 6182
disruptted$	14630 12002 12010
disruptting$	14630 12002 12010
distance$	7422 7423 7424 7425 7426 7427
distant$	15761
distinguish$	4574
distinguishs$	4574
distri	4680
distribute$	4590 10830 4592
distributed$	4590 10830 4592 16917
distributes$	4590 10830 4592
distributing$	4590 10830 4592
disturbance$	12280
disturbances$	12280
disturbed$	5529 11769 6129
dither$	6164
dithered$	6164
dithering$	12072 6164
ditherred$	6164
ditherring$	6164
dithers$	6164
diva$	11697
divas$	11697
dive$	1521 1522 1523 1524 1525 1526 1527
dived$	1521 1522 1523 1524 1525 1526 1527
dives$	1521 1522 1523 1524 1525 1526 1527
divide$	17298
dividing$	5012
diving$	1521 1522 1523 1524 1525 1526 1527
divorc	17463 17465 11381 11383 17479 17508
divorce$	17468
divorced$	17466
divorcing$	17466
dla	11338
dla$	17423
dna$	14801
do	16991
do$	178 12549 12568 12576 12579 269 6523 6733 496 631 6953 717 7015 966 967 968 969 13305 13306 984 1059 1186 1320 13918 13923 1621 1622 1623 1684 8074 8120 8124 8126 8127 8128 1903 1904 1905 1906 1944 1956 1957 1958 1959 1960 1962 1964 1994 2003 2030 14358 14360 14366 14368 2055 2060 8416 8618 2572 2574 2680 2681 2682 3009 3097 3138 3146 3151 3157 3178 3195 3224 3227 3235 3238 3264 3265 3422 15877 16038 3738 3743 9993 16080 16086 16100 16106 16107 10037 16142 10058 16149 10066 16180 16181 16182 16183 16184 16185 16186 16286 4010 10261 16348 16349 10274 10275 10278 4041 4117 4118 4119 4121 4122 4123 4125 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4181 10430 10432 4194 4251 4274 4276 4277 4278 4279 4280 4315 10718 11298 5292 5336 11990 5779 5782
dock$	16251
doctor	11320 5084
doctor$	17405
doctors$	11323
dodge$	9793 9794 4446
dodged$	4446
dodges$	15120 4446
dodging$	15670 15671 15672 15673 15674 9793 9794 4446
dodgy$	12326 7467 13853 14442 14443 14444 5471 11926 6120
doe$	5712
does$	179 12569 12577 12580 270 496 631 6953 717 966 967 968 969 13305 13306 984 7351 7354 1187 1320 1621 1622 1623 1720 8120 1903 1904 1905 1906 1945 1956 1957 1958 1959 1960 1962 1965 1995 2004 2031 2056 2061 8415 2572 2575 2680 2681 2682 3097 3139 3146 3152 3158 3179 3196 3225 3228 3235 3238 3422 15877 3739 3744 10067 16184 16185 16186 4010 10261 16348 16349 10274 10275 10278 4042 4117 4118 4119 4121 4122 4123 4126 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10408 4180 10424 4193 10434 4250 4274 4276 4277 4278 4279 4280 4316 4515 5209 5292 5336 5779 5782
dog$	11178 17264
dogs$	13683 7665 14624 14625 14626 14788 14813 11178 17264
doing$	6258 12344 12345 12572 12573 12574 12693 12694 12695 12696 12697 12698 12699 12700 12702 496 631 13097 966 967 968 969 984 13343 13344 13345 13367 13368 13440 13462 13463 13464 13465 13466 13467 1621 1622 1623 15097 3097 10409 10410 10425 10426 10430 10432 4274 4276 4277 4278 4279 4280 16638 16639 16640 16641 4515 16850 5782
doll$	1811
dolled$	3703 3704 3705 5745
dolls$	1811 16019
domestic$	17496 6041
dominant$	2329
done$	12406 12407 12409 6370 12555 13070 6995 1621 1622 1623 2727 15668 15669 15760 3443 3444 3445 3482 3483 3484 3703 16149 16284 16307 10314 10323 10330 10331 16420 16422 16423 16425 16426 16427 16428 16462 16463 10411 10427 10428 10429 10430 10432 10435 10436 10437 10438 4200 4201 4202 16558 16559 16560 16561 4274 4276 4277 4278 4279 4280 16605 16606 16607 16618 4319 4515 16849 5782
donna$	14729
donnas$	14729
doomed$	3783 3784 3785 5753
door$	6317 6318 6319 13163 13165 13409 14012 8709 8710 8711 8712 10914
doorbell$	4720
doorman$	12956
doormat$	15576 11866
doormats$	15576 11866
doormen$	12956 13024 13025 13026 15053 15054 15055 15056
doors$	13409
doorstep$	13409
doorsteps$	13409
doorway$	17510
dopey$	6129
dose$	1353 12234 12235
doss$	14679 14680
dossie	5863
dossier$	12102
dossiers$	12102
double$	11254 5502
doubles$	11254
doubt$	13532 8414 16116 16117 16118 16119 10098 10232 10236 10237 10241 10242 16357
doubtful$	8538
down	17162 4959
down$	374 399 525 526 527 528 529 7142 7143 7145 7361 7362 13540 7598 13758 13759 13760 1721 1722 1723 1724 1725 1726 1727 1728 14265 8267 14855 14856 14857 14858 14891 15022 15023 15024 9838 9897 16010 9926 16017 16018 9948 16034 16045 16051 16666 16667 16668 16669 16670 16671 16672 16673 16674 16675 16676 16677 16678 16680 16681 16682 16683 16684 16685 16686 16687 16688 16691 16692 16693 16694 10610 16696 16697 10770 10802 4685 10932 17120 17160 17215 17280 17310 17326 17327 11366 11500 11946 12165 12166 12167
downed$	10932
downfall$	13205 13289 13348 13349 13441 7552 7553 13639 14257 14258 14259 14261 14262
downlo	16998 10973
download$	4711 12113
downloaded$	17058
downloading$	4711
downloads$	4711 12113
downplay$	918 2025 5302
downplayed$	918 2025 5302
downplaying$	918 2025 5302
downplays$	918 2025 5302
downs$	10932
dozen$	7624 7954 9753
dozens$	7955
drag$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437 10762
draged$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragged$	12375 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
dragging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
draging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drags$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4437
drain$	8531 4971 11697
drains$	11697
drama$	13211 13421 13549 14393 14419 8643 2508 10089 16175 10091 5406 5999
drank$	1041 1042 3313 5070 5074 5961
draw$	12348 6264 323 324 6595 6596 884 7172 7497 7498 2068
drawed$	6595 6596 7497 7498
drawer$	8739
drawing$	6595 6596 884 7497 7498
drawn$	12375 6595 6596 7497 7498 2074 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 3615 16085 16091 16096 16105 16167 16173 16211 17007
draws$	12348 6264 323 324 6595 6596 884 13247 7497 7498 2068
dread$	14706
dreadful$	4336 4337 4338 4339 16783 16784 16785 16786 5479 5535 5807
dreadlock$	6151
dreadlocked$	5705
dreadlocks$	6151
dreads$	14706 11943 11945
dream$	13897 13902 9994
dregs$	2503 6114
dress$	6263 25 13065 13066 13067 13068 13069 7054 816 817 907 981 982 1258 1259 13592 13593 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9873 9874 3650 15975 9894 15980 15981 15983 15984 15985 16023 16024 16025 5720 11966 5728 11971
dressed$	13065 13066 13067 13068 13069 13070 7054 816 817 13592 13593 3624 3625 3637 3638 3639 15975 15976 15977 15978 3680 16023 16024 3703 3704 3705 11914 11916 11924 5720 5726
dresses$	981 982 13592 13593 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9873 9874 3650 15975 15980 15981 15983 15984 15985 16023 16024 5720 11966 5728 11971
dressing$	6263 25 1811 9888 3650 9913 9930 5728
drew$	12348 6264 323 324 6595 6596 884 13247 7497 7498 2068
drift$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537 16108 12068
drifted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifts$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drill	16960
drill$	15045
drink	17482
drink$	12440 12456 282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12744 12773 12775 12776 12777 12973 13064 13065 13066 13067 13068 13069 981 982 1041 1042 13383 13384 13385 13442 13456 13457 13458 13459 13460 13461 13472 13473 13474 13475 7441 7494 13652 7789 13918 13923 13926 13927 13928 13929 14118 14322 14323 14358 14360 8344 14452 14468 14694 2679 2680 2681 2682 3313 15638 15639 3323 3324 3325 3326 3327 15702 15703 15704 16070 16072 17402
drinker$	17481
drinkers$	17484
drinki	11299 11301 17463 17482 17508
drinking$	6251 12337 12338 35 6600 12803 13065 13066 13067 13068 13069 13105 13120 13121 13122 13123 907 7161 923 1111 1112 1113 13748 13749 16070 16072 17384 17386 11307 5070 5074 5137
drinks$	12644 12645 6570 6571 6572 6573 6574 6576 6577 12973 13383 13384 13385 7441 2680 2681 2682 3313 3323 3324 3325 3326 3327 5070 5074
driv	4957 5030
drive$	12618 12619 13033 13054 5942
driven$	6553 6968 6969 6970 6971 6972 13062 2073 5033
driver	4616 10940
driver$	6518 12638 12639 6555 12643 12684 12956 13024 13025 13026 13353 13354 13417 13419 7347 7383 7384 7385 7386 13501 13714 1397 7710 7711 7718 7992 4849 4863
drivers$	6546 6549 12638 12639 6555 12642 12643 12684 12956 13024 13025 13026 13353 13417 13714 14135 14642 8621 8622 15053 15054 15055 15056 16028 16916 10855 17004 17025 17027 4768 4849 4863 11563
drives$	13033 13054
drivin	4835
driving$	10911 11074
drone	5947
drone$	4762 5882 12186
drones$	4762 5882 12186
drop	4957
drop$	8504 16108 10644 4438 17276 17280 17310 12165
droped$	4438
droping$	4438
dropout$	11642 11697
dropouts$	14603 14604 14605 11642 11643 11697 6116
dropped$	4438 17280
dropping$	4438
drops$	4438 17276 17310 12165
drug	16912 16922 10862 16959 4790 17117 17138 11477 17565 12097 12128 12175 6190
drug$	6251 12337 12338 37 38 6338 12854 6785 12881 6803 6808 6811 6813 908 13854 13856 14442 14443 14444 8500 8501 8502 8503 8513 14603 14604 14605 14640 14712 14713 8658 4605 4608 10925 11029 11201 5031 11299 11301 17463 11460 11497 11643 5405 5456 5476 5511 5527 5892 5997
druggie$	6110
druggies$	6110
druggy$	6110
drugs	16960 17122 17165 17185 4922 11484
drugs$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 6600 12786 6709 6710 6711 12818 12819 12820 12854 12859 12868 12869 6810 6812 12899 12900 12901 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13064 13355 13360 13383 13384 13385 13442 13456 13457 13458 13459 13460 13461 13472 13473 13474 13475 13568 7494 13649 13657 7577 13854 13856 7789 13915 13929 8002 14110 14111 14112 14113 14114 14115 14116 14117 14406 8344 14452 14468 14630 14640 14692 14693 14694 14849 14863 14871 14884 2679 15027 15099 15100 15101 15102 15103 15104 15105 15276 15277 15278 15279 15280 15289 15416 15417 15418 15670 15671 15672 15673 15674 9728 16070 16072 4605 4608 16978 17071 17110 17131 17132 11161 5031 11314 17400 17402 5137 11460 17552 17569 11495 11497 11499 11553 5405 5456 5476 5511 11755
drunk$	13070 13101 1111 1112 1113 1114 1115 7442 1204 7444 14231 16300 16301 16302 16335 5074 11697 5961
drunks$	11697
dry$	3594 15934 16615 5689
ds$	17022
dto	6077
dto$	12316
dual$	9826 6026
dually$	6026
duck$	15614 15615 15616 15617 4446
ducked$	4446
ducking$	4446
duckked$	4446
duckking$	4446
ducks$	7867 13953 7869 4446
due	17162 4959
due$	6256 373 397 6643 1142 17388 17389 17488 5176 17508 5222
dug$	1539 1540
dump$	4399 4400 5813
dumped$	4399 4400 5813
dumping$	4399 4400 5813
dumpped$	4399 4400 5813
dumpping$	4399 4400 5813
dumps$	4399 4400 5813
dunce$	11697
dunces$	11697
duo$	11629
duped$	12375
dust$	16825
duties$	16384 16770
duty$	16384 16628 16716 16770
dyed$	5705 11946
dying	11398
dying$	17373 17483
dynamic$	11628
dynamics$	11628
dyscal	6195
dysfunctional$	8893 5529 11769 6161
dyslex	6195
dyspra	6195
dysregulated$	6129
dystrophy$	12207
e$	16443 16622 16741 16742 16743 10690 16788 16789 17412 17413 12059
each	16913 17073 4753 4754 11091 17349 12150
each$	196 6759 13535 8021 8388 8630 8753 8755 8915 9699 3557 16033 9949 9963 3726 3728 3978 3981 4005 4007 4008 4009 10601 16795 10780 10817 10870 17002 10928 10950 4715 17041 17074 17086 17087 17089 17130 4834 17193 17196 17201 11147 11157 17255 11177 11180 17267 4945 17274 4951 17313 17316 17325 11245 17337 11257 5032 11274 17395 5658 11985 11986 12012 5890 12155
eager$	314 315 320 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7833 13919 13920 13921 13922 1599 1600 1601 1602 1603 1604 5307
eagerly$	714 715 716 13041 1244 1245 1246 1247 1248 1249
ear$	13988 7912 7913 7914 14000 14001 15923 16710
earlier$	13142 13143 15141
early$	15216 15284 16886 16887 16888 12208
earmar	5022
earn$	575 13110 13111 13456 13457 13458 13459 13460 13461 3426
earned$	575 14755 14757 14758 14759 14760 3426
earning$	575 3426
earns$	575 3426
earring$	11966
earrings$	11966
ears$	13862 15923 16711 16712 12090
easier$	4891
easily$	13058 13059 14080 14081 2096 2771 3083 9521 3299 10317 16405 16406 16750 16751 16752 16753 5348 5350 5554
east$	3590
eastern$	3582 9822 9827 3589 9846 15933
easy$	6288 6311 6587 6588 6589 351 577 13231 13232 13387 7395 7668 1430 7670 1433 14318 14319 14320 8636 8637 14851 14852 11040 5349 5528
eat	16974
eat$	5975 12215
eaten$	12215
eater$	14720 11699
eaters$	14720 11699
eating	11301
eating$	17386 5974 12215 12224
eats$	5975 12215
eczema	6201
edge$	13780 13825 13826
educat	5102 12264 6027
educate$	193 194
educated$	193 194 5117
educates$	193 194
educating$	193 194
education$	6470 12556 12792 12793 13351 14316 10337 17439 17447 6013 12262
educational$	6011
effect	11110 5931
effect$	2988 9285 9286 9287 16195 16196 17320
effective$	17195 5934
effectively$	2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2987 5607
effort$	7027 789 790 791 792 7032 794 795 14190 1867 8107 8108 16048 16412 16469 16470 4227 4228 4229 16583 16584 16585 16586 16587 16588 16589 16590 10508 10509 10510 10511 10512 4340 4341
efforts$	6470 12556 16048 4227 4228 4229 4340 4341 11580
egg$	303 305 306 2149 2150 11626
egged$	303 305 306 2149 2150
eggged$	303 2149 2150
eggging$	303 2149 2150
egging$	303 305 306 2149 2150
eggs$	303 305 306 2149 2150 11626
ehc$	6012
ehcp	6011
ehcp$	12250
ehcps$	12250
eight	10817 10832 17002 10928 10950 17041 10989 4753 4754 17086 17087 17089 17130 4820 4834 11085 17176 17193 17196 17201 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 12155
eight$	14558 16708 11059 17168 17170
eighteen$	12984 12986 693 13019 13020 15128 15129 15130 15131 15132 15133 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15873 11842
eject	17091 11149
eject$	17234
elbow$	17414 17415
elbows$	17414
elder	12138
elder$	12879 14442 14443 14444 11605
elders$	12859 12879 12882 13354 13423 13424 13425 13426 13427 13428 7347 7383 7384 7385 7386 14442 14443 14444 14448 14612 16946 4816 11605
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 16756 10743 16829 5307
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electr	5213 5234
electricity$	11452
electronic$	11473 12318
electronically$	11473
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
element$	391 392 393 11627 11632 11680
elements$	11627 11632 11680
eleven$	14558 2843 2844 2845
else$	13179 895 896 13243 13283 13716 13717 15157 16566 16567
elsewhere$	16566 16567
email	4680 4699 4707
email$	16737 16741 16742 16743 10924 10938 4862 12058
emaile	11007
emailed$	10924
emailing$	10924 10938 4862
emails$	16443 16737 16742 16743 16788 16789 10924 10938 4862 12058 12059
embarked$	547
embarrassment$	8870
embellish$	6096
embellished$	6096
embellishes$	6096
embellishing$	6096
embroiled$	535 536 537
emergency$	17412 6005
emotional$	8927
emotionally$	5566 5654 5656 6042
empathy$	14346 14376 14377 11582
empire$	12898
employment$	12266
emptive$	11250
empty$	11246
enabl	4582 4613
enable	4884 5938
enable$	44 13210 4659 4886
enabled$	44 13210 13248 13249
enableed$	4886
enableing$	4886
enables$	44 13210 4659 4886
enabling$	44 13210
encounter$	13062 14424 11508 11833
encounters$	13062 14424 11508 11833
encour	4570 4601
encourage$	12348 6264 193 194 316 317 318 323 324 341 6595 6596 7497 7498 5254 5301
encouraged$	12348 6264 193 194 316 317 318 323 324 341 6595 6596 7497 7498 4606 5254 5301
encouragement$	13904 13905 13906 13907 13908 13909 13910 13911 14044
encourages$	12348 6264 193 194 316 317 318 323 324 341 6595 6596 7497 7498 5254 5301
encouraging$	12348 6264 193 194 316 317 318 323 324 341 6595 6596 7497 7498 13904 13905 13906 13907 13908 13909 13910 13911 14044 5254 5301
end$	129 130 6695 902 903 13587 13588 13849 7884 7885 14033 14034 14045 1821 1823 1826 16106 16107 10025 10090 10215 11146 17299 17345 5051
endanger$	10 5246 5247
endangered$	10 5246 5247
endangering$	10 5246 5247
endangerred$	10 5246 5247
endangerring$	10 5246 5247
endangers$	10 5246 5247
ended$	4562 4857
ending$	11146 17373 5051
endless$	161 162 163 10657 10658 5478
endlessly$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5771
endome	5968
endometriosis$	12207
ends$	10090 10215 17292
enemies$	13202 13258
enemy$	13202 13258
enforc	10964 17206 17210 12091 5920 12176
enforce$	6186
enforcement$	17049 17169 17181 17261 4992 17317 4996 11237 17346 12170 5932 12172 5940 6186
enforcer$	11697 6178
enforcers$	11697 6178
enforces$	6186
engage$	12471 12485 12708 12744 12849 538 539 540 14308 14889 14896 8812 14898 14899 14900 14901 14902 14903 14908 14911 15001 16031 16080 16086 16100 16134 16135 16144 16145 16146 16178 16199 16202 16230 16268 16269 16270 16379 16608 16801 16804 11277 11532 11765 11990 11991 11998
engaged$	530 531 532 533 534 538 539 540 13070 13078 14896 14898 14899 14900 14901 14902 16085 16091 16096 16105 16167 16173 16211 16212 16213 16214 16215 16228 16254 16255 16256 16257 16258 16379 11532 11765
engagement$	530 531 532 533 534 14895 14903 2588 2589 2590 2591 8831 16048 3731 3732 3733 3734 16290 10206 11759 11764 11985
engager$	11664
engagers$	11664
engages$	530 531 532 533 534 538 539 540 16144 16145 16146 16202 16224 16225 16226 16227 11532
engaging$	530 531 532 533 534 538 539 540 14896 14898 14899 14900 14901 14902 14903 16268 16269 16270 11532 11758 11765 11998
english$	12272 12274
enjoy$	341 13060 13061 1211 1212 7458 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16354 5315 5346
enjoyed$	341 13060 13061 1211 1212 1214 1215 1216 1217 13542 7458 7459 7460 7461 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 16354 5315 5346
enjoying$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
enjoyment$	13617
enjoys$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16354 5315 5346
enormous$	3565
enormously$	17345
enough$	106 12530 6446 12532 6473 7319 7838 7839 7840 13934 13935 13936 8073 8114 9288 9289 3051 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 3066 3069 9334 9335 15688 15716 9779 15865 9783 16645 11837 11884
enquir	10945 17210 17506
enquir$	4806
enquiries$	16964 4795 4806 17203
enquirs$	4806
enquiry$	17030 4806 17203 12124
enrich	5853
ensure	4860
entangled$	535 536 537
enter$	4585 17341 5292 11532
entered$	4695 4696 4737 4810 4812 5292 11532
entering$	5292 11532 12120
enterp	17155
enterprise$	16947 12124
enterred$	5292 11532
enterring$	5292 11532
enters$	17056 17341 5292 11532
entice$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5309
enticed$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5309
entices$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5309
enticing$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5309
entirely$	3111 4467 4468 5622 5766 5769 5823
entitled$	6129
entitlement$	14654
entrant$	14595
entrants$	14595
entrenched$	2316 5443 11781
epi	5993
epilep	11398 6201
epilepsy$	17483
epipen$	12232
epipens$	12232
episodes$	12927
equal$	3319 3320 5615
equally$	1006 5294 5306
equals$	9126 9127 9128
erratic$	12472 12473 12474 12475 14912 14913 14914 14915 2592 5535
error$	1116 4565 4566
errors$	1116 4565 4566
escala	5041 5931
escalate$	16108
escalated$	4694
escape$	12652 13112 1189 14230
escort$	15484
escorts$	15484
essential$	4962
establ	16911 10845 4630 4651 4654 4784 4792 4804 11043 4853
establish$	16930 4609 4625 4632 4637
established$	4609
establishes$	4609
establishing$	4609
establishs$	4609
estate	11204 11269
estate$	12875 12876 14521 14522 14523 14524 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14583 14642 14646 14647 14772 14773 14775 10598 17289 17307 5007 17354 17357 11593 5658
eternally$	6159
european$	3580 9821 9824 9828 15931 5684
evade$	9793 9794 4446
evaded$	4446
evades$	4446
evading$	9793 9794 4446
evasive$	6129
even$	6458 6462 228 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7314 1827 1828 10495 10496 10497 10655 10656
evening$	16328 16329 16330 17342
events$	17156
ever$	9316 9317 3079 16197 16198 10117 16203 16204 16205 10143 3905 10145 3907 10250 10251 4013 4014 4015 4016 4017 4018 10264 16365 16366 16367 16368 10294 4056 4057 4058 4059 10724 11994 11995
every	11091
every$	161 162 163 13315 1003 1008 13513 7733 7933 7934 7937 8229 14315 8381 8592 8624 2907 9711 16033 9949 9963 3726 3728 9975 3969 3970 3977 3980 4004 10244 4006 4007 4008 4009 10608 10683 16788 16789 16795 10870 4715 17074 11257 17392 17395 11313 11985 11986 5767 12012 12059 5890 12218
everybody$	7158 7159 7160 7673 8017 8025 14868 10581 17047
everyone$	7158 7159 7160 7452 7673 7698 13959 8017 8025 14176 8229 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14607 8586 8621 8622 8770 14868 9072 10581 17047
everything$	6320 6321 6322 6323 12872 13245 7348 7418 7484 7729 1677 9157 2919 9536 15635 16033 9949 16139 3850 3851 3852 4035 4036 4037 4038 4039 10549 10640 10648 10649 10738 10761 10906 10908 11538 11985 11986
everywhere$	13551
evicte	17482 11398 6231
evicted$	12410 17483
evicti	17463 17479 17508 6231
eviction$	13348 13349 17191
evicts	6231
eviden	16960 4853 17185 4929 12091 6174
evidence$	7445 1207 7447 1209 8094 16539 16622 16788 16789 16908 16925 4628 10888 16984 4663 4793 11033 4814 4867 4875 17225 12058 12059 5885 12133
evidences$	4875
evidencing$	4875
evident$	3991
evidently$	4030 10269 4031 4032
evil$	2374 2375 5387 5475 5510 11769
ex$	17470
exactly$	8680 9496
exaggerate$	13505 14686 12010 6096
exaggerated$	12010
exaggerates$	12010 6096
exaggerating$	12010 6096
exaggeration$	14686
exam$	16777 16843 17425 11371 6032 12274
examin	16998 10973
examin$	4636
examination$	12113
examinations$	12113
examined$	4636 17058
examines$	4636
examining$	4636
examins$	4636
example$	17356 5885
exams$	17425 12274
except$	9158
exception$	12003
exchang$	645 6884 646 647 648 649 650
exchange$	6876 645 6884 646 647 648 649 650 6891 12979 13033 948 11532
exchanged$	645 6884 646 647 648 649 650 948 11532
exchanges$	645 6884 646 647 648 649 650 13033 948 11532
exchangged$	645 6884 646 647 648 649 650
exchangging$	645 6884 646 647 648 649 650
exchanging$	645 6884 646 647 648 649 650 948 11532 12120
exchangs$	645 6884 646 647 648 649 650
excitement$	13442 13929 14089 14393 14399 14419 5347
exclude$	16801 16802
excluded$	12383 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 404 405 406 407 12823 13197 8465 8466 8467 8468 4426 11640 12066 12256 6018
excluding$	16544 16545
exclus	11371
exclusion$	13215 13216 13348 13349 1116 13441 7552 7553 13639 14261 14262 14554 14694 11009 11113 4927 5108 17456 11640 6220
exclusions$	14554 11640 6220
excuse$	13600 10768 10807 12042 12043
excuses$	7411 8588 8589 2351 8591 10768 12087
execut	17226 5909
executed$	12145
exercise$	1876
exercised$	1876
exercises$	1876
exercising$	1876
exhaust$	2342
exhausted$	2342
exhausting$	2342
exhausts$	2342
exhaustted$	2342
exhaustting$	2342
exhibit$	5878
exhibited$	12116 5878
exhibiting$	5878
exhibits$	5878
existence$	11770
existent$	14912 14913 14914 14915 16783 16784 16785 16786
exit	5100
exit$	11339
expand	5028
expect	11367
expect$	7091 7092 7093 855 856 7196 7197 959 960 7200 14205 14206 11017
expectation$	15543
expectations$	15016 15543 11813
expected$	6565 13977 4606 4785 17212 17452 17488
expecting$	12227 5990
expell	6020
expelled$	6020 12259
expend	10886
expendable$	16971
expensive$	15958 15959 9901 5732
expensively$	3578 5685
experi	5172 5173
experience$	14424 2764 2766 9095 2857 15271 15272 15273 15274 15275
experienced$	2801 15514 3219 3540 3544 3554 11411 11412 11511 11835 5617
experiences$	14424
experiencing$	11411 11412
experts$	3346
explained$	10157 10158 10159
explanation$	16741
explicit$	6854 6865 7271
exploitation$	12324 12325 12368 12369 12370 12390 12402 12726 12854 13205 13206 13215 13216 13407 7323 13441 13559 7494 7552 7553 13639 13756 13757 13854 13856 14261 14262 14349 14350 14351 14352 14383 14384 14385 14386 14387 14388 14389 14390 15809 4575 10815 10816 4579 10821 16911 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 11078 4856 11101 11143 4942 4946 11186 11535 11559 11601
exploited$	12375 12383 13031 13359 7575 7576 14058 14060 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14383 14384 14385 14386 14387 14388 14389 14390 15462 15463 15464 15545
exploiter$	12349 6534 12627 12647 12859 12879 12910 12912 12915 12987 13005 13010 13015 13454 13455 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13820 14133 14214 8336 14422 14442 14443 14444 14445 14536 2216 2303 11493 11552 11633 11636 11637
exploiters$	12349 6534 12627 12647 12651 12672 12859 12879 12910 12912 12915 12987 13010 13015 13454 13455 13491 13492 13493 13494 13495 13496 13497 13498 13499 13502 13820 14133 14214 8336 14422 14442 14443 14444 14445 14448 14536 2216 2303 14866 11493 11552 11633 11636 11637
explosive$	5390 6127
expos	4784
expose$	6242 10 12336 6274 12360 12361 12362 12363 12364 12365 12366 5246 5247
exposed$	6242 10 12336 6274 12360 12361 12362 12363 12364 12365 12366 5246 5247
exposes$	6242 10 12336 6274 12360 12361 12362 12363 12364 12365 5246 5247
exposing$	10 6274 12360 12361 12362 12363 12364 12365 5246 5247
express$	8291 8292
expressed$	8291 8292
expresses$	8291 8292
extend	4916
extensions$	11934 11945
extra$	5101
extract$	4588
extracted$	4588 17007
extracting$	4588
extraction$	12113
extractions$	12113
extracts$	4588
extreme$	8582
extremely$	5604 5622
extricate$	7422 7423 7424 7425 7426 7427
eye	17379
eye$	13257 1225 1226 13796 13797 13989 7905 7906 7907 15923 16709 11954
eyeballs$	13862
eyebrow$	15923 15939 11957
eyebrows$	15923 15939 11957
eyed$	11922 11951
eyelashes$	11939 11945 11952
eyelid$	13452
eyes	16986
eyes$	13257 7765 13862 8967 15923 3600 15946 16836 12089 5851
eyesig	11299
eyesight$	17384
fabricated$	14494
face$	12816 1358 13817 13818 13819 7900 14035 15923 9883 9900 15995 9914 4629 11120 11184 11949 5744
facebo	4861
facebook$	607 6846 608 6847 609 6848 610 6849 611 6850
faced$	1358 11736 11789 11950
faces$	1358 13817 13818 13819 14799 15923 15995 9914 10863 11184 11949 5744 6070
facial$	9832 4629 5692 5873
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11394
facing$	1358 6070
fact$	3992
facts$	8094 9602
fade$	11936 11945
fades$	11936
fag$	13383 13384 13385
fags$	13383 13384 13385
fail	5038 6035
fail$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2006 2066 8419 16107 16293 16294 16295 16296 16335 4060 4061 4062 4063 16806 16807 16808 16809 5340 12004 5772 5773
failed$	183 272 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2008 2066 16335 4060 4061 4062 4063 10307 16393 16806 16807 16808 16809 5340 5772 5773 12066
failing$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2009 2066 16335 4060 4061 4062 4063 16388 16389 16390 16391 16544 16545 16806 16807 16808 16809 16882 16883 16884 16885 5340 5772 5773 5774 12014 12015
failings$	16388 16389 16390 16391 5774 12014 12015 6160
failled$	183 1184 1845 1951 2066 16335 16806 16807 16808 16809 5340
failling$	183 1184 1845 1951 2066 16335 16806 16807 16808 16809 5340
fails$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2007 2066 8418 16335 4060 4061 4062 4063 16806 16807 16808 16809 5340 5772 5773
failure$	6623 385 386 387 388 389 390 1984 1985 1986 16388 16782 16838 11642 5774 12014
failures$	16388 16389 16390 16391 16782 16838 11642 5774 12014 12015
fainted$	6207
fainting$	6207
faints$	6207
fair$	3043 3044 3045 3594 5681 5682 5689 5705
fairies$	14770
fake$	4712 5698 5713
fall	4957
fall$	6647 6648 6649 6650 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 14093 2134 16108 4388 10644 17276 17280 17310 5817 12165
fallen$	545 546 1689 1690 1691 1692 1693 1694 1695 2134 4388 5817
falling$	545 546 1241 1242 1243 2134 11982 5817
falls$	6647 6648 6649 6650 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 16790 17276 17310 5817 12060 12165
false$	14494 16359 4712 10952 5360 5365 5700 5713
fame$	11550
families$	12792 12793 13448 7674 2344 2345 2360 14794 14801 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 8885 8886 14973 14977 14978 15438 10524 10525 10526 10527 10528 10529 10581 10593 16679 16738 16759 11615 11768 11770 11817 11822 12052 12058
family	11376 11377 17493
family$	13448 8594 2360 14794 14801 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 8885 8886 14973 14977 14978 15228 15255 15259 15438 10592 16759 17462 11378 11384 17474 17475 17478 5155 17490 5188 17515 17517 17523 11454 11615 11768 11817 5582 11822 5999 6038 12285 12290
fan$	1453
fancies$	12929 12930 2485 2488
fancy$	12929 12930 2485 2488
fanned$	1453
fanning$	1453
fans$	1453
fantasist$	11642
fantasists$	11642
far$	13779 1598 1699 14496 14497 14498 2480 2895 2899 2932 3175 3255 9681 4320 4321 4322 4474 17257
farce$	12027
farcical$	6161
farm$	14874
fashionably$	3578 5685
fast$	7395 7752 7756 14844 14851 14852 15216 15284 5349
faster$	15141
fat$	6150
fate$	11536
father	11377 17464 11380 5146 5156 11396 5158 5161 5167 17493 17509 17515 11433
father$	2344 2345 8885 8886 15026 8951 2713 2714 9063 2931 2940 9180 9181 9182 9183 9226 9227 9228 3458 3459 3460 3461 5133 5134 5135 17460 17462 11378 5142 5143 11384 5147 17474 17475 5154 5155 17486 17490 11406 11407 11414 5187 5188 17523 11817
fathers$	8951 3458 3459 3460 3461 5154 11817 11879
fatigue$	12207
fattest$	3601 5709
fault$	12702 12703 408 409 410 411 12738 12739 12740 13195 916 917 13317 13326 13327 13328 13329 7254 1016 7256 13342 13462 13463 13464 13465 13466 13467 16642 16792 4498 10745 16840 16841 16842 11537 11545 5821 12063 12073
faultless$	7254 1016 7256
faulty$	8115
favor$	6878
favors$	6878
favour$	6877 12969 12970 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11520 5727
favoured$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favouring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favourred$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favourring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 5727
favours$	6877 12969 12970 7789 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4538 4539 4540 11520 11521 5727
faze$	9398 15607 15625 15626 9542
fazed$	15606
fazes$	9256 15342 9523 9524
fear$	7337 8574 8575 2337 2338 14706 3183 15527 5625
feared$	13618 3183 5625
fearless$	6143
fears$	14706 3183 5625
february$	12877
feckless$	6120 6129
fecklessness$	2209 2210 14989 14990 11778
fed	4596
fed$	98 99 100 101 887 2327 2328 17039 5211 5214 12202
feeble$	16664
feed	4596 4681 4692 5853
feed$	98 99 100 101 887 2327 2328 4588 4698 4718 4947
feeded$	4588
feeding$	2327 2328 4588 4698 5964
feeds$	98 99 100 101 887 2327 2328 4588 4698 4947 5211
feel$	12929 12930 7669 8291 8292 2331 2339 2517 9544 3306 4744
feelin	5953
feelings$	14646
feels	5953
feels$	12929 12930 8291 8292 2331 2339 2517
feet$	12840 12841 13846 7763 15622 15745 9809 15895 15896 16016 16761 16835 5666
feigned$	5365
fell$	545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4388 17280 5817 12152 5987
felt	5953
felt$	12929 12930 8291 8292 8409 8410
female	5901
female$	9796 15882 15883 9799 15885 15886 3580 10849 4789 11647 11896 5658 5887
females$	14928 4789 11647 6145
fend$	8983 9291 9292 9293 9296 9297 9299 9300 9303 3065 15435 15869 16609
fendded$	3065
fendding$	3065
fended$	3065
fending$	9291 9292 9293 9296 9297 9299 9300 9303 3065 15435
fends$	3065
feral$	14876 5529 11769 6129
ferocious$	6127
fester$	16846
fetch$	6953 717
fetched$	6953 717 6968 6969 6970 6971 6972
fetches$	6953 717
fetching$	6953 717 15559
feud$	13778
fever$	12206
few$	11680
fewer	4957
fewer$	4949 4953 17280 5935
fibrosis$	12207
fiercely$	5622 5655
fifteen$	2843 2844 2845
fight	4957
fight$	12744 12773 12775 12776 12777 12822 7033 13170 13338 1028 1029 1030 1031 1033 1034 1035 1036 1037 13520 1423 13773 14093 14118 8109 14195 14230 14322 14323 14396 14480 14481 14704 2458 15027 8984 15373 3323 3324 3325 3326 3327 3492 16070 16106 16108 10089 16175 10091 16303 16304 16305 16331 16335 17552 5307 11562 12002 5942
fighti	11197 11383 11455
fighting$	12414 12415 13645 8394 14630 14686 14692 14693 14694 15027 15527 9444 16072 16335 17282 17433 5137 17468 17540
fights$	13274 13275 13276 13277 13278 13519 14395 14399 2458 15027 3323 3324 3325 3326 3327 3492 16300 16301 16302 16303 16304 16305 16331 16335 16336 11562 12002
figure$	8952 8953 9170 2978 2979 2980 2981 2982 9862 11225 11614
figures$	12682 12683 8952 8953 2978 2979 2980 2981 2982 16737 16777 10748 16843 16845 16854 16855 11225 11614
file$	16622 16939 16951
files$	16622 16939 16951
filler$	11929
fillers$	11929
film	17091 5035
film$	12618 12619 9935 17069 4750 17076 17080 11001 4763 17270 5017 11274 12121
filmed$	12375 12410 12450 6553 14058 14060 15508 15523 4750 17078 4755 11001 4763 17172 5881
filming$	15523 4750 11001 4839 12144
films$	4750 17076 11001 5017
filter$	14816 14817 14818 14819 14820
filthy$	15958 15959 6150
final$	5110 6064 6066
finance$	98 99 100 101
find	17064 4784 5865
find$	2 1227 7536 1350 13752 2672 9787 16106 16911 10845 4630 4651 4653 4654 10937 4792 4804 17231
findded$	2 1350
findding$	2 1350
finded$	2 1350
finding$	2 13549 1350 8351 8352 8353
finds$	2 1227 1350 7665 2671 10937
fine	11216 5126
fine$	1260 1261 1262 8237 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 9327 3089 3090 9330 9336 9337 9338 9339 9340 9341 9342 9371 9372 9373 9374 3405 9661 3423 9738 3500 3501 3502 17301
fined$	11462
fines$	17301
finger	17223 5035
finger$	7331 16467 16468 16477 16478 16488 17414 17415
fingered$	11734
fingerprint$	11274
fingers$	7331 7587 7588 14749 17414
finish$	10027
finished$	15760 3443 3444 3445 16212 16213 16214 16215 4045 16379
fire	11483
fire$	12843 13181 13416 13778 13842 13843 17141 11483 17568 5488 5489
firear	17565
firebrand$	6115
firebrands$	6115
firesetter$	6118
firesetters$	6118
firestarter$	6118
firestarters$	6118
firing$	7799
firm	4987 4993 4998
firm$	11232 4997
firmer$	4997
first$	12796 7691 13847 13848 7767 2211 2271 2367 16537 16731 16907 6064
fishnets$	11966
fisted$	16800 12038
fit$	3399 3400 10559 4580 17380
fits	11299
fits$	4580 17384 12210
fitted$	17393 5234
fitting$	9875 9899
five	10817 10832 17002 10928 10950 17041 10989 4753 4754 17086 17087 17089 17130 4820 4834 11085 17176 17193 17196 17201 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 5032 12155 12249
five$	6652 6993 6994 6999 7000 7010 7050 7063 7067 7359 7620 13765 7949 1843 8121 8284 8403 2165 2166 2167 2195 14532 14628 2359 2611 15167 3570 9810 9811 3616 15940 15941 15942 15943 15944 15945 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 3986 10230 10231 3995 10235 10606 16708 11059 17168 17170 5887
fix$	13383 13384 13385
fixated$	5840
fixed$	11216 11346 6231
flag$	4689 4738 5876
flagg	4787
flagged$	4623 4689 4694 4737 4738 17077
flagging$	4689
flagrant$	2319 2320 2322
flags$	13995 4689 4738 11570
flaky$	6120
flame$	13842 13843 13870
flames$	13777 13778
flash$	7482
flashb	6198
flashing$	13748 13749
flashy$	5732
flat	11377 17467
flat$	12690 12902 12903 12904 12905 6821 6822 6823 6824 13022 13023 13055 13136 13137 13138 13353 13547 13548 13641 13654 13658 13879 13880 13881 13882 13883 13961 14129 15438 3735 17462 17494 17512 17514 17527 5207 17537 12299
flatly$	5749
flatmates$	9126 9127 9128
flats$	13022 13023 13353 17526
flatter$	4530
flattered$	12375 11587
flaunt$	6087
flaunted$	6087
flaunting$	6087
flaunts$	6087
flauntted$	6087
flauntting$	6087
fleas	5208
fleas$	11447
fled$	12127
fledged$	9717
fleece$	11966 11975
fleeces$	11966 11975
flew$	1518 1519 1660 1661 2509
flier$	11652
fliers$	11652
flies$	1518 1519 1660 1661 2509
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10881
flirt$	612 613 614 632 858 981 982 3323 3324 3325 3326 3327 11697
flirtatious$	6092 6139
flirted$	612 613 614 632 858
flirting$	12665 612 613 614 632 858 907 13748 13749
flirts$	612 613 614 632 858 3323 3324 3325 3326 3327 11697
flirtted$	612 613 614 632 858
flirtting$	612 613 614 632 858
flirty$	6092
floor	11428
floor$	17513 5190 17524
floozies$	6117
floozy$	6117
floppy$	5682
flourish$	1294
flourished$	1294
flourishes$	1294
flourishing$	1294
flout$	2141 2142 4569 5356
flouted$	2141 2142 4569 5356
flouting$	2141 2142 4569 5356
flouts$	2141 2142 4569 5356
floutted$	2141 2142 4569 5356
floutting$	2141 2142 4569 5356
flown$	1518 1519
flung$	58 360
flunkey$	6102
flunkeys$	6102
fluoxe	5992
fluoxetine$	12231
flush$	16896
fly$	1518 1519 1660 1661 2509
flyer$	11652
flyers$	11652
flying$	1518 1519 2509
fob$	4397 5812
fobbed$	4375 4397 5812
fobbing$	4397 5812
fobed$	4397 5812
fobing$	4397 5812
fobs$	4397 5812
focus	11263
focus$	4845
foetal$	6195
follow	4729 17104 5035
follow$	12494 12618 12744 7136 13751 13918 13923 14308 8268 8269 8270 8271 8272 14358 14360 2223 16031 16080 16086 16100 16144 16145 16146 4127 4128 4129 10578 16804 17034 17036 17069 4750 17080 11001 11274 5292 11990 12121
followed$	12494 13070 13078 13101 14043 14058 14060 2223 4127 4128 4129 16618 4750 11001 17090 5292
follower$	2422
followers$	2422 11550 11551
following$	8351 8352 8353 2223 4750 11001 5292
follows$	7136 7665 14043 2223 16144 16145 16146 4750 11001 5292
folly$	13120 13121 13122 13123 13209 13675
food	5213 11453
food$	12961 12962 12963 12964 12965 12966 12967 12968 12973 17533 11452 5214
foodbank$	17538
fool$	11697 11867
fooled$	12375 15545
foolhardy$	5250 6121
foolish$	6336 114 115 6375 170 171 172 173 174 175 176 947 1352 1834 1925 1926 16532 16533 5250 11572 5334 5337
foolishness$	12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467
fools$	15691 11697 11867 12035
foot	11244
foot$	13865 9809 15895 15896 15988 15989 17140 17329 17414 17415 5378 5666
footag	10878 10978 17186
footage$	16948 16958 16963 4684 10929 4718 17063 10979 17065 4743 4762 5877 12117
footballer$	12684
footballers$	12684
footho	16986
footprint$	17352
foots$	17414
footsoldier$	6102
footsoldiers$	6102
for	11032 4884 12091 5853 5931 5938
for$	6347 12755 12786 6735 6794 6796 6797 12952 6876 12977 7082 7083 7084 7085 7086 13304 13330 13358 7357 13478 1164 1165 7410 7412 7413 7414 7464 7465 7480 13601 7687 7688 7689 7690 13938 7857 7858 1620 7860 7861 7862 7897 7928 7929 7930 7931 7932 8008 14347 14517 8527 14613 8545 8547 8548 8549 8551 8552 14641 8607 8634 2474 8764 8781 8793 8795 14955 8913 8918 8920 8922 8942 9097 9098 9270 9271 9272 9274 9304 15495 15497 15534 9556 15864 9864 4011 4012 16341 16542 10562 16654 16655 4406 16766 10697 16814 16816 16827 16853 16873 16874 16876 16930 10875 4687 10934 17074 11053 11057 11061 11074 11084 11102 11106 17202 11121 11122 11142 11194 4972 11261 11286 17372 5063 17395 17416 11333 17419 17420 11342 11348 17543 17560 5238 11500 5312 5329 11822 12061 12124 12127 12152 12185 6016 12305 12307 12313 12318
forbidden$	8002 5199
force	4575 10815 10816 4579 10821 16911 4597 10841 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 17062 4752 11078 4856 11101 11143 4942 4946 11186 5026
force$	10329 10334 10335 4105 16822 10764 16889 16890 10814 16901 16906 10836 16926 16927 4604 16929 16935 16936 16937 10853 10854 16942 4619 16950 10872 10901 10907 10909 16996 17001 4679 17005 17006 17008 17013 10935 10936 17022 17024 17028 17031 10991 17142 17163 11095 11125 17228 11181 11185 17271 5026 11265 5850 12180
forced$	8273 8274 8275 8276 8277 8278 14369 14370 14371 14372 14374 14391 2558 2561
forces$	8273 8274 8275
forcing$	8276 8277 8278
foreca	4771
forehead$	15923
foreign$	3580 9824 5684 11926 11955
foreman$	13024 13025 13026
forens	6183
forese	4771
foresight$	11557
forever$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5771
forget	11313
forget$	17398
forgot$	4408 4569 12066
forgotten$	5808 12066
form	4623 12091
form$	14555 10457 16657 4635 17175
formal$	6064
formally$	6017
formed$	9719 4635
forming$	4635
forms$	4635 17175
forties$	13021
forwar	4596 4692
forward$	10924 4690 4700 4779 4862 11176
forwardd$	4700
forwarded$	16982 10924 4700
forwardes$	4690
forwarding$	10924 4690 4700 4862
forwards$	10924 4690 4700 4862
foster	6046
foster$	13448 2697 11377 17493 17515 17530 5579 12285 12291
fostered$	12285
fought$	7169 14063 8104 14231 2458 3492
foul$	14224 5479 5507 5553
found$	2 1227 13665 13666 1350 8409 8410 2249 8803 2622 2673 4318 16652 5221 5241 5517 5798
foundation$	15927 15928 15929 11953
four	10817 10832 17002 10928 10950 17041 10989 4753 4754 17086 17087 17089 17130 4820 4834 11085 17176 17193 17196 17201 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 12155 12249
four$	8284 14628 3616 15940 15941 15942 15943 15944 15945 10112 10127 16708 11059 17168 17170 5887 6005
fourteen$	2843 2844 2845 15778 15779 15780 15781
fractured$	5090 11330
fragment$	17298
frame	4774
frame$	15890 15891 15892 4573 11013 11900
frames$	15890 15891 15892 11900
fraternise$	5351
fraternised$	5351
fraternises$	5351
fraternising$	5351
fraternity$	11632
freak$	14727 11697
freaks$	14727 11697
freckled$	3594 5689 6150
freckles$	6151
freckly$	6150
free	11067
free$	6373 135 12693 12694 12695 12696 12697 12698 12699 12700 6630 13028 13029 13366 1063 7422 7423 7424 7425 7426 7427 1636 1637 1638 1639 4948 11246 5212 11531
freeloader$	11697
freeloaders$	11697
freely$	13028 13029 706 714 715 716 13041 13052 16750 16751 16752 16753 11530 11531 5293 5317
frequent$	602 603 5264 5413
frequently$	601
fret$	15567 15570 9486
friend	10817 16913 17002 10928 10950 17041 4753 4754 17086 17087 17089 11036 17130 4820 4834 11085 17193 17196 11147 11156 17241 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 5008 17337 17349 5032 17359 12155 12163 12295
friend$	13552 13553 8024 8032 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15881 15884 11627 11768
friendly$	8597
friends$	6240 12439 12466 384 12733 6652 414 12768 452 6709 6710 6711 12874 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 13413 13414 13415 7359 13552 13553 1328 1329 1331 7620 13741 13765 7949 7960 7961 8024 8032 1843 8121 8284 8403 2165 2166 2167 2172 2195 14532 14533 14559 8477 2359 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2660 9090 9126 9127 9128 15264 15265 15266 15267 15268 15311 15312 15313 15511 15517 15609 3533 15881 15884 15925 3635 3684 3685 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 10139 3986 10230 10231 3995 10235 10246 16387 10524 10525 10526 10527 10528 10529 10591 16708 16716 16717 16718 16719 16720 16721 16722 16759 10789 17121 11059 4831 17168 17170 4897 17306 11247 11486 11627 11768 5538 5539 12050 12058
friendship$	6383 6707 469 13272 2121 2122 8442 2239 11627 11629
friendships$	3 4 5 6 7 8 9 6281 6707 469 13413 13414 13415 2121 2122 11627 11629
frighten$	15502 15503 15504 15607
frightened$	15462 15463 15464 3181 3182 15606 15610
frightening$	12416 12417 12418 12419 12420
frightens$	9256 15342 9523 9524 15730
fringe$	15994
fringes$	15994
fritter$	5830
frittered$	5830
frittering$	5830
fritterred$	5830
fritterring$	5830
fritters$	5830
frizzy$	5682 5705
from	12091
from$	12555 12663 13594 1496 1497 14168 14169 14170 14171 14172 14179 14180 8719 14916 2653 2654 8906 9138 9171 9388 9414 9494 15881 15884 3665 16059 10345 10813 4687 17052 17072 17074 4773 4782 17120 11111 4885 11150 17278 17300 11252 11347 11348 11389 11390 17495 5233 11862 11965 12013 12105 5949 12212 12259 12318
front$	11440
fruit$	5463
fruitf	11110
fruitful$	17195
frustrating$	10659 16745
ft$	15895 15896 5666
full$	6469 6477 6503 2388 8679 8684 2523 2873 2965 3335 3336 3337 3338 3339 3479 3485 4765 5125 5714
fully$	2724 2873 9115 3083 3086 3111 3120 3478 3480 3481 5294 5317 5622
fumble$	6164
fumbled$	6164
fumbles$	6164
fumbling$	6164
fun$	6707 469 13617 13945
functi	4623 5120 12190
function$	2810 2811 2812 2813 2814 2815
functioned$	2810 2811 2812 2813 2814 2815
functioning$	2810 2811 2812 2813 2814 2815
functionned$	2810 2811 2812 2813 2814 2815
functionning$	2810 2811 2812 2813 2814 2815
functions$	2810 2811 2812 2813 2814 2815
fund$	98 99 100 101 16608
funded$	98 99 100 101
funding$	12069
funds$	98 99 100 101 12301
funeral$	15705 15706 15707 15708 17457
furthe	4597 4916 5016 12163 5931
further$	7824 10836 4879 11255 5887
furthered$	4879
furthering$	4879
furthers$	4879
fuse$	11713
fuses$	11713
fuss$	15567 15570 9486
futile$	5759
future$	12792 12793 13273 13313 13871 14121 14807 16067 16068 16069 5472
futures$	12792 12793 13273 13313 13871 14121
gain$	13110 13111 8919
gained	5057
gained$	11296
gall	11293
gallbladder$	17378
gallery$	10877
gamble$	989 1547
gambled$	989 1547
gambles$	989 1547
gambling$	989 1547 17400
game$	12396 6890 890 15045 15074 15670 15671 15672 15673 15674 9594 9637 16877 16878 16879 16880 16881 12086
games$	890
gaming$	12936 12937 12938 890
gang	4575 10815 10816 4579 10821 16911 16919 16922 10841 10850 10851 10852 4614 4615 10865 4633 4634 16959 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 17023 10939 4702 10946 17042 17062 4752 11018 4790 17138 17158 11078 4856 11101 11143 4942 4946 11186 11234 17319 5008 17333 12097 12128 12175 12176
gang$	6684 12854 12859 12869 12879 12910 13038 13039 13040 6956 13423 13424 13425 13426 13427 13428 13454 13455 7496 13854 13856 13894 13895 13896 13900 14406 14445 14508 14612 14640 14864 14871 14877 2708 15264 15265 15266 15267 15268 15797 16926 4605 16945 16947 16960 10925 10926 10933 11009 4772 11012 11029 17115 11048 11049 4829 4927 17272 17283 17305 5003 11247 11253 11495 11497 11553 5366 11614 5456 5487 5527 5573 5856 12101 5876 5886 5899 5939 6098 6192
gangling$	6150
gangly$	6150
gangs$	12854 12859 12869 12879 13038 13039 13040 6956 13454 13455 13854 13856 13900 14406 14445 14508 14612 14640 14871 16926 4605 16947 10926 10933 11009 11012 11253 11495 11497 11553 5366 11614 5856 6098 6192
gangsta$	14509 14809 11606 6099
gangstas$	14509 14809 11606 6099
gangster$	14509 2216 2481 2482 2483 2484 14809 14876 11606 11711 6099
gangsters$	14509 2216 14681 2481 2482 2483 2484 14809 14876 11606 11711 6099
gaoler$	13307
gaolers$	13307
gap	12091
gap$	16729 16782
gaps$	16729 16782 4576 5123
garage$	13879 13880 13881 13882 13883 17510 17522
gather	10867 12091 5853 5894
gather$	15033 10740 4588 10873 16995 4723 17066 17341 11898
gathered$	15033 4588 10873 16987 4723 11898
gathering$	15033 4588 16952 10873 4723 11898
gatherred$	15033 11898
gatherring$	15033 11898
gathers$	15033 4588 10873 4723 17341 11898
gaudy$	5732
gaunt$	6150
gave	4596
gave$	307 308 309 310 311 312 313 483 734 735 7071 7072 1107 1108 1109 1110 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 13926 13927 13928 1662 1663 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 4233 4259 4380 4381 4382 4383 4384 10670 11462 5486 5989
gbh	11477 6084
gbh$	17562 12323
gcse$	17425 12262 6032 6033 12274
gcses	11371
gcses$	17425 17456 12262 12274
gdpr$	16765
gear$	15983 15984 15985 15986 15987 16978 11971 11981
genera	5853
general$	3735
generation$	11615 11690
generator$	4863 12143
generators$	4863 12143
genes$	14801
genital$	6210
gentleman$	15230 15231 15232
gentlemen$	3003 15728
gents$	3003
get	11025 5030
get$	59 60 86 87 88 90 92 93 94 95 96 12441 6357 156 157 158 159 160 12599 12600 12601 12603 6568 12744 12775 12776 12779 6697 12998 724 727 728 13110 13111 7028 870 871 7206 7207 7267 1051 1054 7342 1157 1158 1159 1191 1203 1205 7483 7485 7487 7535 13653 13663 13664 1345 1346 1347 1348 1349 13918 13925 13929 7849 7850 7851 7875 7876 7877 7878 1642 14033 14034 1761 1762 8053 14139 8106 14215 14230 14358 14360 14366 14368 2051 2129 2130 2132 2133 2134 14485 14486 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8590 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2520 2526 2537 2541 2551 8807 8808 2612 2631 2640 2641 2642 2643 2644 2645 8919 8921 15078 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 15407 15408 3098 3102 9348 3117 9367 3133 3206 9454 15554 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3422 3493 3499 3515 3572 3584 16106 16107 10115 16222 10138 10146 16268 16269 16270 3948 3949 3950 3951 3952 10215 4415 10720 4499 4500 16974 4837 11273 5078 17480 5267 5280 5291 5292 11532 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 11998
geted$	7483 7485 7487
geting$	7483 7485 7487
gets	5998
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 725 728 870 871 13247 1052 1055 1157 1158 1159 1203 1205 7483 7485 7487 1345 1346 1347 1348 1349 7865 14033 14034 1761 1762 2051 2129 2130 2134 14485 14486 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2526 2537 2541 2551 8832 2612 2631 2640 2641 2642 2643 2644 2645 15078 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3099 3103 3118 3134 15554 3254 3367 3368 3385 9625 3392 3393 3394 3395 3396 3397 3404 3422 3499 3515 3572 3584 10160 10198 10215 4415 4499 4500 16974 4837 5072 5078 5099 5104 5121 5211 5267 5280 5292 11532 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5971 6017 6019
getted$	7483 7485 7487
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6719 12998 728 7267 1157 1158 1159 1203 1205 7483 7485 7487 13625 7565 1336 1337 1345 1346 1347 1348 1349 8310 2129 2130 2132 2133 2134 8577 2466 8839 8840 9013 3101 9348 3135 16268 16269 16270 10193 16309 16310 16335 4415 4499 4500 4837 5078 5292 11998
ghastly$	5479
gift$	12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13033 1225 1226 13568 13926 13927 13928 14452
gifts$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13033 13064 13472 13473 13474 13475 13568 7577 13926 13927 13928 13929 14397 14398 14425 8344 14452 14468
gilet$	15983 15984 15985 11962 11971
gilets$	15983 15984 15985 11962 11971
gin$	17394
ginger$	9845 5682 5705 6150
girl	10817 17002 10928 10950 17041 17086 17087 17089 17130 4834 17176 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 11397 11482 12155
girl$	384 414 452 925 946 7185 1328 1329 1331 2172 14548 14549 2360 14711 14723 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2660 15140 2998 2999 15693 9758 3533 3635 3684 3685 10046 10147 10148 10849 11454 17567 5358 11626 11638 5400 11695 11768 5538 5539 11845 11925 11948
girlfr	17463
girlfriend$	12493 12981 662 13017 13018 695 696 697 698 699 17470 17478 17485 11523 11524
girlfriends$	12493 12981 662 13017 13018 695 696 697 698 699 11523 11524
girls	10832 10840 17073 10989 4753 4754 11036 4820 11085 17256 5032 17359
girls$	12439 384 12733 6652 414 452 12848 6764 6766 6768 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 7359 1328 1329 1331 7620 13741 13765 7949 7960 7961 8023 8031 1843 8121 8284 14459 14469 14470 14471 14472 8403 2165 2166 2167 2172 14510 14512 2195 14521 14522 14523 14524 14529 14532 14533 14548 14549 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14629 2359 2360 14711 14723 2427 2428 2429 2430 14794 14823 14824 14825 14826 2527 14860 14929 14932 14957 14958 14959 14960 14961 14962 14973 2660 14991 15140 9090 2860 2874 9175 9176 9177 9178 2964 2998 2999 15347 15356 15609 15693 9755 3533 15925 3635 3684 3685 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 16223 10139 16233 3986 10230 10231 3995 10235 10246 16387 16568 10524 10525 10526 10527 10528 10529 10590 16690 16708 16716 16717 16718 16719 16720 16721 16722 16723 16759 10789 17121 11059 4831 17170 4897 11498 11626 11638 11685 11691 11695 11718 11768 5538 5539 11845 11925 12050 12058
git$	11616
gits$	11616
giv	4680
give	4596 4681
give$	12619 307 308 309 310 311 312 313 12708 483 734 735 7071 7072 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1662 1663 1750 1751 1752 1753 1754 1756 1757 8039 2161 2162 2346 2347 2348 2754 9413 3184 3185 3230 9639 3446 15947 16080 16086 16100 10389 4233 4380 4381 4382 4383 4384 10823 10846 4666 10924 4690 4862 4947 5486 11990
gived$	7071 7072 1144 1145 1146 1147 2346 2347 2348 3230
giveed$	10924
givees$	4690
giveing$	4666 10924 4690 4862
given	4586 10941 11007 5234
given$	12555 6504 6505 7071 7072 1144 1145 1146 1147 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 3858 16558 16559 16560 16561 4259 4380 4381 4382 4383 4384 17085 5072 5073 5104 5107 5121 5178
gives$	307 308 309 310 311 312 313 483 734 735 7071 7072 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 15947 4233 4259 4380 4381 4382 4383 4384 10869 10886 4666 10924 4690 4862 4947 5486
giving$	307 308 309 310 311 312 313 483 7071 7072 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2346 2347 2348 9363 3184 3185 3230 4233 4380 4381 4382 4383 4384 10869 5486
glad$	314 315 320 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 7712 7833 13919 13920 13921 13922 1599 1600 1601 1798 1799 1800 1801 3405 4434 4435 16899 5307
gladly$	714 715 716 13041 1244 1245 1246 1247 1248 1249
glamour$	14397 14398 14419 14425
glandular$	5967
glass$	12200
glasses$	11966
glaucoma$	6200
glean$	4588
gleaned$	4588 17007
gleaning$	4588
gleans$	4588
glories$	1097 1098
glorified$	1210 5314
glorifies$	1210 5314
glorify$	1210 5314
glorifying$	1210 5314
glory$	1097 1098
gloves$	11966
glued$	4048
go$	6358 12444 6360 6361 12456 6405 12527 12539 12540 12549 12582 12599 12600 12601 12603 6524 12612 401 6658 6664 6665 6666 6667 12753 12773 12775 12776 12777 6727 6729 6730 541 542 543 544 545 546 580 583 586 587 6829 6832 6840 605 606 12998 710 711 712 720 728 13065 13066 13067 13068 13069 7013 13136 13137 13138 7199 7268 7269 7276 1038 1039 1040 1047 1048 1057 1149 13476 1192 7437 7483 7485 7487 7569 1521 1522 1523 1524 1525 1526 1527 13918 13923 13929 7875 7876 7877 7878 1660 1661 14066 14067 8034 8055 14159 14308 14322 14323 14358 14360 14366 14368 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2520 2680 2681 2682 15701 15702 15703 15704 3667 3676 3688 3689 3690 3691 3692 16031 16080 16086 16100 16106 16107 3800 16335 10292 10455 10741 10942 4930 17276 17341 5209 5262 5291 5292 11532 5468 11990 6061
goad$	2149 2150 5355
goadded$	2149 2150 5355
goadding$	2149 2150 5355
goaded$	2149 2150 5355
goading$	2149 2150 5355
goads$	2149 2150 5355
goal	4974
goal$	13866 4962 17336
gobby$	6129
goed$	7483 7485 7487
goes	16974
goes$	12539 12540 12582 401 541 542 543 544 584 586 587 6840 605 606 710 711 712 721 728 13245 1049 1150 7483 7485 7487 1379 1521 1522 1523 1524 1525 1526 1660 1661 1673 1674 7915 7916 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 3853 16243 16335 10292 10942 17056 17276 5088 5209 5214 5222 5262 5291 5292 11532 5468 5998 6061
gofer$	6102
gofers$	6102
going$	12550 12572 12573 12574 401 12803 6721 541 542 543 544 579 586 587 6828 6831 6838 6839 6840 605 606 666 12998 710 711 712 722 728 13065 13066 13067 13068 13069 13097 13136 13137 13138 7268 7437 7483 7485 7487 7541 7561 1521 1522 1523 1524 1525 1526 2099 2132 2133 8391 2315 2520 2680 2681 2682 9083 9084 3015 3667 3676 3688 3689 3690 3691 3692 16079 10015 3777 3778 3779 3780 10020 3786 3787 3788 16162 16217 16335 10292 4785 4930 5209 5222 5262 5291 5292 5483 5984 6061
goings$	17048 11005
gold$	8631 5694 11966
gone$	6704 6705 6715 6739 6740 6741 6742 6743 6744 6745 6746 541 542 543 544 545 546 586 587 6840 710 711 712 728 13070 13071 6996 13087 13088 13089 13102 7483 7485 7487 1521 1522 1523 1524 1525 1526 1660 1661 8001 8100 8148 14241 14244 2099 2315 2463 2464 15760 15766 16566 16567 10826 10942 4776 11353 5194 5262 5291 5292 11532 5468 5984
gonorr	6210
good$	12397 6375 6416 576 8400 8401 8444 2206 14619 2395 8636 8738 2554 8993 9130 9214 3058 3066 3069 9469 10185 10560 10749 4765 5670
goods$	11161
goodwill$	8581
goose$	11972
gorgeous$	6150
gormless$	11926 6129
gos$	17341
gossip$	11697
gossips$	11697
got	17407 5234
got$	12346 6262 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12599 12600 12601 12603 6753 723 726 728 13070 13087 13088 13089 13103 876 877 13247 974 975 13316 1053 1056 13389 13390 7313 1157 1158 1159 1203 1205 7483 7485 7487 7505 7506 1345 1346 1347 1348 1349 7865 7866 14033 14034 1761 1762 1786 1787 1788 1789 1790 1791 1792 1793 14239 8155 2129 2130 2134 14485 14486 2425 2426 2466 2492 2685 3100 3119 3275 3335 3336 3337 3338 3339 3422 3598 3611 3612 3613 3614 3670 10144 16462 16463 4415 4499 4500 17007 4837 5107 5210 5211 5291 5292 11532 5484 5572 5706 5717 5970 5987 6017 6019 6063
gown$	15973
gowns$	15973 15998 16015
gp	11320 5084
gp$	17405 11323
gps	5234
gps$	11473
grade	12249
grade$	16910 12271 6170
graded$	2611 2614 17077 5854 6170
grades	17455 11371
grades$	16910 17456 12271
graffi	11455
graffiti$	17188 17540
graft$	12205
grafts$	12205
grain$	1405
gran	11377 17464 11380 5146 5156 11396 5158 5161 17509 17515 11433
gran$	5133 17462 5159
grandad$	5159
grandf	11377
grandfather$	17462
grandm	11377
grandmother$	13941 17460 17462
grandmothers$	13941
granite$	15597
granny$	13941
grante	11107 6067
granted$	17192 12145
grasp$	14308 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 9204 15290 9224 15310 9724
grass$	16774
grateful$	16899
gratitude$	14816 14817 14818 14819 14820
grave$	13863 13864 17457
graves$	13863 13864
graveyard$	17510
gravitate$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitated$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitates$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitating$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
greasy$	3594 15934 5682 5689 5705
great$	7825 8582
greater$	2856
greatly$	17345
greed$	12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467 13617 13675 13948 13949 1626 1627 14082 8079 8172 1934 8174 14397 14398 11569
greedily$	1244 1245 1246 1247 1248 1249
greedy$	6129
green$	7713 15256 15257 15258 15689 15924 11855 5683 5705
greet$	4543
greeted$	4543
greeting$	4543
greets$	4543
greetted$	4543
greetting$	4543
grew$	2817 2818 3593 5688
grey$	15924 15934 5705 11966 5732 12140
grief$	7783 15740
grip$	9224 15310 16739 16818 16819 16820 16821 4995 12067
grips$	4995
gromme	11293
grommets$	17378
groomed$	12375 12383 13031 13359 14060 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14383 14384 14385 14386 14387 14388 14389 14390 15545 11915
groomer$	12910 13005 13010 13015 13491 13492 13493 13494 13495 13496 13497 13498 13499 13820 14214 14536 2216 2303 15695 11552 11633 11636 11637
groomers$	12910 13010 13015 13491 13492 13493 13494 13495 13496 13497 13498 13499 13820 14214 14536 2216 2303 11552 11633 11636 11637
grooming$	12368 12369 12370 12390 12402 12726 13205 13206 13407 7323 13756 13757 14383 14384 14385 14386 14387 14388 14389 14390 15809 11544 11601
gross$	5775
ground$	4679 17100
grounds$	4867 4883 5176
group	10817 16913 10832 17002 10928 10950 17041 17050 17067 17070 17073 10989 17075 4753 4754 17086 17087 17089 11036 17130 4820 4834 17176 4858 17193 17196 17201 11129 4896 11147 11156 17241 11157 17255 11177 11180 17267 4945 17274 4951 17313 11234 17319 17325 11245 5008 17333 17337 17349 5032 17359 12111 5895 5896 12150 12155 12163 12175 12176
group$	12347 12439 12467 12468 384 12733 12735 6652 414 452 12848 6764 6766 6768 6993 6994 6999 7000 7010 7050 7063 7067 7114 925 946 7185 7195 7359 1328 1329 1331 7620 13741 13750 13765 7949 7960 7961 8018 8026 1843 8121 14361 8284 8403 2165 2166 2167 2172 14512 2195 14525 14527 14532 14533 14556 14559 8477 8478 2281 2359 2360 14705 2427 2428 2429 2430 14775 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 2660 14991 8911 8912 2708 15037 15155 15264 15265 15266 15267 15268 15311 15312 15313 15327 3023 3024 15359 15609 15737 15739 15785 15797 3533 3535 3536 15925 3635 3684 3685 16157 16158 16159 16160 16161 16176 10095 10096 10097 10100 10101 10112 10121 10127 16223 10139 16233 16238 16240 3986 10230 10231 3995 10235 10246 16387 10524 10525 10526 10527 10528 10529 16628 10584 10586 16707 16716 16717 16718 16719 16720 16721 16722 16723 16759 16810 16811 10731 10789 10791 10814 16901 16906 16947 16950 10872 10901 10907 10909 17001 17005 17006 17008 17018 10936 17024 17031 17036 10969 4731 17083 17096 4790 17121 11059 4829 4831 17163 4843 17168 11095 11097 11135 4897 17228 17242 17243 11181 11185 17271 17272 17304 17305 17306 11230 17321 5003 11247 11275 11278 17364 11626 11629 11680 11685 11720 11768 5538 5539 11822 12050 12058 5880 12124 5896 5939 12268
groups$	12468 14525 14527 2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 16947 17096 11685 11768 12124
grow	5028
grow$	2817 2818 2960 15285 15286 9202 3593 5688
growing$	2817 2818 3593 5688
grown$	657 12987 7335 8349 2128 15040 15087 2802 15128 15129 15130 15131 15132 15133 9050 9051 9052 9053 2817 2818 9069 9075 9076 9077 15164 15165 15166 15170 15171 15172 15173 15174 15175 15181 15184 9102 9104 9105 9106 9107 9108 9112 9114 15200 9123 15214 15215 2892 2909 15235 15237 2917 2918 9159 15245 15246 9165 9166 2936 2954 2955 2966 9207 15299 15300 15301 15306 2986 15320 9236 9318 9321 9354 15440 15441 15442 15443 9411 3186 3187 3188 3189 15525 15526 9478 9480 3249 15573 3250 3251 15575 9498 3275 15641 15642 15643 15644 15648 9631 9668 15755 9671 9703 9705 3504 3528 3529 3530 3531 3541 9791 3593 11842 5606 11846 5650 5688
grownups$	15134
grows$	2817 2818 3593 5688
grubby$	15958 15959 5725 5732 6150
grumpy$	6120
guarantee$	3892 10131 3893 10132 3894 10133 3895 10134 3896 3897
guaranteed$	3783 3784 3785 5753
guard	4616 10940 10947 4745 10994 4767 11078 4847 11086 4946
guard$	6555 12956 4591 16916 10855 17004 17025 17027 17032 4710 10984 4749 17079 4768 4769 17163 4892 4910 11185 5034
guardian$	15519 15520 15521 15522 15582
guardians$	15519 15520 15521 15522 15582
guards	11086
guards$	6555 12956 4591 16916 10855 17004 17025 17027 17032 4710 10984 4749 17079 4762 4768 4769 17163 4892 4910 11185 5034
gucci$	11966
guess$	15743 15744
guessed$	14201 14202 8118 8119 14231
guidance$	12589 12590 13984 13985 14353 14354 14355 14356 14357 15470 15484 15548 15549 15550 16448 16449 16450 16451 16452 16453 16893 11595
guilt	17117 11048
guilt$	16793 17133 5821 12064
guiltless$	7254 1016 7256
guilty	6073
guilty$	891 892 13326 13327 13328 13329 11123 11545 6073 12312
gullible$	14023 1875 15256 15257 15258 11571 5335 11855 6129
gum$	6201
gun	17565
gun$	13355 8279 8280 11460
guns$	13355
gutless$	6120
gutter$	16250
guttersnipe$	6117
guttersnipes$	6117
gyppo$	6117
gyppos$	6117
habit	12236
habit$	12422 12426 6707 469 1321 1322 1323 1324 1325 1326 1327 2112 2113 2114 4220 11489 11490
habits$	12422 12426 13861 16115 16253 11489 11490 11873
habitual$	602 603 11012 5264 5391 5404 5892
habitually$	601
had	5042 5047 5094 5998
had$	233 234 328 628 631 6985 6986 6987 6990 6991 754 755 756 757 758 759 760 761 762 777 778 779 780 13130 7046 7047 7068 7074 866 912 914 994 1086 1087 13513 1230 1276 1290 1303 7547 7550 1343 1345 1346 1347 1348 1349 1372 13742 1424 1425 1633 2425 2426 2492 2572 2685 2885 15545 15881 15884 3598 3611 3612 3613 3614 3670 3752 16348 16349 4040 4090 4091 4092 4093 4095 4096 4097 4098 10374 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4152 4153 4154 4176 4184 10449 10450 10451 10463 10465 10533 16619 4525 4526 17007 11235 5043 11286 5054 5056 5063 5065 5072 5091 11333 5104 5107 5178 5210 5572 11898 5706 5717 5779 12127 5949 5970 5971 6002 6016 6052
haemop	5968
haemophilia$	12207
hair$	15917 15919 15920 15921 15994 16025 11931 5695 11944 5707
haircut$	15919 15920 15921 15994 11944 5707 11958
haircuts$	15919 15920 15921 15994 11944 5707 11958
haired$	11912 11921
hairstyle$	15919 15920 15921 15994 11944 5707 11958
hairstyles$	15919 15920 15921 15994 11944 5707 11958
hairy$	6150
half$	904 1385 9918 10580 4838 11103 4966 5789
halfway$	11982
hall	11440
hall$	17525
halluc	6198
hallwa	11440
hallway$	17525
halve$	17280 17310
halved$	17280 12165
halves$	17310
ham$	5799
hand	4656 4692
hand$	311 312 313 13296 13297 1011 1012 1013 1014 7331 13804 1488 1489 1490 1491 1492 8038 14790 14791 8987 8988 8989 2751 9389 15475 15476 15477 9589 15844 15923 4666 10924 4690 11092 4862 11215 17414 17415
handded$	311 312 313 1488 1489 1490 1491 1492
handding$	311 312 313 1488 1489 1490 1491 1492
handed	10941 11007
handed$	311 312 313 1488 1489 1490 1491 1492 16728 10924 12031 12032 12084 12147
handedly$	12085
handes$	4690
handful$	2283 8522 2284 8523 2285 8524 2286 8525 14968 11642
handing$	311 312 313 1488 1489 1490 1491 1492 4666 10924 4690 4862 12120
handl	12094
handle	11089 4904
handle$	14833 14889 8968 8980 2767 9007 9008 2770 15113 15114 15340 15373 9291 9292 9293 9296 9297 9299 9300 9303 3082 15407 15408 3104 9344 9345 9346 9352 9455 15586 9539 3314 3315 4543 4995 5618
handled$	3082 3314 3315 4543 5618 12023
handles$	3082 3314 3315 4543 10893 17174 5618
handli	17137 6183
handling$	9291 9292 9293 9296 9297 9299 9300 9303 3082 9352 3314 3315 15670 15671 15672 15673 15674 4219 4459 4460 4461 4462 4543 11477 5618 12046
hands$	12392 12393 12394 12395 311 312 313 13296 13297 7331 13804 1488 1489 1490 1491 1492 13872 13873 8987 8988 8989 2751 9589 15923 16620 16757 4666 10924 4690 4862 17414
handse	11159
handset$	4587 10913 4734 17059 17244 5874
handsets$	4587 10913 4734 17059 17244
handsome$	6150
hang	16974 11089 5959
hang$	12744 12773 12775 12776 12777 12808 13065 13066 13067 13068 13069 13136 13137 13138 7269 7340 1102 14118 2118 2132 2133 15033 3672 3673 3674 3676 11898
hanged$	2132 2133 15033 11898
hanger$	5409
hangers$	16898 5409
hangged$	2132 2133 15033 11898
hangging$	2132 2133 15033 11898
hanging$	12550 12803 13065 13066 13067 13068 13069 13136 13137 13138 13748 13749 2118 2132 2133 15033 9866 16017 16018 11898 11982
hangouts$	17174
hangs$	2118 2132 2133 15033 3672 3673 3674 3676 11898
haphazard$	16783 16784 16785 16786
happen$	12494 12551 12552 12553 13251 13350 14611
happened$	12405 12408 12494 7005 7006 13106 13107 900 7144 13245 13336 1043 1044 7657 13743 13744 13745 13746 13747 14043 14291 14292 14293 14294 14295 15524 9540 9541 3303 16529 16530 16531
happening$	14291 14292 14293 14294 14295
happens$	12405 12494 898 13245 14043 14291 14292 14293 14294 14295
happily$	714 715 716 13041 1244 1245 1246 1247 1248 1249 9336 9337 9338 9339 9340 9341 9342 9371 9372 9373 9374 5317
happy$	314 315 320 6560 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 7833 13919 13920 13921 13922 1599 1600 1601 1798 1799 1800 1801 3405 5307
harass$	2135 2136 2137 5354
harassed$	2135 2136 2137 5354
harasses$	2135 2136 2137 5354
harassing$	2135 2136 2137 16882 16883 16884 16885 5354
hard	4993 4998
hard$	7589 1389 1390 1391 1429 7668 1430 1431 7670 1432 8232 8236 14427 2304 2305 2381 8639 14809 8725 2565 2566 2567 2568 2569 2570 8882 15027 2753 3038 3039 3040 9515 9516 3278 9561 9581 16898 11232 4997 17324 5497 5505 5629 5631 5643 5647 5684
hardcore$	5441 6129
harden	12162
hardened$	8602 3186 3187 3188 3189 3203 3204 3287 5391 11807 11885 6143
harder	4801
harder$	7154 2565 2566 2567 2568 2569 2570 16411 16877 16878 16879 16880 16881 11040 4997 12086
hardest$	2565 2566 2567 2568 2569 2570
hardier$	3186 3187 3188 3189
hardly$	104 7604 7605 7625 7626 7627 1582 7847 7848 1748 8134 8135 1900 1901 1902 8407 3004 3006 3007 3041 3077 3078 3163 9402 3164 3165 9493 9885 3814 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4262 4320 4321 4322 5048 5114 5609 5610 5616 5624 5638 5779 5976
hardy$	3409
harm	11018 5959 6190
harm$	12324 12325 12349 12368 12369 12370 12402 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 12822 7079 7080 13205 13206 13215 13216 906 13348 13349 1116 13441 7552 7553 13639 13756 13757 7783 13875 14261 14262 14324 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14349 14350 14351 14352 14667 15572 15740 10641 16782 10825 11012 11114 11413 17498 5230 17562 11535 5857 5886 5890 5892 12197
harmed$	12197
harmer$	11654
harmers$	11654
harmful$	6375 12862 2201 2202 2203 8463 5251 5388 5399 5892
harming$	12197
harms$	12324 12325 12197
harsh$	16727
has	5042 5082 17407 5998
has$	6245 6247 628 866 974 975 994 1086 1087 1230 1276 1303 1343 1372 1633 1729 8077 1975 2425 2426 8675 2492 2572 2685 2885 3275 3335 3336 3337 3338 3339 15881 15884 3598 3611 3612 3613 3614 3670 3752 3792 10261 16348 16349 4040 10374 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4175 4183 4218 10463 10465 4556 10912 17101 11046 11235 5010 5043 5054 5055 5056 5065 5072 11321 5091 5099 5104 5107 5121 5178 5210 5234 5484 5572 11898 5706 5717 5779 5949 5970 5971 6002 6016
hastily$	16886 16887 16888
hat$	11966
hate$	14706 2497 3736 3737 5473
hated$	2497 5473
hates$	14706 2497 3736 3737 5473
hating$	2497 5473
hats$	9923 9924 3686 3687 11966
haunts	4655 10894 11089
haunts$	16115 17174
have$	6246 6248 12618 6559 6678 6712 6716 6736 6747 6749 6750 6754 628 631 7021 866 911 941 974 975 994 7272 1086 1087 7457 1230 1276 1303 1343 1372 1418 7661 7662 1633 1729 8072 8078 8096 8101 8112 8113 8116 8117 8146 8147 8150 8151 8154 8156 8157 8158 8159 1974 14490 2425 2426 8674 2492 2572 2685 15033 2885 2886 9222 3275 3335 3336 3337 3338 3339 3412 15834 3598 3611 3612 3613 3614 3670 3752 10010 10019 16106 3792 3818 10125 10221 10222 10261 16348 16349 4040 16394 16395 16396 16397 10313 16402 16403 16404 10322 10328 10374 10390 4177 4218 16564 16565 10746 10747 4557 10912 17148 11235 5010 5210 5484 5572 11898 5706 5717 12016 12127 12152 5949 6016
having	5047 5998
having$	628 631 7272 1087 8393 3598 3670 11286 5054 5056 5063 5706 5971
havoc$	11675 11676 11677 11683
hawk$	636 5277 5325
hawked$	636 5277 5325
hawking$	636 5277 5325
hawkked$	636 5277 5325
hawkking$	636 5277 5325
hawks$	636 5277 5325
hazel$	15924 5683
he$	6391 6397 6912 6993 6994 6999 7000 7049 7063 7066 7346 7349 7358 13569 7501 7518 7620 1394 13765 1843 14204 2164 8403 2165 14489 2166 2167 2194 8578 2359 15044 16157 16158 16159 16160 16161 10095 10096 10097 10099 10230 10231 3994 10235 10329 16418 6017
head$	13163 13165 13296 13297 1504 1505 1506 1507 1508 7762 1528 14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 14364 14365 14731 14763 8991 15106 15107 15108 2785 2786 2910 2911 2912 2913 2914 2915 2916 9353 9877 9903 9904 3666 3922 10161 3923 10162 3924 10163 3925 10164 3926 10165 3927 10166 16763 4440 17213 11942 5834 6203
headache$	8870
headaches$	8870
headcase$	11697 6117
headcases$	11697 6117
headed$	547 3922 10161 3923 10162 3924 10163 3925 10164 3926 10165 3927 10166 11733 11738 11782 11870 11911 12030
headfirst$	13845 7766
heading$	547 13978 3922 10161 3923 10162 3924 10163 3925 10164 3926 10165 3927 10166 5047
headlong$	13845 7766
heads$	13163 13165 13296 13297 1504 1505 1506 1507 1508 14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 14364 14365 14731 8991 2785 2786 9353 4332 16763 4440 11836 11856 11940 11941
headscarf$	11966
headscarves$	11966
headstrong$	6131
health	11301 11341 17463
health$	12792 12793 13313 13871 14121 8293 8294 8295 8296 8297 10337 17367 17386 11306 17404 11320 11322 17411 12225 6000
healthier$	6375
healthy$	6416
heap$	14827
hear	10937
hear$	14507 5046
heard$	2727 4203 4204 5046 5175
hearin	11299
hearing$	5046 17384 5175 5980 5981 12311
hearings$	12311
hears$	5046
heart$	14775 11281 17367 5972
hearted$	16665 11744 11745 12028
heartless$	16543 6129 6161
heat$	4978 17303
heatin	5213
heating$	17533 11452
heavier$	5661
heavies$	11697
heaviest$	3601 5709
heavil	11313
heavily$	3579 17392 17398 17399 5663
heavy	4993
heavy$	7344 9808 10643 11232 5661 5664 5714 5793 5845 5846
heavyset$	6149
heed$	6342 6343 6344 6345 6346 12708 13986 13987 14308 8268 8269 8270 8271 8272 16144 16145 16146 16489 16583 16584 16585 16586 16587 16588 16589
heeded$	13070 13078
heedless$	111 112 6120 6121
heel$	17232
heels$	16000 16001 16002 16761 11966
height$	3465 3466 3467 15890 15891 15892 11900
held	12091
held$	6953 2759 15866 16558 16559 16560 16561 4473 4567 16932 4737 11119 17224 5037
helicopter$	5882
hell$	1045 1046 7859 14464 14483 5453
hellbent$	1299 1300 1301 1302
hellraiser$	6114
hellraisers$	6114
help	4582 4613 4649 4884 4929 11318
help$	6301 186 193 194 12589 12590 12708 12824 12831 12849 13115 13298 13435 13436 13438 13439 13446 13628 13633 7680 13993 14144 8197 14315 14316 14317 14793 14889 14903 8979 15440 15441 15442 15443 15470 15478 15479 15480 15481 15482 15484 15490 15491 15492 15493 15494 15573 15575 15826 16048 3731 3732 3733 3734 16080 16086 16100 16178 16199 16230 16268 16269 16270 16282 4227 4228 4229 16608 16617 4459 4460 4461 4462 16804 4659 4706 4879 4886 4962 17299 5021 17403 17429 11555 11580 11581 11667 11708 11809 11985 11990 11998
helped$	193 194 13300 14286 14287 14288 14289 14290 14904 16085 16091 16096 16099 16105 16167 16173 16211 16228 16254 16255 16256 16257 16258 16928 4879 4886 5021
helper$	13820 11566
helpers$	13820 11566
helpful$	4572 16928
helping$	193 194 8198 16268 16269 16270 10192 4879 4886 5021 11998
helpless$	9262 15578 15579 15580 15581 15689
helpped$	193 194
helpping$	193 194
helps	4884
helps$	193 194 4659 4879 4886 4962 5021 11999
hence$	3266 3267 3268 3269 3270 3271
henchman$	6102
henchmen$	6102
hepatitis$	6202
her	10817 10840 16966 10969 4790 5077 11336 5113 11365 5136 11376 5149 17487 17521 5204 5206 11454 17547 5237 12257 6067
her$	12327 12328 24 12359 6337 6350 6352 12438 116 117 120 124 125 6366 6368 132 6372 6428 6597 369 376 377 378 380 6622 384 6634 6635 6636 6637 6638 6639 414 417 452 6706 12811 6761 6789 6875 6920 6925 6936 7024 7090 7113 885 886 7131 7157 13245 922 924 925 7179 945 946 7185 13271 7187 7194 965 983 7252 7258 7260 1023 13386 7320 7356 1206 1208 1264 7528 7529 1328 1329 1331 7584 7590 7594 13750 7698 7739 7777 7854 7855 7917 7960 7961 1837 1840 14175 8129 14217 1933 8173 1935 8177 14344 14348 8264 14361 14392 2172 8470 14607 14644 8593 8716 14846 2660 8911 8912 15048 2733 9040 9042 9196 9212 15341 9270 15355 9271 9272 9274 15483 15608 9527 15618 9553 9617 9618 3381 3382 3383 15727 15738 9662 3424 9664 3438 15820 15821 15822 3532 3533 9804 9813 9814 9815 9841 3610 3623 3626 3634 3635 3655 3656 9910 3684 3685 16252 16277 10287 16442 10581 16717 16718 16719 16720 16721 16722 10672 16758 10676 10678 10685 16777 16843 11029 17370 11290 11292 17382 5060 5061 11302 5064 11311 11316 5081 11329 11352 11362 17450 5132 11375 5138 5139 11379 5141 5145 11388 5157 11401 5168 17494 11424 11442 11443 11445 17532 17539 17545 11463 11474 11476 5282 5298 5538 5539 5729 5730 12050 5860 5985 5986 5994 5995 6005 12246 6022 6034 12282 6059 6064 6075
herbert$	11703
herberts$	11703
heritage$	9855 9856 9857 9860
heroin	11305 17565 11484
heroin$	17071 17390 11314 17402 17569 11499
hers$	13240
herself$	6239 6241 12327 12328 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7673 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 8522 8523 8524 8525 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 2679 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11291 11450 11485 11515 11516 11564 11857 11858 12198
herselves$	11291 12198
hid$	3675 4413 4441
hidden$	13594 3675 16932 11983
hide	11025 4808
hide$	12619 6701 6702 6703 7270 7513 3675 4441 12174
hided$	4441
hides	4808
hides$	3675 4441
hiding	4808
hiding$	7270 14093 3675 16309 16310 16315 16316 16317 16320 16321 16322 16323 16324 16325 16326 16327 4441
hierar	16959 12095 12097 12175
hierarchy$	16945 16946 6171
high$	89 13383 13384 13385 7345 1111 1112 1113 1114 1115 13479 7442 1204 7444 2604 2605 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8867 8868 8869 16300 16301 16302 16335 10530 5482 5792
higher$	2604 2605 10880 5996
highest$	2604 2605
highlights$	11945
highly$	4993 5622
hijab$	11966
hijabs$	11966
him	10817 10840 16966 11336 17487 17521 17547 12257
him$	12327 12328 12359 12438 6536 6543 6544 6546 6549 12672 6591 12836 12912 12915 12999 13011 13056 13062 13116 7113 7194 13353 7347 7371 7383 7384 7385 7386 7399 13491 13492 13493 13494 13495 13496 13497 13498 13499 13500 13571 13609 13622 13624 13646 13656 13713 13750 7710 7711 7715 7727 7728 7730 7731 13915 13916 7960 7961 14126 14150 14184 14361 14392 14846 8911 8912 15341 15370 15483 15608 15618 9617 9618 15727 15738 15820 15821 15822 15831 16252 16277 16442 10581 16717 16718 16719 16720 16721 16722 16758 11548 11552 12050 12246 12282
himself$	6239 6241 12327 12328 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7673 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 8522 8523 8524 8525 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 2679 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11291 11450 11485 11515 11516 11564 11857 11858 12198
himselves$	11291 12198
hip$	17414 17415
hips$	17414
his	10969 4790 5077 5113 11365 5136 11376 5149 5204 5206 11454 5237 6067
his$	24 6337 6350 6352 116 117 120 124 125 6366 6368 132 6372 6428 6580 6597 369 376 377 378 380 6622 384 6634 6635 6636 6637 6638 6639 414 417 452 6706 12811 6761 6789 6875 12982 6925 6936 13055 7024 7090 885 886 7131 13240 7157 13245 922 924 925 7179 945 946 7185 13271 7187 965 983 7252 7258 7260 1023 13386 7320 7356 1206 1208 1264 7528 7529 13640 1328 1329 1331 7584 7590 7594 7698 7739 7777 13900 13917 7854 7855 7917 7937 1837 1840 14175 8129 14217 1933 8173 1935 8177 14344 14348 8264 8354 2172 14607 14644 8593 8716 2660 15048 2733 9040 9042 9196 9212 9270 9271 9272 9274 9527 9553 3381 3382 3383 9662 3424 9664 3438 3532 3533 9804 9813 9814 9815 9841 3610 3623 3626 3634 3635 3655 3656 9910 3684 3685 10287 10672 10676 10678 10685 16777 16843 11029 17370 11290 11292 17382 5060 5061 5064 11311 11316 5081 11329 11352 11362 17450 5132 11375 5138 5139 11379 5141 5145 11388 5157 11401 5168 17494 11424 11442 11443 11445 17532 17539 17545 11463 11474 11476 5282 5298 5538 5539 5729 5730 5860 5985 5986 5994 5995 6005 6022 6034 6058 6064 6075
hisself$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11485 11515 11516 11564 11857 11858
histor	4597
historic$	10836
history$	1321 1322 1323 1324 1325 1326 1327 4220 16999 10915 5173 11631 12239 12277 12315
hit	17482 17491 5169 17499
hit$	14058 15624 4530 4977 17492 11408
hitch$	3628
hitched$	3628 9868
hitches$	3628
hitching$	3628
hits$	17492
hiv	6210
hoist$	1355
hold	4808 4921
hold$	12448 6701 6702 6703 6953 7270 13918 13923 14500 14501 14502 14503 14504 14892 8994 8995 8996 8997 2759 9010 9011 9285 9286 9287 3314 3315 3328 3329 3330 4473 4567 10839 10899 17128 11046 5036
holdin	16961 11031 17122 4808 11480
holding$	7270 2759 15474 9759 16896 17116
holds	16961 4808
holds$	6953 2759 3314 3315 3328 3329 3330 4473 4567 10893 10899 16988 17128 11046
hole$	13863 13864
holes$	13863 13864
holmes$	17061
home	11377 17467 17493 17521
home$	12489 12490 12800 12824 12837 12875 12876 13081 13082 13124 13125 13142 13143 7296 7297 13448 7431 7433 13574 13578 7555 7556 7557 7617 14011 14140 14141 14185 14233 8594 8887 14977 14978 2679 8935 15255 15433 15438 15566 15786 15810 4529 17060 17074 4932 11175 5019 17441 17461 17462 17474 17475 17490 17494 17498 17505 17512 17513 17520 17527 17529 5207 17537 17557 11770 5834 6025 12284 12285 6057 12297 12298 12299
homele	17482 6231
homes$	12875 12876 13448 14977 14978 15438 17060 4932 11175 5019 17526 11770 12291
honest$	8092 14178 16073 16085 16091 16096 16105 16167 16173 16211
hood$	3658 15999 9923 9924 3686 3687 5461 11966 5731 12140
hooded$	5375 5658 5732 12140 6150
hoodie$	15983 15984 15985 15994 11966 11968 11971 6156
hoodies$	15032 8948 9873 9874 15983 15984 15985 15986 15987 15991 15992 15993 15994 15996 16004 11966 11968 11971 6156
hoodlum$	6100 6102
hoodlums$	6100 6102
hoodrat$	6100
hoodrats$	6100
hoodrich$	6155
hoods$	15032 8948 3658 15991 15992 15993 15996 15999 16000 16001 16002 16004 9923 9924 3686 3687 11966 11968 5731 12140
hoody$	15983 15984 15985 11971
hook$	1696
hooked$	12410
hooligan$	14602 11616 6100
hooliganism$	6100
hooligans$	14602 14624 14625 14626 11616 6100
hoot$	16557
hoots$	16557
hop$	7267 2129 2130
hope$	10075 10205 3967 4216 4217 16957 12000
hoped$	4216 4217
hopeless$	8507 8776 3854 3855 5418 5529 5533 6129 6161
hopelessly$	6161
hoper$	14590 14603 14604 14605 11643 11658
hopers$	14590 14603 14604 14605 11643 11658
hopes$	4216 4217 16957
hoping$	4216 4217 16957
hopings$	16957
hopped$	2129 2130
hopping$	7267
hops$	2129 2130
horde$	2186 2187
hornet$	7683
hornets$	7682 7686
horrendous$	14917 14918 14919 14920 14921 14922 14923 14924 14925
horrible$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5479
horrid$	5479
horror$	11616
horrors$	11616
hospit	5084 11326 17482 11398 5230
hospital$	11323 17411 17412 17413 11331 17417 17483 11469 5834 6005
hospitalised$	6218
hospitalized$	6218
hostel	11434
hostel$	17519
hostile$	2579 2580 2581 2582 2583 14926 14927 10547 4980 5535 6127 6162
hostility$	14987 14988 2667 2668 16867 16868 16869 16870 16871 11544 11777
hot	11266 11270 5947
hot$	5213 5543
hotel$	12902 12903 12904 12905 6821 6822 6823 6824 13353 13654 13879 13880 13881 13882 13883 14679 14680
hotels$	13055 13353
hothead$	11642 6115
hotheads$	11642 6115
hotspot$	17351 17355 5944 12186
hotspots$	17351 17355 12186
hounding$	16882 16883 16884 16885
hounds$	13834
hour$	5124
hours$	14620 14685 17429 5106 5124 17560 11873 12069
house	11377 17467
house$	12902 12903 12904 12905 6821 6822 6823 6824 13353 13547 13548 13654 13658 13879 13880 13881 13882 13883 13961 14130 8594 15228 15255 15259 15264 15265 15266 15267 15268 15311 15312 15313 15438 15786 15810 17060 11151 11175 17462 17494 17512 17514 17527 5207 17537 12299
househ	11377
household$	14978 15228 15255 15259 15438 15786 17462 11384 11770
households$	14978 15438 11770
housemates$	9126 9127 9128
houses$	13353 17060 11175 17526
housin	17463
housing$	10337 4932 17476 12294
how$	12614 12615 13386 14164 14175 15042 9294 9295 3064 9456 9457 9595 9597 15809 4840 11541
hub$	10814 16901 16906 16920 16950 10872 10901 10907 10909 17001 17005 17006 17008 17011 10936 17024 17031 17163 11095 17228 11181 11185 17271
huge$	6336 3565 9823
hulking$	6150
hundred$	7952 9752
hung$	13101 2118 2132 2133 15033 3672 3673 3674 11898 11982
hungry$	11808 12300
hunt$	2075 8314 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458 16337
hunted$	2075 8314 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
hunting$	2075 8314 2076 2077 2078 2079 2080 2081 2458
hunts$	2075 8314 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
huntted$	2075 8314 2076 2077 2078 2079 2080 2081 2458
huntting$	2075 8314 2076 2077 2078 2079 2080 2081 2458
hurl$	1551 1552 1553 1554
hurled$	1551 1552 1553 1554
hurling$	1551 1552 1553 1554
hurlled$	1551 1552 1553 1554
hurlling$	1551 1552 1553 1554
hurls$	1551 1552 1553 1554
hurried$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
hurry$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
hurt	5169 17499 5959
hurt$	12375 12383 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 12823 13177 13197 13527 13590 7575 7576 13686 13687 13688 13700 13701 14033 14034 14058 14060 14704 15606 15607 15610 15625 15626 9542 16067 16068 16069 16108 16303 16304 16305 17492 11408
hurting$	12416 12417 12418 12419 12420 7450
hurtle$	1527
hurtled$	1527
hurtles$	1527
hurtling$	1527
hurts$	14033 14034 9523 9524 15730 17492
husband$	17459 17470 17478 17485
hush$	4410
hushed$	4410
hushes$	4410
hushing$	4410
hussies$	6117
hussy$	6117
hustlers$	6140
hyde$	14822
hydroc	5968
hydrocephalus$	12207
hyena$	11697
hyenas$	11697
hygien	11299 11301
hygiene$	17384 17386
hype$	13902
hyper$	5273 6129
hypersexual$	6093
hypersexualised$	6093
hypocritical$	6161
hysterical$	6129
i$	2850 3988 4471
ic	5901
ic$	3560 5660
ic0$	6147
ic1$	6147
ic2$	6147
ic3$	6147
ic4$	6147
ic5$	6147
ic6$	6147
ic7$	6147
ic8$	6147
ic9$	6147
ice$	13822
idea$	12632 7567 7568 1330 7570 1332 1333 1334 13799 10553
ideas$	12631
identi	16911 4602 16938 4630 4646 4651 17064 4784 4787 4790 4792 4804 11043 4853 17210 5022 5865 12138
identical$	9901 5719 5732
identically$	3578 5685 11965 11967
identified$	2213 2247 2625 4672 4739 11029 5239 5887 12127 5892 12140
identifies$	4641 4672 17076 4923
identify$	12708 4637 4641 4672 17066 17076 4923
identifying$	4641 4923
identities$	10848 10951
identity$	10848 4610 10951
idiot$	11697
idiots$	11697 12035
idle$	11800 6129
idleness$	2209 2210 14989 14990 11778
idly$	10538 12022
idolise$	682 683 684 685 686
idolised$	682 683 684 685 686
idolises$	682 683 684 685 686
idolising$	682 683 684 685 686
iep	6011
iep$	12250
ieps$	12250
ies$	15227
if$	12727 12780 741 742 743 744 745 746 747 748 749 750 751 752 753 13090 13091 13096 13099 13100 777 778 779 780 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 978 13742 8060 1822 1824 1825 14218 8579 8580 14834 9788 9789 9790 4094 4294 4295 4783 17343
ignor$	1670 1671 1672 4569 5331
ignorance$	14226 6161
ignorant$	6129 6161
ignore$	12575 12744 12773 12775 12776 12777 7230 2141 2142 16335 4451 4452 16802 5356 5747 5819 5820 12066
ignored$	12575 7230 1670 1671 1672 14145 2141 2142 16050 16335 4451 4452 16806 16807 16808 16809 4569 5331 5356 5747 5808 12053 5819 5820 12066
ignores$	12575 7230 2141 2142 16335 4451 4452 5356 5747 5819 5820 12066
ignoring$	12575 7230 1670 1671 1672 2141 2142 16335 16544 16545 4451 4452 16882 16883 16884 16885 4569 5331 5356 5747 5819 5820 12066
ignorred$	1670 1671 1672 4569 5331
ignorring$	1670 1671 1672 4569 5331
ignors$	1670 1671 1672 4569 5331
ill	17482 11398
ill$	139 140 3636 3660 17483 5491 5508 5558 5560
illegal$	12862 8002 5518
illegals$	6124
illnes	17463 17465
illness$	12188 12224
image$	12939 6855 6856 6857 12950 6888 6889 651 652 907 13356 13897 13902 15508 10748 16915 10831 4593 10868 4701 4703 17093
images	10919 4691 10930 10931
images$	12939 6855 6856 6857 12950 6882 644 12969 6888 6889 651 652 13062 13356 15508 15523 16915 10831 4593 16939 16940 16948 10868 4684 10929 4701 4703 4708 17092 17093
imbecile$	6117
imbeciles$	6117
imei$	4573
immaculately$	3578 5685
immature$	6129
immaturity$	12719 12720 12721 12722 12723 12724 7163 7164 8076 1838 1839 8079 2209 2210 14989 14990 11778
immensely$	17345
immigrant$	11757
immigrants$	11757
immigration$	17463 17469 6062
imminent$	17212
immoral$	6131
immune$	3203 3204 3287
immuni	6214
impact$	16195 16196
impaired$	12472 12473 12474 12475 12220
impairment$	12188 12219
impenetrable$	6120
impetigo$	6202
implan	5069 11308
implant$	17393
implausible$	14496 14497 14498
implicated$	530 531 532 533 534 5239
importance$	8036
important$	4962
impos	4916
imposed$	11172
imposing$	5661 6150
imposs	4801
impossible$	8232 8236 14483 2565 2566 2567 2568 2569 2570 3038 3039 3040 3854 3855 11040 5759
impress$	15607
impressed$	11587
impression$	12632
impressionable$	6129
impris	17463
imprisoned$	17182
improv	4576
improvement$	16290 10206
imprudent$	1925 1926 5337 6121
impudence$	2209 2210 14989 14990 11778
impulse$	8260 8929
impulsive$	12472 12473 12474 12475 6129
impulsivity$	8079
in	5086 11373 5998
in$	198 6465 232 12618 12619 12666 12667 12669 12671 6722 6769 6774 6777 6787 6791 6792 6793 645 6893 6894 6895 6897 6962 6963 6964 6967 13142 13143 13269 7250 7253 13339 7301 7336 1121 1154 13574 13578 7523 13650 7743 7760 7794 7811 7812 1656 1657 14315 8373 8382 8423 14517 8455 8474 14560 14561 2238 8555 14641 14653 8689 8690 8691 8692 8720 8721 8802 14955 8871 8906 8913 8958 9016 9020 15244 9211 9242 3141 3142 9585 3521 3522 3556 15881 15884 9819 9838 9842 9843 3631 3662 3663 15990 9906 9911 9915 9919 3681 3682 3683 9927 16260 16267 10260 10299 10345 16497 16542 10679 16827 16902 10938 10943 10976 4782 17116 17120 17133 11140 11148 17277 11279 11280 11297 11328 5092 11332 11350 11353 11358 11376 11425 11429 11431 11437 11441 11461 5233 11500 5344 5581 11822 11946 5723 11965 11967 11997 12001 12013 5836 12127 12218 12229 5991 6047 12288 12293 12313
inability$	6623 385 386 387 388 389 390
inaction$	7125 16838 12070 12072
inadequacy$	6161
inadequate$	6161
inadequately$	6161
inappropriate$	12862 6854 14449 15958 15959 5352 11731 5535 5732
inappropriately$	3578 5685 11965 11967
inattention$	12070
incapable$	184 5757 12008
incessantly$	6159
incest$	17496
inch$	9146 15796
incident$	17099 17552 12280
incidents$	17156 17188 12280
inclin	11067
inclination$	10175 16261 16262 16263 16264 16265 16266
include$	12127
included$	5229
income	17463
income$	12277
incompetence$	6161
incompetent$	6161
incompetently$	6161
inconsistent$	14496 14497 14498 14912 14913 14914 14915 2592 5525
incorrect$	5725
incorrigible$	6131 6132
increa	5028 5931
increase$	4909 11254
increased$	17302
increases$	11254
indecent$	6854 6865 7271
indefensible$	16643
indepe	12293
independence$	17423
independent$	9162 9164 3186 3187 3188 3189 3474 3540 3553 11391 11861 5623 11894
indestructible$	11869
index	12095
index$	17097 11050
indian$	3580 9826
indica	10837 12091
indicate$	17105
indicates$	17105
indifference$	16636 16838 16867 16868 16869 16870 16871 12070 12072 6161
indifferent$	12008 6161
indiscriminate$	1062
indisputably$	6159
indivi	17349 5032 12150
individual$	2360 14794 14823 14824 14825 14826 14865 14929 14957 14958 14959 14960 14961 14962 14973 15839 15881 15884 16955 4789 17349 11685 11768 11823 6014
individuals$	14442 14443 14444 14445 2360 14794 14823 14824 14825 14826 14865 14929 14957 14958 14959 14960 14961 14962 14973 15839 15881 15884 4789 11162 11685 11718 11768 11823
indoors$	13142 13143
inducement$	13904 13905 13906 13907 13908 13909 13910
indulge$	538 539 540
indulged$	538 539 540
indulges$	538 539 540
indulging$	538 539 540
ineffective$	6161
ineffectual$	6161
inept$	6161
ineptitude$	6161
inevitable$	3803 3804 3805 3806 3807 3808 3856
inevitably$	12009 6159
inexcusable$	10659 16745 6161 6162
inexcusably$	6161
inexplicably$	6163
infamous$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5583 6134
infant	17444
infatuated$	675 676 677 678 679 680 681
infection$	12188
infested$	2188 2189
inflexible$	16727
inflicted$	11539
influe	17333
influence$	14526 11627
influenced$	12375
influences$	14526 11627
influential$	16976
inform	10823 4594 4699 4884 4929 5851 12091 5931
inform$	16908 4589 16925 4611 4612 10938 4879
informant$	17183 12090
informants$	12090
information$	12589 12590 8094 16622 10577 4459 4460 4461 4462 10827 16924 16925 4603 16958 4683 11090
informed$	6373 135 6630 9184 10910 4879
informing$	4611 4612 10938 4879
informs$	4611 4612 10938 4879
ingrate$	6117
ingrates$	6117
ingratitude$	2209 2210 14989 14990 11778
inhale	6212
inhaler$	12234
ining$	10938
initia	4976
initiative$	11215 5942
injection$	17396
injections$	17396
injunc	11105 11168 11169 11468
injunction$	17190 17191 4869 11113 17198 17247 17253 17254 11170 17258 17261 17553 17559 12160
injunctions$	4869 17198 17247 17253 17254 11170 17258 17261 12160
injuries$	13348 13349 14261 14262 12224
injury	11281
injury$	13348 13349 14261 14262 17366 12224
inmate$	11711
inmates$	11711
inner$	3563
innocence$	8172 15281
innocent$	7254 1016 7256 15222 15223 15224 15225 9239 9240 9241 9262 9430 9431 9432 9433 15689 11849 11867
innocents$	15217 15218 15219 15220 15221 15328 15329 15330 15331 15347 15349 15350 15351 15352 15353 15354 15691 11848 11867
inpati	6215
input$	6470 12556
inquir$	4806
inquiries$	4806
inquirs$	4806
inquiry$	4806 12124
ins$	10938
insane$	11769
inside$	12619 12666 12667 12669 12671 13142 13143
insight$	14376 14377 9305 3067 3068 9308 11582
insist$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insisted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 14087 5307
insisting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insists$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insistted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insistting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5307
insolence$	2209 2210 14989 14990 11778
insolent$	6129
insomn	6198
inspec	4575 10815 10816 4579 10821 16911 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 4752 11078 4856 11101 11143 4942 4946 11186
inspector$	10814 16901 16906 4591 16935 16936 16937 10853 10854 16950 10872 4658 10901 10907 10909 17001 17005 17006 17008 10936 17022 17024 17031 10991 17163 11095 17228 11181 11185 17271 12180
instag	4861
instagram$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938
instal	4940
instead$	13579 13580 13581 16814 16816 16873 16874 16876
instigator$	12132 6103
instigators$	12132 6103
instinct$	11883
instincts$	11881 11883
institutional$	5775
instructed$	4606 4756 11006
instructions$	13315 13984 13985 11595
insuli	6201
insulin$	11310
insulting$	3025 3026 3027 3028 3029 3030
insults$	12664
integrated$	5885
intel	5851
intel$	12090
intell	4657 17062 12095 12138
intelligence$	16622 10833 16919 10835 16921 16942 10896 10926 17013 10935 17023 11009 11049 4842 11090 5852 12092 5854 6167 6181 6187
intend	4594
intended$	4962
intens	4993 5931
intensive$	11232 11325 6077
intent	4974
intent$	1299 1300 1301 1302 12321
intention$	10175 16261 16262 16263 16264 16265 16266
intentions$	10175 16261 16262 16263 16264 16265 16266
intents$	2989
interc	10997 6183
intercepted$	17082
intercourse$	11508
intere	4594
interest$	6562 6563 12665 13257 13582 13583 15091 15092 15093 15094 16077 16199 10175 16261 16262 16263 16264 16265 16266 16489 16583 16584 16585 16586 16587 16588 16589 10508 10509 10510 10511 10512 10725 16818 16819 16820 16821 4603 4706 17113 12067
interested$	3747 9987 10182 10412 16563 16631 10692 10771 16899
internally$	6017
internet$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 5285
interr	16998 10973
interrogate$	4841
interrogated$	17058
interrogateing$	4841
interrogates$	4841
interrupt$	12002 12010
interrupted$	12002 12010
interrupting$	12002 12010
interrupts$	12002 12010
interruptted$	12002 12010
interruptting$	12002 12010
interv	4787 5232
intervene$	16608 16801 16804 17206
intervened$	16486 16618
intervention$	6470 12556 14903 16048 17555 11985 12317
interventions$	6470 12556 14903 16048 3731 3732 3733 3734 11985
interview$	4841 5228
interviewd$	5228
interviewed$	4817 5218 5228
interviewing$	4841
interviews$	4841
intimate$	6854 700 701 702 703 7271
intimidate$	2135 2136 2137 5354 12010
intimidated$	2135 2136 2137 15606 5354 12010
intimidates$	2135 2136 2137 5354 12010
intimidating$	12416 12417 12418 12419 12420 2135 2136 2137 15027 5354 5535 5684 12010 6127
into	4570 5086 5853
into$	12384 12442 12619 12666 12667 12669 12671 12804 6780 6781 6782 6784 6965 6966 6967 13259 7293 7294 7295 13574 13578 13620 13650 1503 7743 7760 13851 13852 7770 7771 7773 7794 7815 7816 7817 7818 14102 14103 14104 14105 14107 14108 14109 14240 14378 14379 14380 14381 14382 8460 8461 8800 15098 10934 4773 17120 11045 5233 5991 6047
introd	4921
inured$	3203 3204 3287
invariably$	6159
invest	10895 10945 4853 17210 5023 17506 5914 6066 6188
investigate$	16608 16804
investigating$	10895
investigation$	16964 17030 4806 17203 17208 12305
investigationies$	4806
investigations$	16964 4806 17203 17208
investigationy$	4806
investigators$	16980
invincible$	13603 6143
invitation$	13904 13905 13906 13907 13908 13909 13910 9965 3727 9967 3729 3730
invitations$	9965 3727 9967 3729 3730
invite$	12348 6264 44 323 324 340 341 342 343 344 345 346 347 6595 6596 849 850 7172 1250 1251 1252 1253 1254 7497 7498 1556 1557 1558 1559 5296 5301 5305
invited$	12348 6264 44 323 324 340 341 342 343 344 345 346 347 6595 6596 849 850 1250 1251 1252 1253 1254 7497 7498 13738 13739 1556 1557 1558 1559 5296 5301 5305
invites$	12348 6264 44 323 324 340 341 342 343 344 345 346 347 6595 6596 849 850 1250 1251 1252 1253 1254 7497 7498 1556 1557 1558 1559 5296 5301 5305
inviting$	12348 6264 44 323 324 340 341 342 343 344 345 346 347 6595 6596 849 850 1250 1251 1252 1253 1254 7497 7498 1556 1557 1558 1559 16268 16269 16270 5296 5301 5305 11998
involv	17117 17138 12128
involved$	12375 12383 530 531 532 533 534 535 536 537 13398 2184 2563 16219 16221 16309 16310 16315 16316 16317 16320 16321 16322 16323 16324 16325 16326 16327 16805 16975 11031 17149 11065 11093 5239 11605
involvement$	530 531 532 533 534 13242 2184 11048 11092 11605
involving$	17139
iq$	6196
irish$	3580 9826
iron$	15597 15598
irredeemable$	6132
irresponsible$	114 115 6375 1834 5250 5334 6121 6161
irresponsibly$	6085 6161
is	4623 10902 17407 5953
is$	6387 6393 382 383 564 6901 870 871 1019 7863 2051 2168 8433 8434 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8672 2458 2526 2537 2541 2551 2572 2577 8827 8832 2612 2631 2640 2641 2642 2643 2644 2645 8932 15117 15118 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2897 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9675 9676 3499 3515 15881 15884 3572 3584 15947 9891 3680 3717 9970 10090 4000 10261 4068 4069 10447 10458 4307 4308 10558 10579 4403 10698 4467 4468 16830 16853 4581 10847 16968 10884 10912 10992 11003 17101 11022 4824 11127 11251 5096 11403 5191 5224 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5530 5532 5541 5542 5602 5630 11898 11946 11947 5796 5823 12127 5977 5982 5984 5987 5988 6017 6019 6042 6050 6063 6064 6069
island$	11973
isolated$	404 405 406 407 8465 8466 8467 8468
isolation$	13348 13349 1116 14554 16336 5111 11640
iss$	6077
issu	4680
issue$	14324 14983 4590 10830 4592 4931 4977 11605 11775 12239
issued$	4590 10830 4592 16917 11007 11107 4931
issues$	14983 4590 10830 4592 10869 4931 4977 11605 11775 12239
issuing$	4590 10830 4592 4931
it$	12349 12991 13062 13166 13167 13172 7166 944 7205 13298 7219 13335 7322 7393 13506 7456 13543 13544 13598 13607 7582 1414 13772 13853 13944 1624 1625 13980 7898 14013 8014 8648 2477 14847 2679 15042 8966 15465 9443 15530 9447 9536 9560 9584 15670 15671 15672 15673 15674 3789 16139 16324 16325 16326 16327 16339 16356 10329 16418 10396 10397 4208 4209 16612 16621 10640 10648 10649 10651 4420 4421 16788 16789 10738 10761 11538 11755 12059
itch$	1448 1449 1450 1451
itched$	1448 1449 1450 1451
itches$	1448 1449 1450 1451
itching$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1448 1449 1450 1451 5307
itchy$	8664
its$	6755 12872 888 7130 1022 1024 1263 7527 8176 9039 16416 10563 10574 10652 10672 10676 10678 16765 16766 10683 10685 10686 16777 16795 10712 10750 10751 16843 4529 10769 10777 10778 10859 4777 11248 11442 5776 12049 5824 5833 5860
itself$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 16653 10709 11485 11515 11516 11564 11857 11858
jacket$	15955 15983 15984 15985 15994 11966 11971 11979
jackets$	15955 9873 9874 15983 15984 15985 15986 15987 15994 11966 11971 11979
jail	11398 11472
jail$	16246 17458 17483 17557 5459
jailbait$	6117
jailed	17465
jailed$	17182 11462
jailer$	13307
jailers$	13307
jamaican$	3580 9826
january$	12877
jaundice$	6200
jaw$	17414 17415
jaws$	13827 13830 17414
jealous$	6129
jeans$	9873 9874 15983 15984 15985 16000 16001 16002 3679 16007 11966 11971 5743
jekyll$	2498
jeopardise$	10 5246 5247
jeopardised$	10 5246 5247
jeopardises$	10 5246 5247
jeopardising$	10 5246 5247
jeopardize$	10 5246 5247
jeopardized$	10 5246 5247
jeopardizes$	10 5246 5247
jeopardizing$	10 5246 5247
jeopardy$	12324 12325 12335 11171
jewellery$	15983 15984 15985 11966 11971
job	17463
job$	13456 13457 13458 13459 13460 13461 16384 16493 16494 16495 16496 16509 16510 16511 16512 16513 16514 16515 16516 16517 16518 16646 16650 16658 16877 16878 16879 16880 16881 16964 12046 12086
jobs$	16509 16510 16511 16512 16513 16514 16515 16516 16517 16518 16877 16878 16879 16880 16881 16964 12086
jobsworth$	6161
jobsworths$	6161
joggers$	15983 15984 15985 15986 15987 16000 16001 16002 3679 16004 11966 11971 5743
join$	12744 12773 16108
joined$	1041 1042
joint	5016 5931
joint$	11255 5885
jointly$	1006 5306
joke$	14679 14680 12045
joker$	11697
jokers$	11697
journe	17086
judge$	15113 15114 15340 9258 9259 9260 9261 9315 3104 9344 9345 9346 15868 16801 4905 5223
judged$	6378 2611 2628
judgement$	148 149 150 151 7231 13554 14002 14003 14004 14005 14006 14007 14008 14009 14200 11557 12046
judges$	4905
judging$	9258 9259 9260 9261 3104 9344 9345 9346
judgment$	148 149 150 151 13554 14200 11557 12046
july$	12877
jump$	7267 1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumped$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
jumper$	15983 15984 15985 11971
jumpers$	9873 9874 15983 15984 15985 11971
jumping$	7267 1521 1522 1523 1524 1525 1526 4548
jumpped$	1521 1522 1523 1524 1525 1526 4548
jumpping$	1521 1522 1523 1524 1525 1526 4548
jumps$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4548
june$	12877
jungle$	15664
junkie$	6110
junkies$	6110
just$	6399 6459 6463 718 6980 6984 842 1002 1007 7454 7585 7586 1618 1619 14207 14208 14209 14210 2679 3299 3790 3826 3827 3828 3829 3968 4242 4243 5749
justice$	15029 15030 10342 17221 17222 17403 17549 17550 11470 17556
justification$	12044
justified$	17299 11704
juvenile$	5391 5394 5404 6146
juveniles$	6146
keen$	314 315 320 462 463 464 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7833 13919 13920 13921 13922 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 4434 4435 10776 16899 16957 5307
keens$	16957
keep	11025 4983 5030
keep$	64 12527 6487 12587 6525 12618 6628 6669 12773 12775 12776 6765 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 7012 13148 7064 7065 909 910 7189 951 7191 7192 7193 7236 7237 7238 7239 7240 1234 7509 7512 13918 13923 7962 14053 14066 14067 14159 1936 1940 1954 14308 14317 2119 8420 15340 9291 9292 9293 9296 9297 9299 9300 9303 9349 9365 15749 15750 15868 16080 16086 16100 16379 4127 4128 4129 4531 4567 4589 4727 17299 4979 5263 11990
keeped$	12527
keeping$	12527 12803 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 1936 1940 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 1955 9291 9292 9293 9296 9297 9299 9300 9303 9349 16661 4567 4727 4979 5263
keepped$	12527
keepping$	12527
keeps	4983
keeps$	12527 6488 12587 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 909 910 1234 2120 8420 3602 4567 4727 11046 4979 5263
keg$	14734
kegs$	14734
kept$	12527 6489 12587 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 13063 13070 13078 13131 13132 7048 13134 13135 7054 816 817 7057 7058 13144 13145 13148 7064 7065 909 910 1234 8063 14235 8420 16212 16213 16214 16215 4045 16379 4127 4128 4129 16618 4411 4412 4567 16932 4727 17302 5033 5127 5263 12066
ketami	11305
ketamine$	13360 17390 11314 17400 17402 5997
key	10911 17274
key$	10683 10818 16976 16996 17213 17218 17444 5440 5887 5890 5892 5893
kg$	17381
kick$	6329 91 6332 1442 1443 1444 1445 1446 1447 14704 16107 4450 17492 5537
kicked	5169
kicked$	1442 1443 1444 1445 1446 1447 4450 17492 5169 11408 5170 5537
kicking$	1442 1443 1444 1445 1446 1447 14093 8550 14692 14693 15624 4450 5537
kickked$	4450
kickking$	4450
kicks$	12820 13945 4450 17492 11568 5537
kid$	2360 14711 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15140 2998 2999 15364 15692 15778 15779 15780 15781 11608 11615 11626 11695 11768
kidney	11293 17379
kidney$	17378
kids$	14459 14469 14470 14471 14472 14510 14512 14521 14522 14523 14524 14529 14532 2360 14711 2427 2428 2429 2430 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 15018 15140 2874 15211 15217 15218 15219 15220 15221 15298 2998 2999 15328 15329 15330 15331 15347 15349 15350 15351 15352 15353 15354 15362 15585 15588 15589 15692 15778 15779 15780 15781 11498 11608 11615 11626 11695 11718 11768 11815 11848
kill	5959
killed	17491
kilo$	17381
kilos$	17381
kind$	12404 13545 14457 2380 2382 2383 2384 15467 15468 15469 9526 15954
kingpin$	6102 6108
kingpins$	6102 6108
kings$	14812
kinshi	5179
kinship$	11418
kiss$	12619
kissed$	6553 12996
kissing$	13033
kitche	11440
kitchen$	17525
kitted$	3637 3638 3639 5726
knack$	1225 1226
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12597 12598 275 276 277 278 279 6519 6520 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1197 13874 1650 1651 1652 1653 1654 1655 1763 1841 8081 8082 2720 2721 2729 2730 2731 2732 2791 2793 2794 2795 2796 2881 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16354 4203 4204
knife	17565
knife$	12788 12854 13355 13854 13856 8279 8280 8341 8342 8343 16333 11012 4924 4939 11179 11460 17552 17562
knives	16912 16922 17122 17165 17185 4922
knives$	12786 13355 8341 8342 8343 14871 15527 9444 16332 4608 17110 17131 17132 11161 11553
knock$	2118 2132 2133 15624 17102
knocked$	2118 2132 2133 9968
knocking$	2118 2132 2133
knockked$	2118 2132 2133
knockking$	2118 2132 2133
knocks$	2118 2132 2133 15666
know	4630 4646 4654 4719
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12597 12598 275 276 277 278 279 6519 6520 326 12662 6852 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13577 1650 1651 1652 1653 1654 1655 1763 8070 8071 1841 8081 8082 8088 8089 8647 2409 2492 14873 2720 2721 2722 2723 2729 2730 2731 2732 2757 2791 15116 2793 2794 2795 2796 2881 3046 3047 3048 3055 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 15743 15744 3489 3490 3491 15834 15866 10229 16354 16479 16480 10554 10555 10556 10811 16900 16938 4625 4632 4637 4652 10959 4764 4819 11099
knowed$	2881
knowing$	6468 230 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13874 1763 2801 2881 15514 3219 9460 9461 9462 10811 11832 11841 11874
knowingly$	13028 13029 706 13052 11530 11531 5293 6095
knowledge$	2764 2766 15122 9204 15290 9224 15310 9305 3067 3068 9308 15661 9724
knowledgeable$	2801 15514
known	4691 10930 10931 17055 4787 4790
known$	12410 238 264 7369 1181 1182 8070 8071 14157 8088 8089 14201 14202 8118 8119 14414 14442 14443 14444 14445 2306 2307 2308 2309 2310 2311 2312 2313 8715 2705 8945 8946 2881 10315 4203 4204 16934 4623 17043 11029 17115 4798 4822 4825 4850 5219 5352 5391 5395 5404 5584 5887 5890 5892
knows	4719
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12597 12598 275 276 277 278 279 6519 6520 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1650 1651 1652 1653 1654 1655 1763 1841 8081 8082 2492 2720 2721 2722 2723 2729 2730 2731 2732 2758 2769 2791 2793 2794 2795 2796 2881 3046 3047 3048 3056 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16354 16900 4764 11099
knuckle$	15923
knuckles$	15923
kudos$	14393 14426
kurdish$	3580 9826
label$	11981
labelling$	16882 16883 16884 16885
labels$	14871 11966 11981
labour$	11754
lac$	5576 5577 6133
lack$	109 1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2571 2692 4494 10734 10735 10736 5318 5343 5363 5414
lackadaisical$	16664 6161
lacked$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5318 5343 5363 5414 5525
lackey$	6102
lackeys$	6102
lacking$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 16783 16784 16785 16786 5318 5343 5363 5414
lacks$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5318 5343 5363 5414 5525 5574
lad	17176
lad$	13566 14548 14549 2360 14711 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2998 2999 11454 11614 11626 11638 11695 11768 11845 11925 11948
ladies$	2935 3003 15728 3473 15798
lads	10817 17002 10928 10950 17041 17086 17087 17089 11036 17130 4834 11085 4858 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 5032 5895 12155
lads$	12439 12620 12646 12649 12670 384 12733 6652 414 452 12879 12911 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 13418 13423 13424 13425 13426 13427 13428 7359 7399 13552 13553 13567 13576 1328 1329 1331 7620 13741 13765 7708 13806 13809 7949 7960 7961 8023 8031 14135 1843 8121 8284 14403 14410 14433 14450 8367 8403 2165 2166 2167 2172 14510 14512 2195 14529 14532 14533 14548 14549 14629 2359 2360 14711 2427 2428 2429 2430 14794 14823 14824 14825 14826 14860 14929 14957 14958 14959 14960 14961 14962 14973 2660 14991 15053 15054 15055 15056 9090 2860 2874 9175 9176 9177 9178 2998 2999 15347 15609 3533 15925 3635 3684 3685 16028 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 10127 16223 10139 3986 10230 10231 3995 10235 10246 16387 10603 16708 16759 10789 17121 4829 4831 4843 17168 17170 11097 4897 17272 17305 11614 11626 11638 11685 11695 11718 11768 5538 5539 11845 11925
lady$	2904 15230 15231 15232
lager$	17394
laid$	67
lair$	13827
lairy$	6120
lambs$	15691
lame$	16664
lamentable$	6161
land$	0 1 3298
landded$	0 1
landding$	0 1
landed$	0 1 12346 6262 13316 3298
landing$	0 1
landlord$	13714 1398 10329 10334 10335 4105 16822 10764 16889 16890 17473 5834
landlords$	17004
lands$	0 1 3298
landscape$	14514 14773
language$	11283
lank$	5705
lanky$	9845 6150
lap$	883 1659
laped$	883 1659
laping$	883 1659
lapped$	883 1659
lapping$	883 1659
laps$	883 1659
large$	9806 9808 5661 6150
largely$	1006 4467 4468 5823
larger$	5661
lashes$	11939 11945 11952 11966
lass$	11845
lasses$	11845
last$	10245 5110
late$	13522 2679 16300 16301 16302 16335 16551 16552 16553 16727 16798 10714 17388
laugh$	6335 13442 13942 13946 2026
laughable$	16664
laughed$	2026
laughhed$	2026
laughhing$	2026
laughing$	2026
laughs$	13943 13945 2026
launderette$	17510
law	11455
law$	2283 2284 2285 2286 2294 2297 14646 2462 9573 3340 17540 5867
lawless$	5529 11769 6129
lawlessness$	2209 2210 14989 14990 11778
lax$	1062 4336 4337 4338 4339 16727 16783 16784 16785 16786 10714 5807
lay$	67 6647 6648 6649 6650 1359 14721 5915
layabout$	6100
layabouts$	6100
laying$	67
lays$	67 14721 14722
lazily$	6161
laziness$	2209 2210 14989 14990 11778 6161
lazy$	4336 4337 4338 4339 10714 5715 5807 6129 6161
lead	4884 12171
lead$	12336 297 298 299 300 301 302 352 353 354 1160 1161 1162 1163 1476 1477 1478 1479 2217 2218 2219 2220 14653 2346 2347 2348 2923 2924 2925 2926 2927 3427 16489 11112 5931
leadded$	2217 2218 2219 2220 3427
leadding$	2217 2218 2219 2220 3427
leaded$	2217 2218 2219 2220 3427
leader	10911 4896 17274 12138
leader$	14746 16996 17108 17143 17213 11605 11622
leaders$	14746 16946 17108 17143 17213 11135 11605 11622
leadership$	16583 16584 16585 16586 16587 16588 16589 4459 4460 4461 4462 16818 16819 16820 16821 11249 11605 5775 12046 12067
leadin	16961
leading$	297 298 299 300 301 302 2217 2218 2219 2220 2923 2924 2925 2926 2927 3427 9759 16976 11146
leads	16961
leads$	297 298 299 300 301 302 352 353 354 13247 13248 13249 1160 1161 1162 1163 1476 1477 1478 1479 13978 2217 2218 2219 2220 2346 2347 2348 2923 2924 2925 2926 2927 3427 16988 5931
league$	10759
lean$	5661
leap$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaped$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaping$	1521 1522 1523 1524 1525 1526
leapped$	1521 1522 1523 1524 1525 1526
leapping$	1521 1522 1523 1524 1525 1526
leaps$	1521 1522 1523 1524 1525 1526
leapt$	1521 1522 1523 1524 1525 1526 1591 1592 1593
learn	16911 10845 4630 4651 4654 10937 4784 4792 4804 11043
learn$	197 12708 7968 1730 1731 1732 1733 8083 8084 8085 8086 8087 8088 8089 1976 14308 14911 16080 16086 16100 16150 16151 16152 16153 16202 16801 16930 4625 4637 11990
learned$	13301 13302 7326 1088 8083 8084 8085 8086 8087 8088 8089 3060 16212 16213 16214 16215 17007
learning$	185 8083 8084 8085 8086 8087 17427 11345 17447 5950 5980 6011 6013
learns$	16202 16224 16225 16226 16227
learnt$	13301 13302 7326 1088 8083 8084 8085 8086 8087 8088 8089 3061 16212 16213 16214 16215
least$	14835 10319 10500 5639
leave	16974 17480
leave$	0 1 6242 6274 12360 12361 12362 12363 12364 12365 12366 43 47 48 50 78 79 80 12456 12485 12652 12708 12744 12773 12775 12776 12777 6695 605 606 13112 1189 1202 13587 13588 13627 13632 1335 7875 7876 7877 7878 7879 1686 1687 1688 14045 14053 14066 14067 14136 14159 14230 3441 3526 16080 16086 16100 16108 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17341 5189 11990 5829
leaved$	6274 12360 12361 12362 12363 12364 12365 3441
leaves$	0 1 6242 6274 12360 12361 12362 12363 12364 12365 47 48 50 78 79 80 605 606 1202 1686 1687 1688 14161 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17341 5189 5233 5829 6047
leaving$	0 1 6274 12360 12361 12362 12363 12364 12365 47 48 50 78 79 80 605 606 1202 1686 1687 1688 3441 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 5189 5829 12120 6047
lecturing$	9264
led	12091
led$	12336 12346 6262 12366 12375 297 298 299 300 301 302 352 353 354 13247 13248 13249 13316 1160 1161 1162 1163 1476 1477 1478 1479 13978 14161 14162 14163 2217 2218 2219 2220 2346 2347 2348 15545 3427 10867 11081 11793 12023
left	17465 11386
left$	0 1 6242 6274 12360 12361 12362 12363 12364 12365 12366 43 47 48 50 78 79 80 12797 13070 13078 7051 13285 1202 1686 1687 1688 8065 14161 8099 14231 14242 2800 9197 9198 9364 3126 3127 3128 3129 3130 9370 9644 3441 3526 9784 3546 3547 3548 4285 4286 4287 4288 4289 4290 4291 4292 4293 4501 4502 17471 5189 5233 12053 12066 5829 12127 6047
leg$	15923 17377 17414 17415
legal$	11392
leggings$	9873 9874 15980 15981 15983 15984 15985 16000 16001 16002 16007 11966 11971
legs$	12682 12683 14832 15923 17377 17414
lend$	8037
length$	9835 16891
lenient$	16727
less	4957
less$	7061 7062 7243 7249 14055 1854 8407 9129 3191 3192 3193 3194 16136 16137 16138 16492 4801 4828 4949 4953 5624
lesson	11363
lesson$	185 187 188 13412 16328 16329 16330 16369 16370 16371 17442
lessons$	185 187 188 13412 14555 14998 9400 16369 16370 16371 17432 17438 17442 17446 17448 17449 11505 12262
let	4582 4613 4860
let$	51 52 53 54 55 56 294 295 296 6739 6740 6741 6742 6743 6744 6745 6746 13070 13087 13088 13089 13101 13210 927 1026 13396 13456 13457 13458 13459 13460 13461 1434 1435 1436 13918 13923 1770 1771 1772 1773 1774 8037 14231 16080 16086 16100 16335 16624 16625 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 10611 10612 4405 4501 4502 4522 4523 4524 4589 4611 4612 4659 11990 5829
lethal$	5390
leting$	4611 4612
lets$	51 52 53 54 55 56 294 295 296 13210 927 1026 1434 1435 1436 1770 1771 1772 1773 1774 16335 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 4611 4612 4659 5829
letter	17308
letter$	16622 16737 16740 16742 16743 17309 12058
letters$	16622 16737 16742 16743 16788 16789 17309 12058 12059
letting$	51 52 53 54 55 56 294 295 296 1434 1435 1436 1770 1771 1772 1773 1774 16335 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4405 4501 4502 4522 4523 4524 5829
leukae	6201
level	4957
level$	8603 14855 14856 14857 14858 2828 15467 15468 15469 16910 17369 5129 12142 12275
levels$	15467 15468 15469 16910 12142
liabilities$	8870
liability$	2283 8522 2284 8523 2285 8524 2286 8525 8870
liaison$	11508
liaisons$	11508
liar$	14602 14603 14604 14605 14712 14713 14747 11642 11643 11697
liars$	14602 14603 14604 14605 14712 14713 14747 11642 11643 11697 12035
liberty$	17501
library$	10329 10334 10335 4105 16822 10764 16889 16890
licence$	17559 17561 12320
licences$	17561
lie$	6647 6648 6649 6650 1173 1176 1177 1178 13505 1359 14019 14022 14118 14134 1851 1852 1891 14686 14704 16106 10056 16331 16335 16360 16790 12002 12010 12060
lied$	1175 1176 1177 1178 1851 1852 1891 16306 16331 16354 4414
lies$	6647 6648 6649 6650 7125 1174 1176 1177 1178 1359 14022 1851 1852 1891 16331 16335 16354 16359 4414 16790 16830 12002 12010 12060
lieutenant$	12099
lieutenants$	12099
life	11377 17530
life$	6250 12769 6786 13313 13351 13534 7741 7772 13858 13871 1548 13886 13887 13888 13897 13902 13903 1630 14091 14110 14111 14112 14113 14114 14115 14116 14117 14121 8379 8398 8399 14864 14972 15034 15158 15209 15210 15229 15233 15247 15248 15249 15250 15251 9186 9187 9188 9189 9190 15276 15277 15278 15279 15280 15291 15292 15544 15656 15657 15665 9590 15685 15687 15705 15706 15707 15708 9721 9722 9728 15845 16249 11239 17375 17462 5253 11495 11605 11611 11770 12296
lifes$	11611
lifestyle$	3 4 5 6 7 8 9 6263 25 6281 12413 12422 12426 1258 1259 13897 13902 14393 14397 14398 14419 14640 15247 15248 15249 15250 15251 11489 11490 11495 11605 11631 11632 11682 11770 11873 6086
lifestyles$	12413 12426 15247 15248 15249 15250 15251 11489 11490 11682 11770 11873 6086
lifetimes$	15836 15837 15838
lift$	12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13033 13037 13383 13384 13385 13472 13473 13474 13475 13568 13915 13926 13927 13928 14452 15508 9481 15573 15575 10382
lifted	10822
lifted$	16456 16457 16458 10383 10403
lifts$	12644 12645 6570 6571 6572 6573 6574 6576 6577 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13033 13037 13568 13649 7789 13915 13926 13927 13928 8344 14452 15508 15573 15575
light$	13798 13870 8664 3594 15934 5495 5661 5681 5682 5689 5705
lighter$	3594 5681 5689
like	10858
like$	12929 12930 13060 13061 7220 1211 1212 7458 1468 7874 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 8462 8539 8540 8541 8694 8695 8697 2459 2460 2461 2512 14889 2712 9049 2830 9074 9085 9086 9087 9088 9091 9092 9093 9094 2887 2888 2889 2984 9232 9233 9234 9235 9239 9240 9241 9562 9563 9564 9565 9566 3405 9686 9709 9710 9788 9789 9790 9934 3696 9936 9937 9944 10727 16928 16957 5315 5346 11605 5640 11888 11901 11965 11967
liked$	13060 13061 1211 1212 1214 1215 1216 1217 13542 7458 7459 7460 7461 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
likelihood$	10205 3967 4960
likely$	8409 8410 4584 4599 4785 4854 5395 5887
likes$	12929 12930 1211 1212 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 3405 16957 11550 11551 5315 5346
liking$	1211 1212 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
limit$	13781
limited$	2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 14912 14913 14914 14915 2592 2688 2689 2690 2691 5343 5525
limits$	15551 15552 15553
line	5885
line$	12856 12867 12879 12880 12884 12886 12891 12892 12893 12894 12895 12899 12900 12901 13884 14015 7935 14022 14612 16972 16978 17131 17167 17232 11236 11497 12104 12169 6190
lined$	5022
lines	12138
lines$	12855 12873 12879 12880 12883 12885 12890 12899 12900 12901 13893 7868 13956 8521 14612 8626 15075 16972 11497
lingered$	13101
link	16938
link$	2118 16905 17105 5859
linked	4959
linked$	2184 4623 16949 4799 17149 11065 11073 17160 5239 11605
linking$	2118
links$	2121 2122 2184 16905 17105 11605
lion$	7742 7744 7745
lions$	7742 7747
lip$	13157 8421 14847 15923 10687 11725 5690
lippy$	6131
lips$	15923
lipstick$	15927 15928 15929 11945 11953
lisp	17367
list	10878 4650 4691 10930 4693 4787 17186
list$	16939 4617 16951 16963 10897 10904 4682 4685 10932 17026 17043 4723 17094 17096 17097 17103 11324 12109 12137
listed$	10932 4723 4737 4779
listen$	12708 12744 12849 13065 13066 13067 13068 13069 13070 14308 8268 8269 8270 8271 8272 16031 16080 16086 16100 16134 16135 16144 16145 16146 16150 16151 16152 16153 16202 16379 16429 10356 16491 16608 16801 16804 10845 11990 11991 12019
listened$	13065 13066 13067 13068 13069 13070 13078 13134 13135 14231 16212 16213 16214 16215 16379 16398 16414 16419 16422 16423 16425 16426 16427 16428 16429 16430 16431 16432 16486 16491 16618 16851 12019
listening$	13070 16079 16429 12020
listenned$	13070 16429
listenning$	13070 16429
listens$	13070 16144 16145 16146 16202 16224 16225 16226 16227 16429
listing$	10932 4723
listinged$	10932
listings$	10932
lists$	16939 10904 4682 4685 10932 17026 4723 17096 12109
lithium$	6211
litre$	11309
litres$	11309
little	4597
little$	62 103 107 110 7223 985 986 987 988 1183 7469 1401 1411 7819 7822 7901 8115 8221 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2192 2289 2319 2320 2322 2424 8731 2552 2553 2592 2688 2689 2690 2691 15037 9110 15209 15210 2958 3000 3017 9262 9399 9440 15588 15589 9608 9609 9643 15782 15785 3565 15972 3942 10190 3966 16551 16552 16553 10498 10503 10504 10505 4275 16602 16603 16798 16839 10836 5343 5367 5377 5404 5442 5464 5525 5574 5608 5704 5828
live	4597
live$	6404 12741 12744 12808 12816 13592 13593 1501 1502 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2905 2923 2924 2925 2926 2927 9351 3114 3115 3422 9693 4049 10836 10879 11118 17374 17513 5326
lived$	13592 13593 1501 1502 9124 9125 2923 2924 2925 2926 2927 15307 3482 3483 3484 3512 3513 3514 4051 5191 5193 5202 5326 6054
lives$	6250 12432 12433 12434 12437 13313 13351 13592 13593 1501 1502 13871 1548 7788 14121 8379 8398 8399 2300 14647 15034 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 15229 15233 2923 15247 2924 15248 2925 15249 2926 15250 2927 15251 15428 15429 15430 15431 3114 3115 15544 3422 15751 15836 15837 15838 4050 5191 5192 5193 5326 11770 6054
living$	1501 1502 2810 2811 2812 2813 2814 2815 2905 2923 2924 2925 2926 2927 9351 15750 9721 17423 17476 17490 5191 5193 11440 17530 5326 6054
livs$	5193
llama$	14728
llamas$	14728
load$	14768 14769
loaf$	14002 14003 14004 14005 14006 14007 14008 14009
local	4597
local$	7369 2709 3557 16795 10836 5179 11594 5658
locat	17210
locate$	12121
location$	6550 6551 6552 10819 10914 4676 4718
locations$	10819
lock$	4877 17492
locked$	13197 11136 17223 11145 17492 5169 5170
locker$	17262
lockers$	11175 17262
locks$	17492 17511
locs$	11943 11945
locusts$	14782
lodged$	5193
lodgers$	9126 9127 9128
lodges$	5193
lodging$	5193
lodgings$	17476
lodgs$	5193
log	4650 4686 4693 4729 12091
log$	16580 10904 16999 10915 4682 4685 10932 4718 10959 4723 4726 10966 4732 17076 17080 4763 17171 17175
loged$	10932 4723 4763
logged	4594 4729 17055
logged$	16997 4695 4696 17039 17043 4737 17077 17090 17273 12105
loggerheads$	16339
loggin	4729
logging$	10932 4726 4732
logginged$	10932
loggings$	10932
loging$	4723
logo$	11966
logos$	11966
logs	4729
logs$	16981 10904 16999 10915 4682 4685 10932 4723 17076 17175
loiter$	11898
loitered$	11898
loitering$	11898
loiterred$	11898
loiterring$	11898
loiters$	11898
lone$	3557 5657
loner$	6113
loners$	6113
long$	9603 9678 10689 16798 5682 5704 5705 5713
longer$	9132 9137 9173 15323 9402 3164 3165 9416 9543 4828 11190
look$	6301 6624 6954 845 846 847 1078 1961 2742 9291 9292 9293 9296 9297 9299 9300 9303 3065 3074 9366 3136 9376 3388 3389 9693 3472 9785 3607 3608 3609 3695 3697 3698 16580 16608 4389 16802 16804 17091 5185 5603 5605 5687 5716
looked$	6955 845 846 847 8153 2694 3065 3074 9387 15475 15476 15477 15489 3472 3607 3608 3609 3695 3697 3698 16414 16419 16422 16423 16425 16426 16427 16428 16618 4389 16851 10826 4774 5023 5180 5603 5605 5687 5716 6229
looking$	845 846 847 7087 14085 14086 8314 2076 2077 2078 2079 2080 2081 8338 8978 9245 9281 9291 9292 9293 9296 9297 9299 9300 9303 3065 3074 15402 15410 15411 9386 15475 15476 15477 9401 15488 15548 15549 15550 15558 15573 15575 3410 15901 10256 4389 16957 16994 11909 11910 11918 11919 11923 12020 6053
lookings$	16957
lookked$	3065 3074
lookking$	3065 3074
lookout$	2288 15705 15706 15707 15708 16337 6176
lookouts$	2288 6176
looks$	12664 13108 13109 845 846 847 3065 3074 3388 3389 3472 15856 15857 15926 3607 3608 3609 3695 3697 3698 16025 4389 5185 5603 5605 5687 5716
loop$	11702
loops$	11702
loose$	6633 14851 14852 5412 5448 11705
lorry$	6557 13352
lose$	2957 9247 9248 9249 15335 15336 15337 9253 9254 9483 16108 5112 5203
loser$	14603 14604 14605 11642 11643
losers$	14603 14604 14605 11642 11643 6116
loses$	5112
losing	5057
losing$	3602 16544 16545 11296 5112 5203 5978
loss$	14718 16782 12219
losses$	14718
lost	5057 5140 17465
lost$	13527 13589 8506 8776 2539 2540 2957 3602 16335 16806 16807 16808 16809 4486 4487 11171 11296 5112 11427 5203 5387 5417 5451 12066 5978
lot$	12608 904 7525 7526 13839 14456 14512 14532 2278 2708 15209 15210 2948 3002 15396 15404 15405 9522 16238 4330 4838 11103 11626 11718 11860
lots$	2278 2947 3605
loud$	5552
loudmouth$	6111
loudmouthed$	6120
loudmouths$	6111
lounge	11440
lounge$	3672 3673 3674 17525
lounges$	3672 3673 3674
lout$	11697 6100
loutish$	6100 6129
louts$	14624 14625 14626 11697 6100
love$	682 683 684 685 686 687 688 689 690 691 692 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 14889 5315 5346
loved$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
lover$	13017 13018 11523
lovers$	13017 13018 11523
loves$	682 683 684 685 686 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
loving$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5315 5346
low$	7056 8435 8516 8538 2364 14828 14855 14856 14857 14858 14912 14913 14914 14915 2592 2604 2605 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8867 8868 8869 2649 2650 2651 2652 3657 3659 16008 5372 5448 5525 5574 11970 6198
lower	4957
lower$	2604 2605 5996
lowest$	2504 6030
lowlife$	6100
lowlifes$	6100
loyal$	2629 5860
loyalty$	6707 469 13272
luck$	13175 13824
lunch$	17533
lung	17379
lupus	11398 5968
lupus$	17483 12207
lurch$	16614
lure$	1093 1094 1095 1096 13929 14084 5254 5309
lured$	1093 1094 1095 1096 5254 5309 11587
lures$	1093 1094 1095 1096 5254 5309
luring$	1093 1094 1095 1096 5254 5309
lycra$	11966
lying$	1176 1177 1178 13645 1851 1852 1891 14630 14686 14692 14693 15670 15671 15672 15673 15674 16309 16310 16315 16316 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16335 4414 12002 6120
machet	17565
machete$	11460 17562
mad$	11715
madam$	11616
madams$	11616
made	17219
made$	47 48 50 133 134 136 137 138 12476 12500 177 6417 6418 6419 6420 6421 6422 6423 348 349 350 449 450 522 575 626 13070 788 793 889 7146 915 13247 13248 13249 940 7180 1025 7352 13443 13444 1152 1153 1172 1179 1180 1233 7622 1810 14161 1866 1993 1997 8273 8274 8275 14373 14391 2140 2159 2160 14495 2349 2350 2352 2389 2562 2902 3272 3273 15877 9818 10104 10106 10109 16228 16234 3917 10276 10327 10385 16558 16559 16560 16561 4259 4401 4402 4463 4568 4796 17126 11072 5052 11382 5361 5848 12127
magist	6071
magistrate$	5223
magistrates$	15029 15030 4905 17321 5223
magnet$	14739 2525 2542 2543 4863 12143
magnets$	14739 2525 2542 2543 4863 12143
mail	4680 4707
mail$	16775
mails$	16775
main	10911 17274
main$	16898 10818 16976 16996 17143 17213 17218 4896 5395 5440 5887 5890 5892 5893
maintained$	17302
maintenance$	11721
major$	5893
majority$	4838
make	4728
make$	47 48 50 134 136 137 138 12476 177 6417 6418 6419 6420 6421 6422 6423 6424 6425 6431 6432 6433 6434 6435 348 349 350 6629 449 450 522 12851 6767 575 626 788 793 889 7146 915 1025 1152 1153 1172 1179 1180 7421 1233 7621 7966 7971 1810 14161 1866 14308 1993 8233 8234 8235 1997 2140 2159 2160 2349 2350 2352 2902 15340 3092 3108 3376 15877 9837 15927 15928 15929 15947 15954 9881 9941 10104 10105 16199 16222 10138 16230 16234 16235 3917 16337 10384 4259 4401 4402 4568 10846 5000 5052 5361 11953 5848
maked$	348 349 350 889 915 1025 1152 1153 1172 1179 1180 1233 1993 1997 2140 2159 2160 15877 3917
maker$	11619 11623
makers$	11619 11623
makes$	6274 12360 12361 12362 12363 12364 12365 47 48 50 134 136 137 138 12476 348 349 350 449 450 575 626 788 793 889 7146 915 13247 13248 13249 1025 1152 1153 1172 1179 1180 1233 1810 14161 1866 1993 1997 8273 8274 8275 2140 2159 2160 2349 2350 2352 2902 15877 15947 10104 16234 3917 4259 4401 4402 4568 5052 5361 5848
makeup$	15927 15928 15929 16025 11945 11953 11966
making$	47 48 50 134 136 137 138 12477 12478 12479 177 6417 6418 6419 6420 6421 6422 6423 6424 12512 348 349 350 12693 12694 12695 12696 12697 12698 12699 12700 449 450 575 626 788 793 889 915 1025 13367 13368 13369 13370 13440 1152 1153 1172 1179 1180 1233 7473 1866 1993 1997 8281 8282 8283 2140 2159 2160 14540 2349 2350 2352 2902 15410 15411 3092 9363 15877 3917 16335 4259 16660 4401 4402 4568 5052 5361 11620 5848
maladaptive$	5252
maladjusted$	5529
male	5895 5901
male$	12987 8320 8354 9006 9009 9796 15882 15883 9799 15885 15886 3580 10849 4789 11647 11896 5658 5887
males$	12349 6533 6534 12620 12627 6546 6549 12638 12639 12646 12647 12649 12651 12658 12670 12861 12879 12911 6851 12940 12945 12946 12953 12956 12987 7387 7388 7389 7390 13567 13809 8307 14402 14416 8336 14422 14423 14442 14443 14444 14445 14450 14451 8367 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15053 15054 15055 15056 15406 4789 11493 11584 11647 11768 6145
malicious$	14494 5360 5475 6129
malign$	2201 2202 2203 5388
malnourished$	5679
malodorous$	6150
mam	5146 5156 11396 5161
mam$	5147 5159 11407
man	11482
man$	12349 6308 6310 6515 6533 6534 6538 12627 6543 6545 6546 6549 12638 12639 12643 12646 12649 12651 6584 12670 12673 6592 12814 12879 12902 12903 12904 12905 6821 6822 6823 6824 12910 12911 12912 12915 12941 12953 12956 12987 12990 13000 13001 13008 13009 13013 13014 13036 13062 13260 13310 13353 13354 13363 13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 13417 13419 7347 7372 7383 7384 7385 7386 7402 13491 13492 13493 13494 13495 13496 13497 13498 13499 13501 13552 13553 13566 13567 13569 13575 7500 13641 13656 13714 13715 1395 7699 7716 7727 7728 7730 7731 7989 8010 14127 14135 14256 8307 8336 14422 14423 14442 14443 14444 8635 14724 14860 15083 15111 15128 15129 15130 15131 15132 15133 15134 15136 2816 9059 15154 15191 15197 15199 2879 9122 15214 15215 2904 15230 15231 15232 15239 2917 2918 2935 2945 2946 2964 15304 2985 9230 15318 15406 15416 15417 15418 9353 15540 15641 15642 15643 15644 15646 15649 15651 15653 15698 15791 15795 3473 15798 15802 15803 15804 15805 15852 9871 9880 10849 17517 17567 11493 11528 11552 11584 5460 5476 11842 11846
manage	10940 4904 5023
manage$	568 569 570 571 572 573 574 14607 14668 14669 14889 15001 2767 9007 9008 2770 2810 2811 2812 2813 2814 2815 2905 15340 9291 9292 9293 9296 9297 3059 9299 9300 9303 15390 3082 15407 15408 9327 3089 3090 9330 3097 3104 9344 9345 9346 3116 15449 3132 3422 16178 16611
managed$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422 16254 16255 16256 16257 16258 4045 5014 5033 12023 6021
management$	8898 4459 4460 4461 4462 17338 5775 12046 12137
manager$	12684 10329 10334 10335 4105 10371 10372 16822 10764 16889 16890 17025
managers$	12684 10329 10334 10335 4105 16822 10764 16889 16890 17025
manages$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422
managing$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 9291 9292 9293 9296 9297 9299 9300 9303 3082 15410 15411 3097 3104 9344 9345 9346 3116 3132 3422
manbag$	11963 11966 6156
manbags$	11963 11966 6156
maneater$	11697 6117
maneaters$	11697 6117
manipulate$	2324 8968 5445 12010
manipulated$	12375 2324 5445 12010
manipulates$	2324 5445 12010
manipulating$	2324 5445 12010 6129
manipulative$	5535 6129
manipulativeness$	2209 2210 14989 14990 11778
manipulator$	11642
manipulators$	11642
manner$	2910 2911 2912 2913 2914 2915 2916 15296 15297 15856 15857
mannered$	11797 11798
manners$	14816 14817 14818 14819 14820 2550
many$	161 162 163 6448 6473 633 7957 7985 15085 15515 9751 10657 10658 10683 10684 11079
map	4622 12095
map$	4620 4621 4648 4664 4724 5858
mapped$	4620 4648 4664 4724 17090 5858
mapping$	4620 4648 4664 4724 5858
maps$	4620 4648 4664 4724 5858
march$	12877
mardy$	6120
marginalised$	5658
mark$	11732
marked$	17043 4737
marker$	10975 12115
markers$	10975 12115
market	11269
market$	5007 17354 17357
marks$	11732 12271
marria	17463
mask$	3671 15999 11966 11976
masked$	3671 11983
masking$	3671
maskked$	3671
maskking$	3671
masks$	15991 15992 15993 3671 15996 15999 11966 11976
massage$	4530
massive$	9823
master$	9586 15748
mastermind$	6102
masterminds$	6102
masters$	9586 15748
match	16938
match$	3317 9557 4580 10866 4770
matche	4643
matched$	16897 4580 10882 4770
matches$	4580
matching$	9901 4761 4770 5719 5732 12140 5947
matchs$	4770
mate$	8024 8032
materi	4594
material$	15596 16958
materialistic$	6129
mates$	6709 6710 6711 12874 13413 13414 13415 8024 8032
maths$	8472 12272 12274
matric	12095
matrix	12095
matrix$	17097 17103 12096
matted$	5705
matter$	375 13341 1362 1363 1364 1376 1377 9270 9271 9272 9274 10028 10029 10064 16199 10761 4577
matters$	15233 10640 4577
mattre	11428
mattress$	17513 11435
mature$	2801 2952 2956 2965 3096 9412 3186 3187 3188 3189 15514 3219 3474 9754 3540 3544 11891 11892 11893 6143
maturity$	2801 15152 2910 2911 2912 2913 2914 2915 2916 3016 6143
may	4584
may$	293 12877 8835 2840 3125 3131 3417 15834 3545 10843 4607 10922 4749 4873 4881 4899
mayhem$	14467 11585 11683
mdma	11305
mdma$	17390
me$	15559 12041
meal$	17533
meals$	17533 17536
mealy$	5504
mean$	12336 12366 14161 15947 10714 5452 5475 5684
meaningful$	10473 10474 10475 10476
means$	12336 12366 13248 13249 13813 14161 15947 4962
meant$	12789 12790 13248 13249 16354
measur	12171 12176
measure$	391 392 393 7203
meat$	12396 11767
mechanic$	12684 13024 13025 13026
mechanics$	12684 13024 13025 13026
meddle$	1464 1465 1466
meddled$	1464 1465 1466
meddles$	1464 1465 1466
meddling$	1464 1465 1466
media$	6846 6847 6848 6849 6850 12936 12937 12938 17053 10999 17244
medica	11299 6212
medical$	17367 17384 6000
medication$	17384 17402
medicine$	13677 12234
mediterranean$	3580 9824 9826 5684 11955
medium$	2604 2605 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8860 8861 8862 8863 8864 8865 8867 8868 8869 3567 5661
meet$	12449 12456 12599 12600 12601 12603 6674 6675 6676 12773 12775 12776 12931 612 613 614 12998 13065 13066 13067 13068 13069 13136 13137 13138 7269 1041 1042 1148 7571 14358 14360 14366 14368 15702 15703 15704 16031 16080 16086 16100 16608 16995 17341 11532 11990
meeted$	1148
meetin	17086
meeting$	12550 12803 612 613 614 12998 13062 13065 13066 13067 13068 13069 13136 13137 13138 7269 1148 7539 7563 16369 16370 16371 17018 17338 12020 12120
meetings$	13062 16369 16370 16371 17338
meets$	612 613 614 1041 1042 1148 17056 17341
meetted$	1148
meetting$	1148
melato	5992
melatonin$	12231
meloterritorial$	6129
member	10817 16912 16913 10832 10840 4623 17002 10928 10950 17041 17050 17067 17070 17073 10989 17075 4753 4754 17086 17087 17089 11036 17130 17138 4820 4834 17176 4858 17193 17196 17201 11129 4896 11147 11156 17241 11157 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 5008 17337 17349 5032 17359 12095 12128 5895 12150 12155 12163 12175 12176
member$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 10120 10130 10142 10147 10148 10371 10372 16955 17149 17242 11482 11605 11680 11768
members$	192 384 6652 414 452 13027 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 7359 1328 1329 1331 7620 13765 7949 1843 8121 8403 2165 2166 2167 2172 2195 14559 14629 2359 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 2660 3533 3635 3684 3685 16157 16158 16159 16160 16161 10095 10096 10097 10112 3986 10230 10231 3995 10235 10581 16941 10969 4731 4757 17121 11059 17149 4831 17168 11097 4876 11135 4897 17242 17243 11162 17305 11230 17316 11247 11275 11278 11605 11680 11685 11768 5538 5539 12101 5880 5896
membership$	4623 11048 17133 11605
memory$	7445 1207 7447 1209 12248
men$	12349 6309 12493 6516 12602 6533 6534 12620 6536 6537 12624 12625 12627 6543 6545 6546 6549 12635 12638 12639 12643 12646 12647 12649 12651 12655 12657 12659 12660 6582 12668 12670 12672 12674 12675 6593 6594 6602 12691 12759 12764 12771 6709 6710 6711 12814 12859 12860 12879 12902 12903 12904 12905 6821 6822 6823 6824 12910 12911 12912 12915 6851 12940 12943 12944 12948 12953 12956 12987 12990 13000 13003 13006 13007 13012 13013 13014 13024 13025 13026 13036 13038 13039 13040 6956 13062 13136 13137 13138 13257 13261 13274 13275 13276 13277 13278 13309 13353 13354 13362 13417 13418 13420 13423 13424 13425 13426 13427 13428 7347 7371 7373 7383 7384 7385 7386 7387 7388 7389 7390 7399 7401 13491 13492 13493 13494 13495 13496 13497 13498 13499 13501 13552 13553 13564 13567 13569 13571 7489 13576 7494 13582 13583 7500 13622 13624 13641 13642 13646 13648 13656 13713 13714 1394 1396 13788 7710 7711 7715 7717 13805 13806 13807 13808 13809 7727 7728 7730 7731 13853 13879 13880 13881 13882 13883 13915 13929 7891 13990 7990 7994 8011 14128 14135 14254 8307 14400 14406 14407 8336 14422 14423 14430 14431 14434 14435 8354 8355 8356 14442 14443 14444 14445 14448 14450 8367 8370 14724 14810 14814 14860 14867 14871 15039 15053 15054 15055 15056 15083 9006 9009 15099 15100 15101 15102 15103 15104 15105 15111 15128 15129 15130 15131 15132 15133 15134 15135 2816 9058 15159 15160 15174 15175 15179 15189 15197 15198 15199 2877 15214 15215 15234 2917 2918 2935 2945 2946 15276 15277 15278 15279 15280 2964 15289 15291 15292 2969 15302 9229 15317 9236 15370 15372 15406 15416 15417 15418 15536 15537 15540 15641 15642 15643 15644 15647 15652 9590 15685 15728 15742 15789 15790 15792 15793 15794 3473 15798 15802 15803 15804 15805 9728 3503 15831 9749 9750 3516 3517 3518 3519 15845 15852 3529 3530 3531 15963 16028 16072 11493 11495 11497 11528 11548 11552 11563 11584 11842 11846
menace$	2135 2136 2137 8479 2241 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 14576 14577 8493 8494 5354 11614 11642 11665 6127
menaced$	2135 2136 2137 5354
menaces$	2135 2136 2137 5354 11614 11642
menacing$	2135 2136 2137 5354 5684 11926 6127
mend$	467 16801
mended$	467 10048
mends$	467
meningitis$	6202
mental	11299 11301
mental$	17384 17386 11319 5083 11326 17463 11769 6198
mentality$	14859 11605 11613 11632 11726 11812 12077
mentally$	5567 5656
mentio	16991
mentor$	12250
mentoring$	185
merchant$	14741 14742
merchants$	14741 14742
mercy$	12367
merely$	3790 3968 4242 4243
merry$	8587
mess$	6642 1045 1046 1119 1120 1464 1465 1466 14110 14111 14112 14113 14114 14115 14116 14117 9737 16782 10702 11729
messag	16949 4707 4716 4758 11159
message$	12931 612 613 614 619 620 621 622 623 624 625 7269 1130 17229 11233 12058
messaged$	612 613 614 619 620 621 622 623 624 625 1041 1042 1130
messages$	12633 6562 6563 12664 612 613 614 12939 619 620 621 622 623 624 625 1130 13490 13794 10897 4660 17035 17036 4718 17083 17244 12058
messaging$	12550 612 613 614 619 620 621 622 623 624 625 7269 1130
messed$	1464 1465 1466 1529 1530 2634 8879 15640
messes$	1464 1465 1466
messing$	13748 13749 1464 1465 1466
messy$	5705
met	5162
met$	12539 12540 12549 12599 12600 12601 12603 612 613 614 13087 13088 13089 13101 1041 1042 13393 1148 13577 14153 14231 16618 4543 11532
methad	5992
methadone$	12231
methyl	5992
methylphenidate$	12231
mice	5208
mice$	11447
micro$	5732
middle$	3583 3588 9848 11394
might	4584
might$	768 769 1089 1921 3417 4078 4079 4080 4081 4082 4570 10843 4607 4642 10922 4873
migrai	6201
migrant$	11757
migrants$	11757
milk$	979 980
milked$	979 980
milking$	979 980
milkked$	979 980
milkking$	979 980
milks$	979 980
million$	7956
millstone$	11697
millstones$	11697
mind$	6953 7270 1734 7974 14750 14859 15046 2910 2911 2912 2913 2914 2915 2916 15432 15700 9616 16253 16562 11726
minded$	6953 13131 13132 7048 11795 11802 12029
minder$	15365 15519 15520 15521 15522
minders$	15519 15520 15521 15522
minding$	7270 15484 15558 15559 15573 15575
mindless$	6120
minds$	14750 15046 15432 15700 9616 16253
mindset$	14859 11632 11726
mindsets$	14859 11726
mini$	9109 9643 15983 15984 15985 9922 5367 5608 11971 5739
miniature$	9643 5608
minimal$	14912 14913 14914 14915 2592 10498 5525
minimise$	918 2025 5302 12010
minimised$	918 2025 5302 12010
minimises$	918 2025 5302 12010
minimising$	918 2025 5302 12010
minimum$	16601
minion$	6102
minions$	6102
miniskirt$	6156
miniskirts$	6156
minor$	8602
minx$	11703
minxes$	11703
mirtazapine$	6211
misbehave$	6126
misbehaved$	6126
misbehaves$	6126
misbehaving$	6126
misbehaviour$	6126
miscar	5989
miscarriage$	12228
miscarried$	12228
mischief$	13274 13275 13276 13277 13278 13623 16338 11585 5384
miscreant$	6100
miscreants$	6100
miserable$	14464
misery$	13348 13349 1045 1046 14464
misfit$	14603 14604 14605 11642 11643
misfits$	14603 14604 14605 11642 11643 6116
misfortune$	13212 13213 13215 13216 1045 1046 13441
misfortunes$	13441
misguided$	5252
mishandle$	6164
mishandled$	6164
mishandles$	6164
mishandling$	6164
misjudgement$	4565 4566
misled$	12066
mismanage$	6164
mismanaged$	6164
mismanages$	6164
mismanaging$	6164
misper$	11503 11652
mispers$	11503 11652
miss$	12744 12773 12775 12776 12777 16108 16335 4444 4445 6023
missed$	16335 16746 16747 16748 16749 4444 4445 16806 16807 16808 16809 5816 6023
misses	5140
misses$	16335 4444 4445 6023
missing$	12416 12417 12418 12419 12420 12749 12812 12916 12917 12925 6841 6842 13646 14119 14475 14476 8845 2679 10039 16335 16377 4444 4445 10996 11503 6023
mistake$	1116 13675 14257 14258 14259 9089 2851 16737 4565 4566
mistaken$	15741 3418
mistakes$	1116 13557 13675 16737 4565 4566
misuse$	6275 12236
misuser$	14597 14598 11642
misusers$	14597 14598 11642
mix$	12744 13065 13066 13067 13068 13069 2118 2132 2133 15702 15703 15704 11629 11720
mixed$	6548 530 531 532 533 534 535 536 537 7709 1529 1530 2118 2132 2133 14912 14913 14914 14915 3558 3561 3577 3581 3586 3594 9847 9855 9856 9857 3620 3621 5689
mixes	16974
mixes$	2118 2132 2133 16961
mixing$	13065 13066 13067 13068 13069 2118 2132 2133
mixture$	11629
mob$	2186 2187 2278 2708 11612 5374
mobile$	10913 4734 17059 5874
mobiles$	10913 4734 17059
mobs$	2278
mock$	17425 6032 12274
mocks$	17425 12274
models$	16019
modern$	5514
modestly$	13139
modicum$	1403
modus$	5885 12135 6183
mohawk$	6151
mohawks$	6151
mohican$	6152
mohicans$	6152
molestation$	11387
mollycoddling$	15470 15484
moment$	7366 4912
moncler$	6155
money$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 6709 6710 6711 12818 12819 12820 6814 6815 6816 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13022 13064 13383 13384 13385 13442 13456 13457 13458 13459 13460 13461 13472 13473 13474 13475 13479 13480 13568 7494 7500 7577 13810 7789 13902 13915 13926 13927 13928 13929 14084 8309 14397 14398 14419 14425 8344 14452 14468 14871 15276 15277 15278 15279 15280 16070 16072 16777 10748 16843 16978 17110 11550 11588 5476 5511 12069
monito	4650 4729 10997 5023
monitor$	4632 4636 4711 17066 17076 17080 11001 4763 17171 12121
monitored$	4636 16997 10957 17043 17077 17082 11001 4763 17090
monitores$	4636
monitoring$	4636 4711 4759 17084 11001 11459 12144
monitors$	4636 4711 17076 11001
monkey$	16557 11703
monkeys$	11703
monster$	11616 11642
monsters$	11616 11642
month$	16328 16329 16330 12069 12278
months$	12069 12278
mood	11301
mood$	17386 5948 12224
moods$	12224
moody$	6129
moped	17041 11244
moped$	17329
moral$	8257
morals$	2550 15016 11687 11813
more	5853 5931
more$	6265 6266 6267 6268 6269 12725 7061 7062 13456 13457 13458 13459 13460 13461 1360 1361 1597 14055 14237 14250 2819 2820 2821 2822 2823 2824 2825 2826 2827 2835 2836 2837 2838 2856 2890 15322 15395 15404 15405 3190 9549 9647 9751 16399 16408 4453 4454 4455 4456 4457 10758 10760 4532 4533 4537 4683 11860 5887 5922
morning$	16328 16329 16330 17342 5069 5122
mornings$	5122
moron$	11697 6117
morons$	11697 6117
morphi	11312
morphine$	17397
most$	904 7201 1061 2198 2199 15085 15395 15513 15515 15543 9551 15731 9733 9763 3616 9963 3726 3728 4838 11103
mostly$	3680
moth$	1546
mother	11377 17464 11380 5146 5156 11396 5158 5161 5167 17493 17509 17515 11433
mother$	13941 2344 2345 8885 8886 15026 8951 2713 2714 9061 15213 2931 2940 9180 9181 9182 9183 9226 9227 9228 3458 3459 3460 3461 5133 5134 5135 17460 17462 11378 5142 5143 11384 5147 17474 17475 5154 5155 17486 17490 11406 11407 11414 5187 5188 17523 11817 5619 11879
mothered$	5619
mothering$	2831 2832 2833 15470 15475 15476 15477 15484 15559 5619
motherred$	5619
motherring$	5619
mothers$	12830 7674 13941 2344 2345 8885 8886 8951 2831 2832 2833 3458 3459 3460 3461 15792 10596 5154 11817 5619 11879
moths$	1546
motions$	16773
motivated$	2073 8826
motivation$	15016 11582 11813
mould	5208
mould$	17531 11447
mount	4728
moustache$	9862 11927 6151
moustaches$	9862 11927 6151
mousy$	5705
mouth$	7073 907 13296 13297 13827 13829 13831 13832 14740 2522 11724
mouthed$	7073 11742 11743 11791 11792
mouthhed$	7073
mouthhing$	7073
mouthing$	7073
mouths$	7073 13296 13297 14740
mouthy$	6129
mov	5030
move$	6701 6702 6703 7270 2452 2453 2454 2455 2456 2457 16080 16086 16100 16340 16801 16938 4950 17467 17480 11990 12260 12288
moved$	404 405 406 407 13197 2452 2453 2454 2455 2456 2457 16566 16567 10669 5033 17465 11381 11386 5191 5194
moveme	16912 16959 4691 10930 10931 10963 10968 17086 4766 12175
movements$	4673 17048 17053 17054 10970 11005
moves	6021
moves$	2452 2453 2454 2455 2456 2457 15120 17101 12260 12288
moving	17091
moving$	7270
mri$	17418
ms	11398
ms$	17483 12209
much$	105 904 7201 7244 7248 7319 1129 13539 7820 8763 9147 2949 2959 3001 9257 15404 15405 4331 10655 10656 4474 10739 4838 11103 11860 5714
muck$	14879
mug$	15576 11866 11867
mugged$	5243
mugger$	14603 14604 14605 11642 11643
muggers$	14603 14604 14605 11642 11643
mugs$	15576 15691 11866 11867
mugsho	5863
mugshot$	4638 12102
mugshots$	12102
mule$	14606 14880 14881 14882 11566 11644 11750 5512 11752
mules$	14606 14880 14881 14882 11566 11644 11750 11752
mulish$	6120
mullet$	6151
mullets$	6151
multi$	4064 4597
multiple$	633 10657 10658 11398 6201
multiply$	12494
mum	11377 17464 11380 5146 5156 11396 5158 5161 5167 17493 17509 17515 11433
mum$	14176 2344 2345 8885 8886 15026 8951 2713 2714 9062 2940 9180 9181 9182 9183 9226 9227 9228 3458 3459 3460 5133 5134 5135 17460 17462 11378 5142 5143 11384 5147 17474 17475 5154 5155 5159 17486 17490 5167 11406 11407 11414 5187 5188 17523 11817 11879
mummies$	11879
mums$	14176 2344 2345 8885 8886 8951 3458 3459 3460 5154 11817 11879
murder$	4605 17098 11118 5887
murders$	17098
murmur$	12211
muscle$	8432
muscly$	5661 6150
muscular$	5661 5968 6150
music$	13682
must	4880
must$	26 27 28 29 30 31 6528 1089 1218 1729 1833 1849 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2840 3264 3265 15834 9768 3982 3983 3984 3985 10225 16790 4469 4471 4558 4749 4821 4899 5001 12060 5847
mystery$	1812 1815 1818 1819
nails$	15077 15600 15603 9873 9874 15994 11939 11945 5707
naive$	114 115 1834 15256 15257 15258 9239 9240 9241 9262 9430 9431 9432 9433 15689 16532 16533 5334 11855 6129
naivety$	12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 907 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467 13675 8076 1838 1839 8079 8172 1934 8174
naked$	6854 6865 12996 7271
naltrexone$	6211
name	4784 4792 4804 11043
name$	12411 12708 2368 8608 15201 15202 15203 15204 15241 15242 15243 9688 15774 9692 16834 16925 4624 10951 17037 17060 4999
named$	4772 4999 5229 5887
names	4594 4602 10878 4655 10894 10919 4691 10930 10931 17075 17185 17186
names$	16908 16925 16939 16940 16941 16943 4624 4626 16963 10897 10905 16992 4683 4708 10951 10962 17060 17092 4999 17358
naming	4784 4792 4804 11043
naming$	4999
nan	11377 17464 11380 5146 5156 11396 5158 5161 17509 17515 11433
nan$	13941 5133 17460 17462 5159 11407
nana	17515
nannies$	15519 15520 15521 15522
nanny$	15365 15519 15520 15521 15522
nannying$	15470 15484
nans$	13941
narcissist$	11642
narcissistic$	6129
narcissists$	11642
narcol	5968
narcolepsy$	12207
nasoga	5964
nasogastric$	12203
nastiness$	2209 2210 14989 14990 11778
nasty$	2377 8665 8780 5387 5475 6129
nation	11367
national$	17452 5875
natural$	13231 13232 5601
nature$	15123
naughtiest$	8436
naughty$	8446 5387 5529 5535 6129
ne$	2379
near	11014
near$	7757 4320 4321 4322 17052
nearby$	10996
nearly$	3428 3429 3571 5607 5636
neat$	3580 9826 5704 5705
neatly$	3578 5685
necessary$	4962
neck$	13862 14956 15923
necks$	13862 15923
neds$	6117
need	10858 17368 5094 11422
need$	26 27 28 29 30 32 974 975 1091 1580 1581 7826 1588 1589 1590 1680 7959 1729 1922 1947 1968 1972 2738 2739 2740 2841 15185 15261 15262 15263 3010 9250 9280 3042 15401 3085 15462 15463 15464 3143 3144 3145 9385 3147 3148 3149 3150 9393 9394 9395 9396 9397 3160 3161 3162 15487 9403 9404 9405 9406 9407 9408 9409 15495 15497 9430 9431 9432 9433 9434 9435 9436 9437 3201 9466 9467 9468 9474 3236 3237 9477 3239 3240 3241 3242 9482 3244 9484 9485 3247 15574 9490 3258 3259 9499 3261 9501 9502 3264 3265 15592 15733 9650 15759 3520 9769 15877 4554 4560 16928 16957 4880 11333 17507 12189 12239 12250
needed$	13814 1580 1581 15401 3160 3161 3162 3201 9482 3244 9484 3258 3259 4071 4962 17299 5991 6001 6002 6003
needing$	2738 2739 2740 15557 9488
needless$	6336
needs	5094 5998
needs$	26 27 28 29 30 33 12491 12492 974 975 1580 1581 1729 1923 1948 1969 1973 14850 2738 2739 2740 15401 3160 3161 3162 15487 9403 9404 3201 9482 3244 9484 3258 3259 15877 16716 4553 4559 16957 5054 5072 11333 5104 5121 12189 5991 12239 6001 6002 12250 12251 12254
needss$	12251
needy$	5529 6129
neer$	2379
neet	6027
neet$	12266 6136
neets$	6135
negative$	6375 14442 14443 14444 14445 2201 2202 2203 14926 14927 17119 5352 5388 5389 5487 5571
neglec	5169 11413 17508
neglect$	16636 4391 4392 16782 16838 17496 17497 17498 17500 5810 12070 12072 12281 6045
neglected$	4391 4392 11408 5808 5809 5810 12281 6045
neglectful$	6161
neglecting$	4391 4392 5809 5810
neglects$	4391 4392 5809 5810
negligence$	12072 6161
negligent$	6161
negligently$	6161
neighb	11204 12295
neighbourhood$	14647 14772 14773 4575 10815 10816 4579 10821 16911 10841 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 10933 4697 10939 4702 10946 17042 10964 4752 11078 4856 11101 11143 4942 4946 11186 17289
neighbours$	14642 14646 8621 8622 4954 11593 11594
neither$	928 1963 2045 3873 3878 3888 3900 4055 4162 10401 4163 10402 4164 4165 4166 10405 4174 4185 4186 4187 4188 4189 4190 4199 4210 4246 4252 4253 4254 4255
nerves$	3274
nest$	13767 13768 13769 13770 13771 2191 2278
nests$	2278
net$	16729
networ	16959 11036 17155 5008 17333 12175 12176
network$	12879 12897 12898 16944 16947 16972 17121 5003 11247 11497 5859 5939
networks$	16947 16972 11497
neurod	6195
never$	267 7003 7016 7017 7018 7019 781 953 1000 1844 1853 8122 1903 1904 1905 1906 1956 1957 1958 1959 1960 1962 1963 2029 8287 8288 3713 3715 3749 3750 3751 9991 3753 10001 3763 3764 3765 10005 10006 3776 3781 10021 10137 3899 10172 10173 3943 3947 16346 16347 10344 4109 4110 4111 4112 4113 4114 4115 4116 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 4178 4191 4246 4527 4528 4828 5114 5118 5336 5526 5624 5778 5779 6158
nevertheless$	12541 12545 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7314
new	4597
new$	10836 11393
news$	14528 8783 8784 8785 16538 16539 10810
next	5022
next$	63 7137 7138 7139 7140 13408 2976 3202 9884 10513 16907 17043 17328 12109 12124
nice$	8444 2206
nicer$	7328 7329 7330
niche$	17061
nick$	14704
nickna	4602 4655 10894 4691 10930 10931
nicknames$	16941
nicotine$	17400
nigerian$	3580 9826
night$	12692 13525 14249 14477 14685 9863 10208 3971 10211 16328 16329 16330 17081 5016 17342 17398 17399 5093 6198
nightm	6198
nightmare$	14484 2283 8522 2284 8523 2285 8524 2286 8525 8870 11616 11697
nightmares$	8870 11616 11697
nights	11313
nights$	17398 5093
nike$	11966 5732 5735
nikes$	11966
nine$	14558
nines$	16027
nineteen$	12984 12986 693 13019 13020 15128 15129 15130 15131 15132 15133 9054 15170 15171 15172 15173 15174 15175 15176 15177 15178 15873 11842
nitrous$	11305
no$	103 110 12710 12783 12799 13073 13083 13114 7095 868 7111 894 13253 943 973 995 996 1004 1010 7327 7469 7475 7515 13630 7610 7611 1373 1416 1417 7819 1584 1585 1586 7883 7901 14048 14147 14182 8105 1868 1869 8115 14227 8221 8239 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2034 2035 2036 2037 2038 2039 2041 2042 2043 2044 2047 8505 2289 8534 2319 2320 2322 2335 2336 8598 8599 2370 2371 2372 2373 8667 8731 8732 2496 2499 2592 8977 2893 2898 9168 9169 2934 9237 9238 3011 3012 15445 9399 3163 3167 3168 3169 3170 3177 9421 9422 3243 3245 3246 9487 3252 3253 9497 3262 3263 3304 9606 9607 3369 3370 9628 3420 3496 3497 3498 15830 9979 16066 10031 10032 10033 10034 3820 3821 3822 3825 10071 3833 3834 3835 3836 3837 3838 3842 3843 3844 3848 3849 16180 16181 16182 16183 3864 3875 3876 3877 3879 3881 3882 3889 3891 3901 3903 3904 3906 10156 3936 10176 10179 10180 10181 3944 3945 3946 10191 3953 3954 3955 3956 3966 16346 16347 10265 10266 10267 10268 10272 4107 4131 4134 4136 4162 10401 4163 10402 4164 4165 4166 10405 4167 4169 4170 4171 4172 4174 4185 4186 4187 4188 4189 4190 4195 4196 4197 4198 4199 16528 4211 4223 10464 4230 4234 4235 4236 4237 4247 10498 10505 4269 4270 4271 4272 4273 4314 10645 5153 5197 17531 11449 5343 5419 5427 5448 5493 5525 5574 5628 5803 5805 5828 5887
nobody$	869 893 942 972 7233 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 8666 15252 15505 3243 3245 15712 3419 3496 3497 3498 16065 3875 3876 3877 3878 3882 3888 3900 4106 4130 4135 4162 10401 4163 10402 4164 4165 4166 10405 4169 4170 4171 4172 4174 4195 4196 4197 4198 4199 16527 4210 4222 16548 4246 11864 5627 11989 5780
nomark$	6119
nomarks$	6119
nomina	11018 12095 12097
nominal$	16955 11009 11011 11012 17115 4811 17145 11253 11605 5861 12123 12129
nominals$	16945 11009 11012 17115 17145 11253 11605 6177
nominated$	4779
non	11365
non$	2290 2657 5148 5423 5425 5519 5520 5521 5522 5523
nonattendance$	17450
nonce$	15695
noncompliance$	6125
noncompliant$	6125
none$	767 783 928 1420 2045 2052 2053 2900 15252 9448 3210 15712 3873 3878 3882 3888 3900 4007 4008 4009 4055 4162 10401 4163 10402 4164 4165 4166 10405 4174 4185 4186 4187 4188 4189 4190 4199 4206 4207 4210 4222 16550 4246
nonengagement$	6125
nonetheless$	12541 12545 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7314
nonexistent$	16783 16784 16785 16786
noose$	13828
normal$	8237 14965
normalise$	5302 5320
normalised$	5302 5320
normalises$	5302 5320
normalising$	5302 5320
north$	3661
nose$	1225 1226 13612 13613 13869 15923 17414 17415
noses$	13612 13613 13869 17414
not	11203
not$	12459 6384 6386 6460 6464 7002 7004 13094 7016 7017 7018 7019 781 13282 1015 1017 1018 1076 1079 7446 7448 7606 13693 13694 1429 1431 1587 7845 7846 7940 7941 1703 1704 1706 1709 1735 14066 14067 14160 1844 1853 8111 8136 8137 1956 1957 1958 1959 1960 1962 2046 8289 8290 2067 8407 2169 2205 14673 14676 8661 2437 2438 2439 2440 2441 2442 2443 2495 2538 8811 2573 8813 8814 8815 8816 8817 2587 8880 2861 2894 9135 9136 2901 3004 3006 3007 3018 3041 3159 9417 9418 9419 9493 3257 3260 9505 9506 9507 9508 9509 9510 3282 3305 3307 3309 3316 3365 3366 9606 3390 3391 3411 3416 3454 3711 3712 9955 9956 9957 9958 9995 9999 10000 3776 3781 3809 3823 16180 16181 16182 16183 3874 3880 3890 3902 10170 10171 3935 3938 3943 16346 16347 4024 4025 10279 10280 10281 10282 10283 10311 10312 4108 10377 10378 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4153 4154 10399 10400 4162 4163 4166 4173 4178 4182 4191 10431 10433 16544 16545 10471 10477 10478 4246 4260 4261 10546 4320 4321 4322 4334 10719 16828 16873 16874 16876 4828 5048 5114 5118 11369 5303 5526 5609 5610 5616 5624 5779 5976
note	4594 4650 4667 4693
note$	3699 3700 10811 10904 4682 4685 10932 10959 4723 4726 4732
noted$	3699 3700 16997 4695 4696 17090
noteed$	10932 4723
noteing$	4723
notes$	3699 3700 10904 4682 4685 10932 4723
nothing$	62 6302 65 12611 7094 7216 7217 7223 985 986 987 988 13411 1183 13595 8240 14719 2507 14845 2552 2553 14878 2958 3000 3017 15505 9440 9441 3284 3285 3386 3403 9645 15969 9953 16065 9986 10057 3819 3865 3866 3867 3868 3869 3870 3875 3876 3877 3910 3911 3912 3918 3919 3920 3921 3928 3929 10190 3957 3958 3959 3960 3961 3962 3963 3964 10249 16346 16347 16527 4205 16598 16599 16600 4281 4282 4283 16803 11864 5760 12021 12214
nothings$	14719
notice	11062 17308
notice$	13986 13987 14237 3699 3700 16489 16562 16583 16584 16585 16586 16587 16588 16589 17147 4827 17194 17198 17250 11214 17301 17309 17553
noticed$	12383 12412 13618 3699 3700
notices$	3699 3700 17194 17198 17250 11214 17301 17309
noticing$	3699 3700
notified$	10910
notify	4707
notify$	4589 4611 4612
notifying$	4611 4612
notifys$	4611 4612
noting	4693
noting$	3699 3700 10811 10932 4726 4732
notinged$	10932
notings$	10932
notoriety$	13211 13421 14393 2431 2432 2433 2434 2435 2436 5465
notorious$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5583 6134
nous$	2764 2766 9095 2857 11881
november$	12877
now$	13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 14173 14174 15260 15321
nowhere$	8759 4328 11428 11722 5935
nucleus$	11680
nude$	6854 6865 6866 7271 13356
nudes$	6855 6856 6857 637 12969 653 654 655 656 13356 11507
nuisan	11104 11227
nuisance$	14615 14636 15027 16812 10825 17187 17188 17189 11114 17312 11642 11665 11686 5535 11823 12143
nuisances$	11642 11823 12143 6112
number	10930 4957
number$	6550 6551 6552 634 9313 15399 15734 4733 4803 11050
numbers$	6550 6551 6552 16777 16843 16845 16854 16855 10812 17174
numerous$	6473 633 10657 10658 10683
nurse	17407
nurse$	17391 17406
nurture$	6029
nut$	14724 11868
nutcase$	11697 6117
nutcases$	11697 6117
nuts$	14724 11769 11868
nutter$	11642
nutters$	11642
obese	5974
obese$	12213 6150
obesit	5974
obesity$	12213
obey$	16080 16086 16100 11990
obeyed$	13078
object	4974 17350
object$	17336 11575
objected$	13252
objective$	17282 4962 17336
objectives$	17282
oblige$	13918 13923
oblivious$	111 112
obnoxious$	6129
observ	17104 5870
observation$	10967 12109 5871
observations$	10967
observe$	11001 4763 12121
observed$	12140 6175
observeed$	11001 4763
observeing$	11001
observes$	11001
obsessed$	675 676 677 678 679 680 681 2547 2548 5839
obsessive$	6195
obstreperous$	6120
obstructed$	12066
obstructive$	14993 14994 14995 14996 14997 11780 6129 6161
obtain	17219 17226 4929 5853 5894 5909
obtain$	13110 13111 4588 10873 4723 11273
obtained$	4588 10873 17007 4723 12116 12145
obtaining$	4588 10873 4723
obtains$	4588 10873 4723
obvious$	13231 13232 3856 3991 10683 16768 16769
obviously$	3996 10239 4022 4030 10269 4031 4032
occasion$	16328 16329 16330 16350
occasions$	14070
occupa	5148
occupation$	11387
ocd	6195
ocg	10862
ocg$	16947
ocgs$	16947
october$	12877
odd$	1812 1815 1818 1819 5684 6120
oddballs$	6116
odour$	11932
of	11032 5853 5938
of$	6347 6351 6353 6354 6381 6408 6620 6631 6632 6934 13174 7560 7623 8425 8430 14517 2196 8447 8517 8519 8520 2299 8569 14666 8627 8632 8660 8683 8687 8706 8722 8723 8742 8743 8762 8789 8810 14916 14955 8923 8931 8947 9036 9067 9143 9149 9150 9152 9153 9154 9174 9203 9217 9218 9219 9221 15309 9242 9420 9512 9513 9558 15658 9579 9580 9585 9624 9704 9706 9712 9744 15881 15884 3585 3587 9840 9844 16059 16188 16259 16260 4023 4030 10273 16386 10304 10305 10306 16454 10459 10548 10551 10568 16787 10733 10737 16827 10804 16914 10842 16933 10856 10860 16953 16962 17000 10917 10927 10953 17051 17052 4730 10974 10985 10998 17085 4772 11028 11042 17133 11052 11053 17148 11077 11084 11088 11102 11106 11182 11187 11199 4967 11212 11231 17329 17331 11280 11288 11342 11354 11402 11411 11412 11415 11416 5238 11596 11680 11947 11996 12013 12109 12124 5887 12128 12130 12152 12185 5991 6016 12313 12321
off	11272 5115
off$	6331 12446 12653 6578 6598 12921 12924 12928 6967 13158 13308 7224 7225 7226 7227 7287 7288 7289 13646 13647 13654 7759 7784 7908 14052 8007 14234 8265 8266 14420 14635 8554 8566 8567 14730 2465 8718 8748 2679 15375 15532 9529 9530 9531 9532 9533 15619 15620 15621 16017 16018 10041 16566 16567 10613 10614 10632 10633 10634 10635 10636 10637 10703 10704 17072 11035 17195 11111 4885 11317 17421 11337 11354 11504 11660 11776 12051
offen	16922 16967 17137 17138 17150 17151 17158 17159 17165 17177 17178 17179 17185 17365
offen$	17116
offenc	11039 4815 4836 11196 11478 11481
offence$	17098 17123 17124 11054 17141 11075 17281 17552 17561 17563 17564 17566 5897 12153 6237
offences$	17098 17123 17124 11054 11075 11188 17281 5015 17561 17563 17564 17566 12146 12153 6237
offend	16912 16959 16973 11018 4790 11031 17117 17122 17146 11104 17275 11196 11201 17313 11234 17319 11456 12097 12111 12128 12135 12150 12155 12163 12175 12176 6077 6190
offend$	12744 12773 12775 12776 12777 16108 16109 16120 10036 16331 16335 17095 17109 17125 17152 17153 11243 5885
offendded$	16335
offendding$	16335
offended$	16335 6236
offender$	13820 14442 14443 14444 14535 2216 14584 2303 14687 14688 14689 14690 14691 14712 14713 2481 2482 2483 2484 11009 11012 17115 17116 11049 11051 17145 11253 17489 11630 11696 11711 5861 12124 12131 5898 12316 6105
offenders$	13820 14442 14443 14444 14448 14535 2216 14584 2303 14687 14688 14689 14690 14691 14712 14713 2481 2482 2483 2484 16945 17115 17116 17145 11630 11696 11711 12101 12131 6105
offending$	12390 12854 12862 12865 12869 12871 13242 13854 13856 14263 14406 14640 8899 8900 8901 16335 10825 16975 11029 17116 4797 17154 17156 17187 17188 17189 11114 17235 17281 17284 17286 4964 11207 17296 5031 17403 17556 5392 11682 12153 5926 6076 6236
offends$	16331 16335 17095 17153 11243 6236
offens	11039 4815 4836 11196 11478 11481
offense$	17098 17123 17124 11054 11075 17281 17563 17564 17566 12153 6237
offenses$	17098 17123 17124 11054 11075 17281 5015 17563 17564 17566 12146 12153 6237
offensive$	17562 6129
offer$	636 6978 6979 13273 1028 1029 1030 1031 1033 1034 1035 1036 1037 13446 7830 7831 7832 13926 13927 13928 13929 13993 14315 14316 9959 9961 9962 16048 9965 3727 9967 3729 3730 16143 16149 16268 16269 16270 16288 16328 16329 16330 16369 16370 16371 16608 4340 4341 5277 5307 11580 11581 11998
offere	5998
offered$	12555 6504 6505 636 1028 1029 1030 1031 1033 1034 1035 1036 1037 13926 13927 13928 9959 9961 9962 16149 16558 16559 16560 16561 5277 5307
offering$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16149 16268 16269 16270 5277 5307 11998
offerred$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16149 5277 5307
offerring$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16149 5277 5307
offers$	636 13273 1028 1029 1030 1031 1033 1034 1035 1036 1037 13446 13447 13926 13927 13928 13993 14315 14316 16048 9965 3727 9967 3729 3730 3731 3732 3733 3734 16143 16149 16369 16370 16371 4340 4341 5277 5307 11580 11581 11985
office	4575 10815 10816 4579 10821 16911 10841 10850 10851 10852 4614 4615 4616 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 10940 4702 10946 10947 17042 10964 4745 4752 10994 4767 11078 4847 11086 4856 11101 11143 4942 4946 11186 11458 11482
office$	10329 10334 10335 4105 16822 10764 16889 16890 17025 17032 17469 5834
officer$	10371 10372 10814 16901 16906 4591 16918 16920 16935 16936 16937 10853 10854 10855 16950 4627 10872 16980 4658 10898 10901 4665 10907 10909 17001 17005 17006 17008 17018 10936 17022 17024 17031 4709 4710 17049 10984 4749 10991 17079 4762 4768 4769 17163 11095 4892 17228 4910 11181 11185 17271 5025 5027 11267 5034 17567 5834 5850
officers$	12956 14462 8378 15792 15793 15878 15879 10814 16901 16906 10828 4591 16916 16918 16920 16926 16927 4604 16935 16936 16937 10853 10854 10855 4619 16950 4627 10872 16980 4658 10898 10901 4665 10907 10909 17001 17004 17005 17006 17008 17018 10936 17022 17024 17025 17027 17031 4709 4710 17040 10961 17049 17058 10984 4749 10991 17079 17082 4762 4768 4769 17141 11066 17163 11095 11125 4892 17228 4910 11181 11185 17271 17295 17321 5025 5027 5034 17362 17543 11594 5850 5867 12180
offices$	17025
offrol	6021
offroll$	12260
offrolled$	12260
offs$	14730 11661
often$	6445 601 16750 16751 16752 16753 5209
oik$	11697 6117
oiks$	11697 6117
oily$	3594 5689
ok$	8237
okay$	8237 9336 9337 9338 9339 9340 9341 9342 9738 3500 3501 3502
old$	12988 14017 8714 2748 2749 2750 2752 9021 9022 9023 2801 2829 3049 3050 3095 9410 9517 9519 3349 3350 3540 9798 9801 9803 10030 17453 5599 5617 5645
older$	6535 6539 12636 6556 12648 6564 12656 6585 12691 12761 6685 6686 12815 12859 12879 12882 6826 6853 6859 6860 6864 12953 12956 12987 12989 12990 13002 13004 6922 6924 6929 13016 13311 13354 13364 7333 7347 7369 7375 7383 7384 7385 7386 7482 7491 13622 13646 13648 7721 7724 13853 8012 8013 14131 8315 8316 8317 8318 8322 8323 8324 8325 8326 8327 8328 8330 8331 8346 8347 8348 14436 2116 14442 14443 14444 14445 8365 2128 2131 8782 15042 15083 9006 9009 15099 15100 15101 15102 15103 15104 15105 9021 9022 9023 15112 2801 15128 15129 15130 15131 15132 15133 15174 15175 15240 9206 15371 9321 15538 15540 3580 17515 11497 5284 11525 11528 11842 5684 11965 11967
olders$	12859 12879 12882 13038 13039 13040 6956 13354 7347 7383 7384 7385 7386 14448 14612
oldest$	14014 1697
olds$	15163 15778 15779 15780 15781
olive$	3594 5681 5689
omission$	5774
omissions$	5774
on	11032 12091 5853 6067
on$	6426 12528 12529 12555 12621 12622 12623 12626 6542 12629 12630 6604 12742 12743 6718 6763 7023 7077 7126 7141 7143 7145 7148 13250 13358 13484 13485 13486 13487 7439 7538 7540 7693 13793 7740 7895 7896 8429 14616 14617 14641 8688 8747 8761 14955 15010 8926 9015 15109 15110 15169 9537 15719 9739 15881 15884 3569 9838 9854 9940 16059 3922 3923 3924 3925 3926 3927 10213 10252 10255 10257 4026 10288 10289 10290 16542 10535 10536 10537 10565 16703 16704 16754 16827 16847 16848 16892 10934 4722 17051 17052 4730 17055 10976 10977 17074 10990 4773 17120 11044 17202 11132 11142 17293 17311 11228 11231 17348 5055 11296 5071 5073 11315 17419 5099 11439 5224 5234 17560 11648 11678 11822 12001 12013 12036 12079 12109 5917 6001 6080 6081
once$	12537 8165 10263 16364 4484 10766 10767 4783
one	10840
one$	289 290 291 6558 6760 928 7234 7583 13708 14016 8285 8286 8389 8696 8754 8914 2850 15253 15398 15506 15507 9491 15697 15713 3419 3557 15930 3616 15940 15941 15942 15943 15944 15945 16064 16148 10113 10118 10119 3882 10128 10129 10140 10141 10147 10148 16328 16329 16330 10284 10285 4055 10346 10347 10370 4132 10375 4137 10401 10402 4164 4165 10405 10406 4174 4199 10440 4212 10462 16549 10486 4248 10781 16955 16966 17176 17274 11294 11343 5105 11344 11345 17430 5658
ones	10885
ones$	12620 13423 13424 13425 13426 13427 13428 13806 14531 2427 2428 2429 2430 15038 15155 15264 15265 15266 15267 15268 15311 15312 15313 3014 15930 10892 17274 11221
onesie$	11966
onesies$	11966
ongoing$	11118
online	4760
online$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 13269 13386 10968 10999 5285
only$	239 6531 6980 6983 13126 13127 13128 7044 7045 13131 13132 7048 842 848 859 860 861 862 863 864 865 867 971 7542 1304 1305 1306 1307 1308 1309 1310 1311 1312 1341 1342 1595 1681 1685 2679 2725 15773 9689 9690 15776 3746 3748 3790 3968 10333 4242 4243 10534 4453 4454 4455 4456 4457 4470 10711 5755
onto$	10934 10976 4773
onus$	523 524
open$	12374 12391 78 79 80 1319 15052 16073 16080 9997 16086 10003 10008 16100 10017 10079 10085 10123 16580 10879 4760 5079 11990
opened	10826
opened$	78 79 80 13101 1319
opening$	78 79 80
opens$	78 79 80 1319
operandi$	12124
operat	4597 4616 4623 4847 11086 17210 17350 11277 5120 12171 12175
operate$	568 569 570 571 572 573 574 14309 2810 2811 2812 2813 2814 2815 16032 16081 16087 16092 16101 16163 16169 16207 17252 5005 17330 17362
operated$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 11334
operates$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005
operating$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5005 17330
operation$	12897 12898 16952 17340 11259 17347 5024 5025 17353 17418 5942 12242
operational$	10836 5940
operations$	16952 17353 17418 12242
operative$	11763 12024
operator$	9587 16935 16936 16937 10853 10854 10855 10991 11872 5834
operators$	9587 16935 16936 16937 10853 10854 10855 10991 11872
opport	11067 11256 12091 12149 12171 12176
opportunit$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunited$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunities$	6400 6401 6402 164 12589 12590 12591 12592 12593 12594 12595 12596 6567 329 330 13273 4422 4423 4424 4425 16768 16769 4882 11580 12055
opportuniting$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunits$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunitted$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunitting$	12591 12592 12593 12594 12595 12596 6567 329 330 14314 4422 4423 4424 4425 16768 16769 11580
opportunity$	6400 6401 6402 164 12591 12592 12593 12594 12595 12596 6567 329 330 13273 7830 7831 7832 14314 4422 4423 4424 4425 16768 16769 4882 4912 17341 11580 12055
opposed$	12005 12008
oppositional$	5535 5948 6129
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
opted$	145 146 147 6651 12737 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 14087 16756 10743 16829 5256 5307
optici	5084
opticians$	11323
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
option	12122 12171 12176
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5256 5307
or$	13541 15947 10514 5945
oral$	642
order$	17190 17198 17247 11166 17253 17254 17258 17259 17261 11214 17472 17544 17553 17554 17555 17559 17560 17561 17562 12186 12287 12311 12316 12317
ordered$	11006 11382 11395 11473
orders$	16954 16971 17198 17247 11166 17253 17254 17258 17259 17261 11214 17472 17561 12186 12311
ordinary$	5684
organi	16961 10911
organised$	12023
organiser$	16996
oriental$	3580 9824
ot$	11501
other$	6240 12327 12328 12844 7159 7160 7328 7329 7330 13562 13709 14106 8029 8374 8375 14473 8457 8459 2222 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14581 14583 8560 14651 14715 14838 14840 8771 8772 14870 15000 15037 15510 15512 15516 15543 15784 3557 10628 16865 16894 11486 11594 5658 5776 5887
others	11147
others$	6240 12327 12328 6652 6993 6994 6999 7000 7010 7050 7063 7067 7159 7160 7359 13535 7620 13765 7949 8017 8019 8025 8027 1843 8121 8131 8132 8403 2165 2166 2167 2195 8456 8458 2221 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14643 2359 8770 14869 15037 15083 15155 15264 15265 15266 15267 15268 15311 15312 15313 15510 15515 15629 15630 15631 15632 15782 15785 15940 15941 15942 16157 16158 16159 16160 16161 10095 10096 10097 3986 10230 10231 3995 10235 16894 17047 17314 11486 11498
otherwise$	770 771 13096 13099 13100 13281
ought$	26 27 28 29 30 34 765 1090 7609 1679 1729 1832 1850 1857 1858 1859 1860 1861 1862 1863 1864 1865 1874 1877 1878 1879 1880 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1924 1949 1970 1981 2787 2788 2789 2790 9770 4070 4073 4074 4075 4076 4077 10480 4327 4555 4561
ounce$	1399 1402 8733
our$	13315 7678 8229 16436 16443 16788 16789 16795 11985 12012 12048 12059 5887
out	11043 17214 11409
out$	6330 12447 12653 6578 12688 6607 370 381 12747 12757 12775 12776 12782 12805 12810 12813 12838 6905 6967 13105 13113 13142 13143 13150 848 13256 7190 7317 7370 7430 7463 7531 13651 13658 1339 13748 13749 7881 7882 13997 13998 13999 14047 14085 14086 14228 14229 14238 14421 8337 8383 14589 2296 2298 14675 2423 8705 2467 8752 2635 2647 8895 2658 2679 2684 2695 15450 15453 9375 15645 15817 15897 15902 15948 15950 15951 16017 16018 16275 16297 16335 16345 16566 16567 10531 4309 4335 16902 16930 4625 4632 4637 10996 11074 11128 11133 11244 11272 5086 11339 5115 11373 17466 17471 11408 17494 11500 11776 12001 12280
outbursts$	14686 14987 14988 11777
outcome$	12151
outcomes$	12151
outfit$	15983 15984 15985 11968 11971
outfits$	15983 15984 15985 15986 15987 16025 11968 11971
outgrown$	3249 3250 3251
outlaws$	14681
outlook$	14859 2764 2766 15233 2910 2911 2912 2913 2914 2915 2916 9191 9192 9193 9194 9195 15296 15297 15856 15857 11726
outrageous$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5535
outright$	3735 11985
outs$	14589 17174 12280
outside$	14641 2646 17074
outstanding$	10879 5887
over$	6561 12666 12667 12669 12671 13269 7186 13574 13578 13579 13580 13581 7695 7982 14094 2358 9046 9047 9048 15332 15333 15334 15338 15339 9445 15560 15760 9695 9707 3571 9838 15982 16008 16011 16833 16862 17051 11080 5274 5562 5843 5844
overcr	6231
overcrowded$	17531
overdo	5958
overdose$	17457 12197
overdosed$	12197
overdressed$	6150
overdue$	17388
overhe	10937
overla	4643
overlaid$	10882
overlook$	12606 4569 5820
overlooked$	4569 5808 5820 12066
overlooking$	4569 5820
overlookked$	4569 5820
overlookking$	4569 5820
overlooks$	4569 5820
overly$	5332 5593
overnight$	13964 13965 13966 13967 13968 13969 13970 13971 13972 13973
overreact$	6166
overreacted$	6166
overreacting$	6166
overreacts$	6166
overreactted$	6166
overreactting$	6166
overrun$	2188 2189
oversexualised$	6093
oversight$	4459 4460 4461 4462 4565 4566 12046
oversized$	5732
overt	5029
overt$	11268 5905
overweight$	12216 6150
owes$	14841 14842 14843
owing$	6257 398 6645 1143 5176 17508
own	12293
own$	6249 12 6252 6253 12339 12340 12341 12342 19 6259 6260 42 6283 6284 6285 6312 6406 6407 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 379 6633 6641 6653 6654 6655 6689 453 454 455 492 493 6937 7035 7036 7037 7038 7078 878 13203 13204 7120 7121 7124 7127 7128 13241 934 7204 7222 993 13337 7261 7262 7263 7264 7280 7281 7282 7283 7284 7285 7324 7355 7377 7378 7379 7380 7381 7382 13524 7532 13675 7592 7593 13679 7778 7781 7787 1549 1719 1939 8542 8950 8961 8972 15079 15080 15081 15082 8998 15095 15096 15124 9144 9185 9275 9276 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15413 15421 15422 15423 15424 15425 15426 15427 9343 9347 9459 9554 9615 3377 9620 9621 9622 9623 9660 15747 9663 9665 9666 15811 9731 15824 9786 15872 10363 10364 10365 10366 10367 10368 10452 10599 10808 17389 17502 17537
owned$	16212 16213 16214 16215 16379
owner$	12684 13024 13025 13026
owners$	12684 13024 13025 13026
ownership$	13560 8181 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 8206 8207 8208 8209 8210 14296 14297 14298 14299 14300 14301 14302 14303 14304 14305 14306 8222 16489 16818 16819 16820 16821 12067
owns$	993
oxide$	17390
oxygen$	14717
pacemaker$	5058
pack$	13834 13835 13836 2186 2187 2278 14777 14778 14779 14781 2708 11612 5374
packag	12091
package$	13355 13568 13915 14884 12247
packages$	12786 12899 12900 12901 13355 13568 13915 14884 11499 11755
packed$	2388
packs$	2278 14776
padded$	5732
paedia	11320 5084 11326
paediatric$	11323
paediatrician$	17405 17406 17411
paedophiles$	14866
paid$	13062 1105 1106 13589 1351 7591 1662 1663 2182 3425 9720 10332 10336 4259 4448 11110 5310
pain$	13536 2283 8522 2284 8523 2285 8524 2286 8525 8870 2632 15527 11697
painkillers$	17400
paint$	1543
painted$	1543
painting$	1543
paints$	1543
paintted$	1543
paintting$	1543
pair$	2278 15925 11629
pairing$	11629
pairs$	2278
pakistani$	3580 9826
pale$	14700 3594 15934 5681 5684 5689 6150
palest$	3601 5709
palm$	4398 5812
palmed$	4398 5812
palming$	4398 5812
palmmed$	4398 5812
palmming$	4398 5812
palms$	4398 5812
paltry$	16664
panel	12176
panel$	16143 10329 10334 10335 4105 16822 10764 16889 16890 17338 5834
panic	11299
panic$	17384 5948 5952
paper$	15775 9691 11550
papers	11392
papers$	17469 17477
paperwork$	16765 16777
paracetamol$	12199
parade	11269
parade$	358 17307 5007 17354 17357 5325
paraded$	358 5325
parades$	358 5325
parading$	358 5325
paralytic$	7442 1204 7444
paranoid$	6129
parasite$	11697
parasites$	11697
parasitic$	6120
parcel$	13355 13568 13915
parcels$	12786 13355 13568 13915 11499
parent	11377 11378 17464 11380 5144 5156 5158 17493 17509 5230
parent$	12827 14889 8885 8886 8951 2713 2714 9065 9159 15245 15246 2931 2940 9180 9181 9182 9183 9226 9227 9228 9353 15573 15575 15582 3461 5134 17460 17462 5142 5143 11384 17474 17475 5154 5155 17486 11407 11414 5187 5188 17523 11817 5619 12285 12290
parental$	8537 8878 5582 6040
parented$	5619
parenting$	2831 2832 2833 15470 15484 11469 5619
parents$	12829 13448 7674 14176 2344 2345 8621 8622 8885 8886 15026 8951 2831 2832 2833 9159 15245 15246 9226 9227 9228 9353 15440 15441 15442 15443 3243 3245 15573 15575 15582 3458 3459 3460 3461 15787 15792 10107 10108 10110 10111 10581 10595 16738 16788 16789 17460 17462 5142 5143 11384 17474 17475 5154 5155 5160 17486 17490 11407 11414 5187 5188 17523 11684 11817 5619 12058 12059 12280 12285 12290
parentted$	5619
parentting$	5619
park	11204 12295
park$	12875 12876 12902 12903 12904 12905 13136 13137 13138 17289 17307 5007 17354 17357
parka$	11962
parkas$	11962
part$	402 6943 6944 13030 904 13242 7201 1011 1012 1013 1014 7343 8003 8004 8005 8006 14261 14262 14263 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 2365 14910 16324 16325 16326 16327 10805 4623 17149 11092 11262 5116
partake$	530 531 532 533 534 538 539 540
partaked$	538 539 540
partakes$	538 539 540
partaking$	530 531 532 533 534 538 539 540
partially$	5981
participant$	882 11529 11566 11854
participants$	882 11529 11566 11854
participate$	530 531 532 533 534 882 16031 16080 16086 16100 11990
participated$	530 531 532 533 534 882
participates$	530 531 532 533 534 882
participating$	530 531 532 533 534 882
participation$	530 531 532 533 534
parties$	12902 12903 12904 12905 13033 13055 13353 13879 13880 13881 13882 13883 11566 5328 11854
partly$	1006 4467 4468 5294 5823
partne	4597 5016 17463 17465
partner$	12493 12957 12958 12981 662 13017 13018 695 696 697 698 699 13552 13553 10836 4851 17459 5143 17470 17478 17485 11406 11523 11524 11529 11566 11833 11854
partners$	12493 12957 12958 12981 662 13017 13018 695 696 697 698 699 13552 13553 9126 9127 9128 4704 11523 11524 11529 11566 11833 11854
partnership$	4851 11255
party$	12902 12903 12904 12905 13033 13055 13353 13654 13879 13880 13881 13882 13883 13961 8638 3323 3324 3325 3326 3327 15949 11566 5328 11854
partying$	6709 6710 6711
pass	4656 4680 4681 4692
pass$	2858 4436 16804 4595 4666 4667 10924 4686 4690 4698 4700 4862 4947 17341 17424 5603
passd$	4700
passed	10941 6035
passed$	6947 13359 14058 4377 4378 4436 4595 16982 10924 4694 4700 17039 12053 12105
passengers$	14642 17314 11593
passers$	8376
passes	12249
passes$	2859 4436 4595 4690 5603
passing$	16544 16545 4436 4595 4666 10924 4690 4698 4700 4862 12054 12120
passive$	16727
passport$	17534
passs$	4666 10924 4690 4698 4700 4862 4947 17341
passwo	10878
passwords$	16963
past$	2376 2468 2469 3231 3232 3233 3234 3249 3250 3251 3286 3347 15710 3430 5449 5469 5637 5761
pastoral$	6013 6014
pasty$	6150
patchy$	14912 14913 14914 14915 2592 16783 16784 16785 16786 4503 4765 5340 5525
path$	12392 12393 12394 12395 12766 6786 1045 1046 13878
pathetic$	16664 6161
pathetically$	6161
pathological$	5404 6130
patien	6215
patience$	8581 10726
patrol	4616 10940 4745 4767 4847 11086 12183
patrol$	4591 16916 10855 17004 17025 17027 4710 10984 4749 4762 4768 4769 4892 4910 5025 5027 17352 5034
patrols$	4591 16916 10855 17004 17025 17027 4710 10984 4749 4762 4768 4769 4892 4910 5025 5027 17352 5034 12180
patronising$	3025 3026 3027 3028 3029 3030 6162
patter$	14022
pattern$	1321 1322 1323 1324 1325 1326 1327 4220 10819 11071 12124
pawn$	11566
pawns$	11566
pay$	98 99 100 101 12619 13110 13111 1105 1106 1351 1662 1663 2182 3425 4259 4448 5310
payback$	12316
paying$	1105 1106 1351 1662 1663 2182 3425 4448 5310
pays$	98 99 100 101 1105 1106 1351 1662 1663 2182 3425 4259 4448 5310
pc$	17022
pcso	4575 10815 10816 4579 10821 16911 4616 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 10994 4767 11078 4856 11101 11143 4942 4946 11186
pcso$	10814 16901 16906 4591 10855 16950 10872 10901 4665 10907 10909 17001 17005 17006 17008 10936 17024 17031 4749 17079 4769 17163 11095 17228 4910 11181 11185 17271 5034
pcsos$	10814 16901 16906 4591 10855 16950 10872 10901 4665 10907 10909 17001 17005 17006 17008 10936 17024 17031 4749 17079 4769 17163 11095 17228 4910 11181 11185 17271 5034
pe$	17383
peak$	11254
peaks$	11254
peer$	6382 12620 7998 14447 8440 8441 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15881 15884 11591 11627 5394 11768
peers	11367
peers$	6240 12466 12620 12874 14411 14442 14443 14444 8361 14469 14470 14471 14472 14548 14549 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 15511 15517 15881 15884 17452 11486 11627 11631 11638 11768
peg	5963
pegfed$	12202
pen$	17424 12232
penalties$	17301
penalty$	11216 5126
pencilled$	5718
pens$	12232
people	10885 17241 17319
people$	13 20 12439 195 12620 12637 12649 12733 6652 415 12848 6764 6766 6768 12910 6993 6994 6999 7000 7010 7050 7060 7063 7067 7185 13413 13414 13415 7359 13535 7452 13552 13553 7492 1328 1329 1331 7620 13741 13765 7698 13788 13853 7949 7960 7961 1843 8121 8229 14321 8284 14424 14442 14443 14444 14445 8367 14460 14462 8378 14469 14470 14471 14472 8403 2165 2166 2167 2173 14511 14513 2195 14529 14530 14534 14548 14549 14629 14645 14649 2359 8621 8622 14745 14796 14823 14824 14825 14826 14860 14865 14928 14929 14933 14957 14958 14959 14960 14961 14962 14975 2661 8902 8904 14992 9090 9201 15348 15358 15406 15609 15798 15839 16157 16158 16159 16160 16161 10095 10096 10097 16187 10112 10121 10127 16223 10139 16291 3986 10230 10231 3995 10235 10246 16385 16387 16568 16569 10524 10525 10526 10527 10528 10529 16629 10582 10583 10599 10600 16705 16706 16715 16716 16717 16718 16719 16720 16721 16722 16723 16724 16759 16776 16788 16789 16810 16811 16815 16817 10789 16875 17047 4789 17121 11059 17168 17170 11097 17242 4954 11247 11593 11594 11638 11718 11768 12050 12059
pep	6011
pep$	12250
peps$	12250
perceive$	8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252
perceived$	2246
perfectly$	6469 6477 2724 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 3083 3086 3111 3120 9371 9372 9373 9374
perfor	17350
perform$	7273
performance$	12046
performers$	10112 10121
perfunctory$	6161
peril$	12324 12325
period$	11303 12224
periods$	12224
perisher$	11703
perishers$	11703
permanently$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 5762 6017
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11031 17313
perpetrator$	12910 12987 13820 14214 14536 14537 14538 14539 2226 2227 2228 2229 8469 2231 2232 2233 2234 2235 2236 8476 14562 14563 17116 11633 11634 11635 11639 5401 5402 12132 6193
perpetrators$	12910 12987 13820 14214 14536 14537 14538 14539 2226 2227 2228 2229 8469 2231 2232 2233 2234 2235 2236 8476 14562 14563 17116 4988 11633 11634 11635 11639 5401 5402 12132 6193
perpetually$	4011 10250 4012 10251 4013 4014 4015 4016 4017 4018 4053 4054 5771 6159
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12527 226 12564
persisted$	12527 226 12564
persistent$	602 603 8511 3735 5264 5391 5404 5892 6024
persistently$	601 4053 4054 5771 6024
persisting$	12527 226 12564
persists$	12527 226 12564
persistted$	12527 226 12564
persistting$	12527 226 12564
person	10817 17002 10928 10950 17041 17086 17087 17089 17130 4834 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 5116 11482 12155
person$	14 21 416 12926 7185 1328 1329 1331 8402 2174 14548 14549 14650 14795 14823 14824 14825 14826 14865 14928 14929 14930 14934 14957 14958 14959 14960 14961 14962 14974 2662 8903 8905 2765 9200 15409 10371 10372 10849 16955 4789 17567 11638 11768
personal$	6630 11338
personalities$	8568
personality$	5948
persons$	14930 15839 4789
persua	4570 4599
persuade$	16199 16222 10138
persuaded$	12375 16085 16091 16096 16099 16105 16167 16173 16211 16254 16255 16256 16257 16258
persuading$	13904 13905 13906 13907 13908 13909 13910 13911 14044
persuasion$	13904 13905 13906 13907 13908 13909 13910 13911 14044
perv$	11697
pervs$	11697
pest$	11642
pestered$	2188 2189
pests$	11642
petite$	5661 6150
petty$	5404 5442
petulant$	6131
phase	12149 12171 12176
phobia$	12188
phone	10878 4707 4716 17041 10968 4758 11159
phone$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 12961 12962 12963 12964 12965 12966 12967 12968 12973 13627 13632 7577 16342 16372 16373 16374 16375 16740 4573 4587 16963 16978 4660 10913 4691 17035 17053 4734 17059 11089 17244 11175 17262 5874
phoned$	6739 6740 6741 6742 6743 6744 6745 6746 1041 1042 1130 14231
phones$	6707 469 607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938 12961 12962 12963 12964 12965 12966 12967 12968 12973 7577 16072 16299 16342 16372 16373 16374 16375 4587 16963 16978 4660 10913 17035 17053 4734 17059 17244 11175 17262
photo$	12939 6855 6856 6857 12950 6888 6889 651 652 13356 15508 16915 10831 4593 4638 10897 4701 4703 17093
photog	4602 10878 4655 10894 10919 4691 10930 10931 17091 17186 5035
photograph$	12618 6855 6856 6857 6888 6889 651 652 15508 15523 16915 10831 4593 10868 4638 16963 10897 4684 4685 10929 4701 4703 4708 17069 10988 17076 17080 17092 17093 17270 5017 11274
photographed$	12375 12450 6553 15060 15508 15523 10988 17078 4755 5881
photographing$	10988 4839
photographs$	6855 6856 6857 6888 6889 651 652 15508 15523 16915 10831 4593 16939 16940 10868 16963 10897 4684 4685 10929 4701 4703 4708 10988 17076 17092 17093 5017
photography$	12144
photos	10878 10919 4691 10930 10931
photos$	12939 6855 6856 6857 12950 12969 6888 6889 651 652 13062 13356 15508 16915 10831 4593 16940 16963 10897 4701 4703 4708 17092 17093
physical$	700 701 702 703 5980
physically$	5652
physio	6213
physique$	15890 15891 15892 9862 11900 6149
physiques$	15890 15891 15892 11900 6149
pick	10937
pick$	12619 1228 1229 1255 1256 1257 9736 16582 5323
picked$	6554 6968 6969 6970 6971 6972 1228 1229 1255 1256 1257 13738 13739 10822 11242 5323
picking$	1255 1256 1257 8351 8352 8353 16882 16883 16884 16885 5323 12020
pickings$	12396 11767
pickked$	1255 1256 1257
pickking$	1255 1256 1257
picks$	1228 1229 1255 1256 1257 5323
picnic$	14768 14769
pics$	13356
pictur	10919 12091 12095
picture$	12939 6855 6856 6857 12950 6888 6889 651 652 13356 9277 9278 9279 15508 16915 10831 4593 10874 4701 4703 17092 17093 17180
pictures$	356 357 12939 6855 6856 6857 12950 12969 6888 6889 651 652 13356 15508 15523 16915 10831 4593 16939 16940 4684 4685 4701 4703 4708 17092 17093
piece$	8616 4635
pieceed$	4635
pieceing$	4635
pieces$	8616 4635
pierced$	6150
piercing$	3599 15923 11945 5708
piercings$	3599 15923 11945 5708
pig$	5499 5791
pikey$	6117
pikeys$	6117
pile$	12499 14827
pill	5069 11308
pill$	17393
pillar$	10617 4390
pills$	13360 11310 17402 11499 12199
pimp$	13454 13455 5276
pimped$	5276
pimping$	5276
pimples$	11956
pimply$	6150
pimpped$	5276
pimpping$	5276
pimps$	13454 13455 5276
pin$	8806
pinch$	1408
pink$	5705
pins$	5058
pint$	11309
pints$	11309
pip	11338
pip$	17423
pisshead$	6117
pissheads$	6117
pit$	13863 13864
pitiful$	8776 16664
pits$	13863 13864
pity$	7655 7656 13754 13755 10659 16745
place	11371 6021
place$	0 1 2 6242 11 12336 6274 12360 12361 12362 12363 12364 12365 12366 43 68 12744 12961 12962 12963 12964 12965 12966 12967 12968 13022 13273 1797 1927 1928 1929 1930 14424 14889 15409 4736 4775 17105 4912 11351 17439 17456 11436 11496 12260
placed$	0 1 2 6242 12332 12333 11 12336 6274 12360 12361 12362 12363 12364 12365 12366 43 68 404 405 406 407 1797 1927 1928 1929 1930 4509 4510 4586 4606 4736 4775 4810 4812 5191 11496 6049
placem	17530
placement$	13448 8594 15019 15020 15021 2698 2699 2700 17505 11496 11580 11818 5580 11820 12285 6049 12290
placements$	13448 15019 15020 15021 2698 2699 2700 17526 11496 11580 11818 5580 12291
places$	0 1 2 6242 11 12336 6274 12360 12361 12362 12363 12364 12365 43 68 13022 13273 1797 14424 4509 4510 4736 10982 4775 17105 17526 11496
placing$	0 1 2 11 6274 12360 12361 12362 12363 12364 12365 43 68 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 4509 4510 4736 4775 11496
plague$	2137 14783 8870 5354 11697
plagued$	2137 2188 2189 5354
plagues$	2137 5354
plaguing$	2137 5354
plain$	3991 5029 5330 5671 5684 5870
plainly$	3826 3827 3828 3829 10233 10234 3996 4030 10269 4031 4032
plaited$	11946
plaits$	11943
plan	17506 12122 12149 12171 12176
plan$	12523 13981 16143 4340 4341 16963 17507 17555 11580 12251 12252 12253 12254 12287
planned$	16354 17212 5908
planni	16956
planning$	12524 4459 4460 4461 4462 12046
plans$	12523 16143 4340 4341 16963 11580 12251 12252
plastered$	3604
plastic$	5367
plate$	10972 5058
plates$	10972
play$	784 857 881 890 990 1277 1278 1547 1768 8140 2028 2158 8968 15541 3322 11298 5999
played$	784 857 881 890 990 1277 1278 1547 1768 2028 2158
player$	12132
players$	10599 16903 11135 12132
playground$	14679 14680 14772
playing$	784 857 881 890 990 1277 1278 13748 13749 1547 1768 2028 2158 3448
plays$	784 857 881 890 990 1277 1278 1547 1768 2028 2158 3322
plea$	17208 12058 12312
plead$	8141
pleaded$	6073
pleads$	6073
pleas$	16788 16789 17208 12058 12059
pleasant$	8444 2206
please$	12929 12930 16178 16199
pleased$	320 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 5307
pleases$	12929 12930
pleasing$	10192
pleasure$	13617
plenty$	161 162 163 6453 6472 2947 3111
plot	4729
plot$	5907
plots$	5907
plotted$	16997 17090 5907
plotti	16956
plotting$	5907
plucked$	5718
plug$	2559 2560 5516
plugged$	2559 2560 5516
plugging$	2559 2560 14885 14886 14887 14888 5516 11756
plugs$	2559 2560 5516
plump$	9808 9845 6150
plunge$	1521 1522 1523 1524 1525 1526 1527
plunged$	1521 1522 1523 1524 1525 1526 1527
plunges$	1521 1522 1523 1524 1525 1526 1527
plunging$	1521 1522 1523 1524 1525 1526 1527
pnc	5875
pnc$	12114
pnd	5875
pnd$	12114
pneumonia$	6202
pocket$	13296 13297 7483 7485 7487 17262
pocketed$	7483 7485 7487
pocketing$	7483 7485 7487
pockets$	13296 13297 7483 7485 7487 17262
pocketted$	7483 7485 7487
pocketting$	7483 7485 7487
podgy$	6150
point	4974
point$	6367 3025 3026 3027 3028 3029 3030 9945 3725 10059 16156 10184 16352 4804 17336 12110
pointless$	3025 3026 3027 3028 3029 3030 5759
points$	12110
poise$	2910 2911 2912 2913 2914 2915 2916
poison	5959
poison$	2451 11697
poisonous$	5390 5479
poke$	1288 1289 1442 1443 1444 1445 1446 1447
poked$	1288 1289 1442 1443 1444 1445 1446 1447
pokes$	1288 1289 1442 1443 1444 1445 1446 1447
poking$	1288 1289 1442 1443 1444 1445 1446 1447
polic	12183
police	4575 10815 10816 4579 10821 16911 4597 10841 10850 10851 10852 4614 4615 4616 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 10940 4702 10946 17042 10961 10964 17062 4745 4752 10994 4767 4790 11078 4847 11086 4856 11101 11130 4904 11143 4942 4946 11186 5016 5026 5029 17356 11455 11457 11458 5867 5931 6067 6183
police$	12826 7676 7677 14176 14462 14660 14695 8621 8622 15029 15030 15053 15054 15055 15056 15099 15100 15101 15102 15103 15104 15105 15878 15879 16143 10329 16418 10334 10335 10337 4105 16822 10764 4529 16889 16890 10814 16901 16906 10828 4591 16916 10836 16926 16927 4604 16935 16936 16937 10853 10854 10855 16942 4619 16950 4627 10872 4658 10898 10901 4665 10907 10909 17001 4679 17004 17005 17006 17008 17013 10935 10936 17022 17024 17025 17027 17028 17031 10947 4709 17040 17049 17058 10984 4749 10991 17079 17082 4768 4769 11009 4772 11012 11029 11049 17135 11051 17141 17142 17147 11066 17163 17169 4851 11095 11118 11125 17215 4892 17228 4910 11181 11185 17271 11195 17281 17294 11210 17321 11237 11255 11260 5025 11265 5027 11267 11268 5034 17362 17540 11457 17542 17543 11464 11465 11594 11804 5775 5824 5833 5850 5857 5869 5876 5885 5902 5908 5940 12180 6064 6076
policed$	5033 5902
polici	4575 10815 10816 4579 10821 16911 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 11078 4856 11101 11143 4942 4946 11186 5026
policies$	16448 16449 16450 16451 16452 16453 16765 16893
policing$	10814 16901 16906 16926 16950 10872 10901 10907 10909 17001 17005 17006 17008 10933 10936 17024 17031 17163 17169 11095 17181 17228 11181 11185 17271 17317 11237 17335 11265 11267 12109 5902 12144
policy$	16448 16449 16450 16451 16452 16453 16765 16893
polish$	3580 9826 11955
ponytail$	15919 15920 15921 11944 11945
ponytails$	15919 15920 15921 11944 11945
poor$	6375 12472 12473 12474 12475 170 171 172 173 174 175 176 6633 992 7469 8115 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2201 2202 2203 8538 14634 14912 14913 14914 14915 2592 14917 14918 14919 14920 14921 14922 14923 14924 14925 14926 14927 2688 2689 2690 2691 15017 3594 15934 4336 4337 4338 4339 16783 16784 16785 16786 4503 4765 5252 5340 5343 5388 5525 5535 5571 5574 5638 5689 5807 5828
poorly$	3578 5491 5685 5784
porch$	17510
porn$	11514
pornography$	11514
portly$	6150
pose$	7273 2256 2257 2258 2259 4990 17315
posed$	2256 2257 2258 2259
poses$	2256 2257 2258 2259 4990 17315
posing$	2256 2257 2258 2259 10948
positi	11067 4987
position$	12326 6642 4606
positions$	12326 7396 7397 7398
positive$	6375 6416 17231 5912 12245
posses	11477 6084
possessed$	9714
possession$	17191 17562 11480 6082 12323
possibility$	10076
possible$	4891 5887
post	16991
post$	615 616 617 618 627 981 982 1032 16702 16714 5268 12110 6195
posted$	615 616 617 618 627 13101 7054 816 817 14231 5268
poster$	4701
posters$	4701
posting$	12803 615 616 617 618 627 1032 13748 13749 5268
posts	4861
posts$	6263 25 6281 356 357 615 616 617 618 627 13120 13121 13122 13123 907 7161 923 1258 1259 10897 5268 12110
potato$	14735
potatoes$	14736
potential$	5887
pothead$	11642
potheads$	11642
potty$	5503
pour$	1454
poured$	1454
pouring$	1454
pourred$	1454
pourring$	1454
pours$	1454
powder$	8649
power	12176
power$	13556 7502 7503 9285 9286 9287 17198 11214 5476
powerful$	5661
powerfully$	5663
powers	12171
powers$	17198 11214 4989
practi	17407
practically$	842 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2987 3428 3429 5607 5636
practice$	4459 4460 4461 4462 12046
practised$	3554
pre	5011
precin	11269
precinct$	14772 17307 5007 17354 17357
precious$	1583 4265 10518
precocious$	11511 6139
predator$	14536 14537 14538 14539 2216 2303 15695 11633 11634 11635
predators$	12672 14536 14537 14538 14539 2216 2303 14866 11633 11634 11635
predatory$	5487 11731 6129
predic	5872
predicament$	1116 1119 1120 14261 14262
predicted$	4785 6010 6032 6226
prediction$	12273
predictions$	12272 12273
predictive$	5870
preemptive$	11250
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5256 5307 5915
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 14087 2106 2111 16756 4478 4479 4480 4481 10743 16829 5256 5307
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5256 5307
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5256 5307
pregab	11312
pregabalin$	17397
pregna	11299 5989
pregnancies$	12228
pregnancy$	17384 12228
pregnant$	12410 12226
premature$	12204 12208
prematurely$	12208 6161
premium$	8036
prepared$	462 463 464 494 495 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1798 1799 1800 1801 9951 9954 16040 16041 16042 16043 4599 11072 17212 5307
prescr	6212
presence$	17352
present$	2250 2256 2257 2258 2259 2623 9377 9378 9379 9693 10996 4990 17315 5603
presentation$	14493
presented$	2256 2257 2258 2259 5603
presenting$	2256 2257 2258 2259 5603
presents$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12973 12976 7789 13926 13927 13928 8344 14452 2251 2256 2257 2258 2259 2624 4990 17315 5603
presentted$	2256 2257 2258 2259 5603
presentting$	2256 2257 2258 2259 5603
preser	5894
press$	1459 1460 1461 1462 1463 4930 5915
pressed$	1459 1460 1461 1462 1463
presses$	1459 1460 1461 1462 1463
pressing$	1459 1460 1461 1462 1463 4930
pressure$	14083 14084 4971 4978 17303
pretext$	4883
prettiest$	3601 5709
pretty$	6150
preven	4957 11211
prevent$	13587 13588 4911 17299 5006
prevented$	12821 6737 499 13092 13093 7657 13743 13744 13745 13746 13747 16407
prevention$	17248 11197 17296 4973 11469
preventping$	4911
preventring$	4911
prevents$	4911 5006
preventting$	4911
prey$	12373 2146 11767
preyed$	2148
preys$	2147
price$	13429 13430 13676 13874 13975 8036
prickly$	6120
prima$	8644
primar	17444
prime$	13231 13232 5440 5887
princess$	11616 11697
princesses$	11616 11697
princi	10911
principal$	10818 16976 16996 5440 5893
priori	4646 5022 17350 12171
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11012 4818 17336 5884 5887 5892 5940
prison	17465 11381 17482 11398 11472
prison$	12871 1045 1046 16246 17458 17466 17483 17484 17551 17557 6075
prisoner$	2481 2482 2483 2484 11711
prisoners$	2481 2482 2483 2484 11711
pro$	3346 9588
proact	4842 5029 5931
proactive$	4575 10815 10816 4579 10821 16911 4605 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 10933 4697 10939 4702 10946 17042 11078 11081 17169 4856 11101 11143 4942 4946 11186 11268
probat	11318 11464 11465 6066
probation$	17403 17549 17550 12305
proble	12236
problem$	1045 1046 1116 13441 1119 1120 14258 14259 14324 14969 8892 14983 10456 16628 16812 10761 16976 11642 5420 5529 5533 5535 11775 5861 12239
problematic$	12862 14917 14918 14919 14920 14921 14922 14923 14924 14925 14993 14994 14995 14996 14997 5529 5535 11780
problems$	13205 13212 13213 13215 13216 1045 1046 1116 13441 1119 1120 7783 14261 14262 8557 14983 15233 5137 11642 11775 12239 6037
procedure$	16448 16449 16450 16451 16452 16453 16765 16893
procedures$	16448 16449 16450 16451 16452 16453 16765 16893
proceed$	4844 4950
proceedings$	17208 17225 12287
proces	5044 17368
process$	16448 16449 16450 16451 16452 16453 16765 17338 11394
processes$	16448 16449 16450 16451 16452 16453
processing$	11283 6009 12248
produc	11110 12091
produce$	626
produced$	626
produces$	626
producing$	626
productive$	17195
professional$	3346 16060 10371 10372 10376 5775
professionalism$	16818 16819 16820 16821 12067
professionals$	7452 14176 14321 8586 14903 14998 3346 16060 10107 10108 10110 10111 11684
profil	4861 12091 12095
profile$	13141 4631 10874 10951 17076 11631 12100 5862
profiled$	17077
profiles$	356 357 907 4631 10951 17076 12100 5862
profiling$	5862
profit$	10748
profits$	10748
programme$	185 187 188 17338 12253 12316 12317
programmes$	185 187 188
progress$	4879 11580
progressed$	4879
progressing$	4879
progresss$	4879
prolific$	602 603 2325 2326 17115 5264 5391 5404 5446 5892
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6091
promiscuous$	5250 11511 11731 6091 6139
promiscuously$	6091
promise$	16448 16449 16450 16451 16452 16453 16893 12057
promises$	16448 16449 16450 16451 16452 16453 16893 12057
prompting$	13904 13905 13906 13907 13908 13909 13910 13911 14044
prone$	2362
proof$	15605 4793
proper$	2192 8444 2206 2424 3043 3044 3045 9643 9823 10473 10474 10475 10476 5377 5464
properly$	13139
property$	12902 12903 12904 12905 6821 6822 6823 6824
propos	4936
proposition$	6978 6979 1093 1094 1095 1096 5309
propositioned$	1093 1094 1095 1096 1130 5309
propositioning$	1093 1094 1095 1096 5309
propositionned$	1093 1094 1095 1096 5309
propositionning$	1093 1094 1095 1096 5309
propositions$	1093 1094 1095 1096 5309
propra	11312
propranolol$	17397
pros$	3346 9588
prosec	10895 10945 4877 17206 17207 11123 17210 4895 11136 17223 5126 6183
prosecute$	11116 17266 4982 5911 5916
prosecuted$	17164 17182 17220 17221
prosecuteing$	4982 5916
prosecutes$	4982 5911
prosecuting$	5911
prosecution$	16980 17030 17181 17205 17208 11134 4943 17346 5910 12316
prosecutions$	17181 17208 11134 17233 4943
prosecutors$	16980
prospect$	10074 10205 3967
prostitute$	11514 5276 11517 11518 11519
prostituted$	5276
prostitutes$	11514 5276 11517 11518 11519
prostituting$	5276
prostitution$	12854 12869 13854 13856 11514
protagonist$	12132
protagonists$	12132
protect$	6301 12708 7415 7416 7417 14045 14053 1890 14215 8195 14308 14317 15282 15283 15373 9291 9292 9293 9296 9297 9299 9300 9303 9307 9352 15444 15470 15868 4530 4538 4539 4540 4961
protected$	1890 15470 15475 15476 15477 15754 4538 4539 4540 11193
protecting$	1890 8196 15062 9291 9292 9293 9296 9297 9299 9300 9303 9352 15470 15475 15476 15477 15484 15490 15491 15492 15493 15494 9748 4538 4539 4540 4961 11876
protection$	15062 15365 15428 15429 15430 15431 15467 15468 15469 15470 15475 15476 15477 15484 15490 15491 15492 15493 15494 15548 15549 15550 15558 15573 15575 16617 11109 11113 11165 11173 11174 11421 11876 6229
protects$	1890 15470 4538 4539 4540 4961
protectted$	1890 15470 4538 4539 4540
protectting$	1890 15470 4538 4539 4540
protest$	11575
protocol$	16448 16449 16450 16451 16452 16453 16893
protocols$	16448 16449 16450 16451 16452 16453 16893
proud$	10714
prov	4853
prove	16911 4792 4809
prove$	11034
proved$	11034
proves	4809
provid	4656 5853
provide$	4588 10846 4862 11532
provided$	12555 6504 6505 11532
provideed$	4588
provideing$	4588 4862
providence$	11536
provider$	10329 10334 10335 4105 16822 10764 16889 16890 5834
providers$	10329 10334 10335 4105 16822 10764 16889 16890
provides$	4588 4862 11532
providing$	11532
provin	4809
proving$	2240
provision$	12250 12254
provocative$	11511 6092 6139
provocatively$	3578 5675 5685 11965 11967 6092 6139
provoke$	12348 6264 340 13153 13290 7497 7498 5355 12010
provoked$	12348 6264 340 13153 7497 7498 13738 13739 5355 12010
provokes$	12348 6264 340 13153 7497 7498 5355 12010
provoking$	12348 6264 12416 12417 12418 12419 12420 340 13153 7497 7498 5355 12010
prowl$	2361 2452 2453 2454 2455 2456 2457 16337
prowled$	2361 2452 2453 2454 2455 2456 2457
prowling$	2361 2452 2453 2454 2455 2456 2457
prowlled$	2361 2452 2453 2454 2455 2456 2457
prowlling$	2361 2452 2453 2454 2455 2456 2457
prowls$	2361 2452 2453 2454 2455 2456 2457
pru	6011
pru$	12250
ps$	17022
pscale	17444
psoria	5968
psoriasis$	12207 6153
psychi	6215
psychiatric$	6000
psycho	11300 6198 6215
psycho$	11642
psychologically$	5656
psychologist$	6216
psychologists$	6216
psychopath$	11642
psychopathic$	6129
psychopaths$	11642
psychos$	11642
psychotherapy$	17385
psychotic$	11769
ptsd	6195
pub$	17004
public	11200
public$	14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14583 8530 14642 14646 4934 4935 4954 17285 17314 11477 11593 6062
pubs$	17004
puffer$	11966 5732 5740
puffers$	15986 15987 16000 16001 16002 16004 11966
pugnacious$	6120
pull$	13929 1643 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 16877 16878 16879 16880 16881 12086
pulled$	12375 1786 1787 1788 1789 1790 1791 1792 1793 2095 2531 2532 2533 2534 9868 16009 9925 4564 11970
pulling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 10880
pullled$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pullling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pulls$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pumped$	12201
punch	17491 17499
punch$	13776 15624 17492
punche	5169
punched$	17492 11408
punches$	17492
punctual$	16073
punish$	16801 4490 4491 4492 4493
punished$	13197 8465 8466 8467 8468 4490 4491 4492 4493 17268
punishes$	4490 4491 4492 4493
punishing$	4490 4491 4492 4493 16882 16883 16884 16885
punitive$	16543
pupil	17176 11482
pupil$	14548 14549 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 17567 5358 11626 11638 5400 11768 6011
pupils	10817 17002 10928 10950 17041 17086 17087 17089 17130 4834 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 12155
pupils$	192 384 12733 6652 414 452 6993 6994 6999 7000 7010 7050 7063 7067 925 946 7185 7359 1328 1329 1331 7620 13765 7949 7960 7961 1843 8121 14459 14469 14470 14471 14472 8403 2165 2166 2167 2172 2195 14521 14522 14523 14524 14548 14549 14559 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14629 2359 2360 2427 2428 2429 2430 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 2660 3533 3635 3684 3685 16157 16158 16159 16160 16161 10095 10096 10097 10112 10121 3986 10230 10231 3995 10235 10246 16387 10599 16759 11498 11593 11626 11638 11641 11768 5538 5539 12058
purcha	10986 10987
pure$	5330 5478
purely$	2679
purple$	5705
purpos	4974 12091
purpose$	16644 16647 17282 4962 17336
pursu	4646 4784
pursue	4884 4929
pursue$	325 1481 1482
pursued$	325 13618 1481 1482 14060
pursues$	325 1481 1482
pursui	4884 4929
pursuing$	325 1481 1482
push	5030
push$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 14653 4930 5260 12010 5942
pushed$	12380 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5033 5260 12010
pushes$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5260 12010
pushing$	12888 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 4930 5260 12010
pushover$	15576 11866 11867
pushovers$	15576 15691 11866 11867
put	17491 5234
put$	0 1 2 6242 12330 12331 11 12336 12346 6262 6274 12360 12361 12362 12363 12364 12365 12366 43 68 167 12555 6522 12744 12773 6700 468 470 471 472 12817 13087 13088 13089 13247 13248 13249 7211 7212 13316 1092 1235 1293 1775 1797 8110 1927 1928 1929 1930 2144 3441 16106 16335 4213 4407 4509 4510 4538 4539 4540 4586 4695 4696 4736 4810 4812 4937 4940 5057 5189 5211 11532
puted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11532
puting$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11532
puts$	0 1 2 6242 11 12336 6274 12360 12361 12362 12363 12364 12365 12366 43 68 167 468 470 471 472 13247 13248 13249 1092 1235 1293 1775 1797 1927 1928 1929 1930 2144 16335 4213 4509 4510 4538 4539 4540 4736 10982 5189 5211 11532
putted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4213 4538 4539 4540 11532
putting$	0 1 2 6243 12329 11 43 68 167 468 470 471 472 1092 1235 1293 13645 1775 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 2144 16335 4213 4509 4510 4538 4539 4540 11532
puzzling$	1812 1815 1818 1819
pyjama$	9912 9928 9929 11966
pyjamas$	15991 15992 15993 15996 16004 11966
quarrel$	11562
quarrels$	11562
queen$	11645 5407
queens$	11645
questi	17091 5035
question$	1812 1815 1818 1819 10207 10238 10240 4841 17270 5017 11274
questionable$	6375 12472 12473 12474 12475 13530 8115 5252
questioned$	5218
questioning$	4841
questions$	4841 5017
quetiapine$	6211
queue$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queued$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queues$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
queuing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
quick$	320 1028 1029 1030 1031 1033 1034 1035 1036 1037 7395 7833 13919 13920 13921 13922 1599 1600 1601 1602 1603 1604 16727 16798 10714 4477 5307 5349 5474 5509
quicker$	15141 15284
quickly$	13058 13059 14080 14081 15142 15216 15284 3299 16750 16751 16752 16753 16886 16887 16888
quiet$	12610 13594 13597 10650 16736
quiff$	11945
quiffs$	11945
quite$	6447 6469 2724 2906 3083 3086 3111 3120 5593 5604 5622
quiz$	4841
quizing$	4841
quizs$	4841
rabble$	2186 2187 11612 5385 6100
race$	9797 9800 9816 9820 9825 15932 9859
racists$	12035
radar	17184
radar$	16729 17043 17046 4725
radio	4707
radiotherapy$	6199
raff$	11610
rag$	13791 13792 14836 11607
ragged$	15958 15959
rags$	11607
raid	10822 11151
raid$	4585 17236 5215 12147
raided	10822
raided$	17260 17531 5215
raids$	5215 12147
rails$	14639 14789
raise$	9291 9292 9293 9296 9297 9299 9300 9303 10393 5619
raised$	10392 5619 11970
raiser$	11692
raisers$	11692
raises$	5619
raising$	9291 9292 9293 9296 9297 9299 9300 9303 5619
ramp$	4979
ramped$	17302
ramping$	4979
ramps$	4979
ran$	565 566 567 568 569 570 571 572 573 574 586 587 605 606 6953 717 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 2300 14737 2680 2681 2682 2711 2762 2763 3387 3462 5171 5260 5432 5435 5455 12127
random	4842
random$	11081
rang$	1041 1042 1130 10352 16851
ranger	4767
rans$	14737
rape	11413
rape$	13407 7323 13756 13757 14383 14384 14385 14386 14387 14388 14389 14390 17498 11547 11601
raped	12283
raped$	13527
rarely$	3077 9316 3078 9317 3079 5114
raring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
rascal$	6100
rascals$	6100
rash	11281
rash$	114 115 1875 1925 1926 17366 5335 5337
rat$	11608 11697 11700
ratbag$	11616
ratbags$	11616
rate	4957
rate$	8740 8741 11225 12147 12152
rated$	2240 2254 2611 2615
rates$	11225 12147 12152
rather$	1223 1224 8033 1795 8035 16814 16816 10779 16873 16874 16876 5593
rating$	16910
ratings$	16854 16855 16910
rational$	6630
rats	5208
rats$	11447 11608 11697 11700
rattle$	15607
rattled$	15606
rattles$	9523 9524
ratty$	6120
re	11196
re$	10024 10035 11467 5391
reach$	12392 12393 12394 12395 14889 16178 16199 16222 10138 16230 16268 16269 16270 11998 12000
reached$	14287 14288 14289 14290 16085 16091 16096 16099 16105 16167 16173 16211 16228 16254 16255 16256 16257 16258
reaches$	11999
reaching$	16268 16269 16270 10192 11998
react$	16107 16801 12082
reacted$	12082 12083
reacting$	12082
reaction$	15005 15006
reacts$	12082
reactted$	12082
reactting$	12082
read	10826 5120 12276
read$	14889 15113 15114 4127 4128 4129 16580 16618 16982 4711 17036 10957 10997 17454
reader	5101
reader$	17057 11340
readers$	17057
readily$	714 715 716 13041 13058 13059 1244 1245 1246 1247 1248 1249 14080 14081 16750 16751 16752 16753 16886 16887 16888 5317
readin	5100 17455 11371
reading$	4711 11339 17456 12020 6031
reads$	4711
ready$	13231 13232 1028 1029 1030 1031 1033 1034 1035 1036 1037 7833 13919 13920 13921 13922 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 14829 2967 2968 16798 10714 4584 4599 4891 17535 5307
real$	8582 10473 10474 10475 10476 5934
realise$	197 8088 8089 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8298 8299 8300 8301 8302 8303 8304 8305
realised$	8088 8089 14201 14202 8118 8119 14231
really$	13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 9133 3826 3827 3828 3829 5622
reap$	938 939 7619
reaped$	938 939
reaping$	938 939
reaps$	938 939
rearrested$	12302
reason$	9251 9485 3247 16268 16269 16270 16730 4883 11998
reasoned$	16085 16091 16096 16105 16167 16173 16211 16254 16255 16256 16257 16258
reasoning$	16268 16269 16270 10195 11998
reasons$	14798 4883
reassurance$	15484
reassured$	15584
reassuring$	15582 15584
rebuff$	13308 7224 7225 7226 7227 5342 5747
rebuffed$	16050 16055 16056 16057 16058 5342 5747
rebufffed$	5342 5747
rebufffing$	5342 5747
rebuffing$	5342 5747
rebuffs$	5342 5747
recall$	17129
recalled$	5227
receiv	12091 5998
receive$	6559
receives$	5099
recent	4597
recent$	10836
reckless$	114 115 6375 12472 12473 12474 12475 6633 12862 947 1062 1352 1875 1925 1926 5250 5335 5337 6129
recklessly$	6085
recklessness$	12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467 13675 8079 8172 1934 8174 2209 2210 14989 14990 11778
reclaim$	5013
reclaimed$	5013
reclaiming$	5013
reclaims$	5013
recognise$	12708 14308 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8298 8299 8300 8301 8302 8303 8304 8305 15113 15114 15868
recognition$	17057 12112
recollection$	7445 1207 7447 1209
recomm	4936
recommit$	17125 17152
record	10878 4650 4667 4686 4693 4787
record$	12411 8002 10460 16580 10576 16804 10742 16951 4632 16981 10904 16999 10915 4682 4685 10932 10959 4723 4726 4732 11001 11020 17134 11050 17136 17548 12239 12315
recorded$	4623 16997 10932 4695 4696 4723 4737 11001 17090 4810 4812 17273 11205 11206 5925
recording$	4459 4460 4461 4462 10811 4684 10929 10932 4723 4726 4732 11001 12046 12144
recordinged$	10932
recordings$	4684 10929 10932
records$	16939 16951 16963 16981 10904 16999 10915 4682 4685 10932 4723 4726 4732 11001 17094 11020 17106 17134 17136 12113 12239
recover$	5973
recovered$	17246 5973
recovering$	5973
recovers$	5973
recovery$	17484
recrui	16961
recruit$	549 550 5258 5259 11566
recruited$	12375 549 550 6790 552 553 554 5258 5259
recruiter$	13820 14536 11633 11636 11637
recruiters$	13820 14536 11633 11636 11637
recruiting$	549 550 5258 5259
recruitment$	12390
recruits$	549 550 5258 5259 11566
recruitted$	549 550 5258 5259
recruitting$	549 550 5258 5259
red$	7706 7707 7910 8749 8750 8751 17214 5682 5705 11966 5908
redeal$	17125 17152
redeeming$	11688
redemption$	11688 12000
redheaded$	9845 6150
reduc	4957
reduce	5116
reduce$	17280 17299 12181
reduced$	17310 12165
reduct	11197
reduction$	17282 17296
referenced$	10882
referr	17407
referral$	9965 3727 9967 3729 3730 16622 12058 6077
referrals$	9965 3727 9967 3729 3730 16622 16788 16789 12058 12059
referred$	5998
reflected$	8408
refuge	11434
refuge$	13446 17519
refus	5038 6225
refusal$	6623 385 386 387 388 389 390 2579 2580 2581 2582 2583 3707 3708 9974 4284
refusals$	3707 3708 9974 4284
refuse	6067
refuse$	13112 1188 13587 13588 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 15444 3706 16044 16049 16331 16335 5746 11988 12008 5826
refused$	12832 1188 1847 14181 14231 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16044 16049 16050 16055 16056 16057 16058 16331 16335 5746 11988 12008 12053 5826
refuser$	11663 6110
refusers$	11663 6110
refuses$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16044 16049 16331 16335 5746 11988 12008 5826
refusing$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 9746 3706 16044 16331 16335 16544 16545 5746 12008 5826
regain	4983
regard	12091
regard$	6342 6343 6344 6345 6346 6348 6349 8558 8559 2321 8561 2357 2485 2488 9277 9278 9279 15586 16583 16584 16585 16586 16587 16588 16589 16590 10508 10509 10510 10511 10512
regardded$	2357 2485 2488
regardding$	2357 2485 2488
regarded$	2242 2357 2485 2488 2617 9503 15853 15854 15855
regarding$	2357 2485 2488 9213 11080
regardless$	12541 12545 13233 15412
regards$	2357 2485 2488
regist	4602 10878 4691 10930 17186
register$	16963 4685 10966 17094 17097 17541 12137 12254
registered$	5165 5983 12265
registers$	16242 16963
registration$	4573
registrations$	5870 12118
regret$	1082 14376 14377
regreted$	1082
regreting$	1082
regrets$	1082
regrettable$	10659 16745
regrettably$	6163
regretted$	1082
regretting$	1082
regula	4842
regular$	602 603 2192 11081 5264 5377
regularly$	601 17399
regulation$	15012 15013
rehab	17482 11398
rehab$	17483 12230
rehabilitation$	6077
reject$	2141 2142 16044 16335 5316 5356 5747
rejected$	2141 2142 16044 16050 16055 16056 16057 16058 16335 5316 5356 5747
rejecting$	2141 2142 16044 16335 16544 16545 5316 5356 5747
rejects$	2141 2142 16044 16335 5316 5356 5747
rejectted$	2141 2142 16044 16335 5316 5356 5747
rejectting$	2141 2142 16044 16335 5316 5356 5747
relapse$	16108 11993
related$	17452 11605
relati	17463 17515 12091
relations$	11508
relationship$	12426 6566 6707 469 663 664 665 12994 12995 6939 6940 6941 6942 13062 15061 15291 15292 3031 3032 3033 3034 3035 3036 3037 15416 15417 15418 15508 5162 11489 11508 11833 11873
relationships$	12426 6566 6707 469 663 664 665 6939 6940 6941 6942 13062 15276 15277 15278 15279 15280 15289 15291 15292 3031 3032 3033 3034 3035 3036 3037 15416 15417 15418 15508 11489 11508 11833 11873
relay	4681
relay$	4698 4947
relaying$	4698
relays$	4698 4947
releas	4656
released$	6066 6067
relentlessly$	6159
relevant$	4706
reliab	4597
reliable$	13531 16073 10836
reliant$	11859
relied$	9364 3126 3127 3128 3129 3130 9370 16254 16255 16256 16257 16258 4929
relies$	5214
relish$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relished$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relishes$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
relishing$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5315 5346
reluctance$	6623 385 386 387 388 389 390 2579 2580 2581 2582 2583
reluctant$	1953 1956 1957 1958 1959 1960 1962 2579 2580 2581 2582 2583 4477
relying$	5214
remain	11392 6062
remain$	12744 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16106 17469 17477 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 12301
remained$	8827
remains$	6387 382 383 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8827 8832 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 11251 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602
remand	11136 6066
remand$	12305
remanded$	17220 17221 11462 12305
remark$	3699 3700 3701 3702
remarkably$	5604 5622
remarked$	3699 3700 3701 3702
remarking$	3699 3700 3701 3702
remarkked$	3699 3700 3701 3702
remarkking$	3699 3700 3701 3702
remarks$	12664 13582 13583 3699 3700 3701 3702
remind	4860
remind$	4719
reminded$	12525 12526 206 207 208 215 216 221 222 223 224 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 4764 11006
reminder$	16742 16743
reminders$	12522 16742 16743
remiss$	6162
remit	4974
remorse$	14376 14377 14816 14817 14818 14819 14820 16077 11582
remorseless$	6120 6129
remote$	16798
remov	4646 5030
remova	17508
remove$	7422 7423 7424 7425 7426 7427 5150
removed$	404 405 406 407 16566 16567 17224 5033 5150 5151
removes$	5150
removing$	5150
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8040 15749 6231
reoffe	11201
reoffend$	16107 17109 17125 17152 11993
reoffended$	6236
reoffender$	6106
reoffenders$	6106
reoffending$	17281 17284 17286 5926 6236
reoffends$	6236
repair$	16801
repara	5230
reparation$	11469
repeat$	602 603 1233 16107 5264 5391 5892
repeated$	6473 1233 10657 10658 10683 16788 16789 5775 12059 6005
repeatedly$	601 10308 4372 5749
repeating$	1233 7473
repeats$	1233
repeatted$	1233
repeatting$	1233
replied$	13101 13388 14231 16419 16422 16423 16425 16426 16427 16428 16462 16463 16851 12017
replies$	4340 4341 12017
reply$	13136 13137 13138 14358 14360 16080 16086 16100 16580 16608 4340 4341 16740 16801 16804 11990
replying$	12550 12803 13136 13137 13138
report	4596 10837 10845 4650 4667 4681 4686 4692 4693 4804 11043 11371 12091 12094
report$	12708 14045 14136 14159 14308 16539 16622 16737 4471 16930 16981 4666 4669 10932 4698 4699 4700 17029 4726 4732 17134 17136 17175 4947 17456 5225 12058 12271
reportd$	4700
reported$	12835 13070 13078 7580 7581 14231 10932 4700 17039 4798 4825 17273 11205 11206 5225 12105 12140
reporting$	16079 4666 10932 4698 4700 4726 4732 5225
reportinged$	10932
reportings$	10932
reports$	16539 16622 16737 16981 4666 10932 4698 4700 17029 4726 4732 17134 17136 17175 4947 4956 5225 12058
reprim	6066
reprimand$	12305
reprimanded$	12305
reprimands$	12305
reprisal$	11544
reprisals$	11544
reprobate$	6100
reprobates$	6100
reputation$	12411 8002 2431 2432 2433 2434 2435 2436 2703 2704 10646 16777 10748 16843 5465
reques	10858 4916 4929 4936
request$	16622 16742 16743 12058
requested$	12116
requests$	13490 16742 16743 16788 16789 12058 12059
requir	10858 12091
require$	1580 1581 7826 1588 1589 1590 7959 15185 3143 3144 3145 9385 3147 3148 3149 3150 3160 3161 3162 15487 9403 9404
required$	1580 1581 13977 3160 3161 3162 15487 9403 9404 4962 17299 11382
requirement$	17544
requires$	1580 1581 3160 3161 3162 15487 9403 9404
requiring$	1580 1581 3160 3161 3162 15487 9403 9404
rerob$	17125 17152
rescuing$	15484 15559
reside	11200 5179 5181
residential$	11418 11420 5579
residents$	14462 8378 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14642 14646 8621 8622 10599 4954 17285 17314 11593 11594
resilience$	6142
resilient$	3186 3187 3188 3189 3540 11895 6142
resist$	12708 13112 13308 7224 7225 7226 7227 7844 13930 13931 13932 13933 14053 14196 14230 15444 3724
resistance$	2579 2580 2581 2582 2583
resistant$	2579 2580 2581 2582 2583 12005 12008 6129
resisted$	13252 14231 3724
resisting$	15829 3724
resists$	3724
resistted$	3724
resistting$	3724
resit	6035
resolution$	12316
resort$	545 546
resorted$	545 546 4428
resorting$	545 546
resorts$	545 546 4429
resortted$	545 546
resortting$	545 546
resources$	17295
respect$	7315 14308 14338 8262 8528 14816 14817 14818 14819 14820 16077 16080 16086 16100 16583 16584 16585 16586 16587 16588 16589 16590 11653 11990
respected$	13078
respit	5179
respite$	11418
respon	16922 10841 16961 11031 17149 12171
respond$	14308 16080 16086 16100 16134 16135 16608 16801 16804 11990
responded$	16419 16422 16423 16425 16426 16427 16428 16462 16463 16618 12017
response$	13582 13583 4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 4575 10815 10816 4579 10821 16911 16919 16926 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 10933 4697 10939 4702 10946 17042 11078 4856 11101 11143 4942 4946 11186 17322 12046
responses$	4219 4227 4228 4229 4340 4341 4459 4460 4461 4462 12046
responsib$	16628 16716 16770
responsibbed$	16628 16716 16770
responsibbing$	16628 16716 16770
responsibed$	16628 16716 16770
responsibilit$	9142
responsibilities$	15226 16384 16628 16770
responsibility$	408 409 410 411 13242 13286 13287 13288 13560 14057 14216 1937 1938 8181 8182 8183 8184 8185 8186 8187 8188 8189 8190 8191 8192 8206 8207 8208 8209 8210 14296 14297 14298 14299 14300 14301 14302 14303 14304 14305 14306 8222 14343 15866 16384 16489 16583 16584 16585 16586 16587 16588 16589 16628 16770 4466 12279
responsibing$	16628 16716 16770
responsible$	12354 81 82 83 84 85 7245 13331 13332 13333 13334 1937 1938 3540 15866 16315 16316 16317 16320 16321 16322 16323 16324 16325 16326 16327 4458 16797 16975 17116 4800 11065 4835 11093 11094 4864 17204 4955 5239
responsibly$	13139
responsibs$	16628 16716 16770
rest$	6647 6648 6649 6650 8020 8028 8770 14869 15037 15155 15264 15265 15266 15267 15268 15311 15312 15313 15510 15782 15785 15940 15941 15942 16790 12060
resteal$	17125 17152
rested$	6647 6648 6649 6650
restor	4983
restra	5148
restraining$	11387
rests$	6647 6648 6649 6650 16790 12060
result$	371 6646 1141 11112 4884 11146 12271
resulted$	12336 13248 13249
resulting$	11146
results$	16777 10748 16843 16854 16855 17320 17456 12271
resume$	12494
resumed$	12494
resupply$	17125
retail	4616 10940 11200
retail$	11269
retailers$	4591 16916 10855 17004 17025 17027 4768 17285
retain$	5878
retained$	12116 5878
retaining$	5878
retains$	5878
retak	4983 6035
retaliation$	11544
retard$	6117
retards$	6117
return	12091
return$	12440 12456 6404 12582 12650 341 12744 12773 12775 12776 12777 541 542 543 544 6820 582 586 587 6830 6876 6884 646 647 648 6891 12980 13476 13874 13929 14308 16080 16086 16100 16106 16108 16580 4688 5295 11990
returned$	12582 341 541 542 543 544 582 586 587 5295
returning$	12550 341 12803 541 542 543 544 6817 582 586 587 6827 13097 5295
returnned$	341 541 542 543 544 582 586 587 5295
returnning$	341 541 542 543 544 582 586 587 5295
returns$	12582 341 541 542 543 544 582 586 587 4688 5295
reveal	4804 11043
reveal$	17105
revealing$	15958 15959 9895 5732
reveals$	17105
revel$	1097 1098 2143
reveled$	1097 1098 2143
reveling$	1097 1098 2143
revelled$	1097 1098 2143
revelling$	1097 1098 2143
revels$	1097 1098 2143
revenge$	11544
review	4740
review$	4636 11815
reviewed$	4636 11100 11171
reviewes$	4636
reviewing$	4636
reviews$	4636 11815
revolting$	5479
revolving$	2470 2471 2472 2473
rewards$	13670
rheumatic$	5967
rib$	17414 17415
ribs$	17414
ribss$	17414
rid$	10673 10674 4948 4965 11246
ridden$	851
ridding$	4965
riddled$	2388
ride$	13054 851 13982
rided$	851
rides$	13054 851
riding$	851
rife$	2388
riff$	5371
right$	6375 6377 6416 13198 13199 7174 7175 7176 13695 7702 1802 1803 1804 1805 1806 1807 1808 1809 8238 14343 2192 14627 2424 8678 9120 3043 3044 3045 9738 3500 3501 3502 5377 5464
rightly$	4471
rigid$	16727 16798 10714
rigoro	4993
rigorous$	11232
ring	16898 4699 4707 11023
ring$	12897 12898 1189 13627 13632 14136 14500 14501 14502 14503 14504 15994 10361 16580 4612 10938 5383 11966
ringin	16949
ringing$	16079 4612 10938
ringle	10911 17122 4896 17274 17349 12155
ringleader$	16996 17108 17143 17213 6103
ringleaders$	17108 17143 17213 11135 6103
rings$	9001 9002 9861 15994 10353 4612 10938 11966
ringworm$	6202
riot$	11672 11673 11674 11694
ripped$	15958 15959 9922 5725 5732
rise$	1613 4909 11254
rises$	1613 11254
risible$	16664
risk$	12324 12325 12335 6254 16 17 18 6328 12414 12415 12421 12427 12428 12429 12430 12432 12433 12434 12436 6490 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 13182 906 13421 13521 13549 7504 1266 1267 1268 1269 13892 13992 8002 14118 14261 14262 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14348 14349 14350 14351 14352 14399 14406 14419 8479 2241 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 14576 14577 8493 8494 8495 8496 8497 8498 8843 8844 2606 2607 8847 2609 2610 14935 14936 14937 14938 14939 14940 14941 14942 14943 14944 14945 14946 14947 14948 14949 14950 14951 14952 14953 14954 15048 15111 15276 15277 15278 15279 15280 15416 15417 15418 15428 15429 15430 15431 15462 15463 15464 15591 15699 15705 15706 15707 15708 9637 15809 10641 11171 4960 11229 11258 5248 11554 5857 5886 6229
riskier$	6375 5250
risks$	12324 12325 12414 12415 12427 12428 12429 12430 12432 12433 12434 12436 6429 6430 6490 6491 6492 6493 6494 6495 6496 6497 6498 6499 6500 6501 6502 13421 13521 13649 13892 13992 8002 14261 14262 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14349 14350 14351 14352 14399 15048 15099 15100 15101 15102 15103 15104 15105 15416 15417 15418 15428 15429 15430 15431 15699 9637 15809 11488
risky$	12324 12325 6375 170 171 172 173 174 175 176 6633 12862 8002 8339 14449 5250 5352 5529
risperidone$	6211
ritali	5992
ritalin$	12231
rival$	13563
rivalry$	11605
rivals$	11594
roaccutane$	6211
road$	12767 6786 1045 1046 14708 14864 9572 15684 9636 5592
roadman$	14509 11606 6099
roadmen$	14509 11606 6099
roads$	15655
roam$	12808 14118 2361 2452 2453 2454 2455 2456 2457 2458
roamed$	2361 2452 2453 2454 2455 2456 2457 2458
roaming$	2361 2452 2453 2454 2455 2456 2457 2458
roammed$	2361 2452 2453 2454 2455 2456 2457 2458
roamming$	2361 2452 2453 2454 2455 2456 2457 2458
roams$	2361 2452 2453 2454 2455 2456 2457 2458
rob$	14118 14322 14323 14480 14481 14704 17095 17125 17128 17152 17153 11243 11546
robbed$	12375 12383 12823 13177 13527 7575 7576 13686 13687 13688 13700 13701 5243
robber	16904 16912 16922 10841 16967 17122 11039 17137 4815 17146 17150 17151 17158 17159 4836 17165 17173 17177 17178 17179 11201 11455 11457 11477 11478 11481 12128 6084
robber$	14603 14604 14605 14687 14688 14689 14690 14691 17116 11642 11643
robberies$	17098 17123 17124 11054 11075 17286 5015 17563 17564 17566 12146 12153 12323
robbers$	14603 14604 14605 14687 14688 14689 14690 14691 11642 11643
robbery$	12402 12822 12854 13338 7552 7553 13639 1423 13854 13856 13981 4575 10815 10816 4579 10821 16911 16919 16926 4605 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 10926 17014 17015 17016 10933 4697 10939 4702 10946 17042 4752 11012 17098 17099 11054 17141 11078 4856 11101 11118 11143 4942 4946 11186 5031 17540 17542 17552 17562 17563 17564 17566 11544 5887 5897 12323
robbing$	13955 16975 17154 17235 11546
robs$	17095 17128 17153 11243
robust	4987 4993 4998 5931
robust$	11232 4997 11895 6144
robuster$	4997
robustly$	12141
rod$	1354
rode$	851
rogue$	14747 11697
rogues$	14747 11697
role$	13242 16770 11092
roles	16959
roll	6021
roll$	2118 3294 9534 9535 3628 16656 12260
rolled$	3294 9534 9535 3628 9868 16017 16018 11241 11242 12260
rolling$	2118 3294 9534 9535 3628
rollled$	3294 9534 9535 3628
rollling$	3294 9534 9535 3628
rolls$	3294 9534 9535 3628
roma$	3580 9826
romanian$	3580 9826 11955
romantic$	700 701 702 703
roof$	17513
room	11086
room$	13879 13880 13881 13882 13883 4591 16916 16935 16936 16937 10853 10854 10855 17003 17025 17031 17032 10991 17079 11435 11436 17525 5207 12107 12268
rooms$	17032 12107
roost$	13702
root$	1117
rope$	13816 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
roped$	12375 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
ropes$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 15045
roping$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
rose$	1613 12152
rot$	2451 16613 16846
rotten$	2374 2375 5387 11769 6120
rough	12295
rough$	7596 7753 14518 14519 8446 8659 2505 2506 8892 8893 5353 5387 5471 5684 11926
roughest$	8436
round$	12666 12667 12669 12671 13574 13578 7785 7796 15047 8969 15086 3343 4877 11982 12181
rouser$	11624
rousers$	11624
route	17086
route$	6786 16972
routes$	16972
routin	4842
routine$	11081
row$	13338 13775 13778 10089 16175 10091 16303 16304 16305 11562
rowdiness$	2209 2210 14989 14990 11778
rowdy$	5535 6129
rows$	16303 16304 16305 5137 11562
rubber$	5800
rude$	14926 14927 15027 16335 10547 6129
rudeness$	2209 2210 14989 14990 11778
ruffian$	11697 6100
ruffians$	11697 6100
rug$	16767
rui	6066
rui$	12305
ruin$	13289 13619
ruining$	13623
rule$	14466 16448 16449 16450 16451 16452 16453 4578
rules$	14478 14646 8570 8571 8572 8573 15158 15551 15552 15553 15573 15575 15758 16448 16449 16450 16451 16452 16453 16765 16893 4578 11595 11712
ruling$	4578
rum$	17394
run	4921
run$	12440 12456 12514 12744 12773 12775 12776 12777 6701 6702 6703 6752 565 566 567 568 569 570 571 572 573 574 586 587 6835 6840 605 606 6953 717 736 737 13112 935 936 937 7269 7270 7339 1124 13456 13457 13458 13459 13460 13461 13476 1189 1292 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 13918 13923 14120 14136 8103 14230 14231 14242 2118 2132 2133 2300 14653 8585 2680 2681 2682 2711 2762 2763 2905 3387 3462 9725 9726 9727 16108 3801 3802 16335 10763 4640 4770 5020 5171 5260 5431 5434 5455 12023
runaround$	14671
runaway$	14603 14604 14605 11642 11643
runaways$	14603 14604 14605 11642 11643 6109
runed$	4770
rung$	6739 6740 6741 6742 6743 6744 6745 6746 14231 16618 10910
runing$	4770
runner	12138
runner$	12887 14606 2288 14712 14713 11566 11642 11644
runners$	12887 14606 2288 14712 14713 17140 11566 11642 11644
runnin	16961 11031
running$	12416 12417 12418 12419 12420 6783 12888 565 566 567 568 569 570 571 572 573 574 586 587 6834 6836 6840 605 606 7269 7270 1124 7562 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 13855 1802 1803 1804 1805 1806 1807 1808 1809 2118 2132 2133 2300 2762 2763 2905 15670 15671 15672 15673 15674 16335 4640 17116 17149 5171 5260 5430 5433 5455 12103
runs	16961
runs$	565 566 567 568 569 570 571 572 573 574 586 587 6840 605 606 6953 717 736 737 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 2118 2132 2133 2300 2680 2681 2682 2711 2762 2763 2905 3387 3462 16335 4640 10893 16988 4770 5171 5260 5455 12103
rush$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
rushed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5088 5307
rushes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
rushing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5307
s$	10861 11029 17117 11265 5060 5061 5064 11316 11318 11323 11352 11362 11365 5132 11372 11374 11375 5138 5139 5145 11385 11388 5157 11400 5168 11420 17518 11443 11445 17532 17539 17545 11476
s17$	6230
s20$	6230
s31$	6230
s47$	6230
sabotage$	11558 5341
sabotaged$	11558 5341
sabotages$	11558 5341
sabotaging$	11558 5341
sad$	8776
sadistic$	5475
safe$	12388 12389 6416 13446 7524 14047 14260 14264 8180 14266 14278 14279 14287 14288 14289 14290 15391 9324 15434 15450 15453 15455
safeguard$	6301 12708 8199 14317
safeguarding$	15467 15468 15469 15470 15484 5775
safer$	6375 6416 7328 7329 7330 14056
safety$	12334 6250 12427 12428 12429 12430 12431 12432 12433 12434 12435 12437 12491 12492 6438 6439 12792 12793 13313 13446 13871 1548 14121 14261 14262 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8293 8294 8295 8296 8297 15428 15429 15430 15431 15544 17049
said$	131 6714 6748 6988 6989 6998 7168 13406 7580 7581 8062 8097 16149 10157 10158 10159 10274 10275 10278 10442 10443 4310 4311 4798 4854
sail$	1499
sailed$	1499
sailing$	1499
sailled$	1499
sailling$	1499
sailors$	15647
sails$	1499
saints$	15692
sale	17177
sallow$	6150
same$	12542 12544 12546 12548 13234 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7314 7472 13558 8470 2475 8717 9382 9383 9384 3557 9869 15961 15974 9902 9909 10152 10153 10154 10155 5658 5719
sanction$	4933 5912
sanctioned$	404 405 406 407 8465 8466 8467 8468
sanctions$	4933
sand$	16764
sandy$	5682
sank$	1531 1532 1533 1534 1535 1536 1537
sat$	3672 3673 3674 4296 4297 4298 4299 4300 4301 4302 4303
satisfy$	16199
savage$	14603 14604 14605 11642 11643
savages$	14602 14603 14604 14605 14624 14625 14626 14876 11616 11642 11643
save$	7415 7416 7417
saved$	14287 14288 14289 14290 16254 16255 16256 16257 16258
saving$	15484 15559 16777 11688 12000
savings$	10748
savvier$	2715 2716 2717
savvy$	2715 2716 2717 9460 9461 9462 3540 3544 11827 6138
saw	5082 5162
saw$	1041 1042 1148 2000 2001 2357 9540 9541 3303 4203 4204 11321 5339
say	16991 4804 11043
say$	12487 6526 12708 6625 6698 7029 1193 13587 13588 7510 7545 13635 1644 7963 14053 7986 7987 7988 14142 14159 14192 8142 14230 14308 2183 9360 15868 16046 16080 16086 16100 10274 10275 10278 4637 11990
saying$	2183 9745 16079 16177
says$	2183 16047 16149 10274 10275 10278 4310 4311
scabies$	6202
scalde	5169
scalded$	11408
scale	17444
scallies$	6100
scally$	6100
scallywag$	6104
scallywags$	6104
scam$	13981
scan$	4636 17418
scandal$	6161
scandalous$	6161
scaned$	4636
scanes$	4636
scaning$	4636
scanned$	11100
scanning$	17084
scans$	4636 17418
scant$	103 110 7819 7901 2319 2320 2322 10498 10505
scantily$	3578 5674 5685
scar$	3599 11945
scarcely$	7607 7625 7626 7627 8138 1900 1901 1902 3004 3006 3007 3041 3077 9316 3078 9317 3079 3163 9402 3164 3165 9493 5609 5610 5624
scare$	15502 15503 15504 15607
scarecrows$	16019
scared$	15462 15463 15464 3181 3182 15606 15610
scares$	9256 15342 9523 9524 15730
scarf$	15999 11966
scaring$	12416 12417 12418 12419 12420
scarlet$	5967
scars$	3599 11945
scarves$	15999 11966
scatter$	17298
scattering$	5012
scenario$	12326
scenarios$	12326
scene$	14090 14091 15099 15100 15101 15102 15103 15104 15105 17099
scheme$	12137
schemer$	11642
schemers$	11642
scheming$	6129
schizo	6198
schizophrenic$	17481
school	4946 5113 17455 12264
school$	12875 12876 12877 13124 13125 7675 14176 14316 14521 14522 14523 14524 14550 14551 14552 14553 14554 14555 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14583 14610 8529 14642 8594 8669 14772 14773 14775 14998 3341 3342 16067 16068 16069 16143 10329 10334 10335 10337 4105 16822 10764 4529 16889 16890 11185 17422 17432 17433 17434 17435 17436 11352 17438 17439 17446 17448 17449 17456 17535 11451 11505 5424 5775 5824 5833 5834 12250 12260 12261 12262 6032
schoolboy$	5400
schooled$	5117
schooling$	13351 17447 12262
schoolmates$	11641
schools$	14550 14551 14552 14553 8621 8622 11185 17443 17526 12260
sclerosis$	17483
scolio	6201
scor	12125
score$	1542 15045 15655 16910 12142
scored$	1542 17077
scores$	1542 16910 12142
scoring$	1542
scorn$	16867 16868 16869 16870 16871 5342
scorned$	5342
scorning$	5342
scornned$	5342
scornning$	5342
scorns$	5342
scoundrel$	11697
scoundrels$	11697
scour$	4636
scoured$	4636
scoures$	4636
scourge$	8870
scouring$	4636
scours$	4636
scramble$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambled$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambles$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrambling$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
scrap$	13171 1406 13774
scraped$	11946
scrapes$	7396 7397 7398
scrapheap$	16248
scrapings$	2503
scrapper$	11697
scrappers$	11697
scratch$	16646
scrawny$	6150
scream$	11575
screamed$	12832 14181 14231
screening$	17391
screens$	16342 16372 16373 16374 16375
screenshot$	10929
screenshots$	10929
screw$	5466
screwed$	2633 9024 9025 5496
screws$	5466
scribe	5101
scribe$	11340
scrolled$	11100
scrote$	6104
scrotes$	6104
scrounger$	11642
scroungers$	11642
scrubber$	6117
scrubbers$	6117
scruffily$	3578 5685 11965 11967
scruffy$	3580 9824 15958 15959 5684 5705 5725 5732 6150
scruples$	14816 14817 14818 14819 14820
scrutiny$	17043
scum$	6100
scumbag$	6100
scumbags$	6100
search	10822 10826 16938 16998 17091 4877 17207 17223 5035
search$	4585 4636 10896 4795 4852 4871 17200 11116 4893 17236 17237 11153 17239 4918 11158 4920 17245 4938 17270 5017 5018 17346 11274
searched$	4636 17172 11100 4918 17260
searches$	4636 17166 4871 17237 11153 17239 4918 4920 17245 4938 17335
searching$	4636 17237 4918 4920 4938
searchped$	4893
searchs$	4636 4893 5017
seasoned$	3348 6143
seating$	10878
second$	7364 7368 7823 2502 3557 10507 10728 5107
secrecy$	7125 8172 16636
secret$	13594
secretive$	6129
secretly$	1218 1219
secrets$	13597
sectio	17482 11398 6215
section$	11155
section17$	6230
section20$	6230
section31$	6230
section47$	6230
sectioned$	17483
secur	5894
secure	4884 17219 5181
secure$	13110 13111 11420 17551 11472 5878 6077
secured$	16987 12116
secureed$	5878
secureing$	5878
secures$	5878
securi	4616 10940 10947 4745 10994 4767 11078 4847 11086 4884 4946
security$	14462 4591 16916 10855 17004 17025 17027 17032 4710 10984 4749 17079 4768 4769 17163 4892 4910 11185 5034 11594
seduce$	319 1093 1094 1095 1096 5254 5309
seduced$	12375 319 1093 1094 1095 1096 2073 5254 5309
seduces$	319 1093 1094 1095 1096 5254 5309
seducing$	319 1093 1094 1095 1096 5254 5309
see	16911 5082
see$	197 12618 12708 12744 7269 1041 1042 1148 13929 1812 1815 1818 1819 2000 2001 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8298 8299 8300 8301 8302 8303 8304 8305 2357 2485 2488 2510 2511 15340 9277 9278 9279 9290 15586 9540 9541 3303 15702 15703 15704 16031 16608 16804 16938 4625 4632 4637 16983 10959 17064 11321 11438 5339
seed$	11626
seeds$	11626
seeing	5082
seeing$	12550 12803 7269 9213 11321 5175 11438 5289 5339
seek	10858 4884 4916 4929 5909
seek$	327 619 620 621 622 623 624 625 2075 8314 2076 2077 2078 2079 2080 2081 2097 2098 2100 16335 10293 4588 16957 10873 5548 5549
seeked$	10293 4588 10873
seeker$	14593 11586 11786 12301
seekers$	14593 11586 11786
seekin	10858 4916 4929
seeking$	327 619 620 621 622 623 624 625 2075 8314 2076 2077 2078 2079 2080 2081 2097 2098 2100 8876 8894 16335 10293 4588 10873 11586 11786 5548 12301
seekked$	10293
seekking$	10293
seeks$	327 619 620 621 622 623 624 625 2075 8314 2076 2077 2078 2079 2080 2081 2097 2098 2100 10293 4588 16957 10873 5548 5549
seem$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 9377 9378 9379 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9693 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5605
seemed$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603
seeming$	4238 4239
seemmed$	4238 4239
seemming$	4238 4239
seems$	382 383 870 871 7666 7667 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4238 4239 5267 5280 5396 5398 5403 5450 5458 5477 5490 5530 5532 5541 5542 5602 5603 5605
seen	16974 17104 5162 5232
seen$	564 14201 14202 8118 8119 2243 2618 2727 2944 9503 9540 9541 3303 3310 3345 3482 3483 3484 15853 15854 15855 16085 16091 16096 16105 16167 16173 16211 4203 4204 16652 16969 16995 10957 5082 5089 5175 5339 12127 12134 12140
sees	5082 5162
sees$	1148 2000 2001 2357 2485 2488 11321
seize	4735
seize$	4674 10974 5878
seized	10973 4735
seized$	4674 17058 10974 17246 12116
seizeed$	5878
seizeing$	5878
seizes	4735
seizes$	4674 10974 5878
seizin	4735
seizing$	4674 10974
seizur	6201
seizure$	4735 4872 17231 12113
seizures$	4872 12113
seldom$	3077 9316 3078 9317 3079
select	5022 6195
selected$	4779
self	5958 6212
self$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 102 141 6599 12713 6709 6710 6711 12850 6779 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 13619 13623 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 8253 8254 8255 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 8928 8930 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 3475 3476 3477 9732 3494 3495 15825 15833 10709 11413 11485 5257 11515 11516 5300 5319 11564 5415 11857 11858 5620 5651 5795
selfharm$	12197
selfharmed$	12197
selfharming$	12197
selfharms$	12197
selfie$	12939 6855 6856 6857 12950 6888 6889 651 652 13356
selfies$	12939 6855 6856 6857 12950 12951 6888 6889 651 652 13356
selfish$	6129 6161
selfishness$	2209 2210 14989 14990 11778
sell$	12440 12456 12744 12773 12775 12776 12777 6701 6702 6703 565 566 567 636 736 737 948 7269 7270 13456 13457 13458 13459 13460 13461 13476 7483 7485 7487 13573 13652 13918 13923 1614 1615 1616 7856 14118 14322 14323 14358 14360 14366 14368 14480 14481 17128 5260 5277 11532
selled$	7483 7485 7487
sellin	16949 16961 11031 17122
selling$	12865 565 566 567 636 7270 7483 7485 7487 13855 13885 1614 1615 1616 13955 15670 15671 15672 15673 15674 16309 16310 16315 16316 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16975 17116 17154 5245 5260 5277 12120 12322
sellled$	7483 7485 7487
sellling$	7483 7485 7487
sells	16961
sells$	565 566 567 636 736 737 948 7483 7485 7487 1614 1615 1616 10893 16988 17128 5245 5260 5277
selves$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11485 11515 11516 11564 11857 11858
semh	6011
semh$	12250
semi$	5152
sen$	17427 6015 12255
send	4596 4680 4681 4692 4699
send$	12440 12744 615 616 617 618 627 1032 7483 7485 7487 13655 1470 13918 13923 14358 14360 14366 14368 4595 4666 10924 4690 10938 4700 4862 11144 4947 4994 5268 5292 11532 6015 12255
sendd$	4700
sendded$	7483 7485 7487 1470
sendding$	7483 7485 7487 1470
sended$	7483 7485 7487 1470 10924 4700
sendes$	4690
sending$	615 616 617 618 627 1032 7483 7485 7487 1470 16268 16269 16270 4666 10924 4690 10938 4700 4862 4994 5268 5292 11998
sends$	615 616 617 618 627 13490 7483 7485 7487 1470 4666 10924 4690 10938 4700 4862 11144 4947 4994 5268 5292
sensation$	5347
sense$	13554 13555 13723 13724 13725 13726 13727 13728 13729 13730 13731 13732 13733 13734 13735 14002 14003 14004 14005 14006 14007 14008 14009 7925 7926 7927 14341 8258 2330 8735 2764 2766 9224 15310 3025 3026 3027 3028 3029 3030 9305 3067 3068 9308 15662 15714 15868 15979 16276 16534 16535 16536 11557 11578 11881
sensible$	12351 6375 6416 7055 3043 3044 3045 15455 3540
sensibly$	13139
sensit	4597
sensitive$	10836 11801 5854
sensor	5044
sensory$	11283
sent	4596 10941 11007
sent$	12599 12600 12601 12603 615 616 617 618 627 13087 13088 13089 13101 7483 7485 7487 1470 14231 4595 16982 11381 5194 11462 5268 5292 11532 12053 6061
senten	17463
sentence$	4905 12309 6074 12314 12316
sentenced$	11462 6074
sentences$	4905
sentencing$	6074
separa	17463 17465 11381 11383 17479
separate$	4574 17298
separated$	17466
separates$	4574
separating$	5012 17466
separation$	17468
sepsis$	6200
september$	12877
sergea	4575 10815 10816 4579 10821 16911 10850 10851 10852 4614 4615 4616 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 4752 11078 4856 11101 11143 4942 4946 11186
sergeant$	10814 16901 16906 4591 16935 16936 16937 10853 10854 10855 16950 10872 4658 10898 10901 4665 10907 10909 17001 17005 17006 17008 17018 10936 17022 17024 17031 4749 10991 17163 11095 17228 11181 11185 17271 5850 12180
serial$	602 603 4573 5264 5391 5404 5892
series$	4066 12136
serious$	6336 700 701 702 703 8582 10473 10474 10475 10476 5391 5775
seriously$	14378 14379 14380 14381 14382 16481 16482 16498 16499 16500 16501 16502 16503 16504 16505 16506 16507 16508 16576 16577 16578 16579 4372
seriousness$	14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14349 14350 14351 14352
sertra	5992
sertraline$	12231
servant$	11566
servants$	11566
serve$	3114 3115 4931 4977
served	17226
served$	4931 5107 5233
serves$	874 875 3114 3115 4931 4977
servic	17407
service$	14506 8515 14800 16143 10329 10334 10335 10343 4105 10371 10372 16772 16822 10756 10764 4529 16889 16890 4677 17281 17391 5775 12046 5824 5833
services$	7452 14316 14317 14321 8586 14800 14903 15031 15440 15441 15442 15443 15478 15479 15480 15481 15482 15525 15526 3243 3245 3731 3732 3733 3734 10329 16418 10334 10335 10340 10341 4105 16822 10764 16889 16890 17391 17403 11581 11985
serving$	4931 11373 12034 6039
session$	185 187 188 8940 16143 16328 16329 16330 16369 16370 16371 17385 11580
sessions$	185 187 188 6470 12556 12589 12590 14998 8940 16143 16369 16370 16371 17385 11580
set$	74 75 76 12498 547 568 569 570 571 572 573 574 13423 13424 13425 13426 13427 13428 7500 1299 1300 1301 1302 13840 13841 1797 14557 2278 3023 3024 9805 3784 3785 3965 4736 5244 11903 11904 12269
sets$	74 75 76 568 569 570 571 572 573 574 1797 2278
setter$	11728
setters$	11728
setting$	74 75 76 5244
settle$	16080 16086 16100 11990
seven	10817 10832 17002 10928 10950 17041 10989 4753 4754 17086 17087 17089 17130 4820 4834 11085 17176 17193 17196 17201 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 5032 12155
seven$	14558 14628 16708 11059 17168 17170
severa	17067
several$	6473 633 9751 3616 10657 10658 10683 16788 16789 12059 5887 6005
severe	5953
severely$	6024 6042
sewer$	14874
sex$	12426 6566 12763 6773 6867 12954 6874 637 6881 12969 653 654 655 656 12991 12992 13062 7025 13357 13472 13473 13474 13475 13854 13856 8499 14871 8949 15058 15059 15276 15277 15278 15279 15280 15289 15416 15417 15418 15508 9728 11404 5217 11489 11510 11522 5476 11833
sext$	6090
sexted$	6090
sexting$	11506
sexts$	6090
sexual$	12862 6854 6865 6870 6872 6873 638 639 640 641 643 6885 6886 6887 653 654 655 656 12993 700 701 702 703 7271 15058 9006 9009 9206 15509 5067 5217 5269 5281
sexualised$	12862 6854 6865 14917 14918 14919 14920 14921 14922 14923 14924 14925 11512 11513 5535 6139
sexuality$	13109
sexually$	2224 2225 9429 5272 5492 5595 5596 5635 5653 12283 6210
sgt$	17022
shabbily$	3578 5677 5685
shabby$	15958 15959 5725 5732 6150
shadow	5035
shadow$	17034 17069 4750 17171 11274
shadowed$	4750
shadowing$	4750
shadows$	9861 4750
shady$	5471 6120
shaggy$	5682
shall$	3756 3757 3758 3759 3760 3761 4899
shallow$	6129
sham	17323
shambles$	6161
shambolic$	16664 6161
shame$	7165 14816 14817 14818 14819 14820 16648 10659 16745 5797
shameful$	16543 6161
shamefully$	6161
shameless$	6120
shar	4656 4680
share	4692 5853
share$	12744 615 616 617 618 627 7202 993 1011 1012 1013 1014 1032 1971 3670 16080 16086 16100 16608 16801 16804 10830 4592 4595 10924 4690 4700 4838 4947 5196 5268 5719 11990
shared$	615 616 617 618 627 993 14231 3670 10442 10443 16618 10830 4592 4595 4700 5268 5719
shareed$	10924 4700
sharees$	4690
shareing$	10924 4690 4700
shares	5853
shares$	615 616 617 618 627 993 3670 10830 4592 4595 10924 4690 4700 4947 5196 5268 5719
sharin	12091 5853
sharing$	615 616 617 618 627 993 1032 3670 16662 10830 4592 4595 5196 5268 5719
sharks$	13833
sharp$	9460 9461 9462 3544
sharper$	2715 2716 2717
sharpest$	14761
shaved$	5701 5703 5705 11946 5718
shaven$	5672 5673 5702 5705 5718
she$	6391 6398 6912 6993 6994 6999 7000 7049 7063 7066 7358 7518 7620 13765 1843 2164 8403 2165 14489 2166 2167 2194 8578 2359 15044 16157 16158 16159 16160 16161 10095 10096 10097 10099 10230 10231 3994 10235 10329 16418 6017
shed	12295
shed$	4446 17510 17522
shedding$	4446
sheep$	14547 11642
sheer$	5330
sheet$	12107
sheets$	12107
shelter$	12961 12962 12963 12964 12965 12966 12967 12968 17510
shield$	7415 7416 7417 5313
shieldded$	5313
shieldding$	5313
shielded$	5313
shielding$	15470 15475 15476 15477 15484 5313
shields$	5313
shift$	6701 6702 6703 7270 10167 10168 5869
shifting$	7270 14505
shiftless$	6131
shifty$	5471 5684 11926 6120
shilling$	14764 14768 14769
ship$	15711
shirk$	4446
shirked$	4446
shirking$	4446
shirkked$	4446
shirkking$	4446
shirks$	4446
shirt$	9865 3627 9873 9874 15967 11966
shirtless$	6150
shirts$	9865 3627 9873 9874 15967 9932 11966
shock$	13290 15607
shocked$	15606 15610
shocking$	4336 4337 4338 4339 10659 16745 16783 16784 16785 16786 5535 5807
shockingly$	5491 6163
shocks$	9523 9524 15628 15730
shoddy$	6161
shoes$	9873 9874 15983 15984 15985 15986 15987 15994 17533 11966 11971
shoot$	1541
shooti	17137 17150 17158 17159
shooting$	1541
shootings$	17123
shoots$	1541
shop	4616 10940 10947 11269
shop$	12875 12876 14738 4591 16916 10855 17004 17025 17027 17032 5007 17354 17357
shopke	4616 10940 11200 11482
shopkeeper$	12643 12956 17567
shopkeepers$	12643 12956 14462 14642 8621 8622 4591 16916 10855 17004 17025 17027 4768 4954 17285 17314 11593 11594
shopli	4815 17146 17150 17151 17159 4836 17173 17275 11201 11455 11477 11478 6238
shoplift$	11546
shoplifter$	14603 14604 14605 14712 14713 11642 11643
shoplifters$	14603 14604 14605 14712 14713 11642 11643
shoplifting$	12416 12417 12418 12419 12420 12854 12865 12869 13854 13856 13955 14630 11054 11075 17188 4952 11192 17286 5015 5031 17540 17562 17563 11546
shoppe	11200
shoppers$	14642 17285 17314 11593
shopping$	11269
shops$	14642 8621 8622 4591 16916 10855 17004 17025 17027 17032 4768 4954 5007 17354 17357
short$	2444 2445 8791 8792 9808 15958 15959 9895 9922 16532 16533 5474 5544 5661 5682 5704 5705 5732 5794 12056 6150
shortcoming$	5774
shortcomings$	16389 16390 16391 5774 12015 6160
shortest$	3601 5709
shorts$	15952 3629 9873 9874 15980 15981 15983 15984 15985 16000 16001 16002 16007 11966 11971
shot$	12410 1541 14811 10673 10674 10868 5379
shots$	14811 10868 16965 16971
shotted$	5261
shotter$	6110
shotters$	6110
shotting$	565 566 567 5260 5261
should	4880 11367
should$	26 27 28 29 30 31 763 764 1089 7608 13698 1729 1831 1849 1857 1858 1859 1860 1861 1862 1863 1864 1865 1873 1877 1878 1879 1880 1898 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2787 2788 2789 2790 2840 3019 3076 3156 3207 3264 3265 15834 9768 4072 4074 4075 4076 4077 10318 16413 10479 4327 10571 4558 10981 4749 4821 4873 4899 17263 5001 17452 5777 5847
shoulder$	15011 3596 17414 17415 5825
shouldered$	11906 5825
shouldering$	5825
shoulderred$	5825
shoulderring$	5825
shoulders$	15011 15076 17414 5825
shout$	2680 2681 2682 5308 12002
shouted$	6739 6740 6741 6742 6743 6744 6745 6746 14058 14231 5169 5308 12002
shouting$	13748 13749 5137 5308 12002
shouts$	2680 2681 2682 5308 12002
shoutted$	5308 12002
shoutting$	5308 12002
show	4582 16911 4792 11032 4809 4853 12091
show$	359 1876 8160 8161 8162 8163 1942 1943 8211 8212 8213 8214 8215 8216 8217 8218 8219 8220 14308 8228 8291 8292 14428 8645 2492 16080 16086 16100 16144 16145 16146 3941 16363 4637 10955 10959 10982 17105 11990
showed$	359 1876 1942 8291 8292 2492 4259 10982
showin	4792 4809
showing$	359 13748 13749 1942 4259 16914 17388
shown	10941 11007
shown$	197 6504 6505 13131 13132 7048 1876 8160 8161 8162 8163 1943 8291 8292 9992 16212 16213 16214 16215 16379 4259 4737
shows	4792 11032 4809
shows$	359 1876 1942 8291 8292 2492 16144 16145 16146 3940 4259 4637 10982 17105 11053
shred$	1407 8734
shrewd$	9460 9461 9462 3544
shrinking$	9492 15578 15579 15580 15581
shrug$	2027 3208 3297 4465
shruged$	2027 4465
shrugged$	2027 3297 4465
shrugging$	2027 4465
shruging$	2027 4465
shrugs$	2027 3297 4465
shunt$	5058
shut$	13850 4512 12053
shuts$	4512
shutting$	4512
shy$	2444 2445 11790
siblin	17509
sibling$	17523 11817 5582
siblings$	6240 12874 15026 15255 17486 17523 11486 11817
sick$	8665 17376 17422
sickle$	6201
side$	14774 15893
sidekick$	6102
sidekicks$	6102
sidelined$	5808
sides$	13314 14774
sight	11256
sight$	17217 17341 12156 5980 5981
sighted$	12033 12140 12220 6175
sighti	4594 5870
sighting$	10810 4746 12109
sightings$	17012 4746 5866 12109
sign$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7813 7814 4422 4423 4424 4425 16768 16769 5226 12055 12058
signal$	12632 17229
signals$	12632 12633 13794 11570
signed	11107
signed$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7813 7814 17192 5097 5098 5226
significant$	2604 2605
signing$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7813 7814 5226
signs$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 13996 4422 4423 4424 4425 16768 16769 16788 16789 16960 5226 11570 12055 12058 12059
silence$	7125 13272 13462 13463 13464 13465 13466 13467 13675 8172 16636
silent$	13596 13597
silliness$	12719 12720 12721 12722 12723 12724 13209 7163 7164 8079 8172 1934 8174
silly$	6336 114 115 6375 170 171 172 173 174 175 176 6633 947 1352 1834 1925 1926 3025 3026 3027 3028 3029 3030 11572 5334 5337 6129
silo$	5837 5838
siloed$	6165
silos$	12075
similar$	3580 9826 5661 5719
simple$	5330 6064
simpler$	4891
simply$	13131 13132 7048 842 14207 14208 14209 14210 2679 3299 3826 3827 3828 3829 10317 4242 4243 4430 4431 4474 5749 5814
since$	17392 17395 17416 17508 11862 12318
single$	3908 3909 10243 10284 10285 4133 10373 10441 4597
sink$	1531 1532 1533 1534 1535 1536 1537
sinker$	14020
sinking$	1531 1532 1533 1534 1535 1536 1537
sinks$	1531 1532 1533 1534 1535 1536 1537 16244
sister	11377 17464 11380 5158 17509 17515
sister$	12874 8024 8032 5133 5134 17462 11384 11414 17523 11817
sisters$	12874 8024 8032 15026 9126 9127 9128 11817
sit	16974
sit$	6679 3672 3673 3674 3676 3688 3689 3690 3691 3692 16080 16086 16100 4296 16802 11990
site$	12109
sits$	3672 3673 3674 3676 3688 3689 3690 3691 3692 4296 4297 4298 16961
sitting$	13231 13232 13748 13749 4296 4297 4298
situation$	12326 6642 13215 13216 13303 1045 1046 1119 1120 7500 14261 14262 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 14424 15466 15880 10641 16782 10761 5205 12296
situations$	12326 7396 7397 7398 14424 15880
six	10817 10832 17002 10928 10950 17041 10989 4753 4754 17086 17087 17089 17130 4820 4834 11085 17176 17193 17196 17201 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 5032 12155
six$	1384 14532 14628 3570 9810 9811 3616 15940 15941 15942 15943 15944 15945 10112 10121 10127 16708 11059 17168 17170
sixteen$	15128 15129 15130 15131 15132 15133 2843 2844 2845 11842
size$	2875 2876 3465 3466 3467
skank$	6117
skanks$	6117
skanky$	6120
skate$	1498
skated$	1498
skaters$	10112 10121
skates$	1498
skating$	1498
skeletal$	5661
ski$	5737
skilled$	3554
skills$	2764 2766 9305 3067 3068 9308 15851 11883
skimpy$	9895 5732
skin$	14717 15599 9833 9849 17367 11928 5691 5697 5966
skinned$	11887 11920
skinniest$	3601 5709
skinny$	9808 9845 9922 5661 5732 6150
skins$	12973 15599
skirt$	15952 3629 9873 9874 15980 15981 15983 15984 15985 11966 11971 11978
skirts$	15952 3629 9873 9874 15980 15981 15983 15984 15985 16000 16001 16002 16007 9932 16025 11966 11971 11978
skive$	6089
skived$	6089
skives$	6089
skiving$	6089
skunk$	11314
slack$	1062
slag$	11642
slags$	11642
slap$	14093 15624 17492
slapdash$	6121 6161
slappe	5169
slapped$	17492 11408
slapper$	6117
slappers$	6117
slaps$	17492
slave$	11753 5515 6123
slaves$	11753 6123
sleazy$	6120
sleep	11301 11313
sleep$	6404 12744 12808 629 7269 1041 1042 1047 15568 15702 15703 15704 17386 17398 17399 17513 5191 5200 5201 5270 5956
sleeped$	5193
sleepes$	5193
sleeping$	629 7269 5186 5191 5193 5200 5270 5994
sleeps$	629 1047 5191 5193 5198 5200 5201 5270
sleepwalk$	1531 1532 1533 1534 1535 1536 1537
sleepwalked$	1531 1532 1533 1534 1535 1536 1537
sleepwalking$	1531 1532 1533 1534 1535 1536 1537
sleepwalkked$	1531 1532 1533 1534 1535 1536 1537
sleepwalkking$	1531 1532 1533 1534 1535 1536 1537
sleepwalks$	1531 1532 1533 1534 1535 1536 1537
sleeves$	3629
slender$	5661 6150
slep$	6056
slept$	629 1041 1042 1047 11287 5186 5202 5270 6056
slicked$	3595 11946
slid$	1531 1532 1533 1534 1535 1536 1537
slide$	1531 1532 1533 1534 1535 1536 1537 3294 9534 9535 12068 12107
sliders$	15983 15984 15985 16000 16001 16002 16004 11966 11971
slides$	1531 1532 1533 1534 1535 1536 1537 3294 9534 9535 12107
sliding$	1531 1532 1533 1534 1535 1536 1537
slight$	3565 5661 6150
slightest$	7902 14835 10177 10499
slightly$	3568 5663
slim$	9808 5661 6150
slimly$	5663
slip$	1531 1532 1533 1534 1535 1536 1537 10644
sliped$	1531 1532 1533 1534 1535 1536 1537
sliping$	1531 1532 1533 1534 1535 1536 1537
slipped$	1531 1532 1533 1534 1535 1536 1537
slippers$	15996 16004 16012 11966
slippery$	5471 6120
slipping$	1531 1532 1533 1534 1535 1536 1537
slips$	1531 1532 1533 1534 1535 1536 1537 16981
slipshod$	6161
slit$	5718
sloppy$	4336 4337 4338 4339 11926 5807 6161
sloth$	12070
slovenly$	6131
slow$	1848 2579 2580 2581 2582 2583 4336 4337 4338 4339 16727 16783 16784 16785 16786 16798 10714 4477 5501 5807 6009
slowly$	16798
slut$	11642
sluts$	11642
sluttish$	6120
slutty$	6120
sly$	6129
slyness$	2209 2210 14989 14990 11778
smacke	5169
smacked$	11408
smackhead$	6117
smackheads$	6117
small$	2314 2366 9111 9262 9808 3575 5608 5661
smaller$	8374 8375 8384 8385 8386 8387
smart$	13603 13606 9460 9461 9462 15720 9826 11825 11831 5732
smarter$	6375
smartly$	3578 5685 11965 11967
smarts$	11826 11881
smash	17491
smashe	11242
smashed$	17327
smell$	3371 3372 3373 3374
smelly$	15958 15959 6150
smitten$	675 676 677 678 679 680 681
smok	5075
smoke$	12440 12744 12773 12775 12776 12777 519 7275 1041 1042 13383 13384 13385 7483 7485 7487 13652 13918 13923 14118 14358 14360 14480 14481 3323 3324 3325 3326 3327 16335
smoked$	13101 1041 1042 7483 7485 7487 16335
smoker$	14599
smokers$	14599
smokes$	1041 1042 7483 7485 7487 3323 3324 3325 3326 3327 16335
smoking$	6251 12337 12338 6600 907 7275 1041 1042 7483 7485 7487 13748 13749 16335
smooth$	13681 5633
smug$	6120
snakes$	11642
snapch	4861
snapchat$	6550 6551 6552 607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938
sneak$	339 11642
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11642
sneaky$	6131
snide$	6120
sniffer$	4939 11179
snood$	15999 11966 6156
snoods$	15999 11966 6156
snotty$	6120
snub$	5342
snubbed$	16050 5342
snubbing$	5342
snubed$	5342
snubing$	5342
snubs$	5342
snuck$	339
so	4860
so$	12543 12547 12833 6973 7519 13630 1594 7995 7996 8431 8641 8663 3266 3267 3268 3269 3270 3271 15716 10320 4264 4848 5332 5604 5622
sobrie	5220
sobriety$	11459
social$	12857 12863 607 608 609 610 611 8362 14631 8774 8875 14966 15028 15519 15520 15521 15522 9976 10329 16418 4099 10339 4102 4516 4518 10968 4758 4760 17124 4861 17189 11159 11318 11417 5184
society$	8345 2107 2108 2109 2110 8350 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580
sociopath$	11642
sociopathic$	6129
sociopaths$	11642
socks$	9932
sod$	10519 11616
sods$	11616
sofa	11428 12295 6231
sofa$	17513 5190 17524
soft$	13231 13232 15689
software$	10956
sold$	565 566 567 636 736 737 948 7483 7485 7487 1614 1615 1616 16306 5245 5260 5277 11532
soldier$	12684 11617 11697
soldiers$	12684 14681 11617 11697
solely$	4467 4468 5823
solicit$	1093 1094 1095 1096 5301 5309
solicited$	1093 1094 1095 1096 5301 5309
soliciting$	1093 1094 1095 1096 5301 5309
solicits$	1093 1094 1095 1096 5301 5309
solicitted$	1093 1094 1095 1096 5301 5309
solicitting$	1093 1094 1095 1096 5301 5309
solid$	5661
solidly$	5663
solve	5914
solve$	17299
solves	5914
solvin	5914
somali$	3580 9826 11955
some$	128 904 7201 1399 1409 2197 3616
somebody$	12802 12824 13629 13634 13788 14050 14187 10042 10218 10329 16418 4906
someone$	12802 12824 6904 13629 13634 13788 14050 14187 9155 3013 10042 10218 10329 16418 4906
something$	12833 13074 13630 16338 4683 17021
somewhere$	12961 12962 12963 12964 12965 12966 12967 12968 1369 1370 1371
son	17256
son$	15211 11304
sons$	15211
soon$	14080 14081 3299 16750 16751 16752 16753 16886 16887 16888
sooner$	1223 1224 8033 1795 8035 15141 15284 16401 16410
sophisticated$	2801 2965 3485 6143
sorely$	4372
sorry$	13754 16212 16213 16214 16215
sort$	13257 14456 2380 2382 2383 2384 14830 15467 15468 15469 9526 15954 4574 11592 11710
sorts$	13257 4574 11592 11710
sought	4774 17226
sought$	327 619 620 621 622 623 624 625 1131 14231 2075 8314 2076 2077 2078 2079 2080 2081 2097 2098 2100 10293 11013 5549
soul$	13940 13941 15106 15107 15108
soulless$	6120
souls$	13939 13941 14865 11838
sound$	9693 5603
sounds$	5603
sour$	6122
source	12091
source$	1117 10836 4598 16985 10999 4849 17183 4863 4963 4970 5853 12093 5855
sources$	4598 16985 12093
south$	3592
sow$	13262 13263 13704 13705
sowed$	13262 13263 13705
sowing$	13262 13263
sown$	13262 13263
sows$	13262 13263
space$	14717 15409 11167 11436
speak	10823 5162
speak$	12486 12708 12933 612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 9268 9315 9693 16031 16080 16086 16100 16202 16268 16269 16270 16608 4547 16908 11990 11998
speaking$	612 613 614 9266 16079 12020
speaks$	612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 16202 4310 4311
special$	8765 17427 6011 6229
specialist$	17406
speech$	5044 17427
speed$	12248
spell	12276
spelli	11371
spelling$	17456 6031
spend$	12744 6660 6661 6726 13065 13066 13067 13068 13069 822 823 7483 7485 7487 13918 13923 2124 2125 2126 2127
spendded$	2124 2125 2126 2127
spendding$	2124 2125 2126 2127
spended$	2124 2125 2126 2127
spending$	12550 12803 13065 13066 13067 13068 13069 2124 2125 2126 2127 16896
spends$	2124 2125 2126 2127 16974
spent$	822 823 7483 7485 7487 2124 2125 2126 2127 5233
spice	11305
spice$	13360 17390 11314 17402
spider$	7742
spike$	11254
spikes$	11254
spiky$	5682 5705
spin$	13054
spina$	5968
spineless$	6120 6161
spirit	11313
spirits$	17394 17398
spit$	14704
spite$	6437 199 200 202 6471 235 236 237 266 12906 12907 12908 12909 13290 4419
spiteful$	16543 5452 5475 6129
spitefulness$	2209 2210 14989 14990 11778
spiv$	11697
spivs$	11697
spleen	11293
spleen$	17378
splendidly$	9371 9372 9373 9374
split	17463 17465
split$	17298 11381
spliting$	5012
splitting$	5012
spoil$	1448 1449 1450 1451
spoiled$	1448 1449 1450 1451 6129
spoiling$	1448 1449 1450 1451
spoilled$	1448 1449 1450 1451
spoilling$	1448 1449 1450 1451
spoils$	1448 1449 1450 1451
spoilt$	1448 1449 1450 1451 2192 5377 6129
spoke$	612 613 614 4546
spoken$	12525 12526 206 207 208 6739 6740 6741 6742 6743 6744 6745 6746 12834 13070 14231 8465 8466 8467 8468 15853 15854 15855 16076 16085 16091 16096 16105 16167 16173 16211 16618 4570 17104
sponger$	11697
spongers$	11697
sporadic$	14912 14913 14914 14915 2592 5525
sport$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 17383 5706 5727
sported$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sporting$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sports$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
sportted$	3598 5706
sportting$	3598 5706
sporty$	5684
spot$	15113 15114 3371 3372 3373 3374 15868 17351 17355 12121 12186
spots$	15819 17351 17355 11956 12186
spotted$	14231 16995 6175
spotty$	3594 9845 15934 5689 6150
sprained$	5090
spray$	5699
spree$	12124
spring$	12877 12878
spurn$	5342 5747
spurned$	16050 5342 5747
spurning$	5342 5747
spurnned$	5342 5747
spurnning$	5342 5747
spurns$	5342 5747
squad	4575 10815 10816 4579 10821 16911 10841 10844 10850 10851 10852 4614 4615 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 4697 10939 4702 10946 17042 10964 4752 11078 4856 11101 11143 4942 4946 11186
squad$	15797 10814 16901 16906 16926 16927 4604 16929 16935 16936 16937 10853 10854 16942 4619 16950 10872 10901 10907 10909 17001 17005 17006 17008 17018 10936 17022 17024 17031 17049 10991 17142 17163 11095 17228 11181 11185 17271 5850
squander$	5341 5830
squandered$	5341 5830
squandering$	5341 5830
squanderred$	5341 5830
squanderring$	5341 5830
squanders$	5341 5830
square$	17307 5007 17357
squarely$	4467 4468 5823
squint$	6153
squints$	6153
stab	17499
stabb	17491
stabbed$	12383 12410 12823 13177 13686 13687 13688 13700 13701 5243
stabbi	16904 17137 17150 17158 17159 17165 17177 17178 17179 11457 11478
stabbing$	7552 7553 13639 1423 14093 17098 17099 17141 17542 17563 17564 11544
stabbings$	17098 17123 17563 17564
stack$	14500 14501 14502 14503 14504
staff	4616 10940 10947 4767 4946
staff$	12684 12802 12824 12956 13024 13025 13026 13315 7452 7679 7698 14176 8229 14316 14317 14321 14462 8378 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 14583 14607 14642 14648 2344 2345 8586 8621 8622 14998 15039 15053 15054 15055 15056 15525 15526 3243 3245 15792 15793 9762 15878 15879 10107 10108 10110 10111 10149 10150 10151 3989 10329 16418 10334 10335 4105 16822 10764 16889 16890 10855 17025 4709 4710 10984 11185 17314 17567 11581 11593 11594 11684
staffroom$	17032
staffrooms$	17032
stage$	10061 16156
stain$	2449
stained$	15958 15959 5725 5732
stairw	12295
stake$	11258
stamme	17367 11299
stammer$	17384
stamp	4957
stamp$	12039
stamped$	12039
stamping$	12039
stampped$	12039
stampping$	12039
stamps$	12039
stance$	11236 12169
stand	16974
stand$	2746 15374 9291 9292 9293 9296 9297 9299 9300 9303 3421 3571 15947 3672 3673 3674 4299 4300 4301 4302 4303 5783
standard$	16646 12046
standards$	16448 16449 16450 16451 16452 16453 16893 12046
standing$	9291 9292 9293 9296 9297 9299 9300 9303 4299 4300 4301 4302 4303 5783 6070
stands$	3421 3571 15947 3672 3673 3674 4299 4300 4301 4302 4303 6070
stares$	12664
stars$	16020
start$	12494 14704
starte	5998
started$	12494 564 13443 13444 13738 13739 16306
starter$	11727
starters$	11727
starti	5998
starts	5998
starts$	12494
starv	5959
starve	5169
starved$	11408
stash	16922 11025 4808
stash$	13355 16978 11016 17132
stashed$	16932
state	10837
state$	6642 16782
stated	10837
statem	6011
statement$	12714 8411 8412 8413 16925 16931 5103 12254
statemented$	12250
statements$	8411 8412 8413 16925 16931
statio	10940
station$	12875 12876 4591 16916 17025 17032 17307 5007 17357 17542 17549 17550
stations$	4591 16916 17025
statistics$	16854 16855 11225
stature$	15890 15891 15892 11900
status$	14393 14397 14398 14419 14425 14428 14871 17477 11550 5347 11815 12254 12301
stay$	6362 12456 6404 12618 12619 6627 12741 6662 6663 6680 12773 12775 12776 12778 6725 12849 12998 13065 13066 13067 13068 13069 13070 7011 7189 951 7191 7192 7193 7236 7237 7238 7239 7240 7269 13476 7511 7573 14046 14053 14066 14067 14159 14358 14360 14366 14368 9349 9368 16080 16086 16100 17513 5191 11990
stayed$	12539 12540 12599 12600 12601 12603 12801 13070 13078 13087 13088 13089 13134 13135 7057 7058 13144 13145 13399 13963 8061 14186 14231 14243 5191 5193 5202
stayes$	5193
staying$	12550 12803 12998 13065 13066 13067 13068 13069 13070 7269 7566 9349 5191 5193 6054
stays$	13070 5191 5193 6054
steal	17275
steal$	12744 13652 14118 14322 14323 14480 14481 14704 2680 2681 2682 16106 16331 17095 17125 17128 17152 17153 11243 11546 12002
steali	16961 11031 6238
stealing$	12414 12415 12416 12417 12418 12419 12420 13645 13855 14630 14686 14692 14693 2477 15027 16309 16310 16315 16316 16317 16318 16319 16320 16321 16322 16323 16324 16325 16326 16327 16975 17116 17154 17235 11546 12322
steals	16961 6238
steals$	2680 2681 2682 16331 17095 17128 17153 11243 12002
steel$	15597 15598
steely$	11869
step	11377 5156 11396 5167 17493 17515
step$	4979 5028 5870 5931
stepbrother$	11407 11414
stepdad$	5134 17462 11378 5143 17486 11406 11407 11414
stepfather$	5134 17462 11378 5143 17486 17490 11406 11407 11414
steping$	4979
stepmam$	11407
stepmother$	17462 5143 17486 17490 11406 11407 11414
stepmum$	17462 5143 17486 11406 11407 11414
stepnan$	11407
stepparent$	17486 11407 11414
stepparents$	17486 11407 11414
stepped$	16487 4563 17302 5931
steps$	4979
stepsiblings$	17486
stepsister$	11414
stepstepdad$	17486
stepstepfather$	17486
stepuncle$	11407
stern$	9511
sterner$	9511
steroi	11305 11312
steroids$	17390 11310 17397
steward$	6555 12643 12684 12956
stewards$	6555 12643 12684 12956 8621 8622 17004
sti	6210
stick$	1167 1288 1289 14308 16080 16086 16100 4127 4128 4129 11990
sticks$	1168 1288 1289 16242
sticky$	8664
still$	12527 6454 6455 12549 12571 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 7314 14153 14154 4138 4139 4629 4684 5749
stills$	10829 16948 10868 4678 4684 4701 4708
stinks$	11814
stir$	1442 1443 1444 1445 1446 1447
stirred$	1442 1443 1444 1445 1446 1447
stirrer$	11697
stirrers$	11697
stirring$	1442 1443 1444 1445 1446 1447
stirs$	1442 1443 1444 1445 1446 1447
stitches$	12241
stock	16922 17122
stock$	4608 16978 17110 17131 17132 11709
stockily$	5663
stocky$	9808 5661 6150
stole	6238
stolen	16922 17122 17185 6238
stolen$	16306 17110 17132 4922 17562 17565 6190
stoma$	6208
stomach$	5962
stone$	13776 15597 17381 5734
stoned$	1111 1112 1113 1114 1115 7442 1204 7444 16335
stoner$	11642
stoners$	11642
stood$	3421 3672 3673 3674 4299 4300 4301 4302 4303 5783 6070
stop	17091 4877 4919 5035
stop$	12485 12652 6695 12785 12849 6982 7031 13117 13587 13588 7875 7876 7877 7878 7879 7886 7887 7888 7942 7943 1705 7945 1707 1708 14045 14066 14067 14136 1821 1823 1826 14193 14230 14911 2970 2971 16080 16086 16100 16134 16135 10062 3824 16199 16268 16269 16270 10797 10798 10799 10800 16938 4657 10954 4795 17166 17200 11116 4893 4907 4911 4913 4914 4915 11158 11190 17299 5006 5017 17344 17346 11274 11990 11998 5918
stoped$	2970 2971
stoping$	2970 2971
stoppe	17104
stopped$	12821 6737 499 12839 6980 7051 7068 7074 13177 13665 13666 14145 2970 2971 16254 16255 16256 16257 16258 16456 16457 16458 16459 16460 16461 17172 4893 17223 5241 12053 12140 5976
stopping$	2970 2971 4911 4913
stopring$	4911
stops$	2970 2971 17166 4871 4893 4907 4911 4913 11190 17292 5006 5017
stopting$	4911
store	4616 10940 10947 11025 4808
store$	12619 6701 6702 6703 7270 1544 8036 4591 16916 10855 17004 17025 17027 17032 4745
stored$	1544 16932
stores	4808
stores$	1544 4591 16916 10855 10893 16988 17004 17025 17027 17032 11046
storie	4861
stories$	13405 7418 13506 8411 8412 8413 14499 2176 2177 2178 2179 2180 2181 2679
storin	16922 11031 17122 4808
storing$	7270 1544 17116 17154
story$	13405 14022 8411 8412 8413 14499 2176 2177 2178 2179 2180 2181
stout$	5661 6150
straight$	13081 13082 7174 7175 7176 1802 1803 1804 1805 1806 1807 1808 1809 10186 10187 10188 10189 5682 5705
strain$	4971
strang	17491 5169
strange$	12680 12681 6863 1812 1815 1818 1819 5638 6120
stranger$	12627 12638 12639 12942 13354 13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 7347 7383 7384 7385 7386 14253 8369 8609 8610 8611 8612 17517 11493
strangers$	12349 6534 12627 6546 6549 12635 12638 12639 12647 12651 12655 6581 12814 6851 12940 13257 13354 13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 7347 7383 7384 7385 7386 7387 7388 7389 7390 7489 13646 13648 14251 8336 14422 14423 14430 8368 8609 8610 8611 8612 15053 15054 15055 15056 11493 11577
strangled$	17492 11408
strapping$	6150
strappy$	5732
strate	12149 12171 12176
strategies$	12589 12590
strategy$	12182
stray$	1531 1532 1533 1534 1535 1536 1537
strayed$	13101 1531 1532 1533 1534 1535 1536 1537
straying$	1531 1532 1533 1534 1535 1536 1537
strays$	1531 1532 1533 1534 1535 1536 1537
streak$	11714
streaks$	11714
street	4597 17223 11204 11269
street$	12689 12866 12875 12876 7404 13547 13548 7470 7495 14708 14772 14773 14864 2780 9037 15655 9571 9574 9575 9576 9577 9578 15664 9592 15683 9635 9730 3527 16298 10836 10862 17209 17289 17307 5007 17354 17357 11495 5369 5487 5527 5568 5573 5585 5586 5587 5588 5642 5644 5658 6190
streets$	6601 12689 12866 13547 13548 7495 8600 14864 15099 15100 15101 15102 15103 15104 15105 15655 15664 9593 3364 9637 16298 17209 17289 17307 5007 17354 17357 11495
streetsmart$	6137
streetwise$	3186 3187 3188 3189 3540 3544 6137
streng	4884
strength$	2875 2876 3465 3466 3467
stress$	5948
strict	4993
strict$	11232
stride$	15612 15613
strike$	9377 9378 9379 3457 17095 11243 17335 5870
strikes$	17095 11243 17335
striking$	5684
strikingly$	5604
string$	304 4067
stringing$	304
strings$	304 16965
strip$	7273
stroke	11281 11398
stroke$	17366 17380 17457 17483
stroll$	3672 3673 3674
strolls$	3672 3673 3674
strong	4987 4993 5931
strong$	2937 2938 2939 3049 3050 9511 3528 3540 11232 4997 11895 5661 5934
stronger$	2329 9511 4997
strongly$	5663
stroppy$	6120 6129
struct	12095
structure$	16946 17334
struggle$	182 2579 2580 2581 2582 2583
struggled$	182 2579 2580 2581 2582 2583
struggles$	182 2579 2580 2581 2582 2583 6037
struggling$	182 2579 2580 2581 2582 2583
strung$	304
stubble$	6151
stubborn$	10714 6129 6161
stubbornly$	6161
stubbornness$	2209 2210 14989 14990 11778
stuck$	13079 13131 13132 7048 13134 13135 7057 7058 13144 13145 1169 1288 1289 14231 16212 16213 16214 16215 4127 4128 4129 5498
stud$	15994
studen	11482
student$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 17567 11626 5400 11768
students$	14521 14522 14523 14524 2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 11626 11768
studs$	15994
stuff$	12786 12955 15596
stunt$	12426 11489
stunts$	12426 11489
stupid$	6336 114 115 6375 6618 947 1352 1834 5252 5334 6129
stupidity$	12719 12720 12721 12722 12723 12724 13120 13121 13122 13123 13209 7163 7164 7184 13270 13462 13463 13464 13465 13466 13467 13675 8079 8172 1934 8174
sturdy$	5661
stutte	17367
style$	15954 11605
subculture$	11766
subcultures$	11766
subjec	5895
subject$	15881 15884 16955 4789 4866 5861 6173
subjects$	15881 15884 4780 4789 11162 6173
submi	12091
submission$	17175
submissions$	17175
submit	4596 5853
submitted$	4695 4696 12105
substance$	36 41 6339 8512 5997
substandard$	4336 4337 4338 4339 16783 16784 16785 16786 5807
subway$	17510
succeeded$	16228
succes	11110 4909
success$	17320
successful$	17195 11148
succumb$	1758 1759 1760
succumbbed$	1758 1759 1760
succumbbing$	1758 1759 1760
succumbed$	1758 1759 1760
succumbing$	1758 1759 1760
succumbs$	1758 1759 1760
such$	12403 2783 2784 5776
sucked$	12375
sucks$	11814
suffer	5172 5173
suffer$	5973
suffered$	1043 1044 13589 11411 11412 5973
suffering$	5973
suffers$	11411 11412 5971 5973
sufficient$	3066 3069 9715 11859
sugar$	5288
sugges	10837 4936 12091
suggest$	9959 9961 9962
suggested$	9959 9961 9962
suicid	5958
suicidal$	12197
suicide$	17373 17457 12197
sulky$	6120
sullen$	11926 6129
sullenness$	2209 2210 14989 14990 11778
summer$	12877 12878
summon	17223
sun$	13842 13843
sundry$	13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382
superficial$	14912 14913 14914 14915 5365 5525
superv	5230 5232
supervised$	5582
supervising$	15062 15467 15468 15469 15470 15484 15490 15491 15492 15493 15494
supervision$	15062 15365 15467 15468 15469 15470 15484 15490 15491 15492 15493 15494 15548 15549 15550 15573 15575 15826 4459 4460 4461 4462 11469 17555 12046 12316 12317
suppl	16961
suppli	4596 10886 4692 12104
supplied$	565 566 567 10941 5260
supplier$	13454 13455 14612
suppliers$	13454 13455 14612 17143
supplies$	565 566 567 16971 10893 16988 17128 5245 5260 5885
supply	16912 4596 16922 16959 4692 11031 17117 17122 17137 17138 17150 17158 17159 17177 11477 12175 12176
supply$	565 566 567 4588 10887 16978 4690 17110 17125 17128 4862 17562 5260 5885 6190
supplyed$	4588
supplyes$	4690
supplying$	565 566 567 4588 4690 17116 17154 4862 17235 17562 5245 5260 12322
supplys$	4588 4690 4862
suppor	4867 4884 4929 5152 5232 5931 5938
support$	98 99 100 101 185 193 194 6470 12556 12589 12590 12708 13446 7680 14316 14317 14889 14903 14907 15440 15441 15442 15443 15467 15468 15469 15470 15484 16048 3731 3732 3733 3734 4227 4228 4229 16617 4459 4460 4461 4462 4867 11106 4879 4886 4962 17429 5106 17430 11555 11580 11581 11985 12254
supported$	193 194 4879 4886 11391
supporting$	193 194 4879 4886
supports$	98 99 100 101 193 194 4879 4886 4962
supportted$	193 194
supportting$	193 194
supposed$	12789 12790
suppre	4957
suppress$	6186
suppressing$	6186
suppression$	6186
sure	4860
sure$	3783 3784 3785 10131 10132 10133 10134 3896 3897
surely$	4022 4030 10269 4031 4032 10317 12009
surface$	5365
surgery$	17409 17418
surliness$	2209 2210 14989 14990 11778
surly$	6129
surprised$	13689 13690 13691 13692 8133 14219 14220 14221 14222 14223 15610 11561
surprises$	9523 9524
surprising$	1812 1815 1818 1819
surprisingly$	5604
survei	17356 6183
surveillance$	17084 17346 6172
surveilled$	17077
surviv	5173
survival$	9766 5283
survive$	15407 15408 9327 3089 3090 9330 3097 5621
survived$	3097 11412 5621
survives$	3097 5621
surviving$	3097 5621
survivors$	2799 11839 11840
suspec	4774 4790 12097
suspect$	13530 15881 15884 16812 17115 17145 4826 5471 11823 5861 12126 5900 6189
suspected$	11013 11029 4798 4813 11063 4826 4830 4854 5239 5889
suspects$	15881 15884 16812 16945 17111 17112 17115 17145 4826 11625 11823 12101 12126 5888 6189
suspen	11371
suspended$	404 405 406 407 8465 8466 8467 8468 5109 11640 12258 6075
suspendeds$	5109
suspension$	14554 5109 17456 11640 6221
suspensions$	14554 5109 11640 6221
suspic	4774
suspicion$	16867 16868 16869 16870 16871 11013
suspicious$	10925
swagger$	3323 3324 3325 3326 3327
swaggers$	3323 3324 3325 3326 3327
swallo	5960
swallow$	1613 1698
swallowed$	1613 1698 5961
swallowing$	1613 1698
swallows$	1613 1698 5961
swam$	1509
swap$	627 645 6884 646 647 648 649 650 948 1032 5268
swaped$	627 645 6884 646 647 648 649 650 948 5268
swaping$	627 645 6884 646 647 648 649 650 948 5268
swapped$	627 645 6884 646 647 648 649 650 948 5268
swapping$	627 645 6884 646 647 648 649 650 948 1032 5268
swaps$	627 645 6884 646 647 648 649 650 948 5268
swarm$	2458 14784 11697
swarmed$	2458
swarming$	2458
swarmmed$	2458
swarmming$	2458
swarms$	2458
swarthy$	6150
swat$	1669
swated$	1669
swating$	1669
swats$	1669
swatted$	1669
swatting$	1669
sway$	10167 10168
swayed$	11587
swear$	13159 14704 3323 3324 3325 3326 3327 16335 12002
sweared$	13159 12002
swearing$	13159 16335 17433 12002
swearred$	13159 12002
swearring$	13159 12002
swears$	13159 16335 12002
sweatshirt$	15983 15984 15985 11966 11971
sweatshirts$	15983 15984 15985 11966 11971
sweep$	4443 12158
sweeping$	4443
sweeps$	4443 12158
sweet$	6296 9262
swept$	4443
swift	4987 5931
swim$	1509
swimming$	1509 5721 5722
swims$	1509
swimwear$	6154
swine$	11616
swipe$	10914 4676
switched$	2776 9634
sworn$	12145
sympathise$	13753
sympathy$	13176 13180 13196 13303 7655 7656 13754 13755
symptoms$	12194
syndrome$	12188
syphil	6210
system	10918 12091
system$	13214 13303 14648 15053 15054 15055 15056 9596 16951 17003 17019 17020 17094 17134 17135 17136 5775
systemic$	5775
systems$	17134 17136 5775
t$	9882 15983 15984 15985 11369 11971
ta	5105 11345
ta$	11344 17430
table$	15637 17440
tables$	16844
tablets$	11310 17402 12199 12233
tabs$	10966
tackl	4646 4957
tackle	17356 12181
tackle$	17299 4981 4982
tackleing$	4982
tackles$	4982
tackling$	4981
tactic	12171 12176
tactical$	10933 5883
tag$	17544 17558 17559 17561 12320
tagged$	17558 6079
tagging$	17558
tags$	17561
tail$	17034 4750 17171
tailed	17356
tailed$	4750
tailing$	4750
tails$	4750
tak	5030
take	4983
take$	97 12440 12456 134 6385 12514 12618 6559 12744 6677 449 450 12816 12853 604 626 704 6945 7275 1236 7483 7485 7487 1265 7572 1357 1580 1581 7826 1588 1589 1590 13918 13923 7843 1613 1628 1631 1632 1662 1663 14033 14034 7959 7972 14066 14067 8160 8161 8162 8163 1942 1943 1971 8211 8212 8213 8214 8215 8216 8217 8218 8219 8220 1982 1983 14308 14322 14323 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8268 8269 8270 8271 8272 14358 14360 14366 14368 2054 2058 8825 2743 9089 2851 2902 2993 2994 2995 2996 3075 9362 3288 3289 9539 15702 15703 15704 16031 16080 16086 16100 16144 16145 16146 10388 4157 10404 10413 10417 10418 10419 10420 10421 10422 10423 10485 10487 10488 10489 10490 10491 4259 16608 16801 16804 4723 11008 4889 4894 11273 5051 5071 5073 5249 5292 11990
takeaway$	12875 12876
taked$	1236 7483 7485 7487 1265
takeed$	4723
takeing$	4723
taken$	12378 97 134 6968 6969 6970 6971 6972 13062 13070 7443 1236 7483 7485 7487 1265 1613 1628 1631 1632 1662 1663 14058 8152 8160 8161 8162 8163 1942 1943 2993 2994 2995 2996 15546 15741 3418 16201 16212 16213 16214 16215 16306 10387 10404 10414 10415 10416 10417 10418 10419 10420 10421 10422 10423 10485 10487 10488 10489 10490 10492 10493 10494 4259 16618 5088 5151 5249
taker$	14588 11487
takers$	14588 11487
takes	4983
takes$	97 134 518 604 626 7183 1236 7483 7485 7487 1265 13644 1580 1581 1613 1628 1631 1632 1662 1663 14212 1942 1982 1983 2054 2058 2902 2993 2994 2995 2996 3283 3288 3289 16144 16145 16146 16430 16431 16432 10404 10413 10485 10487 10488 10489 10490 10491 4259 4723 4889 5071 5073 5249 5292
taking	4983 5960
taking$	6277 97 12515 604 626 7275 1236 7483 7485 7487 1265 7564 1613 1628 1662 1663 1942 1982 1983 2054 2058 2902 15410 15411 3288 3289 9759 16309 16310 10417 10418 10419 10420 10421 10422 10423 4259 4889 5051 5073 11487 5249 5292
takings$	16978
tale$	14022
talent$	13351 1225 1226
talents$	13351
talk	10823 16974 16991
talk$	185 12708 12932 612 613 614 13136 13137 13138 7070 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9267 9693 3493 16031 16080 16086 10012 16100 16202 16222 10138 16268 16269 16270 16908 16923 11990 11998 5835
talked$	12377 12381 612 613 614 13087 13088 13089 13104 7070 13618 5835
talking$	612 613 614 13136 13137 13138 7070 3005 9265 16079 16268 16269 16270 10194 16923 11998 5999
talkked$	612 613 614 7070
talkking$	612 613 614 7070
talks$	185 612 613 614 7070 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 16202 17056 5835
tall$	9808 15894 3574 5661 11905 6150
tallest$	3601 5709
tallies$	4580
tally$	14500 14501 14502 14503 14504 4580 4682
tallys$	4682
tan$	11937 11938
tangled$	1529 1530
tango$	12842
tanned$	3594 5689 6150
tantrum$	14987 14988 11777
tantrums$	14987 14988 11777
target	16938 4646 4784 4842 17210 11208 5022 5023 11263 17350 5029 17356 12149 12181
target$	12372 12373 12400 2145 17076 17200 17270 4982 17348 11264 5861 5923 5933 12179 6032
targeted$	12375 2145 11081 17293 17348 11264 11268 5933
targeting$	2145 16882 16883 16884 16885 4982 17348 11264 5933
targets$	12371 12373 12400 2145 16777 10748 16843 16854 16855 17076 4982 17348 11264 5933 12179
targetted$	2145
targetting$	2145
tart$	11642
tarted$	3704 3705 5745
tarts$	11642
tarty$	6120
task	10844 4974
task$	16384
tasked$	4694 4756 11006 5014 5941
taskforce$	16929
taskin	12122 5941
tasking$	4575 10815 10816 4579 10821 16911 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 10933 4697 10939 4702 10946 17042 11012 11078 4856 11101 11143 4942 4946 11186 11253 17338 12180
taste$	1225 1226 1353
tastes$	15233 15297 15856 15857 11873
tattoo$	3599 15923 9862 15994 11945 5708
tattooed$	6150
tattoos$	3599 15923 9862 15994 11945 5708
taught$	193 194 197 12559 12560 12561 6504 6505 13197 16085 16091 16096 16105 16167 16173 16211 16254 16255 16256 16257 16258 17224 5117
taunt$	5355
taunted$	5355
taunting$	5355
taunts$	5355
tauntted$	5355
tauntting$	5355
taxi$	13352
taxis$	13352
tea$	17533
teach$	193 194 14607 14889 3523 3524 3525 16178 16268 16269 16270 11998
teache	11482
teached$	193 194
teacher$	12643 12684 12828 12956 14176 8668 15792 16060 10371 10372 17567
teachers$	12643 12684 12956 7674 14176 14462 8378 14607 8621 8622 14998 15039 15792 15793 9764 16060 10107 10108 10110 10111 11594 11684 11712
teaches$	193 194
teachi	11363
teaching$	193 194 5105 11345 11360 17448
team	10844 10865 10964 17407
team$	14800 16143 10329 10334 10335 4105 16822 10764 4529 16889 16890 10814 16901 16906 16918 16920 16927 16929 16935 16936 16937 10853 10854 16950 10872 10901 10907 10909 17001 17005 17006 17008 17018 10936 17024 17031 17049 10984 10991 17142 17163 11095 17228 11181 11185 17271 5025 17411 5824 5833
teams$	14800 5025
tear$	7236 7237 7238 7239 7240
tearaway$	6100
tearaways$	6100
tease$	1469 5324 11697
teased$	1469 5324
teases$	1469 5324 11697
teasing$	1469 5324
tech$	11974 5736
techni	12176
teen$	2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 11768
teenage$	3557 5278 5391 5394 5404 5657 5658 5887
teenager$	14548 14549 2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 15881 15884 11614 11626 11638 11768
teenagers$	14412 14459 14510 14512 14548 14549 2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 15881 15884 11614 11626 11638 11685 11768
teens$	14510 2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 11768
teeth$	15935 15936 15937 17378 11933
teflon$	15597
teleph	4758
telephone$	4734 17059 5874
telephones$	4734 17059
tell	4582 4667 16991 4699 4804 11043 4860
tell$	12708 12744 7544 7549 7965 14143 14159 14308 2183 14653 15113 15114 9258 9259 9260 9261 3371 3372 3373 3374 15868 16080 16086 16100 16144 16145 16146 10070 16202 10274 10275 10278 10297 16804 4574 4589 4611 4612 10938 10955 4719 10959 4947 11990
telling$	2183 15484 15735 16079 4611 4612 10938 17370
tells$	2183 16144 16145 16146 16202 10274 10275 10278 4574 4611 4612 10938 4947
temper	17463
temper$	14987 14988 11713 11777
tempered$	11746 11747 11748 11749 11783 11784
tempers$	14987 14988 11713 11777
temporarily$	6017
temporary$	6055
tempt$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptation$	12807 13929 14082 14084
tempted$	12348 6264 316 317 318 1093 1094 1095 1096 2073 5254 5297 5309 11587
tempting$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptress$	11697 6117
temptresses$	11697 6117
tempts$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptted$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5297 5309
temptting$	12348 6264 316 317 318 1093 1094 1095 1096 5254 5297 5309
ten$	14558 2843 2844 2845
tenancies$	4932 5019
tenancy$	4932 5019 17512 17527 17528
tenants$	10599
tendencies$	11632
tension$	5137 12095
tent$	17510 17522
term$	700 701 702 703 17367 17431 11364
termination$	17387
terms$	6978 6979
terrible$	6336 6375 12472 12473 12474 12475 8115 8443 2544 2545 2546 15017 4336 4337 4338 4339 16783 16784 16785 16786 4503 5252 5535 5571 5807
terribly$	5491 5784
territ	11167
territory$	17252
terror$	2448 11616
terrorise$	2135 2136 2137 5354
terrorised$	2135 2136 2137 2188 2189 5354
terrorises$	2135 2136 2137 5354
terrorising$	2135 2136 2137 5354
terrors$	2448 11616
test	5849
test$	13290 2342 16335 4747 4748 17391 17425 12245
tested$	2342 6006
testing$	2342 16335
tests$	2342 17425 12245
testted$	2342
testting$	2342
text	4707
text$	612 613 614 16740
texted$	6739 6740 6741 6742 6743 6744 6745 6746 612 613 614 1041 1042
textin	16949
texting$	612 613 614
texts$	612 613 614
textted$	612 613 614
textting$	612 613 614
thalas	5968
thalassaemia$	12207
than$	6452 13662 7599 7600 13844 7836 14165 8093 8768 8769 8954 8955 8956 9000 2772 9055 15143 15144 15145 15146 15147 15148 15149 15150 15151 15180 9096 3063 3084 3087 3111 3120 9425 9426 9427 9428 15518 15634 3318 15732 9708 15806 15807 15808 15813 15814 15815 16856 16857 16858 16859 16860 16861 16864
thank$	13183 13184 13185 13186 13187 13188 13217 13218 13219 13220 13235 13236 13237 13238 7181 7182 13318 13319 13320 13410 2974
thanks$	400 1140 10469 4514
that	12091
that$	6558 673 7166 7582 14218 8164 8229 14489 8619 15042 9536 3557 16621 10648 10649 16744 10738 10761 16853 16977 10958 11053 11068 11069 11087 17370 11596 5373 5658 12048
the$	6305 6558 6579 12872 6799 6800 7129 7218 13315 7232 7332 7369 7394 7403 7436 7449 7597 7681 7692 7719 7720 7852 7889 7937 8170 8229 14315 8264 14363 8308 14462 8397 2164 2193 2197 2207 8448 8562 8563 8615 8676 8704 8790 8799 2709 15042 8960 2798 9070 9145 2920 9179 9570 9582 9700 9701 3557 3606 9876 9889 3651 16277 10258 10302 16418 16436 16442 16443 10391 10454 10631 10638 16732 10652 16738 10675 10677 16765 16766 10683 10685 16788 16789 16795 10712 4506 4529 10859 4777 11047 11118 11124 11220 17316 11248 11274 11474 11594 5373 12048 12059 5857 5860 5887 5890 5996
thef$	17116
theft	16904 16922 16967 11039 17137 4815 17146 17150 17151 17158 17159 4836 17165 17173 17177 17178 17179 11104 11455 11457 11477 11478 11481 6084
theft$	12854 12869 13854 13856 13981 14630 15027 17098 17124 11054 17141 11075 17188 17189 4952 11192 5031 17540 17542 17552 17562 17563 17564 17566 5897 12323
thefts	11201
thefts$	17098 17123 17124 11054 11075 17188 17189 4952 11192 17286 5015 17563 17564 12146 12323
their	10950 10969 4731 4790 4831 11177 12111 5896
their$	24 6337 6350 6352 116 117 120 124 125 6366 6368 132 6372 6428 6558 6597 369 376 377 378 380 6622 384 6634 6635 6636 6637 6638 6639 414 417 12746 452 6706 12811 6761 6762 12872 6789 6875 12982 6925 6936 7024 7090 7118 7119 885 886 7131 7157 13245 922 924 925 7179 945 946 7185 13271 7187 965 983 7252 7258 7260 1023 13386 7320 7356 1206 1208 1264 7528 7529 1328 1329 1331 7584 7590 7594 7698 7739 7777 7854 7855 7917 7937 1837 1840 14175 8129 14217 1933 8173 1935 8177 8229 14344 14348 8264 2172 8470 14607 14644 8593 8716 2660 15048 2733 15085 9040 9042 9196 9212 9270 9271 9272 9274 9328 9527 9553 3381 3382 3383 9662 3424 9664 3438 3532 3533 9804 9813 9814 9815 9841 3610 3623 3626 3634 3635 3655 3656 9910 3684 3685 10204 10214 10287 16415 16436 16443 10563 10574 10652 10672 10676 10678 16765 16766 10683 10685 10686 16777 16788 16789 10750 10751 16843 4529 10769 10777 10778 10859 4777 11029 11118 11248 11290 11292 5081 5138 5139 11379 11424 11442 5282 5298 5538 5539 5729 5730 5776 12049 12059 5824 5860 5985 5986 5994 5995 6022
theirs$	13240
theirself$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11485 11515 11516 11564 11857 11858
theirselves$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11485 11515 11516 11564 11857 11858
them	10817 10832 10840 17002 10928 10950 17041 17067 17070 17073 4753 4754 17086 17087 17089 17130 4834 17176 4858 17193 17196 17201 11129 4896 11147 11156 17241 11157 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 17359 12150 12155 12163 12257
them$	12327 12328 12359 12438 6536 6543 12732 12836 12848 6764 6766 6768 12912 12915 12961 12962 12963 12964 12965 12966 12967 12968 13057 13062 7106 7113 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7167 929 930 931 932 7194 13609 13740 13750 7710 7711 7727 7728 7730 7731 7960 7961 14361 8284 14392 8378 8456 14846 8796 8910 8911 8912 9071 9139 15341 15355 15367 15483 15608 15618 15631 15632 9617 9618 15727 15738 9698 15820 15821 15822 15831 15925 3617 3618 10043 10112 10121 10127 10139 16232 16237 16252 16277 10246 16442 10396 10397 10524 10525 10526 10527 10528 10529 16621 10581 10602 16717 16718 16719 16720 16721 16722 16732 16738 16758 16788 16789 16810 16811 10729 10788 16955 16965 4757 11097 4876 11135 4906 17242 17243 11275 11755 12012 12049 12050 12052 12059
themself$	6239 6241 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14621 14786 8724 2486 2487 8727 2489 2490 2491 14872 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 10709 11291 11485 11515 11516 11564 11857 11858 12198
themselves$	6239 6241 12327 12328 6282 6286 6287 49 6289 6290 6291 6292 6293 6294 6295 57 6297 6298 6299 61 12386 12387 6303 6304 6306 6307 69 70 71 72 6313 6314 6315 6325 6326 6327 6599 12713 6709 6710 6711 12850 6843 6883 13133 13162 13164 7098 7099 7100 7101 7102 7103 7104 7105 7107 7108 13208 7132 7133 7134 7135 13221 13222 13223 13224 13225 13226 13227 13228 13229 13230 7150 7151 7152 7153 13239 13244 13266 13267 13400 13401 13402 13403 13404 7325 13507 13508 13509 13510 13511 13512 13523 13594 1316 1317 1318 7558 7673 7779 7780 7782 13868 7790 7791 7792 7793 7795 7797 7798 1560 7853 14047 8175 8179 1941 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8193 8194 14280 14281 14282 14283 14284 14285 14287 14288 14289 14290 14618 14621 8596 14786 8724 2486 2487 8727 2489 2490 2491 14847 14872 2679 15065 15066 15067 15068 15069 15070 15071 15343 15344 15345 15346 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15389 9306 15392 15393 9309 15400 15414 15433 15434 15437 15450 15451 15452 15454 15460 15461 9567 9568 9569 15746 9732 3494 3495 15825 15833 16072 16653 10709 11291 11485 11515 11516 11564 11857 11858 12198
then$	970 7321 1776 1777
therap	17368 11320
therapist$	17405 17406
therapy$	11300 17409 12194 12237 12238 12277
there$	12450 12489 12605 13062 7014 13105 1412 1413 7890 14762 9031 9583 3793 3794 10042 10218 10996
therefore$	3266 3267 3268 3269 3270 3271
these$	6517 6540 6575 6583 6590 355 12734 6918 6921 6927 7043 7059 13740 13750 1755 14359 14362 14367 8427 2207 2709 15341 9452 15571 15608 15627 3534 3538 3557 10044 16174 3863 16239 16277 10483 10524 10525 10526 10527 10528 10529 10585 10587 10594 10604 10605 16717 16718 16719 16720 16721 16722 16732 16788 16789 16810 16811 10729 11220 5032 5395 5404 12012 5776 12049 12050 12052 12059 5887 12163
they	10817 16913 17002 10928 10950 17041 17050 4753 4754 17086 17087 17089 17130 4820 4834 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 5008 17337 5032 12155
they$	6391 6993 6994 6999 7000 7049 7063 7066 13247 1087 13422 7358 7518 7620 13765 1843 2164 8403 2165 14489 2166 2167 2194 8578 2359 15044 16157 16158 16159 16160 16161 10095 10096 10097 10099 10230 10231 3994 10235 10329 16418 11059 4843 4897 4906 11230 11247 11278
thick$	2391 9514 3566 5648 5665 5704 5713 5714 6129
thickset$	5661 6149
thief$	14603 14604 14605 14687 14688 14689 14690 14691 14712 14713 14747 11642 11643 11697
thieves$	14602 14603 14604 14605 14687 14688 14689 14690 14691 14712 14713 14747 11642 11643 11697
thieving$	13855 13955 14630 14692 14693 2477 6120
thigh$	17377
thighs$	17377
thin$	7737 9808 5661 5680 5684 6150
thing$	7658 9030 9215 15611 15847 15848 15849 16154 16155 16519 16520 16521 16522 16523 16525 16526
things$	12608 12787 12955 7300 7418 13506 13788 7944 8094 15233 15395 15465 9536 15636 9590 15818 10640 10648 10649 10738 10761 5205 11718 11880
think$	12676 12677 12678 12679 1080 1279 1280 1281 1282 1283 1284 1285 13800 13801 13802 13803 7942 7943 1705 7945 1707 1708 7969 14066 14067 14308 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 9277 9278 9279 9315 15587 15743 15744 9693 10369 16455 16456 16457 16458 10461 16547 4826
thinking$	7365 12020
thinks$	1279 1280 1281 1282 1283 1284 1285 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 10369 16455 4826
thinnest$	3601 5709
third$	2501 3557
thirteen$	2843 2844 2845
thirties$	12986 13021
thirty$	12984 12986 693 13019 13020 9054 15170 15171 15172 15173 15176 15177 15178 15873
this$	6558 12872 6916 6923 7166 13335 13340 7259 7582 1344 7659 7660 8229 8427 8448 2679 9179 15608 9536 15670 15671 15672 15673 15674 3380 3384 3557 16277 16355 10396 10397 10524 10525 10526 10527 10528 10529 16621 16717 16718 16719 16720 16721 16722 16732 10648 10649 16788 16789 10705 10738 10761 10859 4843 11220 5373 5534 5658 12012 12048 12049 12050 12059 5890
thorn$	2450 11697
thorough$	2965 3485
thoroughly$	5769
those	10885 17201 12150
those$	7705 14445 8427 2207 2709 3534 17047 11031 17218 11162 17274 11221 17313 17316 17349 5404 12012 5887
though$	227 6467 6506 6507 6508 6509 6510 6511 6512 6513 280 281 12906 12907 12908 12909 977 8066 8067 9788 9789 9790
thought$	6342 6343 6344 6345 6346 6349 13070 13449 13451 13453 1279 1280 1281 1282 1283 1284 1285 14197 14198 14231 1998 1999 2155 2156 2157 8409 8410 2248 2339 2517 2621 9504 16398 16414 16419 16422 16423 16425 16426 16427 16428 10369 16455 16456 16457 16458 16459 16460 16461 10461 16547 16583 16584 16585 16586 16587 16588 16589 16590 16591 16592 10508 10509 10510 10511 10512 16630 16740 16851 4798 4825 4830 4854
thoughtless$	1925 1926 16532 16533 16543 5337 6121
thoughts$	5049
thousand$	7953
thrall$	7360
threadbare$	5732
threat	5169
threat$	8479 2241 8481 8482 8483 8484 8485 8486 8487 8488 8489 8490 14576 14577 8493 8494 8495 8496 8497 8498 10825 11229 4991 5886 5903
threatened$	11408
threatening$	5535 6127
threats$	15527
three	10817 17002 10928 10950 17041 17067 17086 17087 17089 17130 4834 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 12155 12249
three$	8284 14628 9751 3616 15940 15941 15942 15943 15944 15945 10112 10127 16708 10683 5860 5887 6005 6064
thresholds$	16765
threw	17491
threw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
thrill$	6329 91 6334 12818 12819 12820 13442 13479 7577 13929 14393 14419 5347
thrills$	14399
thrive$	887 1294
thrived$	887 1294
thrives$	887 1294
thriving$	887 1294
throats$	16339
throug	11262 11394 5853 5931 5938
through$	395 1138 14029 14030 8614 14893 9319 9320 9838 16200 16229 16231 16245 16278 16283 10688 4687 4711 4782 17120 11096 11358 5255 5831 5991
throughing$	4711
throughout$	13960
throughs$	4711
throw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
throwed$	58 360 1027 1286 1287
throwing$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991
thrown	17491
thrown$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991 16052 5169 5170
throws$	58 77 360 949 1027 1286 1287 1493 1494 1495 1551 1552 1553 1554 1991 2175
thug$	14602 2481 2482 2483 2484 14876 11616 5487 6100
thuggery$	2209 2210 14989 14990 11778 6100
thuggish$	6100 6127
thugs$	14602 14624 14625 14626 2481 2482 2483 2484 14876 16812 17144 11616 12035 6100
thump$	14093
thus$	3266 3267 3268 3269 3270 3271
tic$	5948
tick$	5786
ticking$	5411 12026
tidy$	5684
tied$	4799 11073 11946
ties$	2184 9932 9933 11605
tight$	9626 9734 15958 15959 9895 9922 10715 5704 5732
tightly$	3597
tights$	11966
tiktok	4861
tiktok$	607 6846 608 6847 609 6848 610 6849 611 6850 12936 12937 12938
till	10947
till$	17032
tills$	17032
time	5100 11355
time$	6450 12745 12811 13146 13147 7601 7602 7603 7615 7616 13761 13762 13763 13764 7979 7980 1977 1978 1979 14314 8363 8364 8366 8450 8509 8510 8553 8604 8605 8606 14717 14815 15153 15293 15827 15828 16073 16113 16114 10060 16156 16292 10216 10217 10219 10220 16328 16329 16330 16343 16351 16570 16571 16572 16573 16574 16575 10819 17081 4912 17295 11255 11256 11340 5410 12006 12069
timed$	17212
timekeeping$	11579
timeline$	10874
timeout$	11339
times$	12531 12533 12534 12538 14036 14037 14038 14039 14040 14041 14042 14068 14069 16344 10819
timeta	10878 11371
timetable$	16963 17440 11364 17456
timetables$	16963
timewaster$	11642
timewasters$	11642
timid$	10714
timing$	10819
tinnitus$	6200
tiny$	3565 9895 5732
tip	6183
tip$	4707 4917
tipped$	4917
tipping$	4917
tips$	4917
to	4649 5086 12091
to$	6347 6351 12619 12663 12685 12686 12687 12704 6659 6668 6690 6723 6780 6781 6782 6784 6825 6833 6837 6906 6907 6908 6909 6910 6913 6948 6952 6977 7109 13250 7265 13445 7420 7488 13574 13578 13579 13580 13581 7534 7693 7696 7697 7785 7794 13938 7870 7997 7999 14158 8091 14199 8130 14218 8223 8321 8329 8332 8334 8340 8423 8480 14682 8601 8613 8619 8701 8702 8703 8760 8778 8779 8788 8801 8804 8818 8823 8841 14955 8916 8944 15036 8957 8973 8974 8976 9167 9255 9298 9438 9442 9559 9627 9638 9697 15864 9946 16035 16036 16037 16039 16059 16097 10022 10023 10049 10093 16260 16279 10309 10310 16441 16454 16464 16465 16466 10394 10395 16497 16546 16554 10523 16632 4324 10572 10629 10653 10706 16799 10716 10717 16837 10753 10787 10792 10793 10794 10795 10796 10834 10838 10842 4607 4642 10912 4687 10938 10949 10976 10981 4749 10995 4773 11015 11024 11037 11038 11106 11115 11121 11122 11131 11137 4899 4900 17263 11198 11213 11219 17318 5001 11276 11289 17395 11315 11327 11328 17428 11358 11369 11415 11461 5224 11466 17568 11567 11573 11574 11596 11985 11987 11992 12011 12013 12049 12065 12080 12081 12180 5945 5991 12313
today$	13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 15321
toddler$	11304
toe$	15962 15988 15989 9905 17414 17415 5368
toerag$	11616 6104 6117
toerags$	11616 6104 6117
toes$	17414
together$	16995 11720
toilet	5100
toilet$	11339
toing$	10938
tokenistic$	5365 6161
told	4719
told$	197 12525 12526 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12559 12560 12561 12789 12790 6717 6739 6740 6741 6742 6743 6744 6745 6746 13075 13084 7580 7581 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14071 14072 14073 14151 14152 8102 14231 14821 15757 9989 9990 16085 16091 16096 16099 16105 16167 16173 16211 16212 16213 16214 16215 10157 10158 10159 16254 16255 16256 16257 16258 10274 10275 10278 10295 10442 10443 16618 10910 4756 4764 11006 11382 11395
tolerance$	12168
tolerate$	5320
tolerated$	17288 5320
tolerates$	5320
tolerating$	5320
tomorrow$	13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 14808 5472
tone$	15918 11930
tones$	15918 11930
tonsil	11293
tonsils$	17378
too$	73 6478 321 6973 6974 7520 7521 7694 7834 7835 7837 7938 7995 7996 14429 8682 2524 8964 8965 15216 3171 3172 3173 3190 3221 3222 3223 3433 3434 3435 3442 15958 15959 10466 10467 10468 10642 4404 10665 10666 10667 10668 10713 4475 4476 10754 10801 10803 5332 5593 5622
took	5960
took$	97 134 12599 12600 12601 12603 449 450 604 626 705 13063 13392 1236 7483 7485 7487 1265 1580 1581 1613 1628 1631 1632 1662 1663 14033 14034 14213 1942 1982 1983 2054 2058 2993 2994 2995 2996 3288 3289 16430 16431 16432 10386 4158 10404 10413 10417 10418 10419 10420 10421 10422 10423 10485 10487 10488 10489 10490 10491 4259 5051 5073 5249 5292 11532
tool$	4989 11566
toolki	12176
tools$	12589 12590 4989 11566
tooth$	11933
toothless$	6162
top	16961 10880
top$	12974 8728 15964 15980 15981 15983 15984 15985 16965 16970 17213 17218 4995 11966 11971 11977 5887 5892 5893
topless$	6854 6865 7271 6150
tops$	15952 3629 9873 9874 15964 15980 15981 15983 15984 15985 16006 16007 16014 11966 11971 11977
torment$	2135 2136 2137 5354
tormented$	2135 2136 2137 5354
tormenting$	2135 2136 2137 5354
torments$	2135 2136 2137 5354
tormentted$	2135 2136 2137 5354
tormentting$	2135 2136 2137 5354
torn$	15958 15959 5725 5732
tos$	10938
toss$	16557
total$	2319 2320 2322 3735 4496 5775
totally$	5766 5769
touch$	12619 1404 15625 15626 9542 15820 15821 15822 16199 16633
touched$	12375 6553 12996 13062 13359 14058 15508 15523
touches$	9523 9524 15628 9642 15730
touching$	13033
tough	4987 4993 4998
tough$	14427 2565 2566 2567 2568 2569 2570 2937 2938 2939 3049 3050 9511 9515 9516 3278 3279 3280 3528 3540 11232 5626 5629 5643 11895 5684 5930 6143
toughe	4993 5931
tougher$	3186 3187 3188 3189 9511 11232 5930
touret	6195
toward	4867 4884 4929 5938
towards$	6784 8321 8329 8332 8334 8340 14613 14682 8841 8913 16632 17120 11106 12275
tower$	3468
towered$	3468
towers$	3468
town	11204
town$	14642 14647 14772 14773 11200 11204 17289 17307 17329 5007 11269 17514
toxic$	2201 2202 2203 2516 5388 5389 5390 5481 6129
toy$	989
toyed$	989
toying$	989
toys$	989
trace	16938 4729 17064 5865
trace$	17076
traced	17162
traced$	17090 17160
traces$	17076
track	4650 4729 17210
track$	4221 4650 10966 17066 17076 17080 11001 4763 17171 11130 17270 12121
tracke	4729 17055 10997
tracked$	16997 17077 17082 11001 4763 17090 5014 5870
tracker$	4717
tracki	4729
trackie$	11966
trackies$	15983 15984 15985 3679 16004 11966 11971 5743
tracking$	4717 11001
tracks	4729
tracks$	17076 11001
tracksuit$	15983 15984 15985 15994 11966 11968 11971 6156
tracksuits$	9873 9874 15983 15984 15985 15986 15987 15991 15992 15993 15994 15996 16004 11966 11968 11971 12140 6156
trade$	636 645 6884 646 647 648 649 650 784 948 15121 5277
traded$	636 645 6884 646 647 648 649 650 784 948 5277
trader	4616 10940
traders$	14642 16916 10855 17004 17025 17027 4768
trades$	636 645 6884 646 647 648 649 650 784 948 5277
trading$	636 645 6884 646 647 648 649 650 784 948 5277
traffic$	565 566 567 5260 12113
trafficced$	565 566 567 5260
trafficcing$	565 566 567 5260
trafficed$	565 566 567 5260
trafficing$	565 566 567 5260
trafficking$	12726 12888 565 566 567 14383 14384 14385 14386 14387 14388 14389 14390 5260
traffics$	565 566 567 5260
tragic$	8776
trail	5035
trail$	17034 17069 4750 17171 11274
trailed$	4750
trailing$	4750
trails$	4750
trainer$	11966
trainers$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12818 12819 12820 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13383 13384 13385 7577 13915 14425 8344 9873 9874 15983 15984 15985 15986 15987 15991 15992 15993 15994 11966 11971
training$	14806 11469
tramad	11312
tramadol$	17397
tramps$	16019
transactional$	5283
transfer$	12260
transfusion$	6199
transfusions$	6199
transplant$	17418
trap$	13353 5416
trapping$	5261
trapstar$	6155
trashy$	6120
trauma$	17497 12193 5955
travel	16974
travel$	12775 12776 12777 12998 7437 2452 2453 2454 2455 2456 2457 9351 10914 4676 17038 5292 11532
traveled$	2452 2453 2454 2455 2456 2457 5292 11532
traveling$	2452 2453 2454 2455 2456 2457 5292 11532
travelled$	2452 2453 2454 2455 2456 2457 5292 11532
traveller$	3580 9826
travelling$	12803 12998 2452 2453 2454 2455 2456 2457 9351 5292 11532
travels$	2452 2453 2454 2455 2456 2457 5292 11532
trawl	4740 6183
trawl$	4636 12109
trawled$	4636 11100
trawles$	4636
trawling$	4636
trawls$	4636
treat$	2355 2356 9264 9277 9278 9279 9282 15368 15369 15586 4488 4489 4543 4788
treate	4904
treated$	2355 2356 9282 15368 15369 9500 9503 15853 15854 15855 4488 4489 4543 4623 11060 5089 11334 11335 6007
treating$	2355 2356 9213 9264 9282 15368 15369 4488 4489 4543
treatm	12236
treatment$	4219 17409
treats$	2355 2356 9282 15368 15369 4488 4489 4543
treatted$	2355 2356 9282 15368 15369 4488 4489 4543
treatting$	2355 2356 9282 15368 15369 4488 4489 4543
tree$	14804
trendy$	5732
trial$	8870 17457 12309
tribunal$	6219
tribunals$	6219
trick$	7936
tricked$	12375 15545
tricks$	15120 2797 16115
tricky$	2565 2566 2567 2568 2569 2570 14993 14994 14995 14996 14997 5471 11780
tried$	1500 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 2342 9959 9961 9962 16149 16212 16213 16214 16215 16407 10326 16851 12018
tries$	1500 2342 16202 16224 16225 16226 16227
trio$	2278 11629
trip$	13033
trips$	13033
trollop$	6117
trollops$	6117
troopers$	15647
troubl	11104
trouble$	12349 12402 12414 12415 6479 6480 6481 6482 6483 6484 6485 6486 248 249 250 12822 12859 7079 7080 13166 13167 13168 13169 13176 13211 13212 13213 906 13257 13274 13275 13276 13277 13278 13338 1045 1046 13441 1119 1120 13519 13536 13549 7466 13582 13583 13621 13623 7552 7553 1426 1427 1428 13772 13855 7783 13875 13885 8002 14110 14111 14112 14113 14114 14115 14116 14117 14395 14399 14406 14467 14545 14546 14630 8556 14692 14693 14694 2378 8629 8654 2477 14831 14849 2529 2530 14855 14856 14857 14858 14871 15027 15111 15625 15626 9542 16070 16072 10089 16175 10091 16300 16301 16302 16303 16304 16305 16336 16378 10380 16471 16472 16473 16570 16571 16572 16573 16574 16575 17188 17189 11114 5137 5216 11535 11585 5380 5381 5382 11716 11717 11769
troubled$	8780 8893 16414 16419 16422 16423 16425 16426 16427 16428 10369 16455 16456 16457 16458 16459 16460 16461 10381 16490 5529 5658
troublemaker$	14602 14712 14713 6103
troublemakers$	14602 14712 14713 15027 6103
troublemaking$	6103
troubles$	1116 13441 14261 14262
troublesome$	8446 6129
trousers$	3629 9873 9874 3679 5743
truancy$	6089
truant	6225
truant$	12744 12808 14603 14604 14605 14712 14713 16331 11642 11643
truanted$	6089
truanting$	13645 6089
truants$	14603 14604 14605 14712 14713 11642 11643 6109
truculent$	6131
true$	4333
trunks$	11961
trust$	13918 13923 8166 8167 8168 8169 1931 1932 14889 9977 9978 3740 16080 16086 16100 16150 16151 16152 16153 16178 16268 16269 16270 10329 10334 10335 4105 16822 10764 4529 16889 16890 5338 5750 11990 11998 5824 5833
trusted$	13087 13088 13089 13101 13533 14231 1931 1932 14862 3021 9324 3107 9364 3126 3127 3128 3129 3130 9370 16254 16255 16256 16257 16258 16555 16556 5338 5860
trustful$	14023 11571
trusting$	14023 1931 1932 8351 8352 8353 16079 10192 11571 5338
trusts$	1931 1932 3740 5338 5750
trustted$	1931 1932 5338
trustting$	1931 1932 5338
truth$	8095 16074 16075 16380 16382 16737
truthful$	8092 14178 16073
try$	7275 1500 8145 2342 9959 9961 9962 16080 16086 16100 16144 16145 16146 16149 16202 16268 16269 16270 16287 16580 11990 11998 12018
trying$	7275 16268 16269 16270 16957 11998 12020
tryings$	16957
tubby$	6150
tube	5963
tube$	12203
tubefed$	12202
tuberculosis$	6202
tuitio	11363
tuition$	17448
tumble$	8745
tumour	11281
tumour$	17366
tune$	13405
tuned$	2777
tunnel$	17510
turf	11167
turf$	17252
turkish$	3580 9826 11955
turn	11256
turn$	545 546 1122 1123 1664 1665 8225 8227 1992 2463 2464 3388 3389 3668 3677 3688 3689 3690 3691 3692 3709 3710 9960 9998 10004 10009 10018 16106 16107 10080 10086 16202 10124 10298 10348 4120 16581 4379 4385 4386 4387 16802 10809 17091 11149 4979 17341 5468
turned$	6739 6740 6741 6742 6743 6744 6745 6746 545 546 1122 1123 1664 1665 14231 1992 2463 2464 9812 9817 3669 3678 3688 3689 3690 3691 3692 3709 3710 9960 9966 16055 16056 16057 16058 16212 16213 16214 16215 4047 10296 10350 4379 4385 4386 4387 4427 16852 17302 5468 12053
turning$	545 546 1122 1123 1664 1665 1992 3688 3689 3690 3691 3692 3709 3710 16544 16545 4379 4385 4386 4387 10809 4979
turnned$	545 546 1122 1123 3688 3689 3690 3691 3692
turnning$	545 546 1122 1123 3688 3689 3690 3691 3692
turns$	545 546 1122 1123 1664 1665 1992 2463 2464 3388 3389 3688 3689 3690 3691 3692 3709 3710 9960 10090 16202 16224 16225 16226 16227 10349 4379 4385 4386 4387 4979 17341 5468
tutor$	12643 8471
tutors$	12643
twelve$	2843 2844 2845
twenties$	12986 13021
twenty$	12984 12985 12986 693 694 13019 13020 15128 15129 15130 15131 15132 15133 9054 2839 9082 15168 15170 15171 15172 15173 15174 15175 15176 15177 15178 15873 15874 11842
twice$	6898 12989 13450 13912 13913 7946 9003 9004 9005 15240 9223 17395 6017
twins	12229
twins$	16019
twisted$	8665
twisting$	13914
twists$	11943
two	10817 17002 10928 10950 17041 17067 17086 17087 17089 17130 4834 17193 17196 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 12155
two$	6757 13268 14628 15115 9751 3616 15940 15941 15942 15943 15944 15945 10472 10683 4906 5550 5860 5887 6005 6064
twoc	11477 6084
twoc$	17562 12323
type$	2380 2382 2383 2384 9526 11710
types$	14865 11710
ugly$	5598 6150
ultimately$	127
umpteen$	7951 7983
un$	15696 11693
unable$	181 954 1001 1846 1956 1957 1958 1959 1960 1962 2010 2065 8583 8584 2579 2580 2581 2582 2583 5059 5130 5199 12008
unacceptable$	14917 14918 14919 14920 14921 14922 14923 14924 14925 11203 5535 6161
unacceptably$	6161
unacco	6062
unaccompanied$	12301
unadoptable$	6129
unambitious$	6129
unanswered$	12068
unattended$	13526
unauthorised$	6024
unbearable$	14464 14483
unbiddable$	6132
unbreakable$	11869
uncaring$	10547 6129 6161
uncivilised$	6120
uncle	11377 17464 17493 17515 11433
uncle$	5134 17462 11407
unclear$	1812 1815 1818 1819
unco$	5524 5785
uncomfortable$	17324
uncons	6203
uncontrollable$	5529 12008 6129
uncooperative$	6125 6161
uncorr	4597
uncorroborated$	10836
uncouth$	6131
uncover$	4609
uncovered$	4609
uncoveres$	4609
uncovering$	4609
uncovers$	4609
under	11262 5082 6067
under$	630 2212 9552 9838 4029 4052 10682 10824 4713 11044 11321 5087
underachiever$	11642
underachievers$	11642
underage$	5271 5278
underc	5870
undercover$	12109
underdressed$	6150
underhand$	6120
undermine$	5341 12010
undermined$	5341 12010
undermines$	5341 12010
undermining$	5341 12010
underpass$	13136 13137 13138
unders	4630 4719
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 14308 8241 8242 8243 8244 8245 8246 8247 8248 8249 8250 8251 8252 8298 8299 8300 8301 8302 8303 8304 8305 2773 2774 3211 3212 3213 3214 3398 15866 16150 16151 16152 16153 4764 5045
understanding$	9204 15290 9224 15310 9305 3067 3068 9308 9724 12041
understands$	1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 3398 4764 5045
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 16354 4798 4825 4830 4854
undert	4728
undertaken$	12555 16558 16559 16560 16561
underw	6006
underweight$	12216 6150
underwent$	12245
undesirable$	14442 14443 14444 14449 5352 5529
undesirables$	14442 14443 14444 6101
undisciplined$	6129
undocumented$	6228
undoing$	13289 13346 13347 14257 14258 14259
undone$	16017 16018
undoubtedly$	10239 4022 12009 6159
undress$	7273
unempl	17463
unengaged$	6125
unfair$	16532 16533 16543 16643
unfazed$	6143
unfit$	4323
unflappable$	11869
unforgivable$	6161
unforgivably$	6161
unfounded$	5360
ungovernable$	6129
ungrateful$	6129
unguarded$	1062
unhappiness$	13348 13349
unhealthy$	6375 2201 2202 2203 5252 5388 5389 5390
unheeded$	12068
unhelpful$	10547 6161
unhinged$	6120
uniform$	9873 9874 15960 11964 11966
uniforms$	9873 9874 15960 11964 11966
uninterested$	5758 12008 6129 6161
uninvited$	1555
unironed$	5725
unit	10844 10865 10964 17407
unit$	14521 14522 14523 14524 8594 15908 10329 10334 10335 4105 16822 10764 16889 16890 10814 16901 16906 16918 16920 16927 16929 16935 16936 16937 10853 10854 16950 10872 10901 10907 10909 17001 17005 17006 17008 17018 10936 17024 17031 17049 10991 17142 17163 11095 17228 11181 11185 17271 17410 17436 17505 17557 12250 12268
units$	15908 16918 16920 12180
university$	3341 3342
unjust$	16543
unkempt$	3580 9826 6150
unkind$	16532 16533
unknow	17055
unknown$	12661 6862 7493 14449
unlawful$	12862
unless	17256
unless$	13096 13099 13100 4968
unlikeable$	6129
unlikely$	3810 3811 5638
unlovable$	5529
unmanageable$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5529 11769 6129
unmotivated$	6129
unnecessary$	6336
unnerve$	9398
unnoticed$	13284
unopened$	12068
unpaid$	5236
unplaceable$	6129
unpleasant$	8780 17324 6129
unpredictable$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5535 6127
unprepared$	5748
unprofessional$	6161
unprofessionally$	6161
unquestionably$	6159
unreachable$	12008 6125 6132
unread$	12068
unreasonable$	16532 16533
unreliable$	13530 5364 12008 6129 6161
unrepentant$	6129
unresponsive$	6125
unruliness$	2209 2210 14989 14990 11778
unruly$	5373 5529 5535 5658 6129 6132
uns$	11693 11719
unsafe$	12324 12325 12371 6375 12862 8002 8339 17531 5250 5252
unsavoury$	12680 12681 14442 14443 14444 8780 5471 5529
unshockable$	6143
unsolved$	10879
unstable$	11805 11806 6129
unstuck$	13686 13687 13688 13700 13701 11560
unsubstantiated$	5360
unsuitable$	7467 14251 14436 14445 14449 5352
unsupervised$	5582
untamed$	6120
unteachable$	5529 6132
untidy$	3580 9826 11926 5705
until$	13584 13585 13586 13660 13661 16147 10063 17074 4968 12318
unto$	8533 8536
untouchable$	14663 14664 14665
untrue$	14494 16359
untrustworthy$	12008 6129 6161
untucked$	15950 15958 15959 16017 16018
unusual$	5684
unusually$	5604
unwanted$	12680 12681 7088 9006 9009
unwashed$	15958 15959 5705 5725 6150
unwell	17482 11398
unwell$	17483
unwilling$	1952 1956 1957 1958 1959 1960 1962 2012 2579 2580 2581 2582 2583 4477 5748 12005 12008
unwillingness$	6623 385 386 387 388 389 390 2579 2580 2581 2582 2583
unwise$	114 115 6375 12472 12473 12474 12475 170 171 172 173 174 175 176 947 1834 1925 1926 5252 5334 5337
up$	12385 12398 12399 12470 12607 12666 12667 12669 12671 12762 525 526 527 528 529 6896 13161 7122 13293 7406 7407 7408 7409 13503 13504 7474 7530 13643 7768 7769 1538 7800 7801 7802 7803 7804 7805 7806 7807 7809 7810 13898 13899 13983 1721 1722 1723 1724 1725 1726 1727 1728 8050 8178 14310 8377 14463 2295 8628 8657 8872 8873 14964 2679 8985 9014 9017 9041 9056 9057 15187 15208 9131 9148 9199 15287 9205 9225 9270 9271 9272 9274 15394 15496 15563 15583 9614 3378 3379 9619 15717 15718 15756 9780 15876 15903 15922 9867 15953 15966 9907 9908 9916 9917 16008 16026 9942 9943 16082 16083 16088 16089 16093 16094 16102 16103 16110 16111 16112 16164 16165 16170 16171 16208 16209 10253 16361 10286 16381 16383 16433 16434 16435 10359 16637 10561 10573 16663 10619 10622 10623 16733 16734 16755 10681 16908 16956 16965 11116 17221 17230 11218 17326 17327 17466 17468 17535 5222 11500 11735 11737 11776 11889 11959 11970 11984
upbringing$	11770
upbringings$	11770
update	4594 4699
update$	4611 10938
updateing$	4611 10938
updates$	4611 10938
upon$	7077 13250 16892 11142
upper$	4976
uppity$	6131
ups$	15138 15162 15193 15403 15439 15565 15583 15753 15788
upset$	15606 15607 15610 15625 15626 9542
upsets$	9523 9524
upsetting$	12416 12417 12418 12419 12420
upstream$	12104
urchin$	6100
urchins$	6100
urgency$	16818 16819 16820 16821 12067
us$	12802 12824 12912 12915 7452 13629 13634 14050 14176 14316 14317 14321 8586 15041 9284 15440 15441 15442 15443 15473 15478 15479 15480 15481 15482 15485 15525 15526 15559 15561 15573 15575 9696 15826 9762 10581 16738 4637 4709 17040
use	4594 4916 4929 4940 5214
use$	6276 6278 6279 6280 12423 12424 12425 12469 12619 12744 12773 785 786 787 7147 7275 1678 7918 7919 7920 7921 7922 7923 7924 1876 14308 3025 3026 3027 3028 3029 3030 16080 16086 16100 10183 4603 4661 4706 4901 17384 17386 11990
used	4929 5075
used$	12375 12410 13031 13062 13078 785 786 787 13131 13132 7048 13359 13527 1291 7575 7576 1678 7918 7919 7920 7921 7922 7923 7924 14058 14060 1876 2556 3057 3205 15545 3287 4426 4606 4794 4859 5066
useful	4929 5853
useful$	16895 4572 16928 4706 4962
useless$	5759 6120 6129 6161
user$	14586 14599 14600 14712 14713 2421
userna	10878
usernames$	16963
users$	14586 14599 14600 14712 14713 2421 17484
uses	4916 5075
uses$	785 786 787 4661 5066
using	4916 5075 5214
using$	12550 785 786 787 7275 1678 7918 7919 7920 7921 7922 7923 7924 2557 16309 16310 16315 16316 16317 16320 16321 16322 16323 16324 16325 16326 16327 4661 5066
usual$	10721 5386
usually$	3680
utter$	2319 2320 2322 3735 4497
utterly$	10308 4372 5766 5769
vaccin	6214
vain$	6129
valium	11312
valium$	17397
valuab	5853
value	4594 12091
value$	7315 1338 8036 4603 4706 5940
valued$	1338
values$	1338 15016 11813
valuing$	1338
van$	13352 13961 17510 17522 12110
vandal	17275
vandal$	14602 14603 14604 14605 14712 14713 11642 11643 6100
vandalise$	14704
vandalism$	4952 11192
vandals$	14602 14603 14604 14605 14712 14713 11642 11643 6100
vans$	13352 12110
vape$	12644 12645 6570 6571 6572 6573 6574 6576 6577 12973 12976 13383 13384 13385 14452 17400
vapes$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12818 12819 12820 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13064 13383 13384 13385 13456 13457 13458 13459 13460 13461 7577 8344 14452 14468 17400
vaping$	16072
variable$	14912 14913 14914 14915
various$	633
vehicl	17075 11089
vehicle$	4789 11477 5874 5879
vehicles$	4789 17174
veins$	14801
ventured$	13101
verbally$	5546
verif	5849
vermin$	14782 16812 11697
versed$	9073 3555
version$	8411 8412 8413 14499 2176 2177 2178 2179 2180 2181
versions$	8411 8412 8413 2176 2177 2178 2179 2180 2181
vertigo$	6200
very$	6469 6477 8681 2908 3190 9887 10321 5593 5604 5622 5977
vest$	11966
vests$	16000 16001 16002 11966
veteran$	3346
veterans$	3346
via$	4687
vicious$	5475 6127
victim$	7735 7736 14225 8261 14375 14482 2215 8475 2237 14928 15462 15463 15464 15576 15778 15779 15780 15781 5172 11566 5573 11866 11867
victimisation$	12368 12369 12370 13205 13206
victimise$	4490 4491 4492 4493
victimised$	4490 4491 4492 4493
victimises$	4490 4491 4492 4493
victimising$	4490 4491 4492 4493 16882 16883 16884 16885
victims$	12733 879 7735 7736 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337 14375 14399 14469 14470 14471 14472 2214 8475 2237 14928 15362 15462 15463 15464 15576 15588 15589 15778 15779 15780 15781 10789 11566 11866 11867 11877
video$	12939 6855 6856 6857 12950 6888 6889 651 652 13356 15508 15523 16948 17065
videos$	12939 6855 6856 6857 12950 6888 6889 651 652 13356 15508 15523
vietnamese$	3580 9826
view$	9191 9192 9193 9194 9195 9204 15290 9224 15310 4867 12058
viewed$	2244 2619 10957
views$	9191 9192 9193 9194 9195 11551 12058
vile$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5479
village$	14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14583 10597 5007
villain$	11697
villains$	11697
vindictive$	16543 5475 6127 6129
violen	11018 17146 17173 17365 17463 17482 17508
violence$	12402 12854 12869 12871 7079 7080 13421 13549 13559 7494 13854 13856 14467 14630 14640 14667 14686 14692 14693 14694 2477 14849 14871 2667 2668 15027 15527 9444 4575 10815 10816 4579 10821 16911 10865 4633 4634 4639 4662 16990 4668 16993 4670 4671 4675 10916 10920 10921 10923 17009 17014 17015 17016 10933 4697 10939 4702 10946 17042 11012 11078 4856 11101 11143 4942 4946 11186 5137 11535 11553 11554 11559 11605 5857 6041 12280
violent$	8002 8780 14917 14918 14919 14920 14921 14922 14923 14924 14925 15027 5391 5475 5535 5892 6127
violet$	15577
violets$	15577
vipers$	14515
virtually$	2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 5607
virus$	2451
visa$	17469 17534
visas$	17469
visibility$	17352
visible$	11232 11947 5934
visit	10822 11256 5214 12171 12176
visit$	7269 1041 1042 8940 16369 16370 16371 16740 4585 17200 17341 12017
visite	10822
visited$	1041 1042 10354 16618 16851
visiting$	12550 12803 7269 1041 1042
visitor$	17405
visits	5162
visits$	1041 1042 8940 16369 16370 16371 17056 12017
visitted$	1041 1042
visitting$	1041 1042
visual$	5980
visually$	5981
vital$	10683
vitiligo$	6153
vodka	11313
vodka$	17394 17398
voice$	11285 12058
voices	11285
voices$	17370 12058
volatile$	8780 14917 14918 14919 14920 14921 14922 14923 14924 14925 5389 5390 5535 6127
volatility$	2209 2210 14989 14990 11778
volition$	12701 13028 13029 13365 11531
volume	4957
volumes$	10549
voluntarily$	13028 13029 714 715 716 13041 13043 13044 13045 13046 13047 13048 13049 13050 13051 13052 11530 11531 11534
volunteer$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteered$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteering$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteerred$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteerring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
volunteers$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5307
vomit$	17376
vomited$	5979
vomiting$	5979
vomits$	5979
vote$	516 517
voted$	516 517
votes$	516 517
voting$	516 517
voucher$	12973 12976
vouchers$	12973 12976
vulgar$	6131
vulnerabilities$	8076 1838 1839
vulnerability$	13205 8076 1838 1839 14326 14327 14328 14329 14330 14331 14332 14333 14334 14335 14336 14337
vulnerable$	12326 12371 8384 8385 8386 8387 9239 9240 9241 9262 15462 15463 15464 15499 15500 15501 9430 9431 9432 9433 15590 11863 11878 5658
wade$	1521 1522 1523 1524 1525 1526
waded$	1521 1522 1523 1524 1525 1526
wades$	1521 1522 1523 1524 1525 1526
wading$	1521 1522 1523 1524 1525 1526
wag$	5266
wagging$	5266
wags$	5266
wait$	7844 13930 13931 13932 13933
waited$	12053
waiter$	12684
waiters$	12684
waiting$	8526 14805 5085 5094 5998
wake$	16877 16878 16879 16880 16881 12086
walk	16974
walk$	6403 6569 6626 6696 13065 13066 13067 13068 13069 7034 935 936 937 1190 1195 1196 7437 13587 13588 7546 7551 1641 7964 14053 8009 14095 14096 14097 14098 8052 14159 9361 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10212 4304 4305 16802
walked$	6713 6992 7001 7170 935 936 937 8064 8098 8149 14242 3667 3676 3688 3689 3690 3691 3692 10212 4304 4305 11386 12053
walking$	12550 12803 935 936 937 7437 13748 13749 9747 3667 3676 3688 3689 3690 3691 3692 10212 4304 4305
walkked$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10212
walkking$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10212
walks$	935 936 937 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10212 4304 4305
wall$	10877
wallflower$	11867
wallflowers$	11867
wander$	7437 1531 1532 1533 1534 1535 1536 1537 2361
wandered$	1531 1532 1533 1534 1535 1536 1537 2361
wandering$	7437 13748 13749 1531 1532 1533 1534 1535 1536 1537 2361
wanderred$	1531 1532 1533 1534 1535 1536 1537 2361
wanderring$	1531 1532 1533 1534 1535 1536 1537 2361
wanders$	1531 1532 1533 1534 1535 1536 1537 2361
wannabe$	5367 6100
wannabes$	6100
want	10858 4787
want$	12929 12930 13060 13061 7213 7214 976 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13468 7458 1338 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 1764 1765 1766 1767 8202 8203 8204 8205 2105 8422 15185 15289 15401 9390 9391 9392 3201 15539 9463 9464 9465 3714 9985 16150 16151 16152 16153 16184 16185 16186 16202 10261 4155 16562 4434 4435 16928 16957 5050 5307
wanted	4774
wanted$	6565 13060 13061 13200 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13431 13432 13468 1214 1215 1216 1217 13542 7458 7459 7460 7461 13618 1338 13738 13739 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 13977 14060 1764 1765 1766 1767 2105 15539 3714 16354 4156 10481 10482 4244 4245 4434 4435 4618 11009 11013 17107 4805 5050 5219 5239 5307
wanting$	1028 1029 1030 1031 1033 1034 1035 1036 1037 13468 1338 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 1764 1765 1766 1767 2105 15539 9488 5307 12037
wants$	12929 12930 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13468 13490 13617 1338 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 1764 1765 1766 1767 2105 14751 14752 14753 14754 15289 15401 3201 15539 3714 9985 16184 16185 16186 16202 10261 4434 4435 16957 5050 5307
wantted$	13468 1338 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 1764 1765 1766 1767 2105 15539
wantting$	13468 1338 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 13976 1764 1765 1766 1767 2105 15539
ward	17407
warden	10850 10851 10852 4614 4615 4616 10940 4745 4752 10994 4767 11078 4847 11086 4946
warden$	4591 16916 16935 16936 16937 10853 10854 10855 10898 17004 17025 17027 4710 10984 4749 10991 17079 4762 4768 4769 17163 4892 4910 11185 5034
wardens$	14462 15029 15030 4591 16916 16935 16936 16937 10853 10854 10855 10898 17004 17025 17027 4710 10984 4749 10991 17079 4762 4768 4769 17163 4892 4910 11185 5025 5034 11594
warn$	4719 4917
warned$	12525 12526 6442 204 205 206 207 208 209 210 211 6451 213 214 215 216 217 218 219 220 221 222 223 224 225 12559 12560 12561 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14071 14072 14073 14151 14152 1829 8069
warnin	4984 4985
warning$	12522 12557 12558 13315 13984 13985 13993 7911 14353 14354 14355 14356 14357 4422 4423 4424 4425 16768 16769 16788 16789 17194 17250 11223 11224 11349 11595 12058 12059 5876 12305
warnings$	12522 12557 12558 12589 12590 13315 13984 13985 13993 14353 14354 14355 14356 14357 4422 4423 4424 4425 16768 16769 16788 16789 17194 17250 11595 12058 12059
warped$	8665
warran	11151 6183
warrant$	3143 3144 3145 16909 17129 4868 4902 17236 17346 5906 12148
warrants$	16909 4868 4902 5906 12148
warrior$	11697
warriors$	14681 11697
wary$	12353 6270 6271 6272 6273
was	4623 10902 5953
was$	6387 203 212 382 383 551 564 6901 870 871 1019 1415 7864 1830 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8673 2458 2526 2537 2541 2551 2572 8827 8832 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9675 9676 3499 3515 15881 15884 3572 3584 9893 3680 3719 9970 4000 10261 4068 4069 10448 10458 16593 10520 4307 4308 10558 10579 4373 4403 10660 10661 10698 4467 4468 16830 4513 16853 10884 10912 10992 17101 11034 4824 11251 5095 5267 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5630 11898 11946 5796 5823 12127 5965 5977 5982 5984 5987 5988 6004 6017 6019 6042 6044 6050 6063 6064 6069
wash$	4433
washed$	4433
washes$	4433
washing$	4433
wasp$	7685
wasps$	7684
waste$	1437 1438 1439 1440 1441 1990 2393 5830
wasted$	7442 1204 7444 1437 1438 1439 1440 1441 1990 5830
waster$	14594 6100
wasters$	14594 6100 6116
wastes$	1437 1438 1439 1440 1441 1990 5830
wasting$	1437 1438 1439 1440 1441 1990 5830
wastrel$	6117
wastrels$	6117
watch	17184 5035 5870
watch$	15983 15984 15985 4632 17036 17043 10966 17066 17069 4750 17080 11001 17091 17200 11274 5175 11966 11971 12121
watched$	13618 14060 16624 16625 17043 17068 4750 10997 11001 17088 17090 17172 5175
watches$	15983 15984 15985 11966 11971
watching$	15484 9475 4750 11001 5175
watchlist$	12109
watchlists$	12109
watchs$	4750 11001
water$	13952 13954 3290 3291 3292 3293 11452
wave$	1467 1669 12124
waved$	1467 1669
waves$	1467 1669
waving$	13748 13749 1467 1669
wavy$	5705
way$	12392 12393 12394 12395 12426 13140 7221 7508 13674 8962 9545 9547 15749 15750 9890 3652 3653 3654 16003 9938 9939 10072 10077 3839 3840 3841 10081 10082 10083 3845 3846 3847 10087 10088 16713 4474 16986 17389 11489
ways$	12426 12791 13859 15043 9034 15158 15233 2910 2911 2912 2913 2914 2915 2916 15297 9760 9761 15856 15857 16115 16133 16253 16289 11489
wayward$	5529 11769 5658
we	4616
we$	289 290 291 2850 9283 3243 3245 10107 10108 10110 10111 10149 10150 10151 10201 10202 10203 3987 3990 4471 10855 5025
weak$	8538 14912 14913 14914 14915 2592 2688 2689 2690 2691 4336 4337 4338 4339 16783 16784 16785 16786 10714 4503 10820 5555 5556 5807
weakened$	4857
weaker$	8374 8375 8384 8385 8386 8387 8459 2222
weakest$	10820
wealth$	2951
weaned$	5078
weapon	16912 16922 16960 17122 17185 4922 17565 6190
weapon$	12788 13355 8341 8342 8343 16978 17110 17131 17132 11460 17552 17562 5919
weapons$	12786 12854 13355 13854 13856 8341 8342 8343 4608 16978 17110 17131 17132 11161 5919
wear	5234
wear$	13065 13066 13067 13068 13069 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
wearing$	12803 1275 13748 13749 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5234 5706 5727
wears$	1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
weary$	11828
web$	13827
weed	11484
weed$	282 283 284 285 286 287 288 12644 12645 6570 6571 6572 6573 6574 6576 6577 12786 12818 12819 12820 12899 12900 12901 12961 12962 12963 12964 12965 12966 12967 12968 12973 12976 13355 13360 13383 13384 13385 13456 13457 13458 13459 13460 13461 14452 8514 16072 17071 11314 17400 17402 17569 11499
week$	16328 16329 16330 16369 16370 16371 5093 11361 11364 12069 12278
weeken	5016
weekend$	16328 16329 16330 11255 17398
weeks$	16369 16370 16371 5093 12069 12208 12278
weigh$	3104 9344 9345 9346 3375
weighed$	6204 6205
weighs$	6204
weight	11299 11301
weight$	17384 17386 12217 12224
weird$	6120
weirdo$	11697 6117
weirdos$	11697 6117
welcome$	341 342 343 344 345 346 347 7555 7556 7557 16895 5301
welcomed$	341 342 343 344 345 346 347 5301
welcomes$	341 342 343 344 345 346 347 5301
welcoming$	341 342 343 344 345 346 347 5301
welfare$	12334 6250 12427 12428 12429 12430 12431 12432 12433 12434 12437 12491 12492 12792 12793 14121 14266 14267 14268 14269 14270 14271 14272 14273 14274 14275 14276 14277 8293 8294 8295 8296 8297 15428 15429 15430 15431
well$	12554 12562 12563 12588 6532 7574 14703 8670 8671 2476 14897 2706 2707 2724 2771 2834 3062 3083 3086 9336 9337 9338 9339 9340 9341 9342 3111 3120 9371 9372 9373 9374 9450 9451 9453 9661 3423 3573 3578 5663 5676 5685 11965
wellbe	11301
wellbeing$	12334 12427 12428 12429 12430 12431 12432 12433 12434 12437 12491 12492 12792 12793 14261 14262 8293 8294 8295 8296 8297 17386
wells$	14703
went$	12527 12539 12540 12549 12582 12599 12600 12601 12603 401 541 542 543 544 545 546 585 586 587 6840 605 606 710 711 712 719 728 13134 13135 7057 7058 13144 13145 1050 1058 13391 1151 7483 7485 7487 1374 1375 1521 1522 1523 1524 1525 1526 1527 1660 1661 1673 1675 14153 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 10292 4449 4776 5088 5194 5209 5222 5262 5291 5292 11532 5468 6061
were	4623 17055
were$	6387 6394 203 212 6474 382 383 551 564 6901 799 870 871 1830 14203 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 2537 2541 2551 2572 2612 2631 2640 2641 2642 2643 2644 2645 15033 2855 2862 9101 2863 2864 2865 2866 2869 2870 2871 2872 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3539 3572 3584 9839 3680 3718 9970 10135 10136 4000 10261 4068 4069 10458 16593 4307 4308 10579 4373 4403 10661 10698 4467 4468 4513 16853 10884 10912 10992 11019 11034 4824 11127 11399 5267 5279 5280 5294 5333 5396 5398 5403 5450 5458 5477 5490 5513 5517 5530 5532 5541 5542 5602 5630 11898 11946 5796 5823 12127 5965 6017 6044 6050 6063 6069
west$	3591
wetting$	12196
what$	12343 6261 6320 6321 6322 6323 6395 6396 6466 6514 12604 12614 12615 12872 13035 13080 7115 7116 897 905 13246 7162 7177 7178 13315 7251 13386 13570 13598 7578 1340 13896 1574 1575 13901 7892 14032 7958 14059 8000 14164 14175 1881 1882 15042 8959 15048 9012 9032 9033 15465 9439 15535 15543 3301 3302 9600 9601 15809 16442 16766 16788 16789 10871 11538 11541 12059
whatever$	7298 13568 7559 14211 15395 15412 15635 15731 3720 3721 3722 3723 16139 3871 3872 10906 10908
whatsa	4861
whatsapp$	607 6846 608 6847 609 6848 610 6849 611 6850
whatsoever$	16593
wheel$	16649
wheelc	11398
wheelchair$	17483 6208
when	12111
when$	6506 6507 6508 6509 6510 6511 6512 6513 6844 6845 7428 13514 13515 13516 13517 13518 14175 14218 14834 14955 15555 15867 16439 16441 16444 16445 16827 16873 16874 16876 17074 17081 11010 4783 17120 17339 11256 12218
whenever$	6844 13960 13964 13965 13966 13967 13968 13969 13970 13971 13972 13973 14834 3976 3979 17074 4783 17339 11256
where	12111
where$	12355 12356 12357 12358 6512 6513 13386 1369 1370 1371 7613 7614 7893 14175 15555 15867 11002 11010 4786 17339
wherea	4691 10930 10931 10963 10968 4766
whereabouts$	17048 17053 17054 11005
wherever$	13551
which	12091 12111
which$	7353 15556 15867 4583 10876 10889 10890 17017 17044 17086 17117
while$	16626
whingeing$	6120
whiny$	6120
whisky$	17394
whisper$	10810
whistles$	12664
white$	15510 3557 3580 9824 3594 9855 9856 9857 3619 5657 5658 5681 5689 11966 5732
who	16912 16934 10876 10889 17044 17086 4784 17117 12111
who$	12355 12356 12357 12358 6514 6899 6900 6935 913 13386 7653 7654 13790 1842 14175 14418 14446 8619 15033 2983 15881 15884 10864 16959 10883 4645 10885 4647 10891 16977 10903 16989 17017 4721 10965 10971 4757 11002 11010 4807 11058 11068 4855 4876 11898 5864
whoever$	13371 13372 13373 13374 13375 13376 13377 13378 13379 13380 13381 13382 10885 17047
whole$	1419 10607 10609 5373
wholly$	5766 5769
whom	16961 17044 17086
whom$	12355 12356 12357 12358 13386 14175 3406 17017 17045 11002 4876 12124
whose$	5168
why$	12614 12615 13246 7162 13294 13295 14100 14101 8051 1813 1814 8054 1816 1817 8057 8058 1820 1835 1836 14164 14175 1883 1884 1885 1886 4224 4225 4226
wicked$	5387
wide$	5462
wider	4790
wider$	14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 11029
wife$	17459 17478 17485
wild$	8700 5373 5387 11669 11670 11671 11694 5475 11769 5682 5705 6129
wilful$	6161
wilfully$	601 991 5304 5827 6161
will	4649 4880
will$	6521 6527 7471 1729 1794 1796 1956 1957 1958 1959 1960 1962 2013 2033 2064 3052 3076 3088 3091 3154 3198 3207 3235 3238 15733 15834 3754 3756 3757 3758 3759 3760 3761 3762 3766 3767 3768 3769 3770 3771 3772 3782 3786 3787 3788 3796 3797 3798 3799 16127 16128 16129 16130 16131 16132 10050 3815 3816 3817 10068 16162 16168 16180 16181 16182 16183 10114 16206 3883 3884 3885 3886 3887 16216 3898 10196 10197 10200 10261 16348 16349 4033 4034 4044 10843 4607 4642 10902 10912 10981 4749 4821 4873 4881 11126 4899 17263 11203 5001 5751 5754 5756 5770 5945
willed$	11794
willfully$	5304
willing$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 13821 7833 13919 13920 13921 13922 1599 1600 1601 1798 1799 1800 1801 1887 1888 1889 9950 9952 9954 16040 16041 16042 16043 4599 5290 5307 5327
willingly$	13028 13029 706 714 715 716 13041 13052 11530 11531 5293
willingness$	12717 10175 16261 16262 16263 16264 16265 16266
willpower$	11557
wimp$	11697
wimps$	11697
win	4983
win$	8919 16222 10138
wind$	12401 7076 7208 13823 2138 2139 2418 10026
windded$	7076
windding$	7076
winded$	7076
winding$	12416 12417 12418 12419 12420 7076 2138 2139
winds$	12401 7076 2138 2139
windup$	8656
wine$	17394
wins	4983
winter$	12877 12878
wired$	2447 5467
wiry$	5661
wisdom$	2764 2766 9095 2857 15663 11293 11881
wise$	6416 2718 2719 9018 9019 9021 9022 9023 2801 9460 9461 9462 15721 3503 3540 3544 11824 11829 11830 5597 5599 5617
wised$	2778 9633
wiser$	6375 2715 2716 2717 2761 2801
wish$	10175 16261 16262 16263 16264 16265 16266 16957
wished$	5050
wishes$	5050 12058
wishs$	16957
wit$	16534 16535 16536
witches$	11689
with	17214 11480 5931
with$	12445 12555 12663 12748 12751 12756 12809 6756 6769 6774 12952 6868 6871 6902 6914 6915 6919 6926 6928 6930 6938 13034 6967 13062 7096 7097 13269 7186 7228 13352 7286 7290 7291 7292 7301 1230 7486 7499 13602 13610 13611 13654 13658 7703 7704 7748 7749 7786 14052 14177 8357 8360 8371 8372 14458 8423 14682 8617 14710 8627 2425 2426 8685 2492 8786 8787 14890 14894 14905 14906 14909 14916 14955 8913 15002 2685 15025 8941 8944 2728 9310 9311 9312 3275 9550 3335 3336 3337 3338 3339 9646 9682 15881 15884 3598 3611 3612 3613 3614 3670 3693 3694 16098 16140 16179 16280 4266 16632 16778 10782 10783 10784 10785 10786 16907 10824 10834 4687 10960 17056 11030 17120 17161 11096 17265 17311 5043 5055 5091 17416 5178 11430 11432 17520 5210 5238 11479 11590 5484 5572 5706 5717 12078 12180 12185 5949 5970 6016 12288 12307
withdrawn$	11171
withdrew$	4562
withheld$	1855 1856 12066
withhold$	1855 1856
withholding$	1855 1856
withholds$	1855 1856
within$	8474 14560 14561 2238 14653 8690 8906 9242 11279
without$	110 6758 7257 1125 1126 1127 1128 2289 15376 15377 15378 15379 15380 15381 15382 15383 15384 15385 15386 15387 15388 15412 15421 15422 15423 15424 15425 15426 15427 9355 9356 9357 9358 15456 15457 15458 15459 3166 9741 3792 3795 10092 3939 3997 3998 3999 4001 4002 4003 4267 4268 10532 4306 4416 4417 5006 5115 11428 11448 5764 5765 5781 5804
witness$	11603
witnesses$	11603
wits$	9651 3413 3414 3415
witted$	11739 11740
woeful$	16664 4503 6161
woefully$	6161
wolf$	7742 11547
wolves$	13834 14624 14625 14626 14780 14782 11697
woman	11482
woman$	14860 15134 2816 9060 15154 15192 15197 15199 2880 9122 15214 15215 2904 15230 15231 15232 15238 2917 2918 2945 2946 2964 15303 2985 9231 15319 9353 15650 15654 15798 15802 15803 15804 15805 15852 17517 17567 11846
women$	14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14580 8767 14860 15128 15129 15130 15131 15132 15133 15134 15137 2816 9058 15159 15161 15174 15175 15179 15190 15197 15198 15199 2877 15214 15215 15234 2917 2918 2935 2945 2946 2964 2969 15302 9229 15317 9236 15406 15641 15642 15643 15644 15647 15652 15728 15742 15789 15794 3473 15798 15802 15803 15804 15805 3503 9749 9750 3516 3517 3518 3519 15852 3529 3530 3531 15963 16029 11842 11846
won$	12379
wonder$	12613 6529 6530 12616 12617 7209 7210 8015 8016
wondered$	7209 7210 8015 8016
wondering$	7209 7210 8015 8016
wonderred$	7209 7210 8015 8016
wonderring$	7209 7210 8015 8016
wonders$	7209 7210 8015 8016
wont$	3768 3769 3770 3771 3772 5751
wool$	11851
woolly$	6161
word$	7445 1207 7447 1209 14018 14499 16740 16771 10810
wore$	13065 13066 13067 13068 13069 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5706 5727
work	5120 12176
work$	185 187 188 6470 12556 6670 12858 555 556 557 558 559 560 561 562 563 6953 717 890 7269 13456 13457 13458 13459 13460 13461 14308 14317 14608 14701 8805 8820 8824 14911 14967 8917 8968 9258 9259 9260 9261 15542 15675 15676 15677 15678 15679 15680 15681 16031 16080 16086 10013 16100 10094 16199 16230 16236 16268 16269 16270 16281 16608 4651 4792 11475 11580 5551 11990 11998 12046
worked	11110 5023
worked$	555 556 557 558 559 560 561 562 563 6953 717 890 16228 16254 16255 16256 16257 16258 17195 17320 5232 11999
worker	17407
worker$	12643 12684 12959 14176 14316 15562 15792 16061 16143 10329 10334 10335 4105 10371 10372 16822 10755 10764 16889 16890 4709 17502 11423 17555 11581 5834 12317
workers$	12643 12684 12959 7452 14176 8229 14316 14321 14648 8586 14998 15053 15054 15055 15056 3243 3245 15792 15793 16061 16143 10107 10108 10110 10111 10149 10150 10151 10329 10334 10335 4105 16822 10764 16889 16890 4709 11581 11684
working$	555 556 557 558 559 560 561 562 563 6953 717 890 7269 8821 9246 16079 16268 16269 16270 16949 17379 11998 12076 6009 6036
workked$	6953 717
workking$	6953 717
works$	555 556 557 558 559 560 561 562 563 6953 717 890 15675 15676 15677 15678 15679 15680 15681 15682 9598 9599 16234 11999
workshop$	185 187 188
workshops$	185 187 188
workshy$	6129
world$	13903 14091 14110 14111 14112 14113 14114 14115 14116 14117 8756 8757 8758 15099 15100 15101 15102 15103 15104 15105 15119 15158 15288 9591 15686 9723 9729 15846 5589 5590
worldly$	2779 2801 3186 3187 3188 3189 3219 3474 3544 5591 6137
worn$	13070 13087 13088 13089 13101 17063 10980 11946
worr	5062 5131 5166
worried$	9247 9248 9249 15335 15336 15337 9253 9254 15569 15570 9486 10695 4536
worries$	14349 14350 14351 14352 9256 15342 9523 9524 12058
worry$	9247 9248 9249 15335 15336 15337 9253 9254 15558 15567 15570 9486 15595 15607 15625 15626 9542 12058
worrying$	14917 14918 14919 14920 14921 14922 14923 14924 14925 5533 5535
worse$	7154 13437 15404 15405 15533 9449 16725 16726 11860
worship$	682 683 684 685 686
worshiped$	682 683 684 685 686
worshiping$	682 683 684 685 686
worshipped$	682 683 684 685 686
worshipping$	682 683 684 685 686
worships$	682 683 684 685 686
worst	17274
worst$	12680 12681 13178 7117 7173 8436 2200 2208 2390 14837 14875 5457 5491 5535 5892
worth$	14340 14853 14854 4572
worthless$	6129
would	4584
would$	271 6521 6527 403 766 768 769 7009 13095 772 773 774 775 776 782 7022 7041 7042 13129 7053 933 1617 7894 1794 1796 8074 8125 2185 2279 15185 15207 3008 9252 3155 3207 3417 9658 9659 3755 3773 3774 3775 3786 3787 3788 16162 16168 10114 16216 3898 10261 16348 16349 4033 4034 10444 10445 10446 10843 4607 4873 5752 5756 5770
wound$	2138 2139
wrap	17565
wrap$	15586 11460
wraps$	13355 14884 11460 11499 11755
wreak$	5437
wreaked$	5438
wreaking$	5436
wreck$	13619 5341
wrecked$	5341
wrecking$	13623 5341
wreckked$	5341
wreckking$	5341
wrecks$	5341
wrist$	17377 17414 17415
wrists$	17377 17414
writ	12276
write$	16580 4393 4650 4693 17454 5421 5422
writing$	4396 4693
written$	4374 4395 5110
wrong$	6375 6376 170 171 172 173 174 175 176 6547 12680 12681 6681 6682 6683 12859 13550 7468 1432 7701 13789 7714 7750 7755 13853 8002 14252 14255 14325 14417 14437 14442 14443 14444 8713 15017 15205 15206 3025 3026 3027 3028 3029 3030 15695 9611 16532 16533 16543 16643 16823 16824 10752 5252 5353 5454 11706 5480 6115
wrote$	4394
xanax	11305 11312
xanax$	17390 17397
y$	15227
year	11368
year$	6903 6932 6933 14521 14522 14523 14524 14555 8473 14559 14772 14773 14775 15128 15129 15130 15131 15132 15133 15139 9078 15327 15796 3559 3562 3564 17444 17451 11368 17453 11842 12069 6028 12278
years$	14559 15125 15126 15127 15201 15202 15203 15204 15241 15242 15243 2947 15327 9679 12069 6028 12278
yes$	13918 13924 7842
yesterday$	15690
yet$	6456 4483 10744
yield	5853
yielde	11110
yielded$	17195
yjs	11464 11465 11471
yjs$	17549 17550 17556 6078
yob$	14602 6100
yobbish$	5535 6100
yobbo$	6100
yobbos$	6100
yobs$	14602 14624 14625 14626 6100
yoi	6077
yoi$	12316
yos	11471
yos$	17556 6078
yot	11464 11465 11471
yot$	17549 17550 17556 6078
you$	289 290 291 1380 1388 2850 3419 3830 3831
young	11482
young$	384 452 821 925 946 2163 8426 8428 8445 8449 8564 8565 2360 14797 14823 14824 14825 14826 2528 8775 14929 8848 8849 14957 14958 14959 14960 14961 14962 14976 2663 2664 2665 2666 8907 15284 2961 2962 2963 9263 9273 15689 9657 9713 15799 15800 15801 3510 3511 9767 3533 9773 9774 9775 9776 9777 9778 3557 15881 15884 3635 3684 3685 10102 10300 10484 10620 10621 10630 10639 10691 10730 10732 10790 10817 10832 17002 10928 10950 17041 17073 10989 4753 4754 17086 17087 17089 11036 17130 4820 4834 11085 17176 4858 17193 17196 17201 11147 11156 11157 17255 11177 11180 17267 4945 17274 4951 17313 11234 17325 11245 5008 17337 17349 17359 17567 5278 5391 5394 5404 5442 11768 11816 5614 5657 5887 12150 12155 12163
younger$	8023 8031 8374 8375 8384 8385 8386 8387 8459 2222 14564 14565 14566 14567 14568 14569 14570 14571 14572 14573 14574 14575 14578 14579 14582 14583 14868 14869 15037 15782 15785 11498
youngers$	17140
youngster$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 11768
youngsters$	2360 14794 14823 14824 14825 14826 14929 14957 14958 14959 14960 14961 14962 14973 11498 11768
youth	5895 6071
youth$	2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 3557 15881 15884 15887 15888 16143 4103 4104 4517 10849 4789 17272 11318 11464 11465 5231 11471 11614 5391 11632 5394 11768 11845 11897 5659 5887 6064 6071 6077
youths$	14510 14512 2360 14794 14823 14824 14825 14826 14929 14932 14957 14958 14959 14960 14961 14962 14973 15881 15884 4789 17272 17305 11614 11632 11768 11845 5659 6146
yp	10817 10832 10840 16966 17002 10928 10950 17041 17050 17067 17070 17073 10989 17075 4753 4754 17086 17087 17089 17130 4834 17193 17196 17201 11129 11147 17255 11177 11180 17267 4945 17274 4951 17313 17325 11245 17337 17349 17359 5077 11336 5113 5136 11376 5149 11397 17487 17521 5204 5206 11446 11454 17547 5237 5895 12139 12150 12155 12257
yp$	5359
yp1$	5358
yp2$	5358
yp3$	5358
yp4$	5358
yp5$	5358
yp6$	5358
yro	6077
yro$	12316
zero$	8731 3936 10498 5828 5929
zits$	11956
zone$	17198 11214
zones$	17198 11214
