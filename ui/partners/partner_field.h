// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/shared/citizens/search_field.h"

namespace brobygger {

class Workspace;

/// A field in which one of the partners in use is looked up by the beginning of its name.
SearchField* makePartnerField(const Workspace& workspace);
/// A field for one of the persons of the partner that is chosen in another field; choosing another partner empties it.
SearchField* makePartnerPersonField(const Workspace& workspace, SearchField* partner);

/// The name of a partner, of a person at one; empty for none.
QString partnerName(const Workspace& workspace, PartnerId id);
QString partnerPersonName(const Workspace& workspace, PartnerPersonId id);

/// Refuses what was typed into such a field and found in no list.
void refuseUnknown(SearchField* field, const QString& name, Problems& problems);

/// Binds such a field to the member that holds its partner.
template <auto member, class Record>
void bindPartner(RecordFields<Record>& fields, SearchField* field, const Workspace& workspace) {
    fields.template bindPart<member>([field] { return PartnerId::fromString(field->key()); },
                                     [field, &workspace](PartnerId id) {
                                         field->choose(id.isValid() ? id.toString() : QString(), partnerName(workspace, id));
                                     });
}

} // namespace brobygger
