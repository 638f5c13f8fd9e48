// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QDate>
#include <QList>
#include <QString>
#include <utility>

namespace brobygger {

/// How the cells of a sheet are to be understood.
struct CellFormat {
    QChar decimal = QLatin1Char(',');
    QString dateFormat; ///< empty: the forms that parseDate knows
    QDate today;
};

/// What a cell says in the form it is compared and kept in, or the sentence why it cannot be read.
struct CellValue {
    QString text;
    QString problem = {};
    QList<std::pair<QString, QString>> otherFields =
        {};              ///< fields beside its own by id, each with its text: the town after a postcode
    QString remark = {}; ///< what else stands there and belongs to no field
};

CellValue readTextCell(const QString& cell);                            ///< without spaces around
CellValue readNumberCell(const QString& cell);                          ///< whole; "18", "18 år", "18+"
CellValue readMoneyCell(const QString& cell, const CellFormat& format); ///< minor units; "25 kr./gang", "50 kr. for medlemmer"
CellValue readDateCell(const QString& cell, const CellFormat& format);  ///< ISO; a year is needed
CellValue readBirthDateCell(const QString& cell, const CellFormat& format); ///< the same; "14-03-30" was in 1930
CellValue readPhoneCell(const QString& cell);        ///< as it is compared; what else stands there is the remark
CellValue readEmailCell(const QString& cell);        ///< the first address; a cell with more is also the remark
CellValue readPersonNumberCell(const QString& cell); ///< ten digits; nine, where the sheet took the leading zero
CellValue readPostcodeCell(const QString& cell);     ///< "DK-8500", "8500 Grenaa" also bring "town"
CellValue readAddressCell(const QString& cell);      ///< street; "Kirkevej 3, 8500 Grenaa" also brings "postcode" and "town"
CellValue readFullNameCell(const QString& cell);     ///< brings "given_name" and "surname"
CellValue readSexCell(const QString& cell);          ///< female, male or other
CellValue readWelcomeSexCell(const QString& cell);   ///< female, male, other or any: whom an offer is for
CellValue readTimeCell(const QString& cell);         ///< HH:mm
CellValue readYesNoCell(const QString& cell);        ///< 1 or 0
CellValue readPermissionCell(const QString& cell); ///< 1 or 0 by the first word: "nej, kun sms", which is then the remark, too
CellValue readMinutesCell(const QString& cell);    ///< whole minutes; "15 min.", "1 time", "1,5 timer", "1 t. 15 min.", "1:15"

} // namespace brobygger
