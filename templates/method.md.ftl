<#-- The method page for GitHub: the same record as method.ftlh. -->
# How it is counted

<#list metrics as m>
${m.markdown?no_esc}

</#list>
## Framing

Slots are filled with words of the texts by named rules; where a rule is not sure it leaves the slot empty (Entman 1993). Two people labelled headlines, sentences and names before there was a rule; the figures are from the half that was not used for tuning. A group of slots below its bar stays off the event pages and in the data.

| Slot | Right for one of two people | Right for both | Bar | On event pages |
|---|--:|--:|--:|---|
<#list framing as f>
| ${f.name} | ${f.right} | ${f.both} | ${f.bar} | ${f.shown?then("yes", "no")} |
</#list>

## Word lists and models

| Name | SHA-256 or version |
|---|---|
<#list card.lexicons as name, digest>
| ${name} | ${digest} |
</#list>
<#list card.models as name, digest>
| ${name} | ${digest} |
</#list>
| input | ${card.inputDigest} |
