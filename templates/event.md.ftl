<#-- The event page for GitHub and for notes: the same record as event.ftlh. -->
<#assign n = columns?size>
<#macro said q><#if q.segments?has_content>“<#if q.before>… </#if>${q.plain}<#if q.after> …</#if>” ([${q.where}](${q.href}))<#else>told, words not shown ([${q.where}](${q.href}))</#if></#macro>
# ${title}

<#if title != quoted>${quoted}<#if several> and ${n - 1} more</#if>.

</#if>
<#if several>
## What all or most say

<#list all as p>
- <@said p.quote/> — ${p.column.name}; told by ${p.told}
<#else>
No statement was found that all or most of the texts tell. The program joins near wordings and misses far ones.
</#list>

</#if>
<#if differences?has_content>
## What differs

<#list differences as d>
### ${d.question}

<#if d.note?has_content>
${d.note}

</#if>
<#if d.count gt d.cases?size>
${d.cases?size} of ${d.count} are shown.

</#if>
<#list d.cases as one>
<#if one.about?has_content>
${one.about}:

</#if>
<#list one.cells as cell>
- **${cell.column.name}**: <#if cell.items?has_content><#list cell.items as item><#if item.words?has_content>[“${item.words}<#if item.cut> …</#if>”](${item.href}) (${item.note?uncap_first})<#else>[${item.note}](${item.href})</#if><#sep>; </#sep></#list><#else>${cell.none}</#if>
</#list>

</#list>
</#list>
</#if>
## What this page can’t tell you

<#list limits as limit>
- ${limit}
</#list>

<#list facts as fact>${fact.name}: ${fact.value}<#sep> · </#sep></#list>

<#if note??>
## From the editors

${note.html?no_esc}

</#if>
## Headlines

| Outlet | Date | Headline | Who does what to whom | Evidence in the headline | Evidence in the first paragraph |
|---|---|---|---|---|---|
<#list headlines as row>
| [${row.column.name}](${row.column.href}) | ${row.column.date!"undated"} | <#if row.headline?has_content><#list row.headline as s>${s.text}</#list><#else>No headline in the input</#if> | <#list row.slots as item>[<#if item.words?has_content>“${item.words}”<#else>words not shown</#if>](${item.href}) (${item.note})<#sep>; </#sep><#else>nothing found</#list> | <#list row.inHeadline as c>[${c.words?has_content?then(c.words, "words not shown")}](${c.href}) (${c.type})<#sep>; </#sep><#else>none found</#list> | <#list row.inLede as c>[${c.words?has_content?then(c.words, "words not shown")}](${c.href}) (${c.type})<#sep>; </#sep><#else>none found</#list> |
</#list>

<#if framing?has_content>
## Framing

<#list framing?filter(row -> row.filled) as f>
### ${f.name}

<#list f.cells as cell>
- **${cell.column.name}**: <#if cell.items?has_content><#list cell.items as item>[<#if item.words?has_content>“${item.words}”<#else>words not shown</#if>](${item.href})<#if item.note?has_content> (${item.note})</#if><#sep>; </#sep></#list><#if cell.more gt 0>; and ${cell.more} more in [the data](../data/framing.csv)</#if><#else>${cell.none}</#if>
</#list>

</#list>
<#assign empty = framing?filter(row -> !row.filled)>
<#if empty?has_content>
Nothing found in any of the texts: <#list empty as f>${f.name?uncap_first}<#sep>; </#sep></#list>.

</#if>
<#if space?has_content>
### Order and space

| Outlet | In shared statements | Given to sources | Begins with |
|---|--:|--:|---|
<#list space as s>
| ${s.column.name} | ${s.shared} | ${s.given} | <#list s.first as one>${one.label} (${one.depth})<#sep>; </#sep><#else>nothing found</#list> |
</#list>

</#if>
</#if>
<#if passages?has_content>
## Passage by passage

<#list passages?filter(row -> row.comparable()) as row>
### ${row.label}

Told by ${row.told}. Marked words: ${row.evidence?size}.

<#list row.cells as cell>
- **${cell.column.name}**: <#if cell.quotes?has_content><#list cell.quotes as q><@said q/><#sep> · </#sep></#list><#if cell.onlyHere?has_content> Only in this wording: <#list cell.onlyHere as run>“${run}”<#sep>, </#list>.</#if><#else>Not found in this text</#if>
</#list>

</#list>
<#assign rest = passages?filter(row -> !row.comparable())>
<#if rest?has_content>
### Told by two or more, words not shown

<#list rest as row>
- ${row.label}, told by ${row.told}: <#list row.cells?filter(cell -> cell.quotes?has_content) as cell>${cell.column.name} <#list cell.quotes as q>[${q.where?uncap_first}](${q.href})<#sep>, </#sep></#list><#sep>; </#sep></#list>
</#list>

