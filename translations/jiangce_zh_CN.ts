<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>allowance_nomination</name>
    <message>
        <source>Person honoured</source>
        <translation>获奖人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Decision of commendation</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Entries in the pool</source>
        <translation>纳入人数</translation>
    </message>
    <message>
        <source>Persons taken into the selection for the government allowance within the period.</source>
        <translation>期间内纳入政府特殊津贴选拔范围的人员。</translation>
    </message>
    <message>
        <source>Government allowance pool</source>
        <translation>纳入政府特殊津贴选拔范围</translation>
    </message>
    <message>
        <source>Outstanding skilled talent</source>
        <translation>有杰出贡献高技能人才</translation>
    </message>
    <message>
        <source>The honour is “%1”, which the clause names.</source>
        <translation>荣誉称号为“%1”，属于条款所列人员。</translation>
    </message>
    <message>
        <source>The honour is “%1”; only outstanding skilled talents are taken into the selection.</source>
        <translation>荣誉称号为“%1”；只有有杰出贡献高技能人才纳入选拔范围。</translation>
    </message>
</context>
<context>
    <name>appraisal_plan</name>
    <message>
        <source>Who owes the plan</source>
        <translation>报送计划的机构</translation>
    </message>
    <message>
        <source>The body is on the register of appraisal bodies on %1 and owes the plan of the year.</source>
        <translation>该机构于%1在册，应当报送该年度计划。</translation>
    </message>
    <message>
        <source>Who is on the register of appraisal bodies on the last day of the term owes the plan of that year; a body founded later in the year owes none for it, and one that has left before that day neither.</source>
        <translation>期限届满之日在册的鉴定机构，应当报送该年度计划；此后成立的机构当年不报计划，此前终止的机构也不报。</translation>
    </message>
    <message>
        <source>On the register of appraisal bodies</source>
        <translation>在鉴定机构登记簿中</translation>
    </message>
    <message>
        <source>The body is not on the register of appraisal bodies on %1. Check the register; the plan is taken in all the same.</source>
        <translation>该机构于%1不在册。请核对登记簿；计划照常收下。</translation>
    </message>
    <message>
        <source>Enter name, credit code and year to look the body up.</source>
        <translation>请填写名称、信用代码和年度，以便核对登记簿。</translation>
    </message>
    <message>
        <source>Handed in within the first quarter</source>
        <translation>第一季度内报送</translation>
    </message>
    <message>
        <source>Handed in on %1; the last day is %2.</source>
        <translation>于%1报送，期限为%2（含当日）。</translation>
    </message>
    <message>
        <source>Handed in on %1, %3 day(s) after the last day, %2. It is recorded as late; nothing is blocked for that.</source>
        <translation>于%1报送，超过期限%2共%3天，如实记为逾期，不影响其他业务。</translation>
    </message>
    <message>
        <source>Enter the year of the plan.</source>
        <translation>请填写计划年度。</translation>
    </message>
    <message>
        <source>Handed in before the year begins</source>
        <translation>年度开始前报送</translation>
    </message>
    <message>
        <source>Handed in on %1, before the year it is for; it counts for %2.</source>
        <translation>于%1报送，早于所属年度，计入%2年度。</translation>
    </message>
    <message>
        <source>A plan may be handed in before its year begins and counts for the year it names.</source>
        <translation>计划可以在年度开始前报送，按其载明的年度计算。</translation>
    </message>
    <message>
        <source>Last day on a rest day</source>
        <translation>期限届满日逢休息日</translation>
    </message>
    <message>
        <source>31 March is a rest day; the last day is %1.</source>
        <translation>3月31日为休息日，期限顺延至%1。</translation>
    </message>
    <message>
        <source>One plan for the year</source>
        <translation>每年一份计划</translation>
    </message>
    <message>
        <source>There is another plan of this body for the year, %1. The one put on file last counts.</source>
        <translation>该机构本年度另有计划%1，以最后备案的为准。</translation>
    </message>
    <message>
        <source>Appraisals are planned</source>
        <translation>列有鉴定计划</translation>
    </message>
    <message>
        <source>%1 lines, %2 heads.</source>
        <translation>共%1条，%2人。</translation>
    </message>
    <message>
        <source>The plan has no line: nothing is to be appraised this year.</source>
        <translation>计划没有内容，即本年度不开展鉴定。</translation>
    </message>
    <message>
        <source>Within what the body may appraise</source>
        <translation>在鉴定范围之内</translation>
    </message>
    <message>
        <source>The register has %1 of %2 for this body.</source>
        <translation>登记簿载有该机构%1 %2的鉴定范围。</translation>
    </message>
    <message>
        <source>The register does not have %1 of %2 for this body in this month. Check the register, or ask the body.</source>
        <translation>登记簿没有该机构当月%1 %2的鉴定范围。请核对登记簿，或者向机构了解。</translation>
    </message>
    <message>
        <source>Enter occupation, level and month; what the body may appraise has to be on the register.</source>
        <translation>请填写职业、等级和月份，并在登记簿中登记鉴定范围。</translation>
    </message>
    <message>
        <source>Occupation (trade)</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month in which the appraisal is to be held, with its year: 2026-05.</source>
        <translation>开展鉴定的月份，连同年份填写，如 2026-05。</translation>
    </message>
    <message>
        <source>Heads planned</source>
        <translation>计划人数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>鉴定地点</translation>
    </message>
    <message>
        <source>Examiners</source>
        <translation>考评员人数</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>plan of the year</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>amended plan, in place of the earlier one</source>
        <translation>调整计划（替代原计划）</translation>
    </message>
    <message>
        <source>Appraisal body</source>
        <translation>鉴定机构</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>The unified social credit code of the body, or of the unit it belongs to.</source>
        <translation>该机构或者其所属单位的统一社会信用代码。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Approved by document</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>The year the plan is for. It is due by 31 March of that year.</source>
        <translation>计划所属的年度，应于当年3月31日前（含当日）报送。</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>计划类别</translation>
    </message>
    <message>
        <source>Basis of the fees</source>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Remarks on the plan</source>
        <translation>计划说明</translation>
    </message>
    <message>
        <source>Reminder before the plan is due</source>
        <translation>计划报送期限前的提醒</translation>
    </message>
    <message>
        <source>days before the last day</source>
        <translation>期限届满前天数</translation>
    </message>
    <message>
        <source>A last day that is a rest day moves to the next working day (plan)</source>
        <translation>计划报送期限逢休息日顺延至下一工作日</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>鉴定计划</translation>
    </message>
    <message>
        <source>Planned appraisals</source>
        <translation>鉴定计划表</translation>
    </message>
    <message>
        <source>Plan of the year, sealed</source>
        <translation>年度鉴定计划表（盖章）</translation>
    </message>
    <message>
        <source>Document that made it an appraisal body</source>
        <translation>鉴定机构批准文件</translation>
    </message>
    <message>
        <source>Appraisals planned</source>
        <translation>计划鉴定条数</translation>
    </message>
    <message>
        <source>Lines of the plans put on file in the period, amended plans beside those they replace.</source>
        <translation>统计区间内备案的计划所列条数，调整计划与原计划分别计算。</translation>
    </message>
    <message>
        <source>Heads of the lines of plans put on file in the period, amended plans beside those they replace.</source>
        <translation>统计区间内备案的计划所列人数，调整计划与原计划分别计算。</translation>
    </message>
    <message>
        <source>Annual appraisal plan</source>
        <translation>年度鉴定计划备案</translation>
    </message>
</context>
<context>
    <name>appraisal_report</name>
    <message>
        <source>Who owes the report</source>
        <translation>报送情况的机构</translation>
    </message>
    <message>
        <source>The body is on the register of appraisal bodies on %1 and owes the report of the year.</source>
        <translation>该机构于%1在册，应当报送该年度开展鉴定情况。</translation>
    </message>
    <message>
        <source>Who is on the register of appraisal bodies on the last day of the year owes the report of that year, a body founded during the year too; one that has left before that day owes none.</source>
        <translation>年度最后一日在册的鉴定机构，应当报送该年度开展鉴定情况，当年成立的也应报送；此前终止的不报。</translation>
    </message>
    <message>
        <source>On the register of appraisal bodies</source>
        <translation>在鉴定机构登记簿中</translation>
    </message>
    <message>
        <source>The body is not on the register of appraisal bodies on %1. Check the register; the report is received all the same.</source>
        <translation>该机构于%1不在册。请核对登记簿；报告照常接收。</translation>
    </message>
    <message>
        <source>Enter name, credit code and year to look the body up.</source>
        <translation>请填写名称、信用代码和年度，以便核对登记簿。</translation>
    </message>
    <message>
        <source>Handed in before the end of the year</source>
        <translation>年底前报送</translation>
    </message>
    <message>
        <source>Handed in on %1; the last day is %2.</source>
        <translation>于%1报送，期限为%2（含当日）。</translation>
    </message>
    <message>
        <source>Handed in on %1, %3 day(s) after the last day, %2. It is recorded as late; nothing is blocked for that.</source>
        <translation>于%1报送，超过期限%2共%3天，如实记为逾期，不影响其他业务。</translation>
    </message>
    <message>
        <source>Enter the year of the report.</source>
        <translation>请填写报告年度。</translation>
    </message>
    <message>
        <source>Last day on a rest day</source>
        <translation>期限届满日逢休息日</translation>
    </message>
    <message>
        <source>31 December is a rest day; the last day is %1.</source>
        <translation>12月31日为休息日，期限顺延至%1。</translation>
    </message>
    <message>
        <source>Numbers of the whole year</source>
        <translation>全年数据</translation>
    </message>
    <message>
        <source>The numbers reach up to %1; what is held later in the year comes in a supplement.</source>
        <translation>数据截至%1，此后开展的鉴定次年年初补充报送。</translation>
    </message>
    <message>
        <source>A report that is due before the end of the year cannot hold its last days: it names the day its numbers reach up to, and a supplement follows in the new year.</source>
        <translation>年底前报送的情况不可能包括年末数日：应载明数据截止日期，截止以后的于次年年初补充报送。</translation>
    </message>
    <message>
        <source>A report to supplement</source>
        <translation>有可补充的报告</translation>
    </message>
    <message>
        <source>Supplements %1.</source>
        <translation>补充%1。</translation>
    </message>
    <message>
        <source>There is no report of this body for the year that this could supplement.</source>
        <translation>该机构本年度没有可供补充的报告。</translation>
    </message>
    <message>
        <source>One report for the year</source>
        <translation>每年一份报告</translation>
    </message>
    <message>
        <source>There is another report of this body for the year, %1. The numbers of both are added up; mark this one as a supplement, or withdraw one.</source>
        <translation>该机构本年度另有报告%1，两份数字将相加。请把本件改为补充报告，或者撤回其中一份。</translation>
    </message>
    <message>
        <source>Appraisals are reported</source>
        <translation>列有开展情况</translation>
    </message>
    <message>
        <source>%1 lines: %2 took part, %3 passed.</source>
        <translation>共%1条，参加%2人，合格%3人。</translation>
    </message>
    <message>
        <source>The report has no line: nothing was appraised.</source>
        <translation>报告没有内容，即本年度未开展鉴定。</translation>
    </message>
    <message>
        <source>A name for every certificate</source>
        <translation>名单与发证数一致</translation>
    </message>
    <message>
        <source>%1 names for %2 certificates.</source>
        <translation>名单%1人，发证%2本。</translation>
    </message>
    <message>
        <source>%1 names are attached, but %2 certificates are reported.</source>
        <translation>名单%1人，而发证数为%2。</translation>
    </message>
    <message>
        <source>Within what the body may appraise</source>
        <translation>在鉴定范围之内</translation>
    </message>
    <message>
        <source>The register has %1 of %2 for this body.</source>
        <translation>登记簿载有该机构%1 %2的鉴定范围。</translation>
    </message>
    <message>
        <source>The register does not have %1 of %2 for this body in this month. Check the register, or ask the body.</source>
        <translation>登记簿没有该机构当月%1 %2的鉴定范围。请核对登记簿，或者向机构了解。</translation>
    </message>
    <message>
        <source>Enter occupation, level and month; what the body may appraise has to be on the register.</source>
        <translation>请填写职业、等级和月份，并在登记簿中登记鉴定范围。</translation>
    </message>
    <message>
        <source>The certificate is nobody else&apos;s</source>
        <translation>证书未登记在他人名下</translation>
    </message>
    <message>
        <source>The register has %1 under nobody else.</source>
        <translation>登记簿中%1不在他人名下。</translation>
    </message>
    <message>
        <source>The register has %1 under another person already; it is not taken in again. Ask the body.</source>
        <translation>登记簿中%1已在他人名下，不再重复登记。请向机构核实。</translation>
    </message>
    <message>
        <source>Enter the number of the certificate; the register has to be looked up.</source>
        <translation>请填写证书编号，以便核对登记簿。</translation>
    </message>
    <message>
        <source>Occupation (trade)</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>鉴定地点</translation>
    </message>
    <message>
        <source>Heads planned</source>
        <translation>计划人数</translation>
    </message>
    <message>
        <source>As the plan on file has it; empty for what was not planned.</source>
        <translation>按已备案计划填写；计划外的留空。</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格人数</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>发证人数</translation>
    </message>
    <message>
        <source>Reason for the difference</source>
        <translation>差异原因</translation>
    </message>
    <message>
        <source>Needed where more or fewer took part than were planned.</source>
        <translation>实际参加人数与计划不同的，应当填写。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Occupation of the certificate</source>
        <translation>证书职业（工种）</translation>
    </message>
    <message>
        <source>Code of the occupation</source>
        <translation>证书职业编码</translation>
    </message>
    <message>
        <source>Level of the certificate</source>
        <translation>证书等级</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>report of the year</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>supplement for the days after the cut-off</source>
        <translation>补充报告（截止日期以后）</translation>
    </message>
    <message>
        <source>Appraisal body</source>
        <translation>鉴定机构</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Head of the body</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>The year reported on. It is due by 31 December of that year.</source>
        <translation>报告所属的年度，应于当年12月31日前（含当日）报送。</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>报告类别</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>The last day the numbers are of. What was held later in the year comes in a supplement in the new year.</source>
        <translation>数据截至的最后一日。此后开展的鉴定次年年初补充报送。</translation>
    </message>
    <message>
        <source>Quality supervision</source>
        <translation>质量督导情况</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>收到投诉数</translation>
    </message>
    <message>
        <source>Remarks on the report</source>
        <translation>报告说明</translation>
    </message>
    <message>
        <source>Reminder before the report is due</source>
        <translation>报告报送期限前的提醒</translation>
    </message>
    <message>
        <source>days before the last day</source>
        <translation>期限届满前天数</translation>
    </message>
    <message>
        <source>A last day that is a rest day moves to the next working day (report)</source>
        <translation>报告报送期限逢休息日顺延至下一工作日</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>开展鉴定情况</translation>
    </message>
    <message>
        <source>Appraisals held</source>
        <translation>开展鉴定情况表</translation>
    </message>
    <message>
        <source>Names of those certified</source>
        <translation>取得证书人员名单</translation>
    </message>
    <message>
        <source>Report of the year, sealed</source>
        <translation>年度开展鉴定情况表（盖章）</translation>
    </message>
    <message>
        <source>Record of quality supervision</source>
        <translation>质量督导情况</translation>
    </message>
    <message>
        <source>List of those certified</source>
        <translation>取得证书人员名单</translation>
    </message>
    <message>
        <source>Lines of reports received in the period, supplements included.</source>
        <translation>统计区间内接收的报告所列条数，含补充报告。</translation>
    </message>
    <message>
        <source>Heads that took part, by the lines of reports received in the period; who sat twice counts twice.</source>
        <translation>统计区间内接收的报告所列参加人数，参加两次的计两次。</translation>
    </message>
    <message>
        <source>Heads that passed, by the lines of reports received in the period.</source>
        <translation>统计区间内接收的报告所列合格人数。</translation>
    </message>
    <message>
        <source>Certificates given, by the lines of reports received in the period.</source>
        <translation>统计区间内接收的报告所列发证人数。</translation>
    </message>
    <message>
        <source>Annual appraisal report</source>
        <translation>年度开展鉴定情况报送</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A recovery key has %2 characters; %1 were typed. Type all eight groups from the printed sheet.</source>
        <translation>恢复密钥共%2个字符，现在只输入了%1个。请照打印页把八组全部输入。</translation>
    </message>
    <message>
        <source>Group %1 (“%2”) is not as on the sheet: its last character checks the four before it. Compare it with the printed sheet.</source>
        <translation>第%1组（“%2”）与打印页不符：每组末位用于核对前四位。请对照打印页改正。</translation>
    </message>
    <message>
        <source>This is a recovery key, but not the one this backup was locked with. Take the sheet whose number is that of the backup.</source>
        <translation>这是一个恢复密钥，但不是本备份所用的那一个。请取编号与备份相同的打印页。</translation>
    </message>
    <message>
        <source>“%1” is locked with a key this desk does not have. Type the recovery key from the printed sheet.</source>
        <translation>“%1”已加密，本机没有它的密钥。请输入打印页上的恢复密钥。</translation>
    </message>
    <message>
        <source>The backup key of this desk (“%1”) is missing or cannot be read. The system administrator types the recovery key once (File → Backups and recovery key).</source>
        <translation>本机的备份密钥（“%1”）缺失或无法读取。请系统管理员输入一次恢复密钥（文件→备份与恢复密钥）。</translation>
    </message>
    <message>
        <source>“%1” is not a backup of this program. Choose another file; it was not touched.</source>
        <translation>“%1”不是本软件的备份。请另选文件；该文件未作改动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer program, in a form this one does not know. Update the program; the file was not touched.</source>
        <translation>“%1”由更新版本的软件生成，本版本不识别其格式。请升级软件；该文件未作改动。</translation>
    </message>
    <message>
        <source>This backup was made by a newer program (version %1; this program knows version %2). Update the program; the file was not touched.</source>
        <translation>本备份由更新版本的软件生成（数据版本%1，本软件只识别到%2）。请升级软件；该文件未作改动。</translation>
    </message>
    <message>
        <source>“%1” was changed or cut short since it was made, so nothing of it was restored. Take the backup before it.</source>
        <translation>“%1”在生成之后被改动或不完整，未从中恢复任何内容。请改用前一份备份。</translation>
    </message>
    <message>
        <source>Read back, the backup differs from the register in “%1”. It was not kept; the older backups are untouched. Choose another folder and repeat.</source>
        <translation>回读核对时，备份与业务数据库在“%1”表上不一致，已不保留；原有备份未受影响。请另选文件夹再备份。</translation>
    </message>
    <message>
        <source>The backup was opened and is not sound: %1. Take the backup before it.</source>
        <translation>备份已打开，但内容不完好：%1。请改用前一份备份。</translation>
    </message>
    <message>
        <source>“%1” is there already, and a backup is never restored over a file. Give another name.</source>
        <translation>“%1”已经存在；恢复备份从不覆盖已有文件。请另取文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the disk it lies on is connected.</source>
        <translation>“%1”无法读取。请检查所在磁盘是否已接好。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the disk is connected, has space and may be written to.</source>
        <translation>“%1”无法写入。请检查磁盘是否已接好、有空间、可以写入。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and repeat; what was backed up before is still there.</source>
        <translation>磁盘已满。请腾出空间后再试；以前的备份都还在。</translation>
    </message>
    <message>
        <source>Another backup of this register is being made. Wait until it has ended and repeat.</source>
        <translation>正在进行本数据库的另一次备份。请等它完成后再试。</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，未留下任何文件。</translation>
    </message>
    <message>
        <source>There is no backup in “%1”. Choose the folder or the file.</source>
        <translation>“%1”中没有备份。请另选文件夹或文件。</translation>
    </message>
    <message>
        <source>The backup was checked and is not usable: %1. It was not kept; the older ones are untouched. Choose another folder and repeat.</source>
        <translation>备份经核验不可用：%1。该备份未保留，原有备份未受影响。请另选文件夹再备份。</translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source>Opened the case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Saved the application</source>
        <translation>保存申请</translation>
    </message>
    <message>
        <source>Entered an old paper case</source>
        <translation>录入旧案</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Asked for correction</source>
        <translation>已退回补正</translation>
    </message>
    <message>
        <source>Handed in corrected</source>
        <translation>补正后已提交</translation>
    </message>
    <message>
        <source>Declined acceptance</source>
        <translation>已作不予受理</translation>
    </message>
    <message>
        <source>Passed first review</source>
        <translation>初审已通过</translation>
    </message>
    <message>
        <source>Passed second review</source>
        <translation>复审已通过</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>审批不通过</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回上一环节</translation>
    </message>
    <message>
        <source>Requested payment</source>
        <translation>已申请拨付</translation>
    </message>
    <message>
        <source>Confirmed payment</source>
        <translation>已确认拨付</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Recorded withdrawal</source>
        <translation>登记撤回</translation>
    </message>
    <message>
        <source>Took back the last step</source>
        <translation>收回上一步</translation>
    </message>
    <message>
        <source>Extended the time limit</source>
        <translation>延长时限</translation>
    </message>
    <message>
        <source>Recorded a judgement</source>
        <translation>记录认定</translation>
    </message>
    <message>
        <source>Withdrew a judgement</source>
        <translation>撤销认定</translation>
    </message>
    <message>
        <source>Settled claim lines</source>
        <translation>逐行核定</translation>
    </message>
    <message>
        <source>Ticked a material</source>
        <translation>勾选材料</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Removed a file</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Issued a letter</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>Voided a letter</source>
        <translation>作废文书</translation>
    </message>
    <message>
        <source>Reissued a letter</source>
        <translation>重新出具文书</translation>
    </message>
    <message>
        <source>Printed a letter again</source>
        <translation>补打文书</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed to sign in</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>单位初始设置</translation>
    </message>
    <message>
        <source>Changed the office&apos;s particulars</source>
        <translation>修改单位信息</translation>
    </message>
    <message>
        <source>Added an account</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>Disabled an account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Enabled an account</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Changed roles</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Recorded a standing exception</source>
        <translation>记录常设例外</translation>
    </message>
    <message>
        <source>Adopted time limits by analogy</source>
        <translation>参照设定时限</translation>
    </message>
    <message>
        <source>Entered a figure</source>
        <translation>录入标准</translation>
    </message>
    <message>
        <source>Confirmed a figure</source>
        <translation>确认标准</translation>
    </message>
    <message>
        <source>Withdrew a figure</source>
        <translation>撤回标准</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Imported a calendar</source>
        <translation>导入放假安排</translation>
    </message>
    <message>
        <source>Showed a personal number</source>
        <translation>显示个人号码</translation>
    </message>
    <message>
        <source>Exported data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Searched by number</source>
        <translation>按号码查找</translation>
    </message>
    <message>
        <source>Save application</source>
        <translation>保存申请</translation>
    </message>
    <message>
        <source>Judge or settle</source>
        <translation>认定或核定</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Accepted, in first review</source>
        <translation>已受理，初审中</translation>
    </message>
    <message>
        <source>In second review</source>
        <translation>复审中</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Payment requested</source>
        <translation>待确认拨付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Hand in corrected</source>
        <translation>补正后提交</translation>
    </message>
    <message>
        <source>Decline acceptance</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Pass first review</source>
        <translation>初审通过</translation>
    </message>
    <message>
        <source>Pass second review</source>
        <translation>复审通过</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>审批不通过</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回上一环节</translation>
    </message>
    <message>
        <source>Request payment</source>
        <translation>申请拨付</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>确认拨付</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>登记撤回</translation>
    </message>
    <message>
        <source>Take back last step</source>
        <translation>收回上一步</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Rule administrator</source>
        <translation>政策管理</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>安全管理员</translation>
    </message>
    <message>
        <source>Audit administrator</source>
        <translation>审计管理员</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Tick material</source>
        <translation>勾选材料</translation>
    </message>
    <message>
        <source>Ended a catalogue edition</source>
        <translation>终止目录版本</translation>
    </message>
    <message>
        <source>Worked out due dates again</source>
        <translation>重新计算到期日</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>To review first</source>
        <translation>待初审</translation>
    </message>
    <message>
        <source>To review second</source>
        <translation>待复审</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待拨付</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>我的草稿</translation>
    </message>
    <message>
        <source>Recorded money that came back</source>
        <translation>登记退回资金</translation>
    </message>
    <message>
        <source>Asked for a bounced payment again</source>
        <translation>对退票款项重新请拨</translation>
    </message>
    <message>
        <source>Recorded a decision to recover money</source>
        <translation>登记追回决定</translation>
    </message>
    <message>
        <source>Recorded recovered money</source>
        <translation>登记追回到账</translation>
    </message>
    <message>
        <source>Started a payment batch</source>
        <translation>建立拨付批次</translation>
    </message>
    <message>
        <source>Added cases to a payment batch</source>
        <translation>向拨付批次增加案件</translation>
    </message>
    <message>
        <source>Took a case out of a payment batch</source>
        <translation>从拨付批次移出案件</translation>
    </message>
    <message>
        <source>Published a notice</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Recorded an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Settled an objection</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>Requested payment of a batch</source>
        <translation>整批请拨</translation>
    </message>
    <message>
        <source>Reported a batch as paid</source>
        <translation>登记整批拨付</translation>
    </message>
    <message>
        <source>Abandoned a payment batch</source>
        <translation>放弃拨付批次</translation>
    </message>
    <message>
        <source>Entered that an enterprise&apos;s fund is pooled</source>
        <translation>登记企业教育经费统筹</translation>
    </message>
    <message>
        <source>Set the end of a pooled fund</source>
        <translation>登记教育经费统筹截止</translation>
    </message>
    <message>
        <source>Withdrew the entry of a pooled fund</source>
        <translation>撤销教育经费统筹登记</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>记备注</translation>
    </message>
    <message>
        <source>Found a figure still valid</source>
        <translation>复核标准仍有效</translation>
    </message>
    <message>
        <source>Filed an annual report</source>
        <translation>报送年报</translation>
    </message>
    <message>
        <source>Took in a letter template</source>
        <translation>收入文书模板</translation>
    </message>
    <message>
        <source>Add cases</source>
        <translation>增加案件</translation>
    </message>
    <message>
        <source>Take a case out</source>
        <translation>移出案件</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Report as paid</source>
        <translation>登记拨付</translation>
    </message>
    <message>
        <source>Being put together</source>
        <translation>正在编组</translation>
    </message>
    <message>
        <source>On public notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>已请拨</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>已全部拨付</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>First day of the notice</source>
        <translation>公示首日</translation>
    </message>
    <message>
        <source>Last day of the notice</source>
        <translation>公示末日</translation>
    </message>
    <message>
        <source>Publish the notice</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>Start of the batch</source>
        <translation>批次建立日</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Settle an objection</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>Handed out a letter</source>
        <translation>发放文书</translation>
    </message>
    <message>
        <source>Put together a print job</source>
        <translation>编成打印任务</translation>
    </message>
    <message>
        <source>Ended a print job</source>
        <translation>结束打印任务</translation>
    </message>
    <message>
        <source>Another body is competent</source>
        <translation>不属于本机关职权范围</translation>
    </message>
    <message>
        <source>Nothing has to be applied for</source>
        <translation>依法不需要申请办理</translation>
    </message>
    <message>
        <source>Not corrected as asked</source>
        <translation>告知后未按要求补正</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>已签发，未打印</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Copied the database</source>
        <translation>备份登记库</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Repealed on</source>
        <translation>废止日期</translation>
    </message>
    <message>
        <source>Confirm the value</source>
        <translation>确认数值</translation>
    </message>
    <message>
        <source>Withdraw the value</source>
        <translation>撤回数值</translation>
    </message>
    <message>
        <source>Issue a document</source>
        <translation>出具文书</translation>
    </message>
    <message>
        <source>Void a document</source>
        <translation>作废文书</translation>
    </message>
    <message>
        <source>Print a document</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Confirmed a catalogue</source>
        <translation>确认了目录</translation>
    </message>
    <message>
        <source>Prepared an award round</source>
        <translation>建立评选</translation>
    </message>
    <message>
        <source>Entered what the round&apos;s notice says</source>
        <translation>录入评选通知内容</translation>
    </message>
    <message>
        <source>Set the criteria of a round</source>
        <translation>设定评分标准</translation>
    </message>
    <message>
        <source>Set the panel of a round</source>
        <translation>设定评委</translation>
    </message>
    <message>
        <source>Set the calendar of a round</source>
        <translation>设定评选日程</translation>
    </message>
    <message>
        <source>Opened a round for nominations</source>
        <translation>启动推荐</translation>
    </message>
    <message>
        <source>Ended the call for nominations</source>
        <translation>结束推荐</translation>
    </message>
    <message>
        <source>Abandoned a round</source>
        <translation>终止评选</translation>
    </message>
    <message>
        <source>Recorded that a panel member is out</source>
        <translation>登记评委回避</translation>
    </message>
    <message>
        <source>Recorded scores</source>
        <translation>录入评分</translation>
    </message>
    <message>
        <source>Handed in a score sheet</source>
        <translation>提交评分表</translation>
    </message>
    <message>
        <source>Broke a tie</source>
        <translation>排定同分次序</translation>
    </message>
    <message>
        <source>Cut the ranked list</source>
        <translation>按名额切分名单</translation>
    </message>
    <message>
        <source>Proposed for the honour</source>
        <translation>拟表彰</translation>
    </message>
    <message>
        <source>Put in reserve</source>
        <translation>列为候补</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>取消资格</translation>
    </message>
    <message>
        <source>Moved up from the reserve</source>
        <translation>候补递补</translation>
    </message>
    <message>
        <source>Recorded a decision to award fewer</source>
        <translation>登记少评的决定</translation>
    </message>
    <message>
        <source>Published the notice of a round</source>
        <translation>发布评选公示</translation>
    </message>
    <message>
        <source>Requested the conferral</source>
        <translation>报请表彰</translation>
    </message>
    <message>
        <source>Recorded the decision of commendation</source>
        <translation>登记表彰决定</translation>
    </message>
    <message>
        <source>Honoured</source>
        <translation>已表彰</translation>
    </message>
    <message>
        <source>Recorded the revocation of an honour</source>
        <translation>登记撤销荣誉</translation>
    </message>
    <message>
        <source>Entered an honour in the register</source>
        <translation>登记荣誉</translation>
    </message>
    <message>
        <source>Made an application from an honour</source>
        <translation>由荣誉发起后续事项</translation>
    </message>
    <message>
        <source>Found qualified</source>
        <translation>资格审查通过</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销决定</translation>
    </message>
    <message>
        <source>Conferred by a round</source>
        <translation>本市评选表彰</translation>
    </message>
    <message>
        <source>Commendation of another government</source>
        <translation>其他政府表彰</translation>
    </message>
    <message>
        <source>Title won in a contest</source>
        <translation>竞赛称号</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Taking nominations</source>
        <translation>推荐中</translation>
    </message>
    <message>
        <source>In review by the panel</source>
        <translation>评审中</translation>
    </message>
    <message>
        <source>List cut</source>
        <translation>名单已切分</translation>
    </message>
    <message>
        <source>Proposed list on public notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>Conferral asked for</source>
        <translation>已报请表彰</translation>
    </message>
    <message>
        <source>Conferred</source>
        <translation>已表彰</translation>
    </message>
    <message>
        <source>Call for nominations</source>
        <translation>发出评选通知</translation>
    </message>
    <message>
        <source>Last day of nominations</source>
        <translation>推荐截止</translation>
    </message>
    <message>
        <source>Qualification check</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>Panel review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Public notice of the list</source>
        <translation>名单公示</translation>
    </message>
    <message>
        <source>Request to the conferring body</source>
        <translation>报请表彰</translation>
    </message>
    <message>
        <source>Break a tie</source>
        <translation>排定同分次序</translation>
    </message>
    <message>
        <source>Rule by which ties are broken</source>
        <translation>同分排序规则</translation>
    </message>
    <message>
        <source>Request the conferral</source>
        <translation>报请表彰</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记表彰决定</translation>
    </message>
    <message>
        <source>Reserve places</source>
        <translation>候补名额</translation>
    </message>
    <message>
        <source>Cut the list</source>
        <translation>切分名单</translation>
    </message>
    <message>
        <source>First day of nominations</source>
        <translation>推荐开始</translation>
    </message>
    <message>
        <source>Enter what the notice says</source>
        <translation>录入评选通知内容</translation>
    </message>
    <message>
        <source>Plan the calendar</source>
        <translation>安排日程</translation>
    </message>
    <message>
        <source>Set the criteria</source>
        <translation>设定评分标准</translation>
    </message>
    <message>
        <source>Set the panel</source>
        <translation>设定评委</translation>
    </message>
    <message>
        <source>Panel members</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Rule for extremes and averages</source>
        <translation>去极值与平均分规则</translation>
    </message>
    <message>
        <source>Number of the session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Year of the round</source>
        <translation>评选年份</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>评选通知文号</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>评选通知日期</translation>
    </message>
    <message>
        <source>Approval of the commendation project</source>
        <translation>表彰项目批准文号</translation>
    </message>
    <message>
        <source>Days on which nominations are taken</source>
        <translation>推荐起止日期</translation>
    </message>
    <message>
        <source>Whether the union&apos;s opinion is needed</source>
        <translation>是否需要工会意见</translation>
    </message>
    <message>
        <source>Whether the unit&apos;s internal notice is needed</source>
        <translation>是否需要单位内部公示</translation>
    </message>
    <message>
        <source>Whether one person may stand for both titles</source>
        <translation>同一人能否同时参评两个称号</translation>
    </message>
    <message>
        <source>Places of a title</source>
        <translation>称号名额</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>启动推荐</translation>
    </message>
    <message>
        <source>End the call for nominations</source>
        <translation>结束推荐</translation>
    </message>
    <message>
        <source>Day the list was made</source>
        <translation>名单形成日期</translation>
    </message>
    <message>
        <source>Take a candidate off</source>
        <translation>取消人选资格</translation>
    </message>
    <message>
        <source>Move up from the reserve</source>
        <translation>候补递补</translation>
    </message>
    <message>
        <source>Award fewer</source>
        <translation>少评</translation>
    </message>
    <message>
        <source>Record that a member is out</source>
        <translation>登记评委回避</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入评分</translation>
    </message>
    <message>
        <source>Hand in a sheet</source>
        <translation>提交评分表</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>资格审查通过</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Honour revoked</source>
        <translation>已撤销荣誉</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>资格审查通过</translation>
    </message>
    <message>
        <source>Put on file</source>
        <translation>予以备案</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Entered an appraisal body</source>
        <translation>登记鉴定机构</translation>
    </message>
    <message>
        <source>Corrected the entry of an appraisal body</source>
        <translation>更正鉴定机构登记</translation>
    </message>
    <message>
        <source>Set the last day of an appraisal body</source>
        <translation>登记鉴定机构最后一日</translation>
    </message>
    <message>
        <source>Withdrew the entry of an appraisal body</source>
        <translation>撤销鉴定机构登记</translation>
    </message>
    <message>
        <source>Entered what a body may appraise</source>
        <translation>登记鉴定范围</translation>
    </message>
    <message>
        <source>Set the last day of what a body may appraise</source>
        <translation>登记鉴定范围最后一日</translation>
    </message>
    <message>
        <source>Withdrew what a body may appraise</source>
        <translation>撤销鉴定范围</translation>
    </message>
    <message>
        <source>Put together reminders of overdue filings</source>
        <translation>汇总逾期未报催报函</translation>
    </message>
    <message>
        <source>Issued a reminder of an overdue filing</source>
        <translation>制发催报函</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Corrected a record of the register</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Merged two records of the register</source>
        <translation>合并登记</translation>
    </message>
    <message>
        <source>Undid a merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Found two records to be two</source>
        <translation>认定不是重复</translation>
    </message>
    <message>
        <source>Took back that two records are two</source>
        <translation>撤回“不是重复”的认定</translation>
    </message>
    <message>
        <source>Undid an import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Handed the case on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Catalogue edition</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>我的在办件</translation>
    </message>
    <message>
        <source>Drafted a letter</source>
        <translation>拟稿</translation>
    </message>
    <message>
        <source>Cleared scores</source>
        <translation>撤回评分</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>District or county</source>
        <translation>区（市、县）级</translation>
    </message>
    <message>
        <source>Set up a recovery key for backups</source>
        <translation>设置备份恢复密钥</translation>
    </message>
    <message>
        <source>Changed how many backups are kept</source>
        <translation>更改备份保留份数</translation>
    </message>
    <message>
        <source>Had old backups thinned out again</source>
        <translation>继续清理旧备份</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Made the key that signs the history</source>
        <translation>生成审计签名密钥</translation>
    </message>
    <message>
        <source>Made a new key that signs the history</source>
        <translation>更换审计签名密钥</translation>
    </message>
    <message>
        <source>Set where the history is anchored</source>
        <translation>设置审计锚定位置</translation>
    </message>
    <message>
        <source>Took out the history</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Set the office hours</source>
        <translation>设置办公时间</translation>
    </message>
    <message>
        <source>Declared a relation</source>
        <translation>申报回避关系</translation>
    </message>
    <message>
        <source>Ended a declared relation</source>
        <translation>解除回避申报</translation>
    </message>
    <message>
        <source>Accepted the computer&apos;s time after a clock that ran ahead</source>
        <translation>时钟曾走快，校正后确认以本机时间为准</translation>
    </message>
    <message>
        <source>Set the rules of passwords and sign-ins</source>
        <translation>设置密码与登录规则</translation>
    </message>
    <message>
        <source>Issued a code for a new password</source>
        <translation>签发重置码</translation>
    </message>
    <message>
        <source>Confirmed a code for a new password</source>
        <translation>确认重置码</translation>
    </message>
    <message>
        <source>Chose a new password with a code</source>
        <translation>用重置码设置新密码</translation>
    </message>
    <message>
        <source>Failed to use a code for a new password</source>
        <translation>重置码输入错误</translation>
    </message>
    <message>
        <source>Made a key to sign steps with</source>
        <translation>生成个人签名密钥</translation>
    </message>
    <message>
        <source>the account was signed in at another place</source>
        <translation>该账户已在别处登录</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>the password was replaced</source>
        <translation>密码已重置</translation>
    </message>
    <message>
        <source>it was signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>its hours are over</source>
        <translation>已满登录时限</translation>
    </message>
    <message>
        <source>Did not export after all</source>
        <translation>未导出（导出失败）</translation>
    </message>
    <message>
        <source>Granted the right to export</source>
        <translation>授予导出权限</translation>
    </message>
    <message>
        <source>Ended the right to export</source>
        <translation>结束导出权限</translation>
    </message>
    <message>
        <source>Set how many rows one person exports</source>
        <translation>设置一人可导出的行数</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>内部核查</translation>
    </message>
    <message>
        <source>Finance and payment</source>
        <translation>财务支付</translation>
    </message>
    <message>
        <source>Report to a superior body</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Handing work over</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>Request of the person concerned</source>
        <translation>本人申请查阅、复制</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <source>in a hidden row</source>
        <translation>隐藏行中</translation>
    </message>
    <message>
        <source>in a hidden column</source>
        <translation>隐藏列中</translation>
    </message>
    <message>
        <source>on a hidden sheet</source>
        <translation>隐藏工作表中</translation>
    </message>
    <message>
        <source>in a comment</source>
        <translation>批注中</translation>
    </message>
    <message>
        <source>in the properties of the file</source>
        <translation>文件属性中</translation>
    </message>
    <message>
        <source>in the name of a range or sheet</source>
        <translation>区域名称或工作表名中</translation>
    </message>
    <message>
        <source>in a drawing</source>
        <translation>图形中</translation>
    </message>
    <message>
        <source>in a part that is not shown</source>
        <translation>不显示的部分中</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>identity number of 15 digits</source>
        <translation>15位身份证号码</translation>
    </message>
    <message>
        <source>bank card or account number</source>
        <translation>银行卡号或账号</translation>
    </message>
    <message>
        <source>mobile telephone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>number of a person named in it</source>
        <translation>名单中人员的号码</translation>
    </message>
    <message>
        <source>Began to sign further kinds of steps</source>
        <translation>开始对更多步骤签名</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Judge an application outside any database, condition by condition.</source>
        <translation>不用数据库，对一份申请逐条判定。</translation>
    </message>
    <message>
        <source>“%1” is none of male, female55, female50.</source>
        <translation>“%1”不是 male、female55、female50 之一。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少内容：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多出一项：“%1”。</translation>
    </message>
    <message>
        <source>There is no calculation “%1”.</source>
        <translation>没有“%1”这种计算。</translation>
    </message>
    <message>
        <source>working-days: the day from which to count; it is not counted itself.</source>
        <translation>working-days：起算日，当日不计。</translation>
    </message>
    <message>
        <source>working-days: how many to add.</source>
        <translation>working-days：增加的工作日数。</translation>
    </message>
    <message>
        <source>retirement: day of birth.</source>
        <translation>retirement：出生日期。</translation>
    </message>
    <message>
        <source>retirement: male, female55 or female50.</source>
        <translation>retirement：male（男）、female55（女干部或技术岗）或 female50（女工人）。</translation>
    </message>
    <message>
        <source>retirement: by the law in force on this day; else by that of 2025.</source>
        <translation>retirement：按该日有效的规定计算；不写则按2025年的规定。</translation>
    </message>
    <message>
        <source>Count working days, statutory retirement, check numbers, write amounts in capitals.</source>
        <translation>推算工作日、法定退休日期，校验号码，写大写金额。</translation>
    </message>
    <message>
        <source>working-days --from DATE --add N → {&quot;date&quot;} or {&quot;unknown_year&quot;}
retirement --born DATE --group GROUP → {&quot;date&quot;, &quot;years&quot;, &quot;months&quot;}
id N, credit-code C → {&quot;valid&quot;, &quot;normalised&quot;, &quot;problem&quot;}
amount YUAN → {&quot;capitals&quot;}</source>
        <translation>working-days --from 日期 --add N → {&quot;date&quot;} 或 {&quot;unknown_year&quot;}
retirement --born 日期 --group 组别 → {&quot;date&quot;, &quot;years&quot;, &quot;months&quot;}
id 号码、credit-code 代码 → {&quot;valid&quot;, &quot;normalised&quot;, &quot;problem&quot;}
amount 元 → {&quot;capitals&quot;}</translation>
    </message>
    <message>
        <source>“%1” has no roster.</source>
        <translation>“%1”没有花名册。</translation>
    </message>
    <message>
        <source>Amount (yuan): %1</source>
        <translation>金额（元）：%1</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>未能确定</translation>
    </message>
    <message>
        <source>Write the rows that cannot be taken over to this file, in the same layout, with the reasons.</source>
        <translation>把不能导入的行按原格式写入此文件，并注明原因。</translation>
    </message>
    <message>
        <source>Read a roster and judge every row, without storing anything.</source>
        <translation>读取花名册并逐行判定，不保存任何内容。</translation>
    </message>
    <message>
        <source>The day asked about: hand-in, if the file does not say another.</source>
        <translation>判定的日期：即收件日，除非文件另有写明。</translation>
    </message>
    <message>
        <source>Figures and switches the bureau has set; without it all are unset.</source>
        <translation>市局已确定的标准和开关；不给出则均视为未定。</translation>
    </message>
    <message>
        <source>Catalogue edition, taken as in force on all days.</source>
        <translation>目录，视为始终有效。</translation>
    </message>
    <message>
        <source>Figures are an array of objects: {&quot;key&quot;: &quot;training_fee&quot;, &quot;level&quot;: &quot;3&quot;, &quot;occupation&quot;: &quot;6-18-02-04&quot;, &quot;value&quot;: &quot;1500.00&quot;, &quot;effective_from&quot;: &quot;2026-01-01&quot;, &quot;document&quot;: &quot;…&quot;, &quot;article&quot;: &quot;…&quot;}. Money is in yuan, switches are &quot;on&quot; or &quot;off&quot;; level, occupation and days may be left out.</source>
        <translation>标准文件是对象数组：{&quot;key&quot;: &quot;training_fee&quot;, &quot;level&quot;: &quot;3&quot;, &quot;occupation&quot;: &quot;6-18-02-04&quot;, &quot;value&quot;: &quot;1500.00&quot;, &quot;effective_from&quot;: &quot;2026-01-01&quot;, &quot;document&quot;: &quot;…&quot;, &quot;article&quot;: &quot;…&quot;}。金额以元计，开关写 &quot;on&quot; 或 &quot;off&quot;；等级、职业和日期可以不写。</translation>
    </message>
    <message>
        <source>Account to sign in with; the password is asked for on the terminal.</source>
        <translation>登录账户，密码在终端输入。</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead.</source>
        <translation>改从此文件描述符读取密码。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>此处没有“%1”选项。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1”不带值。</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1”需要一个值。</translation>
    </message>
    <message>
        <source>Say it with %1.</source>
        <translation>请用 %1 给出。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write 2026-03-05.</source>
        <translation>“%1”不是日期，请写成 2026-03-05。</translation>
    </message>
    <message>
        <source>“%1” is not a number in the range allowed here.</source>
        <translation>“%1”不是此处允许的数字。</translation>
    </message>
    <message>
        <source>“%1” is there already; give another name.</source>
        <translation>“%1”已经存在，请换一个名称。</translation>
    </message>
    <message>
        <source>jiangce-cli COMMAND --help tells more about one command.</source>
        <translation>jiangce-cli 命令 --help 说明某个命令。</translation>
    </message>
    <message>
        <source>Exit status: 0 yes or done; 1 any other answer, or problems were found; 2 the command line is wrong; 3 a fault.</source>
        <translation>返回值：0 肯定或已完成；1 其他结论或发现问题；2 命令行有误；3 故障。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Say which command.</source>
        <translation>请写出命令。</translation>
    </message>
    <message>
        <source>See jiangce-cli --help.</source>
        <translation>请看 jiangce-cli --help。</translation>
    </message>
    <message>
        <source>There is no programme “%1”; “programmes” lists them.</source>
        <translation>没有“%1”这个事项；用 programmes 查看全部。</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Figures and switches</source>
        <translation>标准与开关</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>List the programmes, or one with its fields, column heads, conditions, figures, materials and letters.</source>
        <translation>列出各事项，或某一事项的字段、表头、条件、标准、材料和文书。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>“%1” is the database itself.</source>
        <translation>“%1”就是数据库本身。</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 rows, checked.</source>
        <translation>%1：%2 字节，%3 条记录，已核验。</translation>
    </message>
    <message>
        <source>Approved (yuan): %1</source>
        <translation>核定金额（元）：%1</translation>
    </message>
    <message>
        <source>Show a case: where it stands, every step, letters and payments.</source>
        <translation>查看一件业务：当前状态、各步办理、文书和拨付。</translation>
    </message>
    <message>
        <source>Most hits to show; 50 without it.</source>
        <translation>最多显示的条数；不写为50。</translation>
    </message>
    <message>
        <source>Find cases, persons and enterprises by number, part of a name, or pinyin.</source>
        <translation>按号码、姓名的一部分或拼音查找业务、人员和单位。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password; use --password-fd.</source>
        <translation>没有可输入密码的终端，请用 --password-fd。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Standing exception of this office: %1</source>
        <translation>本单位的岗位兼任说明：%1</translation>
    </message>
    <message>
        <source>Say a quarter or a month, not both.</source>
        <translation>季度和月份只能写一个。</translation>
    </message>
    <message>
        <source>There is no district “%1”.</source>
        <translation>没有“%1”这个区域。</translation>
    </message>
    <message>
        <source>The calendar year.</source>
        <translation>年度。</translation>
    </message>
    <message>
        <source>Only this quarter of it, 1 to 4.</source>
        <translation>只统计其中一个季度，1至4。</translation>
    </message>
    <message>
        <source>Only this month of it, 1 to 12.</source>
        <translation>只统计其中一个月，1至12。</translation>
    </message>
    <message>
        <source>Only this district: its code or its name.</source>
        <translation>只统计此区域：代码或名称。</translation>
    </message>
    <message>
        <source>Make the annual summary. Needs an account with the role of statistics.</source>
        <translation>编制年度汇总，需用统计岗账户。</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>Check a database: integrity, history, sums, letter numbers, stored files. Needs no account.</source>
        <translation>核验数据库：完整性、办理记录、金额、文号、存档文件。无需账户。</translation>
    </message>
    <message>
        <source>How many applications to make.</source>
        <translation>生成多少件申请。</translation>
    </message>
    <message>
        <source>Another number makes other people; the same number the same.</source>
        <translation>换一个数则人员不同；同一个数则相同。</translation>
    </message>
    <message>
        <source>File to make; it must not exist. As good as --database.</source>
        <translation>要生成的文件，不得已存在；也可用 --database 给出。</translation>
    </message>
    <message>
        <source>Make a database of a made-up office and print its accounts.</source>
        <translation>生成一个虚构单位的演示数据库，并打印账户。</translation>
    </message>
    <message>
        <source>%1: a preview, without number.</source>
        <translation>%1：预览，未编号。</translation>
    </message>
    <message>
        <source>%1: issued as %2.</source>
        <translation>%1：已制发，文号 %2。</translation>
    </message>
    <message>
        <source>Where to put the letter.</source>
        <translation>文书存放位置。</translation>
    </message>
    <message>
        <source>Issue it: it gets its number and is stored with the case. Without it, a preview.</source>
        <translation>正式制发：编号并随业务存档。不写则为预览。</translation>
    </message>
    <message>
        <source>Folder for the database, letters and spreadsheets.</source>
        <translation>存放数据库、文书和表格的文件夹。</translation>
    </message>
    <message>
        <source>%1: letter %2 %3</source>
        <translation>%1：文书 %2 %3</translation>
    </message>
    <message>
        <source>Roster imported: %1 rows taken over, %2 returned.</source>
        <translation>花名册已导入：采用%1行，退回%2行。</translation>
    </message>
    <message>
        <source>%1: handed in by %2, verdict: %3</source>
        <translation>%1：%2 已交件，判定：%3</translation>
    </message>
    <message>
        <source>%1: paid %2 yuan.</source>
        <translation>%1：已拨付 %2 元。</translation>
    </message>
    <message>
        <source>%1: approved, %2 of %3 yuan claimed.</source>
        <translation>%1：审批通过，核定 %2 元（申请 %3 元）。</translation>
    </message>
    <message>
        <source>Annual summary written.</source>
        <translation>年度汇总已生成。</translation>
    </message>
    <message>
        <source>Database to work on; the user&apos;s own register without it.</source>
        <translation>要使用的数据库；不写则为本用户的业务数据库。</translation>
    </message>
    <message>
        <source>%1 of %2 applications.</source>
        <translation>已生成 %1 件（共 %2 件）。</translation>
    </message>
    <message>
        <source>Write the summary to a file: .xlsx, .csv or .pdf.</source>
        <translation>把汇总写入文件：.xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>The register is in use, so this copy is not in its audit trail. Note it in the office&apos;s own log.</source>
        <translation>登记库正在使用，本次备份未能记入审计日志，请另行登记。</translation>
    </message>
    <message>
        <source>“%1” is there already and no copy of this register; give another name.</source>
        <translation>“%1”已存在，且不是本登记库的备份，请另取文件名。</translation>
    </message>
    <message>
        <source>Copy the database to a file and check the copy; also while it is in use. For a system administrator.</source>
        <translation>将登记库备份为一个文件并校验，使用中也可进行。须由系统管理员执行。</translation>
    </message>
    <message>
        <source>at the age of %1</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>at the age of %1 and %2 months</source>
        <translation>%1岁%2个月</translation>
    </message>
    <message>
        <source>This command needs an account; name it with %1.</source>
        <translation>本命令须登录，请用 %1 写明账户。</translation>
    </message>
    <message>
        <source>can be issued now</source>
        <translation>现可出具</translation>
    </message>
    <message>
        <source>Print a letter of a case as PDF; without a kind, list the kinds there are.</source>
        <translation>把案件的一份文书输出为 PDF；不写种类时列出可用的种类。</translation>
    </message>
    <message>
        <source>%1: %2 places, %3 nominated, %4 proposed, %5 honoured</source>
        <translation>%1：名额%2，推荐%3，拟表彰%4，已表彰%5</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the next step.</source>
        <translation>可以进行下一步。</translation>
    </message>
    <message>
        <source>ROUND is the number that “list” shows first; the latest round without it. Numbers of persons are masked.</source>
        <translation>ROUND 是 list 在行首显示的编号；不写则为最近一次评选。证件号码已脱敏。</translation>
    </message>
    <message>
        <source>Take applications and an honours round from hand-in to the annual summary in a made-up office.</source>
        <translation>在虚构机关中把申请和一次评选从收件办到年度汇总。</translation>
    </message>
    <message>
        <source>Nobody owes “%1”.</source>
        <translation>没有名为“%1”的应报送事项。</translation>
    </message>
    <message>
        <source>There is no state “%1”.</source>
        <translation>没有“%1”这种情况。</translation>
    </message>
    <message>
        <source>Compare by line, body, occupation or level, not by “%1”.</source>
        <translation>对照方式只能是 line、body、occupation、level，不能是“%1”。</translation>
    </message>
    <message>
        <source>Say list, check or export, not “%1”.</source>
        <translation>请写 list、check 或 export，不能是“%1”。</translation>
    </message>
    <message>
        <source>Only this year; all that are kept without it.</source>
        <translation>只看这一年度；不写则为全部年度。</translation>
    </message>
    <message>
        <source>Only these: ahead, open, reminder, overdue, handed_in, on_time, late.</source>
        <translation>只看这种情况：ahead、open、reminder、overdue、handed_in、on_time、late。</translation>
    </message>
    <message>
        <source>As of this day; today without it.</source>
        <translation>以这一天为准；不写则为今天。</translation>
    </message>
    <message>
        <source>export: the file to write, .xlsx, .csv or .pdf.</source>
        <translation>export：写入的文件，.xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>export: the year&apos;s plan against its report instead, by line, body, occupation or level.</source>
        <translation>export：改为输出年度计划与开展情况对照，按 line、body、occupation、level。</translation>
    </message>
    <message>
        <source>Filings that are owed: who has handed in what, who is late, who has not.</source>
        <translation>应报送事项：谁已报送、谁逾期报送、谁尚未报送。</translation>
    </message>
    <message>
        <source>check answers 1 when something is overdue.</source>
        <translation>check 在有逾期未报时返回 1。</translation>
    </message>
    <message>
        <source>%1 appraisal bodies put on the register.</source>
        <translation>登记鉴定机构 %1 家。</translation>
    </message>
    <message>
        <source>%1 %2: %3 in time, %4 late, %5 overdue.</source>
        <translation>%1 %2年度：按期 %3 家，逾期报送 %4 家，逾期未报 %5 家。</translation>
    </message>
    <message>
        <source>%1 reminders issued.</source>
        <translation>制发催报函 %1 份。</translation>
    </message>
    <message>
        <source>%1: receipt %2.</source>
        <translation>%1：回执 %2。</translation>
    </message>
    <message>
        <source>Planned %1, sat %2.</source>
        <translation>计划 %1 人，参加 %2 人。</translation>
    </message>
    <message>
        <source>&quot;facts&quot; in FILE.json says what registers would: {&quot;round&quot;: {&quot;name&quot;, &quot;notice&quot;, &quot;from&quot;, &quot;to&quot;, &quot;union_opinion&quot;, &quot;internal_notice&quot;, &quot;both_titles&quot;}, &quot;honours&quot;: [{&quot;title&quot;, &quot;kind&quot;, &quot;body&quot;, &quot;on&quot;, &quot;document&quot;, &quot;revoked&quot;}], &quot;other_nomination&quot;: &quot;number, or empty&quot;, &quot;honour_behind&quot;: {&quot;programme&quot;, &quot;title&quot;, &quot;on&quot;, &quot;document&quot;, &quot;revoked&quot;}, &quot;certificates&quot;: [{&quot;code&quot;, &quot;occupation&quot;, &quot;level&quot;}]}; of claims and settlements &quot;earlier_grants&quot;, &quot;fund_is_pooled&quot;, &quot;certificates_appraised_here&quot;, &quot;earlier_settlement&quot;; of filings &quot;is_appraisal_body&quot;, &quot;appraisal_scope&quot;, &quot;due_on&quot;, &quot;other_filing&quot;, &quot;certificates_of_others&quot;. What is left out is not known.</source>
        <translation>FILE.json 的 &quot;facts&quot; 填写各登记簿会提供的情况：{&quot;round&quot;: {&quot;name&quot;, &quot;notice&quot;, &quot;from&quot;, &quot;to&quot;, &quot;union_opinion&quot;, &quot;internal_notice&quot;, &quot;both_titles&quot;}, &quot;honours&quot;: [{&quot;title&quot;, &quot;kind&quot;, &quot;body&quot;, &quot;on&quot;, &quot;document&quot;, &quot;revoked&quot;}], &quot;other_nomination&quot;: &quot;编号，没有则留空&quot;, &quot;honour_behind&quot;: {&quot;programme&quot;, &quot;title&quot;, &quot;on&quot;, &quot;document&quot;, &quot;revoked&quot;}, &quot;certificates&quot;: [{&quot;code&quot;, &quot;occupation&quot;, &quot;level&quot;}]}；补贴和落户用 &quot;earlier_grants&quot;、&quot;fund_is_pooled&quot;、&quot;certificates_appraised_here&quot;、&quot;earlier_settlement&quot;；备案和报送用 &quot;is_appraisal_body&quot;、&quot;appraisal_scope&quot;、&quot;due_on&quot;、&quot;other_filing&quot;、&quot;certificates_of_others&quot;。没有写的视为不掌握。</translation>
    </message>
    <message>
        <source>Only this filing, by the key of its programme.</source>
        <translation>只列某一报送事项，填写其业务标识。</translation>
    </message>
    <message>
        <source>%1: %2 bytes, %3 rows, locked, restored and compared.</source>
        <translation>%1：%2 字节，%3 条记录，已加密，已试恢复并逐表核对。</translation>
    </message>
    <message>
        <source>This copy is not locked: no recovery key has been set up (in Jiangce: File → Backups and recovery key). Whoever has the file reads it.</source>
        <translation>本备份未加密：尚未设置恢复密钥（匠册中：文件→备份与恢复密钥）。拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>The copy is locked once a recovery key has been set up, and is then restored and compared before it gets its name.</source>
        <translation>设置恢复密钥之后，备份即加密，并在试恢复、逐表核对之后才定名。</translation>
    </message>
    <message>
        <source>Recovery key: </source>
        <translation>恢复密钥：</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the recovery key; use --recovery-key-fd.</source>
        <translation>没有终端可以询问恢复密钥，请用 --recovery-key-fd。</translation>
    </message>
    <message>
        <source>%1 was restored from %2: %3 cases, %4 rows, every table compared.</source>
        <translation>%1 已由 %2 恢复：申请 %3 件，记录 %4 条，逐表核对一致。</translation>
    </message>
    <message>
        <source>Backups are not thinned out until a system administrator says so (in Jiangce: File → Backups and recovery key).</source>
        <translation>系统管理员确认之前不清理旧备份（匠册中：文件→备份与恢复密钥）。</translation>
    </message>
    <message>
        <source>Read the recovery key from this file descriptor instead of the terminal.</source>
        <translation>改从此文件描述符读取恢复密钥，不在终端询问。</translation>
    </message>
    <message>
        <source>Restore a backup into a new file, never over one that is there. Needs no account.</source>
        <translation>把备份恢复为新文件，从不覆盖已有文件。不需要账户。</translation>
    </message>
    <message>
        <source>Of a folder, the newest backup is taken. A locked backup opens with the key of this desk, else with the recovery key from the printed sheet, which is asked for and never stands on the command line, where other users of the computer could read it.</source>
        <translation>给出文件夹时取其中最新的备份。加密备份先用本机密钥打开，否则询问打印页上的恢复密钥；密钥不写在命令行上，以免被本机其他用户看到。</translation>
    </message>
    <message>
        <source>Compare with a locked backup of this desk too: finds what changed though nothing is on record.</source>
        <translation>另与本机的一份加密备份核对：找出没有记录的改动。</translation>
    </message>
    <message>
        <source>The history was held against no checkpoint: whether its end was cut off or all of it written anew is not known. Give --anchor FILE or --code CODE.</source>
        <translation>未与检查点核对：审计日志末尾是否被截去、是否整体重写，无从得知。请用 --anchor 文件 或 --code 校验码 再查。</translation>
    </message>
    <message>
        <source>Checkpoints of the history, kept outside the database: found are a cut end, a history written anew, forks, removed lines.</source>
        <translation>保存在业务库之外的检查点文件，可查出末尾被截、整体重写、历史分叉、删行。</translation>
    </message>
    <message>
        <source>A code printed on a handover or cover list, such as 10234-K3F7-9QXM-2WZ8.</source>
        <translation>交接清单或打印清单上的审计校验码，例如 10234-K3F7-9QXM-2WZ8。</translation>
    </message>
    <message>
        <source>The key could not be kept beside the restored file; type it once in Jiangce: File → Backups and recovery key.</source>
        <translation>密钥没有存到恢复的文件旁。请在匠册“文件→备份与恢复密钥”中输入一次。</translation>
    </message>
    <message>
        <source>The restore is not on record in the file: it is of an older version. Note it down; the file is brought up to date when Jiangce opens it.</source>
        <translation>该文件为较旧版本，本次恢复未能记入其审计日志，请另行记录；匠册打开时会自动升级。</translation>
    </message>
    <message>
        <source>“%1” is none of: list, show, check, export, honours.</source>
        <translation>“%1”不是下列之一：list、show、check、export、honours。</translation>
    </message>
    <message>
        <source>List award rounds, show one, say what blocks its next step, write its list or the register of honours.</source>
        <translation>列出评选轮次，查看一个轮次，说明下一步的障碍，导出名单或荣誉登记簿。</translation>
    </message>
    <message>
        <source>The last day of the work; the last one that is over without it.</source>
        <translation>业务的最后一天；不写则为最近一个已结束的日子。</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>“%1”不是 UUID。</translation>
    </message>
    <message>
        <source>Identity of this request: sent again, it gives the same letter and no second number.</source>
        <translation>本次请求的标识：再次发送得到同一份文书，不另编号。</translation>
    </message>
    <message>
        <source>Write the list of candidates, or the register of honours, to a file: .xlsx, .csv or .pdf.</source>
        <translation>把人选名单或荣誉登记簿写入文件：.xlsx、.csv 或 .pdf。</translation>
    </message>
    <message>
        <source>“%1” is no purpose; see the help of the command.</source>
        <translation>“%1”不是导出用途；参见该命令的帮助。</translation>
    </message>
    <message>
        <source>What a file is taken out for: internal_review, finance, report, hand_over, own_request, other.</source>
        <translation>导出用途：internal_review（内部核查）、finance（财务支付）、report（上报）、hand_over（工作交接）、own_request（本人申请）、other（其他）。</translation>
    </message>
    <message>
        <source>For whom and why the file is taken out.</source>
        <translation>说明导出给谁、为何导出。</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>The disk is full. What was saved before is safe; this step was not saved. Free some space and repeat it.</source>
        <translation>磁盘已满。此前保存的内容完好，本次操作没有保存。请腾出空间后重新办理。</translation>
    </message>
    <message>
        <source>The database can only be read. This step was not saved. Ask for permission to write to its folder, then repeat it.</source>
        <translation>数据库只能读取，本次操作没有保存。请申请该文件夹的写入权限后重新办理。</translation>
    </message>
    <message>
        <source>The disk reported an error. What was saved before is safe; this step was not saved. Check the disk, then repeat it.</source>
        <translation>磁盘报告错误。此前保存的内容完好，本次操作没有保存。请检查磁盘后重新办理。</translation>
    </message>
    <message>
        <source>The database file is damaged. Nothing more is written to it. Close the program and restore the newest verified backup.</source>
        <translation>数据库文件已损坏，程序不再写入。请关闭程序，用最近一次经过验证的备份恢复。</translation>
    </message>
    <message>
        <source>Another program holds the database. This step was not saved. Wait a moment and repeat it.</source>
        <translation>另一程序正占用数据库，本次操作没有保存。请稍候重新办理。</translation>
    </message>
    <message>
        <source>The database refused the change because it contradicts what is stored. Nothing was changed. Report it with the details.</source>
        <translation>该改动与已有数据矛盾，数据库没有接受，数据未作任何改动。请连同详情报告。</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. This step was not saved; what was saved before is safe. Report it with the details.</source>
        <translation>程序发生意外，本次操作没有保存，此前保存的内容完好。请连同详情报告。</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>clock stands since %1</source>
        <translation>自 %1 起停止计时</translation>
    </message>
    <message>
        <source>sent back from “%1”</source>
        <translation>由“%1”退回</translation>
    </message>
    <message>
        <source>%1 claim lines to settle</source>
        <translation>待核定 %1 项</translation>
    </message>
    <message>
        <source>%1 materials missing</source>
        <translation>缺材料 %1 项</translation>
    </message>
    <message>
        <source>typing not saved</source>
        <translation>有未保存的录入</translation>
    </message>
    <message>
        <source>Handover list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>%1 · handed over by: %2 · taken over by: %3 · witnessed by: ____ · %4 · %5 cases, %6 overdue, %7 drafts, %8 typed and in no case</source>
        <translation>%1&#x3000;移交人：%2&#x3000;接收人：%3&#x3000;监交人：____&#x3000;%4&#x3000;共 %5 件，其中超期 %6 件、草稿 %7 件；另有已录入尚未建件 %8 份</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接收确认</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草稿）</translation>
    </message>
    <message>
        <source> · audit code %1</source>
        <translation> · 审计校验码 %1</translation>
    </message>
</context>
<context>
    <name>honour_bonus</name>
    <message>
        <source>outstanding skilled talent</source>
        <translation>有杰出贡献高技能人才</translation>
    </message>
    <message>
        <source>technical expert</source>
        <translation>技术能手</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>开户名称</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>年度预算</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Person honoured</source>
        <translation>获奖人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Decision of commendation</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Proof of the account</source>
        <translation>银行账户信息</translation>
    </message>
    <message>
        <source>Bonuses</source>
        <translation>奖金份数</translation>
    </message>
    <message>
        <source>Bonuses approved within the period; one for each person, title and round.</source>
        <translation>期间内核定的一次性奖金；一人一个称号一届计一份。</translation>
    </message>
    <message>
        <source>Bonuses (yuan)</source>
        <translation>奖金金额（元）</translation>
    </message>
    <message>
        <source>Sum of the bonuses approved within the period.</source>
        <translation>期间内核定的一次性奖金合计。</translation>
    </message>
    <message>
        <source>Honour bonus</source>
        <translation>获奖者一次性奖金</translation>
    </message>
    <message>
        <source>Paid for the title conferred</source>
        <translation>与所授称号一致</translation>
    </message>
    <message>
        <source>The bonus is for the title conferred.</source>
        <translation>奖金对应所授称号。</translation>
    </message>
    <message>
        <source>The title conferred is another one (%1).</source>
        <translation>所授称号不同（%1）。</translation>
    </message>
    <message>
        <source>Enter the title.</source>
        <translation>请填写荣誉称号。</translation>
    </message>
</context>
<context>
    <name>jiangce::AboutDialog</name>
    <message>
        <source>About Jiangce</source>
        <translation>关于匠册</translation>
    </message>
    <message>
        <source>Jiangce %1</source>
        <translation>匠册 %1</translation>
    </message>
    <message>
        <source>The register of craftsmen: the skilled-talent programmes of the Dalian Human Resources and Social Security Bureau. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>大连市人力资源和社会保障局技能人才政策业务办理软件。本软件为自由软件，依GNU通用公共许可证第3版或更新版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置文件：%1</translation>
    </message>
    <message>
        <source>Database engine: SQLite %1</source>
        <translation>数据库引擎：SQLite %1</translation>
    </message>
    <message>
        <source>User interface: Qt %1</source>
        <translation>界面库：Qt %1</translation>
    </message>
    <message>
        <source>Documents the program goes by:</source>
        <translation>程序所依据的文件：</translation>
    </message>
</context>
<context>
    <name>jiangce::AccountEntryDialog</name>
    <message>
        <source>Add an account</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
    </message>
    <message>
        <source>Own &amp;ID number</source>
        <translation>本人身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>Optional. With it the program keeps this officer from handling an own application.</source>
        <translation>可不填。填写后，程序不让该人员办理本人的申请。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>新增账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The account can do nothing yet: the security administrator gives it its roles.</source>
        <translation>新账号尚无权限：角色由安全管理员授予。</translation>
    </message>
</context>
<context>
    <name>jiangce::AccountRolesDialog</name>
    <message>
        <source>Change roles</source>
        <translation>调整角色</translation>
    </message>
    <message>
        <source>Casework roles can be combined. Each administrator role stands alone: who makes accounts does not grant roles, and neither checks the log.</source>
        <translation>经办类角色可以兼任。三员各自独立：建账户的不授权，二者均不审计日志。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::AccountsPage</name>
    <message>
        <source>Accounts and roles</source>
        <translation>账户与角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户管理</translation>
    </message>
    <message>
        <source>No account.</source>
        <translation>暂无账户。</translation>
    </message>
    <message>
        <source>&amp;Add an account …</source>
        <translation>新增账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Change &amp;roles …</source>
        <translation>调整角色(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Standing e&amp;xception …</source>
        <translation>常设例外(&amp;X)…</translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>账户已新增。</translation>
    </message>
    <message>
        <source>The roles were changed. They take effect with the officer&apos;s next step.</source>
        <translation>角色已调整，自该人员下一步操作起生效。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>锁定至 %1</translation>
    </message>
    <message>
        <source>has to choose a password</source>
        <translation>待本人改密码</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>Nobody holds: %1</source>
        <translation>尚无人担任：%1</translation>
    </message>
    <message>
        <source>No standing exception: administrators handle no cases.</source>
        <translation>无常设例外：三员不参与业务办理。</translation>
    </message>
    <message>
        <source>Standing exception: administrators also handle cases. Reason: %1</source>
        <translation>常设例外：三员兼办业务。理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>共 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your own account.</source>
        <translation>这是您本人的账户。</translation>
    </message>
    <message>
        <source>This is the last account with the role “%1”.</source>
        <translation>这是最后一个担任“%1”的账户。</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>请先选择账户。</translation>
    </message>
    <message>
        <source>&amp;Enable again</source>
        <translation>恢复启用(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody changes the own roles.</source>
        <translation>任何人不得调整本人的角色。</translation>
    </message>
    <message>
        <source>Disabled: “%1” cannot sign in any more.</source>
        <translation>已停用：“%1”不能再登录。</translation>
    </message>
    <message>
        <source>Enabled: “%1” can sign in again.</source>
        <translation>已恢复：“%1”可以登录。</translation>
    </message>
    <message>
        <source>Record a standing exception</source>
        <translation>登记常设例外</translation>
    </message>
    <message>
        <source>With a standing exception administrators may also handle cases; the three administrators stay apart. Why is this office too small to keep them apart, and who decided it? The reason shows at every sign-in.</source>
        <translation>登记常设例外后，三员可兼办业务，三员之间仍须分设。请写明为何人手不足、由谁决定。该理由在每次登录时显示。</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>登记例外</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>End the standing exception</source>
        <translation>终止常设例外</translation>
    </message>
    <message>
        <source>Administrators then handle no cases any more. Take casework roles from them first.</source>
        <translation>终止后三员不再办理业务。请先收回其经办类角色。</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>终止例外</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已终止。</translation>
    </message>
    <message>
        <source>&amp;Office&apos;s particulars …</source>
        <translation>单位信息(&amp;O)…</translation>
    </message>
    <message>
        <source>Saved. Letters issued from now on carry them.</source>
        <translation>已保存，此后出具的文书将采用。</translation>
    </message>
    <message>
        <source>&amp;Issue a code for a new password …</source>
        <translation>签发重置码(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Confirm the code …</source>
        <translation>确认重置码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Passwords and sign-ins …</source>
        <translation>密码与登录规则(&amp;P)…</translation>
    </message>
    <message>
        <source>Kept. The rules count from now on; a password is held against them when it is changed.</source>
        <translation>已保存。规则即时生效；密码在更换时按新规则检查。</translation>
    </message>
    <message>
        <source>closed: no sign-in for %1 days</source>
        <translation>已关闭：%1天未登录</translation>
    </message>
    <message>
        <source>%1: code issued by %2, counts until %3, waits for a system administrator.</source>
        <translation>%1：%2已签发重置码，%3前有效，等待系统管理员确认。</translation>
    </message>
    <message>
        <source>%1: code issued by %2, confirmed by %3, counts until %4.</source>
        <translation>%1：%2已签发重置码，%3已确认，%4前有效。</translation>
    </message>
    <message>
        <source>Issue a code for a new password</source>
        <translation>签发重置码</translation>
    </message>
    <message>
        <source>%1 chooses a new password with the code, and nobody else learns it. How do you know that it is %1 who asks?</source>
        <translation>%1凭重置码自行设置新密码，别人不会知道。您如何确认申请人就是%1本人？</translation>
    </message>
    <message>
        <source>Issue the code</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>确认重置码</translation>
    </message>
    <message>
        <source>%1 issued a code to %2 at %3. Confirm only if %2 stands before you and asks for a new password.</source>
        <translation>%1于%3向%2签发了重置码。请在%2本人到场并要求重设密码时再确认。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirmed. The officer can now choose a new password.</source>
        <translation>已确认。该人员现在可以设置新密码。</translation>
    </message>
    <message>
        <source>Another security administrator issues yours.</source>
        <translation>您本人的重置码由另一名安全管理员签发。</translation>
    </message>
    <message>
        <source>Another system administrator confirms yours.</source>
        <translation>您本人的重置码由另一名系统管理员确认。</translation>
    </message>
    <message>
        <source>No code was issued for this account.</source>
        <translation>没有为该账户签发重置码。</translation>
    </message>
</context>
<context>
    <name>jiangce::Anchoring</name>
    <message>
        <source>Anchored up to entry %1, %2. Code for paper: %3</source>
        <translation>已锚定至第%1条（%2），校验码：%3</translation>
    </message>
    <message>
        <source>Anchored on this computer only: “%1” cannot be written now. Plug in or connect the disk; what is missing is made up for next time.</source>
        <translation>只锚定在本机：现在写不了“%1”。请插上或接通该盘，缺少的检查点下次自动补上。</translation>
    </message>
    <message>
        <source>Not anchored: “%1” says something else than the other file of checkpoints, or speaks of another register. Check the history, keep both files, and choose a new file.</source>
        <translation>未锚定：“%1”与另一份检查点文件内容不一致，或者属于别的业务库。请校验审计日志，两份文件都要保留，并另选一个文件。</translation>
    </message>
    <message>
        <source>Not anchored: the key that signs the history is not on this computer (%1). Put it back, or make a new one with the reason.</source>
        <translation>未锚定：本机没有审计签名密钥（%1）。请放回原密钥，或者写明原因更换新密钥。</translation>
    </message>
    <message>
        <source>Not anchored: nothing can be written in “%1”. Ask the system administrator.</source>
        <translation>未锚定：“%1”无法写入。请联系系统管理员。</translation>
    </message>
    <message>
        <source>Nothing was anchored since the program was started.</source>
        <translation>程序启动以来尚未锚定。</translation>
    </message>
</context>
<context>
    <name>jiangce::AppContext</name>
    <message>
        <source>Nothing of this step was saved: the disk failed while it was written. What is on screen is kept; try again, and tell the system administrator if it happens once more.</source>
        <translation>这一步没有保存：写入时磁盘出错。屏幕上的内容还在；请再试一次，若再次发生请告知系统管理员。</translation>
    </message>
    <message>
        <source>This step was not saved: the folder of the register, “%1”, is not there any more. What was saved before lies in it. Connect its disk again, or put the folder back under its name, and repeat the step; what is on screen is kept until you close it.</source>
        <translation>本次操作没有保存：数据库所在文件夹“%1”不见了。此前保存的内容都在那里。请接回磁盘，或者把文件夹恢复原名，再重新办理；屏幕上的内容在关闭之前一直保留。</translation>
    </message>
    <message>
        <source>This step was not saved: the file of the register, “%1”, was moved, deleted or exchanged while it was open. Put it back, or have the system administrator restore the newest backup; then start the program again. What is on screen is kept until you close it.</source>
        <translation>本次操作没有保存：数据库文件“%1”在使用中被移走、删除或调换。请放回原处，或者请系统管理员恢复最近的备份，然后重新启动本程序。屏幕上的内容在关闭之前一直保留。</translation>
    </message>
    <message>
        <source>This step was not saved: nothing can be written in the folder of the register, “%1”. What was saved before is safe. Have its rights or its disk put in order and repeat the step; what is on screen is kept until you close it.</source>
        <translation>本次操作没有保存：数据库所在文件夹“%1”现在不能写入。此前保存的内容完好。请恢复写入权限或检查磁盘后重新办理；屏幕上的内容在关闭之前一直保留。</translation>
    </message>
    <message>
        <source>This step was not saved: the log of the register, “%1”, was deleted or exchanged while it was open. Everything saved before was moved into the register, which was opened again. Repeat the step; what is on screen is kept. Tell the system administrator which program touches this folder.</source>
        <translation>本次操作没有保存：业务数据库的日志文件“%1”在打开期间被删除或替换。此前保存的内容已全部并入数据库，数据库已重新打开。请重做本次操作，屏幕上的内容仍然保留。请告知系统管理员是什么程序动了这个文件夹。</translation>
    </message>
    <message>
        <source>This step was not saved: the log of the register, “%1”, was deleted or exchanged while it was open. Everything saved before was moved into the register and is safe. Repeat the step; if it is refused once more, close the program and start it again. What is on screen is kept until you close it.</source>
        <translation>本次操作没有保存：业务数据库的日志文件“%1”在打开期间被删除或替换。此前保存的内容已全部并入数据库，没有丢失。请重做本次操作；如再次被拒绝，请关闭程序后重新启动。屏幕上的内容在关闭前仍然保留。</translation>
    </message>
    <message>
        <source>This step is not safely saved: the log of the register, “%1”, was deleted or exchanged while it was open, and what was saved lately could not be moved into the register yet. Leave the program open and repeat the step in a minute; if it is refused once more, call the system administrator before you close it.</source>
        <translation>本次操作没有可靠保存：业务数据库的日志文件“%1”在打开期间被删除或替换，最近保存的内容尚未能并入数据库。请不要关闭程序，一分钟后重做本次操作；如再次被拒绝，请在关闭程序之前联系系统管理员。</translation>
    </message>
    <message>
        <source>This step was saved, although the log of the register, “%1”, was deleted or exchanged meanwhile. Everything was moved into the register, which was opened again. Look at what is there before you repeat anything, and tell the system administrator which program touches this folder.</source>
        <translation>本次操作已经保存，但业务数据库的日志文件“%1”在此期间被删除或替换。全部内容已并入数据库，数据库已重新打开。重做任何操作之前请先查看现在的情况，并告知系统管理员是什么程序动了这个文件夹。</translation>
    </message>
</context>
<context>
    <name>jiangce::AppraisalBodiesPage</name>
    <message>
        <source>&amp;Add a body …</source>
        <translation>登记机构(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Correct …</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Last day …</source>
        <translation>终止日期(&amp;L)…</translation>
    </message>
    <message>
        <source>With&amp;draw the entry …</source>
        <translation>撤销登记(&amp;D)…</translation>
    </message>
    <message>
        <source>May also a&amp;ppraise …</source>
        <translation>增加鉴定范围(&amp;P)…</translation>
    </message>
    <message>
        <source>Last da&amp;y of it …</source>
        <translation>范围终止日期(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw it …</source>
        <translation>撤销范围(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose a body whose entry counts.</source>
        <translation>请选择一家登记有效的机构。</translation>
    </message>
    <message>
        <source>Choose something this body may appraise.</source>
        <translation>请选择一项有效的鉴定范围。</translation>
    </message>
    <message>
        <source>Add an appraisal body</source>
        <translation>登记鉴定机构</translation>
    </message>
    <message>
        <source>From the first year kept here on, its plan is owed by 31 March and its report by 31 December of every year on whose last day it is on the register.</source>
        <translation>从本程序记载的首个年度起，凡期限届满之日在册的，每年3月31日前（含当日）应报计划、12月31日前（含当日）应报开展情况。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Credit code</source>
        <translation>统一社会信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>区市县(&amp;I)</translation>
    </message>
    <message>
        <source>On the register &amp;from</source>
        <translation>在册起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最后一日(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: it goes on.</source>
        <translation>空白：继续有效。</translation>
    </message>
    <message>
        <source>First &amp;year kept here</source>
        <translation>本程序记载的首个年度(&amp;Y)</translation>
    </message>
    <message>
        <source>By &amp;document</source>
        <translation>批准文号(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Correct the entry of %1</source>
        <translation>更正 %1 的登记</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>已更正。</translation>
    </message>
    <message>
        <source>Last day of %1</source>
        <translation>%1：最后一日</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Withdraw the entry of %1</source>
        <translation>撤销 %1 的登记</translation>
    </message>
    <message>
        <source>For entries that were a mistake: it stays visible, and nothing is owed by it. A body that has ceased gets a last day instead.</source>
        <translation>仅用于登记有误的情形：记录仍可查看，但不再产生报送事项。机构停办的，请登记最后一日。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>What %1 may appraise</source>
        <translation>%1 的鉴定范围</translation>
    </message>
    <message>
        <source>&amp;Occupation (trade)</source>
        <translation>职业（工种）(&amp;O)</translation>
    </message>
    <message>
        <source>Occupation &amp;code</source>
        <translation>职业编码(&amp;C)</translation>
    </message>
    <message>
        <source>every level</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>等级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>最后一日(&amp;Y)</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>on the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>首个年度</translation>
    </message>
    <message>
        <source>document</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Part of the name or the credit code</source>
        <translation>名称或信用代码的一部分</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>No body on the register. Each one entered here owes its plan and its report every year.</source>
        <translation>登记簿中没有机构。登记后，每家机构每年应报计划和开展情况。</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>May appraise</source>
        <translation>鉴定范围</translation>
    </message>
    <message>
        <source>Nothing entered that this body may appraise.</source>
        <translation>尚未登记该机构的鉴定范围。</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>报送情况</translation>
    </message>
    <message>
        <source>This body owes nothing yet.</source>
        <translation>该机构目前没有应报送事项。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更记录</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>共 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>on the register from %1, last day: %2</source>
        <translation>在册：%1 起，最后一日：%2</translation>
    </message>
    <message>
        <source>filings kept from %1</source>
        <translation>自%1年度起记载</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>批准文号 %1</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Appraisal bodies</source>
        <translation>鉴定机构</translation>
    </message>
</context>
<context>
    <name>jiangce::AskReasonDialog</name>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>理由（必填）(&amp;R)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不办理</translation>
    </message>
</context>
<context>
    <name>jiangce::AttachmentViewer</name>
    <message>
        <source>Picture of %1</source>
        <translation>%1的图像</translation>
    </message>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
</context>
<context>
    <name>jiangce::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Nothing was done in these days.</source>
        <translation>此期间没有操作记录。</translation>
    </message>
    <message>
        <source>Read &amp;further back</source>
        <translation>继续向前查阅(&amp;M)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>已全部列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>变更前：</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>变更后：</translation>
    </message>
    <message>
        <source>The entry chosen</source>
        <translation>所选记录</translation>
    </message>
    <message>
        <source>&amp;Check and anchor…</source>
        <translation>校验与锚定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Lists…</source>
        <translation>清单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Office hours…</source>
        <translation>办公时间(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>jiangce::BackEntryDialog</name>
    <message>
        <source>Enter an old paper case</source>
        <translation>录入旧案</translation>
    </message>
    <message>
        <source>Enter nothing</source>
        <translation>放弃录入</translation>
    </message>
    <message>
        <source>&amp;Enter the case</source>
        <translation>录入旧案(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number on paper *</source>
        <translation>纸质案卷编号 *(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;utcome *</source>
        <translation>办理结果 *(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Handed in on *</source>
        <translation>提交日期 *(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Accepted on</source>
        <translation>受理日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>决定日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>拨付日期(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;pproved amount</source>
        <translation>核定金额(&amp;P)</translation>
    </message>
    <message>
        <source>Where the &amp;file lies *</source>
        <translation>案卷存放处 *(&amp;F)</translation>
    </message>
    <message>
        <source>An old case is marked as such. It gets no letters and no payment; its verdict is for information.</source>
        <translation>旧案会注明为旧案录入，不出具文书，不办理拨付，其判定仅供参考。</translation>
    </message>
</context>
<context>
    <name>jiangce::BackupDialog</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translation>关闭前备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Skip the backup and close</source>
        <translation>跳过备份并关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Backing up before the import</source>
        <translation>导入前备份</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>不备份，直接导入</translation>
    </message>
    <message>
        <source>Before it is kept it is restored on trial, opened and compared table by table.</source>
        <translation>备份经试恢复、打开并逐表核对后才保留。</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Backed up, restored on trial and compared: %1</source>
        <translation>已备份，并经试恢复、逐表核对：%1</translation>
    </message>
    <message>
        <source>Backed up and checked, but not locked: %1</source>
        <translation>已备份并核验，但未加密：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::BackupKeeper</name>
    <message>
        <source>No backup was made. %1</source>
        <translation>未能备份。%1</translation>
    </message>
</context>
<context>
    <name>jiangce::BackupStatus</name>
    <message>
        <source>Backup failed %1</source>
        <translation>备份未成功 %1</translation>
    </message>
    <message>
        <source>%1 The last verified backup is of %2: %3</source>
        <translation>%1最近一份已核验的备份是%2的：%3</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>从未备份</translation>
    </message>
    <message>
        <source>Nothing could be restored after a damage. Back up now (File → Back up now).</source>
        <translation>一旦损坏将无从恢复。请立即备份（文件→立即备份）。</translation>
    </message>
    <message>
        <source>Backup of %1 not found</source>
        <translation>找不到 %1 的备份</translation>
    </message>
    <message>
        <source>The last verified backup was %1. Connect the disk it lies on, or back up now.</source>
        <translation>最近一份已核验的备份是 %1。请接好所在磁盘，或者立即备份。</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>最近备份 %1</translation>
    </message>
    <message>
        <source>The last verified backup is more than a day old: %1. Back up now (File → Back up now).</source>
        <translation>最近一份已核验的备份已超过一天：%1。请立即备份（文件→立即备份）。</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>已备份 %1</translation>
    </message>
    <message>
        <source>Backed up %1, not locked</source>
        <translation>已备份 %1，未加密</translation>
    </message>
    <message>
        <source>%1 is not locked: whoever has the file reads it. The system administrator sets up a recovery key (File → Backups and recovery key).</source>
        <translation>%1 未加密，拿到文件的人都能读取。请系统管理员设置恢复密钥（文件→备份与恢复密钥）。</translation>
    </message>
</context>
<context>
    <name>jiangce::BackupsDialog</name>
    <message>
        <source>Backups and recovery key</source>
        <translation>备份与恢复密钥</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verified backups, newest first</source>
        <translation>已核验的备份，最新在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;All of the last days</source>
        <translation>最近几天的全部保留(&amp;A)</translation>
    </message>
    <message>
        <source>The last of each of so many &amp;days</source>
        <translation>每天留最后一份，共几天(&amp;D)</translation>
    </message>
    <message>
        <source>The last of each of so many &amp;weeks</source>
        <translation>每周留最后一份，共几周(&amp;W)</translation>
    </message>
    <message>
        <source>The last of each of so many &amp;months</source>
        <translation>每月留最后一份，共几月(&amp;M)</translation>
    </message>
    <message>
        <source>The three newest always stay. Days without a backup are not counted, so a wrong clock takes nothing away.</source>
        <translation>最新三份始终保留。没有备份的日子不计，时钟出错也不会多删。</translation>
    </message>
    <message>
        <source>&amp;Save how many are kept</source>
        <translation>保存保留份数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Thin out again…</source>
        <translation>继续清理旧备份(&amp;T)…</translation>
    </message>
    <message>
        <source>Only the system administrator changes how backups are kept.</source>
        <translation>只有系统管理员可以更改备份的保管方式。</translation>
    </message>
    <message>
        <source>No recovery key has been set up: backups are not locked, and whoever has a file reads it.</source>
        <translation>尚未设置恢复密钥：备份未加密，拿到文件的人都能读取。</translation>
    </message>
    <message>
        <source>This desk does not have the key %1: no backups are made until the recovery key is typed once.</source>
        <translation>本机没有密钥 %1：输入一次恢复密钥之前不能备份。</translation>
    </message>
    <message>
        <source>Locked with the key %1, set up on %2.</source>
        <translation>用密钥 %1 加密（%2 设置）。</translation>
    </message>
    <message>
        <source>%1. %2
%3
Folder: %4</source>
        <translation>%1。%2
%3
文件夹：%4</translation>
    </message>
    <message>
        <source>Type the &amp;recovery key…</source>
        <translation>输入恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Take a new &amp;recovery key…</source>
        <translation>换用新恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Set up a &amp;recovery key…</source>
        <translation>设置恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>A backup was restored on %1. Nothing is thinned out until you say that the register is in order.</source>
        <translation>%1 曾从备份恢复。确认业务数据库完好之前，不清理任何旧备份。</translation>
    </message>
    <message>
        <source>Damage was found on %1. Nothing is thinned out until you say that the register is in order.</source>
        <translation>%1 发现损坏。确认业务数据库完好之前，不清理任何旧备份。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This desk has its key again. Back up now.</source>
        <translation>本机已取得密钥。请立即备份。</translation>
    </message>
    <message>
        <source>Backups are locked from now on. Earlier ones stay as they were made.</source>
        <translation>今后的备份都加密；以前的备份保持原样。</translation>
    </message>
    <message>
        <source>From the next backup on so many are kept.</source>
        <translation>从下一次备份起按此份数保留。</translation>
    </message>
    <message>
        <source>Thin out backups again</source>
        <translation>继续清理旧备份</translation>
    </message>
    <message>
        <source>Backups the rule does not keep are removed after the next one. Look at the register first: are the newest cases there, and does jiangce-cli verify find nothing?</source>
        <translation>下一次备份之后，将删除超出保留份数的旧备份。请先核对业务数据库：最新的申请是否都在，jiangce-cli verify 是否没有发现问题。</translation>
    </message>
    <message>
        <source>Thin out again</source>
        <translation>继续清理</translation>
    </message>
</context>
<context>
    <name>jiangce::BatchApprovalDialog</name>
    <message>
        <source>Approve several cases</source>
        <translation>批量审批</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不办理</translation>
    </message>
    <message>
        <source>Approve those ticked  Ctrl+Enter</source>
        <translation>审批勾选的案件  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cases to approve</source>
        <translation>待审批的案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Opinion (required)</source>
        <translation>意见（必填）</translation>
    </message>
    <message>
        <source>&amp;Opinion (required)</source>
        <translation>意见（必填）(&amp;O)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>您的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>已检查 %1 件，共 %2 件</translation>
    </message>
    <message>
        <source>Can be approved</source>
        <translation>可以审批同意</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未列入：%1</translation>
    </message>
    <message>
        <source>%1 of %2 cases will be approved, together %3 yuan</source>
        <translation>共 %2 件，将审批同意 %1 件，合计 %3 元</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>Left out: not ticked</source>
        <translation>未列入：未勾选</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审批同意</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>已审批同意 %1 件</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Left out: stopped before</source>
        <translation>未列入：办理到此之前已停止</translation>
    </message>
    <message>
        <source>%1 approved, %2 left out; the reasons stand in the list</source>
        <translation>已审批同意 %1 件，未列入 %2 件；原因见列表</translation>
    </message>
</context>
<context>
    <name>jiangce::BatchLetters</name>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>出具日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Documents of the batch</source>
        <translation>本批文书</translation>
    </message>
    <message>
        <source>No document was issued yet.</source>
        <translation>本批还没有出具文书。</translation>
    </message>
    <message>
        <source>Public &amp;notice…</source>
        <translation>公示(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;quest…</source>
        <translation>拨付函(&amp;Q)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print directly</source>
        <translation>直接打印</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Issue anew…</source>
        <translation>重新出具…</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>valid, issued anew under its number</source>
        <translation>有效（重新出具，沿用原文号）</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation>请先选择批次。</translation>
    </message>
    <message>
        <source>The batch has not been on public notice yet.</source>
        <translation>本批尚未公示。</translation>
    </message>
    <message>
        <source>Payment has not been asked for yet.</source>
        <translation>尚未请拨。</translation>
    </message>
    <message>
        <source>The batch was abandoned.</source>
        <translation>本批已放弃。</translation>
    </message>
    <message>
        <source>Choose an issued document first.</source>
        <translation>请先选择一件已出具的文书。</translation>
    </message>
    <message>
        <source>It was issued already; print it from the list, or void it first.</source>
        <translation>已经出具；请从列表中打印，或者先作废。</translation>
    </message>
    <message>
        <source>This document is void.</source>
        <translation>该文书已作废。</translation>
    </message>
    <message>
        <source>Only a void document is issued anew.</source>
        <translation>只有已作废的文书才能重新出具。</translation>
    </message>
    <message>
        <source>It was issued anew already.</source>
        <translation>该文书已重新出具。</translation>
    </message>
    <message>
        <source>Void the document</source>
        <translation>作废文书</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>主送单位(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Source of the money (empty leaves a blank)</source>
        <translation>资金来源(&amp;S)（不填则留空待填）</translation>
    </message>
    <message>
        <source>&amp;Mail address for objections</source>
        <translation>反映异议的电子邮箱(&amp;M)</translation>
    </message>
    <message>
        <source>To the preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The batch, a template or a font has changed since the document was issued, and it would come out differently. The stored PDF is opened instead, to be printed from there.</source>
        <translation>文书出具后，本批内容、模板或者字体已有变化，不能照原样重排。现打开存档的PDF，请从阅读器中打印。</translation>
    </message>
    <message>
        <source>Print the stored PDF</source>
        <translation>打印存档的PDF</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>为什么补打？</translation>
    </message>
    <message>
        <source>as in the batch</source>
        <translation>按批次中的顺序</translation>
    </message>
    <message>
        <source>by the strokes of the names</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>&amp;Order of the list</source>
        <translation>名单顺序(&amp;O)</translation>
    </message>
</context>
<context>
    <name>jiangce::BatchSheets</name>
    <message numerus="yes">
        <source>%1 %2, %n case(s), %3 yuan</source>
        <translation>
            <numerusform>%1 %2，%n件，%3元</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>拨付情况</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Left (yuan)</source>
        <translation>未拨（元）</translation>
    </message>
    <message>
        <source>Transferred (yuan)</source>
        <translation>本次拨付（元）</translation>
    </message>
    <message>
        <source>Put on public notice</source>
        <translation>发布公示</translation>
    </message>
    <message>
        <source>&amp;Posted on</source>
        <translation>张贴日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>公示末日(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: counted by %1. Posted today it runs until %2; the day of posting does not count.</source>
        <translation>留空则按%1计算：今日张贴的公示至%2止，张贴当日不计。</translation>
    </message>
    <message>
        <source>The length of a notice is not decided (figures page); enter the last day and the reason.</source>
        <translation>公示期尚未确定（见“标准与开关”）；请录入末日并说明理由。</translation>
    </message>
    <message>
        <source>&amp;Reason, when the last day is set by hand or it was posted earlier</source>
        <translation>理由（自定末日或补录已张贴公示时必填）(&amp;R)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>The notice as a whole</source>
        <translation>整份公示</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>针对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>提出人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>异议内容(&amp;W)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Settle the objection</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结论(&amp;O)</translation>
    </message>
    <message>
        <source>Unfounded: payment goes on</source>
        <translation>不成立，继续拨付</translation>
    </message>
    <message>
        <source>Founded: the case is taken out and not paid</source>
        <translation>成立，移出本批且不予拨付</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>核查情况(&amp;F)</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认处理</translation>
    </message>
    <message>
        <source>Take a case out of the batch</source>
        <translation>从批次移出案件</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Ask finance for payment</source>
        <translation>向财政请拨</translation>
    </message>
    <message>
        <source>Ask for payment</source>
        <translation>请拨</translation>
    </message>
    <message>
        <source>Report transfers</source>
        <translation>登记拨付情况</translation>
    </message>
    <message>
        <source>&amp;Transferred on</source>
        <translation>拨付日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>凭证号(&amp;V)</translation>
    </message>
    <message>
        <source>Report as paid</source>
        <translation>登记拨付</translation>
    </message>
    <message>
        <source>Abandon the batch</source>
        <translation>放弃批次</translation>
    </message>
    <message>
        <source>%1. Its cases wait for payment again.</source>
        <translation>%1。其中案件重新等待拨付。</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Number of the request, when given elsewhere</source>
        <translation>拨付函文号(&amp;N)（由办公系统编号时填写）</translation>
    </message>
    <message>
        <source>Empty: the program numbers the letter when it is issued (page “Documents”).</source>
        <translation>不填：在“文书”页出具拨付函时由本程序编号。</translation>
    </message>
</context>
<context>
    <name>jiangce::BatchesPage</name>
    <message>
        <source>Payment batches</source>
        <translation>拨付批次</translation>
    </message>
    <message>
        <source>Choose a batch.</source>
        <translation>请先选择批次。</translation>
    </message>
    <message>
        <source>Not possible while the batch is “%1”.</source>
        <translation>批次“%1”时不能办理。</translation>
    </message>
    <message>
        <source>Choose a case of the batch.</source>
        <translation>请先选择本批中的案件。</translation>
    </message>
    <message>
        <source>Choose an open objection.</source>
        <translation>请先选择未处理的异议。</translation>
    </message>
    <message>
        <source>The notice runs until the end of %1.</source>
        <translation>公示至%1止。</translation>
    </message>
    <message>
        <source>An objection is open.</source>
        <translation>尚有异议未处理。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>未纳入的案件：</translation>
    </message>
    <message>
        <source>New payment batch</source>
        <translation>新建拨付批次</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>The batch was started.</source>
        <translation>已建立批次。</translation>
    </message>
    <message>
        <source>The cases were added.</source>
        <translation>已增加案件。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Sum (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No batch yet. A batch takes approved cases through public notice to payment.</source>
        <translation>还没有批次。批次把已核定的案件经公示送到拨付。</translation>
    </message>
    <message>
        <source>&amp;New batch …</source>
        <translation>新建批次(&amp;N)…</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已拨（元）</translation>
    </message>
    <message>
        <source>Cases of the batch</source>
        <translation>本批案件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>No objection.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>&amp;Add cases …</source>
        <translation>增加案件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take out …</source>
        <translation>移出(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Public notice …</source>
        <translation>公示(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Objection …</source>
        <translation>登记异议(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Settle objection …</source>
        <translation>处理异议(&amp;C)…</translation>
    </message>
    <message>
        <source>Ask for pa&amp;yment …</source>
        <translation>请拨(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Report transfers …</source>
        <translation>登记拨付(&amp;D)…</translation>
    </message>
    <message>
        <source>A&amp;bandon …</source>
        <translation>放弃(&amp;U)…</translation>
    </message>
    <message>
        <source>Taken out. The case waits for payment again.</source>
        <translation>已移出，该案重新等待拨付。</translation>
    </message>
    <message>
        <source>On public notice until %1.</source>
        <translation>公示至%1止。</translation>
    </message>
    <message>
        <source>Recorded. The batch is not asked for while an objection is open.</source>
        <translation>已登记。异议未处理前不能请拨。</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已处理。</translation>
    </message>
    <message>
        <source>Payment is asked for in every case of the batch.</source>
        <translation>已对本批各案请拨。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Abandoned. Its cases wait for payment again.</source>
        <translation>已放弃，其中案件重新等待拨付。</translation>
    </message>
    <message>
        <source>not entered (figures page)</source>
        <translation>未录入（见“标准与开关”）</translation>
    </message>
    <message>
        <source>%1, %2: budget %3 · paid %4 · asked for %5 · approved, not asked for %6 · left %7 · recovered %8</source>
        <translation>%1%2年：预算%3 · 已拨%4 · 已请拨%5 · 已核定未请拨%6 · 余额%7 · 已追回%8</translation>
    </message>
    <message>
        <source>Started on %1 by %2</source>
        <translation>%1由%2建立</translation>
    </message>
    <message>
        <source>notice from %1 to %2 (%3)</source>
        <translation>公示%1至%2（%3）</translation>
    </message>
    <message>
        <source>asked for on %1 by %2 %3</source>
        <translation>%1由%2请拨 %3</translation>
    </message>
    <message>
        <source>abandoned: %1</source>
        <translation>已放弃：%1</translation>
    </message>
    <message>
        <source>taken out: %1</source>
        <translation>已移出：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>the whole notice</source>
        <translation>整份公示</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n批</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>jiangce::Calculations</name>
    <message>
        <source>Enter a whole number from 0 to %1.</source>
        <translation>请输入0至%1之间的整数。</translation>
    </message>
    <message>
        <source>%1, %2 calendar day(s) later. The first day is not counted.</source>
        <translation>%1，相隔%2个自然日。起始日不计算在内。</translation>
    </message>
    <message>
        <source>From the day after %1 up to and with %2; %3 calendar day(s).</source>
        <translation>自%1的次日起至%2（含当日）；%3个自然日。</translation>
    </message>
    <message>
        <source>by 国发〔1978〕104号</source>
        <translation>依据国发〔1978〕104号</translation>
    </message>
    <message>
        <source>by the gradual delay in force since 2025-01-01</source>
        <translation>依据2025年1月1日起施行的渐进式延迟法定退休年龄办法</translation>
    </message>
    <message>
        <source>Its form checks, but %1 lies in the future.</source>
        <translation>号码格式正确，但出生日期%1晚于今天。</translation>
    </message>
    <message>
        <source>Its form checks: %1, born %2.</source>
        <translation>号码格式正确：%1，%2出生。</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Its form checks: an enterprise; organisation code %1.</source>
        <translation>代码格式正确：企业；主体标识码%1。</translation>
    </message>
    <message>
        <source>Its form checks: no enterprise; organisation code %1.</source>
        <translation>代码格式正确：非企业；主体标识码%1。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>At %1 years of age, %2.</source>
        <translation>届时年满%1周岁，%2。</translation>
    </message>
    <message>
        <source>At %1 years and %3 months of age, %2.</source>
        <translation>届时年满%1周岁零%3个月，%2。</translation>
    </message>
</context>
<context>
    <name>jiangce::Calculators</name>
    <message>
        <source>Wor&amp;king days…</source>
        <translation>推算工作日(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>Working days &amp;later</source>
        <translation>其后第几个工作日(&amp;L)</translation>
    </message>
    <message>
        <source>Working days &amp;between…</source>
        <translation>计算工作日数(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Retirement date…</source>
        <translation>法定退休日(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生日期(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员类别(&amp;W)</translation>
    </message>
    <message>
        <source>By the &amp;law of</source>
        <translation>按何日的规定(&amp;L)</translation>
    </message>
    <message>
        <source>A day; empty: the law in force since 2025.</source>
        <translation>填日期；不填则按2025年起施行的规定。</translation>
    </message>
    <message>
        <source>&amp;ID number…</source>
        <translation>校验身份证号(&amp;I)…</translation>
    </message>
    <message>
        <source>ID &amp;number</source>
        <translation>公民身份号码(&amp;N)</translation>
    </message>
    <message>
        <source>It is kept nowhere.</source>
        <translation>此处输入的号码不作保存。</translation>
    </message>
    <message>
        <source>&amp;Credit code…</source>
        <translation>校验信用代码(&amp;C)…</translation>
    </message>
    <message>
        <source>Credit &amp;code</source>
        <translation>统一社会信用代码(&amp;C)</translation>
    </message>
    <message>
        <source>Amount in ca&amp;pitals…</source>
        <translation>金额大写(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>a man (60, gradually 63)</source>
        <translation>男（60周岁，逐步延迟至63周岁）</translation>
    </message>
    <message>
        <source>a woman in a cadre or technical post (55, gradually 58)</source>
        <translation>女，管理或专业技术岗位（55周岁，逐步延迟至58周岁）</translation>
    </message>
    <message>
        <source>a woman worker (50, gradually 55)</source>
        <translation>女，工人岗位（50周岁，逐步延迟至55周岁）</translation>
    </message>
    <message>
        <source>Calculations</source>
        <translation>小工具</translation>
    </message>
    <message>
        <source>Co&amp;py the answer</source>
        <translation>复制结果(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no answer to copy yet.</source>
        <translation>还没有可以复制的结果。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::CalendarImportDialog</name>
    <message>
        <source>Enter a year&apos;s holidays</source>
        <translation>录入年度节假日安排</translation>
    </message>
    <message>
        <source>Import a year&apos;s holidays</source>
        <translation>导入年度节假日安排</translation>
    </message>
    <message>
        <source>Take over this year</source>
        <translation>采用该年度安排</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Notice of the State Council</source>
        <translation>国务院办公厅通知(&amp;N)</translation>
    </message>
    <message>
        <source>Its number or address, such as 国办发明电〔2025〕7号.</source>
        <translation>填写文号或网址，如 国办发明电〔2025〕7号。</translation>
    </message>
    <message>
        <source>As the notice gives them: first and last day off, and the weekend days that are worked instead. Days like 1-1 are taken in the year above.</source>
        <translation>按通知填写：放假首日、末日，以及调休上班的周末。只写月日（如 1-1）的，按上面的年度计。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>放假首日</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>放假末日</translation>
    </message>
    <message>
        <source>Weekend days worked</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Days of the file</source>
        <translation>文件中的日期</translation>
    </message>
</context>
<context>
    <name>jiangce::CalendarPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>weekend day worked</source>
        <translation>周末上班</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>放假天数</translation>
    </message>
    <message>
        <source>Worked weekends</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&amp;Import a notice (CSV) …</source>
        <translation>导入通知(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Enter a notice …</source>
        <translation>录入通知(&amp;N)…</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>该年度的日期</translation>
    </message>
    <message>
        <source>Nothing is known of this year. Import or enter the State Council&apos;s notice; until then no working days are counted in it, and no due date is given.</source>
        <translation>该年度安排未知。请导入或录入国务院办公厅的放假通知；在此之前，涉及该年度的工作日不予计算，也不给出到期日。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>No arrangement for %1 yet. Due dates that reach into it are left open.</source>
        <translation>尚缺 %1 年的安排，跨入该年度的到期日暂不计算。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>%1 年节假日安排</translation>
    </message>
    <message>
        <source>Choose the file of the notice</source>
        <translation>选择放假安排文件</translation>
    </message>
    <message>
        <source>Taken over. Due dates were worked out again.</source>
        <translation>已采用，到期日已重新计算。</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Reading the notice</source>
        <translation>正在读取通知</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseActionBar</name>
    <message>
        <source>Everything on the screen is stored.</source>
        <translation>当前内容均已保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseClaimLines</name>
    <message>
        <source>Claim lines</source>
        <translation>申请明细</translation>
    </message>
    <message>
        <source>Claimed %1, cut %2, approved %3 yuan (%4)</source>
        <translation>申请 %1 元，核减 %2 元，核定 %3 元（%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) still open</source>
        <translation>
            <numerusform>尚有 %n 行待核定</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules propose nothing: rows are still to be judged or fees are not set.</source>
        <translation>尚不能按规则核定：有的行待认定，或费用标准未定。</translation>
    </message>
    <message>
        <source>Choose one line or several first.</source>
        <translation>请先选择一行或多行。</translation>
    </message>
    <message>
        <source>As the ru&amp;les say</source>
        <translation>按规则核定(&amp;L)</translation>
    </message>
    <message>
        <source>As clai&amp;med</source>
        <translation>按申请核定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cut…</source>
        <translation>核减(&amp;C)…</translation>
    </message>
    <message>
        <source>Ref&amp;use…</source>
        <translation>不予核定(&amp;U)…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) settled.</source>
        <translation>
            <numerusform>已核定%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left: they are still to be judged, or the fee is not set.</source>
        <translation>
            <numerusform>其余%n行未处理：尚待判定，或标准未定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::CaseDesk</name>
    <message>
        <source>Restore unsaved typing</source>
        <translation>恢复未保存的录入</translation>
    </message>
    <message>
        <source>Take over my typing</source>
        <translation>采用本人的录入</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseFilterBar</name>
    <message>
        <source>Narrow: name, pinyin, number</source>
        <translation>筛选：姓名/名称、拼音、编号</translation>
    </message>
    <message>
        <source>Narrow the list by name, pinyin or number</source>
        <translation>按姓名/名称、拼音或编号筛选列表</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区市县</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>全部年度</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>begins…</source>
        <translation>开头…</translation>
    </message>
    <message>
        <source>1000-2000</source>
        <translation>如 1000-2000</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 日内到期</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 日内到期</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All officers</source>
        <translation>全部经办人</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>1500, 1000-2000, &gt;1000 or &lt;=2000, in yuan: approved, or claimed until then</source>
        <translation>可填 1500、1000-2000、&gt;1000 或 &lt;=2000（元）：按核定金额，未核定的按申报金额</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Whoever has it</source>
        <translation>经办人不限</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseFormTab</name>
    <message>
        <source>Application</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>The register holds somebody alike; check that it is not the same: %1</source>
        <translation>登记簿中已有相近的，请核对是否同一：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseHead</name>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1, sent back</source>
        <translation>%1，已退回上一环节</translation>
    </message>
    <message>
        <source>Old paper case</source>
        <translation>旧案</translation>
    </message>
    <message>
        <source>The clock stands since %1</source>
        <translation>自 %1 起暂停计时</translation>
    </message>
    <message>
        <source>Working days unknown: no calendar for %1</source>
        <translation>工作日无法计算：缺少 %1 年放假安排</translation>
    </message>
    <message>
        <source>Working day %1, no time limit set</source>
        <translation>第 %1 个工作日，时限未定</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) overdue, was due %1</source>
        <translation>
            <numerusform>逾期 %n 个工作日，应于 %1 到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Working day %1 of %2, due %3</source>
        <translation>第 %1 个工作日（共 %2 个），%3 到期</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>%1 提交</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>上一步经办：%1</translation>
    </message>
    <message>
        <source>Hand-in entered later</source>
        <translation>补录收件</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>经办：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseHistoryTab</name>
    <message>
        <source>History, newest first</source>
        <translation>历史，最新的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>History, %n note(s)</source>
        <translation>
            <numerusform>历史 · 备注 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::CaseLettersTab</name>
    <message>
        <source>Can be issued now</source>
        <translation>现可出具</translation>
    </message>
    <message>
        <source>&amp;Look at it and issue…</source>
        <translation>预览并出具(&amp;L)…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已出具</translation>
    </message>
    <message>
        <source>Issued letters</source>
        <translation>已出具的文书</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>出具人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Issue a&amp;new…</source>
        <translation>重新出具(&amp;N)…</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Letters can be issued once the application was handed in.</source>
        <translation>申请提交后方可出具文书。</translation>
    </message>
    <message>
        <source>An old paper case gets no letters.</source>
        <translation>旧案不出具文书。</translation>
    </message>
    <message>
        <source>Choose an issued letter first.</source>
        <translation>请先选择已出具的文书。</translation>
    </message>
    <message>
        <source>This letter is void.</source>
        <translation>该文书已作废。</translation>
    </message>
    <message>
        <source>Only a void letter is issued anew.</source>
        <translation>文书作废后方可重新出具。</translation>
    </message>
    <message>
        <source>No letter can be issued in this state.</source>
        <translation>当前状态下没有可出具的文书。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>Void the letter</source>
        <translation>作废文书</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Vo&amp;id…</source>
        <translation>作废(&amp;I)…</translation>
    </message>
    <message>
        <source>Letters %1</source>
        <translation>文书 %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>valid, issued anew under its number</source>
        <translation>有效（重新出具，沿用原文号）</translation>
    </message>
    <message>
        <source>It was issued anew already.</source>
        <translation>该文书已重新出具。</translation>
    </message>
    <message>
        <source>Issued, but not printed.</source>
        <translation>已出具，但未打印。</translation>
    </message>
    <message>
        <source>The case, a template or a font has changed since %1 was issued, and it would come out differently. The stored PDF is opened instead, to be printed from there.</source>
        <translation>%1出具后，案件内容、模板或者字体已有变化，不能照原样重排。现打开存档的PDF，请从阅读器中打印。</translation>
    </message>
    <message>
        <source>the letter</source>
        <translation>该文书</translation>
    </message>
    <message>
        <source>Print the stored PDF</source>
        <translation>打印存档的PDF</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>为什么补打？</translation>
    </message>
    <message>
        <source>Issue and p&amp;rint directly</source>
        <translation>出具并直接打印(&amp;R)</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print direc&amp;tly</source>
        <translation>直接打印(&amp;T)</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseListModel</name>
    <message>
        <source>(draft)</source>
        <translation>（草稿）</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未填姓名/名称）</translation>
    </message>
    <message>
        <source>%1 (sent back)</source>
        <translation>%1（已退回上一环节）</translation>
    </message>
    <message>
        <source>%1: entered from an old paper file</source>
        <translation>%1：旧案录入</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Click to sort by this, Shift+click to sort by it within the order there is.</source>
        <translation>单击按此列排序；按住 Shift 单击，在现有顺序之内再按此列排序。</translation>
    </message>
    <message>
        <source>The list could not be read. Press F5 to try again.</source>
        <translation>列表未能读出，可按 F5 重试。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>经办</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Nothing fits these filters. Clear them with the cross at the right, or search everything with Ctrl+K.</source>
        <translation>没有符合筛选条件的案件。可点右侧叉号清除筛选，或按 Ctrl+K 全部搜索。</translation>
    </message>
    <message>
        <source>You have no drafts. Begin an application with Ctrl+N.</source>
        <translation>您没有草稿。按 Ctrl+N 新建申请。</translation>
    </message>
    <message>
        <source>Nothing waits here. When a case reaches this step it appears by itself.</source>
        <translation>此处没有待办。案件到达本环节时会自动列出。</translation>
    </message>
    <message>
        <source>There are no cases yet. Begin the first application with Ctrl+N.</source>
        <translation>暂无案件。按 Ctrl+N 新建第一件申请。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>claimed %1 yuan</source>
        <translation>申请 %1 元</translation>
    </message>
    <message>
        <source>approved %1 yuan</source>
        <translation>核定 %1 元</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>Saved views, order, columns and filters of this list</source>
        <translation>本列表的视图、排序、列和筛选</translation>
    </message>
    <message>
        <source>%1, together %2 yuan</source>
        <translation>%1，合计 %2 元</translation>
    </message>
    <message>
        <source>The count could not be read. Press F5 to try again.</source>
        <translation>件数未能读出，可按 F5 重试。</translation>
    </message>
    <message numerus="yes">
        <source>at least %n case(s)</source>
        <translation>
            <numerusform>至少 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>将本列表存为视图</translation>
    </message>
    <message>
        <source>The list is kept as “%1”, under My views.</source>
        <translation>本列表已存为“%1”，在“我的视图”下。</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>重命名本视图</translation>
    </message>
    <message>
        <source>Another of your views is called “%1”. Choose another name.</source>
        <translation>您已有名为“%1”的视图，请另取名称。</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The cases in it stay as they are.</source>
        <translation>视图“%1”已删除，其中的案件不受影响。</translation>
    </message>
    <message>
        <source>This list has an order of its own.</source>
        <translation>本列表有固定的顺序。</translation>
    </message>
    <message>
        <source>The list cannot be sorted by this column: it would have to be read whole.</source>
        <translation>不能按此列排序：那需要读完全部案件。</translation>
    </message>
    <message>
        <source>No index serves this order. Sort by one of these columns alone.</source>
        <translation>这种顺序没有索引可用，请只按其中一列排序。</translation>
    </message>
    <message>
        <source>&amp;Save this list as a view…</source>
        <translation>将本列表存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename this view…</source>
        <translation>重命名本视图(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>删除本视图(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>再按(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filters under the heads</source>
        <translation>列头下的筛选行(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y the lines chosen</source>
        <translation>复制所选各行(&amp;Y)</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Approve several cases…</source>
        <translation>批量审批(&amp;A)…</translation>
    </message>
    <message>
        <source>No case waits for approval.</source>
        <translation>没有待审批的案件。</translation>
    </message>
    <message>
        <source>&amp;Print letters as one job…</source>
        <translation>批量打印文书(&amp;P)…</translation>
    </message>
    <message>
        <source>There is no case in the list whose letters could be printed.</source>
        <translation>列表里没有可以打印文书的案件。</translation>
    </message>
    <message>
        <source>No print job was chosen. New ones are put together from the list.</source>
        <translation>没有选择打印任务。新的任务从案件列表编成。</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseMaterialsTab</name>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>By</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>At</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save the application first; then its materials can be ticked and files attached.</source>
        <translation>请先保存申请，再勾选材料、添加附件。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the list…</source>
        <translation>移除附件(&amp;K)…</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <translation>材料 %1/%2</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard. Copy one, then paste it on the line it belongs to.</source>
        <translation>剪贴板里没有图片，也没有文件。请先复制，再粘贴到所属的材料行。</translation>
    </message>
    <message>
        <source>The folder of the document camera, %1, is not there. Settings tell where it is.</source>
        <translation>找不到高拍仪文件夹 %1。请在“设置”中改正。</translation>
    </message>
    <message>
        <source>From the camera: %1 (%2). Click the line it belongs to, then attach it.</source>
        <translation>高拍仪送来 %1（%2）。请点一下所属的材料行，再点“附上”。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不附</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseNotes</name>
    <message>
        <source>&amp;Add the note</source>
        <translation>记下备注(&amp;A)</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>备注，由近及远</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <source>For colleagues: a call, a promise, where the file lies. On no letter.</source>
        <translation>供同事参考：来电、约定、材料存放处。不出现在任何文书上。</translation>
    </message>
    <message>
        <source>Save the application first; then notes can stand beside it.</source>
        <translation>请先保存申请，之后才能记备注。</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>请先填写备注内容。</translation>
    </message>
</context>
<context>
    <name>jiangce::CasePane</name>
    <message>
        <source>Choose a case in the list, or begin an application with Ctrl+N.</source>
        <translation>请在列表中选择案件，或按 Ctrl+N 新建申请。</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation>请在列表中选择案件。</translation>
    </message>
</context>
<context>
    <name>jiangce::CasePayments</name>
    <message>
        <source>Requested</source>
        <translation>请拨日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>请拨人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已拨</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>追回金额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Money asked back</source>
        <translation>追回</translation>
    </message>
    <message>
        <source>Money came back …</source>
        <translation>资金退回…</translation>
    </message>
    <message>
        <source>Send again …</source>
        <translation>重新请拨…</translation>
    </message>
    <message>
        <source>Ask money back …</source>
        <translation>追回资金…</translation>
    </message>
    <message>
        <source>Money received …</source>
        <translation>追回到账…</translation>
    </message>
    <message>
        <source>Choose a payment that was asked for or paid.</source>
        <translation>请选择已请拨或已拨付的款项。</translation>
    </message>
    <message>
        <source>No money has come back that could be sent again.</source>
        <translation>没有可重新拨付的退回资金。</translation>
    </message>
    <message>
        <source>Nothing was paid that is not asked back already.</source>
        <translation>已拨金额均已作出追回决定。</translation>
    </message>
    <message>
        <source>Choose a decision of which money is still owed.</source>
        <translation>请选择尚有欠款的追回决定。</translation>
    </message>
    <message>
        <source>Money came back</source>
        <translation>资金退回</translation>
    </message>
    <message>
        <source>The payment stays as it is; what came back is an entry of its own, and the case waits for payment again. 0 yuan: the bank refused what was never transferred.</source>
        <translation>原拨付记录不变；退回另行登记，案件重新等待拨付。0元表示银行未予转出。</translation>
    </message>
    <message>
        <source>&amp;Amount (yuan)</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason the bank gives</source>
        <translation>银行退回原因(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded. Send it again once the account is put right.</source>
        <translation>已登记。账户更正后重新请拨。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新请拨</translation>
    </message>
    <message>
        <source>%1 yuan are asked for again. Empty lines stay as before (%2, account %3). Who changes payee or account does not report the payment as paid.</source>
        <translation>重新请拨%1元。留空的项目与原来相同（%2，账户%3）。更改收款人或账户的人不得登记该笔拨付。</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>收款人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bank</source>
        <translation>开户银行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason, and who confirmed the particulars</source>
        <translation>理由及信息由谁核实(&amp;R)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新请拨</translation>
    </message>
    <message>
        <source>Asked for again.</source>
        <translation>已重新请拨。</translation>
    </message>
    <message>
        <source>Ask money back</source>
        <translation>追回资金</translation>
    </message>
    <message>
        <source>For money paid wrongly, by a decision of its own. Payments stay as they were.</source>
        <translation>用于错拨的资金，须另有决定。原拨付记录不变。</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>决定文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>决定日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>追回到账</translation>
    </message>
    <message>
        <source>&amp;Voucher</source>
        <translation>凭证号(&amp;V)</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseReviewTab</name>
    <message>
        <source>Steps taken</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已收回）</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2（原为：%3）</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The last two verdicts differ:
%1</source>
        <translation>最近两次判定不同：
%1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>第%1行 %2</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseRosterTab</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save an empty roster</source>
        <translation>保存空白花名册</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseVerdictPanel</name>
    <message>
        <source>As stored</source>
        <translation>存档判定</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>今日判定</translation>
    </message>
    <message>
        <source>Stored on %1 by %2</source>
        <translation>%1 由 %2 存档</translation>
    </message>
    <message>
        <source>As of today, %1; not stored</source>
        <translation>按今日（%1）判定，未存档</translation>
    </message>
</context>
<context>
    <name>jiangce::CaseView</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious problem</source>
        <translation>上一处问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to a field…</source>
        <translation>跳到字段(&amp;G)…</translation>
    </message>
    <message>
        <source>Restore unsaved typing</source>
        <translation>恢复未保存的录入</translation>
    </message>
    <message>
        <source>Typing of %1 was never saved, and the case has changed since.</source>
        <translation>%1 的录入尚未保存，此后案件已有变更。</translation>
    </message>
    <message>
        <source>Typing of %1 was never saved.</source>
        <translation>%1 的录入尚未保存。</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复录入</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>已办理：%1。</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>Print &amp;directly</source>
        <translation>直接打印(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the letter and print it with the same keys.</source>
        <translation>请选定文书，再按同样的键打印。</translation>
    </message>
    <message>
        <source>To tab %1</source>
        <translation>转到第 %1 页签</translation>
    </message>
    <message>
        <source>Hand the case o&amp;n…</source>
        <translation>转办(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the application first.</source>
        <translation>请先保存申请。</translation>
    </message>
    <message>
        <source>Handed on to %1.</source>
        <translation>已转给%1。</translation>
    </message>
</context>
<context>
    <name>jiangce::CatalogueCompareDialog</name>
    <message>
        <source>Compare two editions</source>
        <translation>两版目录对比</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前一版(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后一版(&amp;L)</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>变化种类</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>Both editions have the same occupations, levels and grades.</source>
        <translation>两版的职业（工种）、等级和紧缺程度完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n occupation(s) differ: %1</source>
        <translation>
            <numerusform>%n 个职业（工种）有变化：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No occupation changed in this way.</source>
        <translation>没有职业（工种）发生这种变化。</translation>
    </message>
</context>
<context>
    <name>jiangce::CatalogueFinder</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>jiangce::CatalogueImportDialog</name>
    <message>
        <source>Import a catalogue</source>
        <translation>导入职业目录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Made up, for demonstration only</source>
        <translation>示例数据，仅供演示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>文号(&amp;D)</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>施行日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>截止日期(&amp;L)</translation>
    </message>
    <message>
        <source>Leave it empty while the edition holds until it is replaced.</source>
        <translation>在被新版替代前一直有效的，可不填。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read, none with problems.</source>
        <translation>
            <numerusform>共读取 %n 行，均无问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read, %1 with problems.</source>
        <translation>
            <numerusform>共读取 %n 行，其中 %1 行有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>职业（工种）名称</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Shortage grade</source>
        <translation>紧缺程度</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的各行</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Show only rows with &amp;problems</source>
        <translation>只看有问题的行(&amp;P)</translation>
    </message>
    <message>
        <source>Leave &amp;out the rows with problems</source>
        <translation>不导入有问题的行(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation>
            <numerusform>导入 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rows in the spreadsheet and read it again, or leave them out.</source>
        <translation>请在表格中更正后重新读取，或勾选不导入这些行。</translation>
    </message>
    <message>
        <source>Choose the spreadsheet of the catalogue</source>
        <translation>选择职业目录表格</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>正在读取目录</translation>
    </message>
</context>
<context>
    <name>jiangce::CataloguePage</name>
    <message>
        <source>Editions</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>职业数</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>紧缺</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Editions of the catalogue</source>
        <translation>职业目录版本</translation>
    </message>
    <message>
        <source>No edition has been imported. Import the list of occupations from a spreadsheet; until then no occupation can be checked against it.</source>
        <translation>尚未导入任何版本。请从表格导入职业目录；在此之前，职业无法对照目录核对。</translation>
    </message>
    <message>
        <source>&amp;Import an edition …</source>
        <translation>导入新版(&amp;I)…</translation>
    </message>
    <message>
        <source>Set its &amp;last day …</source>
        <translation>设定截止日期(&amp;L)…</translation>
    </message>
    <message>
        <source>Filter by code, name, level or grade</source>
        <translation>按编码、名称、等级或紧缺程度筛选</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>职业（工种）名称</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Shortage grade</source>
        <translation>紧缺程度</translation>
    </message>
    <message>
        <source>Occupations of this edition</source>
        <translation>该版本的职业</translation>
    </message>
    <message>
        <source>No occupation to show.</source>
        <translation>没有可显示的职业。</translation>
    </message>
    <message>
        <source>An occupation of an application matches by code and name together. When only one of them is found the verdict sheet warns, and an officer judges.</source>
        <translation>申请中的职业须编码与名称同时相符。只符其一的，判定表予以提示，由经办人认定。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未施行</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>施行中</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1（示例）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n occupation(s)</source>
        <translation>
            <numerusform>显示 %1 / 共 %n 个职业</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an edition.</source>
        <translation>请先选择版本。</translation>
    </message>
    <message>
        <source>Last day of the edition</source>
        <translation>目录截止日期</translation>
    </message>
    <message>
        <source>The last day on which “%1” holds. Empty: until a later edition replaces it.</source>
        <translation>“%1”有效的最后一日。不填则有效至被新版替代。</translation>
    </message>
    <message>
        <source>Set last day</source>
        <translation>设定截止日期</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>已设定。</translation>
    </message>
    <message>
        <source>Catalogue of occupations</source>
        <translation>职业目录</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>There is only one edition to look at.</source>
        <translation>目前只有一版目录，无从对比。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>确认(&amp;O)</translation>
    </message>
    <message>
        <source>not confirmed, does not count</source>
        <translation>未确认，不作数</translation>
    </message>
    <message>
        <source>The edition was imported. It counts once a second person has confirmed it.</source>
        <translation>目录版本已导入。须由另一人确认后才作数。</translation>
    </message>
    <message>
        <source>This edition is confirmed.</source>
        <translation>该版本已经确认。</translation>
    </message>
    <message>
        <source>You imported this edition; a second person has to confirm it.</source>
        <translation>该版本由您导入，须由另一人确认。</translation>
    </message>
    <message>
        <source>Confirmed. The edition counts from now on.</source>
        <translation>已确认，该版本从现在起作数。</translation>
    </message>
</context>
<context>
    <name>jiangce::CertificatesDialog</name>
    <message>
        <source>Honour certificates</source>
        <translation>荣誉证书</translation>
    </message>
    <message>
        <source>Honour certificates, %1</source>
        <translation>荣誉证书：%1</translation>
    </message>
    <message>
        <source>Certificates to print</source>
        <translation>要打印的证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>The chosen certificate as it will be printed</source>
        <translation>所选证书的打印效果</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Onto a &amp;printed form: only name, title, numbers and day</source>
        <translation>套打在预印证书上：只印姓名、称号、编号和日期(&amp;P)</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>向右移动(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>向下移动(&amp;D)</translation>
    </message>
    <message>
        <source>Print the test &amp;grid …</source>
        <translation>打印校准页(&amp;G)…</translation>
    </message>
    <message>
        <source>Test grid as P&amp;DF …</source>
        <translation>校准页存为 PDF(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as one PDF …</source>
        <translation>合并存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print all that are ticked …</source>
        <translation>打印全部勾选(&amp;P)…</translation>
    </message>
    <message>
        <source>The printer could not be started. Check that it is on and try again.</source>
        <translation>打印机无法启动，请检查是否开机后重试。</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Save the test grid</source>
        <translation>保存校准页</translation>
    </message>
    <message>
        <source>Test grid</source>
        <translation>校准页</translation>
    </message>
    <message>
        <source>Pri&amp;nter</source>
        <translation>打印机(&amp;N)</translation>
    </message>
    <message>
        <source>Print the test grid onto the form, read off by how much it misses, and enter that here. It is kept for each printer of this desk.</source>
        <translation>先在证书纸上打印校准页，量出偏差后填在这里。本机对每台打印机分别记住。</translation>
    </message>
    <message>
        <source>(no printer on this desk)</source>
        <translation>（本机没有打印机）</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were sent to %1.</source>
        <translation>
            <numerusform>已将 %n 份证书送往 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::ChoiceEditor</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不属实</translation>
    </message>
</context>
<context>
    <name>jiangce::ClaimLinesModel</name>
    <message>
        <source>not set</source>
        <translation>标准未定</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待核定</translation>
    </message>
    <message>
        <source>as claimed</source>
        <translation>按申请核定</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>核减</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予核定</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Granted by the rules</source>
        <translation>可核定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>核定方式</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>not settled: the case ended</source>
        <translation>未核定，办件已终止</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>待判</translation>
    </message>
</context>
<context>
    <name>jiangce::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Action, pinyin initials, English, or a case number</source>
        <translation>操作名称、拼音首字母、英文，或案件编号</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>Nothing is called so. Try one character, initials (dy) or an English word.</source>
        <translation>没有这样的操作。可试一个汉字、拼音首字母（如 dy）或英文单词。</translation>
    </message>
</context>
<context>
    <name>jiangce::CompareYearsDialog</name>
    <message>
        <source>Compare two years</source>
        <translation>两年对比</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前一年(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后一年(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>只看不同(&amp;O)</translation>
    </message>
    <message>
        <source>Counting both …</source>
        <translation>正在统计两边…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures differ.</source>
        <translation>
            <numerusform>共 %1 个数，其中 %n 个不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is read up to the same last day as the filed report, so what differs was corrected after filing. “Overdue” is left out: it is always of the moment.</source>
        <translation>该年统计到与已报年报相同的截止日，因此不同之处都是报送后更正的。“逾期”总是当下的情况，不参加对比。</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>没有不同的数。</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>全部区市县</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation>区市县(&amp;I)</translation>
    </message>
    <message>
        <source>A filed report keeps its figures, not its cases: behind them stand the cases as they are today.</source>
        <translation>已报送的年报只留存数字，不留存案件；点开数字看到的是这些案件今天的情况。</translation>
    </message>
</context>
<context>
    <name>jiangce::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>案件已有变更</translation>
    </message>
    <message>
        <source>Tick the lines in which your typing is to stand. Nothing is stored before you save.</source>
        <translation>请勾选以您的录入为准的各项。保存之前不会写入。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>现已保存</translation>
    </message>
    <message>
        <source>Your typing</source>
        <translation>您的录入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Go on with the ticked lines</source>
        <translation>采用勾选项</translation>
    </message>
</context>
<context>
    <name>jiangce::CorrectPartyDialog</name>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>outside Dalian</source>
        <translation>大连以外</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <translation>更正“%1”</translation>
    </message>
    <message>
        <source>What was handed in, decided, printed or paid stays as it is: applications keep what they said, and letters what was printed. The correction counts from now on, and what stood here before stays readable.</source>
        <translation>已经收件、审批、打印、拨付的内容一律不变：申请仍是当时所报，文书仍是当时所印。更正自现在起生效，原来的内容可随时查看。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only where the original really reads so.</source>
        <translation>仅当原件确实如此时填写。</translation>
    </message>
    <message>
        <source>%1: now “%2”, you typed “%3”</source>
        <translation>%1：现为“%2”，您录入“%3”</translation>
    </message>
    <message>
        <source>Somebody else corrected this record meanwhile; what you did not touch now shows it.</source>
        <translation>他人刚刚更正了这条登记；您未改动的栏目已显示其内容。</translation>
    </message>
    <message>
        <source>Both of you changed: %1. What you typed is stored when you press the button again.</source>
        <translation>双方都改了：%1。再按一次按钮，将以您录入的为准。</translation>
    </message>
</context>
<context>
    <name>jiangce::CriteriaTab</name>
    <message>
        <source>Criteria</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>What the notice says the panel scores. The weights of each title add up to 100; a candidate&apos;s score is the sum of points × weight.</source>
        <translation>按评选通知录入评分项目。每个称号的权重合计为100；人选得分为各项得分折算后按权重相加。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Weight (%)</source>
        <translation>权重（%）</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项目</translation>
    </message>
    <message>
        <source>The criteria are kept.</source>
        <translation>评分标准已保存。</translation>
    </message>
    <message>
        <source>%1: weights add up to 100</source>
        <translation>%1：权重合计100</translation>
    </message>
    <message>
        <source>%1: weights add up to %2, not to 100</source>
        <translation>%1：权重合计%2，应为100</translation>
    </message>
</context>
<context>
    <name>jiangce::DateEditor</name>
    <message>
        <source>year-month</source>
        <translation>年-月</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>%1：日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)
Ctrl+; the day of entry
+10w ten working days later</source>
        <translation>日历（Alt+↓）
Ctrl+; 填录入当日
+10w 录入当日后第10个工作日</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>无固定期限</translation>
    </message>
    <message>
        <source>%1: open-ended</source>
        <translation>%1：无固定期限</translation>
    </message>
</context>
<context>
    <name>jiangce::DecisionSheet</name>
    <message>
        <source>Not now</source>
        <translation>暂不办理</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>&amp;Back to</source>
        <translation>退回至(&amp;B)</translation>
    </message>
    <message>
        <source>Paid &amp;on</source>
        <translation>拨付日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Voucher number</source>
        <translation>凭证号(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>意见(&amp;O)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>您的密码(&amp;P)</translation>
    </message>
    <message>
        <source>2026-3-5 or 20260305</source>
        <translation>2026-3-5 或 20260305</translation>
    </message>
    <message>
        <source>The case will then be: %1.</source>
        <translation>办理后状态：%1。</translation>
    </message>
    <message>
        <source>Next: %1, by %2.</source>
        <translation>下一步：%1，由“%2”岗位办理。</translation>
    </message>
    <message>
        <source>To be printed after: %1.</source>
        <translation>办理后应打印：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The clock stands until that step is taken again.</source>
        <translation>重新办理该环节之前暂停计时。</translation>
    </message>
    <message>
        <source>&amp;Reason for the earlier day</source>
        <translation>补录理由(&amp;R)</translation>
    </message>
    <message>
        <source>%1  Ctrl+Enter</source>
        <translation>%1  Ctrl+回车</translation>
    </message>
    <message>
        <source>Papers &amp;came on</source>
        <translation>收件日期(&amp;C)</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>%1 yuan (%2)</source>
        <translation>%1元（%2）</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款单位</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>法定情形(&amp;G)</translation>
    </message>
    <message>
        <source>Mind: by the rules every condition is met.</source>
        <translation>请注意：按规则判定，各项条件均已符合。</translation>
    </message>
    <message>
        <source>Nothing is missing by the program&apos;s own look; say in the reason what has to be corrected.</source>
        <translation>程序未发现缺项；请在理由中写明须补正的内容。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice will ask for %n thing(s), all at once:</source>
        <translation>
            <numerusform>补正告知书将一次性列出%n项：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::DeskDialog</name>
    <message>
        <source>Hand over a desk</source>
        <translation>整体转办</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>能否转出</translation>
    </message>
    <message>
        <source>Everything an officer has goes to another who may take it. Choose lines to hand over only these; choose none to hand over all. No step is taken by it.</source>
        <translation>把一名经办人手中的全部在办件转给另一名符合条件的人员。选中若干行则只转这些，不选则全部转出。转办不算办理任何环节。</translation>
    </message>
    <message>
        <source>Cases of this desk</source>
        <translation>手中的在办件</translation>
    </message>
    <message>
        <source>This officer has no open case.</source>
        <translation>此人手中没有在办件。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Handover &amp;list…</source>
        <translation>交接清单(&amp;L)…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>转出人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>接办人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>业务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草稿）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can go over</source>
        <translation>
            <numerusform>可转出 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) handed over to %1.</source>
        <translation>
            <numerusform>已将 %n 件转给%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: %1</source>
        <translation>
            <numerusform>%n 件未转：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::DeskKeyDialog</name>
    <message>
        <source>Backup key of this desk</source>
        <translation>本机的备份密钥</translation>
    </message>
    <message>
        <source>Backups of this register are locked with the key %1, which this desk does not have. Type the recovery key from the sheet with this number; then backups are made again.</source>
        <translation>本数据库的备份用密钥 %1 加密，本机没有这个密钥。请输入该编号打印页上的恢复密钥，之后即可继续备份。</translation>
    </message>
    <message>
        <source>&amp;Keep the key at this desk</source>
        <translation>把密钥存于本机(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::DesktopOptions</name>
    <message>
        <source>Case work for skilled-talent programmes</source>
        <translation>技能人才业务办理</translation>
    </message>
    <message>
        <source>Database to open or to create.</source>
        <translation>要打开或建立的数据库。</translation>
    </message>
    <message>
        <source>Open the demonstration database.</source>
        <translation>打开演示数据库。</translation>
    </message>
    <message>
        <source>zh or en.</source>
        <translation>zh 或 en。</translation>
    </message>
    <message>
        <source>Number of a case to open, e.g. jb2026-123.</source>
        <translation>要打开的案件编号，如 jb2026-123。</translation>
    </message>
</context>
<context>
    <name>jiangce::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::DueWords</name>
    <message numerus="yes">
        <source>%1 · %n working day(s) overdue</source>
        <translation>
            <numerusform>%1 · 逾期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n calendar day(s) overdue</source>
        <translation>
            <numerusform>%1 · 逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n working day(s) left</source>
        <translation>
            <numerusform>%1 · 剩 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n calendar day(s) left</source>
        <translation>
            <numerusform>%1 · 剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::DuplicatesPage</name>
    <message>
        <source>One</source>
        <translation>其一</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其二</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>They are &amp;two …</source>
        <translation>确认不是重复(&amp;T)…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back …</source>
        <translation>撤回认定(&amp;K)…</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Persons who may be one</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>Units that may be one</source>
        <translation>疑似同一单位</translation>
    </message>
    <message>
        <source>Persons found to be two</source>
        <translation>已认定不重复的人员</translation>
    </message>
    <message>
        <source>Units found to be two</source>
        <translation>已认定不重复的单位</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>成对的登记</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing was found to be two.</source>
        <translation>还没有认定过“不是重复”。</translation>
    </message>
    <message>
        <source>No two records look alike. That is good.</source>
        <translation>没有疑似重复的登记，很好。</translation>
    </message>
    <message>
        <source>%1; taken back on %2 by %3: %4</source>
        <translation>%1；%2 由%3撤回：%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a pair.</source>
        <translation>请先选择一对。</translation>
    </message>
    <message>
        <source>These were found to be two.</source>
        <translation>已认定不是重复。</translation>
    </message>
    <message>
        <source>Nobody has found these to be two.</source>
        <translation>尚无人认定这一对不是重复。</translation>
    </message>
    <message>
        <source>This finding was taken back already.</source>
        <translation>该认定已撤回。</translation>
    </message>
    <message>
        <source>Merged. It can be undone from the record&apos;s history.</source>
        <translation>已合并。可在该登记的更正记录中撤销。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two</source>
        <translation>“%1”与“%2”不是重复</translation>
    </message>
    <message>
        <source>Nobody is asked about these two again, here or while applications are typed, until the finding is taken back.</source>
        <translation>在撤回该认定之前，此处以及录入申请时都不再就这一对提示。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Take the finding back</source>
        <translation>撤回认定</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back. The two are offered again.</source>
        <translation>已撤回。这一对会重新提示。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>共 %n 对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::EnterHonourDialog</name>
    <message>
        <source>Enter an honour</source>
        <translation>登记荣誉</translation>
    </message>
    <message>
        <source>An honour granted by others</source>
        <translation>其他机关授予的荣誉</translation>
    </message>
    <message>
        <source>For honours of other governments, departments and contests. What a round of this register confers enters by its decision.</source>
        <translation>用于登记其他政府、部门授予和竞赛取得的荣誉。本系统评选轮次授予的荣誉随表彰决定自动登记。</translation>
    </message>
    <message>
        <source>Entered &amp;from</source>
        <translation>登记依据(&amp;F)</translation>
    </message>
    <message>
        <source>Which papers were seen, and where their scan lies.</source>
        <translation>查验了哪些材料，扫描件存放在何处。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Kind of honour</source>
        <translation>荣誉类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>荣誉称号(&amp;T)</translation>
    </message>
    <message>
        <source>In full as it stands on the certificate; the clause names %1.</source>
        <translation>按证书所载全称填写；政策列举的有%1。</translation>
    </message>
    <message>
        <source>&amp;Granted by</source>
        <translation>授予机关(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>机关级别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>文号(&amp;D)</translation>
    </message>
    <message>
        <source>Granted &amp;on</source>
        <translation>授予日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name, pinyin or number; choose from the register, or enter somebody new</source>
        <translation>输入姓名、拼音或号码，可从人员登记簿选择，也可新登记</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>In the register this number belongs to %1. Choose that person, or check the number.</source>
        <translation>人员登记簿中该号码属于%1。请选择此人，或核对号码。</translation>
    </message>
    <message>
        <source>In the register.</source>
        <translation>人员登记簿中已有此人。</translation>
    </message>
    <message>
        <source>On record: %1.</source>
        <translation>已登记的荣誉：%1。</translation>
    </message>
    <message>
        <source>This honour of the same day is on record already. Check title and day.</source>
        <translation>此人同一日期的同一荣誉已经登记，请核对称号和日期。</translation>
    </message>
</context>
<context>
    <name>jiangce::ExportDialog</name>
    <message>
        <source>Take data out</source>
        <translation>导出数据</translation>
    </message>
    <message numerus="yes">
        <source>The list holds personal data: %n line(s); one person takes out at most %1. What leaves the program is kept in the history with purpose, columns and digest.</source>
        <translation>
            <numerusform>名单含个人信息，共%n行；一人最多导出%1行。导出的用途、列和文件摘要记入审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>for whom, and why now</source>
        <translation>给谁、为何导出</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>具体说明(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Second person&apos;s &amp;account</source>
        <translation>第二人账户(&amp;A)</translation>
    </message>
    <message>
        <source>These are more lines than one person takes out. Somebody else with the right agrees here.</source>
        <translation>超过一人可导出的行数，须由另一名有导出权限的人在此确认。</translation>
    </message>
    <message>
        <source>Second person&apos;s pass&amp;word</source>
        <translation>第二人密码(&amp;W)</translation>
    </message>
    <message>
        <source>Not needed for this purpose, so left out: %1</source>
        <translation>此用途不需要，不导出：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
</context>
<context>
    <name>jiangce::ExportFile</name>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>jiangce::ExportRightRow</name>
    <message>
        <source>Right to &amp;take data out …</source>
        <translation>授予导出权限(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;nd the right …</source>
        <translation>结束权限(&amp;N)…</translation>
    </message>
    <message>
        <source>Ro&amp;ws one person takes out …</source>
        <translation>一人导出行数(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>One person takes out at most %n line(s).</source>
        <translation>
            <numerusform>一人最多导出%n行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>请选择账户。</translation>
    </message>
    <message>
        <source>%1 may not take data out of the program.</source>
        <translation>%1没有导出权限。</translation>
    </message>
    <message>
        <source>%1 may take data out from %2 to %3, by %4: %5</source>
        <translation>%1自%2至%3可导出数据，由%4授予：%5</translation>
    </message>
    <message>
        <source>%1 may take data out from %2 on, by %3: %4</source>
        <translation>%1自%2起可导出数据，由%3授予：%4</translation>
    </message>
    <message>
        <source>Nobody grants this to himself.</source>
        <translation>不能给自己授予。</translation>
    </message>
    <message>
        <source>This account has no such right.</source>
        <translation>该账户没有此权限。</translation>
    </message>
    <message>
        <source>Grant the right to take data out</source>
        <translation>授予导出权限</translation>
    </message>
    <message>
        <source>%1 may then take lists with personal data out of the program, each with its purpose.</source>
        <translation>此后%1可以导出含个人信息的名单，每次须说明用途。</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>自(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Last day; empty: until it is ended.</source>
        <translation>最后一日；不填则直至结束。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Grant the right</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>已授予。</translation>
    </message>
    <message>
        <source>End the right to take data out</source>
        <translation>结束导出权限</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Rows one person takes out</source>
        <translation>一人可导出的行数</translation>
    </message>
    <message>
        <source>Lists of more rows need a second person who also has the right.</source>
        <translation>超过此行数的名单须由另一名有导出权限的人确认。</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行数(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>已设置。</translation>
    </message>
</context>
<context>
    <name>jiangce::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>jiangce::FieldGrid</name>
    <message>
        <source>* %1</source>
        <comment>a field that has to be filled in</comment>
        <translation>* %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>jiangce::FieldHelp</name>
    <message>
        <source>A day: 2026-3-5, 2026.3.5, 20260305 or 2026年3月5日; Ctrl+; is today, +10w ten working days on.</source>
        <translation>日期：2026-3-5、2026.3.5、20260305、2026年3月5日均可；Ctrl+; 填今天，+10w 为十个工作日之后。</translation>
    </message>
    <message>
        <source>A day, or 无固定期限 for a contract without end.</source>
        <translation>日期；没有终止日的合同填“无固定期限”。</translation>
    </message>
    <message>
        <source>A month: 2026-3, 202603 or 2026年3月.</source>
        <translation>年月：2026-3、202603、2026年3月均可。</translation>
    </message>
    <message>
        <source>Yuan with at most two decimals: 1500 or 1,409.50.</source>
        <translation>单位为元，至多两位小数：1500、1,409.50。</translation>
    </message>
    <message>
        <source>18 characters; the last is worked out from the others, so that a slip of typing shows. It gives sex and birth date.</source>
        <translation>18位；末位由前17位算出，输错一位即可发现。由号码得出性别和出生日期。</translation>
    </message>
    <message>
        <source>18 characters; the last is worked out from the others, so that a slip of typing shows.</source>
        <translation>18位；末位由前17位算出，输错一位即可发现。</translation>
    </message>
    <message>
        <source>As in the catalogue, with or without hyphens; typing offers its trades.</source>
        <translation>与目录一致，连字符可有可无；输入时列出目录中的职业（工种）。</translation>
    </message>
    <message>
        <source>By number or name: 3, 三级, 高级工.</source>
        <translation>填数字或名称：3、三级、高级工。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The program fills it in.</source>
        <translation>由程序填写。</translation>
    </message>
    <message>
        <source>Needed before the application can be handed in.</source>
        <translation>收件前必须填写。</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Figures concerned</source>
        <translation>相关标准</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>jiangce::FieldNotes</name>
    <message>
        <source>Keep as on the document…</source>
        <translation>按证件原样保留…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用登记簿的</translation>
    </message>
    <message>
        <source>Reason for keeping the value</source>
        <translation>原样保留的理由</translation>
    </message>
    <message>
        <source>Why it is right as it stands on the document</source>
        <translation>说明为何证件上确实如此</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept as on the document: %1</source>
        <translation>已按证件原样保留：%1</translation>
    </message>
    <message>
        <source>In the register: %1</source>
        <translation>登记簿中为：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::FigureEntryDialog</name>
    <message>
        <source>Enter a value</source>
        <translation>录入数值</translation>
    </message>
    <message>
        <source>Enter value</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>等级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>职业(&amp;O)</translation>
    </message>
    <message>
        <source>A value for one occupation goes before the one for every occupation.</source>
        <translation>有单独规定的职业，优先于适用于全部职业的数值。</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Apply this rule</source>
        <translation>启用该规则</translation>
    </message>
    <message>
        <source>Do not apply this rule</source>
        <translation>不启用该规则</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Value (%1)</source>
        <translation>数值（%1）(&amp;V)</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>施行日期(&amp;F)</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>截止日期(&amp;Y)</translation>
    </message>
    <message>
        <source>Leave it empty while the value holds until it is replaced.</source>
        <translation>在被新值替代前一直有效的，可不填。</translation>
    </message>
    <message>
        <source>Docu&amp;ment</source>
        <translation>文号(&amp;M)</translation>
    </message>
    <message>
        <source>Its number as printed, such as 大人社发〔2026〕1号. A value without a source is not taken.</source>
        <translation>按文件所印填写，如 大人社发〔2026〕1号。无出处的数值不予录入。</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>条款(&amp;A)</translation>
    </message>
    <message>
        <source>The value counts only after a second person has confirmed it. A confirmed value with the same first day is corrected by it then, and stays in the list.</source>
        <translation>须由另一人确认后才作数。同一施行日已确认的数值届时由它更正，原数值仍留在列表中。</translation>
    </message>
</context>
<context>
    <name>jiangce::FigurePreviewDialog</name>
    <message>
        <source>Try a value on past cases</source>
        <translation>在以往业务上试算</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1. As if it had held on the day of hand-in, in place of the value confirmed for the same level and occupation; nothing is written.</source>
        <translation>%1。假定收件当日即按此值执行，代替同等级、同职业（工种）已确认的值；不写入任何数据。</translation>
    </message>
    <message>
        <source>the last twelve months</source>
        <translation>最近十二个月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>the last three years</source>
        <translation>最近三年</translation>
    </message>
    <message>
        <source>all since 2011</source>
        <translation>2011年以来全部</translation>
    </message>
    <message>
        <source>Cases &amp;decided in</source>
        <translation>办结于(&amp;D)</translation>
    </message>
    <message>
        <source>Assessing past cases with and without it …</source>
        <translation>正在按有、无此值两种情况重新判定以往业务…</translation>
    </message>
    <message>
        <source>No case that reads this figure was decided in this time.</source>
        <translation>这段时间没有用到此标准的办结业务。</translation>
    </message>
    <message>
        <source>Would have changed %1 of %2 cases by %3.</source>
        <translation>%2 件中有 %1 件会改变，金额合计变动 %3。</translation>
    </message>
    <message>
        <source>%1 of them have an amount only with it, together %2.</source>
        <translation>其中 %1 件有了此值才算得出金额，合计 %2。</translation>
    </message>
    <message>
        <source>%1 would have none any more.</source>
        <translation>%1 件将不再算得出金额。</translation>
    </message>
    <message>
        <source>No past case would have come out otherwise.</source>
        <translation>以往业务的结果都不会改变。</translation>
    </message>
</context>
<context>
    <name>jiangce::FigureWords</name>
    <message>
        <source>Time limits</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>不启用</translation>
    </message>
    <message>
        <source>every level</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>every occupation</source>
        <translation>全部职业</translation>
    </message>
    <message>
        <source> · to be confirmed</source>
        <translation> · 有待确认</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未定</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation>（示例）</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个现行值</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>not confirmed, does not count</source>
        <translation>待确认，不生效</translation>
    </message>
    <message>
        <source>counts from %1</source>
        <translation>%1 起生效</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 截止</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source> · to be reviewed</source>
        <translation> · 待复核</translation>
    </message>
    <message>
        <source>in force · not reviewed since %1</source>
        <translation>有效 · 自 %1 起未复核</translation>
    </message>
    <message>
        <source>corrected by another value for the same day</source>
        <translation>已由同一施行日的另一数值更正</translation>
    </message>
    <message>
        <source>%1 (stated by the policy, %2)</source>
        <translation>%1（政策原文规定，%2）</translation>
    </message>
</context>
<context>
    <name>jiangce::FiguresPage</name>
    <message>
        <source>Figures and switches</source>
        <translation>标准与开关</translation>
    </message>
    <message>
        <source>Interpretations to be confirmed</source>
        <translation>待确认的解释</translation>
    </message>
    <message>
        <source>Filter by name, state or programme</source>
        <translation>按名称、状态或业务筛选</translation>
    </message>
    <message>
        <source>Figure or switch</source>
        <translation>标准或开关</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属业务</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Adopt the time limits of the Licensing Act by analogy …</source>
        <translation>参照行政许可法设定办理时限…</translation>
    </message>
    <message>
        <source>Dated values</source>
        <translation>历次数值</translation>
    </message>
    <message>
        <source>No value has been entered. Until one is entered and confirmed, the program says that it is not set and does not count with it.</source>
        <translation>尚未录入数值。在录入并经确认之前，程序显示“未定”，不据以计算。</translation>
    </message>
    <message>
        <source>&amp;Enter value …</source>
        <translation>录入数值(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw …</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 not set</source>
        <translation>
            <numerusform>共 %1 项，%n 项未定</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>sample: </source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今日：%1</translation>
    </message>
    <message>
        <source>Choose the value to be confirmed.</source>
        <translation>请先选择待确认的数值。</translation>
    </message>
    <message>
        <source>This value was withdrawn.</source>
        <translation>该数值已撤回。</translation>
    </message>
    <message>
        <source>This value is confirmed already.</source>
        <translation>该数值已经确认。</translation>
    </message>
    <message>
        <source>You entered this value yourself; a second person has to confirm it.</source>
        <translation>该数值由您本人录入，须由另一人确认。</translation>
    </message>
    <message>
        <source>Choose the value to be withdrawn.</source>
        <translation>请先选择要撤回的数值。</translation>
    </message>
    <message>
        <source>A confirmed value stays. Enter a later one that replaces it.</source>
        <translation>已确认的数值不再撤回，请录入新值予以替代。</translation>
    </message>
    <message>
        <source>Entered. It counts once a second person has confirmed it.</source>
        <translation>已录入，经第二人确认后生效。</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>Withdraw value</source>
        <translation>撤回数值</translation>
    </message>
    <message>
        <source>The value stays in the list as withdrawn. Why is it withdrawn?</source>
        <translation>该数值将以“已撤回”留在列表中。请写明撤回理由。</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Adopt time limits by analogy</source>
        <translation>参照设定办理时限</translation>
    </message>
    <message>
        <source>The bureau&apos;s programmes are not licences, so the Licensing Act binds none of them. This enters its limits (5 working days for acceptance or a correction notice, 20 for the decision, 10 more when extended) as values taken by analogy, from today. They count once a second person has confirmed them.</source>
        <translation>本局各项业务均非行政许可，行政许可法并不直接适用。本操作将其时限（受理或一次告知补正5个工作日，作出决定20个工作日，延长10个工作日）作为“参照”录入，自今日起施行，经第二人确认后生效。</translation>
    </message>
    <message>
        <source>Enter the three limits</source>
        <translation>录入三项时限</translation>
    </message>
    <message>
        <source>Entered by analogy. They count once a second person has confirmed them.</source>
        <translation>已按参照录入，经第二人确认后生效。</translation>
    </message>
    <message>
        <source>&amp;Try on past cases …</source>
        <translation>试算(&amp;Y)…</translation>
    </message>
    <message>
        <source>Still &amp;valid …</source>
        <translation>复核有效(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reviewed</source>
        <translation>
            <numerusform>%n 项待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Choose the value that was looked at.</source>
        <translation>请先选中复核过的值。</translation>
    </message>
    <message>
        <source>Nobody has confirmed this value yet; it does not count.</source>
        <translation>这个值还没有人确认，尚不生效。</translation>
    </message>
    <message>
        <source>Choose a value that waits to be confirmed.</source>
        <translation>请先选中一个待确认的值。</translation>
    </message>
    <message>
        <source>Time limits change no decision, so there is nothing to try.</source>
        <translation>办理时限不影响判定结果，无需试算。</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>复核有效</translation>
    </message>
    <message>
        <source>Records that you found this value still valid today. By which document?</source>
        <translation>记录您今天复核此值仍然有效。依据哪份文件？</translation>
    </message>
    <message>
        <source>Record as still valid</source>
        <translation>记为仍有效</translation>
    </message>
    <message>
        <source>Recorded as still valid.</source>
        <translation>已记为仍有效。</translation>
    </message>
    <message>
        <source>This value was corrected; the one that took its place can be reviewed.</source>
        <translation>该数值已被更正，请复核取代它的数值。</translation>
    </message>
    <message>
        <source>No value has been entered. Until one is entered and confirmed, what the policy states counts.</source>
        <translation>尚未录入数值。在录入并经第二人确认之前，以政策原文规定的数值为准。</translation>
    </message>
</context>
<context>
    <name>jiangce::FileReportDialog</name>
    <message>
        <source>Annual reports</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reports filed so far</source>
        <translation>已报送的年报</translation>
    </message>
    <message>
        <source>No report has been filed yet.</source>
        <translation>还没有报送过年报。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Corrections since then …</source>
        <translation>报送后的更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Files every figure of %1 up to %2, with today&apos;s day and your name. A filed report never changes.</source>
        <translation>将%1年截至 %2 的全部数据连同今天的日期和您的姓名一起封存。年报报送后不再改变。</translation>
    </message>
    <message>
        <source>A report of %1 is filed already. This files a further edition up to %2; say in the note why.</source>
        <translation>%1年的年报已经报送过。本次将另报一次，截至 %2；请在说明中写明原因。</translation>
    </message>
    <message>
        <source>Filing needs the role “%1”, which your account does not have.</source>
        <translation>报送年报需要“%1”岗位，您的账号没有。</translation>
    </message>
    <message>
        <source>Counting every figure …</source>
        <translation>正在统计全部数据…</translation>
    </message>
    <message>
        <source>Filed. Corrections from now on show as differences against it.</source>
        <translation>已报送。今后的更正将显示为与它的差异。</translation>
    </message>
    <message>
        <source>&amp;File the report of %1 …</source>
        <translation>报送%1年年报(&amp;F)…</translation>
    </message>
    <message>
        <source>File an annual report</source>
        <translation>报送年报</translation>
    </message>
    <message>
        <source>File the report</source>
        <translation>报送</translation>
    </message>
</context>
<context>
    <name>jiangce::FilterChips</name>
    <message>
        <source>Take this filter away: %1</source>
        <translation>去掉此筛选：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::FilterHeader</name>
    <message>
        <source>Filters under the heads</source>
        <translation>列头下的筛选</translation>
    </message>
</context>
<context>
    <name>jiangce::FindBar</name>
    <message>
        <source>Find in this table:</source>
        <translation>在此表中查找：</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找（Esc）</translation>
    </message>
    <message>
        <source>Nothing to look through.</source>
        <translation>表中没有内容可查。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Line %1, from the other end again</source>
        <translation>第%1行（已从另一头接着查）</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Not in the first %1 lines. Narrow the list to look further.</source>
        <translation>前%1行中没有。请先缩小列表范围再查。</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in this table.</source>
        <translation>此表中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>jiangce::FirstStart</name>
    <message>
        <source>First start</source>
        <translation>首次启用</translation>
    </message>
    <message>
        <source>A new register for this office</source>
        <translation>建立本单位的登记库</translation>
    </message>
    <message>
        <source>Quit without creating anything</source>
        <translation>退出，不建立</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>1  The office</source>
        <translation>1 单位信息</translation>
    </message>
    <message>
        <source>2  Persons and roles</source>
        <translation>2 人员与角色</translation>
    </message>
    <message>
        <source>3  Check and create</source>
        <translation>3 核对并建立</translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation>建立登记库</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The register is created in this file. Back it up often, and keep it on a disk of this computer, not on a shared folder:</source>
        <translation>登记库将建立在以下文件中。请勤备份，并存放在本机磁盘上，不要放在共享文件夹：</translation>
    </message>
    <message>
        <source>Standing exception: %1</source>
        <translation>常设例外：%1</translation>
    </message>
    <message>
        <source>Letters carry these particulars; those with a star stand in every letter. They can be changed later by the system administrator.</source>
        <translation>文书须载明下列信息，带星号的为必填。以后可由系统管理员修改。</translation>
    </message>
    <message>
        <source>A postcode has six digits.</source>
        <translation>邮政编码为6位数字。</translation>
    </message>
</context>
<context>
    <name>jiangce::FirstStartAccounts</name>
    <message>
        <source>&amp;Too few persons to keep these roles apart: record a standing exception</source>
        <translation>人手不足，角色无法分设，登记常设例外(&amp;T)</translation>
    </message>
    <message>
        <source>One line for each person. Casework roles can be combined, but nobody takes two steps of the same case. The three administrators stand apart from casework and from each other: the first makes accounts, the second grants roles, the third reads what was done. Lines without a name are left out. A figure counts only after a second person confirmed it, so give the role for figures to two persons.</source>
        <translation>每人一行。经办类角色可以兼任，但同一件业务任何人只能办理一个环节。三员相互独立，且不办理业务：系统管理员建账户，安全管理员授权，审计管理员查日志。未填姓名的行不建立。标准须经第二人确认方才生效，请安排两人担任政策管理。</translation>
    </message>
    <message>
        <source>Add a &amp;line</source>
        <translation>增加一行(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Own ID number</source>
        <translation>本人身份证号</translation>
    </message>
    <message>
        <source>Optional. With it the program keeps an officer from handling an own application.</source>
        <translation>可不填。填写后，程序不让人员办理本人的申请。</translation>
    </message>
    <message>
        <source>Reason for the standing exception</source>
        <translation>常设例外的理由</translation>
    </message>
    <message>
        <source>Why, and who decided it. Shown at every sign-in.</source>
        <translation>写明理由及由谁决定，每次登录时显示。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody has these roles yet: %1. Tick them in somebody&apos;s line.</source>
        <translation>尚无人担任：%1。请在某人的一行中勾选。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>jiangce::FormDocument</name>
    <message>
        <source>change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>keep %1 as on the document</source>
        <translation>按证件原样保留%1</translation>
    </message>
    <message>
        <source>complete the form</source>
        <translation>自动补全表单</translation>
    </message>
</context>
<context>
    <name>jiangce::FormPage</name>
    <message>
        <source>row %1, %2</source>
        <translation>第%1行 %2</translation>
    </message>
    <message>
        <source>Jump to a field</source>
        <translation>跳到字段</translation>
    </message>
    <message>
        <source>Part of the field&apos;s name</source>
        <translation>字段名称的一部分</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>take over %1 from the register</source>
        <translation>采用登记簿中的%1</translation>
    </message>
    <message>
        <source>to put right: %1</source>
        <translation>待改 %1 项</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>填入%1</translation>
    </message>
</context>
<context>
    <name>jiangce::GridTab</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>放弃未保存的改动</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除本行</translation>
    </message>
    <message>
        <source>Everything on the screen is stored.</source>
        <translation>当前内容均已保存。</translation>
    </message>
</context>
<context>
    <name>jiangce::HandOnDialog</name>
    <message>
        <source>Hand the case on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Can take it</source>
        <translation>能否接办</translation>
    </message>
    <message>
        <source>Hand on %1</source>
        <translation>转办 %1</translation>
    </message>
    <message>
        <source>the draft of %1</source>
        <translation>%1的草稿</translation>
    </message>
    <message>
        <source>Nobody in particular has this case.</source>
        <translation>此件目前没有指定经办人。</translation>
    </message>
    <message>
        <source>%1 has this case.</source>
        <translation>此件现由%1经办。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接办人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every hand it went through</source>
        <translation>历次转办</translation>
    </message>
</context>
<context>
    <name>jiangce::HandoverDialog</name>
    <message>
        <source>Handover list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>&amp;Desk of</source>
        <translation>经办人(&amp;D)</translation>
    </message>
    <message>
        <source>Names of persons are masked; no number of a person is on the list. Save it as PDF to print and sign it.</source>
        <translation>个人姓名已作部分隐去，清单上没有个人证件号码。存为 PDF 后可打印签字。</translation>
    </message>
    <message>
        <source>Your account has no role that works on cases.</source>
        <translation>您的账号没有经办业务的角色。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>超期 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>草稿 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed and in no case</source>
        <translation>
            <numerusform>已录入尚未建件 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>This officer has no open case.</source>
        <translation>此人手中没有在办件。</translation>
    </message>
</context>
<context>
    <name>jiangce::HistoryWords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Correction asked for on</source>
        <translation>退回补正日期</translation>
    </message>
    <message>
        <source>Corrected papers came on</source>
        <translation>补正后提交日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Limit extended on</source>
        <translation>延长时限日期</translation>
    </message>
    <message>
        <source>Clock stands since</source>
        <translation>暂停计时起</translation>
    </message>
    <message>
        <source>Sent back from</source>
        <translation>退回前状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Claimed (yuan)</source>
        <translation>申请金额（元）</translation>
    </message>
    <message>
        <source>Approved (yuan)</source>
        <translation>核定金额（元）</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>核定方式</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: let pass because</source>
        <translation>%1：原样保留的理由</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案号（收文号）</translation>
    </message>
    <message>
        <source>Was with</source>
        <translation>原经办</translation>
    </message>
    <message>
        <source>Is now with</source>
        <translation>现经办</translation>
    </message>
</context>
<context>
    <name>jiangce::HonoursPage</name>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>revoked on %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>授予日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>获得者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>授予机关</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>No honour here. Those of a round enter by its decision; those of other governments are entered below.</source>
        <translation>没有荣誉。评选轮次授予的随表彰决定自动登记；其他机关授予的在下方登记。</translation>
    </message>
    <message>
        <source>Part of a name, a title, a body or a number</source>
        <translation>姓名、称号、机关或号码的一部分</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Enter an honour of others …</source>
        <translation>登记其他机关授予的荣誉(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open the nomination or the person</source>
        <translation>打开推荐材料或人员(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;voked …</source>
        <translation>登记撤销荣誉(&amp;V)…</translation>
    </message>
    <message>
        <source>Save as a s&amp;preadsheet …</source>
        <translation>另存为表格(&amp;P)…</translation>
    </message>
    <message>
        <source>The honour is on record.</source>
        <translation>荣誉已登记。</translation>
    </message>
    <message>
        <source>The revocation is recorded.</source>
        <translation>撤销已登记。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书 %1</translation>
    </message>
    <message>
        <source>followed by %1 %2</source>
        <translation>后续：%1 %2</translation>
    </message>
    <message>
        <source>revoked by %1: %2</source>
        <translation>撤销文号 %1：%2</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>登记人 %1</translation>
    </message>
    <message>
        <source>Choose an honour to see what is known of it.</source>
        <translation>选择一项荣誉，查看登记内容。</translation>
    </message>
    <message>
        <source>Choose an honour.</source>
        <translation>请先选择一项荣誉。</translation>
    </message>
    <message>
        <source>The honour has been revoked.</source>
        <translation>该荣誉已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n honour(s)</source>
        <translation>
            <numerusform>%n 项荣誉</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of honours</source>
        <translation>荣誉登记簿</translation>
    </message>
</context>
<context>
    <name>jiangce::HonoursTab</name>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid (yuan)</source>
        <translation>已拨（元）</translation>
    </message>
    <message>
        <source>Honours given</source>
        <translation>已授予的荣誉</translation>
    </message>
    <message>
        <source>What followed from the honour</source>
        <translation>由该荣誉办理的后续事项</translation>
    </message>
    <message>
        <source>No honour yet: honours count once the decision of the conferring body is recorded.</source>
        <translation>尚无荣誉：登记表彰机关的决定后才算授予。</translation>
    </message>
    <message>
        <source>revoked on %1, %2</source>
        <translation>%1撤销，%2</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Award &amp;fewer …</source>
        <translation>少评（凭决定）(&amp;F)…</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Make what &amp;follows …</source>
        <translation>办理后续事项(&amp;H)…</translation>
    </message>
    <message>
        <source>Drafts were made. They wait in the list of their programme.</source>
        <translation>已生成草稿，请到相应业务的列表中办理。</translation>
    </message>
    <message>
        <source>Re&amp;voked …</source>
        <translation>登记撤销荣誉(&amp;V)…</translation>
    </message>
    <message>
        <source>Recorded. What followed from the honour is listed below and settled in its own cases.</source>
        <translation>已登记。由该荣誉办理的后续事项列在下方，请在各案件中处理。</translation>
    </message>
    <message>
        <source>&amp;Certificates …</source>
        <translation>荣誉证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Request as a &amp;letter …</source>
        <translation>请示文稿(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Draft of the decision …</source>
        <translation>表彰决定代拟稿(&amp;D)…</translation>
    </message>
    <message>
        <source>Asked for on %1, %2</source>
        <translation>%1请示，%2</translation>
    </message>
    <message>
        <source>Decided on %1 by %2, %3</source>
        <translation>%1由%2决定，%3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1：%3个名额，已列%2名</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未定</translation>
    </message>
    <message>
        <source> · bonus %1 yuan each</source>
        <translation> · 每人奖励%1元</translation>
    </message>
    <message>
        <source> · fewer by %1</source>
        <translation> · 少评依据：%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Choose an honour to see what followed from it.</source>
        <translation>选中一项荣誉，查看由其办理的后续事项。</translation>
    </message>
    <message>
        <source>Nothing followed from it yet.</source>
        <translation>尚未办理后续事项。</translation>
    </message>
    <message>
        <source>Every place is taken.</source>
        <translation>名额已满，不需要少评。</translation>
    </message>
    <message>
        <source>Choose an honour.</source>
        <translation>请先选择一项荣誉。</translation>
    </message>
    <message>
        <source>The honour has been revoked.</source>
        <translation>该荣誉已撤销。</translation>
    </message>
</context>
<context>
    <name>jiangce::ImportRosterDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>1  File and columns</source>
        <translation>1 文件与列</translation>
    </message>
    <message>
        <source>Drop a spreadsheet (.xlsx) here</source>
        <translation>将电子表格（.xlsx）拖到此处</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>工作表前几行</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>各列对应的字段</translation>
    </message>
    <message>
        <source>Column of the sheet</source>
        <translation>表格列</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>2  Rows</source>
        <translation>2 数据行</translation>
    </message>
    <message>
        <source>Rows of the sheet with what is wrong with them</source>
        <translation>各行及其问题</translation>
    </message>
    <message>
        <source>3  What will happen</source>
        <translation>3 导入结果</translation>
    </message>
    <message>
        <source>Nothing yet: choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>Save &amp;rejected rows…</source>
        <translation>保存未导入的行(&amp;R)…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>放弃导入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Column %1 is taken for</source>
        <translation>%1 列对应的字段</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>（不读取）</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Troubled %1</source>
        <translation>有问题 %1</translation>
    </message>
    <message>
        <source>Fine %1</source>
        <translation>无问题 %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) go to the end of the roster, as one step that can be undone.</source>
        <translation>
            <numerusform>%n 行将加在花名册末尾，可一次撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out; save them with their reasons and send them back.</source>
        <translation>
            <numerusform>%n 行不导入；可连同原因另存，退给申请人改正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no rows (sums, signatures).</source>
        <translation>
            <numerusform>%n 行不是数据（合计、签章等）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep as on the document…</source>
        <translation>按证件保留(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep as on the document</source>
        <translation>按证件保留</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Reading… Esc stops it.</source>
        <translation>正在读取……按 Esc 停止。</translation>
    </message>
</context>
<context>
    <name>jiangce::ImportedRowsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>无问题</translation>
    </message>
    <message>
        <source>taken, with a note</source>
        <translation>导入，有提示</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>jiangce::ImportsPage</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>&amp;Undo the import …</source>
        <translation>撤销导入(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>打开该件(&amp;O)</translation>
    </message>
    <message>
        <source>Imports, the latest first</source>
        <translation>导入记录，最近的在前</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Rosters are listed here once their application is saved, editions of the catalogue and calendars at once.</source>
        <translation>还没有导入记录。花名册在申请保存后列入，目录版本和工作日历导入后即列入。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>%1的草稿</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>undone on %1 by %2: %3</source>
        <translation>%1 由%2撤销：%3</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose an import.</source>
        <translation>请先选择一条导入记录。</translation>
    </message>
    <message>
        <source>This import went into no case.</source>
        <translation>该导入不属于任何一件。</translation>
    </message>
    <message>
        <source>Undo the import of “%1”</source>
        <translation>撤销“%1”的导入</translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) it brought are taken out of the roster; rows typed by hand stay.</source>
        <translation>
            <numerusform>将从花名册中移出它带来的 %n 行；手工录入的行保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edition “%1” is taken out with its %n occupation(s). No verdict rests on it.</source>
        <translation>
            <numerusform>将移除目录“%1”及其 %n 个职业。没有认定以它为依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The year %1 is arranged again as it was before; due days are worked out anew.</source>
        <translation>%1 年的安排恢复为导入前的样子，到期日重新计算。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>共 %n 次导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::InterpretationsPanel</name>
    <message>
        <source>Where the policy&apos;s words leave a choice, the program goes by these readings. Each shows on the verdict sheet as an interpretation. Save the list as a document and have the bureau confirm it.</source>
        <translation>原文可作不同理解之处，程序采用下列解释，并在判定表上注明“解释”。请将清单存为文件，提请本局确认。</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>解释清单</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>采用的解释</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>&amp;Save as a document (PDF) …</source>
        <translation>存为文件（PDF）(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the list of interpretations</source>
        <translation>保存解释清单</translation>
    </message>
</context>
<context>
    <name>jiangce::IssuedCodeDialog</name>
    <message>
        <source>Code for a new password</source>
        <translation>重置码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>重置码</translation>
    </message>
    <message>
        <source>Counts until %1 and once. Write it down and hand it over in person: it is shown only now and kept nowhere. It opens nothing before a system administrator has confirmed it under “Accounts and roles”.</source>
        <translation>%1前有效，只能使用一次。请抄下并当面交给本人：只在此时显示，不作保存。系统管理员在“账户与角色”中确认之前不能使用。</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>已抄下</translation>
    </message>
</context>
<context>
    <name>jiangce::LetterPress</name>
    <message>
        <source>No printer was chosen for this kind of letter yet. Choose one in the print settings, or print once from the preview: it is then remembered.</source>
        <translation>这类文书还没有选过打印机。请在“打印设置”中选定，或者在预览中打印一次，以后即可直接打印。</translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Switch it on, or choose another one in the print settings.</source>
        <translation>打印机“%1”不在了。请开机接好，或者在“打印设置”中另选一台。</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. Check that it is on and try again.</source>
        <translation>打印机“%1”没有启动。请检查是否开机，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n copy(ies).</source>
        <translation>
            <numerusform>已送打印机“%1”，%n份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>%1 was printed before. Why is it printed again? The copy says 补打.</source>
        <translation>“%1”已经打印过。为什么补打？补打的文书上注明“补打”。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>jiangce::LetterWords</name>
    <message>
        <source>not yet</source>
        <translation>未打印</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1，补打%n次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::LineEditor</name>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Show for %1 seconds</source>
        <translation>显示%1秒</translation>
    </message>
    <message>
        <source>The number can be right: its form checks</source>
        <translation>号码形式校验通过</translation>
    </message>
</context>
<context>
    <name>jiangce::ListTable</name>
    <message>
        <source>&amp;Copy lines</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>恢复默认列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>jiangce::LockDialog</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked because nothing was typed for a while. What was typed is kept.</source>
        <translation>一段时间没有操作，已锁定。已填内容均已保留。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>本人密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Another officer…</source>
        <translation>换人登录(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续工作(&amp;G)</translation>
    </message>
</context>
<context>
    <name>jiangce::LogDialog</name>
    <message>
        <source>What went wrong lately</source>
        <translation>近期运行问题</translation>
    </message>
    <message>
        <source>Nothing has been written down: nothing has gone wrong.</source>
        <translation>没有记录：近期没有出过问题。</translation>
    </message>
    <message>
        <source>File: %1. Times are UTC. It names codes and files, no persons.</source>
        <translation>文件：%1。时间为协调世界时（UTC）。其中只有代码和文件名，没有个人信息。</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>No program for folders was found. The folder is %1.</source>
        <translation>没有找到打开文件夹的程序。文件夹是 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jiangce::MainStatus</name>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Standing exception</source>
        <translation>常设例外</translation>
    </message>
    <message>
        <source>Demonstration database</source>
        <translation>演示数据库</translation>
    </message>
    <message>
        <source>Unsaved drafts %1</source>
        <translation>未保存草稿 %1</translation>
    </message>
</context>
<context>
    <name>jiangce::MainWindow</name>
    <message>
        <source>This office has recorded a standing exception: %1</source>
        <translation>本单位已登记常设例外：%1</translation>
    </message>
    <message>
        <source>Enter an old paper case</source>
        <translation>录入旧案</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Case number, as printed or typed (jb2026-123):</source>
        <translation>案件编号，按文书所印或简写（如 jb2026-123）：</translation>
    </message>
    <message>
        <source>Jiangce</source>
        <translation>匠册</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Registers</source>
        <translation>登记簿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>新建申请(&amp;N)…</translation>
    </message>
    <message>
        <source>Enter an o&amp;ld paper case…</source>
        <translation>录入旧案(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open by number…</source>
        <translation>按编号打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Case in its own &amp;window</source>
        <translation>单独窗口打开案件(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Change officer…</source>
        <translation>切换经办人员(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>全部搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>收窄导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous case in the list</source>
        <translation>列表中上一件(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt case in the list</source>
        <translation>列表中下一件(&amp;X)</translation>
    </message>
    <message>
        <source>To the na&amp;vigation</source>
        <translation>转到导航栏(&amp;V)</translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation>转到列表(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;case</source>
        <translation>转到案件(&amp;C)</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>没有打开的案件</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>修改本人密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>您的密码已修改。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Jiangce…</source>
        <translation>关于匠册(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>业务(&amp;B)</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>（草稿）</translation>
    </message>
    <message>
        <source>No case has been looked at yet</source>
        <translation>尚未查看过案件</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>本件</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>打开 %1 %2</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前不能使用</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>最近查看(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;All actions…</source>
        <translation>全部操作(&amp;A)…</translation>
    </message>
    <message>
        <source>What went &amp;wrong lately…</source>
        <translation>近期运行问题(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the data &amp;folder</source>
        <translation>打开数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The database is %1</source>
        <translation>数据库文件是 %1</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（尚无名称）</translation>
    </message>
    <message>
        <source>You have typing in a case that is not saved to it yet: %1, kept %2.</source>
        <translation>您有一件案件的录入尚未存入：%1，暂存于 %2。</translation>
    </message>
    <message>
        <source>You have an application that was not saved as a case yet: %1, kept %2.</source>
        <translation>您有一份申请尚未建案：%1，暂存于 %2。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>&amp;Approve several cases…</source>
        <translation>批量审批(&amp;A)…</translation>
    </message>
    <message>
        <source>Only accounts with the role for intake begin applications.</source>
        <translation>只有具有“受理”角色的账户可以新建申请、录入旧案。</translation>
    </message>
    <message>
        <source>&amp;Print letters as one job…</source>
        <translation>批量打印文书(&amp;P)…</translation>
    </message>
    <message>
        <source>Print &amp;jobs…</source>
        <translation>打印任务(&amp;J)…</translation>
    </message>
    <message>
        <source>Print se&amp;ttings…</source>
        <translation>打印设置(&amp;T)…</translation>
    </message>
    <message>
        <source>No case stands in a window of its own</source>
        <translation>没有单独开窗的案件</translation>
    </message>
    <message>
        <source>&amp;Close these windows</source>
        <translation>关闭这些窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hand over a desk…</source>
        <translation>整体转办(&amp;H)…</translation>
    </message>
    <message>
        <source>Handover &amp;list…</source>
        <translation>交接清单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find in the list or table</source>
        <translation>在列表或表格中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Commendations</source>
        <translation>评选(&amp;C)</translation>
    </message>
    <message>
        <source>Backups and recovery &amp;key…</source>
        <translation>备份与恢复密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Declared relations…</source>
        <translation>回避申报(&amp;D)…</translation>
    </message>
    <message>
        <source>Accept the computer&apos;s &amp;time…</source>
        <translation>确认本机时间(&amp;T)…</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was just set forward by %1 minutes. Check date and time before you go on: terms are counted by them.</source>
        <translation>本机时钟刚被调快了 %1 分钟。请先核对日期和时间再继续：期限按它计算。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was just set back by %1 minutes. Check date and time before you go on: terms are counted by them.</source>
        <translation>本机时钟刚被调慢了 %1 分钟。请先核对日期和时间再继续：期限按它计算。</translation>
    </message>
    <message>
        <source>Accept the computer&apos;s time…</source>
        <translation>确认本机时间…</translation>
    </message>
    <message>
        <source>Accept the computer&apos;s time</source>
        <translation>确认本机时间</translation>
    </message>
    <message>
        <source>Only after a clock that ran ahead was set right. What was recorded meanwhile keeps its time; the history says who accepted the new one, and why.</source>
        <translation>仅用于时钟曾走快、现已校正的情形。其间的记录保留原来的时间；审计日志记下由谁确认、原因为何。</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The computer&apos;s time counts again.</source>
        <translation>已恢复以本机时间为准。</translation>
    </message>
</context>
<context>
    <name>jiangce::MaterialList</name>
    <message>
        <source>original seen</source>
        <translation>原件已验</translation>
    </message>
    <message>
        <source>copy kept</source>
        <translation>复印件已收</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>为“%1”添加附件</translation>
    </message>
    <message>
        <source>Attach a file, or drop it on the line</source>
        <translation>添加附件，也可将文件拖到本行</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not handed in; only where it applies</source>
        <translation>未提交；仅在适用时需要</translation>
    </message>
    <message>
        <source>Nothing required is missing</source>
        <translation>必需材料齐全</translation>
    </message>
    <message>
        <source>Missing: %1 of %2</source>
        <translation>材料共 %2 项，缺 %1 项</translation>
    </message>
    <message>
        <source>Paste the copied picture to %1</source>
        <translation>把复制的图片粘贴到：%1</translation>
    </message>
    <message>
        <source>Paste the copied picture or files (Ctrl+V on the line)</source>
        <translation>粘贴复制的图片或文件（在该行按 Ctrl+V）</translation>
    </message>
</context>
<context>
    <name>jiangce::MergePartiesDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并登记</translation>
    </message>
    <message>
        <source>Two records of one person</source>
        <translation>同一人的两条登记</translation>
    </message>
    <message>
        <source>Two records of one unit</source>
        <translation>同一单位的两条登记</translation>
    </message>
    <message>
        <source>Everything of the record that goes hangs on the one that stays; its numbers and names still lead there. Applications, letters and payments keep what they say. The merge can be undone as a whole.</source>
        <translation>被并入的登记名下的一切都转到保留的登记上，按它的号码和名称仍能查到。申请、文书、拨付的内容不变。合并可整体撤销。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>保留这一条</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n as applicant</source>
        <translation>
            <numerusform>，其中作为申请人 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>证书 %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of a pooled fund</source>
        <translation>
            <numerusform>经费统筹记录 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 yuan paid</source>
        <translation>
            <numerusform>拨付 %n 笔，已付 %1 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>拨付批次 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>文书 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>曾用名 %1</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>名下内容</translation>
    </message>
    <message>
        <source>Both are named in %1: make sure that they are not two.</source>
        <translation>两条登记同时出现在 %1 中，请核实确非两人（两家）。</translation>
    </message>
    <message>
        <source>Both hold %1: it stays once, as the record that stays has it.</source>
        <translation>两条登记都有证书 %1：只保留一本，以保留的登记为准。</translation>
    </message>
</context>
<context>
    <name>jiangce::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭本条消息</translation>
    </message>
</context>
<context>
    <name>jiangce::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>导航栏</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的待办</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>评选</translation>
    </message>
</context>
<context>
    <name>jiangce::NewBatchDialog</name>
    <message>
        <source>Add cases to the batch</source>
        <translation>向批次增加案件</translation>
    </message>
    <message>
        <source>New payment batch</source>
        <translation>新建拨付批次</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>名称(&amp;T)</translation>
    </message>
    <message>
        <source>Approved cases waiting for payment</source>
        <translation>已核定待拨付的案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Approved (yuan)</source>
        <translation>核定（元）</translation>
    </message>
    <message>
        <source>Add cases</source>
        <translation>增加案件</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>建立批次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No approved case of this programme waits for payment.</source>
        <translation>该业务没有已核定待拨付的案件。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1 yuan</source>
        <translation>
            <numerusform>%n件，%1元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2-%3</source>
        <translation>%2年%3月%1</translation>
    </message>
</context>
<context>
    <name>jiangce::NewCaseDialog</name>
    <message>
        <source>New application</source>
        <translation>新建申请</translation>
    </message>
    <message>
        <source>Programmes and unsaved applications</source>
        <translation>业务与未保存的申请</translation>
    </message>
    <message>
        <source>Go on: %1, %2, typed %3</source>
        <translation>继续：%1，%2，%3 录入</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>（未填姓名/名称）</translation>
    </message>
    <message>
        <source>&amp;Discard the unsaved one</source>
        <translation>丢弃未保存的申请(&amp;D)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不新建</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始填写(&amp;B)</translation>
    </message>
    <message>
        <source>%1 follow from the decision of an award round: they are made there, on the tab “Commendation”, filled in from the nomination and linked with the honour.</source>
        <translation>%1由评选轮次的表彰决定产生：请在该轮次的“表彰”页办理，系统自动从推荐材料带入内容并与荣誉关联。</translation>
    </message>
    <message>
        <source>Go to the award &amp;rounds</source>
        <translation>转到评选表彰(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jiangce::NomineesTab</name>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>推荐人选</translation>
    </message>
    <message>
        <source>Find among the nominations</source>
        <translation>在推荐人选中查找</translation>
    </message>
    <message>
        <source>Name, unit, district, state or number</source>
        <translation>姓名、单位、区域、状态或编号</translation>
    </message>
    <message>
        <source>No nomination yet. Nominations are entered as new applications while the round takes them.</source>
        <translation>尚无推荐人选。征集期间，推荐材料按新申请录入。</translation>
    </message>
    <message>
        <source>%1: %2 places · %3 nominated · %4 qualified · %5 proposed · %6 in reserve · %7 honoured</source>
        <translation>%1：名额%2 · 推荐%3 · 资格合格%4 · 拟表彰%5 · 候补%6 · 已表彰%7</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>moved up on %1</source>
        <translation>%1递补</translation>
    </message>
</context>
<context>
    <name>jiangce::NoticeTab</name>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On notice</source>
        <translation>公示期间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Proposed list and reserve</source>
        <translation>拟表彰和候补名单</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>The list is not cut yet.</source>
        <translation>尚未确定名单。</translation>
    </message>
    <message>
        <source>No objection.</source>
        <translation>没有异议。</translation>
    </message>
    <message>
        <source>&amp;Objection …</source>
        <translation>登记异议(&amp;O)…</translation>
    </message>
    <message>
        <source>Recorded. The conferral is not asked for while an objection is open.</source>
        <translation>已登记。异议处理完之前不能报请表彰。</translation>
    </message>
    <message>
        <source>&amp;Settle objection …</source>
        <translation>处理异议(&amp;E)…</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已处理。</translation>
    </message>
    <message>
        <source>&amp;Take off the list …</source>
        <translation>移出名单(&amp;T)…</translation>
    </message>
    <message>
        <source>Taken off. The first in reserve can move up.</source>
        <translation>已移出。第一候补可以递补。</translation>
    </message>
    <message>
        <source>&amp;Call the reserve …</source>
        <translation>候补递补(&amp;U)…</translation>
    </message>
    <message>
        <source>Moved up. He is put on public notice next.</source>
        <translation>已递补。下一步为其公示。</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>by district</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>List i&amp;n order</source>
        <translation>名单排序(&amp;N)</translation>
    </message>
    <message>
        <source>Notice as a &amp;letter …</source>
        <translation>公示文稿(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>moved up on %1</source>
        <translation>%1递补</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未公示</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>unfounded</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>the whole notice</source>
        <translation>整份公示</translation>
    </message>
    <message>
        <source>Choose an open objection.</source>
        <translation>请先选择未处理的异议。</translation>
    </message>
    <message>
        <source>Choose a candidate of the list.</source>
        <translation>请先选择名单中的人选。</translation>
    </message>
    <message>
        <source>No place is free, or nobody is in reserve.</source>
        <translation>没有空出的名额，或者没有候补人选。</translation>
    </message>
    <message>
        <source>The list has not been on public notice yet.</source>
        <translation>名单尚未公示。</translation>
    </message>
    <message>
        <source>by the strokes of the names</source>
        <translation>按姓氏笔画</translation>
    </message>
</context>
<context>
    <name>jiangce::ObligationsPage</name>
    <message>
        <source>F&amp;iling</source>
        <translation>事项(&amp;I)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>情况(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open the filing</source>
        <translation>打开报送件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Enter the filing …</source>
        <translation>录入报送件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reminder letters …</source>
        <translation>催报函(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as a s&amp;preadsheet …</source>
        <translation>另存为表格(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) owed</source>
        <translation>
            <numerusform>应报送 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed: %1</source>
        <translation>
            <numerusform>应报送 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>没有符合条件的事项。</translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Nothing has been handed in.</source>
        <translation>尚未报送。</translation>
    </message>
    <message>
        <source>It has been handed in. Open it instead.</source>
        <translation>已经报送，请直接打开。</translation>
    </message>
    <message>
        <source>Nothing in this list is overdue.</source>
        <translation>列表中没有逾期未报的事项。</translation>
    </message>
    <message>
        <source>Filings owed</source>
        <translation>应报送事项</translation>
    </message>
    <message>
        <source>Nobody owes a filing yet. A body owes from the first year entered for it in the register of appraisal bodies.</source>
        <translation>目前没有应备案、报送的事项。鉴定机构自登记簿载明的起始年度起，每年应办理。</translation>
    </message>
</context>
<context>
    <name>jiangce::OfficeDialog</name>
    <message>
        <source>The office&apos;s particulars</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>Letters issued from now on carry the new particulars; those issued before stay as they are.</source>
        <translation>此后出具的文书采用新的单位信息，此前已出具的不变。</translation>
    </message>
    <message>
        <source>Save particulars</source>
        <translation>保存单位信息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::OfficeHoursDialog</name>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>By which &amp;notice</source>
        <translation>依据(&amp;N)</translation>
    </message>
    <message>
        <source>Decisions and payments outside these hours and on days of rest are listed.</source>
        <translation>此时间以外和休息日作出的审批、拨付会列入清单。</translation>
    </message>
    <message>
        <source>Not entered yet: until then only decisions and payments on days of rest are listed.</source>
        <translation>尚未录入；录入之前只列出休息日作出的审批、拨付。</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::OperationSheet</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::OrganisationsPage</name>
    <message>
        <source>Type part of a name, its pinyin or initials, or part of a credit code.</source>
        <translation>输入名称的一部分、拼音或首字母，或信用代码的一部分。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>组织机构代码</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>工商注册号</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税务登记号</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>参保单位编号</translation>
    </message>
    <message>
        <source>District</source>
        <translation>所属区市县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Labour dispatch</source>
        <translation>劳务派遣单位</translation>
    </message>
    <message>
        <source>HR services</source>
        <translation>人力资源服务机构</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>The code&apos;s check character fails and stands because: %1</source>
        <translation>信用代码校验未通过，保留理由：%1</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Pooled education fund</source>
        <translation>教育经费统筹</translation>
    </message>
    <message>
        <source>Nothing entered: whether the education fund of this unit is pooled (6.2e) is not known.</source>
        <translation>尚未录入：不知道本单位职工教育经费是否由政府统筹（六（五））。</translation>
    </message>
    <message>
        <source>Fund is &amp;pooled …</source>
        <translation>登记统筹(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Last day of pooling …</source>
        <translation>统筹截止日(&amp;L)…</translation>
    </message>
    <message>
        <source>With&amp;draw the entry …</source>
        <translation>撤回登记(&amp;D)…</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>请先选择单位。</translation>
    </message>
    <message>
        <source>Choose an entry that counts.</source>
        <translation>请先选择有效的登记。</translation>
    </message>
    <message>
        <source>The education fund is pooled</source>
        <translation>职工教育经费由政府统筹</translation>
    </message>
    <message>
        <source>By a decision of the government under 6.2e. Claims of this unit handed in within the period are then judged by an officer.</source>
        <translation>依据六（五）由政府作出的统筹决定。期间内收件的申请，由经办人员认定是否符合。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>至(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: it goes on.</source>
        <translation>留空表示持续。</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>文号(&amp;D)</translation>
    </message>
    <message>
        <source>Document &amp;of</source>
        <translation>文件日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Last day of pooling</source>
        <translation>统筹截止日</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>撤回登记</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>已撤回。</translation>
    </message>
</context>
<context>
    <name>jiangce::Page</name>
    <message>
        <source>This needs the role “%1”, which your account does not have.</source>
        <translation>此操作需要“%1”角色，您的账户没有该角色。</translation>
    </message>
</context>
<context>
    <name>jiangce::PanelTab</name>
    <message>
        <source>Panel</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Members with an account enter their own sheet; the paper sheets of the others are entered by second review. Once the panel scores, members can only be added.</source>
        <translation>有账号的评委自己录入评分表；其他评委的纸质评分表由复审人员录入。开始评分后只能增加评委。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Enters the sheet himself, as</source>
        <translation>自行录入的账号</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>handed in on %1</source>
        <translation>%1交表</translation>
    </message>
    <message>
        <source>The panel is kept.</source>
        <translation>评委名单已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>共%n名评委</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::PaperSettings</name>
    <message>
        <source>Letters printed as one job</source>
        <translation>合并打印的任务</translation>
    </message>
</context>
<context>
    <name>jiangce::PaperSheet</name>
    <message>
        <source>Print settings</source>
        <translation>打印设置</translation>
    </message>
    <message>
        <source>Kept for you on this computer, apart for each kind of letter. The offset moves what is printed on paper; stored and saved PDF files stay as they are.</source>
        <translation>按文书种类分别记住，只属于您在这台电脑上的设置。偏移只移动纸上的内容，存档和另存的PDF不变。</translation>
    </message>
    <message>
        <source>Print &amp;test page</source>
        <translation>打印测试页(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep for &amp;all kinds</source>
        <translation>用于所有种类(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>单面</translation>
    </message>
    <message>
        <source>both sides, turned over the long edge</source>
        <translation>双面，长边翻页</translation>
    </message>
    <message>
        <source>both sides, turned over the short edge</source>
        <translation>双面，短边翻页</translation>
    </message>
    <message>
        <source>as the printer is set</source>
        <translation>按打印机的设置</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Kind of &amp;letter</source>
        <translation>文书种类(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>Pape&amp;r from</source>
        <translation>纸盒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>份数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>单双面(&amp;S)</translation>
    </message>
    <message>
        <source>Moved to the ri&amp;ght</source>
        <translation>向右偏移(&amp;G)</translation>
    </message>
    <message>
        <source>Moved &amp;down</source>
        <translation>向下偏移(&amp;D)</translation>
    </message>
    <message>
        <source>Print the test page and measure its cross: it should stand 20 mm from the left and the upper edge.</source>
        <translation>打印测试页，量十字中心到纸张左边、上边的距离：应当各是20毫米。</translation>
    </message>
    <message>
        <source>(none: the preview is shown instead)</source>
        <translation>（不选：改为打开预览）</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（现在不在）</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>由打印机选择</translation>
    </message>
    <message>
        <source>upper tray</source>
        <translation>上层纸盒</translation>
    </message>
    <message>
        <source>middle tray</source>
        <translation>中层纸盒</translation>
    </message>
    <message>
        <source>lower tray</source>
        <translation>下层纸盒</translation>
    </message>
    <message>
        <source>fed by hand</source>
        <translation>手动进纸</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>envelopes fed by hand</source>
        <translation>信封（手动进纸）</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>链式进纸</translation>
    </message>
    <message>
        <source>small paper</source>
        <translation>小幅面纸</translation>
    </message>
    <message>
        <source>large paper</source>
        <translation>大幅面纸</translation>
    </message>
    <message>
        <source>large tray</source>
        <translation>大容量纸盒</translation>
    </message>
    <message>
        <source>cassette</source>
        <translation>抽屉纸盒</translation>
    </message>
    <message>
        <source>form paper</source>
        <translation>表格纸</translation>
    </message>
    <message>
        <source>tray %1</source>
        <translation>纸盒 %1</translation>
    </message>
    <message>
        <source>Choose a printer that is there first.</source>
        <translation>请先选择一台可用的打印机。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>The printer %1 could not be started. Check that it is on and try again.</source>
        <translation>打印机“%1”没有启动。请检查是否开机，然后重试。</translation>
    </message>
    <message>
        <source>The test page was sent to %1.</source>
        <translation>测试页已送打印机“%1”。</translation>
    </message>
</context>
<context>
    <name>jiangce::PaperTab</name>
    <message>
        <source>&amp;Save the terms</source>
        <translation>保存通知要求(&amp;S)</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>放弃未保存的改动</translation>
    </message>
    <message>
        <source>Session (届次) *</source>
        <translation>届次 *</translation>
    </message>
    <message>
        <source>Year *</source>
        <translation>年度 *</translation>
    </message>
    <message>
        <source>Reason, when the year leaves the cycle</source>
        <translation>年度与周期不符的原因</translation>
    </message>
    <message>
        <source>Number of the notice *</source>
        <translation>评选通知文号 *</translation>
    </message>
    <message>
        <source>Day of the notice *</source>
        <translation>评选通知日期 *</translation>
    </message>
    <message>
        <source>Approval of the project *</source>
        <translation>表彰项目批准文号 *</translation>
    </message>
    <message>
        <source>Nominations from *</source>
        <translation>推荐开始日期 *</translation>
    </message>
    <message>
        <source>Nominations until *</source>
        <translation>推荐截止日期 *</translation>
    </message>
    <message>
        <source>Union&apos;s opinion *</source>
        <translation>工会意见 *</translation>
    </message>
    <message>
        <source>Unit&apos;s internal notice *</source>
        <translation>单位内部公示 *</translation>
    </message>
    <message>
        <source>One person for both titles *</source>
        <translation>一人申报两个称号 *</translation>
    </message>
    <message>
        <source>Highest sheets left out</source>
        <translation>去掉最高分张数</translation>
    </message>
    <message>
        <source>Lowest sheets left out</source>
        <translation>去掉最低分张数</translation>
    </message>
    <message>
        <source>Decimals of an average</source>
        <translation>平均分小数位数</translation>
    </message>
    <message>
        <source>Rule for ties</source>
        <translation>并列处理规则</translation>
    </message>
    <message>
        <source>Reserve places, %1</source>
        <translation>候补名额：%1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>删除本行</translation>
    </message>
    <message>
        <source>Nomination places of districts and departments</source>
        <translation>各区、各部门推荐名额</translation>
    </message>
    <message>
        <source>Least numbers among those awarded</source>
        <translation>入选最低名额</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>District or department</source>
        <translation>区市县或部门</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>District, where one is meant</source>
        <translation>区市县（按区域时填）</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>The terms are kept.</source>
        <translation>通知要求已保存。</translation>
    </message>
    <message>
        <source>Everything on the screen is stored.</source>
        <translation>当前内容均已保存。</translation>
    </message>
</context>
<context>
    <name>jiangce::PartyActions</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>C&amp;orrect …</source>
        <translation>更正(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Merge with another …</source>
        <translation>与另一条合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Undo the merge …</source>
        <translation>撤销合并(&amp;U)…</translation>
    </message>
    <message>
        <source>Last corrected on %1 by %2. Applications, letters and payments keep what they said.</source>
        <translation>%1 由%2更正过。申请、文书、拨付仍是当时的内容。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>merged with</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>merged with; undone on %1 by %2</source>
        <translation>合并（%1 由%2撤销）</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>请先选择人员。</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>请先选择单位。</translation>
    </message>
    <message>
        <source>Choose a merge in the history that stands.</source>
        <translation>请在更正记录中选择一次有效的合并。</translation>
    </message>
    <message>
        <source>Corrected. What stood here before is in the history.</source>
        <translation>已更正。原来的内容见更正记录。</translation>
    </message>
    <message>
        <source>Merged. It can be undone from the history.</source>
        <translation>已合并。可在更正记录中撤销。</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Exactly what the merge hung on “%1” goes back to “%2”, and both say what they said, but for what was corrected since. Cases that came since go by the number they name; certificates entered since stay.</source>
        <translation>合并时转到“%1”名下的内容原样退回“%2”，两条登记恢复原状，但此后更正过的除外。此后的新件按其所填号码归属；此后登记的证书留在原处。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. There are two records again.</source>
        <translation>已撤销，恢复为两条登记。</translation>
    </message>
</context>
<context>
    <name>jiangce::PartyPage</name>
    <message>
        <source>Case</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请拨付</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>named in it</source>
        <translation>花名册人员</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名/名称、拼音或号码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case so far. Enter opens a case, Ctrl+Enter in a window of its own.</source>
        <translation>暂无案件。按回车打开案件，Ctrl+回车在新窗口打开。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Nothing has been paid in these cases.</source>
        <translation>暂无拨付记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Type part of a name, its pinyin or initials, or part of a number.</source>
        <translation>输入姓名的一部分、拼音或首字母，或号码的一部分。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try part of the name, or its initials.</source>
        <translation>未找到“%1”。可试输名称的一部分或拼音首字母。</translation>
    </message>
    <message>
        <source>The first %1 are shown; type more to narrow them down.</source>
        <translation>只显示前 %1 条，请多输几个字缩小范围。</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <translation>曾用名：%1</translation>
    </message>
    <message>
        <source>Show %1; this is recorded</source>
        <translation>显示%1（将记入日志）</translation>
    </message>
    <message>
        <source>Approved for the case (yuan)</source>
        <translation>本件核定金额（元）</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Nothing was corrected or merged. What a correction changes stays readable here.</source>
        <translation>没有更正或合并过。更正前的内容会保留在这里。</translation>
    </message>
    <message>
        <source>“%1” was merged into this record.</source>
        <translation>“%1”已并入本条登记。</translation>
    </message>
</context>
<context>
    <name>jiangce::PasswordDialog</name>
    <message>
        <source>The two new passwords differ. Type the new one again.</source>
        <translation>两次输入的密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>请设定您自己的密码</translation>
    </message>
    <message>
        <source>The password you signed in with was set by somebody else. Change it now; nobody but you will know the new one.</source>
        <translation>您登录用的密码由他人设定。请现在修改，新密码只有您本人知道。</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>现密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再输一次(&amp;A)</translation>
    </message>
    <message>
        <source>Sign out again</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message numerus="yes">
        <source>Your password runs out in %n day(s)</source>
        <translation>
            <numerusform>密码还有%n天到期</numerusform>
        </translation>
    </message>
    <message>
        <source>You have had it since %1. Change it now, or when it suits you better.</source>
        <translation>现密码自%1起使用。可以现在更换，也可以稍后更换。</translation>
    </message>
    <message>
        <source>Your password has run out: you have had it since %1. Change it now.</source>
        <translation>密码已到期：自%1起使用至今。请现在更换。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少%1个字符。</translation>
    </message>
    <message>
        <source> %1 of these kinds: capital letters, small letters, digits, other characters.</source>
        <translation>须含大写字母、小写字母、数字、其他字符中的%1种。</translation>
    </message>
    <message>
        <source> Nothing that is tried first, and nothing others know of you. A sentence is easier to remember than signs.</source>
        <translation>不要用常见密码，也不要含别人知道的本人信息。一句话比一串符号好记。</translation>
    </message>
</context>
<context>
    <name>jiangce::PastedPicture</name>
    <message>
        <source>Taking over the picture</source>
        <translation>正在接收图片</translation>
    </message>
</context>
<context>
    <name>jiangce::PersonsPage</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>No certificate is recorded.</source>
        <translation>暂无证书记录。</translation>
    </message>
    <message>
        <source>Type part of a name, its pinyin or initials, or part of a number.</source>
        <translation>输入姓名的一部分、拼音或首字母，或号码的一部分。</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>15-digit number</source>
        <translation>15位身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>The number&apos;s check digit fails and stands because: %1</source>
        <translation>号码校验未通过，保留理由：%1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>jiangce::PhraseEdit</name>
    <message>
        <source>Keep as phrase</source>
        <translation>存为常用语</translation>
    </message>
    <message>
        <source>Alt+%1  %2</source>
        <translation>Alt+%1 %2</translation>
    </message>
    <message>
        <source>Forget the phrase “%1”</source>
        <translation>删除常用语“%1”</translation>
    </message>
</context>
<context>
    <name>jiangce::PickPartyDialog</name>
    <message>
        <source>Choose the other record</source>
        <translation>选择另一条登记</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Which other record is “%1” too?</source>
        <translation>哪一条也是“%1”？</translation>
    </message>
    <message>
        <source>Name, pinyin or number; empty: those that look alike</source>
        <translation>姓名、拼音或号码；留空则列出相似的</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>No other record looks like this one. Type a name or a number.</source>
        <translation>没有相似的登记。请输入姓名或号码。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::PlanComparisonPage</name>
    <message>
        <source>&amp;Filings behind the line</source>
        <translation>本行对应的报送件(&amp;F)</translation>
    </message>
    <message>
        <source>Save as a s&amp;preadsheet …</source>
        <translation>另存为表格(&amp;P)…</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全部区市县</translation>
    </message>
    <message>
        <source>F&amp;iling</source>
        <translation>事项(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>汇总方式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区市县(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n owed</source>
        <translation>
            <numerusform>%1：应报送 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan and no report of this year is on file.</source>
        <translation>本年度没有已备案的计划，也没有已接收的报告。</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Nothing is on file behind this line.</source>
        <translation>本行没有已备案或已接收的材料。</translation>
    </message>
    <message>
        <source>Filings of %1 behind “%2”</source>
        <translation>%1年度“%2”对应的报送件</translation>
    </message>
    <message>
        <source>Plan against report</source>
        <translation>计划与开展情况对照</translation>
    </message>
</context>
<context>
    <name>jiangce::PrintJobDialog</name>
    <message>
        <source>Print job</source>
        <translation>打印任务</translation>
    </message>
    <message>
        <source>&amp;End the job…</source>
        <translation>结束任务(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>签发(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark as &amp;handed out</source>
        <translation>标记为已发放(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Gives each letter that waits its number and stores it with its case.</source>
        <translation>给每份待签发的文书编号，并存入案件。</translation>
    </message>
    <message>
        <source>Letters of the job</source>
        <translation>任务里的文书</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: it cannot be made again as it was issued; print the stored PDF from the case</source>
        <translation>%1：不能照签发时的原样重排，请从案件里打印存档的 PDF</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, void since</source>
        <translation>%1，后已作废</translation>
    </message>
    <message>
        <source>%1 (printed again)</source>
        <translation>%1（补打）</translation>
    </message>
    <message>
        <source>%1 waiting, %2 issued and not printed, %3 printed, %4 handed out, %5 left out</source>
        <translation>待签发 %1 份，已签发未打印 %2 份，已打印 %3 份，已发放 %4 份，未列入 %5 份</translation>
    </message>
    <message>
        <source>Issued %1 of %2</source>
        <translation>已处理 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>The letters could not be put out. Nothing is marked as printed; try again.</source>
        <translation>文书没有输出成功，均未标记为已打印，请重试。</translation>
    </message>
    <message>
        <source>Printing %1 of %2</source>
        <translation>正在打印第 %1 份，共 %2 份</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) changed since; a sheet stands in their place.</source>
        <translation>
            <numerusform>有 %n 份文书签发后内容有变化，已用说明页代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer and marked as printed.</source>
        <translation>已送打印机，并标记为已打印。</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>Saved as %1 and marked as printed.</source>
        <translation>已保存为 %1，并标记为已打印。</translation>
    </message>
    <message>
        <source>End the job</source>
        <translation>结束任务</translation>
    </message>
    <message>
        <source>Letters that wait will not be issued by this job. Those issued stay.</source>
        <translation>待签发的文书不再由本任务签发，已签发的不变。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束任务</translation>
    </message>
    <message>
        <source>Print letters as one job</source>
        <translation>批量打印文书</translation>
    </message>
    <message>
        <source>Letters of %1 cases. Tick what goes into the job.</source>
        <translation>%1 件案件的文书，请勾选列入本任务的文书。</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>任务名称(&amp;T)</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>%1 文书</translation>
    </message>
    <message>
        <source>&amp;Reason for printing again</source>
        <translation>补打原因(&amp;R)</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>编成任务</translation>
    </message>
    <message>
        <source>No. %1  %2  %3: %4 waiting, %5 not printed</source>
        <translation>第 %1 号  %2  %3：待签发 %4 份，未打印 %5 份</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>打印任务</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Print directl&amp;y</source>
        <translation>直接打印(&amp;Y)</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>Stopped. No file was written and nothing is marked as printed.</source>
        <translation>已停止。没有写出文件，也没有标为已打印。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n letter(s) went to the printer and are marked as printed; the others can be printed later.</source>
        <translation>
            <numerusform>已停止。已有%n份送打印机并标为已打印，其余的可以以后接着打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, printed before, print again</source>
        <translation>%1：%2 份，打印过，补打</translation>
    </message>
</context>
<context>
    <name>jiangce::PrintLetterDialog</name>
    <message>
        <source>Pages of the letter</source>
        <translation>文书各页</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>&amp;Issue  Ctrl+Enter</source>
        <translation>出具(&amp;I) Ctrl+Enter</translation>
    </message>
    <message>
        <source>Print se&amp;ttings…</source>
        <translation>打印设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Print…  Ctrl+P</source>
        <translation>打印(&amp;P)…  Ctrl+P</translation>
    </message>
    <message>
        <source>Print &amp;directly  Ctrl+Alt+P</source>
        <translation>直接打印(&amp;D)  Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Gives the letter its number and stores it. Only a letter that was issued is printed.</source>
        <translation>给文书编号并存档。只有出具了的文书才能打印。</translation>
    </message>
    <message>
        <source>Issued and stored. It can be printed now.</source>
        <translation>已出具并存档，现在可以打印。</translation>
    </message>
</context>
<context>
    <name>jiangce::ProblemStrip</name>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>To put right: %1</source>
        <translation>待改 %1 处</translation>
    </message>
    <message>
        <source>Needed before submitting: %1</source>
        <translation>提交前还需填 %1 项</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>没有需要改正的内容</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jiangce::RankingTab</name>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>计分张数</translation>
    </message>
    <message>
        <source>By the cut</source>
        <translation>入选情况</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>称号(&amp;T)</translation>
    </message>
    <message>
        <source>There is a ranking once every sheet is handed in.</source>
        <translation>评分表全部交齐后才有排名。</translation>
    </message>
    <message>
        <source>B&amp;reak the tie …</source>
        <translation>处理并列(&amp;R)…</translation>
    </message>
    <message>
        <source>Recorded. The ranking follows it.</source>
        <translation>已登记，排名随之调整。</translation>
    </message>
    <message>
        <source>would be proposed</source>
        <translation>将拟表彰</translation>
    </message>
    <message>
        <source>would be in reserve</source>
        <translation>将列候补</translation>
    </message>
    <message>
        <source>would not be selected</source>
        <translation>将不入选</translation>
    </message>
    <message>
        <source>tied, not broken</source>
        <translation>并列未处理</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 places, %2 in reserve · highest left out: %3, lowest left out: %4 · averages to %5 decimals · ties: %6</source>
        <translation>名额%1，候补%2 · 去掉最高分%3张、最低分%4张 · 平均分保留%5位小数 · 并列：%6</translation>
    </message>
    <message>
        <source>by a vote</source>
        <translation>由评委表决</translation>
    </message>
    <message>
        <source>Choose one of those tied.</source>
        <translation>请先选择一名并列人选。</translation>
    </message>
</context>
<context>
    <name>jiangce::ReadingDialog</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
</context>
<context>
    <name>jiangce::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key for backups</source>
        <translation>备份恢复密钥</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>打印密钥页(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Show the key again</source>
        <translation>再看密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From now on backups are locked. This desk keeps what it needs to make and open them; on another computer, or when this one is lost, only this key opens them. Nobody can give it back, the maker of the program included. Print it twice and lock the sheets away in two places.</source>
        <translation>今后备份都要加密。本机自存所需密钥，可以自行备份和打开；换一台计算机，或者本机丢失、损坏之后，只有凭这个恢复密钥才能打开。密钥遗失后无人能够找回，软件提供者也不能。请打印两份，分两处锁好。</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥编号 %1</translation>
    </message>
    <message>
        <source>The fifth character of each group checks the four before it. There is no I, L, O or U.</source>
        <translation>每组第五个字符用于核对前四个；没有字母 I、L、O、U。</translation>
    </message>
    <message>
        <source>Type the key from the sheet, not from the screen: this shows that the sheet can be read. Capitals or not, with or without dashes.</source>
        <translation>请照打印页输入，不要凭屏幕记忆：这样才知道打印页清晰可用。大小写不限，横线可有可无。</translation>
    </message>
    <message>
        <source>There is no printer here. Write the key down by hand, twice.</source>
        <translation>本机没有打印机。请手抄两份。</translation>
    </message>
    <message>
        <source>This printer writes a file, and a key in a file is no longer locked away. Choose one that prints on paper, or write the key down by hand, twice.</source>
        <translation>这台打印机生成的是文件；密钥存成文件就等于没有锁好。请选择打印到纸上的打印机，或者手抄两份。</translation>
    </message>
    <message>
        <source>Nothing was printed. Check that the printer is switched on and has paper.</source>
        <translation>没有打印。请检查打印机是否开机、有纸。</translation>
    </message>
    <message>
        <source>The sheet was handed to the printer. Compare it with the key on the screen.</source>
        <translation>已送打印机。请与屏幕上的密钥核对。</translation>
    </message>
    <message>
        <source>The sheet has not been printed. Print it, or go on if the key was written down by hand.</source>
        <translation>密钥页尚未打印。请打印；已经手抄的，可以继续。</translation>
    </message>
    <message>
        <source>&amp;Lock backups from now on</source>
        <translation>今后加密备份(&amp;L)</translation>
    </message>
    <message>
        <source>Hide it and &amp;type it back</source>
        <translation>隐藏密钥，照纸输入(&amp;T)</translation>
    </message>
    <message>
        <source>This is a recovery key, but not the one just shown. Take the sheet with the number %1.</source>
        <translation>这是一个恢复密钥，但不是刚才显示的那一个。请取编号为 %1 的打印页。</translation>
    </message>
</context>
<context>
    <name>jiangce::RelationsDialog</name>
    <message>
        <source>Declared relations</source>
        <translation>回避申报</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或单位名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>申报时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>You take no step of cases that name these persons or units. What is declared holds from the next step on; only the security administrator ends it.</source>
        <translation>涉及以下人员、单位的案件，您不办理任何环节。申报后从下一环节起生效，只有安全管理员能解除。</translation>
    </message>
    <message>
        <source>Nothing is declared.</source>
        <translation>没有申报。</translation>
    </message>
    <message>
        <source>&amp;ID number or credit code</source>
        <translation>身份证号或统一社会信用代码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名或单位名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>For example: spouse, father, the spouse&apos;s employer.</source>
        <translation>例如：配偶、父亲、配偶任职单位。</translation>
    </message>
    <message>
        <source>&amp;End the chosen one…</source>
        <translation>解除所选申报(&amp;E)…</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Declared. Cases that name this person or unit are for other officers from now on.</source>
        <translation>已申报。涉及该人员或单位的案件今后由其他人员办理。</translation>
    </message>
    <message>
        <source>Choose a declaration first.</source>
        <translation>请先选择一条申报。</translation>
    </message>
    <message>
        <source>End a declaration</source>
        <translation>解除回避申报</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>解除</translation>
    </message>
</context>
<context>
    <name>jiangce::RemindersDialog</name>
    <message>
        <source>Reminder letters</source>
        <translation>催报函</translation>
    </message>
    <message numerus="yes">
        <source>Reminder letters to %n bodies</source>
        <translation>
            <numerusform>向 %n 家机构发催报函</numerusform>
        </translation>
    </message>
    <message>
        <source>Each body gets one letter with all it has not filed. The letter reminds; the policy knows no other consequence.</source>
        <translation>每家机构一函，列明全部逾期未报事项。催报函只作提醒，政策没有规定其他后果。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期事项</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函号</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Issue the letters</source>
        <translation>编号并生成(&amp;I)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2, due %3</source>
        <translation>%1 %2年度，期限 %3</translation>
    </message>
    <message>
        <source>left out: handed in meanwhile</source>
        <translation>未发：期间已经报送</translation>
    </message>
    <message>
        <source>%1 waiting, %2 issued</source>
        <translation>待发 %1 份，已发 %2 份</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Reminders of %1</source>
        <translation>%1 催报函</translation>
    </message>
    <message>
        <source>Issued %1 of %2</source>
        <translation>已处理 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>The letters could not be printed; try again.</source>
        <translation>未能打印，请重试。</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The letters could not be saved; try again.</source>
        <translation>未能保存，请重试。</translation>
    </message>
</context>
<context>
    <name>jiangce::RestoreDialog</name>
    <message>
        <source>Restore the register</source>
        <translation>恢复业务数据库</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>业务数据库已损坏</translation>
    </message>
    <message>
        <source>The register is not there</source>
        <translation>业务数据库不见了</translation>
    </message>
    <message>
        <source>%1 cannot be read any more. It stays as it is. The newest verified backup is restored beside it under a new name, and work goes on with that.</source>
        <translation>%1 已无法正常读取，将原样保留。下面把最新的已核验备份以新文件名恢复在旁边，之后即用它继续办理。</translation>
    </message>
    <message>
        <source>%1 is gone, but there are backups of it. The newest is restored under a new name, and work goes on with that.</source>
        <translation>%1 不在了，但有它的备份。下面把最新的备份以新文件名恢复，之后即用它继续办理。</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Progress of the restore</source>
        <translation>恢复进度</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>另选文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Restore and go on</source>
        <translation>恢复并继续(&amp;R)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing was written after it.</source>
        <translation>此后没有写入过内容。</translation>
    </message>
    <message>
        <source>Missing will be what was entered after it, until %1: enter that again from the papers.</source>
        <translation>此后到 %1 录入的内容不在其中，请凭纸质材料补录。</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s).</source>
        <translation>
            <numerusform>含申请 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1. %2 %3</source>
        <translation>备份于 %1。%2%3</translation>
    </message>
    <message>
        <source>It is locked. Type the recovery key from the printed sheet with the number %1:</source>
        <translation>该备份已加密。请输入编号为 %1 的打印页上的恢复密钥：</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.jcbackup *.db *.backup);;All files (*)</source>
        <translation>备份 (*.jcbackup *.db *.backup);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The backup was restored as %1, but that could not be noted beside the damaged file. Start the program with --database and this file.</source>
        <translation>备份已恢复为 %1，但未能在损坏的文件旁记下这一点。请用 --database 指定该文件启动程序。</translation>
    </message>
</context>
<context>
    <name>jiangce::RosterDuplicates</name>
    <message>
        <source>the same person as row %1</source>
        <translation>与第%1行同一人</translation>
    </message>
    <message>
        <source>row %1 has this name and nearly this number</source>
        <translation>第%1行同名且号码相近</translation>
    </message>
    <message>
        <source>also in a draft of %1</source>
        <translation>另见%1的草稿</translation>
    </message>
    <message>
        <source>also in %1 (%2)</source>
        <translation>另见%1（%2）</translation>
    </message>
</context>
<context>
    <name>jiangce::RosterEditor</name>
    <message>
        <source>Keep as on the document…</source>
        <translation>按证件原样保留…</translation>
    </message>
    <message>
        <source>Insert row</source>
        <translation>插入行</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Empty template…</source>
        <translation>空白模板…</translation>
    </message>
    <message>
        <source>Insert above the selected rows (Ctrl++)</source>
        <translation>在所选行之上插入（Ctrl++）</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>删除所选行（Ctrl+-）</translation>
    </message>
    <message>
        <source>Copy the cell above, or the first selected row down (Ctrl+D)</source>
        <translation>复制上一格，或将所选首行向下填充（Ctrl+D）</translation>
    </message>
    <message>
        <source>From a spreadsheet, with or without its heads (Ctrl+V)</source>
        <translation>粘贴电子表格内容，带不带表头均可（Ctrl+V）</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Troubled rows</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Fine rows</source>
        <translation>无问题的行</translation>
    </message>
    <message>
        <source>By row number</source>
        <translation>按行号排列</translation>
    </message>
    <message>
        <source>Back to the order of the application</source>
        <translation>恢复申请表中的顺序</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Keep as on the document</source>
        <translation>按证件原样保留</translation>
    </message>
    <message>
        <source>Why it is right as it stands on the document</source>
        <translation>说明为何证件上确实如此</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>met %1, not met %2, open %3</source>
        <translation>符合 %1，不符合 %2，待判 %3</translation>
    </message>
    <message>
        <source>By the rules %1 yuan</source>
        <translation>按规则核算 %1 元</translation>
    </message>
    <message>
        <source>By the rules %1 yuan so far; not every amount is known</source>
        <translation>按规则已核算 %1 元，尚有金额待定</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>jiangce::RosterModel</name>
    <message>
        <source>change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>insert rows: %1</source>
        <translation>插入 %1 行</translation>
    </message>
    <message>
        <source>remove rows: %1</source>
        <translation>删除 %1 行</translation>
    </message>
    <message>
        <source>keep %1 as on the document</source>
        <translation>按证件原样保留%1</translation>
    </message>
    <message>
        <source>to put right: %1</source>
        <translation>待改 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>标准未定</translation>
    </message>
    <message>
        <source>From a figure marked as a sample</source>
        <translation>依据标有“示例”的标准</translation>
    </message>
    <message>
        <source>Kept as on the document: %1</source>
        <translation>已按证件原样保留：%1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount by the rules</source>
        <translation>规则核算（元）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>jiangce::RosterSuggestions</name>
    <message>
        <source>take over %1</source>
        <translation>填入%1</translation>
    </message>
</context>
<context>
    <name>jiangce::RosterView</name>
    <message>
        <source>paste rows: %1</source>
        <translation>粘贴 %1 行</translation>
    </message>
    <message>
        <source>copy from above</source>
        <translation>复制上一行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation>插入行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>删除行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep columns up to here in sight</source>
        <translation>冻结至此列(&amp;K)</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>取消冻结(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual widths</source>
        <translation>恢复默认列宽(&amp;U)</translation>
    </message>
</context>
<context>
    <name>jiangce::RoundSheets</name>
    <message>
        <source>New award round</source>
        <translation>新建评选</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>%1. It stays a draft until the notice and the approval of the commendation project are entered.</source>
        <translation>%1。录入评选通知和表彰项目批准文号之前一直是草稿。</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>建立草稿</translation>
    </message>
    <message>
        <source>Calendar of the round</source>
        <translation>评选日程</translation>
    </message>
    <message>
        <source>Planned days remind and never lock. An empty line is not planned.</source>
        <translation>计划日期只作提醒，不锁定办理；留空为未安排。</translation>
    </message>
    <message>
        <source>Keep the calendar</source>
        <translation>保存日程</translation>
    </message>
    <message>
        <source>Abandon the round</source>
        <translation>终止评选</translation>
    </message>
    <message>
        <source>%1 ends without honours; its nominations are closed as not selected.</source>
        <translation>%1终止，不授予荣誉；其合格人选按未入选结束。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>启动评选</translation>
    </message>
    <message>
        <source>%1: nominations from %2 to %3, notice %4. What the notice says is fixed from now on.</source>
        <translation>%1：%2至%3接受推荐，评选通知%4。启动后通知要求不再更改。</translation>
    </message>
    <message>
        <source>%1: %2 place(s), by %3</source>
        <translation>%1：名额%2，依据%3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>End the call for nominations</source>
        <translation>结束推荐</translation>
    </message>
    <message>
        <source>%1: %2 nominated, %3 qualified</source>
        <translation>%1：推荐%2，资格合格%3</translation>
    </message>
    <message>
        <source>The notice takes nominations until the end of %1.</source>
        <translation>评选通知规定推荐截止到%1。</translation>
    </message>
    <message>
        <source>&amp;Reason for ending earlier</source>
        <translation>提前结束的理由(&amp;R)</translation>
    </message>
    <message>
        <source>End the call</source>
        <translation>结束推荐</translation>
    </message>
    <message>
        <source>Put the list on public notice</source>
        <translation>公示拟表彰名单</translation>
    </message>
    <message>
        <source>Everybody who is proposed and has not been on notice yet is shown, with a full notice of his own.</source>
        <translation>公示尚未公示过的全部拟表彰人选，公示期完整计算。</translation>
    </message>
    <message>
        <source>&amp;Posted on</source>
        <translation>张贴日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>公示末日(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: counted by %1. Posted today it runs until %2; the day of posting does not count.</source>
        <translation>留空则按%1计算：今日张贴的公示至%2止，张贴当日不计。</translation>
    </message>
    <message>
        <source>The length of a notice is not decided (figures page); enter the last day and the reason.</source>
        <translation>公示期尚未确定（见“标准与开关”）；请录入末日并说明理由。</translation>
    </message>
    <message>
        <source>&amp;Reason, when the last day is set by hand or it was posted earlier</source>
        <translation>理由（自定末日或补录已张贴公示时必填）(&amp;R)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Record an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>The notice as a whole</source>
        <translation>整份公示</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>针对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>提出人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation>异议内容(&amp;W)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Settle the objection</source>
        <translation>处理异议</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结论(&amp;O)</translation>
    </message>
    <message>
        <source>Unfounded: the candidate stays on the list</source>
        <translation>不成立：人选保留</translation>
    </message>
    <message>
        <source>Founded: the candidate is taken off the list</source>
        <translation>成立：人选移出名单</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>核查情况(&amp;F)</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认处理</translation>
    </message>
    <message>
        <source>Take a candidate off the list</source>
        <translation>将人选移出名单</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Call the reserve</source>
        <translation>候补递补</translation>
    </message>
    <message>
        <source>&amp;First in reserve</source>
        <translation>第一候补(&amp;F)</translation>
    </message>
    <message>
        <source>He moves up to the free place and then has a full public notice of his own.</source>
        <translation>该人选递补空出的名额，并另行完整公示。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>Award fewer than the places</source>
        <translation>少于名额评选</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1：%3个名额，已列%2名</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>称号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Number of the decision to award fewer</source>
        <translation>同意少评的决定文号(&amp;N)</translation>
    </message>
    <message>
        <source>Ask for the conferral</source>
        <translation>报请表彰</translation>
    </message>
    <message>
        <source>The request goes to %1.</source>
        <translation>请示报送%1。</translation>
    </message>
    <message>
        <source>&amp;Number of the request</source>
        <translation>请示文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>报送日期(&amp;S)</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>登记请示</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>登记决定</translation>
    </message>
    <message>
        <source>Number and day as they stand on the decision of %1. Only now the honours count.</source>
        <translation>按%1表彰决定填写文号和日期。登记后荣誉才算授予。</translation>
    </message>
    <message>
        <source>&amp;Number of the decision</source>
        <translation>决定文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>决定日期(&amp;D)</translation>
    </message>
    <message>
        <source>Make what follows from the honours</source>
        <translation>办理荣誉的后续事项</translation>
    </message>
    <message>
        <source>Every honour of the round that has none yet</source>
        <translation>本届尚未办理的全部荣誉</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>业务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>范围(&amp;F)</translation>
    </message>
    <message>
        <source>Drafts are made, filled in from the nominations and linked with the honours.</source>
        <translation>生成草稿，内容由推荐材料带入，并与荣誉相互关联。</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translation>生成草稿</translation>
    </message>
    <message>
        <source>Record that an honour was revoked</source>
        <translation>登记撤销荣誉</translation>
    </message>
    <message>
        <source>%1, %2, granted on %3 by %4 (%5)</source>
        <translation>%1，%2，%3由%4授予（%5）</translation>
    </message>
    <message>
        <source>Followed from it: %1 %2, %3 yuan paid. It stays as it is and is settled in its own case.</source>
        <translation>后续事项：%1 %2，已拨%3元。本操作不改动该事项，请在其案件中处理。</translation>
    </message>
    <message>
        <source>&amp;Number of the decision to revoke</source>
        <translation>撤销决定文号(&amp;N)</translation>
    </message>
    <message>
        <source>Record the revocation</source>
        <translation>登记撤销</translation>
    </message>
    <message>
        <source>%1, proposed %2: %3</source>
        <translation>%1，拟表彰%2名：%3</translation>
    </message>
    <message>
        <source>In reserve: %1</source>
        <translation>候补：%1</translation>
    </message>
    <message>
        <source>Not selected: %1</source>
        <translation>未入选：%1</translation>
    </message>
    <message>
        <source>A member is out for a candidate</source>
        <translation>评委回避</translation>
    </message>
    <message>
        <source>%1 does not score %2; what was entered no longer counts.</source>
        <translation>%1不为%2评分；已录入的分数不再计入。</translation>
    </message>
    <message>
        <source>&amp;Reason (kin, same unit, teacher of the candidate …)</source>
        <translation>回避事由（亲属、同单位、师徒等）(&amp;R)</translation>
    </message>
    <message>
        <source>Break a tie</source>
        <translation>处理并列</translation>
    </message>
    <message>
        <source>By a vote of the panel</source>
        <translation>由评委表决</translation>
    </message>
    <message>
        <source>By the recorded rule</source>
        <translation>按规定的并列规则</translation>
    </message>
    <message>
        <source>Rule of the round: %1</source>
        <translation>本届规则：%1</translation>
    </message>
    <message>
        <source>The round has no rule for ties; the panel votes.</source>
        <translation>本届没有并列规则，由评委表决。</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;On what it rests (how the rule applies, or where the vote is on record)</source>
        <translation>依据（规则如何适用，或者表决记录所在）(&amp;O)</translation>
    </message>
    <message>
        <source>Members &amp;present, of a vote</source>
        <translation>表决到会人数(&amp;P)</translation>
    </message>
    <message>
        <source>Order of those tied</source>
        <translation>并列人选的先后</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>先后</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>For</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>登记先后</translation>
    </message>
    <message>
        <source>Cut the list</source>
        <translation>确定名单</translation>
    </message>
    <message>
        <source>Awards, %1</source>
        <translation>拟表彰人数：%1</translation>
    </message>
    <message>
        <source>Decision to award fewer, %1</source>
        <translation>少评的决定文号：%1</translation>
    </message>
    <message>
        <source>Decision to let a least number pass, %1</source>
        <translation>不满足最低名额的决定文号：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::RoundTab</name>
    <message>
        <source>Choose a round.</source>
        <translation>请先选择一届评选。</translation>
    </message>
    <message>
        <source>Not possible while the round is “%1”.</source>
        <translation>评选处于“%1”时不能办理。</translation>
    </message>
</context>
<context>
    <name>jiangce::RoundsPage</name>
    <message>
        <source>Award rounds</source>
        <translation>评选表彰</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No round yet. A round begins as a draft of what its notice says.</source>
        <translation>尚无评选。新建后先按评选通知录入草稿。</translation>
    </message>
    <message>
        <source>&amp;New round …</source>
        <translation>新建评选(&amp;N)…</translation>
    </message>
    <message>
        <source>What stands in the way of the next step</source>
        <translation>下一步尚缺的事项</translation>
    </message>
    <message>
        <source>Terms of the notice</source>
        <translation>通知要求</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>推荐人选</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Plan the calen&amp;dar …</source>
        <translation>安排日程(&amp;D)…</translation>
    </message>
    <message>
        <source>A&amp;bandon the round …</source>
        <translation>终止评选(&amp;B)…</translation>
    </message>
    <message>
        <source>The calendar is kept.</source>
        <translation>日程已保存。</translation>
    </message>
    <message>
        <source>Abandoned. Its nominations are free to be withdrawn.</source>
        <translation>已终止。其推荐材料可以撤回。</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>未安排</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>late, planned %1</source>
        <translation>逾期，计划 %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the next step; to be considered:</source>
        <translation>下一步已具备条件；请留意：</translation>
    </message>
    <message>
        <source>In the way of the next step:</source>
        <translation>下一步尚缺：</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>共%n届评选</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the round …</source>
        <translation>启动评选…</translation>
    </message>
    <message>
        <source>End the call …</source>
        <translation>结束推荐…</translation>
    </message>
    <message>
        <source>Cut the list …</source>
        <translation>确定名单…</translation>
    </message>
    <message>
        <source>Publish the list …</source>
        <translation>公示名单…</translation>
    </message>
    <message>
        <source>Publish those moved up …</source>
        <translation>公示递补人选…</translation>
    </message>
    <message>
        <source>Ask for the conferral …</source>
        <translation>报请表彰…</translation>
    </message>
    <message>
        <source>Record the decision …</source>
        <translation>登记表彰决定…</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>本届已结束</translation>
    </message>
    <message>
        <source>Choose a round.</source>
        <translation>请先选择一届评选。</translation>
    </message>
    <message>
        <source>The round is over.</source>
        <translation>本届评选已结束。</translation>
    </message>
    <message>
        <source>The list has been cut; the round goes on to its decision.</source>
        <translation>名单已确定，评选将办理到表彰决定。</translation>
    </message>
    <message>
        <source>A draft was begun. Enter what the notice says, the criteria and the panel.</source>
        <translation>已建立草稿。请录入通知要求、评分标准和评委。</translation>
    </message>
    <message>
        <source>Nominations are taken from now on.</source>
        <translation>已启动，开始接受推荐。</translation>
    </message>
    <message>
        <source>The panel scores now.</source>
        <translation>推荐已结束，进入评委评分。</translation>
    </message>
    <message>
        <source>The list is cut. It goes on public notice next.</source>
        <translation>名单已确定，下一步公示。</translation>
    </message>
    <message>
        <source>On public notice. Print the notice from the tab “Public notice”.</source>
        <translation>已开始公示。可在“公示”页打印公示文稿。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>The honours count from now on. Their certificates and what follows are on the tab “Commendation”.</source>
        <translation>已登记，荣誉自此生效。证书和后续事项在“表彰”页办理。</translation>
    </message>
</context>
<context>
    <name>jiangce::RulingForm</name>
    <message>
        <source>Judge as met</source>
        <translation>认定为符合</translation>
    </message>
    <message>
        <source>Judge as not met</source>
        <translation>认定为不符合</translation>
    </message>
    <message>
        <source>Record judgement</source>
        <translation>记录认定</translation>
    </message>
    <message>
        <source>Rows the judgement is for</source>
        <translation>认定所针对的行</translation>
    </message>
    <message>
        <source>Row %1 %2</source>
        <translation>第%1行 %2</translation>
    </message>
    <message>
        <source>All %1 open rows</source>
        <translation>全部 %1 个待认定行</translation>
    </message>
    <message>
        <source>Reason, as it will be kept with the case</source>
        <translation>认定理由，将随案保存</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>认定理由</translation>
    </message>
    <message>
        <source>Choose met or not met first</source>
        <translation>请先选择符合或不符合</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>请填写理由</translation>
    </message>
</context>
<context>
    <name>jiangce::SaveFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>jiangce::ScoresTab</name>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>评委(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>称号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the scores</source>
        <translation>保存评分(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Member is out …</source>
        <translation>登记回避(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hand in the sheet</source>
        <translation>交表(&amp;I)</translation>
    </message>
    <message>
        <source>%1 (handed in)</source>
        <translation>%1（已交表）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>%1
%2 points, %3 %</source>
        <translation>%1
满分%2，权重%3%</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>回避：%1</translation>
    </message>
    <message>
        <source>complete, hidden</source>
        <translation>已评完（暂不显示）</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已评完</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未评完</translation>
    </message>
    <message>
        <source>The panel is empty.</source>
        <translation>尚无评委。</translation>
    </message>
    <message>
        <source>%1 enters the sheet with an account of his own.</source>
        <translation>%1使用自己的账号录入评分表。</translation>
    </message>
    <message>
        <source>Handed in on %1 by %2.</source>
        <translation>%1由%2交表。</translation>
    </message>
    <message>
        <source>Scores entered by others stay hidden until all sheets are in.</source>
        <translation>他人录入的分数在评分表全部交齐之前不显示。</translation>
    </message>
    <message>
        <source>All sheets are in.</source>
        <translation>评分表已全部交齐。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are out.</source>
        <translation>
            <numerusform>还有%n张评分表未交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on the screen is stored.</source>
        <translation>当前内容均已保存。</translation>
    </message>
    <message>
        <source>There is no candidate yet.</source>
        <translation>尚无参评人选。</translation>
    </message>
    <message>
        <source>Recorded. The member no longer scores this candidate.</source>
        <translation>已登记。该评委不再为此人选评分。</translation>
    </message>
    <message>
        <source>Handed in. Nothing on the sheet changes any more.</source>
        <translation>已交表，不能再改。</translation>
    </message>
</context>
<context>
    <name>jiangce::SearchBox</name>
    <message>
        <source>Search name, pinyin, number  Ctrl+K</source>
        <translation>搜索姓名/名称、拼音、编号 Ctrl+K</translation>
    </message>
    <message>
        <source>Search cases, persons and organisations by name, pinyin or number</source>
        <translation>按姓名/名称、拼音或号码搜索案件、人员和单位</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Part of a name, pinyin initials or a number will do.</source>
        <translation>未找到。可输入姓名/名称的一部分、拼音首字母或号码。</translation>
    </message>
    <message>
        <source>All cases with “%1” as a list</source>
        <translation>以列表显示含“%1”的全部案件</translation>
    </message>
</context>
<context>
    <name>jiangce::SecuritySettingsDialog</name>
    <message>
        <source>Passwords and sign-ins</source>
        <translation>密码与登录规则</translation>
    </message>
    <message>
        <source>Nobody has set these figures yet: the program&apos;s own count.</source>
        <translation>尚未设置：按程序默认的数字执行。</translation>
    </message>
    <message>
        <source>Set by %1 on %2. Reason: %3. By: %4.</source>
        <translation>%1于%2设置。理由：%3。依据：%4。</translation>
    </message>
    <message>
        <source>the set-up of the office</source>
        <translation>单位初始设置</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Graded protection asks for kinds of characters and regular change; long passwords need neither. Common and telling passwords are refused in both.</source>
        <translation>“等级保护”要求字符种类和定期更换；“长密码”不要求这两项。两种规则都不收常见密码和含本人信息的密码。</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;which document</source>
        <translation>依据文件(&amp;W)</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>These settings belong to you on this computer.</source>
        <translation>这些设置只属于您在本机的账户。</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>明暗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Language of the screen</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again. Letters and spreadsheets are always in Chinese.</source>
        <translation>重新启动程序后生效。文书与表格始终使用中文。</translation>
    </message>
    <message>
        <source>&amp;Enter moves to the next field</source>
        <translation>按回车移到下一栏(&amp;E)</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Personal numbers stay shown for</source>
        <translation>个人号码显示时长(&amp;P)</translation>
    </message>
    <message>
        <source>Loc&amp;k the screen when idle for</source>
        <translation>闲置多久后锁屏(&amp;K)</translation>
    </message>
    <message>
        <source>Back up when the program is &amp;closed</source>
        <translation>关闭程序时备份(&amp;C)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Backup &amp;folder</source>
        <translation>备份文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Best on another disk than the database.</source>
        <translation>宜与数据库分放在不同磁盘。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>文件夹 %1 不存在，请另选。</translation>
    </message>
    <message>
        <source>&amp;Go on where I left off</source>
        <translation>登录后回到上次的位置(&amp;G)</translation>
    </message>
    <message>
        <source>Print settings…</source>
        <translation>打印设置…</translation>
    </message>
    <message>
        <source>Folder of the &amp;document camera</source>
        <translation>高拍仪文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Folder of the document camera</source>
        <translation>高拍仪文件夹</translation>
    </message>
    <message>
        <source>New pictures and PDF files in it are offered while the materials of a case are on the screen. The program only reads them. Leave it empty if there is no camera.</source>
        <translation>打开案件的材料页时，其中新出现的图片和 PDF 会提示附上；程序只读取，不改动、不删除。没有高拍仪请留空。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>jiangce::SettleLinesDialog</name>
    <message>
        <source>Cut claim lines</source>
        <translation>核减申请明细</translation>
    </message>
    <message>
        <source>Refuse claim lines</source>
        <translation>不予核定申请明细</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>已选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>yuan for each line</source>
        <translation>每行金额（元）</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>&amp;Approved amount</source>
        <translation>核定金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>理由（必填）(&amp;R)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不核定</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>核减(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>不予核定(&amp;F)</translation>
    </message>
</context>
<context>
    <name>jiangce::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter by key or action</source>
        <translation>按快捷键或操作筛选</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys and actions</source>
        <translation>快捷键与操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>in a form</source>
        <translation>表单中</translation>
    </message>
    <message>
        <source>in a roster</source>
        <translation>花名册中</translation>
    </message>
    <message>
        <source>in a list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>in a decision</source>
        <translation>办理意见中</translation>
    </message>
    <message>
        <source>What the field is, its clause, papers and figures</source>
        <translation>说明本栏：含义、依据、材料、标准</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>To the field before</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Today, in a day</source>
        <translation>日期栏填今天</translation>
    </message>
    <message>
        <source>Ten working days on, typed into a day</source>
        <translation>在日期栏输入：十个工作日之后</translation>
    </message>
    <message>
        <source>Choose among what is offered; Enter takes it, Esc does not</source>
        <translation>在候选中选择；回车采用，Esc 不用</translation>
    </message>
    <message>
        <source>What the column is, its clause, papers and figures</source>
        <translation>说明本列：含义、依据、材料、标准</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右一列</translation>
    </message>
    <message>
        <source>Copy, cut, paste, also from a spreadsheet</source>
        <translation>复制、剪切、粘贴，可与电子表格互通</translation>
    </message>
    <message>
        <source>Copy the cell above, or the first row chosen down</source>
        <translation>复制上方单元格，或将所选首行向下填充</translation>
    </message>
    <message>
        <source>Insert, remove rows</source>
        <translation>插入、删除行</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Commands and columns that stay</source>
        <translation>右键菜单：命令与冻结列</translation>
    </message>
    <message>
        <source>Copy the lines chosen as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Put a phrase in</source>
        <translation>插入常用语</translation>
    </message>
    <message>
        <source>Take the decision</source>
        <translation>确认办理</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The calendar, in a day</source>
        <translation>日期栏打开日历</translation>
    </message>
    <message>
        <source>Down  Up</source>
        <translation>下箭头  上箭头</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete（删除键）</translation>
    </message>
    <message>
        <source>&amp;Usual keys for all</source>
        <translation>全部恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>所有命令已恢复默认快捷键。</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新快捷键(&amp;N)：</translation>
    </message>
    <message>
        <source>New key for the chosen action</source>
        <translation>所选操作的新快捷键</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>&amp;Give this key</source>
        <translation>改用此键(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back to the usual</source>
        <translation>恢复默认(&amp;B)</translation>
    </message>
    <message>
        <source>everywhere; usually %1</source>
        <translation>全部窗口；默认 %1</translation>
    </message>
    <message>
        <source>Choose a command in the table. Keys of fields and grids stay as they are.</source>
        <translation>请在表中选择一项命令。字段和表格自己的按键不能更改。</translation>
    </message>
    <message>
        <source>%1 is typed into fields. Take a key with Ctrl or Alt, or a function key.</source>
        <translation>%1 会输入到字段里。请使用带 Ctrl 或 Alt 的组合键，或者功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to fields, grids and decisions. Take another one.</source>
        <translation>%1 由字段、表格或审批表单使用，请换一个。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Give that one another key first, or take another one here.</source>
        <translation>%1 已用于“%2”。请先给那项命令换键，或者在这里换一个。</translation>
    </message>
    <message>
        <source>“%1” goes without a key now.</source>
        <translation>“%1”现在没有快捷键。</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1”的快捷键现为 %2。</translation>
    </message>
</context>
<context>
    <name>jiangce::ShowNumbers</name>
    <message>
        <source>Show full numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>You have had full numbers shown %1 times today. After %2 times each further one asks for your password. It is recorded like the others.</source>
        <translation>您今天已显示完整号码%1次。超过%2次后，每再显示一次都要输入密码。每次显示都有记录。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>jiangce::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Jiangce</source>
        <translation>匠册</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>数据库 %1</translation>
    </message>
    <message>
        <source>Demonstration database: everybody and every amount in it is made up.</source>
        <translation>演示数据库：其中人员、单位、金额均为虚构。</translation>
    </message>
    <message>
        <source>Standing exception of this office: administrators also handle cases. Reason: %1</source>
        <translation>本单位登记有常设例外：三员兼办业务。理由：%1</translation>
    </message>
    <message>
        <source>&amp;Forgot the password…</source>
        <translation>忘记密码(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;End the other and sign in</source>
        <translation>结束另一处并登录(&amp;E)</translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>新密码已设置，请用新密码登录。</translation>
    </message>
</context>
<context>
    <name>jiangce::SinceNote</name>
    <message>
        <source>Since you were last here</source>
        <translation>自您上次离开以来</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Put this away until there is something new</source>
        <translation>收起，直到又有新情况</translation>
    </message>
    <message>
        <source>Since you were last here (%1), more than is listed:</source>
        <translation>自您上次离开（%1）以来，情况较多，只列最近的：</translation>
    </message>
    <message>
        <source>Since you were last here (%1):</source>
        <translation>自您上次离开（%1）以来：</translation>
    </message>
    <message>
        <source>Came due since %1</source>
        <translation>%1 以来到期</translation>
    </message>
    <message numerus="yes">
        <source>%n came due</source>
        <translation>
            <numerusform>到期 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Came back since %1</source>
        <translation>%1 以来退回</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>退回 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>%1 以来新到</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新到 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) overdue</source>
        <translation>
            <numerusform>逾期未报 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::StandingListsDialog</name>
    <message>
        <source>Standing lists</source>
        <translation>备查清单</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全市</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to list. That is good.</source>
        <translation>没有要列的，很好。</translation>
    </message>
</context>
<context>
    <name>jiangce::Start</name>
    <message>
        <source>Jiangce cannot start</source>
        <translation>匠册无法启动</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>jiangce::StatisticsCases</name>
    <message>
        <source>Cases behind the number</source>
        <translation>数字背后的业务</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV文件</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>Save these cases: %1</source>
        <translation>保存这些业务：%1</translation>
    </message>
    <message>
        <source>Looking for the cases …</source>
        <translation>正在查找业务…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n case(s)</source>
        <translation>
            <numerusform>%1，%2：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>on average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>显示前 %1 件</translation>
    </message>
</context>
<context>
    <name>jiangce::StatisticsPage</name>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>all districts</source>
        <translation>全部区市县</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>业务(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>期间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区市县(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as a spreadsheet …</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Numbers of the period</source>
        <translation>本期数字</translation>
    </message>
    <message>
        <source>Enter lists the cases behind a number, F1 explains it</source>
        <translation>回车列出构成该数字的案件，F1 查看口径</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing to draw</source>
        <translation>%1：无可绘制的数据</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>导出汇总</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>业务汇总</translation>
    </message>
    <message>
        <source>Save as CS&amp;V …</source>
        <translation>另存为 CSV(&amp;U)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>另存为 PDF(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Compare two years …</source>
        <translation>两年对比(&amp;C)…</translation>
    </message>
    <message>
        <source>Annual &amp;reports …</source>
        <translation>年报(&amp;N)…</translation>
    </message>
    <message>
        <source>Standing &amp;lists …</source>
        <translation>备查清单(&amp;L)…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>jiangce::SuggestionList</name>
    <message>
        <source>Found in the register</source>
        <translation>登记簿中找到</translation>
    </message>
</context>
<context>
    <name>jiangce::TableDialog</name>
    <message>
        <source>&amp;Spreadsheet …</source>
        <translation>表格(&amp;S)…</translation>
    </message>
    <message>
        <source>CS&amp;V …</source>
        <translation>CSV文件(&amp;V)…</translation>
    </message>
    <message>
        <source>P&amp;DF …</source>
        <translation>PDF文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Saves the list in Chinese, all rows of it.</source>
        <translation>以中文保存清单的全部行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The first %1 are shown; files hold all.</source>
        <translation>只显示前 %1 行，文件中为全部。</translation>
    </message>
</context>
<context>
    <name>jiangce::TemplatePage</name>
    <message>
        <source>Letters</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>收入人</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>收入时间</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Take &amp;in …</source>
        <translation>收入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Use the chosen version again …</source>
        <translation>重新使用所选版本(&amp;U)…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>该行内容</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>The letter with the names of its data</source>
        <translation>以数据名称填充的文书</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>版面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>The program&apos;s own text</source>
        <translation>程序自带文本</translation>
    </message>
    <message>
        <source>%1 (the program&apos;s own text again)</source>
        <translation>%1（恢复程序自带文本）</translation>
    </message>
    <message numerus="yes">
        <source>First of %n pages</source>
        <translation>
            <numerusform>共%n页，第1页</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Choose the template</source>
        <translation>选择模板文件</translation>
    </message>
    <message>
        <source>The file was checked and nothing is wrong with it. “%1” will be made from it from now on; letters already issued stay as they are.</source>
        <translation>文件已检查，没有问题。今后的“%1”将按此文本生成；已出具的文书不变。</translation>
    </message>
    <message numerus="yes">
        <source>The file was not taken in: %n things are wrong with it. The text in force stays.</source>
        <translation>
            <numerusform>文件没有收入：有%n处问题。现行文本不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>the program&apos;s own text</source>
        <translation>程序自带文本</translation>
    </message>
    <message>
        <source>Letters will be made from %1 again from now on; those already issued stay as they are.</source>
        <translation>今后的文书将重新按%1生成；已出具的文书不变。</translation>
    </message>
    <message>
        <source>Take in a template</source>
        <translation>收入模板</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>收入(&amp;T)</translation>
    </message>
    <message>
        <source>Taken in. The old version is kept.</source>
        <translation>已收入，旧版本保留。</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>文书模板</translation>
    </message>
</context>
<context>
    <name>jiangce::TrailDialog</name>
    <message>
        <source>Check and anchor the history</source>
        <translation>审计日志校验与锚定</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未校验。</translation>
    </message>
    <message>
        <source>&amp;Take out the history…</source>
        <translation>导出审计日志(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a &amp;new key…</source>
        <translation>更换密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Keep the second path</source>
        <translation>保存第二路径(&amp;K)</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>校验审计日志</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>File on a second path</source>
        <translation>第二路径上的文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Second path</source>
        <translation>第二路径(&amp;S)</translation>
    </message>
    <message>
        <source>Another disk or a stick that is not kept with this computer. A checkpoint is also signed at every backup, when an officer leaves and when the program ends.</source>
        <translation>不与本机放在一处的另一块盘或U盘。每次备份、换人、退出程序时也会签一个检查点。</translation>
    </message>
    <message>
        <source>&amp;Entries between two checkpoints</source>
        <translation>每多少条签一个检查点(&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;also against the file</source>
        <translation>另与此文件核对(&amp;A)</translation>
    </message>
    <message>
        <source>Code on &amp;paper</source>
        <translation>纸上的校验码(&amp;P)</translation>
    </message>
    <message>
        <source>As printed on handover lists and cover lists of print jobs; several with spaces between them.</source>
        <translation>即交接清单、打印清单上所印的校验码；多个之间用空格隔开。</translation>
    </message>
    <message>
        <source>Nothing is anchored in this session of the program.</source>
        <translation>本次运行未启用锚定。</translation>
    </message>
    <message>
        <source>Key: %1. Write it down with the first list you sign.</source>
        <translation>密钥：%1。请抄在您签字的第一份清单上。</translation>
    </message>
    <message>
        <source>Kept. Every checkpoint signed so far is there as well.</source>
        <translation>已保存。此前签过的检查点也已写入该文件。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在校验…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each in its place and unchanged.</source>
        <translation>
            <numerusform>共%n条，次序连贯，均未改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n checkpoint(s).</source>
        <translation>
            <numerusform>已与%n个检查点核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held against no checkpoint: whether the end was cut off or all of it written anew is not known.</source>
        <translation>没有检查点可核对：末尾是否被截去、是否整体重写，无从得知。</translation>
    </message>
    <message>
        <source>What came after entry %1 is not signed yet.</source>
        <translation>第%1条以后的尚未签名。</translation>
    </message>
    <message>
        <source>Take out the history</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken out to %1. Check the file with jiangce-audit-check.</source>
        <translation>
            <numerusform>已导出%n条到%1。可用 jiangce-audit-check 核验该文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Checkpoints signed so far keep their key. From now on they are signed with a new one; the history tells of it and why.</source>
        <translation>已签的检查点仍用原密钥核对；从现在起用新密钥签名，更换及其原因记入审计日志。</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>更换密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) signed by whoever took them.</source>
        <translation>
            <numerusform>%n个步骤均有经办人签名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, time, case and action</source>
        <translation>序号、时间、案件和动作</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Reason, before and after</source>
        <translation>理由、变更前后</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) without a signature: whoever took them had no key yet, or such steps were not signed yet.</source>
        <translation>
            <numerusform>%n个步骤没有签名：当时经办人还没有密钥，或者这类步骤当时还不签名。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiangce::UseResetCodeDialog</name>
    <message>
        <source>Choose a new password with a code</source>
        <translation>用重置码设置新密码</translation>
    </message>
    <message>
        <source>The security administrator issues a code and hands it to you; a system administrator confirms it. It counts for %1 minutes and once.</source>
        <translation>由安全管理员签发重置码并当面交给您，再由一名系统管理员确认。%1分钟内有效，只能使用一次。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>重置码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiangce::VerdictLine</name>
    <message>
        <source>Record judgement…</source>
        <translation>记录认定…</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded; Space unfolds</source>
        <translation>已收起，按空格展开</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Row %1 %2</source>
        <translation>第%1行 %2</translation>
    </message>
    <message>
        <source>and %1 more rows</source>
        <translation>另有 %1 行</translation>
    </message>
</context>
<context>
    <name>jiangce::VerdictSheet</name>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 met</source>
        <translation>%1 行中 %2 行符合</translation>
    </message>
    <message>
        <source>to be set by the bureau: %1</source>
        <translation>待局里确定：%1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>条文大意</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>采用的解释</translation>
    </message>
    <message>
        <source>rows %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rows: %1, met %2, not met %3, open %4</source>
        <translation>共 %1 行：符合 %2，不符合 %3，待判 %4</translation>
    </message>
    <message>
        <source>By the rules %1 yuan (%2)</source>
        <translation>按规则核算 %1 元（%2）</translation>
    </message>
    <message>
        <source>The sum is not known yet</source>
        <translation>合计金额尚不能确定</translation>
    </message>
</context>
<context>
    <name>jiangce::ViewNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Filters and order are kept; which cases fit is found anew each time. Only you see it.</source>
        <translation>保存的是筛选和顺序；每次打开时重新查找符合的案件。只有您自己看得到。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Receipt slip</source>
        <translation>收件凭证</translation>
    </message>
    <message>
        <source>Acceptance notice</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>One-time correction notice</source>
        <translation>一次性补正告知书</translation>
    </message>
    <message>
        <source>Non-acceptance decision</source>
        <translation>不予受理决定书</translation>
    </message>
    <message>
        <source>Approval sheet</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Settlement confirmation</source>
        <translation>落户资格审核确认函</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>不予批准决定书</translation>
    </message>
    <message>
        <source>Subsidy decision</source>
        <translation>补贴核定通知书</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Personal information notice</source>
        <translation>个人信息处理告知书</translation>
    </message>
    <message>
        <source>Service receipt</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>Entry in the allowance pool</source>
        <translation>纳入政府特殊津贴选拔范围通知书</translation>
    </message>
    <message>
        <source>Bonus decision</source>
        <translation>一次性奖金核定通知书</translation>
    </message>
    <message>
        <source>Promotion approval</source>
        <translation>技术等级晋升核准通知书</translation>
    </message>
    <message>
        <source>Result of the qualification check</source>
        <translation>资格审查结果告知书</translation>
    </message>
    <message>
        <source>Completion notice</source>
        <translation>补正通知书</translation>
    </message>
    <message>
        <source>Filing receipt</source>
        <translation>备案回执</translation>
    </message>
    <message>
        <source>Receipt of the report</source>
        <translation>接收回执</translation>
    </message>
</context>
<context>
    <name>level_promotion</name>
    <message>
        <source>promoted directly</source>
        <translation>直接晋升</translation>
    </message>
    <message>
        <source>priority in the assessment</source>
        <translation>优先参加考评</translation>
    </message>
    <message>
        <source>not applicable: level one already</source>
        <translation>不适用：已为一级</translation>
    </message>
    <message>
        <source>Present level</source>
        <translation>现有等级</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Priority in the assessment is no promotion: the level stays until the assessment is passed.</source>
        <translation>优先参加考评不是晋升：考评合格前等级不变。</translation>
    </message>
    <message>
        <source>Level promoted to</source>
        <translation>晋升后等级</translation>
    </message>
    <message>
        <source>Number of the new certificate</source>
        <translation>新证书编号</translation>
    </message>
    <message>
        <source>Person honoured</source>
        <translation>获奖人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Decision of commendation</source>
        <translation>表彰决定</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Promotions, priorities and findings of not applicable approved within the period, by the level held before.</source>
        <translation>期间内核准的直接晋升、优先考评和不适用，按原等级统计。</translation>
    </message>
    <message>
        <source>Level promotion</source>
        <translation>获奖者晋升等级</translation>
    </message>
    <message>
        <source>Below level one</source>
        <translation>现有等级低于一级</translation>
    </message>
    <message>
        <source>The present level is %1; the highest to be promoted to is %2.</source>
        <translation>现有等级为%1；最高可晋升至%2。</translation>
    </message>
    <message>
        <source>The present level is %1, and nobody is promoted above %2. Record it as not applicable.</source>
        <translation>现有等级为%1，不能晋升至%2以上。请登记为不适用。</translation>
    </message>
    <message>
        <source>Enter the present level and the outcome.</source>
        <translation>请填写现有等级和结果。</translation>
    </message>
    <message>
        <source>Who holds level one already cannot be promoted by the clause; that is recorded as not applicable and is no refusal.</source>
        <translation>已为一级的，条款无从晋升，登记为不适用，不属于不予批准。</translation>
    </message>
    <message>
        <source>Not applicable only at level one</source>
        <translation>仅一级可登记为不适用</translation>
    </message>
    <message>
        <source>The present level is %1: recorded as not applicable.</source>
        <translation>现有等级为%1：登记为不适用。</translation>
    </message>
    <message>
        <source>The present level is %1, below %2: a promotion does apply.</source>
        <translation>现有等级为%1，低于%2：仍可晋升。</translation>
    </message>
    <message>
        <source>Only level one, or a step above it, makes the promotion not applicable.</source>
        <translation>只有一级及以上才不适用晋升。</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>晋升一级</translation>
    </message>
    <message>
        <source>From %1 to %2, one level up.</source>
        <translation>由%1晋升至%2，晋升一级。</translation>
    </message>
    <message>
        <source>From %1 to %2 is not one level up; %3 would be.</source>
        <translation>由%1至%2不是晋升一级；晋升一级应为%3。</translation>
    </message>
    <message>
        <source>Enter the level promoted to.</source>
        <translation>请填写晋升后等级。</translation>
    </message>
    <message>
        <source>The corresponding level is the next one, in the occupation of the certificate.</source>
        <translation>“相应等级”按证书所载职业（工种）的上一个等级理解。</translation>
    </message>
    <message>
        <source>Not a level already held</source>
        <translation>尚未取得该等级</translation>
    </message>
    <message>
        <source>The register has no certificate of %1 in this occupation.</source>
        <translation>登记簿中没有该职业（工种）的%1证书。</translation>
    </message>
    <message>
        <source>The register already has a certificate of %1 in this occupation.</source>
        <translation>登记簿中已有该职业（工种）的%1证书。</translation>
    </message>
    <message>
        <source>Whether the level is held already is known only with the register.</source>
        <translation>是否已取得该等级，须查登记簿。</translation>
    </message>
    <message>
        <source>Who already holds the level, or a higher one, in the occupation is not promoted to it.</source>
        <translation>已取得同职业（工种）该等级或更高等级的，不再晋升。</translation>
    </message>
</context>
<context>
    <name>nomination</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>District of the employer</source>
        <translation>单位所在区市县</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>表彰决定文号</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>表彰决定日期</translation>
    </message>
    <message>
        <source>Main deeds</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>The honour was conferred</source>
        <translation>已授予荣誉</translation>
    </message>
    <message>
        <source>%1 was conferred on %2 by %3.</source>
        <translation>“%1”于%2以%3授予。</translation>
    </message>
    <message>
        <source>No honour of this person stands behind the application. Make it from the decision of the round.</source>
        <translation>该申请没有对应的荣誉。请从评选的表彰决定发起。</translation>
    </message>
    <message>
        <source>Whether an honour stands behind it is known only with the register.</source>
        <translation>是否有对应的荣誉，须查登记簿。</translation>
    </message>
    <message>
        <source>The honour still stands</source>
        <translation>荣誉仍然有效</translation>
    </message>
    <message>
        <source>The honour stands.</source>
        <translation>荣誉有效。</translation>
    </message>
    <message>
        <source>The honour has been revoked; nothing more follows from it.</source>
        <translation>荣誉已撤销，不再产生后续事项。</translation>
    </message>
    <message>
        <source>Number of the honour certificate</source>
        <translation>荣誉证书编号</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Places for outstanding skilled talents in a round</source>
        <translation>每届有杰出贡献高技能人才名额</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Places for technical experts in a round</source>
        <translation>每届技术能手名额</translation>
    </message>
    <message>
        <source>Bonus of an outstanding skilled talent</source>
        <translation>有杰出贡献高技能人才奖金</translation>
    </message>
    <message>
        <source>yuan per person</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>Bonus of a technical expert</source>
        <translation>技术能手奖金</translation>
    </message>
    <message>
        <source>front-line workers</source>
        <translation>一线职工</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>a district</source>
        <translation>某区市县</translation>
    </message>
    <message>
        <source>Commendation of outstanding skilled talents and technical experts</source>
        <translation>有杰出贡献高技能人才和技术能手评选表彰</translation>
    </message>
    <message>
        <source>Code of the occupation</source>
        <translation>职业（工种）编码</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Vocational certificate</source>
        <translation>职业资格证书</translation>
    </message>
    <message>
        <source>What the round&apos;s notice says</source>
        <translation>评选通知的规定</translation>
    </message>
    <message>
        <source>High-skill talent</source>
        <translation>高技能人才</translation>
    </message>
    <message>
        <source>The certificate is of %1; high skill begins with %2.</source>
        <translation>证书等级为%1；高技能人才自%2起。</translation>
    </message>
    <message>
        <source>The certificate is of %1; high skill begins with %2. The policy itself asks for no level: go by the round&apos;s notice.</source>
        <translation>证书等级为%1；高技能人才自%2起。文件本身未规定等级，以评选通知为准。</translation>
    </message>
    <message>
        <source>Enter the level of the certificate.</source>
        <translation>请填写证书等级。</translation>
    </message>
    <message>
        <source>Earlier honours</source>
        <translation>以往荣誉</translation>
    </message>
    <message>
        <source>No earlier honour is on record.</source>
        <translation>没有以往荣誉记录。</translation>
    </message>
    <message>
        <source>Already on record: %1.</source>
        <translation>已有记录：%1。</translation>
    </message>
    <message>
        <source>Whether there are earlier honours is known only with the register.</source>
        <translation>有无以往荣誉，须查登记簿。</translation>
    </message>
    <message>
        <source>Handed in while nominations were taken</source>
        <translation>在推荐期内报送</translation>
    </message>
    <message>
        <source>Handed in on %1; nominations are taken %2.</source>
        <translation>%1报送；推荐期为%2。</translation>
    </message>
    <message>
        <source>Handed in on %1; nominations were taken %2.</source>
        <translation>%1报送，不在推荐期（%2）内。</translation>
    </message>
    <message>
        <source>The day of hand-in is not known yet; nominations are taken %2.</source>
        <translation>尚无报送日期；推荐期为%2。</translation>
    </message>
    <message>
        <source>Internal notice of the unit</source>
        <translation>单位内部公示</translation>
    </message>
    <message>
        <source>The unit&apos;s internal notice ran %1.</source>
        <translation>单位内部公示：%1。</translation>
    </message>
    <message>
        <source>The unit&apos;s internal notice (%1) was not over on the day of hand-in, or an objection was found right.</source>
        <translation>单位内部公示（%1）在报送之日尚未结束，或者异议成立。</translation>
    </message>
    <message>
        <source>Enter first and last day of the unit&apos;s internal notice and what came of it.</source>
        <translation>请填写单位内部公示的起止日期和结果。</translation>
    </message>
    <message>
        <source>Opinion of the union</source>
        <translation>工会意见</translation>
    </message>
    <message>
        <source>The union agrees.</source>
        <translation>工会同意。</translation>
    </message>
    <message>
        <source>The union does not agree.</source>
        <translation>工会不同意。</translation>
    </message>
    <message>
        <source>Enter the opinion of the union; the round&apos;s notice asks for it.</source>
        <translation>请填写工会意见；评选通知有此要求。</translation>
    </message>
    <message>
        <source>Stands for one title only</source>
        <translation>只参评一个称号</translation>
    </message>
    <message>
        <source>The person stands for no other title of this round.</source>
        <translation>该人未参评本届其他称号。</translation>
    </message>
    <message>
        <source>The person already stands for another title of this round (%1).</source>
        <translation>该人已参评本届其他称号（%1）。</translation>
    </message>
    <message>
        <source>Whether the person stands for another title is known only with the register.</source>
        <translation>是否参评其他称号，须查登记簿。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Work and qualification</source>
        <translation>工作与职业资格</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Deeds</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>a district or pilot zone</source>
        <translation>区市县（先导区）推荐</translation>
    </message>
    <message>
        <source>a department, industry or group</source>
        <translation>部门、行业或集团推荐</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>无异议</translation>
    </message>
    <message>
        <source>objection found wrong</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>objection found right</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>At work since</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>On the front line of production or service</source>
        <translation>在生产、服务一线</translation>
    </message>
    <message>
        <source>Years in the occupation</source>
        <translation>从事本职业年限</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推荐渠道</translation>
    </message>
    <message>
        <source>Recommending district</source>
        <translation>推荐区市县</translation>
    </message>
    <message>
        <source>Recommending department</source>
        <translation>推荐单位</translation>
    </message>
    <message>
        <source>Opinion of the recommending unit</source>
        <translation>推荐单位意见</translation>
    </message>
    <message>
        <source>Internal notice from</source>
        <translation>内部公示开始</translation>
    </message>
    <message>
        <source>Internal notice until</source>
        <translation>内部公示结束</translation>
    </message>
    <message>
        <source>Came of the internal notice</source>
        <translation>内部公示结果</translation>
    </message>
    <message>
        <source>About 1,500 characters; the panel reads them.</source>
        <translation>1500字左右，供评委评审。</translation>
    </message>
    <message>
        <source>Technical innovations, patents</source>
        <translation>技术革新、专利</translation>
    </message>
    <message>
        <source>Apprentices trained</source>
        <translation>带徒传技</translation>
    </message>
    <message>
        <source>Awards, with day and granting body</source>
        <translation>获奖情况（时间、授予机关）</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>推荐表</translation>
    </message>
    <message>
        <source>Account of deeds</source>
        <translation>主要事迹材料</translation>
    </message>
    <message>
        <source>Proofs of awards, patents and results</source>
        <translation>获奖、专利和成果证明</translation>
    </message>
    <message>
        <source>Proof of the unit&apos;s internal notice</source>
        <translation>单位内部公示证明</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>推荐人数</translation>
    </message>
    <message>
        <source>Nominations handed in within the period.</source>
        <translation>期间内收到的推荐。</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>表彰人数</translation>
    </message>
    <message>
        <source>Persons on whom the title was conferred within the period, by the day of the decision; revoked ones included.</source>
        <translation>期间内授予称号的人员，按表彰决定日期统计，含其后撤销的。</translation>
    </message>
</context>
<context>
    <name>obligations</name>
    <message>
        <source>Not yet open</source>
        <translation>未到报送期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应报</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临近期限</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已报待核</translation>
    </message>
    <message>
        <source>On file, in time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>On file, late</source>
        <translation>逾期已报</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>无需报送</translation>
    </message>
    <message>
        <source>Pass rate (%)</source>
        <translation>合格率（%）</translation>
    </message>
    <message>
        <source>More or less than planned</source>
        <translation>与计划相差</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>报送期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>报送情况</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案号（收文号）</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>催报日期</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区市县</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Bodies that owe it</source>
        <translation>应报机构数</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>By body, occupation and level</source>
        <translation>按机构、职业、等级</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>按机构</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>按职业（工种）</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按等级</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Agency code in document numbers</source>
        <translation>机关代字</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Body for complaints, with telephone</source>
        <translation>投诉受理机构及电话</translation>
    </message>
    <message>
        <source>Body for administrative review</source>
        <translation>行政复议机关</translation>
    </message>
    <message>
        <source>Court for administrative suits</source>
        <translation>行政诉讼法院</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Name on the seal</source>
        <translation>印章名称</translation>
    </message>
</context>
<context>
    <name>outstanding_talent</name>
    <message>
        <source>Outstanding skilled talents</source>
        <translation>有杰出贡献高技能人才评选</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>职业目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Figures and switches</source>
        <translation>标准与开关(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Working-day calendar</source>
        <translation>工作日历(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户管理(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Persons</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>业务汇总(&amp;S)</translation>
    </message>
    <message>
        <source>Audit &amp;log</source>
        <translation>审计日志(&amp;L)</translation>
    </message>
    <message>
        <source>Payment &amp;batches</source>
        <translation>拨付批次(&amp;B)</translation>
    </message>
    <message>
        <source>Letter &amp;templates</source>
        <translation>文书模板(&amp;T)</translation>
    </message>
    <message>
        <source>Appraisal &amp;bodies</source>
        <translation>鉴定机构(&amp;B)</translation>
    </message>
    <message>
        <source>Filings &amp;owed</source>
        <translation>应报送事项(&amp;O)</translation>
    </message>
    <message>
        <source>Plan a&amp;gainst report</source>
        <translation>计划与开展情况对照(&amp;G)</translation>
    </message>
    <message>
        <source>Likely &amp;duplicates</source>
        <translation>疑似重复(&amp;D)</translation>
    </message>
    <message>
        <source>I&amp;mports</source>
        <translation>导入记录(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;ward rounds</source>
        <translation>评选表彰(&amp;W)</translation>
    </message>
    <message>
        <source>Register of &amp;honours</source>
        <translation>荣誉登记簿(&amp;H)</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>Long passwords</source>
        <translation>长密码</translation>
    </message>
    <message>
        <source>Graded protection</source>
        <translation>等级保护</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>最少字符数</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>最少字符种类</translation>
    </message>
    <message>
        <source>Days a password lasts</source>
        <translation>密码有效天数（0为不到期）</translation>
    </message>
    <message>
        <source>Earlier passwords that do not come back</source>
        <translation>不得重复的最近密码数</translation>
    </message>
    <message>
        <source>Failed attempts until the account is locked</source>
        <translation>锁定前的失败次数</translation>
    </message>
    <message>
        <source>Minutes of the first lock, doubled with each further one</source>
        <translation>首次锁定分钟数（再次加倍）</translation>
    </message>
    <message>
        <source>Hours of the longest lock</source>
        <translation>最长锁定小时数</translation>
    </message>
    <message>
        <source>Days without a sign-in until the account closes</source>
        <translation>未登录关闭账户的天数（0为不关闭）</translation>
    </message>
    <message>
        <source>Hours until a sign-in is over</source>
        <translation>一次登录的最长小时数</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>无人操作锁屏分钟数</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>Fill this in.</source>
        <translation>请填写此项。</translation>
    </message>
    <message>
        <source>This is too long: %2 characters, at most %1. Shorten it.</source>
        <translation>内容过长：已输入%2个字符，最多%1个。请缩短。</translation>
    </message>
    <message>
        <source>The character “%1” at position %2 cannot stand here. Correct it.</source>
        <translation>第%2位的字符“%1”不能出现在这里，请更正。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请输入%1至%2之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose one from the list.</source>
        <translation>“%1”不在可选项之内，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Check its name.</source>
        <translation>没有名为“%1”的字段，请核对名称。</translation>
    </message>
    <message>
        <source>The same certificate already stands in row %1. Keep one of the two.</source>
        <translation>同一证书已在第%1行出现，请保留其中一行。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Enter it like 2026-3-5.</source>
        <translation>“%1”不是日期，请按 2026-3-5 的样式输入。</translation>
    </message>
    <message>
        <source>%1 does not exist in the calendar. Check it against the document.</source>
        <translation>日历中没有%1这一天，请对照材料核对。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Check it against the document.</source>
        <translation>%1在今天之后，请对照材料核对。</translation>
    </message>
    <message>
        <source>“%2” lies before “%1”. Check both dates.</source>
        <translation>“%2”早于“%1”，请核对两个日期。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters; this one has %1. Check it against the ID card.</source>
        <translation>公民身份号码应为18位，现为%1位，请对照身份证核对。</translation>
    </message>
    <message>
        <source>The character “%1” at position %2 cannot stand in an ID number. Check it against the ID card.</source>
        <translation>第%2位的字符“%1”不能出现在公民身份号码中，请对照身份证核对。</translation>
    </message>
    <message>
        <source>No province has the digits %1 an ID number begins with. Check it against the ID card.</source>
        <translation>没有以%1开头的省级区划代码，请对照身份证核对。</translation>
    </message>
    <message>
        <source>The digits %1 in the ID number are not a possible birth date. Check it against the ID card.</source>
        <translation>公民身份号码中的%1不是可能的出生日期，请对照身份证核对。</translation>
    </message>
    <message>
        <source>The last digit of the ID number is %1 but should be %2, so at least one digit is wrong. Check it against the ID card; if the card really says so, keep it with a reason.</source>
        <translation>公民身份号码末位为%1，按规则应为%2，至少有一位有误。请对照身份证核对；证件确实如此的，注明理由后保留。</translation>
    </message>
    <message>
        <source>This is an old number of 15 digits. Its 18-digit form is %1; check it against the ID card and enter that.</source>
        <translation>这是15位旧号码，对应的18位号码为%1，请对照身份证核对后填写。</translation>
    </message>
    <message>
        <source>The ID number belongs to sex %1, but %2 was entered. Check both; if the papers really say so, keep it with a reason.</source>
        <translation>按公民身份号码性别为%1，填写的是%2。请核对两处；材料确实如此的，注明理由后保留。</translation>
    </message>
    <message>
        <source>By the ID number the birth date is %1, but %2 was entered. Check both; if the papers really say so, keep it with a reason.</source>
        <translation>按公民身份号码出生日期为%1，填写的是%2。请核对两处；材料确实如此的，注明理由后保留。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number (it holds %1), so its last digits are lost. Enter it from the document; in the spreadsheet, format the column as text.</source>
        <translation>电子表格已将此号码舍入（表中为%1），末几位已丢失。请按材料重新填写；在电子表格中应先把该列设为文本格式。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters; this one has %1. Check it against the business licence.</source>
        <translation>统一社会信用代码应为18位，现为%1位，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The character “%1” at position %2 cannot stand in a credit code. Check it against the business licence.</source>
        <translation>第%2位的字符“%1”不能出现在统一社会信用代码中，请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The last character of the credit code is %1 but should be %2. Check it against the business licence; if the licence really says so, keep it with a reason.</source>
        <translation>统一社会信用代码末位为%1，按规则应为%2。请对照营业执照核对；执照确实如此的，注明理由后保留。</translation>
    </message>
    <message>
        <source>The organisation code inside (characters 9 to 17) ends with %1 but should end with %2. Check it against the business licence; if the licence really says so, keep it with a reason.</source>
        <translation>其中的组织机构代码（第9至17位）末位为%1，按规则应为%2。请对照营业执照核对；执照确实如此的，注明理由后保留。</translation>
    </message>
    <message>
        <source>“%1” is not an organisation code: eight letters or digits, a hyphen, one more. Check it against the certificate.</source>
        <translation>“%1”不是组织机构代码：应为8位字母或数字、连字符和1位校验码。请对照代码证核对。</translation>
    </message>
    <message>
        <source>The last character of the organisation code is %1 but should be %2. Check it against the certificate.</source>
        <translation>组织机构代码末位为%1，按规则应为%2，请对照代码证核对。</translation>
    </message>
    <message>
        <source>A certificate number has 6 to 30 characters; this one has %1. Check it against the certificate.</source>
        <translation>证书编号应为6至30位，现为%1位，请对照证书核对。</translation>
    </message>
    <message>
        <source>“%1” is not a certificate number: only letters and digits, with at least one digit. Check it against the certificate.</source>
        <translation>“%1”不是证书编号：只能有字母和数字，至少有一位数字。请对照证书核对。</translation>
    </message>
    <message>
        <source>The certificate number belongs to level %1, but level %2 was entered. Check both.</source>
        <translation>证书编号对应%1，填写的是%2，请核对两处。</translation>
    </message>
    <message>
        <source>The certificate number belongs to the year %1, but the certificate is dated %2. Check both.</source>
        <translation>证书编号对应%1年，发证日期为%2，请核对两处。</translation>
    </message>
    <message>
        <source>“%1” is not a certificate level. Enter one from level five to level one, or the name of the step.</source>
        <translation>“%1”不是证书等级。请填五级至一级，或等级名称。</translation>
    </message>
    <message>
        <source>“%1” is not an occupation code. It looks like 6-18-01-01.</source>
        <translation>“%1”不是职业编码，样式为 6-18-01-01。</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Enter a mobile number, or a landline with its area code.</source>
        <translation>“%1”不是电话号码。请填手机号码，或带区号的固定电话。</translation>
    </message>
    <message>
        <source>“%1” is not an account number: digits and hyphens only. Check it.</source>
        <translation>“%1”不是银行账号：只能有数字和连字符，请核对。</translation>
    </message>
    <message>
        <source>The check digit of this card number is wrong. Check it against the card.</source>
        <translation>银行卡号校验位有误，请对照卡片核对。</translation>
    </message>
    <message>
        <source>“%1” is not a document number. It looks like 大政发〔2011〕46号.</source>
        <translation>“%1”不是发文字号，样式为 大政发〔2011〕46号。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter it in yuan with at most two decimals, like 1409.50.</source>
        <translation>“%1”不是金额。请以元为单位填写，最多两位小数，如 1409.50。</translation>
    </message>
    <message>
        <source>This amount is too large. Check it.</source>
        <translation>金额过大，请核对。</translation>
    </message>
    <message>
        <source>An amount cannot be negative. Check it.</source>
        <translation>金额不能为负，请核对。</translation>
    </message>
    <message>
        <source>There is no case “%1”. Check the number, or search by name.</source>
        <translation>没有案件“%1”。请核对编号，或按姓名查找。</translation>
    </message>
    <message>
        <source>%1 changed this case at %2. Reload it, compare, and repeat your step; nothing of theirs was overwritten.</source>
        <translation>%1已于%2修改本件。请重新载入、比对后再办理；对方的修改没有被覆盖。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the case is “%2”.</source>
        <translation>本件处于“%2”时不能“%1”。</translation>
    </message>
    <message>
        <source>This needs the role “%1”, which your account does not have.</source>
        <translation>办理此项需要“%1”角色，您的账户没有该角色。</translation>
    </message>
    <message>
        <source>You already took the step “%1” of this case; another officer has to take this one.</source>
        <translation>您已办理本件的“%1”环节，此环节须由另一名人员办理。</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Write your opinion.</source>
        <translation>请填写意见。</translation>
    </message>
    <message>
        <source>The application still has %1 problems. Correct them before submitting; the draft is saved.</source>
        <translation>申请还有%1处问题，更正后才能提交；草稿已保存。</translation>
    </message>
    <message>
        <source>The conditions are not met (%1). The case can only be refused, or sent back with a reason.</source>
        <translation>不符合条件（%1）。本件只能审批不通过，或注明理由退回。</translation>
    </message>
    <message>
        <source>%1 conditions are still open. Fill in what is missing or record your judgement first.</source>
        <translation>还有%1项条件未定。请先补充缺少的内容，或记录认定意见。</translation>
    </message>
    <message>
        <source>A correction was already asked for once, and the law allows no second one. Accept the case or decline it.</source>
        <translation>已一次性告知补正，依法不得再次要求补正。请受理或不予受理。</translation>
    </message>
    <message>
        <source>The wider rule of %1 applies, so a refusal under the older clause is locked.</source>
        <translation>适用%1的更宽规定，不得再按原条款不予通过。</translation>
    </message>
    <message>
        <source>The figure “%1” is not set, so no amount can be granted. A rule administrator enters it on the figures page and a second person confirms it.</source>
        <translation>“%1”尚未确定，无法核定金额。请政策管理人员在标准页录入，并由另一人确认。</translation>
    </message>
    <message>
        <source>Nothing is left to pay in this case.</source>
        <translation>本件没有待拨付的金额。</translation>
    </message>
    <message>
        <source>“%1” is missing. Tick it as seen, or ask for it.</source>
        <translation>缺少“%1”。请核验后勾选，或要求补交。</translation>
    </message>
    <message>
        <source>The number %1 is already taken. Enter another.</source>
        <translation>编号%1已被使用，请另行填写。</translation>
    </message>
    <message>
        <source>%1 cannot be the date of an old case. Enter a day in the past.</source>
        <translation>%1不能作为旧案日期，请填写过去的日期。</translation>
    </message>
    <message>
        <source>“%1” has already been done. The list was out of date and has been reloaded.</source>
        <translation>“%1”已经办理过。列表不是最新，现已刷新。</translation>
    </message>
    <message>
        <source>%1 has acted on the case since; your step can no longer be taken back.</source>
        <translation>%1随后已办理本件，您的上一步不能再收回。</translation>
    </message>
    <message>
        <source>The account to pay to is missing. Enter it in the application.</source>
        <translation>缺少收款账户，请在申请表中填写。</translation>
    </message>
    <message>
        <source>Account or password is wrong. Check both and try again.</source>
        <translation>账户或密码不正确，请核对后重试。</translation>
    </message>
    <message>
        <source>This account is disabled. Ask a system administrator.</source>
        <translation>该账户已停用，请联系系统管理员。</translation>
    </message>
    <message>
        <source>Too many failed attempts. Try again in %1 minutes.</source>
        <translation>连续登录失败次数过多，请%1分钟后再试。</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another name.</source>
        <translation>已有名为“%1”的账户，请另取名称。</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>密码至少需要%1个字符。</translation>
    </message>
    <message>
        <source>Choose a password that differs from the old one.</source>
        <translation>新密码不能与原密码相同。</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot be held by one person.</source>
        <translation>同一人不能同时担任“%1”和“%2”。</translation>
    </message>
    <message>
        <source>This is the last account that can do this. Give the role to another account first.</source>
        <translation>这是最后一个能办理此事的账户，请先把该角色授予其他账户。</translation>
    </message>
    <message>
        <source>Nobody changes the roles of their own account. Ask another administrator.</source>
        <translation>任何人不得更改自己账户的角色，请由另一名管理员办理。</translation>
    </message>
    <message>
        <source>There is no figure “%1”. Check its name.</source>
        <translation>没有名为“%1”的标准，请核对名称。</translation>
    </message>
    <message>
        <source>This figure also needs “%1”.</source>
        <translation>该标准还需要填写“%1”。</translation>
    </message>
    <message>
        <source>State the document and the article the figure comes from.</source>
        <translation>请注明标准所依据的文件和条款。</translation>
    </message>
    <message>
        <source>No occupation was found in this file. The table needs the columns 职业编码 and 职业（工种）名称.</source>
        <translation>文件中没有找到职业。表中应有“职业编码”和“职业（工种）名称”两列。</translation>
    </message>
    <message>
        <source>%1 %2 stands in the catalogue twice. Keep one.</source>
        <translation>%1 %2在目录中出现两次，请保留一个。</translation>
    </message>
    <message>
        <source>The holiday arrangement for %1 is not in the program. Import the State Council notice of that year.</source>
        <translation>程序中没有%1年的放假安排，请导入国务院办公厅当年的通知。</translation>
    </message>
    <message>
        <source>Line %1 of the holiday table cannot be read: %2. Each line has a date, off or work, the occasion and the notice.</source>
        <translation>放假安排第%1行无法读取：%2。每行应有日期、off 或 work、事由和通知。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and is not open in another program.</source>
        <translation>无法读取“%1”。请确认文件存在，且未被其他程序打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists, has space, and the file is not open in another program.</source>
        <translation>无法写入“%1”。请确认文件夹存在、空间充足，且文件未被其他程序打开。</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 MiB are taken.</source>
        <translation>文件过大，最大%1 MiB。</translation>
    </message>
    <message>
        <source>This is not a file of the expected kind: %1. Save it in that format and try again.</source>
        <translation>文件类型不符，应为：%1。请另存为该格式后重试。</translation>
    </message>
    <message>
        <source>The picture is too large; at most %1 megapixels are shown. Scan it with a lower resolution.</source>
        <translation>图片过大，最多显示%1百万像素。请降低分辨率重新扫描。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged at “%1”. Open it in your spreadsheet program, save it again as XLSX, and retry.</source>
        <translation>电子表格在“%1”处损坏。请用表格软件打开，另存为 XLSX 后重试。</translation>
    </message>
    <message>
        <source>The spreadsheet exceeds a limit: %1, at most %2. Split it, or copy the table into a new file.</source>
        <translation>电子表格超出限制：%1，最多%2。请拆分，或把表格复制到新文件。</translation>
    </message>
    <message>
        <source>“%1” in the spreadsheet holds a document type declaration, which no office program writes. The file is refused; ask where it comes from.</source>
        <translation>电子表格中的“%1”含有文档类型声明，办公软件不会写入这种内容。文件已拒收，请查明来源。</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Save it without one and try again.</source>
        <translation>电子表格设有密码。请取消密码另存后重试。</translation>
    </message>
    <message>
        <source>No table was found in this sheet. Looked for these column heads: %1. Choose another sheet, or match the columns by hand.</source>
        <translation>工作表中没有找到表格。查找的表头为：%1。请换一个工作表，或手工对应各列。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. Choose another.</source>
        <translation>没有名为“%1”的工作表，请另选。</translation>
    </message>
    <message>
        <source>The column “%1” was not found. Match it by hand, or add it to the spreadsheet.</source>
        <translation>没有找到“%1”列。请手工对应，或在表格中补上。</translation>
    </message>
    <message>
        <source>The JSON file cannot be read at %1: %2.</source>
        <translation>JSON 文件在%1处无法读取：%2。</translation>
    </message>
    <message>
        <source>The field “%1” in the JSON file is wrong: %2.</source>
        <translation>JSON 文件中的字段“%1”有误：%2。</translation>
    </message>
    <message>
        <source>Line %2 uses “%1”, which this letter does not know.</source>
        <translation>第%2行用到“%1”，本文书没有这一项。</translation>
    </message>
    <message>
        <source>“%1” in line %2 is not closed.</source>
        <translation>第%2行的“%1”没有结束。</translation>
    </message>
    <message>
        <source>“%1” cannot be issued while the case is “%2”.</source>
        <translation>本件处于“%2”时不能出具“%1”。</translation>
    </message>
    <message>
        <source>The font for %1 is not installed; %2 is used instead.</source>
        <translation>未安装%1所用字体，暂以%2代替。</translation>
    </message>
    <message>
        <source>No installed font has the characters %1. Install a font that has them before printing.</source>
        <translation>已安装的字体都没有“%1”这些字，请先安装含有这些字的字体再打印。</translation>
    </message>
    <message>
        <source>The office&apos;s particulars lack “%1”, which this letter needs. A system administrator enters it.</source>
        <translation>单位信息缺少“%1”，本文书需要该项，请系统管理员补录。</translation>
    </message>
    <message>
        <source>This database was written by a newer program (version %1; this program knows version %2). Update the program; the file was not touched.</source>
        <translation>该数据库由更新的程序写入（版本%1，本程序为版本%2）。请升级程序；文件未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is not a database of this program. Choose another file; it was not touched.</source>
        <translation>“%1”不是本程序的数据库，请另选文件；文件未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not changed. Restore the newest verified backup.</source>
        <translation>“%1”已损坏，未作改动。请用最近一次经过验证的备份恢复。</translation>
    </message>
    <message>
        <source>“%1” can only be read. Ask for permission to write to its folder.</source>
        <translation>“%1”只能读取。请申请该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where several programs can damage a database. Choose a folder on this computer.</source>
        <translation>“%1”位于网络驱动器，多个程序同时使用会损坏数据库。请选择本机文件夹。</translation>
    </message>
    <message>
        <source>There is no database at “%1”.</source>
        <translation>“%1”处没有数据库。</translation>
    </message>
    <message>
        <source>The backup was checked and is not usable: %1. It was not kept; the older ones are untouched. Choose another folder and repeat.</source>
        <translation>备份经检查不可用：%1。该备份未保留，已有备份不受影响。请另选文件夹重试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and repeat; nothing saved before is lost.</source>
        <translation>磁盘已满。请腾出空间后重试；此前保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>%1 claim lines are not settled yet. Settle each row before approving.</source>
        <translation>还有%1行没有核定，审批前请逐行核定。</translation>
    </message>
    <message>
        <source>The letter %1 was issued after this step. Void it first.</source>
        <translation>此步之后已出具文书%1，请先作废该文书。</translation>
    </message>
    <message>
        <source>Nothing in the verdict refuses this application. Record a judgement, or approve it.</source>
        <translation>判定中没有审批不通过的依据。请记录认定意见，或审批通过。</translation>
    </message>
    <message>
        <source>Someone else saved “%1” meanwhile. Reload it, compare, and repeat your change; nothing of theirs was overwritten.</source>
        <translation>“%1”已被他人保存。请重新载入、比对后再改；对方的修改没有被覆盖。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>A condition that is not met (%1) is refused after acceptance, never declined before it. Accept the case first.</source>
        <translation>不符合%1的，应先受理、再按审批不通过办理，不能不予受理。请先受理。</translation>
    </message>
    <message>
        <source>This letter was already issued as %1. Print it again, or void it first.</source>
        <translation>该文书已以%1出具。请补打，或先作废。</translation>
    </message>
    <message>
        <source>The computer&apos;s date is before %1, when this case was last acted on. Set the clock right first.</source>
        <translation>本机日期早于本件上次办理的%1，请先校准日期。</translation>
    </message>
    <message>
        <source>A case that ended as “%1” has neither an approved sum nor a day of payment. Leave this empty, or choose another outcome.</source>
        <translation>结果为“%1”的件没有核定金额和拨付日期。请将此栏留空，或改选其他结果。</translation>
    </message>
    <message>
        <source>%1 cannot be approved because the standard grants at most %2. Lower the amount.</source>
        <translation>不能核定%1，因为按标准最多为%2。请调低金额。</translation>
    </message>
    <message>
        <source>Choose a password of your own first; until then this account can do nothing else.</source>
        <translation>请先设置本人的密码；在此之前，本账号不能办理任何事项。</translation>
    </message>
    <message>
        <source>Who adds an account gives it no roles. Add it without; the role “%1” gives them.</source>
        <translation>新增账号时不授予角色。请先新增账号，再由“%1”授予角色。</translation>
    </message>
    <message>
        <source>The papers came on %1, before today. Give the reason why they are entered later.</source>
        <translation>收件日期%1早于今天，请说明补录的理由。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 claimed, so it is no cut. Lower the amount, or settle the line as claimed.</source>
        <translation>%1高于申请的%2，不是核减。请调低金额，或按申请核定。</translation>
    </message>
    <message>
        <source>Nobody has confirmed this value yet. A second person confirms it first; then it can be found still valid.</source>
        <translation>这个值还没有人确认。请先由另一人确认，之后才能复核为仍有效。</translation>
    </message>
    <message>
        <source>Payee or account of this payment was changed by you. Another finance officer has to report it as paid.</source>
        <translation>该笔款项的收款人或账户由您更改，须由另一名拨付人员登记拨付。</translation>
    </message>
    <message>
        <source>The public notice said %1 yuan, and another sum is approved now. Take the case out of the batch and put it on notice again.</source>
        <translation>公示金额为%1元，现核定金额与之不符。请将该案移出本批，重新公示。</translation>
    </message>
    <message>
        <source>This case is paid with batch %1. Go on there, or take it out of the batch first.</source>
        <translation>该案已列入拨付批次%1。请在批次中办理，或先将其移出。</translation>
    </message>
    <message>
        <source>An objection stands in the way of payment (%1). Settle it first; nobody is paid over a founded one.</source>
        <translation>尚有异议妨碍拨付（%1）。请先处理；异议成立的不得拨付。</translation>
    </message>
    <message>
        <source>That is more than the %1 yuan that are left here. Lower the amount.</source>
        <translation>超过此处余额%1元。请调低金额。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the batch is “%2”.</source>
        <translation>批次“%2”时不能“%1”。</translation>
    </message>
    <message>
        <source>The public notice runs until the end of %1. Ask for the payment after that day.</source>
        <translation>公示至%1止。请在此后请拨。</translation>
    </message>
    <message>
        <source>How long a public notice runs is not decided. Enter its last day and the reason, or have the figure entered and confirmed.</source>
        <translation>公示期尚未确定。请录入末日和理由，或请政策管理人员录入并确认该标准。</translation>
    </message>
    <message>
        <source>No case is left in this batch. Add one, or abandon the batch.</source>
        <translation>本批已没有案件。请增加案件，或放弃本批。</translation>
    </message>
    <message>
        <source>No money of this case has come back that could be sent again.</source>
        <translation>该案没有可重新拨付的退回资金。</translation>
    </message>
    <message>
        <source>Case %1 belongs to another programme. One batch pays one programme.</source>
        <translation>案件%1属于其他业务。一批只拨付一项业务。</translation>
    </message>
    <message>
        <source>A case that is “%1” is not paid. Only approved cases with a sum are.</source>
        <translation>“%1”的案件不能拨付，只有已核定且有金额的案件可以。</translation>
    </message>
    <message>
        <source>%1 has had the database open on %2 since %3. Close the program there first.</source>
        <translation>%1已于%3在%2打开该登记库，请先关闭那里的程序。</translation>
    </message>
    <message>
        <source>This computer has no program that opens such files. It lies at %1 until the program ends; save it elsewhere to look at it.</source>
        <translation>本机没有可打开此类文件的程序。文件暂存于%1，程序结束时删除；请另存后查看。</translation>
    </message>
    <message>
        <source>The rules do not refuse this row. Name the document and the article on which the refusal rests, record a judgement, or cut the sum.</source>
        <translation>按规则判定，该行并无不予核定的情形。请在理由中写明所依据的文件和条款（如《……》第……条），或者记录认定，或者核减金额。</translation>
    </message>
    <message>
        <source>Nobody is declined for not correcting who was not asked to. Return the case for correction first, or choose another ground.</source>
        <translation>尚未一次性告知补正，不能以未补正为由不予受理。请先退回补正，或选择其他法定情形。</translation>
    </message>
    <message>
        <source>“%1” was written by an older program. Open it once in Jiangce, which backs it up and brings it up to date.</source>
        <translation>“%1”由较旧版本的程序写成。请先用匠册打开一次，程序会先备份再升级。</translation>
    </message>
    <message>
        <source>These accounts rest on the exception: %1. Part their roles first, then end it.</source>
        <translation>下列账户的角色仍依靠该例外：%1。请先调整其角色，再终止例外。</translation>
    </message>
    <message>
        <source>“%1” has a second name in the file system (a hard link), under which it could be opened twice. Remove the other name first.</source>
        <translation>“%1”在文件系统中另有一个名称（硬链接），可能被重复打开。请先删除另一个名称。</translation>
    </message>
    <message>
        <source>You entered this yourself; a second person has to confirm it.</source>
        <translation>这是您本人录入的，须由另一人确认。</translation>
    </message>
    <message>
        <source>There is already a value from %1 on that waits to be confirmed or says the same. Withdraw it or choose another day.</source>
        <translation>从 %1 起已有待确认或相同的数值。请先撤回它，或者改选其他日期。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the round is “%2”.</source>
        <translation>评选处于“%2”，不能“%1”。</translation>
    </message>
    <message>
        <source>No round of %1 takes nominations at the moment. Open the round with its notice first.</source>
        <translation>%1目前没有在推荐期内的评选。请先按评选通知启动推荐。</translation>
    </message>
    <message>
        <source>%1 still takes nominations. End its call before another one is opened.</source>
        <translation>%1仍在推荐。请先结束其推荐，再启动另一次评选。</translation>
    </message>
    <message>
        <source>“%1” is still undecided. Enter it as the round&apos;s notice or the collective decision has it.</source>
        <translation>“%1”尚未确定。请按评选通知或者集体决定录入。</translation>
    </message>
    <message>
        <source>There is already a round for %1. Check the year against the notice.</source>
        <translation>%1年的评选已经建立。请按评选通知核对年份。</translation>
    </message>
    <message>
        <source>%1 is not %3 years after the round of %2. Say why, then go on; nothing else is held up by it.</source>
        <translation>%1年与%2年的评选相隔不是%3年。请写明原因；其他工作不受影响。</translation>
    </message>
    <message>
        <source>This person already stands for the same title in this round (%1).</source>
        <translation>该人在本届已参评同一称号（%1）。</translation>
    </message>
    <message>
        <source>%1 has used its %2 nomination places of this round.</source>
        <translation>%1本届的%2个推荐名额已用完。</translation>
    </message>
    <message>
        <source>%1 nominations of this round are not checked to the end. Qualify, refuse or withdraw them first.</source>
        <translation>本届还有%1份推荐未审完。请先办结资格审查、不予通过或者撤回。</translation>
    </message>
    <message>
        <source>Nominations are taken until the end of %1. Wait for that day, or give the reason for ending earlier.</source>
        <translation>推荐至%1截止。请待截止后办理，或者写明提前结束的原因。</translation>
    </message>
    <message>
        <source>Nobody is qualified for “%1” in this round.</source>
        <translation>本届“%1”没有通过资格审查的人选。</translation>
    </message>
    <message>
        <source>%1 has declared himself out for %2 and cannot score there.</source>
        <translation>%1对%2已声明回避，不能评分。</translation>
    </message>
    <message>
        <source>The sheet of %1 is handed in; its scores stay as they are.</source>
        <translation>%1的评分表已提交，评分不再改动。</translation>
    </message>
    <message>
        <source>%2 scores are missing on the sheet of %1. Enter them, or record that the member is out for the candidate.</source>
        <translation>%1的评分表还缺%2名人选的评分。请补齐，或者登记其对该人选回避。</translation>
    </message>
    <message>
        <source>%1 sheets are not handed in yet. Scores of others show only when all are in.</source>
        <translation>还有%1份评分表未提交。全部提交后才显示他人的评分。</translation>
    </message>
    <message>
        <source>%1 has %2 sheets; the scoring rule of the round needs %3. Have somebody else appointed to the panel, or correct the rule by a recorded decision.</source>
        <translation>%1只有%2份评分；按本届评分规则至少需要%3份。请增补评委，或者以集体决定调整规则。</translation>
    </message>
    <message>
        <source>The weights of the criteria for “%1” add up to %2 and not to 100. Correct them by the round&apos;s notice.</source>
        <translation>“%1”评分标准的权重合计为%2，不是100。请按评选通知更正。</translation>
    </message>
    <message>
        <source>%1 have the same score at a place that decides. Break the tie by the recorded rule or by a recorded vote.</source>
        <translation>%1同分，且影响入选。请按已定规则或者记录在案的表决排定次序。</translation>
    </message>
    <message>
        <source>Two of them still have the same number of votes for. Vote again, or record the rule that decides.</source>
        <translation>仍有人选赞成票数相同。请重新表决，或者按已定规则排定。</translation>
    </message>
    <message>
        <source>The tie is between %1. Name exactly these, each once.</source>
        <translation>同分的是%1。请恰好列出这些人选，每人一次。</translation>
    </message>
    <message>
        <source>For %1 more votes are counted than the %2 members present.</source>
        <translation>%1的票数多于到会的%2人。请核对表决记录。</translation>
    </message>
    <message>
        <source>%3 of the %2 places for “%1” are filled. Awarding fewer needs a recorded decision: enter its number.</source>
        <translation>“%1”名额%2人，只有%3人。少评须有记录在案的决定：请录入其文号。</translation>
    </message>
    <message>
        <source>All %2 places for “%1” are taken. More are never awarded.</source>
        <translation>“%1”的%2个名额已满，不得超出。</translation>
    </message>
    <message>
        <source>The round&apos;s notice asks for at least %2 of “%1”; there are %3. Change the list, or record the decision that lets it pass.</source>
        <translation>评选通知要求“%1”至少%2人，现有%3人。请调整名单，或者登记准予通过的决定。</translation>
    </message>
    <message>
        <source>%1 candidates have not had their whole public notice yet. Publish it, or wait for its last day.</source>
        <translation>还有%1名人选未公示期满。请发布公示，或者待公示期满。</translation>
    </message>
    <message>
        <source>Nobody is left on the reserve list for “%1”.</source>
        <translation>“%1”已没有候补人选。</translation>
    </message>
    <message>
        <source>That already follows from this honour: case %1.</source>
        <translation>该荣誉已发起此事项：%1。</translation>
    </message>
    <message>
        <source>That does not follow from “%1”.</source>
        <translation>“%1”不产生此事项。</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is only %4. Check both numbers.</source>
        <translation>%1为%2，而%3只有%4。请核对这两个数。</translation>
    </message>
    <message>
        <source>%1 is not in the year %2 this filing is for. Correct the month, or the year.</source>
        <translation>%1不在本件所属的%2年度内。请更正日期或者年度。</translation>
    </message>
    <message>
        <source>%1 were planned and %2 took part. Say why.</source>
        <translation>计划%1人，实际参加%2人，请填写差异原因。</translation>
    </message>
    <message>
        <source>%1 %2 stands already for these days. End that entry first, or choose other days.</source>
        <translation>%1 %2在这段时间内已有登记。请先登记原范围的最后一日，或者改用其他日期。</translation>
    </message>
    <message>
        <source>“%1” is on the register for these days already. Open its entry instead of adding it again.</source>
        <translation>“%1”在这段时间内已在册。请打开原登记，不要重复登记。</translation>
    </message>
    <message>
        <source>“%1” has left the register. Correct its last day first if it goes on.</source>
        <translation>“%1”已经终止。如仍继续，请先更正其最后一日。</translation>
    </message>
    <message>
        <source>A payment of case %1 is still open. Wait until it has arrived, or has come back and been sent again, then merge.</source>
        <translation>%1 还有未了结的拨付，不能合并。请待款项到账，或退回后重新拨付完毕再合并。</translation>
    </message>
    <message>
        <source>Money of case %1 is still being recovered. Merge once all of it has come in.</source>
        <translation>%1 还在追回款项，不能合并。请待全部追回后再合并。</translation>
    </message>
    <message>
        <source>“%1” was merged into another record. Open that one, or undo the merge first.</source>
        <translation>“%1”已并入另一条登记。请打开保留的登记，或先撤销合并。</translation>
    </message>
    <message>
        <source>Both sides are the same record. Choose two different ones.</source>
        <translation>两边是同一条登记，请选择两条不同的。</translation>
    </message>
    <message>
        <source>One of the two was merged again on %1. Undo the later merge first.</source>
        <translation>其中一条在 %1 又合并过。请先撤销后一次合并。</translation>
    </message>
    <message>
        <source>%1 recorded on %2 that these are two different ones. Take that back first if it was a mistake.</source>
        <translation>%1已于 %2 认定这两条不是重复。如认定有误，请先撤回认定。</translation>
    </message>
    <message>
        <source>Nothing differs from what is recorded. Change a field, or close the sheet.</source>
        <translation>与登记内容没有差别。请修改栏目，或关闭窗口。</translation>
    </message>
    <message>
        <source>Row %1 of this import has been changed since. Change it back, or delete single rows in the roster.</source>
        <translation>该导入的第 %1 行此后已修改。请先改回，或在花名册中逐行删除。</translation>
    </message>
    <message>
        <source>Case %1 has been handed in: its roster stays as it was handed in. Ask for correction instead.</source>
        <translation>%1 已收件，花名册须保持收件时的样子。如需更改，请走补正。</translation>
    </message>
    <message>
        <source>A verdict of case %1 was stored while this edition counted. End the edition by its last day instead.</source>
        <translation>%1 在该目录有效期间已作过认定，不能撤销。请改为设定该目录的最后一天。</translation>
    </message>
    <message>
        <source>Something was entered on top of this import since. Undo that first, or enter a correction.</source>
        <translation>此后又有录入以该导入为基础。请先撤销后者，或另行更正。</translation>
    </message>
    <message>
        <source>%1 undid this import on %2 already.</source>
        <translation>%1已于 %2 撤销该导入。</translation>
    </message>
    <message>
        <source>%1 does not hold the role “%2”, which the case needs now. Choose somebody who does.</source>
        <translation>%1没有此件目前需要的“%2”角色。请选择有该角色的人员。</translation>
    </message>
    <message>
        <source>%1 took the step “%2” of this case and may take no other. Choose somebody else.</source>
        <translation>%1已办理此件的“%2”环节，不能再办其他环节。请另选人员。</translation>
    </message>
    <message>
        <source>%1 is named in this application and may not handle it. Choose somebody else.</source>
        <translation>%1是此件的当事人，应当回避。请另选人员。</translation>
    </message>
    <message>
        <source>The account of %1 is disabled. Choose somebody else.</source>
        <translation>%1的账号已停用。请另选人员。</translation>
    </message>
    <message>
        <source>%1 has this case. Only %1 or an officer with the role for approval hands it on.</source>
        <translation>此件由%1经办，只有%1本人或有审批角色的人员可以转办。</translation>
    </message>
    <message>
        <source>%1 has this case already. Choose somebody else.</source>
        <translation>此件已由%1经办。请另选人员。</translation>
    </message>
    <message>
        <source>A case that is “%1” waits for nobody and is handed to nobody.</source>
        <translation>“%1”的件不再等待办理，无需转办。</translation>
    </message>
    <message>
        <source>You, or somebody you have declared yourself close to, are named in this case. Another officer has to handle it.</source>
        <translation>本案涉及您本人，或者您申报过回避的人员、单位，须由其他人员办理。</translation>
    </message>
    <message>
        <source>“%1” has been revoked; nothing more follows from it, nor is paid after that day. Money on its way is stopped at the bank and recorded as come back; what went out until then is recorded under its own day.</source>
        <translation>“%1”已被撤销，不再产生后续事项，自撤销次日起不再付款。在途款项请通知银行止付并登记退回；当日及以前已付出的，按实际付款日期登记。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters. Shorten it.</source>
        <translation>密码最多 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>A password needs %1 of these kinds: capital letters, small letters, digits, other characters. Add what is missing.</source>
        <translation>密码须含大写字母、小写字母、数字、其他字符中的 %1 类，请补足。</translation>
    </message>
    <message>
        <source>This password stands on the lists that are tried first. Choose another.</source>
        <translation>这个密码在最先被试的常用密码表中，请另选一个。</translation>
    </message>
    <message>
        <source>A password must not contain “%1”, which others know of you. Leave it out.</source>
        <translation>密码不得含“%1”，这是别人知道的您的信息，请去掉。</translation>
    </message>
    <message>
        <source>This was one of your last %1 passwords. Choose one you have not used yet.</source>
        <translation>这是您最近 %1 次用过的密码之一，请选一个没有用过的。</translation>
    </message>
    <message>
        <source>Nobody has signed in to this account for %1 days, so it is closed. A system administrator enables it again.</source>
        <translation>该账户已有 %1 天无人登录，已停用。请系统管理员重新启用。</translation>
    </message>
    <message>
        <source>This account is signed in at %1 since %2. Sign out there first, or end that sign-in.</source>
        <translation>该账户自 %2 起已在 %1 登录。请先在那里退出，或结束那次登录。</translation>
    </message>
    <message>
        <source>This sign-in has ended: %1. Sign in again; what you typed is kept.</source>
        <translation>本次登录已结束：%1。请重新登录；已输入的内容会保留。</translation>
    </message>
    <message>
        <source>This code is wrong or has been used. Check it, or have a new one made.</source>
        <translation>重置码不对或已用过。请核对，或请管理员重新生成。</translation>
    </message>
    <message>
        <source>A code counts for %1 minutes; this one is too old. Have a new one made.</source>
        <translation>重置码 %1 分钟内有效，这个已过期。请管理员重新生成。</translation>
    </message>
    <message>
        <source>Your account may not take data out of the program. A security administrator grants the right.</source>
        <translation>您的账户没有导出权限，由安全管理员授予。</translation>
    </message>
    <message>
        <source>Say what the data is taken out for.</source>
        <translation>请写明导出数据的用途。</translation>
    </message>
    <message>
        <source>“%1” is not taken out for “%2”. Leave the column out, or choose the purpose that needs it.</source>
        <translation>“%1”不在“%2”用途可导出的栏目内。请去掉该栏，或选择需要它的用途。</translation>
    </message>
    <message>
        <source>These are %1 rows, and one person takes out at most %2. Narrow the list, or have a second person agree.</source>
        <translation>共 %1 行，一人最多导出 %2 行。请缩小范围，或由第二人同意。</translation>
    </message>
    <message>
        <source>The file was not kept, for it shows a full %1 (%2). Take it out of the text, then export again.</source>
        <translation>文件未保留：其中出现完整的%1（%2）。请从文中去掉后重新导出。</translation>
    </message>
    <message>
        <source>“%1” could not be read again to check it, so it was not kept. Export it again.</source>
        <translation>“%1”写出后无法重新读取检查，因此未保留。请重新导出。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more. Connect the disk again or choose another folder.</source>
        <translation>文件夹“%1”已不存在。请重新连接磁盘，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Have its rights put in order, or choose another folder.</source>
        <translation>文件夹“%1”不能写入。请调整其权限，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The computer says it is %1, but work was recorded at %2. Set the clock right first; nothing was saved.</source>
        <translation>本机时间为 %1，而 %2 已有业务记录。请先校准时钟；这一步没有保存。</translation>
    </message>
    <message>
        <source>A system administrator has not confirmed this code yet. Ask one to do so first.</source>
        <translation>系统管理员还没有确认此重置码。请先请其确认。</translation>
    </message>
    <message>
        <source>Nobody issues or confirms a code for himself, nor both. Ask another administrator.</source>
        <translation>重置码不能为自己签发或确认，签发和确认也不能是同一人。请另一名管理员办理。</translation>
    </message>
    <message>
        <source>This sign-in did not open the key you sign with. Sign in again with your password, then repeat the step.</source>
        <translation>本次登录没有打开您的签名密钥。请用密码重新登录后再办一次。</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message>
        <source>Time limit for acceptance or correction notice</source>
        <translation>受理（或告知补正）时限</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Time limit for the decision</source>
        <translation>决定时限</translation>
    </message>
    <message>
        <source>Extension of the time limit for the decision</source>
        <translation>决定延长时限</translation>
    </message>
    <message>
        <source>Public notice before payment</source>
        <translation>拨付前公示期</translation>
    </message>
    <message>
        <source>Public notice before a commendation</source>
        <translation>表彰前公示</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>number nearly the same</source>
        <translation>证件号码仅差一位</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>former number</source>
        <translation>曾用号码</translation>
    </message>
    <message>
        <source>same organisation code</source>
        <translation>组织机构代码相同</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>注册号相同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Why the check digit may fail</source>
        <translation>校验位不符的理由</translation>
    </message>
    <message>
        <source>15-digit number</source>
        <translation>15位旧号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Why the check character may fail</source>
        <translation>校验码不符的理由</translation>
    </message>
    <message>
        <source>Organisation code</source>
        <translation>组织机构代码</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>工商注册号</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Insurance number</source>
        <translation>参保单位编号</translation>
    </message>
    <message>
        <source>Industry code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Business address</source>
        <translation>经营地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Labour dispatch</source>
        <translation>劳务派遣</translation>
    </message>
    <message>
        <source>HR services</source>
        <translation>人力资源服务</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Intake</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Appr.</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Fin.</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>Fig.</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Stat.</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Sys.</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Sec.</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Applications whose papers were handed in within the period; a returned one keeps its day of hand-in and counts once.</source>
        <translation>统计期内交件的申请；补正的保留原收件日，只计一次。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Applications accepted within the period, whenever they were handed in.</source>
        <translation>统计期内受理的申请，不论何时交件。</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Applications for which the one-time correction was asked for within the period.</source>
        <translation>统计期内发出一次性补正告知的申请。</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Applications declined before acceptance within the period.</source>
        <translation>统计期内作出不予受理决定的申请。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>审批不通过</translation>
    </message>
    <message>
        <source>Applications refused after acceptance within the period.</source>
        <translation>受理后在统计期内审批不通过的申请。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>Applications approved within the period, paid and archived ones included.</source>
        <translation>统计期内审批通过的申请，含已拨付和已归档的。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Applications withdrawn by the applicant within the period.</source>
        <translation>统计期内申请人撤回的申请。</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Applications handed in by the last day of the period and on that day neither decided nor withdrawn.</source>
        <translation>截至统计期末已交件，当日尚未作出决定也未撤回的申请。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Of those in hand and undecided today, those whose last day was before the end of the period, or before today if the period is not over.</source>
        <translation>目前仍未办结的在办申请中，办理期限届满日早于统计期末（统计期未完的早于今日）的。</translation>
    </message>
    <message>
        <source>Average working days</source>
        <translation>平均办理工作日</translation>
    </message>
    <message>
        <source>Working days from acceptance to decision, days on which the limit stood still left out, on average over the applications decided within the period; empty when there are none or the calendar of a year is unknown.</source>
        <translation>统计期内作出决定的申请从受理到决定的平均工作日数，扣除期限中止的日子；没有此类申请或某年日历未知时为空。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按区域</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>按职业</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>recoded</source>
        <translation>换代码</translation>
    </message>
    <message>
        <source>regraded</source>
        <translation>紧缺程度调整</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>等级调整</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Code before</source>
        <translation>原代码</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>原名称</translation>
    </message>
    <message>
        <source>Levels before</source>
        <translation>原等级</translation>
    </message>
    <message>
        <source>Grade before</source>
        <translation>原紧缺程度</translation>
    </message>
    <message>
        <source>Code after</source>
        <translation>现代码</translation>
    </message>
    <message>
        <source>Name after</source>
        <translation>现名称</translation>
    </message>
    <message>
        <source>Levels after</source>
        <translation>现等级</translation>
    </message>
    <message>
        <source>Grade after</source>
        <translation>现紧缺程度</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>办结日</translation>
    </message>
    <message>
        <source>Verdict before</source>
        <translation>原判定</translation>
    </message>
    <message>
        <source>Verdict after</source>
        <translation>新判定</translation>
    </message>
    <message>
        <source>Amount before</source>
        <translation>原金额</translation>
    </message>
    <message>
        <source>Amount after</source>
        <translation>新金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>收件日</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Overrides and judgements</source>
        <translation>放行与认定</translation>
    </message>
    <message>
        <source>Values that failed their check and were let pass with a reason, in applications handed in within the period, and conditions an officer judged within the period.</source>
        <translation>期内收件的申请中未通过校验、注明理由后放行的值，以及期内由经办人认定的条件。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was let pass or judged</source>
        <translation>放行或认定的内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Back-entries</source>
        <translation>补录业务</translation>
    </message>
    <message>
        <source>Old paper cases entered afterwards, by the day of hand-in their papers give.</source>
        <translation>事后补录的纸质旧案，按材料上的收件日归期。</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>补录日</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>补录人</translation>
    </message>
    <message>
        <source>Voided numbers</source>
        <translation>作废文号</translation>
    </message>
    <message>
        <source>Letters issued within the period whose number was voided later, with the reason.</source>
        <translation>期内发出、文号后来作废的文书及原因。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发文日</translation>
    </message>
    <message>
        <source>Letter and number</source>
        <translation>文书及文号</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文人</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Applications undecided today whose last day has passed, whatever the period.</source>
        <translation>今天仍未办结且已过期限的申请，与统计区间无关。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>With</source>
        <translation>现由</translation>
    </message>
    <message>
        <source>Working days late</source>
        <translation>逾期工作日</translation>
    </message>
    <message>
        <source>Hand-in days entered late</source>
        <translation>收件日迟录</translation>
    </message>
    <message>
        <source>Applications handed in, by the entry, before the day on which that was recorded; by the day of recording.</source>
        <translation>登记的收件日早于实际登记日的申请，按登记日归期。</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>登记日</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>迟录天数</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>按性别</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>已备案（接收）</translation>
    </message>
    <message>
        <source>Filings put on file, or reports received, within the period, archived ones included.</source>
        <translation>统计区间内已备案或者已接收的件数，含已归档的。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Identity changed with account or name</source>
        <translation>号码与账号或名称同改</translation>
    </message>
    <message>
        <source>Corrections within the period by which one officer changed the number of a person or unit and, at once or apart, its account or its name.</source>
        <translation>期间内由同一人更正了人员或单位的号码，并（同时或先后）更正其账号或名称的更正。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正的栏目</translation>
    </message>
    <message>
        <source>%1, payee %2; %3 applicants use it</source>
        <translation>%1，户名%2；共%3个申请人使用</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>outside office hours</source>
        <translation>办公时间以外</translation>
    </message>
    <message>
        <source>Two steps from one desk within half an hour</source>
        <translation>同一台电脑半小时内办理两个环节</translation>
    </message>
    <message>
        <source>Steps of one case that two officers took within 30 minutes of each other. The register is open in one program at a time, so both sat at the same desk, or changed desks within that time.</source>
        <translation>同一案件由两名经办人在30分钟内先后办理的环节。业务库同时只能由一个程序打开，说明两人用的是同一台电脑，或者在这段时间内换过电脑。</translation>
    </message>
    <message>
        <source>The two steps</source>
        <translation>两个环节</translation>
    </message>
    <message>
        <source>One account for several applicants</source>
        <translation>一个账号收多个申请人的款</translation>
    </message>
    <message>
        <source>Payments asked for within the period to an account to which money was also asked for another applicant, whenever.</source>
        <translation>本期内申请拨付、且该账号还收过（不论何时）其他申请人款项的拨付。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>申请拨付日</translation>
    </message>
    <message>
        <source>Account and payee</source>
        <translation>账号和户名</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人员</translation>
    </message>
    <message>
        <source>Decisions outside office hours</source>
        <translation>办公时间以外的审批和拨付</translation>
    </message>
    <message>
        <source>Decisions and payments on days of rest by the holiday calendar and, once the audit administrator has entered the office&apos;s hours, outside them.</source>
        <translation>按节假日历在休息日作出的审批、拨付；审计管理员录入办公时间后，还包括办公时间以外作出的。</translation>
    </message>
    <message>
        <source>Time and step</source>
        <translation>时间和环节</translation>
    </message>
    <message>
        <source>Why it is listed</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Who looked at whom</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Cases and records opened (once for each officer and day), numbers shown in full, searches by number, and what was printed or taken out.</source>
        <translation>打开过的案件和登记记录（每人每天记一次）、显示完整号码、按号码查找，以及打印、导出的内容。</translation>
    </message>
    <message>
        <source>Time and what was done</source>
        <translation>时间和操作</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>talent_settlement</name>
    <message>
        <source>Hired by an enterprise</source>
        <translation>被企业招用</translation>
    </message>
    <message>
        <source>The credit code %1 is that of an enterprise.</source>
        <translation>统一社会信用代码%1属于企业。</translation>
    </message>
    <message>
        <source>Enter the credit code of the employer.</source>
        <translation>请填写用人单位的统一社会信用代码。</translation>
    </message>
    <message>
        <source>The credit code %1 is not of the class of enterprises (91). Decide whether the employer is an enterprise.</source>
        <translation>统一社会信用代码%1不属于企业类（91），请认定用人单位是否为企业。</translation>
    </message>
    <message>
        <source>An enterprise of Dalian</source>
        <translation>本市企业</translation>
    </message>
    <message>
        <source>The employer belongs to %1.</source>
        <translation>用人单位属于%1。</translation>
    </message>
    <message>
        <source>The employer belongs to %1, which is not in Dalian.</source>
        <translation>用人单位属于%1，不在大连市。</translation>
    </message>
    <message>
        <source>Enter the district of the employer.</source>
        <translation>请填写用人单位所属区市县（先导区）。</translation>
    </message>
    <message>
        <source>An enterprise of Dalian is one registered in Dalian, pilot zones and branches included.</source>
        <translation>本市企业指在大连市注册的企业，含先导区企业和分支机构。</translation>
    </message>
    <message>
        <source>Neither HR service nor labour dispatch</source>
        <translation>非人力资源服务、劳务派遣企业</translation>
    </message>
    <message>
        <source>The employer is neither an HR service nor a dispatch firm.</source>
        <translation>用人单位不是人力资源管理服务或劳务派遣企业。</translation>
    </message>
    <message>
        <source>The employer is %1, which the clause excludes.</source>
        <translation>用人单位是%1，本条不适用。</translation>
    </message>
    <message>
        <source>Enter the employer&apos;s line of business.</source>
        <translation>请填写用人单位的经营性质。</translation>
    </message>
    <message>
        <source>The employer has several lines of business, HR services or dispatch among them. Decide from what it really does.</source>
        <translation>用人单位兼营多项业务，包括人力资源服务或劳务派遣，请按实际业务认定。</translation>
    </message>
    <message>
        <source>Hired for a shortage occupation</source>
        <translation>按紧缺职业招用</translation>
    </message>
    <message>
        <source>%1 is in the catalogue in force on %3 (%2).</source>
        <translation>%1在%3有效的目录（%2）之内。</translation>
    </message>
    <message>
        <source>%1 is not a shortage occupation in the catalogue in force on %3 (%2).</source>
        <translation>%1在%3有效的目录（%2）中不是紧缺职业。</translation>
    </message>
    <message>
        <source>The catalogue in force on the day of hiring counts, and the occupation of the post; only rows marked as shortage belong to it.</source>
        <translation>以招用之日有效的目录和岗位职业为准；只有标明紧缺的职业才属于该目录。</translation>
    </message>
    <message>
        <source>The certificate is for the post</source>
        <translation>证书职业与岗位一致</translation>
    </message>
    <message>
        <source>Certificate and post are both %1.</source>
        <translation>证书与岗位均为%1。</translation>
    </message>
    <message>
        <source>The certificate is for %1, the post for %2.</source>
        <translation>证书职业为%1，岗位职业为%2。</translation>
    </message>
    <message>
        <source>A contract of one year or more</source>
        <translation>劳动合同期限一年以上</translation>
    </message>
    <message>
        <source>The contract runs %1; at least %2 is required.</source>
        <translation>劳动合同期限%1，应不少于%2。</translation>
    </message>
    <message>
        <source>The contract runs %1; at least %2 is required, %3 are missing.</source>
        <translation>劳动合同期限%1，应不少于%2，差%3。</translation>
    </message>
    <message>
        <source>Enter the kind of contract and its dates.</source>
        <translation>请填写劳动合同类型和起止日期。</translation>
    </message>
    <message>
        <source>The contract runs until a task is done. Decide whether it amounts to one year or more.</source>
        <translation>劳动合同以完成一定工作任务为期限，请认定是否相当于一年以上。</translation>
    </message>
    <message>
        <source>The contract is with this employer</source>
        <translation>与该单位签订合同</translation>
    </message>
    <message>
        <source>The contract is with this employer.</source>
        <translation>劳动合同与该用人单位签订。</translation>
    </message>
    <message>
        <source>The contract is with another unit than the employer entered.</source>
        <translation>劳动合同不是与所填用人单位签订。</translation>
    </message>
    <message>
        <source>Enter with whom the contract was concluded.</source>
        <translation>请填写劳动合同与谁签订。</translation>
    </message>
    <message>
        <source>The term of one year is that of the contract with the enterprise that hires, over its whole length.</source>
        <translation>一年期限指与招用企业所签劳动合同的全部期限。</translation>
    </message>
    <message>
        <source>Fifteen years to retirement</source>
        <translation>距法定退休年龄不少于十五年</translation>
    </message>
    <message>
        <source>%1 to statutory retirement on %4 (born %5, %6); at least %2 are required.</source>
        <translation>距法定退休日%4还有%1（%5出生，%6），应不少于%2。</translation>
    </message>
    <message>
        <source>%1 to statutory retirement on %4 (born %5, %6); at least %2 are required, %3 short.</source>
        <translation>距法定退休日%4还有%1（%5出生，%6），应不少于%2，差%3。</translation>
    </message>
    <message>
        <source>Enter birth date and sex, and for a woman the kind of post.</source>
        <translation>请填写出生日期和性别；女性还须填写岗位性质。</translation>
    </message>
    <message>
        <source>The day of hand-in plus 15 years must not lie after the day of statutory retirement, which is the birthday in the month of retirement by the rules in force on the day of hand-in. Early retirement for special work does not count.</source>
        <translation>收件日加15年不晚于法定退休日；法定退休日为按收件日有效规定确定的退休年月中的生日。特殊工种提前退休不计。</translation>
    </message>
    <message>
        <source>Ten years in enterprises of Dalian</source>
        <translation>在本市企业连续工作满十年</translation>
    </message>
    <message>
        <source>%3 short of fifteen years to retirement, but %1 of continuous work in enterprises of Dalian; with %2 the age may be relaxed.</source>
        <translation>距退休不足十五年，差%3；在本市企业连续工作%1，满%2可适当放宽年龄。</translation>
    </message>
    <message>
        <source>%1 of continuous work in enterprises of Dalian; only with %2 may the age be relaxed.</source>
        <translation>在本市企业连续工作%1；满%2方可放宽年龄。</translation>
    </message>
    <message>
        <source>%3 short of fifteen years to retirement. Enter since when the person has worked in enterprises of Dalian without a break: with %2 the age may be relaxed.</source>
        <translation>距退休不足十五年，差%3。请填写自何时起在本市企业连续工作：满%2的，年龄可适当放宽。</translation>
    </message>
    <message>
        <source>Within the relaxation of age</source>
        <translation>在放宽幅度之内</translation>
    </message>
    <message>
        <source>%1 short; the relaxation set by the bureau is %2 months (%3).</source>
        <translation>差%1；市局设定的放宽幅度为%2个月（%3）。</translation>
    </message>
    <message>
        <source>Level four or higher</source>
        <translation>四级及以上</translation>
    </message>
    <message>
        <source>The certificate is of %1; at least %2 is required.</source>
        <translation>证书等级为%1，应不低于%2。</translation>
    </message>
    <message>
        <source>Enter the level of the certificate.</source>
        <translation>请填写证书等级。</translation>
    </message>
    <message>
        <source>Appraised by the Dalian bureau</source>
        <translation>经本市人社部门鉴定</translation>
    </message>
    <message>
        <source>The certificate was appraised by the Dalian bureau.</source>
        <translation>证书经大连市人社部门鉴定。</translation>
    </message>
    <message>
        <source>The certificate was %1, not appraised by the Dalian bureau.</source>
        <translation>证书为%1，未经大连市人社部门鉴定。</translation>
    </message>
    <message>
        <source>Look the certificate up in the appraisal records and enter where it was appraised.</source>
        <translation>请查询鉴定记录，填写证书在何处鉴定。</translation>
    </message>
    <message>
        <source>The certificate is of an evaluation body of the later system. Decide whether it stands for an appraisal here.</source>
        <translation>证书由职业技能等级评价机构颁发，请认定是否视同经本市鉴定。</translation>
    </message>
    <message>
        <source>A filing of a certificate from elsewhere is not an appraisal by the Dalian bureau; for certificates of the later system an officer decides.</source>
        <translation>外地证书在本市备案不等于经本市人社部门鉴定；后来的职业技能等级证书由经办人员认定。</translation>
    </message>
    <message>
        <source>Settles where the employer is</source>
        <translation>在企业所在地落户</translation>
    </message>
    <message>
        <source>Employer and household are both in %1.</source>
        <translation>用人单位与拟落户地均在%1。</translation>
    </message>
    <message>
        <source>The employer is in %1, the household is to be in %2.</source>
        <translation>用人单位在%1，拟落户地在%2。</translation>
    </message>
    <message>
        <source>Not settled before</source>
        <translation>此前未办理落户</translation>
    </message>
    <message>
        <source>The person was already approved in %1.</source>
        <translation>此人已在%1审核通过。</translation>
    </message>
    <message>
        <source>Public rental housing</source>
        <translation>公租房</translation>
    </message>
    <message>
        <source>The applicant asks about public rental housing; other rules decide. Refer to the housing office.</source>
        <translation>申请人咨询公租房，适用其他规定，请转住房部门。</translation>
    </message>
    <message>
        <source>The wider rule applies</source>
        <translation>适用更宽规定</translation>
    </message>
    <message>
        <source>Handed in on %1, on or after %2: the wider rule applies, without tests of level, age, catalogue or dispatch.</source>
        <translation>%1收件，在%2及以后：适用更宽规定，不再审查等级、年龄、目录和用工形式。</translation>
    </message>
    <message>
        <source>The notice is known from public reports; confirm it with the original.</source>
        <translation>该通知内容据公开报道，请与原件核对。</translation>
    </message>
    <message>
        <source>A lawful labour contract</source>
        <translation>合法劳动合同</translation>
    </message>
    <message>
        <source>A labour contract is in force (%1).</source>
        <translation>劳动合同有效（%1）。</translation>
    </message>
    <message>
        <source>The labour contract (%1) is not in force on %2.</source>
        <translation>劳动合同（%1）在%2不在有效期内。</translation>
    </message>
    <message>
        <source>Enter the labour contract.</source>
        <translation>请填写劳动合同。</translation>
    </message>
    <message>
        <source>The contract has to be in force on the day of hand-in.</source>
        <translation>劳动合同应在收件日有效。</translation>
    </message>
    <message>
        <source>Insured in Dalian</source>
        <translation>在大连参加社会保险</translation>
    </message>
    <message>
        <source>Social insurance is paid in Dalian.</source>
        <translation>已在大连参加社会保险。</translation>
    </message>
    <message>
        <source>Social insurance is not paid in Dalian.</source>
        <translation>未在大连参加社会保险。</translation>
    </message>
    <message>
        <source>Enter whether social insurance is paid in Dalian.</source>
        <translation>请填写是否在大连参加社会保险。</translation>
    </message>
    <message>
        <source>Insured on the day of hand-in; the reports name no length of time.</source>
        <translation>以收件日在保为准；公开报道未载明时长。</translation>
    </message>
    <message>
        <source>Moves along as %1.</source>
        <translation>以%1身份随迁。</translation>
    </message>
    <message>
        <source>Enter the relation to the applicant.</source>
        <translation>请填写与申请人的关系。</translation>
    </message>
    <message>
        <source>One spouse</source>
        <translation>一名配偶</translation>
    </message>
    <message>
        <source>A spouse is already listed.</source>
        <translation>已列有一名配偶。</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>A spouse is listed, but the applicant is entered as %1.</source>
        <translation>列有配偶，但申请人婚姻状况填写为%1。</translation>
    </message>
    <message>
        <source>Under 18 on the day of hand-in</source>
        <translation>收件日未满18周岁</translation>
    </message>
    <message>
        <source>%1 old on %2; 18 on %3.</source>
        <translation>%2时%1，%3满18周岁。</translation>
    </message>
    <message>
        <source>%1 old on %2; 18 since %3.</source>
        <translation>%2时%1，已于%3满18周岁。</translation>
    </message>
    <message>
        <source>Enter the child&apos;s birth date.</source>
        <translation>请填写子女出生日期。</translation>
    </message>
    <message>
        <source>A minor child is under 18 on the day the papers are handed in, so that the length of the handling harms nobody.</source>
        <translation>未成年子女指交齐材料之日未满18周岁的子女，办理时间长短不影响。</translation>
    </message>
    <message>
        <source>Still a minor at the transfer</source>
        <translation>迁移时仍未成年</translation>
    </message>
    <message>
        <source>The child turns 18 on %1. The household transfer should be done before.</source>
        <translation>该子女将于%1满18周岁，户口迁移应在此前办理。</translation>
    </message>
    <message>
        <source>A child under the wider rule</source>
        <translation>更宽规定下的子女</translation>
    </message>
    <message>
        <source>The child is of age on the day of hand-in. Decide whether the wider rule covers it.</source>
        <translation>该子女在收件日已成年，请认定更宽规定是否适用。</translation>
    </message>
    <message>
        <source>The reports speak of children without an age; for children of age an officer decides.</source>
        <translation>公开报道提到子女，未限年龄；成年子女由经办人员认定。</translation>
    </message>
    <message>
        <source>Consent to the move</source>
        <translation>同意随迁</translation>
    </message>
    <message>
        <source>Consent is given.</source>
        <translation>已同意。</translation>
    </message>
    <message>
        <source>The spouse or guardian has not consented.</source>
        <translation>配偶或监护人不同意。</translation>
    </message>
    <message>
        <source>Enter whether the spouse or guardian consents.</source>
        <translation>请填写配偶或监护人是否同意。</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>cadre or technical post</source>
        <translation>管理（技术）岗位</translation>
    </message>
    <message>
        <source>worker&apos;s post</source>
        <translation>工人岗位</translation>
    </message>
    <message>
        <source>single</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>离婚</translation>
    </message>
    <message>
        <source>appraised by the Dalian bureau</source>
        <translation>经大连市人社部门鉴定</translation>
    </message>
    <message>
        <source>appraised elsewhere, filed here</source>
        <translation>外地鉴定，在本市备案</translation>
    </message>
    <message>
        <source>appraised elsewhere</source>
        <translation>外地鉴定</translation>
    </message>
    <message>
        <source>by an evaluation body of the later system</source>
        <translation>由职业技能等级评价机构评价</translation>
    </message>
    <message>
        <source>neither HR service nor dispatch</source>
        <translation>非人力资源服务、劳务派遣企业</translation>
    </message>
    <message>
        <source>HR management services</source>
        <translation>人力资源管理服务企业</translation>
    </message>
    <message>
        <source>labour dispatch</source>
        <translation>劳务派遣企业</translation>
    </message>
    <message>
        <source>several lines of business, one of these among them</source>
        <translation>兼营，含上述业务</translation>
    </message>
    <message>
        <source>fixed term</source>
        <translation>固定期限</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>无固定期限</translation>
    </message>
    <message>
        <source>until a task is done</source>
        <translation>以完成一定工作任务为期限</translation>
    </message>
    <message>
        <source>own home</source>
        <translation>自有住房</translation>
    </message>
    <message>
        <source>collective household of the employer</source>
        <translation>单位集体户</translation>
    </message>
    <message>
        <source>with relatives or friends</source>
        <translation>投靠亲友</translation>
    </message>
    <message>
        <source>public collective household</source>
        <translation>公共集体户</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与申请人关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Present household</source>
        <translation>原户籍地</translation>
    </message>
    <message>
        <source>Consents to the move</source>
        <translation>同意随迁</translation>
    </message>
    <message>
        <source>Signed by the spouse; for a child by the guardian, which for children under 14 the law asks for.</source>
        <translation>由配偶签字；子女由监护人签字，未满14周岁的依法必须由监护人同意。</translation>
    </message>
    <message>
        <source>Applied for by</source>
        <translation>申请方式</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>岗位性质</translation>
    </message>
    <message>
        <source>A woman&apos;s statutory retirement age depends on whether her post is a cadre or technical post or a worker&apos;s post.</source>
        <translation>女性的法定退休年龄取决于岗位是管理（技术）岗位还是工人岗位。</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Occupation certified</source>
        <translation>证书职业（工种）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>证书等级</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>鉴定情况</translation>
    </message>
    <message>
        <source>Look the certificate up in the appraisal records; a filing of a certificate from elsewhere is not an appraisal here.</source>
        <translation>请查询鉴定记录；外地证书的备案不是本市鉴定。</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>用人单位</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>District of the employer</source>
        <translation>用人单位所属区市县</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>经营性质</translation>
    </message>
    <message>
        <source>What the firm really does; an industry code alone is no proof.</source>
        <translation>以实际业务为准；仅凭行业代码不足以证明。</translation>
    </message>
    <message>
        <source>Occupation hired for</source>
        <translation>招用职业（工种）</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>招用日期</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>劳动合同类型</translation>
    </message>
    <message>
        <source>Concluded with this employer</source>
        <translation>与该单位签订</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>劳动合同起</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>劳动合同止</translation>
    </message>
    <message>
        <source>In enterprises of Dalian without a break since</source>
        <translation>在本市企业连续工作起始</translation>
    </message>
    <message>
        <source>Insured since</source>
        <translation>参保起始</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>拟落户区市县</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>落户类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>详细地址</translation>
    </message>
    <message>
        <source>Police station</source>
        <translation>拟落户派出所</translation>
    </message>
    <message>
        <source>Asks about public rental housing</source>
        <translation>咨询公租房</translation>
    </message>
    <message>
        <source>Relaxation of age after ten years of continuous work</source>
        <translation>连续工作满十年的年龄放宽幅度</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Vocational qualification</source>
        <translation>职业资格</translation>
    </message>
    <message>
        <source>Employer and contract</source>
        <translation>用人单位与劳动合同</translation>
    </message>
    <message>
        <source>Place of settlement</source>
        <translation>拟落户地</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>随迁人员</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Household booklet</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>Employer&apos;s business licence</source>
        <translation>用人单位营业执照</translation>
    </message>
    <message>
        <source>Labour contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <source>Social insurance record</source>
        <translation>社会保险参保证明</translation>
    </message>
    <message>
        <source>Vocational qualification certificate</source>
        <translation>职业资格证书</translation>
    </message>
    <message>
        <source>Proof of marriage</source>
        <translation>婚姻证明</translation>
    </message>
    <message>
        <source>Proof of parentage</source>
        <translation>亲子关系证明</translation>
    </message>
    <message>
        <source>Proof of home or collective household</source>
        <translation>住房或集体户证明</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>申请人数</translation>
    </message>
    <message>
        <source>Applicants whose settlement was approved in the period; dependants are not among them.</source>
        <translation>期内审核通过的申请人，不含随迁人员。</translation>
    </message>
    <message>
        <source>Spouses and children listed in cases approved in the period.</source>
        <translation>期内审核通过案件所列的配偶和子女。</translation>
    </message>
    <message>
        <source>Settlement of scarce skilled talent</source>
        <translation>紧缺技能人才引进落户</translation>
    </message>
    <message>
        <source>Code of that occupation</source>
        <translation>证书职业编码</translation>
    </message>
    <message>
        <source>Code of the post</source>
        <translation>招用职业编码</translation>
    </message>
    <message>
        <source>Still to be entered: %1.</source>
        <translation>尚需填写：%1。</translation>
    </message>
    <message>
        <source>A catalogue in force on the day of hiring</source>
        <translation>招用之日有效的职业（工种）目录</translation>
    </message>
    <message>
        <source>No edition of the catalogue in force on %1 is imported; ask policy management to import it.</source>
        <translation>尚未导入%1有效的紧缺职业（工种）目录，请政策管理人员导入。</translation>
    </message>
    <message>
        <source>Without the edition of that day nobody can tell whether the occupation is short; nothing is refused for it.</source>
        <translation>没有当日有效的目录，无法判断是否属于紧缺职业（工种），也不因此作不符合处理。</translation>
    </message>
    <message>
        <source>%1 short; the relaxation set by the bureau is %2 months (%3). Only a collective decision may use it: enter its number and its day.</source>
        <translation>尚差%1；本局规定可放宽%2个月（%3）。须经集体研究决定方可放宽，请填写决定文号和日期。</translation>
    </message>
    <message>
        <source>%1 short; the relaxation set by the bureau is %2 months (%3). Record what the collective decision %4 of %5 says.</source>
        <translation>尚差%1；本局规定可放宽%2个月（%3）。请按集体研究决定（%4，%5）登记认定结果。</translation>
    </message>
    <message>
        <source>Spouse or child</source>
        <translation>属于配偶或子女</translation>
    </message>
    <message>
        <source>The clause has no word on consent; &quot;may move along&quot; is read as: nobody is moved who, or whose guardian, does not agree.</source>
        <translation>条款未提及同意；“可以随迁”理解为：本人或其监护人不同意的，不予随迁。</translation>
    </message>
    <message>
        <source>Place outside Dalian</source>
        <translation>大连市外所在地</translation>
    </message>
    <message>
        <source>Number of the collective decision</source>
        <translation>集体研究决定文号</translation>
    </message>
    <message>
        <source>Only where the age is relaxed after ten years of work: the number under which the collective decision is on record.</source>
        <translation>仅在连续工作满十年放宽年龄时填写：集体研究决定的会议纪要或文件编号。</translation>
    </message>
    <message>
        <source>Day of the collective decision</source>
        <translation>集体研究决定日期</translation>
    </message>
    <message>
        <source>Handed in before 1 June 2022</source>
        <translation>2022年6月1日前收件</translation>
    </message>
    <message>
        <source>Only for papers of an earlier day: what clause 5 of the policy tests is then asked for. The rule itself goes by the day of hand-in.</source>
        <translation>仅在录入此前收到的材料时选择，选择后显示原规定（第五条）所需的各项；适用哪项规定仍以收件日期为准。</translation>
    </message>
</context>
<context>
    <name>technical_expert</name>
    <message>
        <source>Technical experts</source>
        <translation>技术能手评选</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>Entry %1 of %2 was changed, or stands in another place than it was written in.</source>
        <translation>第%1条（%2）被改动，或者不在原来的位置。</translation>
    </message>
    <message>
        <source>Entry %1 is missing; the next one is of %2.</source>
        <translation>缺第%1条；下一条时间为%2。</translation>
    </message>
    <message>
        <source>The trail ends with entry %4, but entry %1 was signed at %2 (%3): the end was cut off, or an older copy was put back.</source>
        <translation>审计日志到第%4条为止，而第%1条已于%2签名（%3）：末尾被截去，或者放回了旧副本。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was signed at %2 (%3): the trail was written anew after entry %4.</source>
        <translation>第%1条与%2签名时（%3）不同：第%4条以后的审计日志被重写。</translation>
    </message>
    <message>
        <source>Entry %1 of %2 is not the one “%3” begins with: the trail was written anew from the beginning, or the checkpoints are those of another register.</source>
        <translation>第%1条（%2）与“%3”所依据的不同：审计日志从头被重写，或者检查点属于别的业务库。</translation>
    </message>
    <message>
        <source>The checkpoints “%3” are not there or cannot be read; the trail up to entry %1 of %2 cannot be held against them. Look for the disk they are on.</source>
        <translation>检查点文件“%3”不存在或者读不了，截至第%1条（%2）的审计日志无法与之核对。请找到存放它的盘。</translation>
    </message>
    <message>
        <source>The file “%3” holds no checkpoint; the trail up to entry %1 of %2 cannot be held against it.</source>
        <translation>“%3”中没有检查点，截至第%1条（%2）的审计日志无法与之核对。</translation>
    </message>
    <message>
        <source>Line %1 of “%3” is no checkpoint: it was changed or damaged.</source>
        <translation>“%3”第%1行不是检查点：被改动或者已损坏。</translation>
    </message>
    <message>
        <source>Line %1 of “%3”, of %2, does not follow on the line before: lines were taken out, put in or moved.</source>
        <translation>“%3”第%1行（%2）与上一行不衔接：有行被删除、插入或移动。</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1, %2, in “%3” does not carry a right signature.</source>
        <translation>“%3”中第%1条的检查点（%2）签名不符。</translation>
    </message>
    <message>
        <source>The checkpoint of entry %1, %2, in “%3” was signed with a key of which the trail does not tell.</source>
        <translation>“%3”中第%1条的检查点（%2）所用密钥，审计日志中没有登记。</translation>
    </message>
    <message>
        <source>In “%3” entry %1 was signed at %2 although entry %4 had been signed before: an older state was put back and carried on, the trail forks.</source>
        <translation>“%3”中第%1条于%2签名，而此前已签到第%4条：曾放回旧的业务库并继续办理，审计日志出现分叉。</translation>
    </message>
    <message>
        <source>“%3” is not a code as it is printed on lists, such as 10234-K3F7-9QXM-2WZ8. Type it again.</source>
        <translation>“%3”不是清单上所印的校验码（例如 10234-K3F7-9QXM-2WZ8），请重新输入。</translation>
    </message>
    <message>
        <source>The code %3 on paper does not fit entry %1 of %2: the trail was written anew since, or the code was mistyped.</source>
        <translation>纸上的校验码%3与第%1条（%2）不符：此后审计日志被重写，或者校验码输错。</translation>
    </message>
    <message>
        <source>The code %3 on paper speaks of entry %1, but the trail ends with entry %4 of %2: its end was cut off.</source>
        <translation>纸上的校验码%3对应第%1条，而审计日志到第%4条（%2）为止：末尾被截去。</translation>
    </message>
    <message>
        <source>Case %1: the step of entry %2 is not signed, though whoever took it had a key.</source>
        <translation>案件%1：第%2条所记的步骤没有签名，而经办人当时已有签名密钥。</translation>
    </message>
    <message>
        <source>Case %1: the signature under the step of entry %2 does not fit: the step was forged, or what was signed was changed since.</source>
        <translation>案件%1：第%2条所记步骤的签名不符：步骤系伪造，或签名之后内容被改动。</translation>
    </message>
    <message>
        <source>Account %3: the keys it signs with are not those the history tells of (entry %2): one was put in, changed or taken away.</source>
        <translation>账户%3：签名密钥与审计日志（第%2条）登记的不同：有密钥被加入、更改或删去。</translation>
    </message>
    <message>
        <source>Account %3: a further key to sign with (entry %2) that was not given by two administrators with a code.</source>
        <translation>账户%3：新的签名密钥（第%2条）不是经两名管理员用重置码给出的。</translation>
    </message>
    <message>
        <source>Entry %2 is not signed, though whoever acted had a key.</source>
        <translation>第%2条没有签名，而该账户当时已有签名密钥。</translation>
    </message>
    <message>
        <source>The signature under entry %2 does not fit: the act was forged, or what was signed was changed since.</source>
        <translation>第%2条的签名不符：该项操作系伪造，或签名之后被改动。</translation>
    </message>
    <message>
        <source>Case %1: money that was asked for, paid, returned or recovered, or a step taken back, of which the history does not tell.</source>
        <translation>案件%1：有申请拨付、拨付、退票或追回的款项，或被撤回的步骤，审计日志中没有记载。</translation>
    </message>
    <message>
        <source>Account %3: an honour it is said to have entered, or its revocation, of which the history does not tell.</source>
        <translation>账户%3：由其登记的荣誉或该荣誉的撤销，审计日志中没有记载。</translation>
    </message>
    <message>
        <source>Case %1: a signed step of which the history does not tell.</source>
        <translation>案件%1：有一个须签名的步骤，审计日志中没有记载。</translation>
    </message>
    <message>
        <source>Case %1: entry %2 tells of a signed step that is not there.</source>
        <translation>案件%1：第%2条记载了一个须签名的步骤，但案件中没有。</translation>
    </message>
    <message>
        <source>Entry %2: a signature that belongs to no step and no act.</source>
        <translation>第%2条：有一个签名不属于任何步骤或事项。</translation>
    </message>
</context>
<context>
    <name>upskill_subsidy</name>
    <message>
        <source>An enterprise of Dalian</source>
        <translation>本市企业</translation>
    </message>
    <message>
        <source>The enterprise belongs to %1.</source>
        <translation>企业属于%1。</translation>
    </message>
    <message>
        <source>The enterprise belongs to %1, which is not in Dalian.</source>
        <translation>企业属于%1，不在大连市。</translation>
    </message>
    <message>
        <source>Enter the district the enterprise belongs to.</source>
        <translation>请填写企业所属区市县（先导区）。</translation>
    </message>
    <message>
        <source>The policy addresses enterprises without saying of where; read as enterprises registered in Dalian, pilot zones included.</source>
        <translation>文件未写明企业的地域，按在大连市（含先导区）注册的企业理解。</translation>
    </message>
    <message>
        <source>The applicant is an enterprise</source>
        <translation>申请单位是企业</translation>
    </message>
    <message>
        <source>The credit code %1 is that of an enterprise.</source>
        <translation>统一社会信用代码%1属于企业。</translation>
    </message>
    <message>
        <source>The applicant is not an enterprise; the policy grants the subsidy to enterprises.</source>
        <translation>申请单位不是企业；文件规定补贴给予企业。</translation>
    </message>
    <message>
        <source>Enter the credit code of the applicant.</source>
        <translation>请填写申请单位的统一社会信用代码。</translation>
    </message>
    <message>
        <source>The credit code %1 is not of the class of enterprises (91). Decide whether the applicant is an enterprise.</source>
        <translation>统一社会信用代码%1不属于企业类（91），请认定申请单位是否为企业。</translation>
    </message>
    <message>
        <source>The education fund is drawn and used</source>
        <translation>职工教育经费已提取并使用</translation>
    </message>
    <message>
        <source>%1 yuan were drawn and %2 yuan used.</source>
        <translation>已提取%1元，已使用%2元。</translation>
    </message>
    <message>
        <source>%1 yuan were drawn and %2 yuan used; the policy asks that the fund is both drawn and used.</source>
        <translation>已提取%1元，已使用%2元；文件要求既提取又使用。</translation>
    </message>
    <message>
        <source>Enter the amounts drawn and used, as the audit report, the account pages or the union&apos;s opinion show them.</source>
        <translation>请按审计报告、账页或工会意见填写提取额和使用额。</translation>
    </message>
    <message>
        <source>The fund is drawn and used as prescribed</source>
        <translation>按规定提取和使用职工教育经费</translation>
    </message>
    <message>
        <source>Drawn: %1 yuan (%2 of the wages), used: %3 yuan. The policy sets no rate of its own; decide whether this is as prescribed.</source>
        <translation>提取%1元（占工资总额%2），使用%3元。文件本身没有规定比例，请认定是否符合规定。</translation>
    </message>
    <message>
        <source>The education fund is not pooled</source>
        <translation>职工教育经费未被统筹</translation>
    </message>
    <message>
        <source>The register holds no pooling of this enterprise&apos;s fund.</source>
        <translation>登记簿中没有该企业经费被统筹的记录。</translation>
    </message>
    <message>
        <source>The enterprise&apos;s fund is pooled by the government.</source>
        <translation>该企业的职工教育经费已由政府统筹。</translation>
    </message>
    <message>
        <source>The enterprise&apos;s fund is pooled by the government, which then organises the training. Decide whether it uses its fund as prescribed.</source>
        <translation>该企业的职工教育经费已由政府统筹并组织培训，请认定其是否按规定使用经费。</translation>
    </message>
    <message>
        <source>Pooling does not by itself exclude a claim; an officer decides.</source>
        <translation>经费被统筹不当然排除申请，由经办人员认定。</translation>
    </message>
    <message>
        <source>Employees are listed</source>
        <translation>已填列职工</translation>
    </message>
    <message>
        <source>%1 rows are listed.</source>
        <translation>共填列%1行。</translation>
    </message>
    <message>
        <source>Fill in the roster of employees.</source>
        <translation>请填写职工花名册。</translation>
    </message>
    <message>
        <source>The amount claimed is the sum of the roster</source>
        <translation>申请金额等于花名册合计</translation>
    </message>
    <message>
        <source>The amount claimed, %1 yuan, is the sum of the roster.</source>
        <translation>申请金额%1元，等于花名册合计。</translation>
    </message>
    <message>
        <source>The amount claimed is %1 yuan, but the roster adds up to %2 yuan.</source>
        <translation>申请金额为%1元，花名册合计为%2元。</translation>
    </message>
    <message>
        <source>The account is the enterprise&apos;s own</source>
        <translation>账户为企业本单位账户</translation>
    </message>
    <message>
        <source>The account is in the name of %1.</source>
        <translation>开户名称为%1。</translation>
    </message>
    <message>
        <source>The account is in the name of %1, but the enterprise is %2.</source>
        <translation>开户名称为%1，申请单位为%2。</translation>
    </message>
    <message>
        <source>An employee during training and at the certificate</source>
        <translation>培训至取证期间为本企业职工</translation>
    </message>
    <message>
        <source>The contract runs %1 and covers %2.</source>
        <translation>劳动合同期限%1，覆盖%2。</translation>
    </message>
    <message>
        <source>The contract runs %1 and does not cover %2 (start of training to issue of the certificate).</source>
        <translation>劳动合同期限%1，没有覆盖%2（培训开始至发证）。</translation>
    </message>
    <message>
        <source>Enter the labour contract, the start of training and the date of issue.</source>
        <translation>请填写劳动合同起止、培训开始日期和发证日期。</translation>
    </message>
    <message>
        <source>An employee is who has a labour contract with the enterprise from the first day of training to the day of issue of the certificate.</source>
        <translation>职工指自培训首日至证书签发日与企业存在劳动合同的人员。</translation>
    </message>
    <message>
        <source>An item of the shortage catalogue</source>
        <translation>属于紧缺职业（工种）目录</translation>
    </message>
    <message>
        <source>%1 is in the catalogue in force on %3 (%2).</source>
        <translation>%1在%3有效的目录（%2）之内。</translation>
    </message>
    <message>
        <source>%1 is not a shortage occupation of this level in the catalogue in force on %3 (%2).</source>
        <translation>%1在%3有效的目录（%2）中不属于该等级的紧缺职业。</translation>
    </message>
    <message>
        <source>Code and name agree with the catalogue</source>
        <translation>编码和名称与目录一致</translation>
    </message>
    <message>
        <source>Entered %1, but the catalogue has %2. Check both.</source>
        <translation>填写为%1，目录为%2，请核对。</translation>
    </message>
    <message>
        <source>Level three or higher</source>
        <translation>三级及以上</translation>
    </message>
    <message>
        <source>The certificate is of %1; at least %2 is required.</source>
        <translation>证书等级为%1，应不低于%2。</translation>
    </message>
    <message>
        <source>Enter the level of the certificate.</source>
        <translation>请填写证书等级。</translation>
    </message>
    <message>
        <source>An earlier certificate to rise from</source>
        <translation>有可供晋级的原证书</translation>
    </message>
    <message>
        <source>No earlier level or occupation is entered. Decide whether this was training for a promotion.</source>
        <translation>没有填写原等级或原职业，请认定是否属于晋级培训。</translation>
    </message>
    <message>
        <source>Promotion is within the same or a related occupation; without an earlier certificate an officer decides.</source>
        <translation>晋级指同一或相关职业内的晋升；没有原证书的，由经办人员认定。</translation>
    </message>
    <message>
        <source>Higher than the earlier level</source>
        <translation>高于原等级</translation>
    </message>
    <message>
        <source>Risen to %1 from %2.</source>
        <translation>由%2晋升为%1。</translation>
    </message>
    <message>
        <source>%1 is not above the earlier %2, so it is no promotion.</source>
        <translation>%1不高于原等级%2，不是晋级。</translation>
    </message>
    <message>
        <source>Promoted within the occupation</source>
        <translation>在同一职业内晋级</translation>
    </message>
    <message>
        <source>The earlier certificate is for the same occupation, %1.</source>
        <translation>原证书为同一职业：%1。</translation>
    </message>
    <message>
        <source>The earlier certificate is for %2, the new one for %1. Decide whether the occupations are related.</source>
        <translation>原证书职业为%2，新证书为%1，请认定两个职业是否相关。</translation>
    </message>
    <message>
        <source>Promotion is within the same or a related occupation.</source>
        <translation>晋级指同一或相关职业内的晋升。</translation>
    </message>
    <message>
        <source>A national vocational qualification</source>
        <translation>国家职业资格</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is of the later skill-level system, which by decision of the bureau does not count (%2).</source>
        <translation>%1属于后来的职业技能等级证书，市局已确定不予认可（%2）。</translation>
    </message>
    <message>
        <source>Enter the number of the certificate.</source>
        <translation>请填写证书编号。</translation>
    </message>
    <message>
        <source>The number %1 has none of the known forms. Decide from the certificate whether it is a national qualification.</source>
        <translation>编号%1不是已知的编号格式，请按证书认定是否为国家职业资格。</translation>
    </message>
    <message>
        <source>The certificate comes after the training</source>
        <translation>培训之后取得证书</translation>
    </message>
    <message>
        <source>Issued on %1, after the training ended on %2.</source>
        <translation>%1发证，培训已于%2结束。</translation>
    </message>
    <message>
        <source>Issued on %1, but the training only ended on %2.</source>
        <translation>%1发证，而培训至%2才结束。</translation>
    </message>
    <message>
        <source>Enter the end of training and the date of issue.</source>
        <translation>请填写培训结束日期和发证日期。</translation>
    </message>
    <message>
        <source>The certificate is obtained on its date of issue; the day the training ends is early enough.</source>
        <translation>以证书签发日为取得之日；培训结束当日签发的，视为在培训之后。</translation>
    </message>
    <message>
        <source>Claimed in the year of the certificate</source>
        <translation>取得证书的当年申报</translation>
    </message>
    <message>
        <source>Issued on %1 and claimed on %2, the same calendar year.</source>
        <translation>%1发证，%2申报，在同一年度。</translation>
    </message>
    <message>
        <source>Issued on %1 but claimed on %2; the claim has to be handed in within the calendar year of the certificate.</source>
        <translation>%1发证，%2申报；应在取得证书的当年申报。</translation>
    </message>
    <message>
        <source>Enter the date of issue of the certificate.</source>
        <translation>请填写发证日期。</translation>
    </message>
    <message>
        <source>The certificate exists when it is claimed for</source>
        <translation>申报时证书已经签发</translation>
    </message>
    <message>
        <source>Issued on %1, after the claim was handed in on %2.</source>
        <translation>%1发证，晚于收件日%2。</translation>
    </message>
    <message>
        <source>The claim is made on the day the papers are handed in; a certificate of a later day cannot be part of it.</source>
        <translation>以交齐材料之日为申报日；此后签发的证书不能列入。</translation>
    </message>
    <message>
        <source>The certificate is claimed for once</source>
        <translation>同一证书只申报一次</translation>
    </message>
    <message>
        <source>%1 is claimed for once.</source>
        <translation>%1只申报一次。</translation>
    </message>
    <message>
        <source>%1 was already claimed for in %2.</source>
        <translation>%1已在%2申报。</translation>
    </message>
    <message>
        <source>One certificate is the ground for one subsidy; the first occurrence counts.</source>
        <translation>一份证书只作为一次补贴的依据，以首次出现为准。</translation>
    </message>
    <message>
        <source>Occupation and level not paid before</source>
        <translation>同一职业和等级未曾补贴</translation>
    </message>
    <message>
        <source>Nothing was granted to this person for %1 before.</source>
        <translation>此人此前没有%1的补贴。</translation>
    </message>
    <message>
        <source>Earlier grants are not known here; check the register.</source>
        <translation>此处不掌握以往补贴情况，请查登记簿。</translation>
    </message>
    <message>
        <source>The certificate number fits level and year</source>
        <translation>证书编号与等级、年度一致</translation>
    </message>
    <message>
        <source>The number %1 stands for another level or year than entered. Check it against the certificate.</source>
        <translation>编号%1与填写的等级或年度不一致，请对照证书核对。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Occupation (trade)</source>
        <translation>职业（工种）</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Earlier occupation (trade)</source>
        <translation>原职业（工种）</translation>
    </message>
    <message>
        <source>Earlier level</source>
        <translation>原等级</translation>
    </message>
    <message>
        <source>Earlier certificate number</source>
        <translation>原证书编号</translation>
    </message>
    <message>
        <source>Earlier certificate issued</source>
        <translation>原发证日期</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>晋级等级</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>The date of issue printed on the certificate. The claim has to be handed in within the same calendar year.</source>
        <translation>证书上的签发日期。应在同一年度内申报。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证机构</translation>
    </message>
    <message>
        <source>Labour contract from</source>
        <translation>劳动合同起</translation>
    </message>
    <message>
        <source>Labour contract until</source>
        <translation>劳动合同止</translation>
    </message>
    <message>
        <source>Insured since</source>
        <translation>参保起始</translation>
    </message>
    <message>
        <source>Training from</source>
        <translation>培训开始</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>培训结束</translation>
    </message>
    <message>
        <source>Training hours</source>
        <translation>培训学时</translation>
    </message>
    <message>
        <source>Training fee (yuan)</source>
        <translation>培训费（元）</translation>
    </message>
    <message>
        <source>What the invoice for this person&apos;s training shows.</source>
        <translation>此人培训费票据载明的金额。</translation>
    </message>
    <message>
        <source>Appraisal fee (yuan)</source>
        <translation>鉴定费（元）</translation>
    </message>
    <message>
        <source>What the invoice for this person&apos;s appraisal shows.</source>
        <translation>此人鉴定费票据载明的金额。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by the enterprise itself</source>
        <translation>企业自办</translation>
    </message>
    <message>
        <source>commissioned</source>
        <translation>委托培训</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>The unified social credit code on the business licence.</source>
        <translation>营业执照上的统一社会信用代码。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>所属区市县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Social insurance number of the unit</source>
        <translation>单位参保编号</translation>
    </message>
    <message>
        <source>Employees in post</source>
        <translation>在岗职工人数</translation>
    </message>
    <message>
        <source>Year of the fund</source>
        <translation>经费所属年度</translation>
    </message>
    <message>
        <source>Total wages of that year</source>
        <translation>当年工资总额</translation>
    </message>
    <message>
        <source>Education fund drawn</source>
        <translation>职工教育经费提取额</translation>
    </message>
    <message>
        <source>As the audit report, the account pages or the union&apos;s opinion show it.</source>
        <translation>以审计报告、账页或工会意见为准。</translation>
    </message>
    <message>
        <source>Education fund used</source>
        <translation>职工教育经费使用额</translation>
    </message>
    <message>
        <source>Of that for front-line employees</source>
        <translation>其中用于一线职工</translation>
    </message>
    <message>
        <source>Training held</source>
        <translation>培训方式</translation>
    </message>
    <message>
        <source>Training body</source>
        <translation>培训机构</translation>
    </message>
    <message>
        <source>Class filed on</source>
        <translation>开班备案日</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>申请金额</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>开户名称</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Training fee standard</source>
        <translation>培训费补贴标准</translation>
    </message>
    <message>
        <source>yuan per person</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>Appraisal fee standard</source>
        <translation>鉴定费补贴标准</translation>
    </message>
    <message>
        <source>Same person, occupation, level and fee are paid only once</source>
        <translation>同一人同一职业同一等级同一费用只补一次</translation>
    </message>
    <message>
        <source>A fee is not granted above its invoice</source>
        <translation>补贴不超过票据金额</translation>
    </message>
    <message>
        <source>Certificates of the later skill-level system count as qualifications</source>
        <translation>职业技能等级证书视同国家职业资格证书</translation>
    </message>
    <message>
        <source>Employee education fund</source>
        <translation>职工教育经费</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训情况</translation>
    </message>
    <message>
        <source>Amount and account</source>
        <translation>申请金额与账户</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Application form, sealed</source>
        <translation>申请表（盖章）</translation>
    </message>
    <message>
        <source>Roster, sealed</source>
        <translation>花名册（盖章）</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Proof of drawing and using the education fund</source>
        <translation>职工教育经费提取使用证明</translation>
    </message>
    <message>
        <source>Earlier and new certificates</source>
        <translation>原证书与新证书</translation>
    </message>
    <message>
        <source>Labour contracts or insurance records</source>
        <translation>劳动合同或参保证明</translation>
    </message>
    <message>
        <source>Invoices for training and appraisal</source>
        <translation>培训费与鉴定费票据</translation>
    </message>
    <message>
        <source>Training plan and attendance</source>
        <translation>培训计划与考勤</translation>
    </message>
    <message>
        <source>Contract with the training body</source>
        <translation>委托培训协议</translation>
    </message>
    <message>
        <source>Proof of the account</source>
        <translation>账户证明</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>Enterprises with at least one claim approved in the period, each counted once.</source>
        <translation>期内至少有一件申请获批的企业，每家计一次。</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Claimed (yuan)</source>
        <translation>申请金额（元）</translation>
    </message>
    <message>
        <source>Cut (yuan)</source>
        <translation>核减金额（元）</translation>
    </message>
    <message>
        <source>Approved (yuan)</source>
        <translation>核定金额（元）</translation>
    </message>
    <message>
        <source>Enterprise upskilling subsidy</source>
        <translation>企业职工技能提升培训补贴</translation>
    </message>
    <message>
        <source>Applying unit</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>The certificate is claimed under one ID number</source>
        <translation>证书仅以一个身份证号申报</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>年度预算</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Still to be entered: %1.</source>
        <translation>尚需填写：%1。</translation>
    </message>
    <message>
        <source>The edition in force on the day the class was filed counts, if that was not after the first day of training, else that of this day; only rows marked as shortage belong to it.</source>
        <translation>以开班备案之日有效的目录为准；备案晚于培训开始之日或者未备案的，以培训开始之日有效的目录为准；目录中只有标注紧缺的职业（工种）才属于紧缺目录。</translation>
    </message>
    <message>
        <source>A catalogue in force on that day</source>
        <translation>当日有效的职业（工种）目录</translation>
    </message>
    <message>
        <source>No edition of the catalogue in force on %1 is imported; ask policy management to import it.</source>
        <translation>尚未导入%1有效的紧缺职业（工种）目录，请政策管理人员导入。</translation>
    </message>
    <message>
        <source>Without the edition of that day nobody can tell whether the occupation is short; nothing is refused for it.</source>
        <translation>没有当日有效的目录，无法判断是否属于紧缺职业（工种），也不因此作不符合处理。</translation>
    </message>
    <message>
        <source>Certificates of the later system</source>
        <translation>职业技能等级证书</translation>
    </message>
    <message>
        <source>Both fees for %1 were already granted to this person (%2).</source>
        <translation>此人%1的培训费和鉴定费均已补贴（%2）。</translation>
    </message>
    <message>
        <source>Fee not paid before</source>
        <translation>该项费用未曾补贴</translation>
    </message>
    <message>
        <source>%1 for %2 was already granted to this person (%3) and is set to nothing here by %4; the other fee is not touched.</source>
        <translation>%1（%2）已补贴过此人（%3），依据%4本次核为零；另一项费用不受影响。</translation>
    </message>
    <message>
        <source>Not above the invoices</source>
        <translation>不超过票据金额</translation>
    </message>
    <message>
        <source>The invoices are entered: %1 yuan for training, %2 yuan for appraisal.</source>
        <translation>票据金额已填写：培训费%1元，鉴定费%2元。</translation>
    </message>
    <message>
        <source>A fee is not granted above its invoice. Enter both invoices.</source>
        <translation>补贴不超过票据金额，请填写培训费和鉴定费票据金额。</translation>
    </message>
    <message>
        <source>Standard within the invoices</source>
        <translation>标准不超过票据金额</translation>
    </message>
    <message>
        <source>The standard of %1 yuan is cut to the invoice of %2 yuan by %3.</source>
        <translation>标准%1元，依据%3按票据金额%2元核定。</translation>
    </message>
    <message>
        <source>Invoices above nothing</source>
        <translation>票据金额大于零</translation>
    </message>
    <message>
        <source>An invoice of 0.00 yuan is entered (%1). Check whether there is one.</source>
        <translation>填写的票据金额为0.00元（%1），请核对是否有票据。</translation>
    </message>
    <message>
        <source>%1 was also claimed under another ID number (%2). Check the certificate and both ID numbers against the originals, and decide whether this claim is the right one.</source>
        <translation>证书%1另以其他公民身份号码申报过（%2）。请对照原件核对证书和两个号码，认定本次申报是否属实。</translation>
    </message>
    <message>
        <source>A certificate is one person&apos;s. Claimed under two ID numbers, one of them is wrong, or the claim is; nothing is paid before an officer has decided which.</source>
        <translation>一本证书只属于一人。同一证书以两个公民身份号码申报的，必有一处有误，经办人员认定前不予核定。</translation>
    </message>
    <message>
        <source>Place outside Dalian</source>
        <translation>大连市外所在地</translation>
    </message>
    <message>
        <source>The day the class was filed before it began decides which edition of the catalogue counts; without it, or for who began earlier, the first day of training does.</source>
        <translation>按开班备案日期确定适用的目录版本；未备案或培训开始早于备案的，按培训开始日期确定。</translation>
    </message>
    <message>
        <source>Rows granted in claims approved in the period; a person with two certificates counts twice. Old cases entered from paper have no rows and are left out.</source>
        <translation>期内获批申请中予以补贴的行数；一人两证计两次。补录的旧案没有分行，不计入。</translation>
    </message>
    <message>
        <source>Persons with at least one row granted in the period, told apart by their ID number. Old cases entered from paper have no rows and are left out.</source>
        <translation>期内至少有一行获得补贴的人员，以公民身份号码区分。补录的旧案没有分行，不计入。</translation>
    </message>
    <message>
        <source>Training and appraisal fees entered in the rosters of claims approved in the period. Old cases entered from paper have no rows and are left out.</source>
        <translation>期内获批申请花名册所填培训费与鉴定费之和。补录的旧案没有分行，不计入。</translation>
    </message>
    <message>
        <source>Claimed less approved, over the same rows; a row approved above its invoice counts as nothing cut. Old cases entered from paper have no rows and are left out.</source>
        <translation>同一范围内申请金额减核定金额；核定高于票据的行按零计。补录的旧案没有分行，不计入。</translation>
    </message>
    <message>
        <source>Amounts approved row by row in claims approved in the period. Old cases entered from paper have no rows and are left out.</source>
        <translation>期内获批申请逐行核定的金额。补录的旧案没有分行，不计入。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>met</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待判</translation>
    </message>
    <message>
        <source>to be judged</source>
        <translation>需认定</translation>
    </message>
    <message>
        <source>figure not set</source>
        <translation>标准未定</translation>
    </message>
    <message>
        <source>text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>office practice</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>conditions met</source>
        <translation>符合条件</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>cannot be decided yet</source>
        <translation>尚不能判定</translation>
    </message>
    <message>
        <source>Not decided: the bureau has not set this switch, so it is not applied.</source>
        <translation>未定：市局尚未设定此项开关，暂不适用。</translation>
    </message>
    <message>
        <source>The bureau has not decided this yet; enter it on the figures page.</source>
        <translation>市局尚未确定此项，请在标准页录入。</translation>
    </message>
    <message>
        <source>%1 judged: %2. Reason: %3</source>
        <translation>%1认定：%2。理由：%3</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1级</translation>
    </message>
</context>
</TS>
