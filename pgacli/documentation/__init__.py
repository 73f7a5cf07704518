"""What is made from the code: pages of docs/, screens in the README, and what the program reads.

`pages` names each such file and writes those that are behind; it asks `screens` what a command
prints, `guide` what comes of following a guide, and `sieves` which rows the prose rules read.
"""
