// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording.h"
#include "core/store/recovery_key.h"
#include "store_test.h"

using namespace Qt::StringLiterals;
using namespace jiangce;
using namespace jiangce::storetest;
using Kind = BackupTrouble::Kind;

namespace {

QByteArray bytes(const SecretBytes& secret)
{
    return {reinterpret_cast<const char*>(secret.data()), SecretBytes::size};
}

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

} // namespace

class RecoveryKeyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedCanBeTyped()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryKey key = RecoveryKey::random();
            const QString text = key.text();
            QCOMPARE(text.size(), 8 * 5 + 7);
            QVERIFY(!text.contains(u'O') && !text.contains(u'I') && !text.contains(u'L') && !text.contains(u'U'));
            QString wide;
            for (const QChar letter : text)
                wide.append(letter == u'-' ? QChar(u'　') : QChar(char16_t(letter.unicode() + 0xFEE0)));
            for (const QString& typed : {text, text.toLower(), QString(text).remove(u'-'), QString(text).replace(u'-', u' '),
                     QString(text).replace(u'0', u'o').replace(u'1', u'l'), wide}) {
                const auto read = RecoveryKey::parse(typed);
                QVERIFY2(read, qPrintable(typed));
                QCOMPARE(bytes(read->key()), bytes(key.key()));
            }
        }
        QVERIFY(RecoveryKey::random().text() != RecoveryKey::random().text());
    }

    void everyWrongCharacterIsFoundInItsGroup()
    {
        const QString text = RecoveryKey::random().text().remove(u'-');
        int tried = 0;
        for (int at = 0; at < text.size(); ++at)
            for (const QChar other : alphabet) {
                if (other == text[at])
                    continue;
                QString wrong = text;
                wrong[at] = other;
                const auto read = RecoveryKey::parse(wrong);
                QVERIFY2(!read, qPrintable(wrong));
                QCOMPARE(read.error().kind, Kind::KeyGroup);
                QCOMPARE(read.error().arguments.first(), QString::number(at / 5 + 1));
                ++tried;
            }
        QCOMPARE(tried, 40 * 31);
    }

    void exchangedCharactersAndGroupsAreFound()
    {
        for (int i = 0; i < 100; ++i) {
            const QString text = RecoveryKey::random().text();
            QString letters = QString(text).remove(u'-');
            for (int at = 0; at + 1 < letters.size(); ++at) {
                if (at % 5 == 4 || letters[at] == letters[at + 1])
                    continue;
                QString wrong = letters;
                std::swap(wrong[at], wrong[at + 1]);
                QVERIFY2(!RecoveryKey::parse(wrong), qPrintable(wrong));
            }
            QStringList groups = text.split(u'-');
            for (int one = 0; one < 8; ++one)
                for (int other = one + 1; other < 8; ++other) {
                    QStringList wrong = groups;
                    wrong.swapItemsAt(one, other);
                    QVERIFY2(!RecoveryKey::parse(wrong.join(u'-')), qPrintable(wrong.join(u'-')));
                }
        }
    }

    void whatIsMissingIsSaid()
    {
        const auto read = RecoveryKey::parse(u"ABCDE"_s);
        QCOMPARE(read.error(), (BackupTrouble {Kind::KeyLength, {u"5"_s, u"40"_s}}));
        QVERIFY(sentence(read.error(), Wording::english()).contains(u"5 were typed"_s));
        const QString text = RecoveryKey::random().text().replace(3, 1, u"中"_s);
        QCOMPARE(RecoveryKey::parse(text).error().kind, Kind::KeyGroup);
    }

    void onlyTheRightPaperUnwraps()
    {
        const RecoveryKey recovery = RecoveryKey::random();
        const BackupKey key = BackupKey::make(recovery);
        const auto again = BackupKey::unwrap(key.id, key.wrapped, recovery);
        QVERIFY(again);
        QCOMPARE(bytes(again->data), bytes(key.data));
        QCOMPARE(BackupKey::unwrap(key.id, key.wrapped, RecoveryKey::random()).error().kind, Kind::KeyWrong);
        QCOMPARE(BackupKey::unwrap("000000000000", key.wrapped, recovery).error().kind, Kind::KeyWrong);
        for (int at = 0; at < key.wrapped.size(); ++at) {
            QByteArray changed = key.wrapped;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY(!BackupKey::unwrap(key.id, changed, recovery));
        }
        QVERIFY(!key.wrapped.contains(bytes(key.data)));
    }

    void theDeskKeepsItsKeysToItself()
    {
        const Folder folder;
        const QString file = DeskKeys::fileFor(folder.file(u"register.db"_s));
        QCOMPARE(file, DeskKeys::fileFor(folder.file(u"register-restored-20261128-1430.db"_s)));
        QVERIFY(DeskKeys::load(file)->newest() == nullptr);
        const BackupKey one = BackupKey::make(RecoveryKey::random());
        const BackupKey two = BackupKey::make(RecoveryKey::random());
        DeskKeys keys;
        keys.add(one);
        keys.add(two);
        QVERIFY(keys.save(file));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        const auto read = DeskKeys::load(file);
        QVERIFY(read);
        QCOMPARE(read->newest()->id, two.id);
        QCOMPARE(bytes(read->byId(one.id)->data), bytes(one.data));
        QCOMPARE(read->byId(one.id)->wrapped, one.wrapped);
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QVERIFY(stored.resize(stored.size() - 60));
        stored.close();
        QCOMPARE(DeskKeys::load(file).error().kind, Kind::KeyFile);
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recovery_key.moc"