</#if>
</#if>
<#if quotations.rows?has_content>
## Quotation by quotation

<#list quotations.rows as row>
### ${row.label}

<#if row.note?has_content>
${row.note}

</#if>
<#list row.cells as cell>
- **${cell.column.name}**: ${cell.relation}<#if cell.href??><#if cell.words?has_content>: <#list cell.words as w>${w.text}</#list></#if> (<#if cell.speaker?has_content>${cell.speaker}, </#if>[${cell.where?uncap_first}](${cell.href}))</#if>
</#list>

</#list>
</#if>
<#if several && quotations.alone?filter(a -> a.count gt 0)?has_content>
<#if quotations.more gt 0>${quotations.more} more in [quotations.csv](../data/quotations.csv). </#if>Quotations found in one text alone: <#list quotations.alone as a>${a.column.name} ${a.count}<#sep>, </#sep></#list>.

</#if>
## Sources

| Outlet | <#list ledgers?first.groups as g>${g.name} | </#list>

|---|---|---|---|---|
<#list ledgers as ledger>
| ${ledger.column.name} | <#list ledger.groups as g>**${g.count}**<#list g.entries as e> [<#if e.words?has_content>${e.words}<#else>not shown</#if>](${e.href})<#if e.times gt 1> ×${e.times}</#if> (<#if e.first?has_content>${e.first}, </#if>${e.given}<#if e.anonymity?has_content>, ${e.anonymity}</#if>)<#sep>;</#sep></#list> | </#list>

</#list>
<#list ledgers as ledger>
**${ledger.column.name}.** Of ${ledger.column.words} words, <#list ledger.shares as s>${s.words} (${s.share} %) are given to ${s.name}<#sep>, </#sep></#list>.

<#list ledger.questions as q>
- ${q.ask} <#list q.places as place><#list place.words as c>[<#if c.words?has_content>“${c.words}”<#else>words not shown</#if>](${c.href}) ${c.where?uncap_first}<#sep> · </#sep></#list><#sep>; </#sep></#list> ${q.house}
</#list>

</#list>

<#if matrix.rows?has_content>
## Who tells what

| Statement | <#list columns as c>${c.name} | </#list>Told by |
|---|<#list columns as c>---|</#list>---|
<#list matrix.rows as row>
| ${row.label} | <#list row.states as s><#if s.href??>[${s.words}](${s.href})<#else>${s.words}</#if><#if s.depth?has_content> ${s.depth}</#if> | </#list>${row.told} |
</#list>

</#if>
<#if several>
## Only here

<#list onlyHere as o>
- **${o.column.name}**: <#list o.first as q><@said q/><#sep> · </#sep><#else><#if o.count gt 0>their words are not shown<#else>none found</#if></#list>
</#list>

</#if>
<#macro found items><#if items?has_content><#list items as i><#if i.href??>[${i.words}](${i.href})<#else>${i.words}</#if><#if i.note?has_content> (${i.note?uncap_first})</#if><#sep>, </#sep></#list><#else>none found</#if></#macro>
<#if several>
## Where the words come from

Independent origins that the texts can show: **${origins.independent}**. ${origins.reason}

| Text | Byline | Credits | Also names | Shares runs of words with |
|---|---|---|---|---|
<#list origins.rows as r>
| ${r.column.name} | <@found r.byline/> | <@found r.credits/> | <@found r.names/> | <@found r.shared/> |
</#list>

</#if>
<#if panels?has_content>
## Rates

<#list panels as panel>
### ${panel.metric}, ${panel.unit}

<#assign fragment = .get_optional_template("/metric/" + panel.family + ".md.ftl")><#if fragment.exists><@fragment.include/></#if>

| Outlet | Rate | 95 % interval | Counted |<#list panel.lines?first.others as o> ${o.voice} |</#list>
|---|--:|--:|--:|<#list panel.lines?first.others as o>--:|</#list>
<#list panel.lines as l>
| ${l.column.name} | [${l.value}](${l.href}) | ${l.interval} | ${l.counted} |<#list l.others as o> ${o.value} |</#list>
</#list>

<#if !panel.ordered>Differences of this rate are not put into words: on labelled texts it [orders no outlets](../method.md#order).
</#if>
<#list panel.verdicts as v>
${v.scope}: **${v.words}**<#if v.pairs?has_content> (${v.pairs})</#if>.<#sep>  </#sep>
</#list>

</#list>
</#if>
## State of the texts

<#list states as s>
- **${s.column.name}**: <#list s.notes as note>${note} </#list>Why it is here: ${s.reason}
</#list>

## How to cite

${citation}
