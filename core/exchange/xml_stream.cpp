// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include <expat.h>

#include <array>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace jiangce {

namespace {

constexpr char separator = '|';
constexpr int greatestDepth = 256;
constexpr qint64 greatestTag = 1024 * 1024;

constexpr std::array knownNamespaces {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main"sv,
    "http://purl.oclc.org/ooxml/spreadsheetml/main"sv,
    "http://schemas.openxmlformats.org/package/2006/relationships"sv,
};
constexpr std::array relationshipNamespaces {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"sv,
    "http://purl.oclc.org/ooxml/officeDocument/relationships"sv,
};
constexpr std::string_view xmlSpace = "http://www.w3.org/XML/1998/namespace|space";

std::string_view localName(std::string_view name)
{
    const auto bar = name.rfind(separator);
    if (bar == std::string_view::npos)
        return {};
    for (const std::string_view known : knownNamespaces)
        if (name.substr(0, bar) == known)
            return name.substr(bar + 1);
    return {};
}

} // namespace

std::optional<std::string_view> XmlAttributes::value(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (name == pair[0])
            return pair[1];
    return {};
}

std::optional<std::string_view> XmlAttributes::relationship(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view key = pair[0];
        for (const std::string_view space : relationshipNamespaces)
            if (key.size() == space.size() + 1 + name.size() && key.starts_with(space) && key.ends_with(name))
                return pair[1];
    }
    return {};
}

bool XmlAttributes::preservesSpace() const
{
    return value(xmlSpace) == "preserve"sv;
}

QString XmlAttributes::text(std::string_view name) const
{
    const auto found = value(name);
    return found ? QString::fromUtf8(found->data(), qsizetype(found->size())) : QString();
}

struct XmlState {
    XmlHandler& handler;
    QString part;
    XML_Parser parser = nullptr;
    int depth = 0;
    qint64 fed = 0;
    std::optional<Problem> problem {};

    void stop(Problem found)
    {
        if (!problem)
            problem = std::move(found);
        XML_StopParser(parser, XML_FALSE);
    }
    void afterEvent()
    {
        if (handler.problem)
            stop(*handler.problem);
    }
};

namespace {

XmlState& stateOf(void* data)
{
    return *static_cast<XmlState*>(data);
}

void startElement(void* data, const XML_Char* name, const XML_Char** attributes)
{
    XmlState& state = stateOf(data);
    if (++state.depth > greatestDepth)
        return state.stop({ProblemCode::SpreadsheetLimit, {u"depth"_s, QString::number(greatestDepth)}});
    state.handler.startElement(localName(name), XmlAttributes(attributes));
    state.afterEvent();
}

void endElement(void* data, const XML_Char*)
{
    XmlState& state = stateOf(data);
    --state.depth;
    state.handler.endElement();
    state.afterEvent();
}

void characters(void* data, const XML_Char* text, int length)
{
    XmlState& state = stateOf(data);
    state.handler.characters({text, size_t(length)});
    state.afterEvent();
}

void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    XmlState& state = stateOf(data);
    state.stop({ProblemCode::SpreadsheetDoctype, {state.part}});
}

} // namespace

XmlStream::XmlStream(XmlHandler& handler, QString part)
    : m_state(new XmlState {handler, std::move(part)})
{
    m_state->parser = XML_ParserCreateNS(nullptr, separator);
    XML_SetUserData(m_state->parser, m_state.get());
    XML_SetElementHandler(m_state->parser, jiangce::startElement, jiangce::endElement);
    XML_SetCharacterDataHandler(m_state->parser, jiangce::characters);
    XML_SetStartDoctypeDeclHandler(m_state->parser, doctype);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_state->parser);
}

Outcome<void> XmlStream::parse(QByteArrayView piece, bool isLast)
{
    const auto status = XML_Parse(m_state->parser, piece.data(), int(piece.size()), isLast);
    if (m_state->problem)
        return fail(*m_state->problem);
    if (status != XML_STATUS_OK)
        return fail(ProblemCode::SpreadsheetDamaged, {m_state->part});
    m_state->fed += piece.size();
    // An unfinished tag is scanned anew with every piece: without a bound its cost grows with the square of its length.
    if (!isLast && m_state->fed - XML_GetCurrentByteIndex(m_state->parser) > greatestTag)
        return fail(ProblemCode::SpreadsheetLimit, {u"tag"_s, QString::number(greatestTag)});
    return {};
}

Outcome<void> XmlStream::feed(QByteArrayView piece)
{
    return parse(piece, false);
}

Outcome<void> XmlStream::finish()
{
    return parse({}, true);
}

} // namespace jiangce
