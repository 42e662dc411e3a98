<#-- The first page for GitHub: the same record as index.ftlh. -->
# How outlets tell the same event

Events: ${events?size} · Outlets: ${outlets?size} · Texts read: ${articles} · Not used: ${rejected?size}

## Events

| Event | Date | Outlets | Finding |
|---|---|---|---|
<#list events as e>
| [${e.title}](${e.href?replace("html$", "md", "r")}) | ${e.date} | <#list e.columns as c>${c.name}<#sep>, </#sep></#list> | ${e.finding} |
</#list>

## Outlets

<#list outlets as o>
- [${o.name}](${o.href?replace("html$", "md", "r")}): ${o.texts}
</#list>
<#if rejected?has_content>

## Not used

<#list rejected as r>
- ${r}
</#list>
</#if>
