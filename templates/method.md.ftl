<#-- The method page for GitHub: the same record as method.ftlh. -->
# How it is counted

<#list metrics as m>
${m.markdown?no_esc}

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
