// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_fixture.h"
#include "ui/forms/material_list.h"

#include <QtCore/QMimeData>
#include <QtCore/QVariantList>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>

using namespace Qt::StringLiterals;
using namespace jiangce;

class FormMaterialsTest final : public QObject {
    Q_OBJECT

private:
    FormContext m_context;

private Q_SLOTS:
    void initTestCase()
    {
        fixture::initialise();
        m_context = fixture::context();
    }

    void whatIsNeededFollowsTheForm()
    {
        MaterialList list(m_context);
        FormData form;
        list.setMaterials(form, {});
        QCOMPARE(list.missing(), QStringList {u"licence"_s}); // the optional one is never missing
        QVERIFY(list.findChild<QWidget*>(u"material_commission"_s) == nullptr);
        form.setValue(u"choice"_s, u"other"_s);
        list.setMaterials(form, {{u"licence"_s, {true, false, {}, {}}}});
        QCOMPARE(list.missing(), QStringList {u"commission"_s});
    }

    void ticksAreReportedOnce()
    {
        MaterialList list(m_context);
        list.show();
        list.setMaterials({}, {});
        QSignalSpy ticked(&list, &MaterialList::tickChanged);
        list.setMaterials({}, {{u"licence"_s, {false, true, {}, {}}}}); // the program's doing: quiet
        QVERIFY(ticked.isEmpty());
        fixture::find<QCheckBox>(list, "material_licence_seen")->click();
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(ticked[0], QVariantList({u"licence"_s, true, true}));
    }

    void filesAreDroppedOnTheirLine()
    {
        MaterialList list(m_context);
        list.resize(600, 300);
        list.show();
        list.setMaterials({}, {});
        QSignalSpy dropped(&list, &MaterialList::filesDropped);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://example.invalid/b"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture::find(list, "material_other"), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture::find(list, "material_other"), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toString(), u"other"_s);
        QCOMPARE(dropped[0][1].toStringList(), QStringList {u"/tmp/a.pdf"_s});
    }
};

QTEST_MAIN(FormMaterialsTest)
#include "tst_form_materials.moc"
