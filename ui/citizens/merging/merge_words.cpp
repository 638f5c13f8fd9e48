// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/merging/merge_words.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

QString permissionInWords(Permission permission) {
    switch (permission) {
    case Permission::Yes: return MergeWords::tr("Yes");
    case Permission::No: return MergeWords::tr("No");
    case Permission::NotAsked: break;
    }
    return MergeWords::tr("Not asked");
}

QString addressInWords(const Citizen& citizen) {
    QStringList parts{citizen.street, QStringLiteral("%1 %2").arg(citizen.postcode, citizen.town).trimmed()};
    parts.removeAll(QString());
    return parts.isEmpty() ? MergeWords::tr("Parish and municipality only") : parts.join(QStringLiteral(", "));
}

QString protectionInWords(const Citizen& citizen) {
    if (!citizen.isAddressProtected) {
        return MergeWords::tr("Not protected");
    }
    return citizen.addressProtectedUntil.isValid()
               ? MergeWords::tr("Protected until %1").arg(formatDate(citizen.addressProtectedUntil))
               : MergeWords::tr("Protected");
}

QString doctorInWords(const Workspace& workspace, const Citizen& citizen) {
    QStringList names;
    for (const PartnerPerson& person : workspace.partners.persons(citizen.clinic)) {
        if (person.id == citizen.doctor) {
            names << person.name;
        }
    }
    if (const auto clinic = workspace.partners.find(citizen.clinic)) {
        names << clinic->name;
    }
    return names.join(QStringLiteral(", "));
}

QString lifeInWords(const Citizen& citizen) {
    if (citizen.lifeState == LifeState::Present) {
        return MergeWords::tr("Lives here");
    }
    const QString state = chipForLife(citizen.lifeState).text;
    return citizen.lifeStateOn.isValid() ? MergeWords::tr("%1 %2").arg(state, formatDate(citizen.lifeStateOn)) : state;
}
} // namespace

QString partInWords(MasterPart part) {
    switch (part) {
    case MasterPart::Name: return MergeWords::tr("Name");
    case MasterPart::Number: return MergeWords::tr("CPR number");
    case MasterPart::BirthDate: return MergeWords::tr("Born");
    case MasterPart::Sex: return MergeWords::tr("Sex");
    case MasterPart::Phone: return MergeWords::tr("Telephone");
    case MasterPart::Email: return MergeWords::tr("E-mail");
    case MasterPart::Address: return MergeWords::tr("Address");
    case MasterPart::Protection: return MergeWords::tr("Address protection");
    case MasterPart::DigitalPost: return MergeWords::tr("Exempt from Digital Post");
    case MasterPart::MayCall: return MergeWords::tr("May be rung");
    case MasterPart::MayLeaveMessage: return MergeWords::tr("A message may be left");
    case MasterPart::MaySms: return MergeWords::tr("May get an SMS");
    case MasterPart::MayEmail: return MergeWords::tr("May get an e-mail");
    case MasterPart::MayMentionUs: return MergeWords::tr("May hear where we ring from");
    case MasterPart::ContactNote: return MergeWords::tr("Remark about reaching the citizen");
    case MasterPart::NextOfKin: return MergeWords::tr("Next of kin");
    case MasterPart::Guardian: return MergeWords::tr("Guardian");
    case MasterPart::Doctor: return MergeWords::tr("Own doctor");
    case MasterPart::OwnNumber: return MergeWords::tr("Own number");
    case MasterPart::Language: return MergeWords::tr("Language");
    case MasterPart::VisitNote: return MergeWords::tr("To know before a visit");
    case MasterPart::Remark: return MergeWords::tr("Remark");
    case MasterPart::Life: return MergeWords::tr("Dead or moved away");
    case MasterPart::Research: return MergeWords::tr("Data for research");
    }
    return {};
}

QString valueInWords(const Workspace& workspace, const Citizen& citizen, MasterPart part) {
    switch (part) {
    case MasterPart::Name: return citizen.fullName();
    case MasterPart::Number: return MergeWords::tr("The CPR number of this record");
    case MasterPart::BirthDate: return formatDate(citizen.birthDate);
    case MasterPart::Sex: return wordFor(citizen.sex);
    case MasterPart::Phone: return formatPhone(citizen.phone);
    case MasterPart::Email: return citizen.email;
    case MasterPart::Address: return addressInWords(citizen);
    case MasterPart::Protection: return protectionInWords(citizen);
    case MasterPart::DigitalPost: return citizen.isDigitalPostExempt ? MergeWords::tr("Yes") : MergeWords::tr("No");
    case MasterPart::MayCall: return permissionInWords(citizen.safeContact.call);
    case MasterPart::MayLeaveMessage: return permissionInWords(citizen.safeContact.leaveMessage);
    case MasterPart::MaySms: return permissionInWords(citizen.safeContact.sms);
    case MasterPart::MayEmail: return permissionInWords(citizen.safeContact.email);
    case MasterPart::MayMentionUs: return permissionInWords(citizen.safeContact.mentionUs);
    case MasterPart::ContactNote: return citizen.safeContact.note;
    case MasterPart::NextOfKin: return citizen.nextOfKin;
    case MasterPart::Guardian: return citizen.guardian;
    case MasterPart::Doctor: return doctorInWords(workspace, citizen);
    case MasterPart::OwnNumber: return citizen.ownNumber;
    case MasterPart::Language: return citizen.language;
    case MasterPart::VisitNote: return citizen.visitNote;
    case MasterPart::Remark: return citizen.remark;
    case MasterPart::Life: return lifeInWords(citizen);
    case MasterPart::Research: return permissionInWords(citizen.research);
    }
    return {};
}

QString whoInWords(const Citizen& citizen) {
    return citizen.birthDate.isValid() ? MergeWords::tr("%1, born %2").arg(citizen.fullName(), formatDate(citizen.birthDate))
                                       : citizen.fullName();
}

} // namespace brobygger
