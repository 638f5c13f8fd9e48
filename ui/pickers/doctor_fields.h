// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen_entry.h"

#include <QObject>

namespace brobygger {

class Form;
class Partners;
class SearchField;

/// The citizen's own clinic and doctor as fields of a form: chosen from the partners by typing, or a new name, which is
/// then added. Field names: clinic, doctor.
class DoctorFields final : public QObject {
    Q_OBJECT
public:
    DoctorFields(Form& form, const Partners& partners, QObject* parent);

    void fill(const Citizen& citizen);
    /// Puts the clinic and doctor into the entry: the known ones into its citizen, new ones beside.
    void read(CitizenEntry& entry) const;

private:
    const Partners& m_partners;
    SearchField* m_clinic;
    SearchField* m_doctor;
};

} // namespace brobygger
