staff-new-action = New colleague

staff-new-title = New colleague

# $name (Text) - the colleague
staff-edit-title = Details of { $name }

staff-save-action = Save

staff-back-action = Go back

staff-name-label = Name

staff-login-label = User name

staff-password-label = Password

staff-password-hint = Left empty, this colleague does not sign in.

staff-roles-label = Roles

# $role (Text) - role at the practice
staff-role-label = { $role ->
    [manager] Manager
    [doctor] Doctor
    [receptionist] Front desk
    [coordinator] Treatment coordinator
    [assistant] Assistant
    [technician] Technician
   *[other] Colleague
}

staff-specialty-label = Specialty

staff-active-label = Works here now

staff-inactive-label = No longer here

staff-hours-label = Working hours

# $example (Text) - hours as they are typed
staff-hours-hint = Two spans a day, written like { $example }; empty: does not work.

# $example (Text) - hours as they are typed
staff-hours-invalid = Write the hours like { $example }.

staff-list-empty = No colleagues yet.

staff-hours-empty = No doctor has working hours yet.
    .hint = Write the doctors and their hours under Colleagues; then the free times appear here.
    .action = Go to colleagues
