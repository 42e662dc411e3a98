<#-- The method page for GitHub: the same record as method.ftlh. -->
<#macro measured lines>
| What | Labelled texts | Labels | P | R | F1 | People |
|---|---|--:|--:|--:|--:|--:|
<#list lines as l>
| ${l.measure}<#if l.note?has_content> (${l.note})</#if> | ${l.data} | ${l.wanted} | ${l.precision} | ${l.recall} | ${l.f1} | ${l.human?has_content?then(l.human, "–")} |
</#list>
</#macro>
# How it is counted

P is the part of what was found that is right, R the part of the labels that was found, F1 their harmonic mean; *People* is the same figure for trained people against each other, where somebody measured it.

<#list metrics as m>
${m.page.markdown?no_esc}

<#if m.measured?has_content>
### Measured accuracy

<@measured m.measured/>

</#if>
</#list>
## Framing

Slots are filled with words of the texts by named rules; where a rule is not sure it leaves the slot empty (Entman 1993). Two people labelled headlines, sentences and names before there was a rule; the figures are from the half that was not used for tuning. A group of slots below its bar stays off the event pages and in the data. Last come words that one text uses clearly more than the others where they tell the same (log-odds ratio with an informative Dirichlet prior, Monroe, Colaresi and Quinn 2008).

| Slot | Right for one of two people | Right for both | Bar | On event pages |
|---|--:|--:|--:|---|
<#list framing as f>
| ${f.name} | ${f.right} | ${f.both} | ${f.bar} | ${f.shown?then("yes", "no")} |
</#list>

## How events and passages are found

Texts are put together as one event where they share people, places, dates, acts and rare words, each weighed by how rare it is among the texts at hand. Where that is not enough, a text stays alone, and its reason starts with “unsure”. Inside an event, sentences of two texts are joined as one statement where rare words, names, numbers, denial, place in the text and the meaning of the words speak for it together.

<#if grouping?has_content><@measured grouping/></#if>

## Comparing texts

Rates are compared first inside the statements that both texts tell, then over whole texts. Marks are compared in the outlet’s own words, shares of words over all words. All intervals are 95 %, from drawing paragraphs again with a fixed seed.

- **clear difference**: 8 marks or attributed passages in the two texts together; 150 words of base in each; a test below .05 after Holm’s correction over all pairs of texts and all metrics of the event; an interval of the difference without 0; the same text ahead in 95 of 100 draws in which hits are dropped and put back as often as the metric was measured to err; and a metric that was measured to order texts. Marks are tested by the exact conditional binomial test, shares of words by dealing the paragraphs of both texts anew.
- **no clear difference**: long enough to test, and one of these does not hold. It does not say that the rates are equal.
- **too short to compare**: fewer than 150 words of base in one of the texts.
- **not found in this text**: no sentence of the text matched.

<a id="order"></a>
## Which rates order outlets

Where the pairs called clear are not in the order of the labels more often than chance, with the lower end of the interval above 50 %, the metric does not order outlets, and no page words a difference of it.

<#list orders as o>
- **${o.metric}**: of ${o.pairs} pairs of ${o.data}, ${o.decided} were called clear over whole texts and ${o.right} of them were right<#if o.decided gt 0> (95 % interval ${o.interval} %)</#if>; inside shared statements ${o.shared}, right ${o.sharedRight}. <#if o.orders>Differences of it are put into words.<#else>So it does not count as ordering outlets.</#if>
</#list>

<#if curve?has_content>
Pairs in the order of the labels, in %, the surest pairs first (95 % interval; number of pairs):

| Surest pairs |<#list orders as o> ${o.metric} |</#list>
|---|<#list orders as o>--:|</#list>
<#list curve as step>
| ${step.part} % |<#list step.cells as c> ${c.share} (${c.interval}; ${c.pairs}) |</#list>
</#list>

</#if>
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

${glossary.markdown?no_esc}
