// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen_entry.h"
#include "ui/kit/forms/record_fields.h"

#include <QObject>

namespace brobygger {

class Partners;
class SearchField;

/// The citizen's own clinic and doctor as fields of a form: chosen from the partners by typing, or a new name, which is
/// then added. Field names: clinic, doctor.
class DoctorFields final : public QObject {
    Q_OBJECT
public:
    DoctorFields(Form& form, RecordFields<Citizen>& fields, const Partners& partners, QObject* parent);

    /// The person with a clinic or doctor that is typed and not in the list yet.
    CitizenEntry entry(const Citizen& citizen) const;

private:
    const Partners& m_partners;
    SearchField* m_clinic;
    SearchField* m_doctor;
};

} // namespace brobygger
