// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/wording.h"

#include "core/values/date_text.h"

#include <QtCore/QReadWriteLock>
#include <QtCore/QTranslator>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace jiangce {

namespace {

/// Words that several programmes share (core/programmes/nomination.h) stand once.
constexpr const char* sharedContext = "nomination";

const char* stateSource(FindingState state)
{
    switch (state) {
    case FindingState::Met: return QT_TRANSLATE_NOOP("wording", "met");
    case FindingState::NotMet: return QT_TRANSLATE_NOOP("wording", "not met");
    case FindingState::Unknown: return QT_TRANSLATE_NOOP("wording", "open");
    case FindingState::Judgement: return QT_TRANSLATE_NOOP("wording", "to be judged");
    case FindingState::NeedsFigure: return QT_TRANSLATE_NOOP("wording", "figure not set");
    }
    return "";
}

const char* labelSource(Label label)
{
    switch (label) {
    case Label::Text: return QT_TRANSLATE_NOOP("wording", "text");
    case Label::Interpretation: return QT_TRANSLATE_NOOP("wording", "interpretation");
    case Label::Practice: return QT_TRANSLATE_NOOP("wording", "office practice");
    case Label::Hint: return QT_TRANSLATE_NOOP("wording", "hint");
    }
    return "";
}

const char* verdictSource(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible: return QT_TRANSLATE_NOOP("wording", "conditions met");
    case Verdict::Refused: return QT_TRANSLATE_NOOP("wording", "conditions not met");
    case Verdict::Undetermined: return QT_TRANSLATE_NOOP("wording", "cannot be decided yet");
    }
    return "";
}

const char* faultSource(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DiskFull:
        return QT_TRANSLATE_NOOP("fault", "The disk is full. What was saved before is safe; this step was not saved. "
                                          "Free some space and repeat it.");
    case FaultKind::ReadOnly:
        return QT_TRANSLATE_NOOP("fault", "The database can only be read. This step was not saved. Ask for permission "
                                          "to write to its folder, then repeat it.");
    case FaultKind::InputOutput:
        return QT_TRANSLATE_NOOP("fault", "The disk reported an error. What was saved before is safe; this step was "
                                          "not saved. Check the disk, then repeat it.");
    case FaultKind::Damaged:
        return QT_TRANSLATE_NOOP("fault", "The database file is damaged. Nothing more is written to it. Close the "
                                          "program and restore the newest verified backup.");
    case FaultKind::Busy:
        return QT_TRANSLATE_NOOP("fault", "Another program holds the database. This step was not saved. Wait a "
                                          "moment and repeat it.");
    case FaultKind::Constraint:
        return QT_TRANSLATE_NOOP("fault", "The database refused the change because it contradicts what is stored. "
                                          "Nothing was changed. Report it with the details.");
    case FaultKind::Bug:
        return QT_TRANSLATE_NOOP("fault", "Something unexpected happened in the program. This step was not saved; "
                                          "what was saved before is safe. Report it with the details.");
    }
    return "";
}

} // namespace

/// A sentence with the places to fill.
struct Wording::Pattern {
    struct Gap {
        qsizetype at;           ///< where the text before it ends
        qsizetype after;        ///< where the text goes on
        qsizetype argument;     ///< counted from 0
    };
    QString text {};
    QList<Gap> gaps {};

    explicit Pattern(const QString& whole)
        : text(whole)
    {
        for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1))
            if (i + 1 < text.size() && text[i + 1].isDigit()) {
                gaps.append({i, i + 2, text[i + 1].digitValue() - 1});
                ++i;
            }
    }
};

/// Sentences of conditions as far as they were asked for; a wording is used by several threads and lasts as long as they.
struct Wording::Patterns {
    QReadWriteLock lock {};
    std::map<std::pair<const char*, const char*>, Pattern> known {};
};

Wording::Wording(std::shared_ptr<QTranslator> translator)
    : m_translator(std::move(translator))
    , m_patterns(std::make_shared<Patterns>())
{
}

const Wording::Pattern& Wording::pattern(const char* context, const char* source) const
{
    /// What this thread asked for lately: most sentences are asked for again and again.
    struct Asked {
        const Wording* wording = nullptr;
        const char* context = nullptr;
        const char* source = nullptr;
        const Pattern* pattern = nullptr;
    };
    constexpr size_t places = 512;
    thread_local std::array<Asked, places> lately {};
    Asked& asked = lately[(quintptr(source) ^ quintptr(context) >> 4) % places];
    if (asked.source == source && asked.context == context && asked.wording == this)
        return *asked.pattern;
    const std::pair key(context, source);
    const Pattern* found = nullptr;
    {
        const QReadLocker reading(&m_patterns->lock);
        if (const auto known = m_patterns->known.find(key); known != m_patterns->known.end())
            found = &known->second;
    }
    if (found == nullptr) {
        const QWriteLocker writing(&m_patterns->lock);
        found = &m_patterns->known.try_emplace(key, label(context, source)).first->second;
    }
    asked = {this, context, source, found};
    return *found;
}

