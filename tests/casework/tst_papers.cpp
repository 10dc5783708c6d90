// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/attachments.h"
#include "core/casework/drafts.h"
#include "core/casework/verdict_store.h"
#include "core/programmes/programme_store.h"
#include "tests/support/casework_desk.h"
#include "tests/support/with_sample_programmes.h"

using namespace jiangce;
using namespace Qt::StringLiterals;

class TestPapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OfficeDesk>(); }
    void formsComeBackToTheCharacter();
    void tablesAgreeWithFields();
    void columnsAreTyped();
    void draftsNeverTouchTheCase();
    void draftsSetApartStay();
    void draftsBelongToTheirOfficer();
    void formsSurviveJson();
    void ticksKeepOfficerAndDay();
    void gapsAreAllNamed();
    void filesAreKeptByContent();
    void filesAreLimited();

private:
    std::unique_ptr<OfficeDesk> m_office;
};

void TestPapers::formsComeBackToTheCharacter()
{
    FormData form = sample::grantForm();
    form.setValue(u"wages"_s, u"1234.50"_s);
    form.setValue(u"is_branch"_s, u"false"_s);
    form.setValue(u"until"_s, u"open"_s);
    form.setValue(u"since"_s, u"2022-09"_s);
    form.setValue(u"heads"_s, u"十二人"_s);                       // cannot be read
    form.setValue(u"started"_s, u"2026-13-45"_s);
    form.setValue(u"remarks"_s, u"<b>𬭊·阿依</b> 'x'; DROP TABLE\u200b \"y\""_s);
    form.setOverride(u"credit_code"_s, u"证照如此"_s);
    form.editRows(u"people"_s)[0].values.insert(u"id_number"_s, u"21020219900101"_s);
    form.editRows(u"people"_s)[0].overrides.insert(u"id_number"_s, u"旧证"_s);
    form.editRows(u"people"_s).append({u"r7"_s, {}, {}});
    const CaseId id = m_office->open(sample::grant, {});
    m_office->database().write([&] { writeForm(m_office->db(), sample::grant, id, form); });
    m_office->database().reopen();
    QCOMPARE(formToJson(readForm(m_office->db(), sample::grant, id)), formToJson(form));
    m_office->database().write([&] { writeForm(m_office->db(), sample::grant, id, sample::grantForm()); });
    QCOMPARE(readForm(m_office->db(), sample::grant, id), sample::grantForm()); // nothing of the old one stays
    QVERIFY_THROWS_EXCEPTION(Fault, writeForm(m_office->db(), sample::grant, id, form)); // no transaction
}

void TestPapers::tablesAgreeWithFields()
{
    // Asked of a connection before it is locked: a locked one denies looking at the schema.
    const QString copy = m_office->database().path(u"copy.db"_s);
    m_office->db().checkpoint();
    QVERIFY(QFile::copy(m_office->database().file(), copy));
    const auto open = Connection::open(copy, Connection::Mode::ReadWrite);
    for (const Programme* programme : allProgrammes())
        QCOMPARE(compareTables(*open, *programme), QStringList());
    open->execute("ALTER TABLE sample_grant DROP COLUMN heads; ALTER TABLE sample_grant_people ADD COLUMN extra TEXT");
    QCOMPARE(compareTables(*open, sample::grant),
        QStringList({u"sample_grant.heads: missing in the database, INTEGER by the field table"_s,
            u"sample_grant_people.extra: in no field table"_s}));
}

void TestPapers::columnsAreTyped()
{
    FormData form = sample::grantForm();
    form.setValue(u"wages"_s, u"1234.50"_s);
    form.setValue(u"is_branch"_s, u"true"_s);
    const CaseId id = m_office->open(sample::grant, form);
    Statement row = m_office->db().prepared(
        "SELECT typeof(wages), wages, typeof(is_branch), is_branch, started FROM sample_grant WHERE case_id = ?");
    row.with(id);
    QVERIFY(row.next());
    QCOMPARE(row.text(0), u"integer"_s);
    QCOMPARE(row.integer(1), 123450);
    QCOMPARE(row.text(2), u"integer"_s);
    QCOMPARE(row.integer(3), 1);
    QCOMPARE(row.text(4), u"2026-01-05"_s);
}

