// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace jiangce {

/// The attributes of one element, UTF-8. Valid only while the element is being announced.
class XmlAttributes final {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    /// Value of an attribute without prefix; nothing when it is not there.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view name) const;
    /// Value of `r:id` and the like: an attribute of the relationships namespace, transitional or strict.
    [[nodiscard]] std::optional<std::string_view> relationship(std::string_view name) const;
    [[nodiscard]] bool preservesSpace() const;
    [[nodiscard]] QString text(std::string_view name) const;

private:
    const char** m_pairs;
};

/// Hears of elements by local name, whatever their prefix; elements of foreign namespaces come with an empty name.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement() = 0;
    virtual void characters(std::string_view text) = 0;
    /// Set by the handler to end the parsing.
    std::optional<Problem> problem {};
};

/// Parses one part piece by piece with expat. A DOCTYPE is refused where it begins, before anything in it is read; no
/// entity is ever defined or fetched. Nesting, and the length of a single tag, are bounded.
class XmlStream final {
public:
    XmlStream(XmlHandler& handler, QString part);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Problems: SpreadsheetDamaged, SpreadsheetDoctype, SpreadsheetLimit, and whatever the handler sets.
    [[nodiscard]] Outcome<void> feed(QByteArrayView piece);
    [[nodiscard]] Outcome<void> finish();

private:
    Outcome<void> parse(QByteArrayView piece, bool isLast);

    std::unique_ptr<struct XmlState> m_state;
};

} // namespace jiangce
