// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"

#include <QtCore/QString>

#include <span>

namespace jiangce {

class Connection;

/// The office's particulars, as letters need them.
struct Office {
    int version = 0;            ///< of all particulars together; 0: none stored yet
    QString name {};            ///< 发文机关名称
    QString agencyCode {};      ///< 机关代字, such as 大人社
    QString address {};
    QString telephone {};
    QString postcode {};
    QString complaintBody {};   ///< 监督投诉机构及电话
    QString reviewBody {};      ///< 行政复议机关
    QString court {};           ///< 行政诉讼管辖法院
    QString signatories {};     ///< 签发人, separated by 、
    QString sealName {};        ///< name on the seal; empty: as name
};

struct OfficeParticular {
    const char* key;            ///< agency_code: stored, and the field of problems
    const char* label;          ///< English source, context "office"
    QString Office::*member;
    bool isNeeded;              ///< by at least one letter
    int maxLength;              ///< characters
};

/// In the order they are asked for.
[[nodiscard]] std::span<const OfficeParticular> officeParticulars();

/// Stored particulars; empty ones where nothing is stored.
[[nodiscard]] Office loadOffice(Connection& connection);
/// RecordChanged, TooLong (field: the particular's key). Within the caller's transaction.
[[nodiscard]] Outcome<Office> saveOffice(Connection& connection, const Office& office);
/// Keys of the particulars letters need and the office lacks.
[[nodiscard]] QStringList missingParticulars(const Office& office);

} // namespace jiangce