const Wording& Wording::english()
{
    static const Wording wording(nullptr);
    return wording;
}

const Wording& Wording::chinese()
{
    static const Wording wording = [] {
        auto translator = std::make_shared<QTranslator>();
        if (!translator->load(u":/jiangce/translations/jiangce_zh_CN.qm"_s))
            throw Fault(FaultKind::Bug, u"the Chinese translation is not in the program"_s);
        return Wording(std::move(translator));
    }();
    return wording;
}

const Wording& Wording::forLocaleName(QStringView localeName)
{
    return localeName.startsWith(u"en") ? english() : chinese();
}

QString Wording::label(const char* context, const char* source) const
{
    if (m_translator != nullptr && source != nullptr && *source != '\0') {
        for (const char* place : {context, sharedContext}) {
            const QString translated = m_translator->translate(place, source);
            if (!translated.isEmpty())
                return translated;
        }
    }
    return QString::fromUtf8(source);
}

/// All at once, so that a %2 inside what an applicant wrote is never taken for a place to fill.
QString Wording::filled(const Pattern& pattern, const Arguments& arguments) const
{
    constexpr qsizetype usual = 40;     // what the arguments come to
    const QStringView text(pattern.text);
    QString result;
    result.reserve(text.size() + usual);
    qsizetype from = 0;
    for (const Pattern::Gap& gap : pattern.gaps) {
        result += text.sliced(from, gap.at - from);
        if (gap.argument >= 0 && gap.argument < arguments.size())
            append(result, arguments[gap.argument]);
        else
            result += u'—';
        from = gap.after;
    }
    result += text.sliced(from);
    return result;
}

namespace {

/// Keys that problems name, as an officer calls them.
struct KeyName {
    const char* key;
    const char* context;
    const char* label;
};
constexpr KeyName keyNames[] {
    {"effective_from", "casework", QT_TRANSLATE_NOOP("casework", "First day")},
    {"effective_to", "casework", QT_TRANSLATE_NOOP("casework", "Last day")},
    {"issued_on", "casework", QT_TRANSLATE_NOOP("casework", "Issued on")},
    {"repealed_on", "casework", QT_TRANSLATE_NOOP("casework", "Repealed on")},
    {"confirm", "casework", QT_TRANSLATE_NOOP("casework", "Confirm the value")},
    {"withdraw", "casework", QT_TRANSLATE_NOOP("casework", "Withdraw the value")},
    {"name", "office", QT_TRANSLATE_NOOP("office", "Name of the office")},
    {"agency_code", "office", QT_TRANSLATE_NOOP("office", "Agency code in document numbers")},
    {"address", "office", QT_TRANSLATE_NOOP("office", "Address")},
    {"telephone", "office", QT_TRANSLATE_NOOP("office", "Telephone")},
    {"complaint_body", "office", QT_TRANSLATE_NOOP("office", "Body for complaints, with telephone")},
    {"review_body", "office", QT_TRANSLATE_NOOP("office", "Body for administrative review")},
    {"court", "office", QT_TRANSLATE_NOOP("office", "Court for administrative suits")},
    {"signatories", "office", QT_TRANSLATE_NOOP("office", "Signatories")},
};

const KeyName* nameOfKey(const QString& key)
{
    const auto found = std::ranges::find_if(
        keyNames, [&key](const KeyName& each) { return key == QLatin1StringView(each.key); });
    return found == std::end(keyNames) ? nullptr : &*found;
}

/// Problems whose arguments are labels of actions, states, roles and steps.
bool namesCasework(ProblemCode code)
{
    switch (code) {
    case ProblemCode::ActionNotPermitted:
    case ProblemCode::RoleMissing:
    case ProblemCode::SamePersonStep:
    case ProblemCode::AlreadyDone:
    case ProblemCode::RolesExclude:
    case ProblemCode::DateOrder:
    case ProblemCode::OfficeIncomplete:
    case ProblemCode::OutcomeContradicts:
    case ProblemCode::BatchNotThere:
    case ProblemCode::RoundNotThere:
    case ProblemCode::RoundMissing:
    case ProblemCode::CaseNotPayable:
    case ProblemCode::HandLacksRole:
    case ProblemCode::HandTookStep:
    case ProblemCode::HandClosed:
    case ProblemCode::SignInOver:
    case ProblemCode::ExportColumn:
    case ProblemCode::NoticeShowsNumber:
    case ProblemCode::LetterNotAvailable: return true;
    default: return false;
    }
}

} // namespace