void TestPapers::draftsNeverTouchTheCase()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.open(sample::grant, sample::grantForm());
    const int version = office.file(id).version;
    FormData typed = sample::grantForm();
    typed.setValue(u"remarks"_s, u"半句"_s);
    const Draft draft {.caseId = id, .programme = u"sample_grant"_s, .baseVersion = version, .form = typed};
    const qint64 first = keepDraft(office.as("intake"), draft);
    QCOMPARE(keepDraft(office.as("intake"), draft), first); // one for each case
    QCOMPARE(office.file(id).version, version);
    QCOMPARE(readForm(office.db(), office.file(id)).value(u"remarks"_s), QString());
    office.database().reopen();
    QCOMPARE(draftOf(office.as("intake"), id)->form, typed);
    QVERIFY(!draftOf(office.as("intake"), id)->isOutdated);
    office.must(saveForm(office.as("intake2"), id, version, sample::grantForm()));
    QVERIFY(listDrafts(office.as("intake")).first().isOutdated);
    office.must(saveForm(office.as("intake"), id, office.file(id).version, typed));
    QVERIFY(!draftOf(office.as("intake"), id)); // saved: nothing to recover
}

/// Older typing is not written over by newer, nor taken away by saving the newer.
void TestPapers::draftsSetApartStay()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Draft);
    const auto typed = [&](const QString& unit) {
        return Draft {.caseId = id, .programme = u"sample_grant"_s, .baseVersion = office.file(id).version,
            .form = sample::grantForm(unit)};
    };
    const qint64 older = keepDraft(office.as("intake"), typed(u"旧示例公司"_s));
    setDraftApart(office.as("intake2"), older);    // another's draft is not his to move
    QVERIFY(!readDraft(office.as("intake"), older)->isApart);
    setDraftApart(office.as("intake"), older);
    const qint64 newer = keepDraft(office.as("intake"), typed(u"新示例公司"_s));
    QVERIFY(newer != older);
    QCOMPARE(draftOf(office.as("intake"), id)->id, newer);
    QCOMPARE(listDrafts(office.as("intake")).size(), 2);
    office.must(saveForm(office.as("intake"), id, office.file(id).version, sample::grantForm(u"新示例公司"_s)));
    QCOMPARE(draftOf(office.as("intake"), id)->id, older);
    QVERIFY(draftOf(office.as("intake"), id)->isOutdated);
    QCOMPARE(draftOf(office.as("intake"), id)->form.value(u"unit_name"_s), u"旧示例公司"_s);
}

void TestPapers::draftsBelongToTheirOfficer()
{
    OfficeDesk& office = *m_office;
    const Draft draft {.programme = u"sample_grant"_s, .title = u"渤海"_s, .form = sample::grantForm()};
    const qint64 one = keepDraft(office.as("intake"), draft);
    const qint64 two = keepDraft(office.as("intake"), draft);
    QVERIFY(one != two); // two new cases at once
    QVERIFY(!readDraft(office.as("intake2"), one));
    discardDraft(office.as("intake2"), one);
    QCOMPARE(listDrafts(office.as("intake")).size(), 2);
    discardDraft(office.as("intake"), one);
    QCOMPARE(listDrafts(office.as("intake")).size(), 1);
    QCOMPARE(listDrafts(office.as("intake")).first().title, u"渤海"_s);
}

void TestPapers::formsSurviveJson()
{
    FormData form = sample::grantForm();
    form.setOverride(u"credit_code"_s, u"证照\"如此\""_s);
    QCOMPARE(formFromJson(formToJson(form)), form);
    QCOMPARE(formToJson(formFromJson(formToJson(form))), formToJson(form));
}

