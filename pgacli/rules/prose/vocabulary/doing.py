"""Whom workers met, asked and wrote to, and what went live: effort; one alternative a line.

DOER stands for whoever works, ASKED for what is done with the young people.
"""

from __future__ import annotations

DOER = r"""
we
(?:the |our |her |his |a |each |every |both )?(?:\w+ )?(?:staff|workers?|worker|sergeant|officers?
    |librarians?|supervisors?|directors?|coach|coaches|teachers?|nurses?|managers?|wardens?|mentors?
    |imam|vicar|tutors?|heads?|lead|practitioners?|advisers?|councillors?|guards?|drivers?
    |caretakers?|landlords?|owners?|chair|panel|council|school|police|company|service|volunteers?
    |leaders?|co-?ordinators?|social workers?)
"""

ASKED = r"""
(?:asked|consulted|told|informed|invited|spoken to|talked to|written to|contacted|offered|shown
    |briefed|thanked|met|visited|seen|phoned|rung|emailed|texted|interviewed|surveyed)
"""

DOING = r"""
(?:forms?|pages?|websites?|apps?|helplines?|lines?|portals?|systems?|sites?|modules?|services?
    |schemes?|rotas?|timetables?|number|channel|account|survey|map|podcast|film
    |policy) (?:\w+ ){0,2}?(?:goes|go|went|is|are|has gone|have gone|will go|to go|will be|was
    |were)\s+(?:now )?(?:live|online|operational|up and running)
(?:lamps?|lights?|lighting|cameras?|bench(?:es)?|locks?|gates?|signs?|shelters?|seats?|tables?
    |goalposts?|ramps?|bins?|heaters?|phones?|passes|kits?|tickets?|chairs|costumes|books|tools
    |materials|equipment|bikes?|helmets|minibus|fence) (?:\w+ )?(?:(?:is|are|has|have|been|be|will
    |was|were|all|now) ){1,4}(?:ordered|bought|purchased|commissioned|procured|costed|budgeted
    |priced|delivered|chosen|paid for|on order|approved|agreed|surveyed)
DOER (?:will |should )?(?:has|have|had) (?:\w+ly |all |now |each |both )?(?:applied|spoken|talked
    |written|emailed|phoned|rung|visited|contacted|invited|asked|told|explained|attended|replied
    |liaised|consulted|chased|met|been in touch|sat down|gone through|reminded)(?! (?:fewer|less
    |no))
DOER (?:\w+ly )?(?:spoke|talked|wrote|emailed|phoned|rang|liaised|met) (?:to|with|the|each|all|both
    |every|their|his|her|them)
(?:girls|boys|young people|group|friends|members|cast|families|parents|dancers|skaters|players|five
    |six|seven|they|them|lads)(?: all| each)? (?:was|were|has been|have been|will have been
    |has all been|have all been) (?:\w+ly |all |each )?ASKED(?=[.,;]|$| (?:about|for|whether|what|if
    |how|in|at|by|on|to|twice|once|again|and|with|(?:\w+ )?times)\b)
all (?:of )?(?:the )?(?:girls|boys|young people|friends|members|families|parents|five|six|seven
    |cast) (?:(?:was|were|has|have|been|are|will) ){1,3}ASKED
(?:library|libraries|gym|café|cafe|theatre|church|school|kitchen|pool|shop|park|museum|mosque|studio
    |rink|club|hall|centre|room|drop-in|hub|clinic|court|cinema) (?:(?:is|was|has been|will be
    |will have been|to be) open(?:ed)?|opens|opened) (?:at )?(?:\w+ ){0,3}?(?:mondays?|tuesdays?
    |wednesdays?|thursdays?|fridays?|saturdays?|sundays?|evenings?|nights?|afternoons?|lunchtimes?
    |weekends?|weeks?)
number of (?:[\w’'-]+ ){1,4}?(?:signed up|enrolled|registered|accredited|briefed|audited|mapped
    |staffed|open|opened|run|delivered|held|offered|covered|provided
    |booked|attended|made|sent|given|completed|logged|issued|distributed|visited|contacted
    |recruited|posted|printed|installed|fitted|put up|worked|done|carried out|undertaken|conducted
    |handed out)
(?:had|has|got|received) (?:a|an|one|two) (?:\w+ )?(?:reply|replies|answer|response
    |acknowledgement)(?: from)?
"""
