// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calculators.h"

#include "core/values/date_text.h"
#include "ui/app_context.h"
#include "ui/dialogs/dialog_frame.h"
#include "ui/dialogs/field_grid.h"
#include "ui/forms/preedit_watch.h"
#include "ui/models/calculations.h"
#include "ui/theme.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

struct InputDef {
    const char* key;
    const char* label;
    const char* hint = "";
    bool isToday = false;       ///< stands at today
    bool isGroup = false;       ///< a retirement group instead of text
};

struct CalculatorDef {
    const char* name;           ///< of the command and the tab
    const char* title;
    Calculate calculate;
    QList<InputDef> inputs;
};

const CalculatorDef& calculatorAt(int index)
{
    static const std::array all {
        CalculatorDef {"working_days", QT_TRANSLATE_NOOP("jiangce::Calculators", "Wor&king days…"), workingDayAfter,
            {{"from", QT_TRANSLATE_NOOP("jiangce::Calculators", "&From"), "", true},
                {"add", QT_TRANSLATE_NOOP("jiangce::Calculators", "Working days &later")}}},
        CalculatorDef {"working_day_count", QT_TRANSLATE_NOOP("jiangce::Calculators", "Working days &between…"),
            workingDaysBetween,
            {{"from", QT_TRANSLATE_NOOP("jiangce::Calculators", "&From")},
                {"until", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Until"), "", true}}},
        CalculatorDef {"retirement", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Retirement date…"), retirementDay,
            {{"born", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Born")},
                {"group", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Who"), "", false, true},
                {"on", QT_TRANSLATE_NOOP("jiangce::Calculators", "By the &law of"),
                    QT_TRANSLATE_NOOP("jiangce::Calculators", "A day; empty: the law in force since 2025.")}}},
        CalculatorDef {"id_number", QT_TRANSLATE_NOOP("jiangce::Calculators", "&ID number…"), checkedIdNumber,
            {{"number", QT_TRANSLATE_NOOP("jiangce::Calculators", "ID &number"),
                QT_TRANSLATE_NOOP("jiangce::Calculators", "It is kept nowhere.")}}},
        CalculatorDef {"credit_code", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Credit code…"), checkedCreditCode,
            {{"number", QT_TRANSLATE_NOOP("jiangce::Calculators", "Credit &code")}}},
        CalculatorDef {"amount", QT_TRANSLATE_NOOP("jiangce::Calculators", "Amount in ca&pitals…"), capitalAmount,
            {{"amount", QT_TRANSLATE_NOOP("jiangce::Calculators", "&Amount (yuan)")}}},
    };
    return all[size_t(index)];
}

constexpr int calculatorCount = int(Calculator::Amount) + 1;

QString words(const char* source)
{
    return QCoreApplication::translate("jiangce::Calculators", source);
}

/// Without access key and dots, as a tab is called.
QString plainTitle(const CalculatorDef& def)
{
    static const QRegularExpression key(u"\\(&.\\)|&|…"_s);
    return words(def.title).remove(key);
}

/// One calculation: its inputs, and under them the answer of the moment.
class CalculatorTab final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(jiangce::Calculators)
public:
    CalculatorTab(const CalculatorDef& def, AppContext& context)
        : m_def(def)
        , m_context(context)
        , m_answer(new PlainLabel(this))
        , m_note(new PlainLabel(this))
    {
        setObjectName(QLatin1StringView(def.name));
        auto* grid = new FieldGrid(this);
        for (const InputDef& input : def.inputs)
            addInput(*grid, input);
        m_answer->setObjectName(u"answer"_s);
        m_answer->setScale(1.5, true);
        m_note->setObjectName(u"note"_s);
        for (PlainLabel* label : {m_answer, m_note}) {
            label->setSelectable(true);
            label->setWordWrap(true);
        }
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(rhythm(), rhythm(2), rhythm(), rhythm());
        column->addWidget(grid);
        column->addSpacing(rhythm());
        column->addWidget(m_answer);
        column->addWidget(m_note);
        column->addStretch(1);
        calculate();
    }
    [[nodiscard]] QString answer() const { return m_last.answer; }
    void takeFocus() { m_first->setFocus(Qt::TabFocusReason); }

private:
    void addInput(FieldGrid& grid, const InputDef& input)
    {
        const QString key = QString::fromLatin1(input.key);
        QWidget* editor = nullptr;
        if (input.isGroup) {
            auto* box = new QComboBox(&grid);
            box->addItem(tr("a man (60, gradually 63)"), u"male"_s);
            box->addItem(tr("a woman in a cadre or technical post (55, gradually 58)"), u"female55"_s);
            box->addItem(tr("a woman worker (50, gradually 55)"), u"female50"_s);
            connect(box, &QComboBox::currentIndexChanged, this, [this] { calculate(); });
            editor = box;
        } else {
            auto* line = new QLineEdit(input.isToday ? isoDate(m_context.today()) : QString(), &grid);
            line->setMaxLength(60);
            line->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoPredictiveText);
            new PreeditWatch(line);
            connect(line, &QLineEdit::textChanged, this, [this] { calculate(); });
            editor = line;
        }
        editor->setObjectName(QLatin1StringView(m_def.name) + u'_' + key);
        grid.add(key, words(input.label), editor);
        if (*input.hint != '\0')
            grid.addHint(words(input.hint));
        m_inputs.insert(key, editor);
        if (m_first == nullptr && !input.isToday)
            m_first = editor; // where something has to be typed
    }

    void calculate()
    {
        QMap<QString, QString> typed;
        for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
            const auto* box = qobject_cast<QComboBox*>(input.value());
            typed.insert(input.key(), box != nullptr ? box->currentData().toString()
                                                     : static_cast<QLineEdit*>(input.value())->text());
        }
        m_last = m_def.calculate(typed, {m_context.wording(), m_context.holidays(), m_context.today()});
        m_answer->setText(m_last.answer);
        m_note->setText(m_last.note);
        m_note->setTone(m_last.isProblem ? Tone::Bad : Tone::Muted);
        m_answer->setVisible(!m_last.isProblem);
    }

    const CalculatorDef& m_def;
    AppContext& m_context;
    QMap<QString, QWidget*> m_inputs;
    QWidget* m_first = nullptr;
    PlainLabel* m_answer;
    PlainLabel* m_note;
    Calculation m_last;
};

class CalculatorsDialog final : public DialogFrame {
    Q_DECLARE_TR_FUNCTIONS(jiangce::Calculators)
public:
    CalculatorsDialog(AppContext& context, QWidget* window)
        : DialogFrame(tr("Calculations"), window)
        , m_tabs(new QTabWidget(this))
    {
        setObjectName(u"calculators"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        m_tabs->setObjectName(u"calculator_tabs"_s);
        m_tabs->setAccessibleName(tr("Calculations"));
        for (int index = 0; index < calculatorCount; ++index)
            m_tabs->addTab(new CalculatorTab(calculatorAt(index), context), plainTitle(calculatorAt(index)));
        content()->addWidget(m_tabs, 1);
        connect(addMainButton(tr("Co&py the answer"), u"copy"_s), &QPushButton::clicked, this, [this] { copy(); });
        addCancelButton(tr("Close"));
        connect(m_tabs, &QTabWidget::currentChanged, this, [this] { messageBar()->clear(); });
        resize(rhythm(84), rhythm(44));
    }
    void showAt(Calculator which)
    {
        m_tabs->setCurrentIndex(int(which));
        static_cast<CalculatorTab*>(m_tabs->currentWidget())->takeFocus();
    }

private:
    void copy()
    {
        const QString answer = static_cast<CalculatorTab*>(m_tabs->currentWidget())->answer();
        if (answer.isEmpty())
            return say({Message::Kind::Note, tr("There is no answer to copy yet.")});
        QApplication::clipboard()->setText(answer);
        say({Message::Kind::Done, tr("Copied: %1").arg(answer)});
    }

    QTabWidget* m_tabs;
};

} // namespace

void showCalculators(AppContext& context, Calculator first, QWidget* window)
{
    auto* dialog = static_cast<CalculatorsDialog*>(window->findChild<QDialog*>(u"calculators"_s));
    if (dialog == nullptr)
        dialog = new CalculatorsDialog(context, window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    dialog->showAt(first);
}

void addCalculators(QMenu& menu, AppContext& context, QWidget* window)
{
    for (int index = 0; index < calculatorCount; ++index) {
        const CalculatorDef& def = calculatorAt(index);
        QAction* command = menu.addAction(words(def.title), window,
            [&context, index, window] { showCalculators(context, Calculator(index), window); });
        command->setObjectName(u"calculate_"_s + QLatin1StringView(def.name));
    }
}

} // namespace jiangce