void TestPapers::ticksKeepOfficerAndDay()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const auto tick = [&](const char* who, const QString& key) {
        return tickMaterial(office.as(who), id, office.file(id).version, key, MaterialTick::Missing, u"缺章"_s);
    };
    QCOMPARE(tick("intake", u"nothing"_s).error().code, ProblemCode::UnknownChoice);
    QCOMPARE(tick("statistics", u"form"_s).error().code, ProblemCode::RoleMissing);
    office.must(tick("intake2", u"form"_s));
    const MaterialEntry entry = readMaterials(office.db(), office.file(id), sample::grantForm()).first();
    QCOMPARE(entry.tick, MaterialTick::Missing);
    QCOMPARE(entry.officer, u"刘受理"_s);
    QCOMPARE(entry.on, QDate(2026, 3, 5));
    QCOMPARE(entry.note, u"缺章"_s);
}

void TestPapers::gapsAreAllNamed()
{
    FormData form = sample::grantForm();
    form.setValue(u"is_branch"_s, u"true"_s);
    form.setValue(u"started"_s, {});
    form.setValue(u"unit_name"_s, {});
    form.editRows(u"people"_s)[1].values.remove(u"level"_s);
    const CaseId id = m_office->open(sample::grant, form);
    const CaseFile file = m_office->file(id);
    const Assessment now = assessCase(m_office->db(), file, QDate(2026, 3, 5));
    QStringList found;
    for (const Gap& gap : correctionGaps(m_office->db(), file, now.form, now.decision, QDate(2026, 3, 5)))
        found.append(QString::number(int(gap.kind)) + u' ' + gap.key + u' ' + QString::number(gap.row));
    QCOMPARE(found, QStringList({u"0 form -1"_s, u"0 branch_proof -1"_s, u"1 unit_name -1"_s, u"1 level 1"_s,
        u"2 started_known -1"_s})); // the level of row 2 is asked for once
}

void TestPapers::filesAreKeptByContent()
{
    OfficeDesk& office = *m_office;
    const CaseId id = office.claimIn(CaseState::Submitted);
    const auto put = [&](const QString& name, const QByteArray& content) {
        return AttachmentId(office.must(attach(office.as("intake"), id, office.file(id).version, name, content)).id);
    };
    const AttachmentId scan = put(u"C:\\扫描\\许可.pdf"_s, "%PDF-1.4 x");
    put(u"../同一份.pdf"_s, "%PDF-1.4 x");
    put(u"照片.txt"_s, QByteArray("\x89PNG\r\n\x1a\n", 8));
    const QList<Attachment> all = readAttachments(office.db(), id);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].name, u"许可.pdf"_s);
    QCOMPARE(all[1].name, u"同一份.pdf"_s);
    QCOMPARE(all[0].hash, all[1].hash);
    QCOMPARE(all[2].kind, FileKind::Png); // by its first bytes
    QCOMPARE(readAttachment(office.db(), scan), QByteArray("%PDF-1.4 x"));
    QCOMPARE(detach(office.as("intake"), id, office.file(id).version, scan, {}).error().code,
        ProblemCode::ReasonRequired);
    office.must(detach(office.as("intake"), id, office.file(id).version, scan, u"传错"_s));
    QCOMPARE(readAttachments(office.db(), id).size(), 2);
    QCOMPARE(readAttachment(office.db(), scan), QByteArray("%PDF-1.4 x")); // kept in the history
    Statement stored = office.db().prepared("SELECT count(*) FROM stored_file");
    stored.with();
    QVERIFY(stored.next());
    QCOMPARE(stored.integer(0), 2);
}

void TestPapers::filesAreLimited()
{
    const CaseId id = m_office->claimIn(CaseState::Submitted);
    const auto put = [&](qsizetype bytes) {
        return attach(m_office->as("intake"), id, m_office->file(id).version, u"大.bin"_s, QByteArray(bytes, 'x'));
    };
    QCOMPARE(put((20 << 20) + 1).error(), (Problem {ProblemCode::FileTooLarge, {u"20"_s}}));
    QVERIFY(put(20 << 20));
    QCOMPARE(put(0).error().code, ProblemCode::Required);
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
