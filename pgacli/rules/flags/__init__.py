"""From rules to the flags that stand: all are asked, allowances granted, and names kept out."""
