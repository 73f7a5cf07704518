6358 6204 5356

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
(know|knows|knew|aware of|understand|understands) [all|full well|perfectly well|exactly] [about|what] the (risk|risks|danger|dangers) [very well|full well] [and|but|yet] (take|takes|took|do|does|did|go|goes|went|carry|carries|run|runs) ... ... (anyway|regardless|all the same|nonetheless|even so)
(not|never) [yet] (ready|willing|prepared) to (help|protect|safeguard|save) <self>
<owner> (continued|continuing|ongoing|repeated) (association|contact|involvement|dealings|meetings) with (<themen>|him|exploiter+|older)
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
(knowing|knowing that) (it|this|that|the _) (is|was) (dangerous|unsafe|risky|not safe)
against (all|our|staff|adult|repeated|professional|parental) (advice|warning+)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(know|knew|known) [exactly|precisely|perfectly well|very well|full well] what would happen (when|if|once) they (got|went|took|agreed|let|met|left|climbed|answered|sent|stayed)
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(sexually exploit~|exploit~) <self>
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
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|onto|on to|to|round|home|back|over)
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
(addicted|hooked) [to|on] [the|all the] (drama|chaos|danger|excitement|thrill|attention|buzz|risk+|trouble)
(happy|glad|quick|content) to (take|have|spend|accept) ... [_] (money|gifts|phone+|trainers|lifts|drugs|vapes) [and|but] [then] (cry foul|cry wolf|complain|play the victim|cry about it)
(cry|cries|cried|crying) (foul|wolf)
collude~ with (their|the|his|her|these|those) (exploiter+|abuser+|groomer+|men|man|dealer+|perpetrator+)
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
(core|handful|hard core|bunch|group|couple|minority|number) of (persistent|prolific|habitual|serial) (absentee+|offender+|truant+|troublemaker+|runaway+)
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
(shrewd|smooth|seasoned|sharp|slick|cool) (operator+|customer+|cookie+)
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
beyond (<their>|its) [tender|young] years
(have|has|had|show|shows|with) (an adult|a grown up) (understanding|grasp|view|outlook|head) [of|on]
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
level of maturity
(given|because of|owing to|due to|in view of|considering) <their> maturity
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
(hardly|barely|scarcely) [really] (count|counts|counted|pass|passes|qualify) as (children|a child|kids|young people)
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
(at|by) <their> age (i|we|most of us|my generation) (was|were|had) [already|out|all] (working|married|earning|at work|in work|a mother|a father|left school|paying|been working|been married)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(we|staff|workers|services|you|professionals|adults) (should|must|need to|can|could|ought to|have to|might as well) [all|now|just] (treat|see|speak to|talk to|deal with|regard) (them|him|her|the (group|boys|girls|lads)) [more|simply|just] (as|like) [to|with|the|grown] (adults|men|women|grown ups)
<they> [already|all] (count|counts) as [to|with|the|grown] (adults|men|women|grown ups)
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
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily|big) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
the [wee|little|small|short|big|tall] (fat|thin|ginger|bald|spotty|tall|short) (one+|lass|lassie|laddie)
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
(share~|same|matching|identical|similar) [a|the] [_] (hairstyle+|haircut+|hairdo+)
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
(going to|will) [all|surely|only|just|simply|soon] end (in (prison|jail|custody|a cell|the dock|the gutter)|inside|behind bars|on the (street|streets|scrapheap))
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
(engagement|progress|change|cooperation) will never (be (achieved|possible|secured|forthcoming|made)|happen|come) [with|for|from|by|in]
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
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense|gumption|guts|nous|grace|manners)
(no one|nobody|none|not one|neither) [of (them|the _)] can be (trusted|relied (on|upon)) to (turn|come|ring|call|answer|act|reply|do|keep|stay|tell|follow)
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
(negligent|thoughtless|thoughtlessly|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
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
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable|guilty (of|for))
(is|was) [such] a (shame|pity) (how|that) (they|it|the|this|nobody|no one) _
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(centre's|club's|college's|charity's|company's|landlord's|manager's|board's|library's|hospital's) [own] fault
(agencies|services|professionals|teams|partners|staff) (did not|do not|never) [properly|really] (communicate|talk to each other|talk to one another|speak to each other|speak to one another|join up|work together)
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
list of (?:the )?(?:names|members|associates|addresses|nicknames(?! for))(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
(?:elders?|olders|line ?holders?|shot ?callers?)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:youngers|tinies|runners?|soldiers?)
(?:youngers|tinies)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:runners?|soldiers?|elders?|olders)
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
movements (?:logged|recorded|tracked|noted|monitored) (?:for|by) (?:the )?(?:police|officers|wardens|guards|security)
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
(?:upload|send|give|pass|share|copy|e-?mail)(?:s|es|ing)? (?:[\w’'-]+ ){0,4}?(?:registers?|sign-in sheets?|attendance (?:lists?|sheets?)) (?:on |over )?(?:to|for|with) POLICE
(?:doorstep|door[- ]?knock|curfew|compliance) (?:checks?|visits?|calls?)\s+(?:[\w’'-]+ ){0,6}?(?:by|from) POLICE
(?:giv|grant|allow)(?:es?|s|ed|ing)? (?:the |an? |our )?(?:\w+ ){0,3}?(?:officers?|police|sergeant|squad|constables?|guards?|security) (?:\w+ )?access to (?:[\w’'-]+ ){0,3}?(?:lockers?|phones?|devices|accounts?|bags|messages|passwords|social media)
(?:photograph|film)(?:s|ed|ing)? (?:[\w’',-]+ ){1,14}?(?:and|to) (?:\w+ )?(?:send|pass|give|hand|show|forward|share)s? (?:[\w’'-]+ ){0,3}?(?:to|with) POLICE
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
(?:log|record|not|track|monitor|follow|plot)(?:s|e|es|ed|ing|ged|ging|ted|ting)?\s+(?:the )?(?:group|members|friends|boys|girls|lads|young people)['’]s? (?:movements|whereabouts|comings and goings)
(?:staff|wardens?|guards?|officers|police|security|drivers)\s+(?:(?:to|will|should|must) )?(?:log|record|note)s? their (?:movements|whereabouts|comings and goings)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging|writ(?:e|es|ing) down|jot(?:s|ting)? down|tak(?:e|es|ing) down) (?:on )?who (?:of (?:them|the \w+) )?(?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
fac(?:e|ial)[ -]recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
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
(?:turn|point|train|aim|direct|angle|swivel|focus)(?:s|es)? (?:\w+ ){0,3}?cameras? (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
(?:should|must|to|could|can|will|want|wants|need|needs|ask|asks|get|is|like) (?:[\w’'-]+ ){0,4}?cameras? (?:\w+ ){0,3}?(?:turned|pointed|trained|aimed|directed|angled|focused|turning|pointing) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
cameras? (?:should|must|need to|ought to|could|can|will|are to|is to) be (?:turned|pointed|trained|aimed|directed|angled|focused) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
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
monitoring of (?:\w+ )?(?:messages|calls)
monitoring of the group(?= (?:by|on|at|in|online|through|via|and its)\b|['’]s)
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
(?:who|(?:of )?(?:the )?(?:members|group|YOUNG)) commits? (?:the )?(?:most|more|many|several)\s+(?:\w+ )?(?:offen\w+|crimes?|robber\w+|thefts?|burglar\w+)
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
stop[ -]and[ -]search(?:es)? (?:should|must|could|can|will|to) be used\s+(?:on|against|with) (?:the members|YOUNG)
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
YOUNG (?:is |are |can |will |be )?(?:\w+ ){0,4}?operat(?:e|es|ing) (?:in|on|out of|across|from)\b
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
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)*\s+(?:from \w+ing|meeting|seeing|mixing|walking|being)\b)
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
(?:smok\w+|us(?:es|ed|ing)|tak(?:es|ing)|took)\s+(?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
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
(?:\w+ )?(?:nights?|days?|weeks?|months?) on (?:the|an?) (?:[\w’']+ ){0,2}ward
on (?:a|his|her) phased return
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 34 35 36 36 36 37 37 38 38 38 38 38 40 41 41 41 41 42 44 44 44 44 45 47 47 47 48 48 49 50 50 52 52 52 52 52 52 52 52 52 52 52 53 53 53 53 53 54 55 56 56 57 57 57 58 58 58 60 60 60 61 61 61 62 62 62 62 63 63 63 63 64 64 64 64 64 65 65 65 65 66 66 67 67 68 69 69 69 69 69 69 69 70 70 70 70 70 70 70 70 71 71 72 72 73 74 74 75 75 75 75 75 76 77 77 77 78 78 79 79 79 80 80 80 81 81 81 81 81 81 82 82 83 83 83 83 84 84 84 84 85 86 87 87 87 88 89 89 90 91 91 92 92 93 93 93 94 94 95 95 95 95 95 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 97 98 99 99 100 100 100 100 100 100 101 101 102 102 102 102 102 103 103 104 104 104 104 104 104 104 105 105 105 105 105 106 107 108 108 109 109 109 109 109 109 110 111 112 112 113 113 113 113 114 114 114 115 115 116 116 116 117 118 118 119 120 120 121 122 123 124 124 124 125 125 125 125 125 125 125 125 126 127 128 129 129 129 129 129 129 130 130 130 130 131 131 131 131 132 132 134 134 135 136 136 136 137 137 137 137 137 138 138 138 138 138 138 138 138 139 140 140 141 142 143 143 144 144 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 148 149 150 151 151 151 151 152 152 152 152 153 153 154 154 154 155 155 155 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 156 157 157 157 157 157 157 157 158 158 159 159 160 160 160 161 161 161 161 161 161 162 162 162 163 163 164 165 165 166 166 166 167 167 167 167 167 167 168 168 168 168 169 170 170 170 170 170 170 171 171 171 172 172 173 173 175 175 176 177 177 177 178 178 178 178 178 178 178 178 179 179 179 179 179 179 179 179 180 180 181 182 183 183 184 185 185 186 186 186 186 186 187 187 187 187 187 188 188 188 189 189 189 190 190 190 190 191 191 192 193 194 195 197 197 198 198 199 199 199 200 200 200 200 200 200 201 202 202 202 203 203 203 203 203 203 203 204 204 204 207 207 207 207 208 208 208 208 209 209 210 210 210 210 211 211 211 211 211 211 211 211 211 212 213 213 215 216 216 220 220 220 220 220 221 221 221 222 223 223 223 224 224 224 224 224 224 224 227 228 230 232 233 234 238 240 240 241 243 246 246 246 246 246 246 246 246 247 247 247 247 250 250 250 251 252 252 252 252 255 256 256 257 257 258 260 260 260 261 263 263 263 263 263 263 264 265 266 266 266 266 266 266 266 267 267 267 267 267 268 268 268 268 268 268 269 269 271 271 272 273 273 274 274 274 274 276 276 277 278 278 279 280 280 280 281 282 282 282 283 284 286 286 286 286 286 286 286 286 286 287 288 288 288 288 288 289 289 290 290 291 292 292 293 293 293 293 293 294 294 294 294 294 294 294 294 295 295 295 295 295 295 295 295 295 296 296 296 297 297 298 298 299 299 300 300 300 300 300 301 301 301 301 301 302 302 303 304 305 305 306 306 306 306 306 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 312 312 313 313 313 314 314 314 315 315 315 315 316 316 317 317 317 318 318 319 319 319 319 319 319 319 319 319 320 320 321 321 322 322 323 324 324 324 325 326 326 328 329 329 329 329 329 330 331 332 332 332 332 332 332 333 333 333 333 333 334 334 336 336 337 337 338 338 339 341 342 343 344 345 346 347 348 349 350 350 351 352 352 353 353 353 353 354 354 354 354 354 355 355 356 356 356 357 357 358 358 359 359 359 359 360 361 361 362 364 365 365 366 366 367 367 368 369 370 370 370 370 370 371 372 373 373 373 374 374 375 375 376 376 378 380 380 381 382 383 384 384 384 384 384 385 385 386 386 386 386 386 387 387 387 388 389 389 389 389 390 390 391 391 392 392 392 393 393 394 394 395 395 396 397 397 397 397 397 398 399 400 401 403 404 404 404 405 405 405 405 405 406 406 406 406 407 407 407 407 407 408 408 408 408 409 409 409 410 411 411 411 412 412 413 413 414 415 416 416 416 416 416 416 416 416 416 417 417 417 417 418 418 419 419 420 420 421 421 421 421 421 421 421 421 421 421 421 421 422 422 422 423 423 424 424 424 424 424 424 424 424 424 424 424 424 425 425 425 425 425 426 427 429 429 430 431 432 432 433 433 433 434 435 435 435 435 436 436 437 437 437 437 437 437 438 438 439 439 439 439 440 440 440 441 441 442 443 444 445 445 446 447 447 448 449 449 449 449 449 450 450 451 451 451 451 451 451 452 452 452 452 452 452 453 453 453 453 454 454 454 454 455 455 456 457 458 459 459 459 460 460 460 460 461 461 462 463 463 463 463 463 463 463 463 463 464 464 464 465 465 466 466 468 469 469 469 469 469 470 470 470 470 470 470 471 471 472 473 473 473 473 474 475 475 475 476 476 476 476 477 478 478 480 481 481 481 481 482 483 484 484 484 486 486 487 487 488 489 489 490 491 491 492 493 495 496 497 497 497 497 498 498 498 499 499 499 499 499 499 500 500 500 500 500 501 501 501 502 502 503 503 503 504 504 505 505 505 506 506 507 507 507 507 507 508 509 510 510 511 511 511 511 511 511 511 512 512 513 513 514 514 514 515 516 517 517 517 517 518 518 518 518 519 519 519 519 519 520 520 520 520 520 521 521 522 523 523 523 524 525 526 526 526 526 526 526 526 527 527 527 527 527 527 527 528 529 529 530 531 531 532 532 533 533 534 534 534 534 534 535 536 537 538 539 540 541 542 543 544 545 545 546 546 546 547 547 547 547 548 548 548 549 549 550 550 551 551 552 553 554 555 555 555 556 557 558 558 558 559 559 559 559 559 560 560 560 560 560 561 561 561 561 561 561 561 561 561 561 562 562 562 563 563 564 564 565 565 566 566 566 566 566 566 567 567 568 568 568 569 569 569 570 570 571 571 571 572 572 572 572 572 573 573 573 573 573 573 575 575 575 575 576 577 578 579 579 579 579 580 580 580 580 580 581 581 581 582 583 584 585 586 586 586 586 586 587 587 587 587 588 590 590 591 591 591 591 591 592 592 592 592 592 593 593 593 594 594 595 596 597 598 598 599 600 600 600 600 600 601 602 602 602 602 602 602 602 602 603 603 604 605 605 605 605 605 605 606 606 607 607 608 608 608 608 608 608 608 609 610 610 611 612 613 614 615 616 617 618 618 619 620 620 620 620 621 622 622 622 622 623 624 624 624 624 624 624 624 624 624 624 624 625 625 626 626 627 627 627 627 630 630 630 630 630 630 630 631 631 631 631 632 632 632 633 633 633 633 633 634 634 634 635 635 635 636 636 636 636 636 637 637 637 638 639 639 639 641 641 641 641 641 643 644 645 645 645 646 646 646 647 647 648 648 649 649 649 650 650 651 651 651 652 652 652 652 653 653 653 653 653 653 653 653 653 653 654 654 654 654 654 654 655 655 656 657 658 658 659 659 660 661 661 661 661 662 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 665 666 666 666 667 667 667 667 667 667 667 668 669 670 671 672 672 672 673 673 673 673 673 673 674 674 675 676 676 676 676 676 676 676 677 678 679 679 679 679 679 679 679 679 680 680 680 680 680 681 681 682 682 682 682 683 683 683 683 683 683 683 684 684 684 685 685 685 685 685 685 686 686 687 687 687 688 688 689 690 690 690 690 691 692 693 693 693 693 693 694 695 695 696 696 696 696 696 696 696 696 697 697 697 697 697 697 697 697 698 698 698 699 700 700 700 700 701 701 701 701 701 701 701 701 702 703 704 704 704 704 704 704 704 704 704 705 705 705 705 705 705 706 706 707 707 709 709 710 711 712 713 714 714 714 715 716 717 717 718 718 718 718 718 719 719 720 720 721 721 722 722 723 723 723 723 723 723 723 723 723 724 724 724 724 725 725 726 727 727 728 729 730 730 730 730 731 731 732 732 732 732 733 733 733 734 735 736 737 738 738 738 738 738 738 739 739 739 740 740 740 740 741 741 741 741 741 741 741 741 741 741 741 742 742 742 743 743 743 743 744 744 745 745 745 745 746 746 747 748 748 750 751 751 752 753 753 754 755 755 755 755 755 755 755 755 755 755 755 756 756 756 756 756 756 756 756 756 757 757 757 757 758 758 758 758 758 759 759 759 759 759 759 759 759 760 760 761 761 762 762 762 764 764 764 765 766 768 769 770 770 770 772 773 773 774 775 776 776 776 776 776 776 776 776 776 776 776 776 777 777 777 777 777 777 777 777 777 777 777 778 778 778 778 780 780 780 780 780 781 781 781 782 782 782 783 783 784 784 784 785 785 785 786 786 787 788 789 789 790 790 790 790 790 791 791 791 791 791 791 791 791 792 793 795 795 796 797 798 798 800 800 800 800 800 800 800 801 801 801 801 801 801 801 801 801 801 801 801 801 802 803 805 806 807 808 809 810 810 810 811 812 812 812 812 812 812 814 814 814 815 815 815 817 817 817 818 818 819 820 820 820 820 822 823 823 823 824 824 825 826 826 827 829 830 831 832 832 833 834 835 835 835 835 836 836 837 837 837 837 838 838 838 840 841 841 842 842 843 843 844 844 844 850 852 853 853 854 854 854 855 856 856 856 856 856 857 859 860 863 864 869 869 871 871 874 874 875 877 879 879 880 881 881 881 881 883 883 883 884 885 885 886 889 890 890 892 898 899 899 899 901 902 902 902 902 903 903 904 905 905 907 907 907 907 908 910 910 910 911 912 913 913 914 914 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 915 916 916 916 916 917 917 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 918 919 920 920 920 921 922 922 922 922 924 927 929 930 931 931 931 931 932 932 932 932 933 934 934 934 939 940 940 941 941 941 941 941 941 941 941 942 943 944 945 945 946 946 946 946 948 949 950 950 952 952 953 954 955 955 955 955 956 956 956 956 957 957 957 958 959 960 960 961 961 961 962 962 962 962 963 963 964 964 965 966 967 967 968 969 971 971 971 971 971 972 972 973 973 973 973 974 974 975 976 978 980 981 984 986 986 986 988 988 990 991 991 992 993 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 994 995 997 998 999 1000 1000 1000 1000 1001 1001 1001 1001 1001 1001 1002 1003 1003 1003 1003 1003 1003 1004 1004 1005 1007 1008 1009 1010 1011 1012 1012 1012 1012 1012 1012 1013 1013 1013 1013 1014 1015 1015 1016 1017 1017 1018 1018 1019 1019 1019 1019 1020 1021 1022 1024 1025 1025 1025 1028 1028 1028 1028 1029 1029 1029 1029 1029 1029 1029 1030 1030 1030 1030 1030 1031 1034 1035 1035 1035 1035 1036 1037 1039 1039 1041 1042 1045 1046 1046 1047 1048 1049 1049 1050 1052 1052 1052 1053 1054 1055 1056 1056 1058 1059 1060 1060 1061 1061 1062 1062 1062 1062 1063 1064 1066 1068 1070 1070 1072 1073 1073 1074 1074 1074 1076 1076 1077 1078 1079 1080 1080 1081 1081 1086 1086 1086 1089 1089 1090 1090 1090 1090 1093 1093 1093 1093 1093 1093 1095 1096 1096 1097 1097 1097 1097 1097 1098 1098 1098 1098 1098 1099 1099 1099 1100 1101 1101 1101 1101 1102 1103 1103 1103 1103 1103 1103 1103 1103 1103 1104 1104 1106 1106 1106 1106 1107 1107 1107 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1108 1110 1110 1111 1111 1111 1111 1111 1111 1112 1113 1113 1113 1113 1113 1113 1114 1114 1115 1116 1116 1116 1116 1117 1118 1122 1122 1122 1122 1123 1125 1125 1125 1126 1126 1127 1127 1128 1128 1130 1130 1130 1130 1130 1131 1131 1131 1132 1132 1137 1138 1138 1138 1141 1142 1147 1147 1148 1150 1150 1150 1150 1151 1152 1155 1157 1157 1157 1158 1158 1158 1161 1162 1163 1163 1164 1164 1165 1171 1172 1174 1175 1176 1177 1177 1178 1178 1178 1181 1182 1184 1185 1186 1187 1188 1188 1188 1189 1190 1191 1191 1191 1191 1192 1194 1194 1194 1194 1196 1196 1196 1197 1197 1197 1197 1197 1197 1197 1198 1198 1198 1198 1199 1200 1201 1202 1202 1202 1202 1203 1204 1205 1207 1207 1209 1209 1209 1210 1210 1210 1210 1211 1211 1212 1212 1213 1213 1213 1213 1213 1213 1213 1214 1214 1214 1216 1217 1218 1218 1218 1218 1219 1219 1219 1219 1219 1219 1220 1220 1221 1223 1224 1224 1225 1225 1226 1226 1227 1227 1227 1227 1227 1227 1228 1228 1228 1228 1228 1228 1229 1230 1230 1231 1231 1231 1231 1231 1231 1231 1231 1231 1232 1233 1233 1233 1233 1233 1234 1235 1236 1236 1236 1237 1239 1239 1239 1239 1239 1240 1240 1240 1241 1241 1241 1242 1242 1242 1242 1243 1243 1244 1244 1244 1245 1246 1246 1247 1247 1248 1248 1248 1249 1251 1252 1252 1252 1252 1252 1252 1252 1252 1252 1252 1252 1253 1254 1255 1255 1256 1256 1256 1256 1257 1257 1258 1258 1259 1259 1260 1260 1260 1261 1261 1262 1264 1264 1264 1264 1264 1265 1265 1265 1266 1267 1267 1269 1270 1271 1271 1271 1272 1273 1273 1273 1273 1273 1273 1273 1277 1277 1277 1278 1278 1278 1279 1279 1279 1279 1279 1280 1280 1280 1282 1283 1283 1283 1285 1286 1287 1287 1287 1288 1288 1288 1288 1288 1289 1289 1290 1290 1290 1290 1290 1291 1291 1291 1291 1291 1292 1293 1293 1294 1294 1294 1294 1295 1296 1296 1297 1297 1298 1299 1299 1300 1300 1301 1302 1302 1302 1303 1303 1303 1303 1303 1304 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1309 1310 1311 1311 1312 1312 1312 1312 1312 1312 1312 1312 1313 1313 1313 1313 1313 1314 1314 1315 1315 1315 1316 1317 1317 1317 1317 1318 1318 1318 1318 1318 1318 1318 1318 1319 1320 1320 1321 1321 1321 1321 1322 1322 1323 1323 1323 1323 1323 1323 1324 1324 1324 1324 1324 1324 1324 1324 1325 1325 1325 1325 1325 1325 1325 1326 1326 1326 1327 1327 1328 1328 1328 1329 1329 1329 1329 1329 1330 1330 1331 1331 1331 1332 1332 1332 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1333 1334 1336 1336 1336 1336 1338 1340 1340 1340 1341 1341 1342 1343 1343 1343 1344 1344 1345 1347 1347 1348 1349 1349 1350 1350 1350 1350 1351 1351 1351 1351 1351 1352 1352 1352 1352 1352 1352 1352 1354 1354 1354 1354 1355 1356 1356 1356 1356 1356 1357 1357 1358 1358 1358 1358 1359 1359 1359 1359 1360 1361 1361 1361 1361 1361 1361 1361 1362 1362 1362 1362 1363 1363 1364 1364 1364 1365 1365 1366 1366 1366 1367 1367 1367 1367 1367 1368 1368 1368 1369 1369 1369 1369 1369 1370 1371 1371 1371 1372 1372 1372 1373 1373 1373 1373 1373 1374 1374 1374 1375 1376 1376 1376 1377 1377 1377 1378 1378 1379 1380 1380 1381 1381 1381 1381 1382 1383 1383 1383 1383 1384 1384 1384 1384 1385 1385 1386 1386 1387 1387 1388 1389 1389 1389 1389 1390 1392 1392 1392 1392 1393 1393 1393 1393 1394 1395 1396 1396 1396 1397 1397 1397 1398 1398 1398 1399 1400 1400 1400 1400 1401 1401 1401 1401 1401 1401 1401 1401 1402 1402 1402 1403 1403 1404 1405 1405 1405 1406 1407 1408 1408 1408 1408 1409 1409 1410 1410 1411 1411 1412 1412 1413 1413 1413 1413 1413 1413 1414 1415 1416 1417 1418 1418 1418 1419 1419 1421 1422 1423 1424 1424 1425 1426 1427 1427 1428 1428 1428 1428 1429 1429 1429 1430 1431 1432 1433 1434 1434 1434 1435 1436 1436 1437 1437 1438 1439 1440 1440 1441 1442 1442 1443 1444 1444 1444 1444 1445 1446 1447 1447 1447 1447 1447 1448 1448 1448 1449 1449 1449 1449 1450 1450 1450 1450 1450 1451 1452 1452 1453 1454 1455 1456 1456 1456 1456 1456 1458 1458 1458 1458 1458 1458 1458 1459 1459 1459 1460 1460 1461 1462 1463 1464 1465 1466 1466 1466 1467 1467 1467 1467 1468 1469 1469 1470 1470 1470 1471 1471 1471 1471 1472 1473 1474 1475 1475 1476 1477 1478 1479 1479 1479 1479 1479 1480 1481 1481 1482 1482 1484 1485 1486 1487 1488 1488 1489 1490 1491 1492 1492 1493 1493 1494 1495 1495 1496 1496 1497 1498 1498 1499 1500 1501 1502 1505 1505 1506 1507 1507 1508 1508 1508 1509 1509 1510 1510 1510 1511 1512 1513 1513 1513 1514 1514 1514 1515 1515 1515 1515 1515 1516 1516 1516 1516 1519 1519 1519 1521 1522 1523 1523 1524 1524 1524 1525 1526 1527 1527 1528 1529 1530 1530 1530 1530 1532 1532 1532 1532 1534 1534 1534 1535 1536 1536 1536 1537 1537 1537 1538 1539 1539 1539 1540 1540 1540 1541 1541 1541 1541 1542 1542 1543 1543 1543 1543 1543 1544 1544 1545 1545 1545 1547 1548 1548 1548 1548 1549 1550 1550 1551 1551 1551 1552 1553 1554 1555 1555 1555 1556 1556 1557 1557 1557 1557 1557 1557 1558 1558 1560 1560 1561 1562 1562 1562 1562 1565 1565 1565 1565 1566 1567 1567 1568 1572 1572 1572 1572 1573 1573 1575 1575 1579 1580 1580 1580 1582 1586 1587 1587 1588 1588 1588 1588 1592 1593 1594 1596 1597 1597 1597 1597 1598 1599 1599 1600 1600 1600 1600 1600 1600 1602 1603 1606 1606 1606 1607 1609 1611 1612 1615 1616 1616 1616 1617 1619 1619 1619 1620 1621 1621 1621 1621 1622 1623 1623 1623 1624 1624 1624 1625 1626 1628 1628 1630 1630 1631 1632 1633 1634 1635 1635 1636 1636 1637 1638 1638 1638 1639 1639 1639 1639 1639 1639 1639 1639 1639 1639 1640 1641 1641 1641 1641 1642 1643 1643 1644 1645 1645 1645 1646 1646 1649 1649 1650 1651 1651 1651 1652 1653 1654 1654 1654 1655 1656 1656 1656 1657 1658 1659 1659 1659 1659 1661 1661 1661 1661 1662 1662 1662 1662 1662 1663 1663 1664 1664 1664 1664 1665 1665 1666 1666 1667 1668 1668 1672 1673 1673 1675 1676 1677 1677 1677 1678 1679 1679 1679 1679 1679 1680 1680 1680 1680 1681 1682 1683 1683 1683 1683 1683 1684 1684 1684 1684 1685 1686 1686 1687 1687 1688 1689 1689 1690 1690 1690 1691 1692 1693 1694 1694 1694 1694 1694 1695 1696 1697 1697 1697 1697 1697 1697 1698 1698 1698 1698 1698 1698 1699 1699 1699 1699 1699 1700 1700 1700 1701 1701 1701 1701 1701 1701 1702 1704 1705 1705 1706 1706 1706 1707 1707 1707 1707 1708 1709 1710 1711 1711 1711 1711 1712 1712 1712 1712 1712 1712 1712 1713 1713 1713 1713 1713 1713 1714 1715 1715 1716 1716 1716 1717 1717 1717 1718 1718 1719 1719 1719 1720 1720 1722 1723 1723 1723 1723 1724 1724 1725 1726 1726 1726 1726 1726 1727 1727 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1729 1730 1731 1731 1732 1732 1732 1732 1733 1733 1733 1733 1734 1735 1735 1735 1736 1736 1736 1737 1737 1739 1739 1740 1740 1740 1741 1741 1741 1741 1742 1742 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1744 1744 1744 1744 1745 1745 1746 1746 1746 1746 1747 1747 1748 1748 1749 1749 1750 1750 1750 1751 1751 1751 1751 1752 1753 1753 1753 1753 1754 1754 1754 1754 1754 1754 1755 1755 1756 1756 1757 1757 1757 1757 1757 1758 1759 1759 1759 1759 1759 1759 1759 1760 1762 1762 1762 1763 1763 1763 1763 1764 1764 1765 1765 1765 1765 1766 1766 1766 1766 1766 1766 1766 1766 1768 1769 1769 1770 1771 1771 1771 1771 1773 1773 1773 1774 1774 1774 1775 1775 1775 1776 1776 1776 1777 1777 1778 1778 1778 1778 1779 1779 1779 1780 1780 1781 1781 1781 1781 1782 1782 1782 1782 1784 1784 1784 1785 1785 1785 1786 1788 1788 1788 1788 1788 1788 1788 1788 1789 1789 1789 1791 1791 1792 1792 1792 1792 1792 1793 1794 1794 1794 1795 1795 1796 1796 1796 1796 1796 1797 1798 1798 1798 1798 1799 1799 1799 1800 1800 1800 1800 1801 1802 1802 1803 1803 1803 1803 1803 1805 1806 1806 1806 1808 1810 1810 1810 1811 1812 1813 1813 1814 1814 1815 1815 1815 1815 1816 1816 1816 1816 1816 1817 1817 1817 1817 1817 1817 1817 1818 1818 1818 1818 1819 1820 1820 1820 1821 1821 1821 1821 1821 1821 1821 1822 1823 1823 1823 1824 1824 1824 1824 1824 1824 1824 1824 1825 1825 1825 1825 1825 1825 1825 1826 1826 1826 1826 1826 1826 1827 1827 1828 1828 1828 1829 1829 1829 1830 1830 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1831 1832 1832 1832 1833 1833 1833 1833 1833 1834 1835 1836 1836 1836 1836 1837 1838 1838 1838 1838 1839 1839 1839 1839 1839 1839 1839 1840 1840 1840 1840 1840 1840 1841 1841 1841 1841 1842 1842 1842 1842 1843 1843 1843 1843 1844 1844 1845 1845 1845 1846 1846 1847 1847 1847 1848 1848 1848 1849 1850 1850 1851 1851 1852 1853 1854 1854 1855 1855 1856 1856 1856 1857 1857 1857 1858 1859 1859 1860 1861 1861 1861 1861 1862 1862 1863 1863 1864 1864 1864 1864 1865 1865 1865 1865 1865 1865 1866 1866 1866 1866 1867 1867 1867 1868 1868 1868 1868 1868 1868 1868 1869 1870 1870 1871 1871 1871 1871 1871 1872 1872 1872 1872 1872 1872 1872 1873 1873 1873 1874 1875 1875 1875 1875 1875 1875 1875 1875 1875 1876 1876 1877 1878 1878 1879 1879 1879 1879 1879 1881 1881 1882 1883 1884 1886 1887 1887 1888 1888 1889 1890 1890 1890 1891 1893 1894 1894 1894 1895 1895 1895 1895 1895 1895 1895 1895 1895 1895 1895 1895 1895 1896 1896 1896 1896 1897 1897 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1898 1899 1900 1901 1902 1902 1902 1902 1902 1903 1904 1904 1904 1904 1904 1905 1905 1905 1906 1907 1908 1910 1910 1911 1911 1911 1911 1911 1911 1913 1913 1914 1914 1915 1915 1916 1917 1918 1919 1920 1920 1920 1920 1920 1921 1922 1923 1923 1924 1924 1925 1925 1927 1927 1927 1927 1928 1928 1928 1928 1929 1929 1930 1931 1932 1932 1933 1935 1936 1937 1938 1939 1940 1941 1942 1942 1945 1946 1947 1948 1949 1950 1950 1951 1951 1951 1951 1951 1952 1952 1952 1952 1953 1954 1954 1954 1954 1955 1956 1956 1957 1959 1959 1959 1960 1960 1962 1963 1965 1965 1965 1965 1965 1965 1965 1966 1966 1967 1968 1969 1969 1970 1972 1972 1973 1973 1975 1975 1975 1975 1977 1977 1978 1978 1978 1978 1979 1979 1979 1979 1980 1981 1981 1982 1982 1984 1985 1985 1986 1988 1988 1989 1989 1990 1992 1993 1994 1996 1998 1998 1998 1999 1999 1999 2000 2000 2000 2001 2001 2002 2002 2003 2005 2005 2006 2006 2006 2006 2006 2006 2007 2007 2007 2009 2009 2011 2011 2011 2011 2011 2012 2013 2013 2013 2013 2014 2014 2014 2014 2014 2015 2015 2015 2015 2016 2016 2016 2017 2017 2018 2019 2020 2021 2022 2023 2025 2026 2027 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2058 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2082 2087 2089 2092 2095 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2114 2115 2116 2117 2118 2119 2120 2121 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2167 2168 2169 2170 2171 2172 2175 2176 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2205 2207 2208 2209 2210 2211 2212 2213 2215 2216 2218 2219 2220 2221 2222 2223 2225 2228 2229 2232 2233 2234 2235 2236 2239 2240 2241 2242 2243 2244 2245 2246 2247 2249 2250 2251 2252 2253 2255 2256 2257 2258 2260 2261 2262 2263 2264 2265 2266 2268 2269 2270 2271 2272 2273 2274 2275 2276 2277 2280 2281 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2299 2300 2303 2305 2306 2310 2311 2312 2317 2318 2320 2322 2323 2324 2326 2327 2328 2329 2330 2331 2332 2333 2334 2335 2338 2339 2340 2341 2342 2344 2347 2348 2349 2350 2352 2353 2354 2355 2356 2357 2358 2359 2362 2363 2364 2365 2366 2367 2368 2369 2370 2371 2374 2375 2376 2377 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2396 2397 2398 2399 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2413 2415 2416 2417 2418 2420 2421 2423 2424 2425 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2467 2468 2469 2470 2472 2473 2475 2476 2477 2478 2480 2481 2482 2483 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2499 2500 2501 2502 2504 2505 2506 2507 2508 2509 2510 2511 2512 2513 2514 2515 2516 2518 2519 2520 2521 2522 2524 2526 2527 2528 2529 2530 2531 2533 2534 2535 2536 2537 2538 2539 2542 2543 2544 2545 2546 2547 2549 2550 2551 2555 2556 2558 2559 2560 2561 2562 2563 2564 2565 2567 2568 2570 2571 2572 2573 2574 2575 2579 2581 2583 2585 2586 2587 2588 2589 2590 2591 2592 2593 2594 2595 2596 2598 2599 2600 2603 2605 2606 2607 2608 2609 2611 2612 2613 2616 2627 2628 2629 2632 2633 2634 2641 2642 2643 2647 2653 2656 2658 2660 2661 2663 2665 2666 2674 2675 2685 2694 2701 2708 2709 2712 2713 2717 2718 2719 2721 2722 2724 2725 2727 2731 2737 2739 2740 2741 2742 2743 2745 2746 2747 2751 2752 2753 2754 2757 2759 2760 2761 2762 2763 2764 2766 2767 2768 2769 2774 2775 2778 2779 2780 2782 2783 2785 2788 2789 2792 2793 2795 2800 2801 2802 2803 2804 2808 2810 2813 2814 2818 2821 2822 2826 2827 2829 2831 2833 2835 2837 2838 2840 2841 2842 2843 2845 2851 2853 2855 2856 2857 2858 2859 2860 2861 2862 2863 2864 2865 2867 2868 2869 2870 2871 2872 2873 2874 2875 2876 2877 2878 2879 2881 2882 2883 2884 2885 2886 2887 2888 2889 2891 2893 2895 2896 2897 2898 2900 2902 2903 2904 2905 2906 2907 2911 2912 2913 2916 2919 2920 2922 2923 2928 2930 2931 2932 2933 2934 2935 2936 2938 2939 2940 2943 2944 2945 2946 2947 2949 2950 2951 2952 2955 2957 2958 2959 2960 2961 2962 2963 2965 2966 2968 2972 2973 2974 2975 2976 2978 2980 2989 2991 2996 2997 2998 2999 3000 3001 3003 3004 3006 3007 3008 3014 3015 3016 3019 3020 3021 3023 3024 3026 3027 3029 3 3 32 39 42 43 58 59 106 110 142 157 174 194 196 202 205 206 211 213 218 219 226 228 229 231 233 235 239 239 241 242 243 244 245 245 248 249 253 254 255 256 256 259 261 270 275 276 277 284 286 326 327 335 336 340 345 363 377 379 402 406 416 428 435 438 457 461 463 477 478 479 485 491 494 495 541 547 574 584 589 598 628 629 640 642 645 647 663 671 708 711 728 740 744 746 749 763 767 771 777 779 794 797 799 803 804 813 816 819 821 827 828 832 839 843 843 845 846 847 849 851 858 861 864 866 866 866 866 866 867 868 872 873 875 876 876 878 878 878 878 878 878 878 882 883 888 891 892 895 896 898 899 899 900 900 905 906 909 911 918 920 921 923 923 923 923 924 924 924 925 928 930 930 930 930 930 930 930 930 930 930 930 931 932 932 932 932 932 932 932 932 932 932 932 932 932 937 938 942 944 945 949 950 951 970 975 977 979 982 983 985 989 990 992 994 996 996 996 996 996 997 1001 1006 1007 1015 1018 1023 1026 1027 1031 1032 1033 1038 1040 1041 1043 1044 1050 1051 1054 1055 1056 1057 1063 1065 1065 1067 1069 1071 1075 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1081 1083 1083 1083 1083 1084 1085 1086 1087 1088 1089 1090 1091 1094 1094 1094 1094 1094 1094 1095 1097 1105 1109 1111 1113 1115 1119 1120 1121 1122 1123 1124 1126 1127 1129 1130 1133 1134 1134 1134 1134 1136 1139 1140 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1142 1145 1146 1147 1149 1151 1152 1154 1154 1156 1157 1158 1159 1160 1166 1168 1173 1179 1179 1179 1179 1179 1179 1179 1179 1180 1193 1195 1195 1206 1208 1215 1221 1221 1222 1227 1238 1247 1250 1261 1263 1264 1265 1268 1274 1275 1276 1281 1283 1284 1335 1337 1339 1344 1346 1353 1376 1379 1391 1406 1407 1420 1421 1457 1482 1483 1503 1504 1505 1506 1517 1518 1520 1531 1533 1546 1553 1559 1564 1564 1564 1564 1564 1564 1564 1564 1564 1564 1569 1573 1575 1576 1578 1580 1581 1583 1584 1584 1585 1588 1588 1588 1588 1588 1588 1588 1588 1588 1588 1588 1588 1588 1588 1589 1590 1591 1593 1594 1595 1601 1602 1603 1604 1604 1604 1604 1604 1604 1604 1604 1604 1604 1604 1604 1604 1604 1605 1606 1607 1608 1610 1612 1613 1613 1613 1614 1616 1618 1619 1621 1622 1627 1628 1629 1629 1634 1635 1637 1638 1639 1640 1642 1642 1644 1645 1647 1647 1647 1647 1648 1648 1648 1648 1648 1648 1658 1660 1669 1672 1674 1677 1682 1688 1699 1700 1703 1712 1721 1738 1758 1761 1762 1766 1767 1772 1773 1783 1783 1787 1789 1789 1790 1795 1802 1804 1806 1807 1808 1810 1813 1824 1831 1834 1870 1872 1880 1885 1886 1886 1886 1886 1886 1886 1886 1886 1886 1886 1886 1892 1895 1895 1895 1895 1895 1895 1895 1895 1895 1895 1896 1902 1909 1910 1911 1912 1913 1929 1934 1943 1944 1946 1950 1956 1957 1958 1959 1961 1962 1964 1971 1974 1976 1979 1982 1983 1987 1991 1997 1998 2004 2008 2008 2008 2010 2010 2010 2010 2012 2012 2012 2012 2014 2019 2024 2028 2041 2052 2054 2059 2060 2083 2084 2085 2086 2088 2090 2093 2094 2096 2113 2122 2165 2166 2173 2174 2206 2217 2224 2226 2227 2230 2231 2237 2238 2248 2254 2259 2267 2278 2279 2294 2297 2298 2301 2302 2304 2307 2308 2309 2314 2316 2319 2321 2336 2343 2345 2346 2351 2361 2372 2373 2378 2400 2414 2419 2422 2426 2427 2428 2429 2432 2447 2465 2466 2471 2474 2479 2503 2517 2523 2525 2532 2540 2541 2548 2552 2553 2554 2557 2566 2569 2576 2577 2578 2584 2597 2601 2602 2604 2610 2618 2620 2626 2639 2640 2644 2645 2646 2650 2651 2654 2655 2657 2659 2662 2664 2667 2668 2669 2671 2672 2676 2677 2679 2680 2681 2683 2684 2687 2688 2689 2690 2691 2692 2693 2699 2703 2704 2705 2706 2707 2710 2711 2714 2715 2716 2720 2728 2730 2733 2734 2735 2736 2744 2755 2756 2758 2770 2771 2772 2773 2776 2777 2781 2784 2787 2790 2791 2794 2796 2797 2798 2799 2805 2806 2809 2812 2816 2817 2823 2824 2828 2830 2832 2836 2839 2844 2846 2847 2848 2849 2850 2852 2854 2890 2892 2894 2899 2901 2908 2909 2910 2914 2915 2918 2921 2925 2926 2927 2929 2937 2942 2948 2953 2954 2956 2964 2967 2969 2971 2977 2979 2981 2982 2983 2984 2987 2988 2990 2992 2993 2994 2995 3002 3005 3009 3010 3012 3013 3022 3028 3030 46 51 133 214 217 225 236 237 239 262 285 467 848 862 865 866 870 876 878 887 893 894 897 923 926 930 935 936 947 983 985 987 996 1065 1075 1081 1082 1083 1088 1092 1094 1129 1134 1135 1142 1143 1144 1145 1153 1167 1169 1170 1179 1183 1195 1221 1457 1563 1564 1570 1571 1574 1577 1581 1584 1588 1604 1613 1618 1629 1647 1648 1670 1671 1783 1809 1886 1895 1926 1995 2008 2012 2053 2055 2056 2057 2091 2214 2282 2313 2315 2325 2337 2360 2580 2582 2614 2615 2617 2619 2621 2622 2623 2624 2625 2630 2631 2635 2636 2637 2638 2648 2649 2652 2670 2673 2678 2682 2686 2695 2696 2697 2698 2700 2702 2723 2726 2729 2732 2738 2748 2749 2750 2765 2786 2807 2811 2815 2819 2820 2825 2834 2866 2880 2917 2924 2941 2970 2985 2986 3011 3017 3018 3025

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 18 20 19 6 7 8 8 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 7 3 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 9 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 3 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 9 10 10 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 5 6 6 9 6 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 11 12 12 13 13 4 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 4 5 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 4 5 6 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 3 4 4 4 5 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 5 6 6 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 9 10 10 10 10 10 10 10 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 12 13 13 13 14 7 9 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 5 7 6 7 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 5 6 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 10 11 11 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 5 5 6 4 9 10 10 10 4 4 4 5 4 4 4 7 8 7 4 5 8 8 8 8 6 6 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 5 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 14 15 14 27 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 7 7 4 5 9 4 7 4 10 4 5 4 6 0 0 0 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 4 4 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 0 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 7 4 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 5 2 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 3 4 2 6 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 5 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5215 11573 12132
10$	14817
101	11160
101$	17364 11417
11$	14817
12$	2874 2875 2876
13$	2874 2875 2876
14$	2874 2875 2876
15$	2874 2875 2876
16$	2874 2875 2876 15443 15444 15451 15452 12077
17$	15443 15444 15451 15452 12077 6349
18$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 15451 15452 16175 12077
19$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 15451 15452 16175 12077
2$	12132
20$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 15451 15452 16175 12077 6349
21$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 15451 15452 16175 12077
22$	13237 13239 708 13272 13273 15451 15452 16175 12077
23$	13237 13239 708 13272 13273 15451 15452 16175 12077
24$	13237 13239 708 13272 13273 15451 15452 12077 5882
25$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 15451 15452 16175 12077
26$	13237 13239 708 13272 13273
27$	13237 13239 708 13272 13273
28$	13237 13239 708 13272 13273
29$	13237 13239 708 13272 13273
3$	12132
30$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15445 15446 15447 15451 15452 16175 12077
31$	6349
3x5x2$	6288
4$	12132
47$	6349
4ft$	6267
5$	3634 9993 9994 12132 6267
5ft$	6267
5x5x5$	6287
6$	3634 9993 9994 12132 6267
60$	17581
6ft$	6267
7$	14817 12132 12240
8$	14817 12132
9$	14817 12132
999	11160
999$	17364
a$	6689 6752 6935 13142 6940 7468 7503 7624 7648 7729 7815 8077 8451 2314 2315 2316 8840 8841 15135 15144 9025 9026 2709 2805 2901 2902 9298 9793 3621 10666 10700 10739 10825 10846 10848 10877 11339 11505 11518 11525 11534 11583 17864 5305 11702 11703 17917 5486 5539 5772 5902 5920 6004 6007 12486 6182 12561
abandon$	5925
abandoned$	5922 5925
abandoning$	5925
abandons$	5925
abc$	11392 6195
abcs$	11392
abdicate$	4521
abdicated$	4521
abdicates$	4521
abdicating$	4521
abh	11706 6203
abh$	17910 12561
abide$	14567
abilit	12427
ability$	14779 9030 9031 9032 9033
abject$	5889
able	11287
able$	2764 2767 2768 2770 2779 2791 9168 9169 9170 9171 3069 3117 9484 9505 9506 3158 3169 3173 3174 9533 3176 3177 9542 3185 3186 3187 3201 16137 4993
ably$	9554 9555 9556 9557
aborti	6107
abortion$	12465
about	11252 12326
about$	6473 6477 6552 13306 13522 7320 7435 7450 13890 13891 7688 8087 14325 14326 14358 8230 14436 15053 15308 15611 15612 15613 9412 15619 15620 15621 15625 15626 9783 9784 16038 9835 9836 9837 3635 10165 10166 10200 3843 3844 3845 3846 10205 16449 16807 16834 16947 16948 10841 17048 17092 17093 17094 10979 10980 10981 4827 11276 11300 11599 11634 11828
above$	13044 13832 13833 13834 7656 14924 14925 14926 10022 17044 17158 17187 11087
abrasive$	6239
abroad$	17819
abscond$	13171 620 621 12243 6207
abscondded$	620 621 12243 6207
abscondding$	620 621 12243 6207
absconded$	620 621 12243 6207
absconder$	11733 6207
absconders$	11733 6207
absconding$	620 621 13898 11732 12243 6207
absconds$	620 621 12243 6207
absconsion$	6207
absconsions$	6207
absen	12500
absenc	11594 17811
absence$	17798
absent$	13176 16645 11215
absentee$	14843 14857 11874
absentees$	14843 14857 11874
absolute$	10007 3801 6183
absolutely$	2516 4009 10709 5880 5883
abstin	5330
abstinence$	11688
absurd$	3074 3075 3076 3077 3078 3079
abus	17847
abuse	11642
abuse$	12562 12563 12606 12607 12608 12628 12640 12914 12976 13107 13458 13459 13468 13469 13591 13660 7457 13812 14009 14010 14107 14109 14520 14521 14642 14643 14644 14645 14646 14647 14648 14649 15829 9627 17844 17845 17846 11774 11777 11789 11833 12517
abused	5279 6161
abused$	12613 13284 13612 14642 14643 14644 14645 14646 14647 14648 14649 11637 6161 12519
abuser$	13163 13258 13263 13268 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 14073 14199 8133 14391 14473 14795 2237 14848 14858 2326 11782 11865 11868 11869
abusers$	13163 13263 13268 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 14073 14199 8133 14391 14473 14795 2237 14848 14858 2326 15127 11782 11865 11868 11869
abusive$	7601 14642 14643 14644 14645 14646 14647 14648 14649 8604 5648 12017 6246
abysmal$	6280
abysmally$	6280
academy$	10520 10525 10526 10528 4177 17147 10970 4616 17214 17215 17780 17781 17784 5950
accept$	12714 12730 204 6690 343 344 345 346 347 348 349 350 12958 12994 13069 13102 1251 7617 7619 7621 14171 14176 7975 1963 1964 1992 8351 8352 8353 8354 8355 8356 8357 8358 8359 8360 2003 2004 14567 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8408 8409 8410 8411 8412 8438 8439 8440 8441 8442 8443 8444 8445 15164 15169 15172 16335 16384 16390 16404 16442 16443 16452 16453 16454 16689 16921 5431 12223 12224
acceptable$	8377 5028 11425 6195
accepted$	12848 12849 12850 12852 343 344 345 346 347 348 349 350 13316 13323 13331 13340 13341 13342 13354 13647 1251 7617 7619 7621 14490 1963 1964 2003 2004 16520 16521 16522 16523 16689 5431
accepting$	343 344 345 346 347 348 349 350 1251 7617 7619 7621 1963 2003 2004 15164 16383 5431
accepts$	343 344 345 346 347 348 349 350 1251 7617 7619 7621 1963 2003 2004 16452 16453 16454 5431
acceptted$	343 344 345 346 347 348 349 350 1251 7617 7619 7621 1963 2003 2004 5431
acceptting$	343 344 345 346 347 348 349 350 1251 7617 7619 7621 1963 2003 2004 5431
access$	12714 11156 4806 6129
accessing$	4806
accessory$	5439
accesss$	4806
accident$	2310
accidents$	2310
accommodated$	416 417 418 419
accommodation$	13214 13215 13216 13217 13218 13219 13220 13221 17824 17875 17905 12531
accomp	6309
accomplice$	14073 11759 11796 11929
accomplices$	14073 11759 11796 11929
accord$	12951 13281 13282 13618 11761
accoun	4811 11182 4858 11309 4963 11381
account$	13658 7579 1222 7581 1224 14381 14382 14383 14384 2191 2192 8551 8552 8553 14758 2197 2198 2199 2200 2201 2202 16896 16897 16898 16899 16900 16901 16902 11104 4748 17360 17368 11165 4967 17544 17585 17702 17703 5286 17856 11983
accountability$	1958 1959 8321 8322 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 17143 17144 17145 17146 12302
accountable$	81 82 83 84 85 1958 1959 17544
accounted$	4967
accounts$	368 369 13658 7579 1222 7581 1224 14381 14382 14383 14384 2191 2192 8551 8552 8553 14758 2197 2198 2199 2200 2201 2202 11104 4748 17360 17368 11165 17386 17513 4967 17585 11983
accusation$	11831
accusations$	11831
accustomed$	3267 3268 3351
achiev	4986 5230
achieved$	16563
achiever$	14862
achievers$	14862
acknowledge$	8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8438 8439 8440 8441 8442 8443 8444 8445 16893 16921
acknowledged$	16772 16773
acne$	12189 6270
acned$	6269
acquit	6191
acquitted$	12549
across	17634
across$	8631 8632 2649 9008 9188 9189 9190 9560 9561 9562 9877 10022 17459 11467 12054 12246
act	4711 17554 17751 6025
act$	7013 13224 7188 831 832 13845 13846 14240 1681 1682 8408 8409 8410 8411 8412 2323 2355 2363 2541 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2955 2976 3178 3179 3386 9876 3527 3528 3613 3614 3615 3616 16672 16921 17128 17131 17263 4945 5053 5650 5717 12383
acted$	7188 831 832 1681 1682 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3386 3527 3528 3613 3614 3615 3616 10507 10516 16724 16729 16732 16733 16735 16736 16737 16738 16772 16773 16796 16931 5650 5717
acting$	1681 1682 2323 2679 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2977 3178 3179 3511 3613 3614 3615 3616 4945 5626 5650 5717
action	4684 12407
action$	12671 14347 16799 4302 4303 4304 16896 16897 16898 16899 16900 16901 16902 4945 5053 11449 11459 17677 11718 12405
actionable$	11042
actions$	3 4 5 6 7 8 9 6370 12575 12576 6377 12582 12583 22 23 6382 25 12671 12758 6562 12943 12944 12945 12946 12947 12948 12949 12950 12968 13373 13374 13375 13376 7295 938 13715 13716 13717 13718 13719 13720 1273 1274 14520 14521 14522 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 14752 4294 11718
active	17488
active$	6499 142 6761 545 546 547 548 549 897 11741 12067 12360 6007 6009
activi	17237 17494 12374 12407 12411 12412
activities$	12651 12671 11718 11738 11837
activity$	12651 12671 7014 13225 17337 17386 11718 11738 11837 12066 12331
acts$	13208 7013 13224 13845 13846 1681 1682 2323 2356 2364 2542 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 2956 2975 3178 3179 3386 3527 3528 3613 3614 3615 3616 5650 5717
actted$	1681 1682
actting$	1681 1682
actual$	11706
add	4663
add$	1181 1469 14759 14760 14761 14762 14763 4833 6314
addded$	1469
addding$	1469
added$	1181 1469 4784 4785 4833 4834 4911 4913
addict	17811 17830 12473
addict$	14864 14865 14866 14973 14974 17829 11874 11875 6229
addicted$	12648 5180 5440
addiction$	12667 5180 17743 12424
addictions$	12667
addicts$	14864 14865 14866 14973 14974 17832 11874 11875 6229
adding$	1469
addres	4689 11085 4743 11101 4780 11138 11139 17413 17526 5980
address$	6681 6682 6683 13155 13156 13157 13158 6955 6956 6957 6958 17395 4890 5980 12533
addresses$	6681 6682 6683 17266 17289 17395 4890 12338 12355
adds$	1181 13743 1469 4833
adenoi	11516
adenoids$	17720
adept$	3618
adequate$	3130 3133 10667 10668 10669 10670
adhd	6314
adidas$	12199
admirably$	9554 9555 9556 9557
admission$	12481
admissions$	12481
admit$	16384 16390 16404 16689 16921 17128 12223
admitted$	16520 16521 16522 16523 16689 5194 5195 12480
adoles	11541
adolescent$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 3621 16183 16186 17745 5184 5504 5507 12000 5771
adolescents$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 16183 16186 12000
adopted$	4880 12526
adoption$	6169
adoptive$	6169
adore$	697 698 699 700 701
adored$	697 698 699 700 701
adores$	697 698 699 700 701
adoring$	697 698 699 700 701
adult$	6598 12888 12889 12897 6695 13010 13052 13067 13078 6909 6910 13132 6985 6992 6995 13206 13209 13240 13243 13269 7616 13882 13887 14309 14446 8459 8494 14701 14702 14703 14704 2149 8964 9020 2733 15300 15344 9148 9151 2824 9186 15392 15393 15394 15395 15396 15397 15398 2842 9211 15428 15433 15434 15435 15460 15469 2912 9275 15486 15487 9294 2937 15508 2951 2952 9312 15517 15518 9315 9316 9337 2986 2987 2999 9359 3006 3007 15577 3019 15608 9504 9507 15711 3250 3251 3252 3253 15821 15822 15823 15824 15866 15875 15877 15884 15943 15944 15945 15946 16054 16057 16104 16105 16106 16107 3549 9954 9955 16160 16161 16162 16163 16164 16165 16177 16364 16366 16367 10562 10563 11727 5396 11758 12075 12076 12079 12080 5725 12085 12086 5748 5763
adults$	12587 6664 6665 6667 6672 6677 6680 12885 12888 12889 12897 12901 13064 13065 13066 13067 13132 13163 13165 13168 6985 13200 13206 13209 13240 7586 14435 14575 14576 14580 14672 8473 14701 14702 14703 14704 14721 8518 14909 8728 15259 15300 15314 15315 15316 15317 15325 15344 15392 15393 15394 15395 15396 15397 15398 2842 9203 15428 15433 15434 15435 15439 15440 15441 15442 15443 15444 15448 15458 15466 15467 15468 15469 15470 2911 15506 2951 2952 9312 15517 15518 2979 2980 3003 15571 15572 15573 15574 3019 9382 15589 9389 15596 15597 15598 15599 15600 15601 15602 15603 15604 3047 3103 15665 3104 15666 3105 15667 3106 15668 3107 15669 15670 15671 15711 15718 15719 15720 9536 15742 15743 15744 15745 15772 15780 15781 15782 15783 15784 15792 15793 15794 15795 15796 15827 15828 3307 3309 15875 15877 15884 15943 15944 15945 15946 15949 15954 16044 16089 16091 16094 16095 16096 16100 16104 16105 16106 16107 16128 3580 3581 3582 3583 16147 9945 3593 3594 3595 16160 16161 16162 16163 16164 16165 16175 16180 16181 16266 16333 16364 16366 16367 10296 10297 10299 10300 11727 11826 11916 11944 12075 12080 12085 12086 12108
advance$	4981
advanced$	2824 3283 3549 11741
advanceed$	4981
advanceing$	4981
advances$	6693 6694 12914 12915 13835 13836 15352 15353 15354 15355 4981
advant	5080
advantage$	12614 13781 11438
advert$	16326
advice$	12767 12802 12838 12839 13568 14243 14244 14252 1697 14496 14612 14613 14614 14615 14616 15164 16758 16759 16760 16761 16762 16763 17218 11813 11827 12218 12291
advis	11043 12358
advised$	6505 12770 12771 6568 211 212 213 214 215 216 217 218 6577 220 221 222 223 224 225 226 227 228 229 230 231 232 1761 1762 1763 1764 1765 1766 1767
affair$	15656 16007 16008 16009 16010
affairs$	15501 15730 15731 15732 15733 15846
affect$	15927 15928 9725 9729 3372
affection$	13214 13215 13216 13217 13218 13219 13220 13221 13525
affections$	12915
affili	4711 12331 12333 12374 6309
affiliate$	11837
affiliated$	2205 11837
affiliates$	11837
affiliation$	2142 2143 2205 11837
affiliations$	11837
affray	11706 6203
affray$	17900 17910 12561
afraid$	15764 15765 15766 3245 3246
african$	3645 10008 10013 10014 5798 12188
afro$	12176 5819 12178
afros$	12176 12178
after	17390 11648
after$	12959 13722 13723 1171 7856 7857 7859 7860 14235 14497 8340 9075 15324 9123 15561 15661 9487 15773 15774 15788 9832 16172 4493 17217 17459 5167 17760 17852 12455
afternoon$	17684 5232
afternoons$	5232
afterp	11531
afterpill$	17735
afterthought$	17137
again$	12780 12781 14323 14324 8121 16429 16430 16432 16433 16434 4447 10930 10931 17670 17734 11808
agains	4885 11347 12407
against$	240 13159 13160 13161 13162 8039 14351 17363 17410 4874 17457 17496 11303 11329 17542 17551 11411 17653 11451 12238 12360 12417 12421
age$	7003 13236 8591 15349 15350 15351 15386 15387 15473 15474 15475 15476 15513 15514 15515 15580 9400 3043 9402 9403 3046 3080 3081 3082 3083 3084 3085 3086 3087 9653 9654 9655 9656 16011 9964 9965 16191 16200 16201 16202 11596 12507
aged$	7035 16183 16186 17731 11756
agencies$	15061 10520 10525 10526 4177 4553 4554 4555 4556 4557 4558 4559 17147 10970 17214 17215
agency$	15061 10494 10520 10525 10526 4177 10562 10563 17147 10970 4616 17214 17215 11042 5889 5938 5949
ages$	15386 15387
aggression$	14891 14947 15248 15249 2690 2691 12009
aggressive$	15178 15179 15180 15181 15182 15183 15184 15185 15186 15187 15188 15288 11963 5648 6246
aggressively$	6246
aggressiveness$	15248 15249 12009
aggressor$	14073 14795 14796 14797 14798 11865 11866 11867 11911
aggressors$	14073 14795 14796 14797 14798 11865 11866 11867 11911
aggro$	13422 14025
agitator$	6222
agitators$	6222
ago$	16065 16066
agree$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7617 7619 7621 2757 2758 2759 2760 5418
agreed$	12837 728 754 755 13354 1043 1044 1045 1046 1048 1049 1050 1051 1052 7617 7619 7621 2757 2758 2759 2760 5418
agreement$	12965 17590
agreements$	17590
agrees$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7617 7619 7621 2757 2758 2759 2760 5418
agreing$	754 755 1043 1044 1045 1046 1048 1049 1050 1051 1052 7617 7619 7621 5418
ahead$	175 6839 13045 14286 17158 17188 12345
aid	4986
aid$	4981 4988 5125 12456
aided$	4981 4988 5125
aiding$	4981 4988 5125
aids	4986
aids$	4981 4988 5125 12456
aim	5078
aim$	17283 4838 17623 5065 17678
aimed$	11197 17402 11486
aimes$	4838
aims$	17283 4838 17623 5065 11486
air$	14978
airhead$	11929
airheads$	11929
alarm$	8049
albanian$	3645 10010 12188
album$	11084
alcoho	11545 17811 17830 11627
alcohol$	40 293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 14711 15548 15549 15550 15551 15552 17742 5330 6115 12473
alcoholic$	17829 17831 11874
alcoholics$	17832 11874
ale$	15940
alert	4802
alert$	4676 4698 4699 5020
alerted$	11117
alerting$	4698 4699
alerts$	4698 4699
aliase	5967
aliases$	12325
alibi	5967
alibi$	12323 12325
alibis$	12323 12325
alien$	11989
alienated$	5772
aliens$	11989
alight	11712
alight$	17916
alike$	12198 12200
alive$	17716
all	11311 12386
all$	6583 6587 6598 334 919 7283 13568 7389 1035 1036 7553 7587 1436 1437 7834 14142 14144 1611 8013 8404 8677 8734 8766 14993 14994 8819 8850 2634 9020 2702 2749 15312 2815 9177 15425 2896 15699 15830 15845 9711 3359 3360 3495 16085 3598 3746 16337 10134 10148 3792 3794 10160 3930 3931 3932 4079 4080 4081 4091 10450 10492 16910 16917 10744 10877 10879 17105 17106 4563 11077 11113 11152 4795 17380 4939 11324 17658 11497 5405 11768 5598 12218 12219 12292 6004
alleg$	13659
allegation$	2191 2192 11831 11832
allegations$	7552 2191 2192 11831 11832
allege$	14746 14747 4927 11829 11830
alleged$	13659 14746 14747 4899 4926 4927 4931 11829 11830 5475
allegedly$	6216
alleges$	14746 14747 4927 11829 11830
allegged$	13659
allegging$	13659
alleging$	13659
allegs$	13659
allerg	6320
allergy$	12424
alley$	15135
alloca	4673
allocated$	4783
allow	4669 4700
allow$	51 52 53 54 55 56 306 307 308 13463 942 1041 1791 1792 1793 1794 1795 8177 16384 16390 16404 4480 4747 4988 11762 12223
allowed$	51 52 53 54 55 56 306 307 308 13463 13501 13502 942 1041 1791 1792 1793 1794 1795 4480 4988 5163 5309 11762
allowing$	51 52 53 54 55 56 306 307 308 13463 942 1041 1791 1792 1793 1794 1795 4480 4988 11762
allows$	51 52 53 54 55 56 306 307 308 13463 13501 13502 942 1041 1791 1792 1793 1794 1795 4480 4747 4988 11762
alls$	14993 14994
almost$	857 1075 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3492 3493 3635 5721 5750
alone	11536 12530 6178
alone$	13358 13430 13775 13912 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15723 15724 15725 15726 15727 15728 15729 15738 15757 16079 16125 17740 6178 12536
along$	12858 12878 13002 7083 7084 7085 7101 13614 7411 7412 7413 1133 13791 7650 7651 14217 14221 1679 9844 3487
alopecia$	6272 6319
alpha$	11874 5521
already$	2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 2940 15586 15587 15588 3635 5721
alright$	9921 3564 3565 3566
also$	8794 5508
alter$	10356 10357
altered$	1096
alternative$	6129
alternatives$	12838 12839
although$	234 6636 6637 6638 6639 6640 6641 6642 6643 291 292 13159 13160 13161 13162
altogether$	4563
always$	616 863 7785 7786 2794 3363 3746 10206 3983 3984 3985 3986 5863 6276
am$	10418
ambition$	15277 12045
ammunition$	14065 14068
amok$	11926
among$	2218 8614 14819 14820 2259 14914 15177 9048 9086 11502
amongst$	8614 14819 14820 2259 15177 9048 9086
amoral$	6250
amount$	403 404 405 15769 15770 15771
ample$	168 169 170 6602
amuck$	11926
an$	7051 7065 7503 8369 2517 15135 9066 2805 2828 9256 9304 9373 9404 9662 9850 3606 3607 3621 10468 10877 11339 11534 17864 11703 5772 12486
anaemi	6320
anaemic$	6319
analys	11056 11057 11058 4701 4702 17325 17350 4852 11213 4948 11306
analysis$	12334 12349
analyst$	17243 17245 17260 17261 17262 11059 11060 4715 11210 17417
analysts$	17243 17245 17260 17261 17262 11059 11060 4715 11210 17417
anaphy	6320
and	4737 6048 6055
and$	6582 12913 7436 7455 14216 14653 14775 8593 8594 14960 14987 8804 15009 8879 8886 15095 15216 15831 16018 9831 9975 16183 16186 10022 10042 16250 11275 11373 11376 11405 11461 11808 12309 12363 6062 12556
angels$	15615 15616 15617 15618 15634 11898
anger$	14947 2682 5649
angina$	6319
angle$	4838
angled$	11197 17402
anglees$	4838
angles$	4838
angry$	2559 16645 5486 5772
animal$	11874
animals$	14863 14864 14865 14866 14885 14886 14887 15043 15046 15137 17137 11874 11875
ankle	5344
ankle$	17758 17759 11702
ankles$	17758
annoy$	13543
anonymous$	5970
anorak$	12195
anoraks$	12195
anorex	6092
anorexia$	12450
anorexic$	12450
anothe	5019
another$	6359 13098 8162 8170 14733 14913 15100 8915 15260 3621 17117 17119 17191 17219 11518 5217 11715 5772 6007
anpr	5987
anpr$	12345
answer$	12958 7203 1740 14567 2962 2963 2964 9498 16384 16390 16404 16452 16453 16454 16510 16581 16582 16583 16584 16689 10542 10549 16893 16921 10763 10764 4415 4416 17054 17128 17131 17641 17678 12223
answerable$	81 82 83 84 85 1740
answered$	12837 13323 13354 7203 14490 2962 2963 2964 16520 16521 16522 16523 4117 16689 16729 16732 16733 16735 16736 16737 16738 16740 16741 16742 10542 16772 16773 17176
answering$	7203 10542
answerred$	7203 10542
answerring$	7203 10542
answers$	7203 1740 2962 2963 2964 16452 16453 16454 16510 10542 4415 4416
antagonise$	5468
antagonised$	5468
antagonises$	5468
antagonising$	5468
antagonist$	11911
antagonistic$	6248
antagonists$	11911
anti	17299 4800 11259 4916 17490 17498 4937 17512 11325 11418 11423 11424 5088 5089 11450 6110
anti$	6906 6912 14107 14109 2144 8688 14901 2558 15178 15179 15180 15181 15182 15183 15184 15185 15186 2659 9023 9041 9042 9043 9085 5677 5678
antibiotics$	11533
antici	4872
anticipated$	17552
antidepressant$	12468
antidepressants$	11533 12468
antifreeze$	12437
antips	6110
antipsychotic$	12468
antipsychotics$	12468
antisocial$	13107 13115 14107 14109 14893 14901 15178 15179 15180 15181 15182 15183 15184 15185 15186 9041 9042 9043 15288 17463 17529 5465 5600 5642 12001
anxiety$	6316
any	17408 11311 5969 12386
any$	13568 13814 7615 7955 8311 14566 8404 8508 2917 2918 9659 9672 16017 16337 10134 10148 3792 3794 10160 10369 10482 16746 16752 16753 10695 10696 10739 10879 4658 11023 17238 17329 11136 11152 4795 11164 4810 17374 17425 17426 17428 17469 4935 17533 17536 11339 11368 17596 11399 11402 17608 5048 17615 5054 5072 11444 17655 17658 17667 11468 17679 12218 12219 6004 12391
anybody$	300 301 302 13077 7293 7294 13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 13818 7766 14580 8508 2881 15742 15743 15744 15745 15827 15828 15861 16366 16367 16371 16372 16373 10296 10297 10299 10300 10338 10339 10340 10520 17380 11444
anyone$	300 301 302 12885 13077 7293 7294 13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 7539 13818 7765 14576 14580 8508 14904 14920 15129 15344 2881 15742 15743 15744 15745 15772 15827 15828 16128 16366 16367 16371 16372 16373 10296 10297 10299 10300 10338 10339 10340 10520 16728 17380 11444 11809
anything$	12857 7332 7432 7433 7566 7693 14272 14470 2967 15697 3240 15845 3320 9719 15937 16033 16273 16274 16371 16372 16373 16382 16388 16394 16399 16408 16447 16462 16463 16474 16480 10296 10297 16518 4107 4108 4109 4110 4111 16829 16830 16831 16832 10630 11113 11115 4772 17348 12218 5915
anyway$	12652 12786 12790 15714
apart	11464 11465
apart$	17668 17669
apathetic$	6248 6280
apathy$	6280
apnoea$	12432
apologise$	16689
apologised$	16520 16521 16522 16523 16689 16772 16773
apology$	4415 4416 17054
app$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 11170
appalling$	12717 12718 12719 12720 15178 15179 15180 15181 15182 15183 15184 15185 15186 15278 4411 4412 4413 4414 4590 5648 5684 5921 6280
appallingly$	5604 5898 6280
appeal$	9468 9469 9470
appear$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 9560 9561 9562 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 3672 3673 3674 4313 4314 17683 5332 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5717 5830
appearance$	16158 16159 16207 16208 16209 16210 16212 16213 16214 16215 16216 16217 16218 16219 16329 12548
appearances$	12548
appeared$	3672 3673 3674 4313 4314 5332 5717 5830
appearing$	4313 4314 5332
appearred$	4313 4314
appearring$	4313 4314
appears$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 3672 3673 3674 4313 4314 17683 5332 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5717 5830
append	11516
appendicitis$	6321
appendix$	17720
appeti	11522
appetite$	1240 1241 17726
appetites$	12106
apple$	11858
apples$	11858
applic	5032
application$	4976
applications$	4976
applied$	4199 4200 4201 4501 17566 11394
apply	5019 5032
apply$	14916 14917 14918 14919 4199 4200 4201 6026
appointment$	10150 3793 10152 3795 3796 16638 16639 16640 16679 16680 16681 17727 17752 12476
appointments$	10150 3793 10152 3795 3796 16679 16680 16681 17727 17752 12476
appreciate$	14567 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392
appreh	11351
apprehend$	17555 6033
apprehending$	6033
approa	12407
approach$	1145 9344 9345 9346 9347 9348 16352 4294 12405
approached$	1145 13991 13992
approaches$	6693 6694 1145 15352 15353 15354 15355 16352 17055 17056
approaching$	1145
appropriate$	6542 15821 15822 15823 15824
appropriately$	13392
approval$	14698 14699 14700
apps$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 11170
april$	13130
arab$	3645 10008 5798 12188
arcade$	13128 13129 5111
arch$	11400 17605
arches$	11400 17605
architect$	1132
architects$	895 1132
are	4711
are$	6363 6513 6518 394 395 579 7035 885 886 2069 2070 2071 2072 2189 8573 8574 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 8908 2560 2564 2574 2595 2601 8974 2635 2654 2663 2664 2665 2666 2667 2668 15294 2886 9252 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 9266 2930 3024 3025 3026 3031 3318 3345 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3601 3636 3649 10023 16250 10076 3746 3782 10155 10417 10419 4072 10452 4140 4141 10652 4382 4383 10773 4478 10896 4546 4547 4548 17178 4668 11053 11119 11202 11211 11223 11242 4925 11348 17683 11628 5334 5378 5390 5391 5405 5446 5509 5511 5516 5563 5571 5590 5603 5626 5643 5645 5654 5655 5716 5744 12131 12179 12180 5910 5937 12363 12388 6100
area	11426
area$	14903 14908 9076 11234 17630 11437 11825 12525
areas$	11437
ares$	17683
argue$	13406 10244 16645 12235
argued$	13406 16645 12235
argues$	13406 16645 12235
arguing$	13406 16645 12235
argume	11612
argument$	10278 16483 10280 11792
argumentative$	15254 15255 15256 15257 15258 12012 6246
arguments$	16613 16614 16615 5247 17816 11792
aripiprazole$	6330
arm$	14077 14157 14158 14159 14160 14161 14162 14163 7963 16226 11012 17719 17758 17759
arms$	14129 14130 15880 15881 15882 15883 16226 17719 17758
around	12326
around$	6552 12803 13008 13285 7475 7752 7919 14902 14931 15308 9112 9141 15347 3407 10810 17385 11739 12054 12215 12234
arrangement$	13286 13315 7112 7113 7634 15810 12066
arrangements$	13286 13315 15810 12066 12487
arrest	17263 4734 4745 17443 4888 4979 17546 17547 17550 11351 4997 17563 11372 5139 17811 17813 17830 17856 12417 6302
arrest$	13601 13602 14520 14521 16180 16181 11103 4882 17521 17537 17540 11337 4990 17555 4995 11355 5005 5007 17571 17576 17588 17602 17611 5086 17677 17686 17688 11497 5338 17909 12383 6027 6033 12420 6194 6303 6351
arrestd$	5338
arrested$	12621 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 13076 13430 13918 13919 17503 17511 17522 5338 12376 12539 6351
arresting$	5086 6033
arrestped$	4995
arrests$	4903 17466 17521 17537 4990 4995 11355 5007 17576 5086 17677 17909 12383 12397 6351
arrive	17300
arrive$	14567
arrived$	17133 17134 17135 17136
arrogance$	2230 2231 15250 15251 12010 6280
arrogant$	10741 10922 6248 6280
arsey$	6239
arson	17476 17489 17497 17498 11706 11707 11710
arson$	17910 17911 17912 17914
arsonist$	11874 6237
arsonists$	11874 6237
art$	15427 6117
arthri	6320
as	4711 5969
as$	6936 7091 13333 7354 7375 1020 1021 7380 1024 1252 1253 1254 1255 1396 1397 1398 1483 8592 8835 8936 2653 9084 9134 9194 9224 2925 9293 9313 9314 3009 3018 9466 15717 3340 3341 9701 9787 9823 9824 9885 10062 4315 4316 10711 16940 4571 4574 10933 11107 17366 17412 11246 11247 11252 17459 11319 5405 5508 5510 5626
asb	17299 4800 4937 17512 11418 11424 5088 5089 11450
asb$	13107 14107 14109 14891 11158 11295 17622 17628 5067 11446 11447 17654 5135
asbo	11390 11391 6195
asbo$	17594 17595 11392 5489 12553
asbos$	17594 17595 11392
ascert	4954
ascertain$	4696
ascertained$	4696
ascertaines$	4696
ascertaining$	4696
ascertains$	4696
asd	6314
ashamed$	16964 4404
asian$	3621 3645 10008 10015 10039 10040 10041 3684 5771 5772 5798 12188
aside$	8048 10809 10901
ask$	12862 6659 6660 12865 12866 354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 7677 7682 1565 8199 3265 16578 16579 16580 16893 11064 12231
asked$	228 229 230 231 232 6696 354 355 356 357 358 359 13039 13040 6873 6874 6875 6876 6877 6878 6879 6880 859 13454 13686 13687 1147 1148 1149 1150 1151 1152 13724 13743 13991 13992 1565 7962 14236 1732 1761 1762 1763 1764 1765 1766 1767 14491 16457 16724 16729 16732 16733 16735 16736 16737 16738 16740 16741 16742 16766 16767 16768 16931 17176 4693 11064 4856 11226 11611 11624
asking$	354 355 356 357 358 359 7215 858 859 1147 1148 1149 1150 1151 1152 1565 7961 1790 16383 16578 16579 16580 12231 12253
askked$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
askking$	354 355 356 357 358 359 1147 1148 1149 1150 1151 1152
asks$	354 355 356 357 358 359 859 1147 1148 1149 1150 1151 1152 13743 1565 3265 16457
asleep$	4400 4401 4598
asperg	6314
aspirations$	15277 12045
aspiring$	5480
assaul	17476 17489 17498 17504 17516 17517 17519 5279 11642 17847 17856 11684 11686 11707 11710 6203
assault$	13075 13591 13660 7457 7686 7687 13892 1438 14009 14010 14520 14521 17437 17480 17846 17888 17890 17900 17910 17911 17912 17914 11774 11833 12561
assaulted$	13780 11637 5353
assaults$	17437 17911 17912 11833 12561
assert	5097
assertive$	11455
assess	17710 17751 5342 12326 12427
assess$	9426 9427 9428 9429 3168 9527 9528 9529
assessed$	2276 2636 4711 4899 4926
assessing$	9426 9427 9428 9429 3168 9527 9528 9529
assessment$	17753 12378 12488
assessments$	12378 12488
assign	4673
assist	4700 4986 11500
assist$	45 4981 4988 5065 5125 17704
assistant$	11573 17778 17793
assisted$	17253 4981 4988 5125
assisting$	4981 4988 5125
assists$	4981 4988 5065 5125
associ	17237 17285 17287 17299 11182 4867 11268 17477 17494 12333 12411 12412
associate$	12994 13023 13025 13026 13027 13058 13318 13319 13320 13321 13322 14706 2205 5464 11823 11837
associated$	2139 2205 11837
associates$	12711 14706 2205 17266 17271 17386 17389 17391 17453 4892 5464 11823 11837 6008
associating$	13318 13319 13320 13321 13322 2205 4892 5464
association$	6452 12657 12658 2142 2143 14706 10520 10525 10526 4177 17147 10970 17214 17215 4892 17472 11823 11837 11859 5976
associations$	2142 2143 14706 17386 17389 11225 11823 11837 11859
assume$	1963 2003 2004 4927
assumed$	1963 2003 2004
assumes$	1963 2003 2004 4927
assuming$	1963 2003 2004
assurance$	2944 2945 2946 2947 2948 2949 2950
assured$	9899 12107 12123
asthma	6320
astonishing$	10853 17058
astray$	14800 14801 14802 14803
asylum	6180
asylum$	12538
at	17400 17401 11234 11605
at$	15 12620 12913 6736 7244 13545 7574 7928 14477 14574 14902 8832 2631 15216 15333 15334 3042 3044 3045 9768 16183 16186 3635 3902 10445 4092 4099 4100 10536 10751 10758 10905 17152 17385 11233 17554 11363 17618 11454 17690 11507 11553 11579 11585 11587 11588 11637 11658 11659 11673 11690 12234 12246 12455 12527 12550 12556
ate$	2481
athena$	17396
athletic$	5775 6269
atrocious$	6280
atrociously$	5604
attach	5148
attach$	1818
attaches$	1818
attachment$	11506 6065
attack	17847
attack$	13075 13591 7686 7687 13892 1438 11466 11774 12428 12448
attacked$	12621 13076 13430 13450 13780 7709 7710 13939 13940 13941 13953 13954
attacks$	11466 12428
attemp	12385
attempt$	7161 804 805 806 807 7166 809 810 14449 1888 8247 8248 8285 16352 10150 3793 10152 3795 3796 16779 16780 16896 16897 16898 16899 16900 16901 16902 10702 10703 10704 10705 10706 4415 4416 11812
attempted$	16871 16872 16873 16874
attempts$	16352 10150 3793 10152 3795 3796 4415 4416 17055 17056 11812
attend	17803 6116 6343
attend$	12714 12994 14567 8366 15169 15172 16335 16384 16390 16404 16442 16443 16452 16453 16454 16510 16689 16921 17131 11582 5332 12223 12224
attendance$	17090 17168 4796 17785 17798 11811 11992 6342
attended$	13323 13331 16520 16521 16522 16523 4117 16689 17176 11582 5332
attender$	14875 11811 11884 11894
attenders$	14875 11811 11884 11894
attending$	16383 11582
attends$	16452 16453 16454 16510 16532 16533 16534 16535 17391 5332
attent	11282
attention$	12587 12659 12660 6693 6694 6697 12914 12915 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13315 13426 7223 13460 7257 13464 13510 13525 13565 13674 13799 13835 13836 7711 14182 14245 14246 14652 14663 14664 8485 2128 2129 2130 2131 8490 14698 14699 14700 14727 8650 2660 2678 15264 15265 15268 15352 15353 15354 15355 15563 15564 16688 16727 16731 16732 16733 16735 16736 16737 16738 16896 16897 16898 16899 16900 16901 16902 4690 17486 4928 11770 11798 5589 5660 12019 12020 5682 12342 6314
attentions$	12915
attitude$	12671 12968 922 7295 938 1273 1274 15108 15109 2625 2626 15270 2716 2944 2945 2946 2947 2948 2949 2950 9344 9345 9346 9347 9348 15568 16158 16159 4538 4539 4540 4541 11718 11914 11955 11957 5649 12042 12043 5688 12279
attitudes$	12671 2625 2626 9344 9345 9346 9347 9348 16158 16159 11718 11914 12042
attract$	12586 6383 335 336 6726 6727 864 865 7306 1243 1244 7631 7632 9061 5407 5416 5458
attracted$	12586 6383 335 336 6726 6727 864 865 13500 1243 1244 7631 7632 2094 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 5407 5416 5458
attracting$	12586 6383 335 336 6726 6727 864 865 1243 1244 7631 7632 8491 8492 8493 5407 5416 5458
attractive$	6269
attractor$	12379
attractors$	12379
attracts$	12586 6383 335 336 6726 6727 864 865 13500 1243 1244 7631 7632 5407 5416 5458
attractted$	12586 6383 335 336 6726 6727 864 865 1243 1244 7631 7632 5407 5416 5458
attractting$	12586 6383 335 336 6726 6727 864 865 1243 1244 7631 7632 5407 5416 5458
attrib	17501 5062
attributable$	17499
attributed$	4900 17499
auburn$	5819
august$	13130
aunt	11606 17812 17863 11662
aunt$	17810
auntie	17863
author	5019
author$	1132
authorised$	11226
authorities$	15290 15291 10520 10525 10526 4177 17147 10970 17214 17215
authority$	14920 15164 15259 16364 10520 10525 10526 4177 17147 10970 17214 17215 11647 17852 11827 11944 12035 5950
authors$	895 1132
autism	6314
autism$	17775
autist	6314
autistic$	11568
autumn$	13130 13131
availa	4744
available$	12609 11741
average$	5775
averse$	2602 2603 2604 2605 2606
avoid$	13840 13841 14304 14312 14325 14326 14567 14935 14967 15374 15375 16170 9976 9977
avoidant$	15187 15188 5648 6248
avoided$	13074 6871 514 13323 13331 13345 13346 7185 7791 13996 13997 13998 13999 14000 14490 16717 12300
avoiding$	9976 9977
avoids$	14967
awaiti	5202
awaiting$	11560 6188
awarde	4673
aware	4814
aware$	90 91 92 261 262 263 264 265 266 267 268 269 270 271 272 273 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1784 9105 15310 15311 3110 3111 3112 15816 4865 11320
awareness$	8403 9357 15562 9488 3131 3132 9491 9907
away$	12733 12903 12904 6709 12961 12962 13015 13031 13034 13048 13090 13091 13172 13173 13178 7101 13315 13330 13339 13366 13372 13395 13396 13402 13508 7322 7324 13574 13575 13576 13577 13578 7400 7497 7563 7568 7569 13790 13884 13889 13900 8015 8016 8017 8018 8020 8048 14306 14308 14311 14396 14397 1842 14405 1844 14407 14408 1847 14442 14447 14450 14493 8370 2469 2702 15748 16134 16358 10229 16853 16854 16879 16880 10737 10738 11296 17574 11495 17819 11639
awful$	15278
awkward$	15254 15255 15256 15257 15258 17666 12012
b$	11663 17867 12561
babes$	15880 15881 15882 15883 15993
babies$	15489 15490 15491 15492 15493 15615 15616 15617 15618 15634 15636 15637 15638 15639 15640 15641 15994 12081
baby	17812 12466
baby$	15994 11526 11527 17826 5274 5824 5825
babysitter$	15660 15821 15822 15823 15824
babysitters$	15821 15822 15823 15824
babysitting$	15772 15786
back$	12688 12734 12735 6771 13000 13056 556 557 558 559 6952 6953 13166 13167 7092 7093 7094 7095 7101 13349 13351 13352 13353 13371 13407 13408 7209 13507 13544 13827 13831 13879 13907 13931 7866 7868 1558 14182 8181 8182 8183 8184 8185 8186 8187 8188 14448 14453 8370 8371 15833 15925 10018 16357 3861 16431 16747 16748 16750 16756 16757 10733 10812
backbone$	15077 15078 15079 15080 15081
backchat$	13406 11957
backchatter$	11929
backchatters$	11929
backed$	1558
background$	15239 12002 12552
backgrounds$	15239 12002
backing$	1558
backked$	1558
backking$	1558
backs$	13931 1558 8371 10812
backstabber$	11929
backstabbers$	11929
backward$	17053 6239
bad$	6501 12717 12718 12719 12720 177 178 179 180 181 182 183 12930 12931 6764 6818 535 536 13112 1007 7601 7603 7610 7611 7612 7613 7885 7888 14106 7908 7909 7910 14128 14369 14370 14371 14372 14373 14374 14375 14376 8255 14510 14695 14697 14701 14702 14703 2222 2223 2224 8583 8586 8680 14894 2392 2397 2398 2414 2454 2455 2456 2457 2458 2459 15032 15048 15098 2537 2538 2567 2568 2569 2572 15178 15179 15180 15181 15182 15183 15184 15185 15186 15187 15188 9034 15278 9795 9796 3659 16237 10035 10037 10647 4411 4412 4413 4414 17100 17101 17102 17103 4590 5362 5466 5483 5500 5501 5503 5578 11939 5583 5648 5658 5672 5684 5803 5921
badge$	13852
badly$	2661 3643 10499 4447 12011 5670 5799 12198 5898
baffling$	1833 1836 1839 1840
bag$	14168 16259 16260 16268 11382 17603
baggy$	16261 16262 5846
bags$	14168 10045 16259 16260 16268 17360 11397 17603 12199
bail$	8520 3557 11703 17907 6184 12543
bailed	6184
bailed$	12542
bait$	14190 5468 11930
baited$	5468
baiting$	12661 12662 12663 12664 12665 5468
baits$	5468
baitted$	5468
baitting$	5468
balaclava$	16302 12199 6275
balaclavas$	16302 16303 16304 16305 16308 12199 6275
bald$	9999 10029 6269
ball$	538 539 17075
ban$	7686 7687 13892
band$	12934 13277 13278 13279 2301 17235
bandana$	12199 6275
bandanas$	12199 6275
bandit$	6219
bandits$	6219
bands$	2301 17235
bane$	9012
banger$	11837
bangers$	11837
banging$	11837
bangladeshi$	3645 10010
bank$	799 14381 14382 14383 14384 17886
banked$	799
banking$	799
bankked$	799
bankking$	799
banks$	799
banned$	12648 11229 5309
bannin	5037 5038
banning$	11326 11334 5030 11395 11396
bare$	10116 10710 5792
barely$	2891 2892 2893 3141 9499 3142 9500 3143 3227 9585 3228 3229 10070 4338 5152 5224 5723 6094
bargained$	13937 13938
barman$	12934
barred$	12648 416 417 418 419 11229
barrel$	15088 5782
bars$	16419
barter$	664 665 963
bartered$	664 665 963
bartering$	664 665 963
barterred$	664 665 963
barterring$	664 665 963
barters$	664 665 963
base	11389
base$	17593
baseball$	5855
basic$	5889
basically$	2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 5721
basis	5032
bask$	1112 1113
basked$	1112 1113
basket$	8782
basking$	1112 1113
baskked$	1112 1113
baskking$	1112 1113
basks$	1112 1113
bath	11669
bath$	17873
batted$	10154
batteries$	12437
battery$	12437
batting$	7501
battle$	5760
battles$	16118
bbrought$	11028
be$	6491 6734 6737 12986 12991 6802 6803 6804 13023 6855 6859 579 7080 7141 885 886 7246 7349 7403 7408 7472 13730 7571 7596 7671 13950 8079 8110 8341 2072 8450 14750 2189 8564 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8660 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 8919 2564 2574 8939 2635 2654 2663 2664 2665 2666 2667 2668 9050 9051 9229 9230 9231 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 9363 3031 15797 15799 3273 3318 9738 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 9839 3563 3579 3636 3649 10196 10199 16410 16411 16412 10227 10305 10315 3962 3963 3964 3965 10360 10415 10589 10664 10760 10761 4546 4547 4548 11119 11198 11211 11212 11261 4925 17487 11284 17551 11348 11359 11360 11362 5073 11440 5106 11494 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5937
beanie$	12199
beanies$	12199
bear$	13069 977 978 979 14019 1992 3027 3028 3029 3030 10909 5939
beard$	10046 12160 12176 12178
bearded$	6269
beards$	10046 12160 12176 12178
beared$	977 978 979
bearing$	977 978 979 2944 2945 2946 2947 2948 2949 2950 15568
bearred$	977 978 979
bearring$	977 978 979
bears$	977 978 979 3027 3028 3029 3030 5939
beat	17830 17839 17847
beat$	4662 11021 11022 4666 11027 17236 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 11298 4958 11322 11364 5045 5049 11408 17840
beaten	5279
beaten$	6419 11637
beating$	1438 14352 15926 11774
beats$	17840
bebrought$	11028
became$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8974 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 17095 5378 5391 5509 5511 5516 5563 5571 5590 5603 5626 5643 5645 5654 5655 5716 6105
because$	6374 384 406 408 6775 424 425 7109 7110 1154 1235 1236 1237 7641 2856 5286 17856
becom	4711 6071
become$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8979 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 16411 5378 5391 5509 5511 5516 5563 5571 5590 5603 5626 5643 5645 5654 5655 5716
becomes$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 10279 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716
becoming$	8974 8980 5508
bed	5318 5323 6075
bed$	13099 13214 13215 13216 13217 13218 13219 13220 13221 13517 13518 13959 13960 8189 17861 11663 11664 11665 17883 11681 12433
bedbugs$	11676
bedroom$	17603 11664 17876
bedrooms$	11397 17603
beds$	13099 8189
bedtime$	15853 15854 15855 15875 15877
bedtimes$	15875 15877 16060
bedwetting$	12433
bee$	11878
been	11109 5344 6071
been$	6443 6515 6516 6566 6567 210 219 6604 6605 566 579 13329 13338 13340 13341 13342 7142 7154 812 7173 7174 885 886 7797 7798 1851 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2587 8970 8971 8972 8978 8984 2635 2654 2663 2664 2665 2666 2667 2668 2783 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3145 3318 3407 3408 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 10156 10157 10158 10173 10414 4140 4141 10515 16907 16908 10715 10716 16931 4448 4478 10856 10857 10858 10897 10898 10899 4546 4547 4548 10971 11091 11119 11211 4925 11348 5172 5195 5203 11582 11586 5229 5312 11702 5378 5391 5405 5446 5509 5511 5516 5563 5571 5590 5603 5626 5630 5643 5645 5654 5655 5716 5937 6105 6122 6135 6137 6160 6162 6168 6181 6182 6187
beer$	17736
bees$	11878
befallen$	1058 1059
befell$	12643 1058 1059 17095
before$	13044 13832 13833 13834 14287 14290 14313 9218 15488 9361 9925 9926 17044 17158 17187 17459 5108 11690
befriend$	13184 627 628 629 17369
befriendded$	627 628 629
befriendding$	627 628 629
befriended$	627 628 629
befriending$	627 628 629
befriends$	627 628 629
beg$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
began$	12739 579 13991 13992
beggar$	11935
beggars$	11848 11935 5948
begged$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
begging$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
begin	5024
begin$	12739
begins$	12739
begs$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
begun	6116
behav$	13323
behave$	12991 12994 13102 13318 13319 13320 13321 13322 7188 831 832 13404 13405 996 997 13845 13846 2323 2357 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 9876 3613 3614 3615 3616 16384 16390 16404 16510 5653 5717 12223
behaved$	13318 13319 13320 13321 13322 13323 13331 13387 13388 7188 831 832 7191 7192 13397 13398 13404 13405 13845 13846 14490 8579 2323 9019 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3613 3614 3615 3616 16520 16521 16522 16523 11962 5653 12028 5717
behaves$	996 997 13845 13846 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3613 3614 3615 3616 16510 16532 16533 16534 16535 5653 5717
behavi	17597 5037 17811
behaving$	13323 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3613 3614 3615 3616 5653 5717
behavior$	12671 2616 2617 2618 2619 2620 2621 2622 2623 2624 11718
behaviors$	12671 11718
behaviour$	3 4 5 6 7 8 9 6370 12575 12576 6377 12582 12583 22 23 6382 25 12651 12671 12758 6562 368 369 12943 12944 12945 12946 12947 12948 12949 12950 12968 12978 12979 12980 12981 13373 13374 13375 13376 922 13495 7295 938 13715 13716 13717 13718 13719 13720 1273 1274 13928 8216 1859 1860 14520 14521 14522 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 14608 14609 14610 14611 14752 14813 2616 2617 2618 2619 2620 2621 2622 2623 2624 15240 15241 15242 15243 15245 15246 15247 15568 16158 16159 16561 17337 11158 11274 17495 11295 11326 11334 11335 11386 11390 11391 11395 11396 17622 17627 17628 5067 11446 11447 17654 17803 11600 11698 11718 11719 11837 11863 11864 11914 12006 5649 6131 6132 12552
behavioural$	5649
behaviours$	12651 12671 15240 15241 15242 15243 15245 15246 15247 11718 11719 11914 12006
behavs$	13323
behavved$	13323
behavving$	13323
behind	17287 11251 17461 17488 11285 4936 11313 11315
behind$	14269 14776 15528 15529 15530 16062 16064 16067 9948 10215 16526 16528 16619 16620 16625 16626 16627 16630 16631 16632 16633 16634 16635 16636 16637 10874 17301 17455 11294 5238 12088 12504
being	6071
being$	12640 6566 6567 12795 6734 6737 6851 6872 566 7045 885 886 7571 13797 7667 1351 1352 14138 8113 8115 8116 8117 8118 2072 8446 8450 8530 8532 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8718 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8878 2549 2560 2564 2574 8961 2635 2654 2663 2664 2665 2666 2667 2668 9117 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 9287 9362 9369 3031 3318 9708 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 9852 9866 9867 9868 9870 3563 3579 3636 3649 4140 4141 16909 4448 4478 10855 11119 11362 17715 5204 5378 5391 5509 5511 5516 5563 5571 5590 5603 5626 5643 5645 5654 5655 5716 6135 6137 6160 6181 6182 6187
belief$	12274 12306
believe$	12926 12927 12928 12929 1294 1295 1296 1297 1298 1299 1300 14053 14054 14055 14056 14171 14176 2354 2362 2540 16045 16046 10548 16921 17131 4927
believed$	1294 1295 1296 1297 1298 1299 1300 8549 8550 14755 14756 14757 2354 2362 2540 16564 16565 16566 16567 16568 16740 16741 16742 4687 4899 4926 4931 4955
believes$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540 16740 16741 16742 4927
believing$	1294 1295 1296 1297 1298 1299 1300 2354 2362 2540
belift	11028
bellicose$	6239
belligerent$	6246
bells$	14253
belong	4711
belongs$	17107 12293
below$	5238 12512
bench$	5007 17663 5333
benefit$	14567 4690 17253 4981
benefited$	4981
benefiting$	4981
benefits$	4981 5035
bent$	1314 1315 1316 1317 4656
bepicked$	11028
beraid	11028
bereaved$	5250 6346
bereavement$	17845 6346
besear	11028
besieged$	2209 2210
besotted$	690 691 692 693 694 695 696
bespectacled$	6269
bespok	5226
best$	2873 3100 3101 3102
bet$	3962 10320 3963 10321 3964 10322 3965 10323 3966 3967
beta$	11535
betray$	5925
betrayed$	5922 5925
betraying$	5925
betrays$	5925
better$	6501 6542 13105 13392 13534 7462 7463 7464 14209 14210 14310 14315 14414 14415 8220 14425 14426 14496 3040 16024 16710 4866
betwee	17390
between$	9274 12530
bevisi	11028
bewitch$	1108 1109 1110 1111 5420
bewitched$	1108 1109 1110 1111 5420
bewitches$	1108 1109 1110 1111 5420
bewitching$	1108 1109 1110 1111 5420
beyond$	14924 14925 14926 2399 2491 2492 2662 2669 2826 2827 9641 3313 3314 3315 3350 3494 3929 4065 5541 5542 5562 5582 5683 5751 5875 5916
bid	5032
bid$	4976
bids$	4976
bifida$	12444
big$	6462 14686 8788 8797 8868 8871 8872 2970 2971 2972 2973 3113 3114 9744 9855 9856 9857 3592 3604 3640 10007 5607 5775 5777 5783 5800 5819
bigger$	3533
biggest$	2413 3666 5570 5823 6010
bighead$	11929
bigheads$	11929
bigmouth$	11929
bigmouths$	11929
bike	17374 11467
bike$	17671
bikini$	6273
bikinis$	6273
bimbo$	11929
bimbos$	11929
biological$	5691
biopsies$	6318
biopsy$	17764 6318
bipola	11627 6317
bipolar$	17831
birth	11101
birth$	15287 5691 12465
birthmark$	6270
birthmarks$	6270
bit$	6868 7376 7381 1415 1425 1495 1535 15481 15482 16098
bitch$	11921
bitches$	11921
bitchy$	6248
bite$	1495 1535
bited$	1495 1535
bites$	1495 1535
biting$	1495 1535
bitten$	1495 1535 12119
bitterly$	4447
black$	3621 3645 10008 3659 16227 10039 10040 10041 3684 3687 16294 16295 16296 16308 5771 5772 5795 5796 5803 5819 12199 5846
blackheads$	12189
blackmail$	12640 11774
blacko	6322
bladder$	17720
blade	17913
blade$	8481 8482 8483 11689 17910
bladed$	17910
blades$	8481 8482 8483
blam$	4628 4629
blame$	420 421 422 423 13436 13437 13438 13439 13440 13441 13442 13443 13444 13445 13446 13447 13470 13471 13472 13473 13488 13489 13490 13491 934 935 936 7315 7316 13539 13540 13541 13570 13571 13572 13573 13579 13580 13581 13582 7388 1031 7390 13595 13663 13813 13963 13964 13965 7762 7763 7764 1407 1408 1913 14475 1914 8346 8347 8348 8349 8350 14565 8362 16625 16626 16627 16949 17108 17113 17114 10918 17123 17128 17129 10951 4636 4637 4638 4639 11775 5935 5936 12297
blamed$	13450 934 935 936 13971 13972 13973 13974 13975 1913 1914 4628 4629 4636 4637 4638 4639 5349
blameless$	7388 1031 7390 11772
blames$	934 935 936 1913 1914 10918 17123 4636 4637 4638 4639
blameworthy$	6280
blaming$	934 935 936 1913 1914 16857 16858 16949 4628 4629 4636 4637 4638 4639 17207 17208 17209 17210
blammed$	4628 4629
blamming$	4628 4629
blams$	4628 4629
blank$	16334 10149
blanket$	3801
blatant$	2342 2343 2345
blazers$	10117
bleach$	5796 12437
bleached$	5796 5819 12179
bleeder$	11848
bleeders$	11848
blifte	11028
blight$	2472 9012 5552
blighted$	2209 2210 2346
blighter$	11848
blighters$	11848
blind$	8044 1687 1688 1689 10818 11568 11773 12300 5957 12459 12460
blindly$	14098
bling$	14684
blinkered$	6280
block$	14395 15064 15345 15969
blocked$	6885 14404 14490
blockers$	17739
blond$	10029 5796 5819 6269
blonde$	10029 5796 5818 5819 6269
blood$	15062 11941 12455 6124 6320
bloody$	5904
blot$	2211 2472 11929
blow$	14029 15926
blown$	9901
blue$	8090 16227 5797 5819 12199
board$	10520 10525 10526 4177 17147 10970 17214 17215 11084 17436 17680 5940 12343
boards$	12343
boast$	5470
boasted$	5470
boasting$	5470
boasts$	5470
boastted$	5470
boastting$	5470
boat$	14970 8767
boats$	14970 8767
bodge$	6283
bodged$	6283
bodges$	6283
bodging$	6283
bodies$	12932 12933 13213 13361 7160 13525 14380 3012 3013 3014 3015 3016 15846 16142 16143 16144 16145 16158 16159
bodily$	11706
body$	13213 7160 7369 2944 2945 2946 2947 2948 2949 2950 15526 3012 3013 3014 3015 3016 16007 16008 16009 16010 16142 16143 16144 16145 11194 4841 5807
boisterous$	6248
bolshy$	6250
bomb$	11881 11882
bomber$	10054 12199
bombers$	12199
bombs$	11881 11882
bone$	14959 5674
boned$	12141
book$	14280 14999 17572
books$	14999
boorish$	6241 6250
boost	5132
boots$	15902 15904 15905 15906 12199
boozer$	11929
boozers$	11929
bore$	3027 3028 3029 3030
born$	9788 5146 17730 5714 6087 6102
borough$	17671 17862 12525
borstal$	16554
boss$	12893 16050
bosses$	16050 12339
bossy$	6248
botch$	6283
botched$	6283
botches$	6283
botching$	6283
both$	7363 7895 5405 5508 12245 6004
bother$	13422 13527 13528 13529 13530 13531 14654 15927 15928 9725 16458 16459 16460 16461 16646 16801 16875 16893 11817 12251 12252
bothered$	13323 13331 14283 14284 14285 9731 16708 16719 16724 16729 16732 16733 16735 16736 16737 16738 16766 16767 16768 16769 16770 16771 10570 16793 16794 16795 16796 16801 10603 16876 16931 10890 17176 4622 12251 12252
bothering$	12251 12253
botherred$	12251
botherring$	12251
bothers$	9424 15629 9706 9707 12251
bottle$	11532
bottles$	11532
bottom$	2523 2526 6148
bottoms$	16300 10102 3745 16317 5857
bought$	12613 1587 1588 1591 1592 1593 1594 14319 8475 11821
bounce$	9629 3358 9717 9718 9721
bounced$	3358 9717 9718 9721
bouncer$	12934 13277 13278 13279
bouncers$	12934 13277 13278 13279 15314 15315 15316 15317
bounces$	3358 9717 9718 9721
bouncing$	3358 9717 9718
bound$	562 3849 3850 3851 3992 10350 3993 10351 3994 10352 3995 10353 3996 10354 3997 10355
boundaries$	14944 14945 15853 15854 15855 15875 15877 16060 11827
box$	1558 11669 5818 12258 5901
boxed$	1558
boxes$	1558
boxing$	1558
boy	11023 17329 11136 11164 17374 17425 17426 17428 17469 4935 17515 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 11626 11711 12391
boy$	396 426 464 13262 940 961 7319 13819 1343 1344 1346 2193 14807 14808 2383 14972 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 2683 15404 3032 3033 15996 9940 3597 3700 3750 3751 10234 10336 10337 11055 11683 17915 5471 11841 11847 11858 11870 5513 11887 11927 11933 5589 12000 5651 5652 12078 12158 12181
boyfri	17811
boyfriend$	12738 6838 481 13164 13234 673 674 675 676 677 13270 13271 710 711 712 713 714 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 13805 13806 8131 5253 17818 17826 17833 11635 11753 11754 5397 5398 11782
boyfriends$	12738 6838 481 13234 673 674 675 676 677 13270 13271 710 711 712 713 714 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 13805 13806 11753 11754 5397 5398 11782
boys	11038 11046 17411 11208 4853 4854 11256 4921 11305 4960 17597 11457 17661 5136 17701 6012
boys$	12684 12870 12891 12896 12899 12920 396 12983 6783 426 13020 464 6840 6841 6842 13101 6898 6900 6902 13132 13164 13202 13206 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 13671 13676 13677 13678 13679 13680 13681 7493 7533 7534 13805 13806 13820 13829 1343 1344 1346 7754 13994 14018 14059 14062 14064 8089 8100 8101 8163 8171 14394 1864 8261 8424 14660 14674 14691 14709 8507 14718 14728 14729 14730 14731 8543 2186 2187 2188 2193 14769 14771 2216 14780 14781 14782 14783 14788 14791 14792 14807 14808 14890 2382 2383 14972 2450 2451 2452 2453 15055 15084 15085 15086 15087 15121 15132 15190 15193 15218 15219 15220 15221 15222 15223 15234 2683 15252 15314 15315 15316 15317 15404 9240 2894 2908 9328 9329 9330 9331 2998 3032 3033 15609 15610 15634 15652 3109 15672 15708 15911 15996 9938 3597 16228 3700 3750 3751 16332 16376 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 16531 10328 16541 4058 10421 10422 4067 10426 10437 16697 16881 10718 10719 10720 10721 10722 10723 10783 17002 17021 17029 17030 17031 17032 17033 17034 17035 17036 17072 10995 4825 17460 11279 4930 4932 4944 17507 17509 11318 4999 17613 17647 11728 11841 11847 11858 11870 11887 11917 11927 11933 11950 12000 5651 5652 12078 12158 12283 12291
bpicked$	11028
braces$	12178 12189
brag$	5470
braged$	5470
bragged$	5470
bragging$	5470
braging$	5470
brags$	5470
braid	11028
braid$	12176 12178
braide	11028
braided$	5819 12179
braids$	16297 12176 12178
brain$	14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 6322
brainless$	6239
brains$	14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 8572 2573
brand$	16257 12214
branded$	16261 16262 5846
brands$	16257 12199 12214
brash$	6250
brassy$	6239
brat$	6219
brats$	6219
bratty$	6239
bravado$	13928 8312 1955 8314 14685
brawler$	11929
brawlers$	11929
brawn$	8572
brazen$	6250
breach	17299 6185
breach$	4656 17567 5345
breached$	4656 5345 6185
breaches$	4656 5345
breaching$	4656
break	17811 11612 17827
break$	12994 8107 2162 2163 14965 9080 16412 16645 17229 17640 17641 5469 12235
breakdown$	17099 17713 12051 12514 12525 12527
breakdowns$	12051
breakfast$	17867 17881
breaking$	12661 12662 12663 12664 12665 14035 2162 2163 16645 4522 5116 5469 5932
breaks$	2162 2163 16645 4522 5469 12235 5932
breakup$	17816
breath$	16241
breeding$	11941
bribed$	11819
bridge$	14938 14939
bridges$	14938 14939
brief	4788
brief$	4676 4698 11146
briefed$	4856 11226
briefi	12326
briefing$	4698 11146 5985 12344
briefs$	4698 11146
bright$	15026 15027 15028 5819
brightest$	15022
brilliantly$	9554 9555 9556 9557
bring	4986
bring$	12586 6383 12604 6726 6727 853 854 855 856 941 1100 1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2536 2554 2555 2556 2557 3134 11333 5000 5010 5043 5060 6032
bringed$	1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2554 2555 2556 2557
bringged$	1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2554 2555 2556 2557
bringging$	1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2554 2555 2556 2557
bringing$	853 854 855 856 941 1100 1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2536 2554 2555 2556 2557 3134 5000 5010 5060 6032
brings$	12586 6383 6726 6727 853 854 855 856 13500 941 1100 1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 2536 2554 2555 2556 2557 3134 5000 5010 6032
broad$	5775 5781
broke	17839
broke$	2162 2163 9079 4522 4656 5196 5469 5932 12525
broken$	9034 9035 9081 4522 4959 11464 5196 11555 5642 12003 5932 12525
bronchitis$	6321
brothe	11606 17812 11609 5268 17841 17857 17863
brother$	13127 8164 8172 5243 5244 17810 11607 5253 11613 11636 11643 17871 12049
brothers$	13127 8164 8172 15287 12049
brough	11347 17559
brought$	12574 12584 6381 12586 6383 12604 853 854 855 856 13500 13501 13502 941 13569 1100 13696 13697 1265 1266 1267 1268 1269 7631 7632 1328 1329 1330 1807 1808 1809 1810 1811 1812 1813 1814 2536 2554 2555 2556 2557 3134 11028 4888 17551 11357 5000 17564 11464 11465
brown$	3659 16227 5795 5796 5797 5803 5819
browsing$	11122 4765
bruise$	6325
bruised$	6325
bruiser$	11929
bruisers$	11929
bruises$	6325
bruising$	6325
brunette$	10029 6269
brush$	1690 4518 4543
brushed$	1690 4451 4518 4543
brushes$	1690 4518 4543
brushing$	1690 4518 4543
bsearc	11028
buck$	13733 10036 17073 5929
budding$	8744
budget$	10954 17170 17179 17180
budgets$	17090 10954
bugs$	11676
build	4663 17263 4980 4986 5969 6011
build$	2909 2910 3529 3530 3531 16192 16193 16194 10046 4723 4933 12133
builded$	4723
builder$	12934 13277 13278 13279
builders$	12934 13277 13278 13279
buildi	11074 4986
building$	17170 17278 4723 4933
builds$	16192 16193 16194 4723 4933 12133
built$	3534 3535 9990 17313 11292 5776 12135
bulimi	6092
bulimia$	12450
bulimic$	12450
bulk$	4939 11324
bulky$	5775
bullet$	9703
bulletproof$	14924 14925 14926 12102
bullied$	12613
bullies$	14796 14797 14798 14863 14864 14865 14866 14973 14974 15008 15127 15137 11866 11867 11874 11875 11929 12268
bully$	14796 14797 14798 14864 14865 14866 14965 14973 14974 15008 11866 11867 11874 11875 11929
bullying$	12661 12662 12663 12664 12665 14891 14953 14954 15288 17207 17208 17209 17210 11774
bump$	11526
bunch$	14715 14791 2281 2303 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 2731 3072 3073 16546 11858 11942 11950 12000 12054
bungle$	6283
bungled$	6283
bungles$	6283
bungling$	6283
bunk$	5376
bunked$	5376
bunking$	5376
bunks$	5376
burden$	8674 5075 11929
burdens$	11929
bureau$	17243 17245
burgla	17229 17237 17247 17293 17461 17476 4916 17485 17489 17497 17498 17504 17512 17516 17517 17518 17519 11423 11686 11706 11707 11710 6203
burglar$	14864 14865 14866 14948 14949 14950 14951 14952 17455 11874 11875
burglaries$	17437 17462 11274 17627 5119 17911 17912 17914 12382 12389 12561
burglars$	14864 14865 14866 14948 14949 14950 14951 14952 11874 11875
burglary$	4692 17437 17438 11274 17480 17890 17900 17910 17911 17912 17914 6004 6014 12561
burgle	6357
buried$	4289 4290 4514
burly$	5775 6269
burn$	2376 2377 2408 2409 17840
burned	5279
burned$	13926 13939 13940 13941 13953 13954 2376 2377 2408 2409 17840 11637
burning$	2376 2377 2408 2409
burnned$	2376 2377 2408 2409
burnning$	2376 2377 2408 2409
burns$	2376 2377 2408 2409 17840
burnt$	13925 13939 13940 13941 13953 13954 2376 2377
bury$	4289 4290 4514
burying$	4289 4290 4514
bus$	13128 13129 15033 16608
busine	11148 11422 12411
business$	13150 13151 13949 7746 13952 15296 9446 9447 9448 9450 15655 16007 16008 16009 16010 16112
businesses$	17241 17331 17352 5057 17626 17656
businessman$	6260
businessmen$	6260
businesswomen$	6260
busy$	17125 10922
but$	6582 811 7289 7290 14216 8208 8888 9254 2897 2898 2899 2900 2903 2904 2905 2906 9269 9270 9271 9272 9309 9325 9598 9678 9853 3496 16375 16644 10865 12273
button$	14036 14037 14038 14039 14040
buttons$	14036 14037 14038 14039 14040
buvidal$	6330
buy	11245
buy$	12869 7409 1587 1588 1591 1592 1593 1594
buying$	7409 1587 1588 1591 1592 1593 1594
buys$	1587 1588 1591 1592 1593 1594
buzz$	6455 98 6459 13071 13072 13073 13636 13637 13638 13695 14652 14678 11798 5810
bvisit	11028
by	11485 6048 6055
by$	12803 12890 7048 7049 7053 7572 8452 8453 8474 14720 15177 9048 9180 9512 15935 9844 3487 9923 16363 16702 16936 10734 10735 10736 17008 17011 17012 17013 17014 11010 11063 4776 4849 4883 17478 11276 11317 17532 17559 11413 17618 11546 17768 11577 5366 12246 12280 12341 12519 12521
c$	12561
cahms	6334
caked$	3668
calculated$	6499 142
calculating$	6248
call	4802
call$	7164 1098 1099 1204 13880 13885 7701 7702 1345 7704 1347 1348 1349 7805 7806 8284 14489 9668 3311 16679 16680 16681 10553 16893 17053 17055 17056 4699 11122 4765 4794 12291
called$	6873 6874 6875 6876 6877 6878 6879 6880 13659 1098 1099 14490 10546 16931 17176 11117 17357
caller	11065
caller$	11065 11850 11884
callers$	11065 11850 11884
callin	17275
calling$	1098 1099 9366 4699 11087
callous$	6248 6280
callousness$	6280
callout$	12517
callouts$	12517
calls	4858
calls$	16679 16680 16681 17055 17056 17105 17106 4699 17287 11093 17421 17620 5059 11418 12291 12292
came$	12784 12785 413 13387 13388 7191 7192 13397 13398 916 13842 1371 1393 14302 2832 2835 3732 3741 17176 4888 4924 5182 5402 5432
camera	11194 11213
camera$	4815 17392 17398 11195 11196 4839 4840 17403 4849 17417 4863
cameras$	4815 17392 17398 11195 11196 4839 4840 17403 4849 17417 4863
camhs	11541 6334
camhs$	10528 17745
camouflage$	12199
campaign$	6059
can	4737
can$	6514 303 867 868 869 972 973 976 1013 13736 7713 1380 1382 1383 1401 1402 7767 7768 7769 7770 7771 1622 1624 1627 1661 1666 1667 1668 1669 1670 1723 1770 1916 1920 8975 2692 2764 2767 2768 2770 2778 2871 3068 3116 3140 3152 3155 3189 3195 3238 3271 3364 16035 3481 3550 3551 3552 16136 9951 3609 16179 10303 3968 4003 4006 10390 4233 10643 10644 10645 4561 4730 11130 4849 4879 4983 11347 5001 5105 11532 5240 5870 6062
canada$	5847
cancer	11627 6320
cancer$	2474 17805 17831 11929
candidates$	11384
candle$	14123
cannab	17913 11713
cannabis$	39 6466 13214 13215 13216 13217 13218 13219 13220 13221 13226 13608 13613 8656 17409 11537 17742 17744 11689 17917 11729 6115
cannon$	11883
cannons$	11883
cannot	5163 5240
cannot$	965 1012 13734 1620 1625 1721 1768 1915 1921 1922 1923 2023 2080 3882 10254 10258 16488 16489 16490 16491 4002 4019 4231 4306 11598 5433
canny$	9643 9644 9645 3608
cans$	11532
cap$	3723 16286 16287 16288 16297 16302 10108 10109 3752 3753 12199 5845 12204 12213
capab	11287
capabi	17675
capability$	6299
capable$	2366 3071 3118 9485 9508 9509 3157 3170 3173 3174 9533 3176 3177 3188 3538 3569 3570 3571 3572 3573 10365
capaci	17675
capacity$	3065
capital$	14963
caps$	3723 16286 16287 16288 16289 16290 16297 16302 16303 16304 16305 10108 10109 3752 3753 12199 5845 12204 12213
capsules$	11533
captivate$	1108 1109 1110 1111 5420
captivated$	1108 1109 1110 1111 5420
captivates$	1108 1109 1110 1111 5420
captivating$	1108 1109 1110 1111 5420
captur	11074 6011
capture$	16180 16181 17278
captured$	11201
car	11467 12532
car$	13155 13156 13157 13158 13275 13276 13605 13825 14220 14712 14713 14714 17671 17870 5996
caravan$	17860
card$	11122 4765 17770
care	5291
care$	6468 6469 6470 6471 6472 1092 7452 8088 1731 14496 14504 14505 14506 14507 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8737 9078 9124 9474 9475 9476 9479 9480 9482 9483 9486 9497 15749 9552 15769 15770 15771 15772 15786 15792 15793 15794 15795 15796 15850 15851 15852 3807 3808 10167 10168 10169 10240 10241 10242 16458 16459 16460 16461 16492 16493 16494 16694 10529 16734 16801 10598 16875 16896 16897 16898 16899 16900 16901 16902 16903 10702 10703 10704 10705 10706 16943 17143 17144 17145 17146 10963 4606 4607 4608 17745 17754 17774 17806 17838 17851 11649 17878 5692 12251 12252 12302 6126 12522 12523 6166 6348
cared$	16708 16724 16729 16732 16733 16735 16736 16737 16738 16740 16741 16742 16766 16767 16768 16796 16801 4606 4607 4608 12251 12252
career	17494
career$	6920 11863 11864 5517 6009
careful$	12588 6389 6390 6391 6392 15757
carefully$	13392
careless$	118 119 121 122 6764 962 1077 1367 1855 1946 1947 16842 16843 5447 5450 6240 6280
carelessly$	6280
carelessness$	6370 12575 12576 12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 7259 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720 13928 8219 8312 1955 8314 6280
carer	5266 17841 6171
carer$	9027 9028 17808 17810 11613 17851 5295 5297 5298 12522 12529
carers$	13701 7808 2367 2368 9027 9028 9536 11613 17851 11916 12522
cares$	3807 3808 16492 16493 16494 4606 4607 4608 5295
caribbean$	3645
caring$	8849 5295 12233
carpet$	17080
carrie	17287 4823
carried$	6570 12784 12785 12794 12815 12833 13354 924 925 13648 13650 7617 7619 7621 14412 2123 2124 2125 3697 3698 16871 16872 16873 16874 17579 5403 11762 5838
carries$	12814 12832 751 752 924 925 7617 7619 7621 2123 2124 2125 2325 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2885 3392 3393 3394 3613 3614 3615 3616 3697 3698 10439 11100 17314 17467 11266 5403 11762 5838 5939
carry	4823
carry$	12685 12701 6569 12813 12831 6788 12994 13023 13025 13026 13027 6832 6833 6834 751 752 13318 13319 13320 13321 13322 924 925 7403 7404 13709 13710 13711 13712 13713 13714 13729 7617 7619 7621 13826 13905 14171 14176 14581 14582 14617 14619 14625 14627 2123 2124 2125 14739 14740 2324 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2884 3392 3393 3394 3613 3614 3615 3616 3697 3698 16412 10438 5024 5403 11762 5838 5939
carryi	17287 11251 17488 11684 11709
carrying$	12795 13053 13318 13319 13320 13321 13322 7404 14108 14138 2123 2124 2125 8534 3697 3698 16619 16620 16625 16626 16627 16628 16629 16630 16631 16632 16633 16634 16635 16636 16637 17221 17301 17455 17467 4936 11313 11315 17888 11706 5403 5838
cars$	13275 13276 13605 14712 14713 14714
case$	14853 14985 14986 15122 15189 10967 17290 11159 4934 4969 4976 11338 17548 17903 11889 11891 12004 12005 6002 12548 12554
cases$	14853 14985 14986 15122 15189 17290 11889 11891 12004 12548
cash	5025
cash$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13071 13072 13073 6948 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13317 13636 13637 13638 13725 13726 13727 13728 13733 13821 14168 14171 14176 14179 14180 14181 14182 14656 14657 14684 8484 14711 17304 11383 11689 5624
cast$	12684 1301 1302 2196 10301 10310 10316 16541
casts$	2196
casual$	1077 17040
casually$	3643 5799 12198
casualty$	17756 17757
catalogue$	4137
catcalls$	12914
catch	17263 17399 17550 11351 12417
catch$	7306 4741 17404 17414 4992 17555 17556 17686
catches$	4992
catching$	4992
category$	8988 5286
catheter$	6327
catty$	6248
catwalk$	16325
caught	17563 17564
caught$	12613 12621 579 13844 13918 13919 13939 13940 13941 13953 13954 14922 14923 15849 17511 5047 5351 5630 6202
cause$	12574 12604 904 1040 1132 13872 14852 2340 2341 14965 9668 3311 16411 4950 17539 5066 5074 11888 5557 5560
caused$	12574 12604 904 13500 13501 13502 1040 13696 13697 2340 2341 5557 5560
causer$	14975 11853
causers$	14975 11853
causes$	904 13500 1040 14852 2340 2341 17539 11888 5557 5560
causin	11285 4936
causing$	12661 12662 12663 12664 12665 904 1040 7585 14898 2340 2341 16645 11294 5557 5560
cautio	11686 12540
caution$	6435 17607 17890 5338 17909 12553
cautiond$	5338
cautioned$	17503 5338 6184
cautions$	17909
cautious$	12590 17040
cavalier$	1077 6280
cbo	11390 11391 6195
cbo$	17594 17595 11392 12553
cbos$	17594 17595 11392
cbt$	12474
cce$	13107 14107 14109
cctv	11194 11213 4948 11306
cctv$	11056 11057 11058 4701 4702 17274 4717 4768 11160 4815 17398 11195 4842 4852 17417 4863 5987 12353
cease$	1842 1844 1847 3004 3005 11412
ceased$	3004 3005
ceases$	3004 3005 11412 17633
ceasing$	3004 3005
cell$	16418 16555 17243 17245 17338 5987
cells	11701
cells$	14958 17905
central$	17302
centre$	14320 14903 17626 17630 5111 17696 17699 5940 12553
cerebral$	6320
certain$	3849 3850 3851 3926 10320 10321 10322 10323 3966 3967 16621 16622 16623 16624 4063
certainly$	10430 4094 4102 10460 4103 4104 12242
certainty$	3927
chain$	17298 12199 12333 6002
chains$	17298 12199
challe	17430 11370
challenge$	16645 17574 5121
challenged$	16645 17511
challenges$	16645 5121
challenging$	8586 15178 15179 15180 15181 15182 15183 15184 15185 15186 15254 15255 15256 15257 15258 2697 2698 2699 2700 2701 16645 5642 5646 5648 12012 6248
chance$	6526 6527 6528 171 12840 12841 12842 12843 12844 12845 6698 341 342 13526 13867 13868 13869 1515 7964 7965 7966 14333 14334 14335 14336 14337 14338 14573 14574 10262 10266 3909 3910 3911 10270 10271 10292 10396 4039 4497 4498 4499 4500 17081 17082 5014 5063 11812 12288
chanced$	1515
chancer$	11929
chancers$	11929
chances$	6526 6527 6528 171 12805 12838 12839 12840 12841 12842 12843 12844 12845 6698 341 342 13526 13867 13868 13869 1515 14573 14574 4497 4498 4499 4500 17081 17082 11812 12288
chancing$	1515
change$	12730 479 13102 7026 13231 13552 1096 14304 14546 14547 14548 14549 15164 15172 16335 16384 16390 16404 16442 16443 16507 16530 10327 16538 10356 10357 4000 4001 16578 16579 16580 16595 16600 10397 16921 12223 12224 12231
changed$	479 1096 10237 16536 16564 16565 16566 16567 16568 11655 6139
changes$	479 1096
changing$	1096 14764 16578 16579 16580 10383 12231 6139
chaos$	13464 13674 13789 14678 14726 11784 11798 11817 11915
chaotic$	2671 9035 5642 12001 5644 5646 6248 6280
chaperone$	15660 15786 15821 15822 15823 15824
chaperones$	15786 15821 15822 15823 15824
chaperoning$	15786 15861
character$	14884 15126 11942
characters$	8710 15126 16141 11942
charg	17550
charge	17287 11251 4979 17546 11344 11357 17563
charge$	1536 1537 1538 1539 1540 1541 1542 3284 16799 17455 17540 11337 11355 17571 5044 17607 5086 5338 17909 12387 6063 12546
charged$	1536 1537 1538 1539 1540 1541 1542 9392 9393 9394 9395 9396 9397 9398 9399 17503 17522 17560 17561 5044 17609 5338 6186 12545
chargeed$	5338
chargeing$	5086
charges$	1536 1537 1538 1539 1540 1541 1542 17466 17548 4989 11355 17573 5044 5086 17909 12387 12390 6063 12546
charging$	1536 1537 1538 1539 1540 1541 1542 11344 5044 6027
charity$	10520 10525 10526 4177 17147 10970 17214 17215 5940
charm$	1108 1109 1110 1111 9110 5420
charmed$	12613 1108 1109 1110 1111 5420
charming$	1108 1109 1110 1111 5420
charmmed$	1108 1109 1110 1111 5420
charmming$	1108 1109 1110 1111 5420
charms$	13361 13362 1108 1109 1110 1111 5420
chart	4824
chart$	4709 11081 4864 12334
charted$	17323 4864
charts$	12334
chase$	12659 12660 1170 1496 1497 1498 1499 1500 1501 1502 14652 5422
chased$	1170 13871 1496 1497 1498 1499 1500 1501 1502 14319 5422
chaser$	17055 17056
chasers$	17055 17056
chases$	1170 1496 1497 1498 1499 1500 1501 1502 5422
chasing$	1170 1496 1497 1498 1499 1500 1501 1502 17055 17056 5422
chat$	13187 13188 627 628 629 13413 11104 4748 17368 17369
chated$	627 628 629
chating$	627 628 629
chats$	627 628 629 4748 17368 17369
chatted$	627 628 629
chatting$	627 628 629
chav$	6219
chavs$	6219
cheap$	14191
cheat$	14965 11874
cheating$	6239
cheats$	11874
check	17325 5965 12326
check$	16893 4713 11073 4720 4724 4728 4732 4806 11173 17392 4871 4896 17733 12338 12349 12393
checke	11032
checked$	14490 16931 17176 17222 4724 11089 11171 11216 4871 11321 17601
checkes$	4724
checking$	4724 4728 4806 4871
checks$	4724 4728 4806 17392 4851 4871 4896 12338 12349 12393
cheek$	13409 15108 16226 11957
cheeks$	16226
cheeky$	2447 5577 6248
cheerfully$	729 730 731 13294 1259 1260 1261 1262 1263 1264
chemotherapy$	6318
chested$	12140 12150
chicken$	13128 13129
chief$	5553
child	17597 11597 11626 11711 12466
child$	396 426 464 650 940 961 7319 1343 1344 1346 2193 14807 14808 2383 14972 15055 15084 15085 15086 15087 15190 15192 15193 15218 15219 15220 15221 15222 15223 15234 2683 15404 15454 15484 15489 15490 15491 15492 15493 15566 15567 3032 3033 15615 15616 15617 15618 15636 15637 15638 15639 15640 15641 15658 15931 15932 15994 16071 16072 16073 16074 3513 3514 3515 3516 3517 16080 16081 16082 16083 9939 3597 16183 16186 3700 3750 3751 10236 11527 17801 17852 5292 5293 17915 5386 5471 11840 11858 5504 5507 11870 5517 11927 11950 12000 5651 5652 12047 12081
childhood$	13604 3500 3501 9860 3503 3504 9863 16069 16152 12109 6072
childish$	9407 9408 9409 16152 5755 6248
childlike$	15528 15529 15530 9407 9408 9409 9613 9614 9615 9616 12088
childr	11569
children$	12684 396 12983 6783 426 464 13101 6898 6900 6902 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 7493 1343 1344 1346 7754 14018 8089 1864 8261 8424 14718 14728 14729 14730 14731 8543 2186 2187 2188 2193 14769 14771 2216 14780 14781 14782 14783 14788 14807 14808 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 2382 2383 14972 2450 2451 2452 2453 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 2683 2719 15404 15453 9253 2908 15483 15489 15490 15491 15492 15493 15566 15567 15570 3032 3033 15609 15610 15615 15616 15617 15618 15634 15636 15637 15638 15639 15640 15641 15657 3109 15887 15890 15891 15931 15932 15933 15934 15994 9812 9813 16070 16072 16073 16074 3513 3514 3515 3516 3517 16080 16081 16082 16083 9938 3597 16183 16186 3700 3750 3751 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 16531 10328 4058 10421 10422 4067 10426 10437 16697 4172 4173 16881 10718 10719 10720 10721 10722 10723 10775 10782 17021 17029 17030 17031 17032 17033 17034 17035 17036 17072 10935 10994 10995 17772 17773 5291 11728 11825 11840 11858 11870 11917 11927 11950 12000 5651 5652 12047 12081 12245 12282 12283 12285 12291 12529
chin$	16226
chinese$	3645 10010 12188
chip$	2502 9067 2710
chips$	2502
chis	5967
chis$	12325
chlamy	6329
choice$	3 4 5 6 7 8 9 12671 6481 6482 125 126 6485 128 129 130 6489 6490 133 12696 12697 12698 12699 12700 12702 12703 6500 12705 12706 12707 12708 12709 12710 149 150 151 176 12746 12747 12748 12749 12750 12751 12752 12753 12943 12944 12945 12946 12947 12948 12949 12950 6750 12955 12956 12957 12965 12966 6787 430 431 6819 13024 463 6822 6823 6824 6825 13618 7525 7526 7701 7702 1345 7704 1347 1348 1349 13989 13990 8012 1655 1656 15318 15498 9514 9515 9516 15721 15722 11718 11719 11720 11721 11724 12083
choices$	3 4 5 6 7 8 9 6370 12575 12576 6377 12582 12583 22 23 12671 12696 12697 12698 12699 12700 12702 12705 12706 12707 12708 12709 12710 159 160 161 162 6535 6536 6537 6538 6539 6540 6541 12746 12747 12748 12749 12750 12751 12752 12753 12754 12755 12758 12761 12762 12763 12764 12765 6562 12943 12944 12945 12946 12947 12948 12949 12950 463 6822 6865 6866 13373 13374 13375 13376 7295 938 13715 13716 13717 13718 13719 13720 13928 8216 1859 1860 14520 14521 14522 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 15498 15541 15542 9514 9515 9516 15721 15722 15750 11718 11719 11720 11721 12083
choked	5279
choked$	11637
choose$	152 153 154 172 173 12772 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13182 13183 13313 13314 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14312 14346 2127 2132 15627 9498 15709 15710 16168 16410 16664 5367 5418
choosed$	1270 1271 1272 1285 1286 1287 1288 1289
chooses$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13182 13183 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 14346 2127 2132 16664 4567 4568 4569 4570 5367 5418
choosing$	152 153 154 172 173 12943 12944 12945 12946 12947 12948 12949 12950 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 1043 1044 1045 1046 1048 1049 1050 1051 1052 13622 13623 13693 1270 1271 1272 1285 1286 1287 1288 1289 8491 8492 8493 15712 15713 4567 4568 4569 4570 5367 5418
chose$	152 153 154 172 173 12772 6782 12987 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13313 13314 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1243 1244 1270 1271 1272 1285 1286 1287 1288 1289 13991 13992 14222 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14346 2127 2132 16664 17069 4567 4568 4569 4570 10949 17154 5367 5418 12300
chosen$	152 153 154 172 173 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 502 503 504 505 506 13323 13331 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5367 5418
chronic$	17709 6086
chubby$	9991 10029 6269
chunky$	5775
churlish$	6241
cid	17244
cider$	17736
cigarette$	13636 13637 13638
cigarettes$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13636 13637 13638 14711
cin$	6348
circles$	10045
circul	4769 4888 6025
circulate$	4677 11036 4679
circulated$	4677 11036 4679 17242 4783
circulates$	4677 11036 4679
circulating$	4677 11036 4679
circulation$	12383
circumstances$	16663 16686 12533
citalo	6110
citalopram$	12468
citizenship$	17817
city$	9985 17671 17862
civil	5037 6048
civil$	11334 11395 6038
clad$	3702 3703 3704 12146 12157 5840
claim$	13659 8273 14478 14479 14480 14481 14482 8544 8545 8546 14758 12538
claimed$	13659 8544 8545 8546
claiming$	13659
claimmed$	13659
claimming$	13659
claims$	13659 8544 8545 8546 14758 5207
clamp$	6044
clamped$	17698 6044
clamping$	6044
clamps$	6044
clarif	4739 4954
class$	6938 14780 14781 14782 14783 14814 14818 15036 8940 15259 15614 16099 17138 17790 17913 11713 12505 6203 6309
classed$	2639 4711
classmates$	13127 15813 15819 11728 11873
classroom$	17790
clear	4718 4742 5134
clear$	1833 1836 1839 1840 3659 3926 4063 10877 4931 5051 17641 11469 5803 5889 6025 6031 6051
cleared$	5137
clearly$	863 3896 3897 3898 3899 10424 10425 4068 4094 4102 10460 4103 4104 10508 4546 4547 4548 5428 5937
cleft$	6320
clever$	13856 13857 13858 2971 2972 2973 9643 9644 9645
climb$	7401 2150 2151
climbbed$	2150 2151
climbbing$	2150 2151
climbed$	12837 2150 2151
climbing$	7401 2150 2151
climbs$	2150 2151
clingy$	6248
clinic	5190 6071
clinic$	17733 11548 17753 17757 5950 12432
clinically$	6095
clip$	7022 7023 666 667 17274 4773
clips$	7022 7023 666 667 4773
clique$	2301
cliques$	2301
cliquey$	6239
clones$	16323
close	4891
close$	6860 7872 7892 3011 17129 4599 4686 11234 11249 12286
closed$	8795 4501 4599 4649 12238 12241 12286
closes$	4599 12286
closing$	16857 16858
closure$	11334 5030 6064
cloth$	15063
clothe$	12345
clothes$	6382 25 6400 13071 13072 13214 13215 13216 13217 13218 13219 13220 13221 922 7295 938 1273 1274 8484 16142 16143 16144 16145 16158 16159 10057 10058 16283 16284 16286 16287 16288 16289 16290 16294 16295 16296 16297 16309 16329 11491 12199 12204 12345
clothing$	16142 16143 16144 16145 10057 10058 16286 16287 16288 16309 16329 12199 12201 12204
clout$	13732 13741 14060 14204 14685 11780 11781
clown$	11929
clowns$	11929
clozapine$	6330
club$	16252 4616 5940 5950
clubs$	16252
clued$	2798 2804 9815
clueless$	6239 6280
cluster$	11477
clusters$	11477
co$	8364 15156 10132 10181 10187 10192 10201 10267 10273 10311 11996 6048
coach$	12893 12934 13209
coaches$	12934 13209
coat$	16286 16287 16288 16297 17603 17881 12199 12204 12212
coats$	10057 10058 16286 16287 16288 16289 16290 16297 17603 12199 12204 12212
coaxing$	14157 14158 14159 14160 14161 14162 14163 14164 14303
cocain	11528 17913 11713
cocaine$	13613 17732 11537 17744 17917 11729
cocktail$	11861
cocky$	6248
coddling$	15772
code$	12132
codein	11528 11535
codeine$	17732 17739 17742
codes$	12132
coelia	6086
coeliac$	12444
coerced$	12613 14628 14629 14630 14631 14650
cognitive$	6069
cohort	11023 17329 11136 11164 17374 17425 17426 17428 11256 17469 4935 11305 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 12391
cohort$	14818 8617 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 15614 16546 17435 17442 17460 4930 17509 4999 17624 17647 17648 5107 12000 6013
cohorts$	17435
coil	5173 11531
coil$	17735
coincide$	4667
coincides$	4667
cold$	16929 17151 17879 5619
coliti	6086
colitis$	12444
collarbone$	17758 17759
collarbones$	17758
colleagues$	9279 9280 9281 4793
collec	12326 5969 6011
collect$	4675 11080 4818 11496
collected$	7102 7103 7104 7105 7106 4675 11080 17313 4818
collecting$	15861 15875 15877 15884 4675 11080 4818
collective$	5889
collects$	4675 11080 17314 4818
colleg	5049
college$	10520 10525 10526 10528 4177 17147 10970 17214 17215 11407 5210 5211 17780 17781 17782 17784 17786 17794 17797 5940 5950 12498 12499
colleges$	17791
collude$	896 897 1637
colluded$	896 897 1637
colludes$	896 897 1637
colluding$	896 897 1637
colonoscopy$	6318
colostomy$	6327
colour$	12163
coloured$	5819
colours$	16309 12163 12199
combat	5060
combative$	6246
combination$	11861
combustible$	5503
come$	6530 12740 12884 413 6830 6835 6836 6873 6874 6875 6876 6877 6878 6879 6880 13325 7131 7402 1209 1371 1393 14048 14238 8196 14495 14567 2273 2475 2476 2477 2478 2479 2480 2544 2830 2833 3144 9560 9561 9562 3312 15903 9838 3519 3520 3732 3741 3754 3755 3756 3757 3758 16384 16390 16404 16411 16510 16520 16521 16522 16523 16562 10406 4118 10551 16772 16773 4924 17617 17683 5182 5402 5432 12223
comes$	413 914 1371 1393 13956 14302 2274 2650 2831 2834 3312 3732 3741 3754 3755 3756 3757 3758 16510 10406 17391 17617 17683 5182 5432 6179
comeuppance$	13922
comfort$	10954
comfortable$	1275 1276 1277
comforted$	15886
comforting$	15884 15886
coming$	12725 413 13350 7402 13920 13921 1393 3312 16383 5182 17836
comings$	11177 11183 11184 4867
comman	11093 11126
command$	17330 11472 12360
commands$	17297
comment$	3765 3766 3767 3768
commented$	3765 3766 3767 3768
commenting$	3765 3766 3767 3768
comments$	12914 13510 13835 13836 3765 3766 3767 3768
commentted$	3765 3766 3767 3768
commentting$	3765 3766 3767 3768
commit	11251 17488 11285 4936 11313 11315 17616
commit$	12994 16384 16390 16404 16412 17434 17464 17491 4956 17539 17705 12223
commits$	17434 4956 17539 17705
committal$	17531
committed$	17614 17705 5352
committing$	17301 17455 11294 17575 5352
committs$	5352
common$	7772 7773 7774 7775 7776 7777 7778 7779 7780 7781 7782 7783 7784 14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 8396 15090 2578 16844 16845 16846 17143 17144 17145 17146 11706 12302
commun	4684 11422 5340
communicate$	627 628 629 17115
communicated$	627 628 629
communicates$	627 628 629
communicating$	627 628 629
communication$	4538 4539 4540 4541 5889 12279
community$	14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14842 14903 14907 14908 11042 11178 4952 4972 5029 5057 17626 17656 11698 11825 6193 6195
companion$	12711
companions$	12711
company$	12564 12711 6697 13004 13022 13525 13666 13667 13668 13805 13806 14113 14683 8485 2128 2129 2130 2131 8490 14698 14699 14700 8498 8499 15563 15564 16112 10520 10525 10526 4177 17147 10970 4616 17214 17215 11824 5940 5949
compar	4731
compare$	11073 4871
compared$	17222 11089
compareed$	4871
compareing$	4871
compares$	4871
compass$	14601
compete$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
competed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
competent$	3463 3464
competes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
competing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
complacency$	16949 6280
complacent$	10922 6280
complain$	13942 13943 13944 13945 14194 8273 14478 14479 14480 14481 14482 3765 3766 11791 12243
complained$	7714 7715 3765 3766 12243
complaining$	3765 3766 16645 12243
complainned$	3765 3766 12243
complainning$	3765 3766 12243
complains$	3765 3766 12243
complaint$	2191 2192 16852 16935 17050 11831 12291
complaints$	2191 2192 16852 16935 17050 17105 17106 5059 11831 12291 12292
comple	17579
complete$	13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 2342 2343 2345 3801 4582 4723 5889
completed$	12803 16520 16521 16522 16523 4117 16871 16872 16873 16874
completeed$	4723
completeing$	4723
completely$	2747 10499 5736 5880 5883
completes$	4723
complex$	8922 5646 6072
complexion$	10046 12161 6270
complexions$	12161 6270
compli	4797
compliance$	11155 11836 11994
compliant$	9038 11993
complicit$	46 545 546 547 548 549 563 13295 897 13579 13580 13581 13582 11763 11775
complicity$	12967 896 11312
complied$	13331
complies$	16532 16533 16534 16535
comply$	12994 14567 16335 16384 16390 16404 16442 16443 12223 12224
comprehension$	12274
compromise$	10 5356 5357
compromised$	10 5356 5357
compromises$	10 5356 5357
compromising$	12564 10 5356 5357
compulsive$	5517
computer$	12350
conceal$	1876 1877 3736
concealed$	1876 1877 3736 12216
concealing$	1876 1877 3736
concealled$	1876 1877 3736
concealling$	1876 1877 3736
conceals$	1876 1877 3736
concer	11486 5166 5241 5276 6110
concern$	6475 14252 8399 15895 10587 10588 16896 16897 16898 16899 16900 16901 16902 16903 16935 12291
concerned$	9415 9416 9417 15622 15623 15624 9421 9422 15871 15872 9669 10887 10888 10978 4621 17488
concerning$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5648
concerns$	14252 14608 14609 14610 14611 10587 10588 16935 17105 17106 17690 12291 12292
concerta$	12468
conclusion$	17197
conclusions$	17197
concus	6322
condescending$	6281
condit	11504 6185
condition$	17708 17907 12448 12461 12476 12542
conditional$	6182 6183
conditions$	14724 5315 17907 12533 12542
conduc	4823 17579 5024
conduct$	3 4 5 6 7 8 9 6370 12575 12576 6377 12582 12583 22 23 6382 25 12671 368 369 12968 13373 13374 13375 13376 7295 938 13715 13716 13717 13718 13719 13720 1273 1274 14520 14521 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 14752 2616 2617 2618 2619 2620 2621 2622 2623 2624 2836 2837 2838 2839 2840 2841 11718 5649 6065
confer	17854
confidence$	2787 2789 2944 2945 2946 2947 2948 2949 2950 16158 16159
confident$	12107
confidential$	5970
confidentiality$	17078
confir	4739 4954
confirm$	4696 17444
confirmed$	4696
confirmes$	4696
confirming$	4696
confirms$	4696 17444
confiscate$	4763
confiscated$	4763 11189 17587
confiscates$	4763
confiscating$	4763
conflict$	13464 13772 14658 14955 16646 5315 11784 11837
confro	17430 11370
confront$	17574
confrontation$	13464 14658
confrontational$	15187 15188 15254 15255 15256 15257 15258 12012 6246
confrontations$	14658
congregate$	15294 12131
congregated$	15294 12131
congregates$	15294 12131
congregating$	15294 12131
congregation$	17356 11153
congregations$	17356 11153
connected$	2205 4900 17488 11293 11837
connection$	5350
conned$	12613 15847
conniving$	6250
conscience$	15077 15078 15079 15080 15081 2573
conscienceless$	6239
conscious$	6499 142 6761
consensual$	5708 6213
consent$	12967 682 683 684 685 686 687 2757 2758 2759 2760 15627 15750 15800 9606 9607 16025 16026 11786
consented$	682 683 684 685 686 687 13250 689 724 753 2757 2758 2759 2760 3263 3264 11786
consenting$	682 683 684 685 686 687 5708 5727 6213
consents$	682 683 684 685 686 687 2757 2758 2759 2760
consequences$	12672 12673 12674 12675 12677 12678 12679 12681 12756 196 12766 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 14291 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14920 15309 16371 16372 16373 17610
consid	4711 4888 5126
consider$	14567 2380 2508 2511 16384 16390 16404 16921 12223
considerable$	8724
consideration$	16943
considered$	8549 8550 2261 2380 2508 2511 2634 5167 5508
considering$	2380 2508 2511 2855 5167
considerred$	2380 2508 2511
considerring$	2380 2508 2511
considers$	2380 2508 2511
consistent$	3801
consistently$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5863 5885
consoled$	15886
consoling$	15884 15886
consort$	5464
consorted$	5464
consorting$	5464
consorts$	5464
consortted$	5464
consortting$	5464
consta	4662 11021 11022 4666 11027 17236 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 4852 11298 4958 11322 11364 5045 5049 11408
constable$	11020 17226 17231 17260 17261 17262 11059 11060 17276 11079 11108 11114 11116 17328 17332 17333 17335 11144 17351 4798 17364 11210 17502 11316 17568 11403 11407 17612
constables$	11020 17226 17231 17260 17261 17262 11059 11060 17276 11079 11108 11114 11116 17328 17332 17333 17335 11144 17351 4798 17364 11210 17502 11316 17568 11403 11407 17612
constant$	10851 10852 5591
constantly$	616 4045 4046 4047 4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 4447 5877 5885
consti	4711
consul	11543 11544 11551
consultant$	17747 17748 17750 17755
contac	17275 17285 17325 11182 4867
contact$	6452 12657 12658 6693 6694 6697 6862 13184 627 628 629 634 635 636 637 638 639 640 13315 1145 2724 2725 17275 5272 12053 12218
contacted$	627 628 629 634 635 636 637 638 639 640 1145 13991 13992
contacting$	627 628 629 634 635 636 637 638 639 640 1145
contacts$	627 628 629 634 635 636 637 638 639 640 1145 17368 17386 11225
contactted$	627 628 629 634 635 636 637 638 639 640 1145
contactting$	627 628 629 634 635 636 637 638 639 640 1145
contain$	14929 14930 15150 16578 16579 16580 11106 12231
contains$	11106
contempt$	17192 17193 17194 17195 17196 17531
contemptuous$	6281
contend$	3375 3376
content$	326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 1632 1633 1634 1635 1636 1819 1820 1821 1822 3469 5418
continually$	616 4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5885
continue$	12739 12772 12812 12834 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 16411 5374
continued$	94 6453 6454 12772 12794 12812 12834 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 3801 5374
continues$	12772 12812 12834 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5374
continuing$	94 6453 6454 12772 12812 12834 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 5374
continuously$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5885
contra	6107
contraception$	15718 15719 15720 12465
contraceptive$	12465
contract$	17590 12553
contracts$	17590
contradictory$	14755 14756 14757
contribute$	896 5065
contributed$	12574 896 13501 13502
contributes$	896 5065
contributing$	896
contro	11126 5060 11419 6064
control$	13861 14312 14567 14598 14604 14883 14914 14929 14930 8784 15150 15178 15179 15180 15181 15182 15183 15184 15185 15186 9016 15224 15231 15232 9039 15269 15275 15276 9563 9564 9978 16486 16578 16579 16580 11056 11057 11058 4701 4702 4703 17330 11148 11160 11161 4852 11213 4948 17623 11445 5099 17692 11900 12231 6060 12422
controlled$	12613 13284 14319 16389 16395 16400 16409 16475 16481 16519 16564 16565 16566 16567 16568
controlling$	5648 12339 6248
controls$	11100 12339
convenience$	10954
conveniently$	5942
convic	11344 4997 11357 6352
convict$	11943 6033
convicted$	17503 17522 17560 17561 17609
convicting$	6033
conviction$	17548 11355 6304 6353
convictions$	17466 17548 11355 17573 6304 6353
convicts$	11943
convince$	16507 16530 10327
cookie$	12056 12098
cookies$	12056 12098
cool$	14738 8535 8536 3465 3466 5698 5746
cooper	11500
cooperate$	12958 14567 15157 15169 15172 16335 16384 16390 16404 16442 16443 16452 16453 16454 16921 17704 12223 12224
cooperated$	15157
cooperates$	16532 16533 16534 16535
cooperating$	15157
cooperation$	15156 4000 4001 11996
coordi	6048
cope	11536
cope$	9128 2790 9149 9150 2793 2836 2837 2838 2839 2840 2841 15627 9474 9475 9476 9479 9480 9482 9483 9486 3135 3136 3137 15709 15710 9510 3153 3154 9513 3161 15737 3180 3196 3375 3376 3471 3472 3486 16171 16923 17740 17741 5735
coped$	2836 2837 2838 2839 2840 2841 3161 3180 3196 3486 5735
copes$	2836 2837 2838 2839 2840 2841 3161 3180 3196 3486 5735
copied	4683
copied$	17308
coping$	2836 2837 2838 2839 2840 2841 9474 9475 9476 9479 9480 9482 9483 9486 15712 15713 3161 15737 3180 3196 3486 5735
copy$	4788
core	17615 17691
core$	2281 8640 8685 8686 14959 8762 17302 17558 5136
corner$	14120 16118
cornrows$	6270
corporate$	5889
correl	4731
correlated$	11089
corrob	4684
corroborated$	11042
corrupting$	2222 2223 2224 5501
cost$	970 971 13569 14127 14238 10954
costs$	970 971 10954
costume$	12193
costumes$	12193
cotton$	5726
couch$	8792 8793 17872
could	4671
could$	26 27 28 29 30 468 469 470 471 472 473 477 478 485 486 487 488 489 490 512 513 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 530 783 784 867 868 869 967 972 973 976 1014 1104 13735 13766 13782 7713 1381 1401 7767 7768 7769 7770 7771 1621 1623 1626 1661 1666 1667 1668 1669 1670 1703 1722 1917 1918 1942 8976 2693 2764 2767 2768 2770 2778 2871 3068 3116 3140 3189 3195 3238 3364 3481 3550 3551 3552 3609 16179 3883 10303 3968 4004 4005 4150 4151 4152 4153 4154 4155 4156 4157 4158 4159 4160 4161 4232 4240 4307 4507 4591 4592 4594 4595 11049 4694 4730 11130 4975 4983 5001 5240 5870
council$	16451 10520 10525 10526 10528 4177 17147 10970 4616 17214 17215 11417 5889 5938 5949
counse	11523 11543 11544
counselling$	17727 17753 12431 12474
counsellor$	17747 17748 17750
count$	9249 9250 9251 3108 9467 3962 10320 3963 10321 3964 10322 3965 10323 3966 3967
counte	11161
counted$	9249 9250 9251 9547 3190 3191 3192 3193 3194 9553
counter$	17365
counters$	17365
countless$	6575 6602 8091 8124 10851 10852 10877
country$	16114 11731
counts$	9249 9250 9251 3108 9467 11100
county$	6904 6905 6922 6929 6932 6939 6941 13152 13153 13154 14107 14109 7942 1650 8011 14369 14370 14371 14372 14373 14374 14375 14376 2305 14901 2410 9132 15972 15973 15974 15975 15976 17497 11302 17671 17862 12525 6309
couple$	2281 2731 17865
courier$	14867 2311 11876
couriers$	14867 2311 11876
course$	10350 10351 10352 10353 10354 10355 10453 10460 4103 4104 16668 16679 16680 16681
courses$	16679 16680 16681
court	11357 17563 11684 6029 6185
court$	353 13100 864 865 7631 7632 1496 1497 14955 11253 17560 17561 17565 5007 17663 17888 17894 5333 11697 5344 5407 5416 6029 12387 12514 12546 12547 6190 6195 12556
courted$	353 864 865 7631 7632 1496 1497 5407 5416
courtesy$	16785 16786 16844 16845 16846
courting$	353 864 865 7631 7632 1496 1497 5400 5407 5416
courts$	353 864 865 7631 7632 1496 1497 14957 15290 15291 17560 17561 5007 17663 17888 5407 5416
courtted$	353 7631 7632 1496 1497 5416
courtting$	353 7631 7632 1496 1497 5416
cousin	17812 17863
cousin$	13127 5244
cousins$	13127
cover$	1185 1186 14474 3736 10746 4484 4517
coverage$	11224
covered$	1185 1186 3736 4484 4517 12216
covering$	1185 1186 16271 3736 4484 4517
coverings$	16271
coverred$	1185 1186 3736 4484 4517
coverring$	1185 1186 3736 4484 4517
covers$	1185 1186 3736 4484 4517
covert	5133 5987
covert$	11491 5970 12345 6022
covertly$	12345
covid$	6319
cow$	11921
coward$	11929
cowardly$	6280
cowards$	11929 12268
cowed$	15908
cows$	11921
cp$	6348
cpn$	11392
cpns$	11392
cps	11102
cps$	17306
cpw$	11392
cpws$	11392
crack	11528 17913 11713 6045
crack$	13613 8656 17042 17409 17732 17744 17917 11729
crackdown$	12403
cracked$	17564 11431
crackeddown$	12403
crackhead$	6236
crackheads$	6236
crackingdown$	12403
cracks$	17042
cracksdown$	12403
craft$	12114
crafty$	6239
crave$	1226 1227 2090 2091 2136 2138 5426 5662
craved$	1226 1227 2090 2091 2136 2138 5426 5662
craves$	1226 1227 2090 2091 2136 2138 5426 5662
craving$	1226 1227 2090 2091 2136 2138 5426 5662
crawling$	2411
crazy$	12001
create$	641 904 1040 2340 2341 4723 5557 5560
created$	641 904 1040 13696 13697 2340 2341 5557 5560
createed$	4723
createing$	4723
creates$	641 904 1040 2340 2341 4723 5557 5560
creating$	641 904 1040 2340 2341 5557 5560
creation$	13622 13623 13693
creature$	11950
creatures$	11950
cred$	13742 15961
credibility$	15962 11834
credible$	14751
credit$	13214 13215 13216 13217 13218 13219 13220 13221 13226 13228 13229
creep$	12741 11929
creeps$	11929
crept$	12742
cretin$	6236
cretins$	6236
crew$	12934 13277 13278 13279 2301 15614 16099
crews$	2301
cried$	7305 13659 5419 5441
cries$	2706 5419 5441
crime	17229 17237 4684 17247 11047 17293 17299 4745 4800 11238 11259 17477 4916 17489 17490 17497 17498 4937 17504 17512 17516 17517 17518 17519 17525 11325 11418 11423 11424 11450 11457 17661 17707 11710 12333 12347 12371 12399 12411
crime$	12659 12660 6731 13107 13122 13124 13674 7628 14107 14109 14110 14214 14369 14370 14371 14372 14373 14374 14375 14376 14665 14726 14804 14805 14891 14901 14953 14954 14955 8796 2500 15124 15288 9911 4662 11021 11022 4666 11027 11031 17236 17244 11042 17251 4692 11069 11072 4721 4722 4727 17290 17293 11103 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 11134 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11158 11160 17375 11229 17437 17455 17462 17463 11269 11271 11274 11295 11298 4958 11322 17527 17528 17529 11364 11385 11390 5045 5049 11408 11410 5055 11414 17622 5061 17627 17628 5067 17631 17632 11434 17638 17639 5090 17654 11476 5119 5135 5143 5340 17914 11725 11727 11783 11837 5624 6002 6014 6021 12382 12389 12400
crimes$	13107 14107 14109 17290 17437 17462 17463 11274 11295 11410 5055 11414 17622 5119 5143 12382 12389
crimin	17237 4684 17247 17285 17299 4891 17456 17461 17476 17477 17497 17525 11418 6002 12364 12371 12399 6048 12411 12412 6189 6203 6309 6310
criminal$	13107 13112 13115 13132 14107 14109 14701 14702 14703 14704 2237 14863 14864 14865 14866 2326 14948 14949 14950 14951 14952 14973 14974 8807 2504 2505 2506 2507 15137 9034 9041 9042 9043 17137 11042 11069 11133 11249 17454 17484 11290 11339 11344 5038 11684 5340 11706 11707 11710 11727 5465 5506 11874 11875 11943 5588 5600 5640 5686 12055 12333 5978 6029 6194 12561 6248
criminalise$	4577 4578 4579 4580
criminalised$	4577 4578 4579 4580
criminalises$	4577 4578 4579 4580
criminalising$	4577 4578 4579 4580 17207 17208 17209 17210
criminality$	13107 13122 13124 14107 14109 14901 17622 11725 11914 12360
criminally$	5676 6002
criminals$	13132 14106 14665 14667 14701 14702 14703 14707 2237 14863 14864 14865 14866 2326 14942 14948 14949 14950 14951 14952 14973 14974 2504 2505 2506 2507 15137 17137 17483 17484 11727 11874 11875 11943 12055
criminogenic$	6226
crimint$	17396
crisis$	1131 1134 1135 11551 12476 6334
crocodile$	7880
crohn	6320
crook$	14899 14948 14949 14950 14951 14952 15008 11874 11913
crooked$	10034
crooks$	14899 14948 14949 14950 14951 14952 15008 11874 11913
crop$	10063 16286 16287 16288 16303 16304 16305 10106 12204 5852
cropped$	5819 5846
cropper$	13933
cross	4731
cross$	8765 9918 16122 16123 16124
crosscheck$	11073
crosschecked$	11089
crossreferenced$	11089
crowd$	13510 13666 13667 13668 13676 13677 13678 13679 13680 13681 13805 13806 14059 14090 14091 14715 2301 2731 11824 11858 11859
crowds$	2301
crown	6189
crown$	11102
cruel$	16842 16843 16856 16956 5588 6248
cruelty$	2230 2231 15250 15251 12010
crushed$	4959
crutches$	12477
cry$	7991 7992 14198 8279 8283 2706 5419 5441
crying$	2706 5419 5441
cse$	13107 14107 14109
cucumber$	16028
cucumbers$	16027
cues$	4497 4498 4499 4500
culpable$	13579 13580 13581 13582 11775 12295 6280
culpri	11251 12391 6302
culprit$	14796 14797 14798 17455 11866 11867 11911 11928 12368
culprits$	14796 14797 14798 17455 11866 11867 11911 11928 12368
culture$	4387 4388 11837
cunch$	11731
cunning$	12114 6248
curb	5060
curfew	4797 11326 5340
curfew$	15853 15854 15855 15875 15877 11155 17530 11698 17907 11827 12395 12557 6354
curfews$	15853 15854 15855 15875 15877 11827 12395
curiosity$	6370 12575 12576 8219 16896 16897 16898 16899 16900 16901 16902 17143 17144 17145 17146 12302
curled$	10020
curly$	5796 5819
curren	4684
current$	11042 11086 11339
curse$	9012
custod	4745 17563 17827 17830 11627 11701
custodial$	6193
custody$	13124 14955 16418 16554 4717 11103 11229 4882 11241 11269 11271 17806 17831 5273 17899 17905
customer$	6686 13209 11942 12056 12104 12115
customers$	6686 13209 15126 15314 15315 15316 15317 17656 11825 11942 12056 12104 12115
cut	5060 6077
cut$	1560 14304 2501 16261 16262 10080 10082 17641 5157 12168 12179 12401
cuts	5060
cuts$	1560 5157 12168
cuttin	5060
cutting$	1560 5157
cynical$	15187 15188 16856
cystic$	6086
dabble$	545 546 547 548 549
dabbled$	545 546 547 548 549
dabbles$	545 546 547 548 549
dabbling$	545 546 547 548 549
dad	11606 17812 11609 5256 5266 11625 5268 5271 5277 17841 17857 17863 11662
dad$	15287 9093 2736 2737 9209 2974 9333 9334 9335 9336 9379 9380 9381 3522 3523 3524 5243 5244 5245 17808 17810 11607 5252 5253 11613 5257 17822 17823 5264 5265 5269 17834 17838 11635 11636 11643 5297 5298 17871 12049
daddies$	11757
daddy$	11757
dads$	3522 3523 3524 5264 12049 12112
daft$	121 122 962 1896 5448
daily$	17741
damage	11259 4916 17489 17490 17497 17498 4937 17504 17516 17517 17519 11325
damage$	16613 16614 16615 17099 17463 11274 11295 17528 17529 5055 11414 17888 17900 17910 17911 17914
damaged$	8922 5642 12001
damn$	16784 16870
damp	5318
damp$	17879 11676
dance$	14933 3387 3388 3389 3390 3391
dancers$	10301
danger$	12562 12563 12573 12640 6448 6449 6450 12659 12660 12661 12662 12663 12664 12665 12672 12673 12674 12675 12677 12678 12679 12681 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 7213 7214 13435 13527 13528 13529 13530 13531 13674 1131 1134 1135 13772 13774 13802 7628 13876 14128 14138 14250 14321 8142 14369 14370 14371 14372 14373 14374 14375 14376 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14602 14607 14608 14609 14610 14611 14652 14654 14658 14665 14678 14804 14805 8619 2262 8621 8622 8623 8624 8625 8626 8627 8628 8629 8630 14835 14836 8633 8634 8635 8636 8637 8638 15110 15309 15372 15548 15549 15550 15551 15552 15718 15719 15720 15829 9627 15896 9820 16111 10835 11031 11452 11725 11765 11784 11798 5460
dangerous$	12562 12563 6501 12800 12801 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 13115 8142 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 8479 14695 14708 8922 5361 5503 6247
dangerously$	11795
dangers$	12562 12563 6448 6449 6450 12672 12673 12674 12675 12677 12678 12679 12681 6555 6556 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 1131 13774 14250 8142 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14608 14609 14610 14611 15309 15360 15361 15362 15363 15364 15365 15366 15718 15719 15720 9820 16111
dangle$	5436
dangled$	5436
dangles$	5436
dangling$	5436
dare$	14206 9918
dark$	3659 16227 16237 3687 10105 5795 5796 5797 5803 5819 12199 5846
darker$	3659 5795 5803
darkest$	3666 5823
data	11085
data$	17078 17289 17326 11123 17392 12349
databa	12326 12331
database$	17264 17277 17305 17433 17473 17474 12350
date	11394
date$	16004 16005 16006 11025 17598 12548
dates$	11025 4743 12548
dating$	5400
daught	17597
daughter$	15483 11527
daughters$	15483
daunt$	9581
daunted$	15908
daunts$	9706 9707
dawn$	6025
day	12385 12407
day$	6495 16098 10400 10401 4044 16638 16639 16640 4093 16679 16680 16681 17419 5014 17684 17740 17741 5199 5200 5232 11592 11593 12304
days	11536
days$	15593 16679 16680 16681 17740 17741 5199 5200 17781 5232 12304
dazzled$	2094
dc$	17349
dci$	17349
dead	17830
dead$	1314 1315 1316 1317 8775 17716 17832
deadbeats$	6235
deaf$	8043 10819 10820 10821 11568 5958 12458
deal	17476
deal$	12994 6832 6833 6834 13069 580 581 582 6943 751 752 7112 7113 7403 7404 7634 13905 14143 14171 14176 14233 14240 14377 14581 14582 14739 14740 2251 14870 8951 9113 2790 9149 9150 2793 2984 9461 9464 15709 15710 3375 3376 16171 4632 17430 17434 17464 17467 17491 17492 5371 11776
dealer	12364
dealer$	12587 12656 6664 6665 12877 12888 12889 12897 12905 13064 13065 13066 13067 13112 13132 13135 13152 13153 13154 13163 13165 13168 13206 13240 13277 13278 13279 13289 13291 13292 13293 7090 13606 13607 13670 13676 13677 13678 13679 13680 13681 7481 13707 13708 7508 7510 7517 7518 7519 7520 13744 13745 13746 13747 13748 13749 13750 13751 13752 13754 13755 13821 13822 13967 14058 14073 14106 14199 14473 8476 14681 14682 14701 14702 14703 14704 2237 14846 14864 14865 14866 14873 2326 14948 14949 14950 14951 14952 14973 14974 15004 2504 2505 2506 2507 15718 15719 15720 15943 15944 15945 15946 15997 5144 11723 11727 11782 11874 11875 11929 11943
dealers$	12587 12656 6664 6665 12877 12888 12889 12897 12901 12905 6712 12920 6717 12922 13064 13065 13066 13067 13112 13132 13135 13152 13153 13154 13163 13165 13168 13206 13240 13277 13278 13279 13289 13291 13292 13293 7090 13606 13607 13670 13676 13677 13678 13679 13680 13681 7481 13707 13708 7508 7517 7518 7519 7520 13744 13745 13746 13747 13748 13749 13750 13751 13752 13754 13755 13821 13822 13967 14041 14058 14073 14106 14199 14473 14665 14668 8476 14681 14682 14689 14701 14702 14703 14704 14707 2237 14846 14863 14864 14865 14866 14873 2326 14948 14949 14950 14951 14952 14973 14974 15004 2504 2505 2506 2507 15127 15314 15315 15316 15317 15718 15719 15720 15943 15944 15945 15946 17482 5144 11723 11727 11782 11816 11874 11875 11929 11943
dealin	17237 17247 17287 11251 17461 17485 17488 17489 17497 17498 17516 17517 17519 11684 11706
dealing$	12659 12660 13107 13118 13123 13141 580 581 582 13149 13152 13153 13154 7404 14107 14109 14138 14214 14369 14370 14371 14372 14373 14374 14375 14376 2251 14891 2500 15288 9411 9437 15972 15973 15974 15975 15976 16618 16619 16620 16625 16626 16627 16628 16629 16630 16631 16632 16633 16634 16635 16636 16637 4695 17301 17455 17493 17575 17627 17888 17910 5355 5371 11776 11973 12356 12560
dealings$	6452 12657 12658 15569
deals	17287
deals$	580 581 582 751 752 2251 11100 17314 17434 17467 17492 5355 5371
dealt$	580 581 582 8605 8606 8607 8608 2251 9392 9393 9394 9395 9396 9397 9398 9399 16155 16156 16157 4631 17563 17564 5006 5127 5342 5371
dear$	13532 13533
dearly$	11779
death	17811 17813 17856
death$	13435 17715 5250
debt	17811
debt$	1131 12514
debts$	1131 12514
decamp	6002
decamped$	12360
deceitful$	6248
deceitfulness$	2230 2231 15250 15251 12010
december$	13130
decency$	15077 15078 15079 15080 15081 16785 16786 16844 16845 16846
decent$	8584 2227 10667 10668 10669 10670
decide$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15627 9498 15709 15710 16168 16179 17263 5418
decided$	152 153 154 6782 12987 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 1285 1286 1287 1288 1289 14346 16179 17069 4569 4570 10949 17154 5418
decides$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 16179 5418
deciding$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 15712 15713 16179 5418
decisi	5091
decision$	6400 12671 6481 6482 125 126 6485 128 129 130 6489 6490 133 12696 12697 12698 12699 12700 6497 12702 12703 6500 12705 12706 12707 12708 12709 12710 155 156 157 158 12746 12747 12748 12749 12750 12751 12752 12753 6553 6819 13024 463 6822 6823 6824 6825 7701 7702 1345 7704 1347 1348 1349 15498 9514 9515 9516 15721 15722 4294 10769 17548 11718 11719 11720 12083
decisions$	3 4 5 6 7 8 9 6377 12582 12583 22 23 6400 12671 12696 12697 12698 12699 12700 12702 12705 12706 12707 12708 12709 12710 155 156 157 158 159 160 161 162 6535 6536 6537 6538 6539 6540 6541 12746 12747 12748 12749 12750 12751 12752 12753 12754 12755 463 6822 6865 6866 7295 938 13715 13716 13717 13718 13719 13720 14520 14521 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 15498 15505 15541 15542 9514 9515 9516 15721 15722 4294 17548 11718 11719 11720 12083
decked$	3702 3703 3704 5840
declin	5060 5142 17751
decline$	2607 2608 2609 16348 5861
declined$	2607 2608 2609 16348 16354 16359 16360 16361 16362 5861
declines$	2607 2608 2609 16348 5861
declining$	2607 2608 2609 16348 5861
decrea	5060
decrease$	17621
deemed$	8549 8550 2634
deep$	7589 7898 3687
deepen	4663
defeating$	6506
defect$	17708
defenceless$	9430 15880 15881 15882 15883
defend$	9122 15675 9474 9475 9476 9479 9480 9482 9483 9486 5424
defendded$	5424
defendding$	5424
defended$	5424
defending$	9474 9475 9476 9479 9480 9482 9483 9486 5424
defends$	5424
defensive$	6280
defensiveness$	16949 6280
deferred$	6195
defiance$	2230 2231 15250 15251 12010
defiant$	15187 15188 5648 6248
deficit$	12424
defied$	2162 2163 5469
defies$	2162 2163 5469 5948
definite$	3926
definitely$	10430 4094 4102 10460 4103 4104 12242
defy$	2162 2163 5469
defying$	2162 2163 5469
degenerate$	6219
degenerates$	6219
degrade$	5113
degraded$	5113
degrades$	5113
degrading$	5113
degree$	403 404 405 15769 15770 15771
delay	17710 12427
delay$	17099 17163 12426
delayed$	12300
delaying$	16857 16858
delays$	17099 17163
deleted$	14490
deliberate$	6499 142
deliberately$	616 1006 5942
delicate$	5775
delight$	1112 1113
delighted$	1112 1113
delighting$	1112 1113
delights$	1112 1113
delightted$	1112 1113
delightting$	1112 1113
delinquency$	6219
delinquent$	14863 5640 5642 12001 5648 6219
delinquents$	14863 6219
deliver$	6832 6833 6834 7087 732 7404
delivered$	7087 732
delivering$	7087 732 7404
deliverred$	7087 732
deliverring$	7087 732
delivers$	7087 732
demand$	11418 11432 5075 11496 12243
demandded$	12243
demandding$	12243
demanded$	12243
demanding$	15254 15255 15256 15257 15258 12012 12243
demands$	12243
dement	11627
dementia$	17831
demonise$	4577 4578 4579 4580
demonised$	4577 4578 4579 4580
demonises$	4577 4578 4579 4580
demonising$	4577 4578 4579 4580 17207 17208 17209 17210
demons	4910
demotivated$	6248
den$	14080
denial$	16949 11815
denies$	5110
dental	5190
dental$	11548
dentis	11543
dentist$	17747
deny$	10243 17592 5031 5110
denying$	5031
department$	10520 10525 10526 4177 17147 10970 4616 17214 17215 5938 5949
depend	12473
dependence$	5180
dependency$	5180 11550
dependent$	5180
depends$	5324
deplorable$	6280
deploy	5043
depo	5173 11531
depo$	17735
deport	17813 17827 11627
deported$	17831
depraved$	6250
depres	17811 17830 11627 6317
depressant$	12468
depressants$	12468
depressed$	12429
depression$	17831
depressive$	17829
deprivation$	5287
deprive$	17592 5031
deprived$	5642
depriving$	5031
depth$	16972
dereliction$	6280
derision$	17192 17193 17194 17195 17196
derisory$	16977
descend$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendded$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descendding$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descended$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descending$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descends$	560 561 1546 1547 1548 1549 1550 1551 1552 2481
descri	4689 11127
described$	2266 2643
description$	4790 11220 12422
descriptions$	11035 17240 17265 4790 4803 11220 17431
desert$	5925
deserted$	5922 5925
deserting$	5925
deserts$	12729 5925
desertted$	5925
desertting$	5925
deserve$	12726 12727 12728 887 888 3041 5410 11936
deserved$	12726 12727 12728 887 888 13453 15017 5410 11936
deserves$	12726 12727 12728 887 888 5410 11936
deserving$	12726 12727 12728 887 888 5410 11936
design	4711
designed$	5065 5137
designer$	14656 14657 15132 10056 16261 16262 10085 3729 12199 12202 5846 5856
desire$	10366 16571 16572 16573 16574 16575 16576
desires$	13870
desk	11047 11050 11126
desk$	11020 17226 17231 17243 17245 17251 17252 17254 17267 17276 11079 11108 11114 11116 17328 17330 17332 17333 17335 17338 17345 11144 17351 17364 17502 11316 17568 11403 11407 17612
despair$	14968
desperate$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1310 1311 1312 1313 5418
despite$	205 6563 206 207 208 236 241 245 246 247 276 13159 13160 13161 13162 14570 14571 14572 4493
desserts$	13924
destined$	562 3849 3850 3851 3992 10350 3993 10351 3994 10352 3995 10353 3996 10354 3997 10355 5867
destiny$	15846
destroy$	13872
destroying$	13876
destruct$	11788
destructed$	11788
destructing$	11788
destruction$	13542 13876 11788
destructive$	6467 13117 11788 5502
destructs$	11788
destructted$	11788
destructting$	11788
detail	4681 4689 4743 11101 11127 4780 11138 11139 17526
details$	6681 6682 6683 17264 17265 17284 11104 11176 17431 17700
detain	11351 17563 5139
detain$	17555 17611 11497 6033
detained$	12376
detaining$	6033
detect	4662 11021 11022 4666 11027 17236 17244 11047 11056 11057 11058 4701 4702 11072 4721 4722 4727 11102 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 4852 11213 11298 4958 11322 11344 17550 11364 5045 5049 11408 6031 12417 6302
detection$	16180 16181 17548 12387 6030 6031
detections$	17548 17573 12387 6030
detective$	11020 17226 17231 4678 17251 17260 17261 17262 11059 11060 17276 4715 11079 4746 11105 11108 11114 11116 17328 17332 17333 17335 11144 17349 17351 17364 11203 11210 17417 17502 11316 17568 11403 11407 17612
detectives$	11020 17226 17231 4678 17251 17252 4691 17260 17261 17262 11059 11060 17267 4706 17276 4715 11079 17306 4746 11105 11108 11114 11116 17328 17332 17333 17335 11144 17349 17351 17364 17373 11203 11210 17417 17502 11316 11346 17568 11403 11407 17612
detent	5340
detention$	14813 16646 11698 11872 6341
detentions$	14813 11872 6341
deter$	13561 7358 7359 7360 7361 5013 17641 5086 17686 6041
detergent$	12437
deteri	17751
detering$	5086
determ	4718 4739 4742 4893 4954
determine$	4696
determined$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1310 1311 1312 1313 5418
determineed$	4696
determinees$	4696
determineing$	4696
determines$	4696
deterping$	5013
deterr	17564 6064
deterred$	17511 6041
deterrence$	12422
deterrent$	12409 12422
deterrents$	12409
deterring$	5013 6041
deters$	5013 5086 6041
deterting$	5013
detox$	12467
develo	12326 5969
develop$	4675 11080 4723
developed$	2824 4675 11080 4723
developing$	4675 11080 4723
developmental$	6065 6072 6149
develops$	4675 11080 4723
deviant$	5600 11963 5642 12001 5648
device	4858 11381
device$	4674 4748 11121 11170 4831 17394 17585 5991
devices$	16031 16173 4674 4748 11121 17360 11170 4831 17394 17585
devil$	15098 11848
devils$	11848
devious$	8807 6248
di$	17349
diabet	6320
diagnosed$	6313
diagnoses$	6313
diagnosis$	12424 6313
diagram$	4709 12334
diagrams$	12334
dialysis$	6318
diamond$	15005
diamonds$	15005
diazep	6110
diazepam$	12468
dice$	873
dicing$	873
dictate$	14914
did$	187 12784 12785 12794 12818 12826 12829 279 511 646 7087 732 7115 7186 7202 7208 981 982 983 984 13558 13559 999 7484 7488 1200 1335 1642 1643 1644 14222 1704 1741 8214 8215 1891 1892 1893 8260 8263 1924 1925 1926 1927 1967 1977 1978 1979 1980 1981 1983 1987 2008 2009 2010 2017 2026 2053 2078 2083 8557 2595 2599 2703 2704 2705 3204 3210 3217 3244 3261 3290 3293 3299 3302 3486 3811 4082 10452 16658 16659 10461 10462 4115 4189 4190 4191 4193 4194 4195 4196 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 10599 4251 10615 10621 4264 10623 10625 10629 4272 4273 4274 10633 10634 10657 10659 4324 4331 4332 4333 4349 4351 4352 4353 4354 4355 16937 16938 4392 4394 17069 10911 17133 17134 17135 17136 17156 17157 4602 5403 5449 5893 5896
die$	17716
died	17813 11610 17830
died$	17814
diet	11522 11524
diet$	17726 17728
dietar	6092
dietary$	12450
dietician$	6336
dieticians$	6336
dietitian$	6336
dietitians$	6336
difference$	2916 16497 16498 16499 16500 16501 16502 16503 16504 16549
different$	648 7462 7463 7464
differently$	13392 8828
diffic	4902 17710
difficult$	12564 1404 1405 1406 1444 7802 1445 1446 7804 1447 8372 8376 8578 8586 8922 2588 2589 2590 2591 2592 2593 15178 15179 15180 15181 15182 15183 15184 15185 15186 15244 15254 15255 15256 15257 15258 2697 2698 2699 2700 2701 15288 3095 3096 3097 11260 17666 5642 5646 5648 12007 12012 6248
difficulties$	13458 13465 13466 1131 13694 15244 5247 12007 12425 12426 12476 6155
difficulty$	1131 13694 12425 12426 12476 6155
dig$	1554 1555 3557
digger$	14977
diggers$	14977
digging$	1554 1555
digs$	1554 1555
dim$	5613 6248
dinner$	17881
dire$	16977 6281
direct	6048
direct$	4838
directed$	11197 17402 11226
directes$	4838
directing$	12339
direction$	4809
directs$	4838 12339
dirt$	17137
dirty$	8807 16261 16262 17879 5819 5839 5846 6269
disabi	11522
disabilities$	12456
disability$	17726 11565 12424 12461 6328
disabl	11627
disabled$	11568 17831 6328
disaffected$	5642 12001 5772
disappear$	13175 620 621 10838
disappeared$	620 621
disappearing$	620 621 13898 11732
disappearred$	620 621
disappearring$	620 621
disappears$	620 621
disappointing$	4411 4412 4413 4414 10853 17058 5921
disappointingly$	6282
disaster$	2310
disasters$	2310
disband$	17640
discernment$	11787
discharge$	12541
discharged$	4649
discipline$	15077 15078 15079 15080 15081 11814
disciplined$	8605 8606 8607 8608 12031
disclo	4744 4905 11263 5284
disclose$	12958 12994 14567 16384 16390 16404 12223
disclosed$	7714 7715
disclosure$	2191 2192
disclosures$	2191 2192
discourage$	13561 7358 7359 7360 7361
discov	17236 11051 4718 4739 11145 4893
discover$	17255
discuss$	16384 16390 16404 12223
disdain$	17192 17193 17194 17195 17196
disease$	12424
disengage$	12994 6244
disengaged$	12241 6244
disengagement$	6244
disengages$	6244
disengaging$	6244
disgrace$	7299 9012 6280
disgraceful$	15178 15179 15180 15181 15182 15183 15184 15185 15186 16956 5648 6280
disgracefully$	6280
disguised$	5478
dish$	3385
dishevelled$	6269
dishonest$	6248 6280
dishonesty$	2230 2231 15250 15251 12010
dishonour$	7299
disinterested$	12241 6248 6280
dislike$	14967
dislocated$	5196 11555
dismal$	4590 6280
dismally$	6280
disman	11431 6298
dismantle$	17640
dismantled$	4959 17635
dismantling$	5116
dismiss$	2046 17128 5934
dismissed$	2046 4501 5922 5934
dismisses$	2046 5934
dismissing$	2046 16857 16858 5934
dismissive$	15187 15188 10741 6280
dismissively$	6280
disobedience$	13715 13716 13717 13718 13719 13720 13928 2230 2231 15250 15251 12010
disobedient$	5642 6248
disobey$	7364 2162 2163 16645 5469
disobeyed$	7364 2162 2163 16645 5469
disobeying$	7364 2162 2163 16645 5469
disobeys$	7364 2162 2163 16645 5469
disord	11259 4916 17489 17490 17497 17498 17512 17517 11325 11418 11419 11424 11450 11457 17661 17710 12473
disorder$	14953 14954 15244 15288 17463 11274 17527 17528 17529 11335 17622 17623 17628 5067 17654 12007 12423 12424 12426 12432 12450
disorderly$	6248
disorders$	15244 12007 12450
dispersal$	11334 11390 11391 5079 11697
disperse$	17611 17640
dispersing$	5116
display$	370 1897
displaye$	11036 4679
displayed$	370 1897 11036 4679
displayes$	11036 4679
displaying$	370 1897 11036 4679
displays$	370 1897
disposal$	4766 12387 12553
disposals$	12387
dispro	5965
dispute$	12517
disputes$	12517
disregard$	115 120 12994 7364 2162 2163 8700 8701 2344 8703 4656 5469 5934
disregardded$	120 7364 2162 2163 4656 5469 5934
disregardding$	120 7364 2162 2163 4656 5469 5934
disregarded$	120 7364 2162 2163 4656 5469 5922 5934
disregarding$	120 7364 2162 2163 4656 5469 5934
disregards$	120 7364 2162 2163 4656 5469 5934
disrespect$	2230 2231 15250 15251 17192 17193 17194 17195 17196 12010 12243
disrespected$	12243
disrespectful$	15187 15188 6248
disrespecting$	12243
disrespects$	12243
disrespectted$	12243
disrespectting$	12243
disrup	17546 17550 17564 11431 12417
disrupt$	14891 4947 5086 11463 12235 12243 6053 6301 6305
disrupted$	14891 17635 17674 12235 12243 12414
disrupting$	14891 16645 4947 5086 12235 12243 6053 6301
disruption$	14891 15288 17508 17588 17677 17688 6054 12413 6057 6301 6305
disruptive$	8577 2222 2223 2224 8586 15178 15179 15180 15181 15182 15183 15184 15185 15186 15288 5501 5642 12001 5648 6248
disrupts$	14891 5086 12235 12243 6053 6301
disruptted$	14891 12235 12243
disruptting$	14891 12235 12243
distance$	7556 7557 7558 7559 7560 7561
distant$	16063
distinguish$	4661
distinguishs$	4661
distri	4769
distribute$	4677 11036 4679
distributed$	4677 11036 4679 17242
distributes$	4677 11036 4679
distributing$	4677 11036 4679
disturbance$	12517
disturbances$	12517
disturbed$	5642 12001 6248
dither$	6283
dithered$	6283
dithering$	12307 6283
ditherred$	6283
ditherring$	6283
dithers$	6283
diva$	11929
divas$	11929
dive$	1536 1537 1538 1539 1540 1541 1542
dived$	1536 1537 1538 1539 1540 1541 1542
dives$	1536 1537 1538 1539 1540 1541 1542
divide$	17640
dividing$	5116
diving$	1536 1537 1538 1539 1540 1541 1542
divorc	17811 17813 11610 11612 17827 17856
divorce$	17816
divorced$	17814
divorcing$	17814
dla	11565
dla$	17769
dna$	15062
do	17317
do$	185 12794 12816 12824 12827 280 6653 6867 511 646 7087 732 7149 981 982 983 984 13558 13559 999 1074 1201 1335 14171 14176 1642 1643 1644 1705 8214 8260 8264 8266 8267 8268 1924 1925 1926 1927 1965 1977 1978 1979 1980 1981 1983 1985 2015 2024 2051 14617 14619 14625 14627 2076 2081 8556 8760 2595 2597 2703 2704 2705 3058 3161 3202 3210 3215 3221 3242 3259 3288 3291 3299 3302 3328 3329 3486 16179 16342 3804 3809 10178 16384 16390 16404 16410 16411 10226 16450 10247 16457 10255 16488 16489 16490 16491 16492 16493 16494 16596 4082 10452 16658 16659 10465 10466 10469 4113 4189 4190 4191 4193 4194 4195 4197 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 4253 10621 10623 4266 4326 4349 4351 4352 4353 4354 4355 4390 10911 10926 11521 5403 5449 12223 5893 5896
dock$	16418 16559
doctor	11543 5190
doctor$	17747
doctors$	11548
dodge$	9976 9977 4521
dodged$	4521
dodges$	15381 4521
dodging$	15972 15973 15974 15975 15976 9976 9977 4521
dodgy$	12564 7601 14106 14701 14702 14703 5584 12159 6239
doe$	5826
does$	186 12817 12825 12828 281 511 646 7087 732 981 982 983 984 13558 13559 999 7485 7488 1202 1335 1642 1643 1644 1741 8260 1924 1925 1926 1927 1966 1977 1978 1979 1980 1981 1983 1986 2016 2025 2052 2077 2082 8555 2595 2598 2703 2704 2705 3161 3203 3210 3216 3222 3243 3260 3289 3292 3299 3302 3486 16179 3805 3810 10256 16492 16493 16494 4082 10452 16658 16659 10465 10466 10469 4114 4189 4190 4191 4193 4194 4195 4198 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 10599 4252 10615 4265 10625 4325 4349 4351 4352 4353 4354 4355 4391 4602 5319 5403 5449 5893 5896
dog$	11400 17605
dogs$	13936 7799 14885 14886 14887 15049 15074 11400 17605
doing$	6377 12582 12583 12820 12821 12822 12943 12944 12945 12946 12947 12948 12949 12950 12952 511 646 13350 981 982 983 984 999 13596 13597 13598 13620 13621 13693 13715 13716 13717 13718 13719 13720 1642 1643 1644 15358 3161 10600 10601 10616 10617 10621 10623 4349 4351 4352 4353 4354 4355 16951 16952 16953 16954 4602 17175 5896
doll$	1832
dolled$	3769 3770 3771 5859
dolls$	1832 16323
domestic$	17844 6159
dominant$	2352
done$	12644 12645 12647 6496 12803 13323 7129 1642 1643 1644 2750 15970 15971 16062 3507 3508 3509 3546 3547 3548 3769 16457 16594 16617 10505 10514 10521 10522 16730 16732 16733 16735 16736 16737 16738 16772 16773 10602 10618 10619 10620 10621 10623 10626 10627 10628 10629 4272 4273 4274 16871 16872 16873 16874 4349 4351 4352 4353 4354 4355 16918 16919 16920 16931 4394 4602 17174 5896
donna$	14990
donnas$	14990
doomed$	3849 3850 3851 5867
door	4797
door$	6436 6437 6438 13416 13418 13662 14271 8851 8852 8853 8854 11122
doorbell$	4815
doorknock$	11155
doorman$	13209
doormat$	15878 12099
doormats$	15878 12099
doormen$	13209 13277 13278 13279 15314 15315 15316 15317
doors$	13662
doorst	4797
doorstep$	13662 11155
doorsteps$	13662
doorway$	17858
dopey$	6248
dose$	1368 12471 12472
doss$	14940 14941
dossie	5980
dossier$	12338
dossiers$	12338
double$	11477 5615
doubles$	11477
doubt$	13785 8554 16424 16425 16426 16427 10287 10423 10427 10428 10432 10433 16667
doubtful$	8680
down	17501 5062
down$	386 411 540 541 542 543 544 7276 7277 7279 7495 7496 13793 7732 14011 14012 14013 1742 1743 1744 1745 1746 1747 1748 1749 14524 8407 15116 15117 15118 15119 15152 15283 15284 15285 10022 10081 16314 10111 16321 16322 10133 16338 16349 16355 16979 16980 16981 16982 16983 16984 16985 16986 16987 16988 16989 16990 16991 16993 16994 16995 16996 16997 16998 16999 17000 17001 17004 17005 17006 17007 10804 17009 17010 10976 11008 4774 11140 4829 17459 17499 17555 17621 17652 17668 17669 11595 11730 12179 12401 12402 12403
downed$	11140
downfall$	13458 13542 13601 13602 13694 7686 7687 13892 14516 14517 14518 14520 14521
downlo	17325 11189
download$	4806 12349
downloaded$	17393
downloading$	4806
downloads$	4806 12349
downplay$	933 2046 5413
downplayed$	933 2046 5413
downplaying$	933 2046 5413
downplays$	933 2046 5413
downs$	11140
dozen$	7758 8094 9936
dozens$	8095
drag$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512 10968
draged$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512
dragged$	12613 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512
dragging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512
draging$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512
drags$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 4512
drain$	8673 5075 11929
drains$	11929
drama$	13464 13674 13802 14652 14678 8785 2531 10278 16483 10280 11798 5519 6117
drank$	1056 1057 3377 5174 5178 6079
draw$	12586 6383 335 336 6726 6727 899 7306 7631 7632 2089
drawed$	6726 6727 7631 7632
drawer$	8881
drawing$	6726 6727 899 7631 7632
drawn$	12613 6726 6727 7631 7632 2095 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2122 3680 16389 16395 16400 16409 16475 16481 16519 17334
draws$	12586 6383 335 336 6726 6727 899 13500 7631 7632 2089
dread$	14967
dreadful$	4411 4412 4413 4414 17100 17101 17102 17103 5592 5648 5921
dreadlock$	6270
dreadlocked$	5819
dreadlocks$	6270
dreads$	14967 12176 12178
dream$	14150 14155 10179
dregs$	2526 6233
dress$	6382 25 13318 13319 13320 13321 13322 7188 831 832 922 996 997 1273 1274 13845 13846 1832 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3689 3690 10057 10058 3715 16278 10078 16283 16284 16286 16287 16288 16327 16328 16329 5834 12199 5842 12204
dressed$	13318 13319 13320 13321 13322 13323 7188 831 832 13845 13846 3689 3690 3702 3703 3704 16278 16279 16280 16281 3746 16327 16328 3769 3770 3771 12147 12149 12157 5834 5840
dresses$	996 997 13845 13846 1832 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 3689 3690 10057 10058 3715 16278 16283 16284 16286 16287 16288 16327 16328 5834 12199 5842 12204
dressing$	6382 25 1832 10072 3715 10097 10115 5842
drew$	12586 6383 335 336 6726 6727 899 13500 7631 7632 2089
drift$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552 16412 12303
drifted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drifts$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftted$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
driftting$	556 557 558 559 560 561 601 602 1546 1547 1548 1549 1550 1551 1552
drill	17286
drill$	15306
drink	17830
drink$	12685 12701 293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 12994 13023 13025 13026 13027 13226 13317 13318 13319 13320 13321 13322 996 997 1056 1057 13636 13637 13638 13695 13709 13710 13711 13712 13713 13714 13725 13726 13727 13728 7575 7628 13905 7923 14171 14176 14179 14180 14181 14182 14377 14581 14582 14617 14619 8484 14711 14727 14955 2702 2703 2704 2705 3377 15940 15941 3387 3388 3389 3390 3391 16004 16005 16006 16374 16376 17744
drinker$	17829
drinkers$	17832
drinki	11522 11524 17811 17830 17856
drinking$	6370 12575 12576 35 6731 13053 13318 13319 13320 13321 13322 13358 13373 13374 13375 13376 922 7295 938 1126 1127 1128 14001 14002 16374 16376 17726 17728 11530 5174 5178 5247
drinks$	12894 12895 6701 6702 6703 6704 6705 6707 6708 13226 13636 13637 13638 7575 2703 2704 2705 3377 3387 3388 3389 3390 3391 5174 5178
driv	5060 5134
drive$	12868 12869 13286 13307 6059
driven$	6684 7102 7103 7104 7105 7106 13315 2094 5137
driver	4703 11148
driver$	12656 6648 12888 12889 6686 12893 12934 13064 13065 13066 13209 13277 13278 13279 13606 13607 13670 13672 7481 7517 7518 7519 7520 13754 13967 1412 7844 7845 7852 8132 4950 4965
drivers$	6677 6680 12888 12889 6686 12892 12893 12934 13209 13277 13278 13279 13606 13670 13967 14394 14903 8763 8764 15314 15315 15316 15317 16332 17241 11061 17331 17352 17354 4869 4950 4965 11793
drives$	13286 13307
drivin	4936
driving$	11118 11294
drone	6064
drone$	4863 5999 12422
drones$	4863 5999 12422
drop	5060
drop$	8646 16412 10838 4513 17617 17621 17652 12401
droped$	4513
droping$	4513
dropout$	11874 11929
dropouts$	14864 14865 14866 11874 11875 11929 6235
dropped$	4513 17621
dropping$	4513
drops$	4513 17617 17652 12401
drug	17237 17247 11069 17285 4891 17456 17477 11544 11545 11706 17913 12333 12364 12411 6309
drug$	6370 12575 12576 37 38 6464 13107 6919 13134 6937 6942 6945 6947 923 14107 14109 14701 14702 14703 8642 8643 8644 8645 8655 14864 14865 14866 14901 14973 14974 8800 4692 4695 11133 11249 11423 5135 11522 11524 17811 11689 11727 11875 5518 5569 5589 5624 5640 6009 6115
druggie$	6229
druggies$	6229
druggy$	6229
drugs	17286 17461 17504 17525 5025 11713
drugs$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 6731 13036 6840 6841 6842 13071 13072 13073 13107 13112 13121 13122 6944 6946 13152 13153 13154 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13317 13608 13613 13636 13637 13638 13695 13709 13710 13711 13712 13713 13714 13725 13726 13727 13728 13821 7628 13902 13910 7711 14107 14109 7923 14168 14182 7990 7994 8142 14369 14370 14371 14372 14373 14374 14375 14376 14665 8484 14711 14727 14891 14901 14953 14954 14955 15110 15124 15132 15145 2702 15288 15360 15361 15362 15363 15364 15365 15366 15548 15549 15550 15551 15552 15561 15718 15719 15720 15972 15973 15974 15975 15976 9911 16374 16376 4692 4695 17304 17409 17449 17470 17471 11383 5135 11537 17742 17744 5247 11689 17900 17917 11725 11727 11729 11783 5518 5569 5589 5624 11987
drunk$	13323 13354 1126 1127 1128 1129 1130 7576 1219 7578 14490 16610 16611 16612 16645 5178 11929 6079
drunks$	11929
dry$	3659 16237 16928 5803
ds$	17349
dto	6195
dto$	12553
dual$	10010 6144
dually$	6144
duck$	15916 15917 15918 15919 4521
ducked$	4521
ducking$	4521
duckked$	4521
duckking$	4521
ducks$	8007 14212 8009 4521
due	17501 5062
due$	6375 385 409 6774 1157 2858 17730 17731 17836 5286 17856 5332
dug$	1554 1555
dump$	4474 4475 5927
dumped$	4474 4475 5927
dumping$	4474 4475 5927
dumpped$	4474 4475 5927
dumpping$	4474 4475 5927
dumps$	4474 4475 5927
dunce$	11929
dunces$	11929
duo$	11861
duped$	12613
dust$	17150
duties$	16694 17083
duty$	16694 16941 17029 17083
dyed$	5819 12179
dying	11627
dying$	17715 17831
dynamic$	11860
dynamics$	11860
dyscal	6314
dysfunctional$	9035 5642 12001 6280
dyslex	6314
dyspra	6314
dysregulated$	6248
dystrophy$	12444
e$	16753 16935 17054 17055 17056 10884 17105 17106 17756 17757 12292
each	17238 17411 4853 4854 11311 17691 12386
each$	203 6893 13788 8161 8528 8772 8895 8897 9057 9882 3621 16337 10134 10148 3792 3794 4050 4053 4077 4079 4080 4081 10795 17122 10986 11023 11077 17329 11136 11152 4795 11164 4810 17374 17412 17425 17426 17428 17469 4935 17533 17536 17541 11368 11379 17596 11399 11402 17608 5048 17615 5054 5072 17655 17658 17667 11468 17679 11480 5136 11497 17737 5772 12218 12219 12245 6007 12391
eager$	326 327 332 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7967 14172 14173 14174 14175 1614 1615 1616 1617 1618 1619 5418
eagerly$	729 730 731 13294 1259 1260 1261 1262 1263 1264
ear$	14247 8052 8053 8054 14259 14260 16226 17023
earlier$	13395 13396 15405
early$	15488 15556 17211 17212 17213 12445
earmar	5126
earn$	590 13363 13364 13709 13710 13711 13712 13713 13714 3490
earned$	590 15016 15018 15019 15020 15021 3490
earning$	590 15642 3490
earns$	590 3490
earring$	12199
earrings$	12199
ears$	14115 16226 17024 17025 12325
easier$	4993
easily$	13311 13312 14339 14340 2117 2794 3147 9704 3363 10508 16715 16716 17063 17064 17065 17066 5461 5463 5667
east$	3655
eastern$	3647 10006 10011 3654 10030 16236
easy$	6407 6430 6718 6719 6720 363 592 13484 13485 13640 7529 7802 1445 7804 1448 14577 14578 14579 8778 8779 15112 15113 11260 5462 5641
eat	17300
eat$	6093 12452
eaten$	12452
eater$	14981 11931
eaters$	14981 11931
eating	11524
eating$	17728 6092 12452 12461
eats$	6093 12452
eczema	6320
edge$	14033 14078 14079
educat	5212 12501 6145
educate$	200 201
educated$	200 201 5227
educates$	200 201
educating$	200 201
education$	6599 12804 13042 13043 13604 14575 10528 17787 17795 6131 12499
educational$	6129
effect	11331 6048
effect$	3022 9468 9469 9470 16503 16504 17662
effective$	17535 6051
effectively$	2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3021 5721
effort$	7161 804 805 806 807 7166 809 810 14449 1888 8247 8248 16352 16722 16779 16780 4302 4303 4304 16896 16897 16898 16899 16900 16901 16902 16903 10702 10703 10704 10705 10706 4415 4416
efforts$	6599 12804 16352 4302 4303 4304 4415 4416 11812
egg$	315 317 318 2170 2171 11858
egged$	315 317 318 2170 2171
eggged$	315 2170 2171
eggging$	315 2170 2171
egging$	315 317 318 2170 2171
eggs$	315 317 318 2170 2171 11858
ehc$	6130
ehcp	6129
ehcp$	12487
ehcps$	12487
eight	11023 11038 17329 11136 11164 17374 11208 4853 4854 17425 17426 17428 17469 4921 4935 11305 17515 17533 17536 17541 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 12391
eight$	14817 17021 11279 17507 17509
eighteen$	13237 13239 708 13272 13273 15392 15393 15394 15395 15396 15397 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 16175 12075
eject	17430 11370
eject$	17574
elbow$	17758 17759
elbows$	17758
elder	4707 11065 12374
elder$	13132 14701 14702 14703 11065 11837 12330
elders	11065
elders$	12656 13064 13065 13066 13112 13132 13135 13607 13676 13677 13678 13679 13680 13681 7481 7517 7518 7519 7520 14701 14702 14703 14707 14873 11065 17272 4917 11837 12330
elect$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
elected$	152 153 154 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 17069 10949 17154 5418
electing$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
electr	5323 5344
electricity$	11681
electronic$	11702 12556
electronically$	11702
elects$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
electted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
electting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
element$	403 404 405 11859 11864 11912
elements$	11859 11864 11912
eleven$	14817 2874 2875 2876 9400 3043 9402 9403 3046
else$	13432 910 911 13496 13536 13969 13970 15426 16879 16880
elsewhere$	16879 16880
email	4769 4788 4802
email$	17050 17054 17055 17056 11132 11146 4964 12291
emaile	11227
emailed$	11132
emailing$	11132 11146 4964
emails$	16753 17050 17055 17056 17105 17106 11132 11146 4964 12291 12292
embarked$	562
embarrassment$	9012
embellish$	6215
embellished$	6215
embellishes$	6215
embellishing$	6215
embroiled$	550 551 552
emergency$	17756 6123
emotional$	9069
emotionally$	5679 5768 5770 6160
empathy$	14605 14635 14636 11814
empire$	13151
employment$	12503
emptive$	11473
empty$	11469
enabl	4669 4700
enable	4986 6055
enable$	44 13463 4747 4988
enabled$	44 13463 13501 13502
enableed$	4988
enableing$	4988
enables$	44 13463 4747 4988
enabling$	44 13463
encounter$	13315 14683 11738 12066
encounters$	13315 14683 11738 12066
encour	4657 4688
encourage$	12586 6383 200 201 328 329 330 335 336 353 6726 6727 7631 7632 5365 5412
encouraged$	12586 6383 200 201 328 329 330 335 336 353 6726 6727 7631 7632 4693 5365 5412
encouragement$	14157 14158 14159 14160 14161 14162 14163 14164 14303
encourages$	12586 6383 200 201 328 329 330 335 336 353 6726 6727 7631 7632 5365 5412
encouraging$	12586 6383 200 201 328 329 330 335 336 353 6726 6727 7631 7632 14157 14158 14159 14160 14161 14162 14163 14164 14303 5365 5412
end$	136 137 6826 917 918 13840 13841 14102 8024 8025 14292 14293 14304 1842 1844 1847 16410 16411 10210 10213 10214 3857 10216 10279 10406 11367 17641 17687 5155
endanger$	10 5356 5357
endangered$	10 5356 5357
endangering$	10 5356 5357
endangerred$	10 5356 5357
endangerring$	10 5356 5357
endangers$	10 5356 5357
ended$	4649 4959
ending$	11367 17715 5155
endless$	168 169 170 10851 10852 5591
endlessly$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5885
endome	6086
endometriosis$	12444
ends$	10279 10406 17633
enemies$	13455 13511
enemy$	13455 13511
enforc	11178 17546 17550 12326 6037 12412
enforce$	6305
enforcement$	17382 17508 17521 17602 5096 17659 5100 11460 17688 12406 6049 12408 6057 6305
enforcer$	11929 6297
enforcers$	11929 6297
enforces$	6305
engage$	12716 12730 12958 12994 13102 553 554 555 14567 15150 15157 8954 15159 15160 15161 15162 15163 15164 15169 15172 15262 16335 16384 16390 16404 16442 16443 16452 16453 16454 16486 16507 16510 16538 16578 16579 16580 16689 16921 17128 17131 11500 11762 11997 12223 12224 12231
engaged$	545 546 547 548 549 553 554 555 13323 13331 15157 15159 15160 15161 15162 15163 16389 16395 16400 16409 16475 16481 16519 16520 16521 16522 16523 16536 16564 16565 16566 16567 16568 16689 11762 11997
engagement$	545 546 547 548 549 15156 15164 2611 2612 2613 2614 8973 16352 3797 3798 3799 3800 4000 4001 16600 10397 11991 11996 12218
engager$	11896
engagers$	11896
engages$	545 546 547 548 549 553 554 555 16452 16453 16454 16510 16532 16533 16534 16535 11762
engaging$	545 546 547 548 549 553 554 555 15157 15159 15160 15161 15162 15163 15164 16578 16579 16580 11762 11990 11997 12231
english$	12509 12511
enjoy$	353 13313 13314 1226 1227 7592 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16664 5426 5459
enjoyed$	353 13313 13314 1226 1227 1229 1230 1231 1232 13795 7592 7593 7594 7595 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 16664 5426 5459
enjoying$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
enjoyment$	13870
enjoys$	353 1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 16664 5426 5459
enormous$	3629
enormously$	17687
enough$	113 12775 6572 12777 6602 7453 7972 7973 7974 14187 14188 14189 8213 8254 9471 9472 3115 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 3130 3133 9517 9518 15990 16018 9962 16167 9966 16958 12070 12117
enquir	11159 17550 17854
enquir$	4907
enquiries$	17290 4896 4907 17543
enquirs$	4907
enquiry$	17363 4907 17543 12360
enrich	5969
ensure	4962
entangled$	550 551 552
enter$	4672 17683 5403 11762
entered$	4784 4785 4834 4911 4913 5403 11762
entering$	5403 11762 12356
enterp	17494
enterprise$	17273 12360
enterred$	5403 11762
enterring$	5403 11762
enters$	17391 17683 5403 11762
entice$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5420
enticed$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5420
entices$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5420
enticing$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5420
entirely$	3175 4546 4547 4548 5736 5880 5883 5937
entitled$	6248
entitlement$	14915
entrant$	14856
entrants$	14856
entrenched$	2339 5556 12013
epi	6111
epilep	11627 6320
epilepsy$	17831
epipen$	12469
epipens$	12469
episodes$	13180
equal$	3383 3384 5729
equally$	1021 5405 5417
equals$	9279 9280 9281
erratic$	12717 12718 12719 12720 15173 15174 15175 15176 2615 5648
error$	1131 4652 4653
errors$	1131 4652 4653
escala	5145 6048
escalate$	16412
escalated$	4783
escape$	12902 13365 1204 14489
escort$	15786
escorts$	15786
essential$	5065
establ	17236 11051 4718 4739 4742 4885 4893 4905 11263 4954
establish$	17255 4696 4713 4720 4725
established$	4696
establishes$	4696
establishing$	4696
establishs$	4696
estate	11426 11492
estate$	13128 13129 14780 14781 14782 14783 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14842 14903 14907 14908 15033 15034 15036 10792 17630 17649 5111 17696 17699 11825 5772
eternally$	6278
european$	3645 10005 10008 10012 16234 5798
evade$	9976 9977 4521
evaded$	4521
evades$	4521
evading$	9976 9977 4521
evasive$	6248
even$	12654 6584 6588 235 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448 1848 1849 10689 10690 10691 10849 10850
evening$	16638 16639 16640 17684
events$	17495
ever$	9499 9500 3143 16505 16506 10306 16511 16512 16513 10332 3975 10334 3977 10441 10442 4085 4086 4087 4088 4089 4090 10455 16675 16676 16677 16678 10485 4128 4129 4130 4131 10932 12227 12228
every	11311
every$	168 169 170 13568 1018 1023 13766 7867 8073 8074 8077 8369 14574 8521 8734 8766 2941 9894 16337 10134 10148 3792 3794 10160 4041 4042 4049 4052 4076 10435 4078 4079 4080 4081 10802 10877 17105 17106 17122 11077 11152 4795 4810 17412 11480 17734 17737 11536 12218 12219 5881 12245 12292 6007 12455
everybody$	7292 7293 7294 7807 8157 8165 15129 10775 17380
everyone$	7292 7293 7294 7586 7807 7832 14218 8157 8165 14435 8369 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14868 8728 8763 8764 8912 15129 9222 10775 17380
everything$	6439 6440 6441 6442 13125 13498 7482 7552 7618 7863 1698 9310 2953 9719 15937 16337 10134 16447 3920 3921 3922 4107 4108 4109 4110 4111 10743 10834 10842 10843 10944 10967 11113 11115 11768 12218 12219
everywhere$	13804
evicte	17830 11627 6350
evicted$	12648 17831
evicti	17811 17827 17856 6350
eviction$	13601 13602 17531
evicts	6350
eviden	17286 4954 17525 5032 12326 6293
evidence$	7579 1222 7581 1224 8234 16852 16935 17105 17106 17233 17250 4716 11095 17310 4751 4894 11253 4915 4969 4977 17565 12291 12292 6002 12369
evidences$	4977
evidencing$	4977
evident$	4063
evidently$	4102 10460 4103 4104
evil$	2397 2398 5500 5588 5623 12001
ex$	17818
exactly$	8822 9679
exaggerate$	13758 14947 12243 6215
exaggerated$	12243
exaggerates$	12243 6215
exaggerating$	12243 6215
exaggeration$	14947
exam$	17090 17168 17771 11600 6150 12511
examin	17325 11189
examin$	4724
examination$	12349
examinations$	12349
examined$	4724 17393
examines$	4724
examining$	4724
examins$	4724
example$	17698 6002
exams$	17771 12511
except$	9311
exception$	12236
exchang$	660 7018 661 662 663 664 665
exchange$	7010 660 7018 661 662 663 664 665 7025 13232 13286 963 11762
exchanged$	660 7018 661 662 663 664 665 963 11762
exchanges$	660 7018 661 662 663 664 665 13286 963 11762
exchangged$	660 7018 661 662 663 664 665
exchangging$	660 7018 661 662 663 664 665
exchanging$	660 7018 661 662 663 664 665 963 11762 12356
exchangs$	660 7018 661 662 663 664 665
excitement$	13695 14182 14348 14652 14658 14678 11798 5460
exclude$	17128 17129
excluded$	12621 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 416 417 418 419 13076 13450 8605 8606 8607 8608 4501 11568 11872 12300 12493 6136
excluding$	16857 16858
exclus	11600
exclusion$	13468 13469 13601 13602 1131 13694 7686 7687 13892 14520 14521 14813 14955 11229 11334 5030 5218 17804 11872 6339
exclusions$	14813 11872 6339
excuse$	13853 10974 11013 12275 12276
excuses$	7545 8730 8731 2374 8733 10974 12322
execut	17566 6026
executed$	12381
exercise$	1897
exercised$	1897
exercises$	1897
exercising$	1897
exhaust$	2365
exhausted$	2365
exhausting$	2365
exhausts$	2365
exhaustted$	2365
exhaustting$	2365
exhibit$	5995
exhibited$	12352 5995
exhibiting$	5995
exhibits$	5995
existence$	12002
existent$	15173 15174 15175 15176 17100 17101 17102 17103
exit	5208
exit$	11566
expand	5132
expect	11596
expect$	7225 7226 7227 870 871 7330 7331 974 975 7334 14464 14465 11237
expectation$	15845
expectations$	15277 15845 12045
expected$	6696 14236 4693 4886 17552 17800 17836
expecting$	12464 6108
expell	6138
expelled$	6138 12496
expend	11093
expendable$	17297
expensive$	16261 16262 10085 5846
expensively$	3643 5799
experi	5282 5283
experience$	14683 2787 2789 9245 2888 15543 15544 15545 15546 15547
experienced$	2824 15816 3283 3604 3608 3618 11640 11641 11741 12068 5731
experiences$	14683
experiencing$	11640 11641
experts$	3410
explained$	10346 10347 10348
explanation$	17054
explicit$	6988 6999 7405
exploit$	6663 5364
exploitation$	12562 12563 12606 12607 12608 12628 12640 12976 13107 13458 13459 13468 13469 13660 7457 13694 13812 7628 7686 7687 13892 14009 14010 14107 14109 14520 14521 14608 14609 14610 14611 14642 14643 14644 14645 14646 14647 14648 14649 16111 4662 11021 11022 4666 11027 17236 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 11298 4958 11322 11364 5045 5049 11408 11765 11789 11833
exploited$	12613 12621 6663 13284 13612 7709 7710 14317 14319 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14642 14643 14644 14645 14646 14647 14648 14649 15764 15765 15766 15847 5364
exploiter$	12587 12656 6665 12877 12897 13112 13132 13163 13165 13168 13240 13258 13263 13268 13707 13708 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 14073 14199 14392 14473 8476 14681 14701 14702 14703 14704 14795 2237 2326 11723 11782 11865 11868 11869
exploiters$	12587 12656 6665 12877 12897 12901 12922 13112 13132 13163 13165 13168 13240 13263 13268 13707 13708 13744 13745 13746 13747 13748 13749 13750 13751 13752 13755 14073 14199 14392 14473 8476 14681 14701 14702 14703 14704 14707 14795 2237 2326 15127 11723 11782 11865 11868 11869
exploiting$	6663 5364
exploits$	6663 5364
exploitted$	6663 5364
exploitting$	6663 5364
explosive$	5503 6246
expos	4885
expose$	6361 10 12574 6393 12598 12599 12600 12601 12602 12603 12604 5356 5357
exposed$	6361 10 12574 6393 12598 12599 12600 12601 12602 12603 12604 5356 5357
exposes$	6361 10 12574 6393 12598 12599 12600 12601 12602 12603 5356 5357
exposing$	10 6393 12598 12599 12600 12601 12602 12603 5356 5357
express$	8431 8432
expressed$	8431 8432
expresses$	8431 8432
extend	5019
extensions$	12167 12178
extra$	5209
extract$	4675
extracted$	4675 17334
extracting$	4675
extraction$	12349
extractions$	12349
extracts$	4675
extreme$	8724
extremely$	5718 5736
extricate$	7556 7557 7558 7559 7560 7561
eye	17721
eye$	13510 1240 1241 14049 14050 14248 8045 8046 8047 16226 17022 12187
eyeballs$	14115
eyebrow$	16226 16242 12190
eyebrows$	16226 16242 12190
eyed$	12155 12184
eyelashes$	12172 12178 12185
eyelid$	13705
eyes	17312
eyes$	13510 7899 14115 9109 16226 3665 16249 17161 12324 5967
eyesig	11522
eyesight$	17726
fabricated$	14753
face$	13069 1373 14070 14071 14072 8040 14294 16226 10067 10084 16298 10098 4717 11341 11406 12182 5858 5990
facebo	4963
facebook$	622 6980 623 6981 624 6982 625 6983 626 6984
faced$	1373 11968 12021 12183
faces$	1373 14070 14071 14072 15060 16226 16298 10098 11070 11406 12182 5858 6188
facial$	10016 4717 5806 5990
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11623
facing$	1373 6188
fact$	4064
facts$	8234 9785
fade$	12169 12178
fades$	12169
fag$	13636 13637 13638
fags$	13636 13637 13638
fail	5142 6153
fail$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2027 2087 8559 16411 16603 16604 16605 16606 16645 4132 4133 4134 4135 17133 17134 17135 17136 5453 12237 5886 5887
failed$	190 283 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2029 2087 16645 4132 4133 4134 4135 10498 16703 17133 17134 17135 17136 5453 5886 5887 12300
failing$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2030 2087 16645 4132 4133 4134 4135 16698 16699 16700 16701 16857 16858 17133 17134 17135 17136 17207 17208 17209 17210 5453 5886 5887 5888 12247 12248
failings$	16698 16699 16700 16701 5888 12247 12248 6279
failled$	190 1199 1866 1972 2087 16645 17133 17134 17135 17136 5453
failling$	190 1199 1866 1972 2087 16645 17133 17134 17135 17136 5453
fails$	190 1199 1866 1972 1977 1978 1979 1980 1981 1983 2005 2006 2007 2028 2087 8558 16645 4132 4133 4134 4135 17133 17134 17135 17136 5453 5886 5887
failure$	6754 397 398 399 400 401 402 2005 2006 2007 16698 17099 17163 11874 5888 12247
failures$	16698 16699 16700 16701 17099 17163 11874 5888 12247 12248
fainted$	6326
fainting$	6326
faints$	6326
fair$	3100 3101 3102 3659 5795 5796 5803 5819
fairies$	15031
fake$	4807 5812 5827
fall	5060
fall$	6778 6779 6780 6781 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 14352 2155 16412 4463 10838 17617 17621 17652 5931 12401
fallen$	560 561 1710 1711 1712 1713 1714 1715 1716 2155 4463 5931
falling$	560 561 1256 1257 1258 2155 12215 5931
falls$	6778 6779 6780 6781 560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4463 17107 17617 17652 5931 12293 12401
false$	14753 16669 4807 11166 5473 5478 5814 5827
fame$	11780
families$	13042 13043 13701 7808 2367 2368 2383 15055 15062 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 9027 9028 15234 15238 15239 15740 10718 10719 10720 10721 10722 10723 10775 10787 16992 17051 17072 11847 12000 12002 12049 12054 12285 12291
family	11605 11606 17841
family$	13701 8736 2383 15055 15062 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 9027 9028 15234 15238 15239 15500 15527 15531 15740 10786 17072 17810 11607 11613 17822 17823 17826 5265 17838 5298 17863 17865 17871 11683 11847 12000 12049 5695 12054 6117 6156 12522 12527
fan$	1468
fancies$	13182 13183 2508 2511
fancy$	13182 13183 2508 2511
fanned$	1468
fanning$	1468
fans$	1468
fantasist$	11874
fantasists$	11874
far$	14032 1613 1720 14755 14756 14757 2503 2929 2933 2966 3239 3319 9864 4395 4396 4397 4563 17598
farce$	12260
farcical$	6280
farm$	15135
fashionably$	3643 5799
fast$	7529 7886 7890 15105 15112 15113 15488 15556 5462
faster$	15405
fat$	9999 6269
fate$	11766
father	11606 17812 11609 5256 5266 11625 5268 5271 5277 17841 17857 17863 11662
father$	2367 2368 9027 9028 15287 9093 2736 2737 9208 2965 2974 9333 9334 9335 9336 9379 9380 9381 15646 3522 3523 3524 3525 5243 5244 5245 17808 17810 11607 5252 5253 11613 5257 17822 17823 5264 5265 17834 17838 11635 11636 11643 5297 5298 17871 12049
fathers$	9093 3522 3523 3524 3525 5264 12049 12112
fatigue$	12444
fattest$	3666 5823
fault$	12952 12953 420 421 422 423 12988 12989 12990 13448 931 932 13570 13579 13580 13581 13582 7388 1031 7390 13595 13715 13716 13717 13718 13719 13720 16955 17109 4585 10951 17165 17166 17167 11767 11775 5935 12296 12298 12308
faultless$	7388 1031 7390
faulty$	8255
favor$	7012
favors$	7012
favour$	7011 13222 13223 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 11750 5841
favoured$	3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 5841
favouring$	3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 5841
favourred$	3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 5841
favourring$	3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 5841
favours$	7011 13222 13223 7923 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 4625 4626 4627 11750 11751 5841
faze$	9581 15909 15927 15928 9725
fazed$	15908
fazes$	9424 15629 9706 9707
fear$	7471 8716 8717 2360 2361 14967 3247 15829 5739
feared$	13871 3247 5739
fearless$	6262
fears$	14967 3247 5739
february$	13130
feckless$	6239 6248
fecklessness$	2230 2231 15250 15251 12010
fed	4683
fed$	105 106 107 108 902 2350 2351 17372 5321 5324 12439
feeble$	16977
feed	4683 4770 4781 5969
feed$	105 106 107 108 902 2350 2351 4675 4787 4813 5050
feeded$	4675
feeding$	2350 2351 4675 4787 6082
feeds$	105 106 107 108 902 2350 2351 4675 4787 5050 5321
feel$	13182 13183 7803 8431 8432 2354 2362 2540 9727 3370 4844
feelin	6071
feelings$	14907
feels	6071
feels$	13182 13183 8431 8432 2354 2362 2540
feet$	13093 13094 14099 7897 15924 16047 9992 16197 16198 16320 17074 17160 5780
feigned$	5478
fell$	560 561 1256 1257 1258 1710 1711 1712 1713 1714 1715 1716 2155 4463 17621 5931 12388 6105
felt	6071
felt$	13182 13183 8431 8432 8549 8550
female	6018
female$	9979 16184 16185 9982 16187 16188 3645 11055 4890 11879 12129 5772 6004
females$	15189 4890 11879 6264
fend$	9125 9474 9475 9476 9479 9480 9482 9483 9486 3129 15737 16171 16922
fendded$	3129
fendding$	3129
fended$	3129
fending$	9474 9475 9476 9479 9480 9482 9483 9486 3129 15737
fends$	3129
feral$	15137 5642 12001 6248
ferocious$	6246
fester$	17171
fetch$	7087 732
fetched$	7087 732 7102 7103 7104 7105 7106
fetches$	7087 732
fetching$	7087 732 15861
feud$	14031
fever$	12443
few$	11912
fewer	5060
fewer$	5052 5056 17621 6052
fibrosis$	12444
fiercely$	5736 5769
fifteen$	2874 2875 2876 9400 3043 9402 9403 3046
fight	5060
fight$	12994 13023 13025 13026 13027 13075 7167 13423 13591 1043 1044 1045 1046 1048 1049 1050 1051 1052 13773 1438 14026 14352 14377 8249 14454 14489 14581 14582 14655 14739 14740 14965 2481 15288 9126 15675 3387 3388 3389 3390 3391 3556 16374 16410 16412 10278 16483 10280 16613 16614 16615 16641 16645 17900 5418 11792 12235 6059
fighti	11419 11612 11684
fighting$	12659 12660 13898 8534 14891 14947 14953 14954 14955 15288 15829 9627 16376 16645 17623 17781 5247 17816 17888
fights$	13527 13528 13529 13530 13531 13772 14654 14658 2481 15288 3387 3388 3389 3390 3391 3556 16610 16611 16612 16613 16614 16615 16641 16645 16646 11792 12235
figure$	9094 9095 9323 3012 3013 3014 3015 3016 10046 11448 11846
figures$	12932 12933 9094 9095 3012 3013 3014 3015 3016 17050 17090 10954 17168 17170 17179 17180 11448 11846
file$	16935 17264 17277
files$	16935 17264 17277
filler$	12162
fillers$	12162
film	17430 5139
film$	12868 12869 10120 4799 17407 4850 17414 17418 11221 4864 17611 5121 11497 12357
filmed	17357
filmed$	12613 12648 12695 6684 14317 14319 15810 15825 4799 4850 17416 4855 11221 4864 17511 5998
filming$	15825 4799 4850 11221 4940 12380
films$	4799 4850 17414 11221 5121
filter$	15077 15078 15079 15080 15081
filthy$	16261 16262 6269
final$	5220 6182 6184
finance$	105 106 107 108
find	17399 4885 5982
find$	2 1242 7670 1365 14005 2695 9970 16410 17236 11051 4718 4739 4741 4742 11145 4893 4905 17571
findded$	2 1365
findding$	2 1365
finded$	2 1365
finding$	2 13802 1365 8491 8492 8493
finds$	2 1242 1365 7799 2694 11145
fine	11439 5236
fine$	1275 1276 1277 8377 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 9510 3153 3154 9513 9519 9520 9521 9522 9523 9524 9525 9554 9555 9556 9557 3469 9844 3487 9921 3564 3565 3566 17643
fined$	11691
fines$	17643
finger	17563 5139
finger$	7465 16777 16778 16787 16788 16798 17758 17759
fingered$	11966
fingerprint$	11497
fingers$	7465 7721 7722 15010 17758
finish$	10212
finished$	16062 3507 3508 3509 16520 16521 16522 16523 4117 16689
fire	11712
fire$	13096 13434 13669 14031 14095 14096 17480 11712 17916 5601 5602
firear	17913
firebrand$	6234
firebrands$	6234
firesetter$	6237
firesetters$	6237
firestarter$	6237
firestarters$	6237
firing$	7933
firm	5091 5097 5102
firm$	11455 5101
firmer$	5101
first$	13046 7825 14100 14101 7901 2232 2294 2390 16850 17044 17232 6182
fishnets$	12199
fisted$	17127 12271
fit$	3463 3464 10753 4667 17722
fits	11522
fits$	4667 17726 12447
fitted$	17735 5344
fitting$	10059 10083
five	11023 11038 17329 11136 11164 17374 11208 4853 4854 17425 17426 17428 17469 4921 4935 11305 17515 17533 17536 17541 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 5136 12391 12486
five$	6783 7127 7128 7133 7134 7144 7184 7197 7201 7493 7754 14018 8089 1864 8261 8424 8543 2186 2187 2188 2216 14791 14889 2382 2634 15436 3109 3634 9993 9994 3681 16243 16244 16245 16246 16247 16248 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 4058 10421 10422 4067 10426 10800 17021 11279 17507 17509 6004
fix$	13636 13637 13638
fixated$	5956
fixed$	11439 11575 6350
flag	4794
flag$	4778 4835 5993
flagg	4888
flagge	17357
flagged$	4711 4778 4783 4834 4835 17415
flagging$	4778
flagrant$	2342 2343 2345
flags$	14254 4778 4835 11802
flaky$	6239
flame$	14095 14096 14123
flames$	14030 14031
flash$	7616
flashb	6317
flashing$	14001 14002
flashy$	5846
flat	11606 17815
flat$	12940 13155 13156 13157 13158 6955 6956 6957 6958 13275 13276 13308 13389 13390 13391 13606 13800 13801 13894 13907 13911 14132 14133 14134 14135 14136 14220 14388 15740 3801 17810 17842 17860 17862 17875 5317 17885 12536
flatly$	5863
flatmates$	9279 9280 9281
flats$	13275 13276 13606 17874
flatter$	4617
flattered$	12613 11819
flaunt$	6206
flaunted$	6206
flaunting$	6206
flaunts$	6206
flauntted$	6206
flauntting$	6206
fleas	5318
fleas$	11676
fled$	12363
fledged$	9900
fleece$	12199 12208
fleeces$	12199 12208
flew$	1533 1534 1681 1682 2532
flier$	11884
fliers$	11884
flies$	1533 1534 1681 1682 2532
fling$	58 372
flinging$	58 372
flings$	58 372
flip$	11088
flirt$	627 628 629 647 873 996 997 3387 3388 3389 3390 3391 11929
flirtatious$	6211 6258
flirted$	627 628 629 647 873
flirting$	12915 627 628 629 647 873 922 14001 14002
flirts$	627 628 629 647 873 3387 3388 3389 3390 3391 11929
flirtted$	627 628 629 647 873
flirtting$	627 628 629 647 873
flirty$	6211
floor	11657
floor$	17861 5300 17872
floozies$	6236
floozy$	6236
floppy$	5796
flourish$	1309
flourished$	1309
flourishes$	1309
flourishing$	1309
flout$	2162 2163 4656 5469
flouted$	2162 2163 4656 5469
flouting$	2162 2163 4656 5469
flouts$	2162 2163 4656 5469
floutted$	2162 2163 4656 5469
floutting$	2162 2163 4656 5469
flown$	1533 1534
flung$	58 372
flunkey$	6221
flunkeys$	6221
fluoxe	6110
fluoxetine$	12468
flush$	17221
fly$	1533 1534 1681 1682 2532
flyer$	11884
flyers$	11884
flying$	1533 1534 2532
fob$	4472 5926
fobbed$	4450 4472 5926
fobbing$	4472 5926
fobed$	4472 5926
fobing$	4472 5926
fobs$	4472 5926
focus	11486
focus$	4838 4946
focused$	11197 17402
focuses$	4838
focuss$	4838
foetal$	6314
follow	4824 17443 5139
follow$	12739 12868 12994 7270 14004 14171 14176 14567 8408 8409 8410 8411 8412 14617 14619 2244 16335 16384 16390 16404 16452 16453 16454 4199 4200 4201 10772 17131 17367 17369 17407 4850 17418 11221 11497 5403 12223 12357
followed$	12739 13323 13331 13354 14302 14317 14319 2244 4199 4200 4201 16931 4850 11221 17429 5403
follower$	2445
followers$	2445 11780 11781
following$	8491 8492 8493 2244 4850 11221 5403
follows$	7270 7799 14302 2244 16452 16453 16454 4850 11221 5403
folly$	13373 13374 13375 13376 13462 13928
food	5323 11682
food$	13214 13215 13216 13217 13218 13219 13220 13221 13226 17881 11681 5324
foodbank$	17886
fool$	11929 12100
fooled$	12613 15847
foolhardy$	5360 6240
foolish$	6462 121 122 6501 177 178 179 180 181 182 183 962 1367 1855 1946 1947 16842 16843 5360 11804 5447 5450
foolishness$	12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720
fools$	15993 11929 12100 12268
foot	11467
foot$	14118 9992 16197 16198 16291 16292 17479 17671 17758 17759 5491 5780
footag	11085 11194 17526
footage$	17274 17284 17289 4773 11137 4813 17398 11195 17403 4843 4863 5994 12353
footballer$	12934
footballers$	12934
footho	17312
footprint$	17694
foots$	17758
footsoldier$	6221
footsoldiers$	6221
for	11252 4986 12326 5969 6048 6055
for$	6473 13005 13036 6869 6928 6930 6931 13205 7010 13230 7216 7217 7218 7219 7220 13557 13583 13611 7491 13731 1179 1180 7544 7546 7547 7548 7598 7599 7614 13854 7821 7822 7823 7824 14191 7997 7998 1641 8000 8001 8002 8037 8068 8069 8070 8071 8072 8148 14606 14776 8669 14874 8687 8689 8690 8691 8693 8694 14902 8749 8776 2497 8906 8923 8935 8937 15216 9055 9060 9062 9064 9084 9247 9248 9446 9447 9448 9450 9487 15797 15799 15836 9739 16166 10048 4083 4084 16651 16855 10756 16967 16968 4481 17079 10895 17110 17139 17141 17152 17178 17198 17199 17201 17255 11082 4776 11142 17412 11273 11277 11281 11294 11304 11323 11327 17542 11342 11343 11363 11416 5076 11484 11509 17714 5167 17737 17760 11560 17765 17766 11571 11577 17891 17908 5348 11730 5423 5442 12054 12294 12360 12363 12388 12421 6134 12542 12544 12550 12556
forbidden$	8142 5309
force	4662 11021 11022 4666 11027 17236 4684 11047 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 17397 4852 11298 4958 11322 11364 5045 5049 11408 5130
force$	10520 10525 10526 4177 17147 10970 17214 17215 11020 17226 17231 11042 17251 17252 4691 17254 17260 17261 17262 11059 11060 17267 4706 17276 11079 11108 11114 11116 17322 17328 4768 17332 17333 17335 17340 11143 11144 17349 17351 17355 17364 11210 17481 17502 11316 11346 17568 11403 11407 17612 5130 11488 5966 12416
forced$	8413 8414 8415 8416 8417 8418 14628 14629 14630 14631 14633 14650 2581 2584
forces$	8413 8414 8415
forcing$	8416 8417 8418
foreca	4872
forehead$	16226
foreign$	3645 10008 5798 12159 12188
foreman$	13277 13278 13279
forens	6302
forese	4872
foresight$	11787
forever$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5885
forget	11536
forget$	17740
forgot$	4483 4656 12300
forgotten$	5922 12300
form	4711 12326
form$	14814 10651 16970 4723 17514
formal$	6182
formally$	6135
formed$	9902 4723
forming$	4723
forms$	4723 17514
forthcoming$	16563
forties$	13274
forwar	4683 4781
forward$	11132 4779 4789 11157 4880 4964 11398
forwardd$	4789
forwarded$	17308 11132 4789
forwardes$	4779
forwarding$	11132 4779 4789 4964
forwards$	11132 4779 4789 11157 4964
foster	6164
foster$	13701 2720 11606 17841 17863 17878 5692 12522 12528
fostered$	12522
fought$	7303 14322 8244 14490 2481 3556
foul$	14195 14483 11799 5592 5620 5666
found$	2 1242 13918 13919 1365 8549 8550 2270 8945 2645 2696 4393 16965 5331 5351 5630 5912
foundation$	16230 16231 16232 12186
four	11023 11038 17329 11136 11164 17374 11208 4853 4854 17425 17426 17428 17469 4921 4935 11305 17515 17533 17536 17541 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 12391 12486
four$	8424 14889 3681 16243 16244 16245 16246 16247 16248 10301 10316 17021 11279 17507 17509 6004 6123
fourteen$	2874 2875 2876 9400 3043 9402 9403 3046 16080 16081 16082 16083
fractured$	5196 11555
fragment$	17640
frame	4875
frame$	16192 16193 16194 4660 11233 12133
frames$	16192 16193 16194 12133
fraternise$	5464
fraternised$	5464
fraternises$	5464
fraternising$	5464
fraternity$	11864
freak$	14988 11929
freaks$	14988 11929
freckled$	3659 5803 6269
freckles$	6270
freckly$	6269
free	11287
free$	6499 142 12943 12944 12945 12946 12947 12948 12949 12950 6761 13281 13282 13619 1078 7556 7557 7558 7559 7560 7561 1657 1658 1659 1660 5051 11469 5322 11761
freeloader$	11929
freeloaders$	11929
freely$	13281 13282 721 729 730 731 13294 13305 17063 17064 17065 17066 11760 11761 5404 5428
frequent$	617 618 5375 5526
frequently$	616
fret$	15869 15872 9669
friend	11023 17238 17329 11136 11164 17374 4853 4854 17425 17426 17428 11256 17469 4921 4935 11305 17533 17536 11368 11378 17582 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 5112 17679 17691 5136 17701 12391 12399 12532
friend$	13805 13806 8164 8172 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 16183 16186 11859 12000
friendly$	6860 8739
friends$	6359 12684 12711 396 12983 6783 426 13018 464 6840 6841 6842 6860 13127 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 13666 13667 13668 7493 13805 13806 1343 1344 1346 7754 13994 14018 8089 8100 8101 8164 8172 1864 8261 8424 8543 2186 2187 2188 2193 2216 14791 14792 14818 8617 2382 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 2683 9240 9279 9280 9281 15536 15537 15538 15539 15540 15583 15584 15585 3109 15813 15819 15911 3597 16183 16186 16228 3700 3750 3751 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 10328 4058 10421 10422 4067 10426 10437 16697 10718 10719 10720 10721 10722 10723 10785 17021 17029 17030 17031 17032 17033 17034 17035 17072 10995 4825 17460 11279 4932 17507 17509 4999 17648 11470 11715 11859 12000 5651 5652 12283 12291
friendship$	6509 6838 481 13525 2142 2143 8582 2260 11859 11861
friendships$	3 4 5 6 7 8 9 6400 6838 481 13666 13667 13668 2142 2143 11859 11861
frighten$	15804 15805 15806 15909
frightened$	15764 15765 15766 3245 3246 15908 15912
frightening$	12661 12662 12663 12664 12665
frightens$	9424 15629 9706 9707 16032
fringe$	16297
fringes$	16297
fritter$	5946
frittered$	5946
frittering$	5946
fritterred$	5946
fritterring$	5946
fritters$	5946
frizzy$	5796 5819
from	17634 12326
from$	12803 12913 13847 1511 1512 14427 14428 14429 14430 14431 14438 14439 8861 15177 2676 2677 9048 9291 9324 9571 9597 9677 16183 16186 3730 16363 10536 11019 4776 17385 17410 17412 4874 4883 17459 11332 4987 11371 17619 17642 11475 11576 11577 11618 11619 17843 5343 12095 12198 12246 12341 6066 12449 12496 12556
front$	11669
fruit$	5576
fruitf	11331
fruitful$	17535
frustrating$	10853 17058
ft$	16197 16198 5780
full$	6595 6606 6632 2411 8821 8826 2546 2907 2999 3399 3400 3401 3402 3403 3543 3549 4866 5235 5828
fully$	2747 2907 9268 3147 3150 3175 3184 3542 3544 3545 5405 5428 5736
fumble$	6283
fumbled$	6283
fumbles$	6283
fumbling$	6283
fun$	6838 481 13870 14204
functi	4711 5230 12427
function$	2836 2837 2838 2839 2840 2841
functioned$	2836 2837 2838 2839 2840 2841
functioning$	2836 2837 2838 2839 2840 2841
functionned$	2836 2837 2838 2839 2840 2841
functionning$	2836 2837 2838 2839 2840 2841
functions$	2836 2837 2838 2839 2840 2841
fund$	105 106 107 108 16921
funded$	105 106 107 108
funding$	12304
funds$	105 106 107 108 12538
funeral$	16007 16008 16009 16010 17805
furthe	4684 5019 5120 12399 6048
further$	7958 11042 4981 11478 6004
furthered$	4981
furthering$	4981
furthers$	4981
fuse$	11945
fuses$	11945
fuss$	15869 15872 9669
futile$	5873
future$	13042 13043 13526 13566 14124 14380 15068 16371 16372 16373 5585
futures$	13042 13043 13526 13566 14124 14380
gain$	13363 13364 9061
gained	5161
gained$	11519
gall	11516
gallbladder$	17720
gallery$	11084
gamble$	1004 1562
gambled$	1004 1562
gambles$	1004 1562
gambling$	1004 1562 17742
game$	12634 7024 905 15306 15335 15972 15973 15974 15975 15976 9777 9820 17202 17203 17204 17205 17206 12321
games$	905
gaming$	13189 13190 13191 905
gang	4662 11021 11022 4666 11027 17236 17244 17247 11047 11056 11057 11058 4701 4702 11072 4721 4722 17285 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 17350 11147 4791 17358 17359 17361 11160 17375 17397 4852 11238 4891 17477 17497 11298 4958 11322 11364 5045 5049 11408 11457 17661 5112 17675 12333 12364 12411 12412
gang$	6815 13107 13112 13122 13132 13163 13291 13292 13293 7090 13676 13677 13678 13679 13680 13681 13707 13708 7630 14107 14109 14147 14148 14149 14153 14665 14704 14767 14873 14901 15125 15132 15138 2731 15536 15537 15538 15539 15540 16099 17251 4692 17271 17273 17286 11133 11134 11141 11229 4873 11232 11249 17454 11268 11269 4930 5030 17613 17624 17647 5107 11470 11476 11725 11727 11783 5479 11846 5569 5600 5640 5686 5973 12337 5993 6003 6016 6056 6217 6311
gangling$	6269
gangly$	6269
gangs$	13107 13112 13122 13132 13291 13292 13293 7090 13707 13708 14107 14109 14153 14665 14704 14767 14873 14901 15132 17251 4692 17273 11134 11141 11229 11232 11476 11725 11727 11783 5479 11846 5973 6217 6311
gangsta$	14768 15070 11838 6218
gangstas$	14768 15070 11838 6218
gangster$	14768 2237 2504 2505 2506 2507 15070 15137 11838 11943 6218
gangsters$	14768 2237 14942 2504 2505 2506 2507 15070 15137 11838 11943 6218
gaoler$	13560
gaolers$	13560
gap	12326
gap$	17042 17099
gaps$	17042 17099 4663 5233
garage$	14132 14133 14134 14135 14136 17858 17870
gather	11074 12326 5969 6011
gather$	15294 10946 4675 11080 17321 4818 17404 17683 12131
gathered$	15294 4675 11080 17313 4818 12131
gathering$	15294 4675 17278 11080 17356 11153 4818 12131
gatherings$	17356 11153
gatherred$	15294 12131
gatherring$	15294 12131
gathers$	15294 4675 11080 4818 17683 12131
gaudy$	5846
gaunt$	6269
gave	4683
gave$	319 320 321 322 323 324 325 495 749 750 7205 7206 1122 1123 1124 1125 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 14179 14180 14181 1683 1684 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3248 3249 3294 3510 4308 4334 4455 4456 4457 4458 4459 10864 11691 5599 6107
gbh	11706 6203
gbh$	17910 12561
gcse$	17771 12499 6150 6151 12511
gcses	11600
gcses$	17771 17804 12499 12511
gdpr$	17078
gear$	16286 16287 16288 16289 16290 17304 12204 12214
genera	5969
general$	3801
generation$	9438 9439 9440 9441 9442 9443 9444 9445 11847 11922
generator$	4965 12379
generators$	4965 12379
genes$	15062
genital$	6329
gentleman$	15502 15503 15504
gentlemen$	3052 16030
gents$	3052
get	11245 5134
get$	59 60 86 87 88 97 99 100 101 102 103 12686 6483 163 164 165 166 167 12848 12849 12850 12852 6699 12994 13025 13026 13029 6828 13251 739 742 743 13363 13364 7162 885 886 7340 7341 7401 1066 1069 7476 1172 1173 1174 1206 1218 1220 7617 7619 7621 7669 13906 13916 13917 1360 1361 1362 1363 1364 14171 14178 14182 7983 7984 7985 8015 8016 8017 8018 1663 14292 14293 1782 1783 8193 14398 8246 14474 14489 14617 14619 14625 14627 2072 2150 2151 2153 2154 2155 14744 14745 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 8732 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2543 2549 2560 2564 2574 8949 8950 2635 2654 2663 2664 2665 2666 2667 2668 9061 9063 15339 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 15709 15710 3162 3166 9531 3181 9550 3197 3270 9637 15856 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3486 3557 3563 3579 3636 3649 16410 16411 10304 16530 10327 10335 16578 16579 16580 4020 4021 4022 4023 4024 10406 4490 10928 4586 4587 17300 4938 11496 5182 17828 5378 5391 5402 5403 11762 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 12231
geted$	7617 7619 7621
geting$	7617 7619 7621
gets	6116
gets$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 740 743 885 886 13500 1067 1070 1172 1173 1174 1218 1220 7617 7619 7621 1360 1361 1362 1363 1364 8005 14292 14293 1782 1783 2072 2150 2151 2155 14744 14745 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2489 2549 2560 2564 2574 8974 2635 2654 2663 2664 2665 2666 2667 2668 15339 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3163 3167 3182 3198 15856 3318 3431 3432 3449 9808 3456 3457 3458 3459 3460 3461 3468 3486 3563 3579 3636 3649 10349 10389 10406 4490 4586 4587 17300 4938 5176 5182 5207 5214 5231 5321 5378 5391 5403 11762 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 6089 6135 6137
getted$	7617 7619 7621
getting$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 6850 13251 743 7401 1172 1173 1174 1218 1220 7617 7619 7621 13878 7699 1351 1352 1360 1361 1362 1363 1364 8450 2150 2151 2153 2154 2155 8719 2489 8981 8982 9155 3165 9531 3199 16578 16579 16580 10384 16619 16620 16645 4490 4586 4587 4938 5182 5403 12231
ghastly$	5592
gift$	12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13286 1240 1241 13821 14179 14180 14181 14711
gifts$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13286 13317 13725 13726 13727 13728 13821 7711 14179 14180 14181 14182 7990 7994 14656 14657 14684 8484 14711 14727
gilet$	16286 16287 16288 12195 12204
gilets$	16286 16287 16288 12195 12204
gin$	17736
ginger$	9999 10029 5796 5819 6269
girl	11023 17329 11136 11164 17374 17425 17426 17428 17469 4935 17515 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 11626 11711 12391
girl$	396 426 464 940 961 7319 1343 1344 1346 2193 14807 14808 2383 14972 14984 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 2683 15404 3032 3033 15995 9941 3597 3700 3750 3751 10235 10336 10337 11055 11683 17915 5471 11858 11870 5513 11927 12000 5651 5652 12078 12158 12181
girlfr	17811
girlfriend$	12738 13234 677 13270 13271 710 711 712 713 714 17818 17826 17833 11753 11754
girlfriends$	12738 13234 677 13270 13271 710 711 712 713 714 11753 11754
girls	11038 11046 17411 11208 4853 4854 11256 4921 11305 17597 5136 17701
girls$	12684 396 12983 6783 426 464 13101 6898 6900 6902 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 7493 1343 1344 1346 7754 13994 14018 8089 8100 8101 8163 8171 1864 8261 8424 14718 14728 14729 14730 14731 8543 2186 2187 2188 2193 14769 14771 2216 14780 14781 14782 14783 14788 14791 14792 14807 14808 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14890 2382 2383 14972 14984 2450 2451 2452 2453 15055 15084 15085 15086 15087 2550 15121 15190 15193 15218 15219 15220 15221 15222 15223 15234 2683 15252 15404 9240 2894 2908 9328 9329 9330 9331 2998 3032 3033 15609 15610 15634 15651 3109 15911 15995 9938 3597 16228 3700 3750 3751 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 16531 10328 16541 4058 10421 10422 4067 10426 10437 16697 16881 10718 10719 10720 10721 10722 10723 10784 17003 17021 17029 17030 17031 17032 17033 17034 17035 17036 17072 10995 4825 17460 11279 4932 17509 4999 11728 11858 11870 11917 11923 11927 11950 12000 5651 5652 12078 12158 12283 12291
git$	11848
gits$	11848
giv	4769
give	4683 4770
give$	12869 319 320 321 322 323 324 325 12958 495 749 750 7205 7206 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1683 1684 1771 1772 1773 1774 1775 1777 1778 8179 2182 2183 2369 2370 2371 2777 9596 3248 3249 3294 9822 3510 16250 16384 16390 16404 10580 4308 4455 4456 4457 4458 4459 11029 11052 4754 11132 4779 11157 4964 5050 5599 12223
gived$	7205 7206 1159 1160 1161 1162 2369 2370 2371 3294
giveed$	11132
givees$	4779
giveing$	4754 11132 4779 4964
given	4673 11149 11227 5344
given$	12803 6634 6635 7205 7206 1159 1160 1161 1162 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 2855 3248 3249 3294 3510 3928 16871 16872 16873 16874 4334 4455 4456 4457 4458 4459 17424 5176 5177 5214 5217 5231 5288
gives$	319 320 321 322 323 324 325 495 749 750 7205 7206 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2182 2183 2369 2370 2371 3248 3249 3294 16250 4308 4334 4455 4456 4457 4458 4459 11076 11093 4754 11132 4779 11157 4964 5050 5599
giving$	319 320 321 322 323 324 325 495 7205 7206 1159 1160 1161 1162 1485 1486 1487 1488 1489 1490 1503 1504 1505 1506 1507 1771 1772 1773 1774 1775 1777 1778 2369 2370 2371 9546 3248 3249 3294 4308 4455 4456 4457 4458 4459 11076 5599
glad$	326 327 332 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 7846 7967 14172 14173 14174 14175 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3469 4509 4510 17224 5418
gladly$	729 730 731 13294 1259 1260 1261 1262 1263 1264
glamour$	14656 14657 14678 14684
glandular$	6085
glass$	12437
glasses$	12199
glaucoma$	6319
glean$	4675
gleaned$	4675 17334
gleaning$	4675
gleans$	4675
glories$	1112 1113
glorified$	1225 5425
glorifies$	1225 5425
glorify$	1225 5425
glorifying$	1225 5425
glory$	1112 1113
gloves$	12199
glued$	4120
go$	6484 12689 6486 6487 12701 6531 12772 12784 12785 12794 12830 12848 12849 12850 12852 6654 12861 413 6789 6795 6796 6797 6798 13003 13023 13025 13026 13027 6858 6863 6864 556 557 558 559 560 561 595 598 601 602 6963 6966 6974 620 621 13251 725 726 727 735 743 13318 13319 13320 13321 13322 7147 13389 13390 13391 7333 7402 7403 7410 1053 1054 1055 1062 1063 1072 1164 13729 1207 7571 7617 7619 7621 7703 1536 1537 1538 1539 1540 1541 1542 14171 14176 14182 8015 8016 8017 8018 1681 1682 14325 14326 8174 8195 14418 14567 14581 14582 14617 14619 14625 14627 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2543 2703 2704 2705 16003 16004 16005 16006 3732 3741 3754 3755 3756 3757 3758 16335 16384 16390 16404 16410 16411 3870 16645 10483 10649 10947 11150 5033 17617 17683 5319 5373 5402 5403 11762 5581 12223 6179
goad$	2170 2171 5468
goadded$	2170 2171 5468
goadding$	2170 2171 5468
goaded$	2170 2171 5468
goading$	2170 2171 5468
goads$	2170 2171 5468
goal	5078
goal$	14119 5065 17678
gobby$	6248
goed$	7617 7619 7621
goes	17300
goes$	12784 12785 12830 413 556 557 558 559 599 601 602 6974 620 621 725 726 727 736 743 13498 1064 1165 7617 7619 7621 1394 1536 1537 1538 1539 1540 1541 1681 1682 1694 1695 8055 8056 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3732 3741 3754 3755 3756 3757 3758 3923 16551 16645 10483 11150 17391 17617 5194 5319 5324 5332 5373 5402 5403 11762 5581 6116 6179
gofer$	6221
gofers$	6221
going$	12795 12820 12821 12822 413 13053 6852 556 557 558 559 594 601 602 6962 6965 6972 6973 6974 620 621 681 13251 725 726 727 737 743 13318 13319 13320 13321 13322 13350 13389 13390 13391 7402 7571 7617 7619 7621 7675 7695 1536 1537 1538 1539 1540 1541 2120 2153 2154 8531 2338 2543 2703 2704 2705 9233 9234 3064 3732 3741 3754 3755 3756 3757 3758 16383 10200 3843 3844 3845 3846 10205 3852 3853 3854 3855 3856 3858 16470 16525 16645 10483 4886 5033 5319 5332 5373 5402 5403 5596 6102 6179
goings$	17381 17387 17388 11225
gold$	8773 5808 12199
gone$	6835 6836 6846 6873 6874 6875 6876 6877 6878 6879 6880 556 557 558 559 560 561 601 602 6974 725 726 727 743 13323 13324 7130 13340 13341 13342 13355 7617 7619 7621 1536 1537 1538 1539 1540 1541 1681 1682 8141 8240 8288 14500 14503 2120 2338 2486 2487 16062 16068 16879 16880 10894 11032 11150 4877 11582 5304 5373 5402 5403 11762 5581 6102
gonorr	6329
good$	12635 6501 6542 591 8540 8541 8584 2227 14880 2418 8778 8880 2577 9135 9283 9367 3122 3130 3133 9652 10376 10754 10955 4866 5784
goods$	11383
goodwill$	8723
goose$	12205
gorgeous$	6269
gormless$	12159 6248
gos$	17683
gossip$	11929
gossips$	11929
got	17751 5344
got$	12584 6381 59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 12837 12848 12849 12850 12852 6887 738 741 743 13323 13340 13341 13342 13356 891 892 13500 989 990 13569 1068 1071 13642 13643 7447 1172 1173 1174 1218 1220 7617 7619 7621 7639 7640 1360 1361 1362 1363 1364 8005 8006 14292 14293 1782 1783 1807 1808 1809 1810 1811 1812 1813 1814 14498 8295 2150 2151 2155 14744 14745 2448 2449 2489 2515 2708 3164 3183 3339 3399 3400 3401 3402 3403 3486 3663 3676 3677 3678 3679 3735 10333 16772 16773 4490 4586 4587 17334 4938 5217 5320 5321 5402 5403 11762 5597 5685 5820 5831 6088 6105 6135 6137 6181
gown$	16276
gowns$	16276 16301 16319
gp	11543 5190
gp$	17747 11548
gps	5344
gps$	11702
grace$	16844 16845 16846
grade	12486
grade$	17235 12508 6289
graded$	2634 2637 17415 5970 6289
grades	17803 11600
grades$	17235 17804 12508
graffi	11684
graffiti$	17528 17888
graft$	12442
grafts$	12442
grain$	1420
gran	11606 17812 11609 5256 5266 11625 5268 5271 17857 17863 11662
gran$	5243 17810 5269
grandad$	5269
grandf	11606
grandfather$	17810
grandm	11606
grandmother$	14200 17808 17810
grandmothers$	14200
granite$	15899
granny$	14200
grante	11328 6185
granted$	17532 12381
grasp$	14567 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 15390 15391 9357 15562 9377 15582 9907
grass$	17087
grateful$	17224
gratitude$	15077 15078 15079 15080 15081
grave$	14116 14117 17805
graves$	14116 14117
graveyard$	17858
gravitate$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitated$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitates$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
gravitating$	2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115
greasy$	3659 16237 5796 5803 5819
great$	7959 8724
greater$	2887
greatly$	17687
greed$	12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720 13870 13928 14207 14208 1647 1648 14341 8219 8312 1955 8314 14656 14657 11801
greedily$	1259 1260 1261 1262 1263 1264
greedy$	6248
green$	7847 15528 15529 15530 15991 16227 12088 5797 5819
greet$	4630
greeted$	4630
greeting$	4630
greets$	4630
greetted$	4630
greetting$	4630
grew$	2843 2844 3658 5802
grey$	16227 16237 5819 12199 5846
grief$	7917 16042
grip$	9377 15582 17052 17143 17144 17145 17146 5099 12302
grips$	5099
gromme	11516
grommets$	17720
groomed$	12613 12621 13284 13612 14319 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14642 14643 14644 14645 14646 14647 14648 14649 15847 12148
groomer$	13163 13258 13263 13268 13744 13745 13746 13747 13748 13749 13750 13751 13752 14073 14199 14473 14795 2237 2326 15997 11782 11865 11868 11869
groomers$	13163 13263 13268 13744 13745 13746 13747 13748 13749 13750 13751 13752 14073 14199 14473 14795 2237 2326 11782 11865 11868 11869
grooming$	12606 12607 12608 12628 12640 12976 13458 13459 13660 7457 14009 14010 14642 14643 14644 14645 14646 14647 14648 14649 16111 11774 11833
gross$	5889
ground$	4768 17439
grounds$	4969 4985 5286
group	11023 17238 11038 17329 11136 11164 17374 17383 17405 17408 17411 11208 17413 4853 4854 17425 17426 17428 11256 17469 4921 4935 17515 4960 17533 17536 17541 11350 4998 11368 11378 17582 11379 17596 11399 11402 17608 5048 17615 5054 5072 17655 11457 17661 17667 11468 5112 17675 17679 17691 5136 17701 12347 6012 6013 12386 12391 12399 12411 12412
group$	12585 12684 12712 12713 396 12983 12985 6783 426 464 13101 6898 6900 6902 7127 7128 7133 7134 7144 7184 7197 7201 7248 940 961 7319 7329 7493 1343 1344 1346 7754 13994 14003 14018 8089 8100 8101 8158 8166 1864 8261 14620 8424 8543 2186 2187 2188 2193 14771 2216 14784 14786 14791 14792 14815 14818 8617 8618 2281 2304 2382 2383 14966 2450 2451 2452 2453 15036 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 2683 15252 9053 9054 2731 15298 15424 15536 15537 15538 15539 15540 15583 15584 15585 15614 3072 3073 15654 3109 15911 16039 16041 16087 16099 3597 3599 3600 16228 3700 3750 3751 16465 16466 16467 16468 16469 16484 10284 10285 10286 10289 10290 10301 10310 10316 16531 10328 16541 16546 16548 4058 10421 10422 4067 10426 10437 16697 10718 10719 10720 10721 10722 10723 16941 10778 10780 17020 17029 17030 17031 17032 17033 17034 17035 17036 17072 10937 10995 10997 11020 17226 17231 17273 17276 11079 11108 11114 11116 17328 17332 17333 17335 17345 11144 17351 17356 11153 17364 17369 4825 11185 4828 17422 17435 4891 17460 11279 4930 4932 17502 4944 17507 11316 11318 11356 4999 17568 17583 17584 11403 11407 17612 17613 17646 17647 17648 11453 17663 5107 11470 11498 11501 17706 11858 11861 11912 11917 11952 12000 5651 5652 12054 12283 12291 5997 12360 6013 6056 12505
groups$	12713 14784 14786 2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 17273 17356 11153 17435 11917 12000 12360
grow	5132
grow$	2843 2844 2994 15557 15558 9355 3658 5802
growing$	2843 2844 3658 5802
grown$	672 13240 7469 8489 2149 15301 15348 2825 2829 15392 15393 15394 15395 15396 15397 9195 9196 9197 9198 2843 2844 9219 9225 9226 9227 15433 15434 15435 15439 15440 15441 15442 15443 15444 15450 15456 9255 9257 9258 9259 9260 9261 9265 9267 15472 9276 15486 15487 2926 2943 15507 15509 2951 2952 9312 15517 15518 9318 9319 2970 2988 2989 3000 9360 15571 15572 15573 15578 3020 15592 9389 15596 15597 15598 15599 15600 15601 15602 15603 9401 3048 15665 15666 15667 15668 15669 15670 15671 9501 9504 9537 15742 15743 15744 15745 9594 3250 3251 3252 3253 15827 15828 9661 9663 3313 15875 3314 3315 15877 9681 3339 15943 15944 15945 15946 15950 9814 9851 16057 9854 9886 9888 3568 3592 3593 3594 3595 3605 9974 3658 12075 5720 12079 5764 5802
grownups$	15398
grows$	2843 2844 3658 5802
grubby$	16261 16262 5839 5846 6269
grumpy$	6239
guarantee$	3962 10320 3963 10321 3964 10322 3965 10323 3966 3967
guaranteed$	3849 3850 3851 5867
guard	4703 11148 11161 4845 11213 4868 11298 4948 11306 5049
guard$	6686 13209 4678 17241 11061 17331 17352 17354 4798 17365 4805 11203 4849 17417 4869 4870 17502 4994 5012 11407 5138
guardian$	15821 15822 15823 15824 15884
guardians$	15821 15822 15823 15824 15884
guards	11306
guards$	6686 13209 4678 17241 11061 17324 17331 17352 17354 4798 17365 4805 11203 4849 17417 4863 4869 4870 17502 4994 5012 11407 5138
gucci$	12199
guess$	16045 16046
guessed$	14460 14461 8258 8259 14490
guidance$	12838 12839 14243 14244 14612 14613 14614 14615 14616 15772 15786 15850 15851 15852 16758 16759 16760 16761 16762 16763 17218 11827
guilt	17456 11268
guilt$	17113 17472 5935 12297
guiltless$	7388 1031 7390
guilty	6191
guilty$	906 907 13579 13580 13581 13582 10906 11344 11775 6191 12549
gullible$	14282 1896 15528 15529 15530 11803 5448 12088 6248
gum$	6320
gumption$	16844 16845 16846
gun	17913
gun$	13608 8419 8420 11689
guns$	13608
gutless$	6239
guts$	16844 16845 16846
gutter$	16418 16558
guttersnipe$	6236
guttersnipes$	6236
gyppo$	6236
gyppos$	6236
habit	12473
habit$	12667 12671 6838 481 1336 1337 1338 1339 1340 1341 1342 2133 2134 2135 4295 11718 11719
habits$	12667 12671 14114 16423 16561 11718 11719 12106
habitual$	617 618 8639 14844 11232 5375 5504 5517 6009
habitually$	616
had	5146 5151 5202 6116
had$	243 244 340 643 646 7119 7120 7121 7124 7125 769 770 771 772 773 774 775 776 777 792 793 794 795 13383 7180 7181 7202 7208 881 927 929 1009 1101 1102 13766 1245 1291 1305 1318 7681 7684 1358 1360 1361 1362 1363 1364 1387 13995 1439 1440 1654 2448 2449 2515 2595 2708 2919 15847 16183 16186 3663 3676 3677 3678 3679 3735 3818 16658 16659 4112 4162 4163 4164 4165 4167 4168 4169 4170 10565 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4224 4225 4226 4248 4256 10640 10641 10642 10657 10659 10727 16932 4612 4613 17334 11458 5147 11509 5158 5160 5167 5169 5176 5197 11560 5214 5217 5288 5320 5685 12131 5820 5831 5893 12363 6066 6088 6089 6120 6134 6170
haemop	6086
haemophilia$	12444
hair$	16220 16222 16223 16224 16297 16329 12164 5809 12177 5821
haircut$	16222 16223 16224 16297 12177 5821 12191
haircuts$	16222 16223 16224 16297 12177 5821 12191
hairdo$	12191
hairdos$	12191
haired$	12145 12154
hairstyle$	16222 16223 16224 16297 12177 5821 12191
hairstyles$	16222 16223 16224 16297 12177 5821 12191
hairy$	6269
half$	919 1400 10103 10774 4939 11324 5069 5903
halfway$	12215
hall	11669
hall$	17873
halluc	6317
hallwa	11669
hallway$	17873
halve$	17621 17652
halved$	17621 12401
halves$	17652
ham$	5913
hand	4744 4781
hand$	323 324 325 13549 13550 1026 1027 1028 1029 7465 14057 1503 1504 1505 1506 1507 8178 15051 15052 9129 9130 9131 2774 9572 15777 15778 15779 9772 16146 16226 4754 11132 4779 11157 11312 4964 11438 17758 17759
handded$	323 324 325 1503 1504 1505 1506 1507
handding$	323 324 325 1503 1504 1505 1506 1507
handed	11149 11227
handed$	323 324 325 1503 1504 1505 1506 1507 17041 11132 12264 12265 12319 12383
handedly$	12320
handes$	4779
handful$	2281 2306 8664 2307 8665 2308 8666 2309 8667 15229 11874
handing$	323 324 325 1503 1504 1505 1506 1507 4754 11132 4779 4964 12356
handl	12329
handle	11309 5006
handle$	15094 15150 9110 9122 2790 9149 9150 2793 15374 15375 15627 15675 9474 9475 9476 9479 9480 9482 9483 9486 3146 15709 15710 3168 9527 9528 9529 9535 9638 15888 9722 3378 3379 4630 5099 5732
handled$	9392 9393 9394 9395 9396 9397 9398 9399 3146 3378 3379 4630 5732 12256
handles$	3146 3378 3379 4630 11100 17513 5732
handli	17476 6302
handling$	9474 9475 9476 9479 9480 9482 9483 9486 3146 9535 3378 3379 15972 15973 15974 15975 15976 4294 4538 4539 4540 4541 4630 11706 5732 12279
hands$	12630 12631 12632 12633 323 324 325 13549 13550 7465 14057 1503 1504 1505 1506 1507 14125 14126 9129 9130 9131 2774 9772 16226 16933 17070 4754 11132 4779 11157 4964 17758
handse	11381
handset$	4674 11121 4831 17394 17585 5991
handsets$	4674 11121 4831 17394 17585
handsome$	6269
hang	17300 11309 6077
hang$	12994 13023 13025 13026 13027 13058 13318 13319 13320 13321 13322 13389 13390 13391 7403 7474 1117 14377 2139 2153 2154 15294 3737 3738 3739 3741 12131
hanged$	2153 2154 15294 12131
hanger$	5522
hangers$	17223 5522
hangged$	2153 2154 15294 12131
hangging$	2153 2154 15294 12131
hanging$	12795 13053 13318 13319 13320 13321 13322 13389 13390 13391 14001 14002 2139 2153 2154 15294 10050 16321 16322 12131 12215
hangouts$	17513
hangs$	2139 2153 2154 15294 3737 3738 3739 3741 12131
haphazard$	17100 17101 17102 17103
happen$	12739 12796 12797 12798 6633 13504 13603 14872 16562
happened$	12643 12646 12739 7139 7140 13359 13360 915 7278 13498 13589 1058 1059 7791 13996 13997 13998 13999 14000 14302 14550 14551 14552 14553 14554 15826 9723 9724 3367 16839 16840 16841 17095 17096
happening$	14550 14551 14552 14553 14554
happens$	12643 12739 913 13498 14302 14550 14551 14552 14553 14554
happily$	729 730 731 13294 1259 1260 1261 1262 1263 1264 9519 9520 9521 9522 9523 9524 9525 9554 9555 9556 9557 5428
happy$	326 327 332 6691 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 7967 14172 14173 14174 14175 1614 1615 1616 1632 1633 1634 1635 1636 1819 1820 1821 1822 3469 5418
harass$	2156 2157 2158 5467
harassed$	2156 2157 2158 5467
harasses$	2156 2157 2158 5467
harassing$	2156 2157 2158 17207 17208 17209 17210 5467
hard	5097 5102
hard$	7723 1404 1405 1406 1444 7802 1445 1446 7804 1447 8372 8376 14686 2282 2327 2328 2404 8781 15070 8867 2588 2589 2590 2591 2592 2593 9024 15288 2776 3095 3096 3097 9698 9699 3342 9744 9764 17223 11455 5101 17666 5610 5618 5743 5745 5757 5761 5798
hardcore$	5554 6248
harden	12398
hardened$	8744 3250 3251 3252 3253 3267 3268 3351 5504 12039 12118 6262
harder	4902
harder$	7288 2588 2589 2590 2591 2592 2593 16721 17202 17203 17204 17205 17206 11260 5101 12321
hardest$	2588 2589 2590 2591 2592 2593
hardier$	3250 3251 3252 3253
hardly$	111 7738 7739 7759 7760 7761 1597 7981 7982 1769 8274 8275 1921 1922 1923 8547 2891 2892 2893 3053 3055 3056 3098 3141 3142 3227 9585 3228 3229 9676 10069 3884 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 4337 4395 4396 4397 5152 5224 5723 5724 5730 5738 5752 5893 6094
hardy$	3473
harm	11238 6077 6309
harm$	12562 12563 12587 12606 12607 12608 12640 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 13075 7213 7214 13458 13459 13468 13469 921 13601 13602 1131 13694 7686 7687 13892 14009 14010 7917 14128 14520 14521 14583 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14608 14609 14610 14611 14928 15874 16042 10835 17099 11031 11232 11335 11642 17846 5340 17910 11765 5974 6003 6007 6009 12434
harmed$	12434
harmer$	11886
harmers$	11886
harmful$	6501 13115 2222 2223 2224 8603 5361 5501 5512 6009
harming$	12434
harms$	12562 12563 12434
harsh$	17040
has	5146 5188 17751 6116
has$	6364 6366 643 881 989 990 1009 1101 1102 1245 1291 1318 1358 1387 1654 1750 8217 1996 2448 2449 8817 2515 2595 2708 2919 3038 3339 3399 3400 3401 3402 3403 16183 16186 3663 3676 3677 3678 3679 3735 3818 3862 10452 16658 16659 4112 10565 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 4247 4255 4293 10657 10659 4643 11119 17440 11266 11458 5114 5147 5158 5159 5160 5169 5176 11546 5197 5207 5214 5217 5231 5288 5320 5344 5597 5685 12131 5820 5831 5893 6066 6088 6089 6120 6134
hastily$	17211 17212 17213
hat$	12199
hate$	14967 2520 3802 3803 5586
hated$	2520 5586
hates$	14967 2520 3802 3803 5586
hating$	2520 5586
hats$	10108 10109 3752 3753 12199
haunts	4743 11101 11309
haunts$	16423 17513
have$	6365 6367 12868 6690 6809 6843 6847 6870 6881 6883 6884 6888 643 646 7155 881 926 956 989 990 1009 7406 1101 1102 7591 1245 1291 1318 1358 1387 1433 7795 7796 1654 1750 8212 8218 8236 8241 8252 8253 8256 8257 8286 8287 8290 8291 8294 8296 8297 8298 8299 1995 14749 2448 2449 8816 2515 2595 2708 15294 2919 2920 9375 3039 3339 3399 3400 3401 3402 3403 3476 16136 3663 3676 3677 3678 3679 3735 3818 10195 10204 16410 3862 3888 10314 10412 10413 10452 16658 16659 4112 16704 16705 16706 16707 10504 16712 16713 16714 10513 10519 10565 10581 4249 4293 16877 16878 10952 10953 4644 11119 17487 11458 5114 5320 5597 5685 12131 5820 5831 12249 12363 12388 6066 6134
having	5151 6116
having$	643 646 7406 1102 8533 3663 3735 11509 5158 5160 5167 5820 6089
havoc$	11907 11908 11909 11915
hawk$	651 5388 5436
hawked$	651 5388 5436
hawking$	651 5388 5436
hawkked$	651 5388 5436
hawkking$	651 5388 5436
hawks$	651 5388 5436
hazel$	16227 5797
he$	6517 6523 7046 7127 7128 7133 7134 7183 7197 7200 7480 7483 7492 13822 7635 7652 7754 1409 14018 1864 14463 2185 8543 2186 14748 2187 2188 2215 8720 2382 15305 16465 16466 16467 16468 16469 10284 10285 10286 10288 10421 10422 4066 10426 10520 16728 6135
head$	13416 13418 13549 13550 1519 1520 1521 1522 1523 7896 1543 14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 14623 14624 14992 15024 9133 15367 15368 15369 2808 2809 15390 15391 2944 2945 2946 2947 2948 2949 2950 9536 10061 10087 10088 3731 3992 10350 3993 10351 3994 10352 3995 10353 3996 10354 3997 10355 17076 4515 17553 12175 5950 6322
headache$	9012
headaches$	9012
headcase$	11929 6236
headcases$	11929 6236
headed$	562 3992 10350 3993 10351 3994 10352 3995 10353 3996 10354 3997 10355 11965 11970 12014 12103 12144 12263
headfirst$	14098 7900
heading$	562 14237 3992 10350 3993 10351 3994 10352 3995 10353 3996 10354 3997 10355 5151
headlong$	14098 7900
heads$	13416 13418 13549 13550 1519 1520 1521 1522 1523 14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 14623 14624 14992 9133 2808 2809 9536 4407 17076 4515 12069 12089 12173 12174
headscarf$	12199
headscarves$	12199
headstrong$	6250
health	11524 11570 17811
health$	13042 13043 13566 14124 14380 8433 8434 8435 8436 8437 10528 17709 17728 11529 17746 11543 11547 17755 12462 6118
healthier$	6501
healthy$	6542
heap$	15088
hear	11145
hear$	14766 5150
heard$	2750 4275 4276 5150 5285
hearin	11522
hearing$	5150 17726 5285 6068 6098 6099 12548
hearings$	12548
hears$	5150
heart$	15036 11504 17709 6090
hearted$	16978 11976 11977 12261
heartless$	16856 6248 6280
heat$	5082 17645
heatin	5323
heating$	17881 11681
heavier$	5775
heavies$	11929
heaviest$	3666 5823
heavil	11536
heavily$	3644 17734 17740 17741 5777
heavy	5097
heavy$	7478 9991 10837 11455 5775 5778 5828 5907 5961 5962
heavyset$	6268
heed$	6468 6469 6470 6471 6472 12958 14245 14246 14567 8408 8409 8410 8411 8412 16452 16453 16454 16799 16896 16897 16898 16899 16900 16901 16902
heeded$	13323 13331
heedless$	118 119 6239 6240
heel$	17572
heels$	16303 16304 16305 17074 12199
height$	3529 3530 3531 16192 16193 16194 12133
held	12326
held$	7087 2782 16168 16871 16872 16873 16874 4562 4654 17257 4834 11340 17564 5141
helicopter$	5999
hell$	1060 1061 7999 14723 14742 5566
hellbent$	1314 1315 1316 1317
hellraiser$	6233
hellraisers$	6233
help	4669 4700 4737 4986 5032 11541
help$	6420 6451 193 200 201 12838 12839 12958 13077 13084 13102 13368 13551 13688 13689 13691 13692 13699 13881 13886 7814 14252 14403 8337 14574 14575 14576 15054 15150 15164 9121 15742 15743 15744 15745 15772 15780 15781 15782 15783 15784 15786 15792 15793 15794 15795 15796 15875 15877 16128 16352 3797 3798 3799 3800 16384 16390 16404 16486 16507 16538 16578 16579 16580 16592 4302 4303 4304 16921 16930 4538 4539 4540 4541 17131 4747 4801 4981 4988 5065 17641 5125 17745 17777 11785 11812 11813 11899 11940 12041 12218 12223 12231
helped$	200 201 13553 14545 14546 14547 14548 14549 15165 16389 16395 16400 16403 16409 16475 16481 16519 16536 16564 16565 16566 16567 16568 17253 4981 4988 5125
helper$	14073 11796
helpers$	14073 11796
helpful$	4659 17253
helping$	200 201 8338 16578 16579 16580 10383 4981 4988 5125 12231
helpless$	9430 15880 15881 15882 15883 15991
helpped$	200 201
helpping$	200 201
helps	4986
helps$	200 201 4747 4981 4988 5065 5125 12232
hence$	3330 3331 3332 3333 3334 3335
henchman$	6221
henchmen$	6221
hepatitis$	6321
her	11023 11046 17292 11185 4891 5181 11563 5223 11594 5246 11605 5259 17835 17869 5314 5316 11683 17895 5347 12494 6185
her$	12565 12566 24 12597 6463 6476 6478 12683 123 124 127 131 132 6492 6494 139 6498 6554 6728 381 388 389 390 392 6753 396 6765 6766 6767 6768 6769 6770 426 429 464 6837 13061 6895 6923 7009 7054 7059 7070 7158 7224 7247 900 901 7265 7291 13498 937 939 940 7313 960 961 7319 13524 7321 7328 980 998 7386 7392 7394 1038 13639 7454 7490 1221 1223 1279 7662 7663 1343 1344 1346 7718 7724 7728 14003 7832 7873 7911 7988 7989 8057 8100 8101 1858 1861 14434 8269 14476 1954 8313 1956 8317 14603 14607 8404 14620 14651 2193 8610 14868 14905 8735 8858 15107 2683 9053 9054 15309 2756 9182 9185 9213 9214 9215 9216 9217 9349 9365 15628 9446 15650 9447 9448 9450 15785 15910 9710 15920 9736 9800 9801 3445 3446 3447 16029 16040 9845 3488 9847 3502 16122 16123 16124 3596 3597 9987 9996 9997 9998 10025 3675 3688 3691 3699 3700 3720 3721 10094 3744 3750 3751 16560 16587 10478 16752 10775 17030 17031 17032 17033 17034 17035 10866 17071 10870 10872 10879 17090 17168 11249 17712 11513 11515 17724 5164 5165 11525 5168 11534 11539 5185 5186 11554 11581 11591 17798 5242 11604 5248 5249 11608 5251 5255 11617 5267 11630 5278 17842 11653 11671 11672 11674 17880 17887 17893 11692 11703 11705 5393 5409 5651 5652 5843 5844 12283 5977 6103 6104 6112 6113 6123 12483 6140 6152 12519 6177 6182 6193
herbert$	11935
herberts$	11935
heritage$	10039 10040 10041 10044
heroin	11528 17913 11713
heroin$	17409 17732 11537 17744 17917 11729
hers$	13493
herself$	6358 6360 12565 12566 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7807 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 8664 8665 8666 8667 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 2702 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11514 11679 11714 11722 11745 11746 11794 12090 12091 12435
herselves$	11514 12435
hid$	3740 4488 4516
hidden$	13847 3740 17257 12216
hide	11245 4909
hide$	12869 6832 6833 6834 7404 7647 3740 4516 12410
hided$	4516
hides	4909
hides$	3740 4516
hiding	4909
hiding$	7404 14352 3740 16619 16620 16625 16626 16627 16630 16631 16632 16633 16634 16635 16636 16637 4516
hierar	17285 12331 12333 12411
hierarchy$	17271 17272 6290
high$	89 13636 13637 13638 7479 1126 1127 1128 1129 1130 13732 7576 1219 7578 2627 2628 8992 8993 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9009 9010 9011 16610 16611 16612 16645 10724 5595 5906
higher$	2627 2628 11087 6114
highest$	2627 2628
highlights$	12178
highly$	5097 5736
hijab$	12199
hijabs$	12199
him	11023 11046 17292 11563 17835 17869 17895 12494
him$	12565 12566 12597 12656 12683 6667 6674 6675 6677 6680 12922 6722 13064 13065 13066 13089 13165 13168 13252 13264 13309 13315 13369 7247 7328 13606 7481 7505 7517 7518 7519 7520 7533 13744 13745 13746 13747 13748 13749 13750 13751 13752 13753 13824 13862 13875 13877 13899 13909 13966 14003 7844 7845 7849 7861 7862 7864 7865 14168 14169 8100 8101 14385 14409 14443 14620 14651 15107 9053 9054 15628 15672 15785 15910 15920 9800 9801 16029 16040 16122 16123 16124 16133 16560 16587 16752 10775 17030 17031 17032 17033 17034 17035 17071 11778 11782 12283 12483 12519
himself$	6358 6360 12565 12566 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7807 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 8664 8665 8666 8667 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 2702 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11514 11679 11714 11722 11745 11746 11794 12090 12091 12435
himselves$	11514 12435
hip$	17758 17759
hips$	17758
his	11185 4891 5181 5223 11594 5246 11605 5259 5314 5316 11683 5347 6185
his$	24 6463 6476 6478 123 124 127 131 132 6492 6494 139 6498 6554 6711 6728 381 388 389 390 392 6753 396 6765 6766 6767 6768 6769 6770 426 429 464 6837 13061 6895 6923 7009 13235 7059 7070 13308 7158 7224 900 901 7265 13493 7291 13498 937 939 940 7313 960 961 7319 13524 7321 980 998 7386 7392 7394 1038 13639 7454 7490 1221 1223 1279 7662 7663 13893 1343 1344 1346 7718 7724 7728 7832 7873 7911 14153 14170 7988 7989 8057 8077 1858 1861 14434 8269 14476 1954 8313 1956 8317 14603 14607 8404 8494 2193 14868 14905 8735 8858 2683 15309 2756 9182 9185 9213 9214 9215 9216 9217 9349 9365 9446 9447 9448 9450 9710 9736 3445 3446 3447 9845 3488 9847 3502 3596 3597 9987 9996 9997 9998 10025 3675 3688 3691 3699 3700 3720 3721 10094 3744 3750 3751 10478 10866 10870 10872 10879 17090 17168 11249 17712 11513 11515 17724 5164 5165 5168 11534 11539 5185 5186 11554 11581 11591 17798 5242 11604 5248 5249 11608 5251 5255 11617 5267 11630 5278 17842 11653 11671 11672 11674 17880 17887 17893 11692 11703 11705 5393 5409 5651 5652 5843 5844 5977 6103 6104 6112 6113 6123 6140 6152 6176 6182 6193
hisself$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11714 11722 11745 11746 11794 12090 12091
histor	4684
historic$	11042
history$	1336 1337 1338 1339 1340 1341 1342 4295 17326 11123 5283 11863 12476 12514 12552
hit	17830 17839 5279 17847
hit$	14317 15926 4617 5081 17840 11637
hitch$	3693
hitched$	3693 10052
hitches$	3693
hitching$	3693
hits$	17840
hiv	6329
hoist$	1370
hold	4909 5024
hold$	12693 6832 6833 6834 7087 7404 14171 14176 14759 14760 14761 14762 14763 15153 9136 9137 9138 9139 2782 9152 9153 9468 9469 9470 3378 3379 3392 3393 3394 4562 4654 11045 11106 17467 11266 5140
holder	11065
holder$	11065
holders$	11065
holdin	17287 11251 17461 4909 11709
holding$	7404 2782 15776 9942 17221 17455
holds	17287 4909
holds$	7087 2782 3378 3379 3392 3393 3394 4562 4654 11100 11106 17314 17467 11266
hole$	14116 14117
holes$	14116 14117
holmes$	17396
home	11606 17815 17841 17869
home$	12734 12735 13050 13077 13090 13128 13129 13334 13335 13377 13378 13395 13396 7430 7431 13701 7565 7567 13827 13831 7689 7690 7691 7751 14270 14399 14400 14444 14492 8736 9029 15238 15239 2702 9077 15527 15735 15740 15868 16088 16112 4616 17395 17412 5035 11397 5123 17789 17809 17810 17822 17823 17838 17842 17846 17853 17860 17861 17868 17875 17877 5317 17885 17905 12002 5950 6143 12521 12522 6175 12534 12535 12536
homele	17830 6350
homes$	13128 13129 13701 15238 15239 15740 17395 5035 11397 5123 17874 12002 12528
honest$	8232 14437 16377 16389 16395 16400 16409 16475 16481 16519
hood$	3723 16302 10108 10109 3752 3753 5574 12199 5845
hooded$	5488 5772 5846 6269
hoodie$	16286 16287 16288 16297 12199 12201 12204 6275
hoodies$	15293 9090 10057 10058 16286 16287 16288 16289 16290 16294 16295 16296 16297 16299 16308 12199 12201 12204 6275
hoodlum$	6219 6221
hoodlums$	6219 6221
hoodrat$	6219
hoodrats$	6219
hoodrich$	6274
hoods$	15293 9090 3723 16294 16295 16296 16299 16302 16303 16304 16305 16308 10108 10109 3752 3753 12199 12201 5845
hoody$	16286 16287 16288 12204
hook$	1717
hooked$	12648 5440
hooligan$	14863 11848 6219
hooliganism$	6219
hooligans$	14863 14885 14886 14887 11848 6219
hoot$	16870
hoots$	16870
hop$	7401 2150 2151
hope$	10264 10396 4039 4291 4292 17283 12233
hoped$	4291 4292
hopeless$	8649 8918 3924 3925 5531 5642 5646 6248 6280
hopelessly$	6280
hoper$	14851 14864 14865 14866 11875 11890
hopers$	14851 14864 14865 14866 11875 11890
hopes$	4291 4292 17283
hoping$	4291 4292 17283
hopings$	17283
hopped$	2150 2151
hopping$	7401
hops$	2150 2151
horde$	2207 2208
hornet$	7817
hornets$	7816 7820
horrendous$	15178 15179 15180 15181 15182 15183 15184 15185 15186
horrible$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5592
horrid$	5592
horror$	11848
horrors$	11848
hospit	5190 11551 17830 11627 5340
hospital$	11548 17755 17756 17757 11556 17761 17831 11698 5940 5950 6123
hospitalised$	6337
hospitalized$	6337
hostel	11663
hostel$	17867
hostile$	2602 2603 2604 2605 2606 15187 15188 10741 5084 5648 6246 6281
hostility$	15248 15249 2690 2691 17192 17193 17194 17195 17196 11774 12009
hot	11489 11493 6064
hot$	5323 5656
hotel$	13155 13156 13157 13158 6955 6956 6957 6958 13606 13907 14132 14133 14134 14135 14136 14940 14941
hotels$	13308 13606
hothead$	11874 6234
hotheads$	11874 6234
hotspot$	17693 17697 6061 12422
hotspots$	17693 17697 12422
hounding$	17207 17208 17209 17210
hounds$	14087
hour$	5234
hours$	14881 14946 17777 5216 5234 17908 12106 12304
house	11606 17815
house$	13155 13156 13157 13158 6955 6956 6957 6958 13606 13800 13801 13907 13911 14132 14133 14134 14135 14136 14220 14389 8736 15500 15527 15531 15536 15537 15538 15539 15540 15583 15584 15585 15740 16088 16112 17395 11372 11397 17810 17842 17860 17862 17875 5317 17885 12536
househ	11606
household$	15239 15500 15527 15531 15740 16088 17810 11613 12002
households$	15239 15740 12002
housemates$	9279 9280 9281
houses$	13606 17395 11397 17874
housin	17811
housing$	10528 5035 17824 12531
how$	12863 12864 13639 14423 14434 15303 9477 9478 3128 9639 9640 9778 9780 16111 17111 4941 11771
hub$	11020 17226 17231 17245 17276 11079 11108 11114 11116 17328 17332 17333 17335 17338 11144 17351 17364 17502 11316 17568 11403 11407 17612
huge$	6462 3629 10007
hulking$	6269
hundred$	8092 9935
hung$	13354 2139 2153 2154 15294 3737 3738 3739 12131 12215
hungry$	12040 12537
hunt$	2096 8454 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481 16647
hunted$	2096 8454 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
hunting$	2096 8454 2097 2098 2099 2100 2101 2102 2481
hunts$	2096 8454 2097 2098 2099 2100 2101 2102 2475 2476 2477 2478 2479 2480 2481
huntted$	2096 8454 2097 2098 2099 2100 2101 2102 2481
huntting$	2096 8454 2097 2098 2099 2100 2101 2102 2481
hurl$	1566 1567 1568 1569
hurled$	1566 1567 1568 1569
hurling$	1566 1567 1568 1569
hurlled$	1566 1567 1568 1569
hurlling$	1566 1567 1568 1569
hurls$	1566 1567 1568 1569
hurried$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
hurry$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
hurt	5279 17847 6077
hurt$	12613 12621 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 13076 13430 13450 13780 13843 7709 7710 13939 13940 13941 13953 13954 14292 14293 14317 14319 14965 15908 15909 15912 15927 15928 9725 16371 16372 16373 16412 16613 16614 16615 17840 11637
hurting$	12661 12662 12663 12664 12665 7584
hurtle$	1542
hurtled$	1542
hurtles$	1542
hurtling$	1542
hurts$	14292 14293 9706 9707 16032 17840
husband$	17807 17818 17826 17833
hush$	4485
hushed$	4485
hushes$	4485
hushing$	4485
hussies$	6236
hussy$	6236
hustlers$	6259
hyde$	15083
hydroc	6086
hydrocephalus$	12444
hyena$	11929
hyenas$	11929
hygien	11522 11524
hygiene$	17726 17728
hype$	14155
hyper$	5384 6248
hypersexual$	6212
hypersexualised$	6212
hypocritical$	6280
hysterical$	6248
i$	2881 9438 9439 9440 9441 9442 9443 9444 9445 4060 4560
ic	6018
ic$	3624 5774
ic0$	6266
ic1$	6266
ic2$	6266
ic3$	6266
ic4$	6266
ic5$	6266
ic6$	6266
ic7$	6266
ic8$	6266
ic9$	6266
ice$	14075
idea$	12882 7701 7702 1345 7704 1347 1348 1349 14052 10747
ideas$	12881
identi	17236 4689 17263 4718 4734 4739 17399 4885 4888 4891 4893 4905 11263 4954 17550 5126 5982 12374
identical$	10085 5833 5846
identically$	3643 5799 12198 12200
identified$	2234 2268 2648 4760 4836 11249 5349 6004 12363 6009 12376
identifies$	4729 4760 17414 5026
identify$	12958 4725 4729 4760 17404 17414 5026
identifying$	4729 5026
identities$	11054 11165
identity$	11054 4697 11165
idiot$	11929
idiots$	11929 12268
idle$	12032 6248
idleness$	2230 2231 15250 15251 12010
idly$	10732 12255
idolise$	697 698 699 700 701
idolised$	697 698 699 700 701
idolises$	697 698 699 700 701
idolising$	697 698 699 700 701
iep	6129
iep$	12487
ieps$	12487
ies$	15499
if$	12977 13030 756 757 758 759 760 761 762 763 764 765 766 767 768 13343 13344 13349 13352 13353 792 793 794 795 813 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 830 833 834 835 839 840 841 842 843 844 845 846 847 848 849 850 851 852 993 13995 8200 1843 1845 1846 14477 8721 8722 15095 9971 9972 9973 4166 4369 4370 4884 17685
ignor$	1691 1692 1693 4656 5444
ignorance$	14485 6280
ignorant$	6248 6280
ignore$	12823 12994 13023 13025 13026 13027 7364 2162 2163 16645 4526 4527 17129 5469 5861 5933 5934 12300
ignored$	12823 7364 1691 1692 1693 14404 2162 2163 16354 16645 4526 4527 17133 17134 17135 17136 4656 5444 5469 5861 5922 12286 5933 5934 12300
ignores$	12823 7364 2162 2163 16645 4526 4527 5469 5861 5933 5934 12300
ignoring$	12823 7364 1691 1692 1693 2162 2163 16645 16857 16858 4526 4527 17207 17208 17209 17210 4656 5444 5469 5861 5933 5934 12300
ignorred$	1691 1692 1693 4656 5444
ignorring$	1691 1692 1693 4656 5444
ignors$	1691 1692 1693 4656 5444
ill	17830 11627
ill$	146 147 3701 3725 17831 5604 5621 5671 5673
illegal$	13115 8142 5631
illegals$	6243
illnes	17811 17813
illness$	12424 12461
image$	13192 6989 6990 6991 13203 7022 7023 666 667 922 13609 14150 14155 15810 10954 17240 11037 4680 11075 4790 4792 17432
images	11127 4780 11138 11139
images$	13192 6989 6990 6991 13203 7016 659 13222 7022 7023 666 667 13315 13609 15810 15825 17240 11037 4680 17264 17265 17274 11075 4773 11137 4790 4792 4803 17431 17432
imbecile$	6236
imbeciles$	6236
imei$	4660
immaculately$	3643 5799
immature$	6248
immaturity$	12969 12970 12971 12972 12973 12974 7297 7298 8216 1859 1860 8219 2230 2231 15250 15251 12010
immensely$	17687
immigrant$	11989
immigrants$	11989
immigration$	17811 17817 6180
imminent$	17552
immoral$	6250
immune$	3267 3268 3351
immuni	6333
impact$	16503 16504
impaired$	12717 12718 12719 12720 12457
impairment$	12424 12426 12456
impenetrable$	6239
impetigo$	6321
implan	5173 11531
implant$	17735
implausible$	14755 14756 14757
implicated$	545 546 547 548 549 5349
importance$	8176
important$	5065
impos	5019
imposed$	11394
imposing$	5775 6269
imposs	4902
impossible$	8372 8376 14742 2588 2589 2590 2591 2592 2593 3095 3096 3097 3924 3925 11260 5873
impress$	15909
impressed$	11819
impression$	12882
impressionable$	6248
impris	17811
imprisoned$	17522
improv	4663
improvement$	16600 10397
imprudent$	1946 1947 5450 6240
impudence$	2230 2231 15250 15251 12010
impulse$	8400 9071
impulsive$	12717 12718 12719 12720 6248
impulsivity$	8219
in	17634 5192 11602 6116
in$	205 6591 242 12868 12869 12916 12917 12919 12921 6853 6903 6908 6911 6921 6925 6926 6927 660 7027 7028 7029 7031 7096 7097 7098 7101 13395 13396 13522 7384 7387 13592 7435 7470 1136 1169 13827 13831 7657 13903 7877 7894 7928 7945 7946 1677 1678 14574 8513 8522 8563 14776 8595 8614 14819 14820 2259 8697 14902 14914 8831 8832 8833 8834 8862 8863 8944 15216 9013 9048 9055 9100 9158 9162 15516 9364 9410 3205 3206 9768 3585 3586 3620 16183 16186 10003 10022 10026 10027 3696 3727 3728 16293 10090 10095 10099 10104 3747 3748 3749 10112 16570 16577 10451 10490 10536 16807 16855 10873 17152 17227 11146 11151 11192 4883 17455 17459 17472 11361 11369 17618 11502 11503 11520 11553 5198 11557 11579 11582 11587 11605 11654 11658 11660 11666 11670 11690 5343 11730 5457 5694 12054 12179 5837 12198 12200 12230 12234 12246 5952 12363 12455 12466 6109 6165 12525 12530 12550
inability$	6754 397 398 399 400 401 402
inaction$	7259 17163 12305 12307
inadequacy$	6280
inadequate$	6280
inadequately$	6280
inappropriate$	13115 6988 14708 16261 16262 5465 11963 5648 5846
inappropriately$	3643 5799 12198 12200
inattention$	12305
incapable$	191 5871 12241
incessantly$	6278
incest$	17844
inch$	9299 16098
incident$	17438 17900 12517
incidents$	17495 17528 12517
inclin	11287
inclination$	10366 16571 16572 16573 16574 16575 16576
include$	12363
included$	5339
income	17811
income$	12514
incompetence$	6280
incompetent$	6280
incompetently$	6280
inconsistent$	14755 14756 14757 15173 15174 15175 15176 2615 5638
incorrect$	5839
incorrigible$	6250 6251
increa	5132 6048
increase$	5011 11477
increased$	17644
increases$	11477
indecent$	6988 6999 7405
indefensible$	16956
indepe	12530
independence$	17769
independent$	9315 9317 3250 3251 3252 3253 3538 3604 3617 11620 12094 5737 12127
indestructible$	12102
index	12331
index$	17436 11270
indian$	3645 10010
indica	11043 12326
indicate$	17444
indicates$	17444
indifference$	16949 17163 17192 17193 17194 17195 17196 12305 12307 6280
indifferent$	12241 6280
indiscriminate$	1077
indisputably$	6278
indivi	17691 5136 12386
individual$	2383 15055 15084 15085 15086 15087 15126 15190 15218 15219 15220 15221 15222 15223 15234 16141 16183 16186 17281 4890 17691 11917 12000 12055 6132
individuals$	14701 14702 14703 14704 2383 15055 15084 15085 15086 15087 15126 15190 15218 15219 15220 15221 15222 15223 15234 16141 16183 16186 4890 11384 11917 11950 12000 12055
indoors$	13395 13396
inducement$	14157 14158 14159 14160 14161 14162 14163
indulge$	553 554 555
indulged$	553 554 555
indulges$	553 554 555
indulging$	553 554 555
ineffective$	6280
ineffectual$	6280
inept$	6280
ineptitude$	6280
inevitable$	3873 3874 3875 3876 3877 3878 3926
inevitably$	12242 6278
inexcusable$	10853 17058 6280 6281
inexcusably$	6280
inexplicably$	6282
infamous$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5696 6253
infant	17792
infatuated$	690 691 692 693 694 695 696
infection$	12424
infested$	2209 2210
inflexible$	17040
inflicted$	11769
influe	17675
influence$	14785 11859
influenced$	12613
influences$	14785 11859
influential$	17302
inform	11029 4681 4788 4986 5032 5967 12326 6048
inform$	17233 4676 17250 4698 4699 11146 4981
informant$	17523 12325
informants$	12325
information$	12838 12839 8234 16935 10771 4538 4539 4540 4541 11033 17249 17250 4690 17284 4772 11310
informed$	6499 142 6761 9337 11117 4981
informing$	4698 4699 11146 4981
informs$	4698 4699 11146 4981
ingrate$	6236
ingrates$	6236
ingratitude$	2230 2231 15250 15251 12010
inhale	6331
inhaler$	12471
ining$	11146
initia	5080
initiative$	11438 6059
injection$	17738
injections$	17738
injunc	11326 11390 11391 11697
injunction$	17530 17531 4971 11334 17538 17588 17594 17595 11392 17599 17602 17901 17907 12396
injunctions$	4971 17538 17588 17594 17595 11392 17599 17602 12396
injuries$	13601 13602 14520 14521 12461
injury	11504
injury$	13601 13602 14520 14521 17708 12461
inmate$	11943
inmates$	11943
inner$	3627
innocence$	8312 15553
innocent$	7388 1031 7390 15494 15495 15496 15497 9407 9408 9409 9430 9613 9614 9615 9616 15991 12082 12100
innocents$	15489 15490 15491 15492 15493 15615 15616 15617 15618 15634 15636 15637 15638 15639 15640 15641 15993 12081 12100
inpati	6334
input$	6599 12804
inquir$	4907
inquiries$	4907
inquirs$	4907
inquiry$	4907 12360
ins$	11146
insane$	12001
inside$	12869 12916 12917 12919 12921 13395 13396 16417
insight$	14635 14636 9488 3131 3132 9491 11814
insist$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5418
insisted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 14346 5418
insisting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5418
insists$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5418
insistted$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5418
insistting$	284 285 491 492 493 494 1043 1044 1045 1046 1048 1049 1050 1051 1052 1213 1214 1215 1216 5418
insolence$	2230 2231 15250 15251 12010
insolent$	6248
insomn	6317
inspec	4662 11021 11022 4666 11027 17236 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 4852 11298 4958 11322 11364 5045 5049 11408
inspector$	11020 17226 17231 4678 17260 17261 17262 11059 11060 17276 11079 4746 11108 11114 11116 17328 17332 17333 17335 11144 17349 17351 17364 11210 17502 11316 17568 11403 11407 17612 12416
instag	4963
instagram$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191
instal	5043
instead$	13832 13833 13834 17139 17141 17198 17199 17201
instigator$	12368 6222
instigators$	12368 6222
instinct$	12116
instincts$	12114 12116
institutional$	5889
instructed$	4693 4856 11226
instructions$	13568 14243 14244 11827
insuli	6320
insulin$	11533
insulting$	3074 3075 3076 3077 3078 3079
insults$	12914
integrated$	6002
intel	5967
intel$	12325
intell	4745 17397 12331 12374
intelligence$	16935 11039 17244 11041 17246 17267 11103 11134 17340 11143 17350 11229 11269 4943 11310 5968 12327 5970 6286 6300 6306
intend	4681
intended$	5065
intens	5097 6048
intensive$	11455 11550 6195
intent	5078
intent$	1314 1315 1316 1317 12559
intention$	10366 16571 16572 16573 16574 16575 16576
intentions$	10366 16571 16572 16573 16574 16575 16576
intents$	3023
interc	11216 6302
intercepted$	17420
intercourse$	11738
intere	4681
interest$	6693 6694 12915 13510 13835 13836 15352 15353 15354 15355 16381 16507 10366 16571 16572 16573 16574 16575 16576 16799 16896 16897 16898 16899 16900 16901 16902 10702 10703 10704 10705 10706 17143 17144 17145 17146 4690 4801 17452 12301 12302
interested$	3813 10172 10373 10603 16876 16944 10886 10977 17224
internally$	6135
internet$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 5396
interr	17325 11189
interrogate$	4942
interrogated$	17393
interrogateing$	4942
interrogates$	4942
interrupt$	12235 12243
interrupted$	12235 12243
interrupting$	12235 12243
interrupts$	12235 12243
interruptted$	12235 12243
interruptting$	12235 12243
interv	4888 5342
intervene$	16921 17128 17131 17546
intervened$	16796 16931
intervention$	6599 12804 15164 16352 17903 12218 12554
interventions$	6599 12804 15164 16352 3797 3798 3799 3800 12218
interview$	4942 5338
interviewd$	5338
interviewed$	9392 9393 9394 9395 9396 9397 9398 9399 4918 5328 5338
interviewing$	4942
interviews$	4942
intimate$	6988 715 716 717 718 7405
intimidate$	2156 2157 2158 5467 12243
intimidated$	2156 2157 2158 15908 5467 12243
intimidates$	2156 2157 2158 5467 12243
intimidating$	12661 12662 12663 12664 12665 2156 2157 2158 15288 5467 5648 5798 12243 6246
into	4657 5192 5969
into$	12622 12687 12869 12916 12917 12919 12921 13054 6914 6915 6916 6918 7099 7100 7101 13512 7427 7428 7429 13827 13831 13873 13903 1518 7877 7894 14104 14105 7904 7905 7907 7928 7949 7950 7951 7952 14361 14362 14363 14364 14366 14367 14368 14499 14637 14638 14639 14640 14641 8600 8601 8942 15359 11142 4874 17459 11265 5343 6109 6165
introd	5024
inured$	3267 3268 3351
invariably$	6278
invest	11102 11159 4954 17550 5127 17854 6031 6184 6307
investigate$	16921 17131
investigating$	11102
investigation$	17290 17363 4907 17543 17548 12542
investigationies$	4907
investigations$	17290 4907 17543 17548
investigationy$	4907
investigators$	17306
invincible$	13856 6262
invitation$	14157 14158 14159 14160 14161 14162 14163 10150 3793 10152 3795 3796
invitations$	10150 3793 10152 3795 3796
invite$	12586 6383 44 335 336 352 353 354 355 356 357 358 359 6726 6727 864 865 7306 1265 1266 1267 1268 1269 7631 7632 1571 1572 1573 1574 5407 5412 5416
invited$	12586 6383 44 335 336 352 353 354 355 356 357 358 359 6726 6727 864 865 1265 1266 1267 1268 1269 7631 7632 13991 13992 1571 1572 1573 1574 5407 5412 5416
invites$	12586 6383 44 335 336 352 353 354 355 356 357 358 359 6726 6727 864 865 1265 1266 1267 1268 1269 7631 7632 1571 1572 1573 1574 5407 5412 5416
inviting$	12586 6383 44 335 336 352 353 354 355 356 357 358 359 6726 6727 864 865 1265 1266 1267 1268 1269 7631 7632 1571 1572 1573 1574 16578 16579 16580 5407 5412 5416 12231
involv	17456 17477 12364
involved$	12613 12621 545 546 547 548 549 550 551 552 13651 2205 2586 16527 16529 16619 16620 16625 16626 16627 16630 16631 16632 16633 16634 16635 16636 16637 17132 17301 11251 17488 11285 11313 5349 11837
involvement$	6452 12657 12658 545 546 547 548 549 13495 2205 11268 11312 11837
involving$	17478
iq$	6315
irish$	3645 10010
iron$	15899 15900
irredeemable$	6251
irresponsible$	121 122 6501 1855 5360 5447 6240 6280
irresponsibly$	6204 6280
is	4711 11109 17751 6071
is$	6513 6519 6596 394 395 579 7035 885 886 1034 8003 2072 2189 8573 8574 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8814 2481 2549 2560 2564 2574 2595 2600 8969 8974 2635 2654 2663 2664 2665 2666 2667 2668 9074 15378 15379 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 2931 3024 3025 3026 3031 3318 3345 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 9858 9859 3563 3579 16183 16186 3636 3649 16250 10075 3746 3783 10155 10279 4072 10452 4140 4141 10638 10652 4382 4383 10752 10773 4478 10896 4546 4547 4548 4549 17155 17178 4668 11053 17294 11091 11119 11211 11223 17440 11242 4925 11348 11474 5204 11632 5301 5334 5378 5391 5405 5446 5509 5511 5516 5563 5571 5590 5603 5626 5643 5645 5654 5655 5716 5744 12131 12179 12180 5910 5937 12363 6095 6100 6102 6105 6106 6135 6137 6160 6168 6181 6182 6187 6197
island$	12206
isolated$	416 417 418 419 8605 8606 8607 8608
isolation$	13601 13602 1131 14813 16646 5221 11872
iss$	6195
issu	4769
issue$	14583 15244 4677 11036 4679 5034 5081 11837 12007 12476
issued$	4677 11036 4679 17242 11227 11328 5034
issues$	15244 4677 11036 4679 11076 5034 5081 11837 12007 12476
issuing$	4677 11036 4679 5034
it$	12587 13244 13315 13419 13420 13425 7300 959 7339 13551 7353 13588 7456 7527 13759 7590 13796 13797 13851 13860 7716 1429 14025 14106 14203 1645 1646 14239 8038 14272 8154 8790 2500 15108 2702 15303 9108 15767 9626 15832 9630 9719 9743 9767 15972 15973 15974 15975 15976 3859 16447 16634 16635 16636 16637 16649 16666 10520 16728 10587 10588 4280 4281 16925 16934 10834 10842 10843 10845 4495 4496 17105 17106 10944 10967 11768 11987 12292
itch$	1463 1464 1465 1466
itched$	1463 1464 1465 1466
itches$	1463 1464 1465 1466
itching$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 1463 1464 1465 1466 5418
itchy$	8806
its$	6889 13125 903 7264 1037 1039 1278 7661 8316 9181 9184 16726 10757 10768 10846 10866 10870 10872 17078 17079 10877 10879 10880 17090 17122 10920 10956 10957 17168 4616 10975 10983 10984 11066 4878 11471 11671 5890 12282 5938 5949 5977
itself$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 16966 10910 11714 11722 11745 11746 11794 12090 12091
jacket$	16258 16286 16287 16288 16297 12199 12204 12212
jackets$	16258 10057 10058 16286 16287 16288 16289 16290 16297 12199 12204 12212
jail	11627 11701
jail$	16418 16554 17806 17831 17905 5572
jailbait$	6236
jailed	17813
jailed$	17522 11691
jailer$	13560
jailers$	13560
jamaican$	3645 10010
january$	13130
jaundice$	6319
jaw$	17758 17759
jaws$	14080 14083 17758
jealous$	6248
jeans$	10057 10058 16286 16287 16288 16303 16304 16305 10102 3745 16311 12199 12204 5857
jekyll$	2521
jeopardise$	10 5356 5357
jeopardised$	10 5356 5357
jeopardises$	10 5356 5357
jeopardising$	10 5356 5357
jeopardize$	10 5356 5357
jeopardized$	10 5356 5357
jeopardizes$	10 5356 5357
jeopardizing$	10 5356 5357
jeopardy$	12562 12563 12573 11393
jewellery$	16286 16287 16288 12199 12204
job	17811
job$	13709 13710 13711 13712 13713 13714 16694 16803 16804 16805 16806 16819 16820 16821 16822 16823 16824 16825 16826 16827 16828 16959 16963 16971 17202 17203 17204 17205 17206 17290 12279 12321
jobs$	16819 16820 16821 16822 16823 16824 16825 16826 16827 16828 17202 17203 17204 17205 17206 17290 12321
jobsworth$	6280
jobsworths$	6280
joggers$	16286 16287 16288 16289 16290 16303 16304 16305 10102 3745 16308 12199 12204 5857
join$	12994 13023 16412 10916
joined$	1056 1057
joint	5120 6048
joint$	11478 6002
jointly$	1021 5417
joke$	14940 14941 12278
joker$	11929
jokers$	11929
journe	17425
judge$	15374 15375 15627 9426 9427 9428 9429 9498 3168 9527 9528 9529 16170 17128 5007 5333
judged$	6504 2634 2651 9392 9393 9394 9395 9396 9397 9398 9399
judgement$	155 156 157 158 7365 13807 14261 14262 14263 14264 14265 14266 14267 14268 14459 11787 12279
judges$	5007
judging$	9426 9427 9428 9429 3168 9527 9528 9529
judgment$	155 156 157 158 13807 14459 11787 12279
july$	13130
jump$	7401 1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4635
jumped$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4635
jumper$	16286 16287 16288 12204
jumpers$	10057 10058 16286 16287 16288 12204
jumping$	7401 1536 1537 1538 1539 1540 1541 4635
jumpped$	1536 1537 1538 1539 1540 1541 4635
jumpping$	1536 1537 1538 1539 1540 1541 4635
jumps$	1536 1537 1538 1539 1540 1541 1606 1607 1608 2150 2151 4635
june$	13130
jungle$	15966
junkie$	6229
junkies$	6229
just$	6525 6585 6589 733 7114 7118 857 1017 1022 7588 7719 7720 1639 1640 14466 14467 14468 14469 2702 3363 3860 3896 3897 3898 3899 4040 4317 4318 5863
justice$	15290 15291 10533 17561 17562 17745 17897 17898 11699 17904
justification$	12277
justified$	17641 11936
juvenile$	5504 5507 5517 6265
juveniles$	6265
keen$	326 327 332 474 475 476 509 510 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 7967 14172 14173 14174 14175 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 4509 4510 10982 17224 17283 5418
keens$	17283
keep	11245 5087 5134
keep$	64 12772 6616 12835 6655 12868 6759 6800 13023 13025 13026 6899 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 7146 13401 7198 7199 924 925 7323 966 7325 7326 7327 7370 7371 7372 7373 7374 1249 7643 7646 14171 14176 8102 14312 14325 14326 14418 1957 1961 1975 14567 14576 2140 8560 15627 9474 9475 9476 9479 9480 9482 9483 9486 9532 9548 16051 16052 16170 16384 16390 16404 16689 4199 4200 4201 4618 4654 4676 4822 17641 5083 5374 12223
keeped$	12772
keeping$	12772 13053 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 1957 1961 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 1976 9474 9475 9476 9479 9480 9482 9483 9486 9532 16974 4654 4822 5083 5374
keepped$	12772
keepping$	12772
keeps	5087
keeps$	12772 6617 12835 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 924 925 1249 2141 8560 3667 4654 4822 11266 5083 5374
keg$	14995
kegs$	14995
kept$	12772 6618 12835 593 596 603 604 605 606 607 608 609 610 611 612 613 614 615 13316 13323 13331 13384 13385 7182 13387 13388 7188 831 832 7191 7192 13397 13398 13401 7198 7199 924 925 1249 8203 14494 8560 16520 16521 16522 16523 4117 16689 4199 4200 4201 16931 4486 4487 4654 17257 4822 17644 5137 5237 5374 12300
ketami	11528
ketamine$	13613 17732 11537 17742 17744 6115
key	11118 17615
key$	10877 11024 17302 17322 17553 17558 17792 5553 6004 6007 6009 6010
keyworker$	5187
kg$	17723
kick$	6455 98 6458 1457 1458 1459 1460 1461 1462 14965 16411 4525 17840 5650
kicked	5279
kicked$	1457 1458 1459 1460 1461 1462 4525 17840 5279 11637 5280 5650
kicking$	1457 1458 1459 1460 1461 1462 14352 8692 14953 14954 15926 4525 5650
kickked$	4525
kickking$	4525
kicks$	13073 14204 4525 17840 11800 5650
kid$	2383 14972 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 15404 3032 3033 15659 15994 16080 16081 16082 16083 11840 11847 11858 11927 12000
kidney	11516 17721
kidney$	17720
kids$	14718 14728 14729 14730 14731 14769 14771 14780 14781 14782 14783 14788 14791 2383 14972 2450 2451 2452 2453 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 15279 15404 15453 2908 15483 15489 15490 15491 15492 15493 15570 3032 3033 15609 15610 15615 15616 15617 15618 15634 15636 15637 15638 15639 15640 15641 15657 15887 15890 15891 15994 16080 16081 16082 16083 11728 11840 11847 11858 11927 11950 12000 12047 12081
kill	6077
killed	17839
kilo$	17723
kilos$	17723
kind$	12642 13798 14716 2403 2405 2406 2407 15769 15770 15771 9709 16257
kingpin$	6221 6227
kingpins$	6221 6227
kings$	15073
kinshi	5289
kinship$	11647
kiss$	12869
kissed$	6684 13249
kissing$	13286
kitche	11669
kitchen$	17873
kitted$	3702 3703 3704 5840
knack$	1240 1241
knew$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12846 12847 286 287 288 289 290 6649 6650 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1212 14127 1671 1672 1673 1674 1675 1676 1784 1862 8221 8222 2743 2744 2752 2753 2754 2755 2814 2816 2817 2818 2819 2915 3275 3276 3277 3278 3279 3280 3281 3282 3395 3396 3397 3398 3415 3416 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3462 3553 3554 3555 16664 4275 4276
knife	17913
knife$	13038 13107 13608 14107 14109 8419 8420 8481 8482 8483 16643 11232 5027 5042 11401 11689 17900 17910
knives	17237 17247 17461 17504 17525 5025
knives$	13036 13608 8481 8482 8483 15132 15829 9627 16642 4695 17449 17470 17471 11383 11783
knock$	2139 2153 2154 15926 11155 17441
knocked$	2139 2153 2154 10153
knocking$	2139 2153 2154
knockked$	2139 2153 2154
knockking$	2139 2153 2154
knocks$	2139 2153 2154 15968
know	4718 4734 4742 4814
know$	90 91 92 204 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 275 12846 12847 286 287 288 289 290 6649 6650 338 12912 6986 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 13830 1671 1672 1673 1674 1675 1676 1784 8210 8211 1862 8221 8222 8228 8229 8789 2432 2515 15134 2743 2744 2745 2746 2752 2753 2754 2755 2780 2814 15377 2816 2817 2818 2819 2915 3110 3111 3112 3119 3275 3276 3277 3278 3279 3280 3281 3282 3395 3396 3397 3398 3415 3416 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3462 16045 16046 3553 3554 3555 16136 16168 10420 16664 16789 16790 10748 10749 10750 11017 17225 17263 4713 4720 4725 4740 11173 4865 4920 11320
knowed$	2915
knowing$	6594 237 238 239 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 14127 1784 2824 2915 15816 3283 9643 9644 9645 11017 12065 12074 12107
knowingly$	13281 13282 721 13305 11760 11761 5404 6214
knowledge$	2787 2789 15383 9357 15562 9377 15582 9488 3131 3132 9491 15963 9907
knowledgeable$	2824 15816
known	4780 11138 11139 17390 4888 4891
known$	12648 248 274 275 7503 1196 1197 8210 8211 14416 8228 8229 14460 14461 8258 8259 14673 14701 14702 14703 14704 2329 2330 2331 2332 2333 2334 2335 2336 8857 2728 9087 9088 2915 10506 4275 4276 17259 4711 17376 11249 17454 4899 4923 4926 4951 5329 5465 5504 5508 5517 5697 6004 6007 6009
knows	4814
knows$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12846 12847 286 287 288 289 290 6649 6650 338 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1090 1671 1672 1673 1674 1675 1676 1784 1862 8221 8222 2515 2743 2744 2745 2746 2752 2753 2754 2755 2781 2792 2814 2816 2817 2818 2819 2915 3110 3111 3112 3120 3275 3276 3277 3278 3279 3280 3281 3282 3395 3396 3397 3398 3415 3416 3417 3418 3419 3420 3421 3422 3423 3424 3425 3426 3427 3462 3553 3554 3555 16664 17225 4865 11320
knuckle$	16226
knuckles$	16226
kudos$	14652 14685
kurdish$	3645 10010
label$	12214
labelling$	17207 17208 17209 17210
labels$	15132 12199 12214
labour$	11986
lac$	5689 5690 6252
lack$	116 1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2594 2715 4581 10940 10941 10942 5429 5456 5476 5527
lackadaisical$	16977 6280
lacked$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5429 5456 5476 5527 5638
lackey$	6221
lackeys$	6221
lacking$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 17100 17101 17102 17103 5429 5456 5476 5527
lacks$	1246 1247 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 5429 5456 5476 5527 5638 5687
lad	17515
lad$	13819 14807 14808 2383 14972 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 3032 3033 11683 11846 11858 11870 11927 12000 12078 12158 12181
laddie$	16203
ladies$	2969 3052 16030 3537 16100
lads	11023 17329 11136 11164 17374 17425 17426 17428 11256 17469 4935 11305 4960 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 5136 6012 12391
lads$	12684 12870 12896 12899 12920 396 12983 6783 426 464 13132 13164 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 13671 13676 13677 13678 13679 13680 13681 7493 7533 13805 13806 13820 13829 1343 1344 1346 7754 13994 14018 7842 14059 14062 8089 8100 8101 8163 8171 14394 1864 8261 8424 14662 14669 14692 14709 8507 8543 2186 2187 2188 2193 14769 14771 2216 14788 14791 14792 14807 14808 14890 2382 2383 14972 2450 2451 2452 2453 15055 15084 15085 15086 15087 15121 15190 15218 15219 15220 15221 15222 15223 15234 2683 15252 15314 15315 15316 15317 9240 2894 2908 9328 9329 9330 9331 3032 3033 15634 3109 15911 3597 16228 3700 3750 3751 16332 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 10316 16531 10328 4058 10421 10422 4067 10426 10437 16697 10797 17021 17072 10995 4825 17460 4930 4932 4944 17507 17509 11318 4999 17613 17647 11846 11858 11870 11917 11927 11950 12000 5651 5652 12078 12158
lady$	2938 15502 15503 15504
lager$	17736
laid$	67
lair$	14080
lairy$	6239
lambs$	15993
lame$	16977
lamentable$	6280
land$	0 1 3362
landded$	0 1
landding$	0 1
landed$	0 1 12584 6381 13569 3362
landing$	0 1
landlord$	13967 1413 10520 10525 10526 4177 17147 10970 17214 17215 17821 5940 5950
landlords$	17331
lands$	0 1 3362
landscape$	14773 15034
language$	11506
lank$	5819
lanky$	10029 6269
lap$	898 1680
laped$	898 1680
laping$	898 1680
lapped$	898 1680
lapping$	898 1680
laps$	898 1680
large$	9989 9991 11152 4795 5775 6269
largely$	1021 4546 4547 4548 5937
larger$	5775
lashes$	12172 12178 12185 12199
lass$	16203 12078
lasses$	12078
lassie$	16203
last$	10436 5220
late$	13775 2702 16610 16611 16612 16645 16864 16865 16866 17040 17125 10922 17730
laugh$	6461 13695 14201 14205 2047
laughable$	16977
laughed$	2047
laughhed$	2047
laughhing$	2047
laughing$	2047
laughs$	14202 14204 2047
launderette$	17858
law	11684
law$	2306 2307 2308 2309 2317 2320 14907 2485 9756 3404 17888 5984
lawless$	5642 12001 6248
lawlessness$	2230 2231 15250 15251 12010
lax$	1077 4411 4412 4413 4414 17040 17100 17101 17102 17103 10922 5921
lay$	67 6778 6779 6780 6781 1374 14982 6032
layabout$	6219
layabouts$	6219
laying$	67
lays$	67 14982 14983
lazily$	6280
laziness$	2230 2231 15250 15251 12010 6280
lazy$	4411 4412 4413 4414 10922 5829 5921 6248 6280
lead	4986 12407
lead$	12574 309 310 311 312 313 314 364 365 366 1175 1176 1177 1178 1491 1492 1493 1494 2238 2239 2240 2241 14914 2369 2370 2371 2957 2958 2959 2960 2961 3491 16799 11333 6048
leadded$	2238 2239 2240 2241 3491
leadding$	2238 2239 2240 2241 3491
leaded$	2238 2239 2240 2241 3491
leader	11118 4998 17615 5136 12374
leader$	15007 17322 17447 17482 17553 11837 11854
leaders$	15007 17272 17447 17482 17553 11356 11837 11854
leadership$	16896 16897 16898 16899 16900 16901 16902 4538 4539 4540 4541 17143 17144 17145 17146 11472 11837 5889 12279 12302
leadin	17287
leading$	309 310 311 312 313 314 2238 2239 2240 2241 2957 2958 2959 2960 2961 3491 9942 17302 11367
leads	17287
leads$	309 310 311 312 313 314 364 365 366 13500 13501 13502 1175 1176 1177 1178 1491 1492 1493 1494 14237 2238 2239 2240 2241 2369 2370 2371 2957 2958 2959 2960 2961 3491 17314 6048
league$	10965
lean$	5775
leap$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaped$	1536 1537 1538 1539 1540 1541 1606 1607 1608
leaping$	1536 1537 1538 1539 1540 1541
leapped$	1536 1537 1538 1539 1540 1541
leapping$	1536 1537 1538 1539 1540 1541
leaps$	1536 1537 1538 1539 1540 1541
leapt$	1536 1537 1538 1539 1540 1541 1606 1607 1608
learn	17236 11051 4718 4739 4742 11145 4885 4893 4905 11263
learn$	204 12958 8108 1751 1752 1753 1754 8223 8224 8225 8226 8227 8228 8229 1997 14567 15172 16384 16390 16404 16458 16459 16460 16461 16510 17128 17255 4713 4725 12223
learned$	13554 13555 7460 1103 8223 8224 8225 8226 8227 8228 8229 3124 16520 16521 16522 16523 17334
learning$	192 8223 8224 8225 8226 8227 17775 11574 17795 6067 6098 6129 6131
learns$	16510 16532 16533 16534 16535
learnt$	13554 13555 7460 1103 8223 8224 8225 8226 8227 8228 8229 3125 16520 16521 16522 16523
least$	15096 10510 10694 5753
leave	17300 17828
leave$	0 1 6361 6393 12598 12599 12600 12601 12602 12603 12604 43 47 48 50 78 79 80 12701 12730 12902 12958 12994 13023 13025 13026 13027 6826 620 621 13365 1204 1217 13840 13841 13880 13885 1350 8015 8016 8017 8018 8019 1707 1708 1709 14304 14312 14325 14326 14395 14418 14489 3505 3590 16384 16390 16404 16412 4360 4361 4362 4363 4364 4365 4366 4367 4368 4588 4589 17683 5299 12223 5945
leaved$	6393 12598 12599 12600 12601 12602 12603 3505
leaves$	0 1 6361 6393 12598 12599 12600 12601 12602 12603 47 48 50 78 79 80 620 621 1217 1707 1708 1709 14420 3505 4360 4361 4362 4363 4364 4365 4366 4367 4368 4588 4589 17683 5299 5343 5945 6165
leaving$	0 1 6393 12598 12599 12600 12601 12602 12603 47 48 50 78 79 80 620 621 1217 1707 1708 1709 3505 4360 4361 4362 4363 4364 4365 4366 4367 4368 4588 4589 5299 5945 12356 6165
lecturing$	9432
led	12326
led$	12574 12584 6381 12604 12613 309 310 311 312 313 314 364 365 366 13500 13501 13502 13569 1175 1176 1177 1178 1491 1492 1493 1494 14237 14420 14421 14422 2238 2239 2240 2241 2369 2370 2371 15847 3491 11074 11301 12025 12256
left	17813 11615
left$	0 1 6361 6393 12598 12599 12600 12601 12602 12603 12604 43 47 48 50 78 79 80 12837 13047 13323 13331 7185 13538 1217 1707 1708 1709 8205 14420 8239 14490 14501 2823 9350 9351 15647 9547 3190 3191 3192 3193 3194 9553 9827 3505 3590 9967 3610 3611 3612 4360 4361 4362 4363 4364 4365 4366 4367 4368 4588 4589 17819 5299 5343 12286 12300 5945 12363 6165
leg$	16226 17719 17758 17759
legal$	11621
leggings$	10057 10058 16283 16284 16286 16287 16288 16303 16304 16305 16311 12199 12204
legs$	12932 12933 15093 16226 17719 17758
lend$	8177
length$	10019 17216
lenient$	17040
less	5060
less$	7195 7196 7377 7383 14314 1875 8547 9282 3255 3256 3257 3258 16444 16445 16446 16802 4902 4929 5052 5056 5738
lesson	11592
lesson$	192 194 195 13665 16638 16639 16640 16679 16680 16681 17790
lessons$	192 194 195 13665 14814 15259 9583 16679 16680 16681 17780 17786 17790 17794 17796 17797 11735 12499
let	4669 4700 4962
let$	51 52 53 54 55 56 12837 306 307 308 6873 6874 6875 6876 6877 6878 6879 6880 13323 13340 13341 13342 13354 13463 942 1041 13649 13709 13710 13711 13712 13713 13714 1449 1450 1451 14171 14176 1791 1792 1793 1794 1795 8177 14490 16384 16390 16404 16645 16937 16938 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4446 10805 10806 4480 4588 4589 4609 4610 4611 4676 4698 4699 4747 12223 5945
lethal$	5503
leting$	4698 4699
lets$	51 52 53 54 55 56 306 307 308 13463 942 1041 1449 1450 1451 1791 1792 1793 1794 1795 16645 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4480 4588 4589 4609 4610 4611 4698 4699 4747 5945
letter	17650
letter$	16935 17050 17053 17055 17056 17651 12291
letters$	16935 17050 17055 17056 17105 17106 17651 12291 12292
letting$	51 52 53 54 55 56 306 307 308 1449 1450 1451 1791 1792 1793 1794 1795 16645 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 4439 4440 4441 4442 4443 4444 4445 4480 4588 4589 4609 4610 4611 5945
leukae	6320
level	5060
level$	8745 15116 15117 15118 15119 2854 15769 15770 15771 17235 17711 5239 12378 12512
levels$	15769 15770 15771 17235 12378
liabilities$	9012
liability$	2306 8664 2307 8665 2308 8666 2309 8667 9012
liaison$	11738
liaisons$	11738
liar$	14863 14864 14865 14866 14973 14974 15008 11874 11875 11929
liars$	14863 14864 14865 14866 14973 14974 15008 11874 11875 11929 12268
liberty$	17849
library$	10520 10525 10526 4177 17147 10970 17214 17215 5940
licence$	17907 17909 12558
licences$	17909
lie$	6778 6779 6780 6781 1188 1191 1192 1193 13758 1374 14278 14281 14377 14393 1872 1873 1912 14947 14965 16410 10245 16641 16645 16670 17107 12235 12243 12293
lied$	1190 1191 1192 1193 1872 1873 1912 16616 16641 16664 4489
lies$	6778 6779 6780 6781 7259 1189 1191 1192 1193 1374 14281 1872 1873 1912 16641 16645 16664 16669 4489 17107 17155 12235 12243 12293
lieutenant$	12335
lieutenants$	12335
life	11606 17878
life$	6369 13019 6920 13566 13604 13787 7875 7906 14111 14124 1563 14139 14140 14141 14150 14155 14156 1651 14350 14369 14370 14371 14372 14373 14374 14375 14376 14380 8519 8538 8539 15125 15233 15295 15427 15481 15482 15501 15505 15519 15520 15521 15522 15523 9339 9340 9341 9342 9343 15548 15549 15550 15551 15552 15563 15564 15846 15958 15959 15967 9773 15987 15989 16007 16008 16009 16010 9904 9905 9911 16147 16557 11462 17717 17810 5363 11725 11837 11843 12002 12533
lifes$	11843
lifestyle$	3 4 5 6 7 8 9 6382 25 6400 12651 12667 12671 1273 1274 14150 14155 14652 14656 14657 14678 14901 15519 15520 15521 15522 15523 11718 11719 11725 11837 11863 11864 11914 12002 12106 6205
lifestyles$	12651 12671 15519 15520 15521 15522 15523 11718 11719 11914 12002 12106 6205
lifetimes$	16138 16139 16140
lift$	12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13286 13290 13636 13637 13638 13725 13726 13727 13728 13821 14168 14179 14180 14181 14711 15810 9664 15875 15877 10573
lifted	11028
lifted$	16766 16767 16768 10574 10594
lifts$	12894 12895 6701 6702 6703 6704 6705 6707 6708 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13286 13290 13821 13902 7923 14168 14179 14180 14181 7990 7994 8484 14711 15810 15875 15877
light$	14051 14123 8806 3659 16237 5608 5775 5795 5796 5803 5819
lighter$	3659 5795 5803
like	11064
like$	13182 13183 13313 13314 7354 1226 1227 7592 1483 8014 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 8602 8681 8682 8683 8836 8837 8839 2482 2483 2484 2535 15150 2735 9194 2861 9224 9235 9236 9237 9238 9241 9242 9243 9244 2921 2922 2923 3018 9385 9386 9387 9388 9407 9408 9409 9745 9746 9747 9748 9749 3469 9869 9892 9893 9971 9972 9973 10119 3762 10121 10122 10129 10933 17253 17283 5426 5459 11837 5754 12121 12134 12198 12200
liked$	13313 13314 1226 1227 1229 1230 1231 1232 13795 7592 7593 7594 7595 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
likelihood$	10396 4039 5063
likely$	8549 8550 4671 4686 4886 4955 5508 6004
likes$	13182 13183 1226 1227 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 1757 1758 1759 1760 2090 2091 2092 2093 2126 2127 2132 2172 2173 2174 2175 3469 17283 11780 11781 5426 5459
liking$	1226 1227 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
limit$	14034
limited$	2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 15173 15174 15175 15176 2615 2711 2712 2713 2714 5456 5638
limits$	15853 15854 15855
line	4707 6002
line$	13109 13120 13132 13133 13137 13139 13144 13145 13146 13147 13148 13152 13153 13154 14137 14274 8075 14281 14873 17298 17304 17470 17506 17572 11459 11727 12340 12405 6309
lined$	5126
lineho	11065
lineholder$	11065
lineholders$	11065
lines	12374
lines$	13108 13126 13132 13133 13136 13138 13143 13152 13153 13154 14146 8008 14215 8663 14873 8768 15336 17298 11727
lingered$	13354
link	17263
link$	2139 17230 17444 5976
linked	5062
linked$	2205 4711 17275 4900 17488 11285 11293 17499 5349 11837
linking$	2139
links$	2142 2143 2205 17230 17444 11837
lion$	7876 7878 7879
lions$	7876 7881
lip$	13410 8561 15108 16226 10881 11957 5804
lippy$	6250
lips$	16226
lipstick$	16230 16231 16232 12178 12186
lisp	17709
list	11085 4738 4780 11138 4782 4888 17526
list$	17264 4704 17277 17289 11104 11111 4771 4774 11140 17353 11154 17376 4818 17433 17435 17436 17442 11549 12345 12373
listed$	11140 4818 4834 4880
listen$	12958 12994 13102 13318 13319 13320 13321 13322 13323 14567 8408 8409 8410 8411 8412 16335 16384 16390 16404 16442 16443 16452 16453 16454 16458 16459 16460 16461 16510 16689 16739 10547 16801 16921 17128 17131 11051 12223 12224 12252
listened$	13318 13319 13320 13321 13322 13323 13331 13387 13388 14490 16520 16521 16522 16523 16689 16708 16724 16729 16732 16733 16735 16736 16737 16738 16739 16740 16741 16742 16796 16801 16931 17176 12252
listening$	13323 16383 16739 12253
listenned$	13323 16739
listenning$	13323 16739
listens$	13323 16452 16453 16454 16510 16532 16533 16534 16535 16739
listing$	11140 4818
listinged$	11140
listings$	11140
lists$	17264 11111 4771 4774 11140 17353 11154 4818 17435 12345
lithium$	6330
litre$	11532
litres$	11532
little	4684
little$	62 110 114 117 7357 1000 1001 1002 1003 1198 7603 1416 1426 7953 7956 8041 8255 8361 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2213 2312 2342 2343 2345 2447 8873 2575 2576 2615 2711 2712 2713 2714 15298 9263 15481 15482 2992 3049 3066 9430 9582 9623 15890 15891 9791 9792 9826 16084 16087 3629 16275 4014 10381 4038 16864 16865 16866 10692 10697 10698 10699 4350 16915 16916 17125 17164 11042 5456 5480 5490 5517 5555 5577 5638 5687 5722 5818 5944
live	4684
live$	6530 12991 12994 13058 13069 13845 13846 1516 1517 2323 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2939 2957 2958 2959 2960 2961 9534 3178 3179 3486 9876 4121 11042 11086 11339 17716 17861 5437
lived$	13845 13846 1516 1517 9277 9278 2957 2958 2959 2960 2961 15579 3546 3547 3548 3576 3577 3578 4123 5301 5303 5312 5437 6172
lives$	6369 12677 12678 12679 12682 13566 13604 13845 13846 1516 1517 14124 1563 7922 14380 8519 8538 8539 2323 14908 15295 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 15501 15505 2957 15519 2958 15520 2959 15521 2960 15522 2961 15523 15730 15731 15732 15733 3178 3179 15846 3486 16053 16138 16139 16140 4122 5301 5302 5303 5437 12002 6172
living$	1516 1517 2836 2837 2838 2839 2840 2841 2939 2957 2958 2959 2960 2961 9534 16052 9904 17769 17824 17838 5301 5303 11669 17878 5437 6172
livs$	5303
llama$	14989
llamas$	14989
load$	15029 15030
loaf$	14261 14262 14263 14264 14265 14266 14267 14268
local	4684
local$	7503 2732 3621 17122 11042 5289 11826 5772
locat	17550
locate$	12357
location$	6681 6682 6683 11025 11122 4765 4813
locations$	11025
lock$	4979 17840
locked$	13450 11357 17563 11366 17840 5279 5280
locker$	17360 17603
lockers$	17360 11397 17603
locks$	17840 17859
locs$	12176 12178
locusts$	15043
lodged$	5303
lodgers$	9279 9280 9281
lodges$	5303
lodging$	5303
lodgings$	17824
lodgs$	5303
log	4738 4775 4782 4794 4824 12326
log$	16893 11111 17326 11123 4771 4774 11140 4813 11173 4818 4821 11180 4826 4829 17414 17418 4864 17510 17514
loged$	11140 4818 4864
logged	4681 17357 4824 17390
logged$	17323 11120 4784 4785 17372 17376 4834 17415 17429 17614 12341
loggerheads$	16649
loggin	4824
logging$	11140 4821 4829
logginged$	11140
loggings$	11140
loging$	4818
logo$	12199
logos$	12199
logs	4824
logs$	17307 11111 17326 11123 4771 4774 11140 4818 4826 17414 17514
loiter$	12131
loitered$	12131
loitering$	12131
loiterred$	12131
loiterring$	12131
loiters$	12131
lone$	3621 5771
loner$	6232
loners$	6232
long$	9786 9861 10883 17125 5796 5818 5819 5827
longer$	9285 9290 9326 15595 9585 3228 3229 9599 9726 4929 11412
look$	6420 6755 7088 860 861 862 1093 1982 2765 9474 9475 9476 9479 9480 9482 9483 9486 3129 3138 9549 3200 9559 3452 3453 9876 3536 9968 3672 3673 3674 3761 3763 3764 16893 16921 4464 17129 17131 17430 5295 5717 5719 5801 5830
looked$	7089 860 861 862 8293 2717 3129 3138 9570 15777 15778 15779 15791 3536 3672 3673 3674 3761 3763 3764 16724 16729 16732 16733 16735 16736 16737 16738 16931 4464 17176 11032 4875 5127 5290 5717 5719 5801 5830 6348
looking$	860 861 862 7221 14344 14345 8454 2097 2098 2099 2100 2101 2102 8478 9120 9413 9457 9474 9475 9476 9479 9480 9482 9483 9486 3129 3138 15704 15712 15713 9569 15777 15778 15779 9584 15790 15850 15851 15852 15860 15875 15877 3474 16204 10447 4464 17283 17320 12142 12143 12151 12152 12156 12253 6171
lookings$	17283
lookked$	3129 3138
lookking$	3129 3138
lookout$	2311 16007 16008 16009 16010 16647 6295
lookouts$	2311 6295
looks$	12914 13361 13362 860 861 862 3129 3138 3452 3453 3536 16158 16159 16229 3672 3673 3674 3761 3763 3764 16329 4464 5295 5717 5719 5801 5830
loop$	11934
loops$	11934
loose$	6764 15112 15113 5525 5561 11937
lorry$	6688 13605
lose$	2991 9415 9416 9417 15622 15623 15624 9421 9422 9666 16412 5222 5313
loser$	14864 14865 14866 11874 11875
losers$	14864 14865 14866 11874 11875 6235
loses$	5222
losing	5161
losing$	3667 16857 16858 11519 5222 5313 6096
loss$	14979 17099 12456
losses$	14979
lost	5161 5250 17813
lost$	13780 13842 8648 8918 2562 2563 2991 3667 16645 17133 17134 17135 17136 11393 11519 5222 11656 5313 5500 5530 5564 12300 5943 6096
lot$	12857 919 7659 7660 14092 14715 14771 14791 2301 2731 15481 15482 2982 3051 15698 15706 15707 9705 16546 4405 4939 11324 11858 11950 12093
lots$	2301 2981 3670
loud$	5665
loudmouth$	6230
loudmouthed$	6239
loudmouths$	6230
lounge	11669
lounge$	3737 3738 3739 17873
lounges$	3737 3738 3739
lout$	11929 6219
loutish$	6219 6248
louts$	14885 14886 14887 11929 6219
love$	697 698 699 700 701 702 703 704 705 706 707 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 15150 5426 5459
loved$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
lover$	13270 13271 11753
lovers$	13270 13271 11753
loves$	697 698 699 700 701 1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
loving$	1226 1227 1353 1757 1758 1759 1760 2090 2091 2092 2093 2126 2172 2173 2174 2175 5426 5459
low$	7190 8575 8658 8680 2387 15089 15116 15117 15118 15119 15173 15174 15175 15176 2615 2627 2628 8992 8993 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9009 9010 9011 2672 2673 2674 2675 3722 3724 16306 16312 5485 5561 5638 5687 12203 6317
lower	5060
lower$	2627 2628 6114
lowest$	2527 6148
lowlife$	6219
lowlifes$	6219
loyal$	2652 5977
loyalty$	6838 481 13525
luck$	13428 14077
lunch$	17881
lung	17721
lupus	11627 6086
lupus$	17831 12444
lurch$	16927
lure$	1108 1109 1110 1111 14182 14343 5365 5420
lured$	1108 1109 1110 1111 5365 5420 11819
lures$	1108 1109 1110 1111 5365 5420
luring$	1108 1109 1110 1111 5365 5420
lycra$	12199
lying$	1191 1192 1193 13898 1872 1873 1912 14891 14947 14953 14954 15972 15973 15974 15975 15976 16619 16620 16625 16626 16627 16628 16629 16630 16631 16632 16633 16634 16635 16636 16637 16645 4489 12235 6239
machet	17913
machete$	11689 17910
mad$	11947
madam$	11848
madams$	11848
made	17559
made$	47 48 50 140 141 143 144 145 12721 12745 184 6543 6544 6545 6546 6547 6548 6549 360 361 362 461 462 537 590 641 13323 803 808 904 7280 930 13500 13501 13502 955 7314 1040 7486 13696 13697 1167 1168 1187 1194 1195 1248 7756 1831 14420 1887 2014 2018 8413 8414 8415 14632 14650 2161 2180 2181 14754 2372 2373 2375 2412 2585 2936 3336 3337 16179 10002 10293 10295 10298 16536 16542 3987 16563 10467 10518 10576 16871 16872 16873 16874 4334 4476 4477 4542 4655 4897 17465 11292 5156 11611 5474 5964 12363
magist	6189
magistrate$	5333
magistrates$	15290 15291 5007 17663 5333
magnet$	15000 2548 2565 2566 4965 12379
magnets$	15000 2548 2565 2566 4965 12379
mail	4769 4802
mail$	17088
mails$	17088
main	11118 17615
main$	17223 11024 17302 17322 17482 17553 17558 4998 5508 5553 6004 6007 6009 6010
maintained$	17644
maintenance$	11953
major$	6010
majority$	4939
make	4823
make$	47 48 50 141 143 144 145 12721 184 6543 6544 6545 6546 6547 6548 6549 6550 6551 6557 6558 6559 6560 6561 360 361 362 6760 461 462 537 13104 6901 590 641 803 808 904 7280 930 1040 1167 1168 1187 1194 1195 7555 1248 7755 8106 8111 1831 14420 1887 14567 2014 8373 8374 8375 2018 2161 2180 2181 2372 2373 2375 2936 15627 3156 3172 3440 16179 10021 16230 16231 16232 16250 16257 10065 10126 10293 10294 16507 16530 10327 16538 16542 16543 3987 16647 10575 4334 4476 4477 4655 11052 5104 5156 5474 12186 5964
maked$	360 361 362 904 930 1040 1167 1168 1187 1194 1195 1248 2014 2018 2161 2180 2181 16179 3987
maker$	11851 11855
makers$	11851 11855
makes$	6393 12598 12599 12600 12601 12602 12603 47 48 50 141 143 144 145 12721 360 361 362 461 462 590 641 803 808 904 7280 930 13500 13501 13502 1040 1167 1168 1187 1194 1195 1248 1831 14420 1887 2014 2018 8413 8414 8415 2161 2180 2181 2372 2373 2375 2936 16179 16250 10293 16542 3987 4334 4476 4477 4655 5156 5474 5964
makeup$	16230 16231 16232 16329 12178 12186 12199
making$	47 48 50 141 143 144 145 12722 12723 12724 184 6543 6544 6545 6546 6547 6548 6549 6550 12757 360 361 362 12943 12944 12945 12946 12947 12948 12949 12950 461 462 590 641 803 808 904 930 1040 13620 13621 13622 13623 13693 1167 1168 1187 1194 1195 1248 7607 1887 2014 2018 8421 8422 8423 2161 2180 2181 14799 2372 2373 2375 2936 15712 15713 3156 9546 16179 3987 16645 4334 16973 4476 4477 4655 5156 5474 11852 5964
maladaptive$	5362
maladjusted$	5642
male	6012 6018
male$	13240 8460 8494 9148 9151 9979 16184 16185 9982 16187 16188 3645 11055 4890 11879 12129 5772 6004
males$	12587 6664 6665 12870 12877 6677 6680 12888 12889 12896 12897 12899 12901 12908 12920 13114 13132 13164 6985 13193 13198 13199 13206 13209 13240 7521 7522 7523 7524 13820 14062 8447 14661 14675 8476 14681 14682 14701 14702 14703 14704 14709 14710 8507 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 15314 15315 15316 15317 15708 4890 11723 11816 11879 12000 6264
malicious$	14753 5473 5588 6248
malign$	2222 2223 2224 5501
malnourished$	5793
malodorous$	6269
mam	5256 5266 11625 5271
mam$	5257 5269 11636
man	11711
man$	12587 6427 6429 12656 6645 6664 6665 6669 12877 6674 6676 6677 6680 12888 12889 12893 12896 12899 12901 6715 12920 12923 6723 13064 13065 13066 13067 13132 13155 13156 13157 13158 6955 6956 6957 6958 13163 13164 13165 13168 13194 13206 13209 13240 13243 13253 13254 13261 13262 13266 13267 13289 13315 13513 13563 13606 13607 13616 13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 13670 13672 7481 7506 7517 7518 7519 7520 7536 13744 13745 13746 13747 13748 13749 13750 13751 13752 13754 13805 13806 13819 13820 13822 13828 7634 13894 13909 13967 13968 1410 7833 7850 7861 7862 7864 7865 14199 8129 8150 14386 14394 14515 8447 8476 14681 14682 14701 14702 14703 8777 14985 15121 15344 15372 15392 15393 15394 15395 15396 15397 15398 15400 2842 9204 15423 15463 15469 15471 2913 9275 15486 15487 2938 15502 15503 15504 15511 2951 2952 2969 2979 2980 2998 15576 3019 9383 15590 15606 15708 15718 15719 15720 9536 15842 15943 15944 15945 15946 15948 15951 15953 15955 16000 16093 16097 3537 16100 16104 16105 16106 16107 16154 10055 10064 11055 17865 17915 11723 11758 11782 11816 5573 5589 12075 12079
manage	11148 5006 5127
manage$	583 584 585 586 587 588 589 14868 14929 14930 15150 15262 2790 9149 9150 2793 2836 2837 2838 2839 2840 2841 2939 15627 9474 9475 9476 9479 9480 3123 9482 9483 9486 15692 3146 15709 15710 9510 3153 3154 9513 3161 3168 9527 9528 9529 3180 15751 3196 3486 16486 16924
managed$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 3146 3161 3180 3196 3486 16564 16565 16566 16567 16568 4117 5118 5137 12256 6139
management$	9040 4538 4539 4540 4541 17680 5889 12279 12373
manager$	12934 10520 10525 10526 4177 10562 10563 17147 10970 17214 17215 17352 5940
managers$	12934 10520 10525 10526 4177 17147 10970 17214 17215 17352
manages$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 3146 3161 3180 3196 3486
managing$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 2939 9474 9475 9476 9479 9480 9482 9483 9486 3146 15712 15713 3161 3168 9527 9528 9529 3180 3196 3486
manbag$	12196 12199 6275
manbags$	12196 12199 6275
maneater$	11929 6236
maneaters$	11929 6236
manipulate$	2347 9110 5558 12243
manipulated$	12613 2347 5558 12243
manipulates$	2347 5558 12243
manipulating$	2347 5558 12243 6248
manipulative$	5648 6248
manipulativeness$	2230 2231 15250 15251 12010
manipulator$	11874
manipulators$	11874
manner$	2944 2945 2946 2947 2948 2949 2950 15568 15569 16158 16159
mannered$	12029 12030
manners$	15077 15078 15079 15080 15081 2573 16844 16845 16846
many$	168 169 170 6574 6602 648 8097 8125 15346 15817 9934 10851 10852 10877 10878 11299 11314
map	4710 12331
map$	4708 4709 4736 4752 4819 5975
mapped$	4708 4736 4752 4819 17429 5975
mapping$	4708 4736 4752 4819 5975
maps$	4708 4736 4752 4819 5975
march$	13130
mardy$	6239
marginalised$	5772
mark$	11964
marked$	17376 4834
marker$	11191 12351
markers$	11191 12351
market	11492
market$	5111 17696 17699
marks$	11964 12508
marria	17811
married$	15642 15649
mask$	3736 16302 12199 12209
masked$	3736 12216
masking$	3736
maskked$	3736
maskking$	3736
masks$	16294 16295 16296 3736 16299 16302 12199 12209
massage$	4617
massive$	10007
master$	9769 16050
mastermind$	6221
masterminds$	6221
masters$	9769 16050
match	17263
match$	3381 9740 4667 11073 4871
matche	4731
matched$	17222 4667 11089 4871
matches$	4667
matching$	10085 4862 4871 5833 5846 12376 6064
matchs$	4871
mate$	8164 8172
materi	4681
material$	15898 17284
materialistic$	6248
mates$	6840 6841 6842 13127 13666 13667 13668 8164 8172
maths$	8612 12509 12511
matric	12331
matrix	12331
matrix$	17436 17442 12332
matted$	5819
matter$	387 13594 1377 1378 1379 1391 1392 9446 9447 9448 9450 10217 10218 10253 16507 10967 4664
matters$	15505 10834 4664
mattre	11657
mattress$	17861 11664
mature$	2824 2986 2990 2999 3160 9595 3250 3251 3252 3253 15816 3283 3538 9937 3604 3608 12124 12125 12126 6262
maturity$	2824 15416 15417 15418 15419 15420 15421 2944 2945 2946 2947 2948 2949 2950 3065 6262
may	4671
may$	304 13130 8977 2871 3189 3195 3481 16136 3609 11049 4694 11130 4849 4975 4983 5001
mayhem$	14726 11817 11915
mdma	11528
mdma$	17732
me$	15861 12274
meal$	17881
meals$	17881 17884
mealy$	5617
mean$	12574 12604 14420 16250 10922 5565 5588 5798
meaningful$	10667 10668 10669 10670
means$	12574 12604 13501 13502 14066 14420 16250 5065
meant$	13039 13040 13501 13502 16664
measur	12407 12412
measure$	403 404 405 7337
meat$	12634 11999
mechanic$	12934 13277 13278 13279
mechanics$	12934 13277 13278 13279
meddle$	1479 1480 1481
meddled$	1479 1480 1481
meddles$	1479 1480 1481
meddling$	1479 1480 1481
media$	6980 6981 6982 6983 6984 13189 13190 13191 17360 17386 11219 17585
medica	11522 6331
medical$	17709 17726 6118
medication$	17726 17744
medicine$	13930 12471
mediterranean$	3645 10008 10010 5798 12188
medium$	2627 2628 8992 8993 8994 8995 8996 8997 8998 8999 9000 9001 9002 9003 9004 9005 9006 9007 9009 9010 9011 3631 5775
meet$	12694 12701 12848 12849 12850 12852 6805 6806 6807 13023 13025 13026 13184 627 628 629 13251 13318 13319 13320 13321 13322 13389 13390 13391 7403 1056 1057 1163 7705 14617 14619 14625 14627 16004 16005 16006 16335 16384 16390 16404 16921 17321 17683 11762 12223
meeted$	1163
meetin	17425
meeting$	12795 13053 627 628 629 13251 13315 13318 13319 13320 13321 13322 13389 13390 13391 7403 1163 7673 7697 16679 16680 16681 17345 17680 12253 12356
meetings$	6452 12657 12658 13315 16679 16680 16681 17680
meets$	627 628 629 1056 1057 1163 17391 17683
meetted$	1163
meetting$	1163
melato	6110
melatonin$	12468
meloterritorial$	6248
member	11023 17237 17238 11038 11046 4711 17329 11136 11164 17374 17383 17405 17408 17411 11208 17413 4853 4854 17425 17426 17428 11256 17469 17477 4921 4935 17515 4960 17533 17536 17541 11350 4998 11368 11378 17582 11379 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 5112 17679 17691 5136 17701 12331 12364 6012 12386 12391 12399 12411 12412
member$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 10309 10319 10331 10336 10337 10562 10563 17281 17488 17583 11711 11837 11912 12000
members$	199 396 6783 426 464 13280 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 7493 1343 1344 1346 7754 14018 8089 1864 8261 8543 2186 2187 2188 2193 2216 14818 14890 2382 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 2683 3109 3597 3700 3750 3751 16465 16466 16467 16468 16469 10284 10285 10286 10301 4058 10421 10422 4067 10426 10775 17266 4825 11185 4828 4857 17460 11279 17488 4932 17507 11318 4978 11356 4999 17583 17584 11384 17647 11453 17658 11470 11498 11501 11837 11912 11917 12000 5651 5652 12337 5997 6013
membership$	4711 11268 17472 11837
memory$	7579 1222 7581 1224 12485
men$	12587 6428 12656 12738 6646 12851 6664 6665 12870 6667 6668 12874 12875 12877 6674 6676 6677 6680 12885 12888 12889 12893 12896 12897 12899 12901 12905 12907 12909 12910 6713 12918 12920 12922 12924 12925 6724 6725 6733 12941 13009 13014 13021 6840 6841 6842 13064 13065 13066 13067 13112 13113 13132 13155 13156 13157 13158 6955 6956 6957 6958 13163 13164 13165 13168 6985 13193 13196 13197 13201 13206 13209 13240 13243 13253 13256 13259 13260 13265 13266 13267 13277 13278 13279 13289 13291 13292 13293 7090 13315 13389 13390 13391 13510 13514 13527 13528 13529 13530 13531 13562 13606 13607 13615 13670 13671 13673 13676 13677 13678 13679 13680 13681 7481 7505 7507 7517 7518 7519 7520 7521 7522 7523 7524 7533 7535 13744 13745 13746 13747 13748 13749 13750 13751 13752 13754 13805 13806 13817 13820 13822 13824 7623 13829 7628 13835 13836 7634 13875 13877 13894 13895 13899 13901 13909 13966 13967 1409 1411 14041 7844 7845 7849 7851 14058 14059 14060 14061 14062 7861 7862 7864 7865 14106 14132 14133 14134 14135 14136 14168 14182 14199 8031 14249 8130 8134 8151 14387 14394 14513 8447 14659 14665 14666 8476 14681 14682 14689 14690 14693 14694 8494 8495 8496 14701 14702 14703 14704 14707 14709 8507 8510 14985 15071 15075 15121 15128 15132 15300 15314 15315 15316 15317 15344 9148 9151 15360 15361 15362 15363 15364 15365 15366 15372 15392 15393 15394 15395 15396 15397 15398 15399 2842 9203 15428 15429 15443 15444 15448 15461 15469 15470 15471 2911 15486 15487 15506 2951 2952 2969 2979 2980 15548 15549 15550 15551 15552 2998 15561 15563 15564 3003 15574 9382 15589 9389 15596 15597 15598 15599 15600 15601 15602 15603 15604 3047 15665 15666 15667 15668 15669 15670 15671 15672 15674 15708 15718 15719 15720 15838 15839 15842 15943 15944 15945 15946 15949 15954 9773 15987 16030 16044 16091 16092 16094 16095 16096 3537 16100 16104 16105 16106 16107 9911 3567 16133 9932 9933 3580 3581 3582 3583 16147 16154 3593 3594 3595 16266 16332 16376 11723 11725 11727 11758 11778 11782 11793 11816 12075 12079
menace$	2156 2157 2158 8619 2262 8621 8622 8623 8624 8625 8626 8627 8628 8629 8630 14835 14836 8633 8634 5467 11846 11874 11897 6246
menaced$	2156 2157 2158 5467
menaces$	2156 2157 2158 5467 11846 11874
menacing$	2156 2157 2158 5467 5798 12159 6246
mend$	479 17128
mended$	479 10237
mends$	479
meningitis$	6321
mental	11522 11524
mental$	17726 17728 11542 5189 11551 17811 12001 6317
mentality$	15120 11837 11845 11864 11958 12044 12312
mentally$	5680 5770
mentio	17317
mentor$	12487
mentoring$	192
merchant$	15002 15003
merchants$	15002 15003
mercy$	12605
merely$	3860 4040 4317 4318
merry$	8729
mess$	6773 1060 1061 1134 1135 1479 1480 1481 14369 14370 14371 14372 14373 14374 14375 14376 9920 17099 10900 11961
messag	17275 4802 4811 4858 11381
message$	13184 627 628 629 634 635 636 637 638 639 640 7403 1145 17569 11456 12291
messaged$	627 628 629 634 635 636 637 638 639 640 1056 1057 1145
messages$	12883 6693 6694 12914 627 628 629 13192 634 635 636 637 638 639 640 1145 13743 14047 11104 4748 17360 17368 17369 4813 17421 17585 12291
messaging$	12795 627 628 629 634 635 636 637 638 639 640 7403 1145
messed$	1479 1480 1481 1544 1545 2657 9021 15942
messes$	1479 1480 1481
messing$	14001 14002 1479 1480 1481
messy$	5819
met	5272
met$	12784 12785 12794 12837 12848 12849 12850 12852 627 628 629 13340 13341 13342 13354 1056 1057 13646 1163 13830 14412 14490 16931 4630 11333 11762
methad	6110
methadone$	12468
methyl	6110
methylphenidate$	12468
mice	5318
mice$	11676
micro$	5846
middle$	3648 3653 10032 11623
might	4671
might$	783 784 1104 1942 9465 3481 4150 4151 4152 4153 4154 4657 11049 4694 4730 11130 4975
migrai	6320
migrant$	11989
migrants$	11989
milk$	994 995
milked$	994 995
milking$	994 995
milkked$	994 995
milkking$	994 995
milks$	994 995
million$	8096
millstone$	11929
millstones$	11929
mind$	7087 7404 1755 8114 15011 15120 15307 2944 2945 2946 2947 2948 2949 2950 15734 16002 9799 16561 16875 11958
minded$	7087 13384 13385 7182 12027 12034 12262
minder$	15660 15821 15822 15823 15824
minders$	15821 15822 15823 15824
minding$	7404 15786 15860 15861 15875 15877
mindless$	6239
minds$	15011 15307 15734 16002 9799 16561
mindset$	15120 11864 11958
mindsets$	15120 11958
mini$	9262 9826 16286 16287 16288 10107 5480 5722 12204 5853
miniature$	9826 5722
minimal$	15173 15174 15175 15176 2615 10692 5638
minimise$	933 2046 5413 12243
minimised$	933 2046 5413 12243
minimises$	933 2046 5413 12243
minimising$	933 2046 5413 12243
minimum$	16914
minion$	6221
minions$	6221
miniskirt$	6275
miniskirts$	6275
minor$	8744
minority$	2281
minx$	11935
minxes$	11935
mirtazapine$	6330
misbehave$	6245
misbehaved$	6245
misbehaves$	6245
misbehaving$	6245
misbehaviour$	6245
miscar	6107
miscarriage$	12465
miscarried$	12465
mischief$	13527 13528 13529 13530 13531 13876 16648 11817 5497
miscreant$	6219
miscreants$	6219
miserable$	14723
misery$	13601 13602 1060 1061 14723
misfit$	14864 14865 14866 11874 11875
misfits$	14864 14865 14866 11874 11875 6235
misfortune$	13465 13466 13468 13469 1060 1061 13694
misfortunes$	13694
misguided$	5362
mishandle$	6283
mishandled$	6283
mishandles$	6283
mishandling$	6283
misjudgement$	4652 4653
misled$	12300
mismanage$	6283
mismanaged$	6283
mismanages$	6283
mismanaging$	6283
misper$	11733 11884
mispers$	11733 11884
miss$	12994 13023 13025 13026 13027 16412 16645 4519 4520 6141
missed$	16645 17059 17060 17061 17062 4519 4520 17133 17134 17135 17136 5930 6141
misses	5250
misses$	16645 4519 4520 6141
missing$	12661 12662 12663 12664 12665 12999 13062 13169 13170 13178 6975 6976 13899 14378 14734 14735 8987 2702 10228 16645 16687 4519 4520 11215 11733 6141
mistake$	1131 13928 14516 14517 14518 9239 2882 17050 4652 4653
mistaken$	16043 3482
mistakes$	1131 13810 13928 17050 4652 4653
misuse$	6394 12473
misuser$	14858 14859 11874
misusers$	14858 14859 11874
mix$	12994 13318 13319 13320 13321 13322 2139 2153 2154 16004 16005 16006 11861 11952
mixed$	6679 545 546 547 548 549 550 551 552 7843 1544 1545 2139 2153 2154 15173 15174 15175 15176 3622 3625 3642 3646 3651 3659 10031 10039 10040 10041 3685 3686 5803
mixes	17300
mixes$	2139 2153 2154 17287
mixing$	13318 13319 13320 13321 13322 2139 2153 2154
mixture$	11861
mob$	2207 2208 2301 2731 11844 5487
mobile$	11121 4831 17394 5991
mobiles$	11121 4831 17394
mobs$	2301
mock$	17771 6150 12511
mocks$	17771 12511
models$	16323
modern$	5627
modestly$	13392
modicum$	1418
modus$	6002 12371 6302
mohawk$	6270
mohawks$	6270
mohican$	6271
mohicans$	6271
molestation$	11616
mollycoddling$	15772 15786
moment$	7500 5014
moncler$	6274
money$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 6840 6841 6842 13071 13072 13073 6948 6949 6950 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13275 13317 13636 13637 13638 13695 13709 13710 13711 13712 13713 13714 13725 13726 13727 13728 13732 13733 13821 7628 7634 7711 14063 7923 14155 14168 14179 14180 14181 14182 7990 7994 14343 8449 14656 14657 14678 14684 8484 14711 14727 15132 15548 15549 15550 15551 15552 16374 16376 17090 10954 17168 17304 17449 11780 11820 5589 5624 12304
monito	4738 4824 11216 5127
monitor$	4720 4724 4806 17404 17414 17418 11221 4864 17510 12357
monitored$	4724 17323 11120 11171 17376 17415 17420 11221 4864 17429
monitores$	4724
monitoring$	4724 4806 4859 4860 17423 11221 11688 12380
monitors$	4724 4806 17414 11221
monkey$	16870 11935
monkeys$	11935
monster$	11848 11874
monsters$	11848 11874
month$	16638 16639 16640 5200 12304 12515
months$	5200 12304 12515
mood	11524
mood$	17728 6065 12461
moods$	12461
moody$	6248
moped	17374 11467
moped$	17671
moral$	8397
morals$	2573 15277 11919 12045
more	5969 6048
more$	6384 6385 6386 6387 6388 12975 7195 7196 13709 13710 13711 13712 13713 13714 1375 1376 1612 14314 14496 14509 2845 2846 2847 2848 2849 2850 2851 2852 2853 2866 2867 2868 2869 2887 2924 15594 15697 15706 15707 3254 9732 9830 9934 16709 16718 4528 4529 4530 4531 4532 10964 10966 4619 4620 4624 4772 11314 12093 6004 6039
morning$	16638 16639 16640 17684 5173 5232
mornings$	5232
moron$	11929 6236
morons$	11929 6236
morphi	11535
morphine$	17739
most$	919 7335 1076 2219 2220 15346 9438 9439 9440 9441 9442 9443 9444 9445 15697 15815 15817 15845 9734 16033 9916 9946 3681 10148 3792 3794 4939 11314 11324
mostly$	3746
moth$	1561
mother	11606 17812 11609 5256 5266 11625 5268 5271 5277 17841 17857 17863 11662
mother$	14200 2367 2368 9027 9028 15287 9093 2736 2737 9206 15485 2965 2974 9333 9334 9335 9336 9379 9380 9381 15645 3522 3523 3524 3525 5243 5244 5245 17808 17810 11607 5252 5253 11613 5257 17822 17823 5264 5265 17834 17838 11635 11636 11643 5297 5298 17871 12049 5733 12112
mothered$	5733
mothering$	2862 2863 2864 15772 15777 15778 15779 15786 15861 5733
motherred$	5733
motherring$	5733
mothers$	13083 7808 14200 2367 2368 9027 9028 9093 2862 2863 2864 3522 3523 3524 3525 16094 10790 5264 12049 5733 12112
moths$	1561
motions$	17086
motivated$	2094 8968
motivation$	15277 11814 12045
mould	5318
mould$	17879 11676
mount	4823
moustache$	10046 12160 6270
moustaches$	10046 12160 6270
mousy$	5819
mouth$	7207 922 13549 13550 14080 14082 14084 14085 15001 2545 11956
mouthed$	7207 11974 11975 12023 12024
mouthhed$	7207
mouthhing$	7207
mouthing$	7207
mouths$	7207 13549 13550 15001
mouthy$	6248
mov	5134
move$	6832 6833 6834 7404 2475 2476 2477 2478 2479 2480 16384 16390 16404 16650 17128 17263 5053 17815 17828 12223 12497 12525
moved$	416 417 418 419 13450 2475 2476 2477 2478 2479 2480 16879 16880 10863 5137 17813 11610 11615 5301 5304
moveme	17237 17285 4780 11138 11139 11177 11182 11183 11184 17425 4867 12411
movements$	4761 4762 17381 17386 17387 17388 17389 11186 11225
moves	6139
moves$	2475 2476 2477 2478 2479 2480 15381 17440 12497 12525
moving	17430
moving$	7404
mri$	17764
ms	11627
ms$	17831 12446
much$	112 919 7335 7378 7382 7453 1144 13792 7954 8905 9300 2983 2993 3050 9425 15706 15707 4406 10849 10850 4563 10945 4939 11324 12093 5828
muck$	15140
mug$	15878 12099 12100
mugged$	5353
mugger$	14864 14865 14866 11874 11875
muggers$	14864 14865 14866 11874 11875
mugs$	15878 15993 12099 12100
mugsho	5980
mugshot$	4726 12338
mugshots$	12338
mule$	14867 15141 15142 15143 11796 11876 11982 5625 11984
mules$	14867 15141 15142 15143 11796 11876 11982 11984
mulish$	6239
mullet$	6270
mullets$	6270
multi$	4136 4684
multiple$	648 10851 10852 11627 6320
multiply$	12739
mum	11606 17812 11609 5256 5266 11625 5268 5271 5277 17841 17857 17863 11662
mum$	14435 2367 2368 9027 9028 15287 9093 2736 2737 9207 2974 9333 9334 9335 9336 9379 9380 9381 3522 3523 3524 5243 5244 5245 17808 17810 11607 5252 5253 11613 5257 17822 17823 5264 5265 5269 17834 17838 5277 11635 11636 11643 5297 5298 17871 12049 12112
mummies$	12112
mums$	14435 2367 2368 9027 9028 9093 3522 3523 3524 5264 12049 12112
murder$	4692 17437 11339 6004
murders$	17437
murmur$	12448
muscle$	8572
muscly$	5775 6269
muscular$	5775 6086 6269
music$	13935
must	4982
must$	26 27 28 29 30 31 6658 1104 1233 1750 1854 1870 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2871 3034 3328 3329 16136 9951 4054 4055 4056 4057 10416 17107 4551 4560 4645 4849 4922 5001 5105 12293 5963
mystery$	1833 1836 1839 1840
nails$	15338 15902 15905 10057 10058 16297 12172 12178 5821
naive$	121 122 1855 15528 15529 15530 9407 9408 9409 9430 9613 9614 9615 9616 15991 16842 16843 5447 12088 6248
naivety$	12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 922 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720 13928 8216 1859 1860 8219 8312 1955 8314
naked$	6988 6999 13249 7405
naltrexone$	6330
name	4885 4893 4905 11263
name$	12649 12958 2391 8750 15473 15474 15475 15476 15513 15514 15515 9871 16076 9875 17159 17250 4712 11165 17370 17395 5103
named$	4873 5103 5339 6004
names	4681 4689 11085 4743 11101 11127 4780 11138 11139 17413 17525 17526
names$	17233 17250 17264 17265 17266 17268 4712 4714 17289 11104 11112 17318 4772 4803 11165 11176 17395 17431 5103 17700
naming	4885 4893 4905 11263
naming$	5103
nan	11606 17812 11609 5256 5266 11625 5268 5271 17857 17863 11662
nan$	14200 5243 17808 17810 5269 11636
nana	17863
nannies$	15821 15822 15823 15824
nanny$	15660 15821 15822 15823 15824
nannying$	15772 15786
nans$	14200
narcissist$	11874
narcissistic$	6248
narcissists$	11874
narcol	6086
narcolepsy$	12444
nasoga	6082
nasogastric$	12440
nastiness$	2230 2231 15250 15251 12010
nasty$	2400 8807 8922 5500 5588 6248
nation	11596
national$	17800 5992
natural$	13484 13485 5715
nature$	15384
naughtiest$	8576
naughty$	8586 5500 5642 5648 6248
ne$	2402
near	11234
near$	7891 4395 4396 4397 17385
nearby$	11215
nearly$	3492 3493 3635 5721 5750
neat$	3645 10010 5818 5819
neatly$	3643 5799
necessary$	5065
neck$	14115 15217 16226
necks$	14115 16226
neds$	6236
need	11064 17710 5202 11651
need$	26 27 28 29 30 32 989 990 1106 1595 1596 7960 1603 1604 1605 1701 8099 1750 1943 1968 1989 1993 2761 2762 2763 2872 15457 15533 15534 15535 3036 3059 9418 9456 3099 9462 15703 3149 15764 15765 15766 3207 3208 3209 9568 3211 3212 3213 3214 9576 9577 9578 9579 9580 3224 3225 3226 15789 9586 9587 9588 9589 9590 9591 9592 15797 15799 9613 9614 9615 9616 9617 9618 9619 9620 3265 9649 9650 9651 9657 3300 3301 9660 3303 3304 3305 3306 9665 3308 9667 9668 3311 15876 9673 3322 3323 9682 3325 9684 9685 3328 3329 15894 16035 9833 16061 3584 9952 16179 4641 4647 17253 17283 4982 11560 17855 12425 12476 12487
needed$	14067 1595 1596 15703 3224 3225 3226 3265 9665 3308 9667 3322 3323 4143 5065 17641 6109 6119 6120 6121
needing$	2761 2762 2763 15859 9671
needless$	6462
needs	5202 6116
needs$	26 27 28 29 30 33 12736 12737 989 990 1595 1596 1750 1944 1969 1990 1994 15111 2761 2762 2763 3037 15703 3224 3225 3226 15789 9586 9587 3265 9665 3308 9667 3322 3323 16179 17029 4640 4646 17283 5158 5176 11560 5214 5231 12425 6109 12476 6119 6120 12487 12488 12491
needss$	12488
needy$	5642 6248
neer$	2402
neet	6145
neet$	12503 6255
neets$	6254
negative$	6501 14701 14702 14703 14704 2222 2223 2224 15187 15188 17458 5465 5501 5502 5600 5684
neglec	5279 11642 17856
neglect$	16949 4466 4467 17099 17163 17844 17845 17846 17848 5924 12305 12307 12518 6163
neglected$	4466 4467 11637 5922 5923 5924 12518 6163
neglectful$	6280
neglecting$	4466 4467 5923 5924
neglects$	4466 4467 5923 5924
negligence$	12307 6280
negligent$	6280
negligently$	6280
neighb	11426 12532
neighbourhood$	14908 15033 15034 4662 11021 11022 4666 11027 17236 11047 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 11178 4852 11298 4958 11322 11364 5045 5049 11408 17630
neighbours$	14903 14907 8763 8764 5057 11825 11826
neither$	943 1984 2066 3943 3948 3958 3970 4127 4234 10592 4235 10593 4236 4237 4238 10596 4246 4257 4258 4259 4260 4261 4262 4271 4282 4285 4321 4327 4328 4329 4330
nerves$	3338
nest$	14020 14021 14022 14023 14024 2212 2301
nests$	2301
net$	17042
networ	17285 11256 17494 5112 17675 12411 12412
network$	13132 13150 13151 17270 17273 17298 17460 5107 11470 11727 5976 6056
networks$	17273 17298 11727
neurod	6314
never$	278 7137 7150 7151 7152 7153 796 968 1015 1865 1874 8262 1924 1925 1926 1927 1977 1978 1979 1980 1981 1983 1984 2050 8427 8428 3779 3781 3815 3816 3817 10176 3819 10186 3829 3830 3831 10190 10191 3842 3847 10206 10326 3969 10358 10359 10363 10364 4015 4019 16656 16657 10535 4181 4182 4183 4184 4185 4186 4187 4188 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 4250 4263 4321 10911 4614 4615 4929 5224 5228 5449 5639 5738 5892 5893 6277
nevertheless$	12786 12790 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448
new	4684
new$	11042 11622
news$	14787 8925 8926 8927 16851 16852 11016
next	5126
next$	63 7271 7272 7273 7274 13661 3010 3266 10068 10707 17232 17376 17670 12345 12360
nice$	8584 2227
nicer$	7462 7463 7464
niche$	17396
nick$	14965
nickna	4689 4743 11101 4780 11138 11139
nicknames$	17266
nicotine$	17742
nigerian$	3645 10010
night$	12942 13778 14508 14736 14946 10047 10399 4043 10402 16638 16639 16640 17419 5120 17684 17740 17741 5199 5200 6317
nightm	6317
nightmare$	14743 2306 8664 2307 8665 2308 8666 2309 8667 9012 11848 11929
nightmares$	9012 11848 11929
nights	11536
nights$	17740 5199 5200
nike$	12199 5846 5849
nikes$	12199
nine$	14817
nines$	16331
nineteen$	13237 13239 708 13272 13273 15392 15393 15394 15395 15396 15397 9199 15439 15440 15441 15442 15443 15444 15445 15446 15447 16175 12075
nitrous$	11528
no$	110 117 12960 13033 13049 13326 13336 13367 7229 883 7245 909 13506 958 988 1010 1011 1019 1025 7461 7603 7609 7649 13883 7744 7745 1388 1431 1432 7953 1599 1600 1601 8023 8041 14307 14406 14441 8245 1889 1890 8255 14486 8361 8379 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2055 2056 2057 2058 2059 2060 2062 2063 2064 2065 2068 8647 2312 8676 2342 2343 2345 2358 2359 8740 8741 2393 2394 2395 2396 8809 8873 8874 2519 2522 2615 9119 2927 2932 9321 9322 2968 9390 9391 3060 3061 15747 9582 3227 3231 3232 3233 3234 3241 9604 9605 3307 3309 3310 9670 3316 3317 9680 3326 3327 3368 9789 9790 3433 3434 9811 3484 3560 3561 3562 16132 10164 16370 10220 10221 10222 10223 3890 3891 3892 3895 10260 3903 3904 3905 3906 3907 3908 3912 3913 3914 3918 3919 16488 16489 16490 16491 3934 3945 3946 3947 3949 3951 3952 3959 3961 3971 3973 3974 3976 10345 4008 10367 10370 10371 10372 4016 4017 4018 10382 4025 4026 4027 4028 4038 16656 16657 10456 10457 10458 10459 10463 4179 4203 4206 4208 4234 10592 4235 10593 4236 4237 4238 10596 4239 4241 4242 4243 4244 4246 4257 4258 4259 4260 4261 4262 4267 4268 4269 4270 4271 16838 4283 4286 4298 10658 4305 4309 4310 4311 4312 4322 10692 10699 4344 4345 4346 4347 4348 4389 10839 10908 5263 5307 17879 11678 5456 5532 5540 5561 5606 5638 5687 5742 5917 5919 5944 6004
nobody$	884 908 957 987 7367 2055 2056 2057 2058 2059 2060 2061 2063 2064 2065 2066 8808 15524 15807 3307 3309 16014 3483 3560 3561 3562 16369 3945 3946 3947 3948 3952 3958 3970 4178 4202 4207 4234 10592 4235 10593 4236 4237 4238 10596 4241 4242 4243 4244 4246 4267 4268 4269 4270 4271 16837 4282 4285 4297 16861 4321 12097 5741 12222 5894
nomark$	6238
nomarks$	6238
nomina	11238 12331 12333
nominal$	17281 11229 11231 11232 17454 4912 17484 11476 11837 5978 12359 12365
nominals$	17271 11229 11232 17454 17484 11476 11837 6296
nominated$	4880
non	11594
non$	2313 2680 5258 5536 5538 5632 5633 5634 5635 5636
nonattendance$	17798
nonce$	15997
noncompliance$	6244
noncompliant$	6244
none$	782 798 943 1435 2066 2073 2074 2934 15524 9631 3274 16014 3943 3948 3952 3958 3970 4079 4080 4081 4127 4234 10592 4235 10593 4236 4237 4238 10596 4246 4257 4258 4259 4260 4261 4262 4271 4278 4279 4282 4285 4297 16863 4321
nonengagement$	6244
nonetheless$	12652 12786 12790 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448
nonexistent$	17100 17101 17102 17103
noose$	14081
normal$	8377 15226
normalise$	5413 5431
normalised$	5413 5431
normalises$	5413 5431
normalising$	5413 5431
north$	3726
nose$	1240 1241 13865 13866 14122 16226 17758 17759
noses$	13865 13866 14122 17758
not	11425
not$	12704 6510 6512 6586 6590 7136 7138 13347 7150 7151 7152 7153 796 13535 1030 1032 1033 1091 1094 7580 7582 7740 13946 13947 1444 1446 1602 7979 7980 8080 8081 1724 1725 1727 1730 1756 14325 14326 14419 1865 1874 8251 8276 8277 1977 1978 1979 1980 1981 1983 2067 8429 8430 2088 8547 2190 2226 14934 14937 8803 2460 2461 2462 2463 2464 2465 2466 2518 2561 8953 2596 8955 8956 8957 8958 8959 2610 9022 2895 2928 9288 9289 2935 9405 3053 3055 3056 3067 3098 3223 9600 9601 9602 9676 3321 3324 9688 9689 9690 9691 9692 9693 3346 3369 3371 3373 3380 3429 3430 9789 3454 3455 3475 3480 3518 3777 3778 10140 10141 10142 10143 10180 10184 10185 3842 3847 3879 3893 16488 16489 16490 16491 3944 3950 3960 3972 10361 10362 4007 4010 4015 16656 16657 4096 4097 10470 10471 10472 10473 10474 10502 10503 4180 10568 10569 4212 4213 4214 4215 4216 4217 4218 4219 4220 4221 4222 4223 4225 4226 10590 10591 4234 4235 4238 4245 4250 4254 4263 10622 10624 16857 16858 10665 10671 10672 4321 4335 4336 10740 4395 4396 4397 4409 10927 17153 17198 17199 17201 4929 5152 5224 5228 11598 5414 5639 5723 5724 5730 5738 5893 6094
note	4681 4738 4755 4782
note$	3765 3766 11017 11111 4771 4774 11140 11173 4818 4821 4826 4829
noted$	3765 3766 17323 11120 4784 4785 17429
noteed$	11140 4818
noteing$	4818
notes$	3765 3766 11111 4771 4774 11140 4818 4826
nothing$	62 6421 65 12860 7228 7350 7351 7357 1000 1001 1002 1003 13664 1198 13848 8380 14980 2530 15106 2575 2576 15139 2992 3049 3066 15807 9623 9624 3348 3349 3450 3467 9828 16272 10138 16369 10171 10246 3889 3935 3936 3937 3938 3939 3940 3945 3946 3947 3980 3981 3982 3988 3989 3990 3991 3998 3999 10381 4029 4030 4031 4032 4033 4034 4035 4036 10440 16656 16657 16837 4277 16911 16912 16913 4356 4357 4358 17130 12097 5874 12254 12451
nothings$	14980
notice	11282 17650
notice$	14245 14246 14496 3765 3766 16799 16875 16896 16897 16898 16899 16900 16901 16902 17486 4928 17534 17538 17591 11437 17643 17651 17901
noticed$	12621 12650 13871 3765 3766
notices$	3765 3766 17534 17538 17591 11437 17643 17651
noticing$	3765 3766
notifi	17357
notified$	11117
notify	4802
notify$	4676 4698 4699
notifying$	4698 4699
notifys$	4698 4699
noting	4782
noting$	3765 3766 11017 11140 4821 4829
notinged$	11140
notings$	11140
notoriety$	13464 13674 14652 2454 2455 2456 2457 2458 2459 5578
notorious$	2329 2330 2331 2332 2333 2334 2335 2336 2728 5696 6253
nous$	2787 2789 9245 2888 16844 16845 16846 12114
november$	13130
now$	14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14432 14433 15532 15593
nowhere$	8901 4403 11657 11954 6052
nucleus$	11912
nude$	6988 6999 7000 7405 13609
nudes$	6989 6990 6991 652 13222 668 669 670 671 13609 11737
nuisan	11325 11450
nuisance$	14876 14897 15288 17137 11031 17527 17528 17529 11335 17654 11874 11897 11918 5648 12055 12379
nuisances$	11874 12055 12379 6231
number	11138 5060
number$	6681 6682 6683 649 2281 9496 15701 16036 4830 4904 11270
numbers$	6681 6682 6683 17090 17168 17170 17179 17180 11018 17513
numerous$	6602 648 10851 10852 10877
nurse	17751
nurse$	17733 5187 17750
nurture$	6147
nut$	14985 12101
nutcase$	11929 6236
nutcases$	11929 6236
nuts$	14985 12001 12101
nutter$	11874
nutters$	11874
obese	6092
obese$	12450 6269
obesit	6092
obesity$	12450
obey$	16384 16390 16404 12223
obeyed$	13331
object	5078 17692
object$	17678 11807
objected$	13505
objective$	17623 5065 17678
objectives$	17623
oblige$	14171 14176
oblivious$	118 119
obnoxious$	6248
observ	17443 5987
observation$	11181 12345 5988
observations$	11181
observe$	11221 4864 12357
observed$	12376 6294
observeed$	11221 4864
observeing$	11221
observes$	11221
obsessed$	690 691 692 693 694 695 696 2570 2571 5955
obsessive$	6314
obstreperous$	6239
obstructed$	12300
obstructive$	15254 15255 15256 15257 15258 12012 6248 6280
obtain	17559 17566 5032 5969 6011 6026
obtain$	13363 13364 4675 11080 4818 11496
obtained$	4675 11080 17334 4818 12352 12381
obtaining$	4675 11080 4818
obtains$	4675 11080 4818
obvious$	13484 13485 3926 4063 10877 17081 17082
obviously$	4068 10430 4094 4102 10460 4103 4104
occasion$	16638 16639 16640 16660
occasions$	14329
occupa	5258
occupation$	11616
ocd	6314
ocg	11069
ocg$	17273
ocgs$	17273
october$	13130
odd$	1833 1836 1839 1840 5798 6239
oddballs$	6235
odour$	12165
of	11252 5969 6055
of$	6473 6477 6479 6480 6507 6534 6751 6762 6763 7068 13427 7694 7757 8565 8570 14776 2217 8587 8659 8661 8662 2322 8711 14927 8769 8774 8802 8825 8829 8848 8864 8865 8884 8885 8904 8931 8952 15177 15216 9065 9073 9089 9178 9212 9296 9302 9303 9305 9306 9307 9327 9356 9370 9371 9372 9374 15581 9410 9603 9695 9696 9741 15960 9762 9763 9768 9807 9887 9889 9895 9927 16183 16186 3650 3652 10024 10028 16363 16496 16569 16570 4095 4102 10464 16696 10495 10496 10497 16764 10653 10742 10745 10762 17104 17110 10939 10943 17152 11010 17239 11048 17258 11062 11067 17279 17288 17327 11125 11135 11167 17384 17385 4827 11190 11204 11217 11218 17424 4873 11248 11262 17472 11272 11273 17487 11297 11304 11308 11323 11327 11404 11409 11421 5070 11435 11454 17671 17673 11503 11511 11571 11583 11631 11640 11641 11644 11645 5348 11828 11912 12180 12229 12246 12345 12360 6004 12364 12366 12388 12421 6109 6134 12550 12559
off	11495 5225
off$	6457 12691 12903 6709 6729 13174 13177 13181 7101 13411 13561 7358 7359 7360 7361 7421 7422 7423 13899 13900 13907 7893 7918 8048 14311 8147 14493 8405 8406 14679 14896 8696 8708 8709 14991 2488 8860 8890 2702 15677 15834 9712 9713 9714 9715 9716 15921 15922 15923 16321 16322 10230 16879 16880 10807 10808 10826 10827 10828 10829 10830 10831 10901 10902 17410 11255 17535 11332 4987 11540 17767 11564 11583 11734 11892 12008 12284
offen	17247 17293 17476 17477 17489 17490 17497 17498 17504 17516 17517 17518 17519 17525 17707
offen$	17455
offenc	11259 4916 4937 11418 11707 11710
offence$	17437 17462 17463 11274 17480 11295 17622 17900 17909 17911 17912 17914 6014 12389 6356
offences$	17437 17462 17463 11274 11295 11410 17622 5119 17909 17911 17912 17914 12382 12389 6356
offend	17237 17285 17299 11238 4891 11251 17456 17461 17485 11325 17616 11418 11423 17655 11457 17661 11685 12333 12347 12364 12371 12386 12391 12399 12411 12412 6195 6309
offend$	12994 13023 13025 13026 13027 16412 16413 16428 10225 16641 16645 17434 17448 17464 17491 17492 11466 6002
offendded$	16645
offendding$	16645
offended$	16645 6355
offender$	14073 14701 14702 14703 14794 2237 14843 14845 2326 14948 14949 14950 14951 14952 14973 14974 2504 2505 2506 2507 11229 11232 17454 17455 11269 11271 17484 11476 17837 11862 11928 11943 5978 12360 12367 6015 12553 6224
offenders$	14073 14701 14702 14703 14707 14794 2237 14843 14845 2326 14948 14949 14950 14951 14952 14973 14974 2504 2505 2506 2507 17271 17454 17455 17484 11862 11928 11943 12337 12367 6224
offending$	12628 13107 13115 13118 13122 13124 13495 14107 14109 14522 14665 14901 9041 9042 9043 16645 11031 17301 11249 17455 4898 17493 17495 17527 17528 17529 11335 17575 17622 17625 17627 5067 11429 17638 5135 17745 17904 5505 11914 12389 6043 6194 6355
offends$	16641 16645 17434 17492 11466 6355
offens	11259 4916 4937 11418 11707 11710
offense$	17437 17462 17463 11274 11295 17622 17911 17912 17914 12389 6356
offenses$	17437 17462 17463 11274 11295 17622 5119 17911 17912 17914 12382 12389 6356
offensive$	17910 6248
offer$	651 7112 7113 13526 1043 1044 1045 1046 1048 1049 1050 1051 1052 13699 7964 7965 7966 14179 14180 14181 14182 14252 14574 14575 10144 10146 10147 16352 10150 3793 10152 3795 3796 16451 16457 16578 16579 16580 16598 16638 16639 16640 16679 16680 16681 16921 4415 4416 5388 5418 11812 11813 12231
offere	6116
offered$	12803 6634 6635 651 1043 1044 1045 1046 1048 1049 1050 1051 1052 14179 14180 14181 10144 10146 10147 16457 16871 16872 16873 16874 5388 5418
offering$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16457 16578 16579 16580 5388 5418 12231
offerred$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16457 5388 5418
offerring$	651 1043 1044 1045 1046 1048 1049 1050 1051 1052 16457 5388 5418
offers$	651 13526 1043 1044 1045 1046 1048 1049 1050 1051 1052 13699 13700 14179 14180 14181 14252 14574 14575 16352 10150 3793 10152 3795 3796 3797 3798 3799 3800 16451 16457 16679 16680 16681 4415 4416 5388 5418 11812 11813 12218
office	4662 11021 11022 4666 11027 17236 11047 11056 11057 11058 4701 4702 4703 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 11148 4791 17358 17359 17361 11160 11161 17375 11178 4845 4852 11213 4868 11298 4948 11306 4958 11322 11364 5045 5049 11408 11687 11711
office$	10520 10525 10526 4177 17147 10970 17214 17215 17352 17365 17817 5950
officer$	10562 10563 11020 17226 17231 4678 17243 17245 17260 17261 17262 11059 11060 11061 17276 4715 11079 17306 4746 11105 11108 4753 11114 11116 17328 17332 17333 17335 17345 11144 17349 17351 4798 17364 4804 4805 17382 11203 4849 11210 17417 4863 4869 4870 17502 11316 4994 17568 5012 11403 11407 17612 5129 5131 11490 5138 17915 5950 5966
officers$	13209 14721 8518 16094 16095 16180 16181 11020 17226 17231 11034 4678 17241 17243 17245 17251 17252 4691 17260 17261 17262 11059 11060 11061 4706 17276 4715 11079 17306 4746 11105 11108 4753 11114 11116 17324 17328 17331 17332 17333 17335 17345 11144 17349 17351 17352 17354 4798 17364 4804 4805 17373 11175 17382 17393 11203 4849 11210 17417 17420 4863 4869 4870 17480 11286 17502 11316 11346 4994 17568 5012 11403 11407 17612 17637 17663 5129 5131 5138 17704 17891 11826 5966 5984 12416
offices$	17352
offrol	6139
offroll$	12497
offrolled$	12497
offs$	14991 11893
often$	6571 616 17063 17064 17065 17066 5319
oik$	11929 6236
oiks$	11929 6236
oily$	3659 5803
ok$	8377
okay$	8377 9519 9520 9521 9522 9523 9524 9525 9921 3564 3565 3566
old$	13241 14276 8856 2771 2772 2773 2775 9163 9164 9165 2824 2860 3113 3114 3159 9593 9700 9702 3413 3414 3604 9981 9984 9986 10219 17801 5713 5731 5759
older$	12656 6666 6670 12886 6687 12898 6695 12906 6716 12941 13011 6816 6817 13064 13065 13066 13068 13112 13132 13135 6960 6987 6993 6994 6998 13206 13209 13240 13242 13243 13255 13257 7056 7058 7063 13269 13564 13607 13617 7467 7481 7503 7509 7517 7518 7519 7520 7616 7625 13875 13899 13901 7855 7858 14106 8152 8153 14390 8455 8456 8457 8458 8462 8463 8464 8465 8466 8467 8468 8470 8471 8486 8487 8488 14695 2137 14701 14702 14703 14704 8505 2149 2152 8924 15303 15344 9148 9151 15360 15361 15362 15363 15364 15365 15366 9163 9164 9165 15373 2824 15392 15393 15394 15395 15396 15397 15443 15444 15512 9359 15673 9504 15840 15842 3645 17863 11727 5395 11755 11758 12075 5798 12198 12200
olders	4707 11065
olders$	12656 13064 13065 13066 13112 13132 13135 13291 13292 13293 7090 13607 7481 7517 7518 7519 7520 14707 14873 11065 12330
oldest$	14273 1718
olds$	15432 16080 16081 16082 16083
olive$	3659 5795 5803
omission$	5888
omissions$	5888
on	17400 17401 11252 17634 12326 5969 6185
on$	6552 12773 12774 12803 12871 12872 12873 12876 6673 12879 12880 6735 12992 12993 6849 6897 7157 7211 7260 7275 7277 7279 7282 13503 13611 13737 13738 13739 13740 7573 13827 13831 7672 7674 7827 14046 7874 8035 8036 8569 14877 14878 14902 8830 8889 8903 15216 15271 9068 9157 15370 15371 15438 9720 16021 9922 16183 16186 3633 10022 10038 10125 16363 3992 3993 3994 3995 3996 3997 10404 10443 10446 10448 4098 10479 10480 10481 16855 10729 10730 10731 10759 17016 17017 17067 17152 17172 17173 17217 11142 4817 17384 17385 4827 17390 11192 11193 17412 11209 4874 17459 11264 17542 11353 11363 17635 17653 11451 11454 17690 5159 11519 5175 5177 11538 11558 5201 17765 5207 11668 5334 5344 17908 11880 11910 12054 12234 12246 12269 12314 12345 6034 6119 6199 6200
once$	12782 8305 10454 16674 4573 10972 10973 4884
one	11046
one$	300 301 302 6689 6894 943 7368 7717 13961 14275 8425 8426 8529 8838 8896 9056 2881 15525 15700 15808 15809 9674 15999 16015 3483 3621 16203 16233 3681 16243 16244 16245 16246 16247 16248 16368 16456 10302 10307 10308 3952 10317 10318 10329 10330 10336 10337 16638 16639 16640 10475 10476 4127 10537 10538 10561 4204 10566 4209 10592 10593 4236 4237 10596 10597 4246 4271 10631 4284 4287 10656 16862 10680 4323 17112 10987 17281 17292 17515 17615 11517 11572 5215 11573 11574 17778 5772
ones	11092
ones$	12870 13676 13677 13678 13679 13680 13681 14059 14790 2450 2451 2452 2453 15299 15424 15536 15537 15538 15539 15540 15583 15584 15585 3063 16203 16233 11099 17615 11444
onesie$	12199
onesies$	12199
ongoing$	94 6453 6454 11339
online	4861
online$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 13522 13639 11182 11219 5396
only$	249 6661 7114 7117 13379 13380 13381 7178 7179 13384 13385 7182 857 863 874 875 876 877 878 879 880 882 986 7676 1319 1320 1321 1322 1323 1324 1325 1326 1327 1356 1357 1610 1702 1706 2702 2748 16075 9872 9873 16078 3812 3814 3860 4040 10524 4317 4318 10728 4528 4529 4530 4531 4532 4552 10919 5869
onto	17400 17401
onto$	13827 13831 11142 11192 4874
onus$	538 539
open$	12612 12629 78 79 80 1334 15313 16377 16384 10182 16390 10188 10193 16404 10202 10268 10274 10312 16893 11086 4861 5183 12223
opened	11032
opened$	78 79 80 13354 1334
opening$	78 79 80
opens$	78 79 80 1334
operandi$	12360
operat	4684 4703 4711 4948 11306 17550 17692 11500 5230 12407 12411
operate$	583 584 585 586 587 588 589 14568 2836 2837 2838 2839 2840 2841 16336 16385 16391 16396 16405 16471 16477 16515 17593 11430 5109 17672 17704
operated$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 5109 11561
operates$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11430 5109
operating$	583 584 585 586 587 588 589 2836 2837 2838 2839 2840 2841 11430 5109 17672
operation$	13150 13151 17278 17682 11482 17689 5128 5129 17695 17764 6059 12479
operational$	11042 6057
operations$	17278 17695 17764 12479
operative$	11995 12257
operator$	9770 17260 17261 17262 11059 11060 11061 11210 12056 12105 5950
operators$	9770 17260 17261 17262 11059 11060 11061 11210 12056 12105
opport	11287 11479 12326 12385 12407 12412
opportunit$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunited$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunities$	6526 6527 6528 171 12838 12839 12840 12841 12842 12843 12844 12845 6698 341 342 13526 4497 4498 4499 4500 17081 17082 4984 11812 12288
opportuniting$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunits$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunitted$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunitting$	12840 12841 12842 12843 12844 12845 6698 341 342 14573 4497 4498 4499 4500 17081 17082 11812
opportunity$	6526 6527 6528 171 12840 12841 12842 12843 12844 12845 6698 341 342 13526 7964 7965 7966 14573 4497 4498 4499 4500 17081 17082 4984 5014 17683 11812 12288
opposed$	12238 12241
oppositional$	5648 6065 6248
opt$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5367 5418
opted$	152 153 154 6782 12987 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 14346 17069 10949 17154 5367 5418
optici	5190
opticians$	11548
opting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5367 5418
option	12358 12407 12412
opts$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5367 5418
optted$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5367 5418
optting$	432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 460 1043 1044 1045 1046 1048 1049 1050 1051 1052 1285 1286 1287 1288 1289 5367 5418
or$	13794 16250 10708 6062
oral$	657
order$	17530 17538 17588 11388 17594 17595 17599 17600 17602 11437 17820 17892 17901 17902 17903 17907 17908 17909 17910 12422 12524 12548 12553 12554
ordered$	11226 11611 11624 11702
orders$	17280 17297 17538 17588 11388 17594 17595 17599 17600 17602 11437 17820 17909 12422 12548
ordinary$	5798
organi	17287 11118
organised$	12256
organiser$	17322
oriental$	3645 10008
ot$	11731
other$	6359 12565 12566 13097 7293 7294 7462 7463 7464 13815 13962 14365 8169 8514 8515 14732 8597 8599 2243 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14840 14842 8702 14912 14976 15099 15101 8913 8914 15131 15261 15298 15812 15814 15818 15845 16086 3621 10822 17116 17118 17190 17219 11715 11826 5772 5890 6004
others	11368
others$	6359 12565 12566 6783 7127 7128 7133 7134 7144 7184 7197 7201 7293 7294 7493 13788 7754 14018 8089 8157 8159 8165 8167 1864 8261 8271 8272 8543 2186 2187 2188 2216 8596 8598 2242 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14904 2382 8912 15130 15298 15344 15424 15536 15537 15538 15539 15540 15583 15584 15585 3109 15812 15817 15931 15932 15933 15934 16084 16087 16243 16244 16245 16465 16466 16467 16468 16469 10284 10285 10286 4058 10421 10422 4067 10426 17219 17380 17656 11715 11728
otherwise$	785 786 13349 13352 13353 13534
ought$	26 27 28 29 30 34 780 1105 7743 1700 1750 1853 1871 1878 1879 1880 1881 1882 1883 1884 1885 1886 1895 1898 1899 1900 1901 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1945 1970 1991 2002 2810 2811 2812 2813 3035 9463 9953 4142 4145 4146 4147 4148 4149 10674 4402 4642 4648
ounce$	1414 1417 8875
our$	6598 13568 7812 8369 16746 16753 17105 17106 17122 12218 12245 12281 12292 6004
out	11263 17554 11638
out$	6456 12692 12903 6709 12938 6738 382 393 12997 13007 13025 13026 13032 13055 13060 13063 13091 7039 7101 13358 13366 13395 13396 13403 863 13509 7324 7451 7504 7564 7597 7665 13904 13911 1354 14001 14002 8021 8022 14256 14257 14258 14306 14344 14345 14487 14488 14497 14680 8477 8523 14850 2319 2321 14936 2446 8847 2490 8894 2658 2670 9037 2681 2702 2707 2718 15752 15755 9558 15947 16119 16199 16205 16251 16253 16254 16321 16322 16585 16607 16645 16655 16879 16880 10725 4384 4410 17227 17255 4713 4720 4725 11215 11294 11349 11354 17634 11467 11495 5192 11566 5225 11602 17814 17819 11637 17842 11730 12008 12234 12517
outbursts$	14947 15248 15249 12009
outcome$	12387
outcomes$	12387
outfit$	16286 16287 16288 12201 12204
outfits$	16286 16287 16288 16289 16290 16329 12201 12204
outgrown$	3313 3314 3315
outlaws$	14942
outlook$	15120 2787 2789 15390 15391 15505 2944 2945 2946 2947 2948 2949 2950 9344 9345 9346 9347 9348 15568 15569 16158 16159 11958
outrageous$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5648
outright$	3801 12218
outs$	14850 17513 12517
outside$	14902 2669 17412
outstanding$	11086 6004
over$	6692 12916 12917 12919 12921 13522 7320 13827 13831 13832 13833 13834 7829 8122 14353 2381 9191 9192 9193 15619 15620 15621 15625 15626 9628 15862 16062 9878 9890 3635 10022 16285 16312 16315 17158 17187 17384 11300 5385 5675 5959 5960
overcr	6350
overcrowded$	17879
overdo	6076
overdose$	17805 12434
overdosed$	12434
overdressed$	6269
overdue$	17730
overhe	11145
overla	4731
overlaid$	11089
overlook$	12855 4656 5934
overlooked$	4656 5922 5934 12300
overlooking$	4656 5934
overlookked$	4656 5934
overlookking$	4656 5934
overlooks$	4656 5934
overly$	5445 5707
overnight$	14223 14224 14225 14226 14227 14228 14229 14230 14231 14232
overreact$	6285
overreacted$	6285
overreacting$	6285
overreacts$	6285
overreactted$	6285
overreactting$	6285
overrun$	2209 2210
oversexualised$	6212
oversight$	4538 4539 4540 4541 4652 4653 12279
oversized$	5846
overt	5133
overt$	11491 6022
overweight$	12453 6269
owes$	15102 15103 15104
owing$	6376 410 6776 1158 2857 5286 17856
own	12530
own$	6368 12 6371 6372 12577 12578 12579 12580 19 6378 6379 42 6402 6403 6404 6431 6532 6533 6739 6740 6741 6742 6743 6744 6745 6746 6747 6748 391 6764 6772 6784 6785 6786 6820 465 466 467 507 508 7071 7169 7170 7171 7172 7212 893 13456 13457 7254 7255 7258 7261 7262 13494 949 7338 7356 1008 13590 7395 7396 7397 7398 7414 7415 7416 7417 7418 7419 7458 7489 7511 7512 7513 7514 7515 7516 13777 7666 13928 7726 7727 13932 7912 7915 7921 1564 1740 1960 8684 9092 9103 9114 15340 15341 15342 15343 9140 15356 15357 15385 9297 9338 9451 9452 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15715 15723 15724 15725 15726 15727 15728 15729 9526 9530 9642 9737 9798 3441 9803 9804 9805 9806 9843 16049 9846 9848 9849 16113 9914 16126 9969 16174 10554 10555 10556 10557 10558 10559 10646 10793 11014 17731 17850 17885
owned$	16520 16521 16522 16523 16689
owner$	12934 13277 13278 13279
owners$	12934 13277 13278 13279
ownership$	13813 8321 8322 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8346 8347 8348 8349 8350 14555 14556 14557 14558 14559 14560 14561 14562 14563 14564 14565 8362 16799 17143 17144 17145 17146 12302
owns$	1008
oxide$	17732
oxygen$	14978
pacemaker$	5162
pack$	14087 14088 14089 2207 2208 2301 15038 15039 15040 15042 2731 11844 5487
packag	12326
package$	13608 13821 14168 15145 12484
packages$	13036 13152 13153 13154 13608 13821 14168 15145 11729 11987
packed$	2411
packs$	2301 15037
padded$	5846
paedia	11543 11544 5190 11551
paediatric$	11548
paediatrician$	17747 17748 17750 17755
paedophiles$	15127
paid$	13315 1120 1121 13842 1366 7725 1683 1684 2203 3489 9903 10523 10527 4334 4523 11331 5421
pain$	13789 2306 8664 2307 8665 2308 8666 2309 8667 9012 2655 15829 11929
painkillers$	17742
paint$	1558
painted$	1558
painting$	1558
paints$	1558
paintted$	1558
paintting$	1558
pair$	2301 16228 11861
pairing$	11861
pairs$	2301
pakistani$	3645 10010
pale$	14961 3659 16237 5795 5798 5803 6269
palest$	3666 5823
palm$	4473 5926
palmed$	4473 5926
palming$	4473 5926
palmmed$	4473 5926
palmming$	4473 5926
palms$	4473 5926
paltry$	16977
panel	12412
panel$	16451 10520 10525 10526 4177 17147 10970 17214 17215 17680 5950
panic	11522
panic$	17726 6065 6070
paper$	16077 9874 11780
papers	11621
papers$	17817 17825
paperwork$	17078 17090
paracetamol$	12436
parade	11492
parade$	370 17649 5111 17696 17699 5436
paraded$	370 5436
parades$	370 5436
parading$	370 5436
paralytic$	7576 1219 7578
paranoid$	6248
parasite$	11929
parasites$	11929
parasitic$	6239
parcel$	13608 13821 14168
parcels$	13036 13608 13821 14168 11729
parent	11606 11607 17812 11609 5254 5266 5268 17841 17857 5340
parent$	13080 15150 9027 9028 9093 2736 2737 9210 9312 15517 15518 2965 2974 9333 9334 9335 9336 9379 9380 9381 9536 15875 15877 15884 3525 5244 17808 17810 5252 5253 11613 17822 17823 5264 5265 17834 11636 11643 5297 5298 17871 12049 5733 12522 12527
parental$	6598 8679 9020 5695 6158
parented$	5733
parenting$	2862 2863 2864 15772 15786 11698 5733
parents$	13082 13701 7808 14435 2367 2368 8763 8764 9027 9028 15287 9093 2862 2863 2864 9312 15517 15518 9379 9380 9381 9536 15742 15743 15744 15745 3307 3309 15875 15877 15884 3522 3523 3524 3525 16089 16094 10296 10297 10299 10300 10775 10789 17051 17105 17106 17808 17810 5252 5253 11613 17822 17823 5264 5265 5270 17834 17838 11636 11643 5297 5298 17871 11916 12049 5733 12291 12292 12517 12522 12527
parentted$	5733
parentting$	5733
park	11426 12532
park$	13128 13129 13155 13156 13157 13158 13389 13390 13391 17630 17649 5111 17696 17699
parka$	12195
parkas$	12195
part$	414 7077 7078 13283 919 13495 7335 1026 1027 1028 1029 7477 8143 8144 8145 8146 14520 14521 14522 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 2388 15171 16634 16635 16636 16637 11011 4711 17488 11312 11485 5226
partake$	545 546 547 548 549 553 554 555
partaked$	553 554 555
partakes$	553 554 555
partaking$	545 546 547 548 549 553 554 555
partially$	6099
participant$	897 11759 11796 12087
participants$	897 11759 11796 12087
participate$	545 546 547 548 549 897 16335 16384 16390 16404 12223
participated$	545 546 547 548 549 897
participates$	545 546 547 548 549 897
participating$	545 546 547 548 549 897
participation$	545 546 547 548 549
parties$	13155 13156 13157 13158 13286 13308 13606 14132 14133 14134 14135 14136 11796 5439 12087
partly$	1021 4546 4547 4548 5405 5937
partne	4684 5120 17811 17813
partner$	12738 13210 13211 13234 677 13270 13271 710 711 712 713 714 13805 13806 11042 4952 17807 5253 17818 17826 17833 11635 11753 11754 11759 11796 12066 12087
partners$	12738 13210 13211 13234 677 13270 13271 710 711 712 713 714 13805 13806 9279 9280 9281 4553 4554 4555 4556 4557 4558 4559 4793 11753 11754 11759 11796 12066 12087
partnership$	4952 11478
party$	13155 13156 13157 13158 13286 13308 13606 13907 14132 14133 14134 14135 14136 14220 8780 3387 3388 3389 3390 3391 16252 11796 5439 12087
partying$	6840 6841 6842
pass	4744 4769 4770 4781
pass$	2889 9249 9250 9251 4511 17131 4682 4754 4755 11132 4775 4779 4787 4789 11157 4964 5050 17683 17770 5717
passd$	4789
passed	11149 6153
passed$	7081 13612 14317 4452 4453 4511 4682 17308 11132 4783 4789 17372 12286 12341
passengers$	14903 17656 11825
passers$	8516
passes	12486
passes$	2890 9249 9250 9251 4511 4682 4779 5717
passing$	16857 16858 4511 4682 4754 11132 4779 4787 4789 4964 12287 12356
passive$	17040
passport$	17882
passs$	4754 11132 4779 4787 4789 11157 4964 5050 17683
passwo	11085
passwords$	17289 17360
past$	2399 2491 2492 3295 3296 3297 3298 3313 3314 3315 3350 3411 16012 3494 5562 5582 5751 5875
pastoral$	6131 6132
pasty$	6269
patchy$	15173 15174 15175 15176 2615 17100 17101 17102 17103 4590 4866 5453 5638
path$	12630 12631 12632 12633 13016 6920 1060 1061 14131
pathetic$	16977 6280
pathetically$	6280
pathological$	5517 6249
patien	6334
patience$	8723 12301
patrol	4703 11148 4845 4868 4948 11306 12419
patrol$	4678 17241 11061 17331 17352 17354 4805 11203 4849 4863 4869 4870 4994 5012 5129 5131 17694 5138
patrols$	4678 17241 11061 17331 17352 17354 4805 11203 4849 4863 4869 4870 4994 5012 5129 5131 17694 5138 12416
patronising$	3074 3075 3076 3077 3078 3079 6281
patter$	14281
pattern$	1336 1337 1338 1339 1340 1341 1342 4295 11025 11291 12360
pawn$	11796
pawns$	11796
pay$	105 106 107 108 12869 13363 13364 1120 1121 1366 1683 1684 2203 3489 4334 4523 5421
payback$	12553
paying$	1120 1121 1366 1683 1684 2203 15642 3489 4523 5421
pays$	105 106 107 108 1120 1121 1366 1683 1684 2203 3489 4334 4523 5421
pc$	17349
pcso	4662 11021 11022 4666 11027 17236 4703 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 11213 4868 11298 4958 11322 11364 5045 5049 11408
pcso$	11020 17226 17231 4678 11061 17276 11079 11108 4753 11114 11116 17328 17332 17333 17335 11144 17351 17364 4849 17417 4870 17502 11316 17568 5012 11403 11407 17612 5138
pcsos$	11020 17226 17231 4678 11061 17276 11079 11108 4753 11114 11116 17328 17332 17333 17335 11144 17351 17364 4849 17417 4870 17502 11316 17568 5012 11403 11407 17612 5138
pe$	17725
peak$	11477
peaks$	11477
peer$	6508 12870 8138 14706 8580 8581 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 16183 16186 11823 11859 5507 12000
peers	11596
peers$	6359 12711 12870 13127 14670 14701 14702 14703 8501 14728 14729 14730 14731 14807 14808 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 15813 15819 16183 16186 17800 11715 11859 11863 11870 12000
peg	6081
pegfed$	12439
pen$	17770 12469
penalties$	17643
penalty$	11439 5236
pencilled$	5832
pens$	12469
people	11092 17582 17661
people$	13 20 95 12684 202 12870 12887 12899 12983 6783 427 13064 13065 13066 13101 6898 6900 6902 13163 7127 7128 7133 7134 7144 7184 7194 7197 7201 7319 13666 13667 13668 7493 13788 7586 13805 13806 7626 1343 1344 1346 7754 13994 14018 7832 14041 14106 8089 8100 8101 1864 8261 8369 14580 8424 14683 14701 14702 14703 14704 8507 14719 14721 8518 14728 14729 14730 14731 8543 2186 2187 2188 2194 14770 14772 2216 14788 14789 14793 14807 14808 14890 14906 14910 2382 8763 8764 15006 15057 15084 15085 15086 15087 15121 15126 15189 15190 15194 15218 15219 15220 15221 15222 15223 15236 2684 9044 9046 15253 9240 15455 9354 15635 15653 3109 15708 15911 16100 16141 16465 16466 16467 16468 16469 10284 10285 10286 16495 10301 10310 10316 16531 10328 16601 4058 10421 10422 4067 10426 10437 16695 16697 16881 16882 10718 10719 10720 10721 10722 10723 16942 10776 10777 10793 10794 17018 17019 17028 17029 17030 17031 17032 17033 17034 17035 17036 17037 17072 17089 17105 17106 17140 17142 10995 17200 17380 4825 4890 17460 11279 17507 17509 11318 17583 5057 11470 17772 17773 11825 11826 11870 11950 12000 12283 12292
pep	6129
pep$	12487
peps$	12487
perceive$	8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392
perceived$	2267
perfectly$	6595 6606 2747 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 3147 3150 3175 3184 9554 9555 9556 9557
perfor	17692
perform$	7407
performance$	12279
performers$	10301 10310
perfunctory$	6280
peril$	12562 12563
period$	11526 12461
periods$	12461
perisher$	11935
perishers$	11935
permanently$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 5876 6135
permit$	51 52 53 54 55 56 307 308
permited$	51 52 53 54 55 56 307 308
permiting$	51 52 53 54 55 56 307 308
permits$	51 52 53 54 55 56 307 308
permitted$	51 52 53 54 55 56 307 308
permitting$	51 52 53 54 55 56 307 308
perpet	11251 17655
perpetrator$	13163 13240 14073 14199 14473 14795 14796 14797 14798 2247 2248 2249 2250 8609 2252 2253 2254 2255 2256 2257 8616 14821 14822 17455 11865 11866 11867 11871 5514 5515 12368 6312
perpetrators$	13163 13240 14073 14199 14473 14795 14796 14797 14798 2247 2248 2249 2250 8609 2252 2253 2254 2255 2256 2257 8616 14821 14822 17455 5092 11865 11866 11867 11871 5514 5515 12368 6312
perpetually$	4083 10441 4084 10442 4085 4086 4087 4088 4089 4090 4125 4126 5885 6278
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12772 233 12812
persisted$	12772 233 12812
persistent$	617 618 8639 14844 8653 3801 5375 5504 5517 6009 6142
persistently$	616 4125 4126 5885 6142
persisting$	12772 233 12812
persists$	12772 233 12812
persistted$	12772 233 12812
persistting$	12772 233 12812
person	11023 17329 11136 11164 17374 17425 17426 17428 17469 4935 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 5226 11711 12391
person$	14 21 96 428 13179 7319 1343 1344 1346 8542 2195 14807 14808 14911 15056 15084 15085 15086 15087 15126 15189 15190 15191 15195 15218 15219 15220 15221 15222 15223 15235 2685 9045 9047 2788 9353 15711 10562 10563 11055 17281 4890 17915 11870 12000
personal$	6761 11565
personalities$	8710
personality$	6065
persons$	15191 16141 4890
persua	4657 4686
persuade$	16507 16530 10327
persuaded$	12613 16389 16395 16400 16403 16409 16475 16481 16519 16564 16565 16566 16567 16568
persuading$	14157 14158 14159 14160 14161 14162 14163 14164 14303
persuasion$	14157 14158 14159 14160 14161 14162 14163 14164 14303
perv$	11929
pervs$	11929
pest$	11874
pestered$	2209 2210
pests$	11874
petite$	5775 6269
petty$	5517 5555
petulant$	6250
phase	12385 12407 12412
phased$	11559
phobia$	12424
phone	11085 4802 4811 17374 11182 4858 11381
phone$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 13214 13215 13216 13217 13218 13219 13220 13221 13226 13880 13885 7711 7990 7994 16652 16682 16683 16684 16685 17053 4660 4674 17289 17304 4748 11121 4780 4794 17360 17368 17386 4831 17394 11309 17585 11397 17603 5991
phoned$	6873 6874 6875 6876 6877 6878 6879 6880 1056 1057 1145 14490 17357
phones$	6838 481 622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191 13214 13215 13216 13217 13218 13219 13220 13221 13226 7711 7990 7994 16376 16609 16652 16682 16683 16684 16685 4674 17289 17304 4748 11121 17360 17368 17386 4831 17394 17585 11397 17603
photo$	13192 6989 6990 6991 13203 7022 7023 666 667 13609 15810 17240 11037 4680 4726 11104 4790 4792 17432
photog	4689 11085 4743 11101 11127 4780 11138 11139 17357 17430 17526 5139
photograph$	12868 6989 6990 6991 7022 7023 666 667 15810 15825 17240 11037 4680 11075 4726 17289 11104 4773 4774 11137 4790 4792 4799 4803 17407 11207 17414 17418 17431 17432 17611 5121 11497
photographed$	12613 12695 6684 15321 15810 15825 4799 11207 17416 4855 5998
photographing$	4799 11207 4940
photographs$	6989 6990 6991 7022 7023 666 667 15810 15825 17240 11037 4680 17264 17265 11075 17289 11104 4773 4774 11137 4790 4792 4799 4803 11207 17414 17431 17432 5121
photography$	12380
photos	11085 11127 4780 11138 11139
photos$	13192 6989 6990 6991 13203 13222 7022 7023 666 667 13315 13609 15810 17240 11037 4680 17265 17289 11104 4790 4792 4803 17431 17432
physical$	715 716 717 718 6098
physically$	5766
physio	6332
physique$	16192 16193 16194 10046 12133 6268
physiques$	16192 16193 16194 12133 6268
pick	11145
pick$	12869 1243 1244 1270 1271 1272 9919 16895 5434
picked$	6685 7102 7103 7104 7105 7106 1243 1244 1270 1271 1272 13991 13992 11028 11465 5434
picking$	1270 1271 1272 8491 8492 8493 17207 17208 17209 17210 5434 12253
pickings$	12634 11999
pickked$	1270 1271 1272
pickking$	1270 1271 1272
picks$	1243 1244 1270 1271 1272 5434
picnic$	15029 15030
pics$	13609
pictur	11127 12326 12331
picture$	13192 6989 6990 6991 13203 7022 7023 666 667 13609 9453 9454 9455 15810 17240 11037 4680 11081 4790 4792 17431 17432 17520
pictures$	368 369 13192 6989 6990 6991 13203 13222 7022 7023 666 667 13609 15810 15825 17240 11037 4680 17264 17265 4773 4774 4790 4792 4803 17431 17432
piece$	8758 4723
pieceed$	4723
pieceing$	4723
pieces$	8758 4723
pierced$	6269
piercing$	3664 16226 12178 5822
piercings$	3664 16226 12178 5822
pig$	5612 5905
pikey$	6236
pikeys$	6236
pile$	12744 15088
pill	5173 11531
pill$	17735
pillar$	10811 4465
pills$	13613 11533 17744 11729 12436
pimp$	13707 13708 5387
pimped$	5387
pimping$	5387
pimples$	12189
pimply$	6269
pimpped$	5387
pimpping$	5387
pimps$	13707 13708 5387
pin$	8948
pinch$	1423
pink$	5819
pins$	5162
pint$	11532
pints$	11532
pip	11565
pip$	17769
pisshead$	6236
pissheads$	6236
pit$	14116 14117
pitiful$	8918 16977
pits$	14116 14117
pity$	7789 7790 14007 14008 10853 17058 10907 4550
place	11600 6139
place$	0 1 2 6361 11 12574 6393 12598 12599 12600 12601 12602 12603 12604 43 68 12994 13214 13215 13216 13217 13218 13219 13220 13221 13275 13526 1818 1948 1949 1950 1951 14683 15150 15711 4833 4876 17444 5014 11580 17787 17804 11665 11726 12497
placed$	0 1 2 6361 12570 12571 11 12574 6393 12598 12599 12600 12601 12602 12603 12604 43 68 416 417 418 419 1818 1948 1949 1950 1951 4596 4597 4673 4693 4833 4876 4911 4913 5301 11726 6167
placem	17878
placement$	13701 8736 15280 15281 15282 2721 2722 2723 17853 11726 11812 12050 5693 12052 12522 6167 12527
placements$	13701 15280 15281 15282 2721 2722 2723 17874 11726 11812 12050 5693 12528
places$	0 1 2 6361 11 12574 6393 12598 12599 12600 12601 12602 12603 43 68 13275 13526 1818 14683 4596 4597 4833 11201 4876 17444 17874 11726
placing$	0 1 2 11 6393 12598 12599 12600 12601 12602 12603 43 68 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 4596 4597 4833 4876 11726
plague$	2158 15044 9012 5467 11929
plagued$	2158 2209 2210 5467
plagues$	2158 5467
plaguing$	2158 5467
plain$	4063 5133 5443 5785 5798 5987
plainly$	3896 3897 3898 3899 10424 10425 4068 4102 10460 4103 4104
plaited$	12179
plaits$	12176
plan	17854 12358 12385 12407 12412
plan$	12768 14240 16451 4415 4416 17289 17855 17903 11812 12488 12489 12490 12491 12524
planned$	16664 17552 6025
planni	17282
planning$	12769 4538 4539 4540 4541 12279
plans$	12768 16451 4415 4416 17289 11812 12488 12489
plastered$	3669
plastic$	5480
plate$	11188 5162
plates$	11188
play$	799 872 896 905 1005 1292 1293 1562 7993 1789 8280 2049 2179 9110 15843 3386 11521 6117
played$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179
player$	12368
players$	10793 17228 11356 12368
playground$	14940 14941 15033
playing$	799 872 896 905 1005 1292 1293 14001 14002 1562 1789 2049 2179 3512
plays$	799 872 896 905 1005 1292 1293 1562 1789 2049 2179 3386
plea$	17548 12291 12549
plead$	8281
pleaded$	6191
pleads$	6191
pleas$	17105 17106 17548 12291 12292
pleasant$	8584 2227
please$	13182 13183 16486 16507
pleased$	332 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1275 1276 1277 5418
pleases$	13182 13183
pleasing$	10383
pleasure$	13870
plenty$	168 169 170 6579 6601 2981 3175
plot	4824
plot$	6024
plots$	6024
plotted$	17323 17429 6024
plotti	17282
plotting$	6024
plucked$	5832
plug$	2582 2583 5629
plugged$	2582 2583 5629
plugging$	2582 2583 15146 15147 15148 15149 5629 11988
plugs$	2582 2583 5629
plump$	9991 10029 6269
plunge$	1536 1537 1538 1539 1540 1541 1542
plunged$	1536 1537 1538 1539 1540 1541 1542
plunges$	1536 1537 1538 1539 1540 1541 1542
plunging$	1536 1537 1538 1539 1540 1541 1542
pnc	5992
pnc$	12350
pnd	5992
pnd$	12350
pneumonia$	6321
pocket$	13549 13550 7617 7619 7621 17603
pocketed$	7617 7619 7621
pocketing$	7617 7619 7621
pockets$	13549 13550 7617 7619 7621 17603
pocketted$	7617 7619 7621
pocketting$	7617 7619 7621
podgy$	6269
point	5078
point$	6493 3074 3075 3076 3077 3078 3079 10130 3791 10248 16464 10375 16662 4838 4905 17678 12346
pointed$	11197 17402
pointes$	4838
pointing$	11197
pointless$	3074 3075 3076 3077 3078 3079 5873
points$	4838 12346
poise$	2944 2945 2946 2947 2948 2949 2950
poison	6077
poison$	2474 11929
poisonous$	5503 5592
poke$	1303 1304 1457 1458 1459 1460 1461 1462
poked$	1303 1304 1457 1458 1459 1460 1461 1462
pokes$	1303 1304 1457 1458 1459 1460 1461 1462
poking$	1303 1304 1457 1458 1459 1460 1461 1462
polic	12419
police	4662 11021 11022 4666 11027 17236 4684 11047 11056 11057 11058 4701 4702 4703 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 11148 4791 17358 17359 17361 11160 17375 11175 11178 17397 4845 4852 11213 4868 4891 11298 4948 11306 4958 11322 11351 5006 11364 5045 5049 11408 5120 5130 5133 17698 11684 11686 11687 5984 6048 6185 6302
police$	13079 7810 7811 14435 14721 14921 14956 8763 8764 15290 15291 15314 15315 15316 15317 15360 15361 15362 15363 15364 15365 15366 16180 16181 16451 10520 16728 10525 10526 10528 4177 17147 10970 4616 17214 17215 11020 17226 17231 11034 4678 17241 11042 17251 17252 4691 17260 17261 17262 11059 11060 11061 17267 4706 17276 4715 11079 4746 11105 11108 4753 11114 11116 17324 17328 4768 17331 17332 17333 17335 17340 11143 11144 17349 17351 17352 17354 17355 4798 17364 11161 4804 17373 17382 17393 11203 4849 11210 17417 17420 4869 4870 11229 4873 11232 11249 11269 17474 11271 17480 17481 17486 11286 17502 17508 4952 11316 11339 11346 17555 4994 17568 5012 11403 11407 17612 11417 17622 17636 11433 17663 11460 11478 11483 5129 11488 5131 11490 11491 5138 17704 17888 11686 17890 17891 11693 11694 11826 12036 5889 5938 5949 5966 5974 5986 5993 6002 6019 6025 6057 12416 6182 6194
policed$	5137 6019
polici	4662 11021 11022 4666 11027 17236 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 11298 4958 11322 11364 5045 5049 11408 5130
policies$	16758 16759 16760 16761 16762 16763 17078 17218
policing$	11020 17226 17231 17251 17276 11079 11108 11114 11116 17328 17332 17333 17335 11141 11144 17351 17364 17502 17508 11316 17521 17568 11403 11407 17612 17659 11460 17677 11488 11490 12345 6019 12380
policy$	16758 16759 16760 16761 16762 16763 17078 17218
polish$	3645 10010 12188
ponytail$	16222 16223 16224 12177 12178
ponytails$	16222 16223 16224 12177 12178
poor$	6501 12717 12718 12719 12720 177 178 179 180 181 182 183 6764 1007 7603 8255 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2222 2223 2224 8680 14895 15173 15174 15175 15176 2615 15178 15179 15180 15181 15182 15183 15184 15185 15186 15187 15188 2711 2712 2713 2714 15278 3659 16237 4411 4412 4413 4414 17100 17101 17102 17103 4590 4866 5362 5453 5456 5501 5638 5648 5684 5687 5752 5803 5921 5944
poorly$	3643 5604 5799 5898
porch$	17858
porn$	11744
pornography$	11744
portly$	6269
pose$	7407 2277 2278 2279 2280 5094 17657
posed$	2277 2278 2279 2280
poses$	2277 2278 2279 2280 5094 17657
posing$	2277 2278 2279 2280 11162
positi	11287 5091
position$	12564 6773 4693
positions$	12564 7530 7531 7532
positive$	6501 6542 17571 6029 12482
posses	11706 6203
possessed$	9897
possession$	17531 17910 11709 6201 12561
possibility$	10265
possible$	16563 4993 6004
post	17317
post$	630 631 632 633 642 996 997 1047 17015 17027 5379 12346 6314
posted$	630 631 632 633 642 13354 7188 831 832 14490 5379
poster$	4790
posters$	4790
posting$	13053 630 631 632 633 642 1047 14001 14002 5379
posts	4963
posts$	6382 25 6400 368 369 630 631 632 633 642 13373 13374 13375 13376 922 7295 938 1273 1274 11104 5379 12346
potato$	14996
potatoes$	14997
potential$	6004
pothead$	11874
potheads$	11874
potty$	5616
pour$	1469
poured$	1469
pouring$	1469
pourred$	1469
pourring$	1469
pours$	1469
powder$	8791
power	12412
power$	13809 7636 7637 9468 9469 9470 17538 11437 5589
powerful$	5775
powerfully$	5777
powers	12407
powers$	17538 11437 5093
practi	17751
practically$	857 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3021 3492 3493 5721 5750
practice$	4538 4539 4540 4541 12279
practised$	3618
pre	5115
precin	11492
precinct$	15033 17649 5111 17696 17699
precious$	1598 4340 10712
precocious$	11741 6258
predator$	14795 14796 14797 14798 2237 2326 15997 11865 11866 11867
predators$	12922 14795 14796 14797 14798 2237 2326 15127 11865 11866 11867
predatory$	5600 11963 6248
predic	5989
predicament$	1131 1134 1135 14520 14521
predicted$	4886 6128 6150 6345
prediction$	12510
predictions$	12509 12510
predictive$	5987
preemptive$	11473
prefer$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3469 5367 5418 6032
prefered$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5367 5418
prefering$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5367 5418
preferred$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 14346 2127 2132 17069 4567 4568 4569 4570 10949 17154 5367 5418
preferring$	373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 5367 5418
prefers$	172 173 373 374 375 376 377 378 379 380 454 455 456 457 458 459 460 496 497 498 499 500 501 1043 1044 1045 1046 1048 1049 1050 1051 1052 1270 1271 1272 1285 1286 1287 1288 1289 2127 2132 3469 5367 5418
pregab	11535
pregabalin$	17739
pregna	11522 6107
pregnancies$	12465
pregnancy$	17726 12465
pregnant$	12648 12463
premature$	12441 12445
prematurely$	12445 6280
premium$	8176
prepared$	93 474 475 476 509 510 722 723 1043 1044 1045 1046 1048 1049 1050 1051 1052 1819 1820 1821 1822 10136 10139 16344 16345 16346 16347 4686 11292 17552 5418
prescr	6331
presence$	17694
present$	2271 2277 2278 2279 2280 2646 9560 9561 9562 9876 11215 5094 17657 5717
presentation$	14752
presented$	2277 2278 2279 2280 5717
presenting$	2277 2278 2279 2280 5717
presents$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13226 13229 7923 14179 14180 14181 8484 14711 2272 2277 2278 2279 2280 2647 5094 17657 5717
presentted$	2277 2278 2279 2280 5717
presentting$	2277 2278 2279 2280 5717
preser	6011
press$	1474 1475 1476 1477 1478 5033 6032
pressed$	1474 1475 1476 1477 1478
presses$	1474 1475 1476 1477 1478
pressing$	1474 1475 1476 1477 1478 5033
pressure$	14342 14343 5075 5082 17645
pretext$	4985
prettiest$	3666 5823
pretty$	6269
preven	5060 11434
prevent$	13840 13841 5013 17641 5110
prevented$	13074 6871 514 13345 13346 7791 13996 13997 13998 13999 14000 16717
prevention$	17589 11419 17638 5077 11698
preventping$	5013
preventring$	5013
prevents$	5013 5110
preventting$	5013
prey$	12611 2167 11999
preyed$	2169
preys$	2168
price$	13682 13683 13929 14127 14234 8176
prickly$	6239
prima$	8786
primar	17792
prime$	13484 13485 5553 6004
princess$	11848 11929
princesses$	11848 11929
princi	11118
principal$	11024 17302 17322 5553 6010
priori	4734 5126 17692 12407
prioritise$	174
prioritised$	174
prioritises$	174
prioritising$	174
priority$	11232 4919 17678 6001 6004 6009 6057
prison	17813 11610 17830 11627 11701
prison$	13124 1060 1061 16418 16554 17806 17814 17831 17832 17899 17905 6193
prisoner$	2504 2505 2506 2507 11943
prisoners$	2504 2505 2506 2507 11943
pro$	3410 9771
proact	4943 5133 6048
proactive$	4662 11021 11022 4666 11027 17236 4692 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 11298 11301 17508 4958 11322 11364 5045 5049 11408 11491
probat	11541 11545 11693 11694 6184
probation$	17745 17897 17898 12542
proble	12473
problem$	1060 1061 1131 13694 1134 1135 14517 14518 14583 15230 9034 15244 10650 16941 17137 10967 17302 11874 5533 5642 5646 5648 12007 5978 12426 12476
problematic$	13115 15178 15179 15180 15181 15182 15183 15184 15185 15186 15254 15255 15256 15257 15258 5642 5648 12012
problems$	13458 13465 13466 13468 13469 1060 1061 1131 13694 1134 1135 7917 14520 14521 8699 15244 15505 5247 11874 12007 12426 12476 6155
procedure$	16758 16759 16760 16761 16762 16763 17078 17218
procedures$	16758 16759 16760 16761 16762 16763 17078 17218
proceed$	4945 5053
proceedings$	17548 17565 12524
proces	5148 17710
process$	16758 16759 16760 16761 16762 16763 17078 17680 11623
processes$	16758 16759 16760 16761 16762 16763
processing$	11506 6127 12485
produc	11331 12326
produce$	641
produced$	641
produces$	641
producing$	641
productive$	17535
professional$	6598 3410 16364 10562 10563 10567 5889
professionalism$	17143 17144 17145 17146 12302
professionals$	7586 14435 14580 8728 15164 15259 3103 3104 3105 3106 3107 3410 16364 10296 10297 10299 10300 4553 4554 4555 4556 4557 4558 4559 11916
profil	4963 12326 12331
profile$	13394 4719 11081 11165 17414 11863 12336 5979
profiled$	17415
profiles$	368 369 922 4719 11165 17414 12336 5979
profiling$	5979
profit$	10954
profits$	10954
programme$	192 194 195 17680 12490 12553 12554
programmes$	192 194 195
progress$	4000 4001 4981 11812
progressed$	4981
progressing$	4981
progresss$	4981
project$	17749
prolific$	617 618 8639 14844 2348 2349 17454 5375 5504 5517 5559 6009
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6210
promiscuous$	5360 11741 11963 6210 6258
promiscuously$	6210
promise$	16758 16759 16760 16761 16762 16763 17218 12290
promises$	16758 16759 16760 16761 16762 16763 17218 12290
prompting$	14157 14158 14159 14160 14161 14162 14163 14164 14303
prone$	2385
proof$	15907 4894
proper$	2213 8584 2227 2447 3100 3101 3102 9826 10007 10667 10668 10669 10670 5490 5577
properly$	13392
property$	13155 13156 13157 13158 6955 6956 6957 6958
propos	5039
proposition$	7112 7113 1108 1109 1110 1111 5420
propositioned$	1108 1109 1110 1111 1145 5420
propositioning$	1108 1109 1110 1111 5420
propositionned$	1108 1109 1110 1111 5420
propositionning$	1108 1109 1110 1111 5420
propositions$	1108 1109 1110 1111 5420
propra	11535
propranolol$	17739
pros$	3410 9771
prosec	11102 11159 4979 17546 17547 11344 17550 4997 11357 17563 5236 6302
prosecute$	11337 17607 5086 6028 6033
prosecuted$	17503 17522 17560 17561
prosecuteing$	5086 6033
prosecutes$	5086 6028
prosecuting$	6028
prosecution$	17306 17363 17521 17545 17548 11355 5046 17688 6027 12553
prosecutions$	17521 17548 11355 17573 5046
prosecutors$	17306
prospect$	10263 10396 4039
prostitute$	11744 5387 11747 11748 11749
prostituted$	5387
prostitutes$	11744 5387 11747 11748 11749
prostituting$	5387
prostitution$	13107 13122 14107 14109 11744
protagonist$	12368
protagonists$	12368
protect$	6420 6451 12958 7549 7550 7551 14304 14312 1911 14474 8335 14567 14576 15554 15555 15675 9474 9475 9476 9479 9480 9482 9483 9486 9490 9535 15746 15772 16170 4617 4625 4626 4627 5064
protected$	1911 15772 15777 15778 15779 16056 4625 4626 4627 11415
protecting$	1911 8336 15323 9474 9475 9476 9479 9480 9482 9483 9486 9535 15772 15777 15778 15779 15786 15792 15793 15794 15795 15796 9931 4625 4626 4627 5064 12109
protection$	15323 15660 15730 15731 15732 15733 15769 15770 15771 15772 15777 15778 15779 15786 15792 15793 15794 15795 15796 15850 15851 15852 15860 15875 15877 16930 11330 11334 11387 11395 11396 11650 12109 6348
protects$	1911 15772 4625 4626 4627 5064
protectted$	1911 15772 4625 4626 4627
protectting$	1911 15772 4625 4626 4627
protest$	11807
protocol$	16758 16759 16760 16761 16762 16763 17218
protocols$	16758 16759 16760 16761 16762 16763 17218
proud$	10922
prov	4954
prove	17236 4893 4910
prove$	11254
proved$	11254
proves	4910
provid	4744 5969
provide$	4675 11052 4964 11762
provided$	12803 6634 6635 11762
provideed$	4675
provideing$	4675 4964
providence$	11766
provider$	10520 10525 10526 4177 17147 10970 17214 17215 5950
providers$	10520 10525 10526 4177 17147 10970 17214 17215
provides$	4675 4964 11762
providing$	11762
provin	4910
proving$	2261
provision$	12487 12491
provocative$	11741 6211 6258
provocatively$	3643 5789 5799 12198 12200 6211 6258
provoke$	12586 6383 352 13406 13543 7631 7632 5468 12243
provoked$	12586 6383 352 13406 7631 7632 13991 13992 5468 12243
provokes$	12586 6383 352 13406 7631 7632 5468 12243
provoking$	12586 6383 12661 12662 12663 12664 12665 352 13406 7631 7632 5468 12243
prowl$	2384 2475 2476 2477 2478 2479 2480 16647
prowled$	2384 2475 2476 2477 2478 2479 2480
prowling$	2384 2475 2476 2477 2478 2479 2480
prowlled$	2384 2475 2476 2477 2478 2479 2480
prowlling$	2384 2475 2476 2477 2478 2479 2480
prowls$	2384 2475 2476 2477 2478 2479 2480
pru	6129
pru$	12487
ps$	17349
pscale	17792
psoria	6086
psoriasis$	12444 6272
psychi	6334
psychiatric$	6118
psycho	11523 6317 6334
psycho$	11874
psychologically$	5770
psychologist$	6335
psychologists$	6335
psychopath$	11874
psychopathic$	6248
psychopaths$	11874
psychos$	11874
psychotherapy$	17727
psychotic$	12001
ptsd	6314
pub$	17331
public	11422
public$	14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14842 8672 14903 14907 5037 5038 5057 17626 17656 11706 11825 6180
pubs$	17331
puffer$	12199 5846 5854
puffers$	16289 16290 16303 16304 16305 16308 12199
pugnacious$	6239
pull$	14182 1664 1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 17202 17203 17204 17205 17206 12321
pulled$	12613 1807 1808 1809 1810 1811 1812 1813 1814 2116 2554 2555 2556 2557 10052 16313 10110 4651 12203
pulling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557 11087
pullled$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pullling$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pulls$	1807 1808 1809 1810 1811 1812 1813 1814 2554 2555 2556 2557
pumped$	12438
punch	17839 17847
punch$	14029 15926 17840
punche	5279
punched$	17840 11637
punches$	17840
punctual$	16377
punish$	17128 4577 4578 4579 4580
punished$	13450 8605 8606 8607 8608 4577 4578 4579 4580 17609
punishes$	4577 4578 4579 4580
punishing$	4577 4578 4579 4580 17207 17208 17209 17210
punitive$	16856
pupil	17515 11711
pupil$	14807 14808 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 17915 5471 11858 11870 5513 12000 6129
pupils	11023 17329 11136 11164 17374 17425 17426 17428 17469 4935 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 11569 12391
pupils$	199 396 12983 6783 426 464 7127 7128 7133 7134 7144 7184 7197 7201 940 961 7319 7493 1343 1344 1346 7754 14018 8089 8100 8101 1864 8261 14718 14728 14729 14730 14731 8543 2186 2187 2188 2193 2216 14780 14781 14782 14783 14807 14808 14818 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14890 2382 2383 2450 2451 2452 2453 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 2683 3109 3597 3700 3750 3751 16465 16466 16467 16468 16469 10284 10285 10286 10301 10310 4058 10421 10422 4067 10426 10437 16697 10793 17072 17772 17773 11728 11825 11858 11870 11873 12000 5651 5652 12291
purcha	11205 11206
pure$	5443 5591
purely$	2702
purple$	5819
purpos	5078 12326
purpose$	16957 16960 17623 5065 17678
pursu	4734 4885
pursue	4986 5032
pursue$	337 1496 1497
pursued$	337 13871 1496 1497 14319
pursues$	337 1496 1497
pursui	4986 5032
pursuing$	337 1496 1497
push	5134
push$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 14914 5033 5371 12243 6059
pushed$	12618 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5137 5371 12243
pushes$	580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5371 12243
pushing$	13141 580 581 582 866 1228 1470 1471 1472 1473 1474 1475 1476 1477 1478 5033 5371 12243
pushover$	15878 12099 12100
pushovers$	15878 15993 12099 12100
put	17839 5344
put$	0 1 2 6361 12568 12569 11 12574 12584 6381 6393 12598 12599 12600 12601 12602 12603 12604 43 68 174 12803 6652 12994 13023 6831 480 482 483 484 13070 13340 13341 13342 13500 13501 13502 7345 7346 13569 1107 1250 1308 1796 1818 8250 1948 1949 1950 1951 2165 3505 16410 16645 4288 4482 4596 4597 4625 4626 4627 4673 4784 4785 4833 4911 4913 5040 5043 5161 5299 5321 11762
puted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4288 4625 4626 4627 11762
puting$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4288 4625 4626 4627 11762
puts$	0 1 2 6361 11 12574 6393 12598 12599 12600 12601 12602 12603 12604 43 68 174 480 482 483 484 13500 13501 13502 1107 1250 1308 1796 1818 1948 1949 1950 1951 2165 16645 4288 4596 4597 4625 4626 4627 4833 11201 5299 5321 11762
putted$	0 1 2 11 43 68 480 482 483 484 1107 1250 1308 4288 4625 4626 4627 11762
putting$	0 1 2 6362 12567 11 43 68 174 480 482 483 484 1107 1250 1308 13898 1796 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 2165 16645 4288 4596 4597 4625 4626 4627 11762
puzzling$	1833 1836 1839 1840
pyjama$	10096 10113 10114 12199
pyjamas$	16294 16295 16296 16299 16308 12199
qualify$	9249 9250 9251
quarrel$	11792
quarrels$	11792
queen$	11877 5520
queens$	11877
questi	17430 5139
question$	1833 1836 1839 1840 10398 10429 10431 4942 17611 5121 11497
questionable$	6501 12717 12718 12719 12720 13783 8255 5362
questioned$	5328
questioning$	4942
questions$	4942 5121
quetiapine$	6330
queue$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
queued$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
queues$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
queuing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
quick$	332 1043 1044 1045 1046 1048 1049 1050 1051 1052 7529 7967 14172 14173 14174 14175 1614 1615 1616 1617 1618 1619 1632 1633 1634 1635 1636 17040 17125 10922 4566 5418 5462 5587 5622
quicker$	15405 15556
quickly$	13311 13312 14339 14340 15406 15488 15556 3363 17063 17064 17065 17066 17211 17212 17213
quiet$	12859 13847 13850 10844 17049
quiff$	12178
quiffs$	12178
quite$	6573 6595 2747 2940 3147 3150 3175 3184 5707 5718 5736
quiz$	4942
quizing$	4942
quizs$	4942
rabble$	2207 2208 11844 5498 6219
race$	9980 9983 10000 10004 10009 16235 10043
racists$	12268
radar	17524
radar$	17042 17376 17379 4820
radio	4802
radiotherapy$	6318
raff$	11842
rag$	14044 14045 15097 11839
ragged$	16261 16262
rags$	11839
raid	11028 11372
raid$	4672 17576 5325 12383
raided	11028
raided$	17601 17879 5325
raids$	5325 12383
rails$	14900 15050
raise$	9474 9475 9476 9479 9480 9482 9483 9486 10584 5733
raised$	10583 5733 12203
raiser$	11924
raisers$	11924
raises$	5733
raising$	9474 9475 9476 9479 9480 9482 9483 9486 5733
ramp$	5083
ramped$	17644
ramping$	5083
ramps$	5083
ran$	580 581 582 583 584 585 586 587 588 589 601 602 620 621 7087 732 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 2323 14998 2703 2704 2705 2734 2785 2786 3451 3526 5281 5371 5545 5548 5568 12363
random	4943
random$	11301
rang$	1056 1057 1145 10543 17176
ranger	4868
rans$	14998
rape	11642
rape$	13660 7457 14009 14010 14642 14643 14644 14645 14646 14647 14648 14649 17846 11777 11833
raped	12520
raped$	13780
rarely$	3141 9499 3142 9500 3143 5224
raring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
rascal$	6219
rascals$	6219
rash	11504
rash$	121 122 1896 1946 1947 17708 5448 5450
rat$	11840 11929 11932
ratbag$	11848
ratbags$	11848
rate	5060
rate$	8882 8883 11448 12383 12388
rated$	2261 2275 2634 2638
rates$	11448 12383 12388
rather$	1238 1239 8173 1816 8175 17139 17141 10985 17198 17199 17201 5707
rating$	17235
ratings$	17179 17180 17235
rational$	6761
rats	5318
rats$	11676 11840 11929 11932
rattle$	15909
rattled$	15908
rattles$	9706 9707
ratty$	6239
re	11418
re$	10209 10224 11696 5504
reach$	12630 12631 12632 12633 15150 16486 16507 16530 10327 16538 16578 16579 16580 12231 12233
reached$	14546 14547 14548 14549 16389 16395 16400 16403 16409 16475 16481 16519 16536 16564 16565 16566 16567 16568
reaches$	12232
reaching$	16578 16579 16580 10383 12231
react$	16411 17128 12317
reacted$	12317 12318
reacting$	12317
reaction$	15266 15267
reacts$	12317
reactted$	12317
reactting$	12317
read	11032 5230 12513
read$	15150 15374 15375 4199 4200 4201 16893 16931 17308 4806 17369 11171 11216 17802
reader	5209
reader$	17392 11567
readers$	17392
readily$	729 730 731 13294 13311 13312 1259 1260 1261 1262 1263 1264 14339 14340 17063 17064 17065 17066 17211 17212 17213 5428
readin	5208 17803 11600
reading$	4806 11566 17804 12253 6068 6149
reads$	4806
ready$	93 13484 13485 1043 1044 1045 1046 1048 1049 1050 1051 1052 7967 14172 14173 14174 14175 1614 1615 1616 1617 1618 1619 1819 1820 1821 1822 15090 3001 3002 17125 10922 4671 4686 4993 17883 5418
real$	8724 10667 10668 10669 10670 6051
realise$	204 8228 8229 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8438 8439 8440 8441 8442 8443 8444 8445
realised$	8228 8229 14460 14461 8258 8259 14490
really$	14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 9286 3896 3897 3898 3899 5736
reap$	953 954 7753
reaped$	953 954
reaping$	953 954
reaps$	953 954
rearrested$	12539
reason$	9419 9668 3311 16578 16579 16580 17043 4985 12231
reasoned$	16389 16395 16400 16409 16475 16481 16519 16564 16565 16566 16567 16568
reasoning$	16578 16579 16580 10386 12231
reasons$	15059 4985
reassurance$	15786
reassured$	15886
reassuring$	15884 15886
rebuff$	13561 7358 7359 7360 7361 5455 5861
rebuffed$	16354 16359 16360 16361 16362 5455 5861
rebufffed$	5455 5861
rebufffing$	5455 5861
rebuffing$	5455 5861
rebuffs$	5455 5861
recall$	17468
recalled$	5337
receiv	12326 6116
receive$	6690
receives$	5207
recent	4684
recent$	11042
reckless$	121 122 6501 12717 12718 12719 12720 6764 13115 962 1077 1367 1896 1946 1947 5360 5448 5450 6248
recklessly$	6204
recklessness$	12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720 13928 8219 8312 1955 8314 2230 2231 15250 15251 12010
reclaim$	5117
reclaimed$	5117
reclaiming$	5117
reclaims$	5117
recognise$	12958 14567 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8438 8439 8440 8441 8442 8443 8444 8445 15374 15375 16170
recognition$	17392 12348
recollection$	7579 1222 7581 1224
recomm	5039
recommit$	17464 17491
record	11085 4738 4755 4775 4782 4794 17357 4888
record$	12649 8142 10654 16893 10770 17131 10948 17277 4720 17307 11111 17326 11123 4771 4774 11140 11173 4818 4821 4826 4829 11221 11240 17473 11270 17475 17896 12476 12552
recorded$	4711 17323 11120 11140 4784 4785 4818 4834 11221 17429 4911 4913 17614 11427 11428 6042
recording$	4538 4539 4540 4541 11017 4773 11137 11140 4818 4821 4829 11221 12279 12380
recordinged$	11140
recordings$	4773 11137 11140
records$	17264 17277 17289 17307 11111 17326 11123 4771 4774 11140 4818 4821 4826 4829 11221 17433 11240 17445 17473 17475 12349 12476
recover$	6091
recovered$	17587 6091
recovering$	6091
recovers$	6091
recovery$	17832
recrui	17287
recruit$	564 565 5369 5370 11796
recruited$	12613 564 565 6924 567 568 569 5369 5370
recruiter$	14073 14795 11865 11868 11869
recruiters$	14073 14795 11865 11868 11869
recruiting$	564 565 5369 5370
recruitment$	12628
recruits$	564 565 5369 5370 11796
recruitted$	564 565 5369 5370
recruitting$	564 565 5369 5370
red$	7840 7841 8050 8891 8892 8893 17554 5796 5819 12199 6025
redeal$	17464 17491
redeeming$	11920
redemption$	11920 12233
redheaded$	10029 6269
reduc	5060
reduce	5226
reduce$	17621 17641 12417
reduced$	17652 12401
reduct	11419
reduction$	17623 17638
referenced$	11089
referr	17751
referral$	10150 3793 10152 3795 3796 16935 12291 6195
referrals$	10150 3793 10152 3795 3796 16935 17105 17106 12291 12292
referred$	6116
reflected$	8548
refuge	11663
refuge$	13699 17867
refus	5142 6344
refusal$	6754 397 398 399 400 401 402 2602 2603 2604 2605 2606 3773 3774 10159 4359
refusals$	3773 3774 10159 4359
refuse	6185
refuse$	13365 1203 13840 13841 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 15746 3772 16348 16353 16641 16645 5860 12221 12241 5941
refused$	13085 1203 1868 14440 14490 1971 1977 1978 1979 1980 1981 1983 2032 2084 3772 16348 16353 16354 16359 16360 16361 16362 16641 16645 5860 12221 12241 12286 5941
refuser$	11895 6229
refusers$	11895 6229
refuses$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 3772 16348 16353 16641 16645 5860 12221 12241 5941
refusing$	1203 1868 1971 1977 1978 1979 1980 1981 1983 2032 2084 9929 3772 16348 16641 16645 16857 16858 5860 12241 5941
regain	5087
regard	12326
regard$	6468 6469 6470 6471 6472 6474 6475 8700 8701 2344 8703 2380 2508 2511 9453 9454 9455 9461 9464 15888 16896 16897 16898 16899 16900 16901 16902 16903 10702 10703 10704 10705 10706
regardded$	2380 2508 2511
regardding$	2380 2508 2511
regarded$	2263 2380 2508 2511 2640 9392 9393 9394 9395 9396 9397 9398 9399 9686 16155 16156 16157
regarding$	2380 2508 2511 9366 11300
regardless$	12652 12786 12790 13486 15714
regards$	2380 2508 2511
regist	4689 11085 4780 11138 4796 17526
register$	17289 4774 11154 11180 17433 17436 17889 12373 12491
registered$	5275 6101 12502
registers$	16550 17289 11154
registration$	4660
registrations$	5987 12354
regret$	1097 14635 14636
regreted$	1097
regreting$	1097
regrets$	1097
regrettable$	10853 17058
regrettably$	6282
regretted$	1097
regretting$	1097
regula	4943
regular$	617 618 2213 11301 5375 5490
regularly$	616 17741
regulation$	15273 15274
rehab	17830 11627
rehab$	17831 12467
rehabilitation$	6195
reject$	2162 2163 16348 16645 5427 5469 5861
rejected$	2162 2163 16348 16354 16359 16360 16361 16362 16645 5427 5469 5861
rejecting$	2162 2163 16348 16645 16857 16858 5427 5469 5861
rejects$	2162 2163 16348 16645 5427 5469 5861
rejectted$	2162 2163 16348 16645 5427 5469 5861
rejectting$	2162 2163 16348 16645 5427 5469 5861
relapse$	16412 12226
related$	17800 11837
relati	17811 17863 12326
relations$	11738
relationship$	12671 6697 6838 481 678 679 680 13247 13248 7073 7074 7075 7076 13315 15322 15563 15564 3088 3089 3090 3091 3092 3093 3094 15718 15719 15720 15810 5272 11718 11738 12066 12106
relationships$	12671 6697 6838 481 678 679 680 7073 7074 7075 7076 13315 15548 15549 15550 15551 15552 15561 15563 15564 3088 3089 3090 3091 3092 3093 3094 15718 15719 15720 15810 11718 11738 12066 12106
relay	4770
relay$	4787 5050
relaying$	4787
relays$	4787 5050
releas	4744
released$	6184 6185
relentlessly$	6278
relevant$	4801
reliab	4684
reliable$	13784 16377 11042
reliant$	12092
relied$	9547 3190 3191 3192 3193 3194 9553 16564 16565 16566 16567 16568 16847 16848 16849 5032
relies$	5324
relish$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5426 5459
relished$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5426 5459
relishes$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5426 5459
relishing$	1226 1227 1757 1758 1759 1760 2090 2091 2092 2093 5426 5459
reluctance$	6754 397 398 399 400 401 402 2602 2603 2604 2605 2606
reluctant$	1974 1977 1978 1979 1980 1981 1983 2602 2603 2604 2605 2606 4566
relying$	5324
remain	11621 6180
remain$	12994 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 16410 17817 17825 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 12538
remained$	8969
remains$	6513 394 395 885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 8969 8974 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 11474 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716
remand	11357 6184
remand$	12542
remanded$	17560 17561 11691 12542
remark$	3765 3766 3767 3768
remarkably$	5718 5736
remarked$	3765 3766 3767 3768
remarking$	3765 3766 3767 3768
remarkked$	3765 3766 3767 3768
remarkking$	3765 3766 3767 3768
remarks$	12914 13835 13836 3765 3766 3767 3768
remind	4962
remind$	4814
reminded$	12770 12771 213 214 215 222 223 228 229 230 231 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 4865 11226
reminder$	17055 17056
reminders$	12767 17055 17056
remiss$	6281
remit	5078
remorse$	14635 14636 15077 15078 15079 15080 15081 16381 11814
remorseless$	6239 6248
remote$	17125
remov	4734 5134
remova	17856
remove$	7556 7557 7558 7559 7560 7561 5260
removed$	416 417 418 419 16879 16880 17564 5137 5260 5261
removes$	5260
removing$	5260
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8180 16051 6350
reoffe	11423
reoffend$	16411 17448 17464 17491 12226
reoffended$	6355
reoffender$	6225
reoffenders$	6225
reoffending$	17622 17625 17627 6043 6355
reoffends$	6355
repair$	17128
repara	5340
reparation$	11698
repeat$	617 618 1248 16411 5375 5504 6009
repeated$	94 6453 6454 6598 6602 1248 10851 10852 10877 17105 17106 5889 12292 6123
repeatedly$	616 10499 4447 5863
repeating$	1248 7607
repeats$	1248
repeatted$	1248
repeatting$	1248
replied$	13354 13641 14490 16729 16732 16733 16735 16736 16737 16738 16772 16773 17176 12250
replies$	4415 4416 12250
reply$	13389 13390 13391 14617 14619 16384 16390 16404 16893 16921 4415 4416 17053 17128 17131 12223
replying$	12795 13053 13389 13390 13391
report	4683 11043 11051 4738 4755 4770 4775 4781 4782 4794 17357 4905 11263 11600 12326 12329
report$	12958 14304 14395 14418 14567 16852 16935 17050 4560 17255 17307 4754 4757 11140 4787 4788 4789 17362 4821 4829 17473 17475 17514 5050 17804 5335 12291 12508
reportd$	4789
reported$	13088 13323 13331 7714 7715 14490 11140 4789 17372 4899 4926 17614 11427 11428 5335 12341 12376
reporting$	16383 4754 11140 4787 4789 4821 4829 5335
reportinged$	11140
reportings$	11140
reports$	16852 16935 17050 17307 4754 11140 4787 4789 17362 4821 4829 17473 17475 17514 5050 5059 5335 12291
reprim	6184
reprimand$	12542
reprimanded$	12542
reprimands$	12542
reprisal$	11774
reprisals$	11774
reprobate$	6219
reprobates$	6219
reputation$	12649 8142 2454 2455 2456 2457 2458 2459 2726 2727 10840 17090 10954 17168 5578
reques	11064 5019 5032 5039
request$	16935 17055 17056 12291
requested$	12352
requests$	13743 17055 17056 17105 17106 12291 12292
requir	11064 12326
require$	1595 1596 7960 1603 1604 1605 8099 15457 3207 3208 3209 9568 3211 3212 3213 3214 3224 3225 3226 15789 9586 9587
required$	1595 1596 14236 3224 3225 3226 15789 9586 9587 5065 17641 11611
requirement$	17892
requires$	1595 1596 3224 3225 3226 15789 9586 9587
requiring$	1595 1596 3224 3225 3226 15789 9586 9587
rerob$	17464 17491
rescuing$	15786 15861
reside	11422 5289 5291
residential$	11647 11649 5692
residents$	14721 8518 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14903 14907 8763 8764 10793 5057 17626 17656 11825 11826
resilience$	6261
resilient$	3250 3251 3252 3253 3604 12128 6261
resist$	12958 13365 13561 7358 7359 7360 7361 7978 14183 14184 14185 14186 14312 14455 14489 15746 3790
resistance$	2602 2603 2604 2605 2606
resistant$	2602 2603 2604 2605 2606 12238 12241 6248
resisted$	13505 14490 3790
resisting$	16131 3790
resists$	3790
resistted$	3790
resistting$	3790
resit	6153
resolution$	12553
resort$	560 561
resorted$	560 561 4503
resorting$	560 561
resorts$	560 561 4504
resortted$	560 561
resortting$	560 561
resources$	17637
respect$	7449 14567 14597 8402 8670 15077 15078 15079 15080 15081 16381 16384 16390 16404 16896 16897 16898 16899 16900 16901 16902 16903 11885 12223
respected$	13331
respit	5289
respite$	11647
respon	17247 11047 17287 11251 17488 12407
respond$	14567 16384 16390 16404 16442 16443 16921 17128 17131 12223
responded$	16729 16732 16733 16735 16736 16737 16738 16772 16773 16931 12250
response$	13835 13836 4294 4302 4303 4304 4415 4416 4538 4539 4540 4541 4662 11021 11022 4666 11027 17236 17244 17251 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 11298 4958 11322 11364 5045 5049 11408 17664 12279
responses$	4294 4302 4303 4304 4415 4416 4538 4539 4540 4541 12279
responsib$	16941 17029 17083
responsibbed$	16941 17029 17083
responsibbing$	16941 17029 17083
responsibed$	16941 17029 17083
responsibilit$	9295
responsibilities$	15498 16694 16941 17083
responsibility$	420 421 422 423 13495 13539 13540 13541 13813 14316 14475 1958 1959 8321 8322 8323 8324 8325 8326 8327 8328 8329 8330 8331 8332 8346 8347 8348 8349 8350 14555 14556 14557 14558 14559 14560 14561 14562 14563 14564 14565 8362 14602 16168 16694 16799 16896 16897 16898 16899 16900 16901 16902 16941 17083 4545 12516
responsibing$	16941 17029 17083
responsible$	12592 81 82 83 84 85 7379 13584 13585 13586 13587 1958 1959 3604 16168 16625 16626 16627 16630 16631 16632 16633 16634 16635 16636 16637 4533 4534 4535 4536 4537 17124 17301 17455 4901 11285 4936 11313 11315 4966 17544 5058 5349
responsibly$	13392
responsibs$	16941 17029 17083
rest$	6778 6779 6780 6781 8160 8168 8912 15130 15298 15424 15536 15537 15538 15539 15540 15583 15584 15585 15812 16084 16087 16243 16244 16245 17107 12293
resteal$	17464 17491
rested$	6778 6779 6780 6781
restor	5087
restra	5258
restraining$	11616
rests$	6778 6779 6780 6781 17107 12293
result$	383 6777 1156 11333 4986 11367 12508
resulted$	12574 13501 13502
resulting$	11367
results$	17090 10954 17168 17179 17180 17662 17804 12508
resume$	12739
resumed$	12739
resupply$	17464
retail	4703 11148 11422
retail$	11492
retailers$	4678 17241 11061 17331 17352 17354 4869 17626
retain$	5995
retained$	12352 5995
retaining$	5995
retains$	5995
retak	5087 6153
retaliation$	11774
retard$	6236
retards$	6236
return	12326
return$	12685 12701 6530 12830 12900 353 12994 13023 13025 13026 13027 556 557 558 559 6954 597 601 602 6964 7010 7018 661 662 663 7025 13233 13729 14127 14182 14567 16384 16390 16404 16410 16412 16893 4777 17763 5406 12223
returned$	12830 353 556 557 558 559 597 601 602 5406
returning$	12795 353 13053 556 557 558 559 6951 597 601 602 6961 13350 5406
returnned$	353 556 557 558 559 597 601 602 5406
returnning$	353 556 557 558 559 597 601 602 5406
returns$	12830 353 556 557 558 559 597 601 602 4777 5406
reveal	4905 11263
reveal$	17444
revealing$	16261 16262 10079 5846
reveals$	17444
revel$	1112 1113 2164
reveled$	1112 1113 2164
reveling$	1112 1113 2164
revelled$	1112 1113 2164
revelling$	1112 1113 2164
revels$	1112 1113 2164
revenge$	11774
review	4837
review$	4724 12047
reviewed$	4724 11321 11393
reviewes$	4724
reviewing$	4724
reviews$	4724 12047
revolting$	5592
revolving$	2493 2494 2495 2496
rewards$	13923
rheumatic$	6085
rib$	17758 17759
ribs$	17758
ribss$	17758
rid$	10867 10868 5051 5068 11469
ridden$	866
ridding$	5068
riddled$	2411
ride$	13307 866 14241
rided$	866
rides$	13307 866
riding$	866
rife$	2411
riff$	5484
right$	6501 6503 6542 13451 13452 7308 7309 7310 13948 7836 1823 1824 1825 1826 1827 1828 1829 1830 8378 14602 2213 14888 2447 8820 9273 3100 3101 3102 9921 3564 3565 3566 5490 5577
rightly$	4560
rigid$	17040 17125 10922
rigoro	5097
rigorous$	11455
ring	17223 4788 4802 11243
ring$	13150 13151 1204 13880 13885 14395 14759 14760 14761 14762 14763 16297 10552 16893 4699 11146 4794 5496 12199
ringin	17275
ringing$	16383 4699 11146
ringle	11118 17461 4998 17615 17691 5136 12391
ringleader$	17322 17447 17482 17553 6222
ringleaders$	17447 17482 17553 11356 6222
rings$	9143 9144 10045 16297 10544 4699 11146 12199
ringworm$	6321
riot$	11904 11905 11906 11926
ripped$	16261 16262 10107 5839 5846
rise$	1628 5011 11477
rises$	1628 11477
risible$	16977
risk$	12562 12563 12573 6373 16 17 18 6447 6448 6449 6450 12659 12660 12666 12672 12673 12674 12675 12677 12678 12679 12681 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 13435 921 13674 13774 13802 7638 1281 1282 1283 1284 14145 14251 8142 14377 14520 14521 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14607 14608 14609 14610 14611 14658 14665 14678 8619 2262 8621 8622 8623 8624 8625 8626 8627 8628 8629 8630 14835 14836 8633 8634 8635 8636 8637 8638 8985 8986 2629 2630 8989 2632 2633 15196 15197 15198 15199 15200 15201 15202 15203 15204 15205 15206 15207 15208 15209 15210 15211 15212 15213 15214 15215 15309 15372 15548 15549 15550 15551 15552 15718 15719 15720 15730 15731 15732 15733 15764 15765 15766 15893 16001 16007 16008 16009 16010 9820 16111 10835 11393 5063 11452 11481 5358 11784 11798 5974 6003 6348
riskier$	6501 5360
risks$	12562 12563 6448 6449 6450 12659 12660 12672 12673 12674 12675 12677 12678 12679 12681 6555 6556 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 13674 13774 13902 14145 14251 8142 14520 14521 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14608 14609 14610 14611 14658 15309 15360 15361 15362 15363 15364 15365 15366 15718 15719 15720 15730 15731 15732 15733 16001 9820 16111 11717 11798
risky$	12562 12563 6501 177 178 179 180 181 182 183 12800 12801 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 6764 13115 8142 8479 14708 5360 5465 5642
risperidone$	6330
ritali	6110
ritalin$	12468
rival$	13816
rivalry$	11837
rivals$	11826
roaccutane$	6330
road$	13017 6920 1060 1061 14969 15125 9755 15986 9819 5706
roadman$	14768 11838 6218
roadmen$	14768 11838 6218
roads$	15957
roam$	13058 14377 2384 2475 2476 2477 2478 2479 2480 2481
roamed$	2384 2475 2476 2477 2478 2479 2480 2481
roaming$	2384 2475 2476 2477 2478 2479 2480 2481
roammed$	2384 2475 2476 2477 2478 2479 2480 2481
roamming$	2384 2475 2476 2477 2478 2479 2480 2481
roams$	2384 2475 2476 2477 2478 2479 2480 2481
rob$	14377 14581 14582 14739 14740 14965 17434 17464 17467 17491 17492 11466 11776
robbed$	12613 12621 13076 13430 13780 7709 7710 13939 13940 13941 13953 13954 5353
robber	17229 17237 17247 11047 17293 17461 11259 17476 4916 17485 17489 17490 17497 17498 4937 17504 17512 17516 17517 17518 17519 11423 11684 11686 11706 11707 11710 12364 6203
robber$	14864 14865 14866 14948 14949 14950 14951 14952 17455 11874 11875
robberies$	17437 17462 17463 11274 11295 17627 5119 17911 17912 17914 12382 12389 12561
robbers$	14864 14865 14866 14948 14949 14950 14951 14952 11874 11875
robbery$	12640 13075 13107 13591 7686 7687 13892 1438 14107 14109 14240 4662 11021 11022 4666 11027 17236 17244 17251 4692 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 11134 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 4852 11232 17437 17438 11274 17480 11298 4958 11322 11339 11364 5045 5049 11408 5135 17888 17890 17900 17910 17911 17912 17914 11774 6004 6014 12561
robbing$	14214 17301 17493 17575 11776
robs$	17434 17467 17492 11466
robust	5091 5097 5102 6048
robust$	11455 5101 12128 6263
robuster$	5101
robustly$	12377
rod$	1369
rode$	866
rogue$	15008 11929
rogues$	15008 11929
role$	13495 17083 11312
roles	17285
roll	6139
roll$	2139 3358 9717 9718 3693 16969 12497
rolled$	3358 9717 9718 3693 10052 16321 16322 11464 11465 12497
rolling$	2139 3358 9717 9718 3693
rollled$	3358 9717 9718 3693
rollling$	3358 9717 9718 3693
rolls$	3358 9717 9718 3693
roma$	3645 10010
romanian$	3645 10010 12188
romantic$	715 716 717 718
roof$	17861
room	11306
room$	14132 14133 14134 14135 14136 4678 17241 17260 17261 17262 11059 11060 11061 17330 17352 17364 17365 11210 17417 11664 11665 17873 5317 12343 12505
rooms$	17365 12343
roost$	13955
root$	1132
rope$	14069 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
roped$	12613 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
ropes$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814 15306
roping$	1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 1814
rose$	1628 12388
rot$	2474 16926 17171
rotten$	2397 2398 5500 12001 6239
rough	12532
rough$	7730 7887 14777 14778 8586 8801 2528 2529 9034 9035 5466 5500 5584 5798 12159
roughest$	8576
round$	12916 12917 12919 12921 13827 13831 7919 7930 15308 9111 15347 3407 4979 12215 12417
rouser$	11856
rousers$	11856
route	17425
route$	6920 17298
routes$	17298
routin	4943
routine$	11301
row$	13591 14028 14031 10278 16483 10280 16613 16614 16615 11792
rowdiness$	2230 2231 15250 15251 12010
rowdy$	5648 6248
rows$	16613 16614 16615 5247 11792
rubber$	5914
rude$	15187 15188 15288 16645 10741 6248
rudeness$	2230 2231 15250 15251 12010
ruffian$	11929 6219
ruffians$	11929 6219
rug$	17080
rui	6184
rui$	12542
ruin$	13542 13872
ruining$	13876
rule$	14725 16758 16759 16760 16761 16762 16763 4665
rules$	14737 14907 8712 8713 8714 8715 15427 15853 15854 15855 15875 15877 16060 16758 16759 16760 16761 16762 16763 17078 17218 4665 11827 11944
ruling$	4665
rum$	17736
run	5024
run$	12685 12701 12759 12994 13023 13025 13026 13027 6832 6833 6834 6886 580 581 582 583 584 585 586 587 588 589 601 602 6969 6974 620 621 7087 732 751 752 13365 950 951 952 7403 7404 7473 1139 13709 13710 13711 13712 13713 13714 13729 1204 1307 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 1536 1537 1538 1539 1540 1541 1542 14171 14176 14379 14395 8243 14489 14490 14501 2139 2153 2154 2323 14914 8727 2703 2704 2705 2734 2785 2786 2939 3451 3526 9908 9909 9910 16412 3871 3872 16645 10969 4728 4871 5124 5281 5371 5544 5547 5568 12256
runaround$	14932
runaway$	14843 14864 14865 14866 11874 11875
runaways$	14843 14864 14865 14866 11874 11875 6228
runed$	4871
rung$	6873 6874 6875 6876 6877 6878 6879 6880 14490 16931 11117 17357
runing$	4871
runner	12374
runner$	13140 14867 2311 14973 14974 17269 11796 11874 11876 12330
runners$	13140 14867 2311 14973 14974 17269 17479 11796 11874 11876 12330
runnin	17287 11251
running$	12661 12662 12663 12664 12665 6917 13141 580 581 582 583 584 585 586 587 588 589 601 602 6968 6970 6974 620 621 7403 7404 1139 7696 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 14108 1823 1824 1825 1826 1827 1828 1829 1830 2139 2153 2154 2323 2785 2786 2939 15972 15973 15974 15975 15976 16645 4728 17455 17488 5281 5371 5543 5546 5568 12339
runs	17287
runs$	580 581 582 583 584 585 586 587 588 589 601 602 6974 620 621 7087 732 751 752 950 951 952 1139 1498 1499 1500 1501 1502 1525 1526 1527 1528 1529 1530 1531 1532 2139 2153 2154 2323 2703 2704 2705 2734 2785 2786 2939 3451 3526 16645 4728 11100 17314 4871 5281 5371 5568 12339
rush$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5418
rushed$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5194 5418
rushes$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5418
rushing$	1043 1044 1045 1046 1048 1049 1050 1051 1052 1536 1537 1538 1539 1540 1541 1542 5418
s$	11068 11249 17456 11488 5164 5165 5168 11539 11541 5186 11548 11581 11591 11594 5242 11601 11603 11604 5248 5249 5255 11614 11617 5267 11629 5278 11649 17866 11672 11674 17880 17887 17893 11705
s17$	6349
s20$	6349
s31$	6349
s47$	6349
sabotage$	11788 5454
sabotaged$	11788 5454
sabotages$	11788 5454
sabotaging$	11788 5454
sad$	8918
sadistic$	5588
safe$	12626 12627 6542 12800 12801 13699 7658 14306 14519 14523 8320 14525 14537 14538 14546 14547 14548 14549 15693 9507 15736 15752 15755 15757
safeguard$	6420 6451 12958 8339 14576
safeguarding$	15769 15770 15771 15772 15786 5889
safer$	6501 6542 7462 7463 7464 14315
safety$	12572 6369 12672 12673 12674 12675 12676 12677 12678 12679 12680 12682 12736 12737 6564 6565 13042 13043 13566 13699 14124 1563 14380 14520 14521 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8433 8434 8435 8436 8437 15730 15731 15732 15733 15846 17382
said$	138 6845 6882 7122 7123 7132 7302 13659 7714 7715 8202 8237 16457 10346 10347 10348 10465 10466 10469 10633 10634 4385 4386 4899 4955
sail$	1514
sailed$	1514
sailing$	1514
sailled$	1514
sailling$	1514
sailors$	15949
sails$	1514
saints$	15994
sale	17516
sallow$	6269
same$	12653 12787 12789 12791 12793 13487 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448 7606 13811 8610 2498 8859 9565 9566 9567 3621 10053 16264 16277 10086 10093 10341 10342 10343 10344 5772 5833
sanction$	5036 6029
sanctioned$	416 417 418 419 8605 8606 8607 8608
sanctions$	5036
sand$	17077
sandy$	5796
sank$	1546 1547 1548 1549 1550 1551 1552
sat$	3737 3738 3739 4371 4372 4373 4374 4375 4376 4377 4378
satisfy$	16507
savage$	14864 14865 14866 11874 11875
savages$	14863 14864 14865 14866 14885 14886 14887 15137 11848 11874 11875
save$	6451 7549 7550 7551
saved$	14546 14547 14548 14549 16564 16565 16566 16567 16568
saving$	15786 15861 17090 11920 12233
savings$	10954
savvier$	2738 2739 2740
savvy$	2738 2739 2740 9643 9644 9645 3604 3608 12060 6257
saw	5188 5272
saw$	1056 1057 1163 2021 2022 2380 9723 9724 3367 4275 4276 11546 5452
say	17317 4905 11263
say$	12732 6656 12958 6756 6829 7163 1208 13840 13841 7644 7679 13888 1665 8103 14312 8126 8127 8128 14401 14418 14451 8282 14489 14567 2204 9543 16170 16350 16384 16390 16404 10465 10466 10469 4725 12223
saying$	2204 9928 16383 16485
says$	2204 16351 16457 10465 10466 10469 4385 4386
scabies$	6321
scalde	5279
scalded$	11637
scale	17792
scallies$	6219
scally$	6219
scallywag$	6223
scallywags$	6223
scam$	14240
scan$	4724 17764
scandal$	6280
scandalous$	6280
scaned$	4724
scanes$	4724
scaning$	4724
scanned$	11321
scanning$	17423
scans$	4724 17764
scant$	110 117 7953 8041 2342 2343 2345 10692 10699
scantily$	3643 5788 5799
scar$	3664 12178
scarcely$	7741 7759 7760 7761 8278 1921 1922 1923 2891 2892 2893 3053 3055 3056 3098 3141 9499 3142 9500 3143 3227 9585 3228 3229 9676 5723 5724 5738
scare$	15804 15805 15806 15909
scarecrows$	16323
scared$	15764 15765 15766 3245 3246 15908 15912
scares$	9424 15629 9706 9707 16032
scarf$	16302 12199
scaring$	12661 12662 12663 12664 12665
scarlet$	6085
scars$	3664 12178
scarves$	16302 12199
scatter$	17640
scattering$	5116
scenario$	12564
scenarios$	12564
scene$	14349 14350 15360 15361 15362 15363 15364 15365 15366 17438
scheme$	12373
schemer$	11874
schemers$	11874
scheming$	6248
schizo	6317
schizophrenic$	17829
school	5049 5223 17803 12501
school$	13128 13129 13130 13377 13378 7809 14435 14575 14780 14781 14782 14783 14809 14810 14811 14812 14813 14814 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14842 14871 8671 14903 8736 8811 15033 15034 15036 15259 3405 3406 16371 16372 16373 16451 10520 10525 10526 10528 4177 17147 10970 4616 17214 17215 11407 17768 5210 5211 17780 17781 17782 17783 17784 11581 17786 17787 17794 17796 17797 17804 17883 11680 11735 5537 5889 5938 5949 5950 12487 12497 12498 12499 6150
schoolboy$	5513
schooled$	5227
schooling$	13604 17795 12499
schoolmates$	11873
schools$	14809 14810 14811 14812 8763 8764 11407 17791 17874 12497
sclerosis$	17831
scolio	6320
scor	12361
score$	1557 15306 15957 17235 12378
scored$	1557 17415
scores$	1557 17235 12378
scoring$	1557
scorn$	17192 17193 17194 17195 17196 5455
scorned$	5455
scorning$	5455
scornned$	5455
scornning$	5455
scorns$	5455
scoundrel$	11929
scoundrels$	11929
scour$	4724
scoured$	4724
scoures$	4724
scourge$	9012
scouring$	4724
scours$	4724
scramble$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
scrambled$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
scrambles$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
scrambling$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
scrap$	13424 1421 14027
scraped$	12179
scrapes$	7530 7531 7532
scrapheap$	16420 16556
scrapings$	2526
scrapper$	11929
scrappers$	11929
scratch$	16959
scrawny$	6269
scream$	11807
screamed$	13085 14440 14490
screening$	17733
screens$	16652 16682 16683 16684 16685
screenshot$	11137
screenshots$	11137
screw$	5579
screwed$	2656 9166 9167 5609
screws$	5579
scribe	5209
scribe$	11567
scrolled$	11321
scrote$	6223
scrotes$	6223
scrounger$	11874
scroungers$	11874
scrubber$	6236
scrubbers$	6236
scruffily$	3643 5799 12198 12200
scruffy$	3645 10008 16261 16262 5798 5819 5839 5846 6269
scruples$	15077 15078 15079 15080 15081
scrutiny$	17376
scum$	6219
scumbag$	6219
scumbags$	6219
search	11028 11032 17263 17325 17430 4979 17547 17563 5139
search$	4672 4724 11103 4896 4953 4973 17540 11337 4995 17576 17577 11374 11375 17580 5021 11380 5023 17586 5041 17611 5121 5122 17688 11497
searched$	4724 17511 11321 5021 17601
searches$	4724 17505 4973 17577 11374 11375 17580 5021 5023 17586 5041 17677
searching$	4724 17577 5021 5023 5041
searchped$	4995
searchs$	4724 4995 5121
seasoned$	3412 5698 6262
seating$	11085
second$	7498 7502 7957 2525 3621 10701 10934 5217
secrecy$	7259 8312 16949
secret$	13847
secretive$	6248
secretly$	1233 1234
secrets$	13850
sectio	17830 11627 6334
section$	11377
section17$	6349
section20$	6349
section31$	6349
section47$	6349
sectioned$	17831
secur	6011
secure	4986 17559 5291
secure$	13363 13364 11649 17899 11701 5995 6195
secured$	16563 17313 12352
secureed$	5995
secureing$	5995
secures$	5995
securi	4703 11148 11161 4845 11213 4868 11298 4948 11306 4986 5049
security$	14721 4678 17241 11061 17324 17331 17352 17354 4798 17365 4805 11203 4849 17417 4869 4870 17502 4994 5012 11407 5138 11826
seduce$	331 1108 1109 1110 1111 5365 5420
seduced$	12613 331 1108 1109 1110 1111 2094 5365 5420
seduces$	331 1108 1109 1110 1111 5365 5420
seducing$	331 1108 1109 1110 1111 5365 5420
see	17236 5188
see$	204 12868 12958 12994 7403 1056 1057 1163 14182 1833 1836 1839 1840 2021 2022 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8438 8439 8440 8441 8442 8443 8444 8445 2380 2508 2511 2533 2534 15627 9453 9454 9455 9461 9464 9473 15888 9723 9724 3367 16004 16005 16006 16335 16921 17131 17263 4713 4720 4725 17309 11173 17399 11546 11667 5452
seed$	11858
seeds$	11858
seeing	5188
seeing$	12795 13053 7403 9366 11546 5285 11667 5400 5452
seek	11064 4986 5019 5032 6026
seek$	339 634 635 636 637 638 639 640 2096 8454 2097 2098 2099 2100 2101 2102 2118 2119 2121 16645 10484 4675 17283 11080 5661 5662
seeked$	10484 4675 11080
seeker$	14854 11818 12018 12538
seekers$	14854 11818 12018
seekin	11064 5019 5032
seeking$	339 634 635 636 637 638 639 640 2096 8454 2097 2098 2099 2100 2101 2102 2118 2119 2121 9018 9036 16645 10484 4675 11080 11818 12018 5661 12538
seekked$	10484
seekking$	10484
seeks$	339 634 635 636 637 638 639 640 2096 8454 2097 2098 2099 2100 2101 2102 2118 2119 2121 10484 4675 17283 11080 5661 5662
seem$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 9560 9561 9562 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 9876 3563 3579 3636 3649 4313 4314 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5717 5719
seemed$	885 886 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 4313 4314 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5717
seeming$	4313 4314
seemmed$	4313 4314
seemming$	4313 4314
seems$	394 395 885 886 7800 7801 2072 2189 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2549 2560 2564 2574 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3636 3649 4313 4314 5378 5391 5509 5511 5516 5563 5571 5590 5603 5643 5645 5654 5655 5716 5717 5719
seen	17300 17443 5272 5342
seen$	579 14460 14461 8258 8259 2264 2641 2750 2978 9392 9393 9394 9395 9396 9397 9398 9399 9686 9723 9724 3367 3374 3409 3546 3547 3548 16155 16156 16157 16389 16395 16400 16409 16475 16481 16519 4275 4276 16965 17295 17321 11171 5188 5195 5285 5452 12363 12370 12376
sees	5188 5272
sees$	1163 2021 2022 2380 2508 2511 11546
seize	4832
seize$	4763 11190 5995
seized	11189 4832
seized$	4763 17393 11190 17587 12352
seizeed$	5995
seizeing$	5995
seizes	4832
seizes$	4763 11190 5995
seizin	4832
seizing$	4763 11190
seizur	6320
seizure$	4832 4974 17571 12349
seizures$	4974 12349
seldom$	3141 9499 3142 9500 3143
select	5126 6314
selected$	4880
self	6076 6331
self$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 109 148 12867 6730 12963 6840 6841 6842 13103 6913 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 13872 13876 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 8393 8394 8395 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 9070 9072 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 3539 3540 3541 9915 3558 3559 16127 16135 10910 11642 11714 11722 5368 11745 11746 5411 5430 11794 5528 12090 12091 5734 5765 5909
selfharm$	12434
selfharmed$	12434
selfharming$	12434
selfharms$	12434
selfie$	13192 6989 6990 6991 13203 7022 7023 666 667 13609
selfies$	13192 6989 6990 6991 13203 13204 7022 7023 666 667 13609
selfish$	6248 6280
selfishness$	2230 2231 15250 15251 12010
sell$	12685 12701 12994 13023 13025 13026 13027 6832 6833 6834 580 581 582 651 751 752 963 7403 7404 13709 13710 13711 13712 13713 13714 13729 7617 7619 7621 13826 13905 14171 14176 1629 1630 1631 7996 14377 14581 14582 14617 14619 14625 14627 14739 14740 17467 5371 5388 11762
selled$	7617 7619 7621
sellin	17275 17287 11251 17461
selling$	13118 580 581 582 651 7404 7617 7619 7621 14108 14138 1629 1630 1631 14214 15972 15973 15974 15975 15976 16619 16620 16625 16626 16627 16628 16629 16630 16631 16632 16633 16634 16635 16636 16637 17301 17455 17493 5355 5371 5388 12356 12560
sellled$	7617 7619 7621
sellling$	7617 7619 7621
sells	17287
sells$	580 581 582 651 751 752 963 7617 7619 7621 1629 1630 1631 11100 17314 17467 5355 5371 5388
selves$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11714 11722 11745 11746 11794 12090 12091
semh	6129
semh$	12487
semi$	5262
sen$	17775 6133 12492
send	4683 4769 4770 4781 4788
send$	12685 12994 630 631 632 633 642 1047 7617 7619 7621 13908 1485 14171 14176 14617 14619 14625 14627 4682 4754 11132 4779 11146 4789 11157 4964 11365 5050 5098 5379 5403 11762 6133 12492
sendd$	4789
sendded$	7617 7619 7621 1485
sendding$	7617 7619 7621 1485
sended$	7617 7619 7621 1485 11132 4789
sendes$	4779
sending$	630 631 632 633 642 1047 7617 7619 7621 1485 16578 16579 16580 4754 11132 4779 11146 4789 4964 5098 5379 5403 12231
sends$	630 631 632 633 642 13743 7617 7619 7621 1485 4754 11132 4779 11146 4789 11157 4964 11365 5050 5098 5379 5403
sensation$	5460
sense$	13807 13808 13976 13977 13978 13979 13980 13981 13982 13983 13984 13985 13986 13987 13988 14261 14262 14263 14264 14265 14266 14267 14268 8065 8066 8067 14600 8398 2353 8877 2787 2789 9377 15582 3074 3075 3076 3077 3078 3079 9488 3131 3132 9491 15964 16016 16170 16282 16586 16844 16845 16846 11787 11810 12114
sensible$	12589 6501 6542 7189 3100 3101 3102 15757 3604
sensibly$	13392
sensit	4684
sensitive$	11042 12033 5970
sensor	5148
sensory$	11506
sent	4683 11149 11227
sent$	12837 12848 12849 12850 12852 630 631 632 633 642 13340 13341 13342 13354 7617 7619 7621 1485 14490 4682 17308 11610 5304 11691 5379 5403 11762 12286 6179
senten	17811
sentence$	5007 12546 6192 12551 12553
sentenced$	9392 9393 9394 9395 9396 9397 9398 9399 11691 6192
sentences$	5007
sentencing$	6192
separa	17811 17813 11610 11612 17827
separate$	4661 17640
separated$	17814
separates$	4661
separating$	5116 17814
separation$	17816
sepsis$	6319
september$	13130
sergea	4662 11021 11022 4666 11027 17236 11056 11057 11058 4701 4702 4703 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 4852 11298 4958 11322 11364 5045 5049 11408
sergeant$	11020 17226 17231 4678 17260 17261 17262 11059 11060 11061 17276 11079 4746 11105 11108 4753 11114 11116 17328 17332 17333 17335 17345 11144 17349 17351 4798 17364 4849 11210 17502 11316 17568 11403 11407 17612 5966 12416
serial$	617 618 8639 14844 4660 5375 5504 5517 6009
series$	4138 12372
serious$	6462 715 716 717 718 8724 10667 10668 10669 10670 5504 5889
seriously$	14637 14638 14639 14640 14641 16791 16792 16808 16809 16810 16811 16812 16813 16814 16815 16816 16817 16818 16889 16890 16891 16892 4447
seriousness$	14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14608 14609 14610 14611
sertra	6110
sertraline$	12468
servant$	11796
servants$	11796
serve$	3178 3179 5034 5081
served	17566
served$	5034 5217 5343
serves$	889 890 3178 3179 5034 5081
servic	17751
service$	14765 8657 15061 16451 10520 10525 10526 10534 4177 10562 10563 17085 17147 10962 10970 4616 17214 17215 4766 17622 17733 17749 5889 12279 5938 5949
services$	7586 14575 14576 14580 8728 15061 15164 15292 3103 3104 3105 3106 3107 15742 15743 15744 15745 15780 15781 15782 15783 15784 15827 15828 3307 3309 3797 3798 3799 3800 10520 16728 10525 10526 10531 10532 4177 4553 4554 4555 4556 4557 4558 4559 17147 10970 17214 17215 17733 17745 11813 12218
serving$	5034 11602 12267 6157
session$	192 194 195 9082 16451 16638 16639 16640 16679 16680 16681 17727 11812
sessions$	192 194 195 6599 12804 12838 12839 15259 9082 16451 16679 16680 16681 17727 11812
set$	74 75 76 12743 562 583 584 585 586 587 588 589 13676 13677 13678 13679 13680 13681 7634 1314 1315 1316 1317 14093 14094 1818 14816 2301 3072 3073 9988 3850 3851 4037 4833 5354 12136 12137 12506
sets$	74 75 76 583 584 585 586 587 588 589 1818 2301
setter$	11960
setters$	11960
setting$	74 75 76 5354
settle$	16384 16390 16404 12223
seven	11023 11038 17329 11136 11164 17374 11208 4853 4854 17425 17426 17428 17469 4921 4935 11305 17515 17533 17536 17541 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 5136 12391
seven$	14817 14889 17021 11279 17507 17509
seventeen$	9400 3043 9402 9403 3046
severa	17405
several$	6602 648 9934 3681 10851 10852 10877 17105 17106 11314 12292 6004 6123
severe	6071
severely$	6142 6160
sewer$	15135
sex$	12671 6697 13013 6907 7001 13207 7008 652 7015 13222 668 669 670 671 13244 13245 13315 7159 13610 13725 13726 13727 13728 14107 14109 8641 15132 9091 15319 15320 15548 15549 15550 15551 15552 15561 15718 15719 15720 15810 9911 11633 5327 11718 11740 11752 5589 12066
sext$	6209
sexted$	6209
sexting$	11736
sexts$	6209
sexual$	13115 6988 6999 7004 7006 7007 653 654 655 656 658 7019 7020 7021 668 669 670 671 13246 715 716 717 718 7405 15319 9148 9151 9359 15811 5171 5327 5380 5392
sexualised$	13115 6988 6999 15178 15179 15180 15181 15182 15183 15184 15185 15186 11742 11743 5648 6258
sexuality$	13362
sexually$	305 2245 2246 9612 5383 5605 5709 5710 5749 5767 12520 6329
sgt$	17349
shabbily$	3643 5791 5799
shabby$	16261 16262 5839 5846 6269
shadow	5139
shadow$	17367 17407 4850 17510 11497
shadowed$	4850
shadowing$	4850
shadows$	10045 4850
shady$	5584 6239
shaggy$	5796
shall$	3822 3823 3824 3825 3826 3827 5001
shallow$	6248
sham	17665
shambles$	6280
shambolic$	16977 6280
shame$	7299 15077 15078 15079 15080 15081 16961 10853 17058 10907 4550 5911
shameful$	16856 6280
shamefully$	6280
shameless$	6239
shar	4744 4769
share	4781 5969
share$	12994 630 631 632 633 642 7336 1008 1026 1027 1028 1029 1047 1992 3735 16384 16390 16404 16921 17128 17131 11036 4679 4682 11132 4779 4789 11157 4939 5050 5306 5379 5833 12223
shared$	630 631 632 633 642 1008 14490 3735 10633 10634 16931 11036 4679 4682 4789 5379 5833
shareed$	11132 4789
sharees$	4779
shareing$	11132 4779 4789
shares	5969
shares$	630 631 632 633 642 1008 3735 11036 4679 4682 11132 4779 4789 11157 5050 5306 5379 5833
sharin	12326 5969
sharing$	630 631 632 633 642 1008 1047 3735 16975 11036 4679 4682 5306 5379 5833
sharks$	14086
sharp$	9643 9644 9645 3608 5698
sharper$	2738 2739 2740
sharpest$	15022
shaved$	5815 5817 5819 12179 5832
shaven$	5786 5787 5816 5819 5832
she$	6517 6524 7046 7127 7128 7133 7134 7183 7197 7200 7492 7652 7754 14018 1864 2185 8543 2186 14748 2187 2188 2215 8720 2382 15305 16465 16466 16467 16468 16469 10284 10285 10286 10288 10421 10422 4066 10426 10520 16728 6135
shed	12532
shed$	4521 17858 17870
shedding$	4521
sheep$	14806 11874
sheer$	5443
sheet$	11154 12343
sheets$	11154 12343
shelter$	13214 13215 13216 13217 13218 13219 13220 13221 17858
shield$	7549 7550 7551 5424
shieldded$	5424
shieldding$	5424
shielded$	5424
shielding$	15772 15777 15778 15779 15786 5424
shields$	5424
shift$	6832 6833 6834 7404 10356 10357 5986
shifting$	7404 14764
shiftless$	6250
shifty$	5584 5798 12159 6239
shilling$	15025 15029 15030
ship$	16013
shirk$	4521
shirked$	4521
shirking$	4521
shirkked$	4521
shirkking$	4521
shirks$	4521
shirt$	10049 3692 10057 10058 16270 12199
shirtless$	6269
shirts$	10049 3692 10057 10058 16270 10117 12199
shock$	13543 15909
shocked$	15908 15912
shocking$	4411 4412 4413 4414 10853 17058 17100 17101 17102 17103 5648 5921
shockingly$	5604 6282
shocks$	9706 9707 15930 16032
shoddy$	6280
shoes$	10057 10058 16286 16287 16288 16289 16290 16297 17881 12199 12204
shoot$	1556
shooti	17476 17489 17497 17498
shooting$	1556
shootings$	17462
shoots$	1556
shop	4703 11148 11161 11492
shop$	13128 13129 14999 4678 17241 11061 17331 17352 17354 17365 5111 17696 17699
shopke	4703 11148 11422 11711
shopkeeper$	12893 13209 17915
shopkeepers$	12893 13209 14721 14903 8763 8764 4678 17241 11061 17331 17352 17354 4869 5057 17626 17656 11825 11826
shopli	4916 17485 17489 17490 17498 4937 17512 17616 11423 11684 11706 11707 6357
shoplift$	11776
shoplifter$	14864 14865 14866 14973 14974 11874 11875
shoplifters$	14864 14865 14866 14973 14974 11874 11875
shoplifting$	12661 12662 12663 12664 12665 13107 13118 13122 14107 14109 14214 14891 11274 11295 17528 5055 11414 17627 5119 5135 17888 17910 17911 11776
shoppe	11422
shoppers$	14903 17626 17656 11825
shopping$	11492
shops$	14903 8763 8764 4678 17241 11061 17331 17352 17354 17365 4869 5057 5111 17696 17699
short$	2467 2468 8933 8934 9991 9999 16261 16262 10079 10107 16842 16843 5587 5657 5775 5796 5818 5819 5846 5908 12289 6269
shortcoming$	5888
shortcomings$	16699 16700 16701 5888 12248 6279
shortest$	3666 5823
shorts$	16255 3694 10057 10058 16283 16284 16286 16287 16288 16303 16304 16305 16311 12199 12204
shot	4707
shot$	12648 1556 15072 10867 10868 11075 5492
shotca	11065
shotcaller$	11065
shotcallers$	11065
shots$	15072 11075 17291 17297
shotted$	5372
shotter$	6229
shotters$	6229
shotting$	580 581 582 5371 5372
should	4982 11596
should$	26 27 28 29 30 31 778 779 1104 7742 13951 1750 1852 1870 1878 1879 1880 1881 1882 1883 1884 1885 1886 1894 1898 1899 1900 1901 1919 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1942 1988 2001 2810 2811 2812 2813 2871 3034 3068 3140 3220 3271 3328 3329 16136 9951 4144 4146 4147 4148 4149 10509 16723 10673 4402 10765 4645 11200 4849 4922 4975 5001 17604 5105 17800 5891 5963
shoulder$	15272 3661 17758 17759 5939
shouldered$	12139 5939
shouldering$	5939
shoulderred$	5939
shoulderring$	5939
shoulders$	15272 15337 17758 5939
shout$	2703 2704 2705 5419 12235
shouted$	6873 6874 6875 6876 6877 6878 6879 6880 14317 14490 5279 5419 12235
shouting$	14001 14002 5247 5419 12235
shouts$	2703 2704 2705 5419 12235
shoutted$	5419 12235
shoutting$	5419 12235
show	4669 17236 4893 11252 4910 4954 12326
show$	371 1897 8300 8301 8302 8303 1963 1964 8351 8352 8353 8354 8355 8356 8357 8358 8359 8360 14567 8368 8431 8432 14687 8787 2515 16384 16390 16404 16452 16453 16454 4013 16673 4725 11157 11169 11173 11201 17444 12223
showed$	371 1897 1963 8431 8432 2515 4334 11201
showin	4893 4910
showing$	371 14001 14002 1963 4334 17239 17730
shown	11149 11227
shown$	204 6634 6635 13384 13385 7182 1897 8300 8301 8302 8303 1964 8431 8432 10177 16520 16521 16522 16523 16689 4334 4834
shows	4893 11252 4910
shows$	371 1897 1963 8431 8432 2515 16452 16453 16454 4012 4334 4725 11157 11201 17444 11273
shred$	1422 8876
shrewd$	9643 9644 9645 3608 5698
shrinking$	9675 15880 15881 15882 15883
shrug$	2048 3272 3361 4544
shruged$	2048 4544
shrugged$	2048 3361 4544
shrugging$	2048 4544
shruging$	2048 4544
shrugs$	2048 3361 4544
shunt$	5162
shut$	14103 4599 12286
shuts$	4599
shutting$	4599
shy$	2467 2468 12022
siblin	17857
sibling$	17871 12049 5695
siblings$	6359 13127 15287 15527 17834 17871 11715 12049
sick$	8807 17718 17768
sickle$	6320
side$	15035 16195
sidekick$	6221
sidekicks$	6221
sidelined$	5922
sides$	13567 15035
sight	11479
sight$	17557 17683 12392 6068 6098 6099
sighted$	12266 12376 12457 6294
sighti	4681 5987
sighting$	11016 4846 12345
sightings$	17339 4846 5983 12345
sign$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7947 7948 4497 4498 4499 4500 17081 17082 4796 5336 12288 12291
signal$	12882 17569
signals$	12882 12883 14047 11802
signed	11328
signed$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7947 7948 17532 5205 5206 5336
significant$	2627 2628
signing$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 7947 7948 5336
signs$	1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 14255 4497 4498 4499 4500 17081 17082 17105 17106 17286 5336 11802 12288 12291 12292
silence$	7259 13525 13715 13716 13717 13718 13719 13720 13928 8312 16949
silent$	13849 13850
silliness$	12969 12970 12971 12972 12973 12974 13462 7297 7298 8219 8312 1955 8314
silly$	6462 121 122 6501 177 178 179 180 181 182 183 6764 962 1367 1855 1946 1947 3074 3075 3076 3077 3078 3079 11804 5447 5450 6248
silo$	5953 5954
siloed$	6284
silos$	12310
similar$	3645 10010 5775 5833
simple$	5443 6182
simpler$	4993
simply$	13384 13385 7182 857 14466 14467 14468 14469 2702 3363 3896 3897 3898 3899 10508 4317 4318 4505 4506 4563 5863 5928
since$	17734 17737 17760 17856 12095 12556
single$	3978 3979 10434 10475 10476 4205 10564 10632 4684
sink$	1546 1547 1548 1549 1550 1551 1552
sinker$	14279
sinking$	1546 1547 1548 1549 1550 1551 1552
sinks$	1546 1547 1548 1549 1550 1551 1552 16552
sister	11606 17812 11609 5268 17857 17863
sister$	13127 8164 8172 5243 5244 17810 11613 11643 17871 12049
sisters$	13127 8164 8172 15287 9279 9280 9281 12049
sit	17300
sit$	6810 3737 3738 3739 3741 3754 3755 3756 3757 3758 16384 16390 16404 4371 17129 12223
site$	12345
sits$	3737 3738 3739 3741 3754 3755 3756 3757 3758 4371 4372 4373 17287
sitting$	13484 13485 14001 14002 4371 4372 4373
situation$	12564 6773 13468 13469 13556 1060 1061 1134 1135 7634 14520 14521 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 14683 15768 16182 10835 17099 10967 5315 12533
situations$	12564 7530 7531 7532 14683 16182
six	11023 11038 17329 11136 11164 17374 11208 4853 4854 17425 17426 17428 17469 4921 4935 11305 17515 17533 17536 17541 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 5136 12391
six$	1399 14791 14889 3634 9993 9994 3681 16243 16244 16245 16246 16247 16248 10301 10310 10316 17021 11279 17507 17509
sixteen$	15392 15393 15394 15395 15396 15397 2874 2875 2876 9400 3043 9402 9403 3046 12075
size$	2909 2910 3529 3530 3531
skank$	6236
skanks$	6236
skanky$	6239
skate$	1513
skated$	1513
skaters$	10301 10310
skates$	1513
skating$	1513
skeletal$	5775
ski$	5851
skilled$	3618
skills$	2787 2789 9488 3131 3132 9491 16153 12116
skimpy$	10079 5846
skin$	14978 15901 10017 10033 17709 12161 5805 5811 6084
skinned$	12120 12153
skinniest$	3666 5823
skinny$	9991 10029 10107 5775 5846 6269
skins$	13226 15901
skirt$	16255 3694 10057 10058 16283 16284 16286 16287 16288 12199 12204 12211
skirts$	16255 3694 10057 10058 16283 16284 16286 16287 16288 16303 16304 16305 16311 10117 16329 12199 12204 12211
skive$	6208
skived$	6208
skives$	6208
skiving$	6208
skunk$	11537
slack$	1077
slag$	11874
slags$	11874
slap$	14352 15926 17840
slapdash$	6240 6280
slappe	5279
slapped$	17840 11637
slapper$	6236
slappers$	6236
slaps$	17840
slave$	11985 5628 6242
slaves$	11985 6242
sleazy$	6239
sleep	11524 11536
sleep$	6530 12994 13058 644 7403 1056 1057 1062 15870 16004 16005 16006 17728 17740 17741 17861 5301 5310 5311 5381 6074
sleeped$	5303
sleepes$	5303
sleeping$	644 7403 5296 5301 5303 5310 5381 6112
sleeps$	644 1062 5301 5303 5308 5310 5311 5381
sleepwalk$	1546 1547 1548 1549 1550 1551 1552
sleepwalked$	1546 1547 1548 1549 1550 1551 1552
sleepwalking$	1546 1547 1548 1549 1550 1551 1552
sleepwalkked$	1546 1547 1548 1549 1550 1551 1552
sleepwalkking$	1546 1547 1548 1549 1550 1551 1552
sleepwalks$	1546 1547 1548 1549 1550 1551 1552
sleeves$	3694
slender$	5775 6269
slep$	6174
slept$	644 1056 1057 1062 11510 5296 5312 5381 6174
slick$	5698
slicked$	3660 12179
slid$	1546 1547 1548 1549 1550 1551 1552
slide$	1546 1547 1548 1549 1550 1551 1552 3358 9717 9718 12303 12343
sliders$	16286 16287 16288 16303 16304 16305 16308 12199 12204
slides$	1546 1547 1548 1549 1550 1551 1552 3358 9717 9718 12343
sliding$	1546 1547 1548 1549 1550 1551 1552
slight$	3629 5775 6269
slightest$	8042 15096 10368 10693
slightly$	3632 5777
slim$	9991 5775 6269
slimly$	5777
slip$	1546 1547 1548 1549 1550 1551 1552 10838
sliped$	1546 1547 1548 1549 1550 1551 1552
sliping$	1546 1547 1548 1549 1550 1551 1552
slipped$	1546 1547 1548 1549 1550 1551 1552
slippers$	16299 16308 16316 12199
slippery$	5584 6239
slipping$	1546 1547 1548 1549 1550 1551 1552
slips$	1546 1547 1548 1549 1550 1551 1552 17307
slipshod$	6280
slit$	5832
sloppy$	4411 4412 4413 4414 12159 5921 6280
sloth$	12305
slovenly$	6250
slow$	1869 2602 2603 2604 2605 2606 4411 4412 4413 4414 17040 17100 17101 17102 17103 17125 10922 4566 5614 5921 6127
slowly$	17125
slut$	11874
sluts$	11874
sluttish$	6239
slutty$	6239
sly$	6248
slyness$	2230 2231 15250 15251 12010
smacke	5279
smacked$	11637
smackhead$	6236
smackheads$	6236
small$	2337 2389 9264 9430 9991 3639 5722 5775
smaller$	8514 8515 8524 8525 8526 8527
smart$	13856 13859 9643 9644 9645 16022 10010 12058 12064 5846
smarter$	6501
smartly$	3643 5799 12198 12200
smarts$	12059 12114
smash	17839
smashe	11465
smashed$	17669
smell$	3435 3436 3437 3438
smelly$	16261 16262 6269
smitten$	690 691 692 693 694 695 696
smok	5179
smoke$	12685 12994 13023 13025 13026 13027 534 7409 1056 1057 13636 13637 13638 7617 7619 7621 13905 14171 14176 14377 14617 14619 14739 14740 3387 3388 3389 3390 3391 16645
smoked$	13354 1056 1057 7617 7619 7621 16645
smoker$	14860
smokers$	14860
smokes$	1056 1057 7617 7619 7621 3387 3388 3389 3390 3391 16645
smoking$	6370 12575 12576 6731 922 7409 1056 1057 7617 7619 7621 14001 14002 16645
smooth$	13934 5698 5747
smug$	6239
snakes$	11874
snapch	4963
snapchat$	6681 6682 6683 622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191
sneak$	351 11874
sneaked$	351
sneaking$	351
sneakked$	351
sneakking$	351
sneaks$	351 11874
sneaky$	6250
snide$	6239
sniffer$	5042 11401
snood$	16302 12199 6275
snoods$	16302 12199 6275
snotty$	6239
snub$	5455
snubbed$	16354 5455
snubbing$	5455
snubed$	5455
snubing$	5455
snubs$	5455
snuck$	351
so	4962
so$	12788 12792 13086 7107 7653 13883 1609 8135 8136 8571 8783 8805 3330 3331 3332 3333 3334 3335 16018 10511 4339 4949 5445 5718 5736
sobrie	5330
sobriety$	11688
social$	13110 13116 622 623 624 625 626 8502 14892 8916 9017 15227 15289 15821 15822 15823 15824 10161 10520 16728 4171 10530 4174 4603 4605 11182 4858 4861 17463 4963 17529 11381 11541 11646 5294
society$	8485 2128 2129 2130 2131 8490 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839
sociopath$	11874
sociopathic$	6248
sociopaths$	11874
socks$	10117
sod$	10713 11848
sods$	11848
sofa	11657 12532 6350
sofa$	17861 5300 17872
soft$	13484 13485 15991
software$	11170
sold$	580 581 582 651 751 752 963 7617 7619 7621 1629 1630 1631 16616 5355 5371 5388 11762
soldier$	12934 17269 11849 11929 12330
soldiers$	12934 14942 17269 11849 11929 12330
solely$	4546 4547 4548 5937
solicit$	1108 1109 1110 1111 5412 5420
solicited$	1108 1109 1110 1111 5412 5420
soliciting$	1108 1109 1110 1111 5412 5420
solicits$	1108 1109 1110 1111 5412 5420
solicitted$	1108 1109 1110 1111 5412 5420
solicitting$	1108 1109 1110 1111 5412 5420
solid$	5775
solidly$	5777
solve	6031
solve$	17641
solves	6031
solvin	6031
somali$	3645 10010 12188
some$	135 919 7335 1414 1424 2218 3681
somebody$	13052 13077 13882 13887 14041 14309 14446 10231 10409 10520 16728 5008
someone$	13052 13077 7038 13882 13887 14041 14309 14446 9308 3062 10231 10409 10520 16728 5008
something$	13086 13327 13883 16648 4772 17348
somewhere$	13214 13215 13216 13217 13218 13219 13220 13221 1384 1385 1386
son	17597
son$	15483 11527
sons$	15483
soon$	14339 14340 3363 17063 17064 17065 17066 17211 17212 17213
sooner$	1238 1239 8173 1816 8175 15405 15556 16711 16720
sophisticated$	2824 2999 3549 6262
sorely$	4447
sorry$	14007 16520 16521 16522 16523
sort$	13510 14715 2403 2405 2406 2407 15091 15769 15770 15771 9709 16257 4661 11824 11942
sorts$	13510 4661 11824 11942
sought	4875 17566
sought$	339 634 635 636 637 638 639 640 1146 14490 2096 8454 2097 2098 2099 2100 2101 2102 2118 2119 2121 10484 11233 5662
soul$	14193 14200 15367 15368 15369
soulless$	6239
souls$	14192 14200 15126 12071
sound$	9876 5717
sounds$	5717
sour$	6241
source	12326
source$	1132 11042 4685 17311 11219 4950 17523 4965 5066 5074 5969 12328 5971
sources$	4685 17311 12328
south$	3657
sow$	13515 13516 13957 13958
sowed$	13515 13516 13958
sowing$	13515 13516
sown$	13515 13516
sows$	13515 13516
space$	14978 15711 11389 11665
speak	11029 5272
speak$	12731 12958 13186 627 628 629 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 9436 9461 9464 9498 9876 16335 16384 16390 16404 16510 16578 16579 16580 16921 10914 10915 4634 17233 12223 12231
speaking$	627 628 629 9434 16383 12253
speaks$	627 628 629 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 16510 4385 4386
special$	8907 17775 6129 6348
specialist$	17750
speech$	5148 17775 6068
speed$	12485
spell	12513
spelli	11600
spelling$	17804 6149
spend$	12994 6791 6792 6857 13318 13319 13320 13321 13322 837 838 7617 7619 7621 14171 14176 2145 2146 2147 2148
spendded$	2145 2146 2147 2148
spendding$	2145 2146 2147 2148
spended$	2145 2146 2147 2148
spending$	12795 13053 13318 13319 13320 13321 13322 2145 2146 2147 2148 17221
spends$	2145 2146 2147 2148 17300
spent$	837 838 7617 7619 7621 2145 2146 2147 2148 5343
spice	11528
spice$	13613 17732 11537 17744
spider$	7876
spike$	11477
spikes$	11477
spiky$	5796 5819
spin$	13307
spina$	6086
spineless$	6239 6280
spirit	11536
spirits$	17736 17740
spit$	14965
spite$	6563 206 207 209 6600 245 246 247 277 13159 13160 13161 13162 13543 4494
spiteful$	16856 5565 5588 6248
spitefulness$	2230 2231 15250 15251 12010
spiv$	11929
spivs$	11929
spleen	11516
spleen$	17720
splendidly$	9554 9555 9556 9557
split	17811 17813
split$	17640 11610
spliting$	5116
splitting$	5116
spoil$	1463 1464 1465 1466
spoiled$	1463 1464 1465 1466 6248
spoiling$	1463 1464 1465 1466
spoilled$	1463 1464 1465 1466
spoilling$	1463 1464 1465 1466
spoils$	1463 1464 1465 1466
spoilt$	1463 1464 1465 1466 2213 5490 6248
spoke$	627 628 629 4633
spoken$	12770 12771 213 214 215 6873 6874 6875 6876 6877 6878 6879 6880 13087 13323 14490 8605 8606 8607 8608 9392 9393 9394 9395 9396 9397 9398 9399 16155 16156 16157 16380 16389 16395 16400 16409 16475 16481 16519 16931 4657 17443
sponger$	11929
spongers$	11929
sporadic$	15173 15174 15175 15176 2615 5638
sport$	3663 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 17725 5820 5841
sported$	3663 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
sporting$	3663 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
sports$	3663 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
sportted$	3663 5820
sportting$	3663 5820
sporty$	5798
spot$	15374 15375 3435 3436 3437 3438 16170 17693 17697 12357 12422
spots$	16121 17693 17697 12189 12422
spotted$	14490 17321 6294
spotty$	9999 3659 10029 16237 5803 6269
sprained$	5196
spray$	5813
spree$	12360
spring$	13130 13131
spurn$	5455 5861
spurned$	16354 5455 5861
spurning$	5455 5861
spurnned$	5455 5861
spurnning$	5455 5861
spurns$	5455 5861
squad	4662 11021 11022 4666 11027 17236 11047 11050 11056 11057 11058 4701 4702 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 4786 11147 4791 17358 17359 17361 11160 17375 11178 4852 11298 4958 11322 11364 5045 5049 11408
squad$	16099 11020 17226 17231 17251 17252 4691 17254 17260 17261 17262 11059 11060 17267 4706 17276 11079 11108 11114 11116 17328 17332 17333 17335 17345 11144 17349 17351 4798 17364 17382 11210 17481 17502 11316 17568 11403 11407 17612 5966
squander$	5454 5946
squandered$	5454 5946
squandering$	5454 5946
squanderred$	5454 5946
squanderring$	5454 5946
squanders$	5454 5946
square$	17649 5111 17699
squarely$	4546 4547 4548 5937
squint$	6272
squints$	6272
stab	17847
stabb	17839
stabbed$	12621 12648 13076 13430 13939 13940 13941 13953 13954 5353
stabbi	17229 17476 17489 17497 17498 17504 17516 17517 17519 11686 11707
stabbing$	7686 7687 13892 1438 14352 17437 17438 17480 17890 17911 17912 11774
stabbings$	17437 17462 17911 17912
stack$	14759 14760 14761 14762 14763
staff	4703 11148 11161 4868 5049
staff$	6598 12934 13052 13077 13209 13277 13278 13279 13568 7586 7813 7832 14435 8369 14575 14576 14580 14721 8518 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 14842 14868 14903 14909 2367 2368 8728 8763 8764 15259 15300 15314 15315 15316 15317 3103 3104 3105 3106 3107 15827 15828 3307 3309 16094 16095 9945 16180 16181 10296 10297 10299 10300 10338 10339 10340 4061 10520 16728 10525 10526 4177 4553 4554 4555 4556 4557 4558 4559 17147 10970 17214 17215 11061 17352 4804 4805 11203 11407 17656 17915 11813 11825 11826 11916
staffroom$	17365
staffrooms$	17365
stage$	10250 16464
stain$	2472
stained$	16261 16262 5839 5846
stairw	12532
stake$	11481
stamme	17709 11522
stammer$	17726
stamp	5060
stamp$	12272
stamped$	12272
stamping$	12272
stampped$	12272
stampping$	12272
stamps$	12272
stance$	11459 12405
stand	17300
stand$	2769 15676 9474 9475 9476 9479 9480 9482 9483 9486 3485 3635 16250 3737 3738 3739 4374 4375 4376 4377 4378 5897
standard$	16959 12279
standards$	16758 16759 16760 16761 16762 16763 17218 12279
standing$	9474 9475 9476 9479 9480 9482 9483 9486 4374 4375 4376 4377 4378 5897 6188
stands$	3485 3635 16250 3737 3738 3739 4374 4375 4376 4377 4378 6188
stares$	12914
stars$	16324
start$	12739 14965
starte	6116
started$	12739 579 13696 13697 13991 13992 16616
starter$	11959
starters$	11959
starti	6116
starts	6116
starts$	12739
starv	6077
starve	5279
starved$	11637
stash	17247 11245 4909
stash$	13608 17304 11236 17471
stashed$	17257
state	11043
state$	6773 17099
stated	11043
statem	6129
statement$	12964 8551 8552 8553 17250 17256 5213 12491
statemented$	12487
statements$	8551 8552 8553 17250 17256
statio	11148
station$	13128 13129 4678 17241 17352 17365 17649 5111 17699 17890 17897 17898
stations$	4678 17241 17352
statistics$	17179 17180 11448
stature$	16192 16193 16194 12133
status$	14652 14656 14657 14678 14684 14687 15132 17825 11780 5460 12047 12491 12538
stay$	6488 12701 6530 12868 12869 6758 12991 6793 6794 6811 13023 13025 13026 13028 6856 13102 13251 13318 13319 13320 13321 13322 13323 7145 7323 966 7325 7326 7327 7370 7371 7372 7373 7374 7403 13729 7645 7707 14305 14312 14325 14326 14418 14617 14619 14625 14627 9532 9551 16384 16390 16404 17861 5301 12223
stayed$	12784 12785 12837 12848 12849 12850 12852 13051 13323 13331 13340 13341 13342 13387 13388 7191 7192 13397 13398 13652 14222 8201 14445 14490 14502 5301 5303 5312
stayes$	5303
staying$	12795 13053 13251 13318 13319 13320 13321 13322 13323 7403 7700 9532 5301 5303 6172
stays$	13323 5301 5303 6172
steal	17616
steal$	12994 13905 14377 14581 14582 14739 14740 14965 2703 2704 2705 16410 16641 17434 17464 17467 17491 17492 11466 11776 12235
steali	17287 11251 6357
stealing$	12659 12660 12661 12662 12663 12664 12665 13898 14108 14891 14947 14953 14954 2500 15288 16619 16620 16625 16626 16627 16628 16629 16630 16631 16632 16633 16634 16635 16636 16637 17301 17455 17493 17575 11776 12560
steals	17287 6357
steals$	2703 2704 2705 16641 17434 17467 17492 11466 12235
steel$	15899 15900
steely$	12102
step	11606 5266 11625 5277 17841 17863
step$	5083 5132 5987 6048
stepbrother$	11636 11643
stepdad$	5244 17810 11607 5253 17834 11635 11636 11643
stepfather$	5244 17810 11607 5253 17834 17838 11635 11636 11643
steping$	5083
stepmam$	11636
stepmother$	17810 5253 17834 17838 11635 11636 11643
stepmum$	17810 5253 17834 11635 11636 11643
stepnan$	11636
stepparent$	17834 11636 11643
stepparents$	17834 11636 11643
stepped$	16797 4650 17644 6048
steps$	5083
stepsiblings$	17834
stepsister$	11643
stepstepdad$	17834
stepstepfather$	17834
stepuncle$	11636
stern$	9694
sterner$	9694
steroi	11528 11535
steroids$	17732 11533 17739
steward$	6686 12893 12934 13209
stewards$	6686 12893 12934 13209 8763 8764 17331
sti	6329
stick$	1182 1303 1304 14567 16384 16390 16404 4199 4200 4201 12223
sticks$	1183 1303 1304 16550
sticky$	8806
still$	12772 6580 6581 12794 12819 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448 14412 14413 4210 4211 4717 4773 5863
stills$	11035 17274 11075 4767 4773 4790 4803
stinks$	12046
stir$	1457 1458 1459 1460 1461 1462
stirred$	1457 1458 1459 1460 1461 1462
stirrer$	11929
stirrers$	11929
stirring$	1457 1458 1459 1460 1461 1462
stirs$	1457 1458 1459 1460 1461 1462
stitches$	12478
stock	17247 17461
stock$	4695 17304 17449 17470 17471 11941
stockily$	5777
stocky$	9991 5775 6269
stole	6357
stolen	17247 17461 17525 6357
stolen$	16616 17449 17471 5025 17910 17913 6309
stoma$	6327
stomach$	6080
stone$	14029 15899 17723 5848
stoned$	1126 1127 1128 1129 1130 7576 1219 7578 16645
stoner$	11874
stoners$	11874
stood$	3485 3737 3738 3739 4374 4375 4376 4377 4378 5897 6188
stop	17430 4979 5022 5139
stop$	12730 12902 6826 13035 13102 7116 7165 13370 13840 13841 8015 8016 8017 8018 8019 8026 8027 8028 8082 8083 1726 8085 1728 1729 14304 14325 14326 14395 1842 1844 1847 14452 14489 15172 3004 3005 16384 16390 16404 16442 16443 10251 3894 16507 16578 16579 16580 11003 11004 11005 11006 17263 4745 11168 4896 17505 17540 11337 4995 5009 5013 5015 5016 5017 5018 11380 11412 17641 5110 5121 17686 17688 11497 12223 12231 6035
stoped$	3004 3005
stoping$	3004 3005
stoppe	17443
stopped$	13074 6871 514 13092 7114 7185 7202 7208 13430 13918 13919 14404 3004 3005 16564 16565 16566 16567 16568 16766 16767 16768 16769 16770 16771 17511 4995 17563 5351 12286 12376 6094
stopping$	3004 3005 5013 5015
stopring$	5013
stops$	3004 3005 17505 4973 4995 5009 5013 5015 11412 17633 5110 5121
stopting$	5013
store	4703 11148 11161 11245 4909
store$	12869 6832 6833 6834 7404 1559 8176 4678 17241 11061 17331 17352 17354 17365 4845
stored$	1559 17257
stores	4909
stores$	1559 4678 17241 11061 11100 17314 17331 17352 17354 17365 11266
storie	4963
stories$	13658 7552 13759 8551 8552 8553 14758 2197 2198 2199 2200 2201 2202 2702
storin	17247 11251 17461 4909
storing$	7404 1559 17455 17493
story$	13658 14281 8551 8552 8553 14758 2197 2198 2199 2200 2201 2202
stout$	5775 6269
straight$	13334 13335 7308 7309 7310 1823 1824 1825 1826 1827 1828 1829 1830 10377 10378 10379 10380 5796 5819
strain$	5075
strang	17839 5279
strange$	12930 12931 6997 1833 1836 1839 1840 5752 6239
stranger$	12656 12877 12888 12889 13064 13065 13066 13195 13607 13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 7481 7517 7518 7519 7520 14512 8509 8751 8752 8753 8754 17865 11723
strangers$	12587 12656 6665 12877 6677 6680 12885 12888 12889 12897 12901 12905 6712 13064 13065 13066 13067 6985 13193 13510 13607 13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 7481 7517 7518 7519 7520 7521 7522 7523 7524 7623 13899 13901 14510 8476 14681 14682 14689 8508 8751 8752 8753 8754 15314 15315 15316 15317 11723 11809
strangled$	17840 11637
strapping$	6269
strappy$	5846
strate	12385 12407 12412
strategies$	12838 12839
strategy$	12418
stray$	1546 1547 1548 1549 1550 1551 1552
strayed$	13354 1546 1547 1548 1549 1550 1551 1552
straying$	1546 1547 1548 1549 1550 1551 1552
strays$	1546 1547 1548 1549 1550 1551 1552
streak$	11946
streaks$	11946
street	4684 17563 11426 11492
street$	12939 13119 13128 13129 7538 13800 13801 7604 7629 14969 15033 15034 15125 2803 9179 15957 9754 9757 9758 9759 9760 9761 15966 9775 15985 9818 9913 3591 16420 16608 11042 11069 17549 17630 17649 5111 17696 17699 11725 5482 5600 5640 5681 5686 5699 5700 5701 5702 5756 5758 5772 6309
streets$	6732 12939 13119 13800 13801 7629 8742 15125 15360 15361 15362 15363 15364 15365 15366 15957 15966 9776 3428 9820 16420 16608 17549 17630 17649 5111 17696 17699 11725
streetsmart$	6256
streetwise$	3250 3251 3252 3253 3604 3608 6256
streng	4986
strength$	2909 2910 3529 3530 3531
stress$	6065
strict	5097
strict$	11455
stride$	15914 15915
strike$	9560 9561 9562 3521 17434 11466 17677 5987
strikes$	17434 11466 17677
striking$	5798
strikingly$	5718
string$	316 4139
stringing$	316
strings$	316 17291
strip$	7407
stroke	11504 11627
stroke$	17708 17722 17805 17831
stroll$	3737 3738 3739
strolls$	3737 3738 3739
strong	5091 5097 6048
strong$	2971 2972 2973 3113 3114 9694 3592 3604 11455 5101 12128 5775 6051
stronger$	2352 9694 5101
strongly$	5777
stroppy$	6239 6248
struct	12331
structure$	17272 17676
struggle$	189 2602 2603 2604 2605 2606
struggled$	189 2602 2603 2604 2605 2606
struggles$	189 2602 2603 2604 2605 2606 6155
struggling$	189 2602 2603 2604 2605 2606
strung$	316
stubble$	6270
stubborn$	10922 6248 6280
stubbornly$	6280
stubbornness$	2230 2231 15250 15251 12010
stuck$	13332 13384 13385 7182 13387 13388 7191 7192 13397 13398 1184 1303 1304 14490 16520 16521 16522 16523 4199 4200 4201 5611
stud$	16297
studen	11569 11711
student$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 17915 11858 5513 12000
students$	14780 14781 14782 14783 2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 17772 17773 11858 12000
studs$	16297
stuff$	13036 13208 15898
stunt$	12671 11718
stunts$	12671 11718
stupid$	6462 121 122 6501 6749 962 1367 1855 5362 5447 6248
stupidity$	12969 12970 12971 12972 12973 12974 13373 13374 13375 13376 13462 7297 7298 7318 13523 13715 13716 13717 13718 13719 13720 13928 8219 8312 1955 8314
sturdy$	5775
stutte	17709
style$	16257 11837
subculture$	11998
subcultures$	11998
subjec	6012
subject$	16183 16186 17281 4890 4968 5978 6292
subjects$	16183 16186 4881 4890 11384 6292
submi	12326
submission$	17514
submissions$	17514
submit	4683 5969
submitted$	4784 4785 12341
substance$	36 41 6465 8654 11545 6115
substandard$	4411 4412 4413 4414 17100 17101 17102 17103 5921
subway$	17858
succeeded$	16536
succes	11331 5011
success$	17662
successful$	17535 11369
succumb$	1779 1780 1781
succumbbed$	1779 1780 1781
succumbbing$	1779 1780 1781
succumbed$	1779 1780 1781
succumbing$	1779 1780 1781
succumbs$	1779 1780 1781
such$	12641 2806 2807 5890
sucked$	12613
sucks$	12046
suffer	5282 5283
suffer$	6091
suffered$	1058 1059 13842 11640 11641 6091
suffering$	6091
suffers$	11640 11641 6089 6091
sufficient$	3130 3133 9898 12092
sugar$	5399
sugges	11043 5039 12326
suggest$	10144 10146 10147
suggested$	10144 10146 10147
suicid	6076
suicidal$	12434
suicide$	17715 17805 12434
sulky$	6239
sullen$	12159 6248
sullenness$	2230 2231 15250 15251 12010
summer$	13130 13131
summon	17563
sun$	14095 14096
sundry$	13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635
superficial$	15173 15174 15175 15176 5478 5638
superv	5340 5342
supervised$	5695
supervising$	15323 15769 15770 15771 15772 15786 15792 15793 15794 15795 15796
supervision$	15323 15660 15769 15770 15771 15772 15786 15792 15793 15794 15795 15796 15850 15851 15852 15875 15877 16128 4538 4539 4540 4541 11698 17903 12279 12553 12554
suppl	17287
suppli	4683 11093 4781 12340
supplied$	580 581 582 11149 5371
supplier$	13707 13708 14873
suppliers$	13707 13708 14873 17482
supplies$	580 581 582 17297 11100 17314 17467 5355 5371 6002
supply	17237 4683 17247 17285 4781 11251 17456 17461 17476 17477 17489 17497 17498 17516 11706 12411 12412
supply$	580 581 582 4675 11094 17304 4779 17449 17464 17467 4964 17910 5371 6002 6309
supplyed$	4675
supplyes$	4779
supplying$	580 581 582 4675 4779 17455 17493 4964 17575 17910 5355 5371 12560
supplys$	4675 4779 4964
suppor	4969 4986 5032 5262 5342 6048 6055
support$	105 106 107 108 192 200 201 6599 12804 12838 12839 12958 13699 7814 14575 14576 15150 15164 15168 15742 15743 15744 15745 15769 15770 15771 15772 15786 16352 3797 3798 3799 3800 4302 4303 4304 16930 4538 4539 4540 4541 4969 11327 4981 4988 5065 17777 5216 17778 11785 11812 11813 12218 12491
supported$	200 201 4981 4988 11620
supporting$	200 201 4981 4988
supports$	105 106 107 108 200 201 4981 4988 5065
supportted$	200 201
supportting$	200 201
supposed$	13039 13040
suppre	5060
suppress$	6305
suppressing$	6305
suppression$	6305
sure	4962
sure$	3849 3850 3851 10320 10321 10322 10323 3966 3967
surely$	4094 4102 10460 4103 4104 10508 12242
surface$	5478
surgery$	17753 17764
surliness$	2230 2231 15250 15251 12010
surly$	6248
surprised$	13942 13943 13944 13945 8273 14478 14479 14480 14481 14482 15912 11791
surprises$	9706 9707
surprising$	1833 1836 1839 1840
surprisingly$	5718
survei	17698 6302
surveillance$	17423 17688 6291
surveilled$	17415
surviv	5283
survival$	9949 5394
survive$	15709 15710 9510 3153 3154 9513 3161 5735
survived$	3161 11641 5735
survives$	3161 5735
surviving$	3161 5735
survivors$	2822 12072 12073
suspec	4875 4891 12333
suspect$	13783 16183 16186 17137 17454 17484 4927 5584 12055 5978 12362 6017 6308
suspected$	11233 11249 4899 4914 11283 4927 4931 4955 5349 6006
suspects$	16183 16186 17137 17271 17450 17451 17454 17484 4927 11857 12055 12337 12362 6005 6308
suspen	11600
suspended$	416 417 418 419 8605 8606 8607 8608 5219 11872 12495 6193
suspendeds$	5219
suspension$	14813 5219 17804 11872 6340
suspensions$	14813 5219 11872 6340
suspic	4875
suspicion$	17192 17193 17194 17195 17196 11233
suspicious$	11133
swagger$	3387 3388 3389 3390 3391
swaggers$	3387 3388 3389 3390 3391
swallo	6078
swallow$	1628 1719
swallowed$	1628 1719 6079
swallowing$	1628 1719
swallows$	1628 1719 6079
swam$	1524
swap$	642 660 7018 661 662 663 664 665 963 1047 5379
swaped$	642 660 7018 661 662 663 664 665 963 5379
swaping$	642 660 7018 661 662 663 664 665 963 5379
swapped$	642 660 7018 661 662 663 664 665 963 5379
swapping$	642 660 7018 661 662 663 664 665 963 1047 5379
swaps$	642 660 7018 661 662 663 664 665 963 5379
swarm$	2481 15045 11929
swarmed$	2481
swarming$	2481
swarmmed$	2481
swarmming$	2481
swarms$	2481
swarthy$	6269
swat$	1690
swated$	1690
swating$	1690
swats$	1690
swatted$	1690
swatting$	1690
sway$	10356 10357
swayed$	11819
swear$	13412 14965 3387 3388 3389 3390 3391 16645 12235
sweared$	13412 12235
swearing$	13412 16645 17781 12235
swearred$	13412 12235
swearring$	13412 12235
swears$	13412 16645 12235
sweatshirt$	16286 16287 16288 12199 12204
sweatshirts$	16286 16287 16288 12199 12204
sweep$	4518 12394
sweeping$	4518
sweeps$	4518 12394
sweet$	6415 9430
swept$	4518
swift	5091 6048
swim$	1524
swimming$	1524 5835 5836
swims$	1524
swimwear$	6273
swine$	11848
swipe$	11122 4765
switched$	2799 9817
swivel$	4838
swiveles$	4838
swivels$	4838
sworn$	12381
sympathise$	14006
sympathy$	13429 13433 13449 13556 7789 7790 14007 14008
symptoms$	12431
syndrome$	12424
syphil	6329
system	11126 12326
system$	13467 13556 14909 15314 15315 15316 15317 9779 17277 17330 17346 17347 17433 17473 17474 17475 5889
systemic$	5889
systems$	17473 17475 5889
t$	10066 16286 16287 16288 11598 12204
ta	5215 11574
ta$	11573 17778
table$	15939 17788
tables$	17169
tablets$	11533 17744 12436 12470
tabs$	11180
tackl	4734 5060
tackle	17698 12417
tackle$	17641 5085 5086
tackleing$	5086
tackles$	5086
tackling$	5085
tactic	12407 12412
tactical$	11141 6000
tag$	17892 17906 17907 17909 12558
tagged$	17906 12555 6198
tagging$	17906
tags$	17909
tail$	17367 4850 17510
tailed	17698
tailed$	4850
tailing$	4850
tails$	4850
tak	5134
take	5087
take$	104 12685 12701 141 6511 12759 12868 6690 12994 6808 461 462 13069 13106 619 641 719 7079 7409 1251 7617 7619 7621 1280 7706 1372 1595 1596 7960 1603 1604 1605 14171 14176 7977 1628 1649 1652 1653 1683 1684 14292 14293 8099 8112 14325 14326 8300 8301 8302 8303 1963 1964 1992 8351 8352 8353 8354 8355 8356 8357 8358 8359 8360 2003 2004 14567 14581 14582 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8408 8409 8410 8411 8412 14617 14619 14625 14627 2075 2079 8967 2766 9239 2882 2936 3027 3028 3029 3030 3139 9545 3352 3353 9722 16004 16005 16006 16335 16384 16390 16404 16452 16453 16454 10579 4229 10595 10604 10608 10609 10610 10611 10612 10613 10614 10679 10681 10682 10683 10684 10685 4334 16921 17128 17131 4818 11228 4991 4996 11496 5155 5175 5177 5359 5403 12223
takeaway$	13128 13129
taked$	1251 7617 7619 7621 1280
takeed$	4818
takeing$	4818
taken$	12616 104 141 7102 7103 7104 7105 7106 13315 13323 7577 1251 7617 7619 7621 1280 1628 1649 1652 1653 1683 1684 14317 8292 8300 8301 8302 8303 1963 1964 3027 3028 3029 3030 15848 16043 3482 16509 16520 16521 16522 16523 16616 10578 10595 10605 10606 10607 10608 10609 10610 10611 10612 10613 10614 10679 10681 10682 10683 10684 10686 10687 10688 4334 16931 5194 5261 5359
taker$	14849 11716
takers$	14849 11716
takes	5087 5179
takes$	104 141 533 619 641 7317 1251 7617 7619 7621 1280 13897 1595 1596 1628 1649 1652 1653 1683 1684 14471 1963 2003 2004 2075 2079 2936 3027 3028 3029 3030 3347 3352 3353 16452 16453 16454 16740 16741 16742 10595 10604 10679 10681 10682 10683 10684 10685 4334 4818 4991 5175 5177 5359 5403
taking	5087 5179 6078
taking$	6396 104 12760 619 641 7409 1251 7617 7619 7621 1280 7698 1628 1649 1683 1684 1963 2003 2004 2075 2079 2936 15712 15713 3352 3353 9942 16619 16620 10608 10609 10610 10611 10612 10613 10614 4334 4991 5155 5177 11716 5359 5403
takings$	17304
tale$	14281
talent$	13604 1240 1241
talents$	13604
talk	11029 17300 17317
talk$	192 12958 13185 627 628 629 13389 13390 13391 7204 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 9435 9461 9464 9876 3557 16335 16384 16390 10197 16404 16510 16530 10327 16578 16579 16580 10912 10913 17233 17248 12223 12231 5951
talked$	12615 12619 627 628 629 13340 13341 13342 13357 7204 13871 5951
talking$	627 628 629 13389 13390 13391 7204 3054 9433 16383 16578 16579 16580 10385 17248 12231 6117
talkked$	627 628 629 7204
talkking$	627 628 629 7204
talks$	192 627 628 629 7204 2836 2837 2838 2839 2840 2841 2877 2878 2879 2880 2883 16510 17391 5951
tall$	9991 16196 3638 9999 5775 12138 6269
tallest$	3666 5823
tallies$	4667
tally$	14759 14760 14761 14762 14763 4667 4771
tallys$	4771
tan$	12170 12171
tangled$	1544 1545
tango$	13095
tanned$	3659 5803 6269
tantrum$	15248 15249 12009
tantrums$	15248 15249 12009
target	17263 4734 4885 4943 17550 11431 5126 5127 11486 17692 5133 17698 12385 12417
target$	12610 12611 12638 2166 17414 17540 17611 5086 17690 11487 5978 6040 6050 12415 6150
targeted$	12613 2166 11301 17635 17690 11487 11491 6050
targeting$	2166 17207 17208 17209 17210 5086 17690 11487 6050
targets$	12609 12611 12638 2166 17090 10954 17168 17179 17180 17414 5086 17690 11487 6050 12415
targetted$	2166
targetting$	2166
tart$	11874
tarted$	3770 3771 5859
tarts$	11874
tarty$	6239
task	11050 5078
task$	16694
tasked$	4783 4856 11226 5118 6058
taskforce$	17254
taskin	12358 6058
tasking$	4662 11021 11022 4666 11027 17236 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 11232 11298 4958 11322 11364 5045 5049 11408 11476 17680 12416
taste$	1240 1241 1368
tastes$	15505 15569 16158 16159 12106
tattoo$	3664 16226 10046 16297 12178 5822
tattooed$	6269
tattoos$	3664 16226 10046 16297 12178 5822
taught$	200 201 204 12807 12808 12809 6634 6635 13450 16389 16395 16400 16409 16475 16481 16519 16564 16565 16566 16567 16568 17564 5227
taunt$	5468
taunted$	5468
taunting$	5468
taunts$	5468
tauntted$	5468
tauntting$	5468
taxi$	13605
taxis$	13605
tea$	17881
teach$	200 201 14868 15150 3587 3588 3589 16486 16578 16579 16580 12231
teache	11711
teached$	200 201
teacher$	12893 12934 13081 13209 14435 8810 16094 16364 10562 10563 17915
teachers$	12893 12934 13209 7808 14435 14721 8518 14868 8763 8764 15259 15300 16094 16095 9947 16364 10296 10297 10299 10300 11826 11916 11944
teaches$	200 201
teachi	11592
teaching$	200 201 5215 11574 11589 17796
team	11050 11072 11178 17751
team$	15061 16451 10520 10525 10526 4177 17147 10970 4616 17214 17215 11020 17226 17231 17243 17245 17252 17254 17260 17261 17262 11059 11060 17276 11079 11108 11114 11116 17328 17332 17333 17335 17345 11144 17351 17364 17382 11203 11210 17481 17502 11316 17568 11403 11407 17612 5129 17749 17755 5938 5949
teams$	15061 4553 4554 4555 4556 4557 4558 4559 5129
tear$	7370 7371 7372 7373 7374
tearaway$	6219
tearaways$	6219
tease$	1484 5435 11929
teased$	1484 5435
teases$	1484 5435 11929
teasing$	1484 5435
tech$	12207 5850
techni	12412
teen$	2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 12000
teenage$	3621 5389 5504 5507 5517 5771 5772 6004
teenager$	14807 14808 2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 16183 16186 11846 11858 11870 12000
teenagers$	14671 14718 14769 14771 14807 14808 2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 16183 16186 11846 11858 11870 11917 12000
teens$	14769 2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 12000
teeth$	16238 16239 16240 17720 12166
teflon$	15899
teleph	4858
telephone$	4831 17394 5991
telephones$	4831 17394
tell	4669 4755 17317 4788 4905 11263 4962
tell$	12958 12994 7678 7683 8105 14402 14418 14567 2204 14914 15374 15375 9426 9427 9428 9429 3435 3436 3437 3438 16170 16384 16390 16404 16452 16453 16454 10259 16510 10465 10466 10469 10488 17131 4661 4676 4698 4699 11146 11169 4814 11173 5050 12223
telling$	2204 15786 16037 16383 4698 4699 11146 17712
tells$	2204 16452 16453 16454 16510 10465 10466 10469 4661 4698 4699 11146 5050
temper	17811
temper$	15248 15249 11945 12009
tempered$	11978 11979 11980 11981 12015 12016
tempers$	15248 15249 11945 12009
temporarily$	6135
temporary$	6173
tempt$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5408 5420
temptation$	13057 14182 14341 14343
tempted$	12586 6383 328 329 330 1108 1109 1110 1111 2094 5365 5408 5420 11819
tempting$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5408 5420
temptress$	11929 6236
temptresses$	11929 6236
tempts$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5408 5420
temptted$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5408 5420
temptting$	12586 6383 328 329 330 1108 1109 1110 1111 5365 5408 5420
ten$	14817 2874 2875 2876 9400 3043 9402 9403 3046
tenancies$	5035 5123
tenancy$	5035 5123 17860 17875 17876
tenants$	10793
tendencies$	11864
tension$	5247 12331
tent$	17858 17870
term$	715 716 717 718 17709 17779 11593
termination$	17729
terms$	7112 7113
terrible$	6462 6501 12717 12718 12719 12720 8255 8583 2567 2568 2569 15278 4411 4412 4413 4414 17100 17101 17102 17103 4590 5362 5648 5684 5921
terribly$	5604 5898
territ	11389
territory$	17593
terror$	2471 11848
terrorise$	2156 2157 2158 5467
terrorised$	2156 2157 2158 2209 2210 5467
terrorises$	2156 2157 2158 5467
terrorising$	2156 2157 2158 5467
terrors$	2471 11848
test	5965
test$	13543 2365 16645 4847 4848 17733 17771 12482
tested$	2365 6124
testing$	2365 16645
tests$	2365 17771 12482
testted$	2365
testting$	2365
text	4802
text$	627 628 629 17053
texted$	6873 6874 6875 6876 6877 6878 6879 6880 627 628 629 1056 1057
textin	17275
texting$	627 628 629
texts$	627 628 629
textted$	627 628 629
textting$	627 628 629
thalas	6086
thalassaemia$	12444
than$	6578 13915 7733 7734 14097 7970 14424 8233 8910 8911 9096 9097 9098 9142 2795 9200 15407 15408 15409 15410 15411 15412 15413 15414 15415 15449 9246 3127 3148 3151 3175 3184 9608 9609 9610 9611 15820 15936 3382 16034 9891 16108 16109 16110 16115 16116 16117 17181 17182 17183 17184 17185 17186 17189
thank$	13436 13437 13438 13439 13440 13441 13470 13471 13472 13473 13488 13489 13490 13491 7315 7316 13571 13572 13573 13663 3008
thanks$	412 1155 10663 4601
that	12326
that$	6597 6689 688 7300 7716 14477 8304 8369 14748 8761 15303 9719 3621 16934 10842 10843 17057 17111 10944 10967 17178 17303 11172 11273 11288 11289 11307 17712 11828 5486 5772 12281
the$	6424 6689 6710 13125 6933 6934 7263 7352 13568 7366 7466 7503 7528 7537 7570 7583 7731 7815 7826 7853 7854 7986 8029 8077 8310 8369 14574 8404 14622 8448 14721 8537 2185 2214 2218 2228 8588 8704 8705 8757 8818 8846 8932 8941 2732 15303 9102 2821 9220 9298 2954 9332 9753 9765 9883 9884 3621 3641 3671 10060 10073 3716 16587 10449 10493 16728 16746 16752 16753 10582 10648 10825 10832 17045 10846 17051 10869 10871 17078 17079 10877 10879 17105 17106 17122 10920 4593 4616 11066 4878 11267 11339 11345 11443 17658 11471 11497 11703 11826 5486 12281 12292 5974 5977 6004 6007 6114
thef$	17455
theft	17229 17247 17293 11259 17476 4916 17485 17489 17490 17497 17498 4937 17504 17512 17516 17517 17518 17519 11325 11684 11686 11706 11707 11710 6203
theft$	13107 13122 14107 14109 14240 14891 15288 17437 17463 11274 17480 11295 17528 17529 5055 11414 5135 17888 17890 17900 17910 17911 17912 17914 6014 12561
thefts	11423
thefts$	17437 17462 17463 11274 11295 17528 17529 5055 11414 17627 5119 17911 17912 12382 12561
their	11164 11185 4828 4891 4932 11399 12347 6013
their$	24 6463 6476 6478 123 124 127 131 132 6492 6494 139 6498 6554 6689 6728 381 388 389 390 392 6753 396 6765 6766 6767 6768 6769 6770 426 429 12996 464 6837 13061 6895 6896 13125 6923 7009 13235 7059 7070 7158 7224 7252 7253 900 901 7265 7291 13498 937 939 940 7313 960 961 7319 13524 7321 980 998 7386 7392 7394 1038 13639 7454 7490 1221 1223 1279 7662 7663 1343 1344 1346 7718 7724 7728 7832 7873 7911 7988 7989 8057 8077 1858 1861 14434 8269 14476 1954 8313 1956 8317 8369 14603 14607 8404 2193 8610 14868 14905 8735 8858 2683 15309 2756 15346 9182 9185 9213 9214 9215 9216 9217 9349 9365 9446 9447 9448 9450 9511 9710 9736 3445 3446 3447 9845 3488 9847 3502 3596 3597 9987 9996 9997 9998 10025 3675 3688 3691 3699 3700 3720 3721 10094 3744 3750 3751 10395 10405 10478 16725 16746 16753 10757 10768 10846 10866 10870 10872 17078 17079 10877 10879 10880 17090 17105 17106 10956 10957 17168 4616 10975 10983 10984 11066 4878 11249 11339 11471 11513 11515 5185 5248 5249 11608 11653 11671 5393 5409 5651 5652 5843 5844 5890 12282 12292 5938 5977 6103 6104 6112 6113 6140
theirs$	13493
theirself$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11714 11722 11745 11746 11794 12090 12091
theirselves$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11714 11722 11745 11746 11794 12090 12091
them	11023 11038 11046 17329 11136 11164 17374 17405 17408 17411 4853 4854 17425 17426 17428 17469 4935 17515 4960 17533 17536 17541 11350 4998 11368 11378 17582 11379 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 17701 12386 12391 12399 12494
them$	12565 12566 12597 12683 6667 6674 12982 13089 13101 6898 6900 6902 13165 13168 13214 13215 13216 13217 13218 13219 13220 13221 13310 13315 7240 7247 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7301 944 945 946 947 7328 13862 13993 14003 7844 7845 7861 7862 7864 7865 8100 8101 14620 8424 14651 8518 8596 15107 8938 9052 9053 9054 9221 9292 15628 15650 15662 15785 15910 15920 15933 15934 9800 9801 16029 16040 9881 16122 16123 16124 16133 16228 3682 3683 10232 10301 10310 10316 10328 16540 16545 16560 16587 10437 16752 10587 10588 10718 10719 10720 10721 10722 10723 16934 10775 10796 17030 17031 17032 17033 17034 17035 17045 17051 17071 17105 17106 10935 10994 17281 17291 4857 11318 4978 11356 5008 17583 17584 11498 11987 12245 12282 12283 12285 12292
themself$	6358 6360 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14882 15047 8866 2509 2510 8869 2512 2513 2514 15133 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 10910 11514 11714 11722 11745 11746 11794 12090 12091 12435
themselves$	6358 6360 12565 12566 6401 6405 6406 49 6408 6409 6410 6411 6412 6413 6414 57 6416 6417 6418 61 12624 12625 6422 6423 6425 6426 69 70 71 72 6432 6433 6434 6444 6445 6446 12655 12867 6730 12963 6840 6841 6842 13103 6977 7017 13386 13415 13417 7232 7233 7234 7235 7236 7237 7238 7239 7241 7242 13461 7266 7267 7268 7269 13474 13475 13476 13477 13478 13479 13480 13481 13482 13483 7284 7285 7286 7287 13492 13497 13519 13520 13653 13654 13655 13656 13657 7459 13760 13761 13762 13763 13764 13765 13776 13847 1331 1332 1333 7692 7807 7913 7914 7916 14121 7924 7925 7926 7927 7929 7931 7932 1575 7987 14306 8315 8319 1962 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8333 8334 14539 14540 14541 14542 14543 14544 14546 14547 14548 14549 14879 14882 8738 15047 8866 2509 2510 8869 2512 2513 2514 15108 15133 2702 15326 15327 15328 15329 15330 15331 15332 15630 15631 15632 15633 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15691 9489 15694 15695 9492 15702 15716 15735 15736 15739 15752 15753 15754 15756 15762 15763 9750 9751 9752 16048 9915 3558 3559 16127 16135 16376 16966 10910 11514 11714 11722 11745 11746 11794 12090 12091 12435
then$	985 7455 1797 1798
therap	17710 11543 11544
therapist$	17747 17748 17750
therapy$	11523 17753 12426 12431 12474 12475 12514
there$	12695 12734 12854 13315 7148 13358 1427 1428 8030 15023 9173 9766 3863 3864 10231 10409 11215
therefore$	3330 3331 3332 3333 3334 3335
these$	6647 6671 6706 6714 6721 367 12984 7052 7055 7061 7177 7193 13993 14003 1776 14618 14621 14626 8567 2228 2732 15628 9635 15873 15910 15929 3598 3602 3621 10233 16482 3933 16547 16587 10677 10718 10719 10720 10721 10722 10723 10779 10781 10788 10798 10799 17030 17031 17032 17033 17034 17035 17045 17105 17106 10935 11443 5136 5508 5517 12245 5890 12282 12283 12285 12292 6004 12399
they	11023 17238 17329 11136 11164 17374 17383 4853 4854 17425 17426 17428 17469 4921 4935 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 5112 17679 5136 12391
they$	6517 7127 7128 7133 7134 7183 7197 7200 13500 1102 13675 7492 7652 7754 14018 1864 2185 8543 2186 14748 2187 2188 2215 8720 2382 15305 16465 16466 16467 16468 16469 10284 10285 10286 10288 10421 10422 4066 10426 10520 16728 11279 4944 4999 5008 11453 11470 11501
thick$	2414 9697 3630 5762 5779 5818 5827 5828 6248
thickset$	5775 6268
thief$	14864 14865 14866 14948 14949 14950 14951 14952 14973 14974 15008 11874 11875 11929
thieves$	14863 14864 14865 14866 14948 14949 14950 14951 14952 14973 14974 15008 11874 11875 11929
thieving$	14108 14214 14891 14953 14954 2500 6239
thigh$	17719
thighs$	17719
thin$	7871 9991 9999 5775 5794 5798 6269
thing$	7792 9172 9368 15913 16149 16150 16151 16462 16463 16829 16830 16831 16832 16833 16835 16836
things$	12857 13037 13208 7434 7552 13759 14041 8084 8234 15505 15697 15767 9719 15938 9773 16120 10834 10842 10843 10944 10967 5315 11950 12113
think$	12926 12927 12928 12929 1095 1294 1295 1296 1297 1298 1299 1300 14053 14054 14055 14056 8082 8083 1726 8085 1728 1729 8109 14325 14326 14567 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 9453 9454 9455 9498 15889 16045 16046 9876 10560 16765 16766 16767 16768 10655 16860 4927
thinking$	7499 12253
thinks$	1294 1295 1296 1297 1298 1299 1300 2019 2020 2176 2177 2178 2354 2362 2508 2511 2540 2836 2837 2838 2839 2840 2841 10560 16765 4927
thinnest$	3666 5823
third$	2524 3621
thirteen$	2874 2875 2876 9400 3043 9402 9403 3046
thirties$	13239 13274
thirty$	13237 13239 708 13272 13273 9199 15439 15440 15441 15442 15445 15446 15447 16175
this$	6689 13125 7050 7057 7300 13588 13593 7393 7716 1359 7793 7794 8369 8567 8588 2702 9332 15910 9719 15972 15973 15974 15975 15976 3444 3448 3621 16587 16665 10587 10588 10718 10719 10720 10721 10722 10723 16934 17030 17031 17032 17033 17034 17035 17045 10842 10843 17105 17106 10903 10944 10967 11066 4944 11443 5486 5647 5772 12245 12281 12282 12283 12292 6007
thorn$	2473 11929
thorough$	2999 3549
thoroughly$	5883
those	11092 17541 12386
those$	13064 13065 13066 7839 14704 8567 2228 2732 3598 17380 11251 17558 11384 17615 11444 17655 17658 17691 5517 12245 6004
though$	234 6593 6636 6637 6638 6639 6640 6641 6642 6643 291 292 13159 13160 13161 13162 992 8206 8207 9971 9972 9973
thought$	6468 6469 6470 6471 6472 6475 13323 13702 13704 13706 1294 1295 1296 1297 1298 1299 1300 14456 14457 14490 2019 2020 2176 2177 2178 8549 8550 2269 2362 2540 2644 9687 16708 16724 16729 16732 16733 16735 16736 16737 16738 10560 16765 16766 16767 16768 16769 16770 16771 10655 16860 16896 16897 16898 16899 16900 16901 16902 16903 16904 16905 10702 10703 10704 10705 10706 16943 17053 17176 4899 4926 4931 4955
thoughtless$	1946 1947 16842 16843 16856 5450 6240 6280
thoughtlessly$	6280
thoughts$	5153
thousand$	8093
thrall$	7494
threadbare$	5846
threat	5279
threat$	8619 2262 8621 8622 8623 8624 8625 8626 8627 8628 8629 8630 14835 14836 8633 8634 8635 8636 8637 8638 11031 11452 5095 6003 6020
threatened$	11637
threatening$	5648 6246
threats$	15829
three	11023 17329 11136 11164 17374 17405 17425 17426 17428 17469 4935 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 12391 12486
three$	8424 14889 9934 3681 16243 16244 16245 16246 16247 16248 10301 10316 17021 10877 5977 6004 6123 6182
thresholds$	17078
threw	17839
threw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
thrill$	6455 98 6460 13071 13072 13073 13695 13732 7711 14182 14652 14678 11798 5460
thrills$	14658
thrive$	902 1309
thrived$	902 1309
thrives$	902 1309
thriving$	902 1309
throats$	16649
throug	11485 11623 5969 6048 6055
through$	407 1153 14288 14289 8756 15154 9502 9503 10022 16508 16537 16539 16553 16588 16593 10882 4776 4806 4883 17459 11317 11587 5366 5947 6109
throughing$	4806
throughout$	14219
throughs$	4806
throw$	58 77 372 964 1042 1301 1302 1467 1469 1508 1509 1510 1566 1567 1568 1569 2012 2196
throwed$	58 372 1042 1301 1302
throwing$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012
thrown	17839
thrown$	58 77 372 964 1042 1301 1302 1467 1508 1509 1510 1566 1567 1568 1569 2012 16356 5279 5280
throws$	58 77 372 964 1042 1301 1302 1508 1509 1510 1566 1567 1568 1569 2012 2196
thug$	14863 2504 2505 2506 2507 15137 11848 5600 6219
thuggery$	2230 2231 15250 15251 12010 6219
thuggish$	6219 6246
thugs$	14863 14885 14886 14887 2504 2505 2506 2507 15137 17137 11848 12268 6219
thump$	14352
thus$	3330 3331 3332 3333 3334 3335
tic$	6065
tick$	5900
ticking$	5524 12259
tidy$	5798
tied$	4900 11293 12179
ties$	2205 10117 10118 11837
tight$	9809 9917 16261 16262 10079 10107 10923 5818 5846
tightly$	3662
tights$	12199
tiktok	4963
tiktok$	622 6980 623 6981 624 6982 625 6983 626 6984 13189 13190 13191
till	11161
till$	17365
tills$	17365
time	5208 11584
time$	6576 12995 13061 13399 13400 7735 7736 7737 7749 7750 14014 14015 14016 14017 8119 8120 1998 1999 2000 14573 8503 8504 8506 8590 8651 8652 8695 8746 8747 8748 14978 15076 15422 15565 16129 16130 16377 16421 16422 10249 16464 16602 10407 10408 10410 10411 16638 16639 16640 16653 16661 16883 16884 16885 16886 16887 16888 11025 17419 5014 17637 11478 11479 11567 5523 12239 12304
timed$	17552
timekeeping$	11811
timeline$	11081
timeout$	11566
times$	12776 12778 12779 12783 14295 14296 14297 14298 14299 14300 14301 14327 14328 16654 11025
timeta	11085 11600
timetable$	17289 17788 11593 17804
timetables$	17289
timewaster$	11874
timewasters$	11874
timid$	10922
timing$	11025
tinies	5972
tinies$	17269
tinnitus$	6319
tiny$	3629 10079 5846
tip	6302
tip$	4802 5020
tipped$	5020
tipping$	5020
tips$	5020
to	4737 5192 12326
to$	6473 6477 12869 12913 12935 12936 12937 12954 6790 6799 6821 6854 6914 6915 6916 6918 6959 6967 6971 7040 7041 7042 7043 7044 7047 7082 7086 7111 7243 13503 7399 13698 7554 7622 13827 13831 13832 13833 13834 7668 7827 7830 7831 7919 7928 14191 8010 8137 8139 14417 8231 14458 8270 14477 8363 8461 8469 8472 8474 8480 8563 8620 14943 8743 8755 8761 8843 8844 8845 8902 8920 8921 8930 8943 8946 8960 8965 8983 15216 9058 9086 15297 9099 9115 9116 9118 9320 9423 9481 9621 9625 9742 9810 9821 9880 16166 10131 16339 16340 16341 16343 16363 16401 10207 10208 10238 10282 16570 16589 10500 10501 16751 16764 16774 16775 16776 10585 10586 16807 16859 16867 10717 16945 4399 10766 10823 10847 10904 17126 10924 10925 17162 10959 10993 10998 10999 11000 11001 11002 11040 11044 11048 4694 4730 11119 4776 11146 11163 11192 11200 4849 11214 4874 11235 11244 11257 11258 11327 11336 11342 11343 11352 11358 5001 5002 17604 11420 11436 11442 17660 5105 11499 11512 17737 11538 11552 11553 17776 11587 11598 11644 11690 5334 11695 17916 11797 11805 11806 11828 12218 12220 12225 12244 12246 12282 12299 12315 12316 12416 6062 6109 12550
today$	14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 15593
toddler$	11527
toe$	16265 16291 16292 10089 17758 17759 5481
toerag$	11848 6223 6236
toerags$	11848 6223 6236
toes$	17758
together$	17121 17321 11952
toilet	5208
toilet$	11566
toing$	11146
tokenistic$	5478 6280
told	4814
told$	204 12770 12771 213 214 215 222 223 224 225 226 227 228 229 230 231 232 12807 12808 12809 13039 13040 6848 6873 6874 6875 6876 6877 6878 6879 6880 13328 13337 7714 7715 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14330 14331 14332 14410 14411 8242 14490 15082 16059 10174 10175 16389 16395 16400 16403 16409 16475 16481 16519 16520 16521 16522 16523 10346 10347 10348 16564 16565 16566 16567 16568 10465 10466 10469 10486 10633 10634 16931 11117 4856 4865 11226 11611 11624
tolerance$	12404
tolerate$	5431
tolerated$	17629 5431
tolerates$	5431
tolerating$	5431
tomorrow$	14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 15069 5585
tone$	16221 12163
tones$	16221 12163
tonsil	11516
tonsils$	17720
too$	73 6607 333 7107 7108 7654 7655 7828 7968 7969 7971 8078 8135 8136 14688 8824 2547 9106 9107 15488 3235 3236 3237 3254 3285 3286 3287 3497 3498 3499 3506 16261 16262 10660 10661 10662 10836 4479 10859 10860 10861 10862 10921 4564 4565 10960 11007 11009 5445 5707 5736
took	5179 6078
took$	104 141 12837 12848 12849 12850 12852 461 462 619 641 720 13316 13645 1251 7617 7619 7621 1280 1595 1596 1628 1649 1652 1653 1683 1684 14292 14293 14472 1963 2003 2004 2075 2079 3027 3028 3029 3030 3352 3353 16740 16741 16742 10577 4230 10595 10604 10608 10609 10610 10611 10612 10613 10614 10679 10681 10682 10683 10684 10685 4334 5155 5177 5359 5403 11762
tool$	5093 11796
toolki	12412
tools$	12838 12839 5093 11796
tooth$	12166
toothless$	6281
top	17287 11087
top$	13227 8870 16267 16283 16284 16286 16287 16288 17291 17296 17553 17558 5099 12199 12204 12210 6004 6009 6010
topless$	6988 6999 7405 6269
tops$	16255 3694 10057 10058 16267 16283 16284 16286 16287 16288 16310 16311 16318 12199 12204 12210
torment$	2156 2157 2158 5467
tormented$	2156 2157 2158 5467
tormenting$	2156 2157 2158 5467
torments$	2156 2157 2158 5467
tormentted$	2156 2157 2158 5467
tormentting$	2156 2157 2158 5467
torn$	16261 16262 5839 5846
tos$	11146
toss$	16870
total$	2342 2343 2345 3801 4583 5889
totally$	5880 5883
touch$	12869 6861 1419 15927 15928 9725 16122 16123 16124 16507 16946
touched$	12613 6684 13249 13315 13612 14317 15810 15825
touches$	9706 9707 15930 9825 16032
touching$	13286
tough	5091 5097 5102
tough$	14686 2588 2589 2590 2591 2592 2593 2971 2972 2973 3113 3114 9694 9698 9699 3342 3343 3344 3592 3604 11455 5740 5743 5757 12128 5798 6047 6262
toughe	5097 6048
tougher$	3250 3251 3252 3253 9694 11455 6047
touret	6314
toward	17400 17401 4969 4986 5032 6055
towards$	6918 8461 8469 8472 8474 8480 14874 14943 8983 9055 16945 17459 11327 12512
tower$	3532
towered$	3532
towers$	3532
town	11426
town$	14903 14908 15033 15034 11422 11426 17630 17649 17671 5111 11492 17862
toxic$	2222 2223 2224 2539 5501 5502 5503 5594 6248
toy$	1004
toyed$	1004
toying$	1004
toys$	1004
trace	17263 4824 17399 5982
trace$	17414
traced	17501
traced$	17429 17499
traces$	17414
track	4738 4824 17550
track$	4296 4738 11180 17404 17414 17418 11221 4864 17510 11351 17611 12357
tracke	4824 17390 11216
tracked$	17323 11120 17415 17420 11221 4864 17429 5118 5987
tracker$	4812
tracki	4824
trackie$	12199
trackies$	16286 16287 16288 10102 3745 16308 12199 12204 5857
tracking$	4812 11221
tracks	4824
tracks$	17414 11221
tracksuit$	16286 16287 16288 16297 12199 12201 12204 6275
tracksuits$	10057 10058 16286 16287 16288 16289 16290 16294 16295 16296 16297 16299 16308 12199 12201 12204 6275
trade$	651 660 7018 661 662 663 664 665 799 963 15382 5388
traded$	651 660 7018 661 662 663 664 665 799 963 5388
trader	4703 11148
traders$	14903 17241 11061 17331 17352 17354 4869
trades$	651 660 7018 661 662 663 664 665 799 963 5388
trading$	651 660 7018 661 662 663 664 665 799 963 5388
traffic$	580 581 582 5371 12349
trafficced$	580 581 582 5371
trafficcing$	580 581 582 5371
trafficed$	580 581 582 5371
trafficing$	580 581 582 5371
trafficking$	12976 13141 580 581 582 14642 14643 14644 14645 14646 14647 14648 14649 5371
traffics$	580 581 582 5371
tragic$	8918
trail	5139
trail$	17367 17407 4850 17510 11497
trailed$	4850
trailing$	4850
trails$	4850
train$	4838
trained$	11197 17402
trainer$	12199
trainers$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13071 13072 13073 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13636 13637 13638 7711 14168 7990 7994 14684 8484 10057 10058 16286 16287 16288 16289 16290 16294 16295 16296 16297 12199 12204
traines$	4838
training$	15067 11698
trains$	4838
tramad	11535
tramadol$	17739
tramps$	16323
transactional$	5394
transfer$	12497
transfusion$	6318
transfusions$	6318
transplant$	17764
trap$	13606 5529
trapping$	5372
trapstar$	6274
trashy$	6239
trauma$	17845 12430 6073
travel	17300
travel$	13025 13026 13027 13251 7571 2475 2476 2477 2478 2479 2480 9534 11122 4765 17371 5403 11762
traveled$	2475 2476 2477 2478 2479 2480 5403 11762
traveling$	2475 2476 2477 2478 2479 2480 5403 11762
travelled$	2475 2476 2477 2478 2479 2480 5403 11762
traveller$	3645 10010
travelling$	13053 13251 2475 2476 2477 2478 2479 2480 9534 5403 11762
travels$	2475 2476 2477 2478 2479 2480 5403 11762
trawl	4837 6302
trawl$	4724 12345
trawled$	4724 11321
trawles$	4724
trawling$	4724
trawls$	4724
treat$	2378 2379 9432 9453 9454 9455 9458 15663 15664 9461 9464 15888 4575 4576 4630 4889
treate	5006
treated$	2378 2379 9392 9393 9394 9395 9396 9397 9398 9399 9458 15663 15664 9683 9686 16155 16156 16157 4575 4576 4630 4711 11280 5195 11561 11562 6125
treating$	2378 2379 9366 9432 9458 15663 15664 4575 4576 4630
treatm	12473
treatment$	4294 17753
treats$	2378 2379 9458 15663 15664 4575 4576 4630
treatted$	2378 2379 9458 15663 15664 4575 4576 4630
treatting$	2378 2379 9458 15663 15664 4575 4576 4630
tree$	15065
trendy$	5846
trial$	9012 17805 12546
tribunal$	6338
tribunals$	6338
trick$	8076
tricked$	12613 15847
tricks$	15381 2820 16423
tricky$	2588 2589 2590 2591 2592 2593 15254 15255 15256 15257 15258 5584 12012
tried$	1515 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 2365 10144 10146 10147 16457 16520 16521 16522 16523 16717 10517 17176 12251
tries$	1515 2365 16510 16532 16533 16534 16535
trio$	2301 11861
trip$	13286
trips$	13286
trollop$	6236
trollops$	6236
troopers$	15949
troubl	11325
trouble$	12587 12640 12659 12660 6608 6609 6610 6611 6612 6613 6614 6615 258 259 260 13075 13112 7213 7214 13419 13420 13421 13422 13429 13464 13465 13466 921 13510 13527 13528 13529 13530 13531 13591 1060 1061 13694 1134 1135 13772 13789 13802 7600 13835 13836 13874 13876 7686 7687 1441 1442 1443 14025 14108 7917 14128 14138 8142 14369 14370 14371 14372 14373 14374 14375 14376 14654 14658 14665 14726 14804 14805 14891 8698 14953 14954 14955 2401 8771 8796 2500 15092 15110 2552 2553 15116 15117 15118 15119 15132 15288 15372 15927 15928 9725 16374 16376 10278 16483 10280 16610 16611 16612 16613 16614 16615 16646 16688 10571 16781 16782 16783 16883 16884 16885 16886 16887 16888 17528 17529 11335 5247 5326 11765 11798 11817 5493 5494 5495 11948 11949 12001
troubled$	8922 9035 16724 16729 16732 16733 16735 16736 16737 16738 10560 16765 16766 16767 16768 16769 16770 16771 10572 16800 5642 5772
troublemaker$	14843 14863 14973 14974 6222
troublemakers$	14843 14863 14973 14974 15288 6222
troublemaking$	6222
troubles$	1131 13694 14520 14521
troublesome$	8586 6248
trousers$	3694 10057 10058 10102 3745 5857
truancy$	6208
truant	6344
truant$	12994 13058 14843 14864 14865 14866 14973 14974 16641 11874 11875
truanted$	6208
truanting$	13898 6208
truants$	14843 14864 14865 14866 14973 14974 11874 11875 6228
truculent$	6250
true$	4408
trunks$	12194
trust$	14171 14176 8306 8307 8308 8309 1952 1953 15150 10162 10163 3806 16384 16390 16404 16458 16459 16460 16461 16486 16578 16579 16580 10520 10525 10526 4177 17147 10970 4616 17214 17215 5451 5864 12223 12231 5938 5949
trusted$	13340 13341 13342 13354 13786 14490 1952 1953 15123 3070 9507 3171 9547 3190 3191 3192 3193 3194 9553 16564 16565 16566 16567 16568 16847 16848 16849 16868 16869 5451 5977
trustful$	14282 11803
trusting$	14282 1952 1953 8491 8492 8493 16383 10383 11803 5451
trusts$	1952 1953 3806 5451 5864
trustted$	1952 1953 5451
trustting$	1952 1953 5451
truth$	8235 16378 16379 16690 16692 17050
truthful$	8232 14437 16377
try$	7409 1515 8285 2365 10144 10146 10147 16384 16390 16404 16452 16453 16454 16457 16510 16578 16579 16580 16597 16893 12223 12231 12251
trying$	7409 16578 16579 16580 17283 12231 12253
tryings$	17283
tubby$	6269
tube	6081
tube$	12440
tubefed$	12439
tuberculosis$	6321
tuitio	11592
tuition$	17796
tumble$	8887
tumour	11504
tumour$	17708
tune$	13658
tuned$	2800
tunnel$	17858
turf	11389
turf$	17593
turkish$	3645 10010 12188
turn	11479
turn$	560 561 1137 1138 1685 1686 8365 8367 2013 2486 2487 3452 3453 3733 3742 3754 3755 3756 3757 3758 3775 3776 10145 10183 10189 10194 10203 16410 16411 10269 10275 16510 10313 10489 10539 4192 16894 4454 4460 4461 4462 17129 11015 4838 17430 11370 5083 17683 5581
turned$	6873 6874 6875 6876 6877 6878 6879 6880 560 561 1137 1138 1685 1686 14490 2013 2486 2487 9995 10001 3734 3743 3754 3755 3756 3757 3758 3775 3776 10145 10151 16359 16360 16361 16362 16520 16521 16522 16523 4119 10487 10541 4454 4460 4461 4462 4502 17177 11197 17402 17644 5581 12286
turnes$	4838
turning$	560 561 1137 1138 1685 1686 2013 3754 3755 3756 3757 3758 3775 3776 16857 16858 4454 4460 4461 4462 11015 11197 5083
turnned$	560 561 1137 1138 3754 3755 3756 3757 3758
turnning$	560 561 1137 1138 3754 3755 3756 3757 3758
turns$	560 561 1137 1138 1685 1686 2013 2486 2487 3452 3453 3754 3755 3756 3757 3758 3775 3776 10145 10279 16510 16532 16533 16534 16535 10540 4454 4460 4461 4462 4838 5083 17683 5581
tutor$	12893 8611
tutors$	12893
twelve$	2874 2875 2876 9400 3043 9402 9403 3046
twenties$	13239 13274
twenty$	13237 13238 13239 708 709 13272 13273 15392 15393 15394 15395 15396 15397 9199 2870 9232 15437 15439 15440 15441 15442 15443 15444 15445 15446 15447 16175 16176 12075
twice$	7032 13242 13703 14165 14166 8086 9145 9146 9147 15512 9376 17737 6135
twins	12466
twins$	16323
twisted$	8807
twisting$	14167
twists$	12176
two	11023 17329 11136 11164 17374 17405 17425 17426 17428 17469 4935 17533 17536 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 12391
two$	6891 13521 14889 15376 9934 3681 16243 16244 16245 16246 16247 16248 10666 10877 5008 5663 5977 6004 6123 6182
twoc	11706 6203
twoc$	17910 12561
type$	2403 2405 2406 2407 9709 11942
types$	15126 11942
ugly$	5712 6269
ultimately$	134
umpteen$	8091 8123
un$	15998 11925
unable$	188 969 1016 1867 1977 1978 1979 1980 1981 1983 2031 2086 8725 8726 2602 2603 2604 2605 2606 5163 5240 5309 12241
unacceptable$	15178 15179 15180 15181 15182 15183 15184 15185 15186 11425 5648 6280
unacceptably$	6280
unacco	6180
unaccompanied$	12538
unadoptable$	6248
unambitious$	6248
unanswered$	12303
unattended$	13779
unauthorised$	6142
unbearable$	14723 14742
unbiddable$	6251
unbreakable$	12102
uncaring$	10741 6248 6280
uncivilised$	6239
uncle	11606 17812 17841 17863 11662
uncle$	5244 17810 11636
unclear$	1833 1836 1839 1840
unco$	5637 5899
uncomfortable$	17666
uncons	6322
uncontrollable$	5642 12241 6248
uncooperative$	6244 6280
uncorr	4684
uncorroborated$	11042
uncouth$	6250
uncover$	4696
uncovered$	4696
uncoveres$	4696
uncovering$	4696
uncovers$	4696
under	11485 5188 6185
under$	645 2233 9735 10022 4101 4124 10876 11030 4808 11264 11546 5193
underachiever$	11874
underachievers$	11874
underage$	5382 5389
underc	5987
undercover$	12345
underdressed$	6269
underhand$	6239
undermine$	5454 12243
undermined$	5454 12243
undermines$	5454 12243
undermining$	5454 12243
underpass$	13389 13390 13391
unders	4718 4814
understand$	90 91 92 197 198 204 261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 14567 8381 8382 8383 8384 8385 8386 8387 8388 8389 8390 8391 8392 8438 8439 8440 8441 8442 8443 8444 8445 2796 2797 3275 3276 3277 3278 3462 16168 16458 16459 16460 16461 4865 5149
understanding$	15390 15391 9357 15562 9377 15582 9488 3131 3132 9491 9907 12274
understands$	90 91 92 1833 1836 1839 1840 2796 2797 3275 3276 3277 3278 3462 4865 5149
understood$	261 262 263 264 265 266 267 268 269 270 271 272 273 338 1833 1836 1839 1840 2796 2797 3275 3276 3277 3278 16664 4899 4926 4931 4955
undert	4823
undertaken$	12803 16871 16872 16873 16874
underw	6124
underweight$	12453 6269
underwent$	12482
undesirable$	14701 14702 14703 14708 5465 5642
undesirables$	14701 14702 14703 6220
undisciplined$	6248
undocumented$	6347
undoing$	13542 13599 13600 14516 14517 14518
undone$	16321 16322
undoubtedly$	10430 4094 12242 6278
undress$	7407
unempl	17811
unengaged$	6244
unfair$	16842 16843 16856 16956
unfazed$	6262
unfit$	4398
unflappable$	12102
unforgivable$	6280
unforgivably$	6280
unfounded$	5473
ungovernable$	6248
ungrateful$	6248
unguarded$	1077
unhappiness$	13601 13602
unhealthy$	6501 2222 2223 2224 5362 5501 5502 5503
unheeded$	12303
unhelpful$	10741 6280
unhinged$	6239
uniform$	10057 10058 16263 12197 12199
uniforms$	10057 10058 16263 12197 12199
uninterested$	5872 12241 6248 6280
uninvited$	1570
unironed$	5839
unit	11050 11072 11178 17751
unit$	14780 14781 14782 14783 8736 16211 10520 10525 10526 4177 17147 10970 17214 17215 11020 17226 17231 17243 17245 17252 17254 17260 17261 17262 11059 11060 17276 11079 11108 11114 11116 17328 17332 17333 17335 17345 11144 17351 17364 17382 11210 17481 17502 11316 17568 11403 11407 17612 17754 5210 5211 17784 17853 17905 12487 12505
units$	16211 17243 17245 12416
university$	3405 3406
unjust$	16856
unkempt$	3645 10010 6269
unkind$	16842 16843
unknow	17390
unknown$	12911 6996 7627 14708
unlawful$	13115
unless	17597
unless$	13349 13352 13353 5071
unlikeable$	6248
unlikely$	3880 3881 5752
unlovable$	5642
unmanageable$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5642 12001 6248
unmotivated$	6248
unnecessary$	6462
unnerve$	9581
unnoticed$	13537
unopened$	12303
unpaid$	5346
unplaceable$	6248
unpleasant$	8922 17666 6248
unpredictable$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5648 6246
unprepared$	5862
unprofessional$	6280
unprofessionally$	6280
unquestionably$	6278
unreachable$	12241 6244 6251
unread$	12303
unreasonable$	16842 16843
unreliable$	13783 5477 12241 6248 6280
unrepentant$	6248
unresponsive$	6244
unruliness$	2230 2231 15250 15251 12010
unruly$	5486 5642 5648 5772 6248 6251
uns$	11925 11951
unsafe$	12562 12563 12609 6501 12800 12801 6619 6620 6621 6622 6623 6624 6625 6626 6627 6628 6629 6630 6631 13115 8142 8479 17879 5360 5362
unsavoury$	12930 12931 14701 14702 14703 8922 5584 5642
unshockable$	6262
unsolved$	11086
unstable$	12037 12038 6248
unstuck$	13939 13940 13941 13953 13954 11790
unsubstantiated$	5473
unsuitable$	7601 14510 14695 14704 14708 5465
unsupervised$	5695
untamed$	6239
unteachable$	5642 6251
untidy$	3645 10010 12159 5819
until$	13837 13838 13839 13913 13914 16455 10252 17412 5071 12556
unto$	8675 8678
untouchable$	14924 14925 14926
untrue$	14753 16669
untrustworthy$	12241 6248 6280
untucked$	16253 16261 16262 16321 16322
unusual$	5798
unusually$	5718
unwanted$	12930 12931 7222 9148 9151
unwashed$	16261 16262 5819 5839 6269
unwell	17830 11627
unwell$	17831
unwilling$	1973 1977 1978 1979 1980 1981 1983 2033 2602 2603 2604 2605 2606 4566 5862 12238 12241
unwillingness$	6754 397 398 399 400 401 402 2602 2603 2604 2605 2606
unwise$	121 122 6501 12717 12718 12719 12720 177 178 179 180 181 182 183 962 1855 1946 1947 5362 5447 5450
up$	12623 12636 12637 12715 12856 12916 12917 12919 12921 13012 540 541 542 543 544 7030 13414 7256 13546 7540 7541 7542 7543 13756 13757 7608 7664 13896 7902 7903 1553 7934 7935 7936 7937 7938 7939 7940 7941 7943 7944 14151 14152 14242 1742 1743 1744 1745 1746 1747 1748 1749 8190 8318 14569 8517 14722 2318 8770 8799 9014 9015 15225 2702 9127 9156 9159 9183 9187 9201 9202 15459 15480 9284 9301 9352 15559 9358 9378 9446 9447 9448 9450 15696 15798 15865 15885 9797 3442 3443 9802 16019 16020 16058 9963 16178 16206 16225 10051 16256 16269 10091 10092 10100 10101 16312 16330 10127 10128 16386 16387 16392 16393 16397 16398 16406 16407 16414 16415 16416 16472 16473 16478 16479 16516 16517 10444 16671 10477 16691 16693 16743 16744 16745 10550 16950 10755 10767 16976 10813 10816 10817 17046 17047 17068 10875 17120 17233 17282 17291 11337 17561 17570 11441 17668 17669 17814 17816 17883 5332 11730 11967 11969 12008 12122 12192 12203 12217
upbringing$	12002
upbringings$	12002
update	4681 4788
update$	4698 11146
updateing$	4698 11146
updates$	4698 11146
upon$	7211 13503 17217 11363
upper$	5080
uppity$	6250
ups$	15402 15431 15465 15605 9406 15705 15741 15867 15885 16055 16090
upset$	15908 15909 15912 15927 15928 9725
upsets$	9706 9707
upsetting$	12661 12662 12663 12664 12665
upstream$	12340
urchin$	6219
urchins$	6219
urgency$	17143 17144 17145 17146 12302
us$	13052 13077 13165 13168 7586 13882 13887 14309 14435 14575 14576 14580 8728 15302 9460 15742 15743 15744 15745 15775 15780 15781 15782 15783 15784 15787 15827 15828 15861 15863 15875 15877 9879 16128 9945 10775 17051 4725 4804 17373
use	4681 5019 5032 5043 5324
use$	6395 6397 6398 6399 12668 12669 12670 12714 12869 12994 13023 800 801 802 7281 7409 1699 8058 8059 8060 8061 8062 8063 8064 1897 14567 3074 3075 3076 3077 3078 3079 16384 16390 16404 10374 4690 4749 4801 5003 17726 17728 12223
used	5032 5179
used$	12613 12648 13284 13315 13331 800 801 802 13384 13385 7182 13612 13780 1306 7709 7710 1699 8058 8059 8060 8061 8062 8063 8064 14317 14319 1897 2579 3121 3269 15847 3351 4501 4693 4895 4961 17578 5170
useful	5032 5969
useful$	17220 4659 17253 4801 5065
useless$	5873 6239 6248 6280
user$	14847 14860 14861 14973 14974 2444
userna	11085
usernames$	17289
users$	14847 14860 14861 14973 14974 2444 17832
uses	5019 5179
uses$	800 801 802 4749 5170
using	5019 5179 5324
using$	12795 800 801 802 7409 1699 8058 8059 8060 8061 8062 8063 8064 2580 16619 16620 16625 16626 16627 16630 16631 16632 16633 16634 16635 16636 16637 4749 5170
usual$	10929 5499
usually$	3746
utter$	2342 2343 2345 3801 4584
utterly$	10499 4447 5880 5883
vaccin	6333
vain$	6248
valium	11535
valium$	17739
valuab	5969
value	4681 12326
value$	7449 1353 8176 4690 4801 6057
valued$	1353
values$	1353 15277 12045
valuing$	1353
van$	13605 14220 17858 17870 12346
vandal	17616
vandal$	14863 14864 14865 14866 14973 14974 11874 11875 6219
vandalise$	14965
vandalism$	5055 11414
vandals$	14863 14864 14865 14866 14973 14974 11874 11875 6219
vans$	13605 12346
vape$	12894 12895 6701 6702 6703 6704 6705 6707 6708 13226 13229 13636 13637 13638 14711 17742
vapes$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13071 13072 13073 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13317 13636 13637 13638 13709 13710 13711 13712 13713 13714 7711 7990 7994 8484 14711 14727 17742
vaping$	16376
variable$	15173 15174 15175 15176
various$	648
vehicl	17413 11309
vehicle$	4890 11706 5991 5996
vehicles$	4890 17513
veins$	15062
ventured$	13354
verbally$	5659
verif	5965
vermin$	15043 17137 11929
versed$	9223 3619
version$	8551 8552 8553 14758 2197 2198 2199 2200 2201 2202
versions$	8551 8552 8553 2197 2198 2199 2200 2201 2202
vertigo$	6319
very$	6595 6606 8823 2942 3254 10071 10512 5707 5718 5736 6095
vest$	12199
vests$	16303 16304 16305 12199
veteran$	3410
veterans$	3410
via$	4776
vicious$	5588 6246
victim$	7869 7870 14197 14484 8401 14634 14741 2236 8615 2258 15189 15764 15765 15766 15878 16080 16081 16082 16083 5282 11796 5686 12099 12100
victimisation$	12606 12607 12608 13458 13459
victimise$	4577 4578 4579 4580
victimised$	4577 4578 4579 4580
victimises$	4577 4578 4579 4580
victimising$	4577 4578 4579 4580 17207 17208 17209 17210
victims$	12983 894 7869 7870 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596 14634 14658 14728 14729 14730 14731 2235 8615 2258 15189 15657 15764 15765 15766 15878 15890 15891 16080 16081 16082 16083 10995 11796 12099 12100 12110
video$	13192 6989 6990 6991 13203 7022 7023 666 667 13609 15810 15825 17274 17403
videos$	13192 6989 6990 6991 13203 7022 7023 666 667 13609 15810 15825
vietnamese$	3645 10010
view$	15390 15391 2859 9344 9345 9346 9347 9348 9357 15562 9377 15582 4969 12291
viewed$	2265 2642 11171
views$	9344 9345 9346 9347 9348 11781 12291
vile$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5592
village$	14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14842 10791 5111
villain$	11929
villains$	11929
vindictive$	16856 5588 6246 6248
violen	11238 17485 17512 17707 17811 17830 17856
violence$	12640 13107 13122 13124 7213 7214 13674 13802 13812 7628 14107 14109 14726 14891 14901 14928 14947 14953 14954 14955 2500 15110 15132 2690 2691 15288 15829 9627 4662 11021 11022 4666 11027 17236 11072 4721 4722 4727 4750 17316 4756 17319 4758 4759 4764 11124 11128 11129 11131 17336 17341 17342 17343 11141 4786 11147 4791 17358 17359 17361 11160 17375 11232 11298 4958 11322 11364 5045 5049 11408 5247 11765 11783 11784 11789 11837 5974 6159 12517
violent$	8142 8922 15178 15179 15180 15181 15182 15183 15184 15185 15186 15288 5504 5588 5648 6009 6246
violet$	15879
violets$	15879
vipers$	14774
virtually$	2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 5721
virus$	2474
visa$	17817 17882
visas$	17817
visibility$	17694
visible$	11455 12180 6051
visit	11028 11479 5324 12407 12412
visit$	7403 1056 1057 9082 16679 16680 16681 17053 4672 17540 17683 12250
visite	11028
visited$	1056 1057 10545 16931 17176
visiting$	12795 13053 7403 1056 1057
visitor$	17747
visits	5272
visits$	1056 1057 9082 16679 16680 16681 17391 12250
visitted$	1056 1057
visitting$	1056 1057
visual$	6098
visually$	6099
vital$	10877
vitiligo$	6272
vodka	11536
vodka$	17736 17740
voice$	11508 12291
voices	11508
voices$	17712 12291
volatile$	8922 15178 15179 15180 15181 15182 15183 15184 15185 15186 5502 5503 5648 6246
volatility$	2230 2231 15250 15251 12010
volition$	12951 13281 13282 13618 11761
volume	5060
volumes$	10743
voluntarily$	13281 13282 729 730 731 13294 13296 13297 13298 13299 13300 13301 13302 13303 13304 13305 11760 11761 11764
volunteer$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
volunteered$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
volunteering$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
volunteerred$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
volunteerring$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
volunteers$	1043 1044 1045 1046 1048 1049 1050 1051 1052 5418
vomit$	17718
vomited$	6097
vomiting$	6097
vomits$	6097
vote$	531 532
voted$	531 532
votes$	531 532
voting$	531 532
voucher$	13226 13229
vouchers$	13226 13229
vulgar$	6250
vulnerabilities$	8216 1859 1860
vulnerability$	13458 8216 1859 1860 14585 14586 14587 14588 14589 14590 14591 14592 14593 14594 14595 14596
vulnerable$	12564 12609 8524 8525 8526 8527 9407 9408 9409 9430 15764 15765 15766 15801 15802 15803 9613 9614 9615 9616 15892 12096 12111 5772
wade$	1536 1537 1538 1539 1540 1541
waded$	1536 1537 1538 1539 1540 1541
wades$	1536 1537 1538 1539 1540 1541
wading$	1536 1537 1538 1539 1540 1541
wag$	5377
wagging$	5377
wags$	5377
wait$	7978 14183 14184 14185 14186
waited$	12286
waiter$	12934
waiters$	12934
waiting$	8668 15066 5191 5202 6116
wake$	17202 17203 17204 17205 17206 12321
walk	17300
walk$	6529 6700 6757 6827 13318 13319 13320 13321 13322 7168 950 951 952 1205 1210 1211 7571 13840 13841 7680 7685 1662 8104 14312 8149 14354 14355 14356 14357 8192 14418 9544 3387 3388 3389 3390 3391 3732 3741 3754 3755 3756 3757 3758 10403 4379 4380 17129
walked$	6844 7126 7135 7304 950 951 952 8204 8238 8289 14501 3732 3741 3754 3755 3756 3757 3758 10403 4379 4380 11615 12286
walking$	12795 13053 950 951 952 7571 14001 14002 9930 3732 3741 3754 3755 3756 3757 3758 10403 4379 4380
walkked$	950 951 952 3732 3741 3754 3755 3756 3757 3758 10403
walkking$	950 951 952 3732 3741 3754 3755 3756 3757 3758 10403
walks$	950 951 952 3387 3388 3389 3390 3391 3732 3741 3754 3755 3756 3757 3758 10403 4379 4380
wall$	11084
wallflower$	12100
wallflowers$	12100
wander$	7571 1546 1547 1548 1549 1550 1551 1552 2384
wandered$	1546 1547 1548 1549 1550 1551 1552 2384
wandering$	7571 14001 14002 1546 1547 1548 1549 1550 1551 1552 2384
wanderred$	1546 1547 1548 1549 1550 1551 1552 2384
wanderring$	1546 1547 1548 1549 1550 1551 1552 2384
wanders$	1546 1547 1548 1549 1550 1551 1552 2384
wannabe$	5480 6219
wannabes$	6219
want	11064 4888
want$	13182 13183 13313 13314 7347 7348 991 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13721 7592 1353 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 1785 1786 1787 1788 8342 8343 8344 8345 2126 8562 15457 15561 15703 9573 9574 9575 3265 15841 9646 9647 9648 3780 10170 16458 16459 16460 16461 16492 16493 16494 16510 10452 4227 16875 4509 4510 17253 17283 5154 5418
wanted	4875
wanted$	6696 13313 13314 13453 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13684 13685 13721 1229 1230 1231 1232 13795 7592 7593 7594 7595 13871 1353 13991 13992 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 14236 14319 1785 1786 1787 1788 2126 15841 3780 16664 4228 10675 10676 4319 4320 4509 4510 4705 11229 11233 17446 4906 5154 5329 5349 5418
wanting$	1043 1044 1045 1046 1048 1049 1050 1051 1052 13721 1353 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 1785 1786 1787 1788 2126 15841 9671 5418 12270
wants$	13182 13183 1043 1044 1045 1046 1048 1049 1050 1051 1052 1114 1115 1116 1118 1119 13721 13743 13870 1353 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 1785 1786 1787 1788 2126 15012 15013 15014 15015 15561 15703 3265 15841 3780 10170 16492 16493 16494 16510 10452 4509 4510 17283 5154 5418
wantted$	13721 1353 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 1785 1786 1787 1788 2126 15841
wantting$	13721 1353 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 14235 1785 1786 1787 1788 2126 15841
ward	17751
ward$	17762
warden	11056 11057 11058 4701 4702 4703 11148 4845 4852 11213 4868 11298 4948 11306 5049
warden$	4678 17241 17260 17261 17262 11059 11060 11061 11105 17331 17352 17354 4805 11203 4849 11210 17417 4863 4869 4870 17502 4994 5012 11407 5138
wardens$	14721 15290 15291 4678 17241 17260 17261 17262 11059 11060 11061 11105 17324 17331 17352 17354 4805 11203 4849 11210 17417 4863 4869 4870 17502 4994 5012 11407 5129 5138 11826
warn$	4814 5020
warned$	12770 12771 6568 211 212 213 214 215 216 217 218 6577 220 221 222 223 224 225 226 227 228 229 230 231 232 12807 12808 12809 1732 1733 1734 1735 1736 1737 1738 1739 1761 1762 1763 1764 1765 1766 1767 14330 14331 14332 14410 14411 1850 8209
warnin	5088 5089
warning$	12767 12802 12805 12806 13568 14243 14244 14252 8051 14612 14613 14614 14615 14616 4497 4498 4499 4500 17081 17082 17105 17106 17534 17591 11446 11447 11578 11827 12291 12292 5993 12542
warnings$	12767 12802 12805 12806 12838 12839 13568 14243 14244 14252 14612 14613 14614 14615 14616 4497 4498 4499 4500 17081 17082 17105 17106 17534 17591 11827 12291 12292
warped$	8807
warran	11372 6302
warrant$	3207 3208 3209 17234 17468 4970 5004 17576 17688 6023 12384
warrants$	17234 4970 5004 6023 12384
warrior$	11929
warriors$	14942 11929
wary$	12591 6389 6390 6391 6392
was	4711 11109 6071
was$	6513 210 219 6596 394 395 566 579 7035 885 886 1034 1430 8004 1851 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 8815 2481 2549 2560 2564 2574 2595 8969 8974 2635 2654 2663 2664 2665 2666 2667 2668 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3031 3318 3345 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 9858 9859 3563 3579 16183 16186 3636 3649 10077 3746 3785 10155 4072 10452 4140 4141 10639 10652 16906 10714 4382 4383 10752 10773 4448 4478 10854 10855 10896 4546 4547 4548 4549 17155 4600 17178 11091 11119 11211 17440 11254 4925 11474 5203 5378 5391 5405 5446 5509 5511 5516 5563 5571 5590 5603 5626 5630 5643 5645 5654 5655 5716 5744 12131 12179 5910 5937 12363 6083 6095 6100 6102 6105 6106 6122 6135 6137 6160 6162 6168 6181 6182 6187 6197
wash$	4508
washed$	4508
washes$	4508
washing$	4508
wasp$	7819
wasps$	7818
waste$	1452 1453 1454 1455 1456 2011 2416 5946
wasted$	7576 1219 7578 1452 1453 1454 1455 1456 2011 5946
waster$	14855 6219
wasters$	14855 6219 6235
wastes$	1452 1453 1454 1455 1456 2011 5946
wasting$	1452 1453 1454 1455 1456 2011 5946
wastrel$	6236
wastrels$	6236
watch	17524 5139 5987
watch$	16286 16287 16288 4720 17369 17376 11180 17404 17407 4850 17418 11221 17430 17540 11497 5285 12199 12204 12357
watched$	13871 14319 16937 16938 17376 17406 4850 11216 11221 17427 17429 17511 5285
watches$	16286 16287 16288 12199 12204
watching$	15786 9658 4850 11221 5285
watchlist$	12345
watchlists$	12345
watchs$	4850 11221
water$	14211 14213 3354 3355 3356 3357 11681
wave$	1482 1690 12360
waved$	1482 1690
waves$	1482 1690
waving$	14001 14002 1482 1690
wavy$	5819
way$	12630 12631 12632 12633 12671 13393 7355 7642 13927 9104 9728 9730 16051 16052 10074 3717 3718 3719 16307 10123 10124 10261 10266 3909 3910 3911 10270 10271 10272 3915 3916 3917 10276 10277 17026 4563 17312 17731 11718
ways$	12671 13041 14112 15304 9176 15427 15505 2944 2945 2946 2947 2948 2949 2950 15569 9943 9944 16158 16159 16423 16441 16561 16599 11718
wayward$	5642 12001 5772
we	4703
we$	300 301 302 2881 9438 9439 9440 9441 9442 9443 9444 9445 9459 3103 3104 3105 3106 3107 3307 3309 10296 10297 10299 10300 10338 10339 10340 10392 10393 10394 4059 4062 4560 11061 5129
weak$	8680 15173 15174 15175 15176 2615 2711 2712 2713 2714 4411 4412 4413 4414 17100 17101 17102 17103 10922 4590 11026 5668 5669 5921
weakened$	4959
weaker$	8514 8515 8524 8525 8526 8527 8599 2243
weakest$	11026
wealth$	2985
weaned$	5182
weapon	17237 17247 17286 17461 17525 5025 17913 6309
weapon$	13038 13608 8481 8482 8483 17304 17449 17470 17471 11689 17900 17910 6036
weapons$	13036 13107 13608 14107 14109 8481 8482 8483 4695 17304 17449 17470 17471 11383 6036
wear	5344
wear$	13318 13319 13320 13321 13322 1290 3663 3695 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
wearing$	13053 1290 14001 14002 3663 3695 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5344 5820 5841
wears$	1290 3663 3695 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
weary$	12061
web$	14080
weed	11713
weed$	293 294 295 296 297 298 299 12894 12895 6701 6702 6703 6704 6705 6707 6708 13036 13071 13072 13073 13152 13153 13154 13214 13215 13216 13217 13218 13219 13220 13221 13226 13229 13608 13613 13636 13637 13638 13709 13710 13711 13712 13713 13714 14711 8656 16376 17409 11537 17742 17744 17917 11729
week$	16638 16639 16640 16679 16680 16681 5199 5200 11590 11593 12304 12515
weeken	5120
weekend$	16638 16639 16640 11478 17740
weeks$	16679 16680 16681 5199 5200 12304 12445 12515
weigh$	3168 9527 9528 9529 3439
weighed$	6323 6324
weighs$	6323
weight	11522 11524
weight$	17726 17728 12454 12461
weird$	6239
weirdo$	11929 6236
weirdos$	11929 6236
welcome$	353 354 355 356 357 358 359 7689 7690 7691 17220 5412
welcomed$	353 354 355 356 357 358 359 5412
welcomes$	353 354 355 356 357 358 359 5412
welcoming$	353 354 355 356 357 358 359 5412
welfare$	12572 6369 12672 12673 12674 12675 12676 12677 12678 12679 12682 12736 12737 13042 13043 14380 14525 14526 14527 14528 14529 14530 14531 14532 14533 14534 14535 14536 8433 8434 8435 8436 8437 15730 15731 15732 15733
well$	12799 12810 12811 12836 6662 7708 14964 8812 8813 2499 15158 2729 2730 2747 2794 2865 3126 3147 3150 9519 9520 9521 9522 9523 9524 9525 3175 3184 9554 9555 9556 9557 9633 9634 9636 9844 3487 3637 3643 5777 5790 5799 12198
wellbe	11524
wellbeing$	12572 12672 12673 12674 12675 12676 12677 12678 12679 12682 12736 12737 13042 13043 14520 14521 8433 8434 8435 8436 8437 17728
wells$	14964
went$	12772 12784 12785 12794 12830 12837 12848 12849 12850 12852 413 556 557 558 559 560 561 600 601 602 6974 620 621 725 726 727 734 743 13387 13388 7191 7192 13397 13398 1065 1073 13644 1166 7617 7619 7621 1389 1390 1536 1537 1538 1539 1540 1541 1542 1681 1682 1694 1696 14412 2096 2120 2153 2154 2338 2475 2476 2477 2478 2479 2480 2486 2487 2703 2704 2705 3732 3741 3754 3755 3756 3757 3758 10483 4524 10893 4877 5194 5304 5319 5332 5373 5402 5403 11762 5581 6179
were	4711 17390
were$	6513 6520 210 219 6603 394 395 566 579 7035 814 885 886 1851 14462 2069 2070 2071 2072 2189 2217 2225 2283 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2295 2296 2297 2298 2299 2300 2386 2415 2417 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2436 2437 2438 2439 2440 2442 2443 2481 2549 2560 2564 2574 2595 2635 2654 2663 2664 2665 2666 2667 2668 15294 2886 2896 9254 2897 2898 2899 2900 2903 2904 2905 2906 3024 3025 3026 3031 3318 3345 3431 3432 3449 3456 3457 3458 3459 3460 3461 3468 3563 3579 3603 3636 3649 10023 3746 3784 10155 10324 10325 4072 10452 4140 4141 10652 16906 4382 4383 10773 4448 4478 10855 10896 4546 4547 4548 4600 17178 11091 11119 11211 11239 11254 4925 11348 11628 5378 5390 5391 5405 5446 5509 5511 5516 5563 5571 5590 5603 5626 5630 5643 5645 5654 5655 5716 5744 12131 12179 5910 5937 12363 6083 6135 6162 6168 6181 6187
west$	3656
wetting$	12433
what$	12581 6380 6439 6440 6441 6442 6521 6522 6592 6644 12853 12863 12864 13125 13288 13333 7249 7250 912 920 13499 7296 7311 7312 13568 7385 13639 13823 13851 7712 1355 14149 1589 1590 14154 8032 14291 8098 14318 8140 14423 14434 1902 1903 15303 9101 15309 9154 9174 9175 15767 9622 15837 15845 3365 3366 9783 9784 16111 16752 17079 10891 10892 17105 17106 11078 11768 11771 12292
whatever$	7432 13821 7693 14470 15697 15714 15937 16033 3786 3787 3788 3789 16447 3941 3942 11113 11115
whatsa	4963
whatsapp$	622 6980 623 6981 624 6982 625 6983 626 6984
whatsoever$	16906
wheel$	16962
wheelc	11627
wheelchair$	17831 6327
when	12347
when$	6636 6637 6638 6639 6640 6641 6642 6643 6978 6979 7562 13767 13768 13769 13770 13771 14434 14477 15095 15216 15857 16169 16749 16751 16754 16755 17152 17198 17199 17201 17412 17419 11230 4884 17459 17681 11479 12455
whenever$	6978 14219 14223 14224 14225 14226 14227 14228 14229 14230 14231 14232 15095 4048 4051 17412 4884 17681 11479
where	12347
where$	12593 12594 12595 12596 6642 6643 13639 1384 1385 1386 7747 7748 8033 14434 15857 16169 11222 11230 4887 17681
wherea	4780 11138 11139 11177 11182 11183 11184 4867
whereabouts$	17381 17386 17387 17388 17389 11225
wherever$	13804
which	12326 12347
which$	7487 15858 16169 4670 11083 11096 11097 17344 17377 17425 17456
while$	16939
whingeing$	6239
whiny$	6239
whisky$	17736
whisper$	11016
whistles$	12914
white$	15812 3621 3645 10008 3659 10039 10040 10041 3684 5771 5772 5795 5803 12199 5846
who	17237 17259 11083 11096 17377 17425 4885 17456 12347
who$	12593 12594 12595 12596 6644 7033 7034 7069 928 13639 7787 7788 14043 1863 14434 14677 14705 8761 15294 3017 16183 16186 11071 17285 11090 4733 11092 4735 11098 17303 11110 17315 17344 4816 11179 11187 4857 11222 11230 4908 11278 11288 4957 4978 12131 5981
whoever$	13624 13625 13626 13627 13628 13629 13630 13631 13632 13633 13634 13635 11092 17380
whole$	1434 10801 10803 5486
wholly$	5880 5883
whom	17287 17377 17425
whom$	12593 12594 12595 12596 13639 14434 3470 17344 17378 11222 4978 12360
whose$	5278
why$	12863 12864 13499 7296 13547 13548 14359 14360 8191 1834 1835 8194 1837 1838 8197 8198 1841 1856 1857 14423 14434 1904 1905 1906 1907 4299 4300 4301
wicked$	5500
wide$	5575
wider	4891
wider$	14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 11249
wife$	17807 17826 17833
wild$	8842 5486 5500 11901 11902 11903 11926 5588 12001 5796 5819 6248
wilful$	6280
wilfully$	616 1006 5415 5942 6280
will	4737 4982
will$	6651 6657 7605 1750 1815 1817 1977 1978 1979 1980 1981 1983 2034 2054 2085 3116 3140 3152 3155 3218 3262 3271 3299 3302 16035 16136 3820 3822 3823 3824 3825 3826 3827 3828 3832 3833 3834 3835 3836 3837 3838 3848 3852 3853 3854 3855 3856 3858 3866 3867 3868 3869 16435 16436 16437 16438 16439 16440 10239 3885 3886 3887 10257 16470 16476 16488 16489 16490 16491 10303 16514 3953 3954 3955 3956 3957 16524 3968 10387 10388 10391 10452 16658 16659 4105 4106 4116 11049 4694 4730 11109 11119 11200 4849 4922 4975 4983 11347 5001 17604 11425 5105 5865 5868 5870 5884 6062
willed$	12026
willfully$	5415
willing$	93 326 327 332 474 475 476 509 510 722 723 744 745 746 747 748 1043 1044 1045 1046 1048 1049 1050 1051 1052 14074 7967 14172 14173 14174 14175 1614 1615 1616 1819 1820 1821 1822 1908 1909 1910 10135 10137 10139 16344 16345 16346 16347 4686 5401 5418 5438
willingly$	13281 13282 721 729 730 731 13294 13305 11760 11761 5404
willingness$	12967 10366 16571 16572 16573 16574 16575 16576
willpower$	11787
wimp$	11929
wimps$	11929
win	5087
win$	9061 16530 10327
wind$	12639 7210 7342 14076 2159 2160 2441 10211
windded$	7210
windding$	7210
winded$	7210
winding$	12661 12662 12663 12664 12665 7210 2159 2160
winds$	12639 7210 2159 2160
windup$	8798
wine$	17736
wins	5087
winter$	13130 13131
wired$	2470 5580
wiry$	5775
wisdom$	2787 2789 9245 2888 15965 11516 12114
wise$	6542 2741 2742 9160 9161 9163 9164 9165 2824 9643 9644 9645 16023 3567 3604 3608 12057 12062 12063 5711 5713 5731
wised$	2801 9816
wiser$	6501 2738 2739 2740 2784 2824
wish$	10366 16571 16572 16573 16574 16575 16576 17283
wished$	5154
wishes$	5154 12291
wishs$	17283
wit$	16844 16845 16846
witches$	11921
with	17554 11709 6048
with$	12690 12803 12913 12998 13001 13006 13059 6890 6903 6908 13205 7002 7005 7036 7048 7049 7053 7060 7062 7064 7072 13287 7101 13315 7230 7231 13522 7320 7362 13605 7420 7424 7425 7426 7435 1245 7620 7633 13855 13863 13864 13907 13911 7837 7838 7882 7883 7920 7995 14311 14436 8497 8500 8511 8512 14717 8563 14943 8759 14971 8769 2448 2449 8827 2515 8928 8929 15151 15155 15166 15167 15170 15177 15216 9055 15263 2708 15286 9083 9086 2751 9493 9494 9495 3339 9733 3399 3400 3401 3402 3403 9829 9865 16183 16186 3663 3676 3677 3678 3679 3735 3759 3760 16402 16448 16487 16590 4341 16945 17091 10988 10989 10990 10991 10992 17232 11030 11040 4776 11174 17391 11250 17459 17500 11317 17606 17653 5147 5159 5197 17760 5288 11659 11661 17868 5320 5348 11708 11822 5597 5685 5820 5831 12313 12416 12421 6066 6088 6134 12525 12544
withdrawn$	11393
withdrew$	4649
withheld$	1876 1877 12300
withhold$	1876 1877
withholding$	1876 1877
withholds$	1876 1877
within$	8614 14819 14820 2259 14914 8832 9048 9410 11502
without$	117 6892 7391 1140 1141 1142 1143 2312 15678 15679 15680 15681 15682 15683 15684 15685 15686 15687 15688 15689 15690 15714 15723 15724 15725 15726 15727 15728 15729 9538 9539 9540 9541 15758 15759 15760 15761 3230 9924 3862 3865 10281 4011 4069 4070 4071 4073 4074 4075 4342 4343 10726 4381 4491 4492 5110 5225 11657 11677 5878 5879 5895 5918
witness$	11835
witnesses$	11835
wits$	9834 3477 3478 3479
witted$	11971 11972
woeful$	16977 4590 6280
woefully$	6280
wolf$	7876 14196 11777 11799
wolves$	14087 14885 14886 14887 15041 15043 11929
woman	11711
woman$	15121 15398 2842 9205 15423 15464 15469 15471 2914 9275 15486 15487 2938 15502 15503 15504 15510 2951 2952 2979 2980 2998 15575 3019 9384 15591 15607 9536 15952 15956 16100 16104 16105 16106 16107 16154 17865 17915 12079
women$	14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14839 8909 15121 15392 15393 15394 15395 15396 15397 15398 15401 2842 9203 15428 15430 15443 15444 15448 15462 15469 15470 15471 2911 15486 15487 15506 2951 2952 2969 2979 2980 2998 3003 15574 9382 15589 9389 15596 15597 15598 15599 15600 15601 15602 15603 15604 3047 15665 15666 15667 15668 15669 15670 15671 15708 15943 15944 15945 15946 15949 15954 16030 16044 16091 16096 3537 16100 16104 16105 16106 16107 3567 9932 9933 3580 3581 3582 3583 16154 3593 3594 3595 16266 16333 12075 12079
won$	12617
wonder$	12862 6659 6660 12865 12866 7343 7344 8155 8156
wondered$	7343 7344 8155 8156
wondering$	7343 7344 8155 8156
wonderred$	7343 7344 8155 8156
wonderring$	7343 7344 8155 8156
wonders$	7343 7344 8155 8156
wont$	3834 3835 3836 3837 3838 5865
wool$	12084
woolly$	6280
word$	7579 1222 7581 1224 14277 14758 17053 17084 11016
wore$	13318 13319 13320 13321 13322 1290 3663 3695 3705 3706 3707 3708 3709 3710 3711 3712 3713 3714 5820 5841
work	5230 12412
work$	192 194 195 6599 12804 6801 13111 570 571 572 573 574 575 576 577 578 7087 732 905 7403 13709 13710 13711 13712 13713 13714 14567 14576 14869 14962 8947 8962 8966 15172 15228 9059 9110 9426 9427 9428 9429 15643 15644 15844 15977 15978 15979 15980 15981 15982 15983 16335 16384 16390 10198 16404 10283 16507 16538 16544 16578 16579 16580 16591 16921 10917 4739 4893 11704 11812 5664 12223 12231 12279
worked	11331 5127
worked$	570 571 572 573 574 575 576 577 578 7087 732 905 16536 16564 16565 16566 16567 16568 17535 17662 5342 12232
worker	17751
worker$	12893 12934 13212 14435 14575 15864 16094 16365 16451 10520 10525 10526 4177 10562 10563 17147 10961 10970 17214 17215 4804 17748 5187 17850 11652 17903 11813 5950 12554
workers$	12893 12934 13212 7586 14435 8369 14575 14580 14909 8728 15259 15314 15315 15316 15317 3103 3104 3105 3106 3107 3307 3309 16094 16095 16365 16451 10296 10297 10299 10300 10338 10339 10340 10520 10525 10526 4177 17147 10970 17214 17215 4804 11813 11916
working$	570 571 572 573 574 575 576 577 578 7087 732 905 7403 8963 9414 15642 15648 16383 16578 16579 16580 17275 17721 12231 12311 6127 6154
workked$	7087 732
workking$	7087 732
works$	570 571 572 573 574 575 576 577 578 7087 732 905 15977 15978 15979 15980 15981 15982 15983 15984 9781 9782 16542 12232
workshop$	192 194 195
workshops$	192 194 195
workshy$	6248
world$	14156 14350 14369 14370 14371 14372 14373 14374 14375 14376 8898 8899 8900 15360 15361 15362 15363 15364 15365 15366 15380 15427 15560 9774 15988 9906 9912 16148 5703 5704
worldly$	2802 2824 3250 3251 3252 3253 3283 3538 3608 5705 6256
worn$	13323 13340 13341 13342 13354 17398 11199 12179
worr	5166 5241 5276
worried$	9415 9416 9417 15622 15623 15624 9421 9422 15871 15872 9669 10889 4623
worries$	14608 14609 14610 14611 9424 15629 9706 9707 12291
worry$	9415 9416 9417 15622 15623 15624 9421 9422 15860 15869 15872 9669 15897 15909 15927 15928 9725 12291
worrying$	15178 15179 15180 15181 15182 15183 15184 15185 15186 5646 5648
worse$	7288 13690 15706 15707 15835 9632 17038 17039 12093
worship$	697 698 699 700 701
worshiped$	697 698 699 700 701
worshiping$	697 698 699 700 701
worshipped$	697 698 699 700 701
worshipping$	697 698 699 700 701
worships$	697 698 699 700 701
worst	17615
worst$	12930 12931 13431 7251 7307 8576 2221 2229 2413 15098 15136 5570 5604 5648 6009
worth$	14599 15114 15115 4659
worthless$	6248
would	4671
would$	282 6651 6657 415 781 783 784 7143 13348 787 788 789 790 791 797 7156 7175 7176 13382 7187 948 1638 8034 1815 1817 8214 8265 2206 2302 15457 15479 3057 9420 3219 3271 3481 9841 9842 3821 3839 3840 3841 3852 3853 3854 16470 16476 10303 16524 3968 10452 16658 16659 4105 4106 10635 10636 10637 11049 4694 4975 5866 5870 5884
wound$	2159 2160
wrap	17913
wrap$	15888 11689
wraps$	13608 15145 11689 11729 11987
wreak$	5550
wreaked$	5551
wreaking$	5549
wreck$	13872 5454
wrecked$	5454
wrecking$	13876 5454
wreckked$	5454
wreckking$	5454
wrecks$	5454
wrist$	17719 17758 17759
wrists$	17719 17758
writ	12513
write$	16893 4468 4738 4782 17802 5534 5535
writing$	4471 4782
written$	4449 4470 5220
wrong$	6501 6502 177 178 179 180 181 182 183 6678 12930 12931 6812 6813 6814 13112 13803 7602 1447 7835 14042 7848 7884 7889 14106 8142 14511 14514 14584 14676 14696 14701 14702 14703 8855 15278 15477 15478 3074 3075 3076 3077 3078 3079 15997 9794 16842 16843 16856 16956 17097 17098 17148 17149 10958 5362 5466 5567 11938 5593 6234
wrote$	4469
xanax	11528 11535
xanax$	17732 17739
y$	15499
year	11597
year$	7037 7066 7067 14780 14781 14782 14783 14814 8613 14818 15033 15034 15036 15392 15393 15394 15395 15396 15397 15403 9228 15614 16098 3623 3626 3628 17792 17799 11597 17801 12075 12304 6146 12515
years$	14818 15386 15387 15388 15389 15473 15474 15475 15476 15513 15514 15515 2981 15614 9862 12304 6146 12515
yes$	14171 14177 7976
yesterday$	15992
yet$	6582 4572 10950
yield	5969
yielde	11331
yielded$	17535
yjs	11693 11694 11700
yjs$	17897 17898 17904 6196
yob$	14863 6219
yobbish$	5648 6219
yobbo$	6219
yobbos$	6219
yobs$	14863 14885 14886 14887 6219
yoi	6195
yoi$	12553
yos	11700
yos$	17904 6196
yot	11693 11694 11700
yot$	17897 17898 17904 6196
you$	300 301 302 1395 1403 2881 3103 3104 3105 3106 3107 3483 3900 3901
young	11711
young$	396 464 836 940 961 2184 8566 8568 8585 8589 8706 8707 2383 15058 15084 15085 15086 15087 2551 8917 15190 8990 8991 15218 15219 15220 15221 15222 15223 15237 2686 2687 2688 2689 9049 15556 2995 2996 2997 9431 9449 15991 9840 9896 16101 16102 16103 3574 3575 9950 3597 9956 9957 9958 9959 9960 9961 3621 16183 16186 3700 3750 3751 10291 10491 10678 10814 10815 10824 10833 10885 10936 10938 10996 11023 11038 17329 11136 11164 17374 17411 11208 4853 4854 17425 17426 17428 11256 17469 4921 4935 11305 17515 4960 17533 17536 17541 11368 11378 11379 17596 11399 11402 17608 5048 17615 5054 5072 17655 11457 17667 11468 5112 17679 17691 17701 11569 17915 5389 5504 5507 5517 5555 12000 12048 5728 5771 6004 12386 12391 12399
younge	5972
younger$	8163 8171 8514 8515 8524 8525 8526 8527 8599 2243 14823 14824 14825 14826 14827 14828 14829 14830 14831 14832 14833 14834 14837 14838 14841 14842 15129 15130 15298 16084 16087 11728
youngers$	17269 17479
youngster$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 12000
youngsters$	2383 15055 15084 15085 15086 15087 15190 15218 15219 15220 15221 15222 15223 15234 11728 12000
youth	6012 6189
youth$	2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 3621 16183 16186 16189 16190 16451 4175 4176 4604 11055 4890 17613 11541 11545 11693 11694 5341 11700 11846 5504 11864 5507 12000 12078 12130 5773 6004 6182 6189 6195
youths$	14769 14771 2383 15055 15084 15085 15086 15087 15190 15193 15218 15219 15220 15221 15222 15223 15234 16183 16186 4890 17613 17647 11846 11864 12000 12078 5773 6265
yp	11023 11038 11046 17292 17329 11136 11164 17374 17383 17405 17408 17411 11208 17413 4853 4854 17425 17426 17428 17469 4935 17533 17536 17541 11350 11368 17596 11399 11402 17608 5048 17615 5054 5072 17655 17667 11468 17679 17691 17701 5181 11563 5223 5246 11605 5259 11626 17835 17869 5314 5316 11675 11683 17895 5347 6012 12375 12386 12391 12494
yp$	5472
yp1$	5471
yp2$	5471
yp3$	5471
yp4$	5471
yp5$	5471
yp6$	5471
yro	6195
yro$	12553
zero$	8873 4008 10692 5944 6046
zits$	12189
zone$	17538 11437
zones$	17538 11437