QString Wording::sentence(const Problem& problem) const
{
    QStringList arguments = problem.arguments;
    if (namesCasework(problem.code))
        for (QString& argument : arguments) {
            const KeyName* name = nameOfKey(argument);
            argument = name != nullptr ? label(name->context, name->label)
                                       : label("casework", argument.toUtf8().constData());
        }
    Arguments texts;
    for (const QString& argument : std::as_const(arguments))
        texts.append(argument);
    return filled(Pattern(label("problem", problemSource(problem.code))), texts);
}

QString Wording::sentence(FaultKind kind) const
{
    return label("fault", faultSource(kind));
}

QString Wording::sentence(const Finding& finding) const
{
    const Sentences& sentences = finding.condition->sentences;
    const char* source = sentences.unknown;
    switch (finding.state) {
    case FindingState::Met: source = sentences.met; break;
    case FindingState::NotMet: source = sentences.notMet; break;
    case FindingState::Unknown: source = sentences.unknown; break;
    case FindingState::Judgement: source = sentences.judgement; break;
    case FindingState::NeedsFigure:
        source = finding.condition->label == Label::Practice
            ? QT_TRANSLATE_NOOP("wording", "Not decided: the bureau has not set this switch, so it is not applied.")
            : QT_TRANSLATE_NOOP("wording", "The bureau has not decided this yet; enter it on the figures page.");
        return pattern("wording", source).text;
    }
    if (finding.ruling == nullptr)
        return filled(pattern(finding.condition->context, source), finding.arguments);
    const QString ruled = label("wording", QT_TRANSLATE_NOOP("wording", "%1 judged: %2. Reason: %3"));
    return filled(Pattern(ruled), {finding.ruling->officer.isEmpty() ? u"—"_s : finding.ruling->officer, word(finding.state),
                                      finding.ruling->reason});
}

QString Wording::fact(const Finding& finding) const
{
    return finding.arguments.isEmpty() ? QString() : text(finding.arguments[0]);
}

QString Wording::threshold(const Finding& finding) const
{
    const Arguments& all = finding.arguments;
    return all.size() < 2 || all[0].index() != all[1].index() ? QString() : text(all[1]);
}

QString Wording::difference(const Finding& finding) const
{
    return finding.arguments.size() < 3 || threshold(finding).isEmpty() ? QString() : text(finding.arguments[2]);
}

QString Wording::title(const Condition& condition) const
{
    return label(condition.context, condition.sentences.title);
}

QString Wording::reading(const Condition& condition) const
{
    return label(condition.context, condition.reading);
}

QString Wording::word(FindingState state) const
{
    return label("wording", stateSource(state));
}

QString Wording::word(Label label_) const
{
    return label("wording", labelSource(label_));
}

QString Wording::word(Verdict verdict) const
{
    return label("wording", verdictSource(verdict));
}

QString Wording::text(const Span& span) const
{
    struct Part { int count; const char* one; const char* many; };
    const Part parts[] = {
        {span.years, QT_TRANSLATE_NOOP("wording", "%1 year"), QT_TRANSLATE_NOOP("wording", "%1 years")},
        {span.months, QT_TRANSLATE_NOOP("wording", "%1 month"), QT_TRANSLATE_NOOP("wording", "%1 months")},
        {span.days, QT_TRANSLATE_NOOP("wording", "%1 day"), QT_TRANSLATE_NOOP("wording", "%1 days")},
    };
    QStringList words;
    for (const Part& part : parts)
        if (part.count != 0)
            words.append(label("wording", part.count == 1 ? part.one : part.many).arg(part.count));
    if (words.isEmpty())
        words.append(label("wording", QT_TRANSLATE_NOOP("wording", "%1 days")).arg(0));
    return words.join(isChinese() ? QString() : u" "_s);
}

void Wording::append(QString& to, const Argument& argument) const
{
    struct Visitor {
        const Wording& wording;
        QString& to;
        void operator()(const QString& value) const { to += value; }
        void operator()(qint64 value) const { to += QString::number(value); }
        void operator()(Money value) const { value.appendDisplay(to); }
        void operator()(QDate value) const { appendIsoDate(to, value); }
        void operator()(CertificateLevel value) const
        {
            const auto code = value.code();
            if (wording.isChinese() || !code)
                to += value.chineseName();
            else
                to += wording.label("wording", QT_TRANSLATE_NOOP("wording", "level %1")).arg(*code);
        }
        void operator()(const Span& value) const { to += wording.text(value); }
        void operator()(const DayRange& value) const
        {
            tell(value.from);
            to += u" – ";
            if (value.isEndless)
                to += u'∞';
            else
                tell(value.to);
        }
        void tell(QDate day) const
        {
            if (day.isValid())
                appendIsoDate(to, day);
            else
                to += u'?';
        }
    };
    std::visit(Visitor {*this, to}, argument);
}

QString Wording::text(const Argument& argument) const
{
    QString text;
    append(text, argument);
    return text;
}

} // namespace jiangce
