// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_record.h"
#include "core/letters/case_merge.h"
#include "core/letters/numbering.h"
#include "core/letters/template_store.h"
#include "core/programmes/migrations.h"
#include "tests/support/round_office.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace jiangce;

namespace {

const LetterOccasion occasion {.day = QDate(2026, 11, 9), .officer = u"李受理"_s};

QString allText(const LetterDocument& document)
{
    QString text;
    const auto take = [&text](const letter::Runs& runs) {
        for (const letter::Run& run : runs)
            text += run.text;
        text += u'\n';
    };
    for (const letter::Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<letter::Paragraph>(&block))
            take(paragraph->runs);
        else if (const auto* heading = std::get_if<letter::Heading>(&block))
            take(heading->runs);
        else if (const auto* recipient = std::get_if<letter::Recipient>(&block))
            take(recipient->runs);
        else if (const auto* table = std::get_if<letter::Table>(&block)) {
            for (const letter::Row& row : table->rows)
                for (const letter::Cell& cell : row.cells)
                    for (const letter::Runs& runs : cell.lines)
                        take(runs);
        }
    }
    return text;
}

FormData example(const Programme& programme)
{
    QFile file(QStringLiteral(JIANGCE_SOURCE_DIR "/tests/programmes/%1/example.json")
                   .arg(QString::fromLatin1(programme.key)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example");
    const auto record = readJsonRecord(programme, file.readAll());
    if (!record)
        qFatal("the example cannot be read");
    return record->form;
}

} // namespace

/// Every programme of the product, from the application that its example shows to each of its letters.
class ProgrammeLettersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLetterOfTheProgrammes()
    {
        RoundOffice made;
        made.open(); // nominations are handed in to a round
        OfficeDesk& office = made.office();
        // What is filed tells of the whole year, so it comes at its end.
        QList<const Programme*> programmes(allProgrammes().begin(), allProgrammes().end());
        std::ranges::stable_sort(programmes, {}, [](const Programme* one) { return one->obligation != nullptr; });
        for (const Programme* programme : std::as_const(programmes)) {
            if (programme->obligation != nullptr)
                office.on(2026, 12, 18);
            const CaseId id = office.open(*programme, example(*programme));
            office.act("intake", id, Action::Submit);
            for (const LetterKind& letter : programme->letters) {
                const QString key = QString::fromLatin1(letter.key);
                QVERIFY2(!letterTemplate(QString::fromLatin1(letter.templateFile)).isEmpty(), letter.key);
                QVERIFY2(!letter.isNumbered || !letterKindCode(key).isEmpty(), letter.key);
                const auto document = letterFor(office.db(), office.file(id), key, occasion);
                QVERIFY2(document.has_value(), letter.key);
                QVERIFY(document->preview);
                QVERIFY2(allText(*document).contains(office.file(id).applicantName), letter.key);
                QVERIFY2(document->title.startsWith(QString::fromUtf16(letter.chinese)), letter.key);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ProgrammeLettersTest)
#include "tst_programme_letters.moc"
