// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/honour_certificate.h"

#include "core/casework/rounds/award_round.h"
#include "core/letters/merge.h"
#include "core/letters/template_store.h"
#include "core/values/date_text.h"

using namespace Qt::StringLiterals;

namespace jiangce {

QString honourCertificateTitle()
{
    return u"荣誉证书"_s;
}

Outcome<LetterDocument> honourCertificate(Connection& db, const Honour& honour, bool isPreprinted)
{
    MergeData data;
    data.set(u"证书.姓名"_s, honour.personName).set(u"证书.称号"_s, honour.title).set(u"证书.机关"_s, honour.body);
    data.set(u"证书.编号"_s, honour.certificateNumber).set(u"证书.文号"_s, honour.document);
    data.set(u"证书.届次"_s, honour.round.isValid() ? readRound(db, honour.round).head.name : QString());
    data.set(u"日期"_s, isoDate(honour.grantedOn)).set(u"套打"_s, isPreprinted ? u"1"_s : QString());
    auto document = merge(templateInForce(db, QString::fromLatin1(honourCertificateTemplate)), data);
    if (document)
        document->title = honour.certificateNumber + honourCertificateTitle();
    return document;
}

} // namespace jiangce
